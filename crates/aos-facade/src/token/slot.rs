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
use crate::{
    clock::{Clock, lock},
    error::Error,
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
    flight: Option<Flight>,
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
    /// its end is near, else the one that is being asked for.
    pub(super) async fn get(
        self: &Arc<Self>,
        endpoint: &Arc<TokenEndpoint>,
    ) -> Result<Arc<Token>, Error> {
        loop {
            let flight = {
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
            if let Some(result) = flight.clone().await {
                return result;
            }
            // It began in a runtime that is gone; this one asks anew.
            let mut state = lock(&self.state);
            if state.flight.as_ref().is_some_and(|held| held.ptr_eq(&flight)) {
                state.flight = None;
            }
        }
    }

    /// The request under way, or a new one. It runs in a task of its own, so
    /// that it comes to its end whatever becomes of the calls that wait for it.
    fn flight(self: &Arc<Self>, state: &mut State, endpoint: &Arc<TokenEndpoint>) -> Flight {
        if let Some(flight) = &state.flight {
            return flight.clone();
        }
        let (slot, endpoint) = (Arc::clone(self), Arc::clone(endpoint));
        let task = Task::spawn(async move {
            let result = endpoint.ask(&slot.scopes).await.map(Arc::new);
            slot.landed(&result, endpoint.clock());
            result
        });
        let flight = task.boxed().shared();
        state.flight = Some(flight.clone());
        flight
    }

    fn landed(&self, result: &Result<Arc<Token>, Error>, clock: &dyn Clock) {
        let mut state = lock(&self.state);
        let now = clock.now();
        state.flight = None;
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
