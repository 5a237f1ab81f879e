//! Enums: every value has a name.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    failure::{Failure, bail, ensure},
    spec::{
        model::Spec,
        names::is_pascal,
        schema::{Kind, Schema},
    },
};

/// Names that a variant cannot have. A client with one of the last three is not
/// Python.
const TAKEN: [(&str, &str); 5] = [
    ("Unknown", "which is the name of all values that are not listed"),
    ("Unreadable", "which is the name of what the service sends instead of a value"),
    ("False", "a keyword of Python; use more words"),
    ("None", "a keyword of Python; say what is missing, such as NoStatus"),
    ("True", "a keyword of Python; use more words"),
];

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
    for (at, schema) in spec.all_schemas() {
        let wanted = schema.values.len();
        ensure! { at.place();
            wanted == 0 || at.name().is_some() =>
                "an enum needs a name of its own: move it to components.schemas and refer to it.";
            schema.names.len() == wanted =>
                "enum and x-enum-varnames must have the same number of entries, and have {wanted} and {}.", schema.names.len();
            schema.labels.len() == wanted =>
                "enum and x-enum-descriptions must have the same number of entries, and have {wanted} and {}.", schema.labels.len();
        }
        if wanted > 0 {
            check(&at.place(), schema)?;
        }
    }
    Ok(())
}

fn check(place: &str, schema: &Schema) -> Result<(), Failure> {
    let values: BTreeSet<String> = schema.values.iter().map(Value::to_string).collect();
    let names: BTreeSet<&str> = schema.names.iter().map(|name| &**name).collect();
    let fits: fn(&Value) -> bool = match schema.kind {
        Some(Kind::Integer) => |value| value.as_i64().is_some(),
        Some(Kind::String) => Value::is_string,
        _ => bail!(place, "an enum must have the type integer or string."),
    };
    if let Some(value) = schema.values.iter().find(|value| !fits(value)) {
        bail!(place, "the enum lists {value}, which is not of its type.");
    }
    if let Some(name) = names.iter().find(|name| !is_pascal(name)) {
        bail!(place, "x-enum-varnames has {name:?}, which is not a name in PascalCase.");
    }
    if let Some((name, reason)) = TAKEN.iter().find(|(name, _)| names.contains(name)) {
        bail!(place, "x-enum-varnames has {name}, {reason}.");
    }
    ensure! { place;
        values.len() == schema.values.len() => "the enum lists a value twice.";
        names.len() == schema.names.len() => "x-enum-varnames has a name twice.";
    }
    Ok(())
}
