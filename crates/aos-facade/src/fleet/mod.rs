//! Calls to all tenants of all customers.

mod list;
mod operation;
mod progress;
mod tenants;

use std::{collections::HashSet, sync::Arc};

pub use operation::{FleetOperation, FleetRead, FleetTarget};
pub use progress::FleetProgress;
pub use tenants::{FleetResult, FleetRow, FleetTenant, Named, Tenants};

use self::list::{Level, folded};
use crate::{elements::Elements, send::Sender};

/// The customers and tenants in the scope of the app registration, or some of them: see
/// [`Elements::fleet`].
///
/// ```no_run
/// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
/// use futures::StreamExt;
///
/// let fleet = elements.fleet().exclude(["a customer's or a tenant's id"]);
/// let mut rows = fleet.tenants().call(|tenant| tenant.action_counts());
/// while let Some(row) = rows.next().await {
///     let row = row?;
///     println!("{:?} {:?}", row.customer.name, row.result);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before the rows are read"]
pub struct Fleet {
    elements: Elements,
    included: Option<Vec<String>>,
    excluded: HashSet<String>,
    concurrency: usize,
    progress: FleetProgress,
}

impl Elements {
    /// All customers and tenants at once.
    pub fn fleet(&self) -> Fleet {
        let sender = Sender { shared: Arc::clone(&self.shared), is_patient: true };
        let api = self.api.clone().through(Arc::new(sender)).past_failed_pages(true);
        Fleet {
            elements: Self { api, shared: Arc::clone(&self.shared) },
            included: None,
            excluded: HashSet::new(),
            concurrency: self.concurrency(),
            progress: FleetProgress::default(),
        }
    }
}

impl Fleet {
    /// Only these customers. One that the service does not list becomes a row with an error;
    /// without a single id there are no rows. Default: all customers.
    pub fn customers<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.included.get_or_insert_default().extend(ids.into_iter().map(Into::into));
        self
    }

    /// Not these: ids of customers, or of single tenants, without regard to case.
    pub fn exclude<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.excluded.extend(ids.into_iter().map(|id| folded(&id.into())));
        self
    }

    /// Maximum of tenants that are called at the same time; at least 1. Default: the maximum
    /// of concurrent requests of the client.
    pub fn concurrency(mut self, tenants: usize) -> Self {
        self.concurrency = tenants.max(1);
        self
    }

    /// How far a run is, to be looked at while its rows are read. Clones of this fleet share it.
    pub fn progress(&self) -> FleetProgress {
        self.progress.clone()
    }

    /// The tenants, to be listed or called.
    pub fn tenants(self) -> Tenants {
        Tenants(self)
    }
}
