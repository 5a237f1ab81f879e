// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one tenant, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one tenant, known by its id: see [`Customer::tenant`](crate::Customer::tenant).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct Tenant(pub(crate) Handle);
impl std::fmt::Debug for Tenant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("Tenant", f)
    }
}
impl Tenant {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of the tenant.
    pub fn id(&self) -> &str {
        self.0.id(1)
    }
    /// A local user, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.
    pub fn local_user(&self, id: impl AsRef<str>) -> handles::LocalUser {
        handles::LocalUser(self.0.with("local user", id.as_ref()))
    }
    /// A risk rule, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a risk rule, as returned by the list of matched rules.
    pub fn risk_rule(&self, id: impl AsRef<str>) -> handles::RiskRule {
        handles::RiskRule(self.0.with("risk rule", id.as_ref()))
    }
    /// A user, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.
    pub fn user(&self, id: impl AsRef<str>) -> handles::User {
        handles::User(self.0.with("user", id.as_ref()))
    }
    /// A workflow, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a risk analysis workflow of that tenant.
    pub fn workflow(&self, id: impl AsRef<str>) -> handles::Workflow {
        handles::Workflow(self.0.with("workflow", id.as_ref()))
    }
    /// Create a link with which a customer adds a tenant.
    ///
    /// See [`CreateAddTenantAuthLink`](calls::CreateAddTenantAuthLink).
    ///
    /// # Arguments
    ///
    /// - `body`: A tenant that a customer is to add.
    #[inline]
    pub fn create_add_tenant_link(
        &self,
        body: types::CreateAddTenantAuthLink,
    ) -> calls::CreateAddTenantAuthLink {
        self.0
            .api()
            .create_add_tenant_auth_link()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .body(body)
    }
    /// Create a link with which a customer authorizes service apps.
    ///
    /// See [`CreateAppConsentAuthLink`](calls::CreateAppConsentAuthLink).
    ///
    /// # Arguments
    ///
    /// - `body`: Which service apps a customer is to authorize, and how.
    #[inline]
    pub fn create_app_consent_link(
        &self,
        body: types::CreateAppConsentAuthLink,
    ) -> calls::CreateAppConsentAuthLink {
        self.0
            .api()
            .create_app_consent_auth_link()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .body(body)
    }
    /// Apply baselines to a tenant.
    ///
    /// See [`PerformTenantAction`](calls::PerformTenantAction).
    ///
    /// # Arguments
    ///
    /// - `body`: An action on a tenant.
    #[inline]
    pub fn perform_action(
        &self,
        body: types::TenantAction,
    ) -> calls::PerformTenantAction {
        self.0
            .api()
            .perform_tenant_action()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .body(body)
    }
    /// List the Azure cost issues of a tenant.
    ///
    /// See [`RetrieveAzureCostIssues`](calls::RetrieveAzureCostIssues).
    #[inline]
    pub fn azure_cost_issues(&self) -> calls::RetrieveAzureCostIssues {
        self.0
            .api()
            .retrieve_azure_cost_issues()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the Azure security issues of a tenant.
    ///
    /// See [`RetrieveAzureRiskIssues`](calls::RetrieveAzureRiskIssues).
    #[inline]
    pub fn azure_security_issues(&self) -> calls::RetrieveAzureRiskIssues {
        self.0
            .api()
            .retrieve_azure_risk_issues()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// Count the signs of ransomware in a tenant.
    ///
    /// See [`RetrieveDataProtectionStatistics`](calls::RetrieveDataProtectionStatistics).
    #[inline]
    pub fn data_protection_statistics(&self) -> calls::RetrieveDataProtectionStatistics {
        self.0
            .api()
            .retrieve_data_protection_statistics()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// Count the sensitive items of a tenant that are shared too widely.
    ///
    /// See [`RetrieveDataSecurityPosture`](calls::RetrieveDataSecurityPosture).
    #[inline]
    pub fn data_security_posture(&self) -> calls::RetrieveDataSecurityPosture {
        self.0
            .api()
            .retrieve_data_security_posture()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the hybrid agents of a tenant.
    ///
    /// See [`RetrieveHybridAgents`](calls::RetrieveHybridAgents).
    #[inline]
    pub fn agents(&self) -> calls::RetrieveHybridAgents {
        self.0
            .api()
            .retrieve_hybrid_agents()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// Read a Microsoft 365 tenant of a customer.
    ///
    /// See [`RetrieveM365Tenant`](calls::RetrieveM365Tenant).
    #[inline]
    pub fn get(&self) -> calls::RetrieveM365Tenant {
        self.0
            .api()
            .retrieve_m365_tenant()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the risk rules with matches in a tenant.
    ///
    /// See [`RetrieveMatchedRiskRules`](calls::RetrieveMatchedRiskRules).
    #[inline]
    pub fn matched_risk_rules(&self) -> calls::RetrieveMatchedRiskRules {
        self.0
            .api()
            .retrieve_matched_risk_rules()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the baseline jobs of a tenant.
    ///
    /// See [`RetrieveProcessCenterJobs`](calls::RetrieveProcessCenterJobs).
    #[inline]
    pub fn process_center_jobs(&self) -> calls::RetrieveProcessCenterJobs {
        self.0
            .api()
            .retrieve_process_center_jobs()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the risk analysis workflows of a tenant.
    ///
    /// See [`RetrieveRiskWorkflows`](calls::RetrieveRiskWorkflows).
    #[inline]
    pub fn risk_workflows(&self) -> calls::RetrieveRiskWorkflows {
        self.0
            .api()
            .retrieve_risk_workflows()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// Count the risky and the normal actions in a tenant.
    ///
    /// See [`RetrieveRiskyActionCount`](calls::RetrieveRiskyActionCount).
    #[inline]
    pub fn action_counts(&self) -> calls::RetrieveRiskyActionCount {
        self.0
            .api()
            .retrieve_risky_action_count()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the users of a tenant with their security states.
    ///
    /// See [`RetrieveSecurityUsers`](calls::RetrieveSecurityUsers).
    #[inline]
    pub fn security_users(&self) -> calls::RetrieveSecurityUsers {
        self.0
            .api()
            .retrieve_security_users()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// Check whether the app of a service is authorized in a tenant.
    ///
    /// See [`RetrieveServiceAppStatus`](calls::RetrieveServiceAppStatus).
    ///
    /// # Arguments
    ///
    /// - `product_name`: The service whose app is looked up. The page refers to the list of all services, but accepts only four of them.
    #[inline]
    pub fn service_app_status(
        &self,
        product_name: impl Into<aos_api::enums::PremiumProductName>,
    ) -> calls::RetrieveServiceAppStatus {
        self.0
            .api()
            .retrieve_service_app_status()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .product_name(product_name)
    }
    /// List the sign-ins of the users of a tenant.
    ///
    /// See [`RetrieveSignIns`](calls::RetrieveSignIns).
    #[inline]
    pub fn sign_ins(&self) -> calls::RetrieveSignIns {
        self.0
            .api()
            .retrieve_sign_ins()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List which users of a tenant are protected.
    ///
    /// See [`RetrieveUserProtectionStatus`](calls::RetrieveUserProtectionStatus).
    #[inline]
    pub fn user_protection(&self) -> calls::RetrieveUserProtectionStatus {
        self.0
            .api()
            .retrieve_user_protection_status()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// List the users of a tenant.
    ///
    /// See [`RetrieveUsers`](calls::RetrieveUsers).
    #[inline]
    pub fn users(&self) -> calls::RetrieveUsers {
        self.0.api().retrieve_users().customer_id(self.0.id(0)).tenant_id(self.0.id(1))
    }
    /// Count the compliant workspaces of a tenant.
    ///
    /// See [`RetrieveWorkspaceCompliance`](calls::RetrieveWorkspaceCompliance).
    #[inline]
    pub fn workspace_compliance(&self) -> calls::RetrieveWorkspaceCompliance {
        self.0
            .api()
            .retrieve_workspace_compliance()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
    /// Count the workspaces of a tenant.
    ///
    /// See [`RetrieveWorkspaceOverview`](calls::RetrieveWorkspaceOverview).
    #[inline]
    pub fn workspace_overview(&self) -> calls::RetrieveWorkspaceOverview {
        self.0
            .api()
            .retrieve_workspace_overview()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
    }
}
