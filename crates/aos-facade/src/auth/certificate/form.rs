//! Tells in which form a certificate is.

use aos_api::{Error, decode_text, trim_text};
use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use rustls_pki_types::pem::SectionKind;
use secrecy::{SecretString, zeroize::Zeroizing};
use x509_cert::der::Decode;

use super::{Certificate, pem, read_key};

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

const NEITHER: &str = "it is neither PEM nor PFX";

/// Reads a certificate with its key in any form. An error says what the file is, and what is
/// wrong with it; which file it is, the caller says.
pub(crate) fn read(bytes: &[u8], password: Option<&SecretString>) -> Result<Certificate, Error> {
    let text = decode_text(bytes).ok();
    match text.as_deref().map(trim_text) {
        Some("") => Err(Error::configuration("it is empty")),
        Some(text) if text.contains(pem::BEGIN) => match (pem::read(bytes, bytes)?, password) {
            (_, Some(_)) => Err(Error::configuration(
                "AOS_CERTIFICATE_PASSWORD is set, but the file is PEM, which is used without a \
                 password",
            )),
            (certificate, None) => Ok(certificate),
        },
        text => match base64(bytes) {
            Some(inner) => binary(&inner, password),
            None if text.is_some() => Err(Error::configuration(NEITHER)),
            None => binary(bytes, password),
        },
    }
}

/// The bytes of a Base64 text, as a key vault stores them; maybe in quotes, as a program
/// prints a JSON text.
pub(super) fn base64(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let text = decode_text(bytes).ok()?;
    let text = trim_text(&text).trim_matches('"');
    let dense: Zeroizing<Vec<u8>> =
        Zeroizing::new(text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect());
    BASE64.decode(&dense).ok().filter(|bytes| !bytes.is_empty()).map(Zeroizing::new)
}

fn binary(bytes: &[u8], password: Option<&SecretString>) -> Result<Certificate, Error> {
    let is_key = |kind| matches!(read_key(kind, bytes), Some(Ok(_)));
    Err(Error::configuration(match bytes {
        _ if x509_cert::Certificate::from_der(bytes).is_ok() => {
            "it is a certificate in DER, without its private key; use a PEM file with both, or a \
             PFX file"
        }
        _ if is_key(SectionKind::PrivateKey) || is_key(SectionKind::RsaPrivateKey) => {
            "it is a private key in DER, without its certificate; use a PEM file with both, or a \
             PFX file"
        }
        [0xfe, 0xed, 0xfe, 0xed, ..] | [0xce, 0xce, 0xce, 0xce, ..] => {
            "it is a Java keystore (JKS), which is not supported; convert it with keytool \
             -importkeystore -deststoretype pkcs12"
        }
        // A sequence, of known or of unknown length.
        [0x30, 0x80, ..] => {
            "it is a PFX file in BER, which is not supported; convert it with openssl pkcs12, to \
             PEM or to another PFX file"
        }
        [0x30, ..] => return pfx(bytes, password),
        _ => NEITHER,
    }))
}

#[cfg(feature = "pfx")]
fn pfx(bytes: &[u8], password: Option<&SecretString>) -> Result<Certificate, Error> {
    let none = SecretString::default();
    super::pfx::read(bytes, password.unwrap_or(&none)).map_err(|error| match password {
        None => error.with_hint("the password of a PFX file is read from AOS_CERTIFICATE_PASSWORD"),
        Some(_) => error,
    })
}

#[cfg(not(feature = "pfx"))]
fn pfx(_: &[u8], _: Option<&SecretString>) -> Result<Certificate, Error> {
    Err(Error::configuration(
        "it is not PEM, and this program was built without the feature `pfx` of aos-facade, which \
         reads PFX files; build it with the feature, or use a PEM file",
    ))
}
