//! The extensions: known ones only, in their places and of their shapes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::each_object;
use crate::{
    Failure,
    bundle::Bundle,
    load::{FOLDER, ROOT},
    model::METHODS,
    names::{is_kebab, is_keyword, is_pascal, is_snake},
    paging::STYLES,
    rust_type::MARKS,
};

const KNOWN: &str = "x-aos-aliases, x-aos-bare, x-aos-command, x-aos-environment, x-aos-handle, \
                     x-aos-id, x-aos-lookup, x-aos-method, x-aos-outcome, x-aos-paging, \
                     x-aos-read-only, x-aos-source, x-aos-type, x-aos-variants, \
                     x-enum-descriptions, x-enum-varnames";

pub(super) fn lint(bundle: &Bundle) -> Result<(), Failure> {
    each_object(bundle, |path, object| {
        for (key, value) in object {
            if !key.starts_with("x-aos-") && !key.starts_with("x-enum-") {
                continue;
            }
            let place = || {
                let mut place = path.to_vec();
                place.push(key.as_str());
                bundle.place(&place)
            };
            if let Err(sentence) = check(key, value, path, object) {
                return Err(Failure::new(place(), sentence));
            }
        }
        Ok(())
    })?;
    environments(bundle)
}

fn check(
    key: &str,
    value: &Value,
    path: &[&str],
    object: &Map<String, Value>,
) -> Result<(), String> {
    let operation = matches!(path, ["paths", _, method] if METHODS.contains(method));
    match key {
        "x-aos-id" => {
            let schema = matches!(path, ["components", "schemas", _]);
            place(schema, "a schema under components.schemas")?;
            if *value != true || object.get("type").is_none_or(|kind| kind != "string") {
                return Err("x-aos-id must be true, on a schema of type string.".to_owned());
            }
        }
        "x-aos-read-only" => {
            place(operation && path[2] == "post", "a post operation; a get only reads anyway")?;
            if *value != true {
                return Err(
                    "x-aos-read-only must be true; leave it out where the operation writes."
                        .to_owned(),
                );
            }
        }
        "x-aos-source" => {
            place(operation, "an operation")?;
            if value.as_str().is_none_or(str::is_empty) {
                return Err("x-aos-source must be the path of the vendor's page.".to_owned());
            }
        }
        "x-aos-paging" => {
            place(operation, "an operation")?;
            paging(value)?;
        }
        "x-aos-method" => {
            place(operation, "an operation")?;
            rust_name(key, value)?;
        }
        "x-aos-command" => {
            place(operation, "an operation")?;
            if !value.as_str().is_some_and(is_kebab) {
                return Err(format!(
                    "x-aos-command must be a text of small letters, digits and single dashes, not {value}."
                ));
            }
        }
        "x-aos-handle" => {
            let parameter = object.get("in").is_some_and(|place| place == "path");
            place(parameter, "a path parameter")?;
            rust_name(key, value)?;
        }
        "x-aos-outcome" => {
            place(operation, "an operation")?;
            outcome(value)?;
        }
        "x-aos-type" => {
            let name = value.as_str().unwrap_or_default();
            if !MARKS.iter().any(|(known, _)| *known == name) {
                let known: Vec<_> = MARKS.iter().map(|(known, _)| *known).collect();
                return Err(format!(
                    "x-aos-type knows no type {value}; there are {}.",
                    known.join(", ")
                ));
            }
        }
        "x-aos-aliases" => {
            let names = value.as_array().map_or(&[][..], Vec::as_slice);
            let texts: BTreeSet<_> = names.iter().filter_map(Value::as_str).collect();
            if texts.is_empty() || texts.len() != names.len() || texts.contains("") {
                return Err(
                    "x-aos-aliases must list other names of the field, each once.".to_owned()
                );
            }
        }
        "x-aos-bare" => {
            let field = value.as_str().unwrap_or_default();
            let properties = object.get("properties").and_then(Value::as_object);
            if properties.is_none_or(|properties| !properties.contains_key(field)) {
                return Err(format!("x-aos-bare must name a field beside it, not {value}."));
            }
        }
        "x-aos-lookup" => {
            let schema = matches!(path, ["components", "schemas", _]);
            place(schema, "a schema under components.schemas")?;
            // The name is the list itself by now.
            if !value.is_object() {
                return Err("x-aos-lookup must be the name of a file in spec/lookups.".to_owned());
            }
        }
        "x-aos-variants" => {
            let by = value["by"].as_str().is_some_and(|by| !by.is_empty());
            let map = value["map"]
                .as_object()
                .is_some_and(|map| !map.is_empty() && map.values().all(Value::is_string));
            if !by || !map || value.as_object().map(Map::len) != Some(2) {
                return Err(
                    "x-aos-variants must hold by, the field that decides, and map, from its values \
                     to names of schemas."
                        .to_owned(),
                );
            }
        }
        "x-aos-environment" => {
            place(matches!(path, ["servers", _]), "a server")?;
            texts(value, &["name", "label", "tokenUrl"])?;
        }
        "x-enum-varnames" | "x-enum-descriptions" => {
            if !object.contains_key("enum") {
                return Err(format!("{key} stands where there is no enum."));
            }
        }
        _ => return Err(format!("the generator knows no extension {key}; there are {KNOWN}.")),
    }
    Ok(())
}

