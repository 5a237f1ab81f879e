//! The metadata of inputs: parameters, and the fields of request bodies.

use std::fmt::Display;

use crate::{
    render::text::{literal, plain},
    spec::{
        extensions::Mark,
        model::{Location, Operation, Parameter, Spec},
        schema::{Kind, Schema},
    },
};

/// The code of an input: of what differs from a blank one.
#[derive(Default)]
struct Input(String);

impl Input {
    fn code(self) -> String {
        format!("Input {{ {} ..Input::BLANK }},", self.0)
    }

    fn with(mut self, field: &str, value: impl Display) -> Self {
        self.0 += &format!("{field}: {value},");
        self
    }

    fn flag(self, field: &str, value: bool) -> Self {
        if value { self.with(field, true) } else { self }
    }

    fn some(self, field: &str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.with(field, format!("Some({value})")),
            None => self,
        }
    }

    /// With the limits and the named values of one value.
    fn limits(self, spec: &Spec, own: &Schema) -> Self {
        let schema = spec.resolve(own);
        let this = self
            .some("max_length", schema.max_length)
            .some("minimum", schema.minimum)
            .some("maximum", schema.maximum);
        match own.name().filter(|_| !schema.values.is_empty()) {
            Some(name) => this.with("values", format!("crate::enums::{name}::VALUES")),
            None => this,
        }
    }

    fn handle(self, handle: Option<&str>) -> Self {
        self.some("handle", handle.map(|handle| literal(&handle.replace('_', " "))))
    }
}

pub(super) fn parameter(spec: &Spec, parameter: &Parameter) -> String {
    let whole = spec.resolve(&parameter.schema);
    // A list repeats its name, so each value is checked like a single one.
    let one = whole.items.as_deref().unwrap_or(&parameter.schema);
    let kind = match (spec.resolve(one).is_id, spec.resolve(one).kind) {
        (true, _) => "Id",
        (_, Some(Kind::Integer)) => "Integer",
        (_, Some(Kind::Number)) => "Number",
        (_, Some(Kind::Boolean)) => "Boolean",
        _ => "Text",
    };
    let location = if parameter.location == Some(Location::Path) { "Path" } else { "Query" };
    let default = spec.resolve(one).default.as_ref().map(|value| literal(&plain(value)));
    Input::default()
        .with("name", literal(&parameter.name))
        .with("location", format!("Location::{location}"))
        .handle(parameter.handle.as_deref())
        .flag("required", parameter.required)
        .flag("list", whole.items.is_some())
        .with("kind", format!("InputKind::{kind}"))
        .limits(spec, one)
        .some("default", default)
        .with("description", literal(parameter.description.trim()))
        .code()
}

/// The code of an operation's body, if it takes one.
pub(super) fn body(spec: &Spec, operation: &Operation) -> Option<String> {
    let body = operation.request_body.as_ref()?;
    let schema = body.json()?.schema.as_ref()?;
    let mut fields = Fields { spec, code: String::new() };
    match shape(spec, schema) {
        Shape { kind: "Object", list: false, .. } => fields.object("", schema, &mut Vec::new()),
        _ => fields.field("", schema, true, &mut Vec::new()),
    }
    Some(format!("Body {{ required: {}, fields: &[{}] }}", body.required, fields.code))
}

/// Fields, while their code is written.
struct Fields<'a> {
    spec: &'a Spec,
    code: String,
}

/// What kind of value a schema takes.
struct Shape<'a> {
    kind: &'static str,
    list: bool,
    /// Of one value.
    schema: &'a Schema,
}

impl<'a> Fields<'a> {
    /// The fields of an object. `around` are the named schemas that it is in: one
    /// that holds itself is not followed for ever.
    fn object(&mut self, path: &str, schema: &'a Schema, around: &mut Vec<&'a str>) {
        let name = schema.name();
        if name.is_some_and(|name| around.contains(&name)) {
            return;
        }
        around.extend(name);
        let schema = self.spec.resolve(schema);
        for (name, field) in &schema.properties {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            self.field(&path, field, schema.required.contains(name), around);
        }
        if name.is_some() {
            around.pop();
        }
    }

    fn field(&mut self, path: &str, own: &'a Schema, required: bool, around: &mut Vec<&'a str>) {
        let whole = self.spec.resolve(own);
        let Shape { kind, list, schema: one } = shape(self.spec, own);
        let described = if own.description.is_empty() { whole } else { own };
        let secret = [own, whole, self.spec.resolve(one)]
            .iter()
            .any(|schema| schema.format.as_deref() == Some("password") || schema.write_only);
        self.code += &Input::default()
            .with("name", literal(path))
            .with("location", "Location::Body")
            .handle(own.handle.as_deref())
            .flag("required", required)
            .flag("nullable", own.nullable || whole.nullable)
            .flag("list", list)
            .with("kind", format!("InputKind::{kind}"))
            .limits(self.spec, one)
            .flag("secret", secret)
            .with("description", literal(described.description.trim()))
            .code();
        let below = format!("{path}{}", if list { "[]" } else { "" });
        let values = self.spec.resolve(one).additional_properties.as_deref();
        match (kind, values.map(|values| shape(self.spec, values))) {
            ("Object", _) => self.object(&below, one, around),
            ("Map", Some(Shape { kind: "Object", list: false, schema })) => {
                self.object(&format!("{below}.*"), schema, around);
            }
            _ => {}
        }
    }
}

fn shape<'a>(spec: &'a Spec, own: &'a Schema) -> Shape<'a> {
    let whole = spec.resolve(own);
    let one = |kind| Shape { kind, list: false, schema: own };
    match own.mark.or(whole.mark) {
        Some(Mark::OneOrMany) => {
            let inner = whole.choice().first().unwrap_or(whole);
            return Shape { list: true, ..shape(spec, inner) };
        }
        Some(Mark::NumberOrText | Mark::OrOther) => return one("Any"),
        Some(_) => return one("Text"),
        None => {}
    }
    match (whole.kind, whole.items.as_deref()) {
        (Some(Kind::Array), Some(items)) => match shape(spec, items) {
            // A list of lists is looked at no further.
            Shape { list: true, .. } => Shape { list: true, ..one("Any") },
            inner => Shape { list: true, ..inner },
        },
        (Some(Kind::String), _) => one("Text"),
        (Some(Kind::Integer), _) => one("Integer"),
        (Some(Kind::Number), _) => one("Number"),
        (Some(Kind::Boolean), _) => one("Boolean"),
        (Some(Kind::Object), _) if !whole.properties.is_empty() => one("Object"),
        (Some(Kind::Object), _) => one("Map"),
        _ => one("Any"),
    }
}
