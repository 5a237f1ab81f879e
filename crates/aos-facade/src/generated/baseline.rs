// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one baseline, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one baseline, known by its id: see [`Elements::baseline`](crate::Elements::baseline).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Baseline {
    pub(crate) handle: Handle,
}
impl Baseline {
    /// List how the settings of a new baseline were read.
    ///
    /// Tells for each configuration of the source tenant whether its settings
    /// could be read when the baseline was made. How long a report is kept, and
    /// what is answered while the settings are still being read, is not
    /// documented.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_baseline_creation_report`: `GET /partner/external/v3/bm/baselines/{baselineId}/reports`.
    /// Needs the scope `elements.bm.baseline.read.all` or `elements.bm.baseline.readwrite.all`.
    /// The vendor's page: `baseline-management/query-create-baseline-job-report-detail.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn creation_report(&self) -> Pager<'static, types::BaselineReportItem> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_baseline_creation_report().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [baseline_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_baseline_creation_report()
                        .baseline_id(baseline_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
