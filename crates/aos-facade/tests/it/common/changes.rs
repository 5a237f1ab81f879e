//! What may become of a response: every change that the service could make to
//! an example without it being an error, derived from the spec.

use serde_json::{Map, Value, json};

use super::specification::Specification;

/// A response that should decode.
pub(crate) struct Change {
    /// What was changed, and where.
    pub(crate) name: String,
    pub(crate) response: Value,
}

/// All changes of a response, one at a time. What the example leaves out is
/// filled in before, so that each field of the schema is tried.
pub(crate) fn changes(
    specification: &Specification,
    schema: &Value,
    example: &Value,
) -> Vec<Change> {
    let whole = specification.filled(schema, example, &mut Vec::new());
    let mut edits = Vec::new();
    specification.edits(schema, &whole, String::new(), &mut edits);
    let mut changes = vec![
        Change { name: "as it is".to_owned(), response: example.clone() },
        Change { name: "with every field".to_owned(), response: whole.clone() },
    ];
    changes.extend(edits.into_iter().map(|Edit { what, pointer, value }| {
        let mut response = whole.clone();
        *response.pointer_mut(&pointer).expect("edits are of what is there") = value;
        let place = if pointer.is_empty() { "the response" } else { &pointer };
        Change { name: format!("{place}: {what}"), response }
    }));
    changes
}

/// Another value at a place of a response.
struct Edit {
    what: String,
    pointer: String,
    value: Value,
}

