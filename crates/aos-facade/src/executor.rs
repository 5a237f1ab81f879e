//! Carries out the requests of the generated client: every operation is signed
//! in, held back, repeated and traced here.

use std::{sync::Arc, time::Duration};

use aos_api::{Execute, ExecuteError, FieldKind, Operation};
use bytes::{Bytes, BytesMut};
use futures::future::BoxFuture;
use http::{StatusCode, header::AUTHORIZATION};
use reqwest::{Request, Response, ResponseBuilderExt};
use secrecy::ExposeSecret;
use serde_json::Value;
use tracing::{Instrument, field, info, info_span, warn};
use url::Url;

use crate::{
    call::Record,
    clock::Clock,
    error::{Error, ErrorKind, in_words},
    error_body,
    retry::{self, RetryPolicy},
    throttle::Throttle,
    token::{Token, Tokens},
};

/// The largest body that is read, so that a wrong server cannot fill the
/// memory. The largest page is some hundred rows.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// What all clones of a client share.
#[derive(Debug)]
pub(crate) struct Executor {
    pub(crate) base_url: Url,
    pub(crate) tokens: Tokens,
    pub(crate) throttle: Throttle,
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Duration,
    pub(crate) clock: Arc<dyn Clock>,
}

/// How an attempt ended.
enum Outcome {
    Answer(Response),
    Fault(reqwest::Error),
    TooLarge,
}

/// The handle that the generated client holds.
#[derive(Clone, Debug)]
pub(crate) struct SharedExecutor(pub(crate) Arc<Executor>);

impl Execute for SharedExecutor {
    fn begin(&self, request: &Request, operation: &'static Operation) {
        describe(&Record::current(), request, operation);
    }

    fn execute<'a>(
        &'a self,
        client: &'a reqwest::Client,
        request: Request,
        operation: &'static Operation,
    ) -> BoxFuture<'a, Result<Response, ExecuteError>> {
        self.execute_with(client, request, operation, None)
    }
}

fn describe(record: &Record, request: &Request, operation: &'static Operation) {
    record.note(|facts| {
        facts.operation = Some(operation);
        request.url().path().clone_into(&mut facts.path);
        facts.body_ids = body_ids(request, operation);
    });
}

/// The customer and the tenant of an operation that takes them in its body.
fn body_ids(request: &Request, operation: &'static Operation) -> Vec<(&'static str, String)> {
    let fields = operation.body.map_or(&[][..], |body| body.fields);
    let field = |name: &str| {
        // A list is a filter, and not what the call is about.
        let field = fields.iter().find(|field| field.path.eq_ignore_ascii_case(name))?;
        (field.kind == FieldKind::Text && !field.list).then_some(field.path)
    };
    let names = ["customerId", "tenantId"].map(|name| field(name).map(|path| (name, path)));
    if names == [None, None] {
        return Vec::new();
    }
    let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |(name, path): (&'static str, &str)| Some((name, body[path].as_str()?.to_owned()));
    names.into_iter().flatten().filter_map(text).collect()
}

impl SharedExecutor {
    /// Carries a request out, with a token of these scopes where they are
    /// given, and else of those that the operation needs.
    fn execute_with<'a>(
        &'a self,
        client: &'a reqwest::Client,
        request: Request,
        operation: &'static Operation,
        scopes: Option<Arc<str>>,
    ) -> BoxFuture<'a, Result<Response, ExecuteError>> {
        let record = Record::current();
        // Reached without `run`, it is a new one.
        if record.read(|facts| facts.operation.is_none()) {
            describe(&record, &request, operation);
        }
        let span = info_span!(
            "elements.call",
            operation = operation.id,
            customer = field::Empty,
            tenant = field::Empty,
            attempts = field::Empty,
            status = field::Empty,
        );
        if !span.is_disabled() {
            record.read(|facts| {
                span.record("customer", facts.id("customerId"));
                span.record("tenant", facts.id("tenantId"));
            });
        }
        let inside = span.clone();
        Box::pin(
            async move {
                let result =
                    self.0.carry_out(client, request, operation, scopes.as_ref(), &record).await;
                if !span.is_disabled() {
                    record.read(|facts| {
                        span.record("attempts", facts.attempts);
                        span.record("status", facts.status.map(|status| status.as_u16()));
                    });
                }
                result
            }
            .instrument(inside),
        )
    }

    /// Carries out a request that does not come from the generated client,
    /// with the same checks.
    pub(crate) async fn begin_and_execute(
        &self,
        client: &reqwest::Client,
        request: Request,
        operation: &'static Operation,
    ) -> Result<Response, ExecuteError> {
        self.begin(&request, operation);
        self.execute(client, request, operation).await
    }

    /// The same, with a token of these scopes where they are given.
    pub(crate) async fn begin_and_execute_with(
        &self,
        client: &reqwest::Client,
        request: Request,
        operation: &'static Operation,
        scopes: Option<Arc<str>>,
    ) -> Result<Response, ExecuteError> {
        self.begin(&request, operation);
        self.execute_with(client, request, operation, scopes).await
    }
}

