//! Wrong and odd responses to an operation, with what each of them means. All of it is
//! derived from what the spec says of the operation, so that a new one needs no line.
//!
//! The tests of the command line include this file as well.

use aos_facade::{
    Operation,
    api::{Paging, PagingStyle},
};
use serde_json::{Map, Value, json};

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Success,
    /// A list in which some rows could not be read, and the others came.
    OddRows,
    Rejected,
    NotUnderstood,
    /// Of a write: it is not known whether it took effect.
    OutcomeUnknown,
}

/// What a response means, whatever its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// What the spec documents.
    Documented,
    /// Nothing at all.
    Nothing,
    /// The error of another kind of service, or of this one.
    Error,
    /// JSON that the spec does not document.
    Undocumented,
    /// Not one JSON value.
    NotJson,
    /// A list with so many good rows, and others.
    OddRows { good: usize },
    /// A write was accepted, and is not finished.
    Accepted,
}

/// A response.
pub(crate) struct Answer {
    pub(crate) name: &'static str,
    pub(crate) status: u16,
    /// The header `Location`.
    pub(crate) location: Option<&'static str>,
    pub(crate) body: String,
    pub(crate) meaning: Meaning,
}

impl Meaning {
    /// How a call of this operation must end with it.
    pub(crate) fn class(self, operation: &Operation) -> Class {
        let not_understood = match operation.read_only {
            true => Class::NotUnderstood,
            false => Class::OutcomeUnknown,
        };
        match (self, operation.response) {
            (Self::Documented | Self::Accepted, _) => Class::Success,
            (Self::Error, _) => Class::Rejected,
            (Self::OddRows { .. }, _) => Class::OddRows,
            (Self::NotJson, _) => not_understood,
            // Where no body is documented nobody reads one.
            (Self::Nothing | Self::Undocumented, None) => Class::Success,
            (Self::Nothing, Some(documented)) if documented.may_be_empty => Class::Success,
            (Self::Nothing | Self::Undocumented, Some(_)) => not_understood,
        }
    }
}

/// A page of a list: these rows, and beside them what is said of the page.
pub(crate) fn page(paging: &Paging, rows: &[Value], about: Value) -> Value {
    if paging.items == "$" {
        return rows.into();
    }
    let mut page = Map::new();
    match (paging.metadata, about) {
        ("", Value::Object(fields)) => page = fields,
        (name, about) => drop(page.insert(name.to_owned(), about)),
    }
    page.insert(paging.items.to_owned(), rows.into());
    page.into()
}

/// The rows of the spec's example of a page.
pub(crate) fn example_rows(paging: &Paging, example: &Value) -> Vec<Value> {
    match example {
        Value::Array(rows) => rows.clone(),
        row if paging.items == "$" => vec![row.clone()],
        page => page[paging.items].as_array().expect("a page has rows").clone(),
    }
}

/// The whole list in one page.
pub(crate) fn whole_list(paging: &Paging, rows: &[Value]) -> Value {
    let about = match paging.style {
        PagingStyle::HasNextPage => json!({"totalCount": rows.len(), "hasNextPage": false}),
        _ => json!({"totalCount": rows.len()}),
    };
    page(paging, rows, about)
}

/// The body for a request with this URL: pages after the first are empty.
pub(crate) fn body_for(operation: &Operation, first: &str, uri: &str) -> String {
    let mut query = uri.split(['?', '&']).skip(1).filter_map(|pair| pair.split_once('='));
    let later = query.any(|(name, value)| {
        Some(name) == operation.paging.and_then(|paging| paging.style.position()) && value != "1"
    });
    match operation.paging.filter(|_| later) {
        Some(paging) => page(&paging, &[], json!({})).to_string(),
        None => first.to_owned(),
    }
}

