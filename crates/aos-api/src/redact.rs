//! Redacts secrets in what the service said and a call would send, never in our own sentences.

mod written;

use std::{borrow::Cow, sync::Arc};

use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, value::RawValue};

use crate::{
    Operation,
    json_path::{Step, keys, leads_to, visit},
};

pub(crate) use written::unescaped;

/// What replaces a secret.
pub const REDACTED: &str = "[redacted]";

/// Pieces of the names of fields that hold secrets, in lower case. The spec marks
/// the ones that it knows; other JSON may have others.
const TELLING: [&str; 7] =
    ["password", "secret", "accesskey", "accountkey", "privatekey", "privateid", "accesstoken"];
/// Whole names of such fields: `skipToken` and `tokenType` are no secrets.
const TELLING_ALONE: [&str; 6] =
    ["token", "refreshtoken", "idtoken", "apikey", "connectionstring", "authorization"];
/// The fewest bytes of a secret that is redacted anywhere in what failed: less is in many words.
const DISTINCT: usize = 4;
/// The same in keys, and in what did not fail, where a short one is by chance.
const LONG: usize = 8;
/// So much of a body is read at most where it is shown.
pub(crate) const READ: usize = 1024 * 1024;
/// So much more is redacted, so that no secret is cut before it is recognised.
const AHEAD: usize = 64 * 1024;

/// A text without a secret, should the service have repeated it: as it is, with characters escaped
/// as JSON, HTML, a URL or a form has them, or in Base64 with what is around it.
pub fn secret<'a>(text: &'a str, secret: &SecretString) -> Cow<'a, str> {
    // Every form of it is as long at least.
    if text.len() < secret.expose_secret().len() {
        return text.into();
    }
    let mut clean = String::new();
    let mut end = 0;
    for place in written::places(text, secret.expose_secret()) {
        // Both kinds of places may overlap.
        if place.start >= end {
            clean.extend([&text[end..place.start], REDACTED]);
        }
        end = end.max(place.end);
    }
    if end == 0 {
        return text.into();
    }
    clean.push_str(&text[end..]);
    clean.into()
}

pub(crate) fn secrets<'a>(
    text: impl Into<Cow<'a, str>>,
    secrets: &[&SecretString],
) -> Cow<'a, str> {
    secrets.iter().fold(text.into(), |text, known| match secret(&text, known) {
        Cow::Owned(clean) => clean.into(),
        Cow::Borrowed(_) => text,
    })
}

/// JSON without what the spec of the operation marks as a secret, and without
/// text whose name says that it is one.
pub fn json(value: &Value, operation: Option<&Operation>) -> Value {
    Redact::of_request(operation).value(value, &mut |_| {})
}

/// JSON of a row of a list, or of a response that is none, without what the spec of the
/// operation marks as a secret, and without text whose name says that it is one.
pub fn row_json(row: &Value, operation: &Operation) -> Value {
    let marked = operation.row_fields().iter().filter(|field| field.secret);
    let marked = marked.map(|field| (field.name.to_owned(), field.aliases)).collect();
    Redact(marked).value(row, &mut |_| {})
}

/// The same for a whole response.
pub fn response_json(value: &Value, operation: &Operation) -> Value {
    Redact::of_response(Some(operation)).value(value, &mut |_| {})
}

/// The same for the text of a whole response, with all numbers digit by digit and all keys
/// in their order. What is not JSON stays as it is.
pub fn response_text<'a>(text: &'a str, operation: Option<&Operation>) -> Cow<'a, str> {
    let redact = Redact::of_response(operation);
    let mut found = false;
    let clean = redact.text(text, &[], &mut found);
    clean.filter(|_| found).map_or(text.into(), Cow::Owned)
}

/// The values that [`json`] redacts, where they are long enough to be recognised anywhere else.
pub(crate) fn values(value: &Value, operation: &Operation) -> Vec<Arc<SecretString>> {
    let mut values = Vec::new();
    let mut add = |value: &Value| {
        let secret = value.as_str().map(|text| Arc::new(SecretString::from(text)));
        values.extend(secret.as_ref().and_then(distinct));
    };
    Redact::of_request(Some(operation)).value(value, &mut add);
    values
}

