//! Reads the bodies of errors. The vendor documents none, so any text is accepted.

use http::{HeaderMap, header::WWW_AUTHENTICATE};
use secrecy::SecretString;
use serde_json::Value;

use super::words;
use crate::{
    redact,
    text::shorten,
    values::{flag, names::get, number},
};

const LONGEST_ID: usize = 128;
/// The most bytes of a message.
pub(super) const SHOWN: usize = 500;

const REQUEST_ID_HEADERS: [&str; 6] =
    ["request-id", "x-request-id", "requestid", "x-ms-request-id", "x-correlation-id", "traceid"];

/// What the response of a failed request says, without secrets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The service's words, shortened: of the body, with the wrong fields, and `WWW-Authenticate`.
    pub message: Option<String>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// OAuth's `error`.
    pub code: Option<String>,
    /// The body, shortened; `None` when it is empty.
    pub body: Option<String>,
}

/// Reads headers and body of a failed response. Of a large body, the beginning is
/// read, and as many bytes of it are kept; these secrets are redacted in all that is returned.
pub fn read(headers: &HeaderMap, body: &[u8], secrets: &[&SecretString], kept: usize) -> ErrorBody {
    let clean = |text: String| redact::secrets(text, secrets).into_owned();
    let (text, json) = redact::response(headers, body, secrets);
    let said = match &json {
        Some(value) => words::in_json(value),
        None => words::in_text(&text),
    };
    let text_at = |key| get(json.as_ref()?, key).as_str();
    let challenge = challenge(headers, said.is_none()).map(clean);
    let message = match (said, challenge) {
        (Some(said), Some(challenge)) if !said.contains(&challenge) => {
            Some(format!("{}; {challenge}", said.trim_end_matches('.')))
        }
        (said, challenge) => said.or(challenge),
    };
    ErrorBody {
        message: message.map(|message| shorten(&message, SHOWN)),
        request_id: request_id(headers).map(clean).or_else(|| {
            let ids = ["requestId", "request_id", "traceId"].into_iter().filter_map(text_at);
            let id = ids.map(str::trim).find(|id| !id.is_empty())?;
            Some(shorten(id, LONGEST_ID))
        }),
        code: text_at("error").map(|code| shorten(code, LONGEST_ID)),
        body: (!text.trim().is_empty()).then(|| shorten(&text, kept)),
    }
}

/// What `WWW-Authenticate` says of the failure; `alone`, also how it wants to be authenticated.
fn challenge(headers: &HeaderMap, alone: bool) -> Option<String> {
    let mut challenges = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let (code, words) = (parameter(&text, "error"), parameter(&text, "error_description"));
        match (code, words) {
            (Some(code), Some(words)) => Some(format!("{code}: {words}")),
            (code, words) => words.or(code),
        }
    });
    challenges.next().or_else(|| {
        let text = headers.get(WWW_AUTHENTICATE).filter(|_| alone)?.to_str().ok()?.trim();
        (!text.is_empty()).then(|| format!("WWW-Authenticate: {text}"))
    })
}

/// A parameter of a challenge: `error` of `Bearer realm="r", error="invalid_token"`.
fn parameter(challenge: &str, name: &str) -> Option<String> {
    let value = challenge.match_indices(name).find_map(|(at, _)| {
        let begins = challenge[..at].ends_with([' ', ',', '\t']);
        let value = challenge[at + name.len()..].trim_start().strip_prefix('=')?;
        begins.then(|| value.trim_start())
    })?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => {
            let mut plain = String::new();
            let mut characters = quoted.chars();
            while let Some(c) = characters.next().filter(|c| *c != '"') {
                plain.extend(if c == '\\' { characters.next() } else { Some(c) });
            }
            plain
        }
        None => value.split([',', ' ']).next().unwrap_or_default().to_owned(),
    };
    (!value.trim().is_empty()).then_some(value)
}

/// The id of the request from the headers: the usual ones, for the vendor does not name its own.
pub fn request_id(headers: &HeaderMap) -> Option<String> {
    let value = REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(*name))?;
    let text = value.to_str().ok()?.trim();
    // Nothing longer is an id; cut off, it could no longer be recognised as a secret.
    (1..=LONGEST_ID).contains(&text.len()).then(|| shorten(text, LONGEST_ID))
}

