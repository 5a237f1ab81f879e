//! Counters of requests and responses.

use std::collections::BTreeMap;

use crate::service::PathValue;

/// The requests and responses of a simulator so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requests {
    /// Requests to the token endpoint.
    pub tokens: u64,
    /// Calls by operation id, without operations that were never called, and then by
    /// the ids of customer and tenant in the path; an id that a path does not have is
    /// empty.
    pub calls: BTreeMap<&'static str, BTreeMap<(String, String), u64>>,
    /// Requests for a path or method of no operation.
    pub unknown: u64,
    /// Responses by status, including those of the token endpoint. Requests
    /// without a response (reset, hanging) are not counted here.
    pub statuses: BTreeMap<u16, u64>,
}

impl Requests {
    /// Calls of the operation with this id.
    pub fn calls(&self, operation: &str) -> u64 {
        self.calls.get(operation).map_or(0, |calls| calls.values().sum())
    }

    /// Calls of all operations.
    pub fn all_calls(&self) -> u64 {
        self.calls.values().flat_map(BTreeMap::values).sum()
    }

    pub(crate) fn count(&mut self, operation: &'static str, path: &[PathValue]) {
        let id = |wanted| path.iter().find(|(name, _)| *name == wanted).map(|(_, id)| id.clone());
        let target = ["customerId", "tenantId"].map(|name| id(name).unwrap_or_default());
        *self.calls.entry(operation).or_default().entry(target.into()).or_default() += 1;
    }

    /// Responses with this status.
    pub fn status(&self, status: u16) -> u64 {
        self.statuses.get(&status).copied().unwrap_or_default()
    }
}
