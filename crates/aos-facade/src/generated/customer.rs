// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one customer, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one customer, known by its id: see [`Elements::customer`](crate::Elements::customer).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Customer {
    pub(crate) handle: Handle,
}
impl Customer {
    /// A job, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a backup job of that customer. That it is the `jobId` of the job list is likely, but not documented.
    pub fn job(&self, id: impl AsRef<str>) -> handles::Job {
        handles::Job {
            handle: self.handle.with("job", id.as_ref()),
        }
    }
    /// A scan profile, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a scan profile of that customer, as the list of scan profiles gives it.
    pub fn scan_profile(&self, id: impl AsRef<str>) -> handles::ScanProfile {
        handles::ScanProfile {
            handle: self.handle.with("scan profile", id.as_ref()),
        }
    }
    /// A tenant, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a tenant of that customer.
    pub fn tenant(&self, id: impl AsRef<str>) -> handles::Tenant {
        handles::Tenant {
            handle: self.handle.with("tenant", id.as_ref()),
        }
    }
    /// Add a service to a customer.
    ///
    /// Adds a subscription of one product to a customer, as a trial or from a
    /// pool of the partner. Four kinds of requests are documented:
    ///
    /// - a trial of Cloud Backup for Microsoft 365: `product` 2048,
    ///   `licenseType` 0, and the storage;
    /// - a trial of another product: `product` and `licenseType` 0 only;
    /// - Cloud Backup for Microsoft 365 from a pool: `product` 2048,
    ///   `licenseType` 1, the storage, and `licenseItems` with the resources
    ///   whose names begin with Office365. The pools for Power Platform and for
    ///   Exchange Online and OneDrive go under 2048 as well;
    /// - a premium service from a pool: `product` 40, 42, 49 or 65,
    ///   `licenseType` 1, and `licenseItems` with the resources whose names begin
    ///   with Partner, without `saleType`, `packageType` and `customerSize`.
    ///
    /// The storage is either AvePoint's, with `avepointStorageType` and
    /// `retentionYear`, or the customer's own, with `byos` true and
    /// `storageProfileId`. The vendor marks these fields as required in one case
    /// and not in another without a rule for each, so the client demands none of
    /// them; the service does.
    ///
    /// The call answers 200 in any case, although something is created; `status`
    /// tells whether the service was added. Only 1 is taken as success: 16 says
    /// that a check succeeded, not that anything was added. There is no
    /// idempotency key, so a repeated call may add twice.
    ///
    /// # Arguments
    ///
    /// - `body`: A subscription to add.
    ///
    /// The service answers a success also where it refuses what was asked: the [`Verdict`](crate::Verdict) tells.
    ///
    /// Operation `add_service`: `POST /partner/external/v3/general/customers/{customerId}/services`.
    /// Needs the scope `elements.license.readwrite.all`.
    /// The vendor's page: `general/service subscription/add-service.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn add_service(
        &self,
        body: types::AddService,
    ) -> Result<Verdict<types::AddServiceResult>> {
        let handle = &self.handle;
        let [customer_id] = handle.ids("add_service")?;
        let call = handle.api().add_service().customer_id(customer_id).body(body);
        let answer = handle::answer(Box::pin(call.send())).await?;
        handle.verdict("add_service", answer)
    }
    /// List what Cloud Backup for Microsoft 365 scanned and protected.
    ///
    /// Lists, for each module of Cloud Backup for Microsoft 365, how many objects
    /// were scanned and protected and how much data the last job stored, with a
    /// row for each tenant and module. Order is not documented. A customer
    /// without the service has been seen to get an empty list.
    ///
    /// The vendor's sample is no JSON: it has the brackets of a list around
    /// `data` and `metadata`. They are taken for an object, as in the other paged
    /// lists; a bare list of rows, which was documented before the list had
    /// pages, is read as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_cloud_backup_m365_overview`: `GET /partner/external/v3/general/customers/{customerId}/cloud-backup-m365/overview`.
    /// Needs the scope `elements.cbprotected.read.all`.
    /// The vendor's page: `general/job/get-customer-cloud-backup-m365-overview.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn cloud_backup_overview(
        &self,
    ) -> Pager<'static, types::CloudBackupModuleOverview> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_cloud_backup_m365_overview().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [customer_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_cloud_backup_m365_overview()
                        .customer_id(customer_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the backup and scan jobs of a customer.
    ///
    /// Lists the customer's backup and scan jobs, of one service and module where
    /// the body asks for them. There is no filter by time; order and how far back
    /// the list goes are not documented. A customer without the service has been
    /// seen to get an empty list.
    ///
    /// Rows of type 0 have been seen with `N/A` as id, name, counters, size,
    /// times and duration, which is not documented. One entry of the vendor's
    /// change log names another path (`/products/jobs/batch`); this is the one of
    /// the page.
    ///
    /// [`jobs_with`](Self::jobs_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_jobs`: `POST /partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch`.
    /// Needs the scope `elements.jobs.read.all`.
    /// The vendor's page: `general/job/get-customer-jobs.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn jobs(&self) -> Pager<'static, types::BackupJob> {
        self.jobs_with(Default::default())
    }
    /// List the backup and scan jobs of a customer.
    ///
    /// Lists the customer's backup and scan jobs, of one service and module where
    /// the body asks for them. There is no filter by time; order and how far back
    /// the list goes are not documented. A customer without the service has been
    /// seen to get an empty list.
    ///
    /// Rows of type 0 have been seen with `N/A` as id, name, counters, size,
    /// times and duration, which is not documented. One entry of the vendor's
    /// change log names another path (`/products/jobs/batch`); this is the one of
    /// the page.
    ///
    /// [`jobs`](Self::jobs) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_jobs`: `POST /partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch`.
    /// Needs the scope `elements.jobs.read.all`.
    /// The vendor's page: `general/job/get-customer-jobs.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn jobs_with(
        &self,
        options: types::BackupJobFilter,
    ) -> Pager<'static, types::BackupJob> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_jobs().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_jobs()
                        .customer_id(customer_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// Count the user seats that a customer bought of a product.
    ///
    /// Tells how many user seats of one AvePoint product a customer has bought.
    /// For a customer without the product 0 has been seen.
    ///
    /// # Arguments
    ///
    /// - `product_type` (`productType`): The product.
    ///
    /// Operation `retrieve_product_overview`: `GET /partner/external/v3/general/customers/{customerId}/avpt-products/type/{productType}/overview`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/tenant/get-avpt-products-overview-type.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn product_overview(
        &self,
        product_type: aos_api::enums::ProductType,
    ) -> Result<types::ProductOverview> {
        let handle = &self.handle;
        let [customer_id] = handle.ids("retrieve_product_overview")?;
        let call = handle
            .api()
            .retrieve_product_overview()
            .customer_id(customer_id)
            .product_type(product_type);
        handle::answer(Box::pin(call.send())).await
    }
    /// List what Cloud Backup for Microsoft 365 protects of a customer.
    ///
    /// Lists the objects of one module, such as mailboxes or sites, that are
    /// protected in the customer's tenants. The order is not documented.
    ///
    /// The page size is required here. The vendor's table counts `pageSize` and
    /// `skipToken` among the parts of the path; its samples send both in the query.
    ///
    /// # Arguments
    ///
    /// - `module`: The module to list.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is. The service must be told how many rows a page holds: 1000, unless [`page_size`](crate::Pager::page_size) says otherwise.
    ///
    /// Operation `retrieve_protected_objects`: `GET /partner/external/v3/general/customers/{customerId}/m365/backup/modules/{module}/protected-objects`.
    /// Needs the scope `elements.cbprotected.read.all`.
    /// The vendor's page: `general/customer/retrieve-customer-protected-objects.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn protected_objects(
        &self,
        module: aos_api::enums::BackupObjectModule,
    ) -> Pager<'static, types::ProtectedObject> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_protected_objects().operation();
        Pager::new(
                operation,
                move |cursor| {
                    let (handle, module) = (handle.clone(), module.clone());
                    Box::pin(async move {
                        let [customer_id] = handle.ids(operation.id)?;
                        let call = handle
                            .api()
                            .retrieve_protected_objects()
                            .customer_id(customer_id)
                            .module(module);
                        handle::page(call.at(&cursor)).await
                    })
                },
            )
            .page_size(1000)
    }
    /// List the scan profiles of a customer.
    ///
    /// Lists the customer's scan profiles in AvePoint Online Services, without
    /// their containers, which `retrieve_scan_profile` tells. Order is not
    /// documented. The text of the vendor's sample says GET, its table POST;
    /// POST is taken, because there is a body.
    ///
    /// [`scan_profiles_with`](Self::scan_profiles_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_scan_profiles`: `POST /partner/external/v3/general/customers/{customerId}/scan-profiles/batch`.
    /// Needs the scope `elements.scanprofiles.read.all`.
    /// The vendor's page: `general/job/get-customer-scan-profiles.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn scan_profiles(&self) -> Pager<'static, types::ScanProfile> {
        self.scan_profiles_with(Default::default())
    }
    /// List the scan profiles of a customer.
    ///
    /// Lists the customer's scan profiles in AvePoint Online Services, without
    /// their containers, which `retrieve_scan_profile` tells. Order is not
    /// documented. The text of the vendor's sample says GET, its table POST;
    /// POST is taken, because there is a body.
    ///
    /// [`scan_profiles`](Self::scan_profiles) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_scan_profiles`: `POST /partner/external/v3/general/customers/{customerId}/scan-profiles/batch`.
    /// Needs the scope `elements.scanprofiles.read.all`.
    /// The vendor's page: `general/job/get-customer-scan-profiles.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn scan_profiles_with(
        &self,
        options: types::ScanProfileFilter,
    ) -> Pager<'static, types::ScanProfile> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_scan_profiles().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_scan_profiles()
                        .customer_id(customer_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the user seats of a customer's tenants.
    ///
    /// Lists the tenants of one platform with the user seats that are assigned
    /// and those that are left. The order is not documented.
    ///
    /// [`user_seats_with`](Self::user_seats_with) takes what may be given as well.
    ///
    /// # Arguments
    ///
    /// - `type_` (`type`): The platform of the tenants.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_tenant_user_seats`: `POST /partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/tenant/get-3rd-party-products-tenant-type.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn user_seats(
        &self,
        type_: aos_api::enums::TenantType,
    ) -> Pager<'static, types::TenantUserSeats> {
        self.user_seats_with(type_, Default::default())
    }
    /// List the user seats of a customer's tenants.
    ///
    /// Lists the tenants of one platform with the user seats that are assigned
    /// and those that are left. The order is not documented.
    ///
    /// [`user_seats`](Self::user_seats) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `type_` (`type`): The platform of the tenants.
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_tenant_user_seats`: `POST /partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/tenant/get-3rd-party-products-tenant-type.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn user_seats_with(
        &self,
        type_: aos_api::enums::TenantType,
        options: types::TenantUserSeatsFilter,
    ) -> Pager<'static, types::TenantUserSeats> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_tenant_user_seats().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, type_, options) = (
                    handle.clone(),
                    type_.clone(),
                    options.clone(),
                );
                Box::pin(async move {
                    let [customer_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_tenant_user_seats()
                        .customer_id(customer_id)
                        .type_(type_)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
