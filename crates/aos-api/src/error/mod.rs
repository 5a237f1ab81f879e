//! The one error type.

mod body;
mod connection;
mod context;
mod retry_after;
mod words;

use std::{fmt, sync::Arc, time::Duration};

use http::StatusCode;
use serde::{Serialize, Serializer};
use serde_json::{Map, json};

use crate::{
    Operation, Rejection,
    text::{in_words, shorten},
};

pub use body::{ErrorBody, carries_error, read as read_body, request_id};
pub(crate) use body::{carries_status_code, says_nothing};
pub use connection::{ended_before_response, is_transient_failure};
pub use context::Context;
pub use retry_after::retry_after;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, coarsely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings are missing, contradictory or invalid.
    Configuration,
    /// An argument is invalid; nothing was sent.
    InvalidInput,
    /// No token could be obtained.
    Authentication,
    /// The service could not be reached, or the connection broke.
    Connection,
    /// The service did not respond in time, or the budget of the call is spent.
    Timeout,
    /// The service returned 429: too many requests.
    RateLimited,
    /// The service returned another status that is not a success.
    Status,
    /// The response cannot be decoded.
    Decode,
    /// The service returned a success, and in it that it rejected the request.
    Rejected,
    /// A write was sent, and what the service returned does not say whether it took effect.
    OutcomeUnknown,
    /// The pages of a list do not fit together.
    Paging,
    /// A list came to its end with fewer rows than the service reports.
    Incomplete,
    /// The response lacks something that was requested.
    Missing,
}

