//! Schemas: names that Rust can have, and lists that may be null.

use serde_json::{Map, Value};

use super::each_object;
use crate::{Failure, bundle::Bundle, input::Reach, model::reference, names::is_pascal};

pub(super) fn names(bundle: &Bundle) -> Result<(), Failure> {
    for (name, schema) in bundle.schemas() {
        let place = bundle.place(&["components", "schemas", name]);
        if !is_pascal(name) {
            return Err(Failure::new(
                place,
                format!("the name {name:?} is not in PascalCase, so no type can have it."),
            ));
        }
        if reference(bundle.resolve(schema)).is_some() {
            return Err(Failure::new(place, "$ref leads in a circle."));
        }
    }
    Ok(())
}

/// The service sends null where it has no list, and the generator's lists
/// refuse that unless the specification allows it.
pub(super) fn answered_lists(bundle: &Bundle, reach: &Reach) -> Result<(), Failure> {
    each_object(bundle, |path, object| {
        let answered = match path {
            ["components", "schemas", name, ..] => reach.responses.contains(*name),
            ["paths", _, _, "responses", status, ..] => status.starts_with('2'),
            ["components", "responses", ..] => true,
            _ => false,
        };
        let Some(properties) = object.get("properties").and_then(Value::as_object) else {
            return Ok(());
        };
        if !answered {
            return Ok(());
        }
        for (name, property) in properties {
            if let Some(sentence) = mistake(bundle, property) {
                let mut path = path.to_vec();
                path.extend(["properties", name]);
                return Err(Failure::new(bundle.place(&path), sentence));
            }
        }
        Ok(())
    })
}

fn mistake(bundle: &Bundle, property: &Value) -> Option<&'static str> {
    let schema = bundle.resolve(property);
    let open = schema["properties"].as_object().is_none_or(Map::is_empty);
    let list = match schema["type"].as_str() {
        Some("array") => true,
        Some("object") => open,
        _ => false,
    };
    if !list {
        None
    } else if reference(property).is_some() {
        Some("a response's list or map must be written in place, with nullable: true.")
    } else if property["nullable"] != true {
        Some(
            "a response's list or map must be nullable: true, for the service may send null for it.",
        )
    } else {
        None
    }
}
