//! Faults as scripted sequences: what is sent again, after what wait.

use crate::common;

use std::time::Duration;

use aos_facade::{Error, ErrorKind, RetryPolicy};
use common::{Answer, CUSTOMER, House, TENANT, script};
use httpmock::MockServer;
use serde_json::json;

const HTML: &str = "<html><head><title>503 Service Temporarily Unavailable</title></head></html>";

async fn ask(house: &House) -> Result<Option<i64>, Error> {
    let tenant = house.elements().customer(CUSTOMER).tenant(TENANT);
    tenant.action_counts().await.map(|counts| counts.risky)
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

#[tokio::test]
async fn a_sequence_of_faults_ends_well() {
    // What the service answers first, and the waits that come of it.
    let sequences: Vec<(&str, Vec<Answer>, Vec<Duration>)> = vec![
        (
            "429 with seconds",
            vec![Answer::new(429, "").header("retry-after", "7")],
            vec![seconds(7.0)],
        ),
        (
            "429 with a date",
            vec![Answer::new(429, "").header("retry-after", "Thu, 01 Jan 2026 00:00:30 GMT")],
            vec![seconds(30.0)],
        ),
        ("429 without a word", vec![Answer::new(429, "")], vec![seconds(0.5)]),
        (
            "503 with HTML, then with a wait",
            vec![
                Answer::new(503, HTML).header("content-type", "text/html"),
                Answer::new(503, HTML).header("retry-after", "3"),
            ],
            vec![seconds(0.5), seconds(3.0)],
        ),
        (
            "every other transient status",
            vec![
                Answer::new(408, ""),
                Answer::new(500, "{}"),
                Answer::new(502, ""),
                Answer::new(504, ""),
            ],
            vec![seconds(0.5), seconds(1.0), seconds(2.0), seconds(4.0)],
        ),
    ];
    for (name, mut answers, waits) in sequences {
        let house = House::new().await;
        house.signs_in();
        let requests = answers.len() + 1;
        answers.push(Answer::counts());
        let counts = house.counts(|then| script(then, answers));
        assert_eq!(ask(&house).await.expect(name), Some(10), "{name}");
        counts.assert_calls(requests);
        assert_eq!(house.clock.sleeps(), waits, "{name}");
    }
}

#[tokio::test]
async fn what_is_no_passing_fault_is_not_sent_again() {
    for status in [400, 403, 404, 409, 501] {
        let house = House::new().await;
        house.signs_in();
        let counts = house.counts(|then| then.status(status));
        let error = ask(&house).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(!error.is_retryable(), "{status}");
        counts.assert_calls(1);
    }
}

#[tokio::test]
async fn attempts_have_an_end() {
    let house = House::new().await;
    house.signs_in();
    let counts =
        house.counts(|then| then.status(503).header("content-type", "text/html").body(HTML));
    let error = ask(&house).await.unwrap_err();
    counts.assert_calls(5);
    assert_eq!(
        error.to_string(),
        format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 503 Service \
             Unavailable after 5 attempts: 503 Service Temporarily Unavailable; try again later"
        )
    );
    assert_eq!(error.body(), Some(HTML));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_wait_beyond_the_budget_comes_back_at_once_and_says_how_long() {
    let house = House::new().await;
    house.signs_in();
    let counts = house.counts(|then| then.status(429).header("retry-after", "600"));
    let elements = house.elements();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    let error = tenant.action_counts().await.unwrap_err();
    counts.assert_calls(1);
    assert!(house.clock.sleeps().is_empty());
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    assert!(
        error.to_string().ends_with(
            "429 Too Many Requests after 1 attempt; the service asks to wait 10 min 0 s; try again \
             later, and set fewer calls at once or a second"
        ),
        "{error}"
    );

    // Other calls of the client, also through a clone, are not even sent.
    house.clock.advance(Duration::from_secs(60));
    let other =
        elements.clone().customer("other").tenant("other").action_counts().await.unwrap_err();
    counts.assert_calls(1);
    assert_eq!(other.kind(), ErrorKind::RateLimited);
    assert_eq!(other.attempts(), 0);
    assert_eq!(other.retry_after(), Some(Duration::from_secs(540)));

    // Once the time is over, they are.
    house.clock.advance(Duration::from_secs(541));
    let error = tenant.action_counts().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    counts.assert_calls(2);
}

#[tokio::test]
async fn a_429_holds_back_every_clone_until_its_time_is_over() {
    let house = House::new().await;
    house.signs_in();
    let limited = house.counts(|then| {
        script(then, vec![Answer::new(429, "").header("retry-after", "20"), Answer::counts()])
    });
    let other = house.server.mock(|when, then| {
        when.path_includes("/customers/other/");
        then.json_body(json!({"riskyActionCount": 1}));
    });
    let elements = house.builder().retry(RetryPolicy::never()).build().unwrap();
    let clone = elements.clone();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert!(house.clock.sleeps().is_empty());
    clone.customer("other").tenant("t").action_counts().await.unwrap();
    assert_eq!(house.clock.sleeps(), [Duration::from_secs(20)], "the clone waited");
    limited.assert_calls(1);
    other.assert_calls(1);
}

#[tokio::test]
async fn the_budget_bounds_the_attempts() {
    let house = House::new().await;
    house.signs_in();
    let counts = house.counts(|then| then.status(500));
    let policy =
        RetryPolicy::default().with_max_attempts(1000).with_budget(Duration::from_secs(60));
    let elements = house.builder().retry(policy).build().unwrap();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    let waited: Duration = house.clock.sleeps().iter().sum();
    // 0.5 + 1 + 2 + 4 + 8 + 16, and the next 30 do not fit.
    assert_eq!(waited, Duration::from_millis(31_500));
    counts.assert_calls(7);
}

#[tokio::test]
async fn a_rate_spreads_the_requests() {
    let house = House::new().await;
    house.signs_in();
    house.counts_well();
    let elements = house.builder().requests_per_second(4.0).build().unwrap();
    for _ in 0..3 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    }
    assert_eq!(house.clock.sleeps(), [Duration::from_millis(250), Duration::from_millis(250)]);
}

