//! Tokens over time: renewed in the background, in whatever runtime.

use crate::common;

use std::time::Duration;

use aos_facade::ErrorKind;
use common::{CUSTOMER, MockService, Response, TENANT, TOKEN, eventually, script, token};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_token_is_renewed_five_minutes_before_its_end() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    service.returns_counts();
    let elements = service.elements();
    let count = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    count().await.unwrap();
    service.clock.advance(54 * MINUTE);
    count().await.unwrap();
    tokens.assert_calls(1);
    service.clock.advance(MINUTE);
    count().await.unwrap();
    eventually(&tokens, 2).await;
}

#[tokio::test]
async fn a_short_token_is_renewed_a_share_of_its_life_before_its_end() {
    let service = MockService::new().await;
    // Five minutes: renewed always, if the margin were not a share.
    let tokens = service.token_endpoint(|then| then.json_body(token(TOKEN, 300)));
    service.returns_counts();
    let elements = service.elements();
    let count = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    count().await.unwrap();
    service.clock.advance(Duration::from_secs(239));
    count().await.unwrap();
    tokens.assert_calls(1);
    service.clock.advance(Duration::from_secs(1));
    count().await.unwrap();
    eventually(&tokens, 2).await;
}

#[tokio::test]
async fn a_failed_renewal_is_tolerated_while_the_old_token_is_valid() {
    let service = MockService::new().await;
    let tokens = service.token_endpoint(|then| {
        script(then, vec![Response::json(200, &token(TOKEN, 3600)), Response::new(500, "down")])
    });
    service.returns_counts();
    let elements = service.builder().retry(aos_facade::RetryPolicy::never()).build().unwrap();
    let count = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    count().await.unwrap();
    service.clock.advance(56 * MINUTE);
    count().await.unwrap();
    eventually(&tokens, 2).await;
    count().await.unwrap();
    // The second call did not try again at once.
    eventually(&tokens, 2).await;
    service.clock.advance(5 * MINUTE);
    let error = count().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Authentication);
    assert_eq!(error.status.unwrap().as_u16(), 500);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_renewal_that_hangs_delays_no_call_while_the_old_token_is_valid() {
    let service = MockService::new().await;
    let mut tokens = service.grants_tokens();
    service.returns_counts();
    let elements = service.elements();
    let count = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    count().await.unwrap();
    tokens.delete();
    let hanging = service.token_endpoint(|then| then.delay(Duration::from_secs(30)));
    service.clock.advance(56 * MINUTE);
    let counts = tokio::time::timeout(Duration::from_secs(10), count()).await;
    counts.expect("the call does not wait for the renewal").unwrap();
    eventually(&hanging, 1).await;
}

#[tokio::test]
async fn a_client_outlives_the_runtime_in_which_it_requested_a_token() {
    let service = MockService::new().await;
    let mut slow = service.token_endpoint(|then| then.delay(Duration::from_secs(5)));
    service.returns_counts();
    let elements = service.elements();
    let call = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    let first = call.clone();
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            tokio::select! {
                counts = first.send() => panic!("no token yet: {counts:?}"),
                () = tokio::time::sleep(Duration::from_millis(20)) => {}
            }
        });
    })
    .join()
    .unwrap();
    slow.delete();
    service.grants_tokens();
    call.await.unwrap();
}

#[tokio::test]
async fn a_dropped_call_does_not_end_the_token_request() {
    let service = MockService::new().await;
    let tokens = service
        .token_endpoint(|then| then.delay(Duration::from_millis(30)).json_body(token(TOKEN, 3600)));
    service.returns_counts();
    let elements = service.elements();
    let count = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    tokio::select! {
        biased;
        counts = count() => panic!("no token yet: {counts:?}"),
        () = tokio::time::sleep(Duration::from_millis(10)) => {}
    }
    count().await.unwrap();
    tokens.assert_calls(1);
}

#[derive(Debug)]
struct PanicsOnce(aos_facade::clock::ManualClock, std::sync::atomic::AtomicBool);

impl aos_facade::clock::Clock for PanicsOnce {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn wall(&self) -> std::time::SystemTime {
        assert!(self.1.swap(true, std::sync::atomic::Ordering::SeqCst), "once");
        self.0.wall()
    }

    fn sleep(&self, duration: Duration) -> futures::future::BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn a_panic_while_a_token_is_requested_ends_that_call_only() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.returns_counts();
    let clock = PanicsOnce(aos_facade::clock::ManualClock::new(), Default::default());
    let elements = service.builder().clock(std::sync::Arc::new(clock)).build().unwrap();
    let call = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    tokio::spawn(call.clone().send()).await.unwrap_err();
    call.await.unwrap();
}

#[tokio::test]
async fn a_call_does_not_wait_for_a_runtime_that_nobody_drives() {
    let service = MockService::new().await;
    let mut slow = service.token_endpoint(|then| then.delay(Duration::from_millis(600)));
    service.returns_counts();
    let policy =
        aos_facade::RetryPolicy { budget: Duration::from_millis(400), ..Default::default() };
    let elements = service.builder().retry(policy).build().unwrap();
    let call = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    let first = call.clone();
    let standing = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            tokio::select! {
                counts = first.send() => panic!("no token yet: {counts:?}"),
                () = tokio::time::sleep(Duration::from_millis(20)) => {}
            }
        });
        // It exists, and nobody drives it.
        runtime
    })
    .join()
    .unwrap();
    slow.delete();
    service.grants_tokens();
    let error = call.clone().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    call.await.unwrap();
    standing.shutdown_background();
}
