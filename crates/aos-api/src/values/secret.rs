//! Secrets among the fields of requests and responses.

use derive_more::{Debug, From};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use crate::redact::REDACTED;

/// A text that nobody should print, such as a password (`format: password` in the spec).
///
/// `Debug` redacts it, there is no `Display`, and its memory is wiped when it is
/// dropped. [`expose`](Self::expose) gives the text. It is written as plain
/// JSON, since the service wants it so.
///
/// ```
/// use aos_api::SecretText;
///
/// let password = SecretText::from("example-password");
/// assert_eq!(format!("{password:?}"), "SecretText([redacted])");
/// assert_eq!(password.expose(), "example-password");
/// ```
#[derive(Clone, Debug, From)]
#[debug("SecretText({REDACTED})")]
#[from(String, &str, SecretString)]
pub struct SecretText(SecretString);

impl SecretText {
    /// The text. Keep it out of logs and messages.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

super::read_by!(SecretText, super::read_text => Self::from);
super::schema!(SecretText, _ => super::text_schema(Some("password")));

impl PartialEq for SecretText {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for SecretText {}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

/// JSON in which secrets may be: a field with variants of which one has some.
///
/// `Debug` redacts it all; [`expose`](Self::expose) gives the JSON, and the `typed_…` method of
/// its struct the variant, whose `Debug` redacts the secrets only.
#[derive(Clone, Debug, From, PartialEq, Serialize, Deserialize)]
#[debug("SecretJson({REDACTED})")]
#[serde(transparent)]
pub struct SecretJson(Value);

impl SecretJson {
    /// The JSON. Keep it out of logs and messages.
    pub fn expose(&self) -> &Value {
        &self.0
    }
}

super::schema!(SecretJson, generator => Value::json_schema(generator));

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_secret_is_sent_but_not_shown() {
        let secret: SecretText = serde_json::from_value(json!("example-password")).unwrap();
        assert_eq!(serde_json::to_value(&secret).unwrap(), json!("example-password"));
        assert_eq!(
            format!("{secret:?} {:?}", Some(&secret)),
            "SecretText([redacted]) Some(SecretText([redacted]))"
        );
        assert_eq!(secret, "example-password".to_owned().into());
        assert_ne!(secret, SecretText::from("another"));
        let number: SecretText = serde_json::from_value(json!(1234)).unwrap();
        assert_eq!(number.expose(), "1234");
    }

    #[test]
    fn json_with_secrets_is_kept_but_not_shown() {
        let json = json!({"password": "example-password", "host": ["a", null, 1.5]});
        let secret: SecretJson = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(format!("{secret:?}"), "SecretJson([redacted])");
        assert_eq!(serde_json::to_value(&secret).unwrap(), json);
        assert_eq!(secret.expose(), &json);
        assert_eq!(SecretJson::from(json), secret);
    }
}
