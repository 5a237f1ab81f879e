// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The JSON schemas of the operations.
use schemars::{JsonSchema, schema::RootSchema, schema_for};
use super::types;
use crate::Schemas;
/// The schemas of what an operation takes and returns; `None` for an
/// operation that the spec does not have.
pub fn schemas(operation_id: &str) -> Option<Schemas> {
    Some(
        match operation_id {
            "accept_reseller_subscriptions" => {
                Schemas {
                    parameters: Vec::from([
                        ("resellerId", root::<crate::ids::ResellerId>()),
                    ]),
                    request: Some(root::<types::AcceptResellerSubscriptions>()),
                    response: Some(root::<types::AcceptResellerSubscriptionsResult>()),
                }
            }
            "add_or_update_reseller_subscription" => {
                Schemas {
                    parameters: Vec::from([
                        ("resellerId", root::<crate::ids::ResellerId>()),
                    ]),
                    request: Some(root::<types::AddOrUpdateResellerSubscription>()),
                    response: Some(
                        root::<types::AddOrUpdateResellerSubscriptionResult>(),
                    ),
                }
            }
            "add_service" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                    ]),
                    request: Some(root::<types::AddService>()),
                    response: Some(root::<types::AddServiceResult>()),
                }
            }
            "connect_tenants" => {
                Schemas {
                    parameters: Vec::from([]),
                    request: Some(root::<types::ConnectTenants>()),
                    response: Some(root::<types::ConnectTenantsResult>()),
                }
            }
            "create_add_tenant_auth_link" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: Some(root::<types::CreateAddTenantAuthLink>()),
                    response: Some(root::<types::AddTenantAuthLink>()),
                }
            }
            "create_app_consent_auth_link" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: Some(root::<types::CreateAppConsentAuthLink>()),
                    response: Some(root::<types::AppConsentAuthLink>()),
                }
            }
            "create_baseline" => {
                Schemas {
                    parameters: Vec::from([]),
                    request: Some(root::<types::NewBaseline>()),
                    response: Some(root::<types::CreatedBaseline>()),
                }
            }
            "onboard_customer" => {
                Schemas {
                    parameters: Vec::from([]),
                    request: Some(root::<types::OnboardCustomer>()),
                    response: Some(root::<types::OnboardCustomerResult>()),
                }
            }
            "perform_tenant_action" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: Some(root::<types::TenantAction>()),
                    response: Some(root::<types::TenantActionJob>()),
                }
            }
            "reject_reseller_subscriptions" => {
                Schemas {
                    parameters: Vec::from([
                        ("resellerId", root::<crate::ids::ResellerId>()),
                    ]),
                    request: Some(root::<types::RejectResellerSubscriptions>()),
                    response: Some(root::<types::RejectResellerSubscriptionsResult>()),
                }
            }
            "retrieve_audit_logs" => {
                Schemas {
                    parameters: Vec::from([
                        ("date", root::<crate::ids::AuditPeriod>()),
                        ("pageSize", root::<i32>()),
                        ("skipToken", root::<::std::string::String>()),
                    ]),
                    request: None,
                    response: Some(root::<types::AuditRecordPage>()),
                }
            }
            "retrieve_azure_cost_issues" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::CostIssuePage>()),
                }
            }
            "retrieve_azure_risk_issues" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::SecurityIssuePage>()),
                }
            }
            "retrieve_baseline_creation_report" => {
                Schemas {
                    parameters: Vec::from([
                        ("baselineId", root::<crate::ids::BaselineId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::BaselineReportItemPage>()),
                }
            }
            "retrieve_baseline_tenants" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::BaselineTenantFilter>()),
                    response: Some(root::<types::BaselineTenantPage>()),
                }
            }
            "retrieve_baselines" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::BaselineFilter>()),
                    response: Some(root::<types::BaselinePage>()),
                }
            }
            "retrieve_cloud_backup_m365_overview" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::CloudBackupModuleOverviewPage>()),
                }
            }
            "retrieve_customers" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::CustomerFilter>()),
                    response: Some(root::<types::CustomerPage>()),
                }
            }
            "retrieve_data_protection_statistics" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::DataProtectionStatistics>()),
                }
            }
            "retrieve_data_security_posture" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::DataSecurityPosture>()),
                }
            }
            "retrieve_hybrid_agents" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::HybridAgentList>()),
                }
            }
            "retrieve_job_report_details" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("jobId", root::<crate::ids::JobId>()),
                        ("pageSize", root::<i32>()),
                        ("skipToken", root::<::std::string::String>()),
                    ]),
                    request: None,
                    response: Some(root::<types::JobReportItemPage>()),
                }
            }
            "retrieve_jobs" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::BackupJobFilter>()),
                    response: Some(root::<types::BackupJobPage>()),
                }
            }
            "retrieve_m365_tenant" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::M365Tenant>()),
                }
            }
            "retrieve_matched_risk_rules" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("dataSources", root::<crate::enums::RiskDataSource>()),
                        ("status", root::<crate::enums::DisabledEnabled>()),
                    ]),
                    request: None,
                    response: Some(root::<types::MatchedRiskRules>()),
                }
            }
            "retrieve_pooled_subscription_usage" => {
                Schemas {
                    parameters: Vec::from([
                        ("licenseId", root::<crate::ids::LicenseId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::PooledSubscriptionUsageFilter>()),
                    response: Some(root::<types::PooledSubscriptionUsagePage>()),
                }
            }
            "retrieve_pooled_subscriptions" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::PooledSubscriptionFilter>()),
                    response: Some(root::<types::PooledSubscriptionPage>()),
                }
            }
            "retrieve_process_center_jobs" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::BaselineJobFilter>()),
                    response: Some(root::<types::BaselineJobPage>()),
                }
            }
            "retrieve_product_overview" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("productType", root::<crate::enums::ProductType>()),
                    ]),
                    request: None,
                    response: Some(root::<types::ProductOverview>()),
                }
            }
            "retrieve_protected_objects" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("module", root::<crate::enums::BackupObjectModule>()),
                        ("pageSize", root::<i32>()),
                        ("skipToken", root::<::std::string::String>()),
                    ]),
                    request: None,
                    response: Some(root::<types::ProtectedObjectPage>()),
                }
            }
            "retrieve_reseller_audit_logs" => {
                Schemas {
                    parameters: Vec::from([
                        ("date", root::<crate::ids::AuditPeriod>()),
                        ("pageSize", root::<i32>()),
                        ("skipToken", root::<::std::string::String>()),
                    ]),
                    request: None,
                    response: Some(root::<types::AuditRecordPage>()),
                }
            }
            "retrieve_reseller_subscriptions" => {
                Schemas {
                    parameters: Vec::from([
                        ("resellerId", root::<crate::ids::ResellerId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::ResellerSubscriptionFilter>()),
                    response: Some(root::<types::PooledSubscriptionPage>()),
                }
            }
            "retrieve_resellers" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::ResellerFilter>()),
                    response: Some(root::<types::ResellerPage>()),
                }
            }
            "retrieve_risk_rule_hit_items" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("ruleId", root::<crate::ids::RuleId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::RiskHitItemPage>()),
                }
            }
            "retrieve_risk_workflows" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        (
                            "catagory",
                            root::<::std::vec::Vec<crate::enums::RiskyActionCategory>>(),
                        ),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::RiskWorkflowPage>()),
                }
            }
            "retrieve_risky_action_count" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("types", root::<::std::vec::Vec<crate::enums::ActionType>>()),
                    ]),
                    request: None,
                    response: Some(root::<types::RiskyActionCount>()),
                }
            }
            "retrieve_scan_profile" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("scanProfileId", root::<crate::ids::ScanProfileId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::ScanProfileDetail>()),
                }
            }
            "retrieve_scan_profile_changes" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("scanProfileId", root::<crate::ids::ScanProfileId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::ScanProfileChanges>()),
                }
            }
            "retrieve_scan_profiles" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::ScanProfileFilter>()),
                    response: Some(root::<types::ScanProfilePage>()),
                }
            }
            "retrieve_security_users" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                        (
                            "status",
                            root::<::std::vec::Vec<crate::enums::UserSecurityStatus>>(),
                        ),
                    ]),
                    request: None,
                    response: Some(root::<types::SecurityUserPage>()),
                }
            }
            "retrieve_service_app_status" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("productName", root::<crate::enums::PremiumProductName>()),
                    ]),
                    request: None,
                    response: Some(
                        root::<crate::OneOrMany<crate::types::ServiceAppStatus>>(),
                    ),
                }
            }
            "retrieve_services" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::CustomerServicesFilter>()),
                    response: Some(root::<types::CustomerServicesPage>()),
                }
            }
            "retrieve_sign_ins" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                        ("risky", root::<bool>()),
                    ]),
                    request: None,
                    response: Some(root::<types::SignInPage>()),
                }
            }
            "retrieve_storage_profiles" => {
                Schemas {
                    parameters: Vec::from([
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::StorageProfileFilter>()),
                    response: Some(root::<types::StorageProfilePage>()),
                }
            }
            "retrieve_tenant_user_seats" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("type", root::<crate::enums::TenantType>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::TenantUserSeatsFilter>()),
                    response: Some(root::<types::TenantUserSeatsPage>()),
                }
            }
            "retrieve_user" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::UserDetail>()),
                }
            }
            "retrieve_user_protection_status" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::ProtectedUserFilter>()),
                    response: Some(root::<types::ProtectedUserPage>()),
                }
            }
            "retrieve_users" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: Some(root::<types::UserFilter>()),
                    response: Some(root::<types::UserPage>()),
                }
            }
            "retrieve_workflow_compliance" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("workflowId", root::<crate::ids::WorkflowId>()),
                        ("pageIndex", root::<i32>()),
                        ("pageSize", root::<i32>()),
                    ]),
                    request: None,
                    response: Some(root::<types::WorkflowRiskUserPage>()),
                }
            }
            "retrieve_workspace_compliance" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::WorkspaceCompliance>()),
                }
            }
            "retrieve_workspace_overview" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                    ]),
                    request: None,
                    response: Some(root::<types::WorkspaceOverview>()),
                }
            }
            "update_cloud_user_contact_information" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateCloudUserContactInformation>()),
                    response: None,
                }
            }
            "update_cloud_user_general_information" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateCloudUserGeneralInformation>()),
                    response: None,
                }
            }
            "update_cloud_user_office" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateCloudUserOffice>()),
                    response: None,
                }
            }
            "update_cloud_user_office_location" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateCloudUserOfficeLocation>()),
                    response: None,
                }
            }
            "update_local_user_contact_information" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateLocalUserContactInformation>()),
                    response: None,
                }
            }
            "update_local_user_general_information" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateLocalUserGeneralInformation>()),
                    response: None,
                }
            }
            "update_local_user_notes" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateLocalUserNotes>()),
                    response: None,
                }
            }
            "update_local_user_office" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateLocalUserOffice>()),
                    response: None,
                }
            }
            "update_local_user_office_location" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateLocalUserOfficeLocation>()),
                    response: None,
                }
            }
            "update_local_user_profile" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateLocalUserProfile>()),
                    response: None,
                }
            }
            "update_user_account_information" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserAccountInformation>()),
                    response: None,
                }
            }
            "update_user_alternate_email_address" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserAlternateEmailAddress>()),
                    response: None,
                }
            }
            "update_user_birthday" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserBirthday>()),
                    response: None,
                }
            }
            "update_user_external_property" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserExternalProperty>()),
                    response: None,
                }
            }
            "update_user_manager" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserManager>()),
                    response: None,
                }
            }
            "update_user_password_setting" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserPasswordSetting>()),
                    response: None,
                }
            }
            "update_user_sponsor" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserSponsor>()),
                    response: None,
                }
            }
            "update_user_test_property" => {
                Schemas {
                    parameters: Vec::from([
                        ("customerId", root::<crate::ids::CustomerId>()),
                        ("tenantId", root::<crate::ids::TenantId>()),
                        ("userId", root::<crate::ids::UserId>()),
                    ]),
                    request: Some(root::<types::UpdateUserTestProperty>()),
                    response: None,
                }
            }
            _ => return None,
        },
    )
}
fn root<T: JsonSchema>() -> RootSchema {
    schema_for!(T)
}
