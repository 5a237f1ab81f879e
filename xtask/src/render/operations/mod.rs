//! The metadata of the operations.

mod body;
mod outcome;
mod parameter;

use std::fmt::Write;

use serde_json::Value;

use super::{format_code, literal};
use crate::{Failure, access, bundle::Bundle, model::Operation, paging};

/// Operations in the order of the table: by id.
pub(super) fn sorted(bundle: &Bundle) -> Vec<Operation<'_>> {
    let mut operations = bundle.operations();
    operations.sort_by_key(Operation::id);
    operations
}

pub(super) fn render(bundle: &Bundle) -> Result<String, Failure> {
    let rows: String = sorted(bundle).iter().map(operation).collect();
    let tags = tags(bundle);
    let code = format!(
        "//! The operations of the specification, by id.
        use crate::{{
            Body, Field, FieldKind, Location, Method, NamedValue, Operation, Outcome, OutcomeEach,
            OutcomeFailed, OutcomeStatus, Paging, PagingStyle, Parameter, ParameterKind,
        }};

        /// What the specification says of each operation, sorted by id.
        pub static OPERATIONS: &[Operation] = &[{rows}];

        /// The areas of the API in the order of the specification: tag,
        /// description.
        pub static TAGS: &[(&str, &str)] = &[{tags}];"
    );
    format_code(&code, "operations.rs")
}

/// The areas with what the specification says of them.
fn tags(bundle: &Bundle) -> String {
    let text = |tag: &Value, key: &str| literal(tag[key].as_str().unwrap_or_default().trim());
    let tags = bundle.document["tags"].as_array().into_iter().flatten();
    tags.map(|tag| format!("({}, {}),", text(tag, "name"), text(tag, "description"))).collect()
}

fn operation(operation: &Operation<'_>) -> String {
    let value = operation.value;
    let text = |key: &str| literal(value[key].as_str().unwrap_or_default().trim());
    let source = value["x-aos-source"].as_str().map(literal);
    let repeatable = operation.method == "get" || value["x-aos-read-only"] == true;
    let paging = paging::of(value).map(|paged| {
        format!(
            "Paging {{ style: PagingStyle::{}, items: {}, metadata: {} }}",
            paged.style.variant(),
            literal(paged.items),
            literal(paged.metadata)
        )
    });
    let parameters: String = operation
        .parameters()
        .iter()
        .map(|part| parameter::render(operation.bundle(), part))
        .collect();
    format!(
        "Operation {{
            id: {id}, method_name: {method_name}, command: {command}, method: Method::{method}, path: {path}, tag: {tag},
            summary: {summary}, description: {description}, source: {source},
            scopes: &[{scopes}], repeatable: {repeatable}, paging: {paging},
            parameters: &[{parameters}], body: {body}, outcome: {outcome},
        }},",
        id = literal(operation.id()),
        method_name = literal(access::method_name(operation)),
        command = literal(&access::command(operation)),
        method = capitalized(operation.method),
        path = literal(operation.path),
        tag = literal(access::group(operation)),
        summary = text("summary"),
        description = text("description"),
        source = option(source),
        scopes = scopes(&value["security"]),
        paging = option(paging),
        body = option(body::render(operation)),
        outcome = option(outcome::render(operation)),
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

/// The values of an enum, with their names and the vendor's words.
fn named_values(schema: &Value) -> String {
    let values = schema["enum"].as_array().into_iter().flatten().enumerate();
    values
        .map(|(index, value)| {
            let sent = parameter::plain(value);
            let name = schema["x-enum-varnames"][index].as_str().unwrap_or(&sent);
            let label = schema["x-enum-descriptions"][index].as_str().unwrap_or_default();
            format!(
                "NamedValue {{ sent: {}, name: {}, label: {} }},",
                literal(&sent),
                literal(name),
                literal(label)
            )
        })
        .collect()
}

/// A schema behind its references, also behind one that stands in an `allOf`
/// of its own to have a description beside it.
fn settled<'a>(bundle: &'a Bundle, mut schema: &'a Value) -> &'a Value {
    // The bound is for what leads in a circle, which is refused elsewhere.
    for _ in 0..16 {
        schema = bundle.resolve(schema);
        match single(schema) {
            Some(inner) => schema = inner,
            None => break,
        }
    }
    schema
}

/// The only entry of an `allOf`.
fn single(schema: &Value) -> Option<&Value> {
    schema["allOf"].as_array().filter(|all| all.len() == 1)?.first()
}

fn option(code: Option<String>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
