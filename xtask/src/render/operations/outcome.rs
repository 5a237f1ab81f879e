//! `x-aos-outcome`, and what the vendor calls its codes.

use serde_json::Value;

use super::option;
use crate::{
    bundle::Bundle,
    model::{Operation, first_choice},
    render::literal,
};

/// The code of an operation's outcome, if it has one.
pub(super) fn render(operation: &Operation<'_>) -> Option<String> {
    let outcome = operation.value.get("x-aos-outcome")?;
    let bundle = operation.bundle();
    let body = operation.success_body().map(|body| settled(bundle, &body["schema"]));
    let body = body.unwrap_or(&Value::Null);
    let status = outcome["field"].as_str().map(|field| {
        let success: Vec<String> = outcome["success"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|value| value.to_string())
            .collect();
        format!(
            "OutcomeStatus {{ field: {}, success: &[{}], labels: &[{}] }}",
            literal(field),
            success.join(", "),
            labels(bundle, &body["properties"][field])
        )
    });
    let failed: String = outcome["failed"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|field| codes(bundle, field, entry(bundle, &body["properties"][field])) + ",")
        .collect();
    let each = outcome.get("each").map(|each| {
        let name = each["field"].as_str().unwrap_or_default();
        let result = entry(bundle, &body["properties"][name]);
        let code = each["code"]
            .as_str()
            .map(|code| codes(bundle, code, &settled(bundle, result)["properties"][code]));
        format!(
            "OutcomeEach {{ field: {}, success: {}, code: {} }}",
            literal(name),
            literal(each["success"].as_str().unwrap_or_default()),
            option(code)
        )
    });
    Some(format!(
        "Outcome {{ status: {}, failed: &[{failed}], each: {} }}",
        option(status),
        option(each)
    ))
}

fn codes(bundle: &Bundle, field: &str, code: &Value) -> String {
    format!("OutcomeFailed {{ field: {}, labels: &[{}] }}", literal(field), labels(bundle, code))
}

/// A schema behind its references, and the main one of several.
fn settled<'a>(bundle: &'a Bundle, schema: &'a Value) -> &'a Value {
    let schema = super::settled(bundle, schema);
    match schema["x-aos-type"].as_str() {
        Some("or-other" | "one-or-many") => super::settled(bundle, first_choice(schema)),
        _ => schema,
    }
}

/// What a list or map holds.
fn entry<'a>(bundle: &'a Bundle, schema: &'a Value) -> &'a Value {
    let schema = settled(bundle, schema);
    match schema.get("items") {
        Some(items) => items,
        None => &schema["additionalProperties"],
    }
}

/// The values of an integer enum with the vendor's words.
fn labels(bundle: &Bundle, schema: &Value) -> String {
    let schema = settled(bundle, schema);
    schema["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(index, value)| {
            let value = value.as_i64()?;
            let label = schema["x-enum-descriptions"][index].as_str()?;
            Some(format!("({value}, {}),", literal(label)))
        })
        .collect()
}
