// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! What decodes the answers of all operations.
use aos_facade::types;
use serde_json::Value;
/// An answer of an operation, decoded and written again; `None` where
/// the operation answers no body.
pub(crate) fn decode(
    operation: &str,
    answer: &Value,
) -> Option<serde_json::Result<Value>> {
    Some(
        match operation {
            "retrieve_customers" => through::<types::CustomerPage>(answer),
            "retrieve_risky_action_count" => through::<types::RiskyActionCount>(answer),
            _ => return None,
        },
    )
}
fn through<T: serde::de::DeserializeOwned + serde::Serialize>(
    answer: &Value,
) -> serde_json::Result<Value> {
    serde_json::from_str::<T>(&answer.to_string()).and_then(serde_json::to_value)
}
