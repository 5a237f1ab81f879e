//! Examples of the specification as arguments in Rust, and as what must go
//! over the wire for them.

use serde_json::{Map, Value};

use super::{
    argument::{Form, Taken},
    method::{Argument, Body, Method, Options, Place},
};
use crate::{
    Failure,
    model::{Operation, Part, example},
    names::field_name,
    render::literal,
};

/// Which form of a method is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Call {
    /// With what is required and nothing else.
    Plain,
    /// With all that can be given.
    Full,
}

/// An argument as an expression of Rust.
pub(super) fn argument(method: &Method<'_>, argument: &Argument) -> Result<String, Failure> {
    let sample = argument.sample.as_ref().ok_or_else(|| {
        Failure::new(
            method.operation.place(&["requestBody"]),
            format!("the example lacks {}, which is required.", argument.wire),
        )
    })?;
    Ok(expression(&argument.taken, sample))
}

fn expression(taken: &Taken, sample: &Value) -> String {
    match (taken.form, sample) {
        (Form::Text | Form::Id, Value::String(text)) => literal(text),
        (Form::Texts, Value::Array(items)) if items.iter().all(Value::is_string) => {
            let items: Vec<String> = items.iter().map(|item| item.to_string()).collect();
            match items.is_empty() {
                true => "Vec::<String>::new()".to_owned(),
                false => format!("[{}]", items.join(", ")),
            }
        }
        (Form::Value, Value::Bool(value)) => value.to_string(),
        _ => format!("sample::<{}>({})", taken.ty, literal(&sample.to_string())),
    }
}

/// The options with all that can be given, as an expression.
pub(super) fn options(method: &Method<'_>) -> Option<String> {
    match method.options.as_ref()? {
        Options::Body(ty) => {
            let body = body_example(&method.operation).cloned().unwrap_or_default();
            Some(format!("sample::<{ty}>({})", literal(&body.to_string())))
        }
        Options::Struct { name, fields } => {
            let fields: String = fields
                .iter()
                .filter_map(|field| {
                    let sample = field.sample.as_ref()?.to_string();
                    let value = format!("sample::<{}>({})", field.taken.ty, literal(&sample));
                    Some(match field.place {
                        Place::Field => format!("{}: {value},", field.name),
                        _ => format!("{}: Some({value}),", field.name),
                    })
                })
                .collect();
            Some(format!("options::{name} {{ {fields} ..Default::default() }}"))
        }
    }
}

/// The page size that the specification shows.
pub(super) fn page_size(operation: &Operation<'_>) -> Option<i64> {
    let parameters = operation.parameters();
    let part = parameters.iter().find(|part| part.value["name"] == "pageSize")?;
    parameter(operation, part).as_i64()
}

/// Path and query of a request, worked out of the specification alone.
///
/// The pairs of the query stand in the order of their names, in which the
/// generated client writes them.
pub(super) fn target(operation: &Operation<'_>, call: Call) -> String {
    let mut path = operation.path.to_owned();
    let mut query: Vec<(String, String)> = Vec::new();
    let paged = operation.value.get("x-aos-paging").is_some();
    for part in operation.parameters() {
        let name = part.value["name"].as_str().unwrap_or_default();
        let required = part.value["required"] == true;
        let sample = parameter(operation, &part);
        if part.value["in"] == "path" {
            path = path.replace(&format!("{{{name}}}"), &encoded(&plain(&sample), "-._~", "%20"));
            continue;
        }
        let sample = match (paged, name) {
            // A list begins with its first page.
            (true, "pageIndex") => Some(Value::from(1)),
            (true, "skipToken") => None,
            (true, "pageSize") if call == Call::Plain => {
                let schema = operation.bundle().resolve(&part.value["schema"]);
                let usual = schema.get("maximum").or_else(|| schema.get("default")).cloned();
                usual.filter(|_| required)
            }
            _ if call == Call::Plain && !required => None,
            _ => Some(sample),
        };
        let values = match sample {
            Some(Value::Array(values)) => values,
            Some(value) => vec![value],
            None => Vec::new(),
        };
        for value in values {
            query.push((name.to_owned(), encoded(&plain(&value), "*-._", "+")));
        }
    }
    query.sort_by_key(|(name, _)| field_name(name));
    let query: Vec<String> =
        query.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    match query.is_empty() {
        true => path,
        false => format!("{path}?{}", query.join("&")),
    }
}

/// The body of a request; `None` where it has none.
pub(super) fn body(method: &Method<'_>, call: Call) -> Option<Value> {
    if matches!(method.body, Body::None) {
        return None;
    }
    let whole = body_example(&method.operation).cloned().unwrap_or_default();
    let optional = method.options.as_ref().is_some_and(|options| {
        matches!(options, Options::Body(_))
            || options.fields().iter().any(|field| field.place == Place::Field)
    });
    if call == Call::Full || !optional {
        return Some(whole);
    }
    let given = |wire: &str| {
        method.arguments.iter().any(|given| given.place == Place::Field && given.wire == wire)
    };
    let fields = whole.as_object().into_iter().flatten();
    let fields: Map<String, Value> = fields
        .filter(|(wire, _)| given(wire))
        .map(|(wire, value)| (wire.clone(), value.clone()))
        .collect();
    Some(Value::Object(fields))
}

/// The value of a path parameter, as text.
pub(super) fn id(operation: &Operation<'_>, name: &str) -> String {
    let parameters = operation.parameters();
    let part = parameters.iter().find(|part| part.value["name"] == name);
    part.map(|part| plain(&parameter(operation, part))).unwrap_or_default()
}

fn body_example<'a>(operation: &Operation<'a>) -> Option<&'a Value> {
    example(operation.request_body()?.get("content")?.get("application/json")?)
}

/// The specification's own value of a parameter, or one of its kind.
pub(super) fn parameter(operation: &Operation<'_>, part: &Part<'_>) -> Value {
    let bundle = operation.bundle();
    let schema = bundle.resolve(&part.value["schema"]);
    let own = example(part.value).or_else(|| example(schema)).or_else(|| schema.get("default"));
    let name = part.value["name"].as_str().unwrap_or_default();
    own.cloned().unwrap_or_else(|| made_up(operation, schema, name))
}

fn made_up(operation: &Operation<'_>, schema: &Value, name: &str) -> Value {
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    match schema["type"].as_str() {
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or_else(|| 1.into()),
        Some("boolean") => true.into(),
        Some("array") => {
            let items = operation.bundle().resolve(&schema["items"]);
            vec![made_up(operation, items, name)].into()
        }
        _ if schema["format"] == "date-time" => "2026-01-02T03:04:05Z".into(),
        _ => format!("{name}-1").into(),
    }
}

/// A value as it stands in a URL.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
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
