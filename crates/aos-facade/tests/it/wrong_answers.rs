//! Every operation with every wrong or odd response: a typed call and a JSON call end
//! in the same way, and in the one that the meaning of the response requires. The same
//! table goes through the command line in `aos-cli`.

pub(crate) mod answers;

use crate::{
    bounds::gzip,
    common::{MockService, specification::Specification},
    typed_calls::one_of_each,
};

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use answers::{Answer, Class, Meaning, answers, body_for, in_quotes, in_upper_case};
use aos_facade::{Call, Elements, Error, ErrorKind, Operation, Result, api::OPERATIONS};
use futures::StreamExt;
use serde_json::Value;

/// The response of the moment.
type Current = Arc<Mutex<Option<(&'static Operation, Arc<Answer>, Form)>>>;

/// How the body of a response is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Plain,
    Gzip,
    Utf16,
    /// In the other order of bytes, without a word of it but the byte order mark.
    Marked,
}

impl Form {
    fn of(self, body: &str) -> Vec<u8> {
        match self {
            Self::Plain => body.into(),
            Self::Gzip => gzip(body.as_bytes()),
            Self::Utf16 => body.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Self::Marked if body.is_empty() => Vec::new(),
            Self::Marked => {
                let body = format!("\u{feff}{}", body.trim_start_matches('\u{feff}'));
                body.encode_utf16().flat_map(u16::to_le_bytes).collect()
            }
        }
    }
}

/// Answers that say the same; the first is the one that the spec documents.
const SAME: [&str; 4] =
    ["as documented", "keys in another case", "numbers in quotes", "a byte order mark before"];

/// The kinds of the warnings so far.
type Warnings = Arc<Mutex<Vec<ErrorKind>>>;

/// How a call ended, with so many rows and errors.
#[derive(Debug, PartialEq)]
struct Ended {
    class: Option<Class>,
    rows: usize,
    errors: Vec<String>,
}

/// What a call returned, without regard to its form: parts of it can be raw.
fn values(returned: &[Result<Value>]) -> Vec<Value> {
    returned.iter().flatten().map(|value| in_upper_case(&in_quotes(value))).collect()
}

impl Ended {
    fn of(operation: &Operation, returned: Vec<Result<Value>>) -> Self {
        let rows = returned.iter().filter(|row| row.is_ok()).count();
        let errors: Vec<Error> = returned.into_iter().filter_map(Result::err).collect();
        let mut classes = errors.iter().map(|error| class_of(operation, error));
        let first = classes.next().unwrap_or(Some(Class::Success));
        // Several errors are of the rows of one list.
        let class = first.filter(|first| {
            classes.all(|class| class == Some(Class::OddRows) && *first == Class::OddRows)
        });
        Self { class, rows, errors: errors.iter().map(Error::to_string).collect() }
    }
}

/// The class of an error; `None` for one that no response of the table may lead to.
fn class_of(operation: &Operation, error: &Error) -> Option<Class> {
    let is_of_row = operation.paging.is_some_and(|paging| {
        let place = format!("{}[", paging.items.trim_start_matches('$'));
        error.json_path.as_ref().is_some_and(|path| path.starts_with(&place))
    });
    match error.kind {
        ErrorKind::Rejected => Some(Class::Rejected),
        ErrorKind::OutcomeUnknown => Some(Class::OutcomeUnknown),
        ErrorKind::Decode if is_of_row => Some(Class::OddRows),
        ErrorKind::Decode => Some(Class::NotUnderstood),
        _ => None,
    }
}

/// All that a JSON call returns: all rows of a list.
async fn all(call: Call) -> Vec<Result<Value>> {
    match call.operation().paging {
        Some(_) => call.stream().collect().await,
        None => vec![call.await],
    }
}

