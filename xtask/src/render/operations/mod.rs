//! The metadata of the operations.

mod input;
mod outcome;
mod response;

use std::fmt::Display;

use super::text::{format_code, literal, literals};
use crate::{
    failure::Failure,
    paging::style,
    spec::{
        extensions::{Paging, Text},
        model::{Operation, Spec},
    },
};

pub(super) fn render(spec: &Spec) -> Result<String, Failure> {
    let rows: String = spec.operations.iter().map(|operation| row(spec, operation)).collect();
    let text = |text: &str| literal(text.trim());
    let tags = spec.tags.iter();
    let tags: String =
        tags.map(|tag| format!("({}, {}),", text(&tag.name), text(&tag.description))).collect();
    let code = format!(
        "//! The operations of the spec, by id.
        use crate::{{
            Body, Documented, Each, Field, Input, ValueKind, Location, Method, Operation, Outcome, OutcomeEach,
            OutcomeFailed, OutcomeStatus, Paging, PagingStyle,
        }};

        /// What the spec says of each operation, sorted by id.
        pub static OPERATIONS: &[Operation] = &[{rows}];

        /// The groups of operations in the order of the spec: tag, description.
        pub static TAGS: &[(&str, &str)] = &[{tags}];"
    );
    format_code(&code, "operations.rs")
}

fn row(spec: &Spec, operation: &Operation) -> String {
    let parameters: String =
        operation.parameters.iter().map(|parameter| input::parameter(spec, parameter)).collect();
    let scopes: String = operation
        .scopes()
        .map(|set| {
            let set: Vec<String> = set.into_iter().map(literal).collect();
            format!("&[{}],", set.join(", "))
        })
        .collect();
    format!(
        "Operation {{
            id: {id}, method_name: {method_name}, command: {command}, method: Method::{method}, path: {path}, tag: {tag},
            summary: {summary}, description: {description}, source: {source},
            scopes: &[{scopes}], read_only: {read_only}, paging: {paging}, volatile: {volatile},
            parameters: &[{parameters}], body: {body}, response: {response}, outcome: {outcome},
        }},",
        id = literal(&operation.id),
        method_name = literal(operation.method_name()),
        command = literal(&operation.command()),
        method = capitalized(operation.method),
        path = literal(&operation.path),
        tag = literal(operation.group()),
        summary = literal(operation.summary.trim()),
        description = literal(operation.description.trim()),
        source = option(operation.page.as_deref().map(literal)),
        read_only = operation.only_reads(),
        paging = option(operation.paging.as_ref().and_then(|list| paging(spec, operation, list))),
        volatile = literals(&names(&operation.volatile)),
        body = option(input::body(spec, operation)),
        response = option(response::render(spec, operation)),
        outcome = option(operation.outcome.as_ref().map(|outcome| outcome::render(spec, operation, outcome))),
    )
}

fn paging(spec: &Spec, operation: &Operation, paging: &Paging) -> Option<String> {
    let style = style(&paging.style)?;
    let row = response::row(spec, operation.row(spec)?);
    let (key, columns) =
        (names(operation.key.as_deref().unwrap_or_default()), names(&operation.columns));
    Some(format!(
        "Paging {{
            style: PagingStyle::{style:?}, items: {}, metadata: {},
            row: {row}, key: {}, columns: {}, expand: {}, total_is_reliable: {},
        }}",
        literal(&paging.items),
        literal(paging.metadata.as_deref().or(style.metadata()).unwrap_or_default()),
        literals(&key),
        literals(&columns),
        option(operation.expand.as_deref().map(literal)),
        paging.total.is_none(),
    ))
}

fn names(names: &[Text]) -> Vec<&str> {
    names.iter().map(|name| &**name).collect()
}

fn option(code: Option<impl Display>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