#[tokio::test]
async fn calls_that_queue_for_a_place_keep_the_rate() {
    let house = House::new().await;
    house.signs_in();
    let first = std::sync::atomic::AtomicBool::new(true);
    let arrivals: std::sync::Arc<std::sync::Mutex<Vec<std::time::Instant>>> = Default::default();
    let seen = std::sync::Arc::clone(&arrivals);
    house.counts(|then| {
        then.respond_with(move |_| {
            seen.lock().unwrap().push(std::time::Instant::now());
            // While it is answered, the others queue.
            if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(120));
            }
            http::Response::builder().status(200).body("{}".to_owned()).unwrap().into()
        })
    });
    let elements = house
        .builder()
        .clock(std::sync::Arc::new(aos_facade::clock::SystemClock::default()))
        .concurrency(1)
        .requests_per_second(50.0)
        .build()
        .unwrap();
    let calls = (0..6).map(|_| elements.customer(CUSTOMER).tenant(TENANT).action_counts().send());
    for told in futures::future::join_all(calls).await {
        told.unwrap();
    }
    let arrivals = arrivals.lock().unwrap();
    let gaps: Vec<Duration> = arrivals[1..].windows(2).map(|pair| pair[1] - pair[0]).collect();
    // 20 ms apart by the rate; they would come within a few otherwise.
    assert!(gaps.iter().sum::<Duration>() > Duration::from_millis(50), "{gaps:?}");
}

#[tokio::test]
async fn a_hold_beyond_the_budget_is_told_before_the_rate_is_waited_for() {
    let house = House::new().await;
    house.signs_in();
    house.counts(|then| then.status(429).header("retry-after", "3600"));
    let elements = house.builder().requests_per_second(0.5).build().unwrap();
    for _ in 0..5 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    }
    assert!(house.clock.sleeps().is_empty());
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_token_stays_at_home() {
    let house = House::new().await;
    house.signs_in();
    let elsewhere = MockServer::start_async().await;
    let stolen = elsewhere.mock(|when, then| {
        when.any_request();
        then.json_body(json!({"riskyActionCount": 0}));
    });
    let target = elsewhere.url("/somewhere?secret=1");
    let counts = house.counts(|then| then.status(302).header("location", &target));
    let error = ask(&house).await.unwrap_err();
    counts.assert_calls(1);
    stolen.assert_calls(0);
    let expected = format!(
        "302 Found after 1 attempt; it points to {}, which is not followed; check the base URL",
        elsewhere.base_url()
    );
    assert!(error.to_string().ends_with(&expected), "{error}");
}

