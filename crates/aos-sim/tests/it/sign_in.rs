//! The token endpoint: secrets, client assertions, and errors.

use crate::support;

use std::{sync::OnceLock, time::Duration};

use aos_sim::Simulator;
use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, get_current_timestamp};
use serde_json::{Value, json};
use support::{CUSTOMERS, Caller, USERS};

/// A certificate with its private key.
struct Pair {
    certificate: rcgen::Certificate,
    key: rcgen::KeyPair,
}

impl Pair {
    fn new() -> Self {
        // RS256 needs RSA, which is not the default.
        let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
        let certificate = rcgen::CertificateParams::default().self_signed(&key).unwrap();
        Self { certificate, key }
    }

    /// One pair for all tests, because generating RSA keys is slow.
    fn shared() -> &'static Self {
        static PAIR: OnceLock<Pair> = OnceLock::new();
        PAIR.get_or_init(Self::new)
    }

    fn thumbprint(&self) -> Vec<u8> {
        let der = self.certificate.der();
        digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, der).as_ref().to_vec()
    }

    fn header(&self) -> Header {
        let mut header = Header::new(Algorithm::RS256);
        let thumbprint = self.thumbprint();
        header.x5t = Some(URL_SAFE_NO_PAD.encode(&thumbprint));
        header.kid = Some(thumbprint.iter().map(|byte| format!("{byte:02X}")).collect());
        header
    }

    fn sign(&self, header: &Header, claims: &Value) -> String {
        let key = EncodingKey::from_rsa_pem(self.key.serialize_pem().as_bytes()).unwrap();
        jsonwebtoken::encode(header, claims, &key).unwrap()
    }
}

async fn simulator() -> Simulator {
    Simulator::builder().certificate(Pair::shared().certificate.pem()).start().await.unwrap()
}

fn claims(simulator: &Simulator, jti: &str) -> Value {
    json!({
        "iss": simulator.client_id(),
        "sub": simulator.client_id(),
        "aud": simulator.token_url(),
        "exp": get_current_timestamp() + 300,
        "jti": jti,
    })
}

fn assertion_form(assertion: &str) -> Vec<(&'static str, String)> {
    vec![
        ("grant_type", "client_credentials".to_owned()),
        (
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer".to_owned(),
        ),
        ("client_assertion", assertion.to_owned()),
        ("scope", CUSTOMERS.to_owned()),
    ]
}

