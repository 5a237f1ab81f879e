//! Names in the place of codes.

use aos_facade::api::Field;
use serde_json::{Map, Value};

/// Replaces the codes in a row by their names; a code without one stays.
pub(crate) fn named(row: &mut Value, fields: &[Field]) {
    for field in fields {
        let Some(codes) = field.codes else { continue };
        let steps: Vec<&str> = field.name.split('.').collect();
        each(row, &steps, field.aliases, &|value| {
            let name = match value {
                Value::String(code) => codes.name_of(code),
                Value::Number(code) => codes.name_of(&code.to_string()),
                _ => None,
            };
            if let Some(name) = name {
                *value = name.into();
            }
        });
    }
}

/// Does something to each value at a path, also in lists that the spec does not know.
fn each(value: &mut Value, steps: &[&str], aliases: &[&str], change: &dyn Fn(&mut Value)) {
    match (value, steps) {
        (Value::Array(values), steps) => {
            values.iter_mut().for_each(|value| each(value, steps, aliases, change));
        }
        (value, []) => change(value),
        (Value::Object(fields), [step, rest @ ..]) => {
            let name = step.strip_suffix("[]").unwrap_or(step);
            let others = if rest.is_empty() { aliases } else { &[] };
            of_name(fields, name, others).for_each(|value| each(value, rest, aliases, change));
        }
        _ => {}
    }
}

fn of_name<'a>(
    fields: &'a mut Map<String, Value>,
    name: &'a str,
    aliases: &'a [&str],
) -> impl Iterator<Item = &'a mut Value> {
    let fits = move |key: &str| {
        let mut names = aliases.iter().copied().chain([name]);
        name == "*" || names.any(|name| name.eq_ignore_ascii_case(key))
    };
    fields.iter_mut().filter(move |(key, _)| fits(key)).map(|(_, value)| value)
}
