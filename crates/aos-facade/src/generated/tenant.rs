// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one tenant, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one tenant, known by its id: see [`Customer::tenant`](crate::Customer::tenant).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Tenant {
    pub(crate) handle: Handle,
}
impl Tenant {
    /// A local user, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
    pub fn local_user(&self, id: impl AsRef<str>) -> handles::LocalUser {
        handles::LocalUser {
            handle: self.handle.with("local user", id.as_ref()),
        }
    }
    /// A risk rule, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a risk rule, as the list of matched rules gives it.
    pub fn risk_rule(&self, id: impl AsRef<str>) -> handles::RiskRule {
        handles::RiskRule {
            handle: self.handle.with("risk rule", id.as_ref()),
        }
    }
    /// A user, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
    pub fn user(&self, id: impl AsRef<str>) -> handles::User {
        handles::User {
            handle: self.handle.with("user", id.as_ref()),
        }
    }
    /// A workflow, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a risk analysis workflow of that tenant.
    pub fn workflow(&self, id: impl AsRef<str>) -> handles::Workflow {
        handles::Workflow {
            handle: self.handle.with("workflow", id.as_ref()),
        }
    }
    /// Create a link with which a customer adds a tenant.
    ///
    /// Creates a link to hand to the customer, whose administrator opens it and
    /// consents to the tenant being added. Answers 200, although something is
    /// created.
    ///
    /// Not documented: how long the link lives, whether it works once or more
    /// often, how to take it back, and where to see what became of it. A repeated
    /// call may create a second link.
    ///
    /// # Arguments
    ///
    /// - `body`: A tenant that a customer is to add.
    ///
    /// Operation `create_add_tenant_auth_link`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/auth-link`.
    /// Needs the scope `elements.customers.readwrite.all`.
    /// The vendor's page: `general/customer app profile/create-auth-link-to-add-tenant-for-customer.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn create_add_tenant_link(
        &self,
        body: types::CreateAddTenantAuthLink,
    ) -> Result<types::AddTenantAuthLink> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("create_add_tenant_auth_link")?;
        let call = handle
            .api()
            .create_add_tenant_auth_link()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Create a link with which a customer authorizes service apps.
    ///
    /// Creates a link to hand to the customer, who opens it and authorizes the
    /// apps of the named services, or authorizes them again. Answers 200,
    /// although something is created.
    ///
    /// Not documented: how long the link lives, whether it works once or more
    /// often, and how to take it back. Whether an app has been authorized since
    /// is told by `retrieve_service_app_status`. A repeated call may create a
    /// second link.
    ///
    /// # Arguments
    ///
    /// - `body`: Which service apps a customer is to authorize, and how.
    ///
    /// Operation `create_app_consent_auth_link`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/apps/auth-link`.
    /// Needs the scope `elements.customers.readwrite.all`.
    /// The vendor's page: `general/customer app profile/create-auth-link-to-consent-app-for-customer.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn create_app_consent_link(
        &self,
        body: types::CreateAppConsentAuthLink,
    ) -> Result<types::AppConsentAuthLink> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("create_app_consent_auth_link")?;
        let call = handle
            .api()
            .create_app_consent_auth_link()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Apply baselines to a tenant.
    ///
    /// Starts a job that carries out an action on a tenant. The only action
    /// there is applies baselines. The answer comes at once, with 200, and names
    /// the job; `retrieve_process_center_jobs` tells how it ends.
    ///
    /// Refused for a tenant that is being deployed to (status 3), has expired
    /// (6), is being restored (11) or whose settings are being retrieved (12),
    /// and for a baseline whose settings are being retrieved (status 1), could
    /// not be retrieved (4), or that is a draft (6). With which error is not
    /// documented.
    ///
    /// There is no idempotency key: sent twice, it may start two jobs. Whether
    /// baselines that were applied before and are not named stay is not
    /// documented.
    ///
    /// # Arguments
    ///
    /// - `action_type` (`actionType`): What to do. The table types a number and the sample quotes it; the number is sent.
    /// - `data`: The baselines to apply. An object in the table, a list of objects in the sample; the list is sent.
    ///
    /// Operation `perform_tenant_action`: `POST /partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/actions`.
    /// Needs the scope `elements.bm.tenant.readwrite.all`.
    /// The vendor's page: `baseline-management/tenant-action.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn perform_action(
        &self,
        action_type: aos_api::enums::TenantActionType,
        data: impl IntoIterator<Item = types::RankedBaseline>,
    ) -> Result<types::TenantActionJob> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("perform_tenant_action")?;
        let data: Vec<types::RankedBaseline> = data.into_iter().collect();
        let call = handle
            .api()
            .perform_tenant_action()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .body(types::TenantAction {
                action_type,
                data,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// List the Azure cost issues of a tenant.
    ///
    /// Lists where a tenant could spend less on Azure, with the advised action
    /// and the possible saving. The list cannot be filtered, and its order is
    /// not documented.
    ///
    /// The scope says `cm` where the path says `acm`.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_azure_cost_issues`: `GET /partner/external/v3/acm/customers/{customerId}/tenants/{tenantId}/issues`.
    /// Needs the scope `elements.cm.read.all`.
    /// The vendor's page: `azure-cost-management/retrieve-azure-cost-issues.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn azure_cost_issues(&self) -> Pager<'static, types::CostIssue> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_azure_cost_issues().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_azure_cost_issues()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the Azure security issues of a tenant.
    ///
    /// Lists where Azure resources of a tenant are at risk, one row for each
    /// resource. The list cannot be filtered, and its order is not documented.
    ///
    /// The scope says `sm` where the path says `asm`.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_azure_risk_issues`: `GET /partner/external/v3/asm/customers/{customerId}/tenants/{tenantId}/issues`.
    /// Needs the scope `elements.sm.read.all`.
    /// The vendor's page: `azure-security-management/retrieve-azure-risk-issues.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn azure_security_issues(&self) -> Pager<'static, types::SecurityIssue> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_azure_risk_issues().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_azure_risk_issues()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// Count the signs of ransomware in a tenant.
    ///
    /// Tells how many workspaces showed signs of ransomware in the last seven days.
    /// The vendor calls it data protection statistics.
    ///
    /// The vendor's change log leaves `/v3` out of the path; the page and its
    /// sample have it.
    ///
    /// Operation `retrieve_data_protection_statistics`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/ransomware-detection`.
    /// Needs the scope `elements.wm.read.all`.
    /// The vendor's page: `workspace-management/total-of-workspace-ransomware-detection.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn data_protection_statistics(
        &self,
    ) -> Result<types::DataProtectionStatistics> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle
            .ids("retrieve_data_protection_statistics")?;
        let call = handle
            .api()
            .retrieve_data_protection_statistics()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        handle::answer(Box::pin(call.send())).await
    }
    /// Count the sensitive items of a tenant that are shared too widely.
    ///
    /// Tells how many sensitive items are shared with whom. What makes an item
    /// sensitive is not documented, nor whether an item that is shared in two ways
    /// counts twice.
    ///
    /// The vendor's change log leaves `/v3` out of the path; the page and its
    /// sample have it.
    ///
    /// Operation `retrieve_data_security_posture`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/dspm/insights`.
    /// Needs the scope `elements.wm.read.all`.
    /// The vendor's page: `workspace-management/total-of-workspace-dspm.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn data_security_posture(&self) -> Result<types::DataSecurityPosture> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("retrieve_data_security_posture")?;
        let call = handle
            .api()
            .retrieve_data_security_posture()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        handle::answer(Box::pin(call.send())).await
    }
    /// List the hybrid agents of a tenant.
    ///
    /// Lists the agents that link the local directory of a tenant to
    /// Elements, with their state. The answer is whole: there are no pages
    /// and no counters. Which fields can be null or missing is not
    /// documented.
    ///
    /// The vendor's table names the list `agentList`; its sample shows a list
    /// without a name, in braces, which is not JSON. So the object with
    /// `agentList` is expected, and a bare list is read as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_hybrid_agents`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/agents`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/agents/get-agent-information-tenant.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn agents(&self) -> Pager<'static, types::HybridAgent> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_hybrid_agents().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_hybrid_agents()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// Read a Microsoft 365 tenant of a customer.
    ///
    /// Reads the name of a tenant and the clouds it is in.
    ///
    /// Here the id is said to be that of the Microsoft 365 tenant. The sample
    /// asks for one id and answers another, so whether the id of the answer is
    /// the one asked for is not certain.
    ///
    /// Operation `retrieve_m365_tenant`: `GET /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}`.
    /// Needs the scope `elements.customers.read.all`.
    /// The vendor's page: `general/customer app profile/get-m365-tenant-info.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn get(&self) -> Result<types::M365Tenant> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("retrieve_m365_tenant")?;
        let call = handle
            .api()
            .retrieve_m365_tenant()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        handle::answer(Box::pin(call.send())).await
    }
    /// List the risk rules with matches in a tenant.
    ///
    /// Lists the risk rules that something in the tenant breaks, each with how
    /// often. The list comes whole: neither pages nor counters are documented.
    ///
    /// Rules can be chosen by whether they are on, but a row does not tell it.
    /// The rows of the vendor's sample name two different tenants, although the
    /// call is made for one, so rows of another tenant may come.
    ///
    /// [`matched_risk_rules_with`](Self::matched_risk_rules_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_matched_risk_rules`: `GET /partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules`.
    /// Needs the scope `elements.rm.read.all`.
    /// The vendor's page: `risk-management/all-data-source-match-risk-rule.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn matched_risk_rules(&self) -> Pager<'static, types::MatchedRiskRule> {
        self.matched_risk_rules_with(Default::default())
    }
    /// List the risk rules with matches in a tenant.
    ///
    /// Lists the risk rules that something in the tenant breaks, each with how
    /// often. The list comes whole: neither pages nor counters are documented.
    ///
    /// Rules can be chosen by whether they are on, but a row does not tell it.
    /// The rows of the vendor's sample name two different tenants, although the
    /// call is made for one, so rows of another tenant may come.
    ///
    /// [`matched_risk_rules`](Self::matched_risk_rules) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: `data_sources`, `status`; none of them by default.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_matched_risk_rules`: `GET /partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules`.
    /// Needs the scope `elements.rm.read.all`.
    /// The vendor's page: `risk-management/all-data-source-match-risk-rule.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn matched_risk_rules_with(
        &self,
        options: options::MatchedRiskRulesOptions,
    ) -> Pager<'static, types::MatchedRiskRule> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_matched_risk_rules().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let mut call = handle
                        .api()
                        .retrieve_matched_risk_rules()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    if let Some(data_sources) = options.data_sources {
                        call = call.data_sources(data_sources);
                    }
                    if let Some(status) = options.status {
                        call = call.status(status);
                    }
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the baseline jobs of a tenant.
    ///
    /// Lists the jobs of a tenant that the process center shows. A job tells its
    /// kind and its state only: neither when it ran nor what went wrong. The
    /// order is not documented.
    ///
    /// [`process_center_jobs_with`](Self::process_center_jobs_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_process_center_jobs`: `POST /partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch`.
    /// Needs the scope `elements.bm.tenant.read.all` or `elements.bm.tenant.readwrite.all`.
    /// The vendor's page: `baseline-management/query-job.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn process_center_jobs(&self) -> Pager<'static, types::BaselineJob> {
        self.process_center_jobs_with(Default::default())
    }
    /// List the baseline jobs of a tenant.
    ///
    /// Lists the jobs of a tenant that the process center shows. A job tells its
    /// kind and its state only: neither when it ran nor what went wrong. The
    /// order is not documented.
    ///
    /// [`process_center_jobs`](Self::process_center_jobs) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_process_center_jobs`: `POST /partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch`.
    /// Needs the scope `elements.bm.tenant.read.all` or `elements.bm.tenant.readwrite.all`.
    /// The vendor's page: `baseline-management/query-job.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn process_center_jobs_with(
        &self,
        options: types::BaselineJobFilter,
    ) -> Pager<'static, types::BaselineJob> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_process_center_jobs().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_process_center_jobs()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the risk analysis workflows of a tenant.
    ///
    /// Lists the workflows that look for risky actions in a tenant, all or
    /// those of one category. A row does not tell its category, so a category
    /// has to be asked for to learn it. The order is not documented, nor
    /// which fields can be null or missing.
    ///
    /// The vendor's table lists the fields of a row only; that the rows stand
    /// in `data` and the counters in `metadata` is from its sample. That
    /// sample calls a path without `/partner` on a test host; the path of the
    /// page is taken.
    ///
    /// [`risk_workflows_with`](Self::risk_workflows_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_risk_workflows`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-risk-analyze-workflow.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn risk_workflows(&self) -> Pager<'static, types::RiskWorkflow> {
        self.risk_workflows_with(Default::default())
    }
    /// List the risk analysis workflows of a tenant.
    ///
    /// Lists the workflows that look for risky actions in a tenant, all or
    /// those of one category. A row does not tell its category, so a category
    /// has to be asked for to learn it. The order is not documented, nor
    /// which fields can be null or missing.
    ///
    /// The vendor's table lists the fields of a row only; that the rows stand
    /// in `data` and the counters in `metadata` is from its sample. That
    /// sample calls a path without `/partner` on a test host; the path of the
    /// page is taken.
    ///
    /// [`risk_workflows`](Self::risk_workflows) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: `catagory`; none of them by default.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_risk_workflows`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-risk-analyze-workflow.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn risk_workflows_with(
        &self,
        options: options::RiskWorkflowsOptions,
    ) -> Pager<'static, types::RiskWorkflow> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_risk_workflows().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let mut call = handle
                        .api()
                        .retrieve_risk_workflows()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    if let Some(catagory) = options.catagory {
                        call = call.catagory(catagory);
                    }
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// Count the risky and the normal actions in a tenant.
    ///
    /// Tells how many risky and how many normal actions a tenant holds.
    ///
    /// What is answered for the other kind when `types` asks for one is not
    /// documented: it may be left out, null or 0.
    ///
    /// [`risky_action_count_with`](Self::risky_action_count_with) takes what may be given as well.
    ///
    /// Operation `retrieve_risky_action_count`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-risk-action.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn risky_action_count(&self) -> Result<types::RiskyActionCount> {
        self.risky_action_count_with(Default::default()).await
    }
    /// Count the risky and the normal actions in a tenant.
    ///
    /// Tells how many risky and how many normal actions a tenant holds.
    ///
    /// What is answered for the other kind when `types` asks for one is not
    /// documented: it may be left out, null or 0.
    ///
    /// [`risky_action_count`](Self::risky_action_count) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: `types`; none of them by default.
    ///
    /// Operation `retrieve_risky_action_count`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-risk-action.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn risky_action_count_with(
        &self,
        options: options::RiskyActionCountOptions,
    ) -> Result<types::RiskyActionCount> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("retrieve_risky_action_count")?;
        let mut call = handle
            .api()
            .retrieve_risky_action_count()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        if let Some(types) = options.types {
            call = call.types(types);
        }
        handle::answer(Box::pin(call.send())).await
    }
    /// List the users of a tenant with their security states.
    ///
    /// Lists the users that the security dashboard of a tenant shows, all or
    /// those in one state. The order is not documented, so a user can move
    /// from one page to another while the list is read. Which fields can be
    /// null or missing is not documented either.
    ///
    /// The vendor's table lists the counters of the page beside the rows; its
    /// sample, which is followed, holds them in `metadata`.
    ///
    /// [`security_users_with`](Self::security_users_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_security_users`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/dashboard_public_api/dashboard_public_api.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn security_users(&self) -> Pager<'static, types::SecurityUser> {
        self.security_users_with(Default::default())
    }
    /// List the users of a tenant with their security states.
    ///
    /// Lists the users that the security dashboard of a tenant shows, all or
    /// those in one state. The order is not documented, so a user can move
    /// from one page to another while the list is read. Which fields can be
    /// null or missing is not documented either.
    ///
    /// The vendor's table lists the counters of the page beside the rows; its
    /// sample, which is followed, holds them in `metadata`.
    ///
    /// [`security_users`](Self::security_users) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: `status`; none of them by default.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_security_users`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/dashboard_public_api/dashboard_public_api.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn security_users_with(
        &self,
        options: options::SecurityUsersOptions,
    ) -> Pager<'static, types::SecurityUser> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_security_users().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let mut call = handle
                        .api()
                        .retrieve_security_users()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    if let Some(status) = options.status {
                        call = call.status(status);
                    }
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// Tell whether the app of a service is authorized in a tenant.
    ///
    /// Tells whether the app of a premium service has been consented to in a
    /// Microsoft 365 tenant.
    ///
    /// The vendor's table describes one object, the sample shows a list of
    /// objects without any wrapper; both are read. The objects carry neither id
    /// nor name, so several could not be told apart. What an empty list means is
    /// not documented.
    ///
    /// # Arguments
    ///
    /// - `product_name` (`productName`): The service whose app is looked up. The page refers to the list of all services, but accepts four of them only.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_service_app_status`: `GET /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/product/{productName}/apps`.
    /// Needs the scope `elements.customers.read.all`.
    /// The vendor's page: `general/customer app profile/get-m365-tenant-product-apps.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn service_app_status(
        &self,
        product_name: aos_api::enums::PremiumProductName,
    ) -> Pager<'static, aos_api::types::ServiceAppStatus> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_service_app_status().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, product_name) = (handle.clone(), product_name.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_service_app_status()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id)
                        .product_name(product_name);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the sign-ins of the users of a tenant.
    ///
    /// Lists sign-ins of the users of a tenant, all or the risky ones. They
    /// cannot be narrowed to a time, how far back they go is not documented,
    /// and neither is the order or which fields can be null or missing.
    ///
    /// The vendor's table lists the fields of a row only; that the rows stand
    /// in `data` and the counters in `metadata` is from its sample.
    ///
    /// [`sign_ins_with`](Self::sign_ins_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_sign_ins`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-sign-in.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn sign_ins(&self) -> Pager<'static, types::SignIn> {
        self.sign_ins_with(Default::default())
    }
    /// List the sign-ins of the users of a tenant.
    ///
    /// Lists sign-ins of the users of a tenant, all or the risky ones. They
    /// cannot be narrowed to a time, how far back they go is not documented,
    /// and neither is the order or which fields can be null or missing.
    ///
    /// The vendor's table lists the fields of a row only; that the rows stand
    /// in `data` and the counters in `metadata` is from its sample.
    ///
    /// [`sign_ins`](Self::sign_ins) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: `risky`; none of them by default.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_sign_ins`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/risky_public_api/get-sign-in.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn sign_ins_with(
        &self,
        options: options::SignInsOptions,
    ) -> Pager<'static, types::SignIn> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_sign_ins().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let mut call = handle
                        .api()
                        .retrieve_sign_ins()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id);
                    if let Some(risky) = options.risky {
                        call = call.risky(risky);
                    }
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List which users of a tenant are protected.
    ///
    /// Lists users of a tenant and tells of each whether Cloud Backup for
    /// Microsoft 365 protects their mailbox and their OneDrive. The order is not
    /// documented.
    ///
    /// [`user_protection_with`](Self::user_protection_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_user_protection_status`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/cloud-backup-m365/users/batch`.
    /// Needs the scope `elements.cbprotected.read.all`.
    /// The vendor's page: `general/tenant/get-cloud-backup-m365-users-batch.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn user_protection(&self) -> Pager<'static, types::ProtectedUser> {
        self.user_protection_with(Default::default())
    }
    /// List which users of a tenant are protected.
    ///
    /// Lists users of a tenant and tells of each whether Cloud Backup for
    /// Microsoft 365 protects their mailbox and their OneDrive. The order is not
    /// documented.
    ///
    /// [`user_protection`](Self::user_protection) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_user_protection_status`: `POST /partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/cloud-backup-m365/users/batch`.
    /// Needs the scope `elements.cbprotected.read.all`.
    /// The vendor's page: `general/tenant/get-cloud-backup-m365-users-batch.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn user_protection_with(
        &self,
        options: types::ProtectedUserFilter,
    ) -> Pager<'static, types::ProtectedUser> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_user_protection_status().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_user_protection_status()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the users of a tenant.
    ///
    /// Lists the users of a tenant, all or the named ones. The order is not
    /// documented, so a user can move from one page to another while the list
    /// is read. Which fields can be null or missing is not documented either.
    ///
    /// The vendor's table lists the counters of the page beside the rows; its
    /// sample, which is followed, holds them in `metadata`. A sentence on the
    /// page calls the method GET; its table says POST, and POST is sent.
    ///
    /// [`users_with`](Self::users_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_users`: `POST /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/batch`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/user_public_api/get-information-of-users.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn users(&self) -> Pager<'static, types::User> {
        self.users_with(Default::default())
    }
    /// List the users of a tenant.
    ///
    /// Lists the users of a tenant, all or the named ones. The order is not
    /// documented, so a user can move from one page to another while the list
    /// is read. Which fields can be null or missing is not documented either.
    ///
    /// The vendor's table lists the counters of the page beside the rows; its
    /// sample, which is followed, holds them in `metadata`. A sentence on the
    /// page calls the method GET; its table says POST, and POST is sent.
    ///
    /// [`users`](Self::users) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_users`: `POST /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/batch`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/user_public_api/get-information-of-users.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn users_with(&self, options: types::UserFilter) -> Pager<'static, types::User> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_users().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let [customer_id, tenant_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_users()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id)
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// Count the compliant workspaces of a tenant.
    ///
    /// Tells how many workspaces comply and how many do not. The path promises a
    /// rate; two counts come.
    ///
    /// The vendor's change log leaves `/v3` out of the path; the page and its
    /// sample have it.
    ///
    /// Operation `retrieve_workspace_compliance`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/compliance-rate`.
    /// Needs the scope `elements.wm.read.all`.
    /// The vendor's page: `workspace-management/total-of-workspaces-incompliance.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn workspace_compliance(&self) -> Result<types::WorkspaceCompliance> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("retrieve_workspace_compliance")?;
        let call = handle
            .api()
            .retrieve_workspace_compliance()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        handle::answer(Box::pin(call.send())).await
    }
    /// Count the workspaces of a tenant.
    ///
    /// Tells how many workspaces a tenant has, by kind and by what is wrong with
    /// them. How old the counts are, and from when on a workspace is inactive, is
    /// not documented.
    ///
    /// The vendor's change log leaves `/v3` out of the path; the page and its
    /// sample have it.
    ///
    /// Operation `retrieve_workspace_overview`: `GET /partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/workspace`.
    /// Needs the scope `elements.wm.read.all`.
    /// The vendor's page: `workspace-management/total-of-workspaces.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn workspace_overview(&self) -> Result<types::WorkspaceOverview> {
        let handle = &self.handle;
        let [customer_id, tenant_id] = handle.ids("retrieve_workspace_overview")?;
        let call = handle
            .api()
            .retrieve_workspace_overview()
            .customer_id(customer_id)
            .tenant_id(tenant_id);
        handle::answer(Box::pin(call.send())).await
    }
}
