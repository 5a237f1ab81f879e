//! The one path on which every request is sent: rate limit → authenticate → send →
//! retry → trace.

use std::{sync::Arc, time::Duration};

use aos_api::{
    BoxFuture, Context, Error, ErrorKind, Operation, Request, Response, Result, Transport,
    in_words, is_transient, request_id,
};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use secrecy::ExposeSecret;
use tracing::{Instrument, field, info, info_span, warn};
use url::Url;

use crate::{
    auth::{Token, Tokens},
    policy::{
        attempts::Attempts,
        clock::Clock,
        rate_limit::RateLimit,
        retry::{RetryPolicy, retry_after},
    },
};

/// Maximum size of a body, so that a wrong server cannot fill the memory. The largest
/// page is some hundred rows.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// What all clones of a client share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) base_url: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) tokens: Tokens,
    pub(crate) rate_limit: RateLimit,
    pub(crate) attempts: Attempts<Result<Box<Attempt>>>,
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Duration,
    pub(crate) clock: Arc<dyn Clock>,
}

/// The transport of the facade.
#[derive(Debug)]
pub(crate) struct Sender(pub(crate) Arc<Shared>);

/// What was received in one attempt.
struct Received {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

/// Why an attempt has no response.
enum Fault {
    Http(reqwest::Error),
    TooLarge,
}

/// An attempt that was sent.
pub(crate) struct Attempt {
    /// When it was sent.
    begin: Duration,
    token: Arc<Token>,
    result: std::result::Result<Received, Fault>,
    /// When the call has to end, with all its attempts.
    deadline: Duration,
}

impl Transport for Sender {
    fn send(&self, mut request: Request) -> BoxFuture<Result<Response>> {
        if let Err(error) = request.check_origin(&self.0.base_url) {
            return Box::pin(std::future::ready(Err(error)));
        }
        let shared = Arc::clone(&self.0);
        let operation = request.context.operation;
        let span = info_span!(
            "elements.call",
            operation = operation.id,
            customer = field::Empty,
            tenant = field::Empty,
            attempts = field::Empty,
            status = field::Empty,
        );
        if !span.is_disabled() {
            for (noun, id) in &request.context.ids {
                span.record(*noun, &**id);
            }
        }
        // The attempts share the request; what becomes of the call is in the context.
        let context = std::mem::replace(&mut request.context, Context::new(operation, Vec::new()));
        let sent = Box::pin(shared.send(Arc::new(request), context));
        if span.is_disabled() {
            return sent;
        }
        let inside = span.clone();
        let traced = async move {
            let result = sent.await;
            match &result {
                Ok(response) => {
                    span.record("attempts", response.context.attempts);
                    span.record("status", response.status.as_u16());
                }
                Err(error) => {
                    span.record("attempts", error.attempts);
                }
            }
            result
        };
        Box::pin(traced.instrument(inside))
    }
}

impl Shared {
    async fn send(
        self: Arc<Self>,
        request: Arc<Request>,
        mut context: Context,
    ) -> Result<Response> {
        let operation = context.operation;
        let mut deadline = None;
        let mut renewed = false;
        loop {
            let attempt = Arc::clone(&self).attempt(Arc::clone(&request), deadline);
            let attempt = match self.attempts.run(attempt.in_current_span()).await {
                Some(attempt) => attempt.map_err(|error| context.about(error))?,
                None => {
                    let error = context.error(ErrorKind::Connection, RUNTIME_ENDED);
                    return Err(error.with_hint(context.try_again()));
                }
            };
            let Attempt { begin, token, result, deadline: until } = *attempt;
            deadline = Some(until);
            context.attempts += 1;
            context.token = Some(Arc::clone(&token.secret));
            let attempts = context.attempts;
            let received = result.as_ref().ok();
            let status = received.map(|received| received.status);
            let wait = received.and_then(|received| retry_after(&received.headers, &*self.clock));
            context.retry_after = wait;
            self.trace(operation, attempts, begin, &result, &token);
            if status == Some(StatusCode::UNAUTHORIZED) {
                // The token is discarded in any case, so that the next call has another.
                let another = self.tokens.discard(&token);
                let again = attempts < self.retry.max_attempts;
                if another && again && !renewed && operation.read_only {
                    renewed = true;
                    continue;
                }
            } else if status.is_some_and(|status| !is_transient(status)) {
                // A gateway in front may return those without a look at it.
                token.accept();
            }
            let pause = is_worth_a_retry(operation, &result)
                .then(|| self.retry.wait(attempts, wait, &*self.clock));
            // After a 429 all clones pause.
            let limited = status == Some(StatusCode::TOO_MANY_REQUESTS);
            if let Some(pause) = pause.filter(|_| limited) {
                self.rate_limit.pause(pause, &*self.clock);
            }
            let pause = pause.filter(|pause| {
                attempts < self.retry.max_attempts
                    && self.clock.now().saturating_add(*pause) < until
            });
            match (pause, result) {
                (Some(_), _) if limited => {}
                (Some(pause), _) => self.clock.sleep(pause).await,
                (None, Ok(Received { status, headers, body })) => {
                    return Ok(Response::new(context, status, headers, body));
                }
                (None, Err(Fault::Http(error))) => return Err(context.no_response(error)),
                (None, Err(Fault::TooLarge)) => {
                    return Err(context.error(
                        ErrorKind::Decode,
                        format!("the response is larger than {MAX_BODY} bytes"),
                    ));
                }
            }
        }
    }

