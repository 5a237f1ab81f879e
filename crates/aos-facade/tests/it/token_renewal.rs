//! Tokens over time: renewed in the background, in whatever runtime.

use crate::common;

use std::time::Duration;

use aos_facade::ErrorKind;
use common::{Answer, CUSTOMER, House, TENANT, TOKEN, eventually, script, token};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_token_is_renewed_five_minutes_before_its_end() {
    let house = House::new().await;
    let tokens = house.signs_in();
    house.counts_well();
    let elements = house.elements();
    let ask = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    ask().await.unwrap();
    house.clock.advance(54 * MINUTE);
    ask().await.unwrap();
    tokens.assert_calls(1);
    house.clock.advance(MINUTE);
    ask().await.unwrap();
    eventually(&tokens, 2).await;
}

#[tokio::test]
async fn a_short_token_is_renewed_a_share_of_its_life_before_its_end() {
    let house = House::new().await;
    // Five minutes: renewed always, if the margin were not a share.
    let tokens = house.token_endpoint(|then| then.json_body(token(TOKEN, 300)));
    house.counts_well();
    let elements = house.elements();
    let ask = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    ask().await.unwrap();
    house.clock.advance(Duration::from_secs(239));
    ask().await.unwrap();
    tokens.assert_calls(1);
    house.clock.advance(Duration::from_secs(1));
    ask().await.unwrap();
    eventually(&tokens, 2).await;
}

#[tokio::test]
async fn a_failed_renewal_is_borne_while_the_old_token_lives() {
    let house = House::new().await;
    let tokens = house.token_endpoint(|then| {
        script(then, vec![Answer::json(200, &token(TOKEN, 3600)), Answer::new(500, "down")])
    });
    house.counts_well();
    let elements = house.builder().retry(aos_facade::RetryPolicy::never()).build().unwrap();
    let ask = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    ask().await.unwrap();
    house.clock.advance(56 * MINUTE);
    ask().await.unwrap();
    eventually(&tokens, 2).await;
    ask().await.unwrap();
    // The second call did not try again at once.
    eventually(&tokens, 2).await;
    house.clock.advance(5 * MINUTE);
    let error = ask().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SignIn);
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_renewal_that_hangs_delays_no_call_while_the_old_token_lives() {
    let house = House::new().await;
    let mut tokens = house.signs_in();
    house.counts_well();
    let elements = house.elements();
    let ask = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    ask().await.unwrap();
    tokens.delete();
    let hanging = house.token_endpoint(|then| then.delay(Duration::from_secs(30)));
    house.clock.advance(56 * MINUTE);
    let told = tokio::time::timeout(Duration::from_secs(10), ask()).await;
    told.expect("the call does not wait for the renewal").unwrap();
    eventually(&hanging, 1).await;
}

#[tokio::test]
async fn a_client_outlives_the_runtime_in_which_it_asked_for_a_token() {
    let house = House::new().await;
    let mut slow = house.token_endpoint(|then| then.delay(Duration::from_secs(5)));
    house.counts_well();
    let elements = house.elements();
    let ask = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    let first = ask.clone();
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            tokio::select! {
                told = first.send() => panic!("no token yet: {told:?}"),
                () = tokio::time::sleep(Duration::from_millis(20)) => {}
            }
        });
    })
    .join()
    .unwrap();
    slow.delete();
    house.signs_in();
    ask.await.unwrap();
}

#[tokio::test]
async fn a_call_that_is_given_up_takes_no_token_request_with_it() {
    let house = House::new().await;
    let tokens = house
        .token_endpoint(|then| then.delay(Duration::from_millis(30)).json_body(token(TOKEN, 3600)));
    house.counts_well();
    let elements = house.elements();
    let ask = || elements.customer(CUSTOMER).tenant(TENANT).action_counts().send();
    tokio::select! {
        biased;
        told = ask() => panic!("no token yet: {told:?}"),
        () = tokio::time::sleep(Duration::from_millis(10)) => {}
    }
    ask().await.unwrap();
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
async fn a_panic_while_a_token_is_asked_for_ends_that_call_only() {
    let house = House::new().await;
    house.signs_in();
    house.counts_well();
    let clock = PanicsOnce(aos_facade::clock::ManualClock::new(), Default::default());
    let elements = house.builder().clock(std::sync::Arc::new(clock)).build().unwrap();
    let call = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    tokio::spawn(call.clone().send()).await.unwrap_err();
    call.await.unwrap();
}

#[tokio::test]
async fn a_call_does_not_wait_for_a_runtime_that_stands_still() {
    let house = House::new().await;
    let mut slow = house.token_endpoint(|then| then.delay(Duration::from_millis(600)));
    house.counts_well();
    let policy = aos_facade::RetryPolicy::default().with_budget(Duration::from_millis(400));
    let elements = house.builder().retry(policy).build().unwrap();
    let ask = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    let first = ask.clone();
    let standing = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            tokio::select! {
                told = first.send() => panic!("no token yet: {told:?}"),
                () = tokio::time::sleep(Duration::from_millis(20)) => {}
            }
        });
        // It is there, and nobody drives it.
        runtime
    })
    .join()
    .unwrap();
    slow.delete();
    house.signs_in();
    let error = ask.clone().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    ask.await.unwrap();
    standing.shutdown_background();
}
