//! A value as a cell has it: never JSON.

use std::borrow::Cow;

use aos_facade::api::{Timestamp, ValueKind};
use jiff::tz::TimeZone;
use serde_json::Value;

use super::column::Column;

#[derive(Debug, PartialEq)]
pub(crate) enum Cell<'a> {
    Empty,
    /// Digit by digit.
    Number(String),
    Text(Cow<'a, str>),
}

#[derive(Clone, Debug)]
pub(crate) enum Times {
    Sent,
    /// RFC 3339 in UTC, where the zone is known.
    Utc,
    In(TimeZone),
}

impl Cell<'_> {
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Number(text) => text,
            Self::Text(text) => text,
        }
    }
}

pub(crate) fn of<'a>(value: &'a Value, column: &Column, times: &Times) -> Cell<'a> {
    match value {
        Value::Array(values) if column.is_count() => Cell::Number(values.len().to_string()),
        Value::String(text) if column.field().is_some_and(|it| it.kind == ValueKind::Time) => {
            Cell::Text(time(text, times))
        }
        other => plain(other),
    }
}

pub(super) fn plain(value: &Value) -> Cell<'_> {
    match value {
        Value::Null => Cell::Empty,
        Value::Bool(is) => Cell::Text(if *is { "true" } else { "false" }.into()),
        Value::Number(number) => Cell::Number(number.to_string()),
        Value::String(text) => Cell::Text(text.into()),
        Value::Array(values) => Cell::Text(listed(values, "; ").into()),
        Value::Object(_) => Cell::Text(flat(value).into()),
    }
}

fn listed(values: &[Value], between: &str) -> String {
    values.iter().map(flat).collect::<Vec<_>>().join(between)
}

/// A value within another, in words: `name: value` for the fields of an object.
fn flat(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            let fields = fields.map(|(name, value)| match value {
                Value::Object(_) => format!("{name} ({})", flat(value)),
                Value::Array(values) => format!("{name}: {}", listed(values, ", ")),
                value => format!("{name}: {}", flat(value)),
            });
            fields.collect::<Vec<_>>().join("; ")
        }
        Value::Array(values) => listed(values, ", "),
        other => plain(other).text().to_owned(),
    }
}

/// A time in another form; what is none, or whose zone nobody says, stays as it came.
fn time<'a>(text: &'a str, times: &Times) -> Cow<'a, str> {
    let read = Timestamp::from(text);
    let Some(instant) = read.instant().filter(|_| !read.offset_assumed()) else {
        return text.into();
    };
    match times {
        Times::Sent => text.into(),
        Times::Utc => instant.to_string().into(),
        Times::In(zone) => instant
            .to_zoned_datetime(zone.clone())
            .strftime("%Y-%m-%d %H:%M:%S %:z")
            .to_string()
            .into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_cell_is_json() {
        for (value, text) in [
            (json!(null), ""),
            (json!(true), "true"),
            (json!(1.50), "1.5"),
            (json!(["a", 1, null]), "a; 1; "),
            (json!([]), ""),
            (json!({}), ""),
            (json!({"a": 1, "b": null, "c": {"d": [1, 2]}}), "a: 1; c (d: 1, 2)"),
            (json!([{"a": 1}, {"a": 2, "b": "x"}]), "a: 1; a: 2; b: x"),
            (json!([["a"], ["b", "c"]]), "a; b, c"),
        ] {
            assert_eq!(plain(&value).text(), text, "{value}");
        }
    }

    #[test]
    fn times_are_in_utc_or_local_with_their_offset() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        for (sent, utc, local) in [
            ("2026-10-01T08:30:00.5Z", "2026-10-01T08:30:00.5Z", "2026-10-01 10:30:00 +02:00"),
            ("10/01/2026T08:30:00Z", "2026-10-01T08:30:00Z", "2026-10-01 10:30:00 +02:00"),
            // Nobody says whose clock this is.
            ("2026-10-01T08:30:00", "2026-10-01T08:30:00", "2026-10-01T08:30:00"),
            ("N/A", "N/A", "N/A"),
        ] {
            assert_eq!(time(sent, &Times::Utc), utc);
            assert_eq!(time(sent, &Times::In(zone.clone())), local);
            assert_eq!(time(sent, &Times::Sent), sent);
        }
    }
}
