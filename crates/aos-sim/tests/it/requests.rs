//! Requests that are not as the specification wants them, and things that are
//! not there.

use crate::support;

use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{Caller, first_tenant};

/// The example of a body with a change; null takes a field away.
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
async fn bodies_are_held_against_the_specification() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = [("customerId", &*customer), ("tenantId", &*tenant), ("userId", "x")];
    let cases = [
        (
            "update_user_manager",
            json!({"userPrincipalName": null}),
            "userPrincipalName is missing.",
        ),
        (
            "update_user_manager",
            json!({"userPrincipalName": "x".repeat(1_030)}),
            "userPrincipalName has 1030 characters, and takes at most 1024.",
        ),
        (
            "update_user_test_property",
            json!({"isTestUser": "yes"}),
            "isTestUser must be true or false, not \"yes\".",
        ),
        (
            "update_user_birthday",
            json!({"birthday": "soon"}),
            "birthday must be a date and time such as 2026-12-31T00:00:00Z, not \"soon\".",
        ),
        (
            "update_user_alternate_email_address",
            json!({"alternateEmailAddress": "one"}),
            "alternateEmailAddress must be an array, not \"one\".",
        ),
        (
            "update_user_alternate_email_address",
            json!({"alternateEmailAddress": ["one", 2]}),
            "alternateEmailAddress[1] must be a text, not 2.",
        ),
        (
            "add_service",
            json!({"product": 7}),
            "product must be 2048, 274, 40, 42, 49 or 65, not 7.",
        ),
        (
            "add_service",
            json!({"licenseType": 7}),
            "licenseType must be 0 (Trial) or 1 (Enterprise), not 7.",
        ),
        (
            "add_service",
            json!({"licenseItems": [{"resource": "Office365Backup", "subscriptionSourceType": 1, "paymentType": 0}]}),
            "licenseItems[0].userSeat is missing.",
        ),
        ("add_service", json!({"byos": true}), "storageProfileId is missing, and byos is true."),
        (
            "add_service",
            json!({"licenseItems": null}),
            "licenseItems is missing, and licenseType is 1.",
        ),
        (
            "create_baseline",
            json!({"color": 99}),
            "color must be 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 or 21, not 99.",
        ),
        (
            "perform_tenant_action",
            json!({"data": [{"baselineId": "x"}]}),
            "data[0].rankingOrder is missing.",
        ),
    ];
    for (operation, change, sentence) in cases {
        let body = changed(operation, change);
        let answer = caller.refused(operation, &path, &[], Some(body)).await;
        assert_eq!(answer, (400, sentence.to_owned()), "{operation}");
    }
}

#[tokio::test]
async fn paths_and_queries_are_held_against_the_specification() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = |name, value| [("customerId", &*customer), ("tenantId", &*tenant), (name, value)];
    let sized: [(&str, &str); 1] = [("pageSize", "10")];
    type Pairs<'a> = &'a [(&'a str, &'a str)];
    let cases: [(&str, _, Pairs<'_>, &str); 10] = [
        (
            "retrieve_protected_objects",
            path("module", "1"),
            &[],
            "pageSize is missing in the query.",
        ),
        (
            "retrieve_protected_objects",
            path("module", "1"),
            &[("pageSize", "1001")],
            "pageSize must be at most 1000, not 1001.",
        ),
        (
            "retrieve_protected_objects",
            path("module", "7"),
            &sized,
            "module must be 0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 14 or 15, not 7.",
        ),
        (
            "retrieve_protected_objects",
            path("module", "x"),
            &sized,
            "module must be a whole number, not \"x\".",
        ),
        (
            "retrieve_protected_objects",
            path("module", "1"),
            &[("pageSize", "10"), ("skipToken", "made-up")],
            "skipToken is no token of this list.",
        ),
        (
            "retrieve_service_app_status",
            path("productName", "Nonsense"),
            &[],
            "productName must be PartnerTenantSettingManagement (Baseline management), \
             PartnerWorkspaceOnboarding (Security and analysis premium services), \
             PartnerAzureSecurityManagement (Azure security management) or \
             Office365Backup (Cloud Backup for Microsoft 365), not Nonsense.",
        ),
        (
            "retrieve_sign_ins",
            path("", ""),
            &[("risky", "1")],
            "risky must be true or false, not \"1\".",
        ),
        (
            "retrieve_sign_ins",
            path("", ""),
            &[("pageIndex", "1"), ("pageIndex", "2")],
            "pageIndex stands twice in the query; it takes one value a call.",
        ),
        (
            "retrieve_audit_logs",
            path("date", "August"),
            &[],
            "date must be a year and a month such as 202608, not \"August\".",
        ),
        (
            "retrieve_audit_logs",
            path("date", "999901"),
            &[],
            "date must not be after the current month: 999901.",
        ),
    ];
    for (operation, path, query, sentence) in cases {
        let body = None;
        let answer = caller.refused(operation, &path, query, body).await;
        assert_eq!(answer, (400, sentence.to_owned()), "{operation}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let gone = "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60";
    let path = |name| [("customerId", &*customer), ("tenantId", &*tenant), (name, gone)];
    let sized: &[(&str, &str)] = &[("pageSize", "10")];
    for (operation, name, query, sentence) in [
        ("retrieve_user", "userId", &[][..], format!("The tenant {tenant} has no user {gone}.")),
        (
            "retrieve_scan_profile",
            "scanProfileId",
            &[],
            format!("The customer {customer} has no scan profile {gone}."),
        ),
        (
            "retrieve_job_report_details",
            "jobId",
            sized,
            format!("The customer {customer} has no job {gone}."),
        ),
        (
            "retrieve_workflow_compliance",
            "workflowId",
            &[],
            format!("The tenant {tenant} has no workflow {gone}."),
        ),
        (
            "retrieve_risk_rule_hit_items",
            "ruleId",
            &[],
            format!("The tenant {tenant} has no risk rule {gone}."),
        ),
        (
            "retrieve_baseline_creation_report",
            "baselineId",
            &[],
            format!("There is no baseline {gone}."),
        ),
    ] {
        let answer = caller.refused(operation, &path(name), query, None).await;
        assert_eq!(answer, (404, sentence), "{operation}");
    }
    for (operation, name, thing) in [
        ("retrieve_reseller_subscriptions", "resellerId", "reseller"),
        ("retrieve_pooled_subscription_usage", "licenseId", "pooled subscription"),
    ] {
        let answer = caller.refused(operation, &[(name, gone)], &[], Some(json!({}))).await;
        assert_eq!(answer, (404, format!("There is no {thing} {gone}.")), "{operation}");
    }
}

#[tokio::test]
async fn fields_that_nobody_knows_are_ignored() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let body = json!({"customerIds": [], "madeUp": {"deep": [1, null]}});
    let page = caller.ok("retrieve_customers", &[], &[("madeUp", "1")], Some(body)).await;
    assert_eq!(page["metadata"]["totalCount"], 40);
}