impl Executor {
    async fn carry_out(
        &self,
        client: &reqwest::Client,
        request: Request,
        operation: &'static Operation,
        scopes: Option<&Arc<str>>,
        record: &Record,
    ) -> Result<Response, ExecuteError> {
        // An error that is ours is complete, and goes round the generated code.
        let refuse = |error: Error| {
            let error = record.facts().about(error);
            record.note(|facts| facts.error = Some(error.clone()));
            ExecuteError::Refused(Arc::new(error))
        };
        self.check_origin(request.url()).map_err(refuse)?;
        let mut begun = None;
        let mut renewed = false;
        let mut attempt = 0;
        loop {
            let admitted = self.throttle.admit(&*self.clock, self.retry.budget, &mut begun).await;
            let permit = admitted.map_err(|held| {
                refuse(
                    Error::new(
                        ErrorKind::RateLimited,
                        "the service answered 429 Too Many Requests to another call of this client, \
                         so this one was not sent",
                    )
                    .with(|detail| detail.retry_after = Some(held.remaining)),
                )
            })?;
            let deadline =
                begun.unwrap_or_else(|| self.clock.now()).saturating_add(self.retry.budget);
            let at_hand = if scopes.is_none() { self.tokens.at_hand(operation) } else { None };
            let token = match (at_hand, scopes) {
                (Some(token), _) => token,
                // Boxed: they are rare, and would make every call's future large.
                (None, Some(scopes)) => {
                    let patience = deadline.saturating_sub(self.clock.now());
                    Box::pin(self.tokens.token(scopes, patience)).await.map_err(refuse)?
                }
                (None, None) => {
                    let patience = deadline.saturating_sub(self.clock.now());
                    let asking = self.tokens.token_for(operation, patience);
                    Box::pin(asking).await.map_err(refuse)?
                }
            };
            attempt += 1;
            let begin = self.clock.now();
            let remaining = deadline.saturating_sub(begin);
            if remaining.is_zero() {
                return Err(refuse(self.out_of_time()));
            }
            let Some(sent) = self.prepared(&request, &token, remaining) else {
                return Err(refuse(Error::invalid("a streamed body cannot be sent again")));
            };
            record.note(|facts| {
                facts.attempts = attempt;
                facts.token = Some(Arc::clone(&token));
                facts.retry_after = None;
            });
            let outcome = receive(client, sent).await;
            drop(permit);
            let (status, request_id, asked) = match &outcome {
                Outcome::Answer(response) => (
                    Some(response.status()),
                    error_body::request_id_header(response.headers()).cloned(),
                    retry::retry_after(response.headers(), &*self.clock),
                ),
                _ => (None, None, None),
            };
            self.trace(operation, attempt, begin, &outcome, &token);
            record.note(|facts| {
                facts.status = status;
                facts.retry_after = asked;
                facts.request_id = request_id;
            });
            if status == Some(StatusCode::UNAUTHORIZED) {
                // The token goes in any case, so that the next call has another.
                if !renewed && self.tokens.discard(&token) && operation.repeatable {
                    renewed = true;
                    continue;
                }
            } else if status.is_some_and(|status| !retry::is_transient(status)) {
                // A gateway in front may answer those without a look at it.
                token.accept();
            }
            let wait = self
                .is_worth_repeating(operation, &outcome)
                .then(|| self.retry.wait(attempt, asked, &*self.clock));
            // After a 429 the brake, which all clones share, does the waiting.
            let limited = status == Some(StatusCode::TOO_MANY_REQUESTS);
            if let Some(wait) = wait.filter(|_| limited) {
                self.throttle.hold(wait, &*self.clock);
            }
            let wait = wait.filter(|wait| {
                attempt < self.retry.max_attempts
                    && self.clock.now().saturating_add(*wait) < deadline
            });
            match (wait, outcome) {
                (Some(_), _) if limited => {}
                (Some(wait), _) => self.clock.sleep(wait).await,
                (None, Outcome::Answer(response)) => return Ok(response),
                (None, Outcome::Fault(error)) => return Err(error.into()),
                (None, Outcome::TooLarge) => {
                    return Err(refuse(Error::new(
                        ErrorKind::Decode,
                        format!("the answer is larger than {LARGEST_BODY} bytes"),
                    )));
                }
            }
        }
    }

