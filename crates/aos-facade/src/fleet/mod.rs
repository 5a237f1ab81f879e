//! Calls to all tenants of all customers.

mod ahead;
mod progress;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use aos_api::{
    Error, ErrorKind, Result, check_id,
    enums::ActionType,
    types::{Customer, CustomerTenant, RiskyActionCount},
};
use futures::{Stream, StreamExt, stream};

pub use progress::FleetProgress;

use crate::{elements::Elements, fleet::ahead::read_ahead, send::Sender};

/// The customers and tenants in the scope of the app registration, or some of them: see
/// [`Elements::fleet`].
///
/// ```no_run
/// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
/// use futures::StreamExt;
///
/// let mut rows = elements.fleet().exclude(["a customer's or a tenant's id"]).action_counts();
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
    types: Option<ActionType>,
    concurrency: usize,
    progress: FleetProgress,
}

impl Elements {
    /// All customers and tenants at once.
    pub fn fleet(&self) -> Fleet {
        let sender = Sender { shared: Arc::clone(&self.shared), is_patient: true };
        let api = self.api.clone().through(Arc::new(sender));
        Fleet {
            elements: Self { api, shared: Arc::clone(&self.shared) },
            included: None,
            excluded: HashSet::new(),
            types: None,
            concurrency: self.concurrency(),
            progress: FleetProgress::default(),
        }
    }
}