/// Why a call failed.
///
/// The fields of [`ErrorDetails`] are reached through it: `error.kind`, `error.status`. Printed,
/// it is a sentence that says what happened, to which operation, customer and tenant;
/// [`hint`](Self::hint) says what to do next. `Debug` prints both, so `fn main() -> Result<()>`
/// prints it once and readably. It serialises to an object. Tokens and secrets are never in it.
/// Clones are cheap.
#[derive(Clone, derive_more::Debug, derive_more::Deref)]
#[debug("{self}{}", self.hint().map(|hint| format!("\nhint: {hint}")).unwrap_or_default())]
pub struct Error(#[deref(forward)] Arc<ErrorDetails>);

/// The details of an [`Error`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The coarse kind.
    pub kind: ErrorKind,
    /// What happened, without the details below.
    pub message: String,
    /// Id of the operation that failed.
    pub operation: Option<&'static str>,
    /// What the call was about: the ids of its path, the outermost first, and those
    /// in its body, each with what it is an id of (`customer`, `tenant`, `user`).
    pub ids: Vec<(&'static str, Arc<str>)>,
    /// The page of a list that failed, from 1.
    pub page: Option<u64>,
    /// The row of the list, from 1, that the page begins with.
    pub first_row: Option<u64>,
    /// The row that the page ends with, where its size was requested; `None` where the list
    /// ended with the page, so that all rows after it are missing.
    pub last_row: Option<u64>,
    /// How many rows of a list came, and how many the service reports.
    pub rows: Option<(u64, u64)>,
    /// How many requests were sent; 0 when none was.
    pub attempts: u32,
    /// How long the call waited between its attempts.
    pub waited: Duration,
    /// Status of the response, if there was one.
    pub status: Option<StatusCode>,
    /// What the service says went wrong, in its own words.
    pub service_message: Option<String>,
    /// OAuth's code of a rejected authentication: `invalid_client`, `invalid_scope`.
    pub oauth_code: Option<String>,
    /// The service's id of the request, for its support.
    pub request_id: Option<String>,
    /// How long to wait before a retry, as the service says in `Retry-After`.
    pub retry_after: Option<Duration>,
    /// Where in the response's JSON the problem is: `data[17].jobStatus`.
    pub json_path: Option<String>,
    /// The body of the response, shortened, without secrets.
    pub body: Option<String>,
    /// Why the service rejected the request, with the response, where it returned a success.
    pub rejection: Option<Rejection>,
    hint: Option<String>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of this kind. More is said of it with [`with`](Self::with).
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(ErrorDetails {
            kind,
            message: message.into(),
            operation: None,
            ids: Vec::new(),
            page: None,
            first_row: None,
            last_row: None,
            rows: None,
            attempts: 0,
            waited: Duration::ZERO,
            status: None,
            service_message: None,
            oauth_code: None,
            request_id: None,
            retry_after: None,
            json_path: None,
            body: None,
            rejection: None,
            hint: None,
            source: None,
        }))
    }

    /// An invalid argument.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message)
    }

    /// An invalid setting.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// The same error with other details.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut ErrorDetails)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// The same error with what to do next.
    #[must_use]
    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        self.with(|details| details.hint = Some(hint.into()))
    }

    /// The same error with its cause.
    #[must_use]
    pub fn with_source(self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.with(|details| details.source = Some(Arc::new(source)))
    }

    /// What to do next.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// What the spec says of the operation that failed.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation.and_then(Operation::find)
    }

    /// The id of what is called so: `customer`, `tenant`, `user`.
    pub fn id(&self, of: &str) -> Option<&str> {
        self.ids.iter().find(|(noun, _)| *noun == of).map(|(_, id)| &**id)
    }

    /// The customer that the call was about.
    pub fn customer(&self) -> Option<&str> {
        self.id("customer")
    }

    /// The tenant that the call was about.
    pub fn tenant(&self) -> Option<&str> {
        self.id("tenant")
    }

    /// The user that the call was about.
    pub fn user(&self) -> Option<&str> {
        self.id("user")
    }

    /// Whether nobody knows if a write took effect: it was sent, for there was a connection, and
    /// no response came, or one that is not the service's, or that is not understood.
    pub fn may_have_taken_effect(&self) -> bool {
        match self.kind {
            ErrorKind::OutcomeUnknown => true,
            ErrorKind::Status => self.status.is_some_and(leaves_open),
            ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::Decode => {
                self.cause().is_some_and(|cause: &reqwest::Error| !cause.is_connect())
            }
            _ => false,
        }
    }

    /// Whether the same call may well succeed when it is made again later.
    ///
    /// That is about the cause: a write whose connection broke may have been carried out.
    pub fn is_retryable(&self) -> bool {
        match self.kind {
            ErrorKind::Timeout | ErrorKind::RateLimited => true,
            ErrorKind::Connection => self.cause().is_none_or(is_transient_failure),
            ErrorKind::Status => self.status.is_some_and(is_transient),
            ErrorKind::Authentication => match self.status {
                Some(status) => is_transient(status),
                // The error of the request for a token.
                None => self.cause().is_some_and(Self::is_retryable),
            },
            _ => false,
        }
    }

    fn cause<T: std::error::Error + 'static>(&self) -> Option<&T> {
        self.0.source.as_ref()?.downcast_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation {
            f.write_str(operation)?;
            if !self.ids.is_empty() {
                f.write_str(" for")?;
            }
            for (noun, id) in &self.ids {
                write!(f, " {noun} {}", shorten(id, 60))?;
            }
            if let Some(page) = self.page {
                write!(f, ", page {page}")?;
                if let Some(row) = self.first_row.filter(|row| *row > 1) {
                    write!(f, " (from row {row})")?;
                }
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.message)?;
        use ErrorKind::{Incomplete, Paging, Rejected};
        match self.attempts {
            0 => {}
            // The request itself succeeded.
            _ if matches!(self.kind, Rejected | Paging | Incomplete) => {}
            1 => f.write_str(" after 1 attempt")?,
            attempts => write!(f, " after {attempts} attempts")?,
        }
        // Of a rate limit it says how much more time it would need.
        if self.kind == ErrorKind::RateLimited && !self.waited.is_zero() {
            write!(f, " and {} of waiting", in_words(self.waited))?;
        }
        if let Some(message) = &self.service_message {
            // More follows the service's sentence.
            let more = self.request_id.is_some() || self.retry_after.is_some();
            let message = if more { message.trim_end_matches('.') } else { message };
            write!(f, ": {message}")?;
        }
        if let Some(request_id) = &self.request_id {
            write!(f, " (request id {request_id})")?;
        }
        if let Some(retry_after) = self.retry_after {
            write!(f, "; retry after {}", in_words(retry_after))?;
        }
        Ok(())
    }
}

/// An object with what is known; ids by what they are ids of, `retryAfter` and `waited` in
/// seconds.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let waited = Some(self.waited).filter(|waited| !waited.is_zero());
        let first = [
            ("kind", json!(format!("{:?}", self.kind))),
            ("message", json!(self.to_string())),
            ("hint", json!(self.hint())),
            ("operation", json!(self.operation)),
        ];
        let ids = self.ids.iter().map(|(noun, id)| (*noun, json!(id)));
        let others = [
            ("page", json!(self.page)),
            ("firstRow", json!(self.first_row)),
            ("lastRow", json!(self.last_row)),
            ("receivedRows", json!(self.rows.map(|(received, _)| received))),
            ("reportedRows", json!(self.rows.map(|(_, reported)| reported))),
            ("attempts", json!(self.attempts)),
            ("waited", json!(waited.map(|waited| waited.as_secs_f64()))),
            ("status", json!(self.status.map(|status| status.as_u16()))),
            ("serviceMessage", json!(self.service_message)),
            ("oauthCode", json!(self.oauth_code)),
            ("requestId", json!(self.request_id)),
            ("retryAfter", json!(self.retry_after.map(|wait| wait.as_secs_f64()))),
            ("jsonPath", json!(self.json_path)),
            ("body", json!(self.body)),
            ("rejection", json!(self.rejection)),
        ];
        let fields = first.into_iter().chain(ids).chain(others);
        let fields = fields.filter(|(_, value)| !value.is_null());
        // Each key once, whatever the ids are of.
        Map::from_iter(fields.map(|(name, value)| (name.to_owned(), value))).serialize(serializer)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<crate::InvalidId> for Error {
    fn from(error: crate::InvalidId) -> Self {
        Self::invalid(format!("invalid id: {error}"))
    }
}

