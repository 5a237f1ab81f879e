// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! A request of every operation, with the examples of the spec.
use aos_facade::types;
use aos_httpmock::MockServerExt;
use super::{Case, Walk, rows, sample, said};
/// Sends every request.
pub(super) async fn all(walk: &Walk<'_>) {
    connect_tenants(walk).await;
    create_baseline(walk).await;
    onboard_customer(walk).await;
    retrieve_audit_logs(walk).await;
    retrieve_baseline_tenants(walk).await;
    retrieve_baselines(walk).await;
    retrieve_customers(walk).await;
    retrieve_pooled_subscriptions(walk).await;
    retrieve_reseller_audit_logs(walk).await;
    retrieve_resellers(walk).await;
    retrieve_services(walk).await;
    retrieve_storage_profiles(walk).await;
    retrieve_baseline_creation_report(walk).await;
    add_service(walk).await;
    retrieve_cloud_backup_m365_overview(walk).await;
    retrieve_jobs(walk).await;
    retrieve_product_overview(walk).await;
    retrieve_protected_objects(walk).await;
    retrieve_scan_profiles(walk).await;
    retrieve_tenant_user_seats(walk).await;
    retrieve_job_report_details(walk).await;
    update_local_user_contact_information(walk).await;
    update_local_user_general_information(walk).await;
    update_local_user_notes(walk).await;
    update_local_user_office(walk).await;
    update_local_user_office_location(walk).await;
    update_local_user_profile(walk).await;
    retrieve_pooled_subscription_usage(walk).await;
    accept_reseller_subscriptions(walk).await;
    add_or_update_reseller_subscription(walk).await;
    reject_reseller_subscriptions(walk).await;
    retrieve_reseller_subscriptions(walk).await;
    retrieve_risk_rule_hit_items(walk).await;
    retrieve_scan_profile(walk).await;
    retrieve_scan_profile_changes(walk).await;
    create_add_tenant_auth_link(walk).await;
    create_app_consent_auth_link(walk).await;
    perform_tenant_action(walk).await;
    retrieve_azure_cost_issues(walk).await;
    retrieve_azure_risk_issues(walk).await;
    retrieve_data_protection_statistics(walk).await;
    retrieve_data_security_posture(walk).await;
    retrieve_hybrid_agents(walk).await;
    retrieve_m365_tenant(walk).await;
    retrieve_matched_risk_rules(walk).await;
    retrieve_process_center_jobs(walk).await;
    retrieve_risk_workflows(walk).await;
    retrieve_risky_action_count(walk).await;
    retrieve_security_users(walk).await;
    retrieve_service_app_status(walk).await;
    retrieve_sign_ins(walk).await;
    retrieve_user_protection_status(walk).await;
    retrieve_users(walk).await;
    retrieve_workspace_compliance(walk).await;
    retrieve_workspace_overview(walk).await;
    retrieve_user(walk).await;
    update_cloud_user_contact_information(walk).await;
    update_cloud_user_general_information(walk).await;
    update_cloud_user_office(walk).await;
    update_cloud_user_office_location(walk).await;
    update_user_account_information(walk).await;
    update_user_alternate_email_address(walk).await;
    update_user_birthday(walk).await;
    update_user_external_property(walk).await;
    update_user_manager(walk).await;
    update_user_password_setting(walk).await;
    update_user_sponsor(walk).await;
    update_user_test_property(walk).await;
    retrieve_workflow_compliance(walk).await;
}
async fn connect_tenants(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "connect_tenants",
                method: "POST",
                target: "/partner/external/v3/general/customers/connecttenant",
                body: Some(
                    "{\"CustomerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"TenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"],\"ProductName\":[\"PartnerUserManagement\"],\"HybridTenant\":false}",
                ),
            },
            |server, case| {
                server
                    .connect_tenants(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"CustomerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"TenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"],\"ProductName\":[\"PartnerUserManagement\"],\"HybridTenant\":false}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .connect_tenants(
                            sample::<
                                types::ConnectTenants,
                            >(
                                "{\"CustomerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"TenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"],\"ProductName\":[\"PartnerUserManagement\"],\"HybridTenant\":false}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn create_baseline(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "create_baseline",
                method: "POST",
                target: "/partner/external/v3/bm/baselines",
                body: Some(
                    "{\"name\":\"Standard security\",\"color\":4,\"description\":\"Settings that every customer starts with.\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"}",
                ),
            },
            |server, case| {
                server
                    .create_baseline(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"name\":\"Standard security\",\"color\":4,\"description\":\"Settings that every customer starts with.\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .create_baseline(
                            sample::<
                                types::NewBaseline,
                            >(
                                "{\"name\":\"Standard security\",\"color\":4,\"description\":\"Settings that every customer starts with.\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn onboard_customer(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "onboard_customer",
                method: "POST",
                target: "/partner/external/v3/general/customers",
                body: Some(
                    "{\"identityProviderType\":0,\"firstName\":\"Main\",\"lastName\":\"Office\",\"organizationName\":\"Contoso\",\"registrationAccount\":\"office@contoso.example\",\"countryCode\":\"DE\",\"telephoneNumber\":\"+49 30 5550100\",\"dataCenter\":\"4f93bdff-9b11-47b9-aa68-a86bfa09f61c\",\"password\":\"example-password\",\"tags\":[\"Berlin\"],\"managementMode\":true}",
                ),
            },
            |server, case| {
                server
                    .onboard_customer(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"identityProviderType\":0,\"firstName\":\"Main\",\"lastName\":\"Office\",\"organizationName\":\"Contoso\",\"registrationAccount\":\"office@contoso.example\",\"countryCode\":\"DE\",\"telephoneNumber\":\"+49 30 5550100\",\"dataCenter\":\"4f93bdff-9b11-47b9-aa68-a86bfa09f61c\",\"password\":\"example-password\",\"tags\":[\"Berlin\"],\"managementMode\":true}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .onboard_customer(
                            sample::<
                                types::OnboardCustomer,
                            >(
                                "{\"identityProviderType\":0,\"firstName\":\"Main\",\"lastName\":\"Office\",\"organizationName\":\"Contoso\",\"registrationAccount\":\"office@contoso.example\",\"countryCode\":\"DE\",\"telephoneNumber\":\"+49 30 5550100\",\"dataCenter\":\"4f93bdff-9b11-47b9-aa68-a86bfa09f61c\",\"password\":\"example-password\",\"tags\":[\"Berlin\"],\"managementMode\":true}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_audit_logs(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_audit_logs",
                method: "GET",
                target: "/partner/external/v3/general/partners/report/auditlog/202608",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_audit_logs(|when, then| {
                        case.expects(when.into_inner(), then.into_inner())
                    })
            },
            async |elements| { rows(elements.audit_logs("202608").stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_audit_logs",
                method: "GET",
                target: "/partner/external/v3/general/partners/report/auditlog/202608?pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_audit_logs(|when, then| {
                        case.expects(when.into_inner(), then.into_inner())
                    })
            },
            async |elements| {
                rows(
                    elements.audit_logs("202608").page_size(sample::<i32>("50")).stream(),
                )
            },
        )
        .await;
}
async fn retrieve_baseline_tenants(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_baseline_tenants",
                method: "POST",
                target: "/partner/external/v3/bm/tenants/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_baseline_tenants(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.baseline_tenants().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_baseline_tenants",
                method: "POST",
                target: "/partner/external/v3/bm/tenants/batch?pageIndex=1&pageSize=50",
                body: Some("{\"tenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"]}"),
            },
            |server, case| {
                server
                    .retrieve_baseline_tenants(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"tenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .baseline_tenants()
                        .tenant_ids(
                            sample::<
                                Vec<String>,
                            >("[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_baselines(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_baselines",
                method: "POST",
                target: "/partner/external/v3/bm/baselines/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_baselines(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.baselines().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_baselines",
                method: "POST",
                target: "/partner/external/v3/bm/baselines/batch?pageIndex=1&pageSize=50",
                body: Some(
                    "{\"baselineIds\":[\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_baselines(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"baselineIds\":[\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .baselines()
                        .baseline_ids(
                            sample::<
                                Vec<String>,
                            >("[\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_customers(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_customers",
                method: "POST",
                target: "/partner/external/v3/general/customers/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_customers(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.customers().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_customers",
                method: "POST",
                target: "/partner/external/v3/general/customers/batch?pageIndex=1&pageSize=50",
                body: Some(
                    "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_customers(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customers()
                        .customer_ids(
                            sample::<
                                Vec<String>,
                            >("[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_pooled_subscriptions(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_pooled_subscriptions",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/licenses/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_pooled_subscriptions(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.pooled_subscriptions().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_pooled_subscriptions",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/licenses/batch?pageIndex=1&pageSize=100",
                body: Some("{\"LicenseIds\":[\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\"]}"),
            },
            |server, case| {
                server
                    .retrieve_pooled_subscriptions(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"LicenseIds\":[\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .pooled_subscriptions()
                        .license_ids(
                            sample::<
                                Vec<String>,
                            >("[\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\"]"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_reseller_audit_logs(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_reseller_audit_logs",
                method: "GET",
                target: "/partner/external/v3/general/partners/t2-reseller/report/auditlog/202608",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_reseller_audit_logs(|when, then| {
                        case.expects(when.into_inner(), then.into_inner())
                    })
            },
            async |elements| { rows(elements.reseller_audit_logs("202608").stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_reseller_audit_logs",
                method: "GET",
                target: "/partner/external/v3/general/partners/t2-reseller/report/auditlog/202608?pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_reseller_audit_logs(|when, then| {
                        case.expects(when.into_inner(), then.into_inner())
                    })
            },
            async |elements| {
                rows(
                    elements
                        .reseller_audit_logs("202608")
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_resellers(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_resellers",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_resellers(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.resellers().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_resellers",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/batch?pageIndex=1&pageSize=100",
                body: Some(
                    "{\"ResellerIds\":[\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_resellers(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"ResellerIds\":[\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .resellers()
                        .reseller_ids(
                            sample::<
                                Vec<String>,
                            >("[\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\"]"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_services(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_services",
                method: "POST",
                target: "/partner/external/v3/general/customers/services/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_services(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.services().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_services",
                method: "POST",
                target: "/partner/external/v3/general/customers/services/batch?pageIndex=1&pageSize=50",
                body: Some(
                    "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_services(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .services()
                        .customer_ids(
                            sample::<
                                Vec<String>,
                            >("[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_storage_profiles(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_storage_profiles",
                method: "POST",
                target: "/partner/external/v3/general/partners/storage-profile/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_storage_profiles(|when, then| {
                        case
                            .expects(
                                when.body(&sample("{}")).into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| { rows(elements.storage_profiles().stream()) },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_storage_profiles",
                method: "POST",
                target: "/partner/external/v3/general/partners/storage-profile/batch?pageIndex=1&pageSize=100",
                body: Some("{\"ProfileIds\":[\"2f9d6b14-8c3e-4a75-b1f0-5e7c0d92a836\"]}"),
            },
            |server, case| {
                server
                    .retrieve_storage_profiles(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"ProfileIds\":[\"2f9d6b14-8c3e-4a75-b1f0-5e7c0d92a836\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .storage_profiles()
                        .profile_ids(
                            sample::<
                                Vec<String>,
                            >("[\"2f9d6b14-8c3e-4a75-b1f0-5e7c0d92a836\"]"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_baseline_creation_report(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_baseline_creation_report",
                method: "GET",
                target: "/partner/external/v3/bm/baselines/91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642/reports?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_baseline_creation_report(|when, then| {
                        case
                            .expects(
                                when
                                    .baseline_id(
                                        &sample("\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .baseline("91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642")
                        .creation_report()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_baseline_creation_report",
                method: "GET",
                target: "/partner/external/v3/bm/baselines/91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642/reports?pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_baseline_creation_report(|when, then| {
                        case
                            .expects(
                                when
                                    .baseline_id(
                                        &sample("\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .baseline("91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642")
                        .creation_report()
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn add_service(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "add_service",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/services",
                body: Some(
                    "{\"product\":2048,\"licenseType\":1,\"avepointStorageType\":0,\"retentionYear\":1,\"byos\":false,\"licenseItems\":[{\"resource\":\"Office365Backup\",\"subscriptionSourceType\":1,\"isSameAsPool\":false,\"expireTime\":\"2027-09-30T00:00:00Z\",\"saleType\":1,\"packageType\":0,\"customerSize\":100,\"userSeat\":20,\"contractEndDate\":\"2027-09-30T00:00:00Z\",\"paymentType\":0},{\"resource\":\"Office365PPBackup\",\"subscriptionSourceType\":1,\"isSameAsPool\":true,\"saleType\":1,\"userSeat\":10,\"paymentType\":0}]}",
                ),
            },
            |server, case| {
                server
                    .add_service(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"product\":2048,\"licenseType\":1,\"avepointStorageType\":0,\"retentionYear\":1,\"byos\":false,\"licenseItems\":[{\"resource\":\"Office365Backup\",\"subscriptionSourceType\":1,\"isSameAsPool\":false,\"expireTime\":\"2027-09-30T00:00:00Z\",\"saleType\":1,\"packageType\":0,\"customerSize\":100,\"userSeat\":20,\"contractEndDate\":\"2027-09-30T00:00:00Z\",\"paymentType\":0},{\"resource\":\"Office365PPBackup\",\"subscriptionSourceType\":1,\"isSameAsPool\":true,\"saleType\":1,\"userSeat\":10,\"paymentType\":0}]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .add_service(
                            sample::<
                                types::AddService,
                            >(
                                "{\"product\":2048,\"licenseType\":1,\"avepointStorageType\":0,\"retentionYear\":1,\"byos\":false,\"licenseItems\":[{\"resource\":\"Office365Backup\",\"subscriptionSourceType\":1,\"isSameAsPool\":false,\"expireTime\":\"2027-09-30T00:00:00Z\",\"saleType\":1,\"packageType\":0,\"customerSize\":100,\"userSeat\":20,\"contractEndDate\":\"2027-09-30T00:00:00Z\",\"paymentType\":0},{\"resource\":\"Office365PPBackup\",\"subscriptionSourceType\":1,\"isSameAsPool\":true,\"saleType\":1,\"userSeat\":10,\"paymentType\":0}]}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_cloud_backup_m365_overview(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_cloud_backup_m365_overview",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/cloud-backup-m365/overview?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_cloud_backup_m365_overview(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .cloud_backup_overview()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_cloud_backup_m365_overview",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/cloud-backup-m365/overview?pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_cloud_backup_m365_overview(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .cloud_backup_overview()
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_jobs(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_jobs",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/avpt-products/jobs/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_jobs(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .jobs()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_jobs",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/avpt-products/jobs/batch?pageIndex=1&pageSize=50",
                body: Some("{\"jobType\":7,\"jobModule\":303}"),
            },
            |server, case| {
                server
                    .retrieve_jobs(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(&sample("{\"jobType\":7,\"jobModule\":303}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .jobs()
                        .job_type(sample::<aos_facade::api::enums::JobType>("7"))
                        .job_module(sample::<aos_facade::api::enums::JobModule>("303"))
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_product_overview(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_product_overview",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/avpt-products/type/2048/overview",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_product_overview(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .product_overview(
                            sample::<aos_facade::api::enums::ProductType>("2048"),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_protected_objects(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_protected_objects",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/m365/backup/modules/0/protected-objects?pageSize=1000",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_protected_objects(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .protected_objects(
                            sample::<aos_facade::api::enums::BackupObjectModule>("0"),
                        )
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_protected_objects",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/m365/backup/modules/0/protected-objects?pageSize=100",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_protected_objects(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .protected_objects(
                            sample::<aos_facade::api::enums::BackupObjectModule>("0"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_scan_profiles(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_scan_profiles",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/scan-profiles/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_scan_profiles(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .scan_profiles()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_scan_profiles",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/scan-profiles/batch?pageIndex=1&pageSize=50",
                body: Some(
                    "{\"scanProfileIds\":[\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_scan_profiles(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"scanProfileIds\":[\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .scan_profiles()
                        .scan_profile_ids(
                            sample::<
                                Vec<String>,
                            >("[\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_tenant_user_seats(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_tenant_user_seats",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/3rd-party-products/type/0/tenants/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_tenant_user_seats(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .user_seats(sample::<aos_facade::api::enums::TenantType>("0"))
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_tenant_user_seats",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/3rd-party-products/type/0/tenants/batch?pageIndex=1&pageSize=50",
                body: Some("{\"tenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"]}"),
            },
            |server, case| {
                server
                    .retrieve_tenant_user_seats(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"tenantIds\":[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .user_seats(sample::<aos_facade::api::enums::TenantType>("0"))
                        .tenant_ids(
                            sample::<
                                Vec<String>,
                            >("[\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_job_report_details(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_job_report_details",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/jobs/CFB20260914161737927794/report-details?pageSize=1000",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_job_report_details(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .job_id(&sample("\"CFB20260914161737927794\""))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .job("CFB20260914161737927794")
                        .report_details()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_job_report_details",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/jobs/CFB20260914161737927794/report-details?pageSize=100",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_job_report_details(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .job_id(&sample("\"CFB20260914161737927794\""))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .job("CFB20260914161737927794")
                        .report_details()
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn update_local_user_contact_information(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_local_user_contact_information",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/local-users/8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154/contact-information",
                body: Some(
                    "{\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"fax\":\"+49 89 5550199\",\"ipPhone\":\"5550142\",\"homePhone\":\"+49 89 5550143\",\"pager\":\"5550144\"}",
                ),
            },
            |server, case| {
                server
                    .update_local_user_contact_information(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"fax\":\"+49 89 5550199\",\"ipPhone\":\"5550142\",\"homePhone\":\"+49 89 5550143\",\"pager\":\"5550144\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .local_user("8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154")
                        .update_contact_information(
                            sample::<
                                types::UpdateLocalUserContactInformation,
                            >(
                                "{\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"fax\":\"+49 89 5550199\",\"ipPhone\":\"5550142\",\"homePhone\":\"+49 89 5550143\",\"pager\":\"5550144\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_local_user_general_information(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_local_user_general_information",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/local-users/8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154/general-information",
                body: Some(
                    "{\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\",\"middleName\":\"Desk\",\"initials\":\"HDA\",\"comment\":\"Answers the support line\"}",
                ),
            },
            |server, case| {
                server
                    .update_local_user_general_information(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\",\"middleName\":\"Desk\",\"initials\":\"HDA\",\"comment\":\"Answers the support line\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .local_user("8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154")
                        .update_general_information(
                            sample::<
                                types::UpdateLocalUserGeneralInformation,
                            >(
                                "{\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\",\"middleName\":\"Desk\",\"initials\":\"HDA\",\"comment\":\"Answers the support line\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_local_user_notes(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_local_user_notes",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/local-users/8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154/notes",
                body: Some("{\"notes\":\"Back on duty from October.\"}"),
            },
            |server, case| {
                server
                    .update_local_user_notes(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154\""),
                                    )
                                    .body(&sample("{\"notes\":\"Back on duty from October.\"}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .local_user("8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154")
                        .update_notes("Back on duty from October.")
                        .await,
                )
            },
        )
        .await;
}
async fn update_local_user_office(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_local_user_office",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/local-users/8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154/office",
                body: Some(
                    "{\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\",\"departmentNumber\":\"4200\"}",
                ),
            },
            |server, case| {
                server
                    .update_local_user_office(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\",\"departmentNumber\":\"4200\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .local_user("8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154")
                        .update_office(
                            sample::<
                                types::UpdateLocalUserOffice,
                            >(
                                "{\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\",\"departmentNumber\":\"4200\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_local_user_office_location(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_local_user_office_location",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/local-users/8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154/office-information",
                body: Some(
                    "{\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"city\":\"Munich\",\"webPage\":\"https://contoso.example/helpdesk\",\"poBox\":\"1042\",\"personalTitle\":\"Dr.\"}",
                ),
            },
            |server, case| {
                server
                    .update_local_user_office_location(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"city\":\"Munich\",\"webPage\":\"https://contoso.example/helpdesk\",\"poBox\":\"1042\",\"personalTitle\":\"Dr.\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .local_user("8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154")
                        .update_office_location(
                            sample::<
                                types::UpdateLocalUserOfficeLocation,
                            >(
                                "{\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"city\":\"Munich\",\"webPage\":\"https://contoso.example/helpdesk\",\"poBox\":\"1042\",\"personalTitle\":\"Dr.\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_local_user_profile(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_local_user_profile",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/local-users/8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154/profile",
                body: Some(
                    "{\"homeDirectory\":\"\\\\\\\\fileserver\\\\home\\\\helpdesk\",\"profilePath\":\"\\\\\\\\fileserver\\\\profiles\\\\helpdesk\",\"logonScript\":\"logon.cmd\"}",
                ),
            },
            |server, case| {
                server
                    .update_local_user_profile(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"homeDirectory\":\"\\\\\\\\fileserver\\\\home\\\\helpdesk\",\"profilePath\":\"\\\\\\\\fileserver\\\\profiles\\\\helpdesk\",\"logonScript\":\"logon.cmd\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .local_user("8e1b4d97-60c2-4f5a-b3e8-2d9f7a0c6154")
                        .update_profile(
                            sample::<
                                types::UpdateLocalUserProfile,
                            >(
                                "{\"homeDirectory\":\"\\\\\\\\fileserver\\\\home\\\\helpdesk\",\"profilePath\":\"\\\\\\\\fileserver\\\\profiles\\\\helpdesk\",\"logonScript\":\"logon.cmd\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_pooled_subscription_usage(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_pooled_subscription_usage",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/licenses/6ab2d915-f380-4e47-9c1d-b85e07f4a623/usage/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_pooled_subscription_usage(|when, then| {
                        case
                            .expects(
                                when
                                    .license_id(
                                        &sample("\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .pooled_subscription("6ab2d915-f380-4e47-9c1d-b85e07f4a623")
                        .usage()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_pooled_subscription_usage",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/licenses/6ab2d915-f380-4e47-9c1d-b85e07f4a623/usage/batch?pageIndex=1&pageSize=100",
                body: Some(
                    "{\"ResellerIds\":[\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_pooled_subscription_usage(|when, then| {
                        case
                            .expects(
                                when
                                    .license_id(
                                        &sample("\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"ResellerIds\":[\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .pooled_subscription("6ab2d915-f380-4e47-9c1d-b85e07f4a623")
                        .usage()
                        .reseller_ids(
                            sample::<
                                Vec<String>,
                            >("[\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\"]"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn accept_reseller_subscriptions(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "accept_reseller_subscriptions",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918/licenses/accept",
                body: Some(
                    "{\"licenses\":[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"paymentType\":0}]}",
                ),
            },
            |server, case| {
                server
                    .accept_reseller_subscriptions(|when, then| {
                        case
                            .expects(
                                when
                                    .reseller_id(
                                        &sample("\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"licenses\":[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"paymentType\":0}]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .reseller("d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918")
                        .accept_subscriptions(
                            sample::<
                                Vec<types::AssignedSubscription>,
                            >(
                                "[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"paymentType\":0}]",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn add_or_update_reseller_subscription(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "add_or_update_reseller_subscription",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918/licenses",
                body: Some(
                    "{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"product\":2048,\"UserSeat\":120,\"ExpirationTime\":\"2026-12-31T00:00:00Z\",\"StartDate\":\"2026-02-01T00:00:00Z\",\"PaymentType\":0,\"IsSameAsPool\":true,\"UnitPrice\":2.75,\"Currency\":\"EUR\"}",
                ),
            },
            |server, case| {
                server
                    .add_or_update_reseller_subscription(|when, then| {
                        case
                            .expects(
                                when
                                    .reseller_id(
                                        &sample("\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"product\":2048,\"UserSeat\":120,\"ExpirationTime\":\"2026-12-31T00:00:00Z\",\"StartDate\":\"2026-02-01T00:00:00Z\",\"PaymentType\":0,\"IsSameAsPool\":true,\"UnitPrice\":2.75,\"Currency\":\"EUR\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .reseller("d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918")
                        .add_or_update_subscription(
                            sample::<
                                types::AddOrUpdateResellerSubscription,
                            >(
                                "{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"product\":2048,\"UserSeat\":120,\"ExpirationTime\":\"2026-12-31T00:00:00Z\",\"StartDate\":\"2026-02-01T00:00:00Z\",\"PaymentType\":0,\"IsSameAsPool\":true,\"UnitPrice\":2.75,\"Currency\":\"EUR\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn reject_reseller_subscriptions(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "reject_reseller_subscriptions",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918/licenses/reject",
                body: Some(
                    "{\"licenses\":[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"paymentType\":0}]}",
                ),
            },
            |server, case| {
                server
                    .reject_reseller_subscriptions(|when, then| {
                        case
                            .expects(
                                when
                                    .reseller_id(
                                        &sample("\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"licenses\":[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"paymentType\":0}]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .reseller("d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918")
                        .reject_subscriptions(
                            sample::<
                                Vec<types::AssignedSubscription>,
                            >(
                                "[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"paymentType\":0}]",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_reseller_subscriptions(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_reseller_subscriptions",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918/licenses/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_reseller_subscriptions(|when, then| {
                        case
                            .expects(
                                when
                                    .reseller_id(
                                        &sample("\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .reseller("d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918")
                        .subscriptions()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_reseller_subscriptions",
                method: "POST",
                target: "/partner/external/v3/general/partners/t2-reseller/resellers/d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918/licenses/batch?pageIndex=1&pageSize=100",
                body: Some(
                    "{\"LicenseIds\":[\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\"],\"Status\":1}",
                ),
            },
            |server, case| {
                server
                    .retrieve_reseller_subscriptions(|when, then| {
                        case
                            .expects(
                                when
                                    .reseller_id(
                                        &sample("\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"LicenseIds\":[\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\"],\"Status\":1}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .reseller("d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918")
                        .subscriptions()
                        .license_ids(
                            sample::<
                                Vec<String>,
                            >("[\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\"]"),
                        )
                        .status(
                            sample::<
                                aos_facade::api::enums::PooledSubscriptionStatus,
                            >("1"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_risk_rule_hit_items(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_risk_rule_hit_items",
                method: "GET",
                target: "/partner/external/v3/rm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/detection/rules/00000002-A7C1-4830-9E5B-00000019/hit-items?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risk_rule_hit_items(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .rule_id(&sample("\"00000002-A7C1-4830-9E5B-00000019\""))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .risk_rule("00000002-A7C1-4830-9E5B-00000019")
                        .hit_items()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_risk_rule_hit_items",
                method: "GET",
                target: "/partner/external/v3/rm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/detection/rules/00000002-A7C1-4830-9E5B-00000019/hit-items?pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risk_rule_hit_items(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .rule_id(&sample("\"00000002-A7C1-4830-9E5B-00000019\""))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .risk_rule("00000002-A7C1-4830-9E5B-00000019")
                        .hit_items()
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_scan_profile(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_scan_profile",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/scan-profiles/47db6c20-1004-4e8f-b2ce-8f5e90a1842d",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_scan_profile(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .scan_profile_id(
                                        &sample("\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .scan_profile("47db6c20-1004-4e8f-b2ce-8f5e90a1842d")
                        .get()
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_scan_profile_changes(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_scan_profile_changes",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/scan-profiles/47db6c20-1004-4e8f-b2ce-8f5e90a1842d/changes",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_scan_profile_changes(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .scan_profile_id(
                                        &sample("\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .scan_profile("47db6c20-1004-4e8f-b2ce-8f5e90a1842d")
                        .changes()
                        .await,
                )
            },
        )
        .await;
}
async fn create_add_tenant_auth_link(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "create_add_tenant_auth_link",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/auth-link",
                body: Some(
                    "{\"aadEnvironment\":0,\"tenantFriendlyName\":\"Contoso\",\"tenantDescription\":\"Main tenant\",\"tenantSharePointAdminUrl\":\"https://contoso-admin.sharepoint.com\",\"customRecipientEmails\":[\"helpdesk@contoso.example\"]}",
                ),
            },
            |server, case| {
                server
                    .create_add_tenant_auth_link(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"aadEnvironment\":0,\"tenantFriendlyName\":\"Contoso\",\"tenantDescription\":\"Main tenant\",\"tenantSharePointAdminUrl\":\"https://contoso-admin.sharepoint.com\",\"customRecipientEmails\":[\"helpdesk@contoso.example\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .create_add_tenant_link(
                            sample::<
                                types::CreateAddTenantAuthLink,
                            >(
                                "{\"aadEnvironment\":0,\"tenantFriendlyName\":\"Contoso\",\"tenantDescription\":\"Main tenant\",\"tenantSharePointAdminUrl\":\"https://contoso-admin.sharepoint.com\",\"customRecipientEmails\":[\"helpdesk@contoso.example\"]}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn create_app_consent_auth_link(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "create_app_consent_auth_link",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/apps/auth-link",
                body: Some(
                    "{\"consentMethod\":0,\"isReAuth\":false,\"aadEnvironment\":0,\"platformEnvironmentType\":1,\"productNames\":[\"PartnerWorkspaceOnboarding\",\"PartnerTenantSettingManagement\"],\"customRecipientEmails\":[\"helpdesk@contoso.example\"]}",
                ),
            },
            |server, case| {
                server
                    .create_app_consent_auth_link(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"consentMethod\":0,\"isReAuth\":false,\"aadEnvironment\":0,\"platformEnvironmentType\":1,\"productNames\":[\"PartnerWorkspaceOnboarding\",\"PartnerTenantSettingManagement\"],\"customRecipientEmails\":[\"helpdesk@contoso.example\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .create_app_consent_link(
                            sample::<
                                types::CreateAppConsentAuthLink,
                            >(
                                "{\"consentMethod\":0,\"isReAuth\":false,\"aadEnvironment\":0,\"platformEnvironmentType\":1,\"productNames\":[\"PartnerWorkspaceOnboarding\",\"PartnerTenantSettingManagement\"],\"customRecipientEmails\":[\"helpdesk@contoso.example\"]}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn perform_tenant_action(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "perform_tenant_action",
                method: "POST",
                target: "/partner/external/v3/bm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/actions",
                body: Some(
                    "{\"actionType\":1,\"data\":[{\"baselineId\":\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\",\"rankingOrder\":1},{\"baselineId\":\"2d95b7c3-6f18-4e0a-b4c1-7a3e90d86f52\",\"rankingOrder\":2}]}",
                ),
            },
            |server, case| {
                server
                    .perform_tenant_action(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"actionType\":1,\"data\":[{\"baselineId\":\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\",\"rankingOrder\":1},{\"baselineId\":\"2d95b7c3-6f18-4e0a-b4c1-7a3e90d86f52\",\"rankingOrder\":2}]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .perform_action(
                            sample::<
                                types::TenantAction,
                            >(
                                "{\"actionType\":1,\"data\":[{\"baselineId\":\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\",\"rankingOrder\":1},{\"baselineId\":\"2d95b7c3-6f18-4e0a-b4c1-7a3e90d86f52\",\"rankingOrder\":2}]}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_azure_cost_issues(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_azure_cost_issues",
                method: "GET",
                target: "/partner/external/v3/acm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/issues?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_azure_cost_issues(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .azure_cost_issues()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_azure_cost_issues",
                method: "GET",
                target: "/partner/external/v3/acm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/issues?pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_azure_cost_issues(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .azure_cost_issues()
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_azure_risk_issues(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_azure_risk_issues",
                method: "GET",
                target: "/partner/external/v3/asm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/issues?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_azure_risk_issues(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .azure_security_issues()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_azure_risk_issues",
                method: "GET",
                target: "/partner/external/v3/asm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/issues?pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_azure_risk_issues(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .azure_security_issues()
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_data_protection_statistics(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_data_protection_statistics",
                method: "GET",
                target: "/partner/external/v3/wm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/data-protection/ransomware-detection",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_data_protection_statistics(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .data_protection_statistics()
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_data_security_posture(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_data_security_posture",
                method: "GET",
                target: "/partner/external/v3/wm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/dspm/insights",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_data_security_posture(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .data_security_posture()
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_hybrid_agents(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_hybrid_agents",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/agents",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_hybrid_agents(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .agents()
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_m365_tenant(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_m365_tenant",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_m365_tenant(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .get()
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_matched_risk_rules(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_matched_risk_rules",
                method: "GET",
                target: "/partner/external/v3/rm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/detection/rules",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_matched_risk_rules(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .matched_risk_rules()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_matched_risk_rules",
                method: "GET",
                target: "/partner/external/v3/rm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/detection/rules?dataSources=2&status=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_matched_risk_rules(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .matched_risk_rules()
                        .data_sources(
                            sample::<aos_facade::api::enums::RiskDataSource>("2"),
                        )
                        .status(sample::<aos_facade::api::enums::DisabledEnabled>("1"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_process_center_jobs(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_process_center_jobs",
                method: "POST",
                target: "/partner/external/v3/bm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/process-center/jobs/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_process_center_jobs(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .process_center_jobs()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_process_center_jobs",
                method: "POST",
                target: "/partner/external/v3/bm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/process-center/jobs/batch?pageIndex=1&pageSize=50",
                body: Some("{\"jobIds\":[\"5e0b83d6-14f7-4c2a-a9d5-c68f2e71b043\"]}"),
            },
            |server, case| {
                server
                    .retrieve_process_center_jobs(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"jobIds\":[\"5e0b83d6-14f7-4c2a-a9d5-c68f2e71b043\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .process_center_jobs()
                        .job_ids(
                            sample::<
                                Vec<String>,
                            >("[\"5e0b83d6-14f7-4c2a-a9d5-c68f2e71b043\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_risk_workflows(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_risk_workflows",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/workflows?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risk_workflows(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .risk_workflows()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_risk_workflows",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/workflows?catagory=3&pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risk_workflows(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .risk_workflows()
                        .catagory(
                            sample::<
                                Vec<aos_facade::api::enums::RiskyActionCategory>,
                            >("[3]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_risky_action_count(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_risky_action_count",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/actions",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risky_action_count(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .action_counts()
                        .await,
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_risky_action_count",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/actions?types=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risky_action_count(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .action_counts()
                        .types(sample::<Vec<aos_facade::api::enums::ActionType>>("[1]"))
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_security_users(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_security_users",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/users?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_security_users(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .security_users()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_security_users",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/users?pageIndex=1&pageSize=100&status=0",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_security_users(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .security_users()
                        .status(
                            sample::<
                                Vec<aos_facade::api::enums::UserSecurityStatus>,
                            >("[0]"),
                        )
                        .page_size(sample::<i32>("100"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_service_app_status(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_service_app_status",
                method: "GET",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/product/PartnerWorkspaceOnboarding/apps",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_service_app_status(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .service_app_status(
                            sample::<
                                aos_facade::api::enums::PremiumProductName,
                            >("\"PartnerWorkspaceOnboarding\""),
                        )
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_sign_ins(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_sign_ins",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/signins?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_sign_ins(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .sign_ins()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_sign_ins",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/signins?pageIndex=1&pageSize=50&risky=true",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_sign_ins(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .sign_ins()
                        .risky(sample::<bool>("true"))
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_user_protection_status(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_user_protection_status",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/cloud-backup-m365/users/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_user_protection_status(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user_protection()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_user_protection_status",
                method: "POST",
                target: "/partner/external/v3/general/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/cloud-backup-m365/users/batch?pageIndex=1&pageSize=50",
                body: Some("{\"userEmails\":[\"helpdesk@contoso.example\"]}"),
            },
            |server, case| {
                server
                    .retrieve_user_protection_status(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(
                                        &sample("{\"userEmails\":[\"helpdesk@contoso.example\"]}"),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user_protection()
                        .user_emails(
                            sample::<Vec<String>>("[\"helpdesk@contoso.example\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_users(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_users",
                method: "POST",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/batch?pageIndex=1",
                body: Some("{}"),
            },
            |server, case| {
                server
                    .retrieve_users(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(&sample("{}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .users()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_users",
                method: "POST",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/batch?pageIndex=1&pageSize=50",
                body: Some("{\"userIds\":[\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\"]}"),
            },
            |server, case| {
                server
                    .retrieve_users(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"userIds\":[\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .users()
                        .user_ids(
                            sample::<
                                Vec<String>,
                            >("[\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\"]"),
                        )
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
async fn retrieve_workspace_compliance(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_workspace_compliance",
                method: "GET",
                target: "/partner/external/v3/wm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/data-protection/compliance-rate",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_workspace_compliance(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .workspace_compliance()
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_workspace_overview(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_workspace_overview",
                method: "GET",
                target: "/partner/external/v3/wm/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/workspace",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_workspace_overview(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .workspace_overview()
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_user(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_user",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_user(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .get()
                        .await,
                )
            },
        )
        .await;
}
async fn update_cloud_user_contact_information(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_cloud_user_contact_information",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/contact-information",
                body: Some(
                    "{\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"fax\":\"+49 89 5550199\"}",
                ),
            },
            |server, case| {
                server
                    .update_cloud_user_contact_information(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"fax\":\"+49 89 5550199\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_contact_information(
                            sample::<
                                types::UpdateCloudUserContactInformation,
                            >(
                                "{\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"fax\":\"+49 89 5550199\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_cloud_user_general_information(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_cloud_user_general_information",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/general-information",
                body: Some(
                    "{\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\"}",
                ),
            },
            |server, case| {
                server
                    .update_cloud_user_general_information(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_general_information(
                            sample::<
                                types::UpdateCloudUserGeneralInformation,
                            >(
                                "{\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_cloud_user_office(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_cloud_user_office",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/office",
                body: Some(
                    "{\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\"}",
                ),
            },
            |server, case| {
                server
                    .update_cloud_user_office(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_office(
                            sample::<
                                types::UpdateCloudUserOffice,
                            >(
                                "{\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_cloud_user_office_location(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_cloud_user_office_location",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/office-information",
                body: Some(
                    "{\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"city\":\"Munich\"}",
                ),
            },
            |server, case| {
                server
                    .update_cloud_user_office_location(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"city\":\"Munich\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_office_location(
                            sample::<
                                types::UpdateCloudUserOfficeLocation,
                            >(
                                "{\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"city\":\"Munich\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_account_information(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_account_information",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/account-information",
                body: Some(
                    "{\"mail\":\"helpdesk@contoso.example\",\"usageLocation\":\"DE\",\"preferredLanguage\":\"de-DE\",\"enforceStart\":true,\"enforceStartDateTime\":\"2026-01-01T00:00:00Z\",\"enforceEnd\":false,\"enforceEndDateTime\":\"2026-12-31T00:00:00Z\"}",
                ),
            },
            |server, case| {
                server
                    .update_user_account_information(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"mail\":\"helpdesk@contoso.example\",\"usageLocation\":\"DE\",\"preferredLanguage\":\"de-DE\",\"enforceStart\":true,\"enforceStartDateTime\":\"2026-01-01T00:00:00Z\",\"enforceEnd\":false,\"enforceEndDateTime\":\"2026-12-31T00:00:00Z\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_account_information(
                            sample::<
                                types::UpdateUserAccountInformation,
                            >(
                                "{\"mail\":\"helpdesk@contoso.example\",\"usageLocation\":\"DE\",\"preferredLanguage\":\"de-DE\",\"enforceStart\":true,\"enforceStartDateTime\":\"2026-01-01T00:00:00Z\",\"enforceEnd\":false,\"enforceEndDateTime\":\"2026-12-31T00:00:00Z\"}",
                            ),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_alternate_email_address(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_alternate_email_address",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/alternate-email-address",
                body: Some(
                    "{\"alternateEmailAddress\":[\"helpdesk-backup@contoso.example\"]}",
                ),
            },
            |server, case| {
                server
                    .update_user_alternate_email_address(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"alternateEmailAddress\":[\"helpdesk-backup@contoso.example\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_alternate_email_address(
                            sample::<
                                Vec<String>,
                            >("[\"helpdesk-backup@contoso.example\"]"),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_birthday(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_birthday",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/birthday",
                body: Some("{\"birthday\":\"1990-01-01T00:00:00Z\"}"),
            },
            |server, case| {
                server
                    .update_user_birthday(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(&sample("{\"birthday\":\"1990-01-01T00:00:00Z\"}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_birthday(
                            sample::<
                                aos_facade::api::Timestamp,
                            >("\"1990-01-01T00:00:00Z\""),
                        )
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_external_property(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_external_property",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/isexternal",
                body: Some("{\"isExternal\":false}"),
            },
            |server, case| {
                server
                    .update_user_external_property(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(&sample("{\"isExternal\":false}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_external_property(sample::<bool>("false"))
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_manager(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_manager",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/manager",
                body: Some("{\"userPrincipalName\":\"it-lead@contoso.onmicrosoft.com\"}"),
            },
            |server, case| {
                server
                    .update_user_manager(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"userPrincipalName\":\"it-lead@contoso.onmicrosoft.com\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_manager("it-lead@contoso.onmicrosoft.com")
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_password_setting(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_password_setting",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/password-setting",
                body: Some("{\"passwordNeverExpire\":false}"),
            },
            |server, case| {
                server
                    .update_user_password_setting(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(&sample("{\"passwordNeverExpire\":false}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_password_setting(sample::<bool>("false"))
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_sponsor(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_sponsor",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/sponsor",
                body: Some("{\"userPrincipalName\":\"it-lead@contoso.onmicrosoft.com\"}"),
            },
            |server, case| {
                server
                    .update_user_sponsor(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(
                                        &sample(
                                            "{\"userPrincipalName\":\"it-lead@contoso.onmicrosoft.com\"}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_sponsor("it-lead@contoso.onmicrosoft.com")
                        .await,
                )
            },
        )
        .await;
}
async fn update_user_test_property(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "update_user_test_property",
                method: "PUT",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/users/5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35/istest",
                body: Some("{\"isTestUser\":true}"),
            },
            |server, case| {
                server
                    .update_user_test_property(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .user_id(
                                        &sample("\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\""),
                                    )
                                    .body(&sample("{\"isTestUser\":true}"))
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                said(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .user("5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35")
                        .update_test_property(sample::<bool>("true"))
                        .await,
                )
            },
        )
        .await;
}
async fn retrieve_workflow_compliance(walk: &Walk<'_>) {
    walk.case(
            Case {
                operation: "retrieve_workflow_compliance",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/workflows/e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa?pageIndex=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_workflow_compliance(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .workflow_id(
                                        &sample("\"e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .workflow("e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa")
                        .risky_users()
                        .stream(),
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_workflow_compliance",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/workflows/e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa?pageIndex=1&pageSize=50",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_workflow_compliance(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .workflow_id(
                                        &sample("\"e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                rows(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .workflow("e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa")
                        .risky_users()
                        .page_size(sample::<i32>("50"))
                        .stream(),
                )
            },
        )
        .await;
}
