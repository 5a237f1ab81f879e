//! The embedded specification: schemas and examples of each operation, and the check of
//! values against schemas.

use std::{collections::BTreeMap, sync::LazyLock};

use aos_api::{OrOther, Timestamp};
use serde::Deserialize;
use serde_json::Value;

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
    /// How the vendor writes it, where that is in several forms; empty otherwise.
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
        match (&self.reference, self.all_of.as_slice()) {
            (Some(reference), _) => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                SPECIFICATION.schemas.get(name).map_or(self, Self::resolve)
            }
            (None, [only]) => only.resolve(),
            _ => self,
        }
    }

    /// The schema of the items of a list, which may be one of several alternatives.
    fn rows(&self) -> Option<&Self> {
        let list = self.resolve();
        match &list.items {
            Some(items) => Some(items.resolve()),
            None => list.any_of.iter().find_map(Self::rows),
        }
    }

    /// `None` for what is no map.
    pub(crate) fn map_values(&self) -> Option<&Self> {
        Some(self.additional_properties.as_ref()?.known()?)
    }

    pub(crate) fn is_free(&self) -> bool {
        self.kind.is_none()
            && self.reference.is_none()
            && self.any_of.is_empty()
            && self.all_of.is_empty()
            && self.properties.is_empty()
            && self.values.is_empty()
    }

    /// `path` names the value, and is empty for the body itself. Fields that the schema does
    /// not name are ignored; values that an enum does not name are not valid.
    pub(crate) fn check(&self, value: &Value, path: &str) -> Result<(), String> {
        let schema = self.resolve();
        if value.is_null() && (self.nullable || schema.nullable || schema.is_free()) {
            return Ok(());
        }
        if let [first, others @ ..] = schema.any_of.as_slice() {
            let other = others.iter().any(|schema| schema.check(value, path).is_ok());
            // The first alternative is the documented one.
            return if other { Ok(()) } else { first.check(value, path) };
        }
        if let Some(expected) = violated(schema, value) {
            let name = if path.is_empty() { "the body" } else { path };
            return Err(format!("{name} must be {expected}"));
        }
        match (value, &schema.items) {
            (Value::Array(items), Some(schema)) => {
                let mut items = items.iter().enumerate();
                items.try_for_each(|(index, item)| schema.check(item, &format!("{path}[{index}]")))
            }
            (Value::Object(fields), _) => {
                let dot = if path.is_empty() { "" } else { "." };
                let is_missing = |name: &&String| !fields.contains_key(*name);
                if let Some(name) = schema.required.iter().find(is_missing) {
                    return Err(format!("{path}{dot}{name} is required"));
                }
                fields.iter().try_for_each(|(name, value)| {
                    match schema.properties.get(name).or_else(|| schema.map_values()) {
                        Some(schema) => schema.check(value, &format!("{path}{dot}{name}")),
                        None => Ok(()),
                    }
                })
            }
            _ => Ok(()),
        }
    }
}

/// What a schema expects of a value that violates it.
fn violated(schema: &Schema, value: &Value) -> Option<String> {
    let number = value.as_f64();
    let (is_type, expected) = match schema.kind {
        None => (!value.is_null(), "a value"),
        Some(SchemaType::String) => (value.is_string(), "a string"),
        Some(SchemaType::Boolean) => (value.is_boolean(), "true or false"),
        Some(SchemaType::Number) => (number.is_some(), "a number"),
        Some(SchemaType::Integer) => (number.is_some_and(|it| it.fract() == 0.0), "an integer"),
        Some(SchemaType::Array) => (value.is_array(), "an array"),
        Some(SchemaType::Object) => (value.is_object(), "an object"),
    };
    if !is_type {
        return Some(expected.to_owned());
    }
    let same = |named: &Value| named == value || (number.is_some() && named.as_f64() == number);
    if !schema.values.is_empty() && !schema.values.iter().any(same) {
        let named: Vec<_> = schema.values.iter().map(Value::to_string).collect();
        return Some(format!("one of {}", named.join(", ")));
    }
    if let Some(text) = value.as_str() {
        // Characters and not bytes: the vendor says no more than "length".
        if let Some(most) = schema.max_length.filter(|most| text.chars().count() > *most) {
            return Some(format!("at most {most} characters long"));
        }
        let is_time = schema.format.as_deref() == Some("date-time");
        if is_time && Timestamp::from(text).instant().is_none() {
            return Some("a date and time such as 2026-12-31T00:00:00Z".to_owned());
        }
    }
    match (number?, schema.minimum, schema.maximum) {
        (number, Some(least), _) if number < least => Some(format!("at least {least}")),
        (number, _, Some(most)) if number > most => Some(format!("at most {most}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(change: Value) -> Result<(), String> {
        let schema: Schema = serde_json::from_value(json!({
                    "type": "object",
                    "required": ["name", "items"],
                    "properties": {
                        "name": {"type": "string", "maxLength": 5},
                        "note": {"type": "string", "nullable": true},
                        "until": {"type": "string", "format": "date-time"},
                        "kind": {"allOf": [{"$ref": "#/components/schemas/PaymentType"}]},
                        "paid": {"type": "boolean"},
                        "price": {"type": "number", "minimum": 0, "maximum": 9},
                        "counter": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                        "items": {"type": "array", "items": {
                            "type": "object",
                            "required": ["seats"],
                            "properties": {"seats": {"type": "integer"}}
                        }}
                    }
        }))
        .unwrap();
        let mut order = json!({"name": "one", "items": [{"seats": 1}], "unknown": {"x": null}});
        match change {
            Value::Object(change) => order.as_object_mut().unwrap().extend(change),
            other => order = other,
        }
        schema.check(&order, "")
    }

    #[test]
    fn values_that_meet_the_schema_are_valid() {
        for valid in [
            json!({}),
            json!({"note": null, "until": "2026-12-31T00:00:00Z", "kind": 1}),
            json!({"kind": 1.0, "counter": 3, "price": 1.5, "paid": false}),
            json!({"counter": "3", "labels": {"a": "b"}, "name": "äöüßé"}),
        ] {
            assert_eq!(check(valid.clone()), Ok(()), "{valid}");
        }
    }

    #[test]
    fn an_error_names_the_field_and_what_it_must_be() {
        for (change, error) in [
            (json!({"name": "sixsix"}), "name must be at most 5 characters long"),
            (json!({"name": null}), "name must be a string"),
            (json!({"items": {}}), "items must be an array"),
            (json!({"items": [1]}), "items[0] must be an object"),
            (json!({"items": [{"seats": 1}, {}]}), "items[1].seats is required"),
            (json!({"items": [{"seats": 1.5}]}), "items[0].seats must be an integer"),
            (json!({"kind": 7}), "kind must be one of 0, 1"),
            (json!({"paid": "yes"}), "paid must be true or false"),
            (json!({"price": -1}), "price must be at least 0"),
            (json!({"price": 9.5}), "price must be at most 9"),
            (json!({"counter": []}), "counter must be an integer"),
            (json!({"labels": {"a": 1}}), "labels.a must be a string"),
            (
                json!({"until": "soon"}),
                "until must be a date and time such as 2026-12-31T00:00:00Z",
            ),
            (json!([]), "the body must be an object"),
            (json!(null), "the body must be an object"),
        ] {
            assert_eq!(check(change.clone()), Err(error.to_owned()), "{change}");
        }
    }

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
