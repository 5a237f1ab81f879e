//! Finds the service's words in the body of an error, whatever its shape.

use serde_json::{Map, Value};

use super::body::says_nothing;
use crate::{redact::unescaped, values::names::get};

/// Keys of a sentence, the best first; `value` is OData's, within `message`.
const SENTENCES: &str = "\
    message errorMessage error_message error_description errorDescription defaultMessage \
    faultstring detail msg exceptionMessage errorSummary description reason title errorText \
    value #text";
/// Keys of what says more: objects, lists and texts.
const DETAILS: &str = "\
    errors error fault details errorMessages messages modelState validationErrors \
    invalidParams invalid-params errorCauses exception failures odata.error innerError \
    result";
const CODES: [&str; 3] = ["error", "errorCode", "code"];
/// Keys of the field that an item of a list is about.
const FIELDS: &str = "\
    field fieldName propertyName property target parameter param pointer loc memberNames \
    path name";
/// Elements of HTML and XML with words, the best first; of a pair, the first that is found counts.
const ELEMENTS: [[&str; 2]; 2] = [["title", "message"], ["h1", "h2"]];
/// So many bytes are enough: what is beyond would be cut off.
const ENOUGH: usize = 2_000;

/// The service's words in JSON: its sentence, the code, and what it says of fields.
pub(super) fn in_json(value: &Value) -> Option<String> {
    let mut words = Words::default();
    words.value(value, None);
    // Django's and old ASP.NET's errors by field are the whole body.
    if let Value::Object(fields) = value
        && words.parts.is_empty()
        && by_field(fields)
    {
        words.by_field(fields);
    }
    // Better some of it than nothing.
    let holds_something = (value.is_object() || value.is_array()) && !says_nothing(value);
    words.joined().or_else(|| holds_something.then(|| value.to_string()))
}

/// The words of a text that is not JSON: of HTML its title and first heading, else the text.
pub(super) fn in_text(text: &str) -> Option<String> {
    let text = text.trim();
    if !is_markup(text) {
        return (!text.is_empty()).then(|| text.to_owned());
    }
    // Lower-casing ASCII only keeps every byte in its place.
    let lower = text.to_ascii_lowercase();
    let mut words = Words::default();
    for names in ELEMENTS {
        if let Some(found) = names.iter().find_map(|name| element(text, &lower, name)) {
            words.say(None, &found);
        }
    }
    words.joined()
}

pub(super) fn is_markup(text: &str) -> bool {
    text.trim_start().starts_with('<')
}

/// What is collected: each thing once.
#[derive(Default)]
struct Words {
    parts: Vec<String>,
    length: usize,
    /// Whether there is no sentence before the words about fields.
    only_fields: bool,
}

impl Words {
    fn say(&mut self, field: Option<&str>, text: &str) {
        let text = text.trim();
        let part = match field.map(str::trim).filter(|field| !field.is_empty()) {
            Some(field) => format!("{field}: {text}"),
            None => text.to_owned(),
        };
        let known = self.parts.iter().any(|known| known.contains(&part));
        if !text.is_empty() && !known && self.length < ENOUGH {
            self.only_fields |= self.parts.is_empty() && field.is_some();
            self.length += part.len();
            self.parts.push(part);
        }
    }

    fn value(&mut self, value: &Value, field: Option<&str>) {
        match value {
            Value::String(text) => self.say(field, text),
            Value::Array(values) => {
                for value in values {
                    let own = of_field(value);
                    self.value(value, own.as_deref().or(field));
                }
            }
            Value::Object(_) => self.object(value, field),
            _ => {}
        }
    }

    /// None of the keys is looked into twice, so that the work does not grow with each level.
    fn object(&mut self, value: &Value, field: Option<&str>) {
        let before = self.parts.len();
        for key in SENTENCES.split(' ') {
            self.value(get(value, key), field);
            if self.parts.len() > before {
                break;
            }
        }
        let code = CODES.iter().find_map(|key| code(get(value, key)));
        match (self.parts.get_mut(before), code) {
            // A code that the sentence repeats says nothing.
            (Some(sentence), Some(code)) if !sentence.contains(code) => {
                sentence.insert_str(0, &format!("{code}: "));
            }
            (None, Some(code)) => self.say(field, code),
            _ => {}
        }
        for key in DETAILS.split(' ') {
            match get(value, key) {
                // A code is in place already.
                Value::String(text) if code == Some(text.trim()) => {}
                Value::Object(fields) if by_field(fields) => self.by_field(fields),
                details => {
                    let own = of_field(details);
                    self.value(details, own.as_deref().or(field));
                }
            }
        }
    }

