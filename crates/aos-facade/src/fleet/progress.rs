//! How far a sweep is.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use aos_api::Total;

use crate::policy::clock::lock;

/// How far a sweep is, to be looked at while its rows are read: see
/// [`Fleet::progress`](crate::Fleet::progress). Clones look at the same sweep.
#[derive(Clone, Debug, Default)]
pub struct FleetProgress(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    customers_total: Mutex<Total>,
    customers_listed: AtomicU64,
    tenants_listed: AtomicU64,
    tenants_done: AtomicU64,
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

    /// Tenants of those customers that are called, or were.
    pub fn tenants_listed(&self) -> u64 {
        self.0.tenants_listed.load(Relaxed)
    }

    /// Tenants that were called, successfully or not.
    pub fn tenants_done(&self) -> u64 {
        self.0.tenants_done.load(Relaxed)
    }

    /// How many tenants there may be in all, by the customers listed so far:
    /// exact once all customers are listed. `None` before the first page.
    pub fn tenants_expected(&self) -> Option<u64> {
        let (listed, tenants) = (self.customers_listed(), self.tenants_listed());
        match self.customers_total() {
            Some(total) if listed > 0 && listed < total => {
                let share = u128::from(tenants) * u128::from(total) / u128::from(listed);
                Some(u64::try_from(share).unwrap_or(u64::MAX))
            }
            _ => (listed > 0).then_some(tenants),
        }
    }

    /// Whether a customer or a tenant with this id was left out so far, without regard to
    /// case. After the sweep, an id given to [`Fleet::exclude`](crate::Fleet::exclude) of
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

    pub(crate) fn listed(&self, customers: u64, tenants: u64) {
        self.0.customers_listed.fetch_add(customers, Relaxed);
        self.0.tenants_listed.fetch_add(tenants, Relaxed);
    }

    pub(crate) fn done(&self) {
        self.0.tenants_done.fetch_add(1, Relaxed);
    }
}
