//! The embedded specification, its JSON schemas as far as the simulator uses them,
//! and its lookups.

use std::{collections::BTreeMap, sync::LazyLock};

use aos_api::OrOther;
use serde::Deserialize;
use serde_json::Value;

/// The embedded specification, parsed on first use.
static BUILT_IN: LazyLock<Specification> = LazyLock::new(|| {
    // Generated, and parsed by a test.
    serde_json::from_str(crate::generated::SPECIFICATION).expect("the specification is valid")
});

/// Operations and named schemas.
#[derive(Debug, Deserialize)]
pub(crate) struct Specification {
    operations: BTreeMap<String, Described>,
    schemas: BTreeMap<String, Schema>,
}

/// The requests and responses of an operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Described {
    pub(crate) request: Option<Content>,
    pub(crate) success: Success,
}

/// A JSON body.
#[derive(Debug, Deserialize)]
pub(crate) struct Content {
    pub(crate) schema: Schema,
}

/// The response of a success.
#[derive(Debug, Deserialize)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// `None` where the response has no body.
    pub(crate) schema: Option<Schema>,
    pub(crate) example: Option<Value>,
}

impl Described {
    /// The schema of the rows of a list, and the rows of the example.
    pub(crate) fn rows(
        &'static self,
        items: &str,
    ) -> Option<(&'static Schema, Vec<&'static Value>)> {
        let specification = Specification::embedded();
        let (response, example) = (self.success.schema.as_ref()?, self.success.example.as_ref());
        let (list, samples) = match items {
            "$" => (response, example),
            items => {
                let list = specification.resolve(response).properties.get(items)?;
                (list, example.and_then(|example| example.get(items)))
            }
        };
        let rows = specification.items(list)?;
        Some((rows, samples.and_then(Value::as_array).into_iter().flatten().collect()))
    }
}

impl Specification {
    /// The schema of the items of a list, which may be one of several
    /// alternatives.
    fn items<'a>(&'a self, list: &'a Schema) -> Option<&'a Schema> {
        let list = self.resolve(list);
        match &list.items {
            Some(items) => Some(self.resolve(items)),
            None => list.any_of.iter().find_map(|schema| self.items(schema)),
        }
    }

    /// The specification of this crate.
    pub(crate) fn embedded() -> &'static Self {
        &BUILT_IN
    }

    /// The operation with this id, which is one of [`aos_api::OPERATIONS`].
    pub(crate) fn operation(&self, id: &str) -> &Described {
        &self.operations[id]
    }

    /// Follows references and single `allOf`s.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let target = match (&schema.reference, schema.all_of.as_slice()) {
            (Some(reference), _) => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                self.schemas.get(name)
            }
            (None, [only]) => Some(only),
            _ => None,
        };
        target.map_or(schema, |target| self.resolve(target))
    }
}

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
    /// The schema of the values of a map, or whether fields of any name are allowed.
    pub(crate) additional_properties: Option<OrOther<Box<Schema>>>,
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
    Size,
    Duration,
    Timestamp,
    #[serde(other)]
    Other,
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
        let specification = Specification::embedded();
        for operation in aos_api::OPERATIONS {
            let described = specification.operation(operation.id);
            assert_eq!(operation.body.is_some(), described.request.is_some(), "{}", operation.id);
        }
        assert_eq!(specification.operations.len(), aos_api::OPERATIONS.len());
    }

    #[test]
    fn references_are_followed() {
        let specification = Specification::embedded();
        let page = specification.operation("retrieve_customers").success.schema.as_ref();
        let page = specification.resolve(page.unwrap());
        let rows = specification.resolve(&page.properties["data"]);
        let row = specification.resolve(rows.items.as_deref().unwrap());
        assert!(row.properties.contains_key("ownerEmail"), "{row:?}");
    }
}
