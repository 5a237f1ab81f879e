//! Types: choices that are decided, and keys and variants that can be told
//! apart.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::each_object;
use crate::{
    Failure,
    bundle::Bundle,
    input::{REPLACEMENT, Reach},
    model::{reference, schema_name, stands_beside},
    render::variants,
    rust_type,
};

pub(super) fn lint(bundle: &Bundle, reach: &Reach) -> Result<(), Failure> {
    each_object(bundle, |path, object| {
        check(bundle, path, object, reach)
            .map_err(|sentence| Failure::new(bundle.place(path), sentence))
    })?;
    for (name, _) in bundle.schemas() {
        if name.starts_with(REPLACEMENT) {
            return Err(Failure::new(
                bundle.place(&["components", "schemas", name]),
                format!("names that begin with {REPLACEMENT} are the generator's own; rename it."),
            ));
        }
    }
    Ok(())
}

fn check(
    bundle: &Bundle,
    path: &[&str],
    object: &Map<String, Value>,
    reach: &Reach,
) -> Result<(), String> {
    let schema = Value::Object(object.clone());
    if let Some(ty) = rust_type::marked(bundle, &schema, "crate") {
        if !takes_a_mark(path) {
            return Err(
                "x-aos-type stands on a property, on the items of a list, on the values of a map or \
                 on the schema of a response."
                    .to_owned(),
            );
        }
        ty?;
        exclusive(bundle, object)?;
    } else if object.contains_key("x-aos-variants") {
        variants(bundle, path, object)?;
    } else {
        choices(path, object, &schema)?;
    }
    if object.contains_key("x-aos-bare") {
        bare(path, object)?;
    }
    match object.get("properties").and_then(Value::as_object) {
        Some(properties) => aliases(path, properties, reach),
        None => Ok(()),
    }
}

fn takes_a_mark(path: &[&str]) -> bool {
    match path {
        [.., "properties", _]
        | [.., "items" | "additionalProperties"]
        | [.., "anyOf" | "oneOf", _] => true,
        [.., "schema"] => path.contains(&"responses"),
        _ => false,
    }
}

/// `oneOf` promises that a value fits one alternative only. Clients of other
/// languages refuse what fits two, and some make nothing of `anyOf`.
fn exclusive(bundle: &Bundle, object: &Map<String, Value>) -> Result<(), String> {
    if object.contains_key("anyOf") {
        return Err("a choice with x-aos-type is a oneOf: generators of other languages make an \
                    empty object of anyOf."
            .to_owned());
    }
    let mut kinds = BTreeSet::new();
    for schema in object.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
        let kind = match bundle.resolve(schema)["type"].as_str() {
            None => {
                return Err("an alternative of oneOf has no type, so anything fits it.".to_owned());
            }
            Some("integer") => "number",
            Some(kind) => kind,
        };
        if !kinds.insert(kind) {
            return Err(format!(
                "two alternatives of oneOf are of the kind {kind}, so a value could fit both."
            ));
        }
    }
    Ok(())
}

/// The generator would make types of a choice that refuse what fits none.
fn choices(path: &[&str], object: &Map<String, Value>, schema: &Value) -> Result<(), String> {
    for key in ["anyOf", "oneOf"] {
        if object.contains_key(key) {
            return Err(format!(
                "{key} needs x-aos-type or x-aos-variants beside it, which say what becomes of the choice."
            ));
        }
    }
    if !object.contains_key("allOf") {
        return Ok(());
    }
    if reference(schema).is_none() {
        let others: Vec<&str> =
            object.keys().map(String::as_str).filter(|key| !stands_beside(key)).collect();
        return Err(match others.as_slice() {
            [] => "allOf must hold one reference and nothing else.".to_owned(),
            [other, ..] => format!(
                "{other} stands beside allOf, which only adds a description to a reference."
            ),
        });
    }
    match path {
        ["components", "schemas", _] => {
            Err("a schema that only refers to another one is none; refer to the other one."
                .to_owned())
        }
        _ => Ok(()),
    }
}

fn variants(bundle: &Bundle, path: &[&str], object: &Map<String, Value>) -> Result<(), String> {
    let ["components", "schemas", owner, "properties", property] = path else {
        return Err("x-aos-variants stands on a property of a named schema.".to_owned());
    };
    let variants = &object["x-aos-variants"];
    let by = variants["by"].as_str().unwrap_or_default();
    let decides = &bundle.document["components"]["schemas"][*owner]["properties"][by];
    let kind = bundle.resolve(decides)["type"].as_str();
    if by == *property || !matches!(kind, Some("integer" | "string")) {
        return Err(format!(
            "x-aos-variants is decided by {by:?}, which is no number or text beside it."
        ));
    }
    let name = variants::enum_name(owner, property);
    if bundle.schemas().any(|(schema, _)| schema == name) {
        return Err(format!("the variants need the name {name}, which a schema has; rename it."));
    }
    let choice: BTreeSet<&str> = object
        .get("anyOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(schema_name)
        .collect();
    for (value, name) in variants["map"].as_object().into_iter().flatten() {
        let name = name.as_str().unwrap_or_default();
        if !choice.contains(name) {
            return Err(format!(
                "x-aos-variants has {name} for {value}, but anyOf beside it does not refer to it."
            ));
        }
        if bundle.document["components"]["schemas"][name]["type"] != "object" {
            return Err(format!("x-aos-variants has {name}, which is no object."));
        }
    }
    Ok(())
}

fn bare(path: &[&str], object: &Map<String, Value>) -> Result<(), String> {
    let field = object["x-aos-bare"].as_str().unwrap_or_default();
    let list = object.get("properties").and_then(|properties| properties.get(field));
    match (path, list) {
        (["components", "schemas", _], Some(list)) if list["type"] == "array" => Ok(()),
        _ => Err("x-aos-bare stands on a named schema, and names a list of it.".to_owned()),
    }
}

fn aliases(path: &[&str], properties: &Map<String, Value>, reach: &Reach) -> Result<(), String> {
    let mut names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
    for (name, property) in properties {
        let Some(aliases) = property["x-aos-aliases"].as_array() else { continue };
        if !matches!(path, ["components", "schemas", owner] if reach.responses.contains(*owner)) {
            return Err(format!(
                "{name} has x-aos-aliases, which stand on a property of a named schema that a \
                 response is made of."
            ));
        }
        for alias in aliases.iter().filter_map(Value::as_str) {
            if !names.insert(alias) {
                return Err(format!("the alias {alias} of {name} is the name of another field."));
            }
        }
    }
    Ok(())
}
