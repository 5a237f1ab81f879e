//! The limits of the service: found, kept for the next run, and those that are given.

use crate::common::{self, CUSTOMER, MockService, Response, TENANT};

use std::time::Duration;

use aos_facade::{Elements, ErrorKind, LearnedRate, RetryPolicy, api::Bounds};
use common::script;
use futures::{FutureExt, StreamExt, stream::FuturesUnordered};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

async fn count(elements: &Elements) -> aos_facade::Result<Option<i64>> {
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    tenant.action_counts().await.map(|counts| counts.risky_action_count)
}

#[tokio::test]
async fn what_a_client_finds_is_what_the_next_one_begins_with() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| script(then, vec![Response::new(429, ""), Response::counts()]));
    let elements = service.elements();
    assert_eq!((elements.learned_rate(), elements.stats().rate_limit), (None, None));
    count(&elements.clone()).await.unwrap();
    let found = elements.learned_rate().unwrap();
    assert_eq!((found.in_flight, found.age), (None, Duration::ZERO));
    assert_eq!(elements.stats().rate_limit, Some(found.requests_per_second));

    let mut learned = LearnedRate::new(20.0);
    (learned.in_flight, learned.age) = (Some(8), Duration::from_secs(60));
    let next = service.builder().learned_rate(learned).build().unwrap();
    assert_eq!(next.learned_rate(), Some(learned), "as it was given");
    let begin = aos_facade::clock::Clock::now(&*service.clock);
    for _ in 0..20 {
        count(&next).await.unwrap();
    }
    let took = aos_facade::clock::Clock::now(&*service.clock) - begin;
    assert!((0.8..1.2).contains(&took.as_secs_f64()), "{took:?}");
    let still = next.learned_rate().unwrap();
    assert_eq!((still.in_flight, still.age), (Some(8), Duration::ZERO), "as of now");
}

#[tokio::test]
async fn a_503_that_says_how_long_to_wait_pauses_every_clone() {
    let service = MockService::new().await;
    service.grants_tokens();
    let unavailable = || Response::new(503, "");
    service.counts(|then| {
        let refused = unavailable().header("retry-after", "20");
        script(then, vec![refused, Response::counts(), unavailable(), Response::counts()])
    });
    let elements = service.builder().retry(RetryPolicy::never()).build().unwrap();
    count(&elements).await.unwrap_err();
    assert_eq!(elements.stats().pause_left, Duration::from_secs(20));
    count(&elements.clone()).await.unwrap();
    assert_eq!(service.clock.sleeps(), [Duration::from_secs(20)]);
    // One that says nothing is not about the rate.
    count(&elements).await.unwrap_err();
    let stats = elements.stats();
    assert_eq!((stats.throttled, stats.pause_left), (1, Duration::ZERO));
}

#[tokio::test]
async fn by_default_128_are_sent_at_once_and_the_bound_of_all_bodies_holds() {
    const HALF: usize = 500;
    const FIT: usize = 50;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    // Half of each response comes.
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 2 * HALF);
                let _ = stream.write_all((head + &" ".repeat(HALF)).as_bytes()).await;
                let _ = stream.read(&mut [0]).await;
            });
        }
    });
    let service = MockService::new().await;
    service.grants_tokens();
    let mut bounds = Bounds::default();
    bounds.together = FIT * HALF;
    let builder = service.builder().base_url(url).bounds(bounds);
    let elements = builder.learned_rate(LearnedRate::new(1e6)).build().unwrap();
    assert_eq!(elements.concurrency(), 128);
    let mut calls: FuturesUnordered<_> = (0..200)
        .map(|_| async { (elements.customer(CUSTOMER).tenant(TENANT)).action_counts().await })
        .collect();
    // What fits waits for its other half; all others fail.
    for _ in FIT..200 {
        let error = calls.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind, ErrorKind::Decode);
        assert!(error.to_string().contains("the responses being read are larger"), "{error}");
    }
    assert!(calls.next().now_or_never().is_none());
    assert_eq!(elements.stats().requests, 200);
}
