// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! What decodes the answers of all operations.
use aos_facade::types;
use serde_json::Value;
/// An answer of an operation, decoded and written again; `None` where
/// the operation answers no body.
pub(crate) fn decode(
    operation: &str,
    answer: &Value,
) -> Option<serde_json::Result<Value>> {
    Some(
        match operation {
            "accept_reseller_subscriptions" => {
                through::<types::AcceptResellerSubscriptionsResult>(answer)
            }
            "add_or_update_reseller_subscription" => {
                through::<types::AddOrUpdateResellerSubscriptionResult>(answer)
            }
            "add_service" => through::<types::AddServiceResult>(answer),
            "connect_tenants" => through::<types::ConnectTenantsResult>(answer),
            "create_add_tenant_auth_link" => through::<types::AddTenantAuthLink>(answer),
            "create_app_consent_auth_link" => {
                through::<types::AppConsentAuthLink>(answer)
            }
            "create_baseline" => through::<types::CreatedBaseline>(answer),
            "onboard_customer" => through::<types::OnboardCustomerResult>(answer),
            "perform_tenant_action" => through::<types::TenantActionJob>(answer),
            "reject_reseller_subscriptions" => {
                through::<types::RejectResellerSubscriptionsResult>(answer)
            }
            "retrieve_audit_logs" => through::<types::AuditRecordPage>(answer),
            "retrieve_azure_cost_issues" => through::<types::CostIssuePage>(answer),
            "retrieve_azure_risk_issues" => through::<types::SecurityIssuePage>(answer),
            "retrieve_baseline_creation_report" => {
                through::<types::BaselineReportItemPage>(answer)
            }
            "retrieve_baseline_tenants" => through::<types::BaselineTenantPage>(answer),
            "retrieve_baselines" => through::<types::BaselinePage>(answer),
            "retrieve_cloud_backup_m365_overview" => {
                through::<types::CloudBackupModuleOverviewPage>(answer)
            }
            "retrieve_customers" => through::<types::CustomerPage>(answer),
            "retrieve_data_protection_statistics" => {
                through::<types::DataProtectionStatistics>(answer)
            }
            "retrieve_data_security_posture" => {
                through::<types::DataSecurityPosture>(answer)
            }
            "retrieve_hybrid_agents" => through::<types::HybridAgentList>(answer),
            "retrieve_job_report_details" => through::<types::JobReportItemPage>(answer),
            "retrieve_jobs" => through::<types::BackupJobPage>(answer),
            "retrieve_m365_tenant" => through::<types::M365Tenant>(answer),
            "retrieve_matched_risk_rules" => through::<types::MatchedRiskRules>(answer),
            "retrieve_pooled_subscription_usage" => {
                through::<types::PooledSubscriptionUsagePage>(answer)
            }
            "retrieve_pooled_subscriptions" => {
                through::<types::PooledSubscriptionPage>(answer)
            }
            "retrieve_process_center_jobs" => through::<types::BaselineJobPage>(answer),
            "retrieve_product_overview" => through::<types::ProductOverview>(answer),
            "retrieve_protected_objects" => through::<types::ProtectedObjectPage>(answer),
            "retrieve_reseller_audit_logs" => through::<types::AuditRecordPage>(answer),
            "retrieve_reseller_subscriptions" => {
                through::<types::PooledSubscriptionPage>(answer)
            }
            "retrieve_resellers" => through::<types::ResellerPage>(answer),
            "retrieve_risk_rule_hit_items" => through::<types::RiskHitItemPage>(answer),
            "retrieve_risk_workflows" => through::<types::RiskWorkflowPage>(answer),
            "retrieve_risky_action_count" => through::<types::RiskyActionCount>(answer),
            "retrieve_scan_profile" => through::<types::ScanProfileDetail>(answer),
            "retrieve_scan_profile_changes" => {
                through::<types::ScanProfileChanges>(answer)
            }
            "retrieve_scan_profiles" => through::<types::ScanProfilePage>(answer),
            "retrieve_security_users" => through::<types::SecurityUserPage>(answer),
            "retrieve_service_app_status" => {
                through::<aos_api::OneOrMany<aos_api::types::ServiceAppStatus>>(answer)
            }
            "retrieve_services" => through::<types::CustomerServicesPage>(answer),
            "retrieve_sign_ins" => through::<types::SignInPage>(answer),
            "retrieve_storage_profiles" => through::<types::StorageProfilePage>(answer),
            "retrieve_tenant_user_seats" => through::<types::TenantUserSeatsPage>(answer),
            "retrieve_user" => through::<types::UserDetail>(answer),
            "retrieve_user_protection_status" => {
                through::<types::ProtectedUserPage>(answer)
            }
            "retrieve_users" => through::<types::UserPage>(answer),
            "retrieve_workflow_compliance" => {
                through::<types::WorkflowRiskUserPage>(answer)
            }
            "retrieve_workspace_compliance" => {
                through::<types::WorkspaceCompliance>(answer)
            }
            "retrieve_workspace_overview" => through::<types::WorkspaceOverview>(answer),
            _ => return None,
        },
    )
}
fn through<T: serde::de::DeserializeOwned + serde::Serialize>(
    answer: &Value,
) -> serde_json::Result<Value> {
    serde_json::from_str::<T>(&answer.to_string()).and_then(serde_json::to_value)
}
