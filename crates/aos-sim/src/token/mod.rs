//! The token endpoint, `POST /connect/token`, and the tokens that it issues.

mod assertion;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::Duration,
};

pub(crate) use assertion::Assertions;
use aws_lc_rs::{constant_time, rand};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use parking_lot::Mutex;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use url::form_urlencoded;

use crate::{response::ApiResponse, simulator::Clock};

type Form = BTreeMap<String, String>;

/// Longest list of scopes that the service takes, in characters.
const MAX_SCOPES: usize = 300;
/// Largest form that is read, in bytes.
const MAX_FORM: usize = 65_536;
const FORM_MEDIA: &str = "application/x-www-form-urlencoded";
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

pub(crate) struct Registration {
    pub(crate) client_id: String,
    pub(crate) secret: SecretString,
    pub(crate) assertions: Option<Assertions>,
    pub(crate) granted: BTreeSet<String>,
    pub(crate) token_lifetime: Duration,
    pub(crate) tokens: Tokens,
}

async fn read_form(request: Request<Body>) -> Result<Form, ApiResponse> {
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
    let media = media.and_then(|media| media.split(';').next()).unwrap_or_default();
    if !media.trim().eq_ignore_ascii_case(FORM_MEDIA) {
        return Err(invalid_request(format!("The content type must be {FORM_MEDIA}.")));
    }
    let bytes = axum::body::to_bytes(request.into_body(), MAX_FORM).await.map_err(|_| {
        invalid_request(format!("The form is incomplete or larger than {MAX_FORM} bytes."))
    })?;
    let mut form = Form::new();
    for (name, value) in form_urlencoded::parse(&bytes).into_owned() {
        if form.contains_key(&name) {
            return Err(invalid_request(format!("{name} is repeated.")));
        }
        form.insert(name, value);
    }
    Ok(form)
}

impl Registration {
    /// A fault may limit the token to a number of calls.
    pub(crate) async fn respond(&self, request: Request<Body>, calls: Option<u32>) -> ApiResponse {
        let response = read_form(request).await.and_then(|form| self.issue(&form, calls));
        response.unwrap_or_else(|refused| refused).with(header::CACHE_CONTROL, "no-store")
    }

    fn issue(&self, form: &Form, calls: Option<u32>) -> Result<ApiResponse, ApiResponse> {
        if required(form, "grant_type")? != "client_credentials" {
            let text = "grant_type must be client_credentials.";
            return Err(error("unsupported_grant_type", text));
        }
        // Before the credentials, so that no assertion is used up by a request that fails.
        let scope = required(form, "scope")?;
        if scope.chars().count() > MAX_SCOPES {
            let text = format!("scope must have at most {MAX_SCOPES} characters.");
            return Err(invalid_request(text));
        }
        let scopes: Vec<String> = scope.split_ascii_whitespace().map(str::to_owned).collect();
        if scopes.is_empty() {
            return Err(invalid_request("scope is required."));
        }
        self.authenticate(form)?;
        if let Some(scope) = scopes.iter().find(|scope| !self.granted.contains(*scope)) {
            let text = format!("The app registration does not hold {scope:?}.");
            return Err(error("invalid_scope", &text));
        }
        let body = json!({
            "access_token": self.tokens.issue(scopes, self.token_lifetime, calls),
            "expires_in": self.token_lifetime.as_secs(),
            "token_type": "Bearer",
            "scope": scope,
        });
        Ok(ApiResponse::json(StatusCode::OK, &body))
    }

    fn authenticate(&self, form: &Form) -> Result<(), ApiResponse> {
        match (form.get("client_secret"), form.get("client_assertion")) {
            (Some(_), Some(_)) => {
                Err(invalid_request("Send either client_secret or client_assertion."))
            }
            (None, None) => Err(invalid_request("client_secret or client_assertion is required.")),
            (Some(secret), None) => {
                self.check_client_id(required(form, "client_id")?)?;
                let expected = self.secret.expose_secret().as_bytes();
                constant_time::verify_slices_are_equal(secret.as_bytes(), expected)
                    .map_err(|_| invalid_client("The client_secret is wrong."))
            }
            (None, Some(assertion)) => {
                if required(form, "client_assertion_type")? != ASSERTION_TYPE {
                    let text = format!("client_assertion_type must be {ASSERTION_TYPE}.");
                    return Err(invalid_request(text));
                }
                // Optional, because the assertion names the client as well.
                form.get("client_id").map_or(Ok(()), |id| self.check_client_id(id))?;
                let assertions = self
                    .assertions
                    .as_ref()
                    .ok_or_else(|| invalid_client("The app registration has no certificate."))?;
                assertions.check(assertion).map_err(invalid_client)
            }
        }
    }

    fn check_client_id(&self, id: &str) -> Result<(), ApiResponse> {
        let known = (id == self.client_id).then_some(());
        known.ok_or_else(|| invalid_client("No app registration has this client_id."))
    }
}

