//! A value as a cell has it: never JSON.

use std::borrow::Cow;

use aos_facade::api::{Timestamp, ValueKind};
use jiff::tz::TimeZone;
use serde_json::Value;

use super::column::Column;

#[derive(Debug, PartialEq)]
pub(crate) struct Cell<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Whether it is a number, digit by digit.
    pub(crate) is_number: bool,
}

/// How times are shown, and whether codes are by their names.
#[derive(Clone, Debug)]
pub(crate) enum Shown {
    AsSent,
    /// Times as RFC 3339 in UTC, where the zone is known.
    Utc,
    In(TimeZone),
}

impl<'a> Cell<'a> {
    pub(super) fn of(value: &'a Value, column: &Column, shown: &Shown) -> Self {
        let is_count = value.is_array() && column.is_count();
        let text = match value {
            Value::Array(values) if is_count => values.len().to_string().into(),
            Value::String(text) if column.field.kind == ValueKind::Time => time(text, shown),
            other => plain(other),
        };
        // An id of digits is no number.
        Self { text, is_number: (is_count || value.is_number()) && !column.is_id }
    }

    pub(crate) fn of_text(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), is_number: false }
    }
}

pub(super) fn plain(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => text.into(),
        Value::Array(values) => listed(values, "; ").into(),
        Value::Object(_) => flat(value).into(),
        other => other.to_string().into(),
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
                value => format!("{name}: {}", flat(value)),
            });
            fields.collect::<Vec<_>>().join("; ")
        }
        Value::Array(values) => listed(values, ", "),
        other => plain(other).into_owned(),
    }
}

/// A time in another form; what is none, or whose zone nobody says, stays as it came.
fn time<'a>(text: &'a str, shown: &Shown) -> Cow<'a, str> {
    let read = Timestamp::from(text);
    match (read.instant().filter(|_| !read.offset_assumed()), shown) {
        (None, _) | (_, Shown::AsSent) => text.into(),
        (Some(instant), Shown::Utc) => instant.to_string().into(),
        (Some(instant), Shown::In(zone)) => {
            let local = instant.to_zoned_datetime(zone.clone());
            local.strftime("%Y-%m-%d %H:%M:%S %:z").to_string().into()
        }
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
            assert_eq!(plain(&value), text, "{value}");
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
            assert_eq!(time(sent, &Shown::Utc), utc);
            assert_eq!(time(sent, &Shown::In(zone.clone())), local);
            assert_eq!(time(sent, &Shown::AsSent), sent);
        }
    }
}
