//! Private keys: RSA only, for that is what an assertion is signed with.

use aos_api::Error;
use aws_lc_rs::signature::RsaKeyPair;
use rustls_pki_types::pem::SectionKind;

/// How PKCS#8 and X.509 write that a key is one of elliptic curves (1.2.840.10045.2.1).
const EC_PUBLIC_KEY: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

/// A key of PEM or PFX; `None` for what is not a key.
pub(super) fn read(kind: SectionKind, der: &[u8]) -> Option<Result<RsaKeyPair, Error>> {
    let is_elliptic = || der.windows(EC_PUBLIC_KEY.len()).any(|window| window == EC_PUBLIC_KEY);
    let pair = match kind {
        SectionKind::EcPrivateKey => return Some(Err(elliptic())),
        SectionKind::PrivateKey => RsaKeyPair::from_pkcs8(der),
        SectionKind::RsaPrivateKey => RsaKeyPair::from_der(der),
        _ => return None,
    };
    Some(pair.map_err(|_| match is_elliptic() {
        true => elliptic(),
        false => Error::configuration("the private key is not an RSA key of 2048 to 8192 bits"),
    }))
}

/// The keys that can be used; another key beside one that can does not matter. Where there
/// is none, what is wrong with the first one.
pub(super) fn usable(
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

fn elliptic() -> Error {
    Error::configuration(
        "the private key is of elliptic curves (EC); an RSA key of 2048 to 8192 bits is required",
    )
}