fn place(fits: bool, wanted: &str) -> Result<(), String> {
    if fits { Ok(()) } else { Err(format!("this extension belongs on {wanted}.")) }
}

/// Checks that a value holds these texts and nothing else.
fn texts(value: &Value, keys: &[&str]) -> Result<(), String> {
    let filled = |key: &&str| value[*key].as_str().is_some_and(|text| !text.is_empty());
    let size = value.as_object().map(Map::len);
    if keys.iter().all(filled) && size == Some(keys.len()) {
        return Ok(());
    }
    Err(format!("it must hold exactly the texts {}.", keys.join(" and ")))
}

/// A name of a method that is no word of Rust's own.
fn rust_name(key: &str, value: &Value) -> Result<(), String> {
    match value.as_str() {
        Some(name) if is_keyword(name) => {
            Err(format!("{key} cannot be {name}, which is a keyword of Rust."))
        }
        Some(name) if is_snake(name) => Ok(()),
        _ => Err(format!("{key} must be a name in snake_case, not {value}.")),
    }
}

fn paging(value: &Value) -> Result<(), String> {
    let name = value["style"].as_str().unwrap_or_default();
    let style = STYLES.iter().find(|known| known.name() == name);
    let other = style.is_some_and(|style| style.metadata().is_some());
    match other && !value["metadata"].is_null() {
        true => texts(value, &["style", "items", "metadata"])?,
        false => texts(value, &["style", "items"])?,
    }
    if style.is_some() {
        return Ok(());
    }
    let known: Vec<_> = STYLES.iter().map(|style| style.name()).collect();
    Err(format!(
        "{name:?} is no style of paging that the generator knows; there is {}.",
        known.join(", ")
    ))
}

/// Either a field with the values of a success, or lists of what failed and of
/// single results.
fn outcome(value: &Value) -> Result<(), String> {
    let keys: Vec<&str> =
        value.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    let only = |known: &[&str]| !keys.is_empty() && keys.iter().all(|key| known.contains(key));
    let filled = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
    let list = |key: &str, fits: &dyn Fn(&Value) -> bool| {
        value[key].as_array().is_some_and(|list| !list.is_empty() && list.iter().all(fits))
    };
    let whole = only(&["field", "success"])
        && filled(&value["field"])
        && list("success", &|value| value.as_i64().is_some());
    let each = &value["each"];
    let each_keys = each.as_object().into_iter().flatten();
    let each_fits = each.is_null()
        || (filled(&each["field"])
            && filled(&each["success"])
            && (each["code"].is_null() || filled(&each["code"]))
            && each_keys
                .into_iter()
                .all(|(key, _)| ["field", "success", "code"].contains(&key.as_str())));
    let parts = only(&["failed", "each"])
        && (value["failed"].is_null() || list("failed", &filled))
        && each_fits;
    if whole || parts {
        return Ok(());
    }
    Err("x-aos-outcome must hold either field and success (a list of whole numbers), or failed \
         (a list of fields) and each (with field, success and perhaps code)."
        .to_owned())
}

/// Every server is an environment, each with a name of its own.
fn environments(bundle: &Bundle) -> Result<(), Failure> {
    let mut names = BTreeSet::new();
    let servers = bundle.document["servers"].as_array().map_or(&[][..], Vec::as_slice);
    if servers.is_empty() {
        return Err(Failure::new(
            format!("{FOLDER}/{ROOT}: servers"),
            "there is no server; each environment of the service is one.",
        ));
    }
    for (index, server) in servers.iter().enumerate() {
        let place = bundle.place(&["servers", &index.to_string()]);
        let environment = &server["x-aos-environment"];
        let Some(name) = environment["name"].as_str() else {
            return Err(Failure::new(place, "the server has no x-aos-environment."));
        };
        if !is_pascal(name) || !names.insert(name) {
            return Err(Failure::new(
                place,
                format!("{name:?} must be a name in PascalCase that no other server has."),
            ));
        }
        for (key, url) in [("url", &server["url"]), ("tokenUrl", &environment["tokenUrl"])] {
            if !url.as_str().is_some_and(|url| url.starts_with("https://")) {
                return Err(Failure::new(place, format!("{key} must be an https URL, not {url}.")));
            }
        }
    }
    Ok(())
}
