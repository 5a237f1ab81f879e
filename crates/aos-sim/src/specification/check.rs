//! Whether a value has the shape of a schema, and if not, where and why.

use aos_api::Timestamp;
use serde_json::Value;

use super::{Kind, Schema, Specification};

/// The most named values that an error lists.
const LISTED: usize = 24;
/// The most of them that are listed with their labels.
const LABELLED: usize = 4;

impl Specification {
    /// Checks a value against a schema; `path` names the value, and is empty
    /// for the whole body. Fields that the schema does not name are fine, as a
    /// service ignores what it does not know; values that an enum does not
    /// name are not.
    ///
    /// # Errors
    ///
    /// A sentence that names the field.
    pub(crate) fn check(&self, schema: &Schema, value: &Value, path: &str) -> Result<(), String> {
        let outer_nullable = schema.nullable;
        let schema = self.resolve(schema);
        let name = if path.is_empty() { "The body" } else { path };
        if value.is_null() && (schema.nullable || outer_nullable || schema.is_free()) {
            return Ok(());
        }
        if !schema.any_of.is_empty() {
            let mut errors =
                schema.any_of.iter().map(|schema| self.check(schema, value, path).err());
            // The first alternative is the documented one, so it is told.
            let first = errors.next().flatten();
            return match first {
                Some(error) if !errors.any(|error| error.is_none()) => Err(error),
                _ => Ok(()),
            };
        }
        if value.is_null() {
            return Err(format!("{name} must not be null."));
        }
        if let Some(kind) = schema.kind {
            check_kind(kind, value, name, path)?;
        }
        check_named(schema, value, name)?;
        match value {
            Value::String(text) => check_text(schema, text, name),
            Value::Number(number) => check_number(schema, number.as_f64(), value, name),
            Value::Array(items) => {
                let Some(schema) = schema.items.as_deref() else { return Ok(()) };
                items.iter().enumerate().try_for_each(|(index, item)| {
                    self.check(schema, item, &format!("{path}[{index}]"))
                })
            }
            Value::Object(fields) => {
                let inner = |field: &str| match path {
                    "" => field.to_owned(),
                    path => format!("{path}.{field}"),
                };
                for field in &schema.required {
                    if !fields.contains_key(field) {
                        return Err(format!("{} is missing.", inner(field)));
                    }
                }
                for (field, value) in fields {
                    let schema = schema.properties.get(field).or_else(|| schema.map_values());
                    if let Some(schema) = schema {
                        self.check(schema, value, &inner(field))?;
                    }
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn check_kind(kind: Kind, value: &Value, name: &str, path: &str) -> Result<(), String> {
    let (fits, wanted) = match kind {
        Kind::String => (value.is_string(), "a text"),
        Kind::Boolean => (value.is_boolean(), "true or false"),
        Kind::Number => (value.is_number(), "a number"),
        Kind::Integer => {
            let whole = value.as_f64().is_some_and(|number| number.fract() == 0.0);
            (whole && value.is_number(), "a whole number")
        }
        Kind::Array => (value.is_array(), "an array"),
        Kind::Object => (value.is_object(), "an object"),
    };
    if fits {
        return Ok(());
    }
    if kind == Kind::Object && path.is_empty() {
        return Err("The body is no JSON object.".to_owned());
    }
    let found = match value {
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 60 => "a text".to_owned(),
        value => value.to_string(),
    };
    Err(format!("{name} must be {wanted}, not {found}."))
}

fn check_named(schema: &Schema, value: &Value, name: &str) -> Result<(), String> {
    if schema.values.is_empty() || schema.values.iter().any(|named| same(named, value)) {
        return Ok(());
    }
    if schema.values.len() > LISTED {
        let count = schema.values.len();
        return Err(format!("{name} is {value}, which is none of its {count} named values."));
    }
    let labelled = schema.values.len() <= LABELLED && schema.labels.len() == schema.values.len();
    let named = schema.values.iter().enumerate().map(|(index, named)| match named {
        named if labelled && named.as_str() != Some(&*schema.labels[index]) => {
            format!("{named} ({})", schema.labels[index])
        }
        named => named.to_string(),
    });
    Err(format!("{name} must be {}, not {value}.", alternatives(&named.collect::<Vec<_>>())))
}

/// Whether two values are the same; `1.0` is 1.
fn same(named: &Value, value: &Value) -> bool {
    named == value || (named.is_number() && named.as_f64() == value.as_f64())
}

/// `1, 2 or 3`.
pub(crate) fn alternatives(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

fn check_text(schema: &Schema, text: &str, name: &str) -> Result<(), String> {
    // Characters and not bytes: the vendor says no more than "length".
    let length = text.chars().count();
    if let Some(most) = schema.max_length.filter(|most| length > *most) {
        return Err(format!("{name} has {length} characters, and takes at most {most}."));
    }
    if let Some(least) = schema.min_length.filter(|least| length < *least) {
        return Err(format!("{name} has {length} characters, and takes at least {least}."));
    }
    let is_time = schema.format.as_deref() == Some("date-time");
    if is_time && Timestamp::from(text).instant().is_none() {
        return Err(format!(
            "{name} must be a date and time such as 2026-12-31T00:00:00Z, not {text:?}."
        ));
    }
    Ok(())
}

fn check_number(
    schema: &Schema,
    number: Option<f64>,
    value: &Value,
    name: &str,
) -> Result<(), String> {
    // What has no nearest float is not there in JSON as serde_json reads it.
    let Some(number) = number else { return Ok(()) };
    if let Some(least) = schema.minimum.filter(|least| number < *least) {
        return Err(format!("{name} must be at least {least}, not {value}."));
    }
    if let Some(most) = schema.maximum.filter(|most| number > *most) {
        return Err(format!("{name} must be at most {most}, not {value}."));
    }
    let limit = match schema.format.as_deref() {
        Some("int32") => f64::from(i32::MAX),
        // 2^63 is no i64, and the nearest float below it is far enough away.
        Some("int64") => 9_223_372_036_854_774_784.0,
        _ => return Ok(()),
    };
    if number.abs() > limit {
        return Err(format!("{name} is too large: {value}."));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn specification() -> Specification {
        serde_json::from_value(json!({
            "operations": {},
            "schemas": {
                "Order": {
                    "type": "object",
                    "required": ["name", "items"],
                    "properties": {
                        "name": {"type": "string", "maxLength": 5, "minLength": 1},
                        "note": {"type": "string", "nullable": true},
                        "until": {"type": "string", "format": "date-time"},
                        "kind": {"allOf": [{"$ref": "#/components/schemas/OrderKind"}]},
                        "color": {"$ref": "#/components/schemas/Color"},
                        "paid": {"type": "boolean"},
                        "price": {"type": "number", "minimum": 0},
                        "counter": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                        "items": {"type": "array", "items": {
                            "type": "object",
                            "required": ["seats"],
                            "properties": {
                                "seats": {
                                    "type": "integer", "format": "int32",
                                    "minimum": 1, "maximum": 9
                                },
                                "far": {"type": "integer", "format": "int64"}
                            }
                        }}
                    }
                },
                "OrderKind": {
                    "type": "integer", "enum": [0, 1],
                    "x-enum-descriptions": ["Trial", "Bought"]
                },
                "Color": {
                    "type": "string", "enum": ["Red", "Green"],
                    "x-enum-descriptions": ["Red", "Dark green"]
                }
            }
        }))
        .unwrap()
    }

    fn check(change: Value) -> Result<(), String> {
        let specification = specification();
        let mut order = json!({"name": "one", "items": [{"seats": 1}], "unknown": {"x": null}});
        let Value::Object(change) = change else { panic!("{change}") };
        order.as_object_mut().unwrap().extend(change);
        specification.check(&specification.schemas["Order"], &order, "")
    }

    #[test]
    fn what_fits_is_fine() {
        for fine in [
            json!({}),
            json!({"note": null, "until": "2026-12-31T00:00:00Z", "kind": 1, "color": "Red"}),
            json!({"kind": 1.0, "counter": 3, "price": 1.5, "paid": false}),
            json!({"counter": "3", "labels": {"a": "b"}, "name": "äöüßé"}),
        ] {
            assert_eq!(check(fine.clone()), Ok(()), "{fine}");
        }
    }

    #[test]
    fn each_mistake_is_told_with_its_field() {
        let cases = [
            (json!({"name": "sixsix"}), "name has 6 characters, and takes at most 5."),
            (json!({"name": ""}), "name has 0 characters, and takes at least 1."),
            (json!({"name": null}), "name must not be null."),
            (json!({"name": 5}), "name must be a text, not 5."),
            (json!({"items": {}}), "items must be an array, not an object."),
            (json!({"items": [1]}), "items[0] must be an object, not 1."),
            (json!({"items": [{"seats": 1}, {}]}), "items[1].seats is missing."),
            (json!({"items": [{"seats": 0}]}), "items[0].seats must be at least 1, not 0."),
            (json!({"items": [{"seats": 10}]}), "items[0].seats must be at most 9, not 10."),
            (json!({"items": [{"seats": 1.5}]}), "items[0].seats must be a whole number, not 1.5."),
            (
                json!({"items": [{"seats": "1"}]}),
                "items[0].seats must be a whole number, not \"1\".",
            ),
            (
                json!({"items": [{"seats": 1, "far": 9_300_000_000_000_000_000_u64}]}),
                "items[0].far is too large: 9300000000000000000.",
            ),
            (json!({"kind": 7}), "kind must be 0 (Trial) or 1 (Bought), not 7."),
            (
                json!({"color": "Blue"}),
                "color must be \"Red\" or \"Green\" (Dark green), not \"Blue\".",
            ),
            (json!({"paid": "yes"}), "paid must be true or false, not \"yes\"."),
            (json!({"price": -1}), "price must be at least 0, not -1."),
            (json!({"counter": []}), "counter must be a whole number, not an array."),
            (json!({"labels": {"a": 1}}), "labels.a must be a text, not 1."),
            (
                json!({"until": "soon"}),
                "until must be a date and time such as 2026-12-31T00:00:00Z, not \"soon\".",
            ),
        ];
        for (change, sentence) in cases {
            assert_eq!(check(change.clone()), Err(sentence.to_owned()), "{change}");
        }
        let specification = specification();
        let order = &specification.schemas["Order"];
        let whole = |value| specification.check(order, &value, "");
        assert_eq!(whole(json!([])), Err("The body is no JSON object.".to_owned()));
        assert_eq!(whole(json!(null)), Err("The body must not be null.".to_owned()));
        assert_eq!(whole(json!({"name": "x"})), Err("items is missing.".to_owned()));
    }

    #[test]
    fn long_lists_of_values_are_not_told() {
        let schema = Schema { values: (0..30).map(Value::from).collect(), ..Schema::default() };
        assert_eq!(
            specification().check(&schema, &json!(77), "module"),
            Err("module is 77, which is none of its 30 named values.".to_owned())
        );
    }
}
