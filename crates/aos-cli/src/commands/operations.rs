//! `aos operations`.

use aos_facade::{
    Operation,
    api::{Field, OPERATIONS, ValueKind},
};
use serde_json::{Value, json};

use crate::{
    cli::Global,
    exit::Outcome,
    groups,
    rows::{Plan, Rows, Shape, not_shown},
    terminal::Output,
};

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
pub(crate) fn run(global: &Global, output: &Output) -> Outcome {
    let mut rows = Rows::new(
        Plan::new(Shape::own(&FIELDS, &COLUMNS, &["id"]), global, output)?,
        output.target(global)?,
    );
    OPERATIONS.iter().try_for_each(|operation| rows.row(row(operation)))?;
    rows.end(not_shown)
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
