//! `aos operations`.

use aos_facade::{Operation, api::OPERATIONS};
use serde_json::{Value, json};

use crate::{
    exit::Outcome,
    format::Format,
    groups,
    output::{table, values::write_list},
    terminal::Output,
};

/// Lists the operations of the spec.
pub(crate) fn run(output: &Output) -> Outcome {
    let mut out = output.stdout();
    match output.for_rows() {
        Format::Table => {
            let mut shown = table::table();
            shown.set_header(table::header(["Operation", "Command", "Method", "Scopes", "Path"]));
            for operation in OPERATIONS {
                shown.add_row([
                    table::text(operation.id),
                    table::text(&groups::typed(operation)),
                    table::text(operation.method.as_str()),
                    table::text(&scopes(operation)),
                    table::text(operation.path),
                ]);
            }
            table::write(&mut out, &mut shown)?;
        }
        format => {
            let rows: Vec<Value> =
                OPERATIONS.iter().map(|operation| row(operation, format)).collect();
            write_list(&mut out, format, &rows)?;
        }
    }
    Ok(())
}

/// The alternatives, each with all its scopes.
fn scopes(operation: &Operation) -> String {
    let alternatives: Vec<String> =
        operation.scopes.iter().map(|scopes| scopes.join(" ")).collect();
    alternatives.join(" or ")
}

fn row(operation: &Operation, format: Format) -> Value {
    json!({
        "id": operation.id,
        "command": groups::typed(operation),
        "method": operation.method.as_str(),
        "path": operation.path,
        "scopes": match format {
            Format::Csv => json!(scopes(operation)),
            _ => json!(operation.scopes),
        },
        "readOnly": operation.read_only,
        "paged": operation.paging.is_some(),
        "summary": operation.summary,
    })
}