impl Specification {
    /// A value with all fields of its schema; `inside` holds the schemas
    /// around, so that one within itself comes to an end.
    fn filled<'a>(
        &'a self,
        schema: &'a Value,
        value: &Value,
        inside: &mut Vec<&'a Value>,
    ) -> Value {
        let schema = self.main(schema);
        if inside.iter().any(|known| std::ptr::eq(*known, schema)) {
            return value.clone();
        }
        inside.push(schema);
        let filled = match value {
            Value::Null => self.sample(schema, inside),
            Value::Array(items) if schema["type"] == "array" => match items.is_empty() {
                true => self.sample(schema, inside),
                false => {
                    let items = items.iter();
                    items.map(|item| self.filled(&schema["items"], item, inside)).collect()
                }
            },
            // One of one or many.
            Value::Array(items) if schema["type"].is_string() => {
                inside.pop();
                let items = items.iter().map(|item| self.filled(schema, item, inside)).collect();
                inside.push(schema);
                items
            }
            Value::Object(object) => self.filled_object(schema, object, inside),
            value => value.clone(),
        };
        inside.pop();
        filled
    }

    fn filled_object<'a>(
        &'a self,
        schema: &'a Value,
        object: &Map<String, Value>,
        inside: &mut Vec<&'a Value>,
    ) -> Value {
        let mut filled = object.clone();
        for (name, property) in properties(schema) {
            let present = names(name, property).find(|name| object.contains_key(*name));
            let value = present.map_or(&Value::Null, |name| &object[name]);
            let value = self.filled(property, value, inside);
            if !value.is_null() {
                filled.insert(present.unwrap_or(name).to_owned(), value);
            }
        }
        let rest = &schema["additionalProperties"];
        if rest.is_object() {
            for (name, value) in &mut filled {
                if schema["properties"].get(name).is_none() {
                    *value = self.filled(rest, value, inside);
                }
            }
        }
        filled.into()
    }

    /// A value of a schema; null where there is none that ends.
    fn sample<'a>(&'a self, schema: &'a Value, inside: &mut Vec<&'a Value>) -> Value {
        if let Some(example) = schema.get("example").filter(|example| !example.is_null()) {
            inside.pop();
            let filled = self.filled(schema, example, inside);
            inside.push(schema);
            return filled;
        }
        if let Some(value) = schema["enum"].get(0) {
            return value.clone();
        }
        match schema["type"].as_str() {
            Some("integer") => json!(1),
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            Some("string") => json!("text"),
            Some("array") => match self.filled(&schema["items"], &Value::Null, inside) {
                Value::Null => json!([]),
                item => json!([item]),
            },
            Some("object") => self.filled_object(schema, &Map::new(), inside),
            _ => Value::Null,
        }
    }

    /// What else could be at a place, and at the places within.
    fn edits(&self, schema: &Value, value: &Value, pointer: String, edits: &mut Vec<Edit>) {
        let schema = self.resolve(schema);
        let mut set = |what: &str, value: Value| {
            edits.push(Edit { what: what.to_owned(), pointer: pointer.clone(), value });
        };
        if is_raw(schema) {
            set("another shape", json!({"unheardOf": [1, "two"]}));
            return;
        }
        match schema["x-aos-type"].as_str() {
            Some("number-or-text") => {
                for other in [json!(7), json!("7"), json!(1.5), json!("N/A"), json!("")] {
                    set(&format!("{other} as number or text"), other);
                }
                return;
            }
            Some("one-or-many") => {
                let (one, inner) = match value {
                    Value::Array(items) => (items.first().cloned(), format!("{pointer}/0")),
                    one => (Some(one.clone()), pointer.clone()),
                };
                let one = one.unwrap_or_default();
                set("one", one.clone());
                set("a list of one", json!([one]));
                set("a list of two", json!([one, one]));
                set("an empty list", json!([]));
                self.edits(&schema["oneOf"][0], &one, inner, edits);
                return;
            }
            Some("or-other") => {
                for other in [json!("something else"), json!(5), json!(true), json!([])] {
                    set(&format!("{other} in place of the main shape"), other);
                }
                self.edits(&schema["oneOf"][0], value, pointer, edits);
                return;
            }
            Some(_) => {
                for other in ["N/A", "", "something odd"] {
                    set(&format!("the text {other:?}"), other.into());
                }
                return;
            }
            None => {}
        }
        if schema["enum"].is_array() {
            if schema["type"] == "integer" {
                set("an unknown number of an enum", json!(987_654));
                set("the label of an enum", schema["x-enum-descriptions"][0].clone());
            } else {
                set("an unknown text of an enum", json!("SomethingNew"));
            }
        }
        if schema["format"] == "date-time" {
            set("a date that is none", json!("N/A"));
        }
        match value {
            Value::Array(items) if schema["type"] == "array" => {
                set("an empty list", json!([]));
                if let Some(first) = items.first() {
                    self.edits(&schema["items"], first, format!("{pointer}/0"), edits);
                }
            }
            Value::Object(object) => self.edits_of_object(schema, object, &pointer, edits),
            _ => {}
        }
    }

    fn edits_of_object(
        &self,
        schema: &Value,
        object: &Map<String, Value>,
        pointer: &str,
        edits: &mut Vec<Edit>,
    ) {
        let mut set = |what: String, value: Value| {
            edits.push(Edit { what, pointer: pointer.to_owned(), value });
        };
        set("an unknown field".to_owned(), with(object, "unheardOf", json!({"a": [1, null]})));
        if let Some(field) = schema["x-aos-bare"].as_str()
            && let Some(list) = object.get(field)
        {
            set("the bare list".to_owned(), list.clone());
        }
        for (name, property) in properties(schema) {
            let Some(present) = names(name, property).find(|name| object.contains_key(*name))
            else {
                continue;
            };
            let value = &object[present];
            let without = {
                let mut without = object.clone();
                without.remove(present);
                without
            };
            set(format!("{name} is null"), with(object, present, Value::Null));
            set(format!("{name} is absent"), without.clone().into());
            for other in names(name, property).skip(1) {
                let renamed = with(&without, other, value.clone());
                set(format!("{name} is called {other}"), renamed.clone());
                if let Value::Object(both) = renamed {
                    set(format!("{name} and {other}"), with(&both, name, value.clone()));
                    set(format!("{name} is null beside {other}"), with(&both, name, Value::Null));
                }
            }
        }
        for (name, value) in object {
            let place = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
            let property = properties(schema)
                .find(|(known, property)| names(known, property).any(|known| known == name));
            match (property, &schema["additionalProperties"]) {
                (Some((_, property)), _) => self.edits(property, value, place, edits),
                (None, rest @ Value::Object(_)) => self.edits(rest, value, place, edits),
                _ => {}
            }
        }
    }

    /// What a response says once it is decoded: keys under their first name,
    /// nothing unknown, nothing that is null.
    pub(crate) fn canonical(&self, schema: &Value, value: &Value) -> Value {
        let schema = self.resolve(schema);
        if is_raw(schema) {
            return value.clone();
        }
        let main = &schema["oneOf"][0];
        match (schema["x-aos-type"].as_str(), value) {
            (Some("one-or-many"), Value::Array(items)) => {
                return items.iter().map(|item| self.canonical(main, item)).collect();
            }
            (Some("one-or-many"), value) => return self.canonical(main, value),
            (Some("or-other"), value) => {
                let shape = self.main(main);
                let fits = match value {
                    Value::Array(_) => shape["type"] == "array",
                    Value::Object(_) => shape["type"] == "object",
                    _ => false,
                };
                return if fits { self.canonical(main, value) } else { value.clone() };
            }
            (Some(_), value) => return value.clone(),
            (None, _) => {}
        }
        match value {
            // An integer enum reads its labels as well.
            Value::String(text) if schema["enum"].is_array() && schema["type"] == "integer" => {
                let labels = schema["x-enum-descriptions"].as_array().into_iter().flatten();
                let place = labels.into_iter().position(|label| label == text);
                place.map_or(value.clone(), |place| schema["enum"][place].clone())
            }
            Value::Array(items) if schema["type"] == "array" => {
                items.iter().map(|item| self.canonical(&schema["items"], item)).collect()
            }
            Value::Array(_) if schema["x-aos-bare"].is_string() => {
                let field = schema["x-aos-bare"].as_str().unwrap_or_default();
                self.canonical(schema, &json!({ field: value }))
            }
            Value::Object(object) => self.canonical_object(schema, object),
            value => value.clone(),
        }
    }

    fn canonical_object(&self, schema: &Value, object: &Map<String, Value>) -> Value {
        let mut canonical = Map::new();
        for (name, property) in properties(schema) {
            let value = names(name, property)
                .filter_map(|name| object.get(name))
                .find(|value| !value.is_null());
            if let Some(value) = value {
                canonical.insert(name.to_owned(), self.canonical(property, value));
            }
        }
        let rest = &schema["additionalProperties"];
        if rest.is_object() || *rest == true || schema.get("properties").is_none() {
            for (name, value) in object {
                let known = properties(schema)
                    .any(|(known, property)| names(known, property).any(|known| known == name));
                if !known {
                    let value =
                        if rest.is_object() { self.canonical(rest, value) } else { value.clone() };
                    canonical.insert(name.clone(), value);
                }
            }
        }
        canonical.into()
    }

    /// The schema of the main shape of a value.
    fn main<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolve(schema);
        match (schema["x-aos-type"].as_str(), is_raw(schema)) {
            (Some("one-or-many" | "or-other"), false) => self.main(&schema["oneOf"][0]),
            _ => schema,
        }
    }
}

/// Whether a value is kept as the JSON that it is.
fn is_raw(schema: &Value) -> bool {
    schema.get("x-aos-variants").is_some()
        || (schema.get("type").is_none() && schema.get("x-aos-type").is_none())
}

fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties.map(|(name, property)| (name.as_str(), property))
}

/// The names of a field: its own, then its aliases.
fn names<'a>(name: &'a str, property: &'a Value) -> impl Iterator<Item = &'a str> {
    let aliases = property["x-aos-aliases"].as_array().into_iter().flatten();
    std::iter::once(name).chain(aliases.filter_map(Value::as_str))
}

fn with(object: &Map<String, Value>, name: &str, value: Value) -> Value {
    let mut object = object.clone();
    object.insert(name.to_owned(), value);
    object.into()
}