/// Whether the body of a 2xx is that of an error, by its top level only: what is
/// deeper can be the state of a thing that was asked for. Keys are case-insensitive;
/// those in `skip` are read by others (`x-aos-outcome`).
pub fn carries_error(value: &Value, skip: &[&str]) -> bool {
    // Nearly no success has one of these, without which there is no error.
    const TELLING: [&str; 7] =
        ["statusCode", "error", "errors", "isSuccess", "status", "errorCode", "modelState"];
    let is_telling = |key: &String| TELLING.iter().any(|known| known.eq_ignore_ascii_case(key));
    if !value.as_object().is_some_and(|object| object.keys().any(is_telling)) {
        return false;
    }
    let at = |key: &str| match skip.iter().any(|skipped| skipped.eq_ignore_ascii_case(key)) {
        true => &Value::Null,
        false => get(value, key),
    };
    let is_error = |key: &str| number(at(key)).is_some_and(|status| status >= 400);
    let has_text = |key: &str| !says_nothing(at(key));
    (is_error("statusCode") && (has_text("message") || has_text("errorMessage")))
        // OAuth's, OData's, and ASP.NET's validation details.
        || ["error", "errors"].iter().any(|key| !says_nothing(at(key)))
        || flag(at("isSuccess")) == Some(false)
        // RFC 9457. Several operations have a small `status` of their own.
        || (is_error("status") && ["title", "detail", "message"].into_iter().any(has_text))
        // The vendor's, without a status; and ASP.NET's older validation details.
        || (has_text("errorCode") && (has_text("errorMessage") || has_text("message")))
        || has_text("modelState")
}

/// Whether the body of a 2xx is an error in the vendor's own shape, `statusCode` and
/// `message`: all that can be said where the expected body is not known.
pub(crate) fn carries_status_code(value: &Value) -> bool {
    carries_error(value, &["error", "errors", "isSuccess", "status", "errorCode", "modelState"])
}

