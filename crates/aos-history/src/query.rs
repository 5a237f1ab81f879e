//! SQL over the rows.

use rusqlite::{
    Connection,
    hooks::{AuthAction, AuthContext, Authorization},
    types::ValueRef,
};
use serde_json::{Number, Value};

use crate::{Account, Error, ErrorKind, History, Result};

/// The columns of the views before the fields of the rows.
const OWN: &str =
    "customerId customer tenantId tenant arguments key run at first firstAt until untilAt";
const TARGET: &str = "nullif(target.customer_id, '') AS customerId, target.customer AS customer,
    nullif(target.tenant_id, '') AS tenantId, target.tenant AS tenant,
    series.arguments AS arguments, row.key AS key";

/// Of the rows that hold now: when their target was read last.
const NOW: &str = "state.run AS run,
    strftime('%Y-%m-%dT%H:%M:%SZ', state.at, 'unixepoch') AS at";
const STATE: &str = "JOIN state ON state.series = row.series AND state.target = row.target
    WHERE row.until IS NULL";

/// Of all rows: the runs in which they hold.
const HISTORY: &str = "row.first AS first,
    strftime('%Y-%m-%dT%H:%M:%SZ', began.started, 'unixepoch') AS firstAt, row.until AS until,
    strftime('%Y-%m-%dT%H:%M:%SZ', ended.started, 'unixepoch') AS untilAt";
const RUNS: &str = "LEFT JOIN run AS began ON began.id = row.first
    LEFT JOIN run AS ended ON ended.id = row.until WHERE true";

impl History {
    /// Runs one statement of SQL that only reads. Returns the names of the columns, and all rows,
    /// which are held in memory.
    ///
    /// Each of the operations, which are given with the fields of their rows, has two views of
    /// the rows of the account:
    ///
    /// - `OPERATION` has the rows that hold now, with the columns `customerId`, `customer`,
    ///   `tenantId`, `tenant`, `arguments` (of the series), `key`, `run` and `at` (when the
    ///   target was read last; earlier than the latest run if it failed there), then the
    ///   fields.
    /// - `OPERATION_history` has all rows that ever held, with `first` and `firstAt`, the run that
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
        operations: &[(&str, Vec<&str>)],
    ) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
        for (operation, fields) in operations {
            create(&self.connection, account, operation, fields)?;
        }
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
        let values = |row: &rusqlite::Row<'_>| {
            (0..columns.len()).map(|place| row.get_ref(place).map(value)).collect()
        };
        let rows = statement.query_map([], values).and_then(Iterator::collect).map_err(wrong)?;
        Ok((columns, rows))
    }
}

fn create(
    connection: &Connection,
    account: &Account,
    operation: &str,
    fields: &[&str],
) -> Result<()> {
    let mut columns = String::new();
    for field in fields {
        let is_taken = OWN.split(' ').any(|own| own.eq_ignore_ascii_case(field));
        let name = if is_taken { format!("row_{field}") } else { (*field).to_owned() };
        let path = quoted(&format!("$.{}", Value::from(*field)), '\'');
        columns += &format!(", row.data ->> {path} AS {}", quoted(&name, '"'));
    }
    let texts = [&account.base_url, &account.client_id, operation];
    let [base_url, client_id, name] = texts.map(|text| quoted(text, '\''));
    for (suffix, times, join) in [("", NOW, STATE), ("_history", HISTORY, RUNS)] {
        let view = quoted(&format!("{operation}{suffix}"), '"');
        connection.execute_batch(&format!(
            "CREATE TEMP VIEW {view} AS SELECT {TARGET}, {times}{columns} FROM row
                JOIN series ON series.id = row.series JOIN account ON account.id = series.account
                JOIN target ON target.id = row.target {join} AND operation = {name}
                AND base_url = {base_url} AND client_id = {client_id}"
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
        AuthAction::Function { function_name: "load_extension" } => Authorization::Deny,
        AuthAction::Select
        | AuthAction::Read { .. }
        | AuthAction::Recursive
        | AuthAction::Function { .. } => Authorization::Allow,
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