fn required<'a>(form: &'a BTreeMap<String, String>, name: &str) -> Result<&'a str, ApiResponse> {
    let value = form.get(name).map(String::as_str);
    value.ok_or_else(|| invalid_request(format!("{name} is required.")))
}

/// An error in the shape of OAuth.
fn error(error: &str, description: &str) -> ApiResponse {
    let body = json!({ "error": error, "error_description": description });
    ApiResponse::json(StatusCode::BAD_REQUEST, &body)
}

fn invalid_request(text: impl AsRef<str>) -> ApiResponse {
    error("invalid_request", text.as_ref())
}

fn invalid_client(text: impl AsRef<str>) -> ApiResponse {
    error("invalid_client", text.as_ref())
}

/// How long an expired token is kept, so that it is not reported as unknown.
const KEPT: Duration = Duration::from_secs(3_600);

pub(crate) struct Tokens {
    clock: Clock,
    issued: Mutex<HashMap<String, Token>>,
}

struct Token {
    scopes: Vec<String>,
    expires: Duration,
    /// Calls left, where a fault limits them.
    calls: Option<u32>,
}

/// An unguessable text. Panics when the system has no random numbers.
pub(crate) fn random_text() -> String {
    let mut bytes = [0; 24];
    rand::fill(&mut bytes).expect("the system has random numbers");
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Tokens {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { clock, issued: Mutex::default() }
    }

    fn issue(&self, scopes: Vec<String>, lifetime: Duration, calls: Option<u32>) -> String {
        // The prefix shows in a log that the token is simulated.
        let name = format!("sim_{}", random_text());
        let now = self.clock.now();
        let mut tokens = self.issued.lock();
        tokens.retain(|_, token| now < token.expires.saturating_add(KEPT));
        let expires = now.saturating_add(lifetime);
        tokens.insert(name.clone(), Token { scopes, expires, calls });
        name
    }

    pub(crate) fn check(
        &self,
        token: Option<&str>,
        alternatives: &[&[&str]],
    ) -> Result<(), ApiResponse> {
        let refuse = |status, challenge: &str, message: &str| {
            Err(ApiResponse::error(status, message).with(header::WWW_AUTHENTICATE, challenge))
        };
        let unauthorized = StatusCode::UNAUTHORIZED;
        let invalid = |text| refuse(unauthorized, r#"Bearer error="invalid_token""#, text);
        let Some(token) = token else {
            return refuse(unauthorized, "Bearer", "The request has no bearer token.");
        };
        let mut tokens = self.issued.lock();
        let Some(token) = tokens.get_mut(token) else {
            return invalid("The token was not issued by this simulator.");
        };
        if self.clock.now() >= token.expires {
            return invalid("The token has expired.");
        }
        match &mut token.calls {
            Some(0) => return invalid("The token was revoked before it expired."),
            Some(calls) => *calls -= 1,
            None => {}
        }
        let holds = |scopes: &&[&str]| {
            scopes.iter().all(|needed| token.scopes.iter().any(|scope| scope == needed))
        };
        if alternatives.is_empty() || alternatives.iter().any(holds) {
            return Ok(());
        }
        let needed: Vec<_> = alternatives.iter().map(|scopes| scopes.join(" and ")).collect();
        let message = format!("The token does not hold {}.", needed.join(" or "));
        refuse(StatusCode::FORBIDDEN, r#"Bearer error="insufficient_scope""#, &message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    #[test]
    fn one_complete_alternative_of_scopes_is_enough() {
        let tokens = Tokens::new(Clock::start(1.0));
        let status = |held: &[&str], needed: &[&[&str]]| {
            let held = held.iter().map(|scope| (*scope).to_owned()).collect();
            let token = tokens.issue(held, HOUR, None);
            tokens.check(Some(&token), needed).err().map(|response| response.status.as_u16())
        };
        let alternatives: &[&[&str]] = &[&["read"], &["write", "audit"]];
        assert_eq!(status(&["read"], alternatives), None);
        assert_eq!(status(&["audit", "write"], alternatives), None);
        assert_eq!(status(&["write"], alternatives), Some(403));
        assert_eq!(status(&[], alternatives), Some(403));
        assert_eq!(status(&[], &[]), None);
    }

    #[test]
    fn a_token_ends_with_its_lifetime_or_its_calls() {
        let tokens = Tokens::new(Clock::start(1.0));
        let check = |token: &str| tokens.check(Some(token), &[]).is_ok();
        assert!(!check(&tokens.issue(Vec::new(), Duration::ZERO, None)));
        let token = tokens.issue(Vec::new(), Duration::MAX, Some(2));
        assert!(check(&token) && check(&token) && !check(&token));
        assert!(!check("") && !check("sim_") && tokens.check(None, &[]).is_err());
    }
}
