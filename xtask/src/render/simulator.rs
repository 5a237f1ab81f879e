//! What the simulator embeds of the specification: what goes into each
//! operation and what comes out, without the prose.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::text::header;
use crate::spec::{
    model::Spec,
    schema::{Kind, Schema},
};

pub(super) fn module() -> String {
    header()
        + "//! Generated code; see `spec/README.md`.\n\n\
           /// What the simulator needs of the specification, as JSON.\n\
           pub(crate) static SPECIFICATION: &str = include_str!(\"specification.json\");\n"
}

/// The operations by id, each with its request and its response, and the schemas by
/// name.
pub(super) fn specification(spec: &Spec) -> String {
    let mut operations = Map::new();
    for operation in &spec.operations {
        let part = |part: &[&str]| {
            spec.json(&[&["paths", operation.path.as_str(), operation.method], part].concat())
        };
        let mut described = Map::new();
        let parameters = operation.parameters.iter();
        let examples: Map<String, Value> = parameters
            .filter_map(|parameter| Some((parameter.name.clone(), parameter.example.clone()?)))
            .collect();
        described.insert("parameters".to_owned(), Value::Object(examples));
        if operation.request_body.is_some() {
            described.insert("request".to_owned(), content(part(&["requestBody"])));
        }
        if let Some((status, _)) = operation.success() {
            let mut success = content(part(&["responses", status]));
            success["status"] = status.parse::<u16>().unwrap_or(200).into();
            described.insert("success".to_owned(), success);
        }
        operations.insert(operation.id.clone(), Value::Object(described));
    }
    let schemas: Map<String, Value> = spec
        .schemas
        .keys()
        .map(|name| (name.clone(), shape(&spec.document["components"]["schemas"][name])))
        .collect();
    let document = json!({ "operations": operations, "schemas": schemas });
    format!("{document:#}\n")
}

/// Schema and example of a body's JSON.
fn content(body: &Value) -> Value {
    let json = &body["content"]["application/json"];
    let schema = json.get("schema").map(|schema| ("schema".to_owned(), shape(schema)));
    let example = json.get("example").map(|example| ("example".to_owned(), example.clone()));
    schema.into_iter().chain(example).collect::<Map<_, _>>().into()
}

/// A schema without what only people read: the words would be most of the text,
/// and the simulator does not read them.
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
            "x-aos-variants" | "x-aos-lookup" => decided(key, schema),
            "$ref"
            | "enum"
            | "format"
            | "maxLength"
            | "maximum"
            | "minLength"
            | "minimum"
            | "nullable"
            | "required"
            | "type"
            | "x-aos-type"
            | "x-enum-descriptions" => value.clone(),
            _ => continue,
        };
        // The simulator looks whether any fits; that no other does, the lint sees to.
        let key = if key == "oneOf" { "anyOf" } else { key };
        kept.insert(key.to_owned(), value);
    }
    Value::Object(kept)
}

/// The codes of a list in the type of the schema, or the field that chooses the
/// variant and the schema of each of its values.
fn decided(key: &str, schema: &Map<String, Value>) -> Value {
    // It was read before, so it can be read again.
    let schema = Schema::deserialize(&Value::Object(schema.clone())).unwrap_or_default();
    if key == "x-aos-lookup" {
        let codes = schema.lookup.iter().flat_map(|list| list.values.keys());
        return codes
            .map(|code| match code.parse::<i64>() {
                Ok(number) if schema.kind == Some(Kind::Integer) => number.into(),
                _ => Value::String(code.clone()),
            })
            .collect();
    }
    let Some(variants) = schema.variants else { return Value::Null };
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let map = variants.map.iter().map(|(value, name)| (value.clone(), reference(name)));
    json!({ "by": &*variants.by, "map": map.collect::<Map<_, _>>() })
}
