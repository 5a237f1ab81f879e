//! The forms that certificates and keys have, and PEM, the first of them.

use std::{collections::BTreeSet, fmt::Write};

use aos_api::{Error, decode_text, trim_text};
use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use rustls_pki_types::pem::{PemObject, SectionKind};
use secrecy::{SecretString, zeroize::Zeroizing};
use x509_cert::der::Decode;

use super::{Certificate, read_key, usable_keys};

const BEGIN: &str = "-----BEGIN ";

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
        Some(text) if text.contains(BEGIN) => match (from_pem(bytes, bytes)?, password) {
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

/// Base64, as a key vault stores it; maybe in quotes, as a program prints a JSON text.
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

struct Pem {
    /// The blocks whose kind is known, with their content.
    blocks: Vec<(SectionKind, Zeroizing<Vec<u8>>)>,
    /// For messages, those of all blocks.
    names: BTreeSet<String>,
    is_encrypted: bool,
}

pub(super) fn from_pem(certificate: &[u8], key: &[u8]) -> Result<Certificate, Error> {
    let keys = Pem::read(key, "private key")?;
    let ders = keys.blocks.iter().filter_map(|(kind, der)| read_key(*kind, der));
    let usable = usable_keys(ders, || match keys.is_encrypted {
        true => Error::configuration(
            "the private key is encrypted, which is not supported in PEM; put both into a PFX file",
        ),
        false => keys.has_no("PRIVATE KEY or RSA PRIVATE KEY", "key"),
    })?;
    let certificates = Pem::read(certificate, "certificate")?;
    let ders = certificates.of(SectionKind::Certificate);
    if ders.clone().next().is_none() {
        return Err(certificates.has_no("CERTIFICATE", "certificate"));
    }
    Certificate::matching(usable, ders)
}

/// The certificates of authorities: one at least, as PEM, or one in DER, as Windows exports it.
pub(crate) fn authorities(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Error> {
    let text = decode_text(bytes).ok().filter(|text| text.contains(BEGIN));
    if text.is_none() && bytes.first() == Some(&0x30) {
        return match x509_cert::Certificate::from_der(bytes) {
            Ok(_) => Ok(vec![bytes.to_vec()]),
            Err(_) => Err(Error::configuration(
                "it is neither PEM nor a certificate in DER; a PFX or PKCS #7 file is not read \
                 here: export the certificates of the authorities as PEM",
            )),
        };
    }
    let pem = Pem::read(bytes, "CA certificate")?;
    let found: Vec<Vec<u8>> = pem.of(SectionKind::Certificate).map(<[u8]>::to_vec).collect();
    match found.is_empty() {
        true => Err(pem.has_no("CERTIFICATE", "CA certificate")),
        false => Ok(found),
    }
}

/// The name of the block that begins in this line. Whatever else stands there is not
/// shown: in a text without line breaks it is the key.
fn name_of(line: &str) -> Option<&str> {
    const LONGEST: usize = 64;
    let name = line.strip_prefix(BEGIN)?.trim_end_matches('-');
    let is_name = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ';
    (name.len() <= LONGEST && name.bytes().all(is_name)).then_some(name)
}

impl Pem {
    fn read(bytes: &[u8], what: &str) -> Result<Self, Error> {
        let text = decode_text(bytes).map_err(|error| {
            Error::configuration(format!("the {what} is not a PEM text: {error}"))
        })?;
        let mut names = BTreeSet::new();
        // Without the indentation of what it was copied from.
        let mut plain = Zeroizing::new(String::with_capacity(text.len()));
        for line in text.lines().map(str::trim) {
            names.extend(name_of(line).map(str::to_owned));
            let _ = writeln!(plain, "{line}");
        }
        // The second is the older form, which has headers in the block.
        let is_encrypted = names.contains("ENCRYPTED PRIVATE KEY")
            || plain
                .lines()
                .any(|line| line.starts_with("Proc-Type:") && line.contains("ENCRYPTED"));
        let blocks = <(SectionKind, Vec<u8>)>::pem_slice_iter(plain.as_bytes())
            .map(|block| block.map(|(kind, der)| (kind, Zeroizing::new(der))))
            .collect::<Result<Vec<_>, _>>();
        match blocks {
            Ok(blocks) => Ok(Self { blocks, names, is_encrypted }),
            Err(_) if is_encrypted => Ok(Self { blocks: Vec::new(), names, is_encrypted }),
            // The cause would show a line of a text that holds a secret.
            Err(_) => Err(Error::configuration(format!(
                "the {what} cannot be read as PEM: a block has no end, or is not Base64"
            ))),
        }
    }

    fn of(&self, kind: SectionKind) -> impl Iterator<Item = &[u8]> + Clone {
        self.blocks.iter().filter(move |(known, _)| *known == kind).map(|(_, der)| &der[..])
    }

    fn has_no(&self, wanted: &str, what: &str) -> Error {
        let names = Vec::from_iter(self.names.iter().map(String::as_str)).join(", ");
        let only = if names.is_empty() { String::new() } else { format!(", only {names}") };
        Error::configuration(format!("the PEM text of the {what} has no {wanted} block{only}"))
    }
}
