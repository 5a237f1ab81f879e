//! The embedded specification and its lookups.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;
use serde_json::Value;

use super::schema::Schema;

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
    #[serde(default)]
    pub(crate) request: Option<Content>,
    #[serde(default)]
    pub(crate) success: Success,
}

/// A JSON body.
#[derive(Debug, Deserialize)]
pub(crate) struct Content {
    #[serde(default)]
    pub(crate) schema: Option<Schema>,
}

/// The response of a success.
#[derive(Debug, Deserialize)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// `None` where the response has no body.
    #[serde(default)]
    pub(crate) schema: Option<Schema>,
    #[serde(default)]
    pub(crate) example: Option<Value>,
}

/// For an operation without a documented success.
impl Default for Success {
    fn default() -> Self {
        Self { status: 204, schema: None, example: None }
    }
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

    /// The operation with this id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Described> {
        self.operations.get(id)
    }

    /// Follows references and single `allOf`s.
    pub(crate) fn resolve<'a>(&'a self, mut schema: &'a Schema) -> &'a Schema {
        // Bounded, as references may be circular.
        for _ in 0..16 {
            let target = match (&schema.reference, schema.all_of.as_slice()) {
                (Some(reference), _) => {
                    let name = reference.rsplit('/').next().unwrap_or_default();
                    self.schemas.get(name)
                }
                (None, [only]) => Some(only),
                _ => None,
            };
            match target {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_exactly_the_operations_of_the_api() {
        let specification = Specification::embedded();
        for operation in aos_api::OPERATIONS {
            let described = specification.operation(operation.id).expect(operation.id);
            assert_eq!(operation.body.is_some(), described.request.is_some(), "{}", operation.id);
        }
        assert_eq!(specification.operations.len(), aos_api::OPERATIONS.len());
    }

    #[test]
    fn references_are_followed() {
        let specification = Specification::embedded();
        let page = specification.operation("retrieve_customers").unwrap().success.schema.as_ref();
        let page = specification.resolve(page.unwrap());
        let rows = specification.resolve(&page.properties["data"]);
        let row = specification.resolve(rows.items.as_deref().unwrap());
        assert!(row.properties.contains_key("ownerEmail"), "{row:?}");
    }
}