/// Whether a value has nothing to say: null, false, 0, empty, or made of such.
pub(crate) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty() || flag(value) == Some(false),
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Array(values) => values.iter().all(says_nothing),
        Value::Object(fields) => fields.values().all(says_nothing),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Bounds;

    #[test]
    fn a_success_that_carries_an_error_is_told_from_one_that_does_not() {
        for (body, by_status_code) in [
            (json!({"statusCode": 403, "message": "App not allowed", "errors": []}), true),
            (json!({"StatusCode": "400", "Message": "no", "requestId": "r"}), true),
            (json!({"statusCode": 500.0, "errorMessage": "no"}), true),
            (json!({"error": "invalid_client", "error_description": "who are you"}), false),
            (json!({"error": {"code": "E", "message": "no"}}), false),
            (json!({"error": true}), false),
            (json!({"errors": ["no"]}), false),
            (json!({"Errors": {"types": ["The value '9' is not valid."]}}), false),
            (json!({"errors": [null, {"message": "no"}], "data": []}), false),
            (json!({"isSuccess": false}), false),
            (json!({"IsSuccess": "False", "data": null}), false),
            (json!({"title": "Bad Request", "status": 400}), false),
            (json!({"detail": "no", "status": "404"}), false),
        ] {
            assert!(carries_error(&body, &[]), "{body}");
            assert_eq!(carries_status_code(&body), by_status_code, "{body}");
        }
        for body in [
            json!({"errors": []}),
            json!({"errors": {}}),
            json!({"errors": {"types": []}}),
            json!({"errors": [null, "", {}]}),
            json!({"errors": 0}),
            json!({"error": null}),
            json!({"error": ""}),
            json!({"error": false}),
            json!({"error": "false"}),
            json!({"isSuccess": true}),
            json!({"isSuccess": null}),
            json!({"status": 3, "title": "A job"}),
            json!({"status": 400}),
            json!({"status": 500, "name": "n"}),
            json!({"status": "Failed", "title": "A job"}),
            json!({"statusCode": 200, "message": "fine"}),
            json!({"statusCode": 404}),
            json!({"statusCode": 404, "message": " "}),
            json!({"message": "done", "title": "t", "detail": "d"}),
            json!({"data": {"errors": ["no"], "isSuccess": false, "statusCode": 400}}),
            json!([{"error": "no"}, {"isSuccess": false}]),
            json!({}),
            json!([]),
            json!(null),
            json!("error"),
            json!(400),
        ] {
            assert!(!carries_error(&body, &[]), "{body}");
            assert!(!carries_status_code(&body), "{body}");
        }
    }

    #[test]
    fn keys_that_others_read_are_skipped() {
        let body = json!({"isSuccess": false, "Errors": {"t": 4}, "status": 400, "title": "t"});
        assert!(!carries_error(&body, &["IsSuccess", "errors", "status"]));
        assert!(carries_error(&body, &["isSuccess", "errors"]));
    }

    const TOKEN: &str = "hunter2-token";

    fn read_of(headers: &[(&'static str, &str)], body: impl AsRef<[u8]>) -> ErrorBody {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        read(&map, body.as_ref(), &[&SecretString::from(TOKEN)], Bounds::KEPT)
    }

    #[test]
    fn the_request_id_is_taken_from_headers_or_body() {
        let body = r#"{"RequestId":"from body"}"#;
        assert_eq!(read_of(&[], body).request_id.as_deref(), Some("from body"));
        let headers = [("x-request-id", "from header")];
        assert_eq!(read_of(&headers, body).request_id.as_deref(), Some("from header"));
        let token = [("request-id", TOKEN)];
        assert_eq!(read_of(&token, "").request_id.as_deref(), Some("[redacted]"));
    }

    #[test]
    fn a_challenge_says_why_a_token_is_not_accepted() {
        const NAME: &str = "www-authenticate";
        let invalid = r#"Bearer error="invalid_token", error_description="The \"x\" is invalid""#;
        let said = r#"invalid_token: The "x" is invalid"#;
        for (headers, body, expected) in [
            (vec![(NAME, invalid)], "", Some(said)),
            (vec![(NAME, "Negotiate"), (NAME, invalid)], "", Some(said)),
            (vec![(NAME, r#"Bearer realm="r", error = invalid_token"#)], "", Some("invalid_token")),
            (
                vec![(NAME, invalid)],
                "Not so.",
                Some(r#"Not so; invalid_token: The "x" is invalid"#),
            ),
            (vec![(NAME, r#"Bearer error="no""#)], r#"{"message": "no way"}"#, Some("no way")),
            (vec![(NAME, "Negotiate")], "", Some("WWW-Authenticate: Negotiate")),
            (vec![(NAME, "Negotiate")], "Not so.", Some("Not so.")),
            (vec![(NAME, r#"Bearer error="hunter2-token""#)], "", Some("[redacted]")),
            (vec![(NAME, "")], "", None),
        ] {
            assert_eq!(read_of(&headers, body).message.as_deref(), expected, "{headers:?} {body}");
        }
    }

    #[test]
    fn what_is_kept_is_short_and_without_control_characters_and_secrets() {
        let words = "\u{1b}[31mred\u{7} hunter2-token ".repeat(1_000);
        let mut keys = serde_json::Map::new();
        keys.insert(words.clone(), json!([words]));
        for body in [
            json!({"message": words, "error": words, "requestId": words, "errors": keys})
                .to_string(),
            words.clone(),
            format!("<title>{words}</title><h1>{words}</h1>"),
            "\u{1b}".repeat(3 * redact::READ),
        ] {
            let read = read_of(&[("www-authenticate", "Bearer error=\"hunter2-token\"")], &body);
            for kept in [read.message, read.request_id, read.code, read.body].iter().flatten() {
                assert!(kept.len() <= Bounds::KEPT, "{} bytes", kept.len());
                assert!(!kept.contains(char::is_control), "{kept:?}");
                assert!(!kept.contains("hunter2"), "{kept}");
            }
        }
        assert_eq!(read_of(&[], [0xff, b'a']).message.as_deref(), Some("\u{fffd}a"));
        assert_eq!(read_of(&[], ""), ErrorBody::default());
    }

    #[test]
    fn the_code_of_oauth_is_read_and_shown() {
        let read = read_of(&[], r#"{"error": "invalid_client", "error_description": "Who?"}"#);
        assert_eq!(read.code.as_deref(), Some("invalid_client"));
        assert_eq!(read.message.as_deref(), Some("invalid_client: Who?"));
    }
}
