//! Values that may have another shape than the documented one.

use serde::{
    Serialize,
    de::{Deserialize, DeserializeOwned, Deserializer, Error as _, Visitor},
    forward_to_deserialize_any,
};
use serde_json::Value;

/// A value of the documented shape, or whatever else came.
///
/// The vendor's pages contradict themselves here, so another shape is no
/// error: it is kept as JSON.
///
/// ```
/// use aos_api::OrOther;
///
/// let known: OrOther<Vec<String>> = serde_json::from_str("[\"a\"]")?;
/// assert_eq!(known.known().map(Vec::len), Some(1));
/// let other: OrOther<Vec<String>> = serde_json::from_str("{\"a\": 1}")?;
/// assert_eq!(other.other().map(|json| &json["a"]), Some(&serde_json::json!(1)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum OrOther<T> {
    /// The documented shape.
    Known(T),
    /// Anything else, as it came.
    Other(Value),
}

impl<T> OrOther<T> {
    /// The value, if it has the documented shape.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Other(_) => None,
        }
    }

    /// The value, if it has the documented shape.
    pub fn into_known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Other(_) => None,
        }
    }

    /// What came instead, if it has not.
    pub fn other(&self) -> Option<&Value> {
        match self {
            Self::Known(_) => None,
            Self::Other(json) => Some(json),
        }
    }
}

impl<T> From<T> for OrOther<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// As JSON.
impl<T: Serialize> std::fmt::Display for OrOther<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| std::fmt::Error)?)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for OrOther<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        Ok(match read(&json) {
            Some(value) => Self::Known(value),
            None => Self::Other(json),
        })
    }
}

/// The value, if the JSON has its shape.
pub(crate) fn read<T: DeserializeOwned>(json: &Value) -> Option<T> {
    T::deserialize(NoRow(json)).ok()
}

/// JSON that gives no list for an object: the readers of structs take a list
/// for the values of the fields, one after the other.
struct NoRow<'a>(&'a Value);

impl<'de> Deserializer<'de> for NoRow<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        if self.0.is_array() {
            return Err(Self::Error::custom("a list where an object should be"));
        }
        self.0.deserialize_struct(name, fields, visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.0.deserialize_option(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.0.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for OrOther<T> {
    fn schema_name() -> String {
        format!("OrOther_{}", T::schema_name())
    }

    fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
        let any_of =
            Vec::from([generator.subschema_for::<T>(), generator.subschema_for::<Value>()]);
        super::any_of(any_of)
    }
}
