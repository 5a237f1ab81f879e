//! PFX files.

use aos_api::Error;
use p12_keystore::{Pkcs12Archive, error::Error as Cause};
use rustls_pki_types::pem::SectionKind;
use secrecy::{ExposeSecret, SecretString};

use super::{Certificate, key, unprotected};

pub(super) fn read(bytes: &[u8], password: &SecretString) -> Result<Certificate, Error> {
    let password = password.expose_secret();
    let mut archive = Pkcs12Archive::from_pkcs12(bytes, password);
    // Without any password, which is not the same as with an empty one.
    if password.is_empty()
        && matches!(archive, Err(Cause::MacError(_)))
        && let Ok(plain) = unprotected::without_protection(bytes)
        && let Ok(read) = Pkcs12Archive::from_pkcs12(&plain, password)
    {
        archive = Ok(read);
    }
    let archive = archive.map_err(|cause| {
        Error::configuration(match cause {
            Cause::MacError(_) if password.is_empty() => "it is a PFX file that needs a password",
            Cause::MacError(_) => "it is a PFX file, and the password is wrong",
            Cause::UnsupportedMacAlgorithm | Cause::UnsupportedEncryptionScheme => {
                "it is a PFX file whose encryption is not supported; export it with AES-256 and SHA-256"
            }
            Cause::Pkcs5Error(_) | Cause::UnpadError => {
                "it is a PFX file that cannot be decrypted: the password is wrong, or the file is damaged"
            }
            _ => "it is not a PFX file, or a damaged one",
        })
        .with_source(cause)
    })?;
    let keys =
        archive.keys.iter().filter_map(|bag| key::read(SectionKind::PrivateKey, bag.key.as_der()));
    let keys =
        key::usable(keys, || Error::configuration("it is a PFX file without a private key"))?;
    if archive.certs.is_empty() {
        return Err(Error::configuration(
            "it is a PFX file with a private key, but without its certificate",
        ));
    }
    Certificate::matching(keys, archive.certs.iter().map(|bag| bag.cert.as_der()))
}
