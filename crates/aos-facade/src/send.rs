//! The one path of every request: rate limit → authenticate → send → retry → trace.

use std::{fmt, sync::Arc, time::Duration};

use aos_api::{
    Bodies, BoxFuture, Context, Error, ErrorKind, Fault, Operation, Received, Request, Response,
    Result, Transport, ended_before_response, in_words, is_transient, is_transient_failure,
    retry_after,
};
use http::StatusCode;
use tracing::{Instrument, Span, field, info_span};
use url::Url;

use crate::{
    auth::{Token, Tokens},
    config::ElementsBuilder,
    exchange::{Ended, Exchange},
    policy::{attempts::Attempts, rate_limit::RateLimit},
};

pub(crate) struct Shared {
    pub(crate) base_url: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) tokens: Tokens,
    pub(crate) rate_limit: RateLimit,
    pub(crate) attempts: Attempts<Result<Box<Attempt>>>,
    pub(crate) bodies: Bodies,
    pub(crate) settings: Arc<ElementsBuilder>,
}

#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) shared: Arc<Shared>,
    /// Whether a call that the service refuses with 429 is sent again without end, as
    /// long as the service accepts others: of a fleet no tenant may be lost to that.
    pub(crate) is_patient: bool,
}

/// A patient call that was refused so often fails, if it was also refused so often when it was
/// sent alone, as a trial, with others accepted in between: the refusals are about this call.
const MOST_REFUSALS: u32 = 10;
const MOST_PASSED_OVER: u32 = 5;

#[derive(Clone, Copy, Debug, Default)]
struct Progress {
    is_patient: bool,
    attempts: u32,
    /// Attempts that were refused with 429.
    refusals: u32,
    /// How many requests had passed when it was a trial that was refused last, and how often
    /// that were more than before.
    passed: Option<u64>,
    passed_over: u32,
    goes_first: bool,
    sent_at_once: bool,
    deadline: Option<Duration>,
    ended: Option<Duration>,
    waited: Duration,
}

pub(crate) struct Attempt {
    token: Arc<Token>,
    result: std::result::Result<Received, Fault>,
    progress: Progress,
    retry_after: Option<Duration>,
    pause: Duration,
}

/// Without what changes with each call.
impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Transport for Sender {
    fn send(&self, mut request: Request) -> BoxFuture<Result<Response>> {
        let shared = Arc::clone(&self.shared);
        if let Err(error) = shared.check(&request) {
            return Box::pin(std::future::ready(Err(error)));
        }
        let operation = request.context.operation;
        let span = info_span!(
            "elements.call",
            aos.operation = operation.id,
            aos.customer_id = field::Empty,
            aos.tenant_id = field::Empty,
            error.type = field::Empty,
        );
        for (noun, id) in &request.context.ids {
            match *noun {
                "customer" => span.record("aos.customer_id", &**id),
                "tenant" => span.record("aos.tenant_id", &**id),
                _ => &span,
            };
        }
        // The attempts share the request; what becomes of the call is in the context.
        let blank = Context::new(operation, Vec::new());
        let mut context = std::mem::replace(&mut request.context, blank);
        context.secrets.extend(shared.tokens.endpoint.credential.secret());
        // Attempts are traced without them.
        request.context.secrets.clone_from(&context.secrets);
        let (is_patient, inside) = (self.is_patient, span.clone());
        let traced = async move {
            let result = shared.send(Arc::new(request), context, is_patient).await;
            if let Err(error) = &result {
                inside.record("error.type", field::debug(error.kind));
            }
            result
        };
        Box::pin(traced.instrument(span))
    }
}

impl Shared {
    fn check(&self, request: &Request) -> Result<()> {
        request.check_origin(&self.base_url)?;
        let known = Operation::find(request.context.operation.id);
        if !self.settings.read_only || known.is_some_and(|known| known.read_only) {
            return Ok(());
        }
        let error = Error::new(ErrorKind::InvalidInput, "the client is read-only")
            .with_hint("a client (or a profile) without read_only sends what changes something");
        Err(request.context.about(error))
    }

