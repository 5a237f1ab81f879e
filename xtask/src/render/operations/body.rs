//! The metadata of a request body: its fields with their limits.

use serde_json::Value;

use super::{named_values, option, settled};
use crate::{
    bundle::Bundle,
    model::{Operation, first_choice, schema_name},
    render::literal,
};

/// The code of an operation's body, if it takes one.
pub(super) fn render(operation: &Operation<'_>) -> Option<String> {
    let body = operation.request_body()?;
    let mut fields = Fields { bundle: operation.bundle(), code: String::new(), limited: false };
    let schema = &body["content"]["application/json"]["schema"];
    match shape(fields.bundle, schema) {
        Shape { kind: "Object", list: false, .. } => fields.object("", schema, &mut Vec::new()),
        _ => fields.field("", schema, true, &mut Vec::new()),
    }
    Some(format!(
        "Body {{ required: {}, fields: &[{}], limited: {} }}",
        body["required"] == true,
        fields.code,
        fields.limited
    ))
}

/// Fields, while their code is written.
struct Fields<'a> {
    bundle: &'a Bundle,
    code: String,
    limited: bool,
}

/// What kind of value a schema takes.
struct Shape<'a> {
    kind: &'static str,
    list: bool,
    /// Of one value.
    schema: &'a Value,
    /// What stands behind the path of the field to lead to one value.
    suffix: &'static str,
}

impl<'a> Fields<'a> {
    /// The fields of an object. `around` are the named schemas that it stands
    /// in: one that holds itself is not followed for ever.
    fn object(&mut self, path: &str, schema: &'a Value, around: &mut Vec<&'a str>) {
        let name = name_of(self.bundle, schema);
        if name.is_some_and(|name| around.contains(&name)) {
            return;
        }
        around.extend(name);
        let schema = settled(self.bundle, schema);
        let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let required = required.iter().any(|known| known == name.as_str());
            self.field(&path, field, required, around);
        }
        if name.is_some() {
            around.pop();
        }
    }

    fn field(&mut self, path: &str, value: &'a Value, required: bool, around: &mut Vec<&'a str>) {
        let whole = settled(self.bundle, value);
        let Shape { kind, list, schema, suffix } = shape(self.bundle, value);
        let one = settled(self.bundle, schema);
        let text = |key: &str| value[key].as_str().or(whole[key].as_str()).unwrap_or_default();
        let limit = |key: &str| one[key].as_i64();
        let limits = ["maxLength", "minimum", "maximum"].map(limit);
        self.limited |= limits.iter().any(Option::is_some);
        let [max_length, minimum, maximum] =
            limits.map(|limit| option(limit.map(|limit| limit.to_string())));
        let secret = [value, whole, one]
            .iter()
            .any(|schema| schema["format"] == "password" || schema["writeOnly"] == true);
        self.code += &format!(
            "Field {{
                path: {path}, required: {required}, nullable: {nullable}, list: {list},
                kind: FieldKind::{kind}, max_length: {max_length}, minimum: {minimum},
                maximum: {maximum}, values: &[{values}], secret: {secret},
                description: {description},
            }},",
            path = literal(path),
            nullable = value["nullable"] == true || whole["nullable"] == true,
            values = named_values(one),
            description = literal(text("description").trim()),
        );
        let below = format!("{path}{suffix}");
        match kind {
            "Object" => self.object(&below, schema, around),
            "Map" if schema["properties"].is_null() => {
                let value = &one["additionalProperties"];
                if let Shape { kind: "Object", list: false, schema, .. } = shape(self.bundle, value)
                {
                    self.object(&format!("{below}.*"), schema, around);
                }
            }
            _ => {}
        }
    }
}

fn shape<'a>(bundle: &'a Bundle, value: &'a Value) -> Shape<'a> {
    let whole = settled(bundle, value);
    let one = |kind| Shape { kind, list: false, schema: value, suffix: "" };
    if let Some(lenient) = value["x-aos-type"].as_str().or(whole["x-aos-type"].as_str()) {
        return match lenient {
            "one-or-many" => {
                let inner = shape(bundle, first_choice(whole));
                Shape { list: true, suffix: "[]", ..inner }
            }
            "number-or-text" | "or-other" => one("Any"),
            _ => one("Text"),
        };
    }
    match whole["type"].as_str() {
        Some("array") => match shape(bundle, &whole["items"]) {
            // A list of lists is looked at no further.
            Shape { list: true, .. } => Shape { list: true, suffix: "[]", ..one("Any") },
            inner => Shape { list: true, suffix: "[]", ..inner },
        },
        Some("string") => one("Text"),
        Some("integer") => one("Integer"),
        Some("number") => one("Number"),
        Some("boolean") => one("Boolean"),
        Some("object") if whole["properties"].is_object() => one("Object"),
        Some("object") => one("Map"),
        _ => one("Any"),
    }
}

/// The name of the schema that a value stands for.
fn name_of<'a>(bundle: &'a Bundle, value: &'a Value) -> Option<&'a str> {
    schema_name(value).or_else(|| schema_name(super::single(value)?)).filter(|name| {
        // A name that leads nowhere is refused elsewhere.
        bundle.schemas().any(|(known, _)| known == *name)
    })
}
