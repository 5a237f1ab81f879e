//! Authentication with a certificate, against the simulator, which verifies it.

use aos_facade::{Certificate, Credential, Elements, Error, ErrorKind};
use aos_sim::Simulator;
use rcgen::{CertificateParams, KeyPair};

struct Pair {
    certificate: String,
    key: String,
    #[cfg(feature = "pfx")]
    pfx: Vec<u8>,
    #[cfg(feature = "pfx")]
    issued: rcgen::Certificate,
    #[cfg(feature = "pfx")]
    pair: KeyPair,
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
        #[cfg(feature = "pfx")]
        issued: certificate,
        #[cfg(feature = "pfx")]
        pair: key,
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
    // A few rounds, for a test need not be safe.
    store.writer(PASSWORD).mac_iterations(9).encryption_iterations(9).write().unwrap()
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
    elements.customers().stream().all().await?;
    Ok(())
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

/// The same text in a form in which some program writes it.
pub(crate) fn forms(text: &str) -> Vec<Vec<u8>> {
    let marked = format!("\u{feff}{text}");
    vec![
        text.as_bytes().to_vec(),
        marked.clone().into_bytes(),
        marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        text.replace('\n', "\r\n").into_bytes(),
        text.lines().map(|line| format!("    {line} \n")).collect::<String>().into_bytes(),
    ]
}

#[test]
fn the_certificate_of_the_key_is_found_among_others_in_every_form_of_text() {
    let (own, other, elliptic) = (rsa(), rsa(), pair(&rcgen::PKCS_ECDSA_P256_SHA256));
    let alone = Certificate::from_pem(own.certificate.as_bytes(), own.key.as_bytes()).unwrap();
    for text in [
        [&*own.key, &own.certificate],
        [&*other.certificate, &own.certificate],
        [&*elliptic.certificate, &own.certificate],
        [&*elliptic.key, &own.certificate],
        [&*other.key, &own.certificate],
        [&*own.certificate, &other.certificate],
    ] {
        let text = format!("Bag Attributes\n{}\n{}\n{}", text[0], text[1], own.key);
        for form in forms(&text) {
            let certificate = Certificate::from_pem(&form, &form).unwrap();
            assert_eq!(certificate.thumbprint(), alone.thumbprint());
        }
    }
}

#[test]
fn what_cannot_sign_is_an_error_with_the_reason() {
    let (own, other, elliptic) = (rsa(), rsa(), pair(&rcgen::PKCS_ECDSA_P256_SHA256));
    let rejected = |certificate: &str, key: &str| {
        let error = Certificate::from_pem(certificate.as_bytes(), key.as_bytes()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration);
        error.to_string()
    };
    assert_eq!(
        rejected(&own.certificate, &other.key),
        "the private key does not belong to the certificate"
    );
    assert_eq!(
        rejected(&[&*own.certificate, &elliptic.certificate].concat(), &other.key),
        "the private key belongs to none of the 2 certificates"
    );
    let is_elliptic = "the private key is of elliptic curves (EC); an RSA key of 2048 to 8192 bits \
                       is required";
    assert_eq!(rejected(&elliptic.certificate, &elliptic.key), is_elliptic);
    let sec1 = elliptic.key.replace("PRIVATE KEY", "EC PRIVATE KEY");
    assert_eq!(rejected(&elliptic.certificate, &sec1), is_elliptic);
    assert_eq!(
        rejected(&own.certificate, &own.certificate.replace("CERTIFICATE", "PRIVATE KEY")),
        "the private key is not an RSA key of 2048 to 8192 bits"
    );
    assert_eq!(
        rejected(&own.key, &own.key),
        "the PEM text of the certificate has no CERTIFICATE block, only PRIVATE KEY"
    );
    assert_eq!(
        rejected(&own.certificate, &own.certificate),
        "the PEM text of the key has no PRIVATE KEY or RSA PRIVATE KEY block, only CERTIFICATE"
    );
    assert_eq!(
        rejected(&own.certificate, "nothing"),
        "the PEM text of the key has no PRIVATE KEY or RSA PRIVATE KEY block"
    );
    // Without its line breaks the key is where the name of a block should be.
    let key_in_one_line = own.key.replace('\n', "") + "\n" + &own.certificate;
    for text in [key_in_one_line, format!("-----BEGIN \u{1b}[31m-----\n{}", own.certificate)] {
        assert_eq!(
            rejected(&own.certificate, &text),
            "the PEM text of the key has no PRIVATE KEY or RSA PRIVATE KEY block, only CERTIFICATE"
        );
    }
    // In the newer form and in the older one.
    for encrypted in [
        own.key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"),
        own.key.replace("PRIVATE KEY", "RSA PRIVATE KEY").replacen(
            '\n',
            "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n",
            1,
        ),
    ] {
        let message = rejected(&own.certificate, &encrypted);
        assert!(message.starts_with("the private key is encrypted"), "{message}");
    }
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
    let (own, other) = (rsa(), rsa());
    let rejected = |pfx: &[u8], password: &str| {
        let error = Certificate::from_pfx(pfx, &password.into()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration);
        error.to_string()
    };
    assert_eq!(rejected(&own.pfx, "wrong"), "it is a PFX file, and the password is wrong");
    assert_eq!(rejected(&own.pfx, ""), "it is a PFX file that needs a password");
    for damaged in [&own.pfx[..own.pfx.len() / 2], b"nothing of the kind", b""] {
        assert_eq!(rejected(damaged, PASSWORD), "it is not a PFX file, or a damaged one");
    }
    assert_eq!(
        rejected(&pfx(&other.issued, &own.pair), PASSWORD),
        "the private key does not belong to the certificate"
    );
    let elliptic = pair(&rcgen::PKCS_ECDSA_P256_SHA256);
    assert!(rejected(&elliptic.pfx, PASSWORD).contains("elliptic"));
    let mut store = p12_keystore::KeyStore::new();
    let certificate = p12_keystore::Certificate::from_der(own.issued.der()).unwrap();
    store.add_entry("ca", p12_keystore::KeyStoreEntry::Certificate(certificate));
    let public = store.writer(PASSWORD).write().unwrap();
    assert_eq!(rejected(&public, PASSWORD), "it is a PFX file without a private key");
}

#[cfg(feature = "pfx")]
#[test]
fn a_pfx_without_a_password_is_read_whoever_wrote_it() {
    use base64::{Engine, engine::general_purpose::STANDARD};

    let read = |bytes: &[u8]| {
        let certificate = Certificate::from_pfx(bytes, &"".into()).unwrap();
        assert_eq!(certificate.thumbprint(), "A917264D538F58A6DD9BBCAF66B51AE9F8BFA190");
    };
    // See tests/data/README.md.
    let pfx = include_bytes!("../data/no-password-3des-rc2.pfx");
    for pfx in [
        &pfx[..],
        include_bytes!("../data/no-password-rc2-128.pfx"),
        include_bytes!("../data/no-password-aes.pfx"),
        include_bytes!("../data/no-password-plain.pfx"),
        include_bytes!("../data/empty-password.pfx"),
    ] {
        read(pfx);
        let wrong = Certificate::from_pfx(pfx, &"wrong".into()).unwrap_err();
        assert_eq!(wrong.to_string(), "it is a PFX file, and the password is wrong");
    }
    // As key vaults and their tools write it.
    let text = STANDARD.encode(pfx);
    for (index, _) in text.match_indices('A').step_by(100) {
        let (start, end) = text.split_at(index);
        read(format!("{start}\r\n{end}\r\n").as_bytes());
    }
    read(text.trim_end_matches('=').as_bytes());
    for form in forms(&format!("\"{text}\"\n")) {
        read(&form);
    }
}

#[tokio::test]
async fn the_service_may_be_some_seconds_behind_and_a_date_that_is_past_is_named() {
    use std::{sync::Arc, time::SystemTime};

    use aos_facade::clock::{Clock, ManualClock};
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    use rcgen::date_time_ymd;

    let clock = Arc::new(ManualClock::new());
    let now = clock.wall().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let expired = Some(" expired at 2000-01-01T00:00:00Z; make a new one");
    for (from, until, status, code, hint) in [
        (1990, 2000, 400, "invalid_client", expired),
        (1990, 2000, 401, "unauthorized_client", expired),
        (1990, 2000, 400, "invalid_request", expired),
        (
            3000,
            3001,
            400,
            "invalid_client",
            Some(" is not valid before 3000-01-01T00:00:00Z; check this machine's clock"),
        ),
        (1990, 3000, 400, "invalid_client", None),
    ] {
        let key = KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
        let mut params = CertificateParams::default();
        (params.not_before, params.not_after) =
            (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
        let text = params.self_signed(&key).unwrap().pem() + &key.serialize_pem();
        let certificate = Certificate::from_pem(text.as_bytes(), text.as_bytes()).unwrap();

        let service = httpmock::MockServer::start_async().await;
        let tokens = service.mock(|when, then| {
            when.path("/token").is_true(move |request| {
                let form = url::form_urlencoded::parse(request.body_ref());
                let assertion = form.into_owned().find(|(name, _)| name == "client_assertion");
                let claims = assertion.unwrap().1.split('.').nth(1).unwrap().to_owned();
                let claims = URL_SAFE_NO_PAD.decode(claims).unwrap();
                let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
                let seconds = |name: &str| claims[name].as_u64().unwrap();
                seconds("nbf") == now - 30
                    && seconds("iat") == seconds("nbf")
                    && seconds("exp") == seconds("nbf") + 300
            });
            then.status(status).json_body(serde_json::json!({"error": code}));
        });
        let elements = Elements::builder()
            .base_url(service.base_url())
            .token_url(service.url("/token"))
            .credential(Credential::certificate("client", certificate.clone()))
            .clock(Arc::clone(&clock) as _)
            .build()
            .unwrap();
        let error = elements.customers().await.unwrap_err();
        tokens.assert_calls(1);
        let said = error.hint().unwrap();
        match hint {
            Some(hint) => {
                let start = format!("the certificate {}{hint}", certificate.thumbprint());
                assert!(said.starts_with(&start), "{said}");
            }
            None => assert!(said.starts_with("check the client id and the certificate"), "{said}"),
        }
    }
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

#[test]
fn of_several_certificates_of_a_key_one_that_is_valid_is_used() {
    use rcgen::date_time_ymd;

    let key = KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let pem = |from: i32, until: i32| {
        let mut params = CertificateParams::default();
        (params.not_before, params.not_after) =
            (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
        params.self_signed(&key).unwrap().pem()
    };
    let read = |text: &str| {
        let text = format!("{text}{}", key.serialize_pem());
        Certificate::from_pem(text.as_bytes(), text.as_bytes()).unwrap().thumbprint()
    };
    for (best, others) in [
        ((1990, 3000), &[(3000, 3001), (1990, 2000)][..]),
        ((1990, 3000), &[(1995, 2999)]),
        ((1995, 2001), &[(1990, 2000)]),
    ] {
        let best = pem(best.0, best.1);
        let others: String = others.iter().map(|(from, until)| pem(*from, *until)).collect();
        for text in [format!("{best}{others}"), format!("{others}{best}")] {
            assert_eq!(read(&text), read(&best));
        }
    }
}
