//! What a call would send, to show it to a person.

use serde_json::Value;

use crate::{Operation, Request, redact};

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
    /// The body, with `[redacted]` in the place of each secret; `None` where
    /// there is none.
    pub body: Option<Value>,
}

impl Preview {
    /// The preview of a request; `operation` says which fields of the body are
    /// secrets.
    pub fn new(request: &Request, body: Option<&Value>, operation: Option<&Operation>) -> Self {
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
            body: body.map(|body| redact::json(body, operation)),
        }
    }
}
