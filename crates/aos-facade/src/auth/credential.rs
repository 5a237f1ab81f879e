//! Credentials: a client secret, or a certificate that signs a client assertion.

use std::{
    fmt,
    sync::{Arc, Mutex},
    time::SystemTime,
};

use aos_api::{BoxFuture, Error, ErrorKind, redact, trim_text};
use secrecy::{ExposeSecret, SecretString};

use super::certificate::Certificate;
use crate::policy::clock::lock;

/// What an app registration authenticates with (Elements, Settings, API app registration).
#[derive(Clone)]
pub struct Credential {
    client_id: String,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Secret(Arc<Secret>),
    Certificate(Certificate),
}

struct Secret {
    /// The one that was given, or the last one that came.
    value: Mutex<Option<Arc<SecretString>>>,
    get: Option<Box<GetSecret>>,
}

type GetSecret = dyn Fn() -> BoxFuture<Result<SecretString, BoxError>> + Send + Sync;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub(super) struct Form {
    pub(super) fields: Vec<(&'static str, SecretString)>,
    /// Whether its secret came earlier, so that another one may have replaced it.
    pub(super) is_old: bool,
}

impl Credential {
    /// The client id of the app registration, with one of its secrets. White space
    /// around them, such as the line break that ends a file, is not part of them.
    pub fn client_secret(client_id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        let value = Arc::new(trim_text(secret.into().expose_secret()).into());
        let secret = Secret { value: Mutex::new(Some(value)), get: None };
        Self { client_id: trimmed(client_id), kind: Kind::Secret(Arc::new(secret)) }
    }

    /// The client id of the app registration, with a function that returns its secret, such
    /// as from a key vault. It is called when the first token is requested, and once more
    /// when the service rejects the secret that it returned before.
    ///
    /// ```
    /// use aos_facade::{Credential, SecretString};
    ///
    /// let credential = Credential::from_fn("client id", || async {
    ///     let secret = std::env::var("SECRET_OF_THE_APP")?;
    ///     Ok(SecretString::from(secret))
    /// });
    /// assert_eq!(credential.kind(), "client secret");
    /// ```
    pub fn from_fn<F, R>(client_id: impl Into<String>, get: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<SecretString, BoxError>> + Send + 'static,
    {
        let get = Box::new(move || -> BoxFuture<_> { Box::pin(get()) });
        let secret = Secret { value: Mutex::default(), get: Some(get) };
        Self { client_id: trimmed(client_id), kind: Kind::Secret(Arc::new(secret)) }
    }

    /// The client id of the app registration, with a certificate whose public part was
    /// uploaded there. The vendor recommends this over a secret.
    pub fn certificate(client_id: impl Into<String>, certificate: Certificate) -> Self {
        Self { client_id: trimmed(client_id), kind: Kind::Certificate(certificate) }
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// `client secret` or `certificate`.
    pub fn kind(&self) -> &'static str {
        if self.as_certificate().is_some() { "certificate" } else { "client secret" }
    }

    /// The client secret, where there is one that is long enough to be redacted wherever it stands.
    pub(crate) fn secret(&self) -> Option<Arc<SecretString>> {
        let Kind::Secret(secret) = &self.kind else { return None };
        lock(&secret.value).as_ref().and_then(redact::distinct)
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        line(&self.client_id, "client id")?;
        let Kind::Secret(secret) = &self.kind else { return Ok(()) };
        let value = lock(&secret.value);
        value.as_ref().map_or(Ok(()), |value| line(value.expose_secret(), "client secret"))
    }

    pub(crate) fn as_certificate(&self) -> Option<&Certificate> {
        if let Kind::Certificate(certificate) = &self.kind { Some(certificate) } else { None }
    }

    pub(super) async fn form(&self, token_url: &str, now: SystemTime) -> Result<Form, Error> {
        let mut fields = vec![("client_id", SecretString::from(self.client_id.clone()))];
        let secret = match &self.kind {
            Kind::Secret(secret) => secret,
            Kind::Certificate(certificate) => {
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                fields.push(("client_assertion_type", kind.into()));
                let assertion = certificate.assertion(&self.client_id, token_url, now)?;
                fields.push(("client_assertion", assertion));
                return Ok(Form { fields, is_old: false });
            }
        };
        let known = lock(&secret.value).clone();
        let is_old = known.is_some() && secret.get.is_some();
        let value = match (known, &secret.get) {
            (None, Some(get)) => {
                let value = get().await.map_err(|error| {
                    Error::new(ErrorKind::Authentication, "the client secret cannot be obtained")
                        .with(|details| details.service_message = Some(error.to_string()))
                })?;
                let value: Arc<SecretString> = Arc::new(trim_text(value.expose_secret()).into());
                line(value.expose_secret(), "client secret")?;
                *lock(&secret.value) = Some(Arc::clone(&value));
                value
            }
            (known, _) => known.unwrap_or_default(),
        };
        fields.push(("client_secret", SecretString::clone(&value)));
        Ok(Form { fields, is_old })
    }

    /// Forgets the secret that came earlier, which the service has rejected.
    pub(super) fn forget(&self) {
        if let Kind::Secret(secret) = &self.kind {
            *lock(&secret.value) = None;
        }
    }
}

fn trimmed(client_id: impl Into<String>) -> String {
    trim_text(&client_id.into()).to_owned()
}

fn line(text: &str, what: &str) -> Result<(), Error> {
    let wrong = match text {
        "" => "is empty",
        // As of a file that holds more than the secret, or something else.
        _ if text.contains(char::is_control) => {
            "has more than one line, or a control character in it"
        }
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("the {what} {wrong}")))
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("client_id", &self.client_id)
            .field("kind", &self.kind())
            .finish_non_exhaustive()
    }
}
