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

pub(crate) struct Registration {
    pub(crate) client_id: String,
    pub(crate) secret: SecretString,
    pub(crate) assertions: Option<Assertions>,
    pub(crate) granted: BTreeSet<String>,
    pub(crate) token_lifetime: Duration,
    pub(crate) tokens: Tokens,
}

async fn read_form(request: Request<Body>) -> Result<BTreeMap<String, String>, ApiResponse> {
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
    /// Responds to a token request. A fault may limit the token to a number of
    /// calls.
    pub(crate) async fn respond(&self, request: Request<Body>, calls: Option<u32>) -> ApiResponse {
        let response = read_form(request).await.and_then(|form| self.issue(&form, calls));
        response.unwrap_or_else(|error| error).with(header::CACHE_CONTROL, "no-store")
    }

    fn issue(
        &self,
        form: &BTreeMap<String, String>,
        calls: Option<u32>,
    ) -> Result<ApiResponse, ApiResponse> {
        if required(form, "grant_type")? != "client_credentials" {
            let text = "grant_type must be client_credentials.";
            return Err(ApiResponse::oauth_error("unsupported_grant_type", text));
        }
        // Checked before the credentials, so that no assertion is used up by a
        // request that fails.
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
            return Err(ApiResponse::oauth_error("invalid_scope", &text));
        }
        let body = json!({
            "access_token": self.tokens.issue(scopes, self.token_lifetime, calls),
            "expires_in": self.token_lifetime.as_secs(),
            "token_type": "Bearer",
            "scope": scope,
        });
        Ok(ApiResponse::json(StatusCode::OK, &body))
    }

    fn authenticate(&self, form: &BTreeMap<String, String>) -> Result<(), ApiResponse> {
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

fn invalid_request(text: impl AsRef<str>) -> ApiResponse {
    ApiResponse::oauth_error("invalid_request", text.as_ref())
}

fn invalid_client(text: impl AsRef<str>) -> ApiResponse {
    ApiResponse::oauth_error("invalid_client", text.as_ref())
}
