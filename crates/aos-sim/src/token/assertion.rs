//! Signing in with a certificate: checking the assertion that was signed by it.

use std::{
    collections::{HashSet, VecDeque},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, errors::ErrorKind};
use serde::Deserialize;
use x509_parser::{pem::parse_x509_pem, prelude::FromDer as _, public_key::PublicKey};

/// What an assertion may live longer than allowed, in seconds: the clocks of two
/// machines differ a little.
const SKEW: u64 = 5;
/// Assertions that are remembered so that none is used twice.
const MAX_REMEMBERED: usize = 65_536;
/// The longest `jti` that is remembered.
const MAX_JTI: usize = 256;

/// The public part of the certificate that the app registration holds.
pub(crate) struct Certificate {
    key: DecodingKey,
    /// SHA-1 of the certificate, which the headers `x5t` and `kid` name.
    thumbprint: [u8; 20],
}

impl Certificate {
    /// Reads a certificate from PEM or DER.
    ///
    /// # Errors
    ///
    /// Says in half a sentence what is wrong with it.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let text_start = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
        if !bytes[text_start..].starts_with(b"-----") {
            return Self::parse_der(bytes);
        }
        let (_, pem) = parse_x509_pem(&bytes[text_start..])
            .map_err(|error| format!("its PEM text cannot be read ({error})"))?;
        if pem.label != "CERTIFICATE" {
            return Err(format!("it holds {:?} and not a CERTIFICATE", pem.label));
        }
        Self::parse_der(&pem.contents)
    }

    fn parse_der(der: &[u8]) -> Result<Self, String> {
        let (_, certificate) = x509_parser::certificate::X509Certificate::from_der(der)
            .map_err(|error| format!("it is neither PEM nor DER of a certificate ({error})"))?;
        let public_key = certificate.public_key();
        match public_key.parsed() {
            Ok(PublicKey::RSA(_)) => {}
            _ => return Err("its key is no RSA key, which RS256 needs".to_owned()),
        }
        let mut thumbprint = [0; 20];
        thumbprint.copy_from_slice(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, der).as_ref());
        Ok(Self { key: DecodingKey::from_rsa_der(&public_key.subject_public_key.data), thumbprint })
    }

    /// The thumbprint as the header `x5t` has it.
    fn x5t(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.thumbprint)
    }

    /// The thumbprint as the header `kid` has it, and as the portal shows it.
    fn kid(&self) -> String {
        self.thumbprint.iter().map(|byte| format!("{byte:02X}")).collect()
    }
}

/// Checks assertions, and remembers them until they end.
pub(crate) struct Assertions {
    certificate: Certificate,
    validation: Validation,
    /// The longest time that an assertion may still live, in seconds.
    lifetime: u64,
    used: Mutex<Used>,
}

#[derive(Default)]
struct Used {
    /// End and `jti`, in the order of coming.
    queue: VecDeque<(u64, Arc<str>)>,
    set: HashSet<Arc<str>>,
}

#[derive(Deserialize)]
struct Claims {
    exp: u64,
    jti: String,
}

impl Assertions {
    pub(crate) fn new(
        certificate: Certificate,
        client_id: &str,
        audiences: &[String],
        lifetime: Duration,
    ) -> Self {
        let mut validation = Validation::new(Algorithm::RS256);
        validation.set_required_spec_claims(&["exp", "iss", "sub", "aud"]);
        validation.set_issuer(&[client_id]);
        validation.sub = Some(client_id.to_owned());
        validation.set_audience(audiences);
        validation.validate_nbf = true;
        // Both clocks are this machine's.
        validation.leeway = 0;
        Self { certificate, validation, lifetime: lifetime.as_secs(), used: Mutex::default() }
    }

    /// Checks an assertion: its signature, its claims, its headers, and that it
    /// comes for the first time.
    ///
    /// # Errors
    ///
    /// A sentence that says what is wrong with it.
    pub(crate) fn check(&self, assertion: &str) -> Result<(), String> {
        let token =
            jsonwebtoken::decode::<Claims>(assertion, &self.certificate.key, &self.validation)
                .map_err(|error| sentence(error.kind()))?;
        let names = [
            ("x5t", &token.header.x5t, self.certificate.x5t()),
            ("kid", &token.header.kid, self.certificate.kid()),
        ];
        for (header, name, thumbprint) in names {
            match name {
                None => return Err(format!("The assertion has no header {header}.")),
                Some(name) if *name != thumbprint => {
                    return Err(format!(
                        "The {header} of the assertion names another certificate."
                    ));
                }
                Some(_) => {}
            }
        }
        let now = jsonwebtoken::get_current_timestamp();
        if token.claims.exp > now.saturating_add(self.lifetime).saturating_add(SKEW) {
            return Err(format!(
                "The exp of the assertion is more than {} seconds ahead.",
                self.lifetime
            ));
        }
        self.remember(&token.claims, now)
    }

    fn remember(&self, claims: &Claims, now: u64) -> Result<(), String> {
        if claims.jti.is_empty() || claims.jti.len() > MAX_JTI {
            return Err(format!("The jti of the assertion must have 1 to {MAX_JTI} bytes."));
        }
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Used { queue, set } = &mut *used;
        while let Some((ends, jti)) = queue.front() {
            if *ends > now && queue.len() < MAX_REMEMBERED {
                break;
            }
            set.remove(jti);
            queue.pop_front();
        }
        let jti: Arc<str> = claims.jti.as_str().into();
        if !set.insert(Arc::clone(&jti)) {
            return Err("The jti of the assertion was used before.".to_owned());
        }
        queue.push_back((claims.exp, jti));
        Ok(())
    }
}

fn sentence(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::InvalidSignature => {
            "The assertion is not signed by the registered certificate.".to_owned()
        }
        ErrorKind::ExpiredSignature => "The exp of the assertion has passed.".to_owned(),
        ErrorKind::ImmatureSignature => "The nbf of the assertion is still to come.".to_owned(),
        ErrorKind::InvalidIssuer => "The iss of the assertion is not the client id.".to_owned(),
        ErrorKind::InvalidSubject => "The sub of the assertion is not the client id.".to_owned(),
        ErrorKind::InvalidAudience => "The aud of the assertion is not the token URL.".to_owned(),
        ErrorKind::InvalidAlgorithm => "The assertion must be signed with RS256.".to_owned(),
        ErrorKind::MissingRequiredClaim(claim) => format!("The assertion has no {claim}."),
        other => format!("The assertion cannot be read ({other:?})."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_is_refused_in_words() {
        let error = |bytes: &[u8]| Certificate::parse(bytes).err().expect("is no certificate");
        assert!(error(b"hello").starts_with("it is neither PEM nor DER"));
        assert!(error(b"").starts_with("it is neither PEM nor DER"));
        let key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        assert_eq!(error(key), "it holds \"PRIVATE KEY\" and not a CERTIFICATE");
    }
}
