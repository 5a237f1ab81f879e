//! The metadata of inputs: parameters, and the fields of request bodies.

use std::fmt::Display;

use crate::{
    render::text::{literal, plain},
    spec::{
        extensions::Each,
        fields::{self, Field, Way},
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

    /// With the limits and the codes of one value.
    fn limits(self, spec: &Spec, own: &Schema) -> Self {
        let schema = spec.resolve(own);
        let this = self
            .some("max_length", schema.max_length)
            .some("minimum", schema.minimum)
            .some("maximum", schema.maximum);
        this.some("codes", codes(spec, own))
    }

    fn each(self, each: Option<&Each>) -> Self {
        let code = each.map(|Each { operation, field }| {
            format!("Each {{ operation: {}, field: {} }}", literal(operation), literal(field))
        });
        self.some("each", code)
    }

    fn handle(self, handle: Option<&str>) -> Self {
        self.some("handle", handle.map(|handle| literal(&handle.replace('_', " "))))
    }
}

/// The code of the list of codes of a value, if it has one.
pub(super) fn codes(spec: &Spec, own: &Schema) -> Option<String> {
    let module = spec.resolve(own).module().filter(|module| *module != "ids")?;
    Some(format!("crate::{module}::{}::CODES", own.name()?))
}

pub(super) fn parameter(spec: &Spec, parameter: &Parameter) -> String {
    let whole = spec.resolve(&parameter.schema);
    // A list repeats its name, so each value is checked like a single one.
    let one = whole.items.as_deref().unwrap_or(&parameter.schema);
    let format = spec.resolve(one).format.as_deref();
    let kind = match (spec.resolve(one).is_id, spec.resolve(one).kind) {
        _ if format == Some("year-month") => "Month",
        _ if format == Some("date-time") => "Time",
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
        .each(parameter.each.as_ref())
        .flag("required", parameter.required)
        .flag("list", whole.items.is_some())
        .with("kind", format!("ValueKind::{kind}"))
        .limits(spec, one)
        .some("default", default)
        .with("description", literal(parameter.description.trim()))
        .code()
}

/// The code of an operation's body, if it takes one.
pub(super) fn body(spec: &Spec, operation: &Operation) -> Option<String> {
    let body = operation.request_body.as_ref()?;
    let schema = body.json()?.schema.as_ref()?;
    let fields: String =
        fields::of(spec, schema, Way::Request).iter().map(|found| field(spec, found)).collect();
    Some(format!("Body {{ required: {}, fields: &[{fields}] }}", body.required))
}

fn field(spec: &Spec, field: &Field<'_>) -> String {
    let (own, whole) = (field.own, spec.resolve(field.own));
    let described = if own.description.is_empty() { whole } else { own };
    Input::default()
        .with("name", literal(&field.path))
        .with("location", "Location::Body")
        .handle(own.handle.as_deref())
        .flag("required", field.required)
        .flag("nullable", own.nullable || whole.nullable)
        .flag("list", field.shape.list)
        .with("kind", format!("ValueKind::{}", field.shape.kind))
        .limits(spec, field.shape.schema)
        .flag("secret", field.is_secret(spec))
        .with("description", literal(described.description.trim()))
        .code()
}
