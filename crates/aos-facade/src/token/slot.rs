//! One cached token, and the one request that renews it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures::{
    FutureExt,
    future::{BoxFuture, Shared},
};

use super::{Token, TokenEndpoint};
use tracing::Span;

use crate::{
    clock::{Clock, lock},
    error::{Error, ErrorKind},
    task::Task,
};

/// How long a token that could not be renewed is used before the next try.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(30);
/// How long a refusal is taken for an answer, and how long a token that was
/// never accepted is not replaced once more: calls that cannot go well do not
/// make a token request each.
const PAUSE_AFTER_REFUSAL: Duration = Duration::from_secs(5);

/// A request for a token under way, to which any number of calls listen;
/// `None` when its runtime ended before it did.
type Flight = Shared<BoxFuture<'static, Option<Result<Arc<Token>, Error>>>>;

/// The token of one scope set.
#[derive(Debug)]
pub(super) struct Slot {
    scopes: Arc<str>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    token: Option<Arc<Token>>,
    /// The request under way, with its number.
    flight: Option<(u64, Flight)>,
    /// Requests so far.
    flights: u64,
    /// A refusal, and until when it counts.
    refusal: Option<(Error, Duration)>,
    /// No renewal is tried before.
    renew_from: Duration,
    /// When a token was thrown away last.
    discarded_at: Option<Duration>,
}

impl Slot {
    pub(super) fn new(scopes: Arc<str>) -> Self {
        Self { scopes, state: Mutex::default() }
    }

    /// Throws a token away that the service did not accept; answers whether
    /// another one is worth a try.
    pub(super) fn discard(&self, token: &Arc<Token>, clock: &dyn Clock) -> bool {
        let mut state = lock(&self.state);
        if !state.token.as_ref().is_some_and(|held| Arc::ptr_eq(held, token)) {
            // Replaced already.
            return true;
        }
        let now = clock.now();
        let just_discarded =
            state.discarded_at.is_some_and(|at| now < at.saturating_add(PAUSE_AFTER_REFUSAL));
        if just_discarded && !token.was_accepted() {
            return false;
        }
        state.token = None;
        state.discarded_at = Some(now);
        true
    }

    /// The token, while it is neither over nor to be renewed.
    pub(super) fn fresh(&self, clock: &dyn Clock) -> Option<Arc<Token>> {
        let state = lock(&self.state);
        let now = clock.now();
        state.token.clone().filter(|token| now < token.refresh_at && now < token.expires_at)
    }

    /// A token: the one at hand while it lives, renewed in the background when
    /// its end is near, else the one that is being asked for. Waits for it no
    /// longer than `patience`.
    pub(super) async fn get(
        self: &Arc<Self>,
        endpoint: &Arc<TokenEndpoint>,
        patience: Duration,
    ) -> Result<Arc<Token>, Error> {
        loop {
            let (number, flight) = {
                let mut state = lock(&self.state);
                let now = endpoint.clock().now();
                if let Some(token) = state.token.clone().filter(|token| now < token.expires_at) {
                    if now >= token.refresh_at && now >= state.renew_from {
                        let _renewal = self.flight(&mut state, endpoint);
                    }
                    return Ok(token);
                }
                if let Some((refusal, until)) = &state.refusal
                    && now < *until
                {
                    return Err(refusal.clone());
                }
                self.flight(&mut state, endpoint)
            };
            // By tokio's timer and not by the client's clock: it is there for a
            // request in a runtime that nobody drives any more.
            let waited = tokio::time::timeout(patience, flight).await;
            if let Ok(Some(result)) = waited {
                return result;
            }
            self.forget(number);
            if waited.is_err() {
                return Err(Error::new(
                    ErrorKind::Timeout,
                    "no token came in the time that a call may take",
                ));
            }
            // Its runtime is gone; this one asks anew.
        }
    }

    /// Gives a request up, unless another one has taken its place.
    fn forget(&self, number: u64) {
        let mut state = lock(&self.state);
        if state.flight.as_ref().is_some_and(|(held, _)| *held == number) {
            state.flight = None;
        }
    }

    /// The request under way, or a new one. It runs in a task of its own, so
    /// that it comes to its end whatever becomes of the calls that wait for it.
    fn flight(self: &Arc<Self>, state: &mut State, endpoint: &Arc<TokenEndpoint>) -> (u64, Flight) {
        if let Some(flight) = &state.flight {
            return flight.clone();
        }
        state.flights += 1;
        let number = state.flights;
        let (slot, endpoint, caller) = (Arc::clone(self), Arc::clone(endpoint), Span::current());
        let task = Task::spawn(async move {
            // Made within the task: a runtime that is shutting down drops a new
            // one on the spot, and the state is locked there.
            let landing = Landing { slot, number };
            let result = endpoint.ask(&landing.slot.scopes, &caller).await.map(Arc::new);
            landing.slot.learn(&result, endpoint.clock());
            drop(landing);
            result
        });
        let flight = task.boxed().shared();
        state.flight = Some((number, flight.clone()));
        (number, flight)
    }

    fn learn(&self, result: &Result<Arc<Token>, Error>, clock: &dyn Clock) {
        let mut state = lock(&self.state);
        let now = clock.now();
        match result {
            Ok(token) => {
                state.token = Some(Arc::clone(token));
                state.refusal = None;
            }
            Err(error) => {
                state.renew_from = now.saturating_add(PAUSE_AFTER_FAILURE);
                if !error.is_retryable() {
                    let until = now.saturating_add(PAUSE_AFTER_REFUSAL);
                    state.refusal = Some((error.clone(), until));
                }
            }
        }
    }
}

/// Makes room for the next request, however this one ends, also by a panic.
struct Landing {
    slot: Arc<Slot>,
    number: u64,
}

impl Drop for Landing {
    fn drop(&mut self) {
        self.slot.forget(self.number);
    }
}
