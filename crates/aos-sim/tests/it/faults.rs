//! Faults: their effects, and when they act.

use crate::support;

use std::time::{Duration, Instant, SystemTime};

use aos_sim::{Fault, Simulator};
use serde_json::Value;
use support::{BATCH, CUSTOMERS, Caller, error};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

async fn simulator(fault: &Fault) -> Simulator {
    Simulator::builder().fault(fault.clone()).start().await.unwrap()
}

/// Statuses of consecutive calls of `retrieve_customers`.
async fn statuses(caller: &Caller<'_>, token: &str, calls: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..calls {
        statuses.push(caller.batch(token, "pageSize=1").send().await.unwrap().status().as_u16());
    }
    statuses
}

/// Sends a call on its own connection and reads to the end.
async fn raw(simulator: &Simulator, token: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(simulator.address()).await?;
    let request = format!(
        "POST {BATCH} HTTP/1.1\r\nhost: simulator\r\nauthorization: Bearer {token}\r\n\
         content-type: application/json\r\ncontent-length: 2\r\n\r\n{{}}"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.map(|_| response)
}

#[tokio::test]
async fn two_503s_then_success() {
    let fault = Fault::status(503).operation("retrieve_customers").times(2);
    let simulator = simulator(&fault).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let response = caller.batch(&token, "").send().await.unwrap();
    assert!(!response.headers().contains_key("retry-after"));
    assert_eq!(error(response).await, (503, "Service Unavailable (simulated fault).".to_owned()));
    assert_eq!(statuses(&caller, &token, 3).await, [503, 200, 200]);
    assert_eq!(fault.hits(), 2);
    let requests = simulator.requests();
    assert_eq!(requests.calls("retrieve_customers"), 4);
    assert_eq!((requests.status(503), requests.status(200)), (2, 3));
}

#[tokio::test]
async fn a_gateway_responds_with_html() {
    let fault = Fault::html(502);
    let simulator = simulator(&fault).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let response = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(response.status(), 502);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    assert!(response.headers().contains_key("request-id"));
    assert!(response.text().await.unwrap().contains("<h1>502 Bad Gateway</h1>"));
}

#[tokio::test]
async fn retry_after_has_both_forms() {
    let seconds = Fault::status(429).retry_after(Duration::from_millis(1_500)).times(1);
    let date = Fault::status(429).retry_after_date(Duration::from_secs(30)).times(1);
    let simulator = Simulator::builder().faults([seconds, date]).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let response = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(response.headers()["retry-after"], "2");
    assert_eq!(error(response).await.0, 429);

    let before = SystemTime::now();
    let response = caller.batch(&token, "").send().await.unwrap();
    let text = response.headers()["retry-after"].to_str().unwrap();
    let wait = httpdate::parse_http_date(text).unwrap().duration_since(before).unwrap();
    assert!((30.0..32.0).contains(&wait.as_secs_f64()), "{text}");
    assert_eq!(error(response).await.0, 429);
    assert_eq!(statuses(&caller, &token, 1).await, [200]);
}

#[tokio::test]
async fn a_connection_stays_open_when_a_fault_is_faster_than_the_body() {
    let fault = Fault::status(503);
    let simulator = simulator(&fault).await;
    let mut stream = TcpStream::connect(simulator.address()).await.unwrap();
    let head = format!("POST {BATCH} HTTP/1.1\r\nhost: simulator\r\ncontent-length: 2\r\n\r\n");
    for number in 1..=2 {
        stream.write_all(head.as_bytes()).await.unwrap();
        while fault.hits() < number {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        stream.write_all(b"{}").await.unwrap();
        let mut response = String::new();
        while !response.ends_with('}') {
            let mut bytes = [0; 1_024];
            let read = stream.read(&mut bytes).await.unwrap();
            assert_ne!(read, 0, "closed after {response:?}");
            response.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
        }
        assert!(response.starts_with("HTTP/1.1 503"), "{response}");
    }
}

#[tokio::test]
async fn latency_delays_responses() {
    let fault = Fault::latency_between(Duration::from_millis(30), Duration::from_millis(60));
    let simulator = simulator(&fault).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    for _ in 0..3 {
        let started = Instant::now();
        assert_eq!(statuses(&caller, &token, 1).await, [200]);
        assert!(started.elapsed() >= Duration::from_millis(30));
    }
    assert_eq!(fault.hits(), 3);
}

#[tokio::test]
async fn latencies_add_up_and_precede_other_faults() {
    let simulator = Simulator::builder()
        .fault(Fault::latency(Duration::from_millis(20)))
        .fault(Fault::latency(Duration::from_millis(20)))
        .fault(Fault::status(500))
        .fault(Fault::latency(Duration::from_secs(100)))
        .start()
        .await
        .unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let started = Instant::now();
    assert_eq!(statuses(&caller, &token, 1).await, [500]);
    assert!(started.elapsed() >= Duration::from_millis(40));
}

#[tokio::test]
async fn a_reset_ends_the_connection_without_a_response() {
    let fault = Fault::reset().times(2);
    let simulator = simulator(&fault).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let error = raw(&simulator, &token).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    assert!(caller.batch(&token, "").send().await.is_err());
    assert_eq!(statuses(&caller, &token, 1).await, [200]);
    assert_eq!(fault.hits(), 2);
}

#[tokio::test]
async fn a_hanging_call_does_not_block_others() {
    let fault = Fault::hang().times(1);
    let simulator = simulator(&fault).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let hanging = caller.batch(&token, "").timeout(Duration::from_millis(50)).send();
    let (hanging, other) = tokio::join!(hanging, async {
        while fault.hits() == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        statuses(&caller, &token, 1).await
    });
    assert!(hanging.unwrap_err().is_timeout());
    assert_eq!(other, [200]);
}

#[tokio::test]
async fn a_cut_body_is_shorter_than_its_content_length() {
    let fault = Fault::cut();
    let simulator = simulator(&fault).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let response = String::from_utf8(raw(&simulator, &token).await.unwrap()).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert_eq!(body.len(), length.parse::<usize>().unwrap() / 2);
    assert!(body.starts_with(r#"{"data":[{""#), "{body}");

    let response = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.bytes().await.is_err());
    assert_eq!(fault.hits(), 2);
}

#[tokio::test]
async fn bad_json_is_complete_but_not_valid() {
    let simulator = simulator(&Fault::bad_json().operation("retrieve_customers")).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let response = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(response.status(), 200);
    let body = response.bytes().await.unwrap();
    assert!(body.starts_with(b"{"));
    assert!(serde_json::from_slice::<Value>(&body).is_err());
}

#[tokio::test]
async fn a_redirect_has_its_location() {
    let target = "https://elsewhere.example/taken?a=b";
    let simulator = simulator(&Fault::redirect(target)).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let response = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(response.status(), 307);
    assert_eq!(response.headers()["location"], target);
}

#[tokio::test]
async fn tokens_are_revoked_after_their_calls() {
    let simulator = simulator(&Fault::token_uses(2)).await;
    let caller = Caller::new(&simulator);
    let (status, body) = caller.token_response(&caller.form(CUSTOMERS)).await;
    assert_eq!((status.as_u16(), &body["expires_in"]), (200, &Value::from(3_600)));
    let token = body["access_token"].as_str().unwrap();
    assert_eq!(statuses(&caller, token, 4).await, [200, 200, 401, 401]);
    let response = caller.batch(token, "").send().await.unwrap();
    assert_eq!(error(response).await.1, "The token was revoked before it expired.");
    let fresh = caller.token(CUSTOMERS).await;
    assert_eq!(statuses(&caller, &fresh, 1).await, [200]);
}

#[tokio::test]
async fn the_token_endpoint_fails_only_when_it_is_named() {
    let status = async |fault: Fault| {
        let simulator = simulator(&fault).await;
        let caller = Caller::new(&simulator);
        caller.token_request(&caller.form(CUSTOMERS)).send().await.map(|r| r.status().as_u16()).ok()
    };
    assert_eq!(status(Fault::status(503)).await, Some(200));
    assert_eq!(status(Fault::status(503).token()).await, Some(503));
    assert_eq!(status(Fault::status(503).anywhere()).await, Some(503));
    assert_eq!(status(Fault::reset().token()).await, None);

    let simulator = simulator(&Fault::status(503).token().after(1)).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    assert_eq!(statuses(&caller, &token, 1).await, [200]);
    let response = caller.token_request(&caller.form(CUSTOMERS)).send().await.unwrap();
    assert_eq!(response.status(), 503);
}

#[tokio::test]
async fn a_fault_can_apply_to_one_operation_customer_or_tenant() {
    let fleet = Simulator::builder().seed(7).start().await.unwrap().fleet().clone();
    let customer = fleet.customers().find(|customer| customer.tenants.len() > 1).unwrap();
    let other =
        fleet.customers().filter(|c| !c.tenants.is_empty()).find(|c| *c != customer).unwrap();
    let subjects = [
        (&customer.id, &customer.tenants[0].id),
        (&customer.id, &customer.tenants[1].id),
        (&other.id, &other.tenants[0].id),
    ];
    let customer_id = customer.id.to_uppercase();
    let cases = [
        (Fault::status(500), [500, 500, 500], 500),
        (Fault::status(500).operation("retrieve_customers"), [200, 200, 200], 500),
        (Fault::status(500).operation("retrieve_risky_action_count"), [500, 500, 500], 200),
        (Fault::status(500).customer(customer_id), [500, 500, 200], 200),
        (Fault::status(500).tenant(&customer.tenants[1].id), [200, 500, 200], 200),
    ];
    for (fault, counts, list) in cases {
        let simulator = Simulator::builder().seed(7).fault(fault.clone()).start().await.unwrap();
        let caller = Caller::new(&simulator);
        let token = caller.both().await;
        for ((customer, tenant), expected) in subjects.iter().zip(counts) {
            let response = caller.counts(&token, customer, tenant, "").send().await.unwrap();
            assert_eq!(response.status(), expected, "{fault}");
        }
        assert_eq!(statuses(&caller, &token, 1).await, [list], "{fault}");
    }
}

#[tokio::test]
async fn a_share_is_drawn_from_the_seed() {
    let run = async |seed| {
        let fault = Fault::status(503).percent(30.0);
        let simulator = Simulator::builder().seed(seed).fault(fault).start().await.unwrap();
        let caller = Caller::new(&simulator);
        let token = caller.token(CUSTOMERS).await;
        statuses(&caller, &token, 200).await
    };
    let (one, same, other) = (run(7).await, run(7).await, run(8).await);
    assert_eq!(one, same);
    assert_ne!(one, other);
    let failed = one.iter().filter(|status| **status == 503).count();
    assert!((40..80).contains(&failed), "{failed}");
}

#[tokio::test]
async fn a_script_of_faults_runs_in_order() {
    let simulator = Simulator::builder()
        .faults(
            ["401*1", "429-after=0+2*1", "503-html*1", "500+4*1"].map(|text| text.parse().unwrap()),
        )
        .start()
        .await
        .unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    // A fault also counts the requests that others decide: the last one acts on
    // the fifth request.
    assert_eq!(statuses(&caller, &token, 6).await, [401, 503, 429, 200, 500, 200]);
}

#[tokio::test]
async fn an_invalid_fault_is_rejected_at_the_start() {
    let error = Simulator::builder()
        .fault(Fault::status(503).operation("retrieve_custmers"))
        .start()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"503@retrieve_custmers\" is not a valid fault: \"retrieve_custmers\" is not an \
         operation; use an operation id, token or any"
    );
}
