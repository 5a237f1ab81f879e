//! What the specification says of requests and answers: schemas and examples.
//!
//! The tables of `aos_api` tell where an operation is and who may call it;
//! this tells what goes into it and what comes out.

pub(crate) mod check;
mod schema;

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;
use serde_json::Value;

pub(crate) use schema::{Kind, Lenient, Schema};

/// The specification that is built in, read when it is first needed: a
/// simulator that only lists customers and counts actions does without.
static BUILT_IN: LazyLock<Specification> = LazyLock::new(|| {
    // The text is generated, and a test reads it.
    serde_json::from_str(crate::generated::SPECIFICATION).expect("the built-in specification")
});

/// Operations and named schemas.
#[derive(Debug, Deserialize)]
pub(crate) struct Specification {
    operations: BTreeMap<String, Described>,
    schemas: BTreeMap<String, Schema>,
}

/// What goes into an operation and what comes out.
#[derive(Debug, Deserialize)]
pub(crate) struct Described {
    #[serde(default)]
    pub(crate) paging: Option<Paging>,
    #[serde(default)]
    pub(crate) request: Option<Content>,
    #[serde(default)]
    pub(crate) success: Success,
}

/// How the specification cuts a list into pages (`x-aos-paging`).
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Paging {
    pub(crate) style: Style,
    /// The field that holds the rows; `$` where the answer itself is the list.
    pub(crate) items: String,
    /// The field that holds the counters of the page.
    #[serde(default = "metadata")]
    pub(crate) metadata: String,
}

fn metadata() -> String {
    "metadata".to_owned()
}

/// The styles of paging.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Style {
    PageIndex,
    SkipToken,
    HasNextPage,
    Unpaged,
}

/// A JSON body.
#[derive(Debug, Deserialize)]
pub(crate) struct Content {
    #[serde(default)]
    pub(crate) schema: Option<Schema>,
}

/// The answer of a success.
#[derive(Debug, Deserialize)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// None where the answer has no body.
    #[serde(default)]
    pub(crate) schema: Option<Schema>,
    #[serde(default)]
    pub(crate) example: Option<Value>,
}

/// For an operation that says nothing of a success.
impl Default for Success {
    fn default() -> Self {
        Self { status: 204, schema: None, example: None }
    }
}

impl Described {
    /// The schema of the rows of a list, and the rows of the example.
    pub(crate) fn rows(&'static self) -> Option<(&'static Schema, Vec<&'static Value>)> {
        let specification = Specification::built_in();
        let paging = self.paging.as_ref()?;
        let answer = specification.resolve(self.success.schema.as_ref()?);
        let (list, samples) = match paging.items.as_str() {
            "$" => (answer, self.success.example.as_ref()),
            items => {
                let samples = self.success.example.as_ref().and_then(|example| example.get(items));
                (answer.properties.get(items)?, samples)
            }
        };
        let rows = specification.items(list)?;
        Some((rows, samples.and_then(Value::as_array).into_iter().flatten().collect()))
    }
}

impl Specification {
    /// The schema of the values of a list, which may be one of several
    /// alternatives.
    fn items<'a>(&'a self, list: &'a Schema) -> Option<&'a Schema> {
        let list = self.resolve(list);
        match &list.items {
            Some(items) => Some(self.resolve(items)),
            None => list.any_of.iter().find_map(|schema| self.items(schema)),
        }
    }

    /// The specification of this crate.
    pub(crate) fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// What is said of the operation of this id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Described> {
        self.operations.get(id)
    }

    /// The schema that stands behind references and lone `allOf`s.
    pub(crate) fn resolve<'a>(&'a self, mut schema: &'a Schema) -> &'a Schema {
        // A bound, as references may lead in a circle.
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

    /// The label of a value of a named enum; `None` where it has none.
    pub(crate) fn label(&self, schema: &str, value: &Value) -> Option<&str> {
        let schema = self.schemas.get(schema)?;
        let place = schema.values.iter().position(|named| named == value)?;
        schema.labels.get(place).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_tells_of_every_operation_and_leads_nowhere_else() {
        let specification = Specification::built_in();
        for operation in aos_api::OPERATIONS {
            let described = specification.operation(operation.id).expect(operation.id);
            assert_eq!(operation.body.is_some(), described.request.is_some(), "{}", operation.id);
        }
        assert_eq!(specification.operations.len(), aos_api::OPERATIONS.len());
    }

    #[test]
    fn references_are_followed() {
        let specification = Specification::built_in();
        let page = specification.operation("retrieve_customers").unwrap().success.schema.as_ref();
        let page = specification.resolve(page.unwrap());
        let rows = specification.resolve(&page.properties["data"]);
        let row = specification.resolve(rows.items.as_deref().unwrap());
        assert!(row.properties.contains_key("ownerEmail"), "{row:?}");
    }

    #[test]
    fn values_have_the_labels_of_the_vendor() {
        let specification = Specification::built_in();
        assert_eq!(specification.label("ActionType", &1.into()), Some("Risky action"));
        assert_eq!(specification.label("ActionType", &7.into()), None);
    }
}
