//! `aos operations`.

use aos_facade::{
    Operation,
    api::{Field, OPERATIONS, ValueKind},
};
use serde_json::{Value, json};

use crate::{context::Context, exit::Outcome, groups};

const FIELDS: [Field; 8] = [
    Field::new("id", ValueKind::Id),
    Field::new("command", ValueKind::Text),
    Field::new("method", ValueKind::Text),
    Field::new("scopes", ValueKind::Text),
    Field::new("path", ValueKind::Text),
    Field::new("readOnly", ValueKind::Boolean),
    Field::new("paged", ValueKind::Boolean),
    Field::new("summary", ValueKind::Text),
];

const COLUMNS: [&str; 8] =
    ["command", "summary", "id", "method", "scopes", "path", "readOnly", "paged"];

/// Lists the operations of the spec.
pub(crate) fn run(context: &Context<'_>) -> Outcome {
    context.print(&FIELDS, &COLUMNS, &["id"], OPERATIONS.iter().map(row))
}

fn row(operation: &Operation) -> Value {
    json!({
        "id": operation.id,
        "command": groups::typed(operation),
        "method": operation.method.as_str(),
        "path": operation.path,
        "scopes": operation.scopes,
        "readOnly": operation.read_only,
        "paged": operation.paging.is_some(),
        "summary": operation.summary,
    })
}
