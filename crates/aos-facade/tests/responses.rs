//! Every answer that the specification shows decodes, and so does each that
//! differs from it in one thing that the service may do: leave a field out,
//! send null, an unknown field, an unknown value of an enum, an empty list,
//! another spelling of a key, either side of what the vendor contradicts.
//!
//! Nothing is listed here: the changes are worked out of the bundle.

mod common;
#[path = "generated/decode.rs"]
#[rustfmt::skip]
mod decode;

use std::collections::{BTreeMap, BTreeSet};

use common::{changes::changes, specification::Specification};
use serde_json::Value;

#[test]
fn every_answer_decodes_whatever_the_service_makes_of_it() {
    let specification = Specification::read();
    let mut wrong = Vec::new();
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    let successes = specification.successes();
    for success in &successes {
        let (Some(schema), Some(example)) = (success.schema, success.example) else { continue };
        for change in changes(&specification, schema, example) {
            *tried.entry(success.operation).or_default() += 1;
            let wanted = specification.canonical(schema, &change.answer);
            let problem = match decode::decode(success.operation, &change.answer) {
                None => "nothing decodes it".to_owned(),
                Some(Err(error)) => error.to_string(),
                Some(Ok(told)) if same(&told, &wanted) => continue,
                Some(Ok(told)) => format!("it says {told}\n  and should say {wanted}"),
            };
            wrong.push(format!("{}, {}: {problem}", success.operation, change.name));
        }
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
