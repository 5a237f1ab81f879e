//! A certificate with its key, which signs client assertions.

use std::{fmt, sync::Arc, time::SystemTime};

use aos_api::{Error, ErrorKind};
use aws_lc_rs::{
    digest, rand,
    rand::SystemRandom,
    signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rustls_pki_types::pem::{PemObject, SectionKind};
use secrecy::{SecretString, zeroize::Zeroizing};
use serde::Serialize;

/// How long a signed assertion is good for, in seconds.
const ASSERTION_LIFETIME: u64 = 5 * 60;

/// A certificate with its private RSA key.
///
/// Clones share the key.
#[derive(Clone)]
pub struct Certificate(Arc<Inner>);

struct Inner {
    key: RsaKeyPair,
    /// SHA-1 of the certificate, which is how the service finds it.
    thumbprint: [u8; 20],
}

/// The head of an assertion, as RFC 7515 names its parts.
#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    kid: &'a str,
    x5t: &'a str,
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

/// A block of a PEM text and its content.
type Block = (SectionKind, Zeroizing<Vec<u8>>);

impl Certificate {
    /// Reads a certificate and its key from PEM texts; both may be the same
    /// text. The key is PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`),
    /// not encrypted; for an encrypted one make a PFX.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when one of the two is missing, the key is not an
    /// RSA key, or they do not belong together.
    pub fn from_pem(certificate: &[u8], key: &[u8]) -> Result<Self, Error> {
        let certificates = blocks(certificate, "certificate")?;
        let (_, certificate) = certificates
            .iter()
            .find(|(kind, _)| *kind == SectionKind::Certificate)
            .ok_or_else(|| {
                Error::configuration("the PEM text of the certificate holds no CERTIFICATE block")
            })?;
        let encrypted = b"-----BEGIN ENCRYPTED PRIVATE KEY-----";
        if key.windows(encrypted.len()).any(|window| window == encrypted) {
            return Err(Error::configuration(
                "the private key is encrypted, which is not supported in PEM; put both into a PFX file",
            ));
        }
        let keys = blocks(key, "private key")?;
        let pair = keys.iter().find_map(|(kind, key)| match kind {
            SectionKind::PrivateKey => Some(RsaKeyPair::from_pkcs8(key)),
            SectionKind::RsaPrivateKey => Some(RsaKeyPair::from_der(key)),
            _ => None,
        });
        let pair = pair.ok_or_else(|| {
            Error::configuration(
                "the PEM text of the key holds no PRIVATE KEY or RSA PRIVATE KEY block",
            )
        })?;
        Self::new(certificate, pair.map_err(|_| no_rsa())?)
    }

    /// Reads a PFX (PKCS#12) file, with its password. With the feature `pfx`
    /// only, which is off by default because what reads such files takes long to
    /// build.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the password is wrong, or the file
    /// holds no RSA key with its certificate.
    #[cfg(feature = "pfx")]
    pub fn from_pfx(pfx: &[u8], password: &SecretString) -> Result<Self, Error> {
        use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
        use secrecy::ExposeSecret;

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
        let pair = RsaKeyPair::from_pkcs8(chain.key().as_der()).map_err(|_| no_rsa())?;
        Self::new(certificate.as_der(), pair)
    }

    fn new(certificate: &[u8], key: RsaKeyPair) -> Result<Self, Error> {
        // A certificate holds its public key as it is. To look for it needs no
        // parser of certificates, and nothing but a mix-up is to be found here.
        let public = key.public_key().as_ref();
        if !certificate.windows(public.len()).any(|window| window == public) {
            return Err(Error::configuration("the private key does not belong to the certificate"));
        }
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

    /// A signed client assertion.
    pub(super) fn assertion(
        &self,
        client_id: &str,
        token_url: &str,
        now: SystemTime,
    ) -> Result<SecretString, Error> {
        let now = now
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_err(|_| Error::configuration("the machine's clock is before 1970"))?
            .as_secs();
        let mut id = [0; 16];
        rand::fill(&mut id).map_err(|_| unsigned())?;
        let header = part(&Header {
            alg: "RS256",
            typ: "JWT",
            kid: &self.thumbprint(),
            x5t: &URL_SAFE_NO_PAD.encode(self.0.thumbprint),
        })?;
        let claims = part(&Claims {
            iss: client_id,
            sub: client_id,
            aud: token_url,
            jti: URL_SAFE_NO_PAD.encode(id),
            iat: now,
            nbf: now,
            exp: now + ASSERTION_LIFETIME,
        })?;
        let key = &self.0.key;
        let signed = format!("{header}.{claims}");
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
            .map_err(|_| unsigned())?;
        Ok(SecretString::from(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))))
    }
}

/// The blocks of a PEM text whose kind is known.
fn blocks(text: &[u8], what: &str) -> Result<Vec<Block>, Error> {
    <(SectionKind, Vec<u8>)>::pem_slice_iter(text)
        .map(|block| match block {
            Ok((kind, bytes)) => Ok((kind, Zeroizing::new(bytes))),
            // The cause would show a line of a text that holds a secret.
            Err(_) => Err(Error::configuration(format!(
                "the {what} cannot be read as PEM: a block has no end, or is not Base64"
            ))),
        })
        .collect()
}

/// A part of an assertion, as it is sent.
fn part(value: &impl Serialize) -> Result<String, Error> {
    let json = serde_json::to_vec(value).map_err(|error| unsigned().with_source(error))?;
    Ok(URL_SAFE_NO_PAD.encode(json))
}

fn no_rsa() -> Error {
    Error::configuration("the private key is not an RSA key of at least 2048 bits")
}

fn unsigned() -> Error {
    Error::new(ErrorKind::Authentication, "the client assertion could not be signed")
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("thumbprint", &self.thumbprint())
            .finish_non_exhaustive()
    }
}
