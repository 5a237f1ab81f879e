//! How a request gets its response: the trait through which every call is sent.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{Bounds, Context, Error, ErrorBody, Method, Result, read_body, redact};

/// A future that owns what it needs.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Sends the requests of a [`Client`](crate::Client): authenticates, limits, retries, whatever
/// it does for every operation. All calls go through it.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request and returns the response, whatever its status. The future
    /// does nothing before it is polled; dropped, it gives back what it holds.
    ///
    /// # Errors
    ///
    /// When there is no response.
    fn send(&self, request: Request) -> BoxFuture<Result<Response>>;
}

/// A request that is ready to be authenticated and sent.
// Without headers and body, which may hold secrets.
#[derive(Clone, derive_more::Debug)]
#[debug(
    "Request {{ operation: {:?}, method: {method:?}, url: {:?}, bytes: {:?}, .. }}",
    context.operation.id, url.as_str(), body.as_ref().map(Bytes::len)
)]
#[non_exhaustive]
pub struct Request {
    /// What the call is about.
    pub context: Context,
    /// Scopes to request a token with, instead of those of the operation; separated by spaces.
    pub scopes: Option<Arc<str>>,
    /// Bounds of what is read of its response.
    pub bounds: Bounds,
    /// HTTP method.
    pub method: Method,
    /// URL, below the base URL of the client.
    pub url: Url,
    /// Headers beyond those that every request has: see [`Request::all_headers`].
    pub headers: HeaderMap,
    /// Body, in JSON.
    pub body: Option<Bytes>,
}

impl Request {
    /// A request without body.
    pub fn new(context: Context, method: Method, url: Url) -> Self {
        let (scopes, headers, body) = (None, HeaderMap::new(), None);
        Self { context, scopes, bounds: Bounds::default(), method, url, headers, body }
    }

    /// The same request with a JSON body.
    #[must_use]
    pub fn json(mut self, body: &serde_json::Value) -> Self {
        self.context.secrets.extend(redact::values(body, self.context.operation));
        self.body = Some(body.to_string().into());
        self
    }

    /// The headers that are sent, without `Authorization`: JSON is accepted and sent, unless
    /// [`headers`](Self::headers) says something else.
    pub fn all_headers(&self) -> HeaderMap {
        let json = HeaderValue::from_static("application/json");
        let mut headers = self.headers.clone();
        headers.entry(ACCEPT).or_insert_with(|| json.clone());
        if self.body.is_some() {
            headers.entry(CONTENT_TYPE).or_insert(json);
        }
        headers
    }

    /// The request for reqwest, with this `Authorization` header. It can be made for each attempt.
    pub fn to_http(&self, authorization: HeaderValue) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.into(), self.url.clone());
        let mut headers = self.all_headers();
        // Lists are large.
        headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        headers.insert(AUTHORIZATION, authorization);
        *request.headers_mut() = headers;
        *request.body_mut() = self.body.clone().map(Into::into);
        request
    }

    /// Checks that the request goes to an origin that the token is for.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when it does not.
    pub fn check_origin(&self, own: &Url) -> Result<()> {
        // The parts of an origin, compared without copies of them.
        let url = &self.url;
        let is_same = matches!(url.scheme(), "http" | "https")
            && url.scheme() == own.scheme()
            && url.host_str() == own.host_str()
            && url.port_or_known_default() == own.port_or_known_default();
        if is_same {
            return Ok(());
        }
        Err(self.context.about(Error::invalid(format!(
            "the request would go to {}, and the token is for {} only",
            origin(url),
            origin(own)
        ))))
    }
}

/// What a call would send, without secrets: see [`Call::preview`](crate::Call::preview).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Preview {
    /// HTTP method: `PUT`.
    pub method: String,
    /// The whole URL, with the query.
    pub url: String,
    /// The headers, without `Authorization` and without what the connection adds.
    pub headers: Vec<(String, String)>,
    /// The body in JSON as it is sent, with `[redacted]` in the place of each secret.
    pub body: Option<Arc<str>>,
}

impl Preview {
    /// The preview of a request that has this body.
    pub fn new(request: &Request, body: Option<&serde_json::Value>) -> Self {
        let sent = request.body.as_deref().and_then(|sent| std::str::from_utf8(sent).ok());
        let body = body.map(|body| {
            let clean = redact::json(body, Some(request.context.operation));
            match sent.filter(|_| clean == *body) {
                Some(sent) => sent.into(),
                None => clean.to_string().into(),
            }
        });
        let headers = request.all_headers();
        let headers = headers.iter().map(|(name, value)| {
            let value =
                if value.is_sensitive() { redact::REDACTED } else { value.to_str().unwrap_or("") };
            (name.to_string(), value.to_owned())
        });
        Self {
            method: request.method.as_str().to_owned(),
            url: request.url.to_string(),
            headers: headers.collect(),
            body,
        }
    }
}

/// A response, whole.
// Without headers and body, which may hold secrets.
#[derive(Clone, derive_more::Debug)]
#[debug(
    "Response {{ operation: {:?}, status: {status:?}, bytes: {}, .. }}",
    context.operation.id, body.len()
)]
#[non_exhaustive]
pub struct Response {
    /// What the call was about, and how many requests were sent.
    pub context: Context,
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body; it may hold secrets.
    pub body: Bytes,
    /// What it says, for errors: read once, because each row of a list may be one.
    said: OnceLock<ErrorBody>,
}

