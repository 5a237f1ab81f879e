//! Scripted sequences of faults: what is retried, after what pause.

use crate::common;

use std::time::Duration;

use aos_facade::{
    Elements, Error, ErrorKind, Operation, RetryPolicy,
    api::{Context, Method, Request},
};
use common::{CUSTOMER, MockService, Response, TENANT, script};
use httpmock::MockServer;
use serde_json::json;

const HTML: &str = "<html><head><title>503 Service Temporarily Unavailable</title></head></html>";

async fn count(service: &MockService) -> Result<Option<i64>, Error> {
    let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
    tenant.action_counts().await.map(|counts| counts.risky_action_count)
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

#[tokio::test]
async fn a_sequence_of_faults_ends_well() {
    // What the service returns first, and the pauses that follow.
    let sequences: Vec<(&str, Vec<Response>, Vec<Duration>)> = vec![
        (
            "429 with seconds",
            vec![Response::new(429, "").header("retry-after", "7")],
            vec![seconds(7.0)],
        ),
        (
            "429 with a date",
            vec![
                Response::new(429, "")
                    .header("date", "Thu, 01 Jan 2026 00:00:00 GMT")
                    .header("retry-after", "Thu, 01 Jan 2026 00:00:30 GMT"),
            ],
            vec![seconds(30.0)],
        ),
        ("429 with a body", vec![Response::new(429, r#"{"retryAfter": 2.5}"#)], vec![seconds(2.5)]),
        ("429 without a header", vec![Response::new(429, "")], vec![seconds(0.75)]),
        (
            "503 with HTML, then with a wait",
            vec![
                Response::new(503, HTML).header("content-type", "text/html"),
                Response::new(503, HTML).header("retry-after", "3"),
            ],
            vec![seconds(0.5), seconds(3.0)],
        ),
        (
            "every other transient status",
            vec![
                Response::new(408, ""),
                Response::new(500, "{}"),
                Response::new(502, ""),
                Response::new(504, ""),
            ],
            vec![seconds(0.5), seconds(1.0), seconds(2.0), seconds(4.0)],
        ),
        (
            "the statuses of a CDN",
            vec![Response::new(520, ""), Response::new(524, ""), Response::new(530, "")],
            vec![seconds(0.5), seconds(1.0), seconds(2.0)],
        ),
    ];
    for (name, mut responses, pauses) in sequences {
        let service = MockService::new().await;
        service.grants_tokens();
        let requests = responses.len() + 1;
        responses.push(Response::counts());
        let counts = service.counts(|then| script(then, responses));
        assert_eq!(count(&service).await.expect(name), Some(10), "{name}");
        counts.assert_calls(requests);
        assert_eq!(service.clock.sleeps(), pauses, "{name}");
    }
}

#[tokio::test]
async fn a_status_that_is_not_transient_is_not_retried() {
    for status in [400, 403, 404, 409, 501, 525, 599] {
        let service = MockService::new().await;
        service.grants_tokens();
        let counts = service.counts(|then| then.status(status));
        let error = count(&service).await.unwrap_err();
        assert_eq!(error.status.unwrap().as_u16(), status);
        assert_eq!(error.kind, ErrorKind::Status);
        assert!(!error.is_retryable(), "{status}");
        counts.assert_calls(1);
    }
}

#[tokio::test]
async fn attempts_have_a_maximum() {
    let service = MockService::new().await;
    service.grants_tokens();
    let counts =
        service.counts(|then| then.status(503).header("content-type", "text/html").body(HTML));
    let error = count(&service).await.unwrap_err();
    counts.assert_calls(5);
    assert_eq!(
        error.to_string(),
        format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 503 Service \
             Unavailable after 5 attempts: 503 Service Temporarily Unavailable"
        )
    );
    assert_eq!(error.hint(), Some("try again later"));
    assert_eq!(error.body.as_deref(), Some(HTML));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_pause_beyond_the_budget_is_an_error_at_once_that_says_how_long() {
    let service = MockService::new().await;
    service.grants_tokens();
    let counts = service.counts(|then| then.status(429).header("retry-after", "600"));
    let elements = service.elements();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    let error = tenant.action_counts().await.unwrap_err();
    counts.assert_calls(1);
    assert!(service.clock.sleeps().is_empty());
    assert_eq!(error.kind, ErrorKind::RateLimited);
    assert_eq!(error.retry_after, Some(Duration::from_secs(600)));
    assert!(
        error
            .to_string()
            .ends_with("429 Too Many Requests after 1 attempt; retry after 10 min 0 s"),
        "{error}"
    );
    let hint = "try again later, with fewer concurrent requests or a lower rate";
    assert_eq!(error.hint(), Some(hint));

    // Other calls of the client, also through a clone, are not even sent.
    service.clock.advance(Duration::from_secs(60));
    let other =
        elements.clone().customer("other").tenant("other").action_counts().await.unwrap_err();
    counts.assert_calls(1);
    assert_eq!(other.kind, ErrorKind::RateLimited);
    assert_eq!(other.attempts, 0);
    assert_eq!(other.retry_after, Some(Duration::from_secs(540)));
    assert_eq!(other.hint(), Some(hint));

    // Once the time is over, they are.
    service.clock.advance(Duration::from_secs(541));
    let error = tenant.action_counts().await.unwrap_err();
    assert_eq!(error.attempts, 1);
    counts.assert_calls(2);
}

#[tokio::test]
async fn a_429_says_how_long_was_waited() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| then.status(429).header("retry-after", "20"));
    let error = count(&service).await.unwrap_err();
    assert_eq!((error.attempts, error.waited), (5, Duration::from_secs(80)));
    let text = "429 Too Many Requests after 5 attempts and 80 s of waiting; retry after 20 s";
    assert!(error.to_string().ends_with(text), "{error}");
    assert_eq!(serde_json::to_value(&error).unwrap()["waited"], 80.0);
}

#[tokio::test]
async fn a_client_with_a_token_reads_how_long_to_wait_too() {
    let service = MockService::new().await;
    service.counts(|then| then.status(429).header("retry-after-ms", "2500"));
    let client =
        aos_facade::api::Client::with_token(&service.server.base_url(), &"token".into()).unwrap();
    let call = client.retrieve_risky_action_count().customer_id(CUSTOMER).tenant_id(TENANT);
    let error = call.await.unwrap_err();
    assert_eq!(error.retry_after, Some(seconds(2.5)));
}

#[tokio::test]
async fn a_status_of_a_cdn_is_named() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| then.status(522));
    let error = count(&service).await.unwrap_err();
    let text = error.to_string();
    assert!(text.ends_with("522 Connection Timed Out (of a CDN) after 5 attempts"), "{text}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn after_a_429_every_clone_pauses() {
    let service = MockService::new().await;
    service.grants_tokens();
    let limited = service.counts(|then| {
        script(then, vec![Response::new(429, "").header("retry-after", "20"), Response::counts()])
    });
    let other = service.server.mock(|when, then| {
        when.path_includes("/customers/other/");
        then.json_body(json!({"riskyActionCount": 1}));
    });
    let elements = service.builder().retry(RetryPolicy::never()).build().unwrap();
    let clone = elements.clone();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert!(service.clock.sleeps().is_empty());
    clone.customer("other").tenant("t").action_counts().await.unwrap();
    assert_eq!(service.clock.sleeps(), [Duration::from_secs(20)], "the clone waited");
    limited.assert_calls(1);
    other.assert_calls(1);
}

#[tokio::test]
async fn the_budget_bounds_the_attempts() {
    let service = MockService::new().await;
    service.grants_tokens();
    let counts = service.counts(|then| then.status(500));
    let policy =
        RetryPolicy { max_attempts: 1000, budget: Duration::from_secs(60), ..Default::default() };
    let elements = service.builder().retry(policy).build().unwrap();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    let waited: Duration = service.clock.sleeps().iter().sum();
    // 0.5 + 1 + 2 + 4 + 8 + 16, and the next 30 do not fit.
    assert_eq!(waited, Duration::from_millis(31_500));
    counts.assert_calls(7);
}

#[tokio::test]
async fn a_rate_spreads_the_requests() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.returns_counts();
    let elements = service.builder().requests_per_second(4.0).build().unwrap();
    for _ in 0..3 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    }
    assert_eq!(service.clock.sleeps(), [Duration::from_millis(250), Duration::from_millis(250)]);
}