/// All of them, for an operation with this documented example.
pub(crate) fn answers(operation: &Operation, example: Option<&Value>) -> Vec<Answer> {
    let mut answers = anywhere();
    if !operation.read_only {
        answers.extend(accepted());
    }
    let nulls: Map<String, Value> = operation
        .response
        .into_iter()
        .flat_map(|documented| documented.top())
        .map(|field| (field.name.to_owned(), Value::Null))
        .collect();
    // An outcome and a list must be there; any other field may be null.
    let says_something = operation.outcome.is_none()
        && operation.response.is_some()
        && operation.paging.is_none_or(|paging| paging.items == "$");
    let meaning = if says_something { Meaning::Documented } else { Meaning::Undocumented };
    answers.push(Answer::json("all documented keys null", &nulls.into(), meaning));
    let Some(example) = example else {
        answers.push(Answer::text("JSON cut in the middle", "{\"a\": [1, ", Meaning::NotJson));
        answers.push(Answer::text("two JSON values", "{} {}", Meaning::NotJson));
        answers.push(Answer::json("a list", &json!([5, 6]), Meaning::Undocumented));
        return answers;
    };
    let documented = match operation.paging {
        Some(paging) => whole_list(&paging, &example_rows(&paging, example)),
        None => example.clone(),
    };
    let text = documented.to_string();
    let half = text.chars().take(text.chars().count() / 2).collect::<String>();
    answers.extend([
        Answer::json("as documented", &documented, Meaning::Documented),
        Answer {
            location: Some("/things/7"),
            ..Answer::json("as documented, and where it is", &documented, Meaning::Documented)
        },
        Answer::json("keys in another case", &in_upper_case(&documented), Meaning::Documented),
        Answer::json("numbers in quotes", &in_quotes(&documented), Meaning::Documented),
        Answer::text("a byte order mark before", format!("\u{feff}{text}"), Meaning::Documented),
        Answer::text("JSON cut in the middle", half, Meaning::NotJson),
        Answer::text("two JSON values", format!("{text}\n{text}"), Meaning::NotJson),
    ]);
    if operation.paging.is_none()
        && let Some(odd) = with_another_kind(example)
    {
        answers.push(Answer::json("a field of another kind", &odd, Meaning::Undocumented));
    }
    answers.extend(match operation.paging {
        Some(paging) => of_list(&paging, &example_rows(&paging, example)),
        None => vec![
            Answer::json("a list of the object", &json!([example]), Meaning::Undocumented),
            Answer::json("a list of numbers", &json!([5, 6]), Meaning::Undocumented),
        ],
    });
    answers
}

