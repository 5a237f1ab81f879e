//! Values that come alone or as a list, or in another shape than the documented one.

use derive_more::{Deref, Display, IntoIterator};
use serde::{
    Serialize, Serializer,
    de::{Deserialize, DeserializeOwned, Deserializer},
};
use serde_json::Value;

use super::lenient::{decode, decode_at};

/// One value or a list of them, where the vendor's pages say the one and show the other.
///
/// It is a slice to its reader, and is written back as it came: alone, as a list, or as null.
///
/// ```
/// use aos_api::OneOrMany;
///
/// let one: OneOrMany<String> = serde_json::from_str("\"Exchange\"")?;
/// let many: OneOrMany<String> = serde_json::from_str("[\"Exchange\", \"Teams\"]")?;
/// assert_eq!((one.len(), many.len()), (1, 2));
/// assert_eq!(one[0], many[0]);
/// assert_eq!(serde_json::to_string(&one)?, "\"Exchange\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deref, Display, IntoIterator)]
#[display("{}", values.iter().map(T::to_string).collect::<Vec<_>>().join(", "))]
#[display(bound(T: std::fmt::Display))]
pub struct OneOrMany<T> {
    #[deref(forward)]
    #[into_iterator(owned, ref)]
    values: Vec<T>,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    Null,
    One,
    Many,
}

impl<T> OneOrMany<T> {
    /// The values.
    pub fn into_vec(self) -> Vec<T> {
        self.values
    }

    /// Whether one value came alone, not as a list of one.
    pub fn is_one(&self) -> bool {
        self.form == Form::One
    }
}

/// Nothing, written as null.
impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self { values: Vec::new(), form: Form::Null }
    }
}

/// One value, written alone.
impl<T> From<T> for OneOrMany<T> {
    fn from(value: T) -> Self {
        Self { values: Vec::from([value]), form: Form::One }
    }
}

/// Values, written as a list.
impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(values: Vec<T>) -> Self {
        Self { values, form: Form::Many }
    }
}

/// Values, written as a list.
impl<T, const COUNT: usize> From<[T; COUNT]> for OneOrMany<T> {
    fn from(values: [T; COUNT]) -> Self {
        Vec::from(values).into()
    }
}

/// Texts: one or several of whatever a [`String`] is made of.
macro_rules! texts {
    ($($from:ty, $values:ident => $into:expr;)*) => {$(
        impl From<$from> for OneOrMany<String> {
            fn from($values: $from) -> Self {
                $into
            }
        }
    )*};
}

texts! {
    &str, text => Self::from(text.to_owned());
    &String, text => Self::from(text.clone());
    Vec<&str>, texts => texts.into_iter().map(str::to_owned).collect();
    &[&str], texts => texts.iter().map(|text| (*text).to_owned()).collect();
    &[String], texts => texts.iter().cloned().collect();
    &Vec<String>, texts => texts.iter().cloned().collect();
}

impl<const COUNT: usize> From<[&str; COUNT]> for OneOrMany<String> {
    fn from(texts: [&str; COUNT]) -> Self {
        texts.into_iter().map(str::to_owned).collect()
    }
}

/// Values, written as a list.
impl<T> FromIterator<T> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Vec::from_iter(values).into()
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.form, self.values.as_slice()) {
            (Form::One, [value]) => value.serialize(serializer),
            (Form::Null, []) => serializer.serialize_unit(),
            (_, values) => values.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Told by its JSON type and not by trying, so that an error keeps its place.
        match Value::deserialize(deserializer)? {
            Value::Null => Ok(Self::default()),
            Value::Array(items) => {
                let items = items.into_iter().enumerate();
                items.map(|(index, item)| decode_at(&format!("[{index}]"), item)).collect()
            }
            one => decode_at("", one).map(|value: T| Self::from(value)),
        }
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for OneOrMany<T> {
    fn schema_name() -> String {
        format!("OneOrMany_{}", T::schema_name())
    }

    fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
        super::either::<T, Option<Vec<T>>>(generator)
    }
}

/// A value of the documented shape, or whatever else came.
///
/// Another shape is kept as JSON, as the vendor's pages contradict themselves.
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
#[derive(Clone, Debug, PartialEq, Serialize, derive_more::From)]
#[serde(untagged)]
pub enum OrOther<T> {
    /// The documented shape.
    #[from]
    Known(T),
    /// Anything else, as it came.
    Other(Value),
}

impl<T> OrOther<T> {
    /// The value, if it has the documented shape.
    pub fn known(&self) -> Option<&T> {
        let Self::Known(value) = self else { return None };
        Some(value)
    }

    /// The value, if it has the documented shape.
    pub fn into_known(self) -> Option<T> {
        let Self::Known(value) = self else { return None };
        Some(value)
    }

    /// What came instead, if it has not.
    pub fn other(&self) -> Option<&Value> {
        let Self::Other(json) = self else { return None };
        Some(json)
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
        Ok(decode(json.clone()).map_or(Self::Other(json), Self::Known))
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for OrOther<T> {
    fn schema_name() -> String {
        format!("OrOther_{}", T::schema_name())
    }

    fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
        super::either::<T, Value>(generator)
    }
}