#[tokio::test]
async fn a_secret_gets_a_token() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let response = caller.token_request(&caller.form(CUSTOMERS)).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert!(response.headers().contains_key("request-id"));
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["expires_in"], 3600);
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["scope"], CUSTOMERS);
    let token = body["access_token"].as_str().unwrap();
    assert_eq!(caller.batch(token, "").send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_assertion_gets_a_token() {
    let pair = Pair::shared();
    for der in [false, true] {
        let builder = Simulator::builder();
        let builder = match der {
            true => builder.certificate(pair.certificate.der().to_vec()),
            false => builder.certificate(pair.certificate.pem()),
        };
        let simulator = builder.start().await.unwrap();
        let caller = Caller::new(&simulator);
        for named in [false, true] {
            let claims = claims(&simulator, &format!("jti-{named}"));
            let mut form = assertion_form(&pair.sign(&pair.header(), &claims));
            if named {
                form.push(("client_id", simulator.client_id().to_owned()));
            }
            let (status, body) = caller.token_response(&form).await;
            assert_eq!(status, 200, "{body}");
            let token = body["access_token"].as_str().unwrap();
            assert_eq!(caller.batch(token, "").send().await.unwrap().status(), 200);
        }
    }
}

#[tokio::test]
async fn assertions_are_verified() {
    let (simulator, pair) = (simulator().await, Pair::shared());
    let caller = Caller::new(&simulator);
    let now = get_current_timestamp();
    let wrong = |field: &str, value: Value| {
        let mut claims = claims(&simulator, "fresh");
        claims[field] = value;
        pair.sign(&pair.header(), &claims)
    };
    let good = claims(&simulator, "fresh");
    let with = |x5t: Option<&str>, kid: Option<&str>| {
        let mut header = pair.header();
        header.x5t = x5t.map(str::to_owned);
        header.kid = kid.map(str::to_owned);
        pair.sign(&header, &good)
    };
    let own = pair.header();
    let (x5t, kid) = (own.x5t.as_deref(), own.kid.as_deref());
    let small = kid.map(str::to_lowercase);
    let hs256 = {
        let key = EncodingKey::from_secret(pair.certificate.pem().as_bytes());
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &good, &key).unwrap()
    };
    let signed = pair.sign(&pair.header(), &good);
    let (head, signature) = signed.rsplit_once('.').unwrap();
    let (kept, changed) = signature.split_at(1);
    let first = if kept == "A" { "B" } else { "A" };
    let no_jti = {
        let mut claims = good.clone();
        claims.as_object_mut().unwrap().remove("jti");
        pair.sign(&pair.header(), &claims)
    };
    let cases = [
        (Pair::new().sign(&Header::new(Algorithm::RS256), &good), "not signed with"),
        (format!("{head}.{first}{changed}"), "not signed with"),
        (hs256, "RS256"),
        (wrong("iss", json!("other")), "another iss"),
        (wrong("sub", json!("other")), "another sub"),
        (wrong("aud", json!("https://example.com/connect/token")), "another aud"),
        (wrong("aud", Value::Null), "aud"),
        (wrong("exp", json!(now - 1)), "has expired"),
        (wrong("exp", json!(now + 400)), "at most 300 seconds ahead"),
        (wrong("exp", json!(u64::MAX)), "at most 300 seconds ahead"),
        (wrong("nbf", json!(now + 100)), "(nbf)"),
        (wrong("jti", json!("")), "jti of the assertion must"),
        (wrong("jti", json!("x".repeat(257))), "jti of the assertion must"),
        (no_jti, "jti"),
        (with(None, kid), "x5t of the assertion is missing"),
        (with(x5t, None), "kid of the assertion is missing"),
        (with(Some("AAAA"), kid), "header x5t"),
        (with(x5t, Some("AAAA")), "header kid"),
        (with(kid, kid), "header x5t"),
        (with(x5t, x5t), "header kid"),
        (with(x5t, small.as_deref()), "header kid"),
        ("no assertion at all".to_owned(), "not a valid JWT"),
    ];
    for (assertion, words) in cases {
        let (status, body) = caller.token_response(&assertion_form(&assertion)).await;
        assert_eq!((status.as_u16(), &body["error"]), (400, &json!("invalid_client")), "{words}");
        assert!(body["error_description"].as_str().unwrap().contains(words), "{words}: {body}");
    }
    // Only a token uses the jti up.
    let (status, body) = caller.token_response(&assertion_form(&signed)).await;
    assert_eq!(status, 200, "{body}");
    let (_, body) = caller.token_response(&assertion_form(&signed)).await;
    assert_eq!(body["error_description"], "jti of the assertion was used before.");
}

#[tokio::test]
async fn the_maximum_lifetime_of_assertions_can_be_set() {
    let pair = Pair::shared();
    let simulator = Simulator::builder()
        .certificate(pair.certificate.pem())
        .assertion_lifetime(Duration::from_secs(3_600))
        .start()
        .await
        .unwrap();
    let status = async |jti: &str, ahead: u64| {
        let mut claims = claims(&simulator, jti);
        claims["exp"] = json!(get_current_timestamp() + ahead);
        Caller::new(&simulator)
            .token_response(&assertion_form(&pair.sign(&pair.header(), &claims)))
            .await
            .0
    };
    assert_eq!(status("one", 3_600).await, 200);
    assert_eq!(status("two", 3_700).await, 400);
}

#[tokio::test]
async fn another_audience_can_be_allowed() {
    let (pair, audience) = (Pair::shared(), "https://identity.example/connect/token");
    let simulator = Simulator::builder()
        .certificate(pair.certificate.pem())
        .audience(audience)
        .start()
        .await
        .unwrap();
    let mut claims = claims(&simulator, "one");
    claims["aud"] = json!(audience);
    let form = assertion_form(&pair.sign(&pair.header(), &claims));
    assert_eq!(Caller::new(&simulator).token_response(&form).await.0, 200);
}

#[tokio::test]
async fn assertions_need_a_certificate() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let pair = Pair::shared();
    let assertion = pair.sign(&pair.header(), &claims(&simulator, "one"));
    assert_eq!(caller.token_error(&assertion_form(&assertion)).await, "invalid_client");
}

