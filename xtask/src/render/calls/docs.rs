//! Doc comments of calls, setters and methods.

use super::call::{Call, Setter};
use crate::{render::text::doc, spec::model::Operation};

/// The comment of a method that makes a call of an operation.
pub(crate) fn method(operation: &Operation, link: &str) -> String {
    comment(&[sentence(&operation.summary), format!("See {link}.")])
}

/// The comment of a call.
pub(super) fn call(call: &Call<'_>) -> String {
    let operation = call.operation;
    let mut lines = vec![format!(
        "Operation `{}`: `{} {}`.",
        operation.id,
        operation.method.to_uppercase(),
        operation.path
    )];
    let scopes = operation.scopes().map(|set| {
        let set: Vec<String> = set.into_iter().map(|scope| format!("`{scope}`")).collect();
        set.join(" and ")
    });
    let scopes = scopes.collect::<Vec<_>>().join(" or ");
    if !scopes.is_empty() {
        lines.push(format!("Needs the scope {scopes}."));
    }
    if let Some(page) = &operation.page {
        lines.push(format!("The vendor's page: <{page}>."));
    }
    if !operation.only_reads() {
        lines.push("Not retried unless it was never sent or got 429.".to_owned());
    }
    if operation.outcome.is_some() {
        lines.push(
            "A success that says that the request was rejected is an error of the kind \
             [`Rejected`](crate::ErrorKind::Rejected)."
                .to_owned(),
        );
    }
    comment(&[
        sentence(&operation.summary),
        operation.description.trim().to_owned(),
        lines.join("\n"),
    ])
}

/// The comment of a setter.
pub(super) fn setter(setter: &Setter) -> String {
    let wire = match setter.wire.as_str() {
        "" => "The request body".to_owned(),
        wire => format!("`{wire}`"),
    };
    let required = if setter.required { " (required)" } else { "" };
    comment(&[format!("{wire}{required}: {}", setter.description)])
}

/// The arguments of a method, as a list.
pub(crate) fn arguments(arguments: &[&Setter]) -> String {
    let lines: Vec<String> = arguments
        .iter()
        .map(|setter| {
            let description = setter.description.lines().map(str::trim).collect::<Vec<_>>();
            format!("- `{}`: {}", setter.name, description.join("\n  "))
        })
        .collect();
    lines.join("\n")
}

/// Doc lines of these paragraphs; empty ones are left out.
pub(crate) fn comment(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|p| !p.is_empty()).collect();
    doc(&parts.join("\n\n"), "")
}

/// A text with a period at its end.
fn sentence(text: &str) -> String {
    let text = text.trim();
    match text.strip_suffix('.') {
        Some(_) => text.to_owned(),
        None => format!("{text}."),
    }
}
