//! Requests and responses as they go over the wire, for those who want to see them.

use std::{fmt, sync::Arc, time::Duration};

use aos_api::{Operation, Request, body_text, redact, request_id};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use url::Url;

use crate::ElementsBuilder;

/// A request that is sent, or what came of it: see
/// [`ElementsBuilder::on_exchange`](crate::ElementsBuilder::on_exchange).
///
/// Nothing in it is a secret: it has neither the token nor the credentials, and what the
/// spec marks as a secret in bodies is redacted. Bodies hold the data of customers.
#[non_exhaustive]
pub struct Exchange<'a> {
    /// The operation; `None` for a token, and for a raw call that is none of the spec's.
    pub operation: Option<&'static Operation>,
    /// The HTTP method.
    pub method: &'static str,
    /// The URL, without what a query may hold.
    pub url: &'a Url,
    /// Which attempt of the call it is, from 1 on, and how many there may be.
    pub attempt: (u32, u32),
    /// What came of it; `None` when it is sent.
    pub ended: Option<Ended>,
    /// The request and its token; `None` for a token.
    pub(crate) sent: Option<(&'a Request, &'a Arc<SecretString>)>,
    pub(crate) response: Option<(&'a HeaderMap, &'a Bytes)>,
}

/// What came of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ended {
    /// The status; `None` without a response that can be read.
    pub status: Option<StatusCode>,
    /// How long it took, to the last byte of the response.
    pub duration: Duration,
    /// How long the call waits before its next attempt, if there is one.
    pub pause: Option<Duration>,
    /// `Retry-After` of the response.
    pub retry_after: Option<Duration>,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(method: &'static str, url: &'a Url, attempt: (u32, u32)) -> Self {
        let (operation, ended, sent, response) = (None, None, None, None);
        Self { operation, method, url, attempt, ended, sent, response }
    }

    /// The id of the request that the service gave it.
    pub fn request_id(&self) -> Option<String> {
        let (headers, _) = self.response?;
        request_id(headers).map(|id| self.clean(id))
    }

    /// The headers of the request, without `Authorization`.
    pub fn request_headers(&self) -> Vec<(String, String)> {
        self.sent.map_or(Vec::new(), |(request, _)| self.pairs(&request.all_headers()))
    }

    /// The headers of the response, without cookies.
    pub fn response_headers(&self) -> Vec<(String, String)> {
        self.response.map_or(Vec::new(), |(headers, _)| self.pairs(headers))
    }

    /// The body of the request as text.
    pub fn request_body(&self) -> Option<String> {
        let value = serde_json::from_slice(self.sent?.0.body.as_ref()?).ok()?;
        Some(self.clean(redact::json(&value, self.operation).to_string()))
    }

    /// The body of the response as text; `None` for a token.
    pub fn response_body(&self) -> Option<String> {
        self.sent?;
        let (headers, body) = self.response?;
        let text = body_text(headers, body).ok().filter(|text| !text.is_empty())?;
        Some(self.clean(redact::response_text(&text, self.operation).into_owned()))
    }

    fn pairs(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        const SECRET: [&str; 3] = ["authorization", "cookie", "set-cookie"];
        let shown = headers.iter().filter(|(name, _)| !SECRET.contains(&name.as_str()));
        let pairs = shown.map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), self.clean(value))
        });
        pairs.collect()
    }

    fn clean(&self, text: String) -> String {
        let Some((request, token)) = self.sent else { return text };
        redact::secret(&request.context.redacted(text), token).into_owned()
    }
}

impl ElementsBuilder {
    /// Shows an exchange, which is made only where somebody looks.
    pub(crate) fn show<'a>(&self, exchange: impl FnOnce() -> Exchange<'a>) {
        if let Some(look) = &self.on_exchange {
            look(&exchange());
        }
    }
}

impl fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .field("attempt", &self.attempt)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
