// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one reseller, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one reseller, known by its id: see [`Elements::reseller`](crate::Elements::reseller).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct Reseller(pub(crate) Handle);
impl std::fmt::Debug for Reseller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("Reseller", f)
    }
}
impl Reseller {
    /// The id of the reseller.
    pub fn id(&self) -> &str {
        self.0.id(0)
    }
    /// Accept pooled subscriptions for a reseller.
    ///
    /// See [`AcceptResellerSubscriptions`](calls::AcceptResellerSubscriptions).
    ///
    /// # Arguments
    ///
    /// - `licenses`: The pooled subscriptions. The maximum number per call is not documented.
    #[inline]
    pub fn accept_subscriptions(
        &self,
        licenses: impl Into<aos_api::OneOrMany<types::AssignedSubscription>>,
    ) -> calls::AcceptResellerSubscriptions {
        self.0
            .api()
            .accept_reseller_subscriptions()
            .reseller_id(self.0.id(0))
            .licenses(licenses)
    }
    /// Assign seats of a pooled subscription to a reseller, or change them.
    ///
    /// See [`AddOrUpdateResellerSubscription`](calls::AddOrUpdateResellerSubscription).
    ///
    /// # Arguments
    ///
    /// - `body`: The seats of a pooled subscription to assign to a reseller.
    #[inline]
    pub fn add_or_update_subscription(
        &self,
        body: types::AddOrUpdateResellerSubscription,
    ) -> calls::AddOrUpdateResellerSubscription {
        self.0
            .api()
            .add_or_update_reseller_subscription()
            .reseller_id(self.0.id(0))
            .body(body)
    }
    /// Reject pooled subscriptions for a reseller.
    ///
    /// See [`RejectResellerSubscriptions`](calls::RejectResellerSubscriptions).
    ///
    /// # Arguments
    ///
    /// - `licenses`: The pooled subscriptions. The maximum number per call is not documented.
    #[inline]
    pub fn reject_subscriptions(
        &self,
        licenses: impl Into<aos_api::OneOrMany<types::AssignedSubscription>>,
    ) -> calls::RejectResellerSubscriptions {
        self.0
            .api()
            .reject_reseller_subscriptions()
            .reseller_id(self.0.id(0))
            .licenses(licenses)
    }
    /// List the pooled subscriptions of a reseller.
    ///
    /// See [`RetrieveResellerSubscriptions`](calls::RetrieveResellerSubscriptions).
    #[inline]
    pub fn subscriptions(&self) -> calls::RetrieveResellerSubscriptions {
        self.0.api().retrieve_reseller_subscriptions().reseller_id(self.0.id(0))
    }
}