#[tokio::test]
async fn calls_that_queue_for_a_permit_keep_the_rate() {
    let service = MockService::new().await;
    service.grants_tokens();
    let first = std::sync::atomic::AtomicBool::new(true);
    let arrivals: std::sync::Arc<std::sync::Mutex<Vec<std::time::Instant>>> = Default::default();
    let seen = std::sync::Arc::clone(&arrivals);
    service.counts(|then| {
        then.respond_with(move |_| {
            seen.lock().unwrap().push(std::time::Instant::now());
            // Meanwhile the others queue.
            if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(120));
            }
            http::Response::builder()
                .status(200)
                .body(r#"{"riskyActionCount":1}"#.to_owned())
                .unwrap()
                .into()
        })
    });
    let elements = service
        .builder()
        .clock(std::sync::Arc::new(aos_facade::clock::SystemClock))
        .concurrency(1)
        .requests_per_second(50.0)
        .build()
        .unwrap();
    let calls = (0..6).map(|_| elements.customer(CUSTOMER).tenant(TENANT).action_counts().send());
    for counts in futures::future::join_all(calls).await {
        counts.unwrap();
    }
    let arrivals = arrivals.lock().unwrap();
    let gaps: Vec<Duration> = arrivals[1..].windows(2).map(|pair| pair[1] - pair[0]).collect();
    // 20 ms apart by the rate; they would come within a few otherwise.
    assert!(gaps.iter().sum::<Duration>() > Duration::from_millis(50), "{gaps:?}");
}

