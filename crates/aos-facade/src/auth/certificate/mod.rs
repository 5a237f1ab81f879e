//! A certificate with its key, which signs client assertions.

mod form;
#[cfg(feature = "pfx")]
mod pfx;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use aos_api::{Error, ErrorKind};
use aws_lc_rs::{
    digest, rand,
    rand::SystemRandom,
    signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rustls_pki_types::pem::SectionKind;
use secrecy::SecretString;
use serde_json::{Value, json};
use x509_cert::der::{DateTime, Decode};

pub(crate) use form::{authorities, read as read_certificate};

/// How long a signed assertion is valid, from when it says that it was made.
const ASSERTION_LIFETIME: Duration = Duration::from_secs(5 * 60);
/// How far this machine's clock may be ahead: the service rejects assertions of the future.
const CLOCK_LEEWAY: Duration = Duration::from_secs(30);

/// How PKCS#8 and X.509 write that a key is one of elliptic curves (1.2.840.10045.2.1).
const EC_PUBLIC_KEY: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

const ELLIPTIC: &str =
    "the private key is of elliptic curves (EC); an RSA key of 2048 to 8192 bits is required";

/// A certificate with its private RSA key. Clones share the key.
#[derive(Clone)]
pub struct Certificate(Arc<Inner>);

struct Inner {
    key: RsaKeyPair,
    /// SHA-1 of the certificate, which is how the service finds it.
    thumbprint: [u8; 20],
    /// From when until when the certificate is valid, where it can be read.
    valid: Option<(DateTime, DateTime)>,
}

fn valid(certificate: &[u8]) -> Option<(DateTime, DateTime)> {
    let certificate = x509_cert::Certificate::from_der(certificate).ok()?;
    let valid = certificate.tbs_certificate().validity();
    Some((valid.not_before.to_date_time(), valid.not_after.to_date_time()))
}

impl Certificate {
    /// Reads a certificate and its key from PEM texts; both may be the same text, with other
    /// certificates in any order: the one of the key is taken. The key is PKCS#8 (`PRIVATE
    /// KEY`) or PKCS#1 (`RSA PRIVATE KEY`), not encrypted; of an encrypted one make a PFX.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when one is missing, they do not match, or the key is not RSA.
    pub fn from_pem(certificate: &[u8], key: &[u8]) -> Result<Self, Error> {
        form::from_pem(certificate, key)
    }

    /// Reads a PFX (PKCS#12) file, or its Base64 text, with its password, which is empty
    /// for a file without one. With the feature `pfx` only, which is off by default
    /// because what reads such files takes long to build.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the password is wrong, or the file holds no RSA key
    /// with its certificate.
    #[cfg(feature = "pfx")]
    pub fn from_pfx(pfx: &[u8], password: &SecretString) -> Result<Self, Error> {
        match form::base64(pfx) {
            Some(bytes) => pfx::read(&bytes, password),
            None => pfx::read(pfx, password),
        }
    }

    /// The certificate of one of the keys; others, such as its authorities, may be there too.
    fn matching<'a>(
        keys: Vec<RsaKeyPair>,
        certificates: impl Iterator<Item = &'a [u8]> + Clone,
    ) -> Result<Self, Error> {
        for key in keys {
            // A certificate holds its public key as it is. To look for it needs no
            // parser of certificates, and nothing but a mix-up is to be found here.
            let public = key.public_key().as_ref();
            let holds = |der: &&[u8]| der.windows(public.len()).any(|window| window == public);
            // Of several, as after a renewal with the same key, one that is valid by now, and
            // of those the one that lasts longest.
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            let rank = |der: &&[u8]| {
                let (from, until) = valid(der)?;
                let (from, until) = (from.unix_duration(), until.unix_duration());
                Some(((from..=until).contains(&now), until))
            };
            if let Some(certificate) = certificates.clone().filter(holds).max_by_key(rank) {
                let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, certificate);
                let mut thumbprint = [0; 20];
                thumbprint.copy_from_slice(digest.as_ref());
                return Ok(Self(Arc::new(Inner { key, thumbprint, valid: valid(certificate) })));
            }
        }
        Err(Error::configuration(match certificates.count() {
            0 | 1 => "the private key does not belong to the certificate".to_owned(),
            several => format!("the private key belongs to none of the {several} certificates"),
        }))
    }

    /// Why the service may reject it at this time. It is no error before: whether the service
    /// minds is not documented, and the machine's clock may be wrong.
    pub(super) fn not_valid_at(&self, now: SystemTime) -> Option<String> {
        let (from, until) = self.0.valid?;
        let now = now.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        let why = if now < from.unix_duration() {
            format!("is not valid before {from}; check this machine's clock")
        } else if now > until.unix_duration() {
            let advice = "make a new one, and upload its public part to the app registration";
            format!("expired at {until}; {advice}")
        } else {
            return None;
        };
        Some(format!("the certificate {} {why}", self.thumbprint()))
    }

    /// When it expires; `None` where that cannot be read.
    pub(crate) fn expires(&self) -> Option<SystemTime> {
        let (_, until) = self.0.valid?;
        SystemTime::UNIX_EPOCH.checked_add(until.unix_duration())
    }

    /// The SHA-1 thumbprint in capital hexadecimal digits, as the portal and Windows show it.
    pub fn thumbprint(&self) -> String {
        self.0.thumbprint.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    pub(super) fn assertion(
        &self,
        client_id: &str,
        token_url: &str,
        now: SystemTime,
    ) -> Result<SecretString, Error> {
        let begin = now
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_err(|_| Error::configuration("the machine's clock is before 1970"))?
            .saturating_sub(CLOCK_LEEWAY);
        let what = "the client assertion could not be signed";
        let unsigned = |_| Error::new(ErrorKind::Authentication, what);
        let mut id = [0; 16];
        rand::fill(&mut id).map_err(unsigned)?;
        let x5t = URL_SAFE_NO_PAD.encode(self.0.thumbprint);
        let header = json!({"alg": "RS256", "typ": "JWT", "kid": self.thumbprint(), "x5t": x5t});
        let claims = json!({
            "iss": client_id,
            "sub": client_id,
            "aud": token_url,
            "jti": URL_SAFE_NO_PAD.encode(id),
            "iat": begin.as_secs(),
            "nbf": begin.as_secs(),
            "exp": (begin + ASSERTION_LIFETIME).as_secs(),
        });
        let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let key = &self.0.key;
        let signed = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
            .map_err(unsigned)?;
        Ok(SecretString::from(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))))
    }
}

