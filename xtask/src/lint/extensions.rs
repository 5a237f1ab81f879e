//! The extensions: known ones only, in their places and of their shapes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::each_object;
use crate::{
    Failure,
    bundle::Bundle,
    load::{FOLDER, ROOT},
    model::METHODS,
    names::is_pascal,
    paging::STYLES,
};

const KNOWN: &str = "x-aos-environment, x-aos-id, x-aos-paging, x-aos-read-only, x-aos-source, \
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
            texts(value, &["style", "items"])?;
            let style = value["style"].as_str().unwrap_or_default();
            if !STYLES.iter().any(|known| known.name() == style) {
                let known: Vec<_> = STYLES.iter().map(|style| style.name()).collect();
                return Err(format!(
                    "{style:?} is no style of paging that the generator knows; there is {}.",
                    known.join(", ")
                ));
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
