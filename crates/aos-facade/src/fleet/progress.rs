//! How far a run over a fleet is.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
};

use aos_api::Total;

use crate::policy::clock::lock;

/// How far a run over a fleet is, to be looked at while its rows are read: see
/// [`Fleet::progress`](crate::Fleet::progress). Clones look at the same run.
#[derive(Clone, Debug, Default)]
pub struct FleetProgress(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    customers_total: Mutex<Total>,
    customers_listed: AtomicU64,
    targets_listed: AtomicU64,
    targets_done: AtomicU64,
    is_open: AtomicBool,
    excluded: Mutex<HashSet<String>>,
}

impl FleetProgress {
    /// Customers over all pages of the list, as the service reports; `None` before the
    /// first page, and where it does not report it.
    pub fn customers_total(&self) -> Option<u64> {
        lock(&self.0.customers_total).get()
    }

    /// Customers on the pages that were read so far.
    pub fn customers_listed(&self) -> u64 {
        self.0.customers_listed.load(Relaxed)
    }

    /// Calls to those customers, or to their tenants, that are made, or were.
    pub fn targets_listed(&self) -> u64 {
        self.0.targets_listed.load(Relaxed)
    }

    /// Those of them that ended, successfully or not.
    pub fn targets_done(&self) -> u64 {
        self.0.targets_done.load(Relaxed)
    }

    /// How many there may be in all, by the customers listed so far: exact once all customers
    /// are listed. `None` before the first page, and where each customer or tenant has a
    /// number of calls of its own, as with [the ids of another list](aos_api::Each).
    pub fn targets_expected(&self) -> Option<u64> {
        let (listed, targets) = (self.customers_listed(), self.targets_listed());
        match self.customers_total() {
            _ if self.0.is_open.load(Relaxed) => None,
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
        lock(&self.0.excluded).contains(&id.to_ascii_lowercase())
    }

    pub(crate) fn excluded(&self, id: String) {
        lock(&self.0.excluded).insert(id);
    }

    pub(crate) fn follow(&self, total: Total) {
        *lock(&self.0.customers_total) = total;
    }

    pub(crate) fn listed(&self, customers: u64, targets: u64) {
        self.0.customers_listed.fetch_add(customers, Relaxed);
        self.0.targets_listed.fetch_add(targets, Relaxed);
    }

    /// That how many calls there are is not known before each is made.
    pub(crate) fn open(&self) {
        self.0.is_open.store(true, Relaxed);
    }

    pub(crate) fn done(&self, targets: u64) {
        self.0.targets_done.fetch_add(targets, Relaxed);
    }
}
