//! `aos operations`.

use aos_facade::{
    Operation,
    api::{Field, OPERATIONS, ValueKind},
};
use serde_json::{Value, json};

use crate::{context::Context, exit::Outcome, groups};

const FIELDS: [Field; 8] = [
    Field::new("command", ValueKind::Text),
    Field::new("summary", ValueKind::Text),
    Field::new("id", ValueKind::Id),
    Field::new("method", ValueKind::Text),
    Field::new("scopes", ValueKind::Text),
    Field::new("path", ValueKind::Text),
    Field::new("readOnly", ValueKind::Boolean),
    Field::new("paged", ValueKind::Boolean),
];

pub(crate) fn run(context: &Context<'_>) -> Outcome {
    context.print(&FIELDS, &FIELDS.map(|field| field.name), &["id"], OPERATIONS.iter().map(row))
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
