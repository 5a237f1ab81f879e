//! A JSON schema, as far as the simulator uses it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A schema.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Schema {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<SchemaType>,
    pub(crate) format: Option<String>,
    pub(crate) nullable: bool,
    /// The named values of an enum; empty for any other schema.
    #[serde(rename = "enum")]
    pub(crate) values: Vec<Value>,
    /// Codes of a lookup list; others are valid as well.
    #[serde(rename = "x-aos-lookup")]
    pub(crate) codes: Vec<Value>,
    pub(crate) max_length: Option<usize>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) additional_properties: Option<Additional>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) any_of: Vec<Schema>,
    pub(crate) all_of: Vec<Schema>,
    #[serde(rename = "x-aos-type")]
    pub(crate) lenient: Option<Lenient>,
    #[serde(rename = "x-aos-variants")]
    pub(crate) variants: Option<Variants>,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SchemaType {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

/// Values that the vendor writes in several forms (`x-aos-type`).
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Lenient {
    NumberOrText,
    OneOrMany,
    OrOther,
    Size,
    Duration,
    Timestamp,
    #[serde(other)]
    Unknown,
}

/// The schema of the values of a map.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Additional {
    Allowed(#[allow(dead_code, reason = "either way the values have no schema")] bool),
    Values(Box<Schema>),
}

/// Schemas that another field selects (`x-aos-variants`).
#[derive(Debug, Deserialize)]
pub(crate) struct Variants {
    /// The name of that field.
    pub(crate) by: String,
    /// The schema of each of its values.
    pub(crate) map: BTreeMap<String, Schema>,
}

impl Schema {
    /// The schema of the values of a map, if it is one.
    pub(crate) fn map_values(&self) -> Option<&Self> {
        match &self.additional_properties {
            Some(Additional::Values(schema)) => Some(schema),
            _ => None,
        }
    }

    /// Whether it allows any value.
    pub(crate) fn is_free(&self) -> bool {
        self.kind.is_none()
            && self.reference.is_none()
            && self.any_of.is_empty()
            && self.all_of.is_empty()
            && self.properties.is_empty()
            && self.values.is_empty()
    }
}
