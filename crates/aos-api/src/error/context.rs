//! What is known of a call, from which its errors are built. It is made from the
//! call itself and passed along with the request and the response.

use std::{borrow::Cow, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};
use secrecy::SecretString;

use super::{Error, ErrorKind, body};
use crate::{Operation, Rejection, redact, text::shorten};

/// What a call is about, and how far it got.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The operation.
    pub operation: &'static Operation,
    /// The ids that the call is about: see [`ErrorDetails::ids`](super::ErrorDetails::ids).
    pub ids: Vec<(&'static str, Arc<str>)>,
    /// How many requests were sent so far.
    pub attempts: u32,
    /// `Retry-After` of the last response.
    pub retry_after: Option<Duration>,
    /// The token that was sent last. Should the service repeat it, it is redacted.
    pub token: Option<Arc<SecretString>>,
}

impl Context {
    /// A call of which nothing was sent yet.
    pub fn new(operation: &'static Operation, ids: Vec<(&'static str, Arc<str>)>) -> Self {
        Self { operation, ids, attempts: 0, retry_after: None, token: None }
    }

    /// An error with what is known of the call.
    pub fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.about(Error::new(kind, message))
    }

    /// The same error with what is known of the call.
    pub fn about(&self, error: Error) -> Error {
        error.with(|details| {
            details.operation = details.operation.or(Some(self.operation.id));
            if details.ids.is_empty() {
                details.ids.clone_from(&self.ids);
            }
            details.attempts = details.attempts.max(self.attempts);
        })
    }

    /// The error of a request that got no response.
    pub fn no_response(&self, error: reqwest::Error) -> Error {
        // The URL holds the ids, which the message names already.
        let error = error.without_url();
        let (kind, message) = if error.is_timeout() {
            let what =
                if error.is_connect() { "no connection in time" } else { "no response in time" };
            (ErrorKind::Timeout, what)
        } else if error.is_connect() {
            (ErrorKind::Connection, "the service cannot be reached")
        } else if error.is_builder() {
            (ErrorKind::InvalidInput, "the request cannot be built")
        } else {
            (ErrorKind::Connection, "the connection broke")
        };
        let hint = if error.is_connect() {
            Some("check the network, the proxy and the base URL")
        } else if kind == ErrorKind::InvalidInput {
            None
        } else {
            Some(self.try_again())
        };
        let cause = innermost(&error);
        let made = self.error(kind, message).with_source(error).with(|details| {
            details.service_message = Some(cause);
        });
        match hint {
            Some(hint) => made.with_hint(hint),
            None => made,
        }
    }

    /// The error of a response whose status is not a success.
    pub(crate) fn failed(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Error {
        let kind = match status {
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::RateLimited,
            _ => ErrorKind::Status,
        };
        let said = body::read(headers, &self.readable(body));
        let made = self.error(kind, status.to_string()).with(|details| {
            details.status = Some(status);
            details.service_message = said.message;
            details.request_id = said.request_id.map(|id| self.redacted(id));
            details.retry_after = self.retry_after;
            details.body = said.body;
        });
        match self.hint(status, headers) {
            Some(hint) => made.with_hint(hint),
            None => made,
        }
    }

    /// The error of a response that is not what the spec says.
    pub(crate) fn undecodable(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        path: &str,
        cause: &str,
    ) -> Error {
        // The cause may quote the body, and the path its keys.
        let (path, cause) = (self.redacted(path.to_owned()), self.redacted(cause.to_owned()));
        let text = self.readable(body);
        let start = shorten(&redact::body(&text), 120);
        let start = match start.as_str() {
            "" => "the body is empty".to_owned(),
            start => format!("the body starts with {start}"),
        };
        // "." is the path of the whole document.
        let path = Some(path).filter(|path| !matches!(path.as_str(), "" | "."));
        let place = path.as_ref().map(|path| format!(" at {path}")).unwrap_or_default();
        let said = body::read(headers, &text);
        self.error(ErrorKind::Decode, format!("failed to decode the {status} response{place}"))
            .with(|details| {
                details.status = Some(status);
                details.service_message = Some(format!("{cause}; {start}"));
                details.request_id = said.request_id.map(|id| self.redacted(id));
                details.json_path = path;
                details.body = said.body;
            })
            .with_hint(match self.operation.read_only {
                true => "check the base URL, and whether this program is up to date",
                false => self.try_again(),
            })
    }

    /// The error of a success that says that the request was rejected.
    pub(crate) fn rejected(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        mut rejection: Rejection,
    ) -> Error {
        let said = body::read(headers, &self.readable(body));
        let response = redact::json(&rejection.response, Some(self.operation));
        rejection.response = match &self.token {
            Some(token) => redact::texts(response, token),
            None => response,
        };
        let what = format!(
            "the service returned {} but rejected the request: {rejection}",
            status.as_u16(),
        );
        let made = self.error(ErrorKind::Rejected, what).with(|details| {
            details.status = Some(status);
            details.request_id = said.request_id.map(|id| self.redacted(id));
            details.body = said.body;
            details.rejection = Some(rejection);
        });
        match self.operation.source {
            Some(page) => made.with_hint(format!("see the vendor's page {page} for the reasons")),
            None => made,
        }
    }

    /// What to do next about a status.
    fn hint(&self, status: StatusCode, headers: &HeaderMap) -> Option<String> {
        let operation = self.operation;
        match status {
            StatusCode::UNAUTHORIZED => {
                let write = match operation.read_only {
                    true => "",
                    false => {
                        "; a write is not retried for it, but the next call requests another token"
                    }
                };
                Some(format!(
                    "the service does not accept the token; check the environment and the app registration{write}"
                ))
            }
            StatusCode::FORBIDDEN => {
                let scopes: Vec<String> =
                    operation.scopes.iter().map(|all| all.join(" and ")).collect();
                (!scopes.is_empty())
                    .then(|| format!("the app registration needs {}", scopes.join(" or ")))
            }
            StatusCode::NOT_FOUND if self.ids.iter().any(|(noun, _)| *noun == "customer") => Some(
                "check the ids, and that the customer is in the scope of the app registration"
                    .to_owned(),
            ),
            StatusCode::NOT_FOUND if !self.ids.is_empty() => Some("check the ids".to_owned()),
            StatusCode::TOO_MANY_REQUESTS => {
                Some("try again later, with fewer concurrent requests or a lower rate".to_owned())
            }
            _ if status.is_redirection() => {
                let target = headers.get(http::header::LOCATION)?.to_str().ok()?;
                let host =
                    url::Url::parse(target).ok().map(|url| url.origin().ascii_serialization());
                let host = host.map_or("another path".to_owned(), |host| self.redacted(host));
                Some(format!("it redirects to {host}, which is not followed; check the base URL"))
            }
            _ if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT => {
                Some(self.try_again().to_owned())
            }
            _ if status.is_client_error() => {
                let page = operation.source?;
                Some(format!("see what the call takes on the vendor's page {page}"))
            }
            _ => None,
        }
    }

    /// What to do where nobody knows whether the service did what was requested.
    pub fn try_again(&self) -> &'static str {
        match self.operation.read_only {
            true => "try again later",
            false => "it may have been carried out all the same, so check before you send it again",
        }
    }

    /// A body as text, without the token.
    pub(crate) fn readable<'a>(&self, body: &'a [u8]) -> Cow<'a, str> {
        let text = String::from_utf8_lossy(body);
        match &self.token {
            Some(token) => match redact::secret(&text, token) {
                Cow::Owned(clean) => clean.into(),
                Cow::Borrowed(_) => text,
            },
            None => text,
        }
    }

    /// A text of the service's without the token.
    pub(crate) fn redacted(&self, text: String) -> String {
        match &self.token {
            Some(token) => redact::secret(&text, token).into_owned(),
            None => text,
        }
    }
}

/// The deepest cause, which is the one that a person understands.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
