//! What every operation has: an id, a summary, a tag, examples.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    Failure,
    bundle::Bundle,
    model::{Operation, example},
    names::{builder_name, is_keyword, is_snake},
    paging::{self as styles, Needs, Paged},
};

/// What every `Client` has; an operation of that name would hide it.
const CLIENT: [&str; 11] = [
    "api_version",
    "baseurl",
    "client",
    "clone",
    "exec",
    "inner",
    "new",
    "new_with_client",
    "post",
    "pre",
    "with_token",
];

/// What every mock server has; it would hide the mock of the operation.
const MOCK_SERVER: [&str; 12] = [
    "address",
    "base_url",
    "forward_to",
    "host",
    "mock",
    "playback",
    "playback_from_yaml",
    "port",
    "proxy",
    "record",
    "reset",
    "url",
];

/// Types that the code of the builders uses by these names.
const TYPES: [&str; 11] = [
    "ByteStream",
    "ClientHooks",
    "ClientInfo",
    "Error",
    "From",
    "OperationInfo",
    "Option",
    "RequestBuilderExt",
    "ResponseValue",
    "Result",
    "String",
];

/// Why an operation cannot have this name in Rust.
fn taken(id: &str) -> Option<&'static str> {
    let builder = builder_name(id);
    if is_keyword(id) {
        Some("is a keyword of Rust")
    } else if CLIENT.contains(&id) {
        Some("is a method that every client has")
    } else if MOCK_SERVER.contains(&id.strip_suffix("_async").unwrap_or(id)) {
        Some("is a method that every mock server has")
    } else if TYPES.contains(&builder.as_str()) {
        Some("would give its builder the name of another type")
    } else {
        None
    }
}

pub(super) fn lint(bundle: &Bundle) -> Result<(), Failure> {
    let mut ids = BTreeMap::new();
    for operation in bundle.operations() {
        let place = operation.place(&[]);
        let id = operation.id();
        if id.is_empty() {
            return Err(Failure::new(
                place,
                "the operation has no operationId; give it one in snake_case.",
            ));
        }
        if let Some(reason) = taken(id) {
            return Err(Failure::new(
                place,
                format!("the operationId {id} {reason}; name the operation in more words."),
            ));
        }
        if !is_snake(id) {
            return Err(Failure::new(
                place,
                format!("the operationId {id:?} is not in snake_case."),
            ));
        }
        // Ids that differ in underscores only would have one builder.
        if let Some(other) = ids.insert(builder_name(id), place.clone()) {
            return Err(Failure::new(
                place,
                format!("the operationId {id} is taken already, by {other}."),
            ));
        }
        if operation.value["summary"].as_str().is_none_or(|text| text.trim().is_empty()) {
            return Err(Failure::new(
                place,
                "the operation has no summary; one line says what it does.",
            ));
        }
        tags(&operation)?;
        request_body(&operation)?;
    }
    Ok(())
}

fn tags(operation: &Operation<'_>) -> Result<(), Failure> {
    let known = operation.bundle().document["tags"].as_array().map_or(&[][..], Vec::as_slice);
    let tags = operation.value["tags"].as_array().map_or(&[][..], Vec::as_slice);
    if tags.is_empty() {
        return Err(Failure::new(operation.place(&[]), "the operation has no tag."));
    }
    match tags.iter().find(|tag| !known.iter().any(|known| known["name"] == **tag)) {
        Some(tag) => Err(Failure::new(
            operation.place(&["tags"]),
            format!("nobody declares the tag {tag}; add it to the tags of this file."),
        )),
        None => Ok(()),
    }
}

fn request_body(operation: &Operation<'_>) -> Result<(), Failure> {
    let Some(body) = operation.request_body() else { return Ok(()) };
    let place = operation.place(&["requestBody"]);
    if operation.method == "get" || operation.method == "delete" {
        return Err(Failure::new(place, format!("a {} has no body.", operation.method)));
    }
    match json_only(body) {
        Some(media) if media.get("schema").is_none() => {
            Err(Failure::new(place, "the body has no schema."))
        }
        Some(media) if example(media).is_none() => {
            Err(Failure::new(place, "the body has no example; put one beside its schema."))
        }
        Some(_) => Ok(()),
        None => Err(Failure::new(place, "the body must be application/json, and nothing else.")),
    }
}

/// The JSON of a body that has no other form.
pub(super) fn json_only(body: &Value) -> Option<&Value> {
    let content = body["content"].as_object().filter(|content| content.len() == 1)?;
    content.get("application/json")
}

/// Checks that a paged operation has the list that it pages through.
pub(super) fn paging(operation: &Operation<'_>) -> Result<(), Failure> {
    let Some(Paged { style, items, metadata }) = styles::of(operation.value) else {
        return Ok(());
    };
    let bundle = operation.bundle();
    let response = operation.success_body().map(|body| bundle.resolve(&body["schema"]));
    let fail = |sentence: String| Err(Failure::new(operation.place(&["x-aos-paging"]), sentence));
    if items == "$" {
        if !style.takes_bare_list() {
            return fail(format!("the style {} needs the list in a field.", style.name()));
        }
        let list = response.is_some_and(|schema| {
            schema["type"] == "array" || schema["x-aos-type"] == "one-or-many"
        });
        if !list {
            return fail("the response is no array to page through.".to_owned());
        }
    } else if response.is_none_or(|schema| schema["properties"][items]["type"] != "array") {
        return fail(format!(
            "the response has no array {items:?}, written in place, to page through."
        ));
    }
    style.lint(&Needs { operation, style: style.name(), metadata })
}

/// Checks that an answer has the fields that tell its outcome.
pub(super) fn outcome(operation: &Operation<'_>) -> Result<(), Failure> {
    let Some(outcome) = operation.value.get("x-aos-outcome") else { return Ok(()) };
    let bundle = operation.bundle();
    let body = operation.success_body().map(|body| bundle.resolve(&body["schema"]));
    let named = [&outcome["field"], &outcome["each"]["field"]];
    let listed = outcome["failed"].as_array().into_iter().flatten();
    for field in named.into_iter().chain(listed).filter_map(Value::as_str) {
        if body.is_none_or(|body| body["properties"][field].is_null()) {
            return Err(Failure::new(
                operation.place(&["x-aos-outcome"]),
                format!("the response has no field {field:?} to tell the outcome."),
            ));
        }
    }
    Ok(())
}
