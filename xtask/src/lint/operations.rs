//! What every operation has: an id, a summary, a tag, examples.

use std::collections::BTreeMap;

use crate::{
    failure::{Failure, bail, ensure},
    spec::{
        model::{Body, Media, Spec},
        names::{call_name, has_text, is_keyword, is_method_of_traits, is_snake},
    },
};

/// Why an operation cannot have this name in Rust.
fn taken(id: &str) -> Option<&'static str> {
    Some(match id {
        "base_url" | "new" | "operation" | "send" | "url" | "with_token" => {
            "is a method that every client has"
        }
        _ if is_method_of_traits(id) => "is a method that every client has",
        _ if is_keyword(id) => "is a keyword of Rust",
        _ => match id.strip_suffix("_async").unwrap_or(id) {
            "address" | "base_url" | "forward_to" | "host" | "mock" | "playback"
            | "playback_from_yaml" | "port" | "proxy" | "record" | "reset" | "url" => {
                "is a method that every mock server has"
            }
            _ => match call_name(id).as_str() {
                "AsRef" | "From" | "Into" | "Option" | "Self" | "String" | "Vec" => {
                    "would give its call the name of another type"
                }
                _ => return None,
            },
        },
    })
}

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
    let mut ids = BTreeMap::new();
    for operation in &spec.operations {
        let place = operation.place(&[]);
        let id = &operation.id;
        ensure! { place;
            !id.is_empty() => "the operation has no operationId; give it one in snake_case.";
        }
        if let Some(reason) = taken(id) {
            bail!(place, "the operationId {id} {reason}; name the operation in more words.");
        }
        // Ids that differ in underscores only would have one call.
        if let Some(other) = ids.insert(call_name(id), place.clone()) {
            bail!(place, "the operationId {id} is taken already, by {other}.");
        }
        ensure! { place;
            is_snake(id) => "the operationId {id:?} is not in snake_case.";
            has_text(&operation.summary) =>
                "the operation has no summary; one line says what it does.";
            has_text(&operation.description) =>
                "the operation has no description; it says more than the summary.";
            operation.page.is_some() =>
                "the operation has no x-aos-source, the path of the vendor's page.";
            !operation.read_only || operation.method == "post" =>
                "x-aos-read-only belongs on a post operation; a get only reads anyway.";
            !operation.tags.is_empty() => "the operation has no tag; write tags: [group], with the group of its command.";
        }
        ensure! { operation.place(&["tags"]);
            operation.tags.len() == 1 =>
                "the tags {} are given; keep one, the group of its command.", operation.tags.join(" and ");
        }
        let declared = |tag: &String| spec.tags.iter().any(|known| known.name == *tag);
        if let Some(tag) = operation.tags.iter().find(|tag| !declared(tag)) {
            bail!(place, "the tag {tag:?} is not declared; add it to the tags of this file.");
        }
        if let Some(request) = &operation.request_body {
            let (method, place) = (operation.method, operation.place(&["requestBody"]));
            ensure! { place;
                method != "get" && method != "delete" => "a {method} has no body.";
            }
            body(request, &place)?;
        }
    }
    Ok(())
}

/// Checks a body of JSON.
pub(super) fn body<'a>(body: &'a Body, place: &str) -> Result<&'a Media, Failure> {
    let Some(json) = body.only_json() else {
        bail!(place, "the body must be application/json, and nothing else.");
    };
    ensure! { place;
        json.schema.is_some() => "the body has no schema.";
        json.example.is_some() => "the body has no example; put one beside its schema.";
    }
    Ok(json)
}
