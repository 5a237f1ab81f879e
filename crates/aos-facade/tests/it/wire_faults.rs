//! Faults of the connection, made by the simulator.

use std::{sync::Arc, time::Duration};

use aos_facade::{Credential, Elements, ElementsBuilder, ErrorKind, clock::ManualClock};
use aos_sim::{Fault, Simulator};

async fn simulator(fault: &Fault) -> Simulator {
    Simulator::builder().customers(3).fault(fault.clone()).start().await.expect("it starts")
}

fn builder(simulator: &Simulator) -> ElementsBuilder {
    Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(Credential::client_secret(simulator.client_id(), simulator.client_secret()))
        .clock(Arc::new(ManualClock::new()))
}

const COUNT: &str = "retrieve_risky_action_count";

/// The first customer that has a tenant, with it.
fn target(simulator: &Simulator) -> (String, String) {
    let fleet = simulator.fleet();
    let customer = fleet.customers().find(|customer| !customer.tenants.is_empty()).unwrap();
    (customer.id.clone(), customer.tenants[0].id.clone())
}

#[tokio::test]
async fn a_connection_that_is_reset_or_breaks_is_retried() {
    for fault in [Fault::reset(), Fault::cut()] {
        let fault = fault.operation(COUNT).times(2);
        let simulator = simulator(&fault).await;
        let elements = builder(&simulator).build().unwrap();
        let (customer, tenant) = target(&simulator);
        elements.customer(customer).tenant(tenant).action_counts().await.unwrap();
        assert_eq!(fault.hits(), 2);
    }
}

#[tokio::test]
async fn a_read_whose_connection_ended_before_the_response_is_sent_again_at_once_and_once() {
    for (fault, times, pauses) in [
        (Fault::reset(), 1, 0),
        (Fault::reset(), 3, 2),
        // A part of the response came.
        (Fault::cut(), 1, 1),
    ] {
        let fault = fault.operation(COUNT).times(times);
        let simulator = simulator(&fault).await;
        let clock = Arc::new(ManualClock::new());
        let elements = builder(&simulator).clock(clock.clone()).build().unwrap();
        let (customer, tenant) = target(&simulator);
        elements.customer(customer).tenant(tenant).action_counts().await.unwrap();
        assert_eq!(fault.hits(), times);
        let paused = clock.sleeps().into_iter().filter(|pause| !pause.is_zero()).count();
        assert_eq!(paused, pauses, "{fault:?}");
    }
}

#[tokio::test]
async fn one_attempt_is_one_request_also_where_the_connection_ended() {
    let fault = Fault::reset().operation(COUNT);
    let simulator = simulator(&fault).await;
    let once = aos_facade::RetryPolicy { max_attempts: 1, ..Default::default() };
    let elements = builder(&simulator).retry(once).build().unwrap();
    let (customer, tenant) = target(&simulator);
    let error = elements.customer(customer).tenant(tenant).action_counts().await.unwrap_err();
    assert_eq!((error.attempts, fault.hits()), (1, 1));
}

#[tokio::test]
async fn a_connection_that_never_works_is_an_error_with_its_attempts() {
    let fault = Fault::cut().operation(COUNT);
    let simulator = simulator(&fault).await;
    let elements = builder(&simulator).build().unwrap();
    let (customer, tenant) = target(&simulator);
    let error = elements.customer(&customer).tenant(&tenant).action_counts().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Connection);
    assert_eq!(error.attempts, 5);
    assert!(error.is_retryable());
    let start = format!(
        "{COUNT} for customer {customer} tenant {tenant}: the connection broke after 5 attempts: "
    );
    assert!(error.to_string().starts_with(&start), "{error}");
    assert!(!error.to_string().contains("http://"), "the message has the ids already: {error}");
}

#[tokio::test]
async fn a_reset_is_called_so_also_at_the_token_endpoint() {
    for (fault, kind) in [
        (Fault::reset().operation(COUNT), ErrorKind::Connection),
        (Fault::reset().token(), ErrorKind::Authentication),
    ] {
        let simulator = simulator(&fault).await;
        let elements = builder(&simulator).build().unwrap();
        let (customer, tenant) = target(&simulator);
        let error = elements.customer(&customer).tenant(&tenant).action_counts().await.unwrap_err();
        assert_eq!((error.kind, error.attempts), (kind, 5));
        assert!(error.to_string().contains("the connection was reset"), "{error}");
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn a_service_that_hangs_is_a_timeout() {
    let fault = Fault::hang().operation(COUNT);
    let simulator = simulator(&fault).await;
    let elements = builder(&simulator)
        .attempt_timeout(Duration::from_millis(50))
        .retry(aos_facade::RetryPolicy { max_attempts: 2, ..Default::default() })
        .build()
        .unwrap();
    let (customer, tenant) = target(&simulator);
    let error = elements.customer(customer).tenant(tenant).action_counts().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    assert!(error.to_string().contains("no response in time after 2 attempts"), "{error}");
    assert_eq!(fault.hits(), 2);
}

#[tokio::test]
async fn a_token_that_expires_early_is_replaced_without_an_error() {
    let fault = Fault::token_uses(2);
    let simulator = simulator(&fault).await;
    let elements = builder(&simulator).build().unwrap();
    let (customer, tenant) = target(&simulator);
    for _ in 0..5 {
        elements.customer(&customer).tenant(&tenant).action_counts().await.unwrap();
    }
    assert!(fault.hits() > 0);
}
