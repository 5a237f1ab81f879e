//! A call to each tenant.

use std::{future::IntoFuture, sync::Arc};

use aos_api::{Error, Result};
use futures::{Stream, StreamExt};

use super::{Fleet, Level};
use crate::generated::handles;

/// The tenants of a fleet: see [`Fleet::tenants`].
#[derive(Debug)]
#[must_use = "nothing is sent before a stream of it is polled"]
pub struct Tenants(pub(super) Fleet);

impl Tenants {
    /// The customers and their tenants, in the order of the customer list: an item a tenant.
    ///
    /// A customer without tenants is an item that says so, and one that the service does not
    /// list, or whose tenants it does not report, one with an error. Where a page of the list
    /// of customers, or a customer on it, cannot be read, an `Err` comes in its place, and the
    /// others come; its [`page`](aos_api::ErrorDetails::page) and rows say what is missing.
    ///
    /// What is held in memory is bounded, whatever the size of the fleet; so a customer that
    /// the service moves from one page to another meanwhile can come twice, or not at all.
    pub fn stream(self) -> impl Stream<Item = Result<FleetTenant>> + Send + Unpin + 'static {
        self.0.listed(Level::Tenants, 1).boxed()
    }

    /// Calls each tenant, several at once: a row a tenant, in the order in which the
    /// responses come.
    ///
    /// A tenant that fails is a row with its error, and the run goes on. A call that the service
    /// refuses with 429 is sent again as long as the service accepts others. An `Err` is about
    /// the list of customers: see [`stream`](Self::stream). Dropped, it sends nothing more.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use futures::StreamExt;
    ///
    /// // A whole list of each tenant.
    /// let mut rows = elements.fleet().tenants().call(|tenant| tenant.users().stream().all());
    /// while let Some(row) = rows.next().await {
    ///     let row = row?;
    ///     println!("{:?}: {:?}", row.customer.name, row.read().map(Vec::len));
    /// }
    /// # Ok(()) }
    /// ```
    pub fn call<C, F, T, E>(
        self,
        mut call: C,
    ) -> impl Stream<Item = Result<FleetRow<T, E>>> + Send + Unpin + 'static
    where
        C: FnMut(handles::Tenant) -> F + Send + 'static,
        F: IntoFuture<Output = Result<T, E>>,
        F::IntoFuture: Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let Self(fleet) = self;
        let (elements, progress) = (fleet.elements.clone(), fleet.progress());
        let concurrency = fleet.concurrency;
        let calls = fleet.listed(Level::Tenants, 1).map(move |listed| {
            let called = match &listed {
                Ok(FleetTenant { customer, tenant: Ok(Some(tenant)) }) => {
                    let handle = elements.customer(&*customer.id).tenant(&*tenant.id);
                    Some(call(handle).into_future())
                }
                _ => None,
            };
            let progress = progress.clone();
            async move {
                let FleetTenant { customer, tenant } = listed?;
                let (tenant, result) = match (tenant, called) {
                    (Ok(tenant), Some(called)) => {
                        let result = called.await;
                        progress.counters().targets_done += 1;
                        (tenant, result.map_or_else(FleetResult::Failed, FleetResult::Read))
                    }
                    (Ok(tenant), None) => (tenant, FleetResult::NoTenants),
                    (Err(error), _) => (None, FleetResult::Failed(error.into())),
                };
                Ok(FleetRow { customer, tenant, result })
            }
        });
        calls.buffer_unordered(concurrency).boxed()
    }
}

/// A tenant of the fleet: see [`Tenants::stream`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FleetTenant {
    /// The customer.
    pub customer: Named,
    /// Its tenant; `None` for a customer without tenants, and an error where it is not
    /// known which tenants the customer has.
    pub tenant: Result<Option<Named>>,
}

/// A customer or a tenant. The rows of a customer share the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Named {
    /// The id; empty where the service reports none.
    pub id: Arc<str>,
    /// The name: the organization of a customer, the domain of a tenant.
    pub name: Option<Arc<str>>,
}

impl Named {
    pub(super) fn new(id: Option<String>, name: Option<String>) -> Self {
        Self { id: id.unwrap_or_default().into(), name: name.map(Into::into) }
    }
}

/// A tenant that was called: see [`Tenants::call`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FleetRow<T, E = Error> {
    /// The customer.
    pub customer: Named,
    /// The tenant; `None` when the row is about the customer as a whole.
    pub tenant: Option<Named>,
    /// What came of it.
    pub result: FleetResult<T, E>,
}

/// What came of a call in a fleet.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FleetResult<T, E = Error> {
    /// It was read.
    Read(T),
    /// The customer has no tenants, so there is nothing to call.
    NoTenants,
    /// It failed, so that nothing is known of it: neither that it is gone nor that it has nothing.
    Failed(E),
}

impl<T, E> FleetRow<T, E> {
    /// What was read.
    pub fn read(&self) -> Option<&T> {
        if let FleetResult::Read(read) = &self.result { Some(read) } else { None }
    }

    /// The error, where it failed.
    pub fn error(&self) -> Option<&E> {
        if let FleetResult::Failed(error) = &self.result { Some(error) } else { None }
    }
}
