// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one workflow, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one workflow, known by its id: see [`Tenant::workflow`](crate::Tenant::workflow).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct Workflow(pub(crate) Handle);
impl std::fmt::Debug for Workflow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("Workflow", f)
    }
}
impl Workflow {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of its tenant.
    pub fn tenant_id(&self) -> &str {
        self.0.id(1)
    }
    /// The id of the workflow.
    pub fn id(&self) -> &str {
        self.0.id(2)
    }
    /// List the risky users that a workflow found.
    ///
    /// See [`RetrieveWorkflowCompliance`](calls::RetrieveWorkflowCompliance).
    #[inline]
    pub fn risky_users(&self) -> calls::RetrieveWorkflowCompliance {
        self.0
            .api()
            .retrieve_workflow_compliance()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .workflow_id(self.0.id(2))
    }
}
