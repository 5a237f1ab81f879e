//! Questions to all tenants of all customers at once.

use std::collections::HashSet;

use aos_api::{
    enums::ActionType,
    ids::{CustomerId, TenantId},
    types::{Customer, CustomerTenant},
};
use futures::{Stream, StreamExt, stream};
use tracing::Instrument;

use crate::{
    Elements,
    actions::ActionCounts,
    error::{Error, ErrorKind, Result},
    fleet_progress::FleetProgress,
    task::{Task, read_ahead},
};

/// The customers and tenants that the app registration sees, or some of them:
/// see [`Elements::fleet`].
///
/// ```no_run
/// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
/// use futures::StreamExt;
///
/// let mut rows = elements.fleet().exclude(["a customer's or a tenant's id"]).action_counts();
/// while let Some(row) = rows.next().await {
///     let row = row?;
///     println!("{:?} {:?}", row.customer.name, row.outcome);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fleet asks nothing before its rows are read"]
pub struct Fleet {
    elements: Elements,
    included: Option<Vec<String>>,
    excluded: HashSet<String>,
    concurrency: usize,
    progress: FleetProgress,
}

impl Fleet {
    pub(crate) fn new(elements: Elements) -> Self {
        let concurrency = elements.concurrency();
        Self {
            elements,
            included: None,
            excluded: HashSet::new(),
            concurrency,
            progress: FleetProgress::default(),
        }
    }

    /// Only these customers. One that the service does not list becomes a row
    /// with an error; without a single id there are no rows. Default: all
    /// customers.
    pub fn customers<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.included.get_or_insert_default().extend(ids.into_iter().map(Into::into));
        self
    }

    /// Not these: ids of customers, or of single tenants. They are compared
    /// without regard to case.
    pub fn exclude<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.excluded.extend(ids.into_iter().map(|id| folded(&id.into())));
        self
    }

    /// Tenants that are asked at the same time; at least 1. Default: as many
    /// as the client sends requests at once.
    pub fn concurrency(mut self, tenants: usize) -> Self {
        self.concurrency = tenants.max(1);
        self
    }

    /// How far the sweep is, to be looked at while its rows are read. Clones of
    /// this fleet count into the same.
    pub fn progress(&self) -> FleetProgress {
        self.progress.clone()
    }

    /// How many risky and normal actions each tenant holds: a row a tenant, in
    /// the order in which the answers come.
    ///
    /// A tenant that fails is a row with its error, and the sweep goes on. A
    /// customer without tenants is a row that says so. Only when the list of
    /// customers itself fails, an `Err` comes; the tenants listed before are
    /// still asked. What is held in memory is bounded, whatever the size of
    /// the fleet; so a customer that the service moves from one page to another
    /// meanwhile can come twice, or not at all.
    pub fn action_counts(self) -> impl Stream<Item = Result<FleetRow>> + Send + Unpin + 'static {
        self.counts(None)
    }

    /// The same for one kind of action. The other count is then whatever the
    /// service tells of it, which the vendor does not document.
    pub fn action_counts_of(
        self,
        kind: ActionType,
    ) -> impl Stream<Item = Result<FleetRow>> + Send + Unpin + 'static {
        self.counts(Some(kind))
    }

    fn counts(
        self,
        kind: Option<ActionType>,
    ) -> impl Stream<Item = Result<FleetRow>> + Send + Unpin + 'static {
        let elements = self.elements.clone();
        let concurrency = self.concurrency;
        let progress = self.progress.clone();
        self.targets()
            .map(move |target| {
                let (elements, progress) = (elements.clone(), progress.clone());
                // In a task: a slow reader of the rows must not leave a call
                // alone that holds a place among the client's requests.
                let asking = async move {
                    let row = row(&elements, target?, kind).await;
                    if row.tenant.is_some() {
                        progress.done();
                    }
                    Ok(row)
                };
                Task::spawn(asking.in_current_span())
            })
            .buffer_unordered(concurrency)
            .map(|row| row.unwrap_or_else(|| Err(runtime_ended())))
            .boxed()
    }

    /// Whom to ask, in the order of the customer list.
    fn targets(self) -> impl Stream<Item = Result<Target>> + Send + 'static {
        let Self { elements, included, excluded, progress, .. } = self;
        let included: Option<Vec<String>> = included.map(|ids| {
            // Named twice, asked once.
            let mut seen = HashSet::new();
            ids.into_iter()
                .filter(|id| seen.insert(folded(id)))
                .filter(|id| !excluded.contains(&folded(id)))
                .collect()
        });
        let wanted: Option<HashSet<String>> =
            included.as_ref().map(|ids| ids.iter().map(|id| folded(id)).collect());
        let mut customers = elements.customers();
        if let Some(ids) = &included {
            customers = customers.only(ids.clone());
        }
        if let Some(largest) = customers.largest_page() {
            customers = customers.page_size(largest);
        }
        let list = customers.list();
        progress.follow(list.shared_total());
        let included = included.unwrap_or_default();
        let mut found = HashSet::new();
        let mut failed = false;
        // The next page is asked for while the tenants of this one are.
        read_ahead(list.pages()).map(Some).chain(stream::iter([None])).flat_map(move |page| {
            let targets = match page {
                Some(Some(Ok(customers))) => {
                    let listed = customers.len() as u64;
                    let targets: Vec<_> = customers
                        .into_iter()
                        // A service that knows no filter lists all.
                        .filter(|customer| {
                            let id = folded(customer.id.as_deref().unwrap_or_default());
                            wanted.as_ref().is_none_or(|wanted| wanted.contains(&id))
                                && !excluded.contains(&id)
                        })
                        .flat_map(|customer| {
                            if wanted.is_some() {
                                found.extend(customer.id.as_deref().map(folded));
                            }
                            targets_of(customer, &excluded)
                        })
                        .map(Ok)
                        .collect();
                    let tenants =
                        targets.iter().filter(|t| matches!(t, Ok(Target::Tenant(..)))).count();
                    progress.listed(listed, tenants as u64);
                    targets
                }
                Some(Some(Err(error))) => {
                    failed = true;
                    vec![Err(error)]
                }
                Some(None) => {
                    failed = true;
                    vec![Err(runtime_ended())]
                }
                // The rest is only missing when the list was read to its end.
                None if failed => Vec::new(),
                None => included
                    .iter()
                    .filter(|id| !found.contains(&folded(id)))
                    .map(|id| Ok(Target::Unlisted(id.clone())))
                    .collect(),
            };
            stream::iter(targets)
        })
    }
}

