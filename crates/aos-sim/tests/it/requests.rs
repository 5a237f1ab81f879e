//! Invalid requests, and records that do not exist.

use crate::support;

use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{Caller, first_tenant};

/// The example of a body with changed fields; null removes a field.
fn changed(operation: &str, change: Value) -> Value {
    let operation = aos_api::Operation::find(operation).unwrap();
    let mut body = support::bundle::request_example(operation).unwrap();
    for (name, value) in change.as_object().unwrap() {
        match value {
            Value::Null => body.as_object_mut().unwrap().remove(name),
            value => body.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    body
}

#[tokio::test]
async fn bodies_are_checked_against_the_specification() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = [("customerId", &*customer), ("tenantId", &*tenant), ("userId", "x")];
    let cases = [
        (
            "update_user_manager",
            json!({"userPrincipalName": null}),
            "userPrincipalName is required.",
        ),
        (
            "update_user_manager",
            json!({"userPrincipalName": "x".repeat(1_030)}),
            "userPrincipalName must be at most 1024 characters long.",
        ),
        (
            "update_user_test_property",
            json!({"isTestUser": "yes"}),
            "isTestUser must be true or false.",
        ),
        (
            "update_user_birthday",
            json!({"birthday": "soon"}),
            "birthday must be a date and time such as 2026-12-31T00:00:00Z.",
        ),
        (
            "update_user_alternate_email_address",
            json!({"alternateEmailAddress": "one"}),
            "alternateEmailAddress must be an array.",
        ),
        (
            "update_user_alternate_email_address",
            json!({"alternateEmailAddress": ["one", 2]}),
            "alternateEmailAddress[1] must be a string.",
        ),
        ("add_service", json!({"product": 7}), "product must be one of 2048, 274, 40, 42, 49, 65."),
        ("add_service", json!({"licenseType": 7}), "licenseType must be one of 0, 1."),
        (
            "add_service",
            json!({"licenseItems": [{"resource": "Office365Backup", "subscriptionSourceType": 1, "paymentType": 0}]}),
            "licenseItems[0].userSeat is required.",
        ),
        (
            "perform_tenant_action",
            json!({"data": [{"baselineId": "x"}]}),
            "data[0].rankingOrder is required.",
        ),
    ];
    for (operation, change, message) in cases {
        let body = changed(operation, change);
        let failed = caller.failed(operation, &path, &[], Some(body)).await;
        assert_eq!(failed, (400, message.to_owned()), "{operation}");
    }
}

#[tokio::test]
async fn paths_and_queries_are_checked_against_the_specification() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = |name, value| [("customerId", &*customer), ("tenantId", &*tenant), (name, value)];
    let sized: [(&str, &str); 1] = [("pageSize", "10")];
    type Pairs<'a> = &'a [(&'a str, &'a str)];
    let cases: [(&str, _, Pairs<'_>, &str); 6] = [
        ("retrieve_protected_objects", path("module", "1"), &[], "pageSize is required."),
        (
            "retrieve_protected_objects",
            path("module", "7"),
            &sized,
            "module must be one of 0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 14, 15.",
        ),
        (
            "retrieve_protected_objects",
            path("module", "1"),
            &[("pageSize", "10"), ("skipToken", "invalid")],
            "skipToken is not a token of this list.",
        ),
        (
            "retrieve_service_app_status",
            path("productName", "Nonsense"),
            &[],
            "productName must be one of PartnerTenantSettingManagement, \
             PartnerWorkspaceOnboarding, PartnerAzureSecurityManagement, Office365Backup.",
        ),
        (
            "retrieve_sign_ins",
            path("", ""),
            &[("pageIndex", "1"), ("pageIndex", "2")],
            "pageIndex is repeated.",
        ),
        (
            "retrieve_audit_logs",
            path("date", "August"),
            &[],
            "invalid value \"August\" for `date`: expected a year and month such as 202608.",
        ),
    ];
    for (operation, path, query, message) in cases {
        let failed = caller.failed(operation, &path, query, None).await;
        assert_eq!(failed, (400, message.to_owned()), "{operation}");
    }
}

#[tokio::test]
async fn unknown_ids_are_not_found() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let unknown = "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60";
    let path = |name| [("customerId", &*customer), ("tenantId", &*tenant), (name, unknown)];
    let sized: &[(&str, &str)] = &[("pageSize", "10")];
    for (operation, name, query, message) in [
        ("retrieve_user", "userId", &[][..], format!("The tenant {tenant} has no user {unknown}.")),
        (
            "retrieve_scan_profile",
            "scanProfileId",
            &[],
            format!("The customer {customer} has no scan profile {unknown}."),
        ),
        (
            "retrieve_job_report_details",
            "jobId",
            sized,
            format!("The customer {customer} has no job {unknown}."),
        ),
        (
            "retrieve_workflow_compliance",
            "workflowId",
            &[],
            format!("The tenant {tenant} has no workflow {unknown}."),
        ),
        (
            "retrieve_risk_rule_hit_items",
            "ruleId",
            &[],
            format!("The tenant {tenant} has no risk rule {unknown}."),
        ),
        (
            "retrieve_baseline_creation_report",
            "baselineId",
            &[],
            format!("There is no baseline {unknown}."),
        ),
    ] {
        let failed = caller.failed(operation, &path(name), query, None).await;
        assert_eq!(failed, (404, message), "{operation}");
    }
    for (operation, name, kind) in [
        ("retrieve_reseller_subscriptions", "resellerId", "reseller"),
        ("retrieve_pooled_subscription_usage", "licenseId", "pooled subscription"),
    ] {
        let failed = caller.failed(operation, &[(name, unknown)], &[], Some(json!({}))).await;
        assert_eq!(failed, (404, format!("There is no {kind} {unknown}.")), "{operation}");
    }
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let body = json!({"customerIds": [], "unknownField": {"deep": [1, null]}});
    let page = caller.ok("retrieve_customers", &[], &[("unknownField", "1")], Some(body)).await;
    assert_eq!(page["metadata"]["totalCount"], 40);
}
