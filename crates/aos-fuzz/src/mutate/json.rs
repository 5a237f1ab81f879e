//! Mutations of JSON, which stays JSON: of one value or one key of it. They are made in
//! the text, because most of them no value of Rust can hold.

use fastrand::Rng;
use serde_json::Value;

use super::{once_in, one, values};
use crate::world::BODY_LIMIT;

/// The text of a JSON value, with a mutation somewhere in it.
pub(crate) fn json(rng: &mut Rng, value: &Value) -> String {
    let children: Vec<(Option<&String>, &Value)> = match value {
        Value::Array(values) => values.iter().map(|value| (None, value)).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (Some(key), value)).collect(),
        _ => Vec::new(),
    };
    if children.is_empty() || once_in(rng, 8) {
        return mutated(rng, value);
    }
    let place = rng.usize(..children.len());
    let child = |(index, (key, value)): (usize, (Option<&String>, &Value))| match key {
        Some(key) if index == place && once_in(rng, 3) => field(rng, key, value),
        _ => {
            let text = if index == place { json(rng, value) } else { value.to_string() };
            key.map(|key| start_of_field(key)).unwrap_or_default() + &text
        }
    };
    let all = children.into_iter().enumerate().map(child).collect::<Vec<_>>().join(",");
    if value.is_array() { format!("[{all}]") } else { format!("{{{all}}}") }
}

fn mutated(rng: &mut Rng, value: &Value) -> String {
    const MANY: usize = 20_000;
    let text = value.to_string();
    match rng.u8(..12) {
        0 => format!("[{text}]"),
        1 => format!("{{\"data\":{text}}}"),
        2 => Value::from(text).to_string(),
        3 => {
            let depth = *one(rng, &[2, 100, 126, 127, 128, 129, MANY]);
            format!("{}{text}{}", "[".repeat(depth), "]".repeat(depth))
        }
        4 => {
            let depth = *one(rng, &[2, 63, 127, 128, MANY]);
            format!("{}{text}{}", "{\"a\":".repeat(depth), "}".repeat(depth))
        }
        5 => {
            let times = match rng.u8(..100) {
                // As much as the client reads, in many small pieces.
                0 => BODY_LIMIT / (2 + text.len()),
                1..10 => 1 + MANY / text.len(),
                _ => rng.usize(..5),
            };
            let all = vec![text; times].join(",");
            match value.is_object() {
                true => format!("[{all}]"),
                false => format!("[{all},null]"),
            }
        }
        _ => values::json(rng),
    }
}

/// A field with a mutation of its key, or twice.
fn field(rng: &mut Rng, key: &str, value: &Value) -> String {
    const OTHERS: [&str; 6] = ["error", "message", "statusCode", "isSuccess", "errors", ""];
    let renamed = match rng.u8(..7) {
        0 => key.to_uppercase(),
        1 => key.to_lowercase(),
        2 => format!("{key}\u{0}"),
        3 => (*one(rng, &OTHERS)).to_owned(),
        4 => key.repeat(1_000),
        5 => format!(" {key}"),
        _ => key.to_owned(),
    };
    let field = format!("{}{value}", start_of_field(&renamed));
    match rng.bool() {
        true => format!("{field},{}{}", start_of_field(key), values::json(rng)),
        false => field,
    }
}

fn start_of_field(key: &str) -> String {
    format!("{}:", Value::from(key))
}
