//! Every operation, asked for through the facade with the specification's
//! examples: what is sent is what the specification says, byte for byte.
//!
//! The calls and what they must send are generated (`tests/it/generated`): paths,
//! queries and bodies are worked out of the specification there, and not by
//! the code that is tested.

use crate::{common, decode};
#[path = "generated/requests.rs"]
#[rustfmt::skip]
#[allow(clippy::all, unused_imports, reason = "generated; see spec/README.md")]
mod generated;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use aos_facade::{Elements, Operation, Pager, Result};
use common::{House, specification::Specification};
use futures::StreamExt;
use httpmock::{Mock, MockServer, Then, When};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A request, as the specification has it.
struct Case {
    operation: &'static str,
    method: &'static str,
    /// Path and query.
    target: &'static str,
    body: Option<&'static str>,
}

/// What a mock takes, and how it answers.
struct Expectation<'a> {
    case: &'a Case,
    status: u16,
    answer: Option<&'a Value>,
    /// What came instead.
    seen: Arc<Mutex<Vec<String>>>,
}

impl Expectation<'_> {
    /// Takes the very request, and answers with the example.
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
            let fits = request.method_str() == method && uri == target && sent == body;
            if !fits {
                let sent = sent.map_or_else(String::new, |sent| sent.to_string());
                let came = format!("{} {uri} {sent}", request.method_str());
                seen.lock().expect("no one panics").push(came);
            }
            fits
        });
        let then = then.status(self.status);
        if let Some(answer) = self.answer {
            then.json_body(answer.clone());
        }
    }
}

/// A walk over all operations.
struct Walk<'h> {
    house: &'h House,
    elements: Elements,
    specification: Specification,
    walked: Mutex<BTreeSet<&'static str>>,
    problems: Mutex<Vec<String>>,
}

impl<'h> Walk<'h> {
    async fn case<M, C>(&self, case: Case, mock: M, call: C)
    where
        M: FnOnce(&'h MockServer, &Expectation<'_>) -> Mock<'h>,
        C: AsyncFnOnce(Elements) -> Result<Value>,
    {
        let success = self.specification.success(case.operation);
        let expectation = Expectation {
            case: &case,
            status: success.status,
            answer: success.example,
            seen: Arc::default(),
        };
        let mock = mock(&self.house.server, &expectation);
        let answer = call(self.elements.clone()).await;
        let seen = expectation.seen.lock().expect("no one panics").join("\n      ");
        let wanted = format!(
            "{}\nwanted: {} {} {}\ncame:   {seen}",
            case.operation,
            case.method,
            case.target,
            case.body.unwrap_or_default()
        );
        let calls = mock.calls_async().await;
        mock.delete_async().await;
        let decoded = success.example.and_then(|example| decode::decode(case.operation, example));
        let decoded = match decoded {
            Some(Ok(decoded)) => told_by(case.operation, decoded),
            Some(Err(error)) => error.to_string().into(),
            None => Value::Null,
        };
        let problem = match answer {
            Err(error) => Some(format!("{error}\n{wanted}")),
            Ok(_) if calls != 1 => Some(format!("sent {calls} times\n{wanted}")),
            Ok(answer) if answer != decoded => {
                Some(format!("{}: told {answer}, not {decoded}", case.operation))
            }
            Ok(_) => None,
        };
        self.problems.lock().expect("no one panics").extend(problem);
        self.walked.lock().expect("no one panics").insert(case.operation);
    }
}

/// What a method tells of an answer: the rows of a paged one.
fn told_by(operation: &str, mut answer: Value) -> Value {
    let paging = Operation::find(operation).and_then(|operation| operation.paging);
    match paging.map(|paging| paging.items) {
        None | Some("$") => answer,
        Some(items) => answer[items].take(),
    }
}

/// An example of the specification as a value of Rust.
fn sample<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn told<T: Serialize>(answer: Result<T>) -> Result<Value> {
    answer.map(|answer| serde_json::to_value(answer).expect("an answer is JSON"))
}

async fn first_page<T: Serialize + Send + 'static>(pager: Pager<'static, T>) -> Result<Value> {
    match pager.pages().next().await {
        Some(page) => told(page),
        None => Ok(Value::Array(Vec::new())),
    }
}

#[tokio::test]
async fn every_request_is_what_the_specification_says() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let walk = Walk {
        house: &house,
        elements: house.elements(),
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
