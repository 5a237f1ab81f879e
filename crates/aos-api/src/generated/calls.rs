// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! A call of each operation, with a setter for each of its arguments.
use super::types;
impl crate::Client {
    /// Accept pooled subscriptions for a reseller.
    ///
    /// See [`AcceptResellerSubscriptions`].
    #[inline]
    pub fn accept_reseller_subscriptions(&self) -> AcceptResellerSubscriptions {
        AcceptResellerSubscriptions::new(self.clone())
    }
    /// Assign seats of a pooled subscription to a reseller, or change them.
    ///
    /// See [`AddOrUpdateResellerSubscription`].
    #[inline]
    pub fn add_or_update_reseller_subscription(
        &self,
    ) -> AddOrUpdateResellerSubscription {
        AddOrUpdateResellerSubscription::new(self.clone())
    }
    /// Add a service to a customer.
    ///
    /// See [`AddService`].
    #[inline]
    pub fn add_service(&self) -> AddService {
        AddService::new(self.clone())
    }
    /// Connect tenants of a customer to modules.
    ///
    /// See [`ConnectTenants`].
    #[inline]
    pub fn connect_tenants(&self) -> ConnectTenants {
        ConnectTenants::new(self.clone())
    }
    /// Create a link with which a customer adds a tenant.
    ///
    /// See [`CreateAddTenantAuthLink`].
    #[inline]
    pub fn create_add_tenant_auth_link(&self) -> CreateAddTenantAuthLink {
        CreateAddTenantAuthLink::new(self.clone())
    }
    /// Create a link with which a customer authorizes service apps.
    ///
    /// See [`CreateAppConsentAuthLink`].
    #[inline]
    pub fn create_app_consent_auth_link(&self) -> CreateAppConsentAuthLink {
        CreateAppConsentAuthLink::new(self.clone())
    }
    /// Create a baseline from the settings of a tenant.
    ///
    /// See [`CreateBaseline`].
    #[inline]
    pub fn create_baseline(&self) -> CreateBaseline {
        CreateBaseline::new(self.clone())
    }
    /// Onboard a customer.
    ///
    /// See [`OnboardCustomer`].
    #[inline]
    pub fn onboard_customer(&self) -> OnboardCustomer {
        OnboardCustomer::new(self.clone())
    }
    /// Apply baselines to a tenant.
    ///
    /// See [`PerformTenantAction`].
    #[inline]
    pub fn perform_tenant_action(&self) -> PerformTenantAction {
        PerformTenantAction::new(self.clone())
    }
    /// Reject pooled subscriptions for a reseller.
    ///
    /// See [`RejectResellerSubscriptions`].
    #[inline]
    pub fn reject_reseller_subscriptions(&self) -> RejectResellerSubscriptions {
        RejectResellerSubscriptions::new(self.clone())
    }
    /// List the audit records of the partner.
    ///
    /// See [`RetrieveAuditLogs`].
    #[inline]
    pub fn retrieve_audit_logs(&self) -> RetrieveAuditLogs {
        RetrieveAuditLogs::new(self.clone())
    }
    /// List the Azure cost issues of a tenant.
    ///
    /// See [`RetrieveAzureCostIssues`].
    #[inline]
    pub fn retrieve_azure_cost_issues(&self) -> RetrieveAzureCostIssues {
        RetrieveAzureCostIssues::new(self.clone())
    }
    /// List the Azure security issues of a tenant.
    ///
    /// See [`RetrieveAzureRiskIssues`].
    #[inline]
    pub fn retrieve_azure_risk_issues(&self) -> RetrieveAzureRiskIssues {
        RetrieveAzureRiskIssues::new(self.clone())
    }
    /// List how the settings of a new baseline were read.
    ///
    /// See [`RetrieveBaselineCreationReport`].
    #[inline]
    pub fn retrieve_baseline_creation_report(&self) -> RetrieveBaselineCreationReport {
        RetrieveBaselineCreationReport::new(self.clone())
    }
    /// List the tenants under baseline management.
    ///
    /// See [`RetrieveBaselineTenants`].
    #[inline]
    pub fn retrieve_baseline_tenants(&self) -> RetrieveBaselineTenants {
        RetrieveBaselineTenants::new(self.clone())
    }
    /// List the baselines.
    ///
    /// See [`RetrieveBaselines`].
    #[inline]
    pub fn retrieve_baselines(&self) -> RetrieveBaselines {
        RetrieveBaselines::new(self.clone())
    }
    /// List what Cloud Backup for Microsoft 365 scanned and protected.
    ///
    /// See [`RetrieveCloudBackupM365Overview`].
    #[inline]
    pub fn retrieve_cloud_backup_m365_overview(
        &self,
    ) -> RetrieveCloudBackupM365Overview {
        RetrieveCloudBackupM365Overview::new(self.clone())
    }
    /// List the customers and their tenants.
    ///
    /// See [`RetrieveCustomers`].
    #[inline]
    pub fn retrieve_customers(&self) -> RetrieveCustomers {
        RetrieveCustomers::new(self.clone())
    }
    /// Count the signs of ransomware in a tenant.
    ///
    /// See [`RetrieveDataProtectionStatistics`].
    #[inline]
    pub fn retrieve_data_protection_statistics(
        &self,
    ) -> RetrieveDataProtectionStatistics {
        RetrieveDataProtectionStatistics::new(self.clone())
    }
    /// Count the sensitive items of a tenant that are shared too widely.
    ///
    /// See [`RetrieveDataSecurityPosture`].
    #[inline]
    pub fn retrieve_data_security_posture(&self) -> RetrieveDataSecurityPosture {
        RetrieveDataSecurityPosture::new(self.clone())
    }
    /// List the hybrid agents of a tenant.
    ///
    /// See [`RetrieveHybridAgents`].
    #[inline]
    pub fn retrieve_hybrid_agents(&self) -> RetrieveHybridAgents {
        RetrieveHybridAgents::new(self.clone())
    }
    /// List what a backup job did with each object.
    ///
    /// See [`RetrieveJobReportDetails`].
    #[inline]
    pub fn retrieve_job_report_details(&self) -> RetrieveJobReportDetails {
        RetrieveJobReportDetails::new(self.clone())
    }
    /// List the backup and scan jobs of a customer.
    ///
    /// See [`RetrieveJobs`].
    #[inline]
    pub fn retrieve_jobs(&self) -> RetrieveJobs {
        RetrieveJobs::new(self.clone())
    }
    /// Read a Microsoft 365 tenant of a customer.
    ///
    /// See [`RetrieveM365Tenant`].
    #[inline]
    pub fn retrieve_m365_tenant(&self) -> RetrieveM365Tenant {
        RetrieveM365Tenant::new(self.clone())
    }
    /// List the risk rules with matches in a tenant.
    ///
    /// See [`RetrieveMatchedRiskRules`].
    #[inline]
    pub fn retrieve_matched_risk_rules(&self) -> RetrieveMatchedRiskRules {
        RetrieveMatchedRiskRules::new(self.clone())
    }
    /// List the seats of a pooled subscription that resellers have.
    ///
    /// See [`RetrievePooledSubscriptionUsage`].
    #[inline]
    pub fn retrieve_pooled_subscription_usage(&self) -> RetrievePooledSubscriptionUsage {
        RetrievePooledSubscriptionUsage::new(self.clone())
    }
    /// List the pooled subscriptions of the large account reseller.
    ///
    /// See [`RetrievePooledSubscriptions`].
    #[inline]
    pub fn retrieve_pooled_subscriptions(&self) -> RetrievePooledSubscriptions {
        RetrievePooledSubscriptions::new(self.clone())
    }
    /// List the baseline jobs of a tenant.
    ///
    /// See [`RetrieveProcessCenterJobs`].
    #[inline]
    pub fn retrieve_process_center_jobs(&self) -> RetrieveProcessCenterJobs {
        RetrieveProcessCenterJobs::new(self.clone())
    }
    /// Count the user seats that a customer bought of a product.
    ///
    /// See [`RetrieveProductOverview`].
    #[inline]
    pub fn retrieve_product_overview(&self) -> RetrieveProductOverview {
        RetrieveProductOverview::new(self.clone())
    }
    /// List the objects of a customer that Cloud Backup for Microsoft 365 protects.
    ///
    /// See [`RetrieveProtectedObjects`].
    #[inline]
    pub fn retrieve_protected_objects(&self) -> RetrieveProtectedObjects {
        RetrieveProtectedObjects::new(self.clone())
    }
    /// List the audit records under the large account reseller.
    ///
    /// See [`RetrieveResellerAuditLogs`].
    #[inline]
    pub fn retrieve_reseller_audit_logs(&self) -> RetrieveResellerAuditLogs {
        RetrieveResellerAuditLogs::new(self.clone())
    }
    /// List the pooled subscriptions of a reseller.
    ///
    /// See [`RetrieveResellerSubscriptions`].
    #[inline]
    pub fn retrieve_reseller_subscriptions(&self) -> RetrieveResellerSubscriptions {
        RetrieveResellerSubscriptions::new(self.clone())
    }
    /// List the resellers of the large account reseller.
    ///
    /// See [`RetrieveResellers`].
    #[inline]
    pub fn retrieve_resellers(&self) -> RetrieveResellers {
        RetrieveResellers::new(self.clone())
    }
    /// List the objects of a tenant that break a risk rule.
    ///
    /// See [`RetrieveRiskRuleHitItems`].
    #[inline]
    pub fn retrieve_risk_rule_hit_items(&self) -> RetrieveRiskRuleHitItems {
        RetrieveRiskRuleHitItems::new(self.clone())
    }
    /// List the risk analysis workflows of a tenant.
    ///
    /// See [`RetrieveRiskWorkflows`].
    #[inline]
    pub fn retrieve_risk_workflows(&self) -> RetrieveRiskWorkflows {
        RetrieveRiskWorkflows::new(self.clone())
    }
    /// Count the risky and the normal actions in a tenant.
    ///
    /// See [`RetrieveRiskyActionCount`].
    #[inline]
    pub fn retrieve_risky_action_count(&self) -> RetrieveRiskyActionCount {
        RetrieveRiskyActionCount::new(self.clone())
    }
    /// Read a scan profile with its containers.
    ///
    /// See [`RetrieveScanProfile`].
    #[inline]
    pub fn retrieve_scan_profile(&self) -> RetrieveScanProfile {
        RetrieveScanProfile::new(self.clone())
    }
    /// Read the last daily report of a scan profile.
    ///
    /// See [`RetrieveScanProfileChanges`].
    #[inline]
    pub fn retrieve_scan_profile_changes(&self) -> RetrieveScanProfileChanges {
        RetrieveScanProfileChanges::new(self.clone())
    }
    /// List the scan profiles of a customer.
    ///
    /// See [`RetrieveScanProfiles`].
    #[inline]
    pub fn retrieve_scan_profiles(&self) -> RetrieveScanProfiles {
        RetrieveScanProfiles::new(self.clone())
    }
    /// List the users of a tenant with their security states.
    ///
    /// See [`RetrieveSecurityUsers`].
    #[inline]
    pub fn retrieve_security_users(&self) -> RetrieveSecurityUsers {
        RetrieveSecurityUsers::new(self.clone())
    }
    /// Check whether the app of a service is authorized in a tenant.
    ///
    /// See [`RetrieveServiceAppStatus`].
    #[inline]
    pub fn retrieve_service_app_status(&self) -> RetrieveServiceAppStatus {
        RetrieveServiceAppStatus::new(self.clone())
    }
    /// List the services of the customers.
    ///
    /// See [`RetrieveServices`].
    #[inline]
    pub fn retrieve_services(&self) -> RetrieveServices {
        RetrieveServices::new(self.clone())
    }
    /// List the sign-ins of the users of a tenant.
    ///
    /// See [`RetrieveSignIns`].
    #[inline]
    pub fn retrieve_sign_ins(&self) -> RetrieveSignIns {
        RetrieveSignIns::new(self.clone())
    }
    /// List the storage profiles of the partner.
    ///
    /// See [`RetrieveStorageProfiles`].
    #[inline]
    pub fn retrieve_storage_profiles(&self) -> RetrieveStorageProfiles {
        RetrieveStorageProfiles::new(self.clone())
    }
    /// List the user seats of a customer's tenants.
    ///
    /// See [`RetrieveTenantUserSeats`].
    #[inline]
    pub fn retrieve_tenant_user_seats(&self) -> RetrieveTenantUserSeats {
        RetrieveTenantUserSeats::new(self.clone())
    }
    /// Read all details of a user.
    ///
    /// See [`RetrieveUser`].
    #[inline]
    pub fn retrieve_user(&self) -> RetrieveUser {
        RetrieveUser::new(self.clone())
    }
    /// List which users of a tenant are protected.
    ///
    /// See [`RetrieveUserProtectionStatus`].
    #[inline]
    pub fn retrieve_user_protection_status(&self) -> RetrieveUserProtectionStatus {
        RetrieveUserProtectionStatus::new(self.clone())
    }
    /// List the users of a tenant.
    ///
    /// See [`RetrieveUsers`].
    #[inline]
    pub fn retrieve_users(&self) -> RetrieveUsers {
        RetrieveUsers::new(self.clone())
    }
    /// List the risky users that a workflow found.
    ///
    /// See [`RetrieveWorkflowCompliance`].
    #[inline]
    pub fn retrieve_workflow_compliance(&self) -> RetrieveWorkflowCompliance {
        RetrieveWorkflowCompliance::new(self.clone())
    }
    /// Count the compliant workspaces of a tenant.
    ///
    /// See [`RetrieveWorkspaceCompliance`].
    #[inline]
    pub fn retrieve_workspace_compliance(&self) -> RetrieveWorkspaceCompliance {
        RetrieveWorkspaceCompliance::new(self.clone())
    }
    /// Count the workspaces of a tenant.
    ///
    /// See [`RetrieveWorkspaceOverview`].
    #[inline]
    pub fn retrieve_workspace_overview(&self) -> RetrieveWorkspaceOverview {
        RetrieveWorkspaceOverview::new(self.clone())
    }
    /// Replace the phone numbers of a cloud user.
    ///
    /// See [`UpdateCloudUserContactInformation`].
    #[inline]
    pub fn update_cloud_user_contact_information(
        &self,
    ) -> UpdateCloudUserContactInformation {
        UpdateCloudUserContactInformation::new(self.clone())
    }
    /// Replace the names, job title and employee id of a cloud user.
    ///
    /// See [`UpdateCloudUserGeneralInformation`].
    #[inline]
    pub fn update_cloud_user_general_information(
        &self,
    ) -> UpdateCloudUserGeneralInformation {
        UpdateCloudUserGeneralInformation::new(self.clone())
    }
    /// Replace the company, department and location of a cloud user.
    ///
    /// See [`UpdateCloudUserOffice`].
    #[inline]
    pub fn update_cloud_user_office(&self) -> UpdateCloudUserOffice {
        UpdateCloudUserOffice::new(self.clone())
    }
    /// Replace the office address of a cloud user.
    ///
    /// See [`UpdateCloudUserOfficeLocation`].
    #[inline]
    pub fn update_cloud_user_office_location(&self) -> UpdateCloudUserOfficeLocation {
        UpdateCloudUserOfficeLocation::new(self.clone())
    }
    /// Replace the phone numbers of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserContactInformation`].
    #[inline]
    pub fn update_local_user_contact_information(
        &self,
    ) -> UpdateLocalUserContactInformation {
        UpdateLocalUserContactInformation::new(self.clone())
    }
    /// Replace the names, job title, employee id and comment of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserGeneralInformation`].
    #[inline]
    pub fn update_local_user_general_information(
        &self,
    ) -> UpdateLocalUserGeneralInformation {
        UpdateLocalUserGeneralInformation::new(self.clone())
    }
    /// Replace the notes on a hybrid or local user.
    ///
    /// See [`UpdateLocalUserNotes`].
    #[inline]
    pub fn update_local_user_notes(&self) -> UpdateLocalUserNotes {
        UpdateLocalUserNotes::new(self.clone())
    }
    /// Replace the company, department and location of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserOffice`].
    #[inline]
    pub fn update_local_user_office(&self) -> UpdateLocalUserOffice {
        UpdateLocalUserOffice::new(self.clone())
    }
    /// Replace the office address of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserOfficeLocation`].
    #[inline]
    pub fn update_local_user_office_location(&self) -> UpdateLocalUserOfficeLocation {
        UpdateLocalUserOfficeLocation::new(self.clone())
    }
    /// Replace the home directory, profile path and logon script of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserProfile`].
    #[inline]
    pub fn update_local_user_profile(&self) -> UpdateLocalUserProfile {
        UpdateLocalUserProfile::new(self.clone())
    }
    /// Replace the account information of a user.
    ///
    /// See [`UpdateUserAccountInformation`].
    #[inline]
    pub fn update_user_account_information(&self) -> UpdateUserAccountInformation {
        UpdateUserAccountInformation::new(self.clone())
    }
    /// Replace the alternate e-mail addresses of a user.
    ///
    /// See [`UpdateUserAlternateEmailAddress`].
    #[inline]
    pub fn update_user_alternate_email_address(
        &self,
    ) -> UpdateUserAlternateEmailAddress {
        UpdateUserAlternateEmailAddress::new(self.clone())
    }
    /// Set the birthday of a user.
    ///
    /// See [`UpdateUserBirthday`].
    #[inline]
    pub fn update_user_birthday(&self) -> UpdateUserBirthday {
        UpdateUserBirthday::new(self.clone())
    }
    /// Mark a user as external or not.
    ///
    /// See [`UpdateUserExternalProperty`].
    #[inline]
    pub fn update_user_external_property(&self) -> UpdateUserExternalProperty {
        UpdateUserExternalProperty::new(self.clone())
    }
    /// Set the manager of a user.
    ///
    /// See [`UpdateUserManager`].
    #[inline]
    pub fn update_user_manager(&self) -> UpdateUserManager {
        UpdateUserManager::new(self.clone())
    }
    /// Set whether the password of a user never expires.
    ///
    /// See [`UpdateUserPasswordSetting`].
    #[inline]
    pub fn update_user_password_setting(&self) -> UpdateUserPasswordSetting {
        UpdateUserPasswordSetting::new(self.clone())
    }
    /// Set the sponsor of a user.
    ///
    /// See [`UpdateUserSponsor`].
    #[inline]
    pub fn update_user_sponsor(&self) -> UpdateUserSponsor {
        UpdateUserSponsor::new(self.clone())
    }
    /// Mark a user as a test account or not.
    ///
    /// See [`UpdateUserTestProperty`].
    #[inline]
    pub fn update_user_test_property(&self) -> UpdateUserTestProperty {
        UpdateUserTestProperty::new(self.clone())
    }
}
impl AcceptResellerSubscriptions {
    /// `resellerId` (required): The id of a reseller under the large account reseller.
    #[inline]
    pub fn reseller_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `licenses` (required): The pooled subscriptions. The maximum number per call is not documented.
    #[inline]
    pub fn licenses(
        self,
        value: impl Into<crate::OneOrMany<types::AssignedSubscription>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "licenses",
                    Into::<crate::OneOrMany<types::AssignedSubscription>>::into(value)
                        .into_vec(),
                ),
        )
    }
    /// The request body (required): Pooled subscriptions to accept.
    #[inline]
    pub fn body(self, value: types::AcceptResellerSubscriptions) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl AddOrUpdateResellerSubscription {
    /// `resellerId` (required): The id of a reseller under the large account reseller.
    #[inline]
    pub fn reseller_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `licenseId` (required): Id of the pooled subscription.
    #[inline]
    pub fn license_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("licenseId", Into::<String>::into(value)))
    }
    /// `product` (required): The product of the pooled subscription.
    #[inline]
    pub fn product(self, value: impl Into<crate::enums::ResellerProduct>) -> Self {
        Self(self.0.field("product", Into::<crate::enums::ResellerProduct>::into(value)))
    }
    /// `UserSeat` (required): Number of seats. Whether a change sends the new total or the difference is not documented.
    #[inline]
    pub fn user_seat(self, value: i64) -> Self {
        Self(self.0.field("UserSeat", value))
    }
    /// `ExpirationTime` (required): When the seats end; not after the pooled subscription, and not in the past. Required even if `IsSameAsPool` is true.
    #[inline]
    pub fn expiration_time(self, value: impl Into<crate::Timestamp>) -> Self {
        Self(self.0.field("ExpirationTime", Into::<crate::Timestamp>::into(value)))
    }
    /// `StartDate`: When the seats can first be used. For Fly only, according to the vendor's table, but Fly is not a listed product.
    #[inline]
    pub fn start_date(self, value: impl Into<crate::Timestamp>) -> Self {
        Self(self.0.field("StartDate", Into::<crate::Timestamp>::into(value)))
    }
    /// `PaymentType` (required): How it is paid.
    #[inline]
    pub fn payment_type(self, value: impl Into<crate::enums::PaymentType>) -> Self {
        Self(self.0.field("PaymentType", Into::<crate::enums::PaymentType>::into(value)))
    }
    /// `IsSameAsPool` (required): Whether the seats end together with the pooled subscription. Which time applies if `ExpirationTime` differs is not documented.
    #[inline]
    pub fn is_same_as_pool(self, value: bool) -> Self {
        Self(self.0.field("IsSameAsPool", value))
    }
    /// `UnitPrice`: Price of a seat. How many decimals are accepted is not documented.
    #[inline]
    pub fn unit_price(self, value: f64) -> Self {
        Self(self.0.field("UnitPrice", value))
    }
    /// `Currency`: Currency code of the price. Which codes are accepted is not documented.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.field("Currency", Into::<String>::into(value)))
    }
    /// The request body (required): The seats of a pooled subscription to assign to a reseller.
    #[inline]
    pub fn body(self, value: types::AddOrUpdateResellerSubscription) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl AddService {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `product` (required): The product to add.
    #[inline]
    pub fn product(self, value: impl Into<crate::enums::AddServiceProduct>) -> Self {
        Self(
            self.0.field("product", Into::<crate::enums::AddServiceProduct>::into(value)),
        )
    }
    /// `licenseType` (required): A trial, or from a pool (Enterprise).
    #[inline]
    pub fn license_type(self, value: impl Into<crate::enums::LicenseType>) -> Self {
        Self(self.0.field("licenseType", Into::<crate::enums::LicenseType>::into(value)))
    }
    /// `avepointStorageType`: The kind of AvePoint's storage. For product 2048 only, unless the customer's own storage is used.
    #[inline]
    pub fn avepoint_storage_type(
        self,
        value: impl Into<crate::enums::AvepointStorageType>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "avepointStorageType",
                    Into::<crate::enums::AvepointStorageType>::into(value),
                ),
        )
    }
    /// `retentionYear`: How many years backups are kept. For product 2048 only, together with `avepointStorageType`.
    #[inline]
    pub fn retention_year(self, value: i64) -> Self {
        Self(self.0.field("retentionYear", value))
    }
    /// `byos`: True for the customer's own storage, false for AvePoint's. For product 2048 only.
    #[inline]
    pub fn byos(self, value: bool) -> Self {
        Self(self.0.field("byos", value))
    }
    /// `storageProfileId`: The storage profile of the customer's own storage, likely the `id` of the list of storage profiles. For product 2048 only, with `byos`. The tables type it as a boolean, the sample sends an id.
    #[inline]
    pub fn storage_profile_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("storageProfileId", Into::<String>::into(value)))
    }
    /// `licenseItems`: What to take from which pool. For `licenseType` 1 only.
    #[inline]
    pub fn license_items(
        self,
        value: impl Into<crate::OneOrMany<types::LicenseItem>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "licenseItems",
                    Into::<crate::OneOrMany<types::LicenseItem>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body (required): A subscription to add.
    #[inline]
    pub fn body(self, value: types::AddService) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl ConnectTenants {
    /// `CustomerId` (required): The customer that the tenants belong to. It is in the body here and in the path of the related calls.
    #[inline]
    pub fn customer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("CustomerId", Into::<String>::into(value)))
    }
    /// `TenantIds` (required): The tenants to connect.
    #[inline]
    pub fn tenant_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "TenantIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// `ProductName` (required): The modules to connect them to; a list, in spite of its name.
    #[inline]
    pub fn product_name(
        self,
        value: impl Into<crate::OneOrMany<crate::enums::ConnectModuleName>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "ProductName",
                    Into::<
                        crate::OneOrMany<crate::enums::ConnectModuleName>,
                    >::into(value)
                        .into_vec(),
                ),
        )
    }
    /// `HybridTenant` (required): Whether the tenants are hybrid; one value for all of them.
    #[inline]
    pub fn hybrid_tenant(self, value: bool) -> Self {
        Self(self.0.field("HybridTenant", value))
    }
    /// The request body (required): Which tenants to connect to which modules.
    #[inline]
    pub fn body(self, value: types::ConnectTenants) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl CreateAddTenantAuthLink {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `aadEnvironment` (required): The Microsoft Entra cloud that the tenant is in.
    #[inline]
    pub fn aad_environment(
        self,
        value: impl Into<crate::enums::AadEnvironment>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "aadEnvironment",
                    Into::<crate::enums::AadEnvironment>::into(value),
                ),
        )
    }
    /// `tenantFriendlyName` (required): Display name of the tenant.
    #[inline]
    pub fn tenant_friendly_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tenantFriendlyName", Into::<String>::into(value)))
    }
    /// `tenantDescription`: Description of the tenant.
    #[inline]
    pub fn tenant_description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tenantDescription", Into::<String>::into(value)))
    }
    /// `tenantSharePointAdminUrl`: Address of the tenant's SharePoint admin center.
    #[inline]
    pub fn tenant_share_point_admin_url(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tenantSharePointAdminUrl", Into::<String>::into(value)))
    }
    /// `customRecipientEmails`: Who receives an e-mail when the tenant has been added. Who receives it otherwise is not documented.
    #[inline]
    pub fn custom_recipient_emails(
        self,
        value: impl Into<crate::OneOrMany<String>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "customRecipientEmails",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body (required): A tenant that a customer is to add.
    #[inline]
    pub fn body(self, value: types::CreateAddTenantAuthLink) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl CreateAppConsentAuthLink {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `consentMethod` (required): Who consents.
    #[inline]
    pub fn consent_method(self, value: impl Into<crate::enums::ConsentMethod>) -> Self {
        Self(
            self
                .0
                .field("consentMethod", Into::<crate::enums::ConsentMethod>::into(value)),
        )
    }
    /// `isReAuth` (required): True to authorize existing apps again, false to create and authorize them.
    #[inline]
    pub fn is_re_auth(self, value: bool) -> Self {
        Self(self.0.field("isReAuth", value))
    }
    /// `aadEnvironment` (required): The Microsoft Entra cloud that the tenant is in.
    #[inline]
    pub fn aad_environment(
        self,
        value: impl Into<crate::enums::AadEnvironment>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "aadEnvironment",
                    Into::<crate::enums::AadEnvironment>::into(value),
                ),
        )
    }
    /// `platformEnvironmentType` (required): The cloud that the tenant's platform runs in. The vendor's sample sends 0 (None) for a kind of tenant for which responses have 1.
    #[inline]
    pub fn platform_environment_type(
        self,
        value: impl Into<crate::enums::PlatformEnvironmentType>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "platformEnvironmentType",
                    Into::<crate::enums::PlatformEnvironmentType>::into(value),
                ),
        )
    }
    /// `productNames` (required): The services whose apps are authorized.
    #[inline]
    pub fn product_names(
        self,
        value: impl Into<crate::OneOrMany<crate::enums::PremiumProductName>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "productNames",
                    Into::<
                        crate::OneOrMany<crate::enums::PremiumProductName>,
                    >::into(value)
                        .into_vec(),
                ),
        )
    }
    /// `customRecipientEmails`: Who receives the e-mail that is sent for each app when it has been authorized.
    #[inline]
    pub fn custom_recipient_emails(
        self,
        value: impl Into<crate::OneOrMany<String>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "customRecipientEmails",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body (required): Which service apps a customer is to authorize, and how.
    #[inline]
    pub fn body(self, value: types::CreateAppConsentAuthLink) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl CreateBaseline {
    /// `name` (required): Name of the baseline. Its maximum length is not documented.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", Into::<String>::into(value)))
    }
    /// `color` (required): Color of the baseline. A number in the table, quoted in the sample; it is sent as a number.
    #[inline]
    pub fn color(self, value: impl Into<crate::enums::BaselineColor>) -> Self {
        Self(self.0.field("color", Into::<crate::enums::BaselineColor>::into(value)))
    }
    /// `description`: What the baseline is for.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.field("description", Into::<String>::into(value)))
    }
    /// `customerId` (required): Id of the customer that the tenant belongs to.
    #[inline]
    pub fn customer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("customerId", Into::<String>::into(value)))
    }
    /// `tenantId` (required): Id of the tenant whose settings become the baseline.
    #[inline]
    pub fn tenant_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tenantId", Into::<String>::into(value)))
    }
    /// The request body (required): A baseline to create, and the tenant that it is read from.
    #[inline]
    pub fn body(self, value: types::NewBaseline) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl OnboardCustomer {
    /// `identityProviderType` (required): How the customer signs in. An integer in the table, quoted in the sample; it is sent as a number.
    #[inline]
    pub fn identity_provider_type(
        self,
        value: impl Into<crate::enums::IdentityProviderType>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "identityProviderType",
                    Into::<crate::enums::IdentityProviderType>::into(value),
                ),
        )
    }
    /// `firstName` (required): First name of the person who registers.
    #[inline]
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("firstName", Into::<String>::into(value)))
    }
    /// `lastName` (required): Last name of the person who registers.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("lastName", Into::<String>::into(value)))
    }
    /// `organizationName` (required): Name of the organization.
    #[inline]
    pub fn organization_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("organizationName", Into::<String>::into(value)))
    }
    /// `registrationAccount` (required): The account to sign in with; an e-mail address in the vendor's sample.
    #[inline]
    pub fn registration_account(self, value: impl Into<String>) -> Self {
        Self(self.0.field("registrationAccount", Into::<String>::into(value)))
    }
    /// `countryCode` (required): Country or region by its two-letter code. The customer list shows a display name instead.
    #[inline]
    pub fn country_code(self, value: impl Into<crate::lookups::CountryCode>) -> Self {
        Self(
            self.0.field("countryCode", Into::<crate::lookups::CountryCode>::into(value)),
        )
    }
    /// `telephoneNumber`: Telephone number. The vendor's sample omits it.
    #[inline]
    pub fn telephone_number(self, value: impl Into<String>) -> Self {
        Self(self.0.field("telephoneNumber", Into::<String>::into(value)))
    }
    /// `dataCenter` (required): Where the customer's data is kept. One of the ids belongs to the government environment, the others to the commercial one.
    #[inline]
    pub fn data_center(self, value: impl Into<crate::lookups::DataCenter>) -> Self {
        Self(self.0.field("dataCenter", Into::<crate::lookups::DataCenter>::into(value)))
    }
    /// `password` (required): The initial password of the account, sent as is.
    #[inline]
    pub fn password(self, value: impl Into<crate::SecretText>) -> Self {
        Self(self.0.field("password", Into::<crate::SecretText>::into(value)))
    }
    /// `tags`: Tags of the customer, as free text.
    #[inline]
    pub fn tags(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field("tags", Into::<crate::OneOrMany<String>>::into(value).into_vec()),
        )
    }
    /// `managementMode`: Who manages the tenant. What true and false mean is not documented; in the customer list, the field of this name is a number with three values. The vendor's sample omits it.
    #[inline]
    pub fn management_mode(self, value: bool) -> Self {
        Self(self.0.field("managementMode", value))
    }
    /// The request body (required): A customer to onboard.
    #[inline]
    pub fn body(self, value: types::OnboardCustomer) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl PerformTenantAction {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `actionType` (required): What to do. A number in the table, quoted in the sample; it is sent as a number.
    #[inline]
    pub fn action_type(self, value: impl Into<crate::enums::TenantActionType>) -> Self {
        Self(
            self
                .0
                .field("actionType", Into::<crate::enums::TenantActionType>::into(value)),
        )
    }
    /// `data` (required): The baselines to apply. An object in the table, a list of objects in the sample; the list is sent.
    #[inline]
    pub fn data(
        self,
        value: impl Into<crate::OneOrMany<types::RankedBaseline>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "data",
                    Into::<crate::OneOrMany<types::RankedBaseline>>::into(value)
                        .into_vec(),
                ),
        )
    }
    /// The request body (required): An action on a tenant.
    #[inline]
    pub fn body(self, value: types::TenantAction) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RejectResellerSubscriptions {
    /// `resellerId` (required): The id of a reseller under the large account reseller.
    #[inline]
    pub fn reseller_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `licenses` (required): The pooled subscriptions. The maximum number per call is not documented.
    #[inline]
    pub fn licenses(
        self,
        value: impl Into<crate::OneOrMany<types::AssignedSubscription>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "licenses",
                    Into::<crate::OneOrMany<types::AssignedSubscription>>::into(value)
                        .into_vec(),
                ),
        )
    }
    /// The request body (required): Pooled subscriptions to reject.
    #[inline]
    pub fn body(self, value: types::RejectResellerSubscriptions) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveAuditLogs {
    /// `date` (required): The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
    #[inline]
    pub fn date(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageSize`: Records per page. The default is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `skipToken`: Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.
    #[inline]
    pub fn skip_token(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
}
impl RetrieveAzureCostIssues {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
}
impl RetrieveAzureRiskIssues {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
}
impl RetrieveBaselineCreationReport {
    /// `baselineId` (required): The id of a baseline of the partner.
    #[inline]
    pub fn baseline_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
}
impl RetrieveBaselineTenants {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `tenantIds`: Only these tenants. The maximum number of ids per call is not documented.
    #[inline]
    pub fn tenant_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "tenantIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which tenants under baseline management to list.
    #[inline]
    pub fn body(self, value: types::BaselineTenantFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveBaselines {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `baselineIds`: Only these baselines. The maximum number of ids per call is not documented.
    #[inline]
    pub fn baseline_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "baselineIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which baselines to list.
    #[inline]
    pub fn body(self, value: types::BaselineFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveCloudBackupM365Overview {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
}
impl RetrieveCustomers {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `customerIds`: Only these customers. The maximum number of ids per call is not documented.
    #[inline]
    pub fn customer_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "customerIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which customers to list.
    #[inline]
    pub fn body(self, value: types::CustomerFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveDataProtectionStatistics {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveDataSecurityPosture {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveHybridAgents {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveJobReportDetails {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `jobId` (required): The id of a backup job of that customer. That it is the `jobId` of the job list is likely, but not documented.
    #[inline]
    pub fn job_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageSize` (required): Objects per page. The vendor's page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `skipToken`: Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.
    #[inline]
    pub fn skip_token(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(3, [value]))
    }
}
impl RetrieveJobs {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `jobType`: Only jobs of this service. One at a time.
    #[inline]
    pub fn job_type(self, value: impl Into<crate::enums::JobType>) -> Self {
        Self(self.0.field("jobType", Into::<crate::enums::JobType>::into(value)))
    }
    /// `jobModule`: Only jobs of this module. One at a time.
    #[inline]
    pub fn job_module(self, value: impl Into<crate::enums::JobModule>) -> Self {
        Self(self.0.field("jobModule", Into::<crate::enums::JobModule>::into(value)))
    }
    /// The request body: Which jobs to list.
    #[inline]
    pub fn body(self, value: types::BackupJobFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveM365Tenant {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveMatchedRiskRules {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `dataSources`: The data source whose rules to list; all if omitted. The vendor's name is plural, but its type is one integer, so one value per call is sent.
    #[inline]
    pub fn data_sources(self, value: impl Into<crate::enums::RiskDataSource>) -> Self {
        Self(self.0.set(2, [value.into().to_string()]))
    }
    /// `status`: Only rules that are on, or only rules that are off.
    #[inline]
    pub fn status(self, value: impl Into<crate::enums::DisabledEnabled>) -> Self {
        Self(self.0.set(3, [value.into().to_string()]))
    }
}
impl RetrievePooledSubscriptionUsage {
    /// `licenseId` (required): The id of a pooled subscription of the large account reseller; path and fields call it a license.
    #[inline]
    pub fn license_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. Neither the smallest nor the largest size is documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `ResellerIds`: Only those of these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[inline]
    pub fn reseller_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "ResellerIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Whose seats to list.
    #[inline]
    pub fn body(self, value: types::PooledSubscriptionUsageFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrievePooledSubscriptions {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. Neither the smallest nor the largest size is documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `LicenseIds`: Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[inline]
    pub fn license_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "LicenseIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which pooled subscriptions to list.
    #[inline]
    pub fn body(self, value: types::PooledSubscriptionFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveProcessCenterJobs {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `jobIds`: Only these jobs. The maximum number of ids per call is not documented.
    #[inline]
    pub fn job_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "jobIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which jobs of a tenant to list.
    #[inline]
    pub fn body(self, value: types::BaselineJobFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveProductOverview {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `productType` (required): The product.
    #[inline]
    pub fn product_type(self, value: impl Into<crate::enums::ProductType>) -> Self {
        Self(self.0.set(1, [value.into().to_string()]))
    }
}
impl RetrieveProtectedObjects {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `module` (required): The module to list.
    #[inline]
    pub fn module(self, value: impl Into<crate::enums::BackupObjectModule>) -> Self {
        Self(self.0.set(1, [value.into().to_string()]))
    }
    /// `pageSize` (required): Objects per page. The vendor's page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `skipToken`: Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.
    #[inline]
    pub fn skip_token(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(3, [value]))
    }
}
impl RetrieveResellerAuditLogs {
    /// `date` (required): The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
    #[inline]
    pub fn date(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageSize`: Records per page. The default is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `skipToken`: Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.
    #[inline]
    pub fn skip_token(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
}
impl RetrieveResellerSubscriptions {
    /// `resellerId` (required): The id of a reseller under the large account reseller.
    #[inline]
    pub fn reseller_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. Neither the smallest nor the largest size is documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `LicenseIds`: Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[inline]
    pub fn license_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "LicenseIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// `Status`: Only those in this state. One at a time. The key starts with a capital letter.
    #[inline]
    pub fn status(
        self,
        value: impl Into<crate::enums::PooledSubscriptionStatus>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "Status",
                    Into::<crate::enums::PooledSubscriptionStatus>::into(value),
                ),
        )
    }
    /// The request body: Which pooled subscriptions of a reseller to list.
    #[inline]
    pub fn body(self, value: types::ResellerSubscriptionFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveResellers {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. Neither the smallest nor the largest size is documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `ResellerIds`: Only these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[inline]
    pub fn reseller_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "ResellerIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which resellers to list.
    #[inline]
    pub fn body(self, value: types::ResellerFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveRiskRuleHitItems {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `ruleId` (required): The id of a risk rule, as returned by the list of matched rules.
    #[inline]
    pub fn rule_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(4, [value.to_string()]))
    }
}
impl RetrieveRiskWorkflows {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `catagory`: Only workflows of these categories; all if omitted. The name is sent as the vendor spells it on its only page, whose older versions have a list. That a list repeats the name is inferred.
    #[inline]
    pub fn catagory(
        self,
        value: impl Into<crate::OneOrMany<crate::enums::RiskyActionCategory>>,
    ) -> Self {
        Self(self.0.set(2, value.into().into_iter().map(|value| value.to_string())))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(4, [value.to_string()]))
    }
}
impl RetrieveRiskyActionCount {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `types`: The kinds of action to count; both if omitted. The vendor's page types it as one integer, its older pages as a list. That a list repeats the name is inferred.
    #[inline]
    pub fn types(
        self,
        value: impl Into<crate::OneOrMany<crate::enums::ActionType>>,
    ) -> Self {
        Self(self.0.set(2, value.into().into_iter().map(|value| value.to_string())))
    }
}
impl RetrieveScanProfile {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `scanProfileId` (required): The id of a scan profile of that customer, as returned by the list of scan profiles.
    #[inline]
    pub fn scan_profile_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveScanProfileChanges {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `scanProfileId` (required): The id of a scan profile of that customer, as returned by the list of scan profiles.
    #[inline]
    pub fn scan_profile_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveScanProfiles {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `scanProfileIds`: Only these scan profiles. The maximum number of ids per call is not documented.
    #[inline]
    pub fn scan_profile_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "scanProfileIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which scan profiles to list.
    #[inline]
    pub fn body(self, value: types::ScanProfileFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveSecurityUsers {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. Neither the smallest nor the largest size is documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `status`: Only users in one of these states; all if omitted. The vendor's page types it as one integer, its older pages as a list. That a list repeats the name is inferred.
    #[inline]
    pub fn status(
        self,
        value: impl Into<crate::OneOrMany<crate::enums::UserSecurityStatus>>,
    ) -> Self {
        Self(self.0.set(4, value.into().into_iter().map(|value| value.to_string())))
    }
}
impl RetrieveServiceAppStatus {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `productName` (required): The service whose app is looked up. The page refers to the list of all services, but accepts only four of them.
    #[inline]
    pub fn product_name(
        self,
        value: impl Into<crate::enums::PremiumProductName>,
    ) -> Self {
        Self(self.0.set(2, [value.into().to_string()]))
    }
}
impl RetrieveServices {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `customerIds`: Only these customers. Described in the singular and typed as a list; a list is sent. The maximum number of ids per call is not documented.
    #[inline]
    pub fn customer_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "customerIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which customers to list.
    #[inline]
    pub fn body(self, value: types::CustomerServicesFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveSignIns {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `risky`: True for risky sign-ins only; all if omitted. Whether false means all or those without risk is not documented. A row reports it as `isRisk`.
    #[inline]
    pub fn risky(self, value: bool) -> Self {
        Self(self.0.set(4, [value.to_string()]))
    }
}
impl RetrieveStorageProfiles {
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(0, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. Neither the smallest nor the largest size is documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(1, [value.to_string()]))
    }
    /// `ProfileIds`: Only these storage profiles; all if omitted. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[inline]
    pub fn profile_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "ProfileIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which storage profiles to list.
    #[inline]
    pub fn body(self, value: types::StorageProfileFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveTenantUserSeats {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `type` (required): The platform of the tenants.
    #[inline]
    pub fn type_(self, value: impl Into<crate::enums::TenantType>) -> Self {
        Self(self.0.set(1, [value.into().to_string()]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `tenantIds`: Only these tenants. Typed as one integer, but the name is plural, and the ids in the response are texts; a list of texts is sent. The maximum number of ids per call is not documented.
    #[inline]
    pub fn tenant_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "tenantIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which tenants to list.
    #[inline]
    pub fn body(self, value: types::TenantUserSeatsFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveUser {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
}
impl RetrieveUserProtectionStatus {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `userEmails`: Only the users with these e-mail addresses. Described in the singular and typed as a list; a list is sent. The maximum number per call is not documented.
    #[inline]
    pub fn user_emails(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "userEmails",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which users to list.
    #[inline]
    pub fn body(self, value: types::ProtectedUserFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveUsers {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(2, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `userIds`: Only these users. The maximum number of ids per call is not documented.
    #[inline]
    pub fn user_ids(self, value: impl Into<crate::OneOrMany<String>>) -> Self {
        Self(
            self
                .0
                .field(
                    "userIds",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body: Which users to list.
    #[inline]
    pub fn body(self, value: types::UserFilter) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl RetrieveWorkflowCompliance {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `workflowId` (required): The id of a risk analysis workflow of that tenant.
    #[inline]
    pub fn workflow_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `pageIndex`: Number of the page, from 1.
    #[inline]
    pub fn page_index(self, value: i32) -> Self {
        Self(self.0.set(3, [value.to_string()]))
    }
    /// `pageSize`: Objects per page. The smallest size is not documented.
    #[inline]
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.set(4, [value.to_string()]))
    }
}
impl RetrieveWorkspaceCompliance {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl RetrieveWorkspaceOverview {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
}
impl UpdateCloudUserContactInformation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `officePhone` (required): Office phone.
    #[inline]
    pub fn office_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.field("officePhone", Into::<String>::into(value)))
    }
    /// `mobile` (required): Mobile phone.
    #[inline]
    pub fn mobile(self, value: impl Into<String>) -> Self {
        Self(self.0.field("mobile", Into::<String>::into(value)))
    }
    /// `fax` (required): Fax number. Not documented before June 2026, and required since.
    #[inline]
    pub fn fax(self, value: impl Into<String>) -> Self {
        Self(self.0.field("fax", Into::<String>::into(value)))
    }
    /// The request body (required): The phone numbers of a cloud user.
    #[inline]
    pub fn body(self, value: types::UpdateCloudUserContactInformation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateCloudUserGeneralInformation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `firstName` (required): First name.
    #[inline]
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("firstName", Into::<String>::into(value)))
    }
    /// `lastName` (required): Last name.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("lastName", Into::<String>::into(value)))
    }
    /// `displayName` (required): Display name.
    #[inline]
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", Into::<String>::into(value)))
    }
    /// `jobTitle` (required): Job title. No maximum length is documented.
    #[inline]
    pub fn job_title(self, value: impl Into<String>) -> Self {
        Self(self.0.field("jobTitle", Into::<String>::into(value)))
    }
    /// `employeeId` (required): Employee id.
    #[inline]
    pub fn employee_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("employeeId", Into::<String>::into(value)))
    }
    /// The request body (required): Names, job title and employee id of a cloud user.
    #[inline]
    pub fn body(self, value: types::UpdateCloudUserGeneralInformation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateCloudUserOffice {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `company` (required): Company.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.field("company", Into::<String>::into(value)))
    }
    /// `department` (required): Department.
    #[inline]
    pub fn department(self, value: impl Into<String>) -> Self {
        Self(self.0.field("department", Into::<String>::into(value)))
    }
    /// `location` (required): Location of the office.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.field("location", Into::<String>::into(value)))
    }
    /// The request body (required): Company, department and location of a cloud user.
    #[inline]
    pub fn body(self, value: types::UpdateCloudUserOffice) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateCloudUserOfficeLocation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `postalCode` (required): Postal code.
    #[inline]
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.field("postalCode", Into::<String>::into(value)))
    }
    /// `countryRegion` (required): Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.
    #[inline]
    pub fn country_region(self, value: impl Into<String>) -> Self {
        Self(self.0.field("countryRegion", Into::<String>::into(value)))
    }
    /// `state` (required): State or province.
    #[inline]
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.field("state", Into::<String>::into(value)))
    }
    /// `address` (required): Street address.
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.field("address", Into::<String>::into(value)))
    }
    /// `city` (required): City. Not documented before June 2026, and required since.
    #[inline]
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.field("city", Into::<String>::into(value)))
    }
    /// The request body (required): The office address of a cloud user.
    #[inline]
    pub fn body(self, value: types::UpdateCloudUserOfficeLocation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateLocalUserContactInformation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `officePhone` (required): Office phone.
    #[inline]
    pub fn office_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.field("officePhone", Into::<String>::into(value)))
    }
    /// `mobile` (required): Mobile phone.
    #[inline]
    pub fn mobile(self, value: impl Into<String>) -> Self {
        Self(self.0.field("mobile", Into::<String>::into(value)))
    }
    /// `fax` (required): Fax number.
    #[inline]
    pub fn fax(self, value: impl Into<String>) -> Self {
        Self(self.0.field("fax", Into::<String>::into(value)))
    }
    /// `ipPhone` (required): IP phone.
    #[inline]
    pub fn ip_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.field("ipPhone", Into::<String>::into(value)))
    }
    /// `homePhone` (required): Home phone.
    #[inline]
    pub fn home_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.field("homePhone", Into::<String>::into(value)))
    }
    /// `pager` (required): Pager.
    #[inline]
    pub fn pager(self, value: impl Into<String>) -> Self {
        Self(self.0.field("pager", Into::<String>::into(value)))
    }
    /// The request body (required): The phone numbers of a hybrid or local user.
    #[inline]
    pub fn body(self, value: types::UpdateLocalUserContactInformation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateLocalUserGeneralInformation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `firstName` (required): First name.
    #[inline]
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("firstName", Into::<String>::into(value)))
    }
    /// `lastName` (required): Last name.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("lastName", Into::<String>::into(value)))
    }
    /// `displayName` (required): Display name.
    #[inline]
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", Into::<String>::into(value)))
    }
    /// `jobTitle` (required): Job title. No maximum length is documented.
    #[inline]
    pub fn job_title(self, value: impl Into<String>) -> Self {
        Self(self.0.field("jobTitle", Into::<String>::into(value)))
    }
    /// `employeeId` (required): Employee id.
    #[inline]
    pub fn employee_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("employeeId", Into::<String>::into(value)))
    }
    /// `middleName` (required): Middle name.
    #[inline]
    pub fn middle_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("middleName", Into::<String>::into(value)))
    }
    /// `initials` (required): Initials.
    #[inline]
    pub fn initials(self, value: impl Into<String>) -> Self {
        Self(self.0.field("initials", Into::<String>::into(value)))
    }
    /// `comment` (required): Comment.
    #[inline]
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.field("comment", Into::<String>::into(value)))
    }
    /// The request body (required): Names, job title, employee id and comment of a hybrid or local user.
    #[inline]
    pub fn body(self, value: types::UpdateLocalUserGeneralInformation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateLocalUserNotes {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `notes` (required): The notes.
    #[inline]
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.field("notes", Into::<String>::into(value)))
    }
    /// The request body (required): The notes on a hybrid or local user.
    #[inline]
    pub fn body(self, value: types::UpdateLocalUserNotes) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateLocalUserOffice {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `company` (required): Company.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.field("company", Into::<String>::into(value)))
    }
    /// `department` (required): Department.
    #[inline]
    pub fn department(self, value: impl Into<String>) -> Self {
        Self(self.0.field("department", Into::<String>::into(value)))
    }
    /// `location` (required): Location of the office.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.field("location", Into::<String>::into(value)))
    }
    /// `departmentNumber` (required): Department number.
    #[inline]
    pub fn department_number(self, value: impl Into<String>) -> Self {
        Self(self.0.field("departmentNumber", Into::<String>::into(value)))
    }
    /// The request body (required): Company, department and location of a hybrid or local user.
    #[inline]
    pub fn body(self, value: types::UpdateLocalUserOffice) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateLocalUserOfficeLocation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `postalCode` (required): Postal code.
    #[inline]
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.field("postalCode", Into::<String>::into(value)))
    }
    /// `countryRegion` (required): Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.
    #[inline]
    pub fn country_region(self, value: impl Into<String>) -> Self {
        Self(self.0.field("countryRegion", Into::<String>::into(value)))
    }
    /// `state` (required): State or province.
    #[inline]
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.field("state", Into::<String>::into(value)))
    }
    /// `address` (required): Street address.
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.field("address", Into::<String>::into(value)))
    }
    /// `city` (required): City.
    #[inline]
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.field("city", Into::<String>::into(value)))
    }
    /// `webPage` (required): Web page.
    #[inline]
    pub fn web_page(self, value: impl Into<String>) -> Self {
        Self(self.0.field("webPage", Into::<String>::into(value)))
    }
    /// `poBox` (required): P.O. box.
    #[inline]
    pub fn po_box(self, value: impl Into<String>) -> Self {
        Self(self.0.field("poBox", Into::<String>::into(value)))
    }
    /// `personalTitle` (required): Personal title, such as an academic degree. It belongs to the person, although it is listed with the office.
    #[inline]
    pub fn personal_title(self, value: impl Into<String>) -> Self {
        Self(self.0.field("personalTitle", Into::<String>::into(value)))
    }
    /// The request body (required): The office address of a hybrid or local user.
    #[inline]
    pub fn body(self, value: types::UpdateLocalUserOfficeLocation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateLocalUserProfile {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `homeDirectory` (required): Home directory.
    #[inline]
    pub fn home_directory(self, value: impl Into<String>) -> Self {
        Self(self.0.field("homeDirectory", Into::<String>::into(value)))
    }
    /// `profilePath` (required): Path of the profile.
    #[inline]
    pub fn profile_path(self, value: impl Into<String>) -> Self {
        Self(self.0.field("profilePath", Into::<String>::into(value)))
    }
    /// `logonScript` (required): Logon script.
    #[inline]
    pub fn logon_script(self, value: impl Into<String>) -> Self {
        Self(self.0.field("logonScript", Into::<String>::into(value)))
    }
    /// The request body (required): Profile of a hybrid or local user in the local directory.
    #[inline]
    pub fn body(self, value: types::UpdateLocalUserProfile) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserAccountInformation {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `mail` (required): E-mail address.
    #[inline]
    pub fn mail(self, value: impl Into<String>) -> Self {
        Self(self.0.field("mail", Into::<String>::into(value)))
    }
    /// `usageLocation` (required): Country or region in which the account is used, as a two-letter code. The vendor allows 128 characters.
    #[inline]
    pub fn usage_location(
        self,
        value: impl Into<crate::lookups::UsageLocation>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "usageLocation",
                    Into::<crate::lookups::UsageLocation>::into(value),
                ),
        )
    }
    /// `preferredLanguage` (required): Language that the user prefers, as a code such as de-DE.
    #[inline]
    pub fn preferred_language(
        self,
        value: impl Into<crate::lookups::LanguageCode>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "preferredLanguage",
                    Into::<crate::lookups::LanguageCode>::into(value),
                ),
        )
    }
    /// `enforceStart` (required): Whether the account can sign in only from the start date on.
    #[inline]
    pub fn enforce_start(self, value: bool) -> Self {
        Self(self.0.field("enforceStart", value))
    }
    /// `enforceStartDateTime` (required): The start date. Required even if it is not enforced. ISO 8601 in UTC is safe; whether an offset or a plain date is accepted is not documented.
    #[inline]
    pub fn enforce_start_date_time(self, value: impl Into<crate::Timestamp>) -> Self {
        Self(self.0.field("enforceStartDateTime", Into::<crate::Timestamp>::into(value)))
    }
    /// `enforceEnd` (required): Whether the account is blocked at the end date.
    #[inline]
    pub fn enforce_end(self, value: bool) -> Self {
        Self(self.0.field("enforceEnd", value))
    }
    /// `enforceEndDateTime` (required): The end date. Required even if it is not enforced; for its format see the start date.
    #[inline]
    pub fn enforce_end_date_time(self, value: impl Into<crate::Timestamp>) -> Self {
        Self(self.0.field("enforceEndDateTime", Into::<crate::Timestamp>::into(value)))
    }
    /// The request body (required): The account information of a user.
    #[inline]
    pub fn body(self, value: types::UpdateUserAccountInformation) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserAlternateEmailAddress {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `alternateEmailAddress` (required): All alternate addresses; a list, although the name is singular.
    #[inline]
    pub fn alternate_email_address(
        self,
        value: impl Into<crate::OneOrMany<String>>,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "alternateEmailAddress",
                    Into::<crate::OneOrMany<String>>::into(value).into_vec(),
                ),
        )
    }
    /// The request body (required): The alternate e-mail addresses of a user.
    #[inline]
    pub fn body(self, value: types::UpdateUserAlternateEmailAddress) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserBirthday {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `birthday` (required): The birthday, as a date and time with a time zone. Send midnight UTC of the day; in which time zone the service reads the day is not documented.
    #[inline]
    pub fn birthday(self, value: impl Into<crate::Timestamp>) -> Self {
        Self(self.0.field("birthday", Into::<crate::Timestamp>::into(value)))
    }
    /// The request body (required): The birthday of a user.
    #[inline]
    pub fn body(self, value: types::UpdateUserBirthday) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserExternalProperty {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `isExternal` (required): Whether the user is external.
    #[inline]
    pub fn is_external(self, value: bool) -> Self {
        Self(self.0.field("isExternal", value))
    }
    /// The request body (required): Whether a user is external.
    #[inline]
    pub fn body(self, value: types::UpdateUserExternalProperty) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserManager {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `userPrincipalName` (required): The manager: the user principal name if the user is a cloud user, otherwise the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.
    #[inline]
    pub fn user_principal_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("userPrincipalName", Into::<String>::into(value)))
    }
    /// The request body (required): The manager of a user.
    #[inline]
    pub fn body(self, value: types::UpdateUserManager) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserPasswordSetting {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `passwordNeverExpire` (required): Whether the password never expires.
    #[inline]
    pub fn password_never_expire(self, value: bool) -> Self {
        Self(self.0.field("passwordNeverExpire", value))
    }
    /// The request body (required): Whether the password of a user never expires.
    #[inline]
    pub fn body(self, value: types::UpdateUserPasswordSetting) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserSponsor {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `userPrincipalName` (required): User principal name of the sponsor.
    #[inline]
    pub fn user_principal_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("userPrincipalName", Into::<String>::into(value)))
    }
    /// The request body (required): The sponsor of a user.
    #[inline]
    pub fn body(self, value: types::UpdateUserSponsor) -> Self {
        Self(self.0.typed_body(value))
    }
}
impl UpdateUserTestProperty {
    /// `customerId` (required): The customer's id, as returned by the customer list.
    #[inline]
    pub fn customer_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(0, [value]))
    }
    /// `tenantId` (required): The id of a tenant of that customer.
    #[inline]
    pub fn tenant_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(1, [value]))
    }
    /// `userId` (required): The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    #[inline]
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.set(2, [value]))
    }
    /// `isTestUser` (required): Whether it is a test account.
    #[inline]
    pub fn is_test_user(self, value: bool) -> Self {
        Self(self.0.field("isTestUser", value))
    }
    /// The request body (required): Whether a user is a test account.
    #[inline]
    pub fn body(self, value: types::UpdateUserTestProperty) -> Self {
        Self(self.0.typed_body(value))
    }
}

crate::call::calls! {
/// Accept pooled subscriptions for a reseller.
///
/// Accepts pooled subscriptions that were assigned to a reseller. Whether the
/// large account reseller (LAR) or the reseller calls it is not documented;
/// the permission is that of a LAR.
///
/// The service returns 200 even if it rejected the request: `acceptStatus` is
/// 9 if all were accepted, and otherwise gives the reason. There is one
/// status for the whole list; whether some were accepted in that case is not
/// documented. Accepting again may be rejected.
///
/// Operation `accept_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/accept`.
/// Needs the scope `elements.t2.license.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/accept-assigned-licenses.html>.
/// Not retried unless it was never sent or got 429.
/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).
AcceptResellerSubscriptions = 0 => types :: AcceptResellerSubscriptionsResult;
/// Assign seats of a pooled subscription to a reseller, or change them.
///
/// Assigns seats of a pooled subscription of the calling large account
/// reseller (LAR) to a reseller, or changes what the reseller was assigned.
/// What makes the call a change is not documented; probably that the reseller
/// already has seats of that pooled subscription. The effect of omitting an
/// optional field in a change is not documented either, nor how seats are
/// taken back.
///
/// The service returns 200 even if it rejected the request: `status` is 1 on
/// success, and otherwise gives the reason. One of the reasons (7) is that
/// the reseller already has the pooled subscription, although the call is
/// meant for changes too. Nothing marks a repeated call, so it may be
/// rejected or count twice.
///
/// Two keys of the body start with a lower-case letter and seven with a
/// capital letter, as in the vendor's table.
///
/// Operation `add_or_update_reseller_subscription`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses`.
/// Needs the scope `elements.t2.license.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/add-or-edit-license-for-a-reseller.html>.
/// Not retried unless it was never sent or got 429.
/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).
AddOrUpdateResellerSubscription = 1 => types :: AddOrUpdateResellerSubscriptionResult;
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
///   Exchange Online and OneDrive belong to 2048 as well;
/// - a premium service from a pool: `product` 40, 42, 49 or 65,
///   `licenseType` 1, and `licenseItems` with the resources whose names begin
///   with Partner, without `saleType`, `packageType` and `customerSize`.
///
/// The storage is either AvePoint's, with `avepointStorageType` and
/// `retentionYear`, or the customer's own, with `byos` true and
/// `storageProfileId`. The vendor marks these fields as required in one case
/// and not in another, without a rule for each, so the client requires none
/// of them; the service does.
///
/// The HTTP status is always 200, although something is created; `status`
/// reports whether the service was added. Only 1 is taken as success: 16
/// says that a check succeeded, not that anything was added. There is no
/// idempotency key, so a repeated call may add twice.
///
/// Operation `add_service`: `POST /partner/external/v3/general/customers/{customerId}/services`.
/// Needs the scope `elements.license.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/service-subscription/add-service.html>.
/// Not retried unless it was never sent or got 429.
/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).
AddService = 2 => types :: AddServiceResult;
/// Connect tenants of a customer to modules.
///
/// Adds tenants to modules, of which User management is the only one so far.
/// All tenants of a call share one list of modules and one flag for hybrid
/// tenants. A tenant must have been consented to before (otherwise code 2),
/// and the customer needs enough subscriptions (code 1).
///
/// The status is always 200, and the call can fail in part: each tenant has
/// a result, and each module that failed has a code. In the vendor's sample
/// the tenant succeeds while an unknown module fails with code 4, so check
/// both.
///
/// Not documented: the response for a tenant that is already connected, or
/// that is unknown (code 3 or no result), and whether connecting continues in
/// the background. There is no idempotency key.
///
/// Operation `connect_tenants`: `POST /partner/external/v3/general/customers/connecttenant`.
/// Needs the scope `elements.customers.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/onboard-customer-tenants.html>.
/// Not retried unless it was never sent or got 429.
/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).
ConnectTenants = 3 => types :: ConnectTenantsResult;
/// Create a link with which a customer adds a tenant.
///
/// Creates a link for the customer, whose administrator opens it and
/// consents to the tenant being added. The status is 200, although
/// something is created.
///
/// Not documented: how long the link is valid, whether it works more than
/// once, how to revoke it, and where to see the result. A repeated call may
/// create a second link.
///
/// Operation `create_add_tenant_auth_link`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/auth-link`.
/// Needs the scope `elements.customers.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/create-auth-link-to-add-tenant-for-customer.html>.
/// Not retried unless it was never sent or got 429.
CreateAddTenantAuthLink = 4 => types :: AddTenantAuthLink;
/// Create a link with which a customer authorizes service apps.
///
/// Creates a link for the customer, who opens it and authorizes the apps of
/// the named services, or authorizes them again. The status is 200,
/// although something is created.
///
/// Not documented: how long the link is valid, whether it works more than
/// once, and how to revoke it. `retrieve_service_app_status` reports
/// whether an app has been authorized since. A repeated call may create a
/// second link.
///
/// Operation `create_app_consent_auth_link`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/apps/auth-link`.
/// Needs the scope `elements.customers.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/create-auth-link-to-consent-app-for-customer.html>.
/// Not retried unless it was never sent or got 429.
CreateAppConsentAuthLink = 5 => types :: AppConsentAuthLink;
/// Create a baseline from the settings of a tenant.
///
/// Creates a baseline from the settings of a tenant. The id is returned at
/// once, while the settings are still being read: the baseline's status in
/// `retrieve_baselines` and its report in
/// `retrieve_baseline_creation_report` show the result. The id of the job
/// is not reported.
///
/// Not possible for a tenant that is being deployed to (status 3), has
/// expired (6) or is being restored (11). The error in these cases is not
/// documented.
///
/// There is no idempotency key: sent twice, the request may create two
/// baselines. Whether a name can be used twice is not documented.
///
/// Operation `create_baseline`: `POST /partner/external/v3/bm/baselines`.
/// Needs the scope `elements.bm.baseline.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/baseline-management/create-baseline.html>.
/// Not retried unless it was never sent or got 429.
CreateBaseline = 6 => types :: CreatedBaseline;
/// Onboard a customer.
///
/// Registers a new customer under the calling partner. The account is
/// created with a password that is sent as is, so keep it out of logs.
///
/// The HTTP status is always 200, where 201 would be expected; `status`
/// reports whether the customer was onboarded, and only 1 means that it was.
/// The `id` is returned at once, whether or not work continues in the
/// background. Nothing prevents a repeated call from onboarding twice: the
/// API has no idempotency key.
///
/// Not documented: whether password, names and account are needed with
/// Microsoft 365 as the identity provider, which rules the password must
/// follow, and the maximum length of the texts.
///
/// Operation `onboard_customer`: `POST /partner/external/v3/general/customers`.
/// Needs the scope `elements.customers.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer/onboard-customer.html>.
/// Not retried unless it was never sent or got 429.
/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).
OnboardCustomer = 7 => types :: OnboardCustomerResult;
/// Apply baselines to a tenant.
///
/// Starts a job that performs an action on a tenant. The only action is to
/// apply baselines. The response is sent at once, with status 200, and
/// identifies the job; `retrieve_process_center_jobs` reports how it ends.
///
/// Rejected for a tenant that is being deployed to (status 3), has expired
/// (6), is being restored (11) or whose settings are being retrieved (12),
/// and for a baseline whose settings are being retrieved (status 1), could
/// not be retrieved (4), or that is a draft (6). The error is not
/// documented.
///
/// There is no idempotency key: sent twice, the request may start two jobs.
/// Whether baselines that were applied before and are not in the request
/// stay applied is not documented.
///
/// Operation `perform_tenant_action`: `POST /partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/actions`.
/// Needs the scope `elements.bm.tenant.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/baseline-management/tenant-action.html>.
/// Not retried unless it was never sent or got 429.
PerformTenantAction = 8 => types :: TenantActionJob;
/// Reject pooled subscriptions for a reseller.
///
/// Rejects pooled subscriptions that were assigned to a reseller. Whether the
/// large account reseller (LAR) or the reseller calls it is not documented;
/// the permission is that of a LAR.
///
/// The service returns 200 even if the call failed: `rejectStatus` is 9 if
/// all pooled subscriptions were rejected, and 10 if that failed. There is
/// one status for the whole list; whether some were rejected in that case is
/// not documented. Rejecting again may fail.
///
/// Operation `reject_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/reject`.
/// Needs the scope `elements.t2.license.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/reject-assigned-licenses.html>.
/// Not retried unless it was never sent or got 429.
/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).
RejectResellerSubscriptions = 9 => types :: RejectResellerSubscriptionsResult;
/// List the audit records of the partner.
///
/// Lists what people did at the calling partner in one period, which is a
/// month in the vendor's sample. The order, the oldest period, and the
/// values of the kinds and categories are not documented.
///
/// The vendor's page lists page size and token with the path; its samples
/// send them in the query, as this description does. The next page is
/// requested with the token alone, which contains the page size and the
/// position. The vendor's page also mentions a link to the next page, but
/// lists no field for it.
///
/// Operation `retrieve_audit_logs`: `GET /partner/external/v3/general/partners/report/auditlog/{date}`.
/// Needs the scope `elements.report.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/audit-logs/get-common-audit-log.html>.
RetrieveAuditLogs = 10 => types :: AuditRecordPage, types :: AuditRecord;
/// List the Azure cost issues of a tenant.
///
/// Lists where a tenant could spend less on Azure, with the recommended
/// action and the potential saving. The list cannot be filtered, and its
/// order is not documented.
///
/// The scope has `cm` where the path has `acm`.
///
/// Operation `retrieve_azure_cost_issues`: `GET /partner/external/v3/acm/customers/{customerId}/tenants/{tenantId}/issues`.
/// Needs the scope `elements.cm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/azure-cost-management/retrieve-azure-cost-issues.html>.
RetrieveAzureCostIssues = 11 => types :: CostIssuePage, types :: CostIssue;
/// List the Azure security issues of a tenant.
///
/// Lists where Azure resources of a tenant are at risk, one row for each
/// resource. The list cannot be filtered, and its order is not documented.
///
/// The scope has `sm` where the path has `asm`.
///
/// Operation `retrieve_azure_risk_issues`: `GET /partner/external/v3/asm/customers/{customerId}/tenants/{tenantId}/issues`.
/// Needs the scope `elements.sm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/azure-security-management/retrieve-azure-risk-issues.html>.
RetrieveAzureRiskIssues = 12 => types :: SecurityIssuePage, types :: SecurityIssue;
/// List how the settings of a new baseline were read.
///
/// Lists for each configuration of the source tenant whether its settings
/// could be read when the baseline was created. How long a report is kept,
/// and what the response is while the settings are still being read, is not
/// documented.
///
/// Operation `retrieve_baseline_creation_report`: `GET /partner/external/v3/bm/baselines/{baselineId}/reports`.
/// Needs the scope `elements.bm.baseline.read.all` or `elements.bm.baseline.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/baseline-management/query-create-baseline-job-report-detail.html>.
RetrieveBaselineCreationReport = 13 => types :: BaselineReportItemPage, types :: BaselineReportItem;
/// List the tenants under baseline management.
///
/// Lists the tenants of all customers that baseline management knows, each
/// with its baselines and its drift from them. The order is not documented.
///
/// Operation `retrieve_baseline_tenants`: `POST /partner/external/v3/bm/tenants/batch`.
/// Needs the scope `elements.bm.tenant.read.all` or `elements.bm.tenant.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/baseline-management/query-tenant.html>.
RetrieveBaselineTenants = 14 => types :: BaselineTenantPage, types :: BaselineTenant;
/// List the baselines.
///
/// Lists the baselines of the calling partner. The order is not documented.
///
/// Operation `retrieve_baselines`: `POST /partner/external/v3/bm/baselines/batch`.
/// Needs the scope `elements.bm.baseline.read.all` or `elements.bm.baseline.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/baseline-management/query-baselines.html>.
RetrieveBaselines = 15 => types :: BaselinePage, types :: Baseline;
/// List what Cloud Backup for Microsoft 365 scanned and protected.
///
/// Lists, for each module of Cloud Backup for Microsoft 365, how many objects
/// were scanned and protected and how much data the last job stored, with a
/// row for each tenant and module. The order is not documented. An empty list
/// has been seen for a customer without the service.
///
/// The vendor's sample is not valid JSON: it has the brackets of a list
/// around `data` and `metadata`. An object is expected, as in the other paged
/// lists; a bare list of rows, which was documented before the list had
/// pages, is read as well.
///
/// Operation `retrieve_cloud_backup_m365_overview`: `GET /partner/external/v3/general/customers/{customerId}/cloud-backup-m365/overview`.
/// Needs the scope `elements.cbprotected.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/job/get-customer-cloud-backup-m365-overview.html>.
RetrieveCloudBackupM365Overview = 16 => types :: CloudBackupModuleOverviewPage, types :: CloudBackupModuleOverview;
/// List the customers and their tenants.
///
/// Lists the customers that the calling partner manages, each with its
/// tenants. The order is not documented, so a customer can move from one
/// page to another while the list is read.
///
/// Operation `retrieve_customers`: `POST /partner/external/v3/general/customers/batch`.
/// Needs the scope `elements.customers.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer/get-all-customers.html>.
RetrieveCustomers = 17 => types :: CustomerPage, types :: Customer;
/// Count the signs of ransomware in a tenant.
///
/// Counts the workspaces that showed signs of ransomware in the last seven
/// days. The vendor calls it data protection statistics.
///
/// The vendor's change log omits `/v3` from the path; the page and its
/// sample have it.
///
/// Operation `retrieve_data_protection_statistics`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/ransomware-detection`.
/// Needs the scope `elements.wm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspace-ransomware-detection.html>.
RetrieveDataProtectionStatistics = 18 => types :: DataProtectionStatistics;
/// Count the sensitive items of a tenant that are shared too widely.
///
/// Counts the sensitive items that are shared, by audience. What makes an item
/// sensitive is not documented, nor whether an item that is shared in two ways
/// counts twice.
///
/// The vendor's change log omits `/v3` from the path; the page and its
/// sample have it.
///
/// Operation `retrieve_data_security_posture`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/dspm/insights`.
/// Needs the scope `elements.wm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspace-dspm.html>.
RetrieveDataSecurityPosture = 19 => types :: DataSecurityPosture;
/// List the hybrid agents of a tenant.
///
/// Lists the agents that link the local directory of a tenant to Elements,
/// with their state. The response is complete: there are no pages and no
/// counters. Which fields can be null or missing is not documented.
///
/// The vendor's table names the list `agentList`; its sample shows an
/// unnamed list in braces, which is not valid JSON. The object with
/// `agentList` is expected, and a bare list is read as well.
///
/// Operation `retrieve_hybrid_agents`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/agents`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/agents/get-agent-information-tenant.html>.
RetrieveHybridAgents = 20 => types :: HybridAgentList, types :: HybridAgent;
/// List what a backup job did with each object.
///
/// Lists the objects that a backup job of Cloud Backup for Microsoft 365
/// worked on, each with its result. The vendor's table calls them fields of
/// the job, but a row is an object in it. Which kinds of jobs have a report
/// and how long it is kept is not documented.
///
/// The page size is required, and is sent with every page. The token of the
/// next page already contains percent signs and is encoded once more.
///
/// Operation `retrieve_job_report_details`: `GET /partner/external/v3/general/customers/{customerId}/jobs/{jobId}/report-details`.
/// Needs the scope `elements.jobs.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/job/get-customer-job-reports.html>.
RetrieveJobReportDetails = 21 => types :: JobReportItemPage, types :: JobReportItem;
/// List the backup and scan jobs of a customer.
///
/// Lists the customer's backup and scan jobs. The body can limit them to one
/// service and module. There is no filter by time; the order and how far back
/// the list goes are not documented. An empty list has been seen for a
/// customer without the service.
///
/// Rows of type 0 have been seen with `N/A` as id, name, counters, size,
/// times and duration, which is not documented. One entry of the vendor's
/// change log names another path (`/products/jobs/batch`); the path here is
/// that of the page.
///
/// Operation `retrieve_jobs`: `POST /partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch`.
/// Needs the scope `elements.jobs.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/job/get-customer-jobs.html>.
RetrieveJobs = 22 => types :: BackupJobPage, types :: BackupJob;
/// Read a Microsoft 365 tenant of a customer.
///
/// Reads the name of a tenant and the clouds it is in.
///
/// Here the vendor says that the id is that of the Microsoft 365 tenant.
/// The sample requests one id and its response has another, so it is not
/// certain that the id in the response is the requested one.
///
/// Operation `retrieve_m365_tenant`: `GET /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}`.
/// Needs the scope `elements.customers.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/get-m365-tenant-info.html>.
RetrieveM365Tenant = 23 => types :: M365Tenant;
/// List the risk rules with matches in a tenant.
///
/// Lists the risk rules that something in the tenant breaks, each with the
/// number of matches. The list is complete: neither pages nor counters are
/// documented.
///
/// Rules can be filtered by whether they are on, but a row does not report
/// it. The rows of the vendor's sample name two different tenants, although
/// the call is for one, so rows of another tenant may occur.
///
/// Operation `retrieve_matched_risk_rules`: `GET /partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules`.
/// Needs the scope `elements.rm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/risk-management/all-data-source-match-risk-rule.html>.
RetrieveMatchedRiskRules = 24 => types :: MatchedRiskRules, types :: MatchedRiskRule;
/// List the seats of a pooled subscription that resellers have.
///
/// Lists how many seats of a pooled subscription each reseller was assigned,
/// until when, and whether the reseller accepted. The order is not documented.
/// The vendor's sample requests page size 50 and its response reports 100, so
/// the page size in the response can differ from the requested one.
///
/// Operation `retrieve_pooled_subscription_usage`: `POST /partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch`.
/// Needs the scope `elements.t2.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-allocation-usage-history-of-a-specific-license.html>.
RetrievePooledSubscriptionUsage = 25 => types :: PooledSubscriptionUsagePage, types :: PooledSubscriptionUsage;
/// List the pooled subscriptions of the large account reseller.
///
/// Lists the pooled subscriptions of the calling large account reseller
/// (LAR), with the seats that were bought, assigned to resellers and left.
/// Paths and fields call a pooled subscription a license. The order is not
/// documented.
///
/// Operation `retrieve_pooled_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/licenses/batch`.
/// Needs the scope `elements.t2.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-all-licenses-under-the-current-t2-partner.html>.
RetrievePooledSubscriptions = 26 => types :: PooledSubscriptionPage, types :: PooledSubscription;
/// List the baseline jobs of a tenant.
///
/// Lists the jobs of a tenant that the process center shows. Only the kind
/// and the state of a job are reported: neither when it ran nor what went
/// wrong. The order is not documented.
///
/// Operation `retrieve_process_center_jobs`: `POST /partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch`.
/// Needs the scope `elements.bm.tenant.read.all` or `elements.bm.tenant.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/baseline-management/query-job.html>.
RetrieveProcessCenterJobs = 27 => types :: BaselineJobPage, types :: BaselineJob;
/// Count the user seats that a customer bought of a product.
///
/// Returns how many user seats of one AvePoint product a customer has
/// bought. 0 has been seen for a customer without the product.
///
/// Operation `retrieve_product_overview`: `GET /partner/external/v3/general/customers/{customerId}/avpt-products/type/{productType}/overview`.
/// Needs the scope `elements.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/tenant/get-avpt-products-overview-type.html>.
RetrieveProductOverview = 28 => types :: ProductOverview;
/// List the objects of a customer that Cloud Backup for Microsoft 365 protects.
///
/// Lists the objects of one module, such as mailboxes or sites, that are
/// protected in the customer's tenants. The order is not documented.
///
/// The page size is required here. The vendor's table lists `pageSize` and
/// `skipToken` as parts of the path; its samples send both in the query.
///
/// Operation `retrieve_protected_objects`: `GET /partner/external/v3/general/customers/{customerId}/m365/backup/modules/{module}/protected-objects`.
/// Needs the scope `elements.cbprotected.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer/retrieve-customer-protected-objects.html>.
RetrieveProtectedObjects = 29 => types :: ProtectedObjectPage, types :: ProtectedObject;
/// List the audit records under the large account reseller.
///
/// Lists what people did under the calling large account reseller (LAR) in
/// one period, which is a month in the vendor's sample. No field names the
/// reseller: whether a record is the LAR's own or a reseller's can only be
/// guessed from `operatorOrganization`, and whether the LAR's own are listed
/// is not documented. The order, the oldest period, and the values of the
/// kinds and categories are not documented either.
///
/// The vendor's page lists page size and token with the path; its samples
/// send them in the query, as this description does. The next page is
/// requested with the token alone, which contains the page size and the
/// position.
///
/// Operation `retrieve_reseller_audit_logs`: `GET /partner/external/v3/general/partners/t2-reseller/report/auditlog/{date}`.
/// Needs the scope `elements.t2.report.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-common-audit-log-T2-reseller.html>.
RetrieveResellerAuditLogs = 30 => types :: AuditRecordPage, types :: AuditRecord;
/// List the pooled subscriptions of a reseller.
///
/// Lists the pooled subscriptions that were assigned to a reseller under
/// the calling large account reseller (LAR). The order is not documented.
///
/// Operation `retrieve_reseller_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch`.
/// Needs the scope `elements.t2.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-all-licenses-of-a-specified-reseller.html>.
RetrieveResellerSubscriptions = 31 => types :: PooledSubscriptionPage, types :: PooledSubscription;
/// List the resellers of the large account reseller.
///
/// Lists the resellers under the calling large account reseller (LAR), which
/// the paths call T2 reseller. The order is not documented, nor the response
/// to a partner that is not a LAR.
///
/// Operation `retrieve_resellers`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/batch`.
/// Needs the scope `elements.t2.resellers.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-all-resellers-under-the-current-t2-partner.html>.
RetrieveResellers = 32 => types :: ResellerPage, types :: Reseller;
/// List the objects of a tenant that break a risk rule.
///
/// Lists the objects of a tenant that break one risk rule. What a row
/// reports about its object depends on the data source. The order is not
/// documented.
///
/// Operation `retrieve_risk_rule_hit_items`: `GET /partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules/{ruleId}/hit-items`.
/// Needs the scope `elements.rm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/risk-management/specific-rule-detail-hit-items.html>.
RetrieveRiskRuleHitItems = 33 => types :: RiskHitItemPage, types :: RiskHitItem;
/// List the risk analysis workflows of a tenant.
///
/// Lists the workflows that look for risky actions in a tenant, all or
/// those of one category. The category of a row is not reported, so it is
/// known only if the request filters by it. The order is not documented,
/// nor is which fields can be null or missing.
///
/// The vendor's table lists only the fields of a row; its sample shows that
/// the rows are in `data` and the counters in `metadata`. The sample uses a
/// path without `/partner` on a test host; the path of the page is used
/// here.
///
/// Operation `retrieve_risk_workflows`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/risky/get-risk-analyze-workflow.html>.
RetrieveRiskWorkflows = 34 => types :: RiskWorkflowPage, types :: RiskWorkflow;
/// Count the risky and the normal actions in a tenant.
///
/// Returns the number of risky and of normal actions in a tenant.
///
/// If `types` requests one kind, the value of the other is not documented:
/// it may be missing, null or 0.
///
/// Operation `retrieve_risky_action_count`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/risky/get-risk-action.html>.
RetrieveRiskyActionCount = 35 => types :: RiskyActionCount;
/// Read a scan profile with its containers.
///
/// Reads a scan profile: its tenant, its settings and its containers, which
/// are returned all at once. Which settings can be missing or null is not
/// documented.
///
/// Operation `retrieve_scan_profile`: `GET /partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}`.
/// Needs the scope `elements.scanprofiles.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/job/get-customer-scan-profile-detail.html>.
RetrieveScanProfile = 36 => types :: ScanProfileDetail;
/// Read the last daily report of a scan profile.
///
/// Reports what the last daily scan of a profile changed: objects that were
/// registered, moved to another container or removed, as numbers and as
/// lists. The lists are returned all at once, whatever their length. Without
/// a daily report, `lastUpdateTime` is the time the profile was changed; the
/// values of the numbers in that case are not documented.
///
/// Operation `retrieve_scan_profile_changes`: `GET /partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}/changes`.
/// Needs the scope `elements.scanprofiles.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/job/get-customer-scan-profile-changes.html>.
RetrieveScanProfileChanges = 37 => types :: ScanProfileChanges;
/// List the scan profiles of a customer.
///
/// Lists the customer's scan profiles in AvePoint Online Services, without
/// their containers, which `retrieve_scan_profile` returns. The order is
/// not documented. The text of the vendor's sample says GET, its table
/// POST; POST is used, because there is a body.
///
/// Operation `retrieve_scan_profiles`: `POST /partner/external/v3/general/customers/{customerId}/scan-profiles/batch`.
/// Needs the scope `elements.scanprofiles.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/job/get-customer-scan-profiles.html>.
RetrieveScanProfiles = 38 => types :: ScanProfilePage, types :: ScanProfile;
/// List the users of a tenant with their security states.
///
/// Lists the users that the security dashboard of a tenant shows, all or
/// those in one state. The order is not documented, so a user can move
/// from one page to another while the list is read. Which fields can be
/// null or missing is not documented either.
///
/// The vendor's table lists the counters of the page next to the rows; this
/// description follows the sample, which has them in `metadata`.
///
/// Operation `retrieve_security_users`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/dashboard/dashboard.html>.
RetrieveSecurityUsers = 39 => types :: SecurityUserPage, types :: SecurityUser;
/// Check whether the app of a service is authorized in a tenant.
///
/// Reports whether the app of a premium service has been consented to in a
/// Microsoft 365 tenant.
///
/// The vendor's table describes one object, the sample shows a list of
/// objects without any wrapper; both are read. The objects have neither id
/// nor name, so several could not be distinguished. What an empty list means
/// is not documented.
///
/// Operation `retrieve_service_app_status`: `GET /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/product/{productName}/apps`.
/// Needs the scope `elements.customers.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/get-m365-tenant-product-apps.html>.
RetrieveServiceAppStatus = 40 => crate :: OneOrMany < crate :: types :: ServiceAppStatus >, crate :: types :: ServiceAppStatus;
/// List the services of the customers.
///
/// Lists the customers, each with its subscriptions. The order is not
/// documented.
///
/// Every field of a subscription is text, including seats and sizes; N/A
/// means that there is no value.
///
/// Operation `retrieve_services`: `POST /partner/external/v3/general/customers/services/batch`.
/// Needs the scope `elements.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/service-subscription/get-all-services.html>.
RetrieveServices = 41 => types :: CustomerServicesPage, types :: CustomerServices;
/// List the sign-ins of the users of a tenant.
///
/// Lists the sign-ins of the users of a tenant, all or only the risky ones.
/// They cannot be filtered by time. How far back they go, their order, and
/// which fields can be null or missing are not documented.
///
/// The vendor's table lists only the fields of a row; its sample shows that
/// the rows are in `data` and the counters in `metadata`.
///
/// Operation `retrieve_sign_ins`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/risky/get-sign-in.html>.
RetrieveSignIns = 42 => types :: SignInPage, types :: SignIn;
/// List the storage profiles of the partner.
///
/// Lists the storage profiles of the calling partner, each with the settings
/// of its kind of storage. The ids are probably what `storageProfileId` of
/// `add_service` takes. The permission is the one for subscriptions. The
/// order is not documented.
///
/// Settings can contain passwords and keys. Whether they are returned in
/// clear text, blank or masked is not documented; the key in the vendor's
/// sample is blank. Treat every response as a secret.
///
/// The text of the vendor's page omits `/partner` from the path; its sample
/// has it, and so do all other operations.
///
/// Operation `retrieve_storage_profiles`: `POST /partner/external/v3/general/partners/storage-profile/batch`.
/// Needs the scope `elements.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/storage-profiles/get-all-storage-profile-under-the-current-partner.html>.
RetrieveStorageProfiles = 43 => types :: StorageProfilePage, types :: StorageProfile;
/// List the user seats of a customer's tenants.
///
/// Lists the tenants of one platform with the user seats that are assigned
/// and those that are left. The order is not documented.
///
/// Operation `retrieve_tenant_user_seats`: `POST /partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch`.
/// Needs the scope `elements.license.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/tenant/get-3rd-party-products-tenant-type.html>.
RetrieveTenantUserSeats = 44 => types :: TenantUserSeatsPage, types :: TenantUserSeats;
/// Read all details of a user.
///
/// Reads one user of a tenant, with more fields than the list of users has.
/// Some fields have another name there: `userPrincipalName` for
/// `loginName`, `countryOrRegion` for `countryRegion`, `startDate` for
/// `enforceStartDateTime`.
///
/// Fields that only the updates of hybrid and local users write are not
/// returned, so they cannot be read before they are replaced: middle name,
/// initials, comment, IP and home phone, pager, department number, web
/// page, P.O. box, personal title, home directory, profile path, logon
/// script and notes. No field indicates whether a user is a cloud, a hybrid
/// or a local user. Which fields can be null or missing is not documented.
///
/// Operation `retrieve_user`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/get-information-of-user.html>.
RetrieveUser = 45 => types :: UserDetail;
/// List which users of a tenant are protected.
///
/// Lists users of a tenant and, for each, whether Cloud Backup for Microsoft
/// 365 protects their mailbox and their OneDrive. The order is not
/// documented.
///
/// Operation `retrieve_user_protection_status`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/cloud-backup-m365/users/batch`.
/// Needs the scope `elements.cbprotected.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/general/tenant/get-cloud-backup-m365-users-batch.html>.
RetrieveUserProtectionStatus = 46 => types :: ProtectedUserPage, types :: ProtectedUser;
/// List the users of a tenant.
///
/// Lists the users of a tenant, all or the named ones. The order is not
/// documented, so a user can move from one page to another while the list
/// is read. Which fields can be null or missing is not documented either.
///
/// The vendor's table lists the counters of the page next to the rows; this
/// description follows the sample, which has them in `metadata`. A sentence
/// on the vendor's page calls the method GET; its table says POST, and POST
/// is used.
///
/// Operation `retrieve_users`: `POST /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/batch`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/get-information-of-users.html>.
RetrieveUsers = 47 => types :: UserPage, types :: User;
/// List the risky users that a workflow found.
///
/// Lists the users whose actions one workflow found risky, with their
/// sign-ins, the files that they opened and their devices. Which of the
/// three lists is filled for which workflow is not documented, nor is which
/// fields can be null or missing.
///
/// The vendor's table lists all fields flat. This description follows the
/// sample, which has the users in `data`, the three lists in each user, and
/// the counters of the page in `metadata`. The counters next to the rows
/// apply to the whole workflow; how `riskUserCount` and `totalCount` relate
/// is not documented, and they differ in the sample. Only `metadata`
/// indicates the end of the list.
///
/// Operation `retrieve_workflow_compliance`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows/{workflowId}`.
/// Needs the scope `elements.um.user.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/risky/get-compliance-category.html>.
RetrieveWorkflowCompliance = 48 => types :: WorkflowRiskUserPage, types :: WorkflowRiskUser;
/// Count the compliant workspaces of a tenant.
///
/// Counts the workspaces that comply and those that do not. The path
/// suggests a rate; two counts are returned.
///
/// The vendor's change log omits `/v3` from the path; the page and its
/// sample have it.
///
/// Operation `retrieve_workspace_compliance`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/compliance-rate`.
/// Needs the scope `elements.wm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspaces-incompliance.html>.
RetrieveWorkspaceCompliance = 49 => types :: WorkspaceCompliance;
/// Count the workspaces of a tenant.
///
/// Counts the workspaces of a tenant, by kind and by problem. How old the
/// counts are, and when a workspace becomes inactive, is not documented.
///
/// The vendor's change log omits `/v3` from the path; the page and its
/// sample have it.
///
/// Operation `retrieve_workspace_overview`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/workspace`.
/// Needs the scope `elements.wm.read.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspaces.html>.
RetrieveWorkspaceOverview = 50 => types :: WorkspaceOverview;
/// Replace the phone numbers of a cloud user.
///
/// Sets the office phone, the mobile phone and the fax number of a cloud
/// user. It replaces all three: each is documented as required; what the
/// service does with a missing one is not documented, nor whether an empty
/// text clears it.
///
/// A successful response has no body. Hybrid and local users have their own
/// operation, update_local_user_contact_information; what happens if one of
/// them is given here is not documented.
///
/// Operation `update_cloud_user_contact_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/contact-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-contact-information-of-cloud-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateCloudUserContactInformation = 51 => ();
/// Replace the names, job title and employee id of a cloud user.
///
/// Sets first, last and display name, job title and employee id of a cloud
/// user. It replaces all five, and all are documented as required. The
/// effect of a missing or empty field is not documented, so send the
/// current values of the fields to keep.
///
/// A successful response has no body. Hybrid and local users have their own
/// operation, update_local_user_general_information; what happens if one of
/// them is given here is not documented.
///
/// Operation `update_cloud_user_general_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/general-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-general-information-of-cloud-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateCloudUserGeneralInformation = 52 => ();
/// Replace the company, department and location of a cloud user.
///
/// Sets company, department and location of a cloud user. It replaces all
/// three, and all are documented as required; whether a missing or empty
/// one is kept or cleared is not documented.
///
/// The paths of the two office operations are easily confused: this one
/// ends in `office`, that of the postal address,
/// update_cloud_user_office_location, in `office-information`.
///
/// A successful response has no body. Hybrid and local users have their own
/// operation, update_local_user_office; what happens if one of them is
/// given here is not documented.
///
/// Operation `update_cloud_user_office`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-information-of-cloud-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateCloudUserOffice = 53 => ();
/// Replace the office address of a cloud user.
///
/// Sets the postal address of the office of a cloud user. It replaces the
/// whole address: every field is documented as required; the effect of
/// omitting one, or of an empty text, is not documented.
///
/// The path ends in `office-information`, although it is the address;
/// company and department are set by update_cloud_user_office.
///
/// A successful response has no body. Hybrid and local users have their own
/// operation, update_local_user_office_location; what happens if one of
/// them is given here is not documented.
///
/// Operation `update_cloud_user_office_location`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-location-information-of-cloud-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateCloudUserOfficeLocation = 54 => ();
/// Replace the phone numbers of a hybrid or local user.
///
/// Sets the six phone numbers of a hybrid or local user. All are replaced
/// and all are documented as required. The effect of omitting a number is
/// not documented, nor whether an empty text clears it. No operation
/// returns IP phone, home phone and pager, so their current values cannot
/// be read before they are replaced.
///
/// A successful response has no body. Cloud users have their own operation,
/// update_cloud_user_contact_information; what happens if one of them is
/// given here is not documented.
///
/// Operation `update_local_user_contact_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/contact-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-contact-information-of-local-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateLocalUserContactInformation = 55 => ();
/// Replace the names, job title, employee id and comment of a hybrid or local user.
///
/// Sets the names, initials, job title, employee id and comment of a hybrid
/// or local user. It replaces all eight fields, which are all documented as
/// required; how the service treats a missing or empty one is not
/// documented. No operation returns middle name, initials and comment, so
/// they cannot be read before they are replaced.
///
/// A successful response has no body. Cloud users have their own operation,
/// update_cloud_user_general_information; what happens if one of them is
/// given here is not documented.
///
/// Operation `update_local_user_general_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/general-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-general-information-of-local-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateLocalUserGeneralInformation = 56 => ();
/// Replace the notes on a hybrid or local user.
///
/// Sets the notes on a hybrid or local user. The text replaces the previous
/// one, which no operation returns. It is required; whether an empty text
/// clears the notes is not documented.
///
/// A successful response has no body. What happens if a cloud user is given
/// is not documented.
///
/// Operation `update_local_user_notes`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/notes`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-notes-of-local-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateLocalUserNotes = 57 => ();
/// Replace the company, department and location of a hybrid or local user.
///
/// Sets company, department, department number and location of a hybrid or
/// local user. It replaces all four, and all are documented as required;
/// whether a missing or empty field is kept or cleared is not documented.
/// No operation returns the department number.
///
/// The paths of the two office operations are easily confused: this one
/// ends in `office`, that of the postal address,
/// update_local_user_office_location, in `office-information`.
///
/// A successful response has no body. Cloud users have their own operation,
/// update_cloud_user_office; what happens if one of them is given here is
/// not documented.
///
/// Operation `update_local_user_office`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-information-of-local-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateLocalUserOffice = 58 => ();
/// Replace the office address of a hybrid or local user.
///
/// Sets the postal address of the office of a hybrid or local user,
/// together with the web page, the P.O. box and the personal title. All
/// eight fields are replaced and documented as required; the effect of a
/// missing or empty one is not documented. No operation returns web page,
/// P.O. box and personal title, so they cannot be read before they are
/// replaced.
///
/// The path ends in `office-information`, although it is the address;
/// company and department are set by update_local_user_office.
///
/// A successful response has no body. Cloud users have their own operation,
/// update_cloud_user_office_location; what happens if one of them is given
/// here is not documented.
///
/// Operation `update_local_user_office_location`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-location-information-of-local-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateLocalUserOfficeLocation = 59 => ();
/// Replace the home directory, profile path and logon script of a hybrid or local user.
///
/// Sets home directory, profile path and logon script of a hybrid or local
/// user. All three are replaced and documented as required; the effect of a
/// missing or empty one is not documented. No operation returns them, so
/// they cannot be read before they are replaced.
///
/// The paths are sent as given. Those of the vendor's sample start with one
/// backslash after JSON decoding, so they do not name a server; a path to a
/// server starts with two, which are four in JSON.
///
/// A successful response has no body. What happens if a cloud user is given
/// is not documented.
///
/// Operation `update_local_user_profile`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/profile`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-profile-of-local-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateLocalUserProfile = 60 => ();
/// Replace the account information of a user.
///
/// Sets the e-mail address, the usage location, the language and the time
/// in which the account can sign in. It replaces all seven fields, and all
/// are documented as required, the two dates even if they are not enforced;
/// the effect of a date in that case is not documented. Neither is what the
/// service does with a field that is missing, null or empty. Read the user
/// first, and send back the values to keep.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_account_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/account-information`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-account-information.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserAccountInformation = 61 => ();
/// Replace the alternate e-mail addresses of a user.
///
/// Sets the alternate e-mail addresses of a user. The list replaces the
/// previous one and is required. The maximum number of addresses is not
/// documented, nor whether an empty list removes all of them.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_alternate_email_address`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/alternate-email-address`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-alternate-email-address-of-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserAlternateEmailAddress = 62 => ();
/// Set the birthday of a user.
///
/// Sets the birthday of a user, from which `age` of retrieve_user is
/// computed. The only field is required; whether null or an empty text
/// removes the birthday is not documented.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_birthday`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/birthday`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-birthday-of-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserBirthday = 63 => ();
/// Mark a user as external or not.
///
/// Sets whether a user counts as external. The only field is required.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_external_property`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/isexternal`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-is-external-user-property.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserExternalProperty = 64 => ();
/// Set the manager of a user.
///
/// Sets the manager of a user, replacing the previous one. The only field
/// is required. How to remove the manager is not documented, so an empty
/// text is not known to do it.
///
/// A successful response has no body. The operation accepts cloud users and
/// others; how the manager is identified differs, see the field.
///
/// Operation `update_user_manager`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/manager`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-manager-of-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserManager = 65 => ();
/// Set whether the password of a user never expires.
///
/// Sets whether the password of a user never expires. It does not set a
/// password. The only field is required.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_password_setting`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/password-setting`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-password-setting-of-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserPasswordSetting = 66 => ();
/// Set the sponsor of a user.
///
/// Sets the sponsor of a user. One is sent, while retrieve_user mentions
/// sponsors; whether other sponsors of the user are kept is not documented,
/// nor how to remove a sponsor. The only field is required.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_sponsor`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/sponsor`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-sponsor-of-user.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserSponsor = 67 => ();
/// Mark a user as a test account or not.
///
/// Sets whether a user counts as a test account. The only field is
/// required.
///
/// A successful response has no body. The operation exists under `users`
/// only; whether it accepts hybrid and local users as well is not
/// documented.
///
/// Operation `update_user_test_property`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/istest`.
/// Needs the scope `elements.um.user.readwrite.all`.
/// The vendor's page: <https://learn.avepoint.com/graphapi/elements/user-management/users/update-is-test-user-property.html>.
/// Not retried unless it was never sent or got 429.
UpdateUserTestProperty = 68 => ();
}
