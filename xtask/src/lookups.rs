//! Long lists of codes and names, which are data: `spec/lookups/`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    Failure,
    bundle::Bundle,
    load::{FOLDER, Source},
};

/// Puts the lists into the schemas that name them with `x-aos-lookup`, so that
/// the bundle is all that a reader needs.
///
/// # Errors
///
/// When a list is missing, is not used, or is not what it should be.
pub fn embed(bundle: &mut Bundle, files: Vec<Source>) -> Result<(), Failure> {
    let environments: Vec<String> = bundle.document["servers"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|server| server["x-aos-environment"]["name"].as_str().map(str::to_owned))
        .collect();
    let mut lists = BTreeMap::new();
    for Source { file, document } in files {
        let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml"));
        let name = name.unwrap_or_default().to_owned();
        check_list(&name, &document, &environments)
            .map_err(|sentence| Failure::new(format!("{FOLDER}/{file}"), sentence))?;
        lists.insert(name, (file, document, false));
    }

    let mut found = Vec::new();
    for (schema, value) in bundle.schemas() {
        let Some(name) = value["x-aos-lookup"].as_str() else { continue };
        let place = || bundle.place(&["components", "schemas", schema, "x-aos-lookup"]);
        let Some((_, list, used)) = lists.get_mut(name) else {
            return Err(Failure::new(
                place(),
                format!("there is no list {FOLDER}/lookups/{name}.yaml."),
            ));
        };
        *used = true;
        check_codes(value, list).map_err(|sentence| Failure::new(place(), sentence))?;
        found.push((schema.to_owned(), list.clone()));
    }
    if let Some((_, (file, ..))) = lists.iter().find(|(_, (_, _, used))| !used) {
        return Err(Failure::new(
            format!("{FOLDER}/{file}"),
            "no schema names this list with x-aos-lookup.",
        ));
    }
    for (schema, list) in found {
        bundle.document["components"]["schemas"][schema]["x-aos-lookup"] = list;
    }
    Ok(())
}

/// A row of a list.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The code; of a number, its digits.
    pub code: &'a str,
    /// The vendor's name.
    pub name: &'a str,
    /// The environment that it belongs to, if the list tells.
    pub environment: Option<&'a str>,
}

/// The rows of the list of a schema, by code.
pub fn rows(schema: &Value) -> Vec<Row<'_>> {
    let values = schema["x-aos-lookup"]["values"].as_object();
    let mut rows: Vec<_> = values
        .into_iter()
        .flatten()
        .map(|(code, value)| Row {
            code,
            name: value.as_str().or_else(|| value["name"].as_str()).unwrap_or_default(),
            environment: value["environment"].as_str(),
        })
        .collect();
    if schema["type"] == "integer" {
        rows.sort_by_key(|row| row.code.parse::<i64>().unwrap_or_default());
    } else {
        rows.sort_by_key(|row| row.code.to_ascii_lowercase());
    }
    rows
}

fn check_list(name: &str, list: &Value, environments: &[String]) -> Result<(), String> {
    if list["name"] != name {
        return Err(format!("the name of the list must be that of its file, {name}."));
    }
    let keys = list.as_object().into_iter().flat_map(Map::keys);
    if let Some(key) =
        keys.into_iter().find(|key| !["name", "source", "values"].contains(&key.as_str()))
    {
        return Err(format!("a list holds name, source and values, not {key}."));
    }
    if list["source"].as_str().is_none_or(str::is_empty) {
        return Err("the list has no source, the path of the vendor's page.".to_owned());
    }
    let Some(values) = list["values"].as_object().filter(|values| !values.is_empty()) else {
        return Err("the list has no values.".to_owned());
    };
    let mut codes = BTreeMap::new();
    let placed = values.values().filter(|value| value.is_object()).count();
    for (code, value) in values {
        if code.trim() != code || code.is_empty() {
            return Err(format!("the code {code:?} is empty or has white space around it."));
        }
        if let Some(other) = codes.insert(code.to_ascii_lowercase(), code) {
            return Err(format!("the codes {other} and {code} differ in case only."));
        }
        let label = value.as_str().or_else(|| value["name"].as_str());
        if label.is_none_or(|label| label.trim().is_empty()) {
            return Err(format!("the code {code} has no name; quote it if it is none but a text."));
        }
        if value.is_object() && value.as_object().map(Map::len) != Some(2)
            || placed % values.len() != 0
        {
            return Err(format!(
                "the code {code} must have a name alone, or every code a name and an environment."
            ));
        }
        let environment = value["environment"].as_str().unwrap_or_default();
        if value.is_object() && !environments.iter().any(|known| known == environment) {
            return Err(format!(
                "the code {code} has the environment {environment:?}; there are {}.",
                environments.join(", ")
            ));
        }
    }
    Ok(())
}

fn check_codes(schema: &Value, list: &Value) -> Result<(), String> {
    let codes = list["values"].as_object().into_iter().flat_map(Map::keys);
    match schema["type"].as_str() {
        Some("string") => Ok(()),
        Some("integer") => match codes.into_iter().find(|code| code.parse::<i64>().is_err()) {
            Some(code) => Err(format!("the code {code:?} of the list is no whole number.")),
            None => Ok(()),
        },
        _ => Err("a schema of codes must have the type string or integer.".to_owned()),
    }
}
