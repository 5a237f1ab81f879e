//! `POST /connect/token`.

use std::time::Duration;

use aws_lc_rs::constant_time;
use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use url::form_urlencoded;

use super::Assertions;
use crate::{answer::Answer, service::Shared};

/// The longest list of scopes that the service takes, in characters.
const MAX_SCOPE_TEXT: usize = 300;
/// The largest form that is read, in bytes.
const MAX_FORM: usize = 65_536;
const FORM_MEDIA: &str = "application/x-www-form-urlencoded";
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The app registration.
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: SecretString,
    pub(crate) assertions: Option<Assertions>,
    pub(crate) token_lifetime: Duration,
}

/// A token request, as far as it could be read.
pub(crate) struct TokenRequest(Result<Form, Refused>);

/// An error of OAuth: its code and a sentence.
struct Refused(&'static str, String);

/// The fields of the form that count.
#[derive(Default)]
struct Form {
    grant_type: Option<String>,
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    client_assertion_type: Option<String>,
    client_assertion: Option<String>,
    scope: Option<String>,
}

impl TokenRequest {
    pub(crate) async fn read(request: Request<Body>) -> Self {
        Self(Form::read(request).await)
    }

    /// The scopes that it asks for.
    pub(crate) fn scopes(&self) -> Vec<&str> {
        self.0.as_ref().map(Form::scopes).unwrap_or_default()
    }

    /// Answers it. The token ends early where the lifetime or the number of
    /// calls says so.
    pub(crate) fn answer(
        self,
        shared: &Shared,
        lifetime: Option<Duration>,
        calls: Option<u32>,
    ) -> Answer {
        self.0
            .and_then(|form| form.answer(shared, lifetime, calls))
            .unwrap_or_else(|Refused(error, sentence)| Answer::oauth_error(error, &sentence))
            .with(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))
    }
}

impl Form {
    async fn read(request: Request<Body>) -> Result<Self, Refused> {
        let is_form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|media| media.to_str().ok())
            .and_then(|media| media.split(';').next())
            .is_some_and(|media| media.trim().eq_ignore_ascii_case(FORM_MEDIA));
        if !is_form {
            return Err(invalid_request(format!("The content type is not {FORM_MEDIA}.")));
        }
        let bytes = axum::body::to_bytes(request.into_body(), MAX_FORM).await.map_err(|_| {
            invalid_request(format!("The form is broken or above {MAX_FORM} bytes."))
        })?;
        let mut form = Self::default();
        for (name, value) in form_urlencoded::parse(&bytes) {
            let value = value.into_owned();
            let twice = match &*name {
                "grant_type" => form.grant_type.replace(value).is_some(),
                "client_id" => form.client_id.replace(value).is_some(),
                "client_secret" => form.client_secret.replace(value.into()).is_some(),
                "client_assertion_type" => form.client_assertion_type.replace(value).is_some(),
                "client_assertion" => form.client_assertion.replace(value).is_some(),
                "scope" => form.scope.replace(value).is_some(),
                // OAuth wants unknown fields to be ignored.
                _ => false,
            };
            if twice {
                return Err(invalid_request(format!("The field {name} stands twice.")));
            }
        }
        Ok(form)
    }

    fn scopes(&self) -> Vec<&str> {
        self.scope.as_deref().unwrap_or_default().split_ascii_whitespace().collect()
    }

    fn answer(
        &self,
        shared: &Shared,
        lifetime: Option<Duration>,
        calls: Option<u32>,
    ) -> Result<Answer, Refused> {
        let client = &shared.client;
        match self.grant_type.as_deref() {
            None => return Err(missing("grant_type")),
            Some("client_credentials") => {}
            Some(other) => {
                let sentence = format!("The grant type {other:?} is not client_credentials.");
                return Err(Refused("unsupported_grant_type", sentence));
            }
        }
        // What can be wrong with the request itself comes first, so that an
        // assertion is not spent on it.
        let scopes = self.scopes();
        if scopes.is_empty() {
            return Err(missing("scope"));
        }
        let length = self.scope.as_ref().map_or(0, |scope| scope.chars().count());
        if length > MAX_SCOPE_TEXT {
            return Err(invalid_request(format!(
                "The scope has {length} characters; {MAX_SCOPE_TEXT} are the most."
            )));
        }
        self.authenticate(client)?;
        let set = shared.scopes.ask(&scopes).map_err(|scope| {
            Refused("invalid_scope", format!("The app registration does not hold {scope:?}."))
        })?;
        let lifetime = lifetime.unwrap_or(client.token_lifetime);
        let body = json!({
            "access_token": shared.tokens.issue(set, lifetime, calls),
            "expires_in": client.token_lifetime.as_secs(),
            "token_type": "Bearer",
            "scope": scopes.join(" "),
        });
        Ok(Answer::json(StatusCode::OK, body.to_string()))
    }

    fn authenticate(&self, client: &Client) -> Result<(), Refused> {
        match (&self.client_secret, &self.client_assertion) {
            (Some(_), Some(_)) => Err(invalid_request(
                "There is a client_secret and a client_assertion; send one of them.",
            )),
            (None, None) => Err(missing("client_secret or client_assertion")),
            (Some(secret), None) => {
                if self.client_id.is_none() {
                    return Err(missing("client_id"));
                }
                self.check_client_id(client)?;
                constant_time::verify_slices_are_equal(
                    secret.expose_secret().as_bytes(),
                    client.secret.expose_secret().as_bytes(),
                )
                .map_err(|_| invalid_client("The client_secret is wrong."))
            }
            (None, Some(assertion)) => {
                match self.client_assertion_type.as_deref() {
                    None => return Err(missing("client_assertion_type")),
                    Some(ASSERTION_TYPE) => {}
                    Some(_) => {
                        let sentence =
                            format!("The client_assertion_type must be {ASSERTION_TYPE}.");
                        return Err(invalid_request(sentence));
                    }
                }
                // The assertion names the client, so the field may be left out.
                self.check_client_id(client)?;
                let assertions = client
                    .assertions
                    .as_ref()
                    .ok_or_else(|| invalid_client("The app registration holds no certificate."))?;
                assertions.check(assertion).map_err(invalid_client)
            }
        }
    }

    fn check_client_id(&self, client: &Client) -> Result<(), Refused> {
        match &self.client_id {
            Some(id) if *id != client.id => {
                Err(invalid_client("There is no app registration with this client_id."))
            }
            _ => Ok(()),
        }
    }
}

fn missing(field: &str) -> Refused {
    invalid_request(format!("The field {field} is missing."))
}

fn invalid_request(sentence: impl Into<String>) -> Refused {
    Refused("invalid_request", sentence.into())
}

fn invalid_client(sentence: impl Into<String>) -> Refused {
    Refused("invalid_client", sentence.into())
}