/// A secret that is long enough to be recognised anywhere.
pub fn distinct(secret: &Arc<SecretString>) -> Option<Arc<SecretString>> {
    (secret.expose_secret().len() >= DISTINCT).then(|| Arc::clone(secret))
}

/// Whether a secret is so long that it stands nowhere by chance.
pub(crate) fn is_long(secret: &SecretString) -> bool {
    secret.expose_secret().len() >= LONG
}

/// Takes these secrets out of all texts of JSON, and the long ones out of its keys.
pub(crate) fn texts(value: &mut Value, secrets: &[&SecretString]) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(clean) = self::secrets(&**text, secrets) {
                *text = clean;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| texts(value, secrets)),
        Value::Object(fields) => {
            let long = || secrets.iter().copied().filter(|secret| is_long(secret));
            let is_redacted =
                |key: &String| long().any(|long| matches!(secret(key, long), Cow::Owned(_)));
            if fields.keys().any(is_redacted) {
                let long: Vec<&SecretString> = long().collect();
                let came = std::mem::take(fields).into_iter();
                let key = |key: String| self::secrets(key, &long).into_owned();
                fields.extend(came.map(|(name, value)| (key(name), value)));
            }
            fields.values_mut().for_each(|value| texts(value, secrets));
        }
        _ => {}
    }
}

/// The body of a response without secrets: its text, and its JSON where it is that. Of
/// one that is very large, the beginning as text.
pub(crate) fn response(
    headers: &HeaderMap,
    body: &[u8],
    secrets: &[&SecretString],
) -> (String, Option<Value>) {
    let (text, ..) = crate::json::encoding(headers).decode(&body[..body.len().min(READ + AHEAD)]);
    let clean = self::secrets(&*text, secrets);
    let named = secret_field(&clean);
    if body.len() <= READ
        && let Ok(value) = serde_json::from_str(&text)
    {
        let mut shown = json(&value, None);
        texts(&mut shown, secrets);
        // The text can hold what its value does not: a key that stands there twice.
        let same = named.is_none() && matches!(clean, Cow::Borrowed(_)) && shown == value;
        return (if same { text.into_owned() } else { shown.to_string() }, Some(shown));
    }
    let mut clean = clean.into_owned();
    if let Some(end) = named {
        clean.truncate(end);
        clean.push_str(REDACTED);
    }
    let mut end = clean.len().min(READ);
    while !clean.is_char_boundary(end) {
        end -= 1;
    }
    clean.truncate(end);
    (clean, None)
}

/// The end of the first key in a text that names a secret: JSON that cannot be read is
/// not shown from there on, for nobody knows where the secret ends.
fn secret_field(text: &str) -> Option<usize> {
    let (mut before, mut at) = ("", 0);
    for piece in text.split('"') {
        let value = piece.trim_start().strip_prefix(':');
        let of_text = value.is_some_and(|rest| rest.trim().trim_matches(['[', '{']).is_empty());
        if of_text && names_secret(before) {
            return Some(at + piece.find(':').unwrap_or_default() + 1);
        }
        at += piece.len() + 1;
        before = piece;
    }
    None
}

/// The paths of the marked fields, each with the other names of its last key.
struct Redact(Vec<(String, &'static [&'static str])>);

impl Redact {
    fn of_request(operation: Option<&Operation>) -> Self {
        let body = operation.and_then(|operation| operation.body);
        let fields = body.map_or(&[][..], |body| body.fields);
        let marked = fields.iter().filter(|field| field.secret);
        Self(marked.map(|field| (field.name.to_owned(), &[][..])).collect())
    }

    fn of_response(operation: Option<&Operation>) -> Self {
        let fields = operation.map_or_else(Vec::new, Operation::response_fields);
        let marked = fields.into_iter().filter(|(_, field)| field.secret);
        Self(marked.map(|(path, field)| (path, field.aliases)).collect())
    }

