//! Any method and path of the service, for what the specification does not
//! know or gets wrong.

use std::{borrow::Cow, collections::BTreeSet, fmt, sync::Arc};

use aos_api::{ExecuteError, Method, Operation};
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;
use url::Url;

use crate::{
    Elements, call,
    error::{Error, REDACTED, Result, without_secret},
    preview::{Preview, without_secrets},
    token,
};

/// Headers that the client sets itself, or that say how a request is framed.
const OWN_HEADERS: [HeaderName; 9] = [
    header::AUTHORIZATION,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::COOKIE,
    header::HOST,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Stands for an operation that the specification does not have. A GET only
/// reads; of all others nothing is known, so they are not repeated.
static UNKNOWN: [Operation; 5] = [
    Operation { id: "GET", method: Method::Get, repeatable: true, ..Operation::BLANK },
    Operation { id: "POST", method: Method::Post, ..Operation::BLANK },
    Operation { id: "PUT", method: Method::Put, ..Operation::BLANK },
    Operation { id: "PATCH", method: Method::Patch, ..Operation::BLANK },
    Operation { id: "DELETE", method: Method::Delete, ..Operation::BLANK },
];

/// A call of any method and path: see [`Elements::raw`].
///
/// It is signed in, held back, repeated and traced like every other call, but
/// nothing in it is checked against the specification.
#[derive(Clone)]
pub struct RawCall {
    elements: Elements,
    method: Method,
    url: Url,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Option<Value>,
    scopes: Option<Vec<String>>,
    operation: Option<&'static Operation>,
}

/// With `[hidden]` in the place of each secret of the body.
impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("method", &self.method)
            .field("url", &self.url.as_str())
            .field("headers", &self.headers)
            .field("body", &self.body.as_ref().map(|body| without_secrets(body, self.operation)))
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// The answer to a [`RawCall`], whatever its status.
#[derive(Clone)]
pub struct RawAnswer {
    status: StatusCode,
    body: Vec<u8>,
    error: Option<Error>,
}

/// Without the body, which may hold secrets: its length only.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .field("error", &self.error)
            .finish()
    }
}

impl RawAnswer {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body as it came; empty where there is none. Should the service have
    /// repeated the token, it is taken out.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The error that a status which is no success makes; `None` for a success.
    pub fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// The body of a success, or the error.
    ///
    /// # Errors
    ///
    /// For a status that is no success.
    pub fn into_body(self) -> Result<Vec<u8>> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.body),
        }
    }
}

impl Elements {
    /// A call of any method and path below the base URL: a path such as
    /// `/partner/external/v3/general/customers/batch`, or a URL of the API's
    /// own origin. It may hold a query.
    ///
    /// Where the specification has the operation, that tells the scopes, and
    /// whether it may be repeated. Where it has the path with other methods,
    /// the scopes of those are asked for. Otherwise they must be given: see
    /// [`RawCall::scopes`]. What is no known operation is repeated when it is a
    /// GET only.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use aos_facade::api::Method;
    ///
    /// let answer = elements
    ///     .raw(Method::Post, "/partner/external/v3/general/customers/batch")?
    ///     .query("pageSize", "1")
    ///     .body(serde_json::json!({}))
    ///     .send()
    ///     .await?;
    /// println!("{}: {} bytes", answer.status(), answer.body().len());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for a URL of another
    /// origin, which a token must not go to, and for a path that could lead
    /// elsewhere than it seems to: with `.` or `..` in it, also encoded, with a
    /// backslash, a control character or a fragment.
    pub fn raw(&self, method: Method, path: &str) -> Result<RawCall> {
        let url = self.target(path)?;
        let operation = self
            .known(&url)
            .filter(|operation| operation.method == method)
            // `users/batch` is no user.
            .min_by_key(|operation| operation.path.matches('{').count());
        Ok(RawCall {
            elements: self.clone(),
            method,
            url,
            headers: Vec::new(),
            body: None,
            scopes: None,
            operation,
        })
    }

