//! Any operation that reads, over a fleet.

use std::collections::BTreeSet;

use aos_facade::{
    Elements, ErrorKind, FleetOperation, FleetRead, FleetResult, FleetTarget, PartialList, api,
};
use aos_sim::{Fault, Simulator};
use futures::StreamExt;
use httpmock::Method::GET;
use serde_json::{Value, json};

use crate::common::{MockService, customer, customer_page};

async fn simulator(faults: &[&str]) -> (Simulator, Elements) {
    let mut builder = Simulator::builder().customers(4).seed(7);
    for fault in faults {
        builder = builder.fault(fault.parse::<Fault>().unwrap());
    }
    let simulator = builder.start().await.unwrap();
    let secret = simulator.client_secret();
    let elements = Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(aos_facade::Credential::client_secret(simulator.client_id(), secret))
        .build()
        .unwrap();
    (simulator, elements)
}

async fn read(operation: FleetOperation) -> Vec<FleetRead> {
    operation.read().unwrap().map(|read| read.unwrap()).collect().await
}

/// `customer/tenant/value: rows`, of a mock service whose ids are short.
fn text(read: &FleetRead) -> String {
    let FleetTarget { customer, tenant, parameters, .. } = &read.target;
    let ids = [customer, tenant].into_iter().flatten().map(|named| named.id.to_string());
    let values = parameters.iter().map(|(_, value)| value.to_string());
    let target = ids.chain(values).collect::<Vec<_>>().join("/");
    match &read.result {
        FleetResult::Read(rows) => format!("{target}: {}", json(rows)),
        FleetResult::NoTenants => format!("{target}: no tenants"),
        FleetResult::Failed(PartialList { rows, errors, .. }) => {
            format!("{target}: {} and {:?}", json(rows), errors[0].kind)
        }
        other => format!("{other:?}"),
    }
}

/// With the keys in one order, whatever features the JSON crate is built with.
fn json(rows: &[Value]) -> String {
    let mut rows = Value::from(rows);
    rows.sort_all_objects();
    rows.to_string()
}

async fn texts(operation: FleetOperation) -> Vec<String> {
    let mut texts: Vec<String> = read(operation).await.iter().map(text).collect();
    texts.sort();
    texts
}

#[tokio::test]
async fn each_operation_that_reads_is_run_over_a_fleet() {
    let (simulator, elements) = simulator(&[]).await;
    let tenants = simulator.fleet().tenant_count();
    let mut reads = BTreeSet::new();
    for operation in api::OPERATIONS.iter().filter(|operation| operation.read_only) {
        let mut run = elements.fleet().operation(operation.id).unwrap();
        let path = operation.parameters.iter().filter(|it| it.location == api::Location::Path);
        for month in path.clone().filter(|input| input.kind == api::ValueKind::Month) {
            run = run.parameter(month.name, "202608");
        }
        let of_tenants = operation.takes("tenant");
        let read = read(run).await;
        let failed: Vec<String> = read
            .iter()
            .filter(|read| matches!(read.result, FleetResult::Failed(_)))
            .map(text)
            .collect();
        assert!(failed.is_empty(), "{}: {failed:?}", operation.id);
        let called: BTreeSet<_> =
            read.iter().filter_map(|it| Some(it.target.tenant.as_ref()?.id.to_string())).collect();
        let is_from_list = path.clone().any(|input| input.each.is_some());
        if of_tenants && !is_from_list {
            assert_eq!(called.len(), tenants, "{}", operation.id);
        }
        assert!(!read.is_empty(), "{}", operation.id);
        reads.insert(operation.id);
    }
    assert_eq!(reads.len(), 41);
}

#[tokio::test]
async fn writes_and_wrong_arguments_are_refused_before_anything_is_sent() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let fleet = || service.elements().fleet();
    let said = |result: aos_facade::Result<()>| {
        let error = result.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidInput);
        error.to_string()
    };
    let write = said(fleet().operation("create_baseline").map(drop));
    assert!(write.contains("changes something"), "{write}");
    let unknown = said(fleet().operation("retrieve_user_list").map(drop));
    assert!(unknown.contains("did you mean"), "{unknown}");
    let run = |id: &str| fleet().operation(id).unwrap();
    for (operation, expected) in [
        (run("retrieve_audit_logs"), "`date` is required"),
        (run("retrieve_users").parameter("customerId", "a"), "`customerId` comes from the fleet"),
        (run("retrieve_users").parameter("pageSize", "x"), "pageSize"),
        (run("retrieve_users").parameter("sise", "1"), "there is no parameter \"sise\""),
        (run("retrieve_users").body_text("{"), "not valid JSON"),
        (run("retrieve_users").body_text(r#"{"nam": 1}"#), "nam"),
        (fleet().exclude(["a"]).operation("retrieve_resellers").unwrap(), "it takes no customer"),
    ] {
        let sentence = said(operation.read().map(drop));
        assert!(sentence.contains(expected), "{sentence}");
    }
    tokens.assert_calls(0);
}

/// Two customers, one with two tenants and one with none.
fn listed(service: &MockService) {
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[customer("a", 2), customer("b", 0)], 1, 100, 2));
    });
}