#[tokio::test]
async fn an_invalid_certificate_is_rejected_at_the_start() {
    let pair = Pair::shared();
    let elliptic = rcgen::generate_simple_self_signed(["example".to_owned()]).unwrap();
    let cases = [
        (pair.key.serialize_pem(), "instead of CERTIFICATE"),
        (elliptic.cert.pem(), "must be RSA"),
        ("text".to_owned(), "neither PEM nor DER"),
    ];
    for (certificate, words) in cases {
        let error = Simulator::builder().certificate(certificate).start().await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn an_invalid_request_gets_an_oauth_error() {
    let simulator = simulator().await;
    let caller = Caller::new(&simulator);
    let with = |index: usize, value: &str| {
        let mut form = caller.form(CUSTOMERS);
        form[index].1 = value.to_owned();
        form
    };
    let without = |index: usize| {
        let mut form = caller.form(CUSTOMERS);
        form.remove(index);
        form
    };
    let long = [CUSTOMERS; 11].join(" ");
    assert!(long.len() > 300);
    let mut twice = caller.form(CUSTOMERS);
    twice.push(("scope", USERS.to_owned()));
    let mut both = caller.form(CUSTOMERS);
    both.push(("client_assertion", "x".to_owned()));
    let mut wrong_type = assertion_form("x");
    wrong_type[1].1 = "saml".to_owned();
    let cases = [
        (with(0, "password"), "unsupported_grant_type"),
        (with(1, "other"), "invalid_client"),
        (with(2, "wrong"), "invalid_client"),
        (with(2, ""), "invalid_client"),
        (with(3, "unknown.scope"), "invalid_scope"),
        (with(3, &format!("{CUSTOMERS} unknown.scope")), "invalid_scope"),
        (with(3, &long), "invalid_request"),
        (with(3, " "), "invalid_request"),
        (without(0), "invalid_request"),
        (without(1), "invalid_request"),
        (without(2), "invalid_request"),
        (without(3), "invalid_request"),
        (twice, "invalid_request"),
        (both, "invalid_request"),
        (wrong_type, "invalid_request"),
    ];
    for (form, error) in cases {
        let fields: Vec<_> = form.iter().filter(|(name, _)| *name != "client_secret").collect();
        assert_eq!(caller.token_error(&form).await, error, "{fields:?}");
    }
    let json = caller.http.post(simulator.token_url()).json(&json!({})).send().await.unwrap();
    assert_eq!(json.status(), 400);
    assert_eq!(json.json::<Value>().await.unwrap()["error"], "invalid_request");
}

#[tokio::test]
async fn a_list_of_scopes_has_at_most_300_characters() {
    let filler = "x".repeat(300 - CUSTOMERS.len() - 1);
    let simulator = Simulator::builder().grant([CUSTOMERS, filler.as_str()]).start().await.unwrap();
    let caller = Caller::new(&simulator);
    caller.token(&format!("{CUSTOMERS} {filler}")).await;
    let form = caller.form(&format!("{CUSTOMERS}  {filler}"));
    assert_eq!(caller.token_error(&form).await, "invalid_request");
}

#[tokio::test]
async fn only_granted_scopes_are_issued() {
    let simulator = Simulator::builder().grant([USERS]).start().await.unwrap();
    let caller = Caller::new(&simulator);
    caller.token(USERS).await;
    assert_eq!(caller.token_error(&caller.form(CUSTOMERS)).await, "invalid_scope");
    assert_eq!(
        caller.token_error(&caller.form(&format!("{USERS} {CUSTOMERS}"))).await,
        "invalid_scope"
    );
}

#[tokio::test]
async fn a_token_expires_and_is_valid_at_its_own_simulator_only() {
    let simulator =
        Simulator::builder().token_lifetime(Duration::from_millis(20)).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    tokio::time::sleep(Duration::from_millis(30)).await;
    let expired = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(support::error(expired).await, (401, "The token has expired.".to_owned()));

    let other = Simulator::builder().start().await.unwrap();
    let foreign = Caller::new(&other).token(CUSTOMERS).await;
    assert_eq!(caller.batch(&foreign, "").send().await.unwrap().status(), 401);
}
