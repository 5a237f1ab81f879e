//! The mistakes that are made.

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::{Map, Value, json};

/// Keys whose values are maps from free names.
const NAMES: [&str; 10] = [
    "content",
    "flows",
    "headers",
    "map",
    "parameters",
    "paths",
    "properties",
    "responses",
    "schemas",
    "scopes",
];

/// The kind of an object: its path without the names, and whether it is a reference.
pub(super) fn kind_of(path: &[String], object: &Map<String, Value>) -> String {
    let mut kind = String::new();
    let mut is_name = false;
    for key in path {
        kind += match is_name || key.parse::<usize>().is_ok() {
            true => ".*",
            false => ".",
        };
        // The inside of schemas looks the same at every depth.
        if !is_name && key.parse::<usize>().is_err() {
            kind += key;
        }
        if kind.ends_with(".properties.*.properties") {
            kind.truncate(kind.len() - ".*.properties".len());
        }
        is_name = !is_name && NAMES.contains(&key.as_str());
    }
    let traits = ["$ref", "allOf", "oneOf", "anyOf", "enum", "x-aos-type", "x-aos-variants"];
    let traits = traits.iter().filter(|key| object.contains_key(**key)).copied();
    format!(
        "{kind} {} {}",
        traits.collect::<Vec<_>>().join(" "),
        object.get("type").unwrap_or(&Value::Null)
    )
}

/// What part of an operation an object is.
pub(super) fn part_of(path: &[String]) -> &'static str {
    let parts = ["schema", "schemas", "parameters", "requestBody", "responses", "paths"];
    let found = parts.into_iter().find(|part| path.iter().any(|key| key == part));
    found.map_or("", |part| if part == "schemas" { "schema" } else { part })
}

/// The mistakes in an object: what was done, and the object after it.
pub(super) fn in_object(object: &Map<String, Value>) -> Vec<(String, Map<String, Value>)> {
    let mut found = Vec::new();
    let mut add = |what: String, changed: Map<String, Value>| {
        if changed != *object {
            found.push((what, changed));
        }
    };
    for (key, value) in object {
        let mut without = object.clone();
        without.shift_remove(key);
        add(format!("{key} is left out"), without);
        for (what, other) in others(value) {
            let mut changed = object.clone();
            changed.insert(key.clone(), other);
            add(format!("{key} is {what}"), changed);
        }
        if let Value::Object(names) = value
            && NAMES.contains(&key.as_str())
        {
            for (what, other) in named(names) {
                let mut changed = object.clone();
                changed.insert(key.clone(), other.into());
                add(format!("{key} has {what}"), changed);
            }
        }
    }
    for (key, value) in added() {
        if !object.contains_key(key) {
            let mut changed = object.clone();
            let what = format!("{key}: {value} is added");
            changed.insert(key.to_owned(), value);
            add(what, changed);
        }
    }
    found
}

/// Other values in the place of one.
fn others(value: &Value) -> Vec<(String, Value)> {
    let mut others: Vec<(String, Value)> =
        [Value::Null, json!(true), json!(7), json!("x"), json!(""), json!([]), json!({})]
            .into_iter()
            .map(|other| (other.to_string(), other))
            .collect();
    match value {
        Value::Bool(_) => others.push(("quoted".to_owned(), value.to_string().into())),
        Value::Number(_) => {
            others.push(("quoted".to_owned(), value.to_string().into()));
            others.push(("-1".to_owned(), json!(-1)));
            others.push(("1.5".to_owned(), json!(1.5)));
        }
        Value::String(text) => {
            others.push(("longer".to_owned(), format!("{text}X").into()));
            others.push(("in a list".to_owned(), json!([text])));
            others.push(("with another".to_owned(), json!([text, "null"])));
            others.push(("with a blank".to_owned(), format!("{text} ").into()));
            others.push(("with a quote and a backslash".to_owned(), format!("{text}\"\\").into()));
        }
        Value::Array(items) => {
            let mut twice = items.clone();
            twice.extend(items.first().cloned());
            others.push(("with its first twice".to_owned(), twice.into()));
            others
                .push(("without its first".to_owned(), items.get(1..).unwrap_or_default().into()));
            let mut more = items.clone();
            more.push("x".into());
            others.push(("with another".to_owned(), more.into()));
        }
        Value::Object(object) => {
            let mut more = object.clone();
            more.insert("surplus".to_owned(), json!({}));
            others.push(("with another".to_owned(), more.into()));
        }
        Value::Null => {}
    }
    others
}