/// Those that mean the same wherever they come.
fn anywhere() -> Vec<Answer> {
    let error = |name, body: Value| Answer::json(name, &body, Meaning::Error);
    let html = "<!DOCTYPE html><html><head><title>Sign in</title></head></html>";
    vec![
        Answer { status: 204, ..Answer::text("204 without a body", "", Meaning::Nothing) },
        Answer::text("an empty body", "", Meaning::Nothing),
        Answer::text("spaces", " \r\n", Meaning::Nothing),
        Answer::text("null", "null", Meaning::Nothing),
        Answer::text("an empty object", "{}", Meaning::Nothing),
        Answer::text("a truth value", "true", Meaning::Undocumented),
        Answer::text("a text as JSON", "\"done\"", Meaning::Undocumented),
        Answer::text("a number", "7", Meaning::Undocumented),
        Answer::json("another object", &json!({"unheardOf": 1}), Meaning::Undocumented),
        Answer::text("HTML", html, Meaning::NotJson),
        Answer::text("plain text", "done", Meaning::NotJson),
        Answer::text("a key with two values", r#"{"id":1,"id":2}"#, Meaning::NotJson),
        error(
            "the vendor's error",
            json!({"statusCode": 403, "message": "No access.", "errors": [], "requestId": "r"}),
        ),
        error("OAuth's error", json!({"error": "x", "error_description": "y"})),
        error("OData's error", json!({"error": {"code": "x", "message": "y"}})),
        error("an RFC 9457 error", json!({"type": "about:blank", "title": "x", "status": 403})),
        error("a code with a message", json!({"errorCode": "E1", "errorMessage": "y"})),
        error("ASP.NET's model state", json!({"Message": "x", "ModelState": {"types": ["y"]}})),
        error("isSuccess is false", json!({"isSuccess": false, "message": "y"})),
        error("an error under keys in another case", json!({"StatusCode": "500", "Message": "y"})),
    ]
}

/// Those of a write that is not finished.
fn accepted() -> Vec<Answer> {
    let accepted = |name, status, location, body: &str| Answer {
        status,
        location,
        ..Answer::text(name, body, Meaning::Accepted)
    };
    vec![
        accepted("202 without a body", 202, None, ""),
        accepted("202 with an empty object", 202, None, "{}"),
        accepted("202 and where it goes on", 202, Some("/jobs/7"), ""),
        accepted("200 and where it goes on", 200, Some("/jobs/7"), ""),
        Answer { status: 202, ..Answer::text("202 with HTML", "<html></html>", Meaning::NotJson) },
        Answer {
            status: 202,
            ..Answer::json(
                "202 with an error",
                &json!({"statusCode": 403, "message": "No access."}),
                Meaning::Error,
            )
        },
        // Where it goes on says nothing where it goes nowhere.
        Answer { location: Some(""), ..Answer::text("an empty Location", "", Meaning::Nothing) },
    ]
}

/// Those of a list with these rows.
fn of_list(paging: &Paging, rows: &[Value]) -> Vec<Answer> {
    let odd = Meaning::OddRows { good: rows.len() };
    let with = |name, more: Value| {
        let rows = [rows, &[more]].concat();
        Answer::json(name, &whole_list(paging, &rows), odd)
    };
    let twice = with("a row with a key of two values", json!("a place"));
    let bare_or = |meaning| match paging.items {
        "$" => Meaning::Documented,
        _ => meaning,
    };
    let mut answers = vec![
        Answer::json("the bare list", &rows.into(), Meaning::Documented),
        Answer::json("a row without a list", &rows[0], bare_or(Meaning::Undocumented)),
        Answer { body: twice.body.replace("\"a place\"", r#"{"id":1,"id":2}"#), ..twice },
    ];
    if paging.items != "$" {
        let object = json!({ paging.items: rows[0] });
        answers.push(Answer::json("an object for the list", &object, Meaning::Undocumented));
    }
    if paging.row.object {
        answers.extend([
            Answer::json("a list of numbers", &json!([5, 6]), Meaning::OddRows { good: 0 }),
            with("a null row", Value::Null),
            with("a row that is a text", json!("text")),
            with("a row that is a list", json!([rows[0]])),
        ]);
        if let Some(row) = with_another_kind(&rows[0]) {
            answers.push(with("a row with a field of another kind", row));
        }
    }
    if !paging.row.open {
        answers.push(with("a row of another kind", json!({"unheardOf": 1})));
    }
    answers
}

impl Answer {
    pub(crate) fn text(name: &'static str, body: impl Into<String>, meaning: Meaning) -> Self {
        Self { name, status: 200, location: None, body: body.into(), meaning }
    }

    pub(crate) fn json(name: &'static str, body: &Value, meaning: Meaning) -> Self {
        Self::text(name, body.to_string(), meaning)
    }
}

/// An object with an object in the place of its first text, number or truth value.
fn with_another_kind(value: &Value) -> Option<Value> {
    let mut fields = value.as_object()?.clone();
    let is_plain =
        |value: &&mut Value| value.is_string() || value.is_number() || value.is_boolean();
    *fields.values_mut().find(is_plain)? = json!({"of": ["another", "kind"]});
    Some(fields.into())
}

/// A value with all keys in upper case.
pub(crate) fn in_upper_case(value: &Value) -> Value {
    match value {
        Value::Array(values) => values.iter().map(in_upper_case).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| (key.to_uppercase(), in_upper_case(value)))
            .collect::<Map<_, _>>()
            .into(),
        value => value.clone(),
    }
}

/// A value with all numbers in quotes.
pub(crate) fn in_quotes(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.to_string().into(),
        Value::Array(values) => values.iter().map(in_quotes).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| (key.clone(), in_quotes(value)))
            .collect::<Map<_, _>>()
            .into(),
        value => value.clone(),
    }
}