#[tokio::test]
async fn a_pause_beyond_the_budget_is_reported_before_the_rate_is_waited_for() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| then.status(429).header("retry-after", "3600"));
    let elements = service.builder().requests_per_second(0.5).build().unwrap();
    for _ in 0..5 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    }
    assert!(service.clock.sleeps().is_empty());
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_token_goes_nowhere_else() {
    let service = MockService::new().await;
    service.grants_tokens();
    let elsewhere = MockServer::start_async().await;
    let stolen = elsewhere.mock(|when, then| {
        when.any_request();
        then.json_body(json!({"riskyActionCount": 0}));
    });
    let target = elsewhere.url("/somewhere?secret=1");
    let counts = service.counts(|then| then.status(302).header("location", &target));
    let error = count(&service).await.unwrap_err();
    counts.assert_calls(1);
    stolen.assert_calls(0);
    assert!(error.to_string().ends_with("302 Found after 1 attempt"), "{error}");
    let hint = format!(
        "it redirects to {}, which is not followed; check the base URL",
        elsewhere.base_url()
    );
    assert_eq!(error.hint(), Some(hint.as_str()));
}

#[tokio::test]
async fn a_decode_error_names_the_place_and_shows_the_start() {
    for (body, expected) in [
        (
            r#"{"riskyActionCount": "many"}"#,
            r#"failed to decode the 200 OK response at riskyActionCount after 1 attempt: invalid type: string "many", expected i64; the body starts with {"riskyActionCount": "many"}"#,
        ),
        (
            "<html>Hello</html>",
            "failed to decode the 200 OK response after 1 attempt: expected value at line 1 column 1; the body starts with <html>Hello</html>",
        ),
        (
            "",
            "failed to decode the 200 OK response after 1 attempt: content is documented; the body is empty",
        ),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        let counts = service.counts(|then| then.body(body).header("request-id", "r1"));
        let error = count(&service).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Decode);
        assert!(error.to_string().ends_with(&format!("{expected} (request id r1)")), "{error}");
        let hint = "check the base URL, and whether this program is up to date; ";
        assert!(error.hint().unwrap().starts_with(hint));
        counts.assert_calls(1);
    }
}

#[tokio::test]
async fn a_deep_decode_error_names_its_path() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(json!({"data": [{"id": "a"}, {"id": "b", "jobStatus": {}}]}));
    });
    let error =
        service.elements().customers().stream().all().await.map_err(Error::from).unwrap_err();
    assert_eq!(error.json_path.as_deref(), Some("data[1].jobStatus"));
    assert!(
        error.to_string().starts_with(
            "retrieve_customers, page 1: failed to decode the 200 OK response at data[1].jobStatus"
        ),
        "{error}"
    );
}

#[tokio::test]
async fn a_403_has_a_hint_about_the_permission() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| {
        then.status(403).json_body(json!({
            "statusCode": 403, "message": "Access denied.", "errors": [], "requestId": "r-7", "traceId": "t",
        }))
    });
    let error = count(&service).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 403 Forbidden \
             after 1 attempt: Access denied (request id r-7)"
        )
    );
    // An app may be limited to some customers.
    let hint =
        "the app registration needs elements.um.user.read.all, and the customer in its scope";
    assert_eq!(error.hint(), Some(hint));
    assert_eq!(error.customer(), Some(CUSTOMER));
    assert_eq!(error.tenant(), Some(TENANT));
    assert_eq!(error.request_id.as_deref(), Some("r-7"));
    assert_eq!(error.operation().unwrap().id, "retrieve_risky_action_count");
}

#[tokio::test]
async fn a_403_of_a_firewall_is_not_a_missing_permission() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| {
        then.status(403).body("<html><title>Request Rejected</title><h1>Support id 7</h1></html>")
    });
    let error = count(&service).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.ends_with("403 Forbidden after 1 attempt: Request Rejected: Support id 7"),
        "{text}"
    );
    let hint = error.hint().unwrap();
    assert!(hint.contains("a firewall or a proxy") && !hint.contains("registration"), "{hint}");
}

