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
                let inner = match key.as_str() {
                    _ if names => false,
                    // Data, in which a `$ref` means nothing.
                    "example" | "examples" | "default" | "enum" | "x-aos-lookup"
                    | "x-aos-variants" => continue,
                    // Maps from free names, which are not keywords.
                    "callbacks" | "content" | "headers" | "links" | "mapping" | "parameters"
                    | "paths" | "properties" | "requestBodies" | "responses" | "schemas"
                    | "securitySchemes" => true,
                    _ => false,
                };
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
