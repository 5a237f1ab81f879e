//! Any method and path of the service, for what the spec does not know or gets wrong.

use std::{borrow::Cow, collections::BTreeSet, fmt, future::IntoFuture, sync::Arc};

use aos_api::{
    BoxFuture, Context, Error, Method, Operation, Preview, Request, Response, Result, body_text,
    read_json,
    redact::{self, REDACTED},
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;
use url::Url;

use crate::{auth::join_scopes, elements::Elements};

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

/// Stand for an operation that the spec does not have: one that reads, and one of which
/// nothing is known, so that it is not retried.
static UNKNOWN_READ: Operation = Operation { id: "raw", read_only: true, ..Operation::BLANK };
static UNKNOWN: Operation = Operation { id: "raw", ..Operation::BLANK };

/// A call of any method and path: see [`Elements::raw`].
///
/// It is authenticated, rate limited, retried and traced like every other call, but
/// nothing in it is checked against the spec. What is wrong with it is an error when it
/// is sent, before anything is.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall {
    elements: Elements,
    request: Request,
    body: Option<Value>,
    /// The first thing that is wrong.
    invalid: Option<Error>,
}

impl IntoFuture for RawCall {
    type Output = Result<RawResponse>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// With a redacted body, and without the values of headers, which may be secrets.
impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body.as_ref().map(|body| redact::json(body, self.operation()));
        f.debug_struct("RawCall")
            .field("request", &self.request)
            .field("headers", &Vec::from_iter(self.request.headers.keys()))
            .field("body", &body)
            .field("scopes", &self.request.scopes)
            .finish_non_exhaustive()
    }
}

/// The response to a [`RawCall`], whatever its status.
#[derive(Clone, Debug)]
pub struct RawResponse {
    response: Response,
    error: Option<Error>,
}

impl RawResponse {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The body as text, by its byte order mark or content type; `None` where it is not that.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        body_text(&self.response.headers, &self.response.body).ok()
    }

    /// Whether the service accepted and did not finish it: 202, or a `Location` and no body.
    pub fn is_unfinished(&self) -> bool {
        self.response.is_unfinished(!self.body().is_empty())
    }

    /// The body as it came; empty where there is none. A token in it is redacted.
    pub fn body(&self) -> &[u8] {
        &self.response.body
    }

    /// The error that a status which is not a success makes, or a success with the vendor's
    /// `statusCode` of an error and a message in it; else `None`.
    pub fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// The body of a success, or the error.
    ///
    /// # Errors
    ///
    /// When there is an [`error`](Self::error).
    pub fn into_body(self) -> Result<Vec<u8>> {
        self.error.map_or(Ok(self.response.body.into()), Err)
    }
}

impl Elements {
    /// A call of any method and path below the base URL, or of a URL of the API's own origin.
    /// It may hold a query.
    ///
    /// Where the spec has the operation, it says which scopes are needed, and whether it
    /// is read-only. Where it has the path with other methods, the scopes of those are
    /// requested. Otherwise they must be set: see [`RawCall::scopes`]. What the spec does
    /// not know is retried only when it is a GET.
    ///
    /// A URL of another origin, which a token must not go to, is an error when the call is
    /// sent; so is a path that could lead elsewhere than it seems to: with `.` or `..` in
    /// it, also encoded, with a backslash, a control character or a fragment.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use aos_facade::api::Method;
    ///
    /// let response = elements
    ///     .raw(Method::Post, "/partner/external/v3/general/customers/batch")
    ///     .query("pageSize", "1")
    ///     .body(serde_json::json!({}))
    ///     .send()
    ///     .await?;
    /// println!("{}: {} bytes", response.status(), response.body().len());
    /// # Ok(()) }
    /// ```
    pub fn raw(&self, method: Method, path: &str) -> RawCall {
        let (url, invalid) = match self.target(path) {
            Ok(url) => (url, None),
            Err(error) => (self.api().url().clone(), Some(error)),
        };
        let known = self.known(&url).filter(|it| it.method == method && invalid.is_none());
        // `users/batch` is not a user.
        let operation = known.min_by_key(|it| it.path.matches('{').count());
        // Of what is not known, a GET reads.
        let other = if method == Method::Get { &UNKNOWN_READ } else { &UNKNOWN };
        let ids = operation.map_or_else(Vec::new, |operation| ids(operation, &url));
        let context = Context::new(operation.unwrap_or(other), ids);
        let request = Request::new(context, method, url);
        RawCall { elements: self.clone(), request, body: None, invalid }
    }