    fn target(&self, text: &str) -> Result<Url> {
        let refused = |why: &str| {
            Err(Error::invalid(format!("{:?} cannot be called: {why}", without_user(text))))
        };
        if let Some(odd) = text.chars().find(|c| c.is_control() || c.is_whitespace() || *c == '\\')
        {
            return refused(&format!("it holds the character {odd:?}, which no path has"));
        }
        if text.contains('#') {
            return refused("a fragment is never sent");
        }
        // A server in front may decode these before it looks at the path.
        let path = text.split('?').next().unwrap_or_default().to_ascii_lowercase();
        let path = path.replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            return refused("it holds dots that would lead to another path");
        }
        let own = &self.executor().0.base_url;
        let url = match Url::parse(text) {
            Ok(url) => {
                if url.origin() != own.origin() {
                    return refused(&format!(
                        "a token goes to {} only",
                        own.origin().ascii_serialization()
                    ));
                }
                if !url.username().is_empty() || url.password().is_some() {
                    return refused("it holds a user name or a password");
                }
                url
            }
            Err(_) => {
                let path = text.strip_prefix('/').unwrap_or(text);
                if path.is_empty() || path.starts_with(['/', '?']) {
                    return refused("it is no path");
                }
                match Url::parse(&format!("{}/{path}", self.base_url())) {
                    Ok(url) => url,
                    Err(error) => return refused(&error.to_string()),
                }
            }
        };
        Ok(url)
    }

    /// The operations of the specification with this path, of any method.
    fn known(&self, url: &Url) -> impl Iterator<Item = &'static Operation> + use<> {
        let base = self.executor().0.base_url.path().trim_end_matches('/');
        let path = url.path().strip_prefix(base).unwrap_or_default().to_owned();
        aos_api::OPERATIONS.iter().filter(move |operation| {
            let template = operation.path.split('/');
            let segments = path.split('/');
            template.clone().count() == segments.clone().count()
                && template.zip(segments).all(|(piece, segment)| {
                    piece == segment || piece.starts_with('{') && !segment.is_empty()
                })
        })
    }
}

/// A URL without the user name and the password that it may hold, which are a
/// secret.
fn without_user(text: &str) -> Cow<'_, str> {
    let Some(start) = text.find("//").map(|place| place + 2) else { return text.into() };
    let authority = text[start..].split(['/', '?', '#']).next().unwrap_or_default();
    match authority.rfind('@') {
        Some(at) => format!("{}{REDACTED}{}", &text[..start], &text[start + at..]).into(),
        None => text.into(),
    }
}

impl RawCall {
    /// The operation of the specification that has this method and path.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// Whether it only reads, as far as is known: what the specification says
    /// of the operation, or else whether it is a GET.
    pub fn only_reads(&self) -> bool {
        self.described().repeatable
    }

