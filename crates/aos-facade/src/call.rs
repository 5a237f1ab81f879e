//! The record of one call: the hooks write into it what the generated client
//! has no place for, and the error is made of it.

use std::{
    borrow::Cow,
    future::Future,
    sync::{Arc, Mutex},
    time::Duration,
};

use aos_api::{ByteStream, Operation, ResponseValue};
use bytes::Bytes;
use futures::StreamExt;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::de::DeserializeOwned;

use crate::{
    clock::lock,
    error::{Error, ErrorKind, without_secret},
    error_body,
    token::Token,
};

tokio::task_local! {
    /// The call that the current future makes. A future's own, so it holds
    /// however many calls one task or thread makes side by side.
    static CURRENT: Arc<Record>;
}

/// What is known of a call.
#[derive(Debug, Default)]
pub(crate) struct Record(Mutex<Facts>);

#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) operation: Option<&'static Operation>,
    /// Path of the URL. The ids are read out of it only where they are told:
    /// most calls go well and tell nothing.
    pub(crate) path: String,
    /// The customer and the tenant that stand in the body, by the names that
    /// they have in paths.
    pub(crate) body_ids: Vec<(&'static str, String)>,
    pub(crate) attempts: u32,
    pub(crate) status: Option<StatusCode>,
    /// As it came; it is made readable where it is told.
    pub(crate) request_id: Option<HeaderValue>,
    pub(crate) retry_after: Option<Duration>,
    /// The token that went along, so that no error repeats it.
    pub(crate) token: Option<Arc<Token>>,
    /// An error that is complete already.
    pub(crate) error: Option<Error>,
}

impl Record {
    /// The record of the call that is being made, or a new one when the
    /// generated client is used without [`run`].
    pub(crate) fn current() -> Arc<Self> {
        CURRENT.try_with(Arc::clone).unwrap_or_default()
    }

    pub(crate) fn note(&self, change: impl FnOnce(&mut Facts)) {
        change(&mut lock(&self.0));
    }

    pub(crate) fn read<T>(&self, read: impl FnOnce(&Facts) -> T) -> T {
        read(&lock(&self.0))
    }

    pub(crate) fn facts(&self) -> Facts {
        lock(&self.0).clone()
    }
}

/// Makes a call with a record of its own.
pub(crate) async fn recorded<F: Future>(future: F) -> (F::Output, Arc<Record>) {
    let record = Arc::new(Record::default());
    let output = CURRENT.scope(Arc::clone(&record), future).await;
    (output, record)
}

/// Makes a call of the generated client and turns its error into ours.
pub(crate) fn run<'a, T, F>(call: F) -> impl Future<Output = Result<T, Error>> + use<'a, T, F>
where
    T: DeserializeOwned,
    F: Future<Output = Result<ResponseValue<T>, aos_api::Error<ByteStream>>> + 'a,
{
    // Boxed before it goes through layers of futures, each of which would have
    // room for it once more.
    let call = Box::pin(call);
    async move {
        let (result, record) = recorded(call).await;
        match result {
            Ok(value) => Ok(value.into_inner()),
            // Boxed as well: it is rare.
            Err(error) => Err(Box::pin(failure::<T>(error, record.facts())).await),
        }
    }
}

/// What went wrong with a call of the generated client.
async fn failure<T: DeserializeOwned>(error: aos_api::Error<ByteStream>, facts: Facts) -> Error {
    match error {
        aos_api::Error::InvalidRequest(what) => facts.about(Error::invalid(argument(&what))),
        // The hooks have said why already.
        aos_api::Error::Custom(what) => match &facts.error {
            Some(error) => error.clone(),
            None => facts.about(Error::invalid(what)),
        },
        aos_api::Error::CommunicationError(error)
        | aos_api::Error::InvalidUpgrade(error)
        | aos_api::Error::ResponseBodyError(error) => facts.wire(error),
        aos_api::Error::ErrorResponse(response) => {
            let (status, headers) = (response.status(), response.headers().clone());
            let body = collect(response.into_inner()).await;
            facts.status(status, &headers, &body)
        }
        aos_api::Error::UnexpectedResponse(response) => {
            let (status, headers) = (response.status(), response.headers().clone());
            let body = response.bytes().await.unwrap_or_default();
            facts.status(status, &headers, &body)
        }
        aos_api::Error::InvalidResponsePayload(body, _) => facts.undecodable::<T>(&body),
    }
}

