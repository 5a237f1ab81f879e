// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The JSON schemas of the operations.
use schemars::{JsonSchema, schema::RootSchema, schema_for};
use super::client::types;
use crate::Schemas;
/// The schemas of what an operation takes and answers; `None` for an
/// operation that the specification does not have.
pub fn schemas(operation_id: &str) -> Option<Schemas> {
    Some(
        match operation_id {
            "retrieve_customers" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::CustomerFilter>()),
                    response: Some(root::<types::CustomerPage>()),
                }
            }
            "retrieve_risky_action_count" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("types", root::<crate::enums::ActionType>()),
                    ]),
                    request: None,
                    response: Some(root::<types::RiskyActionCount>()),
                }
            }
            _ => return None,
        },
    )
}
fn root<T: JsonSchema>() -> RootSchema {
    schema_for!(T)
}