    fn by_field(&mut self, fields: &Map<String, Value>) {
        for (field, value) in fields {
            self.value(value, Some(field));
        }
    }

    /// The parts, one after the other: sentences as they are, `words: detail; detail`.
    fn joined(self) -> Option<String> {
        let mut parts = self.parts.into_iter();
        let mut text = parts.next()?;
        let mut separator = if self.only_fields { "; " } else { ": " };
        for part in parts {
            let space = if text.ends_with(['.', '!', '?']) { " " } else { separator };
            text.extend([space, &part]);
            separator = "; ";
        }
        Some(text)
    }
}

/// Whether an object is of errors by field: a list of texts for each.
fn by_field(fields: &Map<String, Value>) -> bool {
    let is_texts = |value: &Value| {
        let list = value.as_array();
        list.is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
    };
    !fields.is_empty() && fields.values().all(is_texts)
}

/// A short code, which is one word and no number.
fn code(value: &Value) -> Option<&str> {
    let code = value.as_str()?.trim();
    let word = !code.is_empty() && !code.contains(char::is_whitespace);
    (word && code.contains(char::is_alphabetic)).then_some(code)
}

fn of_field(item: &Value) -> Option<String> {
    let source = get(item, "source");
    [item, source].into_iter().find_map(|item| {
        FIELDS.split(' ').find_map(|key| match get(item, key) {
            Value::String(field) => Some(field.clone()),
            Value::Array(path) => {
                let step = |it: &Value| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
                Some(path.iter().map(step).collect::<Vec<_>>().join("."))
            }
            _ => None,
        })
    })
}

