//! Every operation through the facade, with the examples of the spec: what is
//! sent is what the spec says, byte for byte.
//!
//! The calls and what they must send are generated (`tests/it/generated`): paths,
//! queries and bodies are derived from the spec there, and not by the code that is
//! tested.

use crate::{common, decode};
#[path = "generated/requests.rs"]
#[rustfmt::skip]
#[allow(clippy::all, unused_imports, reason = "generated; see spec/README.md")]
mod generated;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use aos_facade::{Elements, Operation, Result, Rows};
use common::{MockService, specification::Specification};
use futures::TryStreamExt;
use httpmock::{Mock, MockServer, Then, When};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A request, as the spec has it.
struct Case {
    operation: &'static str,
    method: &'static str,
    /// Path and query.
    target: &'static str,
    body: Option<&'static str>,
}

/// What a mock expects, and how it responds.
struct Expectation<'a> {
    case: &'a Case,
    status: u16,
    response: Option<&'a Value>,
    /// The requests that were received instead.
    seen: Arc<Mutex<Vec<String>>>,
}

impl Expectation<'_> {
    /// Matches this very request, and responds with the example.
    fn expects(&self, when: When, then: Then) {
        let Case { method, target, body, .. } = *self.case;
        let body: Option<Value> = body.map(|body| serde_json::from_str(body).expect("JSON"));
        let seen = Arc::clone(&self.seen);
        when.is_true(move |request| {
            let sent = request.body_ref();
            let sent: Option<Value> = match sent.is_empty() {
                true => None,
                false => Some(serde_json::from_slice(sent).unwrap_or_default()),
            };
            // The mock server puts its own address in front.
            let uri = request.uri_str();
            let uri = uri.splitn(4, '/').nth(3).map_or_else(String::new, |uri| format!("/{uri}"));
            let matches = request.method_str() == method && uri == target && sent == body;
            if !matches {
                let sent = sent.map_or_else(String::new, |sent| sent.to_string());
                let received = format!("{} {uri} {sent}", request.method_str());
                seen.lock().expect("no one panics").push(received);
            }
            matches
        });
        let then = then.status(self.status);
        if let Some(response) = self.response {
            then.json_body(response.clone());
        }
    }
}

/// A walk over all operations.
struct Walk<'s> {
    service: &'s MockService,
    elements: Elements,
    specification: Specification,
    walked: Mutex<BTreeSet<&'static str>>,
    problems: Mutex<Vec<String>>,
}

impl<'s> Walk<'s> {
    async fn case<M, C>(&self, case: Case, mock: M, call: C)
    where
        M: FnOnce(&'s MockServer, &Expectation<'_>) -> Mock<'s>,
        C: AsyncFnOnce(Elements) -> Result<Value>,
    {
        let success = self.specification.success(case.operation);
        let expectation = Expectation {
            case: &case,
            status: success.status,
            response: success.example,
            seen: Arc::default(),
        };
        let mock = mock(&self.service.server, &expectation);
        let returned = call(self.elements.clone()).await;
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
        let problem = match returned {
            Err(error) => Some(format!("{error}\n{requests}")),
            Ok(_) if calls != 1 => Some(format!("sent {calls} times\n{requests}")),
            Ok(returned) if returned != decoded => {
                Some(format!("{}: returned {returned}, not {decoded}", case.operation))
            }
            Ok(_) => None,
        };
        self.problems.lock().expect("no one panics").extend(problem);
        self.walked.lock().expect("no one panics").insert(case.operation);
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

/// An example of the spec as a value of Rust.
fn sample<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// What a call returned, as JSON.
fn said<T: Serialize>(returned: Result<T>) -> Result<Value> {
    returned.map(|returned| serde_json::to_value(returned).expect("a response is JSON"))
}

/// The first row of the first page; null where there is none.
async fn first_page<T: Serialize>(mut rows: Rows<T>) -> Result<Value> {
    match rows.try_next().await? {
        Some(row) => said(Ok(row)),
        None => Ok(Value::Null),
    }
}

#[tokio::test]
async fn every_request_is_what_the_spec_says() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let walk = Walk {
        service: &service,
        elements: service.elements(),
        specification: Specification::read(),
        walked: Mutex::default(),
        problems: Mutex::default(),
    };
    generated::all(&walk).await;
    assert!(tokens.calls_async().await > 0);
    let problems = walk.problems.lock().expect("no one panics");
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    let all: BTreeSet<&str> =
        aos_facade::api::OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(*walk.walked.lock().expect("no one panics"), all);
}
