//! Requests to the token endpoint.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use aos_api::{
    Bodies, Context, Error, ErrorKind, Fault, Operation, Received, body_text, carries_error,
    is_transient, read_body, redact, retry_after, status_text,
};
use http::{StatusCode, header::ACCEPT};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tracing::{Instrument, Span, field, info_span};
use url::Url;

use super::{credential::Credential, token_cache::Token, tokens::SCOPES_LIMIT};
use crate::{
    config::ElementsBuilder,
    exchange::{Ended, Exchange},
};

/// How long a token lives where its response does not say, by the vendor's pages.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(3600);
/// How long before its end a token is renewed.
const RENEW_BEFORE: Duration = Duration::from_secs(5 * 60);

/// What is requested there, for errors: nothing is changed by it.
static TOKEN: Operation = Operation { read_only: true, ..Operation::BLANK };

pub(crate) struct TokenEndpoint {
    pub(crate) http: reqwest::Client,
    pub(crate) bodies: Bodies,
    pub(crate) url: Url,
    pub(crate) credential: Credential,
    pub(crate) settings: Arc<ElementsBuilder>,
    /// Also without success.
    pub(crate) requested: AtomicU64,
}

impl TokenEndpoint {
    /// Requests a token, more than once where that may help, within the budget of a call.
    pub(super) async fn request(&self, scopes: &Arc<str>, caller: &Span) -> Result<Token, Error> {
        // Not within the caller's span: that may end long before.
        let span = info_span!(
            parent: None,
            "elements.authenticate",
            otel.kind = "client",
            http.request.method = "POST",
            server.address = self.url.host_str(),
            http.response.status_code = field::Empty,
            aos.scopes = &**scopes,
        );
        span.follows_from(caller);
        self.retry(scopes).instrument(span).await
    }

    async fn retry(&self, scopes: &Arc<str>) -> Result<Token, Error> {
        // Refused with 429: that is no failure, and takes no attempt while there is time.
        let mut refused = 0;
        let mut waited = Duration::ZERO;
        let (clock, retry) = (&*self.settings.clock, &self.settings.retry);
        let deadline = clock.now().saturating_add(retry.budget);
        let mut attempt = 0;
        loop {
            attempt += 1;
            // A new assertion each time: its id must not be used twice.
            let form = self.credential.form(self.url.as_str(), clock.wall()).await?;
            let error = match self.attempt(scopes, &form.fields, attempt, deadline).await {
                Ok(token) => return Ok(token),
                Err(error) => error,
            };
            let is_rejected = error.status.is_some() && !error.is_retryable();
            // What is said of the scopes is not about the secret.
            if form.is_old && is_rejected && error.oauth_code.as_deref() != Some("invalid_scope") {
                self.credential.forget();
                continue;
            }
            let error = error.with(|details| {
                details.attempts = attempt;
                details.waited = waited;
            });
            refused += u32::from(error.kind == ErrorKind::RateLimited);
            let wait = retry.wait(attempt, error.retry_after, clock);
            let fits = clock.now().saturating_add(wait) < deadline;
            if !error.is_retryable() || attempt - refused >= retry.max_attempts || !fits {
                return Err(error);
            }
            clock.sleep(wait).await;
            waited += wait;
        }
    }

