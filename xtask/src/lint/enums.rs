//! Enums: every value has a name.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::each_object;
use crate::{Failure, bundle::Bundle, names::is_pascal};

/// Variants that every enum has.
const TAKEN: [(&str, &str); 2] = [
    ("Unknown", "the values that nobody listed"),
    ("Unreadable", "what the service sends instead of a value"),
];

/// Names that Python keeps for itself; a client with one of them is no Python.
const PYTHON: [&str; 3] = ["False", "None", "True"];

pub(super) fn lint(bundle: &Bundle) -> Result<(), Failure> {
    each_object(bundle, |path, object| {
        let Some(values) = object.get("enum") else { return Ok(()) };
        check(path, object, values).map_err(|sentence| Failure::new(bundle.place(path), sentence))
    })
}

fn check(path: &[&str], object: &Map<String, Value>, values: &Value) -> Result<(), String> {
    let Some(values) = values.as_array().filter(|values| !values.is_empty()) else {
        return Err("the enum lists no values.".to_owned());
    };
    let distinct: BTreeSet<String> = values.iter().map(Value::to_string).collect();
    if distinct.len() != values.len() {
        return Err("the enum lists a value twice.".to_owned());
    }
    let integer = match object.get("type").and_then(Value::as_str) {
        Some("integer") => true,
        Some("string") if values.iter().all(Value::is_string) => false,
        _ => {
            return Err("the enum must have the type integer or string, and values of that type."
                .to_owned());
        }
    };
    if integer && let Some(value) = values.iter().find(|value| value.as_i64().is_none()) {
        return Err(format!("the enum lists {value}, which is no whole number of 64 bits."));
    }
    if !matches!(path, ["components", "schemas", _]) {
        return Err(
            "an enum needs a name of its own: move it to components.schemas and refer to it."
                .to_owned(),
        );
    }
    names(object, "x-enum-descriptions", values.len())?;
    let names = names(object, "x-enum-varnames", values.len())?;
    let mut seen = BTreeSet::new();
    for name in names {
        if !is_pascal(name) {
            return Err(format!("x-enum-varnames has {name:?}, which is no name in PascalCase."));
        }
        if let Some((_, values)) = TAKEN.iter().find(|(taken, _)| *taken == name) {
            return Err(format!("x-enum-varnames has {name}, which stands for {values}."));
        }
        if PYTHON.contains(&name) {
            return Err(format!(
                "x-enum-varnames has {name}, a word that clients in Python cannot have as a name; \
                 add what there is none of, such as NoStatus."
            ));
        }
        if !seen.insert(name) {
            return Err(format!("x-enum-varnames has {name} twice."));
        }
    }
    Ok(())
}

/// The texts that name the values, one each.
fn names<'a>(
    object: &'a Map<String, Value>,
    key: &str,
    count: usize,
) -> Result<Vec<&'a str>, String> {
    let Some(list) = object.get(key).and_then(Value::as_array) else {
        return Err(format!("the enum has no list {key} to name its values."));
    };
    if list.len() != count {
        return Err(format!("{key} has {} entries for {count} values of the enum.", list.len()));
    }
    list.iter()
        .map(|name| name.as_str().filter(|name| !name.trim().is_empty()))
        .collect::<Option<_>>()
        .ok_or_else(|| format!("{key} has an entry that is no text; quote it."))
}
