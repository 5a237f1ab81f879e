//! How an operation is reached: by a method on a handle, and by a command.

use serde_json::Value;

use crate::model::Operation;

/// Name of the method on its handle: `x-aos-method`, or the id without
/// `retrieve_`.
pub fn method_name<'a>(operation: &Operation<'a>) -> &'a str {
    let id = operation.id();
    let plain = id.strip_prefix("retrieve_").unwrap_or(id);
    operation.value["x-aos-method"].as_str().unwrap_or(plain)
}

/// Name of the command in the group of its tag: `x-aos-command`, or the id with
/// dashes.
pub fn command(operation: &Operation<'_>) -> String {
    match operation.value["x-aos-command"].as_str() {
        Some(command) => command.to_owned(),
        None => operation.id().replace('_', "-"),
    }
}

/// The group of its command: its first tag.
pub fn group<'a>(operation: &Operation<'a>) -> &'a str {
    operation.value["tags"][0].as_str().unwrap_or_default()
}

/// The handle that a path parameter makes, if it makes one.
pub fn handle(parameter: &Value) -> Option<&str> {
    parameter["x-aos-handle"].as_str()
}

/// The handles of a path, in the order of the path: `customer`, `tenant`.
pub fn handles<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    let parameters = operation.parameters();
    let named = operation.path.split('/').filter_map(|segment| {
        let name = segment.strip_prefix('{')?.strip_suffix('}')?;
        let in_path = |value: &Value| value["name"] == name && value["in"] == "path";
        parameters.iter().map(|part| part.value).find(|value| in_path(value))
    });
    named.filter_map(handle).collect()
}
