// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one job, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one job, known by its id: see [`Customer::job`](crate::Customer::job).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Job {
    pub(crate) handle: Handle,
}
impl Job {
    /// List what a backup job did with each object.
    ///
    /// Lists the objects that a backup job of Cloud Backup for Microsoft 365
    /// worked on, each with its result. The vendor's table calls them fields of
    /// the job, but a row is an object in it. Which kinds of jobs have a report
    /// and how long it is kept is not documented.
    ///
    /// The page size has to be sent, and goes with every page. The token of the
    /// next page already holds percent signs and is encoded once more.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is. The service must be told how many rows a page holds: 1000, unless [`page_size`](crate::Pager::page_size) says otherwise.
    ///
    /// Operation `retrieve_job_report_details`: `GET /partner/external/v3/general/customers/{customerId}/jobs/{jobId}/report-details`.
    /// Needs the scope `elements.jobs.read.all`.
    /// The vendor's page: `general/job/get-customer-job-reports.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn report_details(&self) -> Pager<'static, types::JobReportItem> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_job_report_details().operation();
        Pager::new(
                operation,
                move |cursor| {
                    let handle = handle.clone();
                    Box::pin(async move {
                        let [customer_id, job_id] = handle.ids(operation.id)?;
                        let call = handle
                            .api()
                            .retrieve_job_report_details()
                            .customer_id(customer_id)
                            .job_id(job_id);
                        handle::page(call.at(&cursor)).await
                    })
                },
            )
            .page_size(1000)
    }
}
