//! `POST /connect/token`.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use aws_lc_rs::constant_time;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use url::form_urlencoded;

use super::{assertion::Assertions, tokens::Tokens};
use crate::response::ApiResponse;

/// Longest list of scopes that the service takes, in characters.
const MAX_SCOPES: usize = 300;
/// Largest form that is read, in bytes.
const MAX_FORM: usize = 65_536;
const FORM_MEDIA: &str = "application/x-www-form-urlencoded";
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The app registration.
pub(crate) struct Registration {
    pub(crate) client_id: String,
    pub(crate) secret: SecretString,
    /// Present when a certificate is registered.
    pub(crate) assertions: Option<Assertions>,
    pub(crate) granted: BTreeSet<String>,
    pub(crate) token_lifetime: Duration,
}

/// The fields of a token request, or why they cannot be read.
pub(crate) struct TokenRequest(Result<BTreeMap<String, String>, OAuthError>);

/// An error code of OAuth with its description.
struct OAuthError(&'static str, String);

impl TokenRequest {
    pub(crate) async fn read(request: Request<Body>) -> Self {
        Self(read_form(request).await)
    }

    /// Issues a token, which a fault may limit to a number of calls.
    pub(crate) fn respond(
        self,
        registration: &Registration,
        tokens: &Tokens,
        calls: Option<u32>,
    ) -> ApiResponse {
        self.0
            .and_then(|form| registration.respond(&form, tokens, calls))
            .unwrap_or_else(|OAuthError(code, text)| ApiResponse::oauth_error(code, &text))
            .with(header::CACHE_CONTROL, "no-store")
    }
}

async fn read_form(request: Request<Body>) -> Result<BTreeMap<String, String>, OAuthError> {
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
    let media = media.and_then(|media| media.split(';').next()).unwrap_or_default();
    if !media.trim().eq_ignore_ascii_case(FORM_MEDIA) {
        return Err(invalid_request(format!("The content type must be {FORM_MEDIA}.")));
    }
    let bytes = axum::body::to_bytes(request.into_body(), MAX_FORM).await.map_err(|_| {
        invalid_request(format!("The form is incomplete or larger than {MAX_FORM} bytes."))
    })?;
    let mut form = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(&bytes).into_owned() {
        if form.contains_key(&name) {
            return Err(invalid_request(format!("{name} is repeated.")));
        }
        form.insert(name, value);
    }
    Ok(form)
}

impl Registration {
    fn respond(
        &self,
        form: &BTreeMap<String, String>,
        tokens: &Tokens,
        calls: Option<u32>,
    ) -> Result<ApiResponse, OAuthError> {
        if required(form, "grant_type")? != "client_credentials" {
            return Err(OAuthError(
                "unsupported_grant_type",
                "grant_type must be client_credentials.".to_owned(),
            ));
        }
        // Checked before the credentials, so that no assertion is used up by a
        // request that fails.
        let scope = required(form, "scope")?;
        if scope.chars().count() > MAX_SCOPES {
            return Err(invalid_request(format!(
                "scope must have at most {MAX_SCOPES} characters."
            )));
        }
        let scopes: Vec<String> = scope.split_ascii_whitespace().map(str::to_owned).collect();
        if scopes.is_empty() {
            return Err(invalid_request("scope is required."));
        }
        self.authenticate(form)?;
        if let Some(scope) = scopes.iter().find(|scope| !self.granted.contains(*scope)) {
            let text = format!("The app registration does not hold {scope:?}.");
            return Err(OAuthError("invalid_scope", text));
        }
        let token = tokens
            .issue(scopes, self.token_lifetime, calls)
            .map_err(|_| OAuthError("server_error", "No random numbers.".to_owned()))?;
        let body = json!({
            "access_token": token,
            "expires_in": self.token_lifetime.as_secs(),
            "token_type": "Bearer",
            "scope": scope,
        });
        Ok(ApiResponse::json(StatusCode::OK, &body))
    }

    fn authenticate(&self, form: &BTreeMap<String, String>) -> Result<(), OAuthError> {
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
                    return Err(invalid_request(format!(
                        "client_assertion_type must be {ASSERTION_TYPE}."
                    )));
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

    fn check_client_id(&self, id: &str) -> Result<(), OAuthError> {
        match id == self.client_id {
            true => Ok(()),
            false => Err(invalid_client("No app registration has this client_id.")),
        }
    }
}

fn required<'a>(form: &'a BTreeMap<String, String>, name: &str) -> Result<&'a str, OAuthError> {
    let value = form.get(name).map(String::as_str);
    value.ok_or_else(|| invalid_request(format!("{name} is required.")))
}

fn invalid_request(text: impl Into<String>) -> OAuthError {
    OAuthError("invalid_request", text.into())
}

fn invalid_client(text: impl Into<String>) -> OAuthError {
    OAuthError("invalid_client", text.into())
}
