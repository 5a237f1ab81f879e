//! What the specification says of an operation. Each function answers what is
//! missing, as a sentence.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Operation, example};

/// Summary, description, source, and what the parameters and the answer are.
pub(super) fn text(operation: &Operation<'_>) -> Option<String> {
    let mut missing: Vec<String> = ["operationId", "summary", "description", "x-aos-source"]
        .into_iter()
        .filter(|key| is_empty(&operation.value[*key]))
        .map(|key| format!("no {key}"))
        .collect();
    for part in operation.parameters() {
        if is_empty(&part.value["description"]) {
            missing
                .push(format!("no description of the parameter {}", text_of(part.value, "name")));
        }
    }
    match operation.success() {
        None => missing.push("no response for a success".to_owned()),
        Some((status, response)) if is_empty(&response["description"]) => {
            missing.push(format!("no description of the response {status}"));
        }
        Some(_) => {}
    }
    sentence(operation, &missing)
}

/// At least one set of scopes, and all of them declared.
pub(super) fn scopes(operation: &Operation<'_>) -> Option<String> {
    let schemes = &operation.bundle().document["components"]["securitySchemes"];
    let mut missing = Vec::new();
    let mut named = 0;
    for (scheme, scopes) in operation.value["security"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .flatten()
    {
        let flows = schemes[scheme]["flows"].as_object();
        let declared: BTreeSet<&str> = flows
            .into_iter()
            .flat_map(|flows| flows.values())
            .filter_map(|flow| flow["scopes"].as_object())
            .flat_map(|scopes| scopes.keys().map(String::as_str))
            .collect();
        for scope in scopes.as_array().into_iter().flatten().filter_map(Value::as_str) {
            named += 1;
            if !declared.contains(scope) {
                missing.push(format!("no declaration of the scope {scope}"));
            }
        }
    }
    if named == 0 {
        missing.push("no scope".to_owned());
    }
    sentence(operation, &missing)
}

/// An example of the request body, of the answer and of each parameter.
pub(super) fn examples(operation: &Operation<'_>) -> Option<String> {
    let mut missing = Vec::new();
    for part in operation.parameters() {
        let schema = operation.bundle().resolve(&part.value["schema"]);
        if example(part.value).or_else(|| example(schema)).is_none() {
            missing.push(format!("no example of the parameter {}", text_of(part.value, "name")));
        }
    }
    for (media_type, body) in contents(operation.request_body()) {
        if example(body).is_none() {
            missing.push(format!("no example of the body in {media_type}"));
        }
    }
    for (media_type, body) in contents(operation.success().map(|(_, response)| response)) {
        if example(body).is_none() {
            missing.push(format!("no example of the answer in {media_type}"));
        }
    }
    sentence(operation, &missing)
}

fn contents(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let content = value.and_then(|value| value["content"].as_object());
    content.into_iter().flatten().map(|(media_type, body)| (media_type.as_str(), body))
}

fn text_of<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn is_empty(value: &Value) -> bool {
    value.as_str().is_none_or(|text| text.trim().is_empty())
}

fn sentence(operation: &Operation<'_>, missing: &[String]) -> Option<String> {
    (!missing.is_empty()).then(|| format!("{} holds {}.", operation.place(&[]), missing.join(", ")))
}
