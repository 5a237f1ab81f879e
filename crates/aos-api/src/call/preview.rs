//! What a call would send, to show it to a person.

use std::sync::Arc;

use serde_json::Value;

use crate::{Request, redact};

/// The request that a call would send, without anything secret: see
/// [`Call::preview`](crate::Call::preview).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Preview {
    /// HTTP method: `PUT`.
    pub method: String,
    /// The whole URL, with the query.
    pub url: String,
    /// The headers, without `Authorization`, which is not made for a preview, and
    /// without what the connection adds.
    pub headers: Vec<(String, String)>,
    /// The body in JSON as it is sent, or with `[redacted]` in the place of each secret;
    /// `None` where there is none.
    pub body: Option<Arc<str>>,
}

impl Preview {
    /// The preview of a request that has this body.
    pub fn new(request: &Request, body: Option<&Value>) -> Self {
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
