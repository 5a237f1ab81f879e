// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one workflow, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one workflow, known by its id: see [`Tenant::workflow`](crate::Tenant::workflow).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Workflow {
    pub(crate) handle: Handle,
}
impl Workflow {
    /// List the risky users that a workflow found.
    ///
    /// Lists the users whose actions one workflow found risky, with their
    /// sign-ins, the files that they opened and their devices. Which of the
    /// three lists is filled for which workflow is not documented, nor which
    /// fields can be null or missing.
    ///
    /// The vendor's table lists all fields flat. Its sample, which is
    /// followed, holds the users in `data`, the three lists in each user, and
    /// the counters of the page in `metadata`. The counters beside the rows
    /// are of the whole workflow; how `riskUserCount` and `totalCount` relate
    /// is not documented, and they differ in the sample. The end of the list
    /// is told by `metadata` only.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_workflow_compliance`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows/{workflowId}`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-compliance-category.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn risky_users(&self) -> Pager<'static, types::WorkflowRiskUser> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_workflow_compliance().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [customer_id, tenant_id, workflow_id] = handle
                        .ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_workflow_compliance()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id)
                        .workflow_id(workflow_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
