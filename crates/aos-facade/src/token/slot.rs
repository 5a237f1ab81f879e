//! One cached token, and the one request that renews it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use super::{Token, TokenEndpoint};
use crate::{
    clock::{Clock, lock},
    error::Error,
};

/// How long a token that could not be renewed is used before the next try.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(30);

/// The token of one scope set.
#[derive(Debug)]
pub(super) struct Slot {
    scopes: Arc<str>,
    state: Mutex<State>,
    /// Held by the one who asks for a token.
    flight: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    token: Option<Arc<Token>>,
    /// Requests that have ended, well or badly.
    ended: u64,
    /// How the last request ended, if badly.
    failure: Option<Error>,
    /// No renewal is tried before.
    renew_from: Duration,
}

impl Slot {
    pub(super) fn new(scopes: Arc<str>) -> Self {
        Self { scopes, state: Mutex::default(), flight: tokio::sync::Mutex::default() }
    }

    pub(super) fn discard(&self, token: &Arc<Token>) {
        let mut state = lock(&self.state);
        if state.token.as_ref().is_some_and(|held| Arc::ptr_eq(held, token)) {
            state.token = None;
        }
    }

    /// The token, while it is neither over nor to be renewed.
    pub(super) fn fresh(&self, clock: &dyn Clock) -> Option<Arc<Token>> {
        let state = lock(&self.state);
        let now = clock.now();
        state.token.clone().filter(|token| now < token.refresh_at && now < token.expires_at)
    }

    pub(super) async fn get(
        &self,
        endpoint: &TokenEndpoint,
        deadline: Duration,
    ) -> Result<Arc<Token>, Error> {
        let (held, ended) = {
            let state = lock(&self.state);
            let now = endpoint.clock().now();
            let held = state.token.clone().filter(|token| now < token.expires_at);
            if let Some(token) = &held
                && (now < token.refresh_at || now < state.renew_from)
            {
                return Ok(Arc::clone(token));
            }
            (held, state.ended)
        };
        match held {
            Some(old) => {
                // Someone else may be renewing it; the old one does meanwhile.
                let Ok(_flight) = self.flight.try_lock() else {
                    return Ok(old);
                };
                if let Some(token) = self.renewed_since(ended) {
                    return Ok(token);
                }
                match self.ask(endpoint, deadline).await {
                    Ok(token) => Ok(token),
                    Err(_) if endpoint.clock().now() < old.expires_at => {
                        lock(&self.state).renew_from = endpoint.clock().now() + PAUSE_AFTER_FAILURE;
                        Ok(old)
                    }
                    Err(error) => Err(error),
                }
            }
            None => {
                let _flight = self.flight.lock().await;
                // Who has waited for someone else's request shares its outcome,
                // also a bad one: a thousand calls make one request.
                if let Some(token) = self.renewed_since(ended) {
                    return Ok(token);
                }
                if let Some(error) = self.failed_since(ended) {
                    return Err(error);
                }
                self.ask(endpoint, deadline).await
            }
        }
    }

    fn renewed_since(&self, ended: u64) -> Option<Arc<Token>> {
        let state = lock(&self.state);
        (state.ended > ended).then(|| state.token.clone()).flatten()
    }

    fn failed_since(&self, ended: u64) -> Option<Error> {
        let state = lock(&self.state);
        (state.ended > ended).then(|| state.failure.clone()).flatten()
    }

    async fn ask(&self, endpoint: &TokenEndpoint, deadline: Duration) -> Result<Arc<Token>, Error> {
        let result = endpoint.ask(&self.scopes, deadline).await.map(Arc::new);
        let mut state = lock(&self.state);
        state.ended += 1;
        match &result {
            Ok(token) => {
                state.token = Some(Arc::clone(token));
                state.failure = None;
                state.renew_from = Duration::ZERO;
            }
            Err(error) => state.failure = Some(error.clone()),
        }
        result
    }
}
