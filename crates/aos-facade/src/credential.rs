//! Who signs in: a client secret, or a certificate that signs an assertion.

use std::{fmt, sync::Arc, time::SystemTime};

use aws_lc_rs::{
    digest,
    signature::{KeyPair, RsaKeyPair},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use crate::error::{Error, ErrorKind};

/// How long a signed assertion is good for, in seconds.
const ASSERTION_LIFETIME: u64 = 5 * 60;

/// What an app registration signs in with (Elements, Settings, API app
/// registration).
#[derive(Clone)]
pub struct Credential {
    client_id: String,
    proof: Proof,
}

#[derive(Clone)]
enum Proof {
    Secret(SecretString),
    Certificate(Certificate),
}

impl Credential {
    /// The client id of the app registration, with one of its secrets.
    pub fn client_secret(client_id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self { client_id: client_id.into(), proof: Proof::Secret(secret.into()) }
    }

    /// The client id of the app registration, with a certificate whose public
    /// part was uploaded there. The vendor recommends this over a secret.
    pub fn certificate(client_id: impl Into<String>, certificate: Certificate) -> Self {
        Self { client_id: client_id.into(), proof: Proof::Certificate(certificate) }
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// `client secret` or `certificate`.
    pub fn kind(&self) -> &'static str {
        match self.proof {
            Proof::Secret(_) => "client secret",
            Proof::Certificate(_) => "certificate",
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.client_id.trim().is_empty() {
            return Err(Error::configuration("the client id is empty"));
        }
        match &self.proof {
            Proof::Secret(secret) if secret.expose_secret().trim().is_empty() => {
                Err(Error::configuration("the client secret is empty"))
            }
            _ => Ok(()),
        }
    }

    /// The form fields that prove who asks for a token.
    pub(crate) fn proof(
        &self,
        token_url: &str,
        now: SystemTime,
    ) -> Result<Vec<(&'static str, SecretString)>, Error> {
        let client_id = SecretString::from(self.client_id.clone());
        match &self.proof {
            Proof::Secret(secret) => {
                Ok(vec![("client_id", client_id), ("client_secret", secret.clone())])
            }
            Proof::Certificate(certificate) => Ok(vec![
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

/// A certificate with its private RSA key.
///
/// Clones share the key.
#[derive(Clone)]
pub struct Certificate(Arc<Inner>);

struct Inner {
    key: EncodingKey,
    /// SHA-1 of the certificate, which is how the service finds it.
    thumbprint: [u8; 20],
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    jti: String,
    iat: u64,
    nbf: u64,
    exp: u64,
}

impl Certificate {
    /// Reads a certificate and its key from PEM texts; both may be the same
    /// text. The key is PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`),
    /// not encrypted; for an encrypted one make a PFX.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when one of the two is missing, is no RSA
    /// key, or they do not belong together.
    pub fn from_pem(certificate: &[u8], key: &[u8]) -> Result<Self, Error> {
        let blocks = |bytes, what| {
            pem::parse_many(bytes).map_err(|error| {
                Error::configuration(format!("the {what} cannot be read as PEM: {error}"))
            })
        };
        let certificates = blocks(certificate, "certificate")?;
        let certificate =
            certificates.iter().find(|block| block.tag() == "CERTIFICATE").ok_or_else(|| {
                Error::configuration("the PEM text of the certificate holds no CERTIFICATE block")
            })?;
        let keys = blocks(key, "private key")?;
        if keys.iter().any(|block| block.tag() == "ENCRYPTED PRIVATE KEY") {
            return Err(Error::configuration(
                "the private key is encrypted, which is not supported in PEM; put both into a PFX file",
            ));
        }
        let key = keys
            .iter()
            .find(|block| matches!(block.tag(), "PRIVATE KEY" | "RSA PRIVATE KEY"))
            .ok_or_else(|| {
                Error::configuration(
                    "the PEM text of the key holds no PRIVATE KEY or RSA PRIVATE KEY block",
                )
            })?;
        Self::new(certificate.contents(), key)
    }

    /// Reads a PFX (PKCS#12) file, with its password.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the password is wrong, or the file
    /// holds no RSA key with its certificate.
    pub fn from_pfx(pfx: &[u8], password: &SecretString) -> Result<Self, Error> {
        let store =
            KeyStore::from_pkcs12(pfx, password.expose_secret(), Pkcs12ImportPolicy::Strict)
                .map_err(|error| {
                    Error::configuration(format!(
                        "the PFX file cannot be read, or its password is wrong: {error}"
                    ))
                })?;
        let (_, chain) = store.private_key_chain().ok_or_else(|| {
            Error::configuration("the PFX file holds no private key with its certificate")
        })?;
        let certificate = chain.certs().first().ok_or_else(|| {
            Error::configuration("the PFX file holds a private key, but not its certificate")
        })?;
        let key = pem::Pem::new("PRIVATE KEY", chain.key().as_der());
        Self::new(certificate.as_der(), &key)
    }

    fn new(certificate: &[u8], key: &pem::Pem) -> Result<Self, Error> {
        let no_rsa = || Error::configuration("the private key is no RSA key of at least 2048 bits");
        let pair = match key.tag() {
            "RSA PRIVATE KEY" => RsaKeyPair::from_der(key.contents()),
            _ => RsaKeyPair::from_pkcs8(key.contents()),
        }
        .map_err(|_| no_rsa())?;
        let (_, parsed) = x509_parser::parse_x509_certificate(certificate).map_err(|error| {
            Error::configuration(format!("the certificate cannot be read: {error}"))
        })?;
        let public = &parsed.public_key().subject_public_key.data;
        if pair.public_key().as_ref() != public.as_ref() {
            return Err(Error::configuration("the private key does not belong to the certificate"));
        }
        let text = SecretString::from(pem::encode(key));
        let key =
            EncodingKey::from_rsa_pem(text.expose_secret().as_bytes()).map_err(|_| no_rsa())?;
        let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, certificate);
        let mut thumbprint = [0; 20];
        thumbprint.copy_from_slice(digest.as_ref());
        Ok(Self(Arc::new(Inner { key, thumbprint })))
    }

    /// The SHA-1 thumbprint in capital hexadecimal digits, as the portal and
    /// Windows show it.
    pub fn thumbprint(&self) -> String {
        self.0.thumbprint.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    fn assertion(
        &self,
        client_id: &str,
        token_url: &str,
        now: SystemTime,
    ) -> Result<SecretString, Error> {
        let now = now
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_err(|_| Error::configuration("the machine's clock stands before 1970"))?
            .as_secs();
        let mut header = Header::new(Algorithm::RS256);
        header.x5t = Some(URL_SAFE_NO_PAD.encode(self.0.thumbprint));
        header.kid = Some(self.thumbprint());
        let claims = Claims {
            iss: client_id,
            sub: client_id,
            aud: token_url,
            jti: uuid::Uuid::new_v4().to_string(),
            iat: now,
            nbf: now,
            exp: now + ASSERTION_LIFETIME,
        };
        jsonwebtoken::encode(&header, &claims, &self.0.key).map(SecretString::from).map_err(
            |error| {
                Error::new(ErrorKind::SignIn, "the assertion could not be signed")
                    .with_source(error)
            },
        )
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("thumbprint", &self.thumbprint())
            .finish_non_exhaustive()
    }
}
