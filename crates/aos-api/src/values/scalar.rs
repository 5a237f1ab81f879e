//! Scalars of JSON as they came, and numbers that are quoted or not.

use std::fmt;

use serde::{
    Serialize, Serializer,
    de::{Deserialize, Deserializer, Error as _, Unexpected},
};
use serde_json::Value;

/// A text, a number, a truth value or null. Numbers of 64 bits and floating point numbers come
/// back as they were; the serializer's reader has rounded larger ones before they get here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scalar {
    /// The text; of what stood without quotes, the JSON. Empty for null.
    pub(super) text: String,
    quoted: bool,
}

impl Scalar {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), quoted: true }
    }

    pub(crate) fn bare(json: impl fmt::Display) -> Self {
        Self { text: json.to_string(), quoted: false }
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

super::scalar_type! {
    /// A number that the service writes with quotes or without, such as a counter, a number of
    /// seats or a price, or a text where there is none, such as `N/A`.
    ///
    /// What came is kept and written back as it was; the views
    /// [`as_i64`](Self::as_i64) and [`as_f64`](Self::as_f64) read the number. Two of
    /// them are equal when the same came: `10` and `"10"` are not.
    ///
    /// ```
    /// use aos_api::NumberOrText;
    ///
    /// let seats: NumberOrText = serde_json::from_str("\"25\"")?;
    /// assert_eq!(seats.as_i64(), Some(25));
    /// assert_eq!(serde_json::to_string(&seats)?, "\"25\"");
    ///
    /// let none = NumberOrText::from("N/A");
    /// assert_eq!((none.as_i64(), none.as_str()), (None, "N/A"));
    /// assert_eq!(NumberOrText::from(25).as_str(), "25");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    NumberOrText,
    {
        use schemars::schema::InstanceType::{Number, String};
        let mut schema = super::text_schema(None);
        schema.instance_type = Some(vec![Number, String].into());
        schema
    }
}

impl NumberOrText {
    /// The whole number, with or without quotes; also of `25.0`. `None` for
    /// anything else, and for numbers that 64 bits with a sign cannot hold.
    pub fn as_i64(&self) -> Option<i64> {
        let text = self.0.text.trim();
        if let Ok(number) = text.parse() {
            return Some(number);
        }
        // All whole numbers up to here have a floating point number of their own.
        let exact = 2_f64.powi(53);
        let number = self.as_f64()?;
        (number.fract() == 0.0 && number.abs() <= exact).then_some(number as i64)
    }

    /// The number, with or without quotes. `None` for anything else. A comma is
    /// no part of a number: it means thousands to some and decimals to others.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.text.trim().parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// Whether it came in quotes.
    pub fn is_text(&self) -> bool {
        self.0.quoted
    }

    /// Whether null came, as can happen in a list.
    pub fn is_null(&self) -> bool {
        self.0.is_null()
    }
}

impl From<i64> for NumberOrText {
    fn from(number: i64) -> Self {
        Self(Scalar::bare(number))
    }
}

/// Reads what is in the place of a text: of another scalar its JSON, of null nothing.
pub(crate) fn read_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Scalar::deserialize(deserializer).map(|scalar| scalar.text)
}

/// The integer of a JSON value, also of one in quotes or with a fraction of 0.
pub(crate) fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| NumberOrText::deserialize(value).ok()?.as_i64())
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
