//! How far a run over a fleet is.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard},
};

use aos_api::Total;

use crate::policy::clock::lock;

/// How far a run over a fleet is, to be looked at while its rows are read: see
/// [`Fleet::progress`](crate::Fleet::progress). Clones look at the same run.
#[derive(Clone, Debug, Default)]
pub struct FleetProgress(Arc<Mutex<Counters>>);

#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) customers_total: Total,
    pub(super) customers_listed: u64,
    pub(super) targets_listed: u64,
    pub(super) targets_done: u64,
    /// How many calls there are is not known before each is made.
    pub(super) is_open: bool,
    pub(super) excluded: HashSet<String>,
}

impl FleetProgress {
    pub(super) fn counters(&self) -> MutexGuard<'_, Counters> {
        lock(&self.0)
    }

    /// Customers over all pages of the list, as the service reports; `None` before the
    /// first page, and where it does not report it.
    pub fn customers_total(&self) -> Option<u64> {
        self.counters().customers_total.get()
    }

    /// Customers on the pages that were read so far.
    pub fn customers_listed(&self) -> u64 {
        self.counters().customers_listed
    }

    /// Calls to those customers, or to their tenants, that are made, or were.
    pub fn targets_listed(&self) -> u64 {
        self.counters().targets_listed
    }

    /// Those of them that ended, successfully or not.
    pub fn targets_done(&self) -> u64 {
        self.counters().targets_done
    }

    /// How many there may be in all, by the customers listed so far: exact once all customers
    /// are listed. `None` before the first page, and where each customer or tenant has a
    /// number of calls of its own, as with [the ids of another list](aos_api::Each).
    pub fn targets_expected(&self) -> Option<u64> {
        let counters = self.counters();
        let (listed, targets) = (counters.customers_listed, counters.targets_listed);
        match counters.customers_total.get() {
            _ if counters.is_open => None,
            Some(total) if listed > 0 && listed < total => {
                let share = u128::from(targets) * u128::from(total) / u128::from(listed);
                Some(u64::try_from(share).unwrap_or(u64::MAX))
            }
            _ => (listed > 0 || targets > 0).then_some(targets),
        }
    }

    /// Whether a customer or a tenant with this id was left out so far, without regard to
    /// case. After the run, an id given to [`Fleet::exclude`](crate::Fleet::exclude) of
    /// which this is false may be mistaken.
    pub fn has_excluded(&self, id: &str) -> bool {
        self.counters().excluded.contains(&id.to_ascii_lowercase())
    }
}