/// What a CDN (Cloudflare and others) returns in place of the service, without a standard reason.
const OF_A_CDN: [(u16, &str); 9] = [
    (520, "Unknown Error"),
    (521, "Web Server Is Down"),
    (522, "Connection Timed Out"),
    (523, "Origin Is Unreachable"),
    (524, "A Timeout Occurred"),
    (525, "TLS Handshake Failed"),
    (526, "Invalid TLS Certificate"),
    (529, "Site Is Overloaded"),
    (530, "Origin Error"),
];

/// Whether a status is worth another attempt of a request that is safe to retry:
/// 408, 429, 500, 502, 503, 504, and of a CDN 520 to 524, 529 and 530.
pub fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504 | 520..=524 | 529 | 530)
}

/// Whether a status leaves open if the request was carried out, as of a gateway without a
/// response.
fn leaves_open(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

/// A status with its reason, also of a CDN: `522 Connection Timed Out (of a CDN)`.
pub fn status_text(status: StatusCode) -> String {
    let number = status.as_u16();
    let of_a_cdn = OF_A_CDN.iter().find(|(known, _)| *known == number);
    match (status.canonical_reason(), of_a_cdn) {
        (Some(reason), _) => format!("{number} {reason}"),
        (None, Some((_, reason))) => format!("{number} {reason} (of a CDN)"),
        (None, None) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error() -> Error {
        Error::new(ErrorKind::Status, "403 Forbidden")
            .with(|details| {
                details.operation = Some("retrieve_user");
                details.ids =
                    vec![("customer", "c".into()), ("tenant", "t".into()), ("user", "u".into())];
                details.attempts = 1;
                details.status = Some(StatusCode::FORBIDDEN);
                details.service_message = Some("Access is denied.".to_owned());
                details.request_id = Some("r".to_owned());
            })
            .with_hint("the app registration needs elements.um.user.read.all")
    }

    #[test]
    fn a_message_says_all_that_is_known_and_the_hint_stands_apart() {
        let error = error();
        let message = "retrieve_user for customer c tenant t user u: 403 Forbidden after 1 \
                       attempt: Access is denied (request id r)";
        assert_eq!(error.to_string(), message);
        assert_eq!(error.hint(), Some("the app registration needs elements.um.user.read.all"));
        let debug = format!("{error:?}");
        assert_eq!(debug.matches("Access is denied").count(), 1);
        assert!(debug.ends_with("\nhint: the app registration needs elements.um.user.read.all"));
        assert_eq!((error.customer(), error.user(), error.id("job")), (Some("c"), Some("u"), None));
    }

    #[test]
    fn an_error_is_an_object_of_what_is_known() {
        let json = serde_json::to_value(error()).unwrap();
        assert_eq!(json["kind"], "Status");
        assert_eq!((&json["tenant"], &json["status"]), (&"t".into(), &403.into()));
        for unknown in ["page", "body", "rejection"] {
            assert!(json.get(unknown).is_none(), "{unknown}");
        }
        let twice = error().with(|details| {
            details.page = Some(2);
            details.ids = vec![("page", "one".into()), ("user", "u".into()), ("user", "v".into())];
        });
        let text = serde_json::to_string(&twice).unwrap();
        assert_eq!(["\"page\":", "\"user\":"].map(|key| text.matches(key).count()), [1, 1]);
    }

    #[test]
    fn every_status_is_named_and_those_of_an_overload_are_transient() {
        for (number, text, transient) in [
            (403, "403 Forbidden", false),
            (429, "429 Too Many Requests", true),
            (503, "503 Service Unavailable", true),
            (520, "520 Unknown Error (of a CDN)", true),
            (522, "522 Connection Timed Out (of a CDN)", true),
            (525, "525 TLS Handshake Failed (of a CDN)", false),
            (529, "529 Site Is Overloaded (of a CDN)", true),
            (530, "530 Origin Error (of a CDN)", true),
            (599, "599", false),
        ] {
            let status = StatusCode::from_u16(number).unwrap();
            assert_eq!((status_text(status).as_str(), is_transient(status)), (text, transient));
        }
    }
}
