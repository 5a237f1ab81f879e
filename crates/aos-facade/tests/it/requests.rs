//! Every operation through the facade, with the examples of the spec: what is
//! sent is what the spec says, byte for byte.

use crate::{
    common, decode,
    typed_calls::{Expectation, TypedCall, typed_calls},
};

use std::{collections::BTreeSet, sync::Arc};

use aos_facade::{Elements, Operation};
use common::{MockService, specification::Specification};
use serde_json::Value;

/// What is wrong with a call, if anything.
async fn problem(
    call: &TypedCall,
    service: &MockService,
    elements: &Elements,
    specification: &Specification,
) -> Option<String> {
    let case = call.case;
    let success = specification.success(case.operation);
    let expectation = Expectation {
        case,
        status: success.status,
        response: success.example,
        seen: Arc::default(),
    };
    let mock = (call.mock)(&service.server, &expectation);
    let returned = call.send(elements).await.first().await;
    let seen = expectation.seen.lock().expect("no one panics").join("\n      ");
    let requests = format!(
        "{}\nexpected: {} {} {}\nreceived: {seen}",
        case.operation,
        case.method,
        case.target,
        case.body.unwrap_or_default()
    );
    let calls = mock.calls_async().await;
    mock.delete_async().await;
    let decoded = success.example.and_then(|example| decode::decode(case.operation, example));
    let decoded = match decoded {
        Some(Ok(decoded)) => returned_by(case.operation, decoded),
        Some(Err(error)) => error.to_string().into(),
        None => Value::Null,
    };
    match returned {
        Err(error) => Some(format!("{error}\n{requests}")),
        Ok(_) if calls != 1 => Some(format!("sent {calls} times\n{requests}")),
        Ok(returned) if returned != decoded => {
            Some(format!("{}: returned {returned}, not {decoded}", case.operation))
        }
        Ok(_) => None,
    }
}

/// What a call returns of a response: the first row of a paged list.
fn returned_by(operation: &str, mut response: Value) -> Value {
    let paging = Operation::find(operation).and_then(|operation| operation.paging);
    match paging.map(|paging| paging.items) {
        None => response,
        Some("$") if !response.is_array() => response,
        Some("$") => response[0].take(),
        Some(items) => response[items][0].take(),
    }
}

#[tokio::test]
async fn every_request_is_what_the_spec_says() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let elements = service.elements();
    let specification = Specification::read();
    let mut called = BTreeSet::new();
    let mut problems = Vec::new();
    for call in typed_calls().await {
        problems.extend(problem(&call, &service, &elements, &specification).await);
        called.insert(call.case.operation);
    }
    assert!(tokens.calls_async().await > 0);
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    let all: BTreeSet<&str> =
        aos_facade::api::OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(called, all);
}
