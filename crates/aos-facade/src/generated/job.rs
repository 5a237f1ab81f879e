// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one job, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one job, known by its id: see [`Customer::job`](crate::Customer::job).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct Job(pub(crate) Handle);
impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("Job", f)
    }
}
impl Job {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of the job.
    pub fn id(&self) -> &str {
        self.0.id(1)
    }
    /// List what a backup job did with each object.
    ///
    /// See [`RetrieveJobReportDetails`](calls::RetrieveJobReportDetails).
    #[inline]
    pub fn report_details(&self) -> calls::RetrieveJobReportDetails {
        self.0
            .api()
            .retrieve_job_report_details()
            .customer_id(self.0.id(0))
            .job_id(self.0.id(1))
    }
}
