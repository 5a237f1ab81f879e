//! Every response that the spec shows decodes, and so does each that differs from
//! it in one thing that the service may do: leave a field out, send null, an
//! unknown field, an unknown value of an enum, an empty list, an alias of a key,
//! either side of what the vendor contradicts.
//!
//! Nothing is listed here: the changes are derived from the bundle.

use crate::{common, decode};

use std::collections::{BTreeMap, BTreeSet};

use common::{
    changes::{Change, changes},
    specification::Specification,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[test]
fn every_response_decodes_in_every_form_the_service_may_send() {
    let specification = Specification::read();
    let mut wrong = Vec::new();
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    let successes = specification.successes();
    for success in &successes {
        let (Some(schema), Some(example)) = (success.schema, success.example) else { continue };
        let changes = changes(&specification, schema, example);
        tried.insert(success.operation, changes.len());
        let read = |response: &Value| match decode::decode(success.operation, response) {
            Some(decoded) => decoded.map_err(|error| error.to_string()),
            None => Err("nothing decodes it".to_owned()),
        };
        wrong.extend(
            misread(&specification, schema, &changes, read)
                .into_iter()
                .map(|(change, problem)| format!("{}, {change}: {problem}", success.operation)),
        );
    }
    let all: usize = tried.values().sum();
    assert!(
        wrong.is_empty(),
        "{} of {all} responses are decoded wrongly:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    // An operation without an example would not be tested at all.
    let responding: BTreeSet<&str> = successes
        .iter()
        .filter(|success| success.schema.is_some())
        .map(|success| success.operation)
        .collect();
    assert_eq!(tried.keys().copied().collect::<BTreeSet<_>>(), responding);
    for (operation, changes) in tried {
        assert!(changes > 3, "{operation} was tried in {changes} forms only");
    }
}

#[test]
fn the_bundle_has_the_operations_that_the_code_has() {
    let specification = Specification::read();
    let mut bundled: Vec<&str> =
        specification.successes().iter().map(|success| success.operation).collect();
    bundled.sort_unstable();
    let known: Vec<&str> =
        aos_facade::api::OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(bundled, known);
}

/// The changes that are decoded wrongly, and how.
fn misread<'a>(
    specification: &Specification,
    schema: &Value,
    changes: &'a [Change],
    read: impl Fn(&Value) -> Result<Value, String>,
) -> Vec<(&'a str, String)> {
    let mut wrong = Vec::new();
    for change in changes {
        let expected = specification.canonical(schema, &change.response);
        let problem = match read(&change.response) {
            Err(error) => error,
            Ok(decoded) if same(&decoded, &expected) => continue,
            Ok(decoded) => format!("decoded as {decoded}\n  instead of {expected}"),
        };
        wrong.push((change.name.as_str(), problem));
    }
    wrong
}

/// A client that takes the spec at its word.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Strict {
    id: String,
    kind: Kind,
    #[serde(deserialize_with = "not_empty")]
    names: Vec<String>,
    size: u64,
    owner: String,
}

#[derive(Deserialize, Serialize)]
enum Kind {
    Small,
    Large,
}

fn not_empty<'de, D: serde::Deserializer<'de>>(json: D) -> Result<Vec<String>, D::Error> {
    let names = Vec::deserialize(json)?;
    if names.is_empty() {
        return Err(serde::de::Error::custom("there is no name"));
    }
    Ok(names)
}

#[test]
fn every_kind_of_change_breaks_a_strict_reader() {
    let specification = Specification::read();
    let schema = json!({"type": "object", "x-aos-bare": "names", "properties": {
        "id": {"type": "string", "x-aos-aliases": ["Id"]},
        "kind": {"type": "string", "enum": ["Small", "Large"]},
        "names": {"type": "array", "items": {"type": "string"}},
        "size": {"type": "string", "x-aos-type": "number-or-text"},
        "owner": {
            "x-aos-type": "one-or-many",
            "oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
        },
    }});
    let example = json!({"id": "a", "kind": "Small", "names": ["b"], "size": 1, "owner": "c"});
    let changes = changes(&specification, &schema, &example);
    let read = |response: &Value| {
        let strict = serde_json::from_str::<Strict>(&response.to_string());
        strict.and_then(serde_json::to_value).map_err(|error| error.to_string())
    };
    let wrong = misread(&specification, &schema, &changes, read);
    let wrong: Vec<&str> = wrong.into_iter().map(|(change, _)| change).collect();
    for change in [
        "the response: an unknown field",
        "the response: the bare list",
        "the response: id is null",
        "the response: id is absent",
        "the response: id is called Id",
        "the response: id and Id",
        "the response: id is null beside Id",
        "/kind: an unknown text of an enum",
        "/names: an empty list",
        "/size: \"7\" as number or text",
        "/size: \"N/A\" as number or text",
        "/owner: a list of one",
        "/owner: an empty list",
    ] {
        assert!(wrong.contains(&change), "{change:?} does not break it; these do: {wrong:#?}");
    }
    assert!(!wrong.contains(&"as it is"), "the example itself is fine");
}

/// Whether two responses are equal; 1 and 1.0 are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        (one, other) => one == other,
    }
}