impl Fleet {
    /// Only these customers. One that the service does not list becomes a row
    /// with an error; without a single id there are no rows. Default: all
    /// customers.
    pub fn customers<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.included.get_or_insert_default().extend(ids.into_iter().map(Into::into));
        self
    }

    /// Not these: ids of customers, or of single tenants, without regard to case.
    pub fn exclude<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.excluded.extend(ids.into_iter().map(|id| folded(&id.into())));
        self
    }

    /// Count only one kind of action. The other count is then whatever the service
    /// reports, which the vendor does not document. Default: both.
    pub fn types(mut self, types: ActionType) -> Self {
        self.types = Some(types);
        self
    }

    /// Tenants that are called at the same time; at least 1. Default: the maximum of
    /// concurrent requests of the client.
    pub fn concurrency(mut self, tenants: usize) -> Self {
        self.concurrency = tenants.max(1);
        self
    }

    /// How far the sweep is, to be looked at while its rows are read. Clones of this fleet
    /// share it.
    pub fn progress(&self) -> FleetProgress {
        self.progress.clone()
    }

    /// How many risky and normal actions each tenant holds: a row a tenant, in the order in
    /// which the responses come.
    ///
    /// A tenant that fails is a row with its error, and the sweep goes on. A customer
    /// without tenants is a row that says so. Only when the list of customers itself
    /// fails, an `Err` comes; the tenants listed before are still called. What is held in
    /// memory is bounded, whatever the size of the fleet; so a customer that the service
    /// moves from one page to another meanwhile can come twice, or not at all.
    pub fn action_counts(self) -> impl Stream<Item = Result<FleetRow>> + Send + Unpin + 'static {
        let (elements, types) = (self.elements.clone(), self.types);
        let (concurrency, progress) = (self.concurrency, self.progress.clone());
        self.tenants()
            .map(move |target| {
                let (elements, progress) = (elements.clone(), progress.clone());
                async move {
                    let FleetTenant { customer, tenant } = target?;
                    let (tenant, result) = match tenant {
                        Ok(Some(tenant)) => {
                            let result = count(&elements, &customer, &tenant, types).await;
                            progress.done();
                            (Some(tenant), result)
                        }
                        Ok(None) => (None, TenantResult::NoTenants),
                        Err(error) => (None, TenantResult::Failed(error)),
                    };
                    Ok(FleetRow { customer, tenant, result })
                }
            })
            .buffer_unordered(concurrency)
            .boxed()
    }

    /// The customers and their tenants, in the order of the customer list: an item a tenant.
    ///
    /// A customer without tenants is an item that says so, and one that the service does not
    /// list, or whose tenants it does not report, one with an error. Only when the list of
    /// customers itself fails, an `Err` comes.
    pub fn tenants(self) -> impl Stream<Item = Result<FleetTenant>> + Send + Unpin + 'static {
        let Self { elements, included, excluded, progress, .. } = self;
        let excluded = Excluded { ids: excluded, progress: progress.clone() };
        let included: Option<Vec<String>> = included.map(|ids| {
            // Named twice, called once.
            let mut seen = HashSet::new();
            ids.into_iter()
                .filter(|id| seen.insert(folded(id)))
                .filter(|id| !excluded.has(id))
                .collect()
        });
        // With whether it was found.
        let mut wanted: Option<HashMap<String, bool>> =
            included.as_ref().map(|ids| ids.iter().map(|id| (folded(id), false)).collect());
        let mut call = elements.api().retrieve_customers();
        if let Some(size) = call.operation().page_size().and_then(|size| size.maximum) {
            call = call.page_size(i32::try_from(size).unwrap_or(i32::MAX));
        }
        // Left out, it means "all" by the name of the operation; what an empty list means
        // is not documented, so it is not sent.
        let nobody = included.as_ref().is_some_and(Vec::is_empty);
        if let Some(ids) = included.clone().filter(|_| !nobody) {
            call = call.customer_ids(ids);
        }
        let is_lenient = elements.api().is_lenient();
        let pages = call.pages();
        progress.follow(pages.shared_total());
        let pages = stream::iter((!nobody).then_some(read_ahead(pages))).flatten();
        let mut failed = false;
        // The next page is requested while the tenants of this one are called.
        let pages = pages.map(Some).chain(stream::iter([None]));
        let rows = pages.flat_map(move |page| {
            let rows = match page {
                Some(Ok(customers)) => {
                    let listed = customers.len() as u64;
                    let mut odd = Vec::new();
                    let customers = customers
                        .into_iter()
                        .filter_map(|row| row.map_err(|error| odd.push(Err(error))).ok());
                    let mut rows: Vec<_> = customers
                        // A service that knows no filter lists all.
                        .filter(|customer| {
                            let id = customer.id.as_deref().unwrap_or_default();
                            let is_wanted = wanted.as_mut().is_none_or(|wanted| {
                                wanted.get_mut(&folded(id)).map(|found| *found = true).is_some()
                            });
                            is_wanted && !excluded.has_customer(id, customer)
                        })
                        .flat_map(|customer| tenants_of(customer, &excluded, is_lenient))
                        .map(Ok)
                        .collect();
                    let tenants = rows
                        .iter()
                        .flatten()
                        .filter(|row| matches!(row.tenant, Ok(Some(_))))
                        .count();
                    progress.listed(listed, tenants as u64);
                    // One of them may be a customer that was requested.
                    failed |= !odd.is_empty();
                    rows.append(&mut odd);
                    rows
                }
                Some(Err(error)) => {
                    failed = true;
                    vec![Err(error)]
                }
                // The rest is only missing when the list was read to its end.
                None if failed => Vec::new(),
                None => {
                    let found = |id: &String| wanted.as_ref().is_some_and(|it| it[&folded(id)]);
                    let missing = included.iter().flatten().filter(|id| !found(id));
                    missing.map(|id| Ok(unlisted(id))).collect()
                }
            };
            stream::iter(rows)
        });
        rows.boxed()
    }
}

async fn count(
    elements: &Elements,
    customer: &Named,
    tenant: &Named,
    types: Option<ActionType>,
) -> TenantResult {
    let mut call = elements.customer(&*customer.id).tenant(&*tenant.id).action_counts();
    if let Some(types) = types {
        call = call.types(types);
    }
    call.await.map_or_else(TenantResult::Failed, TenantResult::Counted)
}

