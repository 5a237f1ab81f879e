//! Matches names: of enum values, lookups, environments and JSON keys.

use serde_json::{Map, Value};

/// A value of an enum that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedValue {
    /// The value on the wire: `1`.
    pub sent: &'static str,
    /// Its name in Rust: `Risky`.
    pub name: &'static str,
    /// The vendor's label.
    pub label: &'static str,
}

/// Whether two names are the same without regard to case and to anything that is neither a letter
/// nor a digit: `UsGovernment`, `us-government` and `U.S. Government`.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| -> Vec<char> {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    one == other || plain(one) == plain(other)
}

/// The value that a text names: by its value on the wire, name in code or vendor's label.
pub(crate) fn find<'a>(values: &'a [NamedValue], text: &str) -> Option<&'a NamedValue> {
    let text = text.trim();
    // The value on the wire goes first, for it may be the name of another; -1 is not 1.
    let sent = |known: &&NamedValue| known.sent.eq_ignore_ascii_case(text);
    let named = |known: &&NamedValue| same(known.name, text) || same(known.label, text);
    let exact = values.iter().find(|known| known.sent == text);
    exact.or_else(|| values.iter().find(sent)).or_else(|| {
        let named = values.iter().find(named);
        named.filter(|known| text.contains(char::is_alphabetic) || known.label == text)
    })
}

/// The value of a key: of the exact key, else of one of its aliases, else of one
/// that differs from any of them in case only. The first that is not null
/// counts; null when there is only null, `None` when there is no such key.
pub(crate) fn take(object: &mut Map<String, Value>, key: &str, aliases: &[&str]) -> Option<Value> {
    let mut found = None;
    let names = || std::iter::once(key).chain(aliases.iter().copied());
    for name in names() {
        match object.remove(name) {
            Some(Value::Null) => found = Some(Value::Null),
            Some(value) => return Some(value),
            None => {}
        }
    }
    for (known, value) in object.iter_mut() {
        if names().any(|name| known.eq_ignore_ascii_case(name)) {
            if !value.is_null() {
                return Some(value.take());
            }
            found = Some(Value::Null);
        }
    }
    found
}

/// What [`take`] finds, left in its place; null for what is not there.
pub(crate) fn get<'a>(value: &'a Value, key: &str) -> &'a Value {
    let Some(object) = value.as_object() else { return &Value::Null };
    let mut found = &Value::Null;
    for (known, value) in object {
        if known.eq_ignore_ascii_case(key) && !value.is_null() {
            if known == key {
                return value;
            }
            if found.is_null() {
                found = value;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NAMED: &[NamedValue] = &[
        NamedValue { sent: "0", name: "NotStarted", label: "Not started yet" },
        NamedValue { sent: "7", name: "Done", label: "U.S. done" },
    ];

    #[test]
    fn a_value_is_known_by_all_its_names() {
        for (text, sent) in [
            ("NotStarted", Some("0")),
            ("not-started", Some("0")),
            ("not started yet", Some("0")),
            (" 0 ", Some("0")),
            ("us-done", Some("7")),
            ("99", None),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(find(NAMED, text).map(|found| found.sent), sent, "{text}");
        }
    }

    #[test]
    fn the_first_spelling_that_is_not_null_counts() {
        for (object, expected) in [
            (json!({"id": 1}), Some(json!(1))),
            (json!({"ID": 1}), Some(json!(1))),
            (json!({"ID": 3, "objectId": 2, "id": 1}), Some(json!(1))),
            (json!({"ID": 3, "objectId": 2, "id": null}), Some(json!(2))),
            (json!({"OBJECTID": 3, "objectId": null}), Some(json!(3))),
            (json!({"id": null, "ID": null}), Some(json!(null))),
            (json!({"other": 1}), None),
            (json!({}), None),
        ] {
            let mut fields = object.as_object().unwrap().clone();
            assert_eq!(take(&mut fields, "id", &["objectId"]), expected, "{object}");
        }
        assert_eq!(get(&json!({"data": null, "Data": 2}), "data"), 2);
        assert_eq!(get(&json!([1]), "data"), &Value::Null);
    }
}
