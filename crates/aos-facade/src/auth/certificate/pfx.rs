//! PFX files.

use aos_api::Error;
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, KeyInit, KeyIvInit, block_padding::Pkcs7};
use cms::{content_info::ContentInfo, encrypted_data::EncryptedData};
use des::TdesEde3;
use p12_keystore::{Pkcs12Archive, error::Error as Cause};
use pkcs12::{
    AuthenticatedSafe, PKCS_12_KEY_BAG_OID, PKCS_12_PBE_WITH_SHAAND3_KEY_TRIPLE_DES_CBC,
    PKCS_12_PBE_WITH_SHAAND128_BIT_RC2_CBC, PKCS_12_PBEWITH_SHAAND40_BIT_RC2_CBC,
    PKCS_12_PKCS8_KEY_BAG_OID, Pfx,
    kdf::{Pkcs12KeyType, derive_key},
    pbe_params::{EncryptedPrivateKeyInfo, Pkcs12PbeParams},
    safe_bag::SafeContents,
};
use rc2::Rc2;
use rustls_pki_types::pem::SectionKind;
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use sha1::Sha1;
use x509_cert::{
    der::{
        self, Any, AnyRef, Decode, Encode, Tag,
        asn1::{ObjectIdentifier, OctetString},
    },
    spki::AlgorithmIdentifierOwned,
};

use super::{Certificate, read_key, usable_keys};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const ENCRYPTED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.6");
/// More would only keep this machine busy.
const MOST_ITERATIONS: i32 = 1_000_000;

pub(super) fn read(bytes: &[u8], password: &SecretString) -> Result<Certificate, Error> {
    let password = password.expose_secret();
    let mut archive = Pkcs12Archive::from_pkcs12(bytes, password);
    // Without any password, which is not the same as with an empty one.
    if password.is_empty()
        && matches!(archive, Err(Cause::MacError(_)))
        && let Ok(plain) = without_protection(bytes)
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
        archive.keys.iter().filter_map(|bag| read_key(SectionKind::PrivateKey, bag.key.as_der()));
    let keys =
        usable_keys(keys, || Error::configuration("it is a PFX file without a private key"))?;
    if archive.certs.is_empty() {
        return Err(Error::configuration(
            "it is a PFX file with a private key, but without its certificate",
        ));
    }
    Certificate::matching(keys, archive.certs.iter().map(|bag| bag.cert.as_der()))
}

/// The same PFX file without a checksum, and without the encryption whose keys are
/// derived from no text at all, as Windows, .NET and key vaults derive them where there is no
/// password; `p12-keystore` only knows the empty text, to which a zero character is added.
/// Newer encryption takes the empty text for none, and stays.
fn without_protection(pfx: &[u8]) -> der::Result<Zeroizing<Vec<u8>>> {
    let mut pfx = Pfx::from_der(pfx)?;
    pfx.mac_data = None;
    let mut safes = AuthenticatedSafe::from_der(pfx.auth_safe.content.value())?;
    for safe in &mut safes {
        let contents = match safe.content_type {
            DATA => Some(Zeroizing::new(safe.content.value().to_vec())),
            ENCRYPTED_DATA => {
                let encrypted: EncryptedData = safe.content.decode_as()?;
                let info = encrypted.enc_content_info;
                let bytes = info.encrypted_content.as_ref().map_or(&[][..], OctetString::as_bytes);
                decrypt(&info.content_enc_alg, bytes)?
            }
            _ => None,
        };
        if let Some(contents) = contents {
            *safe = data(with_plain_keys(&contents)?)?;
        }
    }
    pfx.auth_safe = data(safes.to_der()?)?;
    pfx.to_der().map(Zeroizing::new)
}

fn with_plain_keys(contents: &[u8]) -> der::Result<Vec<u8>> {
    let mut bags = SafeContents::from_der(contents)?;
    for bag in &mut bags {
        // It is read with the tag around it, and written without.
        bag.bag_value = AnyRef::from_der(&bag.bag_value)?.value().to_vec();
        if bag.bag_id == PKCS_12_PKCS8_KEY_BAG_OID {
            let key = EncryptedPrivateKeyInfo::from_der(&bag.bag_value)?;
            if let Some(key) = decrypt(&key.encryption_algorithm, key.encrypted_data.as_bytes())? {
                bag.bag_id = PKCS_12_KEY_BAG_OID;
                bag.bag_value = key.to_vec();
            }
        }
    }
    bags.to_der()
}

fn data(bytes: Vec<u8>) -> der::Result<ContentInfo> {
    Ok(ContentInfo { content_type: DATA, content: Any::new(Tag::OctetString, bytes)? })
}

/// `None` where the encryption is another one.
fn decrypt(
    algorithm: &AlgorithmIdentifierOwned,
    bytes: &[u8],
) -> der::Result<Option<Zeroizing<Vec<u8>>>> {
    let decrypt = match algorithm.oid {
        PKCS_12_PBE_WITH_SHAAND3_KEY_TRIPLE_DES_CBC => with_key::<TdesEde3, 24>,
        PKCS_12_PBE_WITH_SHAAND128_BIT_RC2_CBC => with_key::<Rc2, 16>,
        PKCS_12_PBEWITH_SHAAND40_BIT_RC2_CBC => with_key::<Rc2, 5>,
        _ => return Ok(None),
    };
    let parameters = algorithm.parameters.as_ref().ok_or(Tag::Null.value_error())?;
    let parameters: Pkcs12PbeParams = parameters.decode_as()?;
    if !(1..=MOST_ITERATIONS).contains(&parameters.iterations) {
        return Err(Tag::Integer.value_error().into());
    }
    decrypt(&parameters, bytes).map(Some)
}

fn with_key<C: KeyInit + BlockCipherDecrypt, const KEY: usize>(
    parameters: &Pkcs12PbeParams,
    bytes: &[u8],
) -> der::Result<Zeroizing<Vec<u8>>> {
    let derive = |what, length| {
        let (salt, iterations) = (parameters.salt.as_bytes(), parameters.iterations);
        Zeroizing::new(derive_key::<Sha1>(&[], salt, what, iterations, length))
    };
    let (key, iv) = (derive(Pkcs12KeyType::EncryptionKey, KEY), derive(Pkcs12KeyType::Iv, 8));
    let wrong = || der::Error::from(Tag::OctetString.value_error());
    let cipher = cbc::Decryptor::<C>::new_from_slices(&key, &iv).map_err(|_| wrong())?;
    cipher.decrypt_padded_vec::<Pkcs7>(bytes).map(Zeroizing::new).map_err(|_| wrong())
}
