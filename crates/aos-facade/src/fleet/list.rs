//! The customers of a fleet and their tenants, as the service lists them.

use std::collections::HashSet;

use aos_api::{
    Error, ErrorKind, Result, check_id,
    types::{Customer, CustomerTenant},
};
use futures::{FutureExt, Stream, StreamExt, channel::mpsc, stream};
use tokio::runtime::Handle;
use tracing::Instrument;

use super::{Fleet, FleetTenant, Named};
use crate::policy::task;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// A customer, whatever its tenants are.
    Customers,
    /// A tenant, or a customer without any.
    Tenants,
}

impl Fleet {
    /// The items of a level, in the order of the customer list; each is called so many times.
    pub(super) fn listed(
        self,
        level: Level,
        calls: u64,
    ) -> impl Stream<Item = Result<FleetTenant>> + Send + 'static {
        let Self { elements, included, excluded, progress, .. } = self;
        let run = progress.clone();
        let is_excluded = move |id: &str| {
            let id = folded(id);
            let found = excluded.contains(&id);
            if found {
                run.counters().excluded.insert(id);
            }
            found
        };
        // Named twice, called once.
        let mut wanted = HashSet::new();
        let included: Option<Vec<String>> = included.map(|ids| {
            let ids = ids.into_iter();
            ids.filter(|id| !is_excluded(id) && wanted.insert(folded(id))).collect()
        });
        let mut missing = wanted.clone();
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
        progress.counters().customers_total = pages.shared_total();
        let pages = stream::iter((!nobody).then_some(read_ahead(pages))).flatten();
        let mut failed = false;
        // The next page is requested while the tenants of this one are called.
        let pages = pages.map(Some).chain(stream::iter([None]));
        pages.flat_map(move |page| {
            let rows = match page {
                Some(Ok(customers)) => {
                    let listed = customers.len() as u64;
                    let mut rows = Vec::new();
                    for customer in customers {
                        let customer = match customer {
                            Ok(customer) => customer,
                            Err(error) => {
                                // It may be a customer that was requested.
                                failed = true;
                                rows.push(Err(error));
                                continue;
                            }
                        };
                        let id = folded(customer.id.as_deref().unwrap_or_default());
                        // A service that knows no filter lists all.
                        let is_wanted = included.is_none() || wanted.contains(&id);
                        missing.remove(&id);
                        if is_wanted && is_excluded(&id) {
                            // With it all its tenants, also those that are named.
                            for tenant in customer.tenants.iter().flatten() {
                                is_excluded(tenant.id.as_deref().unwrap_or_default());
                            }
                        } else if is_wanted {
                            let targets = targets_of(customer, level, &is_excluded, is_lenient);
                            rows.extend(targets.into_iter().map(Ok));
                        }
                    }
                    let of_tenants = level == Level::Tenants;
                    let called = rows.iter().flatten().filter(
                        |row| matches!(&row.tenant, Ok(tenant) if tenant.is_some() == of_tenants),
                    );
                    let mut counters = progress.counters();
                    counters.customers_listed += listed;
                    counters.targets_listed += called.count() as u64 * calls;
                    rows
                }
                Some(Err(error)) => {
                    failed = true;
                    vec![Err(error)]
                }
                // The rest is only missing when the list was read to its end.
                None if failed => Vec::new(),
                None => {
                    let ids = included.iter().flatten().filter(|id| missing.contains(&folded(id)));
                    ids.map(|id| Ok(unlisted(id))).collect()
                }
            };
            stream::iter(rows)
        })
    }
}

fn targets_of(
    customer: Customer,
    level: Level,
    is_excluded: &impl Fn(&str) -> bool,
    is_lenient: bool,
) -> Vec<FleetTenant> {
    let named = Named::new(customer.id, customer.organization);
    let row = |tenant| FleetTenant { customer: named.clone(), tenant };
    match customer.tenants {
        None if level == Level::Tenants && !is_lenient => {
            let what = "the service does not report which tenants this customer has";
            let error = Error::new(ErrorKind::Missing, what).with_hint(
                "lenient responses (AOS_LENIENT=true) take customers without `tenants` for such \
                 that have none",
            );
            vec![row(Err(about(error, &named.id)))]
        }
        Some(tenants) if level == Level::Tenants && !tenants.is_empty() => tenants
            .into_iter()
            .map(|CustomerTenant { id, name }| Named::new(id, name))
            .filter(|tenant| !is_excluded(&tenant.id))
            .map(|tenant| row(Ok(Some(tenant))))
            .collect(),
        _ => vec![row(Ok(None))],
    }
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

pub(super) fn folded(id: &str) -> String {
    id.to_ascii_lowercase()
}

/// Reads a stream in a task: one item waits for its reader, and one more is fetched
/// meanwhile. Begins when it is first polled. An error is the last item when the runtime
/// of the task ended before the source did.
fn read_ahead<T: Send + 'static>(
    source: impl Stream<Item = Result<T>> + Send + 'static,
) -> impl Stream<Item = Result<T>> + Send + 'static {
    stream::once(async move {
        let (sender, receiver) = mpsc::channel(0);
        let reading = source.map(Ok).forward(sender).map(drop).in_current_span();
        let (_, task) = task::spawn(&Handle::current(), reading.boxed());
        // A panic of the task, or its early end, is not the end of the source.
        let end = stream::once(task).filter_map(async |ended| match ended {
            Some(()) => None,
            None => Some(Err(Error::new(
                ErrorKind::Connection,
                "the tokio runtime in which the sweep began has ended, and the sweep with it",
            ))),
        });
        receiver.chain(end)
    })
    .flatten()
}
