//! Credentials in variables and files: in the forms that editors, shells and other
//! programs write, and what is said of those that cannot be used.

use crate::{
    certificate::forms,
    common::{File, MockService, SECRET, TOKEN, token, variables},
};

use aos_facade::ErrorKind;
use rcgen::{CertificateParams, KeyPair};

/// The builder with these variables, with the URLs of the service, sends this secret.
async fn sends_the_secret(given: &[(&'static str, &str)]) {
    let service = MockService::new().await;
    let tokens = service.server.mock(|when, then| {
        when.path("/connect/token")
            .form_urlencoded_tuple("client_id", "client")
            .form_urlencoded_tuple("client_secret", SECRET);
        then.json_body(token(TOKEN, 3600));
    });
    let (base, token) = (service.server.base_url(), service.server.url("/connect/token"));
    // With the line break that `set /p` or a file of variables leaves.
    let (base, token) = (format!("{base}\r\n"), format!(" {token}\r"));
    let urls = [("AOS_BASE_URL", &*base), ("AOS_TOKEN_URL", &*token)];
    let elements = variables(&[given, &urls].concat()).unwrap().build().unwrap();
    let checks = elements.check_authentication(aos_facade::api::OPERATIONS).await.unwrap();
    assert!(checks.iter().all(|check| check.granted.is_ok()), "{checks:?}");
    tokens.assert_calls(checks.len());
}

#[tokio::test]
async fn a_secret_is_the_same_in_every_form_of_file_and_variable() {
    for text in [SECRET.to_owned(), format!("{SECRET}\n"), format!("{SECRET}\n\n")] {
        for (index, bytes) in forms(&text).iter().enumerate() {
            let file = File::new(&format!("form-{index}"), bytes);
            let id = ("AOS_CLIENT_ID", "client\r");
            let path = format!("{}\r\n", file.path());
            sends_the_secret(&[id, ("AOS_CLIENT_SECRET_FILE", &path)]).await;
        }
    }
    for around in ["\r", "\n", "\r\n", " ", "\u{feff}"] {
        let (id, secret) = (format!("client{around}"), format!("{SECRET}{around}"));
        let environment = ("AOS_ENVIRONMENT", "commercial\r");
        sends_the_secret(&[("AOS_CLIENT_ID", &id), ("AOS_CLIENT_SECRET", &secret), environment])
            .await;
        // Nothing but white space is nothing.
        let empty = [("AOS_CLIENT_SECRET_FILE", ""), ("AOS_CERTIFICATE", "\r\n")];
        sends_the_secret(
            &[&[("AOS_CLIENT_ID", &*id), ("AOS_CLIENT_SECRET", &secret)], &empty[..]].concat(),
        )
        .await;
    }
    // A program that reads the file itself.
    let credential = aos_facade::Credential::client_secret(" client\n", format!("{SECRET}\r\n"));
    assert_eq!(credential.client_id(), "client");
}

/// What is said of a file that this variable names.
fn rejected(variable: &'static str, bytes: &[u8], more: &[(&'static str, &str)]) -> String {
    let file = File::new(&format!("rejected-{}", next()), bytes);
    rejected_at(variable, file.path(), more)
}

fn rejected_at(variable: &'static str, path: &str, more: &[(&'static str, &str)]) -> String {
    let given = [&[("AOS_CLIENT_ID", "client"), (variable, path)], more].concat();
    let error = variables(&given).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration);
    let text = format!("{error} {}", error.hint().unwrap_or_default());
    let start = format!("the file {path:?} of {variable} cannot be ");
    text.strip_prefix(&start).unwrap_or_else(|| panic!("{text}")).trim().to_owned()
}

