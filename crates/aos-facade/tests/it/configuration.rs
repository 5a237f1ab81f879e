//! Settings: what is missing or contradictory is one clear error.

use std::{ffi::OsString, fs, path::PathBuf};

use aos_facade::{Credential, Elements, ElementsBuilder, Environment, ErrorKind, RetryPolicy};

fn complete() -> ElementsBuilder {
    Elements::builder().credential(Credential::client_secret("client", "hunter2"))
}

fn rejected(builder: ElementsBuilder) -> String {
    let error = builder.build().expect_err("it is invalid");
    assert_eq!(error.kind, ErrorKind::Configuration);
    let text = error.to_string();
    assert!(!text.contains("hunter2"), "{text}");
    text
}

#[test]
fn a_credential_is_all_that_must_be_given() {
    let elements = complete().build().unwrap();
    assert_eq!(elements.base_url(), "https://graph.avepointonlineservices.com");
    assert_eq!(elements.token_url(), "https://identity.avepointonlineservices.com/connect/token");
}

#[test]
fn every_environment_has_its_hosts() {
    for (environment, base, token) in [
        (
            Environment::Commercial,
            "https://graph.avepointonlineservices.com",
            "https://identity.avepointonlineservices.com/connect/token",
        ),
        (
            Environment::UsGovernment,
            "https://graph-gov.avepointonlineservices.com",
            "https://identity-gov.avepointonlineservices.com/connect/token",
        ),
        (
            Environment::Aos2,
            "https://graph-aos2.avepointonlineservices.com",
            "https://identity-aos2.avepointonlineservices.com/connect/token",
        ),
        (
            Environment::Fedramp,
            "https://graphusgovapi.online15.net",
            "https://identity.online15.net/connect/token",
        ),
    ] {
        let elements = complete().environment(environment).build().unwrap();
        assert_eq!((elements.base_url(), elements.token_url()), (base, token));
    }
}

#[test]
fn everything_wrong_is_reported_at_once() {
    let builder = Elements::builder().base_url("http://elements.example").concurrency(0);
    assert_eq!(
        rejected(builder),
        "invalid base URL: http://elements.example is neither https nor plain http on \
         this machine's loopback, so no token is sent to it; also, no credentials: give a client \
         id with a client secret or a certificate; also, the concurrency is 0, so nothing \
         would ever be sent"
    );
}

#[test]
fn contradictions_and_invalid_values_are_errors() {
    for (builder, part) in [
        (complete().base_url("https://own.example"), "neither a token URL nor an environment"),
        (complete().token_url("https://own.example/t"), "neither a base URL nor an environment"),
        (complete().environment(Environment::Aos2).base_url("not a URL"), "is not a valid URL"),
        (
            complete().environment(Environment::Aos2).token_url("https://me:hunter2@own.example"),
            "holds a user name",
        ),
        (
            Elements::builder().credential(Credential::client_secret(" ", "x")),
            "the client id is empty",
        ),
        (
            Elements::builder().credential(Credential::client_secret("x", "")),
            "the client secret is empty",
        ),
        (complete().requests_per_second(0.0), "invalid requests a second"),
        (complete().requests_per_second(f64::NAN), "invalid requests a second"),
        (complete().retry(RetryPolicy::default().max_attempts(0)), "the maximum of attempts is 0"),
        (complete().attempt_timeout(std::time::Duration::ZERO), "would end at once"),
        (complete().ca_certificate("nothing"), "the extra CA certificate"),
        (complete().proxy("hunter2:// ::"), "invalid proxy URL"),
        (complete().user_agent("line\nbreak"), "check the user agent"),
    ] {
        let text = rejected(builder);
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn an_environment_may_have_own_urls() {
    let elements = complete()
        .environment(Environment::Commercial)
        .base_url("https://graph-us.avepointonlineservices.com/")
        .build()
        .unwrap();
    assert_eq!(elements.base_url(), "https://graph-us.avepointonlineservices.com");
    assert!(elements.token_url().starts_with("https://identity."));
}

/// Variables of a process that does not exist.
fn variables(given: &[(&'static str, &str)]) -> Result<ElementsBuilder, aos_facade::Error> {
    let given: Vec<(&str, OsString)> =
        given.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
    ElementsBuilder::from_variables(|name| {
        given.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    })
}

/// A file that is gone when the test is over.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("aos-facade-{}-{name}", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn variables_make_a_client() {
    let elements = variables(&[
        ("AOS_CLIENT_ID", "me"),
        ("AOS_CLIENT_SECRET", "hunter2"),
        ("AOS_ENVIRONMENT", "us-government"),
        ("AOS_BASE_URL", ""),
    ])
    .unwrap()
    .build()
    .unwrap();
    assert_eq!(elements.client_id(), "me");
    assert_eq!(elements.environment(), Some(Environment::UsGovernment));

    let secret = File::new("secret", "hunter2\n");
    variables(&[("AOS_CLIENT_ID", "me"), ("AOS_CLIENT_SECRET_FILE", secret.path())])
        .unwrap()
        .build()
        .unwrap();
}

#[test]
fn variables_that_do_not_fit_together_are_named() {
    let secret = File::new("unused", "hunter2");
    for (given, message) in [
        (
            vec![
                ("AOS_CLIENT_ID", "me"),
                ("AOS_CLIENT_SECRET", "hunter2"),
                ("AOS_CLIENT_SECRET_FILE", secret.path()),
            ],
            "AOS_CLIENT_SECRET and AOS_CLIENT_SECRET_FILE are set, and only one of them can be used",
        ),
        (
            vec![("AOS_CLIENT_SECRET", "hunter2")],
            "AOS_CLIENT_SECRET is set, but AOS_CLIENT_ID is not",
        ),
        (
            vec![("AOS_CLIENT_ID", "me")],
            "AOS_CLIENT_ID is set, but none of AOS_CLIENT_SECRET, AOS_CLIENT_SECRET_FILE and AOS_CERTIFICATE",
        ),
        (
            vec![("AOS_ENVIRONMENT", "moon")],
            "AOS_ENVIRONMENT: \"moon\" is not an environment; use commercial, us-government, aos2 or fedramp",
        ),
    ] {
        assert_eq!(variables(&given).unwrap_err().to_string(), message);
    }
    let gone =
        variables(&[("AOS_CLIENT_ID", "me"), ("AOS_CERTIFICATE", "/no/such/file")]).unwrap_err();
    assert!(
        gone.to_string()
            .starts_with("the file \"/no/such/file\" of AOS_CERTIFICATE cannot be read: "),
        "{gone}"
    );
    let binary = File::new("binary", "not PEM");
    let rejected_binary =
        variables(&[("AOS_CLIENT_ID", "me"), ("AOS_CERTIFICATE", binary.path())]).unwrap_err();
    let reason = if cfg!(feature = "pfx") {
        "the PFX file cannot be read, or its password is wrong: "
    } else {
        "the file of AOS_CERTIFICATE is not PEM, and this program was built without the feature `pfx`"
    };
    assert!(rejected_binary.to_string().starts_with(reason), "{rejected_binary}");
    // No credential at all is for the builder to say.
    assert!(rejected(variables(&[]).unwrap()).starts_with("no credentials: "));
}