    async fn attempt(
        &self,
        scopes: &Arc<str>,
        fields: &[(&'static str, SecretString)],
        attempt: u32,
        deadline: Duration,
    ) -> Result<Token, Error> {
        let begin = self.settings.clock.now();
        let mut form: Vec<(&str, &str)> = vec![("grant_type", "client_credentials")];
        form.extend(fields.iter().map(|(name, value)| (*name, value.expose_secret())));
        if !scopes.is_empty() {
            form.push(("scope", scopes));
        }
        let sent = self
            .http
            .post(self.url.clone())
            .header(ACCEPT, "application/json")
            .timeout(self.settings.attempt_timeout.min(deadline.saturating_sub(begin)))
            .form(&form)
            .send();
        self.requested.fetch_add(1, Relaxed);
        self.settings.show(|| self.exchange(attempt));
        let received = self.bodies.receive(self.settings.bounds.for_short(), sent).await;
        let seen = received.as_ref().ok();
        let status = seen.map(|received| received.status);
        if let Some(status) = status {
            Span::current().record("http.response.status_code", status.as_u16());
        }
        let duration = self.settings.clock.now().saturating_sub(begin);
        self.settings.show(|| Exchange {
            ended: Some(Ended { status, duration, pause: None, retry_after: None }),
            response: seen.map(|received| (&received.headers, &received.body)),
            ..self.exchange(attempt)
        });
        let received = received.map_err(|fault| self.no_response(fault))?;
        if !received.status.is_success() {
            return Err(self.rejected(&received, fields));
        }
        // From here on the body may hold a token, which is never shown.
        let value: Value = body_text(&received.headers, &received.body)
            .ok()
            .and_then(|text| serde_json::from_str(&text).ok())
            .ok_or_else(|| self.unreadable("it is not JSON"))?;
        if carries_error(&value, &[]) {
            return Err(self.rejected(&received, fields));
        }
        self.read(&value, scopes, begin)
    }

    fn exchange(&self, attempt: u32) -> Exchange<'_> {
        Exchange::new("POST", &self.url, (attempt, self.settings.retry.max_attempts))
    }

    fn no_response(&self, fault: Fault) -> Error {
        // It may be the token, which nobody knows yet: no encoding has so long a name.
        let fault = match fault {
            Fault::UnknownEncoding(name) if name.len() > 16 => {
                Fault::UnknownEncoding(redact::REDACTED.to_owned())
            }
            fault => fault,
        };
        let cause = Context::new(&TOKEN, Vec::new()).faulted(fault);
        let cause = cause.with(|details| details.operation = None);
        let error = Error::new(ErrorKind::Authentication, format!("no token from {}", self.url))
            .with(|details| details.service_message = Some(cause.to_string()));
        let error = cause.hint().into_iter().fold(error, Error::with_hint);
        error.with_source(cause)
    }

    fn rejected(&self, received: &Received, fields: &[(&'static str, SecretString)]) -> Error {
        let Received { status, headers, body } = received;
        let status = *status;
        let secrets =
            fields.iter().filter(|(name, _)| matches!(*name, "client_secret" | "client_assertion"));
        let secrets: Vec<&SecretString> = secrets.map(|(_, secret)| secret).collect();
        let said = read_body(headers, body, &secrets, self.settings.bounds.kept);
        let what =
            format!("authentication at {} was rejected with {}", self.url, status_text(status));
        let certificate = self.credential.as_certificate();
        let expired = certificate.and_then(|it| it.not_valid_at(self.settings.clock.wall()));
        let in_front =
            Context::new(&TOKEN, Vec::new()).in_front(status, headers, &said, "token URL");
        let hint = match said.code.as_deref() {
            _ if in_front.is_some() || is_transient(status) => in_front,
            // Whatever the service says of it.
            _ if expired.is_some() => expired,
            Some("invalid_client") => Some(format!(
                "check the client id and the {}, and that they are of this environment",
                self.credential.kind()
            )),
            Some("invalid_scope") => Some(format!(
                "give the app registration the permission, or request other scopes; a scope text \
                 of {SCOPES_LIMIT} characters or more is rejected as well"
            )),
            _ => None,
        };
        let error = Error::new(ErrorKind::Authentication, what).with(|details| {
            if status == StatusCode::TOO_MANY_REQUESTS {
                details.kind = ErrorKind::RateLimited;
            }
            details.status = Some(status);
            details.service_message = said.message;
            details.request_id = said.request_id;
            details.body = said.body;
            details.oauth_code = said.code;
            details.retry_after = retry_after(status, headers, body, self.settings.clock.wall());
        });
        hint.into_iter().fold(error, Error::with_hint)
    }

    fn unreadable(&self, why: &str) -> Error {
        Error::new(
            ErrorKind::Authentication,
            format!("the response of {} is not a token: {why}", self.url),
        )
    }

    fn read(&self, value: &Value, scopes: &Arc<str>, begin: Duration) -> Result<Token, Error> {
        let secret = value["access_token"]
            .as_str()
            .filter(|token| !token.is_empty())
            .map(SecretString::from)
            .ok_or_else(|| self.unreadable("it has no access_token"))?;
        let header = aos_api::bearer_header(&secret)
            .map_err(|_| self.unreadable("the token is not a valid header value"))?;
        let seconds = &value["expires_in"];
        let lifetime = seconds
            .as_f64()
            .or_else(|| seconds.as_str()?.trim().parse().ok())
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .unwrap_or(DOCUMENTED_LIFETIME);
        // A token shorter than the margin would be renewed at every call.
        let margin = RENEW_BEFORE.min(lifetime / 5);
        // It is shown; a service that repeats a secret there is not.
        let clean = |text: &str| {
            let text = redact::secret(text, &secret);
            match self.credential.secret() {
                Some(own) => redact::secret(&text, &own).into_owned(),
                None => text.into_owned(),
            }
        };
        let granted = value["scope"].as_str().map(clean);
        Ok(Token {
            header,
            secret: Arc::new(secret),
            scopes: Arc::clone(scopes),
            granted,
            lifetime,
            refresh_at: begin.saturating_add(lifetime.saturating_sub(margin)),
            expires_at: begin.saturating_add(lifetime),
            accepted: AtomicBool::new(false),
        })
    }
}
