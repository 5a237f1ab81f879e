//! Asking the token endpoint.

use std::{
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use http::{HeaderMap, StatusCode, header::ACCEPT};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tracing::{Instrument, Span, debug, info_span};
use url::Url;

use super::Token;
use crate::{
    call::Facts,
    clock::Clock,
    credential::Credential,
    error::{Error, ErrorKind, without_secret},
    error_body,
    retry::{self, RetryPolicy},
};

/// How long a token lives where its response does not say: the vendor's pages
/// name one hour.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(3600);
/// How long before its end a token is renewed.
const RENEW_BEFORE: Duration = Duration::from_secs(5 * 60);

/// The token endpoint and who asks it.
#[derive(Debug)]
pub(crate) struct TokenEndpoint {
    pub(crate) http: reqwest::Client,
    pub(crate) url: Url,
    pub(crate) credential: Credential,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) clock: Arc<dyn Clock>,
}

/// How an attempt ended that brought no token.
struct Failure {
    error: Error,
    again: bool,
    asked: Option<Duration>,
}

impl TokenEndpoint {
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Asks for a token of these scopes, more than once where that may help,
    /// within the budget of a call.
    pub(super) async fn ask(&self, scopes: &Arc<str>, caller: &Span) -> Result<Token, Error> {
        // Not within the caller's span: that may end long before.
        let span = info_span!(parent: None, "elements.sign_in", scopes = &**scopes);
        span.follows_from(caller);
        let deadline = self.clock.now().saturating_add(self.retry.budget);
        self.ask_again(scopes, deadline).instrument(span).await
    }

    async fn ask_again(&self, scopes: &Arc<str>, deadline: Duration) -> Result<Token, Error> {
        for attempt in 1.. {
            let begin = self.clock.now();
            let failure = match self.attempt(scopes, begin, deadline).await {
                Ok(token) => {
                    debug!(attempt, granted = token.granted, "signed in");
                    return Ok(token);
                }
                Err(failure) => failure,
            };
            let error = failure.error.with(|detail| {
                detail.attempts = attempt;
                detail.retry_after = failure.asked;
            });
            debug!(
                attempt,
                status = error.status().map(|status| status.as_u16()),
                "sign-in failed"
            );
            let wait = self.retry.wait(attempt, failure.asked, self.clock());
            let fits = self.clock.now().saturating_add(wait) < deadline;
            if !failure.again || attempt >= self.retry.max_attempts || !fits {
                return Err(error);
            }
            self.clock.sleep(wait).await;
        }
        unreachable!("the loop ends by return only")
    }

    async fn attempt(
        &self,
        scopes: &Arc<str>,
        begin: Duration,
        deadline: Duration,
    ) -> Result<Token, Failure> {
        let end = |error| Failure { error, again: false, asked: None };
        // A new assertion each time: its id must not be used twice.
        let proof = self.credential.proof(self.url.as_str(), self.clock.wall()).map_err(end)?;
        let mut form: Vec<(&str, &str)> = vec![("grant_type", "client_credentials")];
        form.extend(proof.iter().map(|(name, value)| (*name, value.expose_secret())));
        if !scopes.is_empty() {
            form.push(("scope", scopes));
        }
        let response = self
            .http
            .post(self.url.clone())
            .header(ACCEPT, "application/json")
            .timeout(self.timeout.min(deadline.saturating_sub(begin)))
            .form(&form)
            .send();
        let received = async {
            let response = response.await?;
            let (status, headers) = (response.status(), response.headers().clone());
            Ok((status, headers, response.bytes().await?))
        };
        let (status, headers, body) = received.await.map_err(|error: reqwest::Error| {
            let cause = Facts::default().wire(error);
            let what = format!("no token from {}", self.url);
            let message = cause.to_string();
            let error = Error::new(ErrorKind::SignIn, what)
                .with(|detail| detail.message = Some(message))
                .with_source(cause);
            Failure { error, again: true, asked: None }
        })?;
        if !status.is_success() {
            return Err(self.refused(status, &headers, &body, &proof));
        }
        // A body that holds a token is never shown.
        self.read(&body, scopes, begin).map_err(end)
    }

    fn refused(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        proof: &[(&'static str, SecretString)],
    ) -> Failure {
        let secrets = || {
            let kept = |name: &str| matches!(name, "client_secret" | "client_assertion");
            proof.iter().filter(move |(name, _)| kept(name)).map(|(_, secret)| secret)
        };
        // Before anything is cut off, which could leave a part of a secret.
        let text = String::from_utf8_lossy(body).into_owned();
        let text = secrets().fold(text, |text, secret| without_secret(&text, secret).into_owned());
        let told = error_body::read(headers, text.as_bytes());
        let what = format!("the sign-in at {} was refused with {status}", self.url);
        let advice = match told.code.as_deref() {
            Some("invalid_client") => Some(format!(
                "check the client id and the {}, and that they are of this environment",
                self.credential.kind()
            )),
            Some("invalid_scope") => {
                Some("give the app registration the permission, or ask for other scopes".to_owned())
            }
            _ => None,
        };
        let error = Error::new(ErrorKind::SignIn, what).with(|detail| {
            detail.status = Some(status);
            detail.message = told.message;
            detail.request_id = told.request_id;
            detail.body = told.body;
            detail.refused_code = told.code;
            detail.advice = advice;
        });
        let error = secrets().fold(error, |error, secret| error.without(secret));
        Failure {
            error,
            again: retry::is_transient(status),
            asked: retry::retry_after(headers, self.clock()),
        }
    }

    fn read(&self, body: &[u8], scopes: &Arc<str>, begin: Duration) -> Result<Token, Error> {
        let unreadable = |why: &str| {
            Error::new(ErrorKind::SignIn, format!("the answer of {} is no token: {why}", self.url))
        };
        let value: Value =
            serde_json::from_slice(body).map_err(|_| unreadable("it is not JSON"))?;
        let secret = value
            .get("access_token")
            .and_then(Value::as_str)
            .filter(|token| !token.is_empty())
            .map(SecretString::from)
            .ok_or_else(|| unreadable("it has no access_token"))?;
        let header = aos_api::bearer_header(&secret)
            .map_err(|_| unreadable("the token cannot stand in a header"))?;
        let lifetime = value
            .get("expires_in")
            .and_then(|told| told.as_f64().or_else(|| told.as_str()?.trim().parse().ok()))
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .unwrap_or(DOCUMENTED_LIFETIME);
        // A token shorter than the margin would be renewed at every call.
        let margin = RENEW_BEFORE.min(lifetime / 5);
        Ok(Token {
            header,
            secret,
            scopes: Arc::clone(scopes),
            granted: value.get("scope").and_then(Value::as_str).map(str::to_owned),
            lifetime,
            refresh_at: begin.saturating_add(lifetime - margin),
            expires_at: begin.saturating_add(lifetime),
            accepted: AtomicBool::new(false),
        })
    }
}
