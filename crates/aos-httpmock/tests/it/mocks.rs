//! The typed mocks against the generated client.

use aos_api::{
    Client,
    enums::ActionType,
    ids::{CustomerId, TenantId},
    types::{Customer, CustomerFilter, CustomerPage, RiskyActionCount},
};
use aos_httpmock::{MockServerExt, catch_all, httpmock::MockServer};

fn client(server: &MockServer) -> Client {
    Client::with_token(&server.base_url(), &"a token".into()).unwrap()
}

#[tokio::test]
async fn a_request_that_no_mock_takes_is_named() {
    let server = MockServer::start_async().await;
    let unexpected = catch_all(&server);
    let client = client(&server);
    let call = client
        .retrieve_risky_action_count()
        .customer_id("a")
        .tenant_id("b")
        .types(ActionType::from(7));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.status, Some(http::StatusCode::NOT_IMPLEMENTED));
    assert_eq!(
        error.body.as_deref().unwrap(),
        "No mock expects GET /partner/external/v3/um/customers/a/tenants/b/overview/security/compliances/actions?types=7."
    );
    unexpected.assert_calls(1);
}

#[tokio::test]
async fn a_mock_takes_only_the_values_it_names() {
    let server = MockServer::start_async().await;
    let wanted = server.retrieve_risky_action_count(|when, then| {
        // The dot is no pattern.
        when.customer_id(&CustomerId::new("a.c").unwrap())
            .tenant_id(&TenantId::new("t").unwrap())
            .types(None::<&Vec<ActionType>>);
        then.ok(&RiskyActionCount { risky_action_count: Some(1), normal_action_count: Some(2) });
    });
    let unexpected = catch_all(&server);
    let client = client(&server);
    let call = || client.retrieve_risky_action_count().tenant_id("t");

    let counts = call().customer_id("a.c").await.unwrap();
    assert_eq!(counts.normal_action_count, Some(2));
    wanted.assert_calls(1);

    call().customer_id("abc").send().await.unwrap_err();
    call().customer_id("a.c").types(ActionType::Normal).send().await.unwrap_err();
    wanted.assert_calls(1);
    unexpected.assert_calls(2);
}

#[tokio::test]
async fn a_mock_compares_the_body_and_returns_errors() {
    let server = MockServer::start_async().await;
    let filter = CustomerFilter { customer_ids: Some(vec!["c".to_owned()]) };
    let listed = server.retrieve_customers(|when, then| {
        when.page_index(2).body(&filter);
        then.ok(&CustomerPage {
            data: Some(vec![Customer { id: Some("c".to_owned()), ..Customer::default() }]),
            metadata: None,
        });
    });
    let forbidden = server.retrieve_customers(|when, then| {
        when.page_index(None);
        then.client_error(403, serde_json::json!({"message": "no"}));
    });
    let client = client(&server);
    let call = || client.retrieve_customers().customer_ids(["c"]);

    let page = call().page_index(2).await.unwrap();
    assert_eq!(page.data.unwrap()[0].id.as_deref(), Some("c"));
    let error = call().send().await.unwrap_err();
    assert_eq!(error.status, Some(http::StatusCode::FORBIDDEN));
    listed.assert_calls(1);
    forbidden.assert_calls(1);
}
