//! The client alone, without the facade, sends nothing that the spec forbids.

use aos_api::{Client, ErrorKind, types::UpdateUserManager};

/// A client of a service that nobody runs: an error of the connection would mean that
/// something was sent.
fn client() -> Client {
    Client::with_token("http://127.0.0.1:9", &"token".into()).unwrap()
}

#[tokio::test]
async fn a_body_beyond_a_limit_is_not_sent() {
    let call = |name: &str| {
        let body = UpdateUserManager { user_principal_name: Some(name.to_owned()) };
        client().update_user_manager().customer_id("c").tenant_id("t").user_id("u").body(body)
    };
    let error = call(&"a".repeat(1025)).await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0));
    assert_eq!(
        error.to_string(),
        "update_user_manager for customer c tenant t user u: invalid value for \
         `userPrincipalName`: 1025 characters, at most 1024 are allowed"
    );
    let error = call(&"ü".repeat(1024)).await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::Connection, 1));
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let call = client().update_user_manager().customer_id("c").tenant_id("t").user_id("u");
    let error = call.clone().body(UpdateUserManager::default()).await.unwrap_err();
    assert_eq!(error.message, "`userPrincipalName` is required");
    assert_eq!(call.await.unwrap_err().message, "the request body is required");
    let error = client().retrieve_risky_action_count().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "retrieve_risky_action_count: `customerId` and `tenantId` are required"
    );
}

#[tokio::test]
async fn a_query_beyond_a_limit_is_not_sent() {
    let call = client().retrieve_protected_objects().customer_id("c").module(0).page_size(1001);
    let error = call.await.unwrap_err();
    assert_eq!(error.message, "invalid value 1001 for `pageSize`: expected at most 1000");
}

#[tokio::test]
async fn a_text_that_changes_the_path_is_not_sent() {
    for text in ["..", ".", ""] {
        let call = client().retrieve_service_app_status().customer_id("c").tenant_id("t");
        let error = call.product_name(text).await.unwrap_err();
        assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0), "{text:?}");
    }
}
