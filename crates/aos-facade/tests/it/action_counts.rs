//! The counts of one tenant, through the typed mocks.

use crate::common;

use aos_facade::{ActionType, ErrorKind, types::RiskyActionCount};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, MockService, TENANT, id};
use serde_json::json;

#[tokio::test]
async fn both_counts_are_returned() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let mock = service.server.retrieve_risky_action_count(|when, then| {
        when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT)).types(None);
        then.ok(&aos_facade::types::RiskyActionCount {
            risky_action_count: Some(10),
            normal_action_count: Some(20),
        });
    });

    let counts =
        service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();

    assert_eq!((counts.risky_action_count, counts.normal_action_count), (Some(10), Some(20)));
    mock.assert_calls(1);
    tokens.assert_calls(1);
}

#[tokio::test]
async fn one_kind_is_requested_by_its_number() {
    let service = MockService::new().await;
    service.grants_tokens();
    let risky = service.server.retrieve_risky_action_count(|when, then| {
        when.types(&vec![ActionType::Risky]);
        then.ok(&aos_facade::types::RiskyActionCount {
            risky_action_count: Some(10),
            normal_action_count: None,
        });
    });

    let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
    let counts = tenant.action_counts().types(ActionType::Risky).await.unwrap();

    assert_eq!((counts.risky_action_count, counts.normal_action_count), (Some(10), None));
    risky.assert_calls(1);
}

#[tokio::test]
async fn a_count_that_is_left_out_null_or_zero_decodes_and_is_not_mixed_up() {
    for (body, normal) in [
        (json!({"riskyActionCount": 1}), None),
        (json!({"riskyActionCount": 1, "normalActionCount": null}), None),
        (json!({"riskyActionCount": 1, "normalActionCount": 0}), Some(0)),
        (json!({"riskyActionCount": 1, "unheardOf": {"a": [1]}}), None),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.counts(|then| then.json_body(body.clone()));
        let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
        let counts = tenant.action_counts().await.unwrap();
        assert_eq!(
            (counts.risky_action_count, counts.normal_action_count),
            (Some(1), normal),
            "{body}"
        );
    }
}

#[tokio::test]
async fn every_success_with_the_counts_is_one_and_none_without() {
    for (status, body, risky) in [
        (201, r#"{"riskyActionCount":3}"#, Some(Some(3))),
        (206, r#"{"riskyActionCount":null}"#, Some(None)),
        (204, "", None),
        (200, "{}", None),
        (200, r#"{"data":{"riskyActionCount":3}}"#, None),
        (200, "[5,6]", None),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.counts(|then| then.status(status).body(body));
        let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
        let counted = tenant.action_counts().await.map(|counts| counts.risky_action_count);
        assert_eq!(counted.as_ref().ok(), risky.as_ref(), "{status} {body}: {counted:?}");
        assert!(counted.err().is_none_or(|error| error.kind == ErrorKind::Decode));
    }
}

#[tokio::test]
async fn the_generators_version_header_is_not_sent_and_the_agent_is_named() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = service.server.retrieve_risky_action_count(|when, then| {
        when.into_inner()
            .header_missing("api-version")
            .header_prefix("user-agent", "aos-facade/")
            .header("accept", "application/json");
        then.ok(&RiskyActionCount { risky_action_count: Some(1), ..Default::default() });
    });
    service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    mock.assert_calls(1);
}

#[tokio::test]
async fn the_low_level_client_of_the_facade_is_authenticated() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let mock = service.server.retrieve_risky_action_count(|when, then| {
        when.into_inner().header("authorization", format!("Bearer {}", common::TOKEN));
        then.ok(&RiskyActionCount { risky_action_count: Some(1), ..Default::default() });
    });
    let elements = service.elements();
    let call = elements.api().retrieve_risky_action_count().customer_id("c").tenant_id("t");
    call.clone().send().await.unwrap();
    call.await.unwrap();
    mock.assert_calls(2);
    tokens.assert_calls(1);
}

#[tokio::test]
async fn a_client_alone_sends_the_callers_token() {
    let service = MockService::new().await;
    let mock = service.server.retrieve_risky_action_count(|when, then| {
        when.into_inner().header("authorization", "Bearer own");
        then.ok(&RiskyActionCount { risky_action_count: Some(1), ..Default::default() });
    });
    let client =
        aos_facade::api::Client::with_token(&service.server.base_url(), &"own".into()).unwrap();
    client.retrieve_risky_action_count().customer_id("c").tenant_id("t").await.unwrap();
    mock.assert_calls(1);
}
