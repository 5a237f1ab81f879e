// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one customer, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one customer, known by its id: see [`Elements::customer`](crate::Elements::customer).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct Customer(pub(crate) Handle);
impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("Customer", f)
    }
}
impl Customer {
    /// The id of the customer.
    pub fn id(&self) -> &str {
        self.0.id(0)
    }
    /// A job, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a backup job of that customer. That it is the `jobId` of the job list is likely, but not documented.
    pub fn job(&self, id: impl AsRef<str>) -> handles::Job {
        handles::Job(self.0.with("job", id.as_ref()))
    }
    /// A scan profile, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a scan profile of that customer, as returned by the list of scan profiles.
    pub fn scan_profile(&self, id: impl AsRef<str>) -> handles::ScanProfile {
        handles::ScanProfile(self.0.with("scan profile", id.as_ref()))
    }
    /// A tenant, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a tenant of that customer.
    pub fn tenant(&self, id: impl AsRef<str>) -> handles::Tenant {
        handles::Tenant(self.0.with("tenant", id.as_ref()))
    }
    /// Add a service to a customer.
    ///
    /// See [`AddService`](calls::AddService).
    ///
    /// # Arguments
    ///
    /// - `body`: A subscription to add.
    #[inline]
    pub fn add_service(&self, body: types::AddService) -> calls::AddService {
        self.0.api().add_service().customer_id(self.0.id(0)).body(body)
    }
    /// List what Cloud Backup for Microsoft 365 scanned and protected.
    ///
    /// See [`RetrieveCloudBackupM365Overview`](calls::RetrieveCloudBackupM365Overview).
    #[inline]
    pub fn cloud_backup_overview(&self) -> calls::RetrieveCloudBackupM365Overview {
        self.0.api().retrieve_cloud_backup_m365_overview().customer_id(self.0.id(0))
    }
    /// List the backup and scan jobs of a customer.
    ///
    /// See [`RetrieveJobs`](calls::RetrieveJobs).
    #[inline]
    pub fn jobs(&self) -> calls::RetrieveJobs {
        self.0.api().retrieve_jobs().customer_id(self.0.id(0))
    }
    /// Count the user seats that a customer bought of a product.
    ///
    /// See [`RetrieveProductOverview`](calls::RetrieveProductOverview).
    ///
    /// # Arguments
    ///
    /// - `product_type`: The product.
    #[inline]
    pub fn product_overview(
        &self,
        product_type: impl Into<aos_api::enums::ProductType>,
    ) -> calls::RetrieveProductOverview {
        self.0
            .api()
            .retrieve_product_overview()
            .customer_id(self.0.id(0))
            .product_type(product_type)
    }
    /// List the objects of a customer that Cloud Backup for Microsoft 365 protects.
    ///
    /// See [`RetrieveProtectedObjects`](calls::RetrieveProtectedObjects).
    ///
    /// # Arguments
    ///
    /// - `module`: The module to list.
    #[inline]
    pub fn protected_objects(
        &self,
        module: impl Into<aos_api::enums::BackupObjectModule>,
    ) -> calls::RetrieveProtectedObjects {
        self.0
            .api()
            .retrieve_protected_objects()
            .customer_id(self.0.id(0))
            .module(module)
    }
    /// List the scan profiles of a customer.
    ///
    /// See [`RetrieveScanProfiles`](calls::RetrieveScanProfiles).
    #[inline]
    pub fn scan_profiles(&self) -> calls::RetrieveScanProfiles {
        self.0.api().retrieve_scan_profiles().customer_id(self.0.id(0))
    }
    /// List the user seats of a customer's tenants.
    ///
    /// See [`RetrieveTenantUserSeats`](calls::RetrieveTenantUserSeats).
    ///
    /// # Arguments
    ///
    /// - `type_`: The platform of the tenants.
    #[inline]
    pub fn user_seats(
        &self,
        type_: impl Into<aos_api::enums::TenantType>,
    ) -> calls::RetrieveTenantUserSeats {
        self.0.api().retrieve_tenant_user_seats().customer_id(self.0.id(0)).type_(type_)
    }
}
