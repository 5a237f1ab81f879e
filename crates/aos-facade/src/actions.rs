//! Risky and normal actions of a tenant.

use std::future::IntoFuture;

use aos_api::{enums::ActionType, types::RiskyActionCount};
use futures::future::BoxFuture;

use crate::{Tenant, error::Result, handle};

/// How many actions of each kind a tenant holds.
///
/// `None` is "not told", which is not 0: whether the service tells a kind that
/// was not asked for is not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ActionCounts {
    /// Risky actions.
    pub risky: Option<i64>,
    /// Normal actions.
    pub normal: Option<i64>,
}

impl From<RiskyActionCount> for ActionCounts {
    fn from(told: RiskyActionCount) -> Self {
        Self { risky: told.risky_action_count, normal: told.normal_action_count }
    }
}

impl Tenant {
    /// How many risky and normal actions the tenant holds.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use aos_facade::ActionType;
    ///
    /// let tenant = elements.customer("customer's id").tenant("tenant's id");
    /// let both = tenant.action_counts().await?;
    /// let risky = tenant.action_counts().only(ActionType::Risky).await?;
    /// assert_eq!(both.risky, risky.risky);
    /// # Ok(()) }
    /// ```
    pub fn action_counts(&self) -> ActionCountsCall {
        ActionCountsCall { tenant: self.clone(), kind: None }
    }
}

/// A question for the counts of one tenant; `.await` asks it.
///
/// Made by [`Tenant::action_counts`].
#[derive(Clone, Debug)]
#[must_use = "nothing is asked before it is awaited"]
pub struct ActionCountsCall {
    tenant: Tenant,
    kind: Option<ActionType>,
}

impl ActionCountsCall {
    /// Counts one kind only. The other count is then whatever the service
    /// tells of it, which the vendor does not document.
    pub fn only(mut self, kind: ActionType) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Asks the service: `retrieve_risky_action_count`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when an id cannot be
    /// one, before anything is sent; otherwise as every call.
    pub async fn send(self) -> Result<ActionCounts> {
        let handle = &self.tenant.handle;
        let [customer, tenant] = handle.ids("retrieve_risky_action_count")?;
        let mut call =
            handle.api().retrieve_risky_action_count().customer_id(customer).tenant_id(tenant);
        if let Some(kind) = self.kind {
            call = call.types(kind);
        }
        handle::answer(Box::pin(call.send())).await.map(ActionCounts::from)
    }
}

impl IntoFuture for ActionCountsCall {
    type Output = Result<ActionCounts>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