#[tokio::test]
async fn json_that_is_none_names_the_place_and_shows_the_start() {
    for (body, expected) in [
        (
            r#"{"riskyActionCount": "many"}"#,
            r#"the answer of 200 OK cannot be read at riskyActionCount after 1 attempt: invalid type: string "many", expected i64 at line 1 column 27; it starts with {"riskyActionCount": "many"}"#,
        ),
        (
            "<html>Hello</html>",
            "the answer of 200 OK cannot be read after 1 attempt: expected value at line 1 column 1; it starts with <html>Hello</html>",
        ),
        (
            "",
            "the answer of 200 OK cannot be read after 1 attempt: EOF while parsing a value at line 1 column 0; it is empty",
        ),
    ] {
        let house = House::new().await;
        house.signs_in();
        let counts = house.counts(|then| then.body(body).header("request-id", "r1"));
        let error = ask(&house).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = error.to_string();
        let advice = "check the base URL, and whether this program is up to date";
        assert!(text.ends_with(&format!("{expected} (request id r1); {advice}")), "{text}");
        counts.assert_calls(1);
    }
}

#[tokio::test]
async fn a_deep_decode_error_names_its_path() {
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(json!({"data": [{"id": "a"}, {"id": "b", "jobStatus": {}}]}));
    });
    let error = house.elements().customers().list().collect_all().await.unwrap_err();
    assert_eq!(error.json_path(), Some("data[1].jobStatus"));
    assert!(
        error.to_string().starts_with(
            "retrieve_customers, page 1: the answer of 200 OK cannot be read at data[1].jobStatus"
        ),
        "{error}"
    );
}

#[tokio::test]
async fn a_403_says_which_permission_is_needed() {
    let house = House::new().await;
    house.signs_in();
    house.counts(|then| {
        then.status(403).json_body(json!({
            "statusCode": 403, "message": "Access denied.", "errors": [], "requestId": "r-7", "traceId": "t",
        }))
    });
    let error = ask(&house).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 403 Forbidden \
             after 1 attempt: Access denied. (request id r-7); the app registration needs \
             elements.um.user.read.all"
        )
    );
    assert_eq!(error.customer(), Some(CUSTOMER));
    assert_eq!(error.tenant(), Some(TENANT));
    assert_eq!(error.request_id(), Some("r-7"));
    assert_eq!(error.operation().unwrap().id, "retrieve_risky_action_count");
}

#[tokio::test]
async fn an_error_that_repeats_the_token_is_cleaned() {
    let token = common::TOKEN;
    let mut no_text = b"\xff ".to_vec();
    no_text.extend(token.bytes());
    let answers = [
        Answer::new(400, format!("bad token {token}")),
        Answer::new(400, "").header("x-request-id", token),
        Answer::json(400, &json!({"message": ["a", token], "requestId": token})),
        Answer::json(200, &json!({"riskyActionCount": token})),
        Answer::new(200, token),
        Answer::new(302, "").header("location", format!("https://{token}.example/")),
    ];
    for answer in answers {
        let house = House::new().await;
        house.signs_in();
        house.counts(|then| script(then, vec![answer]));
        let error = ask(&house).await.unwrap_err();
        let printed = format!("{error} {error:?} {:?} {:?}", error.body(), error.request_id());
        assert!(!printed.contains(token), "{printed}");
        assert!(printed.contains("[redacted]"), "{printed}");
    }
    let house = House::new().await;
    let long = "hunter2".repeat(60);
    house.token_endpoint(|then| then.json_body(common::token(&long, 3600)));
    house.counts(|then| then.status(400).header("request-id", &long));
    let error = ask(&house).await.unwrap_err();
    assert!(!format!("{error:?} {:?}", error.request_id()).contains("hunter2"), "{error:?}");

    let house = House::new().await;
    house.signs_in();
    house.counts(|then| then.status(400).body(&no_text));
    let error = ask(&house).await.unwrap_err();
    assert!(!format!("{error:?}").contains(token), "{error:?}");
}

#[tokio::test]
async fn waiting_for_the_rate_takes_nothing_of_the_budget() {
    let house = House::new().await;
    house.signs_in();
    let counts = house.counts_well();
    let policy = RetryPolicy::default().with_budget(Duration::from_secs(1));
    let elements = house.builder().retry(policy).requests_per_second(0.1).build().unwrap();
    for _ in 0..5 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    }
    assert_eq!(house.clock.sleeps(), [Duration::from_secs(10); 4]);
    counts.assert_calls(5);
}

#[tokio::test]
async fn a_call_without_run_has_an_error_that_says_all_the_same() {
    let house = House::new().await;
    house.token_endpoint(|then| then.status(404));
    let elements = house.elements();
    let call = elements.api().retrieve_risky_action_count().customer_id("c").tenant_id("t");
    let error = call.send().await.unwrap_err().to_string();
    assert!(
        error.contains("retrieve_risky_action_count for customer c tenant t: the sign-in at"),
        "{error}"
    );
}