/// A key of PEM or PFX; `None` for what is not a key.
fn read_key(kind: SectionKind, der: &[u8]) -> Option<Result<RsaKeyPair, Error>> {
    let is_elliptic = || der.windows(EC_PUBLIC_KEY.len()).any(|window| window == EC_PUBLIC_KEY);
    let pair = match kind {
        SectionKind::EcPrivateKey => return Some(Err(Error::configuration(ELLIPTIC))),
        SectionKind::PrivateKey => RsaKeyPair::from_pkcs8(der),
        SectionKind::RsaPrivateKey => RsaKeyPair::from_der(der),
        _ => return None,
    };
    let wrong = |_| match is_elliptic() {
        true => ELLIPTIC,
        false => "the private key is not an RSA key of 2048 to 8192 bits",
    };
    Some(pair.map_err(|error| Error::configuration(wrong(error))))
}

/// The keys that can be used; another key beside one that can does not matter. Where there
/// is none, what is wrong with the first one.
fn usable_keys(
    keys: impl Iterator<Item = Result<RsaKeyPair, Error>>,
    none: impl FnOnce() -> Error,
) -> Result<Vec<RsaKeyPair>, Error> {
    let mut wrong = None;
    let usable: Vec<RsaKeyPair> = keys
        .filter_map(|key| key.map_err(|error| wrong.get_or_insert(error).clone()).ok())
        .collect();
    match usable.is_empty() {
        true => Err(wrong.unwrap_or_else(none)),
        false => Ok(usable),
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("thumbprint", &self.thumbprint())
            .finish_non_exhaustive()
    }
}
