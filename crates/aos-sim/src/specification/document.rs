//! The embedded specification, and its JSON schemas as far as the simulator uses them.

use std::{collections::BTreeMap, sync::LazyLock};

use aos_api::OrOther;
use serde::Deserialize;
use serde_json::Value;

/// The specification, parsed on first use.
static SPECIFICATION: LazyLock<Specification> = LazyLock::new(|| {
    // Generated, and parsed by a test.
    serde_json::from_str(crate::generated::SPECIFICATION).expect("the specification is valid")
});

#[derive(Deserialize)]
struct Specification {
    operations: BTreeMap<String, Described>,
    schemas: BTreeMap<String, Schema>,
}

#[derive(Deserialize)]
pub(crate) struct Described {
    pub(crate) request: Option<Content>,
    pub(crate) success: Content,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Content {
    /// That of a response.
    pub(crate) status: u16,
    /// `None` where a response has no body.
    pub(crate) schema: Option<Schema>,
    pub(crate) example: Option<Value>,
}

impl Described {
    /// The operation with this id, which is one of [`aos_api::OPERATIONS`].
    pub(crate) fn of(id: &str) -> &'static Self {
        &SPECIFICATION.operations[id]
    }
}

impl Content {
    /// The schema of the rows of a list, and the rows of the example.
    pub(crate) fn rows(&self, items: &str) -> Option<(&Schema, Vec<&Value>)> {
        let (response, example) = (self.schema.as_ref()?, self.example.as_ref());
        let (list, samples) = match items {
            "$" => (response, example),
            items => {
                let list = response.resolve().properties.get(items)?;
                (list, example.and_then(|example| example.get(items)))
            }
        };
        let samples = samples.and_then(Value::as_array).into_iter().flatten();
        Some((list.rows()?, samples.collect()))
    }
}

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
    /// The schema of the values of a map, or whether fields of any name are allowed.
    pub(crate) additional_properties: Option<OrOther<Box<Schema>>>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) any_of: Vec<Schema>,
    pub(crate) all_of: Vec<Schema>,
    /// How the vendor writes it, where that is in several forms.
    #[serde(rename = "x-aos-type")]
    pub(crate) lenient: String,
    #[serde(rename = "x-aos-variants")]
    pub(crate) variants: Option<Variants>,
}

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

/// Schemas that another field selects (`x-aos-variants`).
#[derive(Debug, Deserialize)]
pub(crate) struct Variants {
    pub(crate) by: String,
    pub(crate) map: BTreeMap<String, Schema>,
}

impl Schema {
    /// Follows references and single `allOf`s.
    pub(crate) fn resolve(&self) -> &Self {
        let target = match (&self.reference, self.all_of.as_slice()) {
            (Some(reference), _) => {
                SPECIFICATION.schemas.get(reference.rsplit('/').next().unwrap_or_default())
            }
            (None, [only]) => Some(only),
            _ => None,
        };
        target.map_or(self, Self::resolve)
    }

    /// The schema of the items of a list, which may be one of several alternatives.
    fn rows(&self) -> Option<&Self> {
        let list = self.resolve();
        match &list.items {
            Some(items) => Some(items.resolve()),
            None => list.any_of.iter().find_map(Self::rows),
        }
    }

    /// The schema of the values of a map, if it is one.
    pub(crate) fn map_values(&self) -> Option<&Self> {
        Some(self.additional_properties.as_ref()?.known()?)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_exactly_the_operations_of_the_api() {
        for operation in aos_api::OPERATIONS {
            let described = Described::of(operation.id);
            assert_eq!(operation.body.is_some(), described.request.is_some(), "{}", operation.id);
        }
        assert_eq!(SPECIFICATION.operations.len(), aos_api::OPERATIONS.len());
    }

    #[test]
    fn references_are_followed() {
        let page = Described::of("retrieve_customers").success.schema.as_ref().unwrap().resolve();
        let row = page.properties["data"].resolve().items.as_deref().unwrap().resolve();
        assert!(row.properties.contains_key("ownerEmail"), "{row:?}");
    }
}