/// The generated builders put the reason behind words of the generator's.
fn argument(what: &str) -> String {
    match what.strip_suffix("was not initialized") {
        Some(name) => format!("{}is required and was not given", name),
        None => what.to_owned(),
    }
}

async fn collect(mut stream: ByteStream) -> Bytes {
    let mut body = Vec::new();
    // The body is in memory already: the hooks read it whole.
    while let Some(Ok(chunk)) = stream.next().await {
        body.extend_from_slice(&chunk);
    }
    body.into()
}

impl Facts {
    /// An id that the call is about: a path parameter, or a field of the body
    /// of the few operations that have it there.
    pub(crate) fn id(&self, name: &str) -> Option<String> {
        let values = self.operation?.path_values(&self.path);
        let mut values = values.iter().chain(&self.body_ids);
        values.find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    /// An error with what is known of the call.
    pub(crate) fn about(&self, error: Error) -> Error {
        error.with(|detail| {
            detail.operation = detail.operation.or(self.operation.map(|operation| operation.id));
            detail.customer = self.id("customerId");
            detail.tenant = self.id("tenantId");
            detail.attempts = detail.attempts.max(self.attempts);
        })
    }

    /// The error of a connection that failed.
    pub(crate) fn wire(&self, error: reqwest::Error) -> Error {
        // The URL holds the ids, which the message names already.
        let error = error.without_url();
        let made = if error.is_timeout() {
            let what =
                if error.is_connect() { "no connection in time" } else { "no answer in time" };
            Error::new(ErrorKind::Timeout, what)
        } else if error.is_connect() {
            Error::new(ErrorKind::Connection, "the service cannot be reached")
        } else if error.is_builder() || error.is_request() && self.attempts == 0 {
            Error::invalid("the request cannot be made")
        } else {
            Error::new(ErrorKind::Connection, "the connection broke off")
        };
        let cause = innermost(&error);
        let known = self.retry_after;
        let advice = if error.is_connect() {
            Some("check the network, the proxy and the base URL".to_owned())
        } else if error.is_builder() || self.attempts == 0 {
            None
        } else {
            Some(self.once_more().to_owned())
        };
        self.about(made.with(|detail| {
            detail.message = Some(cause);
            detail.retry_after = known;
            detail.advice = advice;
        }))
        .with_source(error)
    }

    /// The error of a status that is no success, or not the documented one.
    pub(crate) fn status(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Error {
        let mut told = error_body::read(headers, self.readable(body).as_bytes());
        let kind = match status {
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::RateLimited,
            _ => ErrorKind::Status,
        };
        let advice = self.advice(status, headers);
        let error = self.about(Error::new(kind, status.to_string())).with(|detail| {
            detail.status = Some(status);
            detail.message = told.message.take();
            detail.request_id = told.request_id.take();
            detail.retry_after = self.retry_after;
            detail.body = told.body.take();
            detail.advice = advice;
        });
        self.clean(error)
    }

    fn advice(&self, status: StatusCode, headers: &HeaderMap) -> Option<String> {
        match status {
            StatusCode::UNAUTHORIZED => {
                let again = if self.operation?.repeatable {
                    ""
                } else {
                    "; a change is not sent again for it, but the next call asks for another token"
                };
                Some(format!(
                    "the service does not accept the token; check the environment and the app registration{again}"
                ))
            }
            StatusCode::FORBIDDEN => {
                let scopes = self.operation?.scopes;
                let needed: Vec<String> = scopes.iter().map(|all| all.join(" and ")).collect();
                Some(format!("the app registration needs {}", needed.join(" or ")))
            }
            StatusCode::NOT_FOUND if self.id("customerId").is_some() => Some(
                "check the ids, and that the customer is in the scope of the app registration"
                    .to_owned(),
            ),
            StatusCode::NOT_FOUND if self.operation?.path.contains('{') => {
                Some("check the ids".to_owned())
            }
            StatusCode::TOO_MANY_REQUESTS => {
                Some("try again later, and set fewer calls at once or a second".to_owned())
            }
            _ if status.is_redirection() => {
                let target = headers.get(http::header::LOCATION)?.to_str().ok()?;
                let host =
                    url::Url::parse(target).ok().map(|url| url.origin().ascii_serialization());
                let host = host.unwrap_or_else(|| "another place".to_owned());
                Some(format!("it points to {host}, which is not followed; check the base URL"))
            }
            _ if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT => {
                Some(self.once_more().to_owned())
            }
            _ if status.is_client_error() => {
                let page = self.operation?.source?;
                Some(format!("see what the call takes on the vendor's page {page}"))
            }
            _ => None,
        }
    }

    /// What to do where nobody said whether the service did what was asked.
    fn once_more(&self) -> &'static str {
        match self.operation {
            Some(operation) if !operation.repeatable => {
                "it may have been carried out all the same, so look before you send it again"
            }
            _ => "try again later",
        }
    }

    fn undecodable<T: DeserializeOwned>(&self, body: &[u8]) -> Error {
        // The cause may quote the body, so the token is taken out before.
        let body = self.readable(body);
        let mut json = serde_json::Deserializer::from_str(&body);
        let (path, cause) = match serde_path_to_error::deserialize::<_, T>(&mut json) {
            Ok(_) => (String::new(), "more follows behind the end of the JSON".to_owned()),
            Err(error) => (error.path().to_string(), error.inner().to_string()),
        };
        self.undecoded(&path, &cause, body.as_bytes())
    }

    /// The error of an answer that is not what the specification says.
    pub(crate) fn undecoded(&self, path: &str, cause: &str, body: &[u8]) -> Error {
        let body = self.readable(body);
        let status = self.status.map_or_else(String::new, |status| format!(" of {status}"));
        // "." is the path of the whole document.
        let place = match path {
            "" | "." => String::new(),
            path => format!(" at {path}"),
        };
        let start = error_body::start(body.as_bytes());
        let start = if start.is_empty() {
            "it is empty".to_owned()
        } else {
            format!("it starts with {start}")
        };
        let error = self
            .about(Error::new(
                ErrorKind::Decode,
                format!("the answer{status} cannot be read{place}"),
            ))
            .with(|detail| {
                detail.advice = Some(match self.operation {
                    Some(operation) if !operation.repeatable => self.once_more().to_owned(),
                    _ => "check the base URL, and whether this program is up to date".to_owned(),
                });
                detail.status = self.status;
                detail.message = Some(format!("{cause}; {start}"));
                detail.request_id = self.request_id.as_ref().and_then(error_body::readable);
                detail.json_path = (!place.is_empty()).then(|| path.to_owned());
                detail.body = error_body::read(&HeaderMap::new(), body.as_bytes()).body;
            });
        self.clean(error)
    }

    /// An error without the token, should the service have repeated it. Texts
    /// may be cut off by now, so bodies are cleaned before.
    fn clean(&self, error: Error) -> Error {
        match &self.token {
            Some(token) => error.without(&token.secret),
            None => error,
        }
    }

    /// A body without the token, as text.
    fn readable<'a>(&self, body: &'a [u8]) -> Cow<'a, str> {
        let text = String::from_utf8_lossy(body);
        match &self.token {
            Some(token) => match without_secret(&text, &token.secret) {
                Cow::Owned(clean) => clean.into(),
                Cow::Borrowed(_) => text,
            },
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
