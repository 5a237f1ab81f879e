//! Walks over OpenAPI documents without mistaking data for description.

use serde_json::{Map, Value};

use crate::failure::Failure;

/// What is done with the path and the keys of an object.
type Visit<'a> = dyn FnMut(&[String], &mut Map<String, Value>) -> Result<(), Failure> + 'a;

/// Calls `visit` with the path and the keys of every object of a document, the
/// outer before the inner ones, leaving data out.
///
/// # Errors
///
/// Ends at the first failure of `visit`.
pub(crate) fn objects(value: &mut Value, visit: &mut Visit<'_>) -> Result<(), Failure> {
    walk(value, false, &mut Vec::new(), visit)
}

fn walk(
    value: &mut Value,
    names: bool,
    path: &mut Vec<String>,
    visit: &mut Visit<'_>,
) -> Result<(), Failure> {
    match value {
        Value::Object(map) => {
            if !names {
                visit(path, map)?;
            }
            for (key, value) in map.iter_mut() {
                let inner = !names && has_names(key);
                if !names
                    && (is_data(key) || ["x-aos-lookup", "x-aos-variants"].contains(&key.as_str()))
                {
                    continue;
                }
                path.push(key.clone());
                walk(value, inner, path, visit)?;
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter_mut().enumerate() {
                path.push(index.to_string());
                walk(value, false, path, visit)?;
                path.pop();
            }
        }
        _ => {}
    }
    Ok(())
}

/// Data, in which a `$ref` means nothing.
fn is_data(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum")
}

/// Maps from free names, which are not keywords.
fn has_names(key: &str) -> bool {
    matches!(
        key,
        "callbacks"
            | "content"
            | "headers"
            | "links"
            | "mapping"
            | "parameters"
            | "paths"
            | "properties"
            | "requestBodies"
            | "responses"
            | "schemas"
            | "securitySchemes"
    )
}

/// The first list in the place of an object. The structs of the model would read it by
/// position.
pub(crate) fn odd_list(value: &Value) -> Option<String> {
    find_list(value, false, "")
}

fn find_list(value: &Value, names: bool, path: &str) -> Option<String> {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Object(map) => map.iter().find_map(|(key, value)| {
            let inner = !names && has_names(key);
            let is_foreign =
                key.starts_with("x-") && !key.starts_with("x-aos-") && !key.starts_with("x-enum-");
            if !names && (is_data(key) || is_foreign || key == "security") {
                return None;
            }
            match value {
                Value::Array(items) if !names && has_list(key) => {
                    let items = items.iter().enumerate();
                    items.into_iter().find_map(|(index, item)| {
                        let path = format!("{}.{index}", below(key));
                        if item.is_array() { Some(path) } else { find_list(item, false, &path) }
                    })
                }
                Value::Array(_) => Some(below(key)),
                other => find_list(other, inner, &below(key)),
            }
        }),
        _ => None,
    }
}

/// Keys whose values are lists; `type` has a sentence of its own.
fn has_list(key: &str) -> bool {
    matches!(
        key,
        "allOf"
            | "anyOf"
            | "failed"
            | "oneOf"
            | "parameters"
            | "required"
            | "servers"
            | "success"
            | "tags"
            | "type"
            | "x-aos-aliases"
            | "x-aos-columns"
            | "x-aos-key"
            | "x-aos-volatile"
            | "x-enum-descriptions"
            | "x-enum-varnames"
    )
}