    /// Adds a pair to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.url.query_pairs_mut().append_pair(name, value);
        self
    }

    /// Adds a header.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for what cannot be a
    /// header, and for those that the client sets itself, such as
    /// `Authorization`.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self> {
        let parsed: HeaderName = name
            .parse()
            .map_err(|_| Error::invalid(format!("{name:?} cannot be the name of a header")))?;
        if OWN_HEADERS.contains(&parsed) {
            return Err(Error::invalid(format!("the header {name} is set by the client itself")));
        }
        // Not the value, which may be a secret.
        let value = value.parse().map_err(|_| {
            Error::invalid(format!("the value of the header {name} cannot stand in a header"))
        })?;
        self.headers.push((parsed, value));
        Ok(self)
    }

    /// Sets the body, sent as JSON.
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// Asks for a token with these scopes, whatever the specification says.
    pub fn scopes<I: Into<String>>(mut self, scopes: impl IntoIterator<Item = I>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// The request that [`send`](Self::send) would send. Sends nothing, also
    /// not for a token.
    ///
    /// # Errors
    ///
    /// As `send`, for what it finds before it sends.
    pub fn preview(&self) -> Result<Preview> {
        self.token_scopes()?;
        Ok(Preview::of(&self.request()?, self.body.as_ref(), self.operation))
    }

    /// Sends the call, and answers whatever the service does.
    ///
    /// # Errors
    ///
    /// When it is not known which scopes to ask for, when no token can be had,
    /// or when there is no answer at all. A status that is no success is an
    /// [`error`](RawAnswer::error) of the answer.
    pub async fn send(&self) -> Result<RawAnswer> {
        let request = self.request()?;
        let scopes = self.token_scopes()?;
        let (http, executor) = (self.elements.http(), self.elements.executor());
        let sent = async {
            executor.begin_and_execute_with(http, request, self.described(), scopes).await
        };
        let (result, record) = call::recorded(sent).await;
        let facts = record.facts();
        let response = match result {
            Ok(response) => response,
            Err(ExecuteError::Wire(error)) => return Err(self.named(facts.wire(error))),
            Err(ExecuteError::Refused(error)) => {
                let own = facts.error.clone();
                return Err(self
                    .named(own.unwrap_or_else(|| facts.about(Error::invalid(error.to_string())))));
            }
        };
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(|error| self.named(facts.wire(error)))?;
        let error =
            (!status.is_success()).then(|| self.named(facts.status(status, &headers, &body)));
        let mut body = Vec::from(body);
        if let Some(token) = &facts.token {
            // Bytes that are no text cannot hold it either way.
            if let Ok(text) = str::from_utf8(&body)
                && let Cow::Owned(clean) = without_secret(text, &token.secret)
            {
                body = clean.into_bytes();
            }
        }
        Ok(RawAnswer { status, body, error })
    }

    /// What is known of the operation, or of its method only.
    fn described(&self) -> &'static Operation {
        self.operation.unwrap_or_else(|| {
            let index = UNKNOWN.iter().position(|known| known.method == self.method);
            &UNKNOWN[index.unwrap_or_default()]
        })
    }

    /// The scopes to ask for; `None` where the operation or the client's own
    /// settings tell them.
    fn token_scopes(&self) -> Result<Option<Arc<str>>> {
        if let Some(scopes) = &self.scopes {
            return token::join(scopes).map(Some);
        }
        if self.operation.is_some() || self.elements.executor().0.tokens.has_own_scopes() {
            return Ok(None);
        }
        let scopes: BTreeSet<&str> = self
            .elements
            .known(&self.url)
            .flat_map(|operation| operation.scopes.first().copied().unwrap_or_default())
            .copied()
            .collect();
        if scopes.is_empty() {
            return Err(Error::invalid(format!(
                "no operation of the specification has the path {}, so it is not known which \
                 scopes to ask for; name them",
                self.url.path()
            )));
        }
        token::join(&Vec::from_iter(scopes)).map(Some)
    }

    fn request(&self) -> Result<reqwest::Request> {
        let mut request = self.elements.http().request(self.method.into(), self.url.clone());
        request = request.header(header::ACCEPT, "application/json");
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        let mut request = request
            .build()
            .map_err(|error| Error::invalid("the request cannot be made").with_source(error))?;
        for (name, value) in &self.headers {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        Ok(request)
    }

    /// An error that names method and path where there is no operation to
    /// name, and the scopes where the service forbids something unknown.
    fn named(&self, error: Error) -> Error {
        if self.operation.is_some() {
            return error;
        }
        error.with(|detail| {
            detail.operation = None;
            detail.what = format!("{} {}: {}", self.method, self.url.path(), detail.what);
            if detail.status == Some(StatusCode::FORBIDDEN) {
                let scopes = self.token_scopes().ok().flatten();
                detail.advice = scopes.map(|scopes| format!("the token was asked for {scopes}"));
            }
        })
    }
}
