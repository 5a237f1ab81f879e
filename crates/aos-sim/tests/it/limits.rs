//! Rate limits, and the time of the simulator, over HTTP. The models are tested in
//! virtual time.

use std::time::{Duration, Instant};

use aos_sim::{Fault, Simulator};
use reqwest::Response;

use crate::support::{CUSTOMERS, Caller, error};

/// A second takes a millisecond.
const MAX_SPEED: f64 = 1_000.0;

fn parse(text: &str) -> Fault {
    text.parse().unwrap()
}

/// A simulator whose time runs as fast as it can.
async fn fast(faults: &[&Fault]) -> Simulator {
    let faults = faults.iter().map(|fault| (*fault).clone());
    Simulator::builder().speed(MAX_SPEED).faults(faults).start().await.unwrap()
}

async fn send(caller: &Caller<'_>, token: &str) -> Response {
    caller.batch(token, "pageSize=1").send().await.unwrap()
}

/// Calls until the status is the expected one.
async fn until(status: u16, caller: &Caller<'_>, token: &str) {
    let started = Instant::now();
    while send(caller, token).await.status() != status {
        assert!(started.elapsed() < Duration::from_secs(20), "no {status}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn requests_above_a_limit_get_429_with_its_retry_after() {
    let retry_after = async |options: &str| {
        // A window that no test outlives.
        let fault = parse(&format!("limit=window:2/24h{options}"));
        let simulator = Simulator::builder().fault(fault.clone()).start().await.unwrap();
        let caller = Caller::new(&simulator);
        let token = caller.token(CUSTOMERS).await;
        assert_eq!(send(&caller, &token).await.status(), 200);
        assert_eq!(send(&caller, &token).await.status(), 200);
        let refused = send(&caller, &token).await;
        let header = refused.headers().get("retry-after").cloned();
        assert_eq!(error(refused).await, (429, "Too Many Requests (simulated fault).".to_owned()));
        assert_eq!((fault.hits(), simulator.requests().status(429)), (1, 1));
        header.map(|header| header.to_str().unwrap().to_owned())
    };
    let day = 24 * 3_600;
    let rounded_up: u32 = retry_after("").await.unwrap().parse().unwrap();
    assert!((day - 60..=day).contains(&rounded_up), "{rounded_up}");
    let exact = retry_after(":ra=exact").await.unwrap();
    assert!((f64::from(day) - 60.0..f64::from(day)).contains(&exact.parse().unwrap()), "{exact}");
    assert_eq!(retry_after(":ra=none").await, None);
    assert_eq!(retry_after(":ra=30").await.as_deref(), Some("30"));
}

#[tokio::test]
async fn what_one_limit_refuses_takes_nothing_from_another() {
    let all = parse("limit=window:3/24h");
    let one = parse("limit=window:1/24h@retrieve_customers");
    let simulator = Simulator::builder().faults([all.clone(), one.clone()]).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.both().await;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(send(&caller, &token).await.status().as_u16());
    }
    let customer = simulator.fleet().customers().find(|customer| !customer.tenants.is_empty());
    let customer = customer.unwrap();
    let (customer, tenant) = (customer.id, customer.tenants[0].id.clone());
    for _ in 0..3 {
        let response = caller.counts(&token, &customer, &tenant, "").send().await.unwrap();
        statuses.push(response.status().as_u16());
    }
    assert_eq!(statuses, [200, 429, 429, 200, 200, 429]);
    assert_eq!((all.hits(), one.hits()), (1, 2));
    let calls = simulator.requests().calls;
    assert_eq!(calls["retrieve_risky_action_count"][&(customer, tenant)], 3);
    assert_eq!(calls["retrieve_customers"][&(String::new(), String::new())], 3);
}

#[tokio::test]
async fn a_closed_connection_no_longer_counts_for_concurrency() {
    let (limit, hang) = (parse("limit=concurrency:1"), Fault::hang().times(1));
    let faults = [limit.clone(), hang.clone()];
    let simulator = Simulator::builder().faults(faults).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let request = caller.batch(&token, "");
    let hanging = tokio::spawn(request.send());
    while hang.hits() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let refused = send(&caller, &token).await;
    assert_eq!(
        (refused.status().as_u16(), &refused.headers()["retry-after"]),
        (429, &"1".parse().unwrap())
    );
    hanging.abort();
    until(200, &caller, &token).await;
    // Requests one after the other are never two at once.
    let refused = limit.hits();
    for _ in 0..20 {
        assert_eq!(send(&caller, &token).await.status(), 200);
    }
    assert_eq!(limit.hits(), refused);
}

#[tokio::test]
async fn a_window_opens_again() {
    let limit = parse("limit=window:1/200s");
    let simulator = fast(&[&limit]).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    until(429, &caller, &token).await;
    until(200, &caller, &token).await;
}

#[tokio::test]
async fn a_fault_acts_in_its_span_of_time() {
    let early = Fault::status(503).during(Duration::ZERO..Duration::from_secs(40_000)).times(1);
    // 50 ms at this speed.
    let late = Fault::status(500).during(Duration::from_secs(50)..Duration::MAX);
    let never = Fault::reset().during(Duration::from_secs(86_400)..Duration::MAX);
    let simulator = fast(&[&early, &late, &never]).await;
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    assert_eq!(send(&caller, &token).await.status(), 503);
    until(500, &caller, &token).await;
    assert_eq!((early.hits(), never.hits()), (1, 0));
}

#[tokio::test]
async fn the_time_of_a_simulator_can_run_faster() {
    let latency = Fault::latency(Duration::from_secs(60));
    let builder = Simulator::builder().token_lifetime(Duration::from_secs(200)).fault(latency);
    let simulator = builder.speed(MAX_SPEED).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (_, body) = caller.token_response(&caller.form(CUSTOMERS)).await;
    assert_eq!(body["expires_in"], 200, "the simulator's seconds");
    let token = body["access_token"].as_str().unwrap();
    let started = Instant::now();
    send(&caller, token).await;
    let took = started.elapsed();
    assert!((Duration::from_millis(60)..Duration::from_secs(20)).contains(&took), "{took:?}");
    until(401, &caller, token).await;
}

#[tokio::test]
async fn an_impossible_speed_is_rejected() {
    for speed in [0.0, -1.0, f64::NAN, f64::INFINITY, 2.0 * MAX_SPEED] {
        let error = Simulator::builder().speed(speed).start().await.unwrap_err();
        let expected = format!("the speed must be above 0 and at most 1000, not {speed}");
        assert_eq!(error.to_string(), expected);
    }
}
