//! Redacts secrets: the one place, with the one marker.
//!
//! It is applied to what the service said and to what a call would send, never
//! to sentences of our own.

use std::borrow::Cow;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use crate::{Input, Operation};

/// What replaces a secret.
pub const REDACTED: &str = "[redacted]";

/// Pieces of the names of fields that hold secrets, in lower case. The spec marks
/// the ones that it knows; other JSON may have others.
const TELLING: [&str; 7] =
    ["password", "secret", "accesskey", "accountkey", "privatekey", "privateid", "accesstoken"];

/// A text without a secret, should the service have repeated it: as it is, as
/// JSON writes it and as a form does.
pub fn secret<'a>(text: &'a str, secret: &SecretString) -> Cow<'a, str> {
    let secret = secret.expose_secret();
    if secret.is_empty() {
        return text.into();
    }
    let json = Value::from(secret).to_string();
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let mut clean = Cow::Borrowed(text);
    let mut forms = vec![secret, json.trim_matches('"'), &form];
    // Mostly they are the same, and the marker must not be replaced in turn.
    forms.dedup();
    for written in forms {
        if clean.contains(written) {
            clean = clean.replace(written, REDACTED).into();
        }
    }
    clean
}

/// JSON without what the spec of the operation marks as a secret, and without
/// text whose name says that it is one.
pub fn json(value: &Value, operation: Option<&Operation>) -> Value {
    let body = operation.and_then(|operation| operation.body);
    let marked = body.map_or(&[][..], |body| body.fields).iter().filter(|field| field.secret);
    Redact { marked: marked.collect() }.value(value, &mut Vec::new(), false)
}

/// JSON without a secret in any of its texts. Keys stay.
pub(crate) fn texts(value: Value, secret: &SecretString) -> Value {
    match value {
        Value::String(text) => self::secret(&text, secret).into(),
        Value::Array(values) => values.into_iter().map(|value| texts(value, secret)).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(key, value)| (key, texts(value, secret))).collect()
        }
        other => other,
    }
}

/// The text of a body without secrets. JSON that cannot be read is redacted as a
/// whole when it names a secret, for nobody knows where that ends.
pub fn body(text: &str) -> Cow<'_, str> {
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        let shown = json(&value, None);
        return if shown == value { text.into() } else { shown.to_string().into() };
    }
    let pieces: Vec<&str> = text.split('"').collect();
    match pieces.windows(3).any(|piece| names_secret(piece[0]) && piece[1].trim() == ":") {
        true => REDACTED.into(),
        false => text.into(),
    }
}

struct Redact {
    marked: Vec<&'static Input>,
}

impl Redact {
    /// `named` says that the name of the field around says that it is a secret.
    fn value(&self, value: &Value, path: &mut Vec<String>, named: bool) -> Value {
        if self.marked.iter().any(|field| matches(field.name, path)) && !value.is_null() {
            return REDACTED.into();
        }
        match value {
            Value::Object(fields) => {
                let mut shown = Map::new();
                for (name, value) in fields {
                    path.push(name.clone());
                    shown.insert(name.clone(), self.value(value, path, names_secret(name)));
                    path.pop();
                }
                shown.into()
            }
            Value::Array(values) => {
                let mut of_one = path.clone();
                match of_one.last_mut() {
                    Some(last) => last.push_str("[]"),
                    None => of_one.push("[]".to_owned()),
                }
                values.iter().map(|value| self.value(value, &mut of_one, named)).collect()
            }
            Value::String(_) if named => REDACTED.into(),
            other => other.clone(),
        }
    }
}

fn names_secret(name: &str) -> bool {
    let name: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    TELLING.iter().any(|piece| name.contains(piece))
}

/// Whether a path of the spec, such as `settings.*.users[].name`, is this one. A
/// list is as secret as its values.
fn matches(pattern: &str, path: &[String]) -> bool {
    let pieces: Vec<&str> = pattern.split('.').collect();
    pieces.len() == path.len()
        && pieces.iter().zip(path).all(|(piece, name)| {
            *piece == "*" || piece == name || name.strip_suffix("[]") == Some(*piece)
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{body as of_body, json as redacted, *};
    use crate::{Body, Location};

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
    fn the_text_of_a_body_is_shown_without_its_secrets() {
        for (text, shown) in [
            (r#"{"name": 5, "privateId": "x"}"#, r#"{"name":5,"privateId":"[redacted]"}"#),
            (r#"{"name":  5, "password": null}"#, r#"{"name":  5, "password": null}"#),
            (r#"{"name": 5, "AccountKey" : "x"#, "[redacted]"),
            (
                r#"{"passwordNeverExpire": true, "a": "x"#,
                r#"{"passwordNeverExpire": true, "a": "x"#,
            ),
            (r#"The "password" is wrong."#, r#"The "password" is wrong."#),
            ("", ""),
        ] {
            assert_eq!(of_body(text), shown);
        }
    }

    #[test]
    fn text_whose_name_tells_is_redacted_without_a_specification() {
        let body = json!([
            {"Password": "x", "client_secret": "x", "SecretAccessKey": "x", "accessTokens": ["x"]},
            {"passwordNeverExpire": true, "skipToken": "t", "keyword": "k", "password": null},
        ]);
        assert_eq!(
            redacted(&body, None),
            json!([
                {
                    "Password": "[redacted]", "client_secret": "[redacted]",
                    "SecretAccessKey": "[redacted]", "accessTokens": ["[redacted]"],
                },
                {"passwordNeverExpire": true, "skipToken": "t", "keyword": "k", "password": null},
            ])
        );
    }

    #[test]
    fn a_secret_is_replaced_in_each_form_in_which_it_comes_back() {
        let hidden = SecretString::from("a b\"c");
        for (text, shown) in [
            ("it is a b\"c.", "it is [redacted]."),
            (r#"{"error": "a b\"c"}"#, r#"{"error": "[redacted]"}"#),
            ("secret=a+b%22c&x=1", "secret=[redacted]&x=1"),
            ("nothing", "nothing"),
        ] {
            assert_eq!(secret(text, &hidden), shown);
        }
        assert_eq!(secret("all of it", &SecretString::from("")), "all of it");
        assert_eq!(secret("to", &SecretString::from("t")), "[redacted]o", "once");
    }
}
