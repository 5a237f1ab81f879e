//! The order of rows.

use std::{cmp::Ordering, str::FromStr};

use aos_facade::api::{SizeText, Timestamp, ValueKind};
use serde_json::Value;

use super::{cell::plain, column::Column, shape::Shape};
use crate::exit::Outcome;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SortKey {
    column: String,
    descending: bool,
}

impl FromStr for SortKey {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (column, way) = text.split_once(':').unwrap_or((text, "asc"));
        let (column, descending) = (column.trim().to_owned(), way.eq_ignore_ascii_case("desc"));
        match column.is_empty() || !(descending || way.eq_ignore_ascii_case("asc")) {
            true => Err("expected KEY, KEY:asc or KEY:desc".to_owned()),
            false => Ok(Self { column, descending }),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Order {
    /// Columns, the first counts first; whether each is descending.
    by: Vec<(Column, bool)>,
    /// What makes it the same every time: the ids.
    ids: Vec<Column>,
    /// The column of the error of a row that failed, which is last.
    error: Option<Column>,
}

impl Order {
    pub(crate) fn new(shape: &Shape, keys: &[SortKey]) -> Outcome<Self> {
        let mut by = Vec::new();
        for key in keys {
            let column = Column::chosen(shape, std::slice::from_ref(&key.column), "--sort")?;
            by.extend(column.into_iter().map(|column| (column, key.descending)));
        }
        let has_error = !keys.is_empty() && shape.fields.iter().any(|it| it.name == "error");
        Ok(Self {
            by,
            ids: shape.key.iter().map(|name| Column::new(shape, name)).collect(),
            error: has_error.then(|| Column::new(shape, "error")),
        })
    }

    pub(crate) fn compare(&self, a: &Value, b: &Value) -> Ordering {
        let failed =
            |row: &Value| self.error.as_ref().is_some_and(|column| !column.of(row).is_null());
        let keys = self.by.iter().map(|(column, descending)| {
            let (a, b) = (column.of(a), column.of(b));
            if column.is_count() {
                let count = |value: &Value| value.as_array().map(Vec::len);
                let by_count = count(a).cmp(&count(b));
                return if *descending { by_count.reverse() } else { by_count };
            }
            let kind = column.field.kind;
            // What is missing is last, whatever the way.
            let missing = is_missing(a, kind).cmp(&is_missing(b, kind));
            missing.then(a.is_null().cmp(&b.is_null())).then_with(|| match descending {
                true => values(b, a, kind),
                false => values(a, b, kind),
            })
        });
        let ids = self.ids.iter().map(|column| values(column.of(a), column.of(b), ValueKind::Id));
        failed(a)
            .cmp(&failed(b))
            .then_with(|| keys.chain(ids).find(|it| it.is_ne()).unwrap_or(Ordering::Equal))
            // Without ids the whole row is what identifies it.
            .then_with(|| a.to_string().cmp(&b.to_string()))
    }
}

/// What a value says as a number, where its kind has one.
fn number(value: &Value, kind: ValueKind) -> Option<f64> {
    match kind {
        ValueKind::Id | ValueKind::Text => value.as_f64(),
        ValueKind::Size => SizeText::from(plain(value).as_ref()).bytes().map(|bytes| bytes as f64),
        ValueKind::Time => {
            Timestamp::from(plain(value).as_ref()).instant().map(|it| it.as_second() as f64)
        }
        _ => value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()),
    }
}

/// Whether a value says nothing of its kind: `N/A` is no size.
fn is_missing(value: &Value, kind: ValueKind) -> bool {
    let numeric =
        matches!(kind, ValueKind::Integer | ValueKind::Number | ValueKind::Size | ValueKind::Time);
    value.is_null() || (numeric && number(value, kind).is_none())
}

/// Compares numbers and sizes by what they say, texts without regard to case.
fn values(a: &Value, b: &Value, kind: ValueKind) -> Ordering {
    let by_text = || {
        let (a, b) = (plain(a), plain(b));
        a.to_lowercase().cmp(&b.to_lowercase()).then_with(|| a.cmp(&b))
    };
    match (number(a, kind), number(b, kind)) {
        (Some(a), Some(b)) => a.total_cmp(&b).then_with(by_text),
        // Numbers are before what is none.
        (a, b) => a.is_none().cmp(&b.is_none()).then_with(by_text),
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::api::Field;
    use serde_json::json;

    use super::*;

    fn sorted(kind: ValueKind, keys: &[&str], values: &[Value]) -> Vec<Value> {
        let fields = [
            Field::new("id", ValueKind::Id),
            Field::new("value", kind),
            Field::new("error", ValueKind::Text),
        ];
        let shape = Shape::own(&fields, &["value"], &["id"]);
        let keys: Vec<SortKey> = keys.iter().map(|key| key.parse().unwrap()).collect();
        let mut rows = values.to_vec();
        let order = Order::new(&shape, &keys).unwrap();
        rows.sort_by(|a, b| order.compare(a, b));
        rows
    }

    #[test]
    fn values_are_compared_by_what_they_say_and_missing_ones_are_last() {
        for (kind, ordered) in [
            (ValueKind::Integer, vec![json!(-1), json!("7"), json!(10), json!("n/a"), json!(null)]),
            (ValueKind::Size, vec![json!("900 KB"), json!("2 MB"), json!("1 GB"), json!("N/A")]),
            (
                ValueKind::Time,
                vec![json!("2026-10-01T12:00:00+02:00"), json!("2026-10-01T11:00:00Z")],
            ),
            (ValueKind::Text, vec![json!("10"), json!("9"), json!("a"), json!("B"), json!("c")]),
        ] {
            let row = |value: &Value| json!({"value": value});
            let rows: Vec<Value> = ordered.iter().rev().map(row).collect();
            assert_eq!(sorted(kind, &["value"], &rows), Vec::from_iter(ordered.iter().map(row)));
            let (there, missing): (Vec<&Value>, Vec<&Value>) =
                ordered.iter().partition(|value| !is_missing(value, kind));
            let descending = there.into_iter().rev().chain(missing).map(row);
            assert_eq!(sorted(kind, &["value:desc"], &rows), Vec::from_iter(descending));
        }
    }

    #[test]
    fn ids_make_the_order_the_same_and_failed_rows_are_last() {
        let rows = [
            json!({"id": "b", "value": 1}),
            json!({"id": "A", "value": 1}),
            json!({"id": "0", "value": 9, "error": "failed"}),
        ];
        let ids = |rows: Vec<Value>| -> Vec<String> {
            rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(ids(sorted(ValueKind::Integer, &[], &rows)), ["0", "A", "b"]);
        assert_eq!(ids(sorted(ValueKind::Integer, &["value:desc"], &rows)), ["A", "b", "0"]);
    }

    #[test]
    fn a_key_has_a_way() {
        assert!("a:down".parse::<SortKey>().is_err());
        assert!(":desc".parse::<SortKey>().is_err());
        assert!("a:DESC".parse::<SortKey>().is_ok_and(|key| key.descending));
    }
}
