//! The client, and what it has done so far.

use std::{
    sync::{Arc, atomic::Ordering::Relaxed},
    time::{Duration, SystemTime},
};

use aos_api::{Call, Client, Environment, Result};

use crate::send::Shared;

/// A client for the AvePoint Elements API.
///
/// Its methods and handles make calls as values, which are sent when they are awaited. Clones
/// are cheap and share tokens, connections and limits. It needs a tokio runtime with its timer
/// and its network driver. A call that is dropped gives its place among the concurrent requests
/// back as soon as the runtime that sent it runs again, so use one that keeps running.
#[derive(Clone, Debug)]
pub struct Elements {
    pub(crate) api: Client,
    pub(crate) shared: Arc<Shared>,
}

impl Elements {
    /// A call of any operation of the spec by its id, with JSON in and out: see
    /// [`Client::operation`].
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no such operation.
    pub fn operation(&self, id: &str) -> Result<Call> {
        self.api.operation(id)
    }

    /// The low-level client, with a method for each operation of the spec. Its calls are
    /// the same as those of the handles, with the ids not set yet.
    pub fn api(&self) -> &Client {
        &self.api
    }

    /// Base URL of the API, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.api.base_url()
    }

    /// The token endpoint.
    pub fn token_url(&self) -> &str {
        self.shared.tokens.endpoint.url.as_str()
    }

    /// The environment that was set; `None` where none was, which means
    /// [`Environment::Commercial`] unless both URLs were given.
    pub fn environment(&self) -> Option<Environment> {
        self.shared.settings.environment
    }

    /// The client id that it authenticates with.
    pub fn client_id(&self) -> &str {
        self.shared.tokens.endpoint.credential.client_id()
    }

    /// What it authenticates with: `client secret` or `certificate`.
    pub fn credential_kind(&self) -> &'static str {
        self.shared.tokens.endpoint.credential.kind()
    }

    /// When its certificate expires; `None` for a client secret, which does not say.
    pub fn credential_expires(&self) -> Option<SystemTime> {
        self.shared.tokens.endpoint.credential.as_certificate()?.expires()
    }

    /// Whether only operations of the spec that read are sent: see
    /// [`ElementsBuilder::read_only`](crate::ElementsBuilder::read_only).
    pub fn is_read_only(&self) -> bool {
        self.shared.settings.read_only
    }

    /// Maximum of concurrent requests.
    pub fn concurrency(&self) -> usize {
        self.shared.settings.concurrency
    }

    /// What the client and its clones have done so far.
    pub fn stats(&self) -> Stats {
        let tokens = self.shared.tokens.endpoint.requested.load(Relaxed);
        Stats { tokens, ..self.shared.rate_limit.stats() }
    }

    /// The limits of the service that the client and its clones found, for
    /// [`ElementsBuilder::learned_rate`](crate::ElementsBuilder::learned_rate) of the next
    /// run; `None` where no request was refused. Before any request is accepted, it is what
    /// that was given.
    pub fn learned_rate(&self) -> Option<LearnedRate> {
        self.shared.rate_limit.learned()
    }
}

/// What a client and its clones have done so far: see [`Elements::stats`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// Requests that were sent for calls, retries included.
    pub requests: u64,
    /// Those of them that were sent again.
    pub retries: u64,
    /// Those of them that the service refused, with 429 or with 503 and `Retry-After`.
    pub throttled: u64,
    /// How long no request was sent because of that.
    pub paused: Duration,
    /// How long that still lasts; zero when requests are sent.
    pub pause_left: Duration,
    /// The limit of the service in requests a second, as far as it was found; it is
    /// searched for with the requests that are sent. `None` where no request was refused.
    pub rate_limit: Option<f64>,
    /// Tokens that were requested.
    pub tokens: u64,
}

/// The limits of the service that a client found: see [`Elements::learned_rate`].
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct LearnedRate {
    /// Requests a second.
    pub requests_per_second: f64,
    /// Concurrent requests; `None` where there is no limit of them, or it was not found.
    pub in_flight: Option<usize>,
    /// How long ago that was. A rate that is older than a week is taken for less certain.
    pub age: Duration,
}

impl LearnedRate {
    /// So many requests a second, found just now, without a limit of concurrent requests.
    pub fn new(requests_per_second: f64) -> Self {
        Self { requests_per_second, in_flight: None, age: Duration::ZERO }
    }
}