    /// Whether a value is hidden: what is marked, and text whose key says that it is a secret.
    fn hides(&self, path: &[Step<'_>], is_text: bool, is_null: bool) -> bool {
        let mut marked = self.0.iter();
        (!is_null && marked.any(|(known, aliases)| leads_to(known, aliases, path)))
            || (is_text && keys(path).next().is_some_and(names_secret))
    }

    /// JSON text, where something in it was redacted.
    fn text(&self, text: &str, path: &[Step<'_>], found: &mut bool) -> Option<String> {
        let text = text.trim();
        if self.hides(path, text.starts_with('"'), text == "null") {
            *found = true;
            return Some(format!("\"{REDACTED}\""));
        }
        let mut within =
            |step, value: &RawValue| self.text(value.get(), &[path, &[step]].concat(), found);
        match text.as_bytes().first() {
            Some(b'{') => {
                let fields = crate::json::fields(text)?;
                let pieces = fields.iter().map(|(name, value)| {
                    let value = within(Step::Key(name), value)?;
                    Some(format!("{}:{value}", Value::from(name.as_str())))
                });
                Some(format!("{{{}}}", pieces.collect::<Option<Vec<_>>>()?.join(",")))
            }
            Some(b'[') => {
                let values: Vec<&RawValue> = serde_json::from_str(text).ok()?;
                let values = values.iter().enumerate();
                let pieces = values.map(|(index, value)| within(Step::Index(index), value));
                Some(format!("[{}]", pieces.collect::<Option<Vec<_>>>()?.join(",")))
            }
            _ => Some(text.to_owned()),
        }
    }

    /// `found` gets each value that is redacted.
    fn value(&self, value: &Value, found: &mut dyn FnMut(&Value)) -> Value {
        let mut shown = value.clone();
        visit(&mut shown, &mut |value, path| {
            let hidden = self.hides(path, value.is_string(), value.is_null());
            if hidden {
                found(value);
                *value = REDACTED.into();
            }
            !hidden
        });
        shown
    }
}

fn names_secret(name: &str) -> bool {
    let name = name.chars().filter(char::is_ascii_alphanumeric);
    let name: String = name.map(|c| c.to_ascii_lowercase()).collect();
    TELLING.iter().any(|piece| name.contains(piece)) || TELLING_ALONE.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{json as redacted, *};
    use crate::{Body, Documented, Field, Input, Location, Paging, ValueKind};

    const FIELD: Input = Input { location: Location::Body, secret: true, ..Input::BLANK };

    static OPERATION: Operation = Operation {
        body: Some(Body {
            required: true,
            fields: &[
                Input { name: "pin", ..FIELD },
                Input { name: "list[].code", ..FIELD },
                Input { name: "map.*.code", ..FIELD },
                Input { name: "codes", list: true, ..FIELD },
                Input { name: "plain", secret: false, ..FIELD },
            ],
        }),
        ..Operation::BLANK
    };

    #[test]
    fn marked_fields_are_redacted_wherever_they_stand() {
        let body = json!({
            "pin": 1234, "plain": "p", "code": "seen",
            "list": [{"code": "x", "name": "n"}, {"code": null}],
            "map": {"a": {"code": "x"}, "b": {"name": "n"}},
            "codes": ["x", "y"],
        });
        assert_eq!(
            redacted(&body, Some(&OPERATION)),
            json!({
                "pin": "[redacted]", "plain": "p", "code": "seen",
                "list": [{"code": "[redacted]", "name": "n"}, {"code": null}],
                "map": {"a": {"code": "[redacted]"}, "b": {"name": "n"}},
                "codes": "[redacted]",
            })
        );
    }

    #[test]
    fn marked_fields_of_a_response_are_redacted_by_all_their_names() {
        static FIELDS: [Field; 2] = [
            Field { aliases: &["code"], secret: true, ..Field::new("pin", ValueKind::Text) },
            Field { secret: true, ..Field::new("extension.key", ValueKind::Text) },
        ];
        static LIST: Operation = Operation {
            paging: Some(Paging {
                row: Documented { fields: &FIELDS, ..Documented::ANY },
                ..Paging::BLANK
            }),
            ..Operation::BLANK
        };
        let row = json!({
            "PIN": 1, "Code": "x", "extension": {"KEY": "x", "pin": 1}, "Extension": {"key": null},
        });
        let clean = json!({
            "PIN": "[redacted]", "Code": "[redacted]",
            "extension": {"KEY": "[redacted]", "pin": 1}, "Extension": {"key": null},
        });
        assert_eq!(row_json(&row, &LIST), clean);
        let page = json!({"data": [row], "pin": 1});
        let clean = json!({"data": [clean], "pin": 1});
        assert_eq!(response_json(&page, &LIST), clean);
        let text = response_text(&page.to_string(), Some(&LIST)).into_owned();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), clean);
        // Numbers and keys as they came, also where nothing is redacted.
        let text = r#"{"z": 1.10, "data": [{"pin": "x", "n": 12345678901234567890123}], "z": 1}"#;
        assert_eq!(
            response_text(text, Some(&LIST)),
            r#"{"z":1.10,"data":[{"pin":"[redacted]","n":12345678901234567890123}],"z":1}"#
        );
        for text in [r#"{"z": 1.10}"#, "no JSON", r#"{"a": "#] {
            assert_eq!(response_text(text, Some(&LIST)), text);
        }
        assert_eq!(response_text(r#"[{"password": "x"}]"#, None), r#"[{"password":"[redacted]"}]"#);
    }

    fn shown(text: &str) -> String {
        response(&HeaderMap::new(), text.as_bytes(), &[&SecretString::from("hunter2!")]).0
    }

    #[test]
    fn the_text_of_a_body_is_shown_without_its_secrets() {
        for (text, expected) in [
            (r#"{"name":  5, "a": 1.10}"#, r#"{"name":  5, "a": 1.10}"#),
            (r#"{"name": 5, "privateId": "x"}"#, r#"{"name":5,"privateId":"[redacted]"}"#),
            (r#"{"name":  5, "password": null}"#, r#"{"name":  5, "password": null}"#),
            (r#"{"name": 5, "AccountKey" : "x"#, r#"{"name": 5, "AccountKey" :[redacted]"#),
            (r#"{"a": 1, "accessTokens": ["x"#, r#"{"a": 1, "accessTokens":[redacted]"#),
            (
                r#"{"passwordNeverExpire": true, "a": "x"#,
                r#"{"passwordNeverExpire": true, "a": "x"#,
            ),
            (r#"The "password" is wrong."#, r#"The "password" is wrong."#),
            ("", ""),
            // In each writing, in values and keys, also where a key stands twice.
            (r#"{"a": "\u0068unter2!"}"#, r#"{"a":"[redacted]"}"#),
            (r#"{"hunter2!": 1}"#, r#"{"[redacted]":1}"#),
            (r#"{"a": "hunter2!", "a": 1}"#, r#"{"a":1}"#),
            (r#"{"password": "x", "password": null}"#, r#"{"password":null}"#),
            ("\u{feff}{\"a\": \"hunter2!\"}", r#"{"a":"[redacted]"}"#),
            ("<p>hunter2!</p>", "<p>[redacted]</p>"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn of_a_very_large_body_the_beginning_is_read() {
        // Where the body is cut, a secret begins.
        let large = format!("{}hunter2!{}", " ".repeat(READ - 3), "x".repeat(2 * READ));
        let shown = shown(&large);
        assert!(shown.len() <= READ && !shown.contains("hun"), "{}", shown.trim());
        assert!(response(&HeaderMap::new(), large.as_bytes(), &[]).1.is_none());
    }

    #[test]
    fn the_secrets_of_a_request_are_found_where_they_are_long_enough() {
        let body = json!({
            "pin": "1234", "list": [{"code": "123"}], "map": {"a": {"code": "123456789"}},
            "plain": "not a secret", "other": {"apiKey": "an api key"}, "password": "short",
        });
        let found = values(&body, &OPERATION);
        let mut found: Vec<&str> = found.iter().map(|secret| secret.expose_secret()).collect();
        found.sort_unstable();
        assert_eq!(found, ["1234", "123456789", "an api key", "short"]);
    }

    #[test]
    fn text_whose_name_tells_is_redacted_without_a_specification() {
        let body = json!([
            {"Password": "x", "client_secret": "x", "SecretAccessKey": "x", "accessTokens": ["x"]},
            {"passwordNeverExpire": true, "skipToken": "t", "keyword": "k", "password": null},
            {"token": "x", "refresh_token": "x", "apiKey": "x", "ConnectionString": "x"},
            {"tokenType": "t", "apiKeyId": "k", "tokens": 3, "token": 3},
        ]);
        assert_eq!(
            redacted(&body, None),
            json!([
                {
                    "Password": "[redacted]", "client_secret": "[redacted]",
                    "SecretAccessKey": "[redacted]", "accessTokens": ["[redacted]"],
                },
                {"passwordNeverExpire": true, "skipToken": "t", "keyword": "k", "password": null},
                {
                    "token": "[redacted]", "refresh_token": "[redacted]",
                    "apiKey": "[redacted]", "ConnectionString": "[redacted]",
                },
                {"tokenType": "t", "apiKeyId": "k", "tokens": 3, "token": 3},
            ])
        );
    }

    #[test]
    fn a_secret_is_replaced_in_each_form_in_which_it_comes_back() {
        let hidden = SecretString::from("a b\"c/ä&'+%");
        for (text, shown) in [
            ("it is a b\"c/ä&'+%.", "it is [redacted]."),
            (r#"{"error": "a b\"c/ä&'+%"}"#, r#"{"error": "[redacted]"}"#),
            (r#"{"error": "a b\"c\/\u00e4\u0026'+%"}"#, r#"{"error": "[redacted]"}"#),
            ("secret=a+b%22c%2F%C3%A4%26%27%2B%25&x=1", "secret=[redacted]&x=1"),
            ("secret=a%20b%22c%2f%c3%a4&'%2b%25&x=1", "secret=[redacted]&x=1"),
            ("<b>a b&quot;c/&auml;&amp;</b>", "<b>a b&quot;c/&auml;&amp;</b>"),
            ("<b>a b&quot;c/ä&amp;&#39;+%</b>", "<b>[redacted]</b>"),
            ("<b>a&nbsp;b&#34;c&#x2F;&#xe4;&amp;&#x27;&#43;%</b>", "<b>[redacted]</b>"),
            ("nothing", "nothing"),
            ("a b\"c/ä&'+", "a b\"c/ä&'+"),
        ] {
            assert_eq!(secret(text, &hidden), shown);
        }
        assert_eq!(secret("all of it", &SecretString::from("")), "all of it");
        assert_eq!(secret("to", &SecretString::from("t")), "[redacted]o", "once");
        assert_eq!(secret("aaaa", &SecretString::from("aa")), "[redacted][redacted]");
        assert_eq!(secret("&am %26 ä%", &SecretString::from("&")), "[redacted]am [redacted] ä%");
        let escape = SecretString::from("&amp;%41\\u0041");
        assert_eq!(secret("it is &amp;%41\\u0041.", &escape), "it is [redacted].");
    }

    #[test]
    fn base64_of_a_secret_is_replaced_with_what_is_around_it() {
        use base64::prelude::*;
        let hidden = SecretString::from("hunter2-?>~");
        for id in ["", "c", "id", "app", "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60"] {
            for encoded in [
                BASE64_STANDARD.encode(format!("{id}:hunter2-?>~")),
                BASE64_URL_SAFE.encode(format!("{id}:hunter2-?>~")),
                BASE64_STANDARD_NO_PAD.encode(format!("{id}hunter2-?>~\n")),
            ] {
                let text = format!("got 'Basic {encoded}', sorry");
                assert_eq!(secret(&text, &hidden), "got 'Basic [redacted]', sorry", "{encoded}");
                // Also between the digits of both alphabets.
                for text in [format!("got x{encoded}."), format!("got /a-b_c/{encoded}.")] {
                    assert_eq!(secret(&text, &hidden), "got [redacted].", "{encoded}");
                }
                let text = format!("{}-rejected/_+", encoded.trim_end_matches('='));
                assert_eq!(secret(&text, &hidden), "[redacted]", "{encoded}");
            }
        }
        let other = BASE64_STANDARD.encode("id:another secret");
        assert_eq!(secret(&other, &hidden), other);
    }
}