/// Names beside those of a map: what is the same in Rust, and what is no name there.
fn named(names: &Map<String, Value>) -> Vec<(String, Map<String, Value>)> {
    let Some((first, value)) = names.iter().next() else { return Vec::new() };
    let mut found = Vec::new();
    for (what, name) in [
        ("a name in snake case", first.to_snake_case()),
        ("a name in Pascal case", first.to_pascal_case()),
        ("a name in capitals", first.to_uppercase()),
        ("a name with a dash", format!("{first}-")),
        ("a name with a dot", format!("{first}.x")),
        ("an empty name", String::new()),
        ("a name of digits", "9".to_owned()),
        ("a name of signs", "@ !".to_owned()),
        ("a keyword", "self".to_owned()),
        ("another keyword", "type".to_owned()),
        ("the name of a type of Rust", "Option".to_owned()),
        ("the name of another type of Rust", "String".to_owned()),
    ] {
        if !names.contains_key(&name) {
            let mut more = names.clone();
            more.insert(name, value.clone());
            found.push((what.to_owned(), more));
        }
    }
    found
}

/// Keys that do not belong everywhere, or nowhere.
fn added() -> Vec<(&'static str, Value)> {
    Vec::from([
        ("required", json!(true)),
        ("required", json!(["nothing"])),
        ("maxLength", json!("128")),
        ("maxLength", json!(5)),
        ("minimum", json!(1)),
        ("minLength", json!(1)),
        ("pattern", json!("^a$")),
        ("const", json!(1)),
        ("examples", json!([1])),
        ("example", json!(7)),
        ("default", json!({})),
        ("type", json!(["string", "null"])),
        ("type", json!("object")),
        ("format", json!("int32")),
        ("nullable", json!("true")),
        ("nullable", json!(true)),
        ("exclusiveMinimum", json!(1)),
        ("$defs", json!({})),
        ("if", json!({})),
        ("not", json!({"type": "string"})),
        ("prefixItems", json!([])),
        ("patternProperties", json!({})),
        ("discriminator", json!({"propertyName": "x"})),
        ("additionalProperties", json!(false)),
        ("additionalProperties", json!({"type": "string"})),
        ("items", json!({"type": "string"})),
        ("properties", json!({"x": {"type": "string"}})),
        ("enum", json!([1, 2])),
        ("oneOf", json!([{"type": "string"}, {"type": "integer"}])),
        ("anyOf", json!([{"type": "string"}, {"type": "integer"}])),
        ("allOf", json!([{"type": "string"}])),
        ("deprecated", json!(true)),
        ("surplus", json!(1)),
        ("servers", json!([])),
        ("callbacks", json!({})),
        ("x-aos-surplus", json!(1)),
        ("x-aos-id", json!(true)),
        ("x-aos-read-only", json!(true)),
        ("x-aos-paging", json!({"style": "unpaged", "items": "data"})),
        ("x-aos-key", json!(["id"])),
        ("x-aos-volatile", json!(["id"])),
        ("x-aos-each", json!({"operation": "retrieve_customers", "field": "id"})),
        ("x-aos-columns", json!(["id"])),
        ("x-aos-expand", json!("name")),
        ("x-aos-response", json!("may-be-empty")),
        ("x-aos-outcome", json!({"field": "status", "success": [1]})),
        ("x-aos-method", json!("send")),
        ("x-aos-command", json!("list")),
        ("x-aos-handle", json!("site")),
        ("x-aos-source", json!("a.md")),
        ("x-aos-type", json!("one-or-many")),
        ("x-aos-type", json!("timestamp")),
        ("x-aos-aliases", json!(["name"])),
        ("x-aos-bare", json!("name")),
        ("x-aos-variants", json!({"by": "name", "map": {"1": "Device"}})),
        ("x-aos-lookup", json!("countries")),
        ("x-enum-varnames", json!(["One"])),
        ("x-enum-descriptions", json!(["One"])),
    ])
}
