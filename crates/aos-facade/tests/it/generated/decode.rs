// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! What decodes the responses of all operations.
use aos_facade::{
    api::{DecodeError, decode as read},
    types,
};
use serde_json::Value;
/// A response of an operation, decoded and written again; `None` where it has
/// no body.
pub(crate) fn decode(
    operation: &str,
    response: &Value,
) -> Option<Result<Value, DecodeError>> {
    Some(
        match operation {
            "accept_reseller_subscriptions" => {
                through::<types::AcceptResellerSubscriptionsResult>(response)
            }
            "add_or_update_reseller_subscription" => {
                through::<types::AddOrUpdateResellerSubscriptionResult>(response)
            }
            "add_service" => through::<types::AddServiceResult>(response),
            "connect_tenants" => through::<types::ConnectTenantsResult>(response),
            "create_add_tenant_auth_link" => {
                through::<types::AddTenantAuthLink>(response)
            }
            "create_app_consent_auth_link" => {
                through::<types::AppConsentAuthLink>(response)
            }
            "create_baseline" => through::<types::CreatedBaseline>(response),
            "onboard_customer" => through::<types::OnboardCustomerResult>(response),
            "perform_tenant_action" => through::<types::TenantActionJob>(response),
            "reject_reseller_subscriptions" => {
                through::<types::RejectResellerSubscriptionsResult>(response)
            }
            "retrieve_audit_logs" => through::<types::AuditRecordPage>(response),
            "retrieve_azure_cost_issues" => through::<types::CostIssuePage>(response),
            "retrieve_azure_risk_issues" => through::<types::SecurityIssuePage>(response),
            "retrieve_baseline_creation_report" => {
                through::<types::BaselineReportItemPage>(response)
            }
            "retrieve_baseline_tenants" => through::<types::BaselineTenantPage>(response),
            "retrieve_baselines" => through::<types::BaselinePage>(response),
            "retrieve_cloud_backup_m365_overview" => {
                through::<types::CloudBackupModuleOverviewPage>(response)
            }
            "retrieve_customers" => through::<types::CustomerPage>(response),
            "retrieve_data_protection_statistics" => {
                through::<types::DataProtectionStatistics>(response)
            }
            "retrieve_data_security_posture" => {
                through::<types::DataSecurityPosture>(response)
            }
            "retrieve_hybrid_agents" => through::<types::HybridAgentList>(response),
            "retrieve_job_report_details" => {
                through::<types::JobReportItemPage>(response)
            }
            "retrieve_jobs" => through::<types::BackupJobPage>(response),
            "retrieve_m365_tenant" => through::<types::M365Tenant>(response),
            "retrieve_matched_risk_rules" => through::<types::MatchedRiskRules>(response),
            "retrieve_pooled_subscription_usage" => {
                through::<types::PooledSubscriptionUsagePage>(response)
            }
            "retrieve_pooled_subscriptions" => {
                through::<types::PooledSubscriptionPage>(response)
            }
            "retrieve_process_center_jobs" => through::<types::BaselineJobPage>(response),
            "retrieve_product_overview" => through::<types::ProductOverview>(response),
            "retrieve_protected_objects" => {
                through::<types::ProtectedObjectPage>(response)
            }
            "retrieve_reseller_audit_logs" => through::<types::AuditRecordPage>(response),
            "retrieve_reseller_subscriptions" => {
                through::<types::PooledSubscriptionPage>(response)
            }
            "retrieve_resellers" => through::<types::ResellerPage>(response),
            "retrieve_risk_rule_hit_items" => through::<types::RiskHitItemPage>(response),
            "retrieve_risk_workflows" => through::<types::RiskWorkflowPage>(response),
            "retrieve_risky_action_count" => through::<types::RiskyActionCount>(response),
            "retrieve_scan_profile" => through::<types::ScanProfileDetail>(response),
            "retrieve_scan_profile_changes" => {
                through::<types::ScanProfileChanges>(response)
            }
            "retrieve_scan_profiles" => through::<types::ScanProfilePage>(response),
            "retrieve_security_users" => through::<types::SecurityUserPage>(response),
            "retrieve_service_app_status" => {
                through::<
                    aos_facade::api::OneOrMany<aos_facade::api::types::ServiceAppStatus>,
                >(response)
            }
            "retrieve_services" => through::<types::CustomerServicesPage>(response),
            "retrieve_sign_ins" => through::<types::SignInPage>(response),
            "retrieve_storage_profiles" => through::<types::StorageProfilePage>(response),
            "retrieve_tenant_user_seats" => {
                through::<types::TenantUserSeatsPage>(response)
            }
            "retrieve_user" => through::<types::UserDetail>(response),
            "retrieve_user_protection_status" => {
                through::<types::ProtectedUserPage>(response)
            }
            "retrieve_users" => through::<types::UserPage>(response),
            "retrieve_workflow_compliance" => {
                through::<types::WorkflowRiskUserPage>(response)
            }
            "retrieve_workspace_compliance" => {
                through::<types::WorkspaceCompliance>(response)
            }
            "retrieve_workspace_overview" => {
                through::<types::WorkspaceOverview>(response)
            }
            _ => return None,
        },
    )
}
fn through<T: serde::de::DeserializeOwned + serde::Serialize>(
    response: &Value,
) -> Result<Value, DecodeError> {
    read::<T>(response.clone()).map(|value| serde_json::to_value(value).unwrap())
}
