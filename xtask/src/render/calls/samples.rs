//! Examples of the spec as arguments in Rust, and as what must be sent for them.

use serde_json::{Map, Value};

use super::{
    call::{Call, Setter, SetterKind},
    taken::Form,
};
use crate::{
    paging::PAGE_INDEX,
    render::text::{literal, plain},
    spec::model::Location,
};

/// How much of a call is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is required and nothing else.
    Required,
    /// All that can be set.
    All,
}

/// An argument as an expression of Rust, seen from a crate that uses the facade.
pub(crate) fn argument(setter: &Setter) -> String {
    // The lint requires an example of what is required.
    let sample = setter.sample.as_ref().unwrap_or(&Value::Null);
    let ty = setter.taken.ty.replace("crate ::", "aos_facade :: api ::");
    match (setter.taken.form, sample) {
        (Form::Text, Value::String(text)) => literal(text),
        (Form::List, _) => format!("sample::<Vec<{ty}>>({})", literal(&sample.to_string())),
        _ => format!("sample::<{ty}>({})", literal(&sample.to_string())),
    }
}

/// Path and query of a request, derived from the spec alone.
pub(crate) fn target(call: &Call<'_>, extent: Extent) -> String {
    let mut path = call.operation.path.clone();
    let mut query: Vec<String> = Vec::new();
    for (setter, parameter) in call.parameters.iter().zip(&call.operation.parameters) {
        let name = &setter.wire;
        let sample = match setter.kind {
            SetterKind::Path => {
                let value = setter.sample.as_ref().map(plain).unwrap_or_default();
                path = path.replace(&format!("{{{name}}}"), &encoded(&value, "-._~", "%20"));
                continue;
            }
            // A list begins with its first page.
            SetterKind::PagePosition => (name == PAGE_INDEX).then(|| Value::from(1)),
            SetterKind::PageSize if extent == Extent::Required => {
                let schema = call.spec.resolve(&parameter.schema);
                schema.maximum.filter(|_| setter.required).map(Value::from)
            }
            _ if extent == Extent::Required && !setter.required => None,
            _ => setter.sample.clone(),
        };
        let values = match sample {
            Some(Value::Array(values)) => values,
            Some(value) => vec![value],
            None => Vec::new(),
        };
        for value in values {
            query.push(format!("{name}={}", encoded(&plain(&value), "*-._", "+")));
        }
    }
    match query.is_empty() {
        true => path,
        false => format!("{path}?{}", query.join("&")),
    }
}

/// The body of a request; `None` where it has none.
pub(crate) fn body(call: &Call<'_>, extent: Extent) -> Option<Value> {
    let whole = call.body.as_ref()?.sample.clone().unwrap_or_default();
    let optional = !call.fields.is_empty() && call.fields.iter().all(|field| !field.required);
    Some(match extent == Extent::Required && optional {
        true => Value::Object(Map::new()),
        false => whole,
    })
}

/// The value of a path parameter, as text.
pub(crate) fn id(call: &Call<'_>, name: &str) -> String {
    let parameter = call.operation.parameter(name, Location::Path);
    parameter.and_then(|parameter| call.spec.example(parameter)).map(plain).unwrap_or_default()
}

/// A text, percent-encoded but for letters, digits and these characters.
fn encoded(text: &str, kept: &str, space: &str) -> String {
    let mut code = String::new();
    for byte in text.bytes() {
        match char::from(byte) {
            ' ' => code += space,
            letter if letter.is_ascii_alphanumeric() || kept.contains(letter) => code.push(letter),
            _ => code += &format!("%{byte:02X}"),
        }
    }
    code
}
