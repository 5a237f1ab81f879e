//! What has been asked and answered.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
};

use aos_api::OPERATIONS;
use axum::http::StatusCode;

/// Statuses have three digits; those above 599 cannot be answered.
const STATUSES: usize = 600;

/// Counters that many requests write at once.
pub(crate) struct Counters {
    tokens: AtomicU64,
    unknown: AtomicU64,
    calls: Vec<AtomicU64>,
    statuses: Vec<AtomicU64>,
}

/// What a simulator has been asked and has answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requests {
    /// Requests to the token endpoint.
    pub tokens: u64,
    /// Calls by operation id; without those that were never called.
    pub calls: BTreeMap<&'static str, u64>,
    /// Requests for a path or a method that no operation has.
    pub unknown: u64,
    /// Answers by status, those of the token endpoint too. Requests that got
    /// none (reset, hanging) are not among them.
    pub statuses: BTreeMap<u16, u64>,
}

impl Requests {
    /// Calls of the operation of this id.
    pub fn calls(&self, operation: &str) -> u64 {
        self.calls.get(operation).copied().unwrap_or_default()
    }

    /// Calls of all operations.
    pub fn all_calls(&self) -> u64 {
        self.calls.values().sum()
    }

    /// Answers with this status.
    pub fn status(&self, status: u16) -> u64 {
        self.statuses.get(&status).copied().unwrap_or_default()
    }
}

impl Counters {
    pub(crate) fn new() -> Self {
        let zeros = |count| std::iter::repeat_with(AtomicU64::default).take(count).collect();
        Self {
            tokens: AtomicU64::default(),
            unknown: AtomicU64::default(),
            calls: zeros(OPERATIONS.len()),
            statuses: zeros(STATUSES),
        }
    }

    pub(crate) fn token(&self) {
        self.tokens.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn unknown(&self) {
        self.unknown.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn call(&self, operation: usize) {
        self.calls[operation].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn answer(&self, status: StatusCode) {
        if let Some(counter) = self.statuses.get(usize::from(status.as_u16())) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn read(&self) -> Requests {
        let value = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let ids = OPERATIONS.iter().map(|operation| operation.id);
        Requests {
            tokens: value(&self.tokens),
            unknown: value(&self.unknown),
            calls: ids.zip(self.calls.iter().map(value)).filter(|(_, count)| *count > 0).collect(),
            statuses: (0..).zip(self.statuses.iter().map(value)).filter(|(_, n)| *n > 0).collect(),
        }
    }
}
