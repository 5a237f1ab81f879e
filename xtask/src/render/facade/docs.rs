//! The doc comments of generated methods.

use super::{
    method::{Answer, Argument, Method, Options, Place},
    plan::Handle,
};
use crate::model::Operation;

/// The comment of a method. `with` is the form that takes options.
pub(super) fn method(method: &Method<'_>, with: bool) -> String {
    let operation = &method.operation;
    let value = operation.value;
    let text = |key: &str| value[key].as_str().unwrap_or_default().trim().to_owned();
    let mut parts = vec![sentence(&text("summary")), text("description")];
    if method.options.is_some() {
        let other = if with {
            format!("[`{}`](Self::{0}) is the same without options.", method.name)
        } else {
            format!("[`{}`](Self::{0}) takes what may be given as well.", method.with_name())
        };
        parts.push(other);
    }
    let mut list: Vec<String> = method.arguments.iter().map(argument).collect();
    if with && let Some(options) = &method.options {
        list.push(format!("- `options`: {}", about_options(options)));
    }
    if !list.is_empty() {
        parts.push(format!("# Arguments\n\n{}", list.join("\n")));
    }
    parts.push(answer(method));
    parts.push(facts(operation));
    parts.push(errors(method));
    comment(&parts)
}

/// The comment of a handle's struct.
pub(super) fn handle(handle: &Handle<'_>, parent: &str) -> String {
    comment(&[
        format!(
            "A handle of one {}, known by its id: see [`{parent}::{}`](crate::{parent}::{1}).",
            handle.noun,
            handle.name(),
        ),
        "It asks nothing by itself; clones are cheap.".to_owned(),
    ])
}

/// The comment of the method that makes a handle.
pub(super) fn entry(child: &Handle<'_>) -> String {
    let article = if child.noun.starts_with(['a', 'e', 'i', 'o']) { "An" } else { "A" };
    comment(&[
        format!("{article} {}, by its id. The id is checked when something is asked.", child.noun),
        format!("- `id`: {}", indented(&child.description)),
    ])
}

/// Doc lines of these paragraphs; empty ones are left out.
pub(super) fn comment(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|p| !p.is_empty()).collect();
    super::super::doc(&parts.join("\n\n"), "")
}

/// A piece of a list, whose later lines belong to it.
fn argument(argument: &Argument) -> String {
    let wire = match argument.place {
        Place::Body => String::new(),
        _ if argument.wire == argument.name => String::new(),
        _ => format!(" (`{}`)", argument.wire),
    };
    format!("- `{}`{wire}: {}", argument.name, indented(&argument.description))
}

fn about_options(options: &Options) -> String {
    match options {
        Options::Body(_) => "what is sent along; its default asks for everything.".to_owned(),
        Options::Struct { fields, .. } => {
            let names: Vec<String> =
                fields.iter().map(|field| format!("`{}`", field.name)).collect();
            format!("{}; none of them by default.", names.join(", "))
        }
    }
}

fn answer(method: &Method<'_>) -> String {
    match &method.answer {
        Answer::Pages { page_size, .. } => {
            let size = match page_size {
                Some(size) => format!(
                    " The service must be told how many rows a page holds: {}, unless \
                     [`page_size`](crate::Pager::page_size) says otherwise.",
                    size.default
                ),
                None => String::new(),
            };
            format!(
                "The rows come as a stream over all pages; nothing is asked before the first row is.{size}"
            )
        }
        Answer::Verdict(_) => {
            "The service answers a success also where it refuses what was asked: \
             the [`Verdict`](crate::Verdict) tells."
                .to_owned()
        }
        Answer::One(_) => String::new(),
    }
}

/// Where it comes from, and what it needs.
fn facts(operation: &Operation<'_>) -> String {
    let mut lines = vec![format!(
        "Operation `{}`: `{} {}`.",
        operation.id(),
        operation.method.to_uppercase(),
        operation.path
    )];
    let scopes = scopes(operation);
    if !scopes.is_empty() {
        lines.push(format!("Needs the scope {scopes}."));
    }
    if let Some(source) = operation.value["x-aos-source"].as_str() {
        lines.push(format!("The vendor's page: `{source}`."));
    }
    if operation.method != "get" && operation.value["x-aos-read-only"] != true {
        lines.push(
            "Never sent twice, unless the first did not get out or the service answered 429."
                .to_owned(),
        );
    }
    lines.join("\n")
}

fn scopes(operation: &Operation<'_>) -> String {
    let alternatives = operation.value["security"].as_array().into_iter().flatten();
    let alternatives: Vec<String> = alternatives
        .map(|alternative| {
            let scopes = alternative.as_object().into_iter().flatten();
            let scopes = scopes.flat_map(|(_, scopes)| scopes.as_array().into_iter().flatten());
            let scopes: Vec<String> = scopes
                .filter_map(|scope| scope.as_str())
                .map(|scope| format!("`{scope}`"))
                .collect();
            scopes.join(" and ")
        })
        .collect();
    alternatives.join(" or ")
}

fn errors(method: &Method<'_>) -> String {
    let ids = !method.ids.is_empty()
        || method.arguments.iter().any(|argument| argument.place == Place::Path);
    let ids = if ids { "an id that can be none, or " } else { "" };
    let when = format!(
        "[`InvalidInput`](crate::ErrorKind::InvalidInput) for {ids}a value that breaks a limit of \
         the specification, before anything is sent; otherwise as every call."
    );
    match method.answer {
        Answer::Pages { .. } => {
            format!("# Errors\n\nThe stream ends with its first error: {when}")
        }
        _ => format!("# Errors\n\n{when}"),
    }
}

fn sentence(text: &str) -> String {
    match text.strip_suffix('.') {
        Some(_) => text.to_owned(),
        None => format!("{text}."),
    }
}

fn indented(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n  ")
}