    fn check_origin(&self, url: &Url) -> Result<(), Error> {
        // The parts of an origin, compared without copies of them.
        let own = &self.base_url;
        let same = url.scheme() == own.scheme()
            && url.host_str() == own.host_str()
            && url.port_or_known_default() == own.port_or_known_default();
        if same {
            return Ok(());
        }
        Err(Error::invalid(format!(
            "the request would go to {}, and the token is for {} only",
            url.origin().ascii_serialization(),
            self.base_url.origin().ascii_serialization()
        )))
    }

    fn out_of_time(&self) -> Error {
        Error::new(
            ErrorKind::Timeout,
            format!("the {} that a call may take are over", in_words(self.retry.budget)),
        )
    }

    /// The request as it is sent this time; `None` when its body cannot be
    /// sent twice.
    fn prepared(&self, request: &Request, token: &Token, remaining: Duration) -> Option<Request> {
        let mut request = request.try_clone()?;
        request.headers_mut().insert(AUTHORIZATION, token.header.clone());
        // The HTTP client has the timeout of an attempt already.
        if remaining < self.attempt_timeout {
            *request.timeout_mut() = Some(remaining);
        }
        Some(request)
    }

    fn is_worth_repeating(&self, operation: &Operation, outcome: &Outcome) -> bool {
        match outcome {
            // It says that nothing was done.
            Outcome::Answer(response) if response.status() == StatusCode::TOO_MANY_REQUESTS => true,
            Outcome::Answer(response) => {
                operation.repeatable && retry::is_transient(response.status())
            }
            // Without a connection nothing was sent.
            Outcome::Fault(error) => operation.repeatable || error.is_connect(),
            Outcome::TooLarge => false,
        }
    }

    /// Tells of an attempt.
    fn trace(
        &self,
        operation: &Operation,
        attempt: u32,
        begin: Duration,
        outcome: &Outcome,
        token: &Token,
    ) {
        // What is told is worked out within the macros: only where somebody
        // listens.
        let duration = || self.clock.now().saturating_sub(begin).as_millis() as u64;
        let operation = operation.id;
        match outcome {
            Outcome::Answer(response) => {
                // A service that sends the token back is not told of.
                let safe = |id: &String| !id.contains(token.secret.expose_secret());
                info!(
                    operation,
                    attempt,
                    status = response.status().as_u16(),
                    duration_ms = duration(),
                    request_id = error_body::request_id(response.headers()).filter(safe),
                    "attempt"
                );
            }
            Outcome::Fault(error) => warn!(
                operation,
                attempt,
                duration_ms = duration(),
                // Not the error's text, which holds the URL.
                timeout = error.is_timeout(),
                "attempt without an answer"
            ),
            Outcome::TooLarge => warn!(
                operation,
                attempt,
                duration_ms = duration(),
                "attempt with too large an answer"
            ),
        }
    }
}

