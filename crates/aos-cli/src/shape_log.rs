//! `--shape-log`: what requests and responses look like, without what is in them.

use std::{
    fs::File,
    io::{LineWriter, Write},
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use aos_facade::{
    Exchange, Operation,
    api::{Field, Timestamp},
};
use serde_json::{Map, Value, json};

use crate::{
    exit::{Failure, Outcome},
    terminal::note,
};

/// A file with a line for each response: for reports to us, without customers' data.
#[derive(Debug)]
pub(crate) struct ShapeLog {
    file: Mutex<LineWriter<File>>,
    failed: AtomicBool,
}

impl ShapeLog {
    /// # Errors
    ///
    /// When the file cannot be made.
    pub(crate) fn new(path: &Path) -> Outcome<Self> {
        let file = File::create(path).map_err(|error| {
            Failure::usage(format!("the file {path:?} of --shape-log cannot be made: {error}"))
        })?;
        Ok(Self { file: Mutex::new(LineWriter::new(file)), failed: AtomicBool::new(false) })
    }

    /// Writes a line for what came of a request. That it cannot be written ends nothing, and
    /// is said once.
    pub(crate) fn show(&self, exchange: &Exchange<'_>) {
        let Some(ended) = exchange.ended else { return };
        let operation = exchange.operation;
        let body = |text: Option<String>, fields: &[(String, Field)]| {
            let value = serde_json::from_str(&text?).ok()?;
            Some(shape(&value, "", fields))
        };
        let line = json!({
            "operation": operation.map(|operation| operation.id),
            "method": exchange.method,
            "path": operation.map(|operation| operation.path),
            "status": ended.status.map(|status| status.as_u16()),
            "attempt": exchange.attempt.0,
            "request": body(exchange.request_body(), &[]),
            "response": body(exchange.response_body(), &fields(operation)),
        });
        let Ok(mut file) = self.file.lock() else { return };
        if let Err(error) = writeln!(file, "{line}")
            && !self.failed.swap(true, Relaxed)
        {
            note("warning", &format!("the shape log cannot be written: {error}"));
        }
    }
}

/// The documented fields of a response, each with its whole path.
fn fields(operation: Option<&Operation>) -> Vec<(String, Field)> {
    let Some(operation) = operation else { return Vec::new() };
    let response = operation.response.iter().flat_map(|documented| documented.fields);
    let response = response.map(|field| (field.name.to_owned(), *field));
    let rows = operation.paging.iter().flat_map(|paging| {
        let items = if paging.items == "$" { "" } else { paging.items };
        paging.row.fields.iter().map(move |field| (format!("{items}[].{}", field.name), *field))
    });
    response.chain(rows).collect()
}

/// A value with each text replaced by its kind and length, and each number by its digits;
/// codes that have a list stay.
fn shape(value: &Value, path: &str, fields: &[(String, Field)]) -> Value {
    let is_code = || {
        let known =
            fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(path.trim_end_matches("[]")));
        known.is_some_and(|(_, field)| field.codes.is_some())
    };
    match value {
        Value::String(text) => kind(text).into(),
        Value::Number(_) if is_code() => value.clone(),
        Value::Number(number) => {
            let digits = number.to_string().chars().filter(char::is_ascii_digit).count();
            format!("number({digits})").into()
        }
        Value::Array(values) => {
            values.iter().map(|value| shape(value, &format!("{path}[]"), fields)).collect()
        }
        Value::Object(values) => {
            let mut shown = Map::new();
            for (key, value) in values {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                // The keys of a map may be ids or names of customers.
                let is_name = key.chars().all(|c| c.is_ascii_alphanumeric() || "_@.$".contains(c))
                    && !key.contains('@');
                let key = if is_name { key.clone() } else { kind(key) };
                shown.insert(key, shape(value, &path, fields));
            }
            shown.into()
        }
        other => other.clone(),
    }
}

/// The kind of a text and its length in characters.
fn kind(text: &str) -> String {
    let length = text.chars().count();
    let is_hex = |c: char| c.is_ascii_hexdigit() || c == '-';
    let kind = match text {
        "" => "empty",
        "[redacted]" => return text.to_owned(),
        _ if length == 36 && text.chars().all(is_hex) => "uuid",
        _ if text.chars().all(|c| c.is_ascii_digit()) => "digits",
        _ if Timestamp::from(text).civil().is_some() => "time",
        _ if text.contains("://") => "url",
        _ if text.contains('@') => "email",
        _ => "text",
    };
    format!("{kind}({length})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_customer_is_left() {
        let operation = Operation::find("retrieve_customers");
        let page = json!({
            "data": [{
                "id": "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60", "organization": "Contoso",
                "ownerEmail": "owner@contoso.example", "jobStatus": 3, "seats": 1234, "since": "2026-10-01T08:30:00Z",
                "odd": true, "none": null, "byUser": {"lead@contoso.example": 1, "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60": ""},
            }],
        });
        assert_eq!(
            shape(&page, "", &fields(operation)),
            json!({
                "data": [{
                    "id": "uuid(36)", "organization": "text(7)", "ownerEmail": "email(21)",
                    "jobStatus": 3, "seats": "number(4)", "since": "time(20)",
                    "odd": true, "none": null, "byUser": {"email(20)": "number(1)", "uuid(36)": "empty(0)"},
                }],
            })
        );
    }
}