    async fn send(
        self: Arc<Self>,
        request: Arc<Request>,
        mut context: Context,
        is_patient: bool,
    ) -> Result<Response> {
        let operation = context.operation;
        let mut progress = Progress { is_patient, ..Progress::default() };
        let mut renewed = false;
        loop {
            let attempt = Arc::clone(&self).attempt(Arc::clone(&request), progress);
            let Some(attempt) = self.attempts.run(attempt.in_current_span()).await else {
                let ended = "the tokio runtime that sent the request has ended";
                let error = context.error(ErrorKind::Connection, ended);
                return Err(error.with_hint(context.try_again()));
            };
            let attempt = attempt.map_err(|error| context.about(error))?;
            let Attempt { token, result, progress: now, retry_after, pause } = *attempt;
            progress = now;
            context.attempts = progress.attempts;
            context.waited = progress.waited;
            context.token = Some(Arc::clone(&token.secret));
            context.retry_after = retry_after;
            let status = result.as_ref().ok().map(|received| received.status);
            // What was refused for its time does not count where the call is patient.
            let counted = progress.attempts - if is_patient { progress.refusals } else { 0 };
            if status == Some(StatusCode::UNAUTHORIZED) {
                // The token is discarded in any case, so that the next call has another.
                let another = self.tokens.discard(&token);
                let again = counted < self.settings.retry.max_attempts;
                if another && again && !renewed && operation.read_only {
                    renewed = true;
                    continue;
                }
            } else if status.is_some_and(|status| !is_transient(status)) {
                // A gateway in front may return those without a look at it.
                token.accept();
            }
            let again = if is_patient && status == Some(StatusCode::TOO_MANY_REQUESTS) {
                // Its budget begins anew when the service accepts it.
                progress.deadline = None;
                let refused_for = self.rate_limit.refused_for();
                let alone =
                    progress.refusals >= MOST_REFUSALS && progress.passed_over >= MOST_PASSED_OVER;
                !alone && refused_for.saturating_add(pause) <= self.settings.patience
            } else {
                let end = self.settings.clock.now().saturating_add(pause);
                is_worth_a_retry(operation, &result)
                    && counted < self.settings.retry.max_attempts
                    && progress.deadline.is_none_or(|deadline| end < deadline)
            };
            match result {
                // The rate limit pauses all calls.
                _ if again && is_refused(status, retry_after) => {}
                _ if again => self.settings.clock.sleep(pause).await,
                Ok(Received { status, headers, body }) => {
                    return Ok(Response::new(context, status, headers, body));
                }
                Err(fault) => return Err(context.faulted(fault)),
            }
        }
    }

    async fn attempt(
        self: Arc<Self>,
        request: Arc<Request>,
        mut progress: Progress,
    ) -> Result<Box<Attempt>> {
        let settings = &*self.settings;
        let clock = &*settings.clock;
        let budget = if progress.is_patient { settings.patience } else { settings.retry.budget };
        let first = progress.goes_first;
        let permit = self.rate_limit.permit(progress.deadline, budget, first).await;
        let mut permit = permit.map_err(|remaining| {
            Error::new(
                ErrorKind::RateLimited,
                "the service refused another call of this client, with 429 or 503, and the pause \
                 lasts longer than this call may take",
            )
            .with(|details| details.retry_after = Some(remaining))
            .with_hint("try again later, with fewer concurrent requests or a lower rate")
        })?;
        let operation = request.context.operation;
        // Its budget begins when the client's own limits let it start.
        let deadline =
            progress.deadline.unwrap_or_else(|| clock.now().saturating_add(settings.retry.budget));
        let timeout = || deadline.saturating_sub(clock.now());
        let token = match &request.scopes {
            // Boxed as for an operation.
            Some(scopes) => Box::pin(self.tokens.token(scopes, timeout())).await?,
            None => self.tokens.token_for(operation, timeout()).await?,
        };
        let begin = clock.now();
        let remaining = deadline.saturating_sub(begin);
        if remaining.is_zero() {
            let budget = in_words(settings.retry.budget);
            let error = Error::new(
                ErrorKind::Timeout,
                format!("timed out after {budget}, retries included"),
            );
            return Err(error.with(|details| details.attempts = progress.attempts));
        }
        let mut sent = request.to_http(token.header.clone());
        // The HTTP client has the timeout of an attempt already.
        if remaining < settings.attempt_timeout {
            *sent.timeout_mut() = Some(remaining);
        }
        permit.begin(progress.attempts > 0);
        let passed = permit.sent.moment.passed;
        let number = progress.attempts + 1;
        let span = self.span(&request, number);
        settings.show(|| self.exchange(&request, number, &token));
        let sending = self.bodies.receive(request.bounds, self.http.execute(sent));
        let result = sending.instrument(span.clone()).await;
        let waited = progress.ended.map_or(Duration::ZERO, |end| begin.saturating_sub(end));
        progress.waited += waited;
        progress.ended = Some(clock.now());
        progress.attempts += 1;
        let received = result.as_ref().ok();
        let retry_after = received.and_then(|Received { status, headers, body }| {
            retry_after(*status, headers, body, clock.wall())
        });
        let status = received.map(|received| received.status);
        let pause = match &result {
            Ok(_) if is_refused(status, retry_after) => {
                // All clones pause.
                let (pause, is_trial) = permit.refused(retry_after);
                // Where it was a trial, others are tried before it.
                progress.goes_first = !is_trial;
                if is_trial {
                    let before = progress.passed.replace(passed);
                    progress.passed_over += u32::from(before.is_some_and(|it| passed > it));
                }
                pause
            }
            // It is not sent again, and random numbers are not free.
            Ok(received) if !is_transient(received.status) => {
                permit.accepted();
                Duration::ZERO
            }
            // The service closed the connection, which says nothing of its load.
            Err(Fault::Http(error)) if !progress.sent_at_once && ended_before_response(error) => {
                progress.sent_at_once = true;
                Duration::ZERO
            }
            _ => settings.retry.wait(progress.attempts, retry_after, clock),
        };
        let refused = status == Some(StatusCode::TOO_MANY_REQUESTS);
        let again = is_worth_a_retry(operation, &result)
            && (progress.is_patient && refused || number < settings.retry.max_attempts);
        let ended = Ended {
            status,
            duration: clock.now().saturating_sub(begin),
            pause: again.then_some(pause),
            retry_after,
        };
        trace(&span, &result);
        settings.show(|| Exchange {
            ended: Some(ended),
            response: received.map(|received| (&received.headers, &received.body)),
            ..self.exchange(&request, number, &token)
        });
        progress.refusals += u32::from(refused);
        progress.deadline = Some(deadline);
        Ok(Box::new(Attempt { token, result, progress, retry_after, pause }))
    }

