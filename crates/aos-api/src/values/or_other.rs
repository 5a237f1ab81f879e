//! Values that may have another shape than the documented one.

use serde::{
    Serialize,
    de::{Deserialize, DeserializeOwned, Deserializer},
};
use serde_json::Value;

use super::lenient::decode;

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
