// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one pooled subscription, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one pooled subscription, known by its id: see [`Elements::pooled_subscription`](crate::Elements::pooled_subscription).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct PooledSubscription(pub(crate) Handle);
impl std::fmt::Debug for PooledSubscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("PooledSubscription", f)
    }
}
impl PooledSubscription {
    /// The id of the pooled subscription.
    pub fn id(&self) -> &str {
        self.0.id(0)
    }
    /// List the seats of a pooled subscription that resellers have.
    ///
    /// See [`RetrievePooledSubscriptionUsage`](calls::RetrievePooledSubscriptionUsage).
    #[inline]
    pub fn usage(&self) -> calls::RetrievePooledSubscriptionUsage {
        self.0.api().retrieve_pooled_subscription_usage().license_id(self.0.id(0))
    }
}
