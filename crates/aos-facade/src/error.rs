//! The one error type.

use std::{borrow::Cow, fmt, sync::Arc, time::Duration};

use aos_api::Operation;
use http::StatusCode;
use secrecy::{ExposeSecret, SecretString};

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, coarsely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings are missing, contradictory or cannot be used.
    Configuration,
    /// An argument is refused; nothing was sent.
    InvalidInput,
    /// No token could be had.
    SignIn,
    /// The service could not be reached, or the connection broke.
    Connection,
    /// The service did not answer in time, or the budget of the call is spent.
    Timeout,
    /// The service answered 429: too many requests.
    RateLimited,
    /// The service answered with another status that is no success.
    Status,
    /// The service's answer cannot be read.
    Decode,
    /// The service answered a success, and in it that it refused what was
    /// asked.
    Refused,
    /// The pages of a list do not fit together.
    Paging,
    /// The service's answer lacks something that was asked for.
    Missing,
}

/// Why a call failed.
///
/// Printed, it is a sentence that says what happened to which operation,
/// customer and tenant, and what to do next. Tokens and secrets are never in
/// it. Clones are cheap.
#[derive(Clone)]
pub struct Error(Arc<Detail>);

#[derive(Clone, Default)]
pub(crate) struct Detail {
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) what: String,
    pub(crate) operation: Option<&'static str>,
    pub(crate) customer: Option<String>,
    pub(crate) tenant: Option<String>,
    pub(crate) page: Option<u64>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) attempts: u32,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Option<String>,
    pub(crate) json_path: Option<String>,
    pub(crate) advice: Option<String>,
    pub(crate) refused_code: Option<String>,
    pub(crate) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Arc::new(Detail { kind: Some(kind), what: what.into(), ..Detail::default() }))
    }

    pub(crate) fn configuration(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, what)
    }

    pub(crate) fn invalid(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, what)
    }

    /// The same with more said.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Detail)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    pub(crate) fn with_source(
        self,
        source: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        self.with(|detail| detail.source = Some(Arc::new(source)))
    }

    /// The same without this secret, should the service have repeated it.
    pub(crate) fn without(self, secret: &SecretString) -> Self {
        self.with(|detail| {
            let texts = [
                Some(&mut detail.what),
                detail.message.as_mut(),
                detail.request_id.as_mut(),
                detail.body.as_mut(),
                detail.json_path.as_mut(),
                detail.advice.as_mut(),
                detail.refused_code.as_mut(),
            ];
            for text in texts.into_iter().flatten() {
                if let Cow::Owned(clean) = without_secret(text, secret) {
                    *text = clean;
                }
            }
        })
    }

    /// The coarse kind.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Configuration)
    }

    /// Status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The operation that failed, with all that the specification says of it.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation.and_then(Operation::find)
    }

    /// The customer that the call was about.
    pub fn customer(&self) -> Option<&str> {
        self.0.customer.as_deref()
    }

    /// The tenant that the call was about.
    pub fn tenant(&self) -> Option<&str> {
        self.0.tenant.as_deref()
    }

    /// The page of a list that failed, from 1.
    pub fn page(&self) -> Option<u64> {
        self.0.page
    }

    /// How often the request was sent; 0 when it was not sent at all.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What the service says went wrong, in its own words.
    pub fn service_message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The service's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The body of the response, shortened.
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// Where in the response's JSON the trouble is: `data[17].jobStatus`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// OAuth's code of a refused sign-in: `invalid_client`, `invalid_scope`.
    pub fn sign_in_code(&self) -> Option<&str> {
        self.0.refused_code.as_deref()
    }

    /// Whether the same call may well succeed when it is made again later.
    ///
    /// That is about the cause, not about the operation: a write whose
    /// connection broke may have been carried out.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::RateLimited => true,
            ErrorKind::Status | ErrorKind::SignIn => {
                self.0.status.is_some_and(crate::retry::is_transient)
                    || (self.kind() == ErrorKind::SignIn
                        && self.0.status.is_none()
                        && self.0.source.is_some())
            }
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = &*self.0;
        if let Some(operation) = detail.operation {
            f.write_str(operation)?;
            match (&detail.customer, &detail.tenant) {
                (None, None) => {}
                (customer, tenant) => {
                    f.write_str(" for")?;
                    if let Some(customer) = customer {
                        write!(f, " customer {customer}")?;
                    }
                    if let Some(tenant) = tenant {
                        write!(f, " tenant {tenant}")?;
                    }
                }
            }
            if let Some(page) = detail.page {
                write!(f, ", page {page}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&detail.what)?;
        match detail.attempts {
            0 => {}
            1 => f.write_str(" after 1 attempt")?,
            attempts => write!(f, " after {attempts} attempts")?,
        }
        if let Some(message) = &detail.message {
            write!(f, ": {message}")?;
        }
        if let Some(request_id) = &detail.request_id {
            write!(f, " (request id {request_id})")?;
        }
        if let Some(retry_after) = detail.retry_after {
            write!(f, "; the service asks to wait {}", in_words(retry_after))?;
        }
        if let Some(advice) = &detail.advice {
            write!(f, "; {advice}")?;
        }
        Ok(())
    }
}

/// A text without a secret, as it is, as JSON writes it and as a form does.
pub(crate) fn without_secret<'a>(text: &'a str, secret: &SecretString) -> Cow<'a, str> {
    let secret = secret.expose_secret();
    if secret.is_empty() {
        return text.into();
    }
    let json = serde_json::Value::from(secret).to_string();
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let mut clean = Cow::Borrowed(text);
    for written in [secret, json.trim_matches('"'), &form] {
        if clean.contains(written) {
            clean = clean.replace(written, REDACTED).into();
        }
    }
    clean
}

/// A time as a person says it, to the second above one.
pub(crate) fn in_words(duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        return format!("{} ms", duration.as_millis());
    }
    // A part of a second begun is a second to wait.
    let seconds = duration.as_secs() + u64::from(duration.subsec_nanos() > 0);
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7199 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.to_string());
        if let Some(body) = self.body() {
            debug.field("body", &body);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", &source.to_string());
        }
        debug.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<aos_api::InvalidId> for Error {
    fn from(error: aos_api::InvalidId) -> Self {
        Self::invalid("the id cannot be used").with_source(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_says_all_that_is_known() {
        let error = Error::new(ErrorKind::Status, "403 Forbidden").with(|detail| {
            detail.operation = Some("retrieve_risky_action_count");
            detail.customer = Some("c".to_owned());
            detail.tenant = Some("t".to_owned());
            detail.attempts = 1;
            detail.message = Some("Access is denied.".to_owned());
            detail.request_id = Some("r".to_owned());
            detail.advice = Some("the app registration needs elements.um.user.read.all".to_owned());
        });
        assert_eq!(
            error.to_string(),
            "retrieve_risky_action_count for customer c tenant t: 403 Forbidden after 1 attempt: \
             Access is denied. (request id r); the app registration needs elements.um.user.read.all"
        );
    }

    #[test]
    fn times_are_told_as_a_person_says_them() {
        for (millis, words) in [
            (250, "250 ms"),
            (1_000, "1 s"),
            (1_001, "2 s"),
            (119_000, "119 s"),
            (150_000, "2 min 30 s"),
            (7_260_000, "2 h 1 min"),
        ] {
            assert_eq!(in_words(Duration::from_millis(millis)), words);
        }
    }
}
