//! The metadata of the operations.

use std::fmt::Write;

use serde_json::Value;

use super::{format_code, literal};
use crate::{
    Failure,
    bundle::Bundle,
    model::{Operation, Part},
    paging,
};

/// Operations in the order of the table: by id.
pub(super) fn sorted(bundle: &Bundle) -> Vec<Operation<'_>> {
    let mut operations = bundle.operations();
    operations.sort_by_key(Operation::id);
    operations
}

pub(super) fn render(bundle: &Bundle) -> Result<String, Failure> {
    let rows: String = sorted(bundle).iter().map(operation).collect();
    let code = format!(
        "//! The operations of the specification, by id.
        use crate::{{Body, Location, Method, Operation, Paging, PagingStyle, Parameter, ParameterKind}};

        /// What the specification says of each operation, sorted by id.
        pub static OPERATIONS: &[Operation] = &[{rows}];"
    );
    format_code(&code, "operations.rs")
}

fn operation(operation: &Operation<'_>) -> String {
    let value = operation.value;
    let text = |key: &str| literal(value[key].as_str().unwrap_or_default().trim());
    let source = value["x-aos-source"].as_str().map(literal);
    let repeatable = operation.method == "get" || value["x-aos-read-only"] == true;
    let paging = paging::of(value).map(|(style, items)| {
        format!("Paging {{ style: PagingStyle::{}, items: {} }}", style.variant(), literal(items))
    });
    let parameters: String =
        operation.parameters().iter().map(|part| parameter(operation.bundle(), part)).collect();
    let body = operation
        .request_body()
        .map(|body| format!("Body {{ required: {} }}", body["required"] == true));
    format!(
        "Operation {{
            id: {id}, method: Method::{method}, path: {path}, tag: {tag},
            summary: {summary}, description: {description}, source: {source},
            scopes: &[{scopes}], repeatable: {repeatable}, paging: {paging},
            parameters: &[{parameters}], body: {body},
        }},",
        id = literal(operation.id()),
        method = capitalized(operation.method),
        path = literal(operation.path),
        tag = literal(value["tags"][0].as_str().unwrap_or_default()),
        summary = text("summary"),
        description = text("description"),
        source = option(source),
        scopes = scopes(&value["security"]),
        paging = option(paging),
        body = option(body),
    )
}

fn scopes(security: &Value) -> String {
    let mut code = String::new();
    for alternative in security.as_array().into_iter().flatten() {
        let scopes = alternative.as_object().into_iter().flatten().flat_map(|(_, scopes)| {
            scopes.as_array().into_iter().flatten().filter_map(Value::as_str)
        });
        let list: Vec<String> = scopes.map(literal).collect();
        // Writing into a string cannot fail.
        let _ = write!(code, "&[{}],", list.join(", "));
    }
    code
}

fn parameter(bundle: &Bundle, part: &Part<'_>) -> String {
    let value = part.value;
    let schema = bundle.resolve(&value["schema"]);
    // A list repeats its name, so each value is checked like a single one.
    let list = schema["type"] == "array";
    let schema = if list { bundle.resolve(&schema["items"]) } else { schema };
    let kind = match schema["type"].as_str() {
        Some("string") if schema.get("x-aos-id").is_some() => "Id",
        Some("integer") => "Integer",
        Some("number") => "Number",
        Some("boolean") => "Boolean",
        _ => "Text",
    };
    let values: String = schema["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(index, value)| {
            let sent = plain(value);
            let name = schema["x-enum-varnames"][index].as_str().unwrap_or(&sent);
            format!("({}, {}),", literal(&sent), literal(name))
        })
        .collect();
    let limit = |key: &str| option(schema[key].as_i64().map(|limit| limit.to_string()));
    format!(
        "Parameter {{
            name: {name}, location: Location::{location}, required: {required},
            list: {list}, kind: ParameterKind::{kind}, description: {description}, values: &[{values}],
            minimum: {minimum}, maximum: {maximum}, default: {default},
        }},",
        name = literal(value["name"].as_str().unwrap_or_default()),
        location = capitalized(value["in"].as_str().unwrap_or_default()),
        required = value["required"] == true,
        description = literal(value["description"].as_str().unwrap_or_default().trim()),
        minimum = limit("minimum"),
        maximum = limit("maximum"),
        default = option(schema.get("default").map(|value| literal(&plain(value)))),
    )
}

/// A value as it stands in a URL.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn option(code: Option<String>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
