//! A call to each tenant.

use std::{
    fmt,
    future::IntoFuture,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use aos_api::{Error, Result};
use futures::{Stream, StreamExt, stream::BoxStream};

use super::{Fleet, FleetProgress, Level};
use crate::{elements::Elements, generated::handles};

/// The tenants of a fleet, as a [`Stream`]: see [`Fleet::tenants`].
#[must_use = "nothing is sent before it is polled"]
pub struct Tenants {
    listed: BoxStream<'static, Result<FleetTenant>>,
    elements: Elements,
    concurrency: usize,
    progress: FleetProgress,
}

impl Tenants {
    pub(super) fn new(fleet: Fleet) -> Self {
        let (elements, progress) = (fleet.elements.clone(), fleet.progress());
        let concurrency = fleet.concurrency;
        Self { listed: fleet.listed(Level::Tenants, 1).boxed(), elements, concurrency, progress }
    }

    /// Calls each tenant, several at once: a row a tenant, in the order in which the
    /// responses come.
    ///
    /// A tenant that fails is a row with its error, and the run goes on. A call that the
    /// service refuses with 429 is sent again as long as the service accepts others. An `Err`
    /// is about the list of customers: see [`Fleet::tenants`]. Dropped, it sends nothing more.
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
        call: C,
    ) -> impl Stream<Item = Result<FleetRow<T, E>>> + Send + Unpin + 'static
    where
        C: FnMut(handles::Tenant) -> F + Send + 'static,
        F: IntoFuture<Output = Result<T, E>>,
        F::IntoFuture: Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let Self { listed, elements, concurrency, progress } = self;
        let mut call = call;
        let calls = listed.map(move |listed| {
            let prepared = listed.map(|FleetTenant { customer, tenant }| {
                let called = tenant.map(|tenant| {
                    tenant.map(|tenant| {
                        let handle = elements.customer(&*customer.id).tenant(&*tenant.id);
                        (tenant, call(handle).into_future())
                    })
                });
                (customer, called)
            });
            let progress = progress.clone();
            async move {
                let (customer, called) = prepared?;
                let (tenant, result) = match called {
                    Ok(Some((tenant, call))) => {
                        let result = call.await;
                        progress.done(1);
                        (Some(tenant), result.map_or_else(FleetResult::Failed, FleetResult::Read))
                    }
                    Ok(None) => (None, FleetResult::NoTenants),
                    Err(error) => (None, FleetResult::Failed(error.into())),
                };
                Ok(FleetRow { customer, tenant, result })
            }
        });
        calls.buffer_unordered(concurrency).boxed()
    }
}

impl Stream for Tenants {
    type Item = Result<FleetTenant>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.listed.poll_next_unpin(context)
    }
}

impl fmt::Debug for Tenants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tenants").field("progress", &self.progress).finish_non_exhaustive()
    }
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
    /// It failed, so that nothing is known of it: neither that it is gone nor that it has
    /// nothing.
    Failed(E),
}

impl<T, E> FleetRow<T, E> {
    /// What was read.
    pub fn read(&self) -> Option<&T> {
        match &self.result {
            FleetResult::Read(read) => Some(read),
            _ => None,
        }
    }

    /// The error, where it failed.
    pub fn error(&self) -> Option<&E> {
        match &self.result {
            FleetResult::Failed(error) => Some(error),
            _ => None,
        }
    }
}
