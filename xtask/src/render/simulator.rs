//! What the simulator embeds of the specification: what goes into each
//! operation and what comes out, without the prose.

use serde_json::{Map, Value, json};

use super::{header, operations::sorted};
use crate::{bundle::Bundle, model::example};

/// The parts of a schema that say what a value looks like. The words around
/// them would be most of the text, and the simulator does not read them.
const KEPT: [&str; 17] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "maxLength",
    "maximum",
    "minLength",
    "minimum",
    "nullable",
    "properties",
    "required",
    "type",
    "x-aos-type",
    "x-enum-descriptions",
];

pub(super) fn module() -> String {
    header()
        + "//! Generated code; see `spec/README.md`.\n\n\
           /// What the simulator needs of the specification, as JSON.\n\
           pub(crate) static SPECIFICATION: &str = include_str!(\"specification.json\");\n"
}

/// The operations by id, each with its paging, what it takes and what it
/// answers, and the schemas by name.
pub(super) fn specification(bundle: &Bundle) -> String {
    let mut operations = Map::new();
    for operation in sorted(bundle) {
        let mut described = Map::new();
        if let Some(paging) = operation.value.get("x-aos-paging") {
            described.insert("paging".to_owned(), paging.clone());
        }
        let parameters: Map<String, Value> = operation
            .parameters()
            .into_iter()
            .filter_map(|parameter| {
                let name = parameter.value["name"].as_str()?.to_owned();
                Some((name, parameter.value.get("example")?.clone()))
            })
            .collect();
        described.insert("parameters".to_owned(), Value::Object(parameters));
        if let Some(body) = operation.request_body() {
            described.insert("request".to_owned(), content(&body["content"]["application/json"]));
        }
        if let Some((status, _)) = operation.success() {
            let mut success = operation.success_body().map_or_else(|| json!({}), content);
            success["status"] = status.parse::<u16>().unwrap_or(200).into();
            described.insert("success".to_owned(), success);
        }
        operations.insert(operation.id().to_owned(), Value::Object(described));
    }
    let schemas: Map<String, Value> =
        bundle.schemas().map(|(name, schema)| (name.to_owned(), shape(schema))).collect();
    let document = json!({ "operations": operations, "schemas": schemas });
    // A value is written as it is; nothing in it can fail.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// Schema and example of a JSON body.
fn content(body: &Value) -> Value {
    let mut content = Map::new();
    if let Some(schema) = body.get("schema") {
        content.insert("schema".to_owned(), shape(schema));
    }
    if let Some(example) = example(body) {
        content.insert("example".to_owned(), example.clone());
    }
    Value::Object(content)
}

/// A schema without what only people read.
fn shape(schema: &Value) -> Value {
    let Some(schema) = schema.as_object() else { return schema.clone() };
    let mut kept = Map::new();
    for (key, value) in schema {
        let value = match key.as_str() {
            "properties" => {
                let fields = value.as_object().into_iter().flatten();
                fields.map(|(name, schema)| (name.clone(), shape(schema))).collect()
            }
            "anyOf" | "oneOf" | "allOf" => {
                value.as_array().into_iter().flatten().map(shape).collect()
            }
            "items" | "additionalProperties" => shape(value),
            "x-aos-variants" => variants(value, schema),
            "x-aos-lookup" => codes(value, schema),
            key if KEPT.contains(&key) => value.clone(),
            _ => continue,
        };
        // The simulator looks whether any fits; that no other does, the lint sees to.
        let key = if key == "oneOf" { "anyOf" } else { key };
        kept.insert(key.to_owned(), value);
    }
    Value::Object(kept)
}

/// The codes of a list, in the type that the schema wants.
fn codes(lookup: &Value, schema: &Map<String, Value>) -> Value {
    let is_number = schema.get("type").is_some_and(|kind| kind == "integer");
    let codes = lookup["values"].as_object().into_iter().flat_map(Map::keys);
    codes
        .map(|code| match code.parse::<i64>() {
            Ok(number) if is_number => number.into(),
            _ => Value::String(code.clone()),
        })
        .collect()
}

/// The field that chooses the variant, and the schema of each of its values.
/// The specification names either the schema or the whole reference to it.
fn variants(variants: &Value, owner: &Map<String, Value>) -> Value {
    let references = owner.get("anyOf").and_then(Value::as_array);
    let reference = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        let ending = format!("/{}", name.rsplit('/').next().unwrap_or_default());
        references
            .into_iter()
            .flatten()
            .filter_map(|alternative| alternative["$ref"].as_str())
            .find(|reference| reference.ends_with(&ending))
    };
    let map: Map<String, Value> = variants["map"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(value, name)| Some((value.clone(), json!({ "$ref": reference(name)? }))))
        .collect();
    json!({ "by": variants["by"], "map": map })
}
