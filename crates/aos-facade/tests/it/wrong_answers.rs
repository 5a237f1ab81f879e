//! Every operation with every wrong or odd response: a typed call and a JSON call end
//! in the same way, and in the one that the meaning of the response requires. The same
//! table goes through the command line in `aos-cli`.

pub(crate) mod answers;

use crate::{
    common::{MockService, specification::Specification},
    typed_calls::one_of_each,
};

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use answers::{Answer, Class, Meaning, answers, body_for};
use aos_facade::{Call, Error, ErrorKind, Operation, Result, api::OPERATIONS};
use futures::StreamExt;
use serde_json::Value;

/// The response of the moment.
type Current = Arc<Mutex<Option<(&'static Operation, Arc<Answer>)>>>;

/// How a call ended, with so many rows and errors.
#[derive(Debug, PartialEq)]
struct Ended {
    class: Option<Class>,
    rows: usize,
    errors: Vec<String>,
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
            let (operation, answer) = current.expect("a response is set");
            let body = body_for(operation, &answer.body, request.uri_str());
            let response = http::Response::builder().status(answer.status);
            response.body(body).expect("a response").into()
        });
    });
    let elements = service.elements();
    let specification = Specification::read();
    let mut problems = Vec::new();
    let mut called = BTreeSet::new();
    let mut classes = BTreeSet::new();
    for typed in one_of_each().await {
        let operation = Operation::find(typed.case.operation).expect("a known operation");
        called.insert(operation.id);
        let (parameters, body) = specification.arguments(operation);
        for answer in answers(operation, specification.success(operation.id).example) {
            let expected = answer.meaning.class(operation);
            classes.insert(format!("{expected:?}"));
            let name = format!("{}, {}: {:.200}", operation.id, answer.name, answer.body);
            let meaning = answer.meaning;
            *current.lock().unwrap() = Some((operation, Arc::new(answer)));
            let call = elements.operation(operation.id).unwrap();
            let call =
                parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
            let call = body.iter().fold(call, |call, body| call.body(body.clone()));
            let typed = Ended::of(operation, typed.send(&elements).await.all().await);
            let json = Ended::of(operation, all(call.clone()).await);
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
            // A single page is returned as it came, with the rows that cannot be read.
            if operation.paging.is_some() && expected != Class::OddRows {
                let page = Ended::of(operation, vec![call.await]);
                if page.class != Some(expected) {
                    problems.push(format!("{name}\n  one page: {page:?}, not {expected:?}"));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
    assert_eq!(called, OPERATIONS.iter().map(|operation| operation.id).collect());
    assert_eq!(classes.len(), 5, "each class is expected somewhere: {classes:?}");
}
