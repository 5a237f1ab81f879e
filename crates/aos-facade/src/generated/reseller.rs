// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one reseller, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one reseller, known by its id: see [`Elements::reseller`](crate::Elements::reseller).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Reseller {
    pub(crate) handle: Handle,
}
impl Reseller {
    /// Accept pooled subscriptions for a reseller.
    ///
    /// Accepts pooled subscriptions that were assigned to a reseller. Whether the
    /// large account reseller (LAR) or the reseller calls it is not documented;
    /// the permission is the one of a LAR.
    ///
    /// The service answers 200 also when it refused: `acceptStatus` is 9 when all
    /// were accepted, and says why they were not otherwise. There is one status
    /// for the whole list; whether a part was accepted then is not documented.
    /// Accepting again may be refused.
    ///
    /// # Arguments
    ///
    /// - `licenses`: The pooled subscriptions. How many one call takes is not documented.
    ///
    /// The service answers a success also where it refuses what was asked: the [`Verdict`](crate::Verdict) tells.
    ///
    /// Operation `accept_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/accept`.
    /// Needs the scope `elements.t2.license.readwrite.all`.
    /// The vendor's page: `general/large account reseller/accept-assigned-licenses.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn accept_subscriptions(
        &self,
        licenses: impl IntoIterator<Item = types::AssignedSubscription>,
    ) -> Result<Verdict<types::AcceptResellerSubscriptionsResult>> {
        let handle = &self.handle;
        let [reseller_id] = handle.ids("accept_reseller_subscriptions")?;
        let licenses: Vec<types::AssignedSubscription> = licenses.into_iter().collect();
        let call = handle
            .api()
            .accept_reseller_subscriptions()
            .reseller_id(reseller_id)
            .body(types::AcceptResellerSubscriptions {
                licenses,
            });
        let answer = handle::answer(Box::pin(call.send())).await?;
        handle.verdict("accept_reseller_subscriptions", answer)
    }
    /// Give a reseller seats of a pooled subscription, or change them.
    ///
    /// Gives a reseller seats of a pooled subscription of the calling large
    /// account reseller (LAR), or changes what the reseller was given. What makes
    /// the call a change is not documented; probably that the reseller already
    /// has seats of that pooled subscription. What leaving an optional field out
    /// of a change does is not documented either, nor how seats are taken back.
    ///
    /// The service answers 200 also when it refused: `status` is 1 when it was
    /// done, and says why it was not otherwise. One of the refusals (7) says that
    /// the reseller already has the pooled subscription, although the call is
    /// meant for changes too. Nothing marks a repeated call, so a repetition may
    /// be refused or count twice.
    ///
    /// Two keys of the body begin with a small letter and seven with a capital
    /// one, as in the vendor's table.
    ///
    /// # Arguments
    ///
    /// - `body`: What a reseller gets of a pooled subscription.
    ///
    /// The service answers a success also where it refuses what was asked: the [`Verdict`](crate::Verdict) tells.
    ///
    /// Operation `add_or_update_reseller_subscription`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses`.
    /// Needs the scope `elements.t2.license.readwrite.all`.
    /// The vendor's page: `general/large account reseller/add-or-edit-license-for-a-reseller.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn add_or_update_subscription(
        &self,
        body: types::AddOrUpdateResellerSubscription,
    ) -> Result<Verdict<types::AddOrUpdateResellerSubscriptionResult>> {
        let handle = &self.handle;
        let [reseller_id] = handle.ids("add_or_update_reseller_subscription")?;
        let call = handle
            .api()
            .add_or_update_reseller_subscription()
            .reseller_id(reseller_id)
            .body(body);
        let answer = handle::answer(Box::pin(call.send())).await?;
        handle.verdict("add_or_update_reseller_subscription", answer)
    }
    /// Reject pooled subscriptions for a reseller.
    ///
    /// Rejects pooled subscriptions that were assigned to a reseller. Whether the
    /// large account reseller (LAR) or the reseller calls it is not documented;
    /// the permission is the one of a LAR.
    ///
    /// The service answers 200 also when it refused: `rejectStatus` is 9 when all
    /// were rejected, and 10 when that failed. There is one status for the whole
    /// list; whether a part was rejected then is not documented. Rejecting again
    /// may be refused.
    ///
    /// # Arguments
    ///
    /// - `licenses`: The pooled subscriptions. How many one call takes is not documented.
    ///
    /// The service answers a success also where it refuses what was asked: the [`Verdict`](crate::Verdict) tells.
    ///
    /// Operation `reject_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/reject`.
    /// Needs the scope `elements.t2.license.readwrite.all`.
    /// The vendor's page: `general/large-account-reseller/reject-assigned-licenses.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn reject_subscriptions(
        &self,
        licenses: impl IntoIterator<Item = types::AssignedSubscription>,
    ) -> Result<Verdict<types::RejectResellerSubscriptionsResult>> {
        let handle = &self.handle;
        let [reseller_id] = handle.ids("reject_reseller_subscriptions")?;
        let licenses: Vec<types::AssignedSubscription> = licenses.into_iter().collect();
        let call = handle
            .api()
            .reject_reseller_subscriptions()
            .reseller_id(reseller_id)
            .body(types::RejectResellerSubscriptions {
                licenses,
            });
        let answer = handle::answer(Box::pin(call.send())).await?;
        handle.verdict("reject_reseller_subscriptions", answer)
    }
    /// List the pooled subscriptions of a reseller.
    ///
    /// Lists the pooled subscriptions that a reseller under the calling large
    /// account reseller (LAR) was given. Order is not documented.
    ///
    /// [`subscriptions_with`](Self::subscriptions_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch`.
    /// Needs the scope `elements.t2.license.read.all`.
    /// The vendor's page: `general/large account reseller/get-all-licenses-of-a-specified-reseller.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn subscriptions(&self) -> Pager<'static, types::PooledSubscription> {
        self.subscriptions_with(Default::default())
    }
    /// List the pooled subscriptions of a reseller.
    ///
    /// Lists the pooled subscriptions that a reseller under the calling large
    /// account reseller (LAR) was given. Order is not documented.
    ///
    /// [`subscriptions`](Self::subscriptions) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch`.
    /// Needs the scope `elements.t2.license.read.all`.
    /// The vendor's page: `general/large account reseller/get-all-licenses-of-a-specified-reseller.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn subscriptions_with(
        &self,
        options: types::ResellerSubscriptionFilter,
    ) -> Pager<'static, types::PooledSubscription> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_reseller_subscriptions().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [reseller_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_reseller_subscriptions()
                        .reseller_id(reseller_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
