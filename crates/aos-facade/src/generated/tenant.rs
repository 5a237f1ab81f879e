// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one tenant, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one tenant, known by its id: see [`Customer::tenant`](crate::Customer::tenant).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Tenant {
    pub(crate) handle: Handle,
}
impl Tenant {
    /// Count the risky and the normal actions in a tenant.
    ///
    /// Tells how many risky and how many normal actions a tenant holds.
    ///
    /// What is answered for the other kind when `types` asks for one is not
    /// documented: it may be left out, null or 0.
    ///
    /// [`risky_action_count_with`](Self::risky_action_count_with) takes what may be given as well.
    ///
    /// Operation `retrieve_risky_action_count`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-risk-action.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn risky_action_count(&self) -> Result<types::RiskyActionCount> {
        self.risky_action_count_with(Default::default()).await
    }
    /// Count the risky and the normal actions in a tenant.
    ///
    /// Tells how many risky and how many normal actions a tenant holds.
    ///
    /// What is answered for the other kind when `types` asks for one is not
    /// documented: it may be left out, null or 0.
    ///
    /// [`risky_action_count`](Self::risky_action_count) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: `types`; none of them by default.
    ///
    /// Operation `retrieve_risky_action_count`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-risk-action.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn risky_action_count_with(
        &self,
        options: options::RiskyActionCountOptions,
    ) -> Result<types::RiskyActionCount> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("retrieve_risky_action_count")?;
        let mut call = handle
            .api()
            .retrieve_risky_action_count()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        if let Some(types) = options.types {
            call = call.types(types);
        }
        handle::answer(Box::pin(call.send())).await
    }
}
