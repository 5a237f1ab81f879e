//! `--shape-log`: what requests and responses look like, without what is in them.

use std::{
    fs::File,
    io::{LineWriter, Write},
    path::Path,
    sync::Mutex,
};

use aos_facade::{
    Exchange, Operation,
    api::{
        Field, Timestamp,
        json_path::{leads_to, visit},
    },
};
use serde_json::{Value, json};

use crate::{
    exit::{Failure, Outcome},
    terminal::note,
};

/// A file with a line for each response: for reports to us, without customers' data.
pub(crate) struct ShapeLog(Mutex<Option<LineWriter<File>>>);

impl ShapeLog {
    pub(crate) fn new(path: &Path) -> Outcome<Self> {
        let file = File::create(path).map_err(|error| {
            Failure::usage(format!("the file {path:?} of --shape-log cannot be made: {error}"))
        })?;
        Ok(Self(Mutex::new(Some(LineWriter::new(file)))))
    }

    /// That a line cannot be written ends only the log.
    pub(crate) fn show(&self, exchange: &Exchange<'_>) {
        let Some(ended) = exchange.ended else { return };
        let operation = exchange.operation;
        let fields = operation.map_or_else(Vec::new, Operation::response_fields);
        let body = |text: Option<String>, fields: &[(String, Field)]| {
            Some(shape(serde_json::from_str(&text?).ok()?, fields))
        };
        let line = json!({
            "operation": operation.map(|operation| operation.id),
            "method": exchange.method,
            "path": operation.map(|operation| operation.path),
            "status": ended.status.map(|status| status.as_u16()),
            "attempt": exchange.attempt.0,
            "request": body(exchange.request_body(), &[]),
            "response": body(exchange.response_body(), &fields),
        });
        let Ok(mut file) = self.0.lock() else { return };
        if let Some(Err(error)) = file.as_mut().map(|file| writeln!(file, "{line}")) {
            *file = None;
            note("warning", &format!("the shape log cannot be written: {error}"));
        }
    }
}

/// A value with each text replaced by its kind and length, and each number by its digits;
/// codes that have a list stay.
fn shape(mut value: Value, fields: &[(String, Field)]) -> Value {
    visit(&mut value, &mut |value, path| {
        let is_code = || {
            let mut coded = fields.iter().filter(|(_, field)| field.codes.is_some());
            coded.any(|(name, field)| leads_to(name, field.aliases, path))
        };
        match value {
            Value::String(text) => *value = kind(text).into(),
            Value::Number(number) if !is_code() => {
                let digits = number.to_string().chars().filter(char::is_ascii_digit).count();
                *value = format!("number({digits})").into();
            }
            Value::Object(fields) => {
                // The keys of a map may be ids or names of customers.
                let is_name =
                    |key: &str| key.chars().all(|c| c.is_ascii_alphanumeric() || "_.$".contains(c));
                let fields = std::mem::take(fields).into_iter();
                let fields = fields
                    .map(|(key, value)| (if is_name(&key) { key } else { kind(&key) }, value));
                *value = fields.collect();
            }
            _ => {}
        }
        true
    });
    value
}

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
        let operation = Operation::find("retrieve_customers").unwrap();
        let page = json!({
            "data": [{
                "id": "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60", "organization": "Contoso",
                "ownerEmail": "owner@contoso.example", "jobStatus": 3, "seats": 1234, "since": "2026-10-01T08:30:00Z",
                "odd": true, "none": null, "byUser": {"lead@contoso.example": 1, "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60": ""},
            }],
        });
        assert_eq!(
            shape(page, &operation.response_fields()),
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
