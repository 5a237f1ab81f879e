//! Futures that are not polled harm nobody: what other calls wait for is neither held
//! nor granted where the caller decides when to go on.

use crate::common;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, SystemTime},
};

use aos_facade::clock::{Clock, ManualClock};
use common::{CUSTOMER, MockService, TENANT, customer, customer_page, eventually};
use futures::{FutureExt, StreamExt, future::BoxFuture};
use serde_json::json;

/// Fails where nothing goes on; what goes on takes a small part of it.
async fn guarded<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), future).await.expect("it does not hang")
}

/// Polls a future once, and leaves it as it is.
fn poll_once<F: Future + Unpin>(future: &mut F) {
    assert!(future.now_or_never().is_none(), "it is not ready at once");
}

#[tokio::test]
async fn calls_between_the_rows_of_buffered_calls_do_not_wait_for_them() {
    let service = MockService::new().await;
    service.grants_tokens();
    let overviews = service.server.mock(|when, then| {
        when.path_suffix("/overview/workspace");
        then.json_body(json!({"teams": null}));
    });
    let counts = service.returns_counts();
    // One more at once than the client sends.
    let elements = service.builder().concurrency(16).build().unwrap();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    guarded(async {
        let mut rows = futures::stream::iter(0..51)
            .map(|_| tenant.workspace_overview().send())
            .buffer_unordered(17);
        while let Some(row) = rows.next().await {
            row.unwrap();
            tenant.action_counts().await.unwrap();
        }
    })
    .await;
    overviews.assert_calls(51);
    counts.assert_calls(51);
}

#[tokio::test]
async fn streams_that_were_polled_once_block_no_other_call() {
    let service = MockService::new().await;
    service.grants_tokens();
    let list = service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[customer("a", 1)], 1, 100, 1));
    });
    service.returns_counts();
    let elements = service.elements();
    let mut streams: Vec<_> = (0..20).map(|_| elements.customers().stream()).collect();
    for rows in &mut streams {
        poll_once(&mut rows.next());
    }
    guarded(elements.customer(CUSTOMER).tenant(TENANT).action_counts().send()).await.unwrap();
    // And each is read to its end when somebody polls it again.
    for rows in streams {
        assert_eq!(guarded(rows.all()).await.unwrap().len(), 1);
    }
    list.assert_calls(20);
}

#[tokio::test]
async fn dropped_calls_do_not_delay_the_next_one() {
    let service = MockService::new().await;
    service.grants_tokens();
    let counts = service.returns_counts();
    let elements = service.builder().requests_per_second(10.0).build().unwrap();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    for _ in 0..100 {
        let mut call = tenant.action_counts().send();
        poll_once(&mut call);
    }
    guarded(tenant.action_counts().send()).await.unwrap();
    assert!(service.clock.sleeps().is_empty(), "{:?}", service.clock.sleeps());
    counts.assert_calls(1);
}

/// A clock whose sleeps never end, until it runs.
#[derive(Debug, Default)]
struct StoppedClock {
    clock: ManualClock,
    runs: AtomicBool,
}

impl Clock for StoppedClock {
    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn wall(&self) -> SystemTime {
        self.clock.wall()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        match self.runs.load(Ordering::SeqCst) {
            true => self.clock.sleep(duration),
            false => futures::future::pending().boxed(),
        }
    }
}

#[tokio::test]
async fn calls_that_are_dropped_while_they_wait_for_the_rate_take_nothing_of_it() {
    let service = MockService::new().await;
    service.grants_tokens();
    let counts = service.returns_counts();
    let clock = Arc::new(StoppedClock::default());
    let builder = service.builder().clock(Arc::clone(&clock) as _).concurrency(200);
    let elements = builder.requests_per_second(10.0).build().unwrap();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    let mut calls: Vec<_> = (0..100).map(|_| tenant.action_counts().send()).collect();
    for call in &mut calls {
        poll_once(call);
    }
    // The first one is sent, and the others wait.
    eventually(&counts, 1).await;
    drop(calls);
    clock.runs.store(true, Ordering::SeqCst);
    guarded(tenant.action_counts().send()).await.unwrap();
    assert_eq!(clock.clock.sleeps(), [Duration::from_millis(100)], "that of the first one");
    counts.assert_calls(2);
}

#[tokio::test]
async fn a_dropped_call_gives_its_permit_back() {
    let service = MockService::new().await;
    service.grants_tokens();
    let slow = service.server.mock(|when, then| {
        when.path_includes("/tenants/slow/");
        then.delay(Duration::from_secs(30));
    });
    service.returns_counts();
    let elements = service.builder().concurrency(1).build().unwrap();
    let customer = elements.customer(CUSTOMER);
    let mut call = customer.tenant("slow").action_counts().send();
    tokio::select! {
        result = &mut call => panic!("it is not over: {result:?}"),
        () = eventually(&slow, 1) => {}
    }
    let mut waiting = customer.tenant(TENANT).action_counts().send();
    poll_once(&mut waiting);
    drop(call);
    guarded(waiting).await.unwrap();
}
