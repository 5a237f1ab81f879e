//! Every operation of the specification.

use crate::support;

use std::collections::BTreeMap;

use aos_api::{Location, OPERATIONS, Operation};
use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{Caller, bundle, first_tenant};

/// The ids of paths: a parameter, and the list and field that it is from.
const SOURCES: [(&str, &str, &str); 8] = [
    ("userId", "retrieve_users", "id"),
    ("scanProfileId", "retrieve_scan_profiles", "profileId"),
    ("jobId", "retrieve_jobs", "jobId"),
    ("workflowId", "retrieve_risk_workflows", "workflowId"),
    ("ruleId", "retrieve_matched_risk_rules", "ruleId"),
    ("baselineId", "retrieve_baselines", "baselineId"),
    ("resellerId", "retrieve_resellers", "resellerId"),
    ("licenseId", "retrieve_pooled_subscriptions", "licenseId"),
];

/// One id of each resource kind.
async fn ids(caller: &Caller<'_>) -> BTreeMap<&'static str, String> {
    let (customer, tenant) = first_tenant(caller.simulator);
    let mut ids = BTreeMap::from([("customerId", customer), ("tenantId", tenant)]);
    for (parameter, list, field) in SOURCES {
        let operation = Operation::find(list).unwrap();
        let path = path(operation, &ids);
        let path: Vec<_> = path.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let body = operation.body.map(|_| json!({}));
        let page = caller.ok(list, &path, &[], body).await;
        let rows = page[operation.paging.unwrap().items].as_array().unwrap();
        ids.insert(parameter, rows[0][field].as_str().unwrap().to_owned());
    }
    ids
}

/// A value for each path parameter: an existing id, or the example of the
/// specification.
fn path(operation: &Operation, ids: &BTreeMap<&str, String>) -> Vec<(&'static str, String)> {
    operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Path)
        .map(|parameter| {
            let example = || bundle::parameter_example(operation, parameter.name).unwrap();
            (parameter.name, ids.get(parameter.name).cloned().unwrap_or_else(example))
        })
        .collect()
}

/// A body with existing ids instead of those of the example.
fn with_ids(body: Value, ids: &BTreeMap<&str, String>) -> Value {
    match body {
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| {
                let of_field = |known: &&&str| known.eq_ignore_ascii_case(&name);
                let of_list = |known: &&&str| format!("{known}s").eq_ignore_ascii_case(&name);
                let value = if let Some(known) = ids.keys().find(of_field) {
                    json!(ids[*known])
                } else if let Some(known) = ids.keys().find(of_list) {
                    json!([ids[*known]])
                } else {
                    with_ids(value, ids)
                };
                (name, value)
            })
            .collect(),
        Value::Array(items) => items.into_iter().map(|item| with_ids(item, ids)).collect(),
        scalar => scalar,
    }
}

#[tokio::test]
async fn every_operation_accepts_its_example_and_responds_as_documented() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let ids = ids(&caller).await;
    let mut mistakes = Vec::new();
    for operation in OPERATIONS {
        let path = path(operation, &ids);
        let path: Vec<_> = path.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let needed = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Query && parameter.required);
        let query: Vec<_> = needed
            .map(|parameter| {
                (parameter.name, bundle::parameter_example(operation, parameter.name).unwrap())
            })
            .collect();
        let query: Vec<_> = query.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let example = bundle::request_example(operation);
        // As it is, with existing ids, and empty.
        let mut bodies = vec![example.clone()];
        if let Some(example) = example {
            bodies.push(Some(with_ids(example, &ids)));
            if operation.read_only {
                bodies.push(Some(json!({})));
            }
        }
        for body in &bodies {
            let response = caller.call(operation.id, &path, &query, body.as_ref()).await;
            let (status, text) = (response.status().as_u16(), response.text().await.unwrap());
            if let Err(mistake) = bundle::validate(operation, status, &text) {
                mistakes.push(mistake);
            }
            if let Some(outcome) = operation.outcome {
                let rejection = outcome.rejection(&serde_json::from_str(&text).unwrap());
                assert_eq!(rejection, Ok(None), "{}: {text}", operation.id);
            }
        }
        assert!(simulator.requests().calls(operation.id) > 0);
    }
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}
