//! Names in the place of codes.

use aos_facade::api::{
    Field,
    json_path::{leads_to, visit},
};
use serde_json::Value;

/// Replaces the codes in a row by their names; a code without one stays.
pub(crate) fn named(row: &mut Value, fields: &[Field]) {
    let coded: Vec<_> = fields.iter().filter_map(|field| Some((field, field.codes?))).collect();
    visit(row, &mut |value, path| {
        let mut coded = coded.iter();
        let known = coded.find(|(field, _)| leads_to(field.name, field.aliases, path));
        let name = known.and_then(|(_, codes)| match value {
            Value::String(code) => codes.name_of(code),
            Value::Number(code) => codes.name_of(&code.to_string()),
            _ => None,
        });
        if let Some(name) = name {
            *value = name.into();
        }
        true
    });
}
