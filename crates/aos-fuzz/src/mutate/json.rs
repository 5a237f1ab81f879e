//! Mutations of JSON, which stays JSON: of one value or one key of it. It is written as
//! text, because most of them no value of Rust can hold.

use fastrand::Rng;
use serde_json::Value;

use super::{one, values};
use crate::input::BODY_LIMIT;

/// The text of a JSON value, with a mutation somewhere in it.
pub(crate) fn json(rng: &mut Rng, value: &Value) -> String {
    let until = rng.usize(..count(value));
    let mut writer = Writer { rng, until, text: String::new() };
    writer.value(value);
    writer.text
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(values) => values.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

struct Writer<'a> {
    rng: &'a mut Rng,
    /// How many values come before the one that is mutated.
    until: usize,
    text: String,
}

impl Writer<'_> {
    fn is_turn(&mut self) -> bool {
        let is_turn = self.until == 0;
        self.until = self.until.wrapping_sub(1);
        is_turn
    }

    fn value(&mut self, value: &Value) {
        match self.is_turn() {
            true => self.mutated(value),
            false => self.plain(value),
        }
    }

    fn plain(&mut self, value: &Value) {
        match value {
            Value::Array(values) => self.list(values),
            Value::Object(fields) => {
                self.text.push('{');
                for (index, (key, value)) in fields.iter().enumerate() {
                    self.separate(index);
                    // The mutation of the value can be one of its key.
                    match self.until == 0 && self.rng.bool() {
                        true => self.field(key, value),
                        false => {
                            self.key(key);
                            self.value(value);
                        }
                    }
                }
                self.text.push('}');
            }
            value => self.text.push_str(&value.to_string()),
        }
    }

    fn list(&mut self, values: &[Value]) {
        self.text.push('[');
        for (index, value) in values.iter().enumerate() {
            self.separate(index);
            self.value(value);
        }
        self.text.push(']');
    }

    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.text.push(',');
        }
    }

    fn key(&mut self, key: &str) {
        self.text.push_str(&Value::from(key).to_string());
        self.text.push(':');
    }

    fn mutated(&mut self, value: &Value) {
        const MANY: usize = 20_000;
        let text = value.to_string();
        let text = match self.rng.u8(..12) {
            0 => format!("[{text}]"),
            1 => format!("{{\"data\":{text}}}"),
            2 => Value::from(text).to_string(),
            3 => {
                let depth = *one(self.rng, &[2, 100, 126, 127, 128, 129, MANY]);
                format!("{}{text}{}", "[".repeat(depth), "]".repeat(depth))
            }
            4 => {
                let depth = *one(self.rng, &[2, 63, 127, 128, MANY]);
                format!("{}{text}{}", "{\"a\":".repeat(depth), "}".repeat(depth))
            }
            5 => {
                let times = match self.rng.u8(..100) {
                    // As much as the client reads, in many small pieces.
                    0 => BODY_LIMIT / (2 + text.len()),
                    1..10 => 1 + MANY / text.len(),
                    _ => self.rng.usize(..5),
                };
                let all = vec![text; times].join(",");
                match value.is_object() {
                    true => format!("[{all}]"),
                    false => format!("[{all},null]"),
                }
            }
            _ => values::json(self.rng),
        };
        self.text.push_str(&text);
    }

    /// A field with a mutation of its key, or twice.
    fn field(&mut self, key: &str, value: &Value) {
        self.is_turn();
        let other = values::json(self.rng);
        let renamed = match self.rng.u8(..7) {
            0 => key.to_uppercase(),
            1 => key.to_lowercase(),
            2 => format!("{key}\u{0}"),
            3 => (*one(self.rng, &["error", "message", "statusCode", "isSuccess", "errors", ""]))
                .into(),
            4 => String::from(key).repeat(1_000),
            5 => format!(" {key}"),
            _ => key.to_owned(),
        };
        self.key(&renamed);
        self.text.push_str(&value.to_string());
        if self.rng.bool() {
            self.text.push(',');
            self.key(key);
            self.text.push_str(&other);
        }
    }
}
