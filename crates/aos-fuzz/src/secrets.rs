//! Secrets that are planted, each in the forms in which a service may repeat it.

use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE, Engine};

/// The client secret, with characters that are escaped everywhere.
pub(crate) const CLIENT_SECRET: &str = "hunter2 \"clïent\" <secret>&/+";
/// The access token.
pub(crate) const TOKEN: &str = "hunter2/access-token+0==";
/// A secret in the body of a request.
pub(crate) const PASSWORD: &str = "Hunter2-pass'word/1";
/// The password of a PFX file.
pub(crate) const PFX_PASSWORD: &str = "hunter2-pfx-password";

/// A secret in all its forms.
pub(crate) fn forms(secret: &str) -> Vec<String> {
    let json = serde_json::Value::from(secret).to_string();
    let json = json.trim_matches('"');
    let unicode: String = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let percent: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let html = html.replace('"', "&quot;").replace('\'', "&#39;");
    let basic = format!("client:{secret}");
    vec![
        secret.to_owned(),
        json.to_owned(),
        json.replace('/', "\\/"),
        unicode,
        percent,
        html,
        BASE64_STANDARD.encode(&basic),
        BASE64_URL_SAFE.encode(secret),
    ]
}