/// What is left out, and the record of what was.
struct Excluded {
    ids: HashSet<String>,
    progress: FleetProgress,
}

impl Excluded {
    fn has(&self, id: &str) -> bool {
        let id = folded(id);
        let found = self.ids.contains(&id);
        if found {
            self.progress.excluded(id);
        }
        found
    }

    /// With a customer all its tenants are left out, also those that are named.
    fn has_customer(&self, id: &str, customer: &Customer) -> bool {
        let found = self.has(id);
        if found {
            for tenant in customer.tenants.iter().flatten() {
                self.has(tenant.id.as_deref().unwrap_or_default());
            }
        }
        found
    }
}

fn tenants_of(customer: Customer, excluded: &Excluded, is_lenient: bool) -> Vec<FleetTenant> {
    let named = Named::new(customer.id, customer.organization);
    let row = |tenant| FleetTenant { customer: named.clone(), tenant };
    match customer.tenants {
        None if !is_lenient => vec![row(Err(unknown_tenants(&named.id)))],
        Some(tenants) if !tenants.is_empty() => tenants
            .into_iter()
            .map(|CustomerTenant { id, name }| Named::new(id, name))
            .filter(|tenant| !excluded.has(&tenant.id))
            .map(|tenant| row(Ok(Some(tenant))))
            .collect(),
        _ => vec![row(Ok(None))],
    }
}

/// A customer of which the service does not say what tenants it has.
fn unknown_tenants(id: &str) -> Error {
    let what = "the service does not report which tenants this customer has";
    let error = Error::new(ErrorKind::Missing, what).with_hint(
        "lenient responses (AOS_LENIENT=true) take customers without `tenants` for such that have \
         none",
    );
    about(error, id)
}

fn unlisted(id: &str) -> FleetTenant {
    let error = match check_id(id) {
        Ok(()) => Error::new(ErrorKind::Missing, "the service does not list this customer")
            .with_hint(
                "check the id, and that the customer is in the scope of the app registration",
            ),
        Err(error) => error.into(),
    };
    FleetTenant { customer: Named::new(Some(id.to_owned()), None), tenant: Err(about(error, id)) }
}

fn about(error: Error, customer: &str) -> Error {
    error.with(|details| {
        details.operation = Some("retrieve_customers");
        details.ids = vec![("customer", customer.into())];
    })
}

fn folded(id: &str) -> String {
    id.to_ascii_lowercase()
}

/// A tenant of the fleet: see [`Fleet::tenants`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FleetTenant {
    /// The customer.
    pub customer: Named,
    /// Its tenant; `None` for a customer without tenants, and an error where it is not
    /// known which tenants the customer has.
    pub tenant: Result<Option<Named>>,
}

/// A customer or a tenant: its id and, where reported, its name. The rows of a customer
/// share the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Named {
    /// The id; empty where the service reports none.
    pub id: Arc<str>,
    /// The name: the organization of a customer, the domain of a tenant.
    pub name: Option<Arc<str>>,
}

impl Named {
    fn new(id: Option<String>, name: Option<String>) -> Self {
        Self { id: id.unwrap_or_default().into(), name: name.map(Into::into) }
    }
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
    pub result: TenantResult,
}

/// How it went with one tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TenantResult {
    /// The tenant was counted. A count that is `None` is not reported, which is not 0.
    Counted(RiskyActionCount),
    /// The customer has no tenants, so there is nothing to count.
    NoTenants,
    /// It failed.
    Failed(Error),
}

impl FleetRow {
    /// The counts, where there are any.
    pub fn counts(&self) -> Option<&RiskyActionCount> {
        match &self.result {
            TenantResult::Counted(counts) => Some(counts),
            _ => None,
        }
    }

    /// The error, where it failed.
    pub fn error(&self) -> Option<&Error> {
        match &self.result {
            TenantResult::Failed(error) => Some(error),
            _ => None,
        }
    }
}
