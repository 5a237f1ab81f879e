//! A scalar of JSON, as it came.

use std::fmt;

use serde::{
    Serialize, Serializer,
    de::{Deserialize, Deserializer, Error as _, Unexpected},
};
use serde_json::Value;

/// A text, a number, a truth value or null. Numbers of 64 bits and floating
/// point numbers come back as they were; the serializer's reader has rounded
/// larger ones before they get here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scalar {
    /// The text; of what stood without quotes, the JSON. Empty for null.
    text: String,
    pub(super) quoted: bool,
}

impl Scalar {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), quoted: true }
    }

    pub(crate) fn bare(json: impl fmt::Display) -> Self {
        Self { text: json.to_string(), quoted: false }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_null(&self) -> bool {
        !self.quoted && self.text.is_empty()
    }
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.quoted {
            true => write!(f, "{:?}", self.text),
            false if self.is_null() => f.write_str("null"),
            false => f.write_str(&self.text),
        }
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return serializer.serialize_str(&self.text);
        }
        if let Ok(number) = self.text.parse::<i64>() {
            return serializer.serialize_i64(number);
        }
        if let Ok(number) = self.text.parse::<u64>() {
            return serializer.serialize_u64(number);
        }
        if let Ok(number) = self.text.parse::<f64>() {
            return serializer.serialize_f64(number);
        }
        match self.text.parse::<bool>() {
            Ok(truth) => serializer.serialize_bool(truth),
            Err(_) => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let odd = match Value::deserialize(deserializer)? {
            Value::Null => return Ok(Self::bare("")),
            Value::String(text) => return Ok(Self::text(text)),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
            other => return Ok(Self::bare(other)),
        };
        Err(D::Error::invalid_type(odd, &"a text or a number"))
    }
}

/// Reads what is in the place of a text: a text as it is, another scalar
/// as its JSON, nothing for null.
pub(crate) fn read_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Scalar::deserialize(deserializer).map(|scalar| scalar.text)
}

/// The integer of a JSON value, also of one in quotes or with a fraction of 0.
pub(crate) fn number(value: &Value) -> Option<i64> {
    super::NumberOrText::deserialize(value).ok()?.as_i64()
}

/// The truth value of a JSON value, also of one in quotes, or of 1 and 0.
pub(crate) fn flag(value: &Value) -> Option<bool> {
    let word = match value {
        Value::Bool(truth) => return Some(*truth),
        Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
        _ => None,
    };
    word.or_else(|| match number(value)? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    })
}
