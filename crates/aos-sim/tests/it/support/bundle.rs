//! The bundled specification, and the validation of responses against it.

use std::sync::LazyLock;

use aos_api::Operation;
use serde_json::{Map, Value, json};

/// The bundled specification.
pub(crate) static BUNDLE: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../../spec/elements.openapi.json")).unwrap()
});

/// An operation in the specification.
pub(crate) fn described(operation: &Operation) -> &'static Value {
    &BUNDLE["paths"][operation.path][operation.method.as_str().to_lowercase()]
}

/// The example of an operation's request body.
pub(crate) fn request_example(operation: &Operation) -> Option<Value> {
    let content = described(operation)["requestBody"]["content"].get("application/json")?;
    Some(example(content).expect("each body has an example").clone())
}

fn example(content: &Value) -> Option<&Value> {
    content
        .get("example")
        .or_else(|| content["examples"].as_object()?.values().next()?.get("value"))
}

/// The example of a parameter.
pub(crate) fn parameter_example(operation: &Operation, name: &str) -> Option<String> {
    let parameters = described(operation)["parameters"].as_array()?;
    let parameter = parameters
        .iter()
        .map(|parameter| match parameter["$ref"].as_str() {
            Some(reference) => BUNDLE.pointer(&reference[1..]).unwrap(),
            None => parameter,
        })
        .find(|parameter| parameter["name"] == name)?;
    let example = parameter.get("example")?;
    Some(example.as_str().map_or_else(|| example.to_string(), str::to_owned))
}

/// The status and response of an operation's success.
pub(crate) fn success(operation: &Operation) -> (u16, &'static Value) {
    let responses = described(operation)["responses"].as_object().unwrap();
    let (status, response) = responses.iter().find(|(status, _)| status.starts_with('2')).unwrap();
    (status.parse().unwrap(), response)
}

/// Validates the response of a success strictly: fields that the schema does not
/// name are errors.
pub(crate) fn validate(operation: &Operation, status: u16, text: &str) -> Result<(), String> {
    let (expected, response) = success(operation);
    if status != expected {
        return Err(format!("{}: {status} instead of {expected}: {text}", operation.id));
    }
    let Some(content) = response["content"].get("application/json") else {
        return match text {
            "" => Ok(()),
            text => Err(format!("{} must have no body: {text}", operation.id)),
        };
    };
    let body: Value =
        serde_json::from_str(text).map_err(|error| format!("{}: {error}", operation.id))?;
    static COMPONENTS: LazyLock<Value> = LazyLock::new(|| as_json_schema(&BUNDLE["components"]));
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "allOf": [as_json_schema(&content["schema"])],
        "components": {"schemas": COMPONENTS["schemas"]},
    });
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft7)
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let mut errors = validator.iter_errors(&body);
    match errors.next() {
        None => Ok(()),
        Some(error) => Err(format!("{}: {}: {error}", operation.id, error.instance_path())),
    }
}

/// A schema of OpenAPI 3.0 as a JSON schema.
fn as_json_schema(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(as_json_schema).collect(),
        Value::Object(fields) => {
            let mut converted = Map::new();
            for (name, value) in fields {
                let value = match name.as_str() {
                    "example" | "examples" | "default" | "description" => continue,
                    "enum" => value.clone(),
                    "properties" => Value::Object(
                        value
                            .as_object()
                            .unwrap()
                            .iter()
                            .map(|(name, schema)| (name.clone(), as_json_schema(schema)))
                            .collect(),
                    ),
                    name if name.starts_with("x-") => continue,
                    _ => as_json_schema(value),
                };
                converted.insert(name.clone(), value);
            }
            let is_schema_of_object = converted.get("properties").is_some_and(Value::is_object)
                && !converted.contains_key("additionalProperties");
            if is_schema_of_object {
                converted.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
            if converted.remove("nullable") == Some(Value::Bool(true)) {
                if let Some(kind) = converted.remove("type") {
                    converted.insert("type".to_owned(), json!([kind, "null"]));
                }
                if let Some(named) = converted.get_mut("enum").and_then(Value::as_array_mut) {
                    named.push(Value::Null);
                }
                if let Some(alternatives) = converted.get_mut("anyOf").and_then(Value::as_array_mut)
                {
                    alternatives.push(json!({"type": "null"}));
                }
            }
            Value::Object(converted)
        }
        scalar => scalar.clone(),
    }
}
