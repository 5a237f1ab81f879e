//! Every answer that the specification shows decodes, and so does each that
//! differs from it in one thing that the service may do: leave a field out,
//! send null, an unknown field, an unknown value of an enum, an empty list,
//! another spelling of a key, either side of what the vendor contradicts.
//!
//! Nothing is listed here: the changes are worked out of the bundle.

use crate::{common, decode};

use std::collections::{BTreeMap, BTreeSet};

use common::{
    changes::{Change, changes},
    specification::Specification,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[test]
fn every_answer_decodes_whatever_the_service_makes_of_it() {
    let specification = Specification::read();
    let mut wrong = Vec::new();
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    let successes = specification.successes();
    for success in &successes {
        let (Some(schema), Some(example)) = (success.schema, success.example) else { continue };
        let changes = changes(&specification, schema, example);
        tried.insert(success.operation, changes.len());
        let read = |answer: &Value| {
            decode::decode(success.operation, answer)
                .unwrap_or_else(|| Err(serde::de::Error::custom("nothing decodes it")))
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
        "{} of {all} answers are read wrongly:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    // An operation without an example would be no test at all.
    let answering: BTreeSet<&str> = successes
        .iter()
        .filter(|success| success.schema.is_some())
        .map(|success| success.operation)
        .collect();
    assert_eq!(tried.keys().copied().collect::<BTreeSet<_>>(), answering);
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

/// The changes that are read wrongly, and how.
fn misread<'a>(
    specification: &Specification,
    schema: &Value,
    changes: &'a [Change],
    read: impl Fn(&Value) -> serde_json::Result<Value>,
) -> Vec<(&'a str, String)> {
    let mut wrong = Vec::new();
    for change in changes {
        let wanted = specification.canonical(schema, &change.answer);
        let problem = match read(&change.answer) {
            Err(error) => error.to_string(),
            Ok(told) if same(&told, &wanted) => continue,
            Ok(told) => format!("it says {told}\n  and should say {wanted}"),
        };
        wrong.push((change.name.as_str(), problem));
    }
    wrong
}

/// What a client would be that takes the specification at its word.
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
fn a_strict_reader_is_found_out_by_every_kind_of_change() {
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
    let read = |answer: &Value| {
        serde_json::from_str::<Strict>(&answer.to_string()).and_then(serde_json::to_value)
    };
    let wrong = misread(&specification, &schema, &changes, read);
    let wrong: Vec<&str> = wrong.into_iter().map(|(change, _)| change).collect();
    for change in [
        "the answer: an unknown field",
        "the answer: the bare list",
        "the answer: id is null",
        "the answer: id is absent",
        "the answer: id is spelled Id",
        "the answer: id and Id",
        "the answer: id is null beside Id",
        "/kind: an unknown text of an enum",
        "/names: an empty list",
        "/size: \"7\" as number or text",
        "/size: \"N/A\" as number or text",
        "/owner: a list of one",
        "/owner: an empty list",
    ] {
        assert!(wrong.contains(&change), "{change:?} is not found out; found out are {wrong:#?}");
    }
    assert!(!wrong.contains(&"as it is"), "the example itself is fine");
}

/// Whether two answers say the same; 1 and 1.0 do.
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
