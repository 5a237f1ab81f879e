//! What a person or a log gets to see, and the secrets that must not be in it.

use std::{error::Error as _, time::Duration};

use aos_facade::{Error, RawResponse, Result};
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE, Engine};

/// With characters that are escaped everywhere.
pub(crate) const CLIENT_SECRET: &str = "hunter2 \"clïent\" <secret>&/+";
pub(crate) const TOKEN: &str = "hunter2/access-token+0==";
/// A secret in the body of a request.
pub(crate) const PASSWORD: &str = "Hunter2-pass'word/1";

const LONGEST: usize = 16 * 1024;
/// The longest pause that a service can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);
/// What the texts are that are printed on one line of a terminal.
const MESSAGE: &str = "message";

/// A secret in all forms in which a service may repeat it.
pub(crate) fn forms(secret: &str) -> Vec<String> {
    let json = serde_json::Value::from(secret).to_string();
    let json = json.trim_matches('"');
    let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    vec![
        secret.to_owned(),
        json.to_owned(),
        json.replace('/', "\\/"),
        secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect(),
        secret.bytes().map(|byte| format!("%{byte:02X}")).collect(),
        html.replace('"', "&quot;").replace('\'', "&#39;"),
        BASE64_STANDARD.encode(format!("client:{secret}")),
        BASE64_URL_SAFE.encode(secret),
    ]
}

#[derive(Default)]
pub(crate) struct Texts {
    /// With what they are.
    seen: Vec<(&'static str, String)>,
    /// What must be in none of them.
    pub(crate) secrets: Vec<String>,
}

impl Texts {
    pub(crate) fn add(&mut self, what: &'static str, text: String) {
        self.seen.push((what, text));
    }

    /// All that an error can be printed as.
    pub(crate) fn error(&mut self, error: &Error) {
        let pause = error.retry_after.unwrap_or_default();
        assert!(pause <= LONGEST_PAUSE, "a pause of {pause:?}");
        self.add(MESSAGE, error.to_string());
        self.add("printed error", format!("{error:#} {error:?}"));
        self.add("error in JSON", serde_json::to_string(error).unwrap_or_default());
        for cause in std::iter::successors(error.source(), |cause| (*cause).source()) {
            self.add("cause", format!("{cause} {cause:#} {cause:?}"));
        }
    }

    pub(crate) fn result<T>(&mut self, result: Result<T>) {
        if let Err(error) = result {
            self.error(&error);
        }
    }

    pub(crate) fn raw(&mut self, result: Result<RawResponse>) {
        if let Ok(response) = &result {
            self.add("printed response", format!("{response:?}"));
            self.add("body", String::from_utf8_lossy(response.body()).into_owned());
        }
        self.result(result.and_then(RawResponse::into_body));
    }

    /// Panics if there is something in them that must not be.
    pub(crate) fn judge(&self) {
        for (what, text) in &self.seen {
            let start: String = text.chars().take(4_000).collect();
            for secret in &self.secrets {
                assert!(!text.contains(secret), "a secret in a {what}: {secret} in {start}");
            }
            if *what == MESSAGE {
                assert!(text.len() <= LONGEST, "a message of {} bytes: {start}", text.len());
                assert!(!text.contains(char::is_control), "a control character in {start:?}");
            }
        }
    }
}
