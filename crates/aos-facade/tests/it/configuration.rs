//! Settings: what is missing or contradictory is one clear error.

use crate::common::{File, variables};

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
        (
            complete().retry(RetryPolicy { max_attempts: 0, ..Default::default() }),
            "the maximum of attempts is 0",
        ),
        (complete().attempt_timeout(std::time::Duration::ZERO), "would end at once"),
        (complete().ca_certificate("nothing"), "the extra CA certificate cannot be used: "),
        (complete().proxy("socks5://proxy.example:1080"), "SOCKS proxies are not supported"),
        (complete().proxy("ftp://me:hunter2@proxy.example"), "neither http nor https"),
        (complete().proxy("http://me:hunter2@proxy.example:99999"), "invalid proxy URL"),
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
    // No credential at all is for the builder to say.
    assert!(rejected(variables(&[]).unwrap()).starts_with("no credentials: "));
}

#[test]
fn an_empty_proxy_is_none_and_one_without_a_scheme_is_http() {
    for proxy in ["", " \r\n", "proxy.example:8080", "http://me:a@b c@proxy.example\n"] {
        complete().proxy(proxy).build().unwrap();
    }
}
