//! What can be seen of the wire: exchanges and their sums.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use aos_facade::{Credential, Exchange, SecretString};
use serde_json::json;

use crate::common::{CUSTOMER, MockService, Response, SECRET, TENANT, TOKEN, script, token};

/// The lines that a look at each exchange makes.
fn look(service: &MockService) -> (aos_facade::Elements, Arc<Mutex<Vec<String>>>) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&lines);
    let seen = move |exchange: &Exchange<'_>| {
        let operation = exchange.operation.map_or("token", |operation| operation.id);
        let (attempt, most) = exchange.attempt;
        let ended = exchange.ended.map_or("sent".to_owned(), |ended| {
            let status = ended.status.map_or("no response".to_owned(), |it| it.as_str().to_owned());
            let id = exchange.request_id().unwrap_or_default();
            format!("{status}, pause {:?}, {:?} {id}", ended.pause, ended.retry_after)
        });
        let bodies = (exchange.request_body(), exchange.response_body());
        let headers = (exchange.request_headers(), exchange.response_headers());
        kept.lock().unwrap().push(format!("{operation} {attempt}/{most} {ended}"));
        kept.lock().unwrap().push(format!("  {exchange:?} {bodies:?} {headers:?}"));
    };
    (service.builder().on_exchange(seen).build().unwrap(), lines)
}

#[tokio::test]
async fn each_request_is_seen_when_it_is_sent_and_when_it_ended() {
    let service = MockService::new().await;
    service.grants_tokens();
    let body = json!({"error": {"message": format!("{TOKEN} {SECRET}")}}).to_string();
    service.counts(|then| {
        let refused = Response::new(429, "").header("retry-after", "3").header("request-id", "r-1");
        let failed = Response::new(503, body).header("set-cookie", "a=hunter2");
        script(then, vec![refused, failed, Response::counts()])
    });
    let (elements, lines) = look(&service);
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    let lines = lines.lock().unwrap().clone();
    let heads: Vec<&str> =
        lines.iter().filter(|line| !line.starts_with(' ')).map(String::as_str).collect();
    assert_eq!(heads.len(), 8, "{lines:#?}");
    assert_eq!(heads[0], "token 1/5 sent");
    assert!(heads[1].starts_with("token 1/5 200, pause None, None"), "{lines:#?}");
    let counts = "retrieve_risky_action_count";
    assert_eq!(heads[2], format!("{counts} 1/5 sent"));
    assert_eq!(heads[3], format!("{counts} 1/5 429, pause Some(3s), Some(3s) r-1"));
    assert_eq!(heads[4], format!("{counts} 2/5 sent"));
    assert!(heads[5].starts_with(&format!("{counts} 2/5 503, pause Some(")), "{lines:#?}");
    assert!(heads[7].starts_with(&format!("{counts} 3/5 200, pause None, None")), "{lines:#?}");
    let all = lines.join("\n");
    assert!(all.contains("riskyActionCount") && all.contains("[redacted]"), "{all}");
    for never in [SECRET, TOKEN, "hunter2", "uthorization"] {
        assert!(!all.contains(never), "{never}: {all}");
    }
    let stats = elements.stats();
    assert_eq!((stats.requests, stats.retries, stats.throttled, stats.tokens), (3, 2, 1, 1));
    assert_eq!((stats.paused, stats.pause_left), (Duration::from_secs(3), Duration::ZERO));
}

#[tokio::test]
async fn a_secret_from_a_function_is_kept_until_it_is_rejected() {
    let service = MockService::new().await;
    // The secret was rotated after the first token.
    let endpoint = service.token_endpoint(|then| {
        let rejected = Response::json(401, &json!({"error": "invalid_client"}));
        let fine = |name| Response::json(200, &token(name, 3600));
        script(then, vec![fine("token-one"), rejected.clone(), fine("token-two"), rejected])
    });
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let credential = Credential::from_fn("client", move || {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        async move { Ok(SecretString::from(format!("{SECRET}-{number}\n"))) }
    });
    service.returns_counts();
    let elements = service.builder().credential(credential).build().unwrap();
    let count = || elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    count().await.unwrap();
    count().await.unwrap();
    assert_eq!((calls.load(Ordering::SeqCst), endpoint.calls()), (1, 1));
    // Expired, and rejected with the secret that came earlier: the new one is obtained.
    service.clock.advance(Duration::from_secs(3600));
    count().await.unwrap();
    assert_eq!((calls.load(Ordering::SeqCst), endpoint.calls()), (2, 3));
    // A secret that was just obtained is not asked for again.
    service.clock.advance(Duration::from_secs(3600));
    let error = count().await.unwrap_err();
    assert_eq!((calls.load(Ordering::SeqCst), endpoint.calls()), (3, 5), "{error}");
    assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
}

#[tokio::test]
async fn a_function_that_fails_is_an_error_of_authentication() {
    let service = MockService::new().await;
    let endpoint = service.grants_tokens();
    for (result, words) in [
        (Err("the vault is sealed"), "the vault is sealed"),
        (Ok(""), "the client secret is empty"),
        (Ok("a\nb"), "more than one line"),
    ] {
        let credential = Credential::from_fn("client", move || async move {
            result.map(SecretString::from).map_err(Into::into)
        });
        let elements = service.builder().credential(credential).build().unwrap();
        let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(endpoint.calls(), 0);
    }
}
