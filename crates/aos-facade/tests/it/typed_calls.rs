//! Every operation as a typed call, with the examples of the spec as its arguments.
//!
//! The calls and what they must send are generated (`tests/it/generated`): paths,
//! queries and bodies are derived from the spec there, and not by the code that is
//! tested.

#[path = "generated/requests.rs"]
#[rustfmt::skip]
#[allow(clippy::all, unused_imports, reason = "generated; see spec/README.md")]
mod generated;

use std::{
    cell::RefCell,
    sync::{Arc, Mutex},
};

use aos_facade::{Elements, Result, Rows};
use futures::{FutureExt, StreamExt, TryStreamExt, future::LocalBoxFuture, stream::LocalBoxStream};
use httpmock::{Mock, MockServer, Then, When};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A request, as the spec has it.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    /// Path and query.
    pub(crate) target: &'static str,
    pub(crate) body: Option<&'static str>,
}

/// A call, and the request that it must make.
pub(crate) struct TypedCall {
    pub(crate) case: Case,
    /// The typed mock of that request.
    pub(crate) mock: TypedMock,
    send: Box<dyn Fn(Elements) -> LocalBoxFuture<'static, Returned>>,
}

pub(crate) type TypedMock = for<'s> fn(&'s MockServer, &Expectation<'_>) -> Mock<'s>;

/// What a call returns, as JSON.
pub(crate) enum Returned {
    One(Result<Value>),
    /// Not polled yet.
    Rows(LocalBoxStream<'static, Result<Value>>),
}

/// All typed calls; several of an operation that takes something optional.
pub(crate) async fn typed_calls() -> Vec<TypedCall> {
    let calls = RefCell::default();
    generated::all(&Walk(&calls)).await;
    calls.into_inner()
}

/// One typed call of each operation, with what is required.
pub(crate) async fn one_of_each() -> Vec<TypedCall> {
    let mut calls = typed_calls().await;
    // That with more follows the one with less.
    calls.dedup_by_key(|call| call.case.operation);
    calls
}

impl TypedCall {
    pub(crate) async fn send(&self, elements: &Elements) -> Returned {
        (self.send)(elements.clone()).await
    }
}

impl Returned {
    /// The one response, or the first row of a list; null where there is none.
    pub(crate) async fn first(self) -> Result<Value> {
        match self {
            Self::One(response) => response,
            Self::Rows(mut rows) => Ok(rows.try_next().await?.unwrap_or_default()),
        }
    }

    /// The one response, or all rows.
    pub(crate) async fn all(self) -> Vec<Result<Value>> {
        match self {
            Self::One(response) => vec![response],
            Self::Rows(rows) => rows.collect().await,
        }
    }
}

/// What a mock expects, and how it responds.
pub(crate) struct Expectation<'a> {
    pub(crate) case: Case,
    pub(crate) status: u16,
    pub(crate) response: Option<&'a Value>,
    /// The requests that were received instead.
    pub(crate) seen: Arc<Mutex<Vec<String>>>,
}

impl Expectation<'_> {
    /// Matches this very request, and responds with the example.
    fn expects(&self, when: When, then: Then) {
        let Case { method, target, body, .. } = self.case;
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

/// Collects the calls: what the generated code calls.
struct Walk<'a>(&'a RefCell<Vec<TypedCall>>);

impl Walk<'_> {
    async fn case<C>(&self, case: Case, mock: TypedMock, call: C)
    where
        C: AsyncFn(Elements) -> Returned + Copy + 'static,
    {
        let send = move |elements| async move { call(elements).await }.boxed_local();
        self.0.borrow_mut().push(TypedCall { case, mock, send: Box::new(send) });
    }
}

/// An example of the spec as a value of Rust.
fn sample<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn said<T: Serialize>(returned: Result<T>) -> Returned {
    Returned::One(returned.map(as_json))
}

fn rows<T: Serialize + DeserializeOwned + 'static>(rows: Rows<T>) -> Returned {
    Returned::Rows(rows.map_ok(as_json).boxed_local())
}

fn as_json(returned: impl Serialize) -> Value {
    serde_json::to_value(returned).expect("a response is JSON")
}
