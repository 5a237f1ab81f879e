//! Client assertions that are signed with a certificate.

use std::{borrow::Cow, collections::HashMap, time::Duration};

use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, errors::ErrorKind};
use parking_lot::Mutex;
use serde::Deserialize;
use x509_parser::{
    certificate::X509Certificate, pem::parse_x509_pem, prelude::FromDer as _, public_key::PublicKey,
};

/// Tolerated difference between the clocks of two machines, in seconds.
const SKEW: u64 = 5;
const MAX_JTI: usize = 256;

/// Checks assertions, each of which may be used once.
pub(crate) struct Assertions {
    key: DecodingKey,
    /// SHA-1 thumbprint of the certificate, as the header `x5t` has it.
    x5t: String,
    /// The same as the header `kid` has it, and as the portal shows it.
    kid: String,
    validation: Validation,
    /// Longest time until `exp`, in seconds.
    lifetime: u64,
    /// `exp` of the used assertions that have not expired, by `jti`.
    used: Mutex<HashMap<String, u64>>,
}

#[derive(Deserialize)]
struct Claims {
    exp: u64,
    jti: String,
}

impl Assertions {
    /// The certificate is PEM or DER. An error says what is wrong with it.
    pub(crate) fn new(
        certificate: &[u8],
        client_id: &str,
        audiences: &[String],
        lifetime: Duration,
    ) -> Result<Self, String> {
        let mut der = Cow::Borrowed(certificate);
        let text = certificate.trim_ascii_start();
        if text.starts_with(b"-----") {
            let (_, pem) =
                parse_x509_pem(text).map_err(|error| format!("not valid PEM ({error})"))?;
            if pem.label != "CERTIFICATE" {
                return Err(format!("PEM block {:?} instead of CERTIFICATE", pem.label));
            }
            der = pem.contents.into();
        }
        let (_, certificate) = X509Certificate::from_der(&der)
            .map_err(|error| format!("neither PEM nor DER ({error})"))?;
        let public_key = certificate.public_key();
        if !matches!(public_key.parsed(), Ok(PublicKey::RSA(_))) {
            return Err("its key must be RSA, which RS256 needs".to_owned());
        }
        let thumbprint = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &der);
        let mut validation = Validation::new(Algorithm::RS256);
        validation.set_required_spec_claims(&["exp", "iss", "sub", "aud"]);
        validation.set_issuer(&[client_id]);
        validation.sub = Some(client_id.to_owned());
        validation.set_audience(audiences);
        validation.validate_nbf = true;
        // Both clocks are this machine's.
        validation.leeway = 0;
        Ok(Self {
            key: DecodingKey::from_rsa_der(&public_key.subject_public_key.data),
            x5t: URL_SAFE_NO_PAD.encode(thumbprint.as_ref()),
            kid: thumbprint.as_ref().iter().map(|byte| format!("{byte:02X}")).collect(),
            validation,
            lifetime: lifetime.as_secs(),
            used: Mutex::default(),
        })
    }

    /// An error says what is wrong with the assertion.
    pub(crate) fn check(&self, assertion: &str) -> Result<(), String> {
        let token = jsonwebtoken::decode::<Claims>(assertion, &self.key, &self.validation)
            .map_err(|error| describe(error.kind()))?;
        for (name, value, expected) in
            [("x5t", &token.header.x5t, &self.x5t), ("kid", &token.header.kid, &self.kid)]
        {
            let wrong = match value {
                None => "missing",
                Some(value) if value != expected => "not the thumbprint of the certificate",
                Some(_) => continue,
            };
            return Err(format!("The header {name} of the assertion is {wrong}."));
        }
        let Claims { exp, jti } = token.claims;
        let now = jsonwebtoken::get_current_timestamp();
        if exp > now.saturating_add(self.lifetime).saturating_add(SKEW) {
            let most = self.lifetime;
            return Err(format!("exp of the assertion must be at most {most} seconds ahead."));
        }
        if jti.is_empty() || jti.len() > MAX_JTI {
            return Err(format!("jti of the assertion must have 1 to {MAX_JTI} bytes."));
        }
        let mut used = self.used.lock();
        used.retain(|_, exp| *exp > now);
        match used.insert(jti, exp) {
            None => Ok(()),
            Some(_) => Err("jti of the assertion was used before.".to_owned()),
        }
    }
}

fn describe(kind: &ErrorKind) -> String {
    let text = match kind {
        ErrorKind::InvalidSignature => "was not signed with the registered certificate",
        ErrorKind::ExpiredSignature => "has expired (exp)",
        ErrorKind::ImmatureSignature => "is not valid yet (nbf)",
        ErrorKind::InvalidIssuer => "has another iss than the client id",
        ErrorKind::InvalidSubject => "has another sub than the client id",
        ErrorKind::InvalidAudience => "has another aud than the token URL",
        ErrorKind::InvalidAlgorithm => "must be signed with RS256",
        ErrorKind::MissingRequiredClaim(claim) => return format!("The assertion has no {claim}."),
        other => return format!("The assertion is not a valid JWT ({other:?})."),
    };
    format!("The assertion {text}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_certificate_is_rejected_with_the_reason() {
        let error = |bytes: &[u8]| {
            Assertions::new(bytes, "client", &[], Duration::ZERO).err().expect("is rejected")
        };
        assert!(error(b"hello").starts_with("neither PEM nor DER"));
        assert!(error(b"").starts_with("neither PEM nor DER"));
        let key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        assert_eq!(error(key), "PEM block \"PRIVATE KEY\" instead of CERTIFICATE");
    }
}
