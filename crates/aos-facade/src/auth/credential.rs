//! Credentials: a client secret, or a certificate that signs a client assertion.

use std::{fmt, sync::Arc, time::SystemTime};

use aos_api::{Error, redact, trim_text};
use secrecy::{ExposeSecret, SecretString};

use super::certificate::Certificate;

/// What an app registration authenticates with (Elements, Settings, API app
/// registration).
#[derive(Clone)]
pub struct Credential {
    client_id: String,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Secret(Arc<SecretString>),
    Certificate(Certificate),
}

impl Credential {
    /// The client id of the app registration, with one of its secrets. White space
    /// around them, such as the line break that ends a file, is not part of them.
    pub fn client_secret(client_id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        let secret = Arc::new(trim_text(secret.into().expose_secret()).into());
        Self { client_id: trimmed(client_id), kind: Kind::Secret(secret) }
    }

    /// The client id of the app registration, with a certificate whose public
    /// part was uploaded there. The vendor recommends this over a secret.
    pub fn certificate(client_id: impl Into<String>, certificate: Certificate) -> Self {
        Self { client_id: trimmed(client_id), kind: Kind::Certificate(certificate) }
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// `client secret` or `certificate`.
    pub fn kind(&self) -> &'static str {
        match self.kind {
            Kind::Secret(_) => "client secret",
            Kind::Certificate(_) => "certificate",
        }
    }

    /// The client secret, where there is one that is long enough to be redacted wherever
    /// it stands.
    pub(crate) fn secret(&self) -> Option<Arc<SecretString>> {
        match &self.kind {
            Kind::Secret(secret) => redact::distinct(secret),
            Kind::Certificate(_) => None,
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        line(&self.client_id, "client id")?;
        match &self.kind {
            Kind::Secret(secret) => line(secret.expose_secret(), "client secret"),
            Kind::Certificate(_) => Ok(()),
        }
    }

    /// Why the service may reject the certificate at this time, for a person.
    pub(super) fn not_valid_at(&self, now: SystemTime) -> Option<String> {
        match &self.kind {
            Kind::Secret(_) => None,
            Kind::Certificate(certificate) => certificate.not_valid_at(now),
        }
    }

    /// The form fields of a token request.
    pub(super) fn form(
        &self,
        token_url: &str,
        now: SystemTime,
    ) -> Result<Vec<(&'static str, SecretString)>, Error> {
        let client_id = SecretString::from(self.client_id.clone());
        match &self.kind {
            Kind::Secret(secret) => {
                Ok(vec![("client_id", client_id), ("client_secret", SecretString::clone(secret))])
            }
            Kind::Certificate(certificate) => Ok(vec![
                ("client_id", client_id),
                (
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer".into(),
                ),
                ("client_assertion", certificate.assertion(&self.client_id, token_url, now)?),
            ]),
        }
    }
}

fn trimmed(client_id: impl Into<String>) -> String {
    trim_text(&client_id.into()).to_owned()
}

/// Checks that a text is one line with something in it.
fn line(text: &str, what: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("the {what} is empty")));
    }
    // As of a file that holds more than the secret, or something else.
    if text.contains(char::is_control) {
        return Err(Error::configuration(format!(
            "the {what} has more than one line, or a control character in it"
        )));
    }
    Ok(())
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("client_id", &self.client_id)
            .field("kind", &self.kind())
            .finish_non_exhaustive()
    }
}