async fn row(elements: &Elements, target: Target, kind: Option<ActionType>) -> FleetRow {
    match target {
        Target::Tenant(customer, tenant) => {
            let outcome = count(elements, &customer, &tenant, kind).await;
            FleetRow { customer, tenant: Some(tenant), outcome }
        }
        Target::NoTenants(customer) => {
            FleetRow { customer, tenant: None, outcome: Outcome::NoTenants }
        }
        Target::Unlisted(id) => FleetRow {
            outcome: Outcome::Failed(unlisted(&id)),
            customer: Named { id, name: None },
            tenant: None,
        },
    }
}

enum Target {
    Tenant(Named, Named),
    NoTenants(Named),
    Unlisted(String),
}

fn targets_of(customer: Customer, excluded: &HashSet<String>) -> Vec<Target> {
    let named = Named { id: customer.id.unwrap_or_default(), name: customer.organization };
    let tenants = customer.tenants.unwrap_or_default();
    if tenants.is_empty() {
        return vec![Target::NoTenants(named)];
    }
    tenants
        .into_iter()
        .map(|CustomerTenant { id, name }| Named { id: id.unwrap_or_default(), name })
        .filter(|tenant| !excluded.contains(&folded(&tenant.id)))
        .map(|tenant| Target::Tenant(named.clone(), tenant))
        .collect()
}

async fn count(
    elements: &Elements,
    customer: &Named,
    tenant: &Named,
    kind: Option<ActionType>,
) -> Outcome {
    let handle = elements.customer(customer.id.as_str()).tenant(tenant.id.as_str());
    let mut counts = handle.action_counts();
    if let Some(kind) = kind {
        counts = counts.only(kind);
    }
    match counts.send().await {
        Ok(counts) => Outcome::Counted(counts),
        Err(error) => Outcome::Failed(error),
    }
}

fn runtime_ended() -> Error {
    Error::new(
        ErrorKind::Connection,
        "the tokio runtime in which the sweep began has ended, and the sweep with it",
    )
}

fn unlisted(id: &str) -> Error {
    let error = match CustomerId::new(id) {
        Ok(_) => Error::new(
            ErrorKind::Missing,
            "the service does not list this customer; check the id, and that the customer is in \
             the scope of the app registration",
        ),
        Err(error) => Error::from(error),
    };
    error.with(|detail| {
        detail.operation = Some("retrieve_customers");
        detail.customer = Some(id.to_owned());
    })
}

fn folded(id: &str) -> String {
    id.to_ascii_lowercase()
}

/// A customer or a tenant: its id and, where told, its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The id; empty where the service told none.
    pub id: String,
    /// The name: the organization of a customer, the domain of a tenant.
    pub name: Option<String>,
}

/// One row of a sweep.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FleetRow {
    /// The customer.
    pub customer: Named,
    /// The tenant; `None` when the row is about the customer as a whole.
    pub tenant: Option<Named>,
    /// How it went.
    pub outcome: Outcome,
}

/// How it went with one tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// The tenant was counted.
    Counted(ActionCounts),
    /// The customer has no tenants, so there is nothing to count.
    NoTenants,
    /// It failed.
    Failed(Error),
}

impl FleetRow {
    /// The counts, where there are any.
    pub fn counts(&self) -> Option<ActionCounts> {
        match &self.outcome {
            Outcome::Counted(counts) => Some(*counts),
            _ => None,
        }
    }

    /// The error, where it failed.
    pub fn error(&self) -> Option<&Error> {
        match &self.outcome {
            Outcome::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// The tenant's id, checked.
    ///
    /// # Errors
    ///
    /// When the row has no tenant or the service told an id that cannot be one.
    pub fn tenant_id(&self) -> Result<TenantId> {
        let id = self.tenant.as_ref().map(|tenant| tenant.id.as_str()).unwrap_or_default();
        Ok(TenantId::new(id)?)
    }
}