/// The text of the first element of this name, without the tags in it.
fn element(text: &str, lower: &str, name: &str) -> Option<String> {
    let start = lower.match_indices(name).find_map(|(at, _)| {
        let rest = &lower[at + name.len()..];
        let is_tag = lower[..at].ends_with('<') && rest.starts_with(['>', ' ', '\t', '\r', '\n']);
        is_tag.then(|| Some(at + name.len() + rest.find('>')? + 1)).flatten()
    })?;
    let end = start + lower[start..].find(&format!("</{name}"))?;
    let mut inner = String::new();
    for (index, piece) in text[start..end].split('<').enumerate() {
        // Behind the first `<`, a piece begins with the rest of a tag.
        let words = if index == 0 { piece } else { piece.split_once('>').map_or("", |cut| cut.1) };
        inner.push_str(words);
        inner.push(' ');
    }
    let inner = unescaped(inner.trim());
    (!inner.is_empty()).then(|| inner.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_are_found_in_every_usual_shape() {
        for (body, expected) in [
            // The vendor's, as its samples of other products show them.
            (
                json!({"statusCode": 403, "message": "No access.", "errors": [], "requestId": "r"}),
                "No access.",
            ),
            (
                json!({"errorCode": "E1", "errorMessage": "Not so.", "requestId": "r"}),
                "E1: Not so.",
            ),
            (json!({"Message": "Not so."}), "Not so."),
            // Lists.
            (json!({"message": ["One.", "Two."]}), "One. Two."),
            (json!([{"errorCode": "N", "message": "words"}]), "N: words"),
            (json!({"errors": ["words", "more", "words"]}), "words: more"),
            (json!({"errorMessages": ["words"]}), "words"),
            (json!({"messages": [{"text": 1}, "words"]}), "words"),
            // OAuth and OData.
            (
                json!({"error": "invalid_scope", "error_description": "Not allowed."}),
                "invalid_scope: Not allowed.",
            ),
            (
                json!({"error": "invalid_client", "error_description": "invalid_client: no"}),
                "invalid_client: no",
            ),
            (json!({"error": "invalid_client"}), "invalid_client"),
            (json!({"error": "Not allowed here."}), "Not allowed here."),
            (json!({"error": {"code": "E", "message": "Wrapped."}}), "E: Wrapped."),
            (json!({"error": {"message": {"lang": "en", "value": "words"}}}), "words"),
            (json!({"error": {"details": [{"message": "words"}]}}), "words"),
            (
                json!({"error": {"message": "Bad.", "details": [{"target": "types", "message": "no"}]}}),
                "Bad. types: no",
            ),
            (json!({"error": {"error": {"message": "words"}}}), "words"),
            (json!({"message": {"value": "words"}}), "words"),
            (json!({"odata.error": 1, "msg": "words"}), "words"),
            // RFC 9457 and ASP.NET.
            (json!({"title": "Bad Request", "status": 400}), "Bad Request"),
            (json!({"title": "Bad Request", "status": 400, "detail": "words"}), "words"),
            (
                json!({"title": "One or more errors occurred.", "status": 400, "errors": {"$.id": ["No.", "Not so."], "types": ["The value '9' is not valid."]}}),
                "One or more errors occurred. $.id: No. $.id: Not so. types: The value '9' is not valid.",
            ),
            (
                json!({"types": ["The value '9' is not valid."]}),
                "types: The value '9' is not valid.",
            ),
            (
                json!({"Message": "Invalid.", "ModelState": {"model.types": ["no"]}}),
                "Invalid. model.types: no",
            ),
            (
                json!({"errors": {"name": ["is required"], "title": ["is required"]}}),
                "name: is required; title: is required",
            ),
            (
                json!({"title": "Bad", "invalid-params": [{"name": "age", "reason": "too old"}]}),
                "Bad: age: too old",
            ),
            // JSON:API, FastAPI, Spring, SOAP.
            (
                json!({"errors": [{"source": {"pointer": "/types"}, "title": "Invalid", "detail": "no"}]}),
                "/types: no",
            ),
            (
                json!({"detail": [{"loc": ["query", "types", 0], "msg": "required"}]}),
                "query.types.0: required",
            ),
            (json!({"errors": [{"field": "types", "defaultMessage": "no"}]}), "types: no"),
            (
                json!({"timestamp": 1, "status": 403, "error": "Forbidden", "message": "Access Denied", "path": "/x"}),
                "Forbidden: Access Denied",
            ),
            (
                json!({"fault": {"faultstring": "words", "detail": {"errorcode": "policies.x"}}}),
                "words",
            ),
            (json!({"code": 40312, "msg": "words"}), "words"),
            (json!("Just a text."), "Just a text."),
            (json!({"failures": [{"propertyName": "types", "errorMessage": "no"}]}), "types: no"),
            (json!({"odata.error": {"message": {"value": "words"}}}), "words"),
            (json!({"result": {"error": "words"}}), "words"),
            (json!({"error": {"innerError": {"message": "words"}}}), "words"),
            // Where nothing is known of the shape, all of it.
            (json!({"said": {"words": 1}}), r#"{"said":{"words":1}}"#),
        ] {
            assert_eq!(in_json(&body).as_deref(), Some(expected), "{body}");
        }
        for nothing in [
            json!({}),
            json!([]),
            json!(17),
            json!(null),
            json!(" "),
            json!({"message": ""}),
            json!({"errors": [{}]}),
        ] {
            assert_eq!(in_json(&nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_page_says_its_title_and_first_heading() {
        for (page, expected) in [
            (
                "<html><head><TITLE>503 Service\nUnavailable</TITLE></head></html>",
                Some("503 Service Unavailable"),
            ),
            (
                "<!doctype html><title>Request Rejected</title><h1 class='a>b'>no</h1>",
                Some("Request Rejected: b'>no"),
            ),
            (
                "<title>403 Forbidden</title><body><h1>Blocked by <b>Firewall</b> &amp; Co</h1>",
                Some("403 Forbidden: Blocked by Firewall & Co"),
            ),
            ("<title>403</title><h1>403</h1>", Some("403")),
            ("<html><h2>IIS 10.0</h2></html>", Some("IIS 10.0")),
            (
                "<?xml version='1.0'?><Error><Code>E</Code><Message>words</Message></Error>",
                Some("words"),
            ),
            ("<titles>no</titles><title>yes</title>", Some("yes")),
            ("<title>not closed", None),
            ("<html></html>", None),
            ("  Plain text ", Some("Plain text")),
            ("", None),
        ] {
            assert_eq!(in_text(page).as_deref(), expected, "{page}");
        }
    }

    #[test]
    fn many_words_and_deep_bodies_take_little_work() {
        let details: Vec<&str> = DETAILS.split(' ').collect();
        let mut deep = json!("words");
        for level in 0..100 {
            let key = details[level % details.len()];
            deep = json!({key: deep, "a": {"b": [1, 2, 3]}});
        }
        assert_eq!(in_json(&deep).as_deref(), Some("words"));
        let many = json!({"errors": vec![json!({"message": "words"}); 10_000]});
        assert_eq!(in_json(&many).as_deref(), Some("words"));
        let long: Vec<String> = (0..10_000).map(|number| format!("words {number}")).collect();
        assert!(in_json(&json!({ "errors": long })).unwrap().len() < 2 * ENOUGH);
    }
}
