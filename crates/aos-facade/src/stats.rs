//! What a client has done so far.

use std::{sync::atomic::Ordering::Relaxed, time::Duration};

use crate::{elements::Elements, send::Shared};

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

impl Elements {
    /// What the client and its clones have done so far.
    pub fn stats(&self) -> Stats {
        let Shared { rate_limit, tokens, settings, .. } = &*self.shared;
        let tokens = tokens.endpoint.requested.load(Relaxed);
        Stats { tokens, ..rate_limit.stats(&*settings.clock) }
    }

    /// The limits of the service that the client and its clones found, for
    /// [`ElementsBuilder::learned_rate`](crate::ElementsBuilder::learned_rate) of the next
    /// run; `None` where no request was refused. Before any request is accepted, it is what
    /// that was given.
    pub fn learned_rate(&self) -> Option<LearnedRate> {
        self.shared.rate_limit.learned()
    }
}