fn next() -> usize {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

#[test]
fn a_secret_file_that_is_something_else_is_an_error_that_names_it() {
    const FILE: &str = "AOS_CLIENT_SECRET_FILE";
    assert_eq!(rejected(FILE, b"\xef\xbb\xbf\r\n", &[]), "used: it is empty");
    let latin = rejected(FILE, b"gr\xfcn", &[]);
    assert_eq!(latin, "used: it is neither UTF-8 nor UTF-16 with a byte order mark");
    assert_eq!(rejected(FILE, &[b'x'; 65_537], &[]), "read: it is larger than 64 KiB");
    let two = File::new("two-lines", "client\nhunter2");
    let given = [("AOS_CLIENT_ID", "client"), (FILE, two.path())];
    let error = variables(&given).unwrap().build().unwrap_err().to_string();
    assert_eq!(error, "the client secret has more than one line, or a control character in it");
}

#[cfg(unix)]
#[test]
fn a_file_that_never_ends_is_an_error() {
    for (variable, size) in [
        ("AOS_CLIENT_SECRET_FILE", "64 KiB"),
        ("AOS_CERTIFICATE", "4 MiB"),
        ("AOS_CA_CERTIFICATE", "4 MiB"),
    ] {
        let said = rejected_at(variable, "/dev/zero", &[]);
        assert_eq!(said, format!("read: it is larger than {size}"));
    }
}

#[test]
fn a_certificate_file_that_cannot_be_used_is_called_what_it_is() {
    const FILE: &str = "AOS_CERTIFICATE";
    let key = KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap();
    let both = certificate.pem() + &key.serialize_pem();
    for (bytes, said) in [
        (&b""[..], "it is empty"),
        (b"\xef\xbb\xbf \r\n", "it is empty"),
        (b"hello", "it is neither PEM nor PFX"),
        (b"hello, it is text", "it is neither PEM nor PFX"),
        (b"\x89PNG\r\n", "it is neither PEM nor PFX"),
        (b"\xfe\xed\xfe\xed\x00\x00", "it is a Java keystore (JKS)"),
        (b"\x30\x80\x02\x01\xff", "it is a PFX file in BER"),
        (certificate.der(), "it is a certificate in DER, without its private key"),
        (&key.serialize_der(), "it is a private key in DER, without its certificate"),
        (certificate.pem().as_bytes(), "the PEM text of the key has no PRIVATE KEY or"),
        (both.replace("PRIVATE", "ENCRYPTED PRIVATE").as_bytes(), "the private key is encrypted"),
    ] {
        let all = rejected(FILE, bytes, &[]);
        assert!(all.starts_with(&format!("used: {said}")), "{all}");
    }
    let said = rejected(FILE, both.as_bytes(), &[("AOS_CERTIFICATE_PASSWORD", "hunter2")]);
    assert!(
        said.starts_with("used: AOS_CERTIFICATE_PASSWORD is set, but the file is PEM"),
        "{said}"
    );
    for form in forms(&both) {
        let file = File::new(&format!("fine-{}", next()), form);
        let password = ("AOS_CERTIFICATE_PASSWORD", "\r\n");
        assert!(variables(&[("AOS_CLIENT_ID", "client"), (FILE, file.path()), password]).is_ok());
    }
}

#[cfg(feature = "pfx")]
#[test]
fn a_pfx_file_has_its_password_in_a_variable() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};

    const FILE: &str = "AOS_CERTIFICATE";
    let key = KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap();
    let key = PrivateKey::from_der(&key.serialize_der()).unwrap();
    let certificate = Certificate::from_der(certificate.der()).unwrap();
    let chain = PrivateKeyChain::new("key", key, [certificate]);
    let mut store = KeyStore::new();
    store.add_entry("key", KeyStoreEntry::PrivateKeyChain(chain));
    // A few rounds, for a test need not be safe.
    let writer = store.writer(" pass word ").mac_iterations(9).encryption_iterations(9);
    let pfx = writer.write().unwrap();
    let text = STANDARD.encode(&pfx);
    for bytes in forms(&text).into_iter().chain([pfx]) {
        let said = rejected(FILE, &bytes, &[]);
        assert!(said.starts_with("used: it is a PFX file that needs a password"), "{said}");
        assert!(said.ends_with("AOS_CERTIFICATE_PASSWORD"), "{said}");
        let wrong = rejected(FILE, &bytes, &[("AOS_CERTIFICATE_PASSWORD", "pass word")]);
        assert_eq!(wrong, "used: it is a PFX file, and the password is wrong");
        let file = File::new(&format!("pfx-{}", next()), bytes);
        // Blanks may belong to a password, a line break does not.
        let password = ("AOS_CERTIFICATE_PASSWORD", " pass word \r\n");
        assert!(variables(&[("AOS_CLIENT_ID", "client"), (FILE, file.path()), password]).is_ok());
    }
}

#[cfg(not(feature = "pfx"))]
#[test]
fn without_the_feature_a_pfx_file_is_called_one() {
    let said = rejected("AOS_CERTIFICATE", include_bytes!("../data/empty-password.pfx"), &[]);
    assert!(said.contains("was built without the feature `pfx`"), "{said}");
}

#[test]
fn authorities_are_read_from_pem_in_every_form_and_from_der() {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap();
    let two = certificate.pem() + &certificate.pem();
    for bytes in forms(&two).into_iter().chain([certificate.der().to_vec()]) {
        let file = File::new(&format!("authority-{}", next()), bytes);
        variables(&[("AOS_CA_CERTIFICATE", file.path())])
            .unwrap()
            .credential(aos_facade::Credential::client_secret("client", SECRET))
            .build()
            .unwrap();
    }
    let said = rejected("AOS_CA_CERTIFICATE", key.serialize_pem().as_bytes(), &[]);
    assert_eq!(
        said,
        "used: the PEM text of the CA certificate has no CERTIFICATE block, only PRIVATE KEY"
    );
}
