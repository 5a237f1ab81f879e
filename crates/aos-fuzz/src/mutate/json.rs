//! Mutations of JSON, which stays JSON: of one value or one key of it. They are made in
//! the text, because most of them no value of Rust can hold.

use std::mem;

use fastrand::Rng;
use serde_json::Value;

use super::{one, values};
use crate::input::BODY_LIMIT;

/// Stands for the value that is mutated.
const MARK: &str = "the value that is mutated";

/// The text of a JSON value, with a mutation somewhere in it.
pub(crate) fn json(rng: &mut Rng, value: &Value) -> String {
    let (mut whole, mut before) = (value.clone(), rng.usize(..count(value)));
    let (key, place) = find(&mut whole, None, &mut before).expect("a value of those counted");
    let key = key.map(ToOwned::to_owned);
    let old = mem::replace(place, MARK.into());
    let text = whole.to_string();
    let (head, tail) = text.split_once(&format!("\"{MARK}\"")).expect("the mark");
    match key.filter(|_| rng.bool()) {
        Some(key) => {
            let head = head.strip_suffix(&start_of_field(&key)).expect("the key before its value");
            format!("{head}{}{tail}", field(rng, &key, &old))
        }
        None => format!("{head}{}{tail}", mutated(rng, &old)),
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(values) => values.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value that so many come before, with its key if it is a field.
fn find<'a>(
    value: &'a mut Value,
    key: Option<&'a str>,
    before: &mut usize,
) -> Option<(Option<&'a str>, &'a mut Value)> {
    if *before == 0 {
        return Some((key, value));
    }
    *before -= 1;
    match value {
        Value::Array(values) => values.iter_mut().find_map(|value| find(value, None, before)),
        Value::Object(fields) => {
            fields.iter_mut().find_map(|(key, value)| find(value, Some(key), before))
        }
        _ => None,
    }
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
