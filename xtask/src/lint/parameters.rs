//! Parameters: those of the path fit the path and cannot change its shape.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    Failure, access,
    model::{Operation, Part},
    names::field_name,
};

/// Names of other methods of a builder or of a mock, and of a variable that
/// [`crate::render`] takes out of `send`.
const TAKEN: [&str; 6] = ["body", "body_map", "header_map", "into_inner", "new", "send"];

pub(super) fn lint(operation: &Operation<'_>) -> Result<(), Failure> {
    let segments = segments(operation)?;
    let parameters = operation.parameters();
    let mut setters = BTreeSet::new();
    for part in &parameters {
        let fail =
            |sentence: String| Err(Failure::new(operation.bundle().place(&part.path), sentence));
        let Some(name) = part.value["name"].as_str() else {
            return fail("the parameter has no name.".to_owned());
        };
        let setter = field_name(name);
        if TAKEN.contains(&setter.as_str()) || !setters.insert(setter) {
            return fail(format!(
                "the parameter {name} cannot be told from another one, or from something of its builder, in Rust."
            ));
        }
        if let Err(sentence) = check(operation, part, name, &segments) {
            return fail(sentence);
        }
    }
    for segment in segments {
        let declared = parameters
            .iter()
            .any(|part| part.value["name"] == segment && part.value["in"] == "path");
        if !declared {
            return Err(Failure::new(
                operation.place(&[]),
                format!(
                    "the path holds {{{segment}}}, but no path parameter of that name is declared."
                ),
            ));
        }
    }
    Ok(())
}

/// Names of the parameters in a path, each a segment of its own.
fn segments<'a>(operation: &Operation<'a>) -> Result<Vec<&'a str>, Failure> {
    let mut names = Vec::new();
    let fail = |sentence: String| Err(Failure::new(operation.place(&[]), sentence));
    if !operation.path.starts_with('/') {
        return fail("the path must begin with a slash.".to_owned());
    }
    for segment in operation.path.split('/') {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if name.unwrap_or(segment).contains(['{', '}', '?', '#']) || name == Some("") {
            return fail(format!(
                "{segment:?} in the path is neither plain text nor one parameter in braces."
            ));
        }
        names.extend(name);
    }
    match names.iter().collect::<BTreeSet<_>>().len() == names.len() {
        true => Ok(names),
        false => fail("the path holds a parameter twice.".to_owned()),
    }
}

fn check(
    operation: &Operation<'_>,
    part: &Part<'_>,
    name: &str,
    segments: &[&str],
) -> Result<(), String> {
    let value = part.value;
    let bundle = operation.bundle();
    let schema = bundle.resolve(&value["schema"]);
    if schema["type"].as_str().is_none() {
        return Err(format!("the parameter {name} has no schema with a type."));
    }
    match value["in"].as_str() {
        Some("path") => {
            if !segments.contains(&name) {
                return Err(format!(
                    "the path parameter {name} is declared, but the path does not hold {{{name}}}."
                ));
            }
            if value["required"] != true {
                return Err(format!("the path parameter {name} must be required: true."));
            }
            if let Some(handle) = access::handle(value).filter(|_| schema.get("x-aos-id").is_none())
            {
                return Err(format!(
                    "the path parameter {name} makes the handle {handle}, but is no id; refer to a schema with x-aos-id: true."
                ));
            }
            path_schema(name, schema)
        }
        Some("query") => {
            if value["explode"] == false || value.get("style").is_some_and(|style| style != "form")
            {
                return Err(format!(
                    "the generator sends the list {name} by repeating its name only; leave style and explode out."
                ));
            }
            let single = match schema["type"] == "array" {
                true => bundle.resolve(&schema["items"]),
                false => schema,
            };
            match single["type"].as_str() {
                Some("string" | "integer" | "number" | "boolean") => Ok(()),
                _ => Err(format!(
                    "the query parameter {name} is neither a plain value nor a list of such."
                )),
            }
        }
        _ => Err(format!(
            "the parameter {name} must be in path or in query; the generator sends no others."
        )),
    }
}

/// A plain text could hold a slash or a backslash and lead the request to
/// another operation. Those of enums and codes are looked at before they are sent.
fn path_schema(name: &str, schema: &Value) -> Result<(), String> {
    let checked = ["x-aos-id", "enum", "x-aos-lookup"].iter().any(|key| schema.get(*key).is_some());
    if checked || schema["type"] == "integer" {
        return Ok(());
    }
    Err(format!(
        "the path parameter {name} takes any {}, which could turn the request to another path; \
         refer to a schema with x-aos-id: true.",
        if schema["type"] == "string" { "text" } else { "value" }
    ))
}