#[tokio::test]
async fn values_of_a_path_are_those_of_its_enum_unless_one_is_set() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    service.server.mock(|when, then| {
        when.method(GET).path_includes("/product");
        then.json_body(json!({}));
    });
    let run = || service.elements().fleet().operation("retrieve_product_overview").unwrap();
    let fleet = service.elements().fleet();
    let progress = fleet.progress();
    let all = read(fleet.operation("retrieve_product_overview").unwrap()).await;
    let input = run().operation().parameters.iter().find(|it| it.name == "productType").unwrap();
    let values = input.values();
    assert!(values.len() > 1);
    // Each customer, also the one without tenants.
    assert_eq!(all.len(), 2 * values.len());
    assert_eq!(progress.targets_expected(), Some(all.len() as u64));
    assert_eq!(progress.targets_done(), all.len() as u64);
    let one = read(run().parameter("productType", values[0].name)).await;
    assert_eq!(one.len(), 2);
    assert!(one.iter().all(|read| read.target.parameters.is_empty()), "it is not the target's");
}

#[tokio::test]
async fn values_of_a_path_are_read_from_the_list_that_has_them() {
    let (simulator, elements) = simulator(&[]).await;
    let fleet = elements.fleet();
    let progress = fleet.progress();
    let reads = read(fleet.operation("retrieve_risk_rule_hit_items").unwrap()).await;
    assert_eq!(progress.targets_expected(), None, "it is not known before");
    let rules = read(elements.fleet().operation("retrieve_matched_risk_rules").unwrap()).await;
    let rules: usize = rules
        .iter()
        .map(|read| match &read.result {
            FleetResult::Read(rows) => rows.len(),
            _ => 0,
        })
        .sum();
    let called = reads.iter().filter(|read| !read.target.parameters.is_empty()).count();
    assert!(rules > 0);
    assert_eq!(called, rules);
    drop(simulator);
}

#[tokio::test]
async fn a_list_of_values_that_fails_is_a_failed_target() {
    let (simulator, elements) = simulator(&["404@retrieve_matched_risk_rules*1"]).await;
    let reads = read(elements.fleet().operation("retrieve_risk_rule_hit_items").unwrap()).await;
    let failed: Vec<_> =
        reads.iter().filter(|read| matches!(read.result, FleetResult::Failed(_))).collect();
    let [failed] = failed.as_slice() else { panic!("{failed:?}") };
    assert!(failed.target.tenant.is_some() && failed.target.parameters.is_empty());
    drop(simulator);
}

#[tokio::test]
async fn rows_that_came_stay_where_others_are_odd_and_are_in_the_form_of_the_spec() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    service.server.mock(|when, then| {
        when.path_includes("/tenants/a-t0/");
        then.json_body(json!({"riskyActionCount": "3", "NORMALACTIONCOUNT": 4.0}));
    });
    service.server.mock(|when, then| {
        when.path_includes("/tenants/a-t1/");
        then.status(404);
    });
    let counts = service.elements().fleet().operation("retrieve_risky_action_count").unwrap();
    assert_eq!(
        texts(counts).await,
        [
            r#"a/a-t0: [{"normalActionCount":4,"riskyActionCount":3}]"#,
            "a/a-t1: [] and Status",
            "b: no tenants",
        ]
    );
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    service.server.mock(|when, then| {
        when.path_suffix("/users/batch");
        then.json_body(json!({"data": [{"ID": "u"}, 7], "metadata": {"totalCount": 2}}));
    });
    let users = service.elements().fleet().exclude(["a-t1"]).operation("retrieve_users").unwrap();
    assert_eq!(texts(users).await, [r#"a/a-t0: [{"id":"u"}] and Decode"#, "b: no tenants"]);
}

#[tokio::test]
async fn targets_that_are_not_wanted_are_not_called_and_count_as_done() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    let counted = service.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.json_body(json!({"riskyActionCount": 1}));
    });
    let fleet = service.elements().fleet();
    let progress = fleet.progress();
    let counts = fleet.operation("retrieve_risky_action_count").unwrap();
    let some = counts.only(|target| target.tenant.as_ref().is_some_and(|it| &*it.id != "a-t0"));
    assert_eq!(texts(some).await, [r#"a/a-t1: [{"riskyActionCount":1}]"#]);
    counted.assert_calls(1);
    assert_eq!((progress.targets_done(), progress.targets_expected()), (2, Some(2)));
}