    fn target(&self, text: &str) -> Result<Url> {
        let rejected = |why: &str| {
            Err(Error::invalid(format!("invalid path {:?}: {why}", without_user(text))))
        };
        if let Some(odd) = text.chars().find(|c| c.is_control() || c.is_whitespace() || *c == '\\')
        {
            return rejected(&format!("it contains {odd:?}"));
        }
        if text.contains('#') {
            return rejected("a fragment is never sent");
        }
        // A server in front may decode these before it looks at the path.
        let path = text.split('?').next().unwrap_or_default().to_ascii_lowercase();
        let path = path.replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            return rejected("its dots would change the request path");
        }
        let own = self.api().url();
        let Ok(url) = Url::parse(text) else {
            let path = text.strip_prefix('/').unwrap_or(text);
            if path.is_empty() || path.starts_with(['/', '?']) {
                return rejected("it is not a path");
            }
            return Url::parse(&format!("{}/{path}", self.base_url()))
                .or_else(|error| rejected(&error.to_string()));
        };
        if url.origin() != own.origin() {
            let own = own.origin().ascii_serialization();
            return rejected(&format!("a token goes to {own} only"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return rejected("it holds a user name or a password");
        }
        Ok(url)
    }

    /// The operations of the spec with this path, of any method.
    fn known(&self, url: &Url) -> impl Iterator<Item = &'static Operation> + use<> {
        let base = self.api().url().path().trim_end_matches('/');
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

/// A URL without its user name and password, which are a secret.
fn without_user(text: &str) -> Cow<'_, str> {
    let Some(start) = text.find("//").map(|place| place + 2) else { return text.into() };
    let authority = text[start..].split(['/', '?', '#']).next().unwrap_or_default();
    match authority.rfind('@') {
        Some(at) => format!("{}{REDACTED}{}", &text[..start], &text[start + at..]).into(),
        None => text.into(),
    }
}

/// The ids in a path, unchanged.
fn ids(operation: &Operation, url: &Url) -> Vec<(&'static str, Arc<str>)> {
    // Both have as many segments below the base URL: see `known`.
    let segments = url.path().rsplit('/').zip(operation.path.rsplit('/'));
    let mut ids: Vec<_> = segments
        .filter_map(|(segment, piece)| {
            let name = piece.strip_prefix('{')?.strip_suffix('}')?;
            let input = operation.parameters.iter().find(|input| input.name == name)?;
            Some((input.noun(), segment.into()))
        })
        .collect();
    ids.reverse();
    ids
}

impl RawCall {
    /// The operation of the spec that has this method and path.
    pub fn operation(&self) -> Option<&'static Operation> {
        Operation::find(self.request.context.operation.id)
    }

    /// Whether it is read-only, by the spec, or for what that does not know, whether it is a GET.
    pub fn is_read_only(&self) -> bool {
        self.request.context.operation.read_only
    }

