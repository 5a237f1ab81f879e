//! What a call would send, to show it to a person.

use std::borrow::Cow;

use aos_api::{Field, Operation};
use serde_json::{Map, Value};

/// What stands in the place of a secret in a body that is shown.
const HIDDEN: &str = "[hidden]";

/// Pieces of the names of fields that hold secrets, in lower case. The
/// specification marks the ones that it knows; a raw call may have others.
const TELLING: [&str; 7] =
    ["password", "secret", "accesskey", "accountkey", "privatekey", "privateid", "accesstoken"];

/// The request that a call would send, without anything secret: see
/// [`OperationCall::preview`](crate::OperationCall::preview) and
/// [`RawCall::preview`](crate::RawCall::preview).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Preview {
    /// HTTP method: `PUT`.
    pub method: String,
    /// The whole URL, with the query.
    pub url: String,
    /// The headers, but for `Authorization`, which is not made for a preview,
    /// and for what the connection adds.
    pub headers: Vec<(String, String)>,
    /// The body, with `[hidden]` in the place of each secret; `None` where
    /// there is none.
    pub body: Option<Value>,
}

impl Preview {
    pub(crate) fn of(
        request: &reqwest::Request,
        body: Option<&Value>,
        operation: Option<&Operation>,
    ) -> Self {
        let headers = request.headers().iter().map(|(name, value)| {
            let value = if value.is_sensitive() { HIDDEN } else { value.to_str().unwrap_or("") };
            (name.to_string(), value.to_owned())
        });
        Self {
            method: request.method().to_string(),
            url: request.url().to_string(),
            headers: headers.collect(),
            body: body.map(|body| without_secrets(body, operation)),
        }
    }
}

/// A body with a sign in the place of each secret: of what the specification
/// marks as one, and of text whose name tells that it is one.
pub(crate) fn without_secrets(body: &Value, operation: Option<&Operation>) -> Value {
    let body_of = operation.and_then(|operation| operation.body);
    let secret = body_of.map_or(&[][..], |body| body.fields).iter().filter(|field| field.secret);
    let hide = Hide { secret: secret.collect() };
    hide.value(body, &mut Vec::new(), false)
}

/// The text of a body as an error may show it: rows can hold keys, and a service
/// can repeat what it was sent. JSON that cannot be read is hidden as a whole
/// when it has a secret somewhere, for nobody knows where that ends.
pub(crate) fn text_without_secrets(text: &str) -> Cow<'_, str> {
    if let Ok(json) = serde_json::from_str::<Value>(text) {
        let shown = without_secrets(&json, None);
        return if shown == json { text.into() } else { shown.to_string().into() };
    }
    let pieces: Vec<&str> = text.split('"').collect();
    match pieces.windows(3).any(|piece| tells(piece[0]) && piece[1].trim() == ":") {
        true => HIDDEN.into(),
        false => text.into(),
    }
}

struct Hide {
    secret: Vec<&'static Field>,
}

impl Hide {
    /// `telling` says that a name above tells of a secret.
    fn value(&self, value: &Value, path: &mut Vec<String>, telling: bool) -> Value {
        if self.secret.iter().any(|field| matches(field.path, path)) && !value.is_null() {
            return HIDDEN.into();
        }
        match value {
            Value::Object(fields) => {
                let mut shown = Map::new();
                for (name, value) in fields {
                    path.push(name.clone());
                    shown.insert(name.clone(), self.value(value, path, tells(name)));
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
                values.iter().map(|value| self.value(value, &mut of_one, telling)).collect()
            }
            Value::String(_) if telling => HIDDEN.into(),
            other => other.clone(),
        }
    }
}

fn tells(name: &str) -> bool {
    let name: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    TELLING.iter().any(|piece| name.contains(piece))
}

/// Whether a path of the metadata, such as `settings.*.users[].name`, is this
/// one. The list itself is as secret as its values.
fn matches(pattern: &str, path: &[String]) -> bool {
    let pieces: Vec<&str> = pattern.split('.').collect();
    pieces.len() == path.len()
        && pieces.iter().zip(path).all(|(piece, name)| {
            *piece == "*" || piece == name || name.strip_suffix("[]") == Some(*piece)
        })
}

#[cfg(test)]
mod tests {
    use aos_api::{Body, FieldKind};
    use serde_json::json;

    use super::*;

    const FIELD: Field = Field {
        path: "",
        required: false,
        nullable: false,
        list: false,
        kind: FieldKind::Text,
        max_length: None,
        minimum: None,
        maximum: None,
        values: &[],
        secret: true,
        description: "",
    };

    static OPERATION: Operation = Operation {
        body: Some(Body {
            required: true,
            limited: false,
            fields: &[
                Field { path: "pin", ..FIELD },
                Field { path: "list[].code", ..FIELD },
                Field { path: "map.*.code", ..FIELD },
                Field { path: "codes", list: true, ..FIELD },
                Field { path: "plain", secret: false, ..FIELD },
            ],
        }),
        ..Operation::BLANK
    };

    #[test]
    fn marked_fields_are_hidden_wherever_they_stand() {
        let body = json!({
            "pin": 1234, "plain": "p", "code": "seen",
            "list": [{"code": "x", "name": "n"}, {"code": null}],
            "map": {"a": {"code": "x"}, "b": {"name": "n"}},
            "codes": ["x", "y"],
        });
        assert_eq!(
            without_secrets(&body, Some(&OPERATION)),
            json!({
                "pin": "[hidden]", "plain": "p", "code": "seen",
                "list": [{"code": "[hidden]", "name": "n"}, {"code": null}],
                "map": {"a": {"code": "[hidden]"}, "b": {"name": "n"}},
                "codes": "[hidden]",
            })
        );
    }

    #[test]
    fn the_text_of_a_body_is_shown_without_its_secrets() {
        for (text, shown) in [
            (r#"{"name": 5, "privateId": "x"}"#, r#"{"name":5,"privateId":"[hidden]"}"#),
            (r#"{"name":  5, "password": null}"#, r#"{"name":  5, "password": null}"#),
            (r#"{"name": 5, "AccountKey" : "x"#, "[hidden]"),
            (
                r#"{"passwordNeverExpire": true, "a": "x"#,
                r#"{"passwordNeverExpire": true, "a": "x"#,
            ),
            (r#"The "password" is wrong."#, r#"The "password" is wrong."#),
            ("", ""),
        ] {
            assert_eq!(text_without_secrets(text), shown);
        }
    }

    #[test]
    fn text_whose_name_tells_is_hidden_without_a_specification() {
        let body = json!([
            {"Password": "x", "client_secret": "x", "SecretAccessKey": "x", "accessTokens": ["x"]},
            {"passwordNeverExpire": true, "skipToken": "t", "keyword": "k", "password": null},
        ]);
        assert_eq!(
            without_secrets(&body, None),
            json!([
                {
                    "Password": "[hidden]", "client_secret": "[hidden]",
                    "SecretAccessKey": "[hidden]", "accessTokens": ["[hidden]"],
                },
                {"passwordNeverExpire": true, "skipToken": "t", "keyword": "k", "password": null},
            ])
        );
    }
}
