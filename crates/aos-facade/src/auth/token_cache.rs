//! A token, its cache for one set of scopes, and the one request that renews it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use aos_api::{Error, ErrorKind, Result};
use futures::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use http::HeaderValue;
use secrecy::SecretString;
use tokio::{runtime::Handle, task::AbortHandle};
use tracing::Span;

use super::token_endpoint::TokenEndpoint;
use crate::policy::{clock::lock, task};

/// How long a token that could not be renewed is used before the next try.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(30);
/// How long a rejection counts, and a token that was never accepted is not replaced once
/// more: calls that cannot go well do not make a token request each.
const PAUSE_AFTER_REJECTION: Duration = Duration::from_secs(5);

/// A token; its `Debug` shows neither the header nor the secret.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) header: HeaderValue,
    /// The token itself, to redact it.
    pub(crate) secret: Arc<SecretString>,
    pub(crate) scopes: Arc<str>,
    /// The scopes that the service says it has.
    pub(crate) granted: Option<String>,
    /// How long it is valid, from when it was requested.
    pub(crate) lifetime: Duration,
    /// From when on it is renewed, by the client's clock.
    pub(crate) refresh_at: Duration,
    pub(crate) expires_at: Duration,
    pub(super) accepted: AtomicBool,
}

impl Token {
    pub(crate) fn accept(&self) {
        // Most calls find it set; writing would take the cache line from the others.
        if !self.accepted.load(Relaxed) {
            self.accepted.store(true, Relaxed);
        }
    }
}

/// A request that any number of calls wait for; `None` when its runtime ended before it did.
type InFlight = Shared<BoxFuture<'static, Option<Result<Arc<Token>>>>>;

pub(super) struct TokenCache {
    endpoint: Arc<TokenEndpoint>,
    scopes: Arc<str>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Arc<Token>>,
    in_flight: Option<(AbortHandle, InFlight)>,
    /// A rejection, and until when it counts.
    rejection: Option<(Error, Duration)>,
    renew_from: Duration,
    discarded_at: Option<Duration>,
}

impl TokenCache {
    pub(super) fn new(endpoint: &Arc<TokenEndpoint>, scopes: &Arc<str>) -> Self {
        let (endpoint, scopes) = (Arc::clone(endpoint), Arc::clone(scopes));
        Self { endpoint, scopes, state: Mutex::default() }
    }

    fn now(&self) -> Duration {
        self.endpoint.settings.clock.now()
    }

    /// Discards a token that was not accepted; returns whether another one is worth a try.
    pub(super) fn discard(&self, token: &Arc<Token>) -> bool {
        let mut state = lock(&self.state);
        if !state.token.as_ref().is_some_and(|held| Arc::ptr_eq(held, token)) {
            // Replaced already.
            return true;
        }
        let now = self.now();
        let just_discarded =
            state.discarded_at.is_some_and(|at| now < at.saturating_add(PAUSE_AFTER_REJECTION));
        if just_discarded && !token.accepted.load(Relaxed) {
            return false;
        }
        state.token = None;
        state.discarded_at = Some(now);
        true
    }

    /// The token, while it is not to be renewed.
    pub(super) fn fresh(&self) -> Option<Arc<Token>> {
        lock(&self.state).token.clone().filter(|token| self.now() < token.refresh_at)
    }

    /// A token: the cached one while it is valid, renewed in the background when it expires
    /// soon, else the one that is being requested. Waits for it no longer than `timeout`.
    pub(super) async fn get(self: &Arc<Self>, timeout: Duration) -> Result<Arc<Token>> {
        loop {
            let in_flight = {
                let mut state = lock(&self.state);
                let now = self.now();
                if let Some(token) = state.token.clone().filter(|token| now < token.expires_at) {
                    if now >= token.refresh_at && now >= state.renew_from {
                        let _renewal = self.request(&mut state);
                    }
                    return Ok(token);
                }
                if let Some((rejection, until)) = &state.rejection
                    && now < *until
                {
                    return Err(rejection.clone());
                }
                self.request(&mut state)
            };
            // By tokio's timer and not by the client's clock: it is there for a
            // request in a runtime that nobody drives any more.
            match tokio::time::timeout(timeout, in_flight.clone()).await {
                Ok(Some(result)) => return result,
                // Its runtime is gone; this one requests anew.
                Ok(None) => {}
                Err(_) => {
                    let mut state = lock(&self.state);
                    // Unless another one has taken its place.
                    state.in_flight.take_if(|(_, held)| held.ptr_eq(&in_flight));
                    return Err(Error::new(
                        ErrorKind::Timeout,
                        "no token was obtained in the time that a call may take",
                    ));
                }
            }
        }
    }

    /// The in-flight request, or a new one. It comes to its end in a task of its own, whatever
    /// becomes of the calls that wait for it.
    fn request(self: &Arc<Self>, state: &mut State) -> InFlight {
        if let Some((task, in_flight)) = &state.in_flight
            && !task.is_finished()
        {
            return in_flight.clone();
        }
        let (cache, caller) = (Arc::clone(self), Span::current());
        let request = async move {
            let result = cache.endpoint.request(&cache.scopes, &caller).await.map(Arc::new);
            let (mut state, now) = (lock(&cache.state), cache.now());
            match &result {
                Ok(token) => {
                    state.token = Some(Arc::clone(token));
                    state.rejection = None;
                }
                Err(error) => {
                    state.renew_from = now.saturating_add(PAUSE_AFTER_FAILURE);
                    if !error.is_retryable() {
                        let until = now.saturating_add(PAUSE_AFTER_REJECTION);
                        state.rejection = Some((error.clone(), until));
                    }
                }
            }
            drop(state);
            result
        };
        let (handle, output) = task::spawn(&Handle::current(), request.boxed());
        let in_flight = output.boxed().shared();
        state.in_flight = Some((handle, in_flight.clone()));
        in_flight
    }
}
