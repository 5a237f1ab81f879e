//! What a service may legitimately return is neither an error nor a warning: the spec's
//! example of every operation, and each form of it that `docs/spec-notes.md` allows.

use crate::{
    common::{MockService, specification::Specification},
    typed_calls::one_of_each,
    wrong_answers::answers::{body_for, example_rows, in_quotes, in_upper_case, page, whole_list},
};

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use aos_facade::{
    Error, Operation,
    api::{OPERATIONS, PagingStyle},
};
use futures::StreamExt;
use serde_json::{Value, json};

/// The operation of the moment, with status and body of its response.
type Current = Arc<Mutex<Option<(&'static Operation, u16, String)>>>;

/// The legitimate responses of an operation: a name, a status and a body.
fn legitimate(
    operation: &Operation,
    status: u16,
    example: Option<&Value>,
) -> Vec<(&'static str, u16, String)> {
    let Some(example) = example else {
        let bodies = [("as documented", status), ("200 in the place of it", 200)];
        let empty = bodies.map(|(name, status)| (name, status, String::new()));
        let more = [("null", 200, "null".to_owned()), ("an empty object", 200, "{}".to_owned())];
        return empty.into_iter().chain(more).collect();
    };
    let whole = match operation.paging {
        // The example of a page is one of several; its list would not be complete.
        Some(paging) => whole_list(&paging, &example_rows(&paging, example)),
        None => example.clone(),
    };
    let mut forms = vec![
        ("as documented", whole.clone()),
        ("keys in another case", in_upper_case(&whole)),
        ("numbers in quotes", in_quotes(&whole)),
    ];
    if whole.is_object() {
        let with = |fields: Value| {
            let mut object = whole.clone();
            for (key, value) in fields.as_object().expect("an object") {
                // What the spec documents under this key stays.
                if object.get(key).is_none() {
                    object[key] = value.clone();
                }
            }
            object
        };
        forms.extend([
            ("an unknown field", with(json!({"unheardOf": {"a": [1, null]}}))),
            (
                "an error that says nothing",
                with(json!({"error": null, "errors": [], "message": ""})),
            ),
            (
                "an envelope of a success",
                with(json!({"statusCode": 200, "message": "OK", "isSuccess": true})),
            ),
        ]);
    }
    if let Some(paging) = operation.paging {
        let rows = example_rows(&paging, example);
        let all = rows.len();
        // Every field of a row may be missing or null.
        let nulls: Value = match &rows[0] {
            Value::Object(fields) => fields
                .keys()
                .map(|key| (key.clone(), Value::Null))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            row => row.clone(),
        };
        let end = match paging.style {
            PagingStyle::HasNextPage => json!({"totalCount": 0, "hasNextPage": false}),
            _ => json!({"totalCount": 0}),
        };
        forms.extend([
            ("an empty list", page(&paging, &[], end)),
            ("an empty list of which nothing is said", page(&paging, &[], json!({}))),
            ("no total", page(&paging, &rows, json!({}))),
            (
                "a token of null",
                page(&paging, &rows, json!({"totalCount": all, "skipToken": null})),
            ),
            ("an empty token", page(&paging, &rows, json!({"totalCount": all, "skipToken": ""}))),
            ("a row of nulls", whole_list(&paging, &[nulls])),
        ]);
    }
    let texts = forms.into_iter().map(|(name, body)| (name, status, body.to_string()));
    let other = if status == 200 { 201 } else { 200 };
    let more = [
        ("another status of a success", other, whole.to_string()),
        ("a byte order mark before", status, format!("\u{feff}{whole}")),
    ];
    texts.chain(more).collect()
}

#[tokio::test]
async fn legitimate_responses_are_neither_errors_nor_warnings() {
    let service = MockService::new().await;
    service.grants_tokens();
    let current = Current::default();
    let shown = Arc::clone(&current);
    service.server.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request| {
            let current = shown.lock().unwrap().clone();
            let (operation, status, body) = current.expect("a response is set");
            // A page beyond the end has been seen to be an empty list.
            let body = body_for(operation, &body, request.uri_str());
            http::Response::builder().status(status).body(body).expect("a response").into()
        });
    });
    let warnings: Arc<Mutex<Vec<Error>>> = Arc::default();
    let shown = Arc::clone(&warnings);
    let elements = service.builder();
    let elements = elements.on_warning(move |warning| shown.lock().unwrap().push(warning.clone()));
    let elements = elements.build().unwrap();
    let specification = Specification::read();
    let mut problems = Vec::new();
    let mut called = BTreeSet::new();
    for typed in one_of_each().await {
        let operation = Operation::find(typed.case.operation).expect("a known operation");
        called.insert(operation.id);
        let success = specification.success(operation.id);
        let (parameters, body) = specification.arguments(operation);
        let call = elements.operation(operation.id).unwrap();
        let call = parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
        let call = body.iter().fold(call, |call, body| call.body(body.clone()));
        let mut fails = |name: &str, errors: Vec<Error>| {
            let warnings = std::mem::take(&mut *warnings.lock().unwrap());
            let alarms = errors.into_iter().chain(warnings);
            problems.extend(alarms.map(|error| format!("{}, {name}: {error}", operation.id)));
        };
        for (name, status, body) in legitimate(operation, success.status, success.example) {
            *current.lock().unwrap() = Some((operation, status, body));
            let typed = typed.send(&elements).await.all().await;
            fails(name, typed.into_iter().filter_map(Result::err).collect());
            if operation.paging.is_some() {
                let rows: Vec<_> = call.clone().stream().collect().await;
                fails(name, rows.into_iter().filter_map(Result::err).collect());
            }
            fails(name, call.clone().await.err().into_iter().collect());
        }
        if let Some(example) = success.example {
            // The very example, which of a list is one of several pages.
            *current.lock().unwrap() = Some((operation, success.status, example.to_string()));
            fails("the example", call.await.err().into_iter().collect());
        }
    }
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
    assert_eq!(called, OPERATIONS.iter().map(|operation| operation.id).collect());
}
