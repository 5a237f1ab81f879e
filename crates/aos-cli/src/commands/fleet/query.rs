//! `aos fleet query`: SQL over the rows that are remembered.

use aos_facade::api::OPERATIONS;
use serde_json::{Map, Value};

use super::past::{failure, history, print};
use crate::{context::Context, exit::Outcome, given, rows::Shape, settings};

pub(super) async fn run(sql: String, context: &Context<'_>) -> Outcome {
    let account = settings::account(context.global)?;
    let history = history(context)?;
    let query = move || {
        let sql = match sql.as_str() {
            "-" => given::stdin("the SQL on stdin")?,
            sql => given::file(sql, "the SQL")?.unwrap_or_else(|| sql.to_owned()),
        };
        let reads = OPERATIONS.iter().filter(|operation| operation.read_only).map(|operation| {
            let names = operation.row_fields().iter().map(|field| field.name);
            (operation.id, names.filter(|name| !name.contains(['.', '['])).collect())
        });
        let reads: Vec<(&str, Vec<&str>)> = reads.collect();
        let (columns, rows) = history.query(&sql, &account, &reads).map_err(|error| {
            failure(error).hint(
                "one statement that reads is run, over the views of \
                 `aos fleet query 'SELECT name FROM sqlite_temp_schema'`",
            )
        })?;
        Ok((names(columns), rows))
    };
    let (columns, rows) = context.interrupt.or_ends_reading(query).await?;
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    let shape = Shape { open: true, ..Shape::own(&[], &names, &[]) };
    let rows = rows
        .into_iter()
        .map(|row| Value::Object(columns.iter().cloned().zip(row).collect::<Map<String, Value>>()));
    print(context, shape, rows, Vec::new())
}

/// The names of columns, each once. A dot would lead into an object.
fn names(columns: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for column in columns {
        let column = column.replace('.', "_");
        let mut name = column.clone();
        let mut number = 1;
        while names.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            number += 1;
            name = format!("{column}:{number}");
        }
        names.push(name);
    }
    names
}
