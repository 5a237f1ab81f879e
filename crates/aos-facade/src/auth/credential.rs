//! Credentials: a client secret, or a certificate that signs a client assertion.

use std::{fmt, time::SystemTime};

use aos_api::Error;
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
    Secret(SecretString),
    Certificate(Certificate),
}

impl Credential {
    /// The client id of the app registration, with one of its secrets.
    pub fn client_secret(client_id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self { client_id: client_id.into(), kind: Kind::Secret(secret.into()) }
    }

    /// The client id of the app registration, with a certificate whose public
    /// part was uploaded there. The vendor recommends this over a secret.
    pub fn certificate(client_id: impl Into<String>, certificate: Certificate) -> Self {
        Self { client_id: client_id.into(), kind: Kind::Certificate(certificate) }
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

    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.client_id.trim().is_empty() {
            return Err(Error::configuration("the client id is empty"));
        }
        match &self.kind {
            Kind::Secret(secret) if secret.expose_secret().trim().is_empty() => {
                Err(Error::configuration("the client secret is empty"))
            }
            _ => Ok(()),
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
                Ok(vec![("client_id", client_id), ("client_secret", secret.clone())])
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

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("client_id", &self.client_id)
            .field("kind", &self.kind())
            .finish_non_exhaustive()
    }
}