#[tokio::test]
async fn an_error_says_which_field_was_wrong_and_why_a_token_is_not_accepted() {
    let problem = json!({
        "title": "One or more validation errors occurred.", "status": 400,
        "errors": {"types": ["The value '9' is not valid."]},
    });
    let challenge =
        r#"Bearer error="invalid_token", error_description="The audience 'x' is invalid""#;
    for (response, words) in [
        (
            Response::json(400, &problem),
            "One or more validation errors occurred. types: The value '9' is not valid.",
        ),
        (
            Response::new(401, "").header("www-authenticate", challenge),
            "invalid_token: The audience 'x' is invalid",
        ),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.counts(|then| script(then, vec![response]));
        let error = count(&service).await.unwrap_err();
        assert_eq!(error.service_message.as_deref(), Some(words));
    }
}

#[tokio::test]
async fn a_token_that_the_service_repeats_is_redacted() {
    let token = common::TOKEN;
    let mut not_text = b"\xff ".to_vec();
    not_text.extend(token.bytes());
    let responses = [
        Response::new(400, format!("bad token {token}")),
        Response::new(400, "").header("x-request-id", token),
        Response::json(400, &json!({"message": ["a", token], "requestId": token})),
        Response::json(200, &json!({"riskyActionCount": token})),
        Response::new(200, token),
        Response::new(302, "").header("location", format!("https://{token}.example/")),
    ];
    for response in responses {
        let service = MockService::new().await;
        service.grants_tokens();
        service.counts(|then| script(then, vec![response]));
        let error = count(&service).await.unwrap_err();
        let printed = format!("{error} {error:?} {}", serde_json::to_string(&error).unwrap());
        assert!(!printed.contains(token), "{printed}");
        assert!(printed.contains("[redacted]"), "{printed}");
    }
    let service = MockService::new().await;
    let long = "hunter2".repeat(60);
    service.token_endpoint(|then| then.json_body(common::token(&long, 3600)));
    service.counts(|then| then.status(400).header("request-id", &long));
    let error = count(&service).await.unwrap_err();
    assert!(!format!("{error:?} {:?}", error.request_id).contains("hunter2"), "{error:?}");

    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| then.status(400).body(&not_text));
    let error = count(&service).await.unwrap_err();
    assert!(!format!("{error:?}").contains(token), "{error:?}");
}

#[tokio::test]
async fn waiting_for_the_rate_takes_nothing_of_the_budget() {
    let service = MockService::new().await;
    service.grants_tokens();
    let counts = service.returns_counts();
    let policy = RetryPolicy { budget: Duration::from_secs(1), ..Default::default() };
    let elements = service.builder().retry(policy).requests_per_second(0.1).build().unwrap();
    for _ in 0..5 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    }
    assert_eq!(service.clock.sleeps(), [Duration::from_secs(10); 4]);
    counts.assert_calls(5);
}

/// A request that writes, of an operation that the spec does not have.
fn write(elements: &Elements) -> Request {
    static WRITE: Operation =
        Operation { id: "write", method: Method::Post, scopes: &[&["write"]], ..Operation::BLANK };
    let url = format!("{}/write", elements.base_url()).parse().unwrap();
    Request::new(Context::new(&WRITE, Vec::new()), Method::Post, url).json(&json!({}))
}

#[tokio::test]
async fn a_write_is_retried_only_when_nothing_was_done() {
    let service = MockService::new().await;
    service.grants_tokens();
    let builder = service.builder().retry(RetryPolicy { max_attempts: 3, ..Default::default() });
    let elements = builder.clone().build().unwrap();
    // The body must arrive whole at every attempt.
    for (status, attempts) in [(500, 1), (503, 1), (408, 1), (504, 1), (429, 3)] {
        let mut mock = service.server.mock(|when, then| {
            when.path("/write").body("{}");
            then.status(status);
        });
        let response = elements.api().send(write(&elements)).await.unwrap();
        assert_eq!(response.context.attempts, attempts, "{status}");
        mock.assert_calls(attempts as usize);
        mock.delete();
    }
    // Where nothing listens, nothing was sent.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nowhere = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let elements = builder.base_url(nowhere).build().unwrap();
    let error = elements.api().send(write(&elements)).await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::Connection, 3));
}

#[tokio::test]
async fn a_request_to_another_origin_is_an_error_before_anything_is_sent() {
    // Nothing listens there, so a request for a token would fail otherwise.
    let elements = Elements::builder()
        .base_url("https://elements.example/base")
        .token_url("https://authentication.example/token")
        .credential(aos_facade::Credential::client_secret("client", "secret"))
        .build()
        .unwrap();
    for wrong in [
        "https://elsewhere.example/x",
        "http://elements.example/x",
        "https://elements.example:8443/x",
    ] {
        let mut request = write(&elements);
        request.url = wrong.parse().unwrap();
        let error = elements.api().send(request).await.unwrap_err();
        assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0));
        let text = error.to_string();
        assert!(text.contains("and the token is for https://elements.example only"), "{text}");
    }
}
