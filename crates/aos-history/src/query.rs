//! SQL over the rows.

use std::ops::ControlFlow;

use rusqlite::{
    Connection,
    hooks::{AuthAction, AuthContext, Authorization},
    types::ValueRef,
};
use serde_json::{Number, Value};

use crate::{Account, Error, ErrorKind, History, Result};

/// The rows of an operation as a view.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The name of the view.
    pub name: &'a str,
    /// The operation's id.
    pub operation: &'a str,
    /// The fields of its rows, which are the columns after those that each view has.
    pub fields: &'a [&'a str],
}

/// The columns of every view, before the fields of the rows.
const TARGET: [(&str, &str); 6] = [
    ("customerId", "nullif(target.customer_id, '')"),
    ("customer", "target.customer"),
    ("tenantId", "nullif(target.tenant_id, '')"),
    ("tenant", "target.tenant"),
    ("arguments", "series.arguments"),
    ("key", "row.key"),
];

/// Of the view of the rows that hold now: when their target was read last.
const NOW: [(&str, &str); 2] =
    [("run", "state.run"), ("at", "strftime('%Y-%m-%dT%H:%M:%SZ', state.at, 'unixepoch')")];

/// Of the view of all rows: the runs in which they hold.
const HISTORY: [(&str, &str); 4] = [
    ("first", "row.first"),
    ("firstAt", "strftime('%Y-%m-%dT%H:%M:%SZ', began.started, 'unixepoch')"),
    ("until", "row.until"),
    ("untilAt", "strftime('%Y-%m-%dT%H:%M:%SZ', ended.started, 'unixepoch')"),
];

const STATE: &str = "JOIN state ON state.series = row.series AND state.target = row.target
    WHERE row.until IS NULL";
const RUNS: &str = "LEFT JOIN run AS began ON began.id = row.first
    LEFT JOIN run AS ended ON ended.id = row.until WHERE true";

impl History {
    /// Runs one statement of SQL that only reads, and calls `on_row` with the names of the
    /// columns and each row, until it breaks. Returns the names of the columns.
    ///
    /// Each view is there twice, with the rows of the account:
    ///
    /// - `NAME` has the rows that hold now, with the columns `customerId`, `customer`,
    ///   `tenantId`, `tenant`, `arguments` (of the series), `key`, `run` and `at` (when the
    ///   target was read last; earlier than the latest run if it failed there), then the
    ///   fields.
    /// - `NAME_history` has all rows that ever held, with `first` and `firstAt`, the run that
    ///   read them first, and `until` and `untilAt`, the run in which they were not so any
    ///   more (null: they hold now), in the place of `run` and `at`.
    ///
    /// A field that has the name of one of these columns is the column `row_FIELD`. Times are
    /// text in UTC, truth values 0 and 1, objects and lists text in JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Query`] with what SQLite says of the statement.
    pub fn query(
        mut self,
        sql: &str,
        account: &Account,
        views: &[View<'_>],
        mut on_row: impl FnMut(&[String], Vec<Value>) -> ControlFlow<()>,
    ) -> Result<Vec<String>> {
        for view in views {
            create(&self.connection, account, view)?;
        }
        self.connection.pragma_update(None, "query_only", true)?;
        let wrong = |error: rusqlite::Error| {
            let message = match error {
                rusqlite::Error::SqlInputError { msg, .. } => msg,
                error => error.to_string(),
            };
            Error::new(ErrorKind::Query, format!("the query failed: {message}"))
        };
        self.connection.authorizer(Some(only_reads)).map_err(wrong)?;
        let mut statement = self.connection.prepare(sql).map_err(wrong)?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).map_err(wrong)?;
        while let Some(row) = rows.next().map_err(wrong)? {
            let values = (0..columns.len()).map(|place| row.get_ref(place).map(value));
            let values = values.collect::<rusqlite::Result<_>>().map_err(wrong)?;
            if on_row(&columns, values).is_break() {
                break;
            }
        }
        Ok(columns)
    }
}

/// Makes the two views of an operation.
fn create(connection: &Connection, account: &Account, view: &View<'_>) -> Result<()> {
    let history = format!("{}_history", view.name);
    for (name, times, join) in [(view.name, &NOW[..], STATE), (&history, &HISTORY, RUNS)] {
        let mut columns: Vec<String> = Vec::new();
        let fixed = || TARGET.iter().chain(times);
        columns.extend(fixed().map(|(name, value)| format!("{value} AS {}", quoted(name, '"'))));
        for field in view.fields {
            let is_taken = fixed().any(|(name, _)| name.eq_ignore_ascii_case(field));
            let column = if is_taken { format!("row_{field}") } else { (*field).to_owned() };
            let path = quoted(&format!("$.{}", Value::from(*field)), '\'');
            columns.push(format!("row.data ->> {path} AS {}", quoted(&column, '"')));
        }
        connection.execute_batch(&format!(
            "CREATE TEMP VIEW {} AS SELECT {} FROM row JOIN series ON series.id = row.series
                JOIN account ON account.id = series.account JOIN target ON target.id = row.target
                {join} AND base_url = {} AND client_id = {} AND operation = {}",
            quoted(name, '"'),
            columns.join(", "),
            quoted(&account.base_url, '\''),
            quoted(&account.client_id, '\''),
            quoted(view.operation, '\''),
        ))?;
    }
    Ok(())
}

fn quoted(text: &str, quote: char) -> String {
    let doubled = text.replace(quote, &format!("{quote}{quote}"));
    format!("{quote}{doubled}{quote}")
}

fn only_reads(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => {
            Authorization::Allow
        }
        AuthAction::Function { function_name } if function_name != "load_extension" => {
            Authorization::Allow
        }
        _ => Authorization::Deny,
    }
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => Number::from_f64(number).map_or(Value::Null, Value::Number),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => format!("{} bytes", bytes.len()).into(),
    }
}
