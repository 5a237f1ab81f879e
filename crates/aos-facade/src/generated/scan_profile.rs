// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one scan profile, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one scan profile, known by its id: see [`Customer::scan_profile`](crate::Customer::scan_profile).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct ScanProfile {
    pub(crate) handle: Handle,
}
impl ScanProfile {
    /// Read a scan profile with its containers.
    ///
    /// Reads a scan profile: its tenant, its settings and its containers, which
    /// come all at once. Which settings can be missing or null is not documented.
    ///
    /// Operation `retrieve_scan_profile`: `GET /partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}`.
    /// Needs the scope `elements.scanprofiles.read.all`.
    /// The vendor's page: `general/job/get-customer-scan-profile-detail.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn get(&self) -> Result<types::ScanProfileDetail> {
        let handle = &self.handle;
        let [customer_id, scan_profile_id] = handle.ids("retrieve_scan_profile")?;
        let call = handle
            .api()
            .retrieve_scan_profile()
            .customer_id(customer_id)
            .scan_profile_id(scan_profile_id);
        handle::answer(Box::pin(call.send())).await
    }
    /// Read the last daily report of a scan profile.
    ///
    /// Tells what the last daily scan of a profile changed: objects that were
    /// registered, moved to another container or removed, as numbers and as
    /// lists. The lists come all at once, however long they are. Without a daily
    /// report `lastUpdateTime` is the time the profile was changed; what the
    /// numbers are then is not documented.
    ///
    /// Operation `retrieve_scan_profile_changes`: `GET /partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}/changes`.
    /// Needs the scope `elements.scanprofiles.read.all`.
    /// The vendor's page: `general/job/get-customer-scan-profile-changes.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn changes(&self) -> Result<types::ScanProfileChanges> {
        let handle = &self.handle;
        let [customer_id, scan_profile_id] = handle
            .ids("retrieve_scan_profile_changes")?;
        let call = handle
            .api()
            .retrieve_scan_profile_changes()
            .customer_id(customer_id)
            .scan_profile_id(scan_profile_id);
        handle::answer(Box::pin(call.send())).await
    }
}
