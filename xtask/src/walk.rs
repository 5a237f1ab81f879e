//! Walks over OpenAPI documents without mistaking data for description.

use serde_json::{Map, Value};

use crate::Failure;

/// Keys whose values are data, not description: a `$ref` in them means nothing.
const DATA: [&str; 6] =
    ["example", "examples", "default", "enum", "x-aos-lookup", "x-aos-variants"];

/// Keys whose values are maps from free names, so that the names in them are
/// not keywords.
const NAME_MAPS: [&str; 12] = [
    "callbacks",
    "content",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
];

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
                if !names && DATA.contains(&key.as_str()) {
                    continue;
                }
                path.push(key.clone());
                walk(value, !names && NAME_MAPS.contains(&key.as_str()), path, visit)?;
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
