//! Reads the bodies of errors. The vendor documents none, so any text is accepted.

use http::{HeaderMap, HeaderName};
use serde_json::Value;

use crate::{redact, text::shorten};

/// The most characters of a body that are kept.
const KEPT: usize = 2_000;
/// The longest text that is taken for a request's id.
const LONGEST_ID: usize = 128;
/// The most characters of a message that are shown.
const SHOWN: usize = 300;

/// Keys that a request id may have.
static REQUEST_ID_HEADERS: [HeaderName; 6] = [
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("requestid"),
    HeaderName::from_static("x-ms-request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("traceid"),
];

/// What the response of a failed request says.
#[derive(Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The service's words, shortened.
    pub message: Option<String>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// OAuth's `error`.
    pub code: Option<String>,
    /// The body, shortened and without secrets; `None` when it is empty.
    pub body: Option<String>,
}

/// Reads headers and body of a failed response.
pub fn read(headers: &HeaderMap, body: &str) -> ErrorBody {
    let json: Option<Value> = serde_json::from_str(body).ok();
    let text = redact::body(body);
    let message = match &json {
        Some(value) => message(value),
        None => plain(&text),
    };
    ErrorBody {
        message: message.map(|message| shorten(&message, SHOWN)),
        request_id: request_id(headers)
            .or_else(|| {
                json.as_ref()
                    .and_then(|value| text_of(value, &["requestId", "request_id", "traceId"]))
            })
            .map(|id| shorten(&id, SHOWN)),
        code: json
            .as_ref()
            .and_then(|value| value.get("error")?.as_str())
            .map(|code| shorten(code, SHOWN)),
        body: (!text.trim().is_empty()).then(|| shorten(&text, KEPT)),
    }
}

/// The id of the request from the headers. The vendor mentions one without its
/// exact name, so the usual names are tried.
pub fn request_id(headers: &HeaderMap) -> Option<String> {
    let value = REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(name))?;
    let text = value.to_str().ok()?.trim();
    // Nothing longer is an id; it could be anything that was sent, and cut off
    // it could no longer be recognised as a secret.
    (1..=LONGEST_ID).contains(&text.len()).then(|| shorten(text, LONGEST_ID))
}

fn text_of(value: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let text = value.get(name)?.as_str()?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    })
}

fn message(value: &Value) -> Option<String> {
    if let Some(text) = value.as_str() {
        return (!text.trim().is_empty()).then(|| text.to_owned());
    }
    let own = match value.get("message") {
        Some(Value::Array(several)) => {
            let texts: Vec<&str> = several.iter().filter_map(Value::as_str).collect();
            (!texts.is_empty()).then(|| texts.join(" "))
        }
        _ => None,
    };
    own.or_else(|| {
        text_of(
            value,
            &["message", "Message", "errorMessage", "error_description", "detail", "title"],
        )
    })
    // OData wraps the same fields.
    .or_else(|| value.get("error").filter(|inner| inner.is_object()).and_then(message))
    .or_else(|| text_of(value, &["error", "errorCode", "code"]))
}

/// A text body: an HTML page's title, or the text itself.
fn plain(text: &str) -> Option<String> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return None;
    }
    if !trimmed.starts_with('<') {
        return Some(trimmed.to_owned());
    }
    // Lower-casing ASCII only keeps every byte in its place.
    let lower = trimmed.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let title = trimmed.get(start..end)?.trim();
    (!title.is_empty()).then(|| title.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: &str) -> Option<String> {
        read(&HeaderMap::new(), body).message
    }

    #[test]
    fn messages_are_found_in_every_known_shape() {
        for (body, expected) in [
            (
                r#"{"statusCode":403,"message":"No access.","errors":[],"requestId":"r","traceId":"t"}"#,
                "No access.",
            ),
            (r#"{"errorCode":"E1","errorMessage":"Not so.","requestId":"r"}"#, "Not so."),
            (r#"{"code":"X","message":["One.","Two."],"requestId":"r"}"#, "One. Two."),
            (
                r#"{"error":"invalid_scope","error_description":"Scope is not allowed."}"#,
                "Scope is not allowed.",
            ),
            (r#"{"error":"invalid_client"}"#, "invalid_client"),
            (r#"{"error":{"code":"E","message":"Wrapped."}}"#, "Wrapped."),
            (r#"{"title":"Bad Request","status":400}"#, "Bad Request"),
            (r#""Just a text.""#, "Just a text."),
            ("Plain\n  text", "Plain text"),
            (
                "<html><head><TITLE>503 Service\nUnavailable</TITLE></head></html>",
                "503 Service Unavailable",
            ),
        ] {
            assert_eq!(said(body).as_deref(), Some(expected), "{body}");
        }
        for nothing in ["", "  ", "{}", "[]", "17", "<html></html>"] {
            assert_eq!(said(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn the_request_id_is_taken_from_headers_or_body() {
        let mut headers = HeaderMap::new();
        assert_eq!(
            read(&headers, r#"{"requestId":"from body"}"#).request_id.as_deref(),
            Some("from body")
        );
        headers.insert("x-request-id", "from header".parse().unwrap());
        assert_eq!(
            read(&headers, r#"{"requestId":"from body"}"#).request_id.as_deref(),
            Some("from header")
        );
    }
}
