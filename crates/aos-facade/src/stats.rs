//! What a client has done so far.

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};

use crate::Elements;

/// What a client and its clones have done so far: see [`Elements::stats`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Requests that were sent for calls, retries included.
    pub requests: u64,
    /// Those of them that were sent again.
    pub retries: u64,
    /// Those of them that the service refused with 429.
    pub throttled: u64,
    /// How long no request was sent because of that.
    pub paused: Duration,
    /// How long that still lasts; zero when requests are sent.
    pub pause_left: Duration,
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
        let shared = &self.shared;
        let (throttled, paused, pause_left) = shared.rate_limit.pauses(&*shared.settings.clock);
        Stats {
            requests: shared.counters.requests.load(Relaxed),
            retries: shared.counters.retries.load(Relaxed),
            throttled,
            paused,
            pause_left,
            tokens: shared.tokens.endpoint.requested.load(Relaxed),
        }
    }
}

/// Counted while requests are sent.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    requests: AtomicU64,
    retries: AtomicU64,
}

impl Counters {
    /// A request is sent, after so many of its call.
    pub(crate) fn sent(&self, before: u32) {
        self.requests.fetch_add(1, Relaxed);
        if before > 0 {
            self.retries.fetch_add(1, Relaxed);
        }
    }
}
