//! The counts of one tenant, through the typed mocks.

use crate::common;

use aos_facade::{ActionType, ErrorKind};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, House, TENANT, id};
use serde_json::json;

#[tokio::test]
async fn both_counts_are_told() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let counts = house.server.retrieve_risky_action_count(|when, then| {
        when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT)).types(None);
        then.ok(&aos_facade::types::RiskyActionCount {
            risky_action_count: Some(10),
            normal_action_count: Some(20),
        });
    });

    let told = house.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();

    assert_eq!((told.risky, told.normal), (Some(10), Some(20)));
    counts.assert_calls(1);
    tokens.assert_calls(1);
}

#[tokio::test]
async fn one_kind_is_asked_for_by_its_number() {
    let house = House::new().await;
    house.signs_in();
    let risky = house.server.retrieve_risky_action_count(|when, then| {
        when.types(&ActionType::Risky);
        then.ok(&aos_facade::types::RiskyActionCount {
            risky_action_count: Some(10),
            normal_action_count: None,
        });
    });

    let tenant = house.elements().customer(CUSTOMER).tenant(TENANT);
    let told = tenant.action_counts().only(ActionType::Risky).await.unwrap();

    assert_eq!((told.risky, told.normal), (Some(10), None));
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
        let house = House::new().await;
        house.signs_in();
        house.counts(|then| then.json_body(body.clone()));
        let tenant = house.elements().customer(CUSTOMER).tenant(TENANT);
        let told = tenant.action_counts().await.unwrap();
        assert_eq!((told.risky, told.normal), (Some(1), normal), "{body}");
    }
}

#[tokio::test]
async fn no_content_and_created_are_successes() {
    for (status, body, risky) in [(204, "", None), (201, r#"{"riskyActionCount":3}"#, Some(3))] {
        let house = House::new().await;
        house.signs_in();
        house.counts(|then| then.status(status).body(body));
        let tenant = house.elements().customer(CUSTOMER).tenant(TENANT);
        assert_eq!(tenant.action_counts().await.unwrap().risky, risky, "{status}");
    }
}

#[tokio::test]
async fn bad_ids_are_refused_before_anything_is_sent() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let anything = house.counts_well();
    let elements = house.elements();
    let long = "x".repeat(257);
    for (customer, tenant, message) in [
        (
            "..",
            TENANT,
            r#"retrieve_risky_action_count: ".." is no id of a customer: ".." would lead the request to another path"#,
        ),
        (
            "c",
            "",
            r#"retrieve_risky_action_count for customer c: "" is no id of a tenant: it is empty"#,
        ),
        (
            "c",
            "a\\b",
            r#"retrieve_risky_action_count for customer c: "a\\b" is no id of a tenant: it holds the character '\\', which no id has"#,
        ),
        (
            "c\u{0}",
            "t",
            r#"retrieve_risky_action_count: "c" is no id of a customer: it holds the character '\0', which no id has"#,
        ),
    ] {
        let error = elements.customer(customer).tenant(tenant).action_counts().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), message);
        assert_eq!(error.attempts(), 0);
    }
    let error = elements.customer(long).tenant(TENANT).action_counts().await.unwrap_err();
    assert!(error.to_string().ends_with("it has 257 characters; 256 are the most"), "{error}");
    tokens.assert_calls(0);
    anything.assert_calls(0);
}

#[tokio::test]
async fn limits_of_the_specification_are_checked_before_anything_is_sent() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let elements = house.elements();

    let error = elements.customers().page_size(101).list().collect_all().await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(
        error.to_string(),
        "retrieve_customers, page 1: pageSize must be at most 100, not 101"
    );
    tokens.assert_calls(0);
}

#[tokio::test]
async fn the_generators_version_header_is_not_sent_and_the_agent_is_named() {
    let house = House::new().await;
    house.signs_in();
    let counts = house.server.retrieve_risky_action_count(|when, then| {
        when.into_inner()
            .header_missing("api-version")
            .header_prefix("user-agent", "aos-facade/")
            .header("accept", "application/json");
        then.ok(&aos_facade::types::RiskyActionCount::default());
    });
    house.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    counts.assert_calls(1);
}

#[tokio::test]
async fn the_generated_client_is_signed_in_when_it_is_reached_through_the_facade() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let counts = house.server.retrieve_risky_action_count(|when, then| {
        when.into_inner().header("authorization", format!("Bearer {}", common::TOKEN));
        then.ok(&aos_facade::types::RiskyActionCount::default());
    });
    let elements = house.elements();

    let bare = elements.api().retrieve_risky_action_count().customer_id("c").tenant_id("t");
    bare.clone().send().await.unwrap();
    elements.run(bare.send()).await.unwrap();

    counts.assert_calls(2);
    tokens.assert_calls(1);
}

#[tokio::test]
async fn an_argument_that_is_missing_is_named() {
    let house = House::new().await;
    let elements = house.elements();
    let call = elements.api().retrieve_risky_action_count().customer_id("c").send();
    let error = elements.run(call).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(error.to_string(), "tenant_id is required and was not given");
}

#[tokio::test]
async fn a_client_alone_sends_the_callers_token() {
    let house = House::new().await;
    let counts = house.server.retrieve_risky_action_count(|when, then| {
        when.into_inner().header("authorization", "Bearer own");
        then.ok(&aos_facade::types::RiskyActionCount::default());
    });
    let client =
        aos_facade::api::Client::with_token(&house.server.base_url(), &"own".into()).unwrap();
    let call = client.retrieve_risky_action_count().customer_id("c").tenant_id("t");
    call.send().await.unwrap();
    counts.assert_calls(1);
}

#[tokio::test]
async fn json_calls_check_their_arguments_before_anything_is_sent() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let elements = house.elements();
    let call = |id| elements.operation(id).unwrap();
    let counts = || call("retrieve_risky_action_count");
    for (result, message) in [
        (
            elements.operation("retrieve_custmers").map(drop),
            "there is no operation \"retrieve_custmers\"; did you mean retrieve_customers, retrieve_users or retrieve_user?",
        ),
        (
            counts().parameter("kind", "1").map(drop),
            "retrieve_risky_action_count: there is no parameter \"kind\"; it has customerId, tenantId, types",
        ),
        (
            counts().parameter("types", "many").map(drop),
            "retrieve_risky_action_count: types must be a whole number, not \"many\"",
        ),
        (
            counts().parameter("types", "risky").unwrap().parameter("types", "0").map(drop),
            "retrieve_risky_action_count: types is given twice, and takes one value",
        ),
        (
            counts().parameter("customerId", "..").map(drop),
            "retrieve_risky_action_count: customerId is no id: \"..\" would lead the request to another path",
        ),
        (counts().body(json!({})).map(drop), "retrieve_risky_action_count: it takes no body"),
        (
            counts().send().await.map(drop),
            "retrieve_risky_action_count: customerId and tenantId must be given",
        ),
        (
            call("retrieve_customers").send().await.map(drop),
            "retrieve_customers: a body must be given",
        ),
        (counts().all().map(drop), "retrieve_risky_action_count: its answer is not paged"),
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), message);
    }
    tokens.assert_calls(0);

    let risky = house.server.retrieve_risky_action_count(|when, then| {
        when.customer_id(&id("a/b")).tenant_id(&id("t")).types(&ActionType::Risky);
        then.ok(&aos_facade::types::RiskyActionCount::default());
    });
    let call = counts().parameter("tenantId", "t").unwrap().parameter("types", "Risky").unwrap();
    call.parameter("customerId", "a/b").unwrap().send().await.unwrap();
    risky.assert_calls(1);
}