impl Response {
    /// A response.
    pub fn new(context: Context, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { context, status, headers, body, said: OnceLock::new() }
    }

    pub(crate) fn said(&self) -> &ErrorBody {
        let context = &self.context;
        self.said
            .get_or_init(|| read_body(&self.headers, &self.body, &context.secrets(), context.kept))
    }

    /// The error that a status which is not a success makes; `None` for a success.
    pub fn error(&self) -> Option<Error> {
        (!self.status.is_success()).then(|| self.failed())
    }
}

/// Why a URL or a token cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// The base URL cannot be read. Holds what may be shown of it.
    #[error("{0:?} is not a valid URL: {1}")]
    Url(String, url::ParseError),
    /// The base URL is not one that a token may go to. Holds its origin.
    #[error(
        "{0} is neither https nor plain http on this machine's loopback, so no token is sent to it"
    )]
    Insecure(String),
    /// The URL holds something that a base URL cannot have. Holds its origin.
    #[error(
        "the URL of {0} holds a user name, a password, a query or a fragment, which a base URL cannot have"
    )]
    Extra(String),
    /// The token is not a valid header value.
    #[error("the token holds characters that no header may hold")]
    Token,
    /// The HTTP client cannot be built.
    #[error("the HTTP client cannot be built")]
    Client,
}

/// Reads a base URL and checks that a token may be sent to it: https anywhere,
/// plain http on the loopback addresses and `localhost` only.
///
/// # Errors
///
/// Says what is wrong with the URL, without the parts of it that can hold a secret.
pub fn check_base_url(text: &str) -> Result<Url, TransportError> {
    let url = Url::parse(text).map_err(|error| TransportError::Url(showable(text), error))?;
    let extra = !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some();
    if extra {
        return Err(TransportError::Extra(origin(&url)));
    }
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if !(url.scheme() == "https" || (url.scheme() == "http" && loopback)) {
        return Err(TransportError::Insecure(origin(&url)));
    }
    Ok(url)
}

/// The origin of a URL in words. A scheme such as `localhost:`, which has no
/// origin, is mostly a forgotten `http://`, so that text is shown.
fn origin(url: &Url) -> String {
    match url.origin() {
        origin if origin.is_tuple() => origin.ascii_serialization(),
        _ => showable(url.as_str()),
    }
}

/// What may be shown of a text that should be a URL: neither what is
/// before an `@`, which can be a password, nor a query or a fragment.
fn showable(text: &str) -> String {
    let rest = text.rsplit('@').next().unwrap_or_default();
    rest.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The `Authorization` header for a token, marked as sensitive so that nothing prints it.
///
/// # Errors
///
/// When the token holds characters that a header cannot have.
pub fn bearer_header(token: &SecretString) -> Result<HeaderValue, TransportError> {
    let text = SecretString::from(format!("Bearer {}", token.expose_secret()));
    let mut value =
        HeaderValue::from_str(text.expose_secret()).map_err(|_| TransportError::Token)?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_goes_over_https_or_to_this_machine_only() {
        for fine in [
            "https://example.com",
            "http://127.0.0.1:80",
            "http://localhost:1/base",
            "http://[::1]:9",
        ] {
            assert!(check_base_url(fine).is_ok(), "{fine}");
        }
        for wrong in [
            "http://example.com",
            "http://localhost.example.com",
            "ftp://127.0.0.1",
            "example.com",
            "https://example.com/?a=b",
            "https://example.com/#a",
        ] {
            assert!(check_base_url(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_error_shows_no_more_than_the_origin() {
        for text in [
            "https://someone:hunter2@example.com",
            "http://someone:hunter2@example.com",
            "ftp://someone@example.com/hunter2",
            "https://someone:hunter2@example.com:99999/",
            "https://someone:hunter2/@example.com:99999/",
            "https://someone:hunter2#@example.com:99999/",
            "https://example.com:99999/?hunter2#someone",
            "https://example.com/?hunter2#someone",
            "http://example.com/hunter2",
            "someone:hunter2@example.com",
            "//someone:hunter2@example.com",
        ] {
            let error = check_base_url(text).expect_err(text);
            for shown in [error.to_string(), format!("{error:?}")] {
                assert!(shown.contains("example.com"), "{shown}");
                assert!(!shown.contains("hunter2") && !shown.contains("someone"), "{shown}");
            }
        }
        assert_eq!(
            check_base_url("localhost:8080").unwrap_err().to_string(),
            "localhost:8080 is neither https nor plain http on this machine's loopback, \
             so no token is sent to it"
        );
    }

    #[tokio::test]
    async fn the_token_goes_to_no_other_origin() {
        let own = Url::parse("https://example.com/base").unwrap();
        let context = Context::new(&crate::Operation::BLANK, Vec::new());
        for (url, fine) in [
            ("https://example.com/other", true),
            ("https://example.com:443/", true),
            ("https://example.com:8443/", false),
            ("http://example.com/base", false),
            ("https://elsewhere.example/base", false),
        ] {
            let request = Request::new(context.clone(), Method::Get, Url::parse(url).unwrap());
            assert_eq!(request.check_origin(&own).is_ok(), fine, "{url}");
        }
    }
}
