// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one baseline, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one baseline, known by its id: see [`Elements::baseline`](crate::Elements::baseline).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct Baseline(pub(crate) Handle);
impl std::fmt::Debug for Baseline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("Baseline", f)
    }
}
impl Baseline {
    /// The id of the baseline.
    pub fn id(&self) -> &str {
        self.0.id(0)
    }
    /// List how the settings of a new baseline were read.
    ///
    /// See [`RetrieveBaselineCreationReport`](calls::RetrieveBaselineCreationReport).
    #[inline]
    pub fn creation_report(&self) -> calls::RetrieveBaselineCreationReport {
        self.0.api().retrieve_baseline_creation_report().baseline_id(self.0.id(0))
    }
}