    /// One attempt: permit, token, request and response.
    async fn attempt(
        self: Arc<Self>,
        request: Arc<Request>,
        deadline: Option<Duration>,
    ) -> Result<Box<Attempt>> {
        let budget = self.retry.budget;
        let permit = self.rate_limit.permit(&*self.clock, deadline, budget).await;
        let mut permit = permit.map_err(|paused| {
            Error::new(
                ErrorKind::RateLimited,
                "the service returned 429 Too Many Requests to another call of this client, and \
                 the pause lasts longer than this call may take",
            )
            .with(|details| details.retry_after = Some(paused.remaining))
            .with_hint("try again later, with fewer concurrent requests or a lower rate")
        })?;
        // Its budget begins when the client's own limits let it start.
        let deadline = deadline.unwrap_or_else(|| self.clock.now().saturating_add(budget));
        let operation = request.context.operation;
        let timeout = || deadline.saturating_sub(self.clock.now());
        let token = match &request.scopes {
            // Boxed: they are rare, and would make every attempt's future large.
            Some(scopes) => Box::pin(self.tokens.token(scopes, timeout())).await?,
            None => match self.tokens.cached(operation) {
                Some(token) => token,
                None => Box::pin(self.tokens.token_for(operation, timeout())).await?,
            },
        };
        let begin = self.clock.now();
        let remaining = deadline.saturating_sub(begin);
        if remaining.is_zero() {
            let budget = in_words(budget);
            return Err(Error::new(
                ErrorKind::Timeout,
                format!("timed out after {budget}, retries included"),
            ));
        }
        let mut sent = request.to_http(token.header.clone());
        // The HTTP client has the timeout of an attempt already.
        if remaining < self.attempt_timeout {
            *sent.timeout_mut() = Some(remaining);
        }
        permit.sent();
        let result = receive(self.http.execute(sent)).await;
        drop(permit);
        Ok(Box::new(Attempt { begin, token, result, deadline }))
    }

    /// Traces an attempt.
    fn trace(
        &self,
        operation: &Operation,
        attempt: u32,
        begin: Duration,
        result: &std::result::Result<Received, Fault>,
        token: &Token,
    ) {
        // What is traced is computed within the macros: only where somebody listens.
        let duration = || self.clock.now().saturating_sub(begin).as_millis() as u64;
        let operation = operation.id;
        match result {
            Ok(received) => {
                // A service that sends the token back is not traced.
                let safe = |id: &String| !id.contains(token.secret.expose_secret());
                info!(
                    operation,
                    attempt,
                    status = received.status.as_u16(),
                    duration_ms = duration(),
                    request_id = request_id(&received.headers).filter(safe),
                    "attempt"
                );
            }
            Err(Fault::Http(error)) => warn!(
                operation,
                attempt,
                duration_ms = duration(),
                // Not the error's text, which holds the URL.
                timeout = error.is_timeout(),
                "attempt without a response"
            ),
            Err(Fault::TooLarge) => warn!(
                operation,
                attempt,
                duration_ms = duration(),
                "attempt with too large a response"
            ),
        }
    }
}

const RUNTIME_ENDED: &str = "the tokio runtime that sent the request has ended";

fn is_worth_a_retry(operation: &Operation, result: &std::result::Result<Received, Fault>) -> bool {
    match result {
        // It says that nothing was done.
        Ok(received) if received.status == StatusCode::TOO_MANY_REQUESTS => true,
        Ok(received) => operation.read_only && is_transient(received.status),
        // Without a connection nothing was sent.
        Err(Fault::Http(error)) => operation.read_only || error.is_connect(),
        Err(Fault::TooLarge) => false,
    }
}

/// Sends a request and reads the whole response, so that a body that breaks off is an
/// error of this attempt and not of the caller's.
async fn receive(
    response: impl Future<Output = reqwest::Result<reqwest::Response>>,
) -> std::result::Result<Received, Fault> {
    let mut response = response.await.map_err(Fault::Http)?;
    // Most bodies come in one piece, which is then not copied.
    let (mut first, mut joined) = (Bytes::new(), BytesMut::new());
    while let Some(chunk) = response.chunk().await.map_err(Fault::Http)? {
        if first.is_empty() {
            first = chunk;
        } else {
            if joined.is_empty() {
                joined.extend_from_slice(&first);
            }
            joined.extend_from_slice(&chunk);
        }
        if first.len().max(joined.len()) > MAX_BODY {
            return Err(Fault::TooLarge);
        }
    }
    let body = if joined.is_empty() { first } else { joined.freeze() };
    Ok(Received {
        status: response.status(),
        headers: std::mem::take(response.headers_mut()),
        body,
    })
}
