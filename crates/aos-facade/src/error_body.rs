//! What can be learnt from the response of a failed call. The vendor documents
//! no error body, so any bytes at all are taken.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::preview::text_without_secrets;

/// The most characters of a body that are kept.
const KEPT: usize = 2_000;
/// The longest text that is taken for a request's id.
const LONGEST_ID: usize = 128;
/// The most characters of a message that are shown.
const SHOWN: usize = 300;

/// Names under which a request id may stand.
static REQUEST_ID_HEADERS: [HeaderName; 6] = [
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("requestid"),
    HeaderName::from_static("x-ms-request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("traceid"),
];

/// What a response says about a failure.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Told {
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    /// OAuth's `error`.
    pub(crate) code: Option<String>,
    pub(crate) body: Option<String>,
}

/// Reads headers and body of a failed response. Never fails.
pub(crate) fn read(headers: &HeaderMap, body: &[u8]) -> Told {
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let text = String::from_utf8_lossy(body);
    let text = text_without_secrets(&text);
    let message = match &json {
        Some(value) => message(value),
        None => plain(&text),
    };
    Told {
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

/// The id of the request from the headers, readable. The vendor mentions a
/// request id there without its exact name, so the usual ones are looked for.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    readable(request_id_header(headers)?)
}

/// The header that holds the id of the request.
pub(crate) fn request_id_header(headers: &HeaderMap) -> Option<&HeaderValue> {
    REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(name))
}

/// A header's value as text for a person.
pub(crate) fn readable(value: &HeaderValue) -> Option<String> {
    let text = value.to_str().ok()?.trim();
    // Nothing longer is an id; it could be anything that was sent, and cut off
    // it could no longer be told for what it is.
    (1..=LONGEST_ID).contains(&text.len()).then(|| shorten(text, LONGEST_ID))
}

/// The start of a body, for an error message.
pub(crate) fn start(body: &[u8]) -> String {
    shorten(&text_without_secrets(&String::from_utf8_lossy(body)), 120)
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

/// At most so many characters, on one line, without control characters that
/// would play tricks on a terminal.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    // Most texts, ids above all, are fine as they are.
    if text.len() <= most && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return text.to_owned();
    }
    let mut clean = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if let Some((end, _)) = clean.char_indices().nth(most) {
        clean.truncate(end);
        clean.push('…');
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(body: &str) -> Option<String> {
        read(&HeaderMap::new(), body.as_bytes()).message
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
            assert_eq!(told(body).as_deref(), Some(expected), "{body}");
        }
        for nothing in ["", "  ", "{}", "[]", "17", "<html></html>"] {
            assert_eq!(told(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn the_request_id_is_taken_from_headers_or_body() {
        let mut headers = HeaderMap::new();
        assert_eq!(
            read(&headers, br#"{"requestId":"from body"}"#).request_id.as_deref(),
            Some("from body")
        );
        headers.insert("x-request-id", "from header".parse().unwrap());
        assert_eq!(
            read(&headers, br#"{"requestId":"from body"}"#).request_id.as_deref(),
            Some("from header")
        );
    }

    #[test]
    fn long_bodies_are_shortened_and_control_characters_dropped() {
        assert_eq!(shorten("ab\u{1b}[31mc\r\nd", 99), "ab [31mc d");
        assert_eq!(shorten("äöüß", 3), "äöü…");
    }
}
