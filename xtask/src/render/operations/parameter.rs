//! The metadata of a parameter.

use serde_json::Value;

use super::{capitalized, named_values, option, settled};
use crate::{access, bundle::Bundle, model::Part, render::literal};

pub(super) fn render(bundle: &Bundle, part: &Part<'_>) -> String {
    let value = part.value;
    let schema = settled(bundle, &value["schema"]);
    // A list repeats its name, so each value is checked like a single one.
    let list = schema["type"] == "array";
    let schema = if list { settled(bundle, &schema["items"]) } else { schema };
    let kind = match schema["type"].as_str() {
        Some("string") if schema.get("x-aos-id").is_some() => "Id",
        Some("integer") => "Integer",
        Some("number") => "Number",
        Some("boolean") => "Boolean",
        _ => "Text",
    };
    let limit = |key: &str| option(schema[key].as_i64().map(|limit| limit.to_string()));
    format!(
        "Parameter {{
            name: {name}, handle: {handle}, location: Location::{location}, required: {required},
            list: {list}, kind: ParameterKind::{kind}, description: {description}, values: &[{values}],
            max_length: {max_length}, minimum: {minimum}, maximum: {maximum}, default: {default},
        }},",
        name = literal(value["name"].as_str().unwrap_or_default()),
        handle = option(access::handle(value).map(literal)),
        location = capitalized(value["in"].as_str().unwrap_or_default()),
        required = value["required"] == true,
        description = literal(value["description"].as_str().unwrap_or_default().trim()),
        values = named_values(schema),
        max_length = limit("maxLength"),
        minimum = limit("minimum"),
        maximum = limit("maximum"),
        default = option(schema.get("default").map(|value| literal(&plain(value)))),
    )
}

/// A value as it stands in a URL.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
