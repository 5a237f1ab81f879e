//! PEM texts.

use std::{collections::BTreeSet, fmt::Write};

use aos_api::{Error, decode_text};
use rustls_pki_types::pem::{PemObject, SectionKind};
use secrecy::zeroize::Zeroizing;
use x509_cert::der::Decode;

use super::{Certificate, read_key, usable_keys};

pub(super) const BEGIN: &str = "-----BEGIN ";

struct Pem {
    /// The blocks whose kind is known, with their content.
    blocks: Vec<(SectionKind, Zeroizing<Vec<u8>>)>,
    /// For messages, those of all blocks.
    names: BTreeSet<String>,
    is_encrypted: bool,
}

pub(super) fn read(certificate: &[u8], key: &[u8]) -> Result<Certificate, Error> {
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
