// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one pooled subscription, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one pooled subscription, known by its id: see [`Elements::pooled_subscription`](crate::Elements::pooled_subscription).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct PooledSubscription {
    pub(crate) handle: Handle,
}
impl PooledSubscription {
    /// List what resellers got of a pooled subscription.
    ///
    /// Lists how many seats of a pooled subscription each reseller was given,
    /// until when, and whether the reseller accepted. Order is not documented.
    /// The vendor's sample asks for 50 rows a page and is answered that pages have
    /// 100, so the size in the answer need not be the one that was asked for.
    ///
    /// [`usage_with`](Self::usage_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_pooled_subscription_usage`: `POST /partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch`.
    /// Needs the scope `elements.t2.license.read.all`.
    /// The vendor's page: `general/large account reseller/get-allocation-usage-history-of-a-specific-license.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn usage(&self) -> Pager<'static, types::PooledSubscriptionUsage> {
        self.usage_with(Default::default())
    }
    /// List what resellers got of a pooled subscription.
    ///
    /// Lists how many seats of a pooled subscription each reseller was given,
    /// until when, and whether the reseller accepted. Order is not documented.
    /// The vendor's sample asks for 50 rows a page and is answered that pages have
    /// 100, so the size in the answer need not be the one that was asked for.
    ///
    /// [`usage`](Self::usage) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_pooled_subscription_usage`: `POST /partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch`.
    /// Needs the scope `elements.t2.license.read.all`.
    /// The vendor's page: `general/large account reseller/get-allocation-usage-history-of-a-specific-license.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn usage_with(
        &self,
        options: types::PooledSubscriptionUsageFilter,
    ) -> Pager<'static, types::PooledSubscriptionUsage> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_pooled_subscription_usage().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [license_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_pooled_subscription_usage()
                        .license_id(license_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