#[tokio::test]
async fn wrong_answers_end_every_call_in_the_same_way() {
    let service = MockService::new().await;
    service.grants_tokens();
    let current = Current::default();
    let shown = Arc::clone(&current);
    service.server.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request| {
            let current = shown.lock().unwrap().clone();
            let (operation, answer, form) = current.expect("a response is set");
            let body = body_for(operation, &answer.body, request.uri_str());
            let mut response = http::Response::builder().status(answer.status);
            if let Some(location) = answer.location {
                response = response.header("location", location);
            }
            response = match form {
                Form::Plain | Form::Marked => response,
                Form::Gzip => response.header("content-encoding", "gzip"),
                Form::Utf16 => response.header("content-type", "text/json; charset=UTF-16BE"),
            };
            response.body(form.of(&body)).expect("a response").into()
        });
    });
    let warnings = Warnings::default();
    let seen = Arc::clone(&warnings);
    let builder =
        service.builder().on_warning(move |warning| seen.lock().unwrap().push(warning.kind));
    let elements = builder.build().unwrap();
    let seen = Arc::clone(&warnings);
    let builder =
        service.builder().on_warning(move |warning| seen.lock().unwrap().push(warning.kind));
    let lenient = builder.lenient_responses(true).build().unwrap();
    let specification = Specification::read();
    let mut problems = Vec::new();
    let mut called = BTreeSet::new();
    let mut classes = BTreeSet::new();
    for each in one_of_each().await {
        let operation = Operation::find(each.case.operation).expect("a known operation");
        called.insert(operation.id);
        let (parameters, body) = specification.arguments(operation);
        let mut documented: Option<Vec<Value>> = None;
        let answers = answers(operation, specification.success(operation.id).example);
        for (index, answer) in answers.into_iter().enumerate() {
            let expected = answer.meaning.class(operation);
            classes.insert(format!("{expected:?}"));
            let name = format!("{}, {}: {:.200}", operation.id, answer.name, answer.body);
            let (meaning, answer_name) = (answer.meaning, answer.name);
            let answer = Arc::new(answer);
            let send_as = |form| {
                *current.lock().unwrap() = Some((operation, Arc::clone(&answer), form));
            };
            send_as(Form::Plain);
            let call = |elements: &Elements| {
                let call = elements.operation(operation.id).unwrap();
                let call =
                    parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
                body.iter().fold(call, |call, body| call.body(body.clone()))
            };
            let warned = || std::mem::take(&mut *warnings.lock().unwrap());
            let returned = each.send(&elements).await.all().await;
            if meaning == Meaning::Documented && (SAME.contains(&answer_name)) {
                let values = values(&returned);
                if *documented.get_or_insert_with(|| values.clone()) != values {
                    problems.push(format!("{name}\n  {values:?}, not {documented:?}"));
                }
            }
            let typed = Ended::of(operation, returned);
            let typed_warnings = warned();
            let json = Ended::of(operation, all(call(&elements)).await);
            let json_warnings = warned();
            // In another form on the wire it is the same.
            let form = [Form::Gzip, Form::Utf16, Form::Marked][(index + called.len()) % 3];
            send_as(form);
            let other = Ended::of(operation, each.send(&elements).await.all().await);
            if (other.class, other.rows, warned())
                != (typed.class, typed.rows, typed_warnings.clone())
            {
                problems.push(format!("{name}\n  in {form:?}: {other:?}, not {typed:?}"));
            }
            send_as(Form::Plain);
            let accepted = match meaning {
                Meaning::Accepted => vec![ErrorKind::OutcomeUnknown],
                _ => Vec::new(),
            };
            for warnings in [typed_warnings, json_warnings] {
                if warnings != accepted {
                    problems.push(format!("{name}\n  warnings {warnings:?}, not {accepted:?}"));
                }
            }
            for (way, ended) in [("typed", &typed), ("as JSON", &json)] {
                if ended.class != Some(expected) {
                    problems.push(format!("{name}\n  {way}: {ended:?}, not {expected:?}"));
                }
            }
            if typed != json {
                problems.push(format!("{name}\n  typed {typed:?}\n  as JSON {json:?}"));
            }
            if let Meaning::OddRows { good } = meaning
                && typed.rows != good
            {
                problems.push(format!("{name}\n  {} rows, not {good}", typed.rows));
            }
            // A single page is an error where one of its rows is.
            if operation.paging.is_some() {
                let page = Ended::of(operation, vec![call(&elements).await]);
                if page.class != Some(expected) {
                    problems.push(format!("{name}\n  one page: {page:?}, not {expected:?}"));
                }
            }
            // What is not understood is accepted with a warning; not what a write did.
            let (expected, warns) = match expected {
                Class::NotUnderstood => (Class::Success, true),
                other => (other, other == Class::Success && meaning == Meaning::Accepted),
            };
            let accepted = Ended::of(operation, vec![call(&lenient).await]);
            let warnings = warned();
            // Some odd rows are accepted as well.
            if expected == Class::OddRows {
                continue;
            }
            if accepted.class != Some(expected) || warns == warnings.is_empty() {
                let ended = format!("{accepted:?}, with {warnings:?}");
                problems.push(format!("{name}\n  lenient: {ended}, not {expected:?}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
    assert_eq!(called, OPERATIONS.iter().map(|operation| operation.id).collect());
    assert_eq!(classes.len(), 5, "each class is expected somewhere: {classes:?}");
}