    /// The span of an attempt, with the names of OpenTelemetry.
    fn span(&self, request: &Request, attempt: u32) -> Span {
        info_span!(
            "elements.request",
            otel.kind = "client",
            http.request.method = request.method.as_str(),
            url.template = request.context.operation.path,
            server.address = self.base_url.host_str(),
            http.request.resend_count = attempt - 1,
            http.response.status_code = field::Empty,
            error.type = field::Empty,
        )
    }

    fn exchange<'a>(&self, request: &'a Request, attempt: u32, token: &'a Token) -> Exchange<'a> {
        let attempt = (attempt, self.settings.retry.max_attempts);
        Exchange {
            operation: Operation::find(request.context.operation.id),
            sent: Some((request, &token.secret)),
            ..Exchange::new(request.method.as_str(), &request.url, attempt)
        }
    }
}

fn trace(span: &Span, result: &std::result::Result<Received, Fault>) {
    if span.is_disabled() {
        return;
    }
    let error = match result {
        Ok(Received { status, .. }) => {
            span.record("http.response.status_code", status.as_u16());
            if !status.is_client_error() && !status.is_server_error() {
                return;
            }
            status.as_str()
        }
        // Not the error's text, which holds the URL.
        Err(Fault::Http(error)) if error.is_timeout() => "timeout",
        Err(Fault::Http(error)) if error.is_connect() => "connection",
        Err(_) => "unreadable",
    };
    span.record("error.type", error);
}

/// Whether the service refused the request for its rate.
fn is_refused(status: Option<StatusCode>, retry_after: Option<Duration>) -> bool {
    status == Some(StatusCode::TOO_MANY_REQUESTS)
        || status == Some(StatusCode::SERVICE_UNAVAILABLE) && retry_after.is_some()
}

fn is_worth_a_retry(operation: &Operation, result: &std::result::Result<Received, Fault>) -> bool {
    match result {
        // It says that nothing was done.
        Ok(received) if received.status == StatusCode::TOO_MANY_REQUESTS => true,
        Ok(received) => operation.read_only && is_transient(received.status),
        // Without a connection nothing was sent.
        Err(Fault::Http(error)) => {
            is_transient_failure(error) && (operation.read_only || error.is_connect())
        }
        Err(Fault::Encoding(_)) => operation.read_only,
        Err(_) => false,
    }
}
