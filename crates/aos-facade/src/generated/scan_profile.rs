// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one scan profile, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one scan profile, known by its id: see [`Customer::scan_profile`](crate::Customer::scan_profile).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct ScanProfile(pub(crate) Handle);
impl std::fmt::Debug for ScanProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("ScanProfile", f)
    }
}
impl ScanProfile {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of the scan profile.
    pub fn id(&self) -> &str {
        self.0.id(1)
    }
    /// Read a scan profile with its containers.
    ///
    /// See [`RetrieveScanProfile`](calls::RetrieveScanProfile).
    #[inline]
    pub fn get(&self) -> calls::RetrieveScanProfile {
        self.0
            .api()
            .retrieve_scan_profile()
            .customer_id(self.0.id(0))
            .scan_profile_id(self.0.id(1))
    }
    /// Read the last daily report of a scan profile.
    ///
    /// See [`RetrieveScanProfileChanges`](calls::RetrieveScanProfileChanges).
    #[inline]
    pub fn changes(&self) -> calls::RetrieveScanProfileChanges {
        self.0
            .api()
            .retrieve_scan_profile_changes()
            .customer_id(self.0.id(0))
            .scan_profile_id(self.0.id(1))
    }
}