/// Sends a request and reads the whole answer, so that a body that breaks off
/// is a fault of this attempt and not of the caller's.
async fn receive(client: &reqwest::Client, request: Request) -> Outcome {
    let mut response = match client.execute(request).await {
        Ok(response) => response,
        Err(error) => return Outcome::Fault(error),
    };
    // Most bodies come in one piece, which is then not copied.
    let (mut first, mut joined) = (Bytes::new(), BytesMut::new());
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if first.is_empty() => first = chunk,
            Ok(Some(chunk)) => {
                if joined.is_empty() {
                    joined.extend_from_slice(&first);
                }
                joined.extend_from_slice(&chunk);
            }
            Ok(None) => break,
            Err(error) => return Outcome::Fault(error),
        }
        if first.len().max(joined.len()) > LARGEST_BODY {
            return Outcome::TooLarge;
        }
    }
    let body = if joined.is_empty() { first } else { joined.freeze() };
    let mut whole = http::Response::new(body);
    // Without its URL one is parsed for each response.
    if let Ok(with_url) = http::Response::builder().url(response.url().clone()).body(()) {
        *whole.extensions_mut() = with_url.into_parts().0.extensions;
    }
    *whole.status_mut() = response.status();
    *whole.version_mut() = response.version();
    *whole.headers_mut() = std::mem::take(response.headers_mut());
    Outcome::Answer(whole.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Credential, Elements};

    #[tokio::test]
    async fn a_request_to_another_origin_is_refused_before_anything_is_sent() {
        // Nothing listens there, so a request for a token would fail otherwise.
        let elements = Elements::builder()
            .base_url("https://elements.example/base")
            .token_url("https://sign-in.example/token")
            .credential(Credential::client_secret("client", "secret"))
            .build()
            .unwrap();
        let operation = Operation::find("retrieve_risky_action_count").unwrap();
        for wrong in [
            "https://elsewhere.example/x",
            "http://elements.example/x",
            "https://elements.example:8443/x",
        ] {
            let request = elements.http().get(wrong).build().unwrap();
            let result =
                elements.executor().begin_and_execute(elements.http(), request, operation).await;
            let Err(ExecuteError::Refused(error)) = result else { panic!("{result:?}") };
            let text = error.to_string();
            assert!(text.contains("and the token is for https://elements.example only"), "{text}");
        }
    }

    /// An operation that writes.
    static WRITE: Operation = Operation {
        id: "write",
        method: aos_api::Method::Post,
        path: "/write",
        scopes: &[&["write"]],
        ..Operation::BLANK
    };

    async fn write(server: &httpmock::MockServer, base_url: &str) -> u32 {
        let elements = Elements::builder()
            .base_url(base_url)
            .token_url(server.url("/token"))
            .credential(Credential::client_secret("client", "secret"))
            .clock(Arc::new(crate::clock::ManualClock::new()))
            .retry(RetryPolicy::default().with_max_attempts(3))
            .build()
            .unwrap();
        let request = elements.http().post(format!("{base_url}/write")).body("{}").build().unwrap();
        let call = elements.executor().begin_and_execute(elements.http(), request, &WRITE);
        let (_, record) = crate::call::recorded(call).await;
        record.facts().attempts
    }

    #[tokio::test]
    async fn a_write_is_sent_again_only_when_nothing_was_done() {
        let server = httpmock::MockServer::start_async().await;
        server.mock(|when, then| {
            when.path("/token");
            then.json_body(serde_json::json!({"access_token": "t"}));
        });
        // Each is the body that must arrive whole at every attempt.
        for (status, expected) in [(500, 1), (503, 1), (408, 1), (504, 1), (429, 3)] {
            let mut mock = server.mock(|when, then| {
                when.path("/write").body("{}");
                then.status(status);
            });
            assert_eq!(write(&server, &server.base_url()).await, expected, "{status}");
            mock.assert_calls(expected as usize);
            mock.delete();
        }
        // Where nothing listens, nothing was sent.
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let nowhere = format!("http://{}", free.local_addr().unwrap());
        drop(free);
        assert_eq!(write(&server, &nowhere).await, 3);
    }
}
