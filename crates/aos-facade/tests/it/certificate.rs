//! Authentication with a certificate, against the simulator, which verifies it.

use aos_facade::{Certificate, Credential, Elements, Error, ErrorKind};
use aos_sim::Simulator;
use rcgen::{CertificateParams, KeyPair};

struct Pair {
    certificate: String,
    key: String,
    #[cfg(feature = "pfx")]
    pfx: Vec<u8>,
}

#[cfg(feature = "pfx")]
const PASSWORD: &str = "hunter2";

fn pair(algorithm: &'static rcgen::SignatureAlgorithm) -> Pair {
    let key = KeyPair::generate_for(algorithm).unwrap();
    let params = CertificateParams::new(vec!["elements.example".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    Pair {
        #[cfg(feature = "pfx")]
        pfx: pfx(&certificate, &key),
        certificate: certificate.pem(),
        key: key.serialize_pem(),
    }
}

#[cfg(feature = "pfx")]
fn pfx(certificate: &rcgen::Certificate, key: &KeyPair) -> Vec<u8> {
    use p12_keystore::{KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};

    let chain = PrivateKeyChain::new(
        "key",
        PrivateKey::from_der(&key.serialize_der()).unwrap(),
        [p12_keystore::Certificate::from_der(certificate.der()).unwrap()],
    );
    let mut store = KeyStore::new();
    store.add_entry("key", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(PASSWORD).write().unwrap()
}

fn rsa() -> Pair {
    pair(&rcgen::PKCS_RSA_SHA256)
}

async fn authenticate(simulator: &Simulator, certificate: Certificate) -> Result<(), Error> {
    let elements = Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(Credential::certificate(simulator.client_id(), certificate))
        .retry(aos_facade::RetryPolicy::never())
        .build()?;
    elements.customers().stream().all().await.map(drop)
}

#[tokio::test]
async fn the_service_accepts_the_assertion_of_its_certificate_only() {
    let (own, other) = (rsa(), rsa());
    let simulator = Simulator::builder()
        .customers(2)
        .certificate(own.certificate.as_bytes())
        .start()
        .await
        .unwrap();

    let from_pem = Certificate::from_pem(own.certificate.as_bytes(), own.key.as_bytes()).unwrap();
    authenticate(&simulator, from_pem.clone()).await.unwrap();
    // Twice: each assertion has an id of its own, which must not come again.
    authenticate(&simulator, from_pem.clone()).await.unwrap();

    #[cfg(feature = "pfx")]
    {
        let from_pfx = Certificate::from_pfx(&own.pfx, &PASSWORD.into()).unwrap();
        assert_eq!(from_pfx.thumbprint(), from_pem.thumbprint());
        authenticate(&simulator, from_pfx).await.unwrap();
    }

    let wrong = Certificate::from_pem(other.certificate.as_bytes(), other.key.as_bytes()).unwrap();
    let error = authenticate(&simulator, wrong).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Authentication);
    assert_eq!(error.oauth_code.as_deref(), Some("invalid_client"));
    assert!(
        error.hint().unwrap().starts_with("check the client id and the certificate"),
        "{error}"
    );
}

#[test]
fn both_may_be_in_one_text_in_any_order() {
    let own = rsa();
    let text = format!("Comments are fine.\n{}\n{}", own.key, own.certificate);
    Certificate::from_pem(text.as_bytes(), text.as_bytes()).unwrap();
}

#[test]
fn a_key_in_the_older_form_is_the_same_key() {
    use base64::{Engine, engine::general_purpose::STANDARD};

    let own = rsa();
    let lines: String = own.key.lines().filter(|line| !line.starts_with('-')).collect();
    let key = STANDARD.decode(lines).unwrap();
    // What PKCS#8 writes before the key of PKCS#1, for keys of this size.
    let older = STANDARD.encode(&key[26..]);
    let older =
        format!("-----BEGIN RSA PRIVATE KEY-----\n{older}\n-----END RSA PRIVATE KEY-----\n");
    Certificate::from_pem(own.certificate.as_bytes(), older.as_bytes()).unwrap();
}

#[test]
fn what_cannot_sign_is_an_error_with_the_reason() {
    let (own, other, elliptic) = (rsa(), rsa(), pair(&rcgen::PKCS_ECDSA_P256_SHA256));
    let rejected = |certificate: &str, key: &str| {
        Certificate::from_pem(certificate.as_bytes(), key.as_bytes()).unwrap_err().to_string()
    };
    assert_eq!(
        rejected(&own.certificate, &other.key),
        "the private key does not belong to the certificate"
    );
    assert_eq!(
        rejected(&elliptic.certificate, &elliptic.key),
        "the private key is not an RSA key of at least 2048 bits"
    );
    assert_eq!(
        rejected(&own.key, &own.key),
        "the PEM text of the certificate holds no CERTIFICATE block"
    );
    assert_eq!(
        rejected(&own.certificate, &own.certificate),
        "the PEM text of the key holds no PRIVATE KEY or RSA PRIVATE KEY block"
    );
    let encrypted = own.key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    assert!(rejected(&own.certificate, &encrypted).starts_with("the private key is encrypted"));
    // The key is cut in its middle, and none of it is in the message.
    let cut = &own.key[..own.key.len() / 2];
    assert_eq!(
        rejected(&own.certificate, cut),
        "the private key cannot be read as PEM: a block has no end, or is not Base64"
    );
}

#[cfg(feature = "pfx")]
#[test]
fn a_pfx_that_cannot_be_read_is_an_error_with_the_reason() {
    let wrong = Certificate::from_pfx(&rsa().pfx, &"wrong".into()).unwrap_err();
    assert!(wrong.to_string().starts_with("the PFX file cannot be read, or its password is wrong"));
    assert!(Certificate::from_pfx(b"nothing of the kind", &PASSWORD.into()).is_err());
}

#[test]
fn nothing_prints_the_key() {
    let own = rsa();
    let certificate =
        Certificate::from_pem(own.certificate.as_bytes(), own.key.as_bytes()).unwrap();
    let printed =
        format!("{certificate:?} {:?}", Credential::certificate("client", certificate.clone()));
    assert_eq!(
        printed,
        format!(
            "Certificate {{ thumbprint: \"{}\", .. }} Credential {{ client_id: \"client\", kind: \
             \"certificate\", .. }}",
            certificate.thumbprint()
        )
    );
}