    /// Adds a pair to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.request.url.query_pairs_mut().append_pair(name, value);
        self
    }

    /// Sets a header; the last one of a name counts. Those that the client sets itself,
    /// such as `Authorization`, are an error when the call is sent.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Err(_), _) => Err(format!("{name:?} is not a valid header name")),
            (Ok(header), _) if OWN_HEADERS.contains(&header) => {
                Err(format!("the header {name} is set by the client itself"))
            }
            // Not the value, which may be a secret.
            (_, Err(_)) => Err(format!("invalid value of the header {name}")),
            (Ok(header), Ok(value)) => Ok((header, value)),
        };
        if let Some((header, value)) = self.noted(header) {
            self.request.headers.insert(header, value);
        }
        self
    }

    /// Sets the body, sent as JSON.
    pub fn body(mut self, body: Value) -> Self {
        self.request = self.request.json(&body);
        self.body = Some(body);
        self
    }

    /// Sets the body to JSON that is sent as it is given, with numbers that a [`Value`] would
    /// round. What is not JSON is an error when the call is sent.
    pub fn body_text(mut self, json: impl Into<String>) -> Self {
        let json = json.into();
        // A key that comes twice is sent twice.
        let body = read_json(&json).or_else(|_| serde_json::from_str(&json));
        let body = body.map_err(|error| format!("the body is not valid JSON: {error}"));
        if let Some(body) = self.noted(body) {
            self = self.body(body);
            self.request.body = Some(json.into());
        }
        self
    }

    /// A part of the call, unless it is wrong, which is said when it is sent.
    fn noted<T>(&mut self, part: Result<T, String>) -> Option<T> {
        let part = part.map_err(|wrong| self.named(Error::invalid(wrong)));
        part.map_err(|error| _ = self.invalid.get_or_insert(error)).ok()
    }

    /// Requests a token with these scopes, whatever the spec says.
    pub fn scopes<I: Into<String>>(mut self, scopes: impl IntoIterator<Item = I>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(Into::into).collect();
        self.request.scopes = self.noted(join_scopes(&scopes));
        self
    }

    /// The request that [`send`](Self::send) would send. Sends nothing, also not for a token.
    ///
    /// # Errors
    ///
    /// As `send`, for what it finds before it sends.
    pub fn preview(&self) -> Result<Preview> {
        Ok(Preview::new(&self.request()?, self.body.as_ref()))
    }

    /// Sends the call, and returns the response whatever its status.
    ///
    /// # Errors
    ///
    /// When something is invalid, it is not known which scopes to request, no token can be
    /// obtained, or there is no response at all. A status that is not a success is an
    /// [`error`](RawResponse::error) of the response.
    pub fn send(self) -> BoxFuture<Result<RawResponse>> {
        Box::pin(async move {
            let sent = self.elements.api().send(self.request()?).await;
            let mut response = sent.map_err(|error| self.named(error))?;
            let error = response.error().or_else(|| response.error_of_any());
            let error = error.map(|error| self.named(error));
            if let Some(clean) = response.redacted_text() {
                response.body = clean.into();
                // Whatever its encoding was.
                response.headers.remove(header::CONTENT_TYPE);
            }
            Ok(RawResponse { response, error })
        })
    }

    /// `None` where the operation or the client's own settings decide.
    fn token_scopes(&self) -> Result<Option<Arc<str>>> {
        if self.request.scopes.is_some() {
            return Ok(self.request.scopes.clone());
        }
        if self.operation().is_some() || self.elements.shared.tokens.own_scopes.is_some() {
            return Ok(None);
        }
        let scopes: BTreeSet<&str> = self
            .elements
            .known(&self.request.url)
            .flat_map(|operation| operation.scopes.first().copied().unwrap_or_default())
            .copied()
            .collect();
        if scopes.is_empty() {
            return Err(Error::invalid(
                "no operation of the spec has this path, so it is not known which scopes to request",
            )
            .with_hint("name the scopes"));
        }
        join_scopes(&Vec::from_iter(scopes)).map(Some).map_err(Error::invalid)
    }

    fn request(&self) -> Result<Request> {
        if let Some(invalid) = &self.invalid {
            return Err(invalid.clone());
        }
        let mut request = self.request.clone();
        request.scopes = self.token_scopes().map_err(|error| self.named(error))?;
        Ok(request)
    }

    /// An error that names method and path where there is no operation to name, and the
    /// scopes where the service forbids something unknown.
    fn named(&self, error: Error) -> Error {
        if self.operation().is_some() {
            return error;
        }
        let error = error.with(|details| {
            details.operation = None;
            let Request { method, url, .. } = &self.request;
            details.message = format!("{method} {}: {}", url.path(), details.message);
        });
        let forbidden = error.status == Some(StatusCode::FORBIDDEN) && error.hint().is_none();
        match self.token_scopes().ok().flatten().filter(|_| forbidden) {
            Some(scopes) => error.with_hint(format!("the token was requested with {scopes}")),
            None => error,
        }
    }
}
