//! The client alone, without the facade, sends nothing that the specification
//! forbids.

use aos_api::{Client, Error, Session};

/// A client of a service that nobody runs: an error of the connection would
/// say that something was sent.
fn client() -> Client {
    let base_url = "http://127.0.0.1:9";
    let session = Session::bearer(base_url, &"token".into()).unwrap();
    Client::new_with_client(base_url, reqwest::Client::new(), session)
}

#[tokio::test]
async fn a_body_beyond_a_limit_is_not_sent() {
    let client = client();
    let call = |name: &str| {
        let body = aos_api::types::UpdateUserManager { user_principal_name: name.to_owned() };
        client.update_user_manager().customer_id("c").tenant_id("t").user_id("u").body(body)
    };
    let Err(Error::InvalidRequest(sentence)) = call(&"a".repeat(1025)).send().await else {
        panic!("it was sent");
    };
    assert_eq!(sentence, "userPrincipalName has 1025 characters, and takes at the most 1024");
    let sent = call(&"ü".repeat(1024)).send().await;
    assert!(matches!(sent, Err(Error::CommunicationError(_))), "{sent:?}");
}

#[tokio::test]
async fn a_query_beyond_a_limit_is_not_sent() {
    let client = client();
    let call = client.retrieve_protected_objects().customer_id("c").module(0).page_size(1001);
    let Err(Error::InvalidRequest(sentence)) = call.send().await else {
        panic!("it was sent");
    };
    assert_eq!(sentence, "pageSize must be at most 1000, not 1001");
}

#[tokio::test]
async fn a_text_that_leads_to_another_path_is_not_sent() {
    for text in ["..", ".", ""] {
        let call = client();
        let call = call.retrieve_service_app_status().customer_id("c").tenant_id("t");
        let sent = call.product_name(text).send().await;
        assert!(matches!(sent, Err(Error::InvalidRequest(_))), "{text:?}: {sent:?}");
    }
}
