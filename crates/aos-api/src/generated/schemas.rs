// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The JSON schemas of the operations.
use schemars::schema_for;
use super::client::types;
use crate::Schemas;
/// The schemas of what an operation takes and answers; `None` for an
/// operation that the specification does not have.
pub fn schemas(operation_id: &str) -> Option<Schemas> {
    Some(
        match operation_id {
            "retrieve_customers" => {
                Schemas {
                    parameters: vec![
                        ("pageIndex", schema_for!(i32)), ("pageSize", schema_for!(i32)),
                    ],
                    request: Some(schema_for!(types::CustomerFilter)),
                    response: Some(schema_for!(types::CustomerPage)),
                }
            }
            "retrieve_risky_action_count" => {
                Schemas {
                    parameters: vec![
                        ("customerId", schema_for!(crate ::ids::CustomerId)),
                        ("tenantId", schema_for!(crate ::ids::TenantId)), ("types",
                        schema_for!(crate ::enums::ActionType)),
                    ],
                    request: None,
                    response: Some(schema_for!(types::RiskyActionCount)),
                }
            }
            _ => return None,
        },
    )
}
