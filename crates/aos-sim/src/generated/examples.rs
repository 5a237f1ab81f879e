// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The examples of the specification.
/// Operation id, status and body of the example of each success, sorted
/// by id. The body is empty where the operation answers none.
pub(crate) static EXAMPLES: &[(&str, u16, &str)] = &[
    ("accept_reseller_subscriptions", 200, "{\"acceptStatus\":9}"),
    (
        "add_or_update_reseller_subscription",
        200,
        "{\"resellerId\":\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\",\"product\":2048,\"status\":1}",
    ),
    (
        "add_service",
        200,
        "{\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"product\":2048,\"status\":1}",
    ),
    (
        "connect_tenants",
        200,
        "{\"connectTenantsResult\":{\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\":{\"isSuccess\":true,\"errorCode\":0}},\"failedProducts\":{}}",
    ),
    (
        "create_add_tenant_auth_link",
        200,
        "{\"id\":\"a90c4f17-5e2b-4d83-b6a1-3c7f08e2d945\",\"url\":\"https://partner.avepointonlineservices.com/example?linkId=a90c4f17-5e2b-4d83-b6a1-3c7f08e2d945&tenantId=b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"}",
    ),
    (
        "create_app_consent_auth_link",
        200,
        "{\"id\":\"7d25e8b0-c914-4a6f-8e3d-f1b06c5a7892\",\"url\":\"https://partner.avepointonlineservices.com/example?linkId=7d25e8b0-c914-4a6f-8e3d-f1b06c5a7892&tenantId=b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\"}",
    ),
    (
        "create_baseline",
        201,
        "{\"baselineId\":\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\"}",
    ),
    (
        "onboard_customer",
        200,
        "{\"id\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"status\":1}",
    ),
    (
        "perform_tenant_action",
        200,
        "{\"jobId\":\"5e0b83d6-14f7-4c2a-a9d5-c68f2e71b043\"}",
    ),
    ("reject_reseller_subscriptions", 200, "{\"rejectStatus\":9}"),
    (
        "retrieve_audit_logs",
        200,
        "{\"data\":[{\"auditId\":\"0f6b3d92-a5e1-4c78-9d04-b27e8c15f3a6\",\"operationTime\":\"08/04/2026 09:35:11\",\"operatedBy\":\"helpdesk.admin@contoso.example\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"tenantName\":\"contoso.onmicrosoft.com\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"customerName\":\"Contoso\",\"targetObjectId\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"targetObjectType\":\"User\",\"targetObject\":\"Sales Mailbox\",\"category\":\"User management\",\"operation\":\"Edit user\",\"operatorOrganization\":\"Fabrikam Partner\",\"module\":\"User and device management\",\"auditType\":\"Portal Partner\",\"operationFrom\":\"Elements\",\"propertyChanges\":[{\"parameter\":\"Department\",\"previousValue\":\"Sales\",\"currentValue\":\"Marketing\"}],\"auditComments\":[{\"comment\":\"Asked for by the head of sales.\",\"addedBy\":\"helpdesk.admin@contoso.example\",\"addedTime\":\"08/04/2026 09:41:52\"}]}],\"metadata\":{\"skipToken\":\"eyJwYWdlU2l6ZSI6NTAsImp1bXBQYWdlIjoyfQ==\",\"totalCount\":1}}",
    ),
    (
        "retrieve_azure_cost_issues",
        200,
        "{\"hasNextPage\":false,\"totalCount\":2,\"costIssueItemModels\":[{\"ruleId\":\"4c81f6a0-2e9d-4b57-93c4-d70e5b18a26f\",\"ruleName\":\"Virtual machines that do nothing\",\"policy\":\"Idle resources\",\"severity\":\"Medium\",\"affectedResources\":3,\"recommendation\":\"ShutdownIdle\",\"potentialCostSaving\":1200,\"description\":\"Virtual machines that hardly use their processor.\",\"recommendationTypeId\":\"shutdown-idle-resource\"},{\"ruleId\":\"9d26b7e3-f05a-4c18-8b4e-13a7c92d605f\",\"ruleName\":\"Oversized databases\",\"policy\":\"Right size\",\"severity\":\"High\",\"affectedResources\":1,\"recommendation\":\"RightSize\",\"potentialCostSaving\":480,\"description\":\"Databases that are larger than their load.\",\"recommendationTypeId\":\"right-size-resource\"}]}",
    ),
    (
        "retrieve_azure_risk_issues",
        200,
        "{\"hasNextPage\":false,\"totalCount\":2,\"securityManagementIssueModels\":[{\"issueId\":\"A0C4D2E6-71B3-4F58-9A2D-5E8C06F3B147\",\"ruleId\":\"00000003-5B7D-4E21-A9C0-00000042\",\"policyId\":\"7b19e4d0-c62f-4a83-b5d7-08f3a61c9e24\",\"resourceId\":\"/subscriptions/c31f08b6-9d4a-4e72-8c05-f6a2b7d1e943/resourceGroups/warehouse/providers/Microsoft.Compute/virtualMachines/scanner-01\",\"issueName\":\"Virtual machine without disk encryption\",\"description\":\"Disks of virtual machines should be encrypted.\",\"policy\":\"Encryption\",\"severity\":\"High\",\"status\":\"Pending\",\"resource\":\"scanner-01\",\"resourceType\":1,\"resourceGroup\":\"warehouse\",\"subscriptionId\":\"c31f08b6-9d4a-4e72-8c05-f6a2b7d1e943\",\"subscription\":\"Contoso Production\",\"tags\":[{\"key\":\"department\",\"value\":\"warehouse\"}],\"detectedDate\":\"2026-09-20T13:00:00Z\",\"firstDetectedDate\":\"2026-09-01T06:30:00Z\"},{\"issueId\":\"D58B17F3-0E4C-4A96-8D21-C7935FA6E0B2\",\"ruleId\":\"00000003-8A14-4C90-B6E3-00000057\",\"policyId\":\"7b19e4d0-c62f-4a83-b5d7-08f3a61c9e24\",\"resourceId\":\"/subscriptions/c31f08b6-9d4a-4e72-8c05-f6a2b7d1e943/resourceGroups/archive/providers/Microsoft.Storage/storageAccounts/contosoarchive\",\"issueName\":\"Storage account open to every network\",\"description\":\"Storage accounts should take calls from chosen networks only.\",\"policy\":\"Network access\",\"severity\":\"Critical\",\"status\":\"Viewed\",\"resource\":\"contosoarchive\",\"resourceType\":5,\"resourceGroup\":\"archive\",\"subscriptionId\":\"c31f08b6-9d4a-4e72-8c05-f6a2b7d1e943\",\"subscription\":\"Contoso Production\",\"tags\":[],\"detectedDate\":\"2026-09-19T13:00:00Z\",\"firstDetectedDate\":\"2026-09-19T13:00:00Z\"}]}",
    ),
    (
        "retrieve_baseline_creation_report",
        200,
        "{\"data\":[{\"source\":\"Intune\",\"configuration\":\"Devices/Compliance policies\",\"status\":\"Successful\",\"details\":null},{\"source\":\"Exchange\",\"configuration\":\"Mail flow/Rules\",\"status\":\"Failed\",\"details\":\"The rule no longer exists.\"}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":2}}",
    ),
    (
        "retrieve_baseline_tenants",
        200,
        "{\"data\":[{\"tenantName\":\"contoso.onmicrosoft.com\",\"status\":7,\"driftDetected\":3,\"driftDetectedTime\":\"2026-09-20T13:00:00Z\",\"lastDeployedTime\":\"2026-09-01T06:30:00Z\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"autoAlignment\":1,\"appliedBaselines\":[{\"baselineId\":\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\",\"baselineName\":\"Standard security\",\"version\":\"4\"}]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_baselines",
        200,
        "{\"data\":[{\"baselineId\":\"91f7c3e8-4d26-4a0b-8c5f-e03b7d19a642\",\"baselineName\":\"Standard security\",\"createdTime\":\"2026-03-02T09:15:00Z\",\"modifiedTime\":\"2026-09-20T13:00:00Z\",\"status\":3}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_cloud_backup_m365_overview",
        200,
        "{\"data\":[{\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customer\":\"owner@contoso.example\",\"serviceType\":\"Microsoft 365\",\"serviceModule\":\"Exchange Online\",\"lastRunTime\":\"09/20/2026T13:00:00Z\",\"totalScannedObjects\":120,\"totalProtectedObjects\":118,\"dataSizeStoredInAvePoint\":\"12.4 GB\",\"dataSizeStoredInBYOS\":\"N/A\"},{\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"customer\":\"owner@contoso.example\",\"serviceType\":\"Microsoft 365\",\"serviceModule\":\"OneDrive\",\"totalScannedObjects\":64,\"totalProtectedObjects\":0,\"dataSizeStoredInAvePoint\":\"N/A\",\"dataSizeStoredInBYOS\":\"0 GB\"}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":2}}",
    ),
    (
        "retrieve_customers",
        200,
        "{\"data\":[{\"id\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"organization\":\"Contoso\",\"ownerEmail\":\"owner@contoso.com\",\"jobStatus\":1,\"countryOrRegion\":\"Germany\",\"managementMode\":1,\"tenants\":[{\"id\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"name\":\"contoso.onmicrosoft.com\"}]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_data_protection_statistics",
        200,
        "{\"teamsUnderPotentialRansomwareAttack\":0,\"teamsWithUnusualActivities\":3,\"teamsWithSuspiciousObjects\":1,\"sharePointSitesUnderPotentialRansomwareAttack\":0,\"sharePointSitesWithUnusualActivities\":5,\"sharePointSitesWithSuspiciousObjects\":2,\"oneDrivesUnderPotentialRansomwareAttack\":1,\"oneDrivesWithUnusualActivities\":2,\"oneDrivesWithSuspiciousObjects\":0,\"groupsUnderPotentialRansomwareAttack\":0,\"groupsWithUnusualActivities\":1,\"groupsWithSuspiciousObjects\":0}",
    ),
    (
        "retrieve_data_security_posture",
        200,
        "{\"sensitiveItemsSharedWithEveryone\":12,\"sensitiveItemsSharedWithEveryoneExceptExternalUsers\":41,\"sensitiveItemsSharedViaAnyoneLink\":5,\"sensitiveItemsSharedViaLinkForSpecificExternalUsers\":9,\"sensitiveItemsSharedViaOrganizationLink\":63}",
    ),
    (
        "retrieve_hybrid_agents",
        200,
        "{\"agentList\":[{\"id\":\"7a41c9d3-05be-4f28-96d7-e83b2f1c60a4\",\"serverName\":\"DC01\",\"version\":\"2.4.0.118\",\"status\":2,\"syncTime\":\"2026-09-20T13:00:00Z\",\"collectTime\":\"2026-09-20T12:45:00Z\",\"connectionStatus\":0,\"advanceMessage\":\"contoso.example : The connection works.\"},{\"id\":\"c03f8b62-7d19-4ae5-b470-59e1d6a2f38b\",\"serverName\":\"DC02\",\"version\":\"2.3.1.96\",\"status\":1,\"syncTime\":\"2026-09-18T06:30:00Z\",\"collectTime\":\"2026-09-18T06:00:00Z\",\"connectionStatus\":1,\"advanceMessage\":\"The LDAP server did not answer.\"}]}",
    ),
    (
        "retrieve_job_report_details",
        200,
        "{\"data\":[{\"title\":\"sales.mailbox@contoso.example\",\"type\":1,\"sourceObjectLocation\":\"sales.mailbox@contoso.example\",\"container\":\"Default mailbox container\",\"size\":1048576,\"status\":1,\"finishTime\":\"2026-09-14T16:35:16.1234567Z\",\"comment\":\"The mailbox was not reachable.\",\"errorCode\":\"\"}],\"metadata\":{\"skipToken\":\"%2152%21cGFnZSAy+w==\",\"totalCount\":1}}",
    ),
    (
        "retrieve_jobs",
        200,
        "{\"data\":[{\"jobType\":7,\"jobModule\":303,\"status\":4,\"jobId\":\"CFB20260914161737927794\",\"name\":\"Exchange Online daily backup\",\"totalCount\":\"120\",\"failedCount\":\"1\",\"successfulCount\":\"117\",\"skippedCount\":\"0\",\"warningCount\":\"2\",\"backupSize\":\"1.25 GB\",\"startTime\":\"2026-09-14T16:17:37Z\",\"endTime\":\"2026-09-14T16:35:16Z\",\"jobDuration\":\"17m39s\",\"lastModifyTime\":\"2026-09-14T16:35:16Z\"},{\"jobType\":0,\"jobModule\":303,\"status\":2,\"jobId\":\"N/A\",\"name\":\"N/A\",\"totalCount\":\"N/A\",\"failedCount\":\"N/A\",\"successfulCount\":\"N/A\",\"skippedCount\":\"N/A\",\"warningCount\":\"N/A\",\"backupSize\":\"N/A\",\"startTime\":\"N/A\",\"endTime\":\"N/A\",\"jobDuration\":\"N/A\",\"lastModifyTime\":\"N/A\"}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":2}}",
    ),
    (
        "retrieve_m365_tenant",
        200,
        "{\"id\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"name\":\"contoso.onmicrosoft.com\",\"aadEnvironment\":0,\"platformEnvironmentType\":1}",
    ),
    (
        "retrieve_matched_risk_rules",
        200,
        "{\"result\":[{\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"ruleName\":\"Groups without owners\",\"setting\":null,\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":2,\"hitItemCount\":11},{\"ruleId\":\"00000002-B3D8-4F12-8C60-00000036\",\"ruleName\":\"Mailboxes near their quota\",\"setting\":\"90\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":1,\"hitItemCount\":4}]}",
    ),
    (
        "retrieve_pooled_subscription_usage",
        200,
        "{\"data\":[{\"resellerId\":\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\",\"email\":\"elements@fabrikam.example\",\"organization\":\"Fabrikam\",\"assignedDate\":\"2026-02-01T08:30:00Z\",\"allocatedUserSeat\":\"120\",\"unitPrice\":\"2.75\",\"status\":1,\"createdDate\":\"2026-02-01T08:30:00Z\",\"startDate\":\"2026-02-01T00:00:00Z\",\"expirationDate\":\"2026-12-31T00:00:00Z\"}],\"metadata\":{\"pageIndex\":1,\"pageSize\":100,\"totalCount\":1}}",
    ),
    (
        "retrieve_pooled_subscriptions",
        200,
        "{\"data\":[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"product\":2048,\"poolName\":\"Backup pool\",\"storage\":\"AvePoint Storage\",\"subscriptionName\":\"Cloud Backup for Microsoft 365\",\"source\":5,\"unitPrice\":\"2.5\",\"paymentType\":0,\"totalUserSeat\":\"500\",\"allocatedUserSeat\":\"120\",\"availableUserSeat\":\"380\",\"startDate\":\"2026-01-01T00:00:00Z\",\"expirationDate\":\"2026-12-31T00:00:00Z\",\"status\":1}],\"metadata\":{\"pageIndex\":1,\"pageSize\":100,\"totalCount\":1}}",
    ),
    (
        "retrieve_process_center_jobs",
        200,
        "{\"data\":[{\"jobId\":\"5e0b83d6-14f7-4c2a-a9d5-c68f2e71b043\",\"type\":1,\"status\":2}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_product_overview",
        200,
        "{\"productType\":2048,\"purchasedUserSeat\":20}",
    ),
    (
        "retrieve_protected_objects",
        200,
        "{\"data\":[{\"displayName\":\"sales@contoso.example (Shared Mailbox)\",\"mailboxType\":\"Shared Mailbox\",\"containerName\":\"Default mailbox container\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"size\":734003200},{\"displayName\":\"helpdesk@contoso.example (User Mailbox)\",\"mailboxType\":\"User Mailbox\",\"containerName\":\"Default mailbox container\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"size\":52428800}],\"metadata\":{\"skipToken\":\"+RID:~aB3dEF==#RT:1|%21\",\"totalCount\":2}}",
    ),
    (
        "retrieve_reseller_audit_logs",
        200,
        "{\"data\":[{\"auditId\":\"83a7d5e0-4c1f-4b69-a8d2-6e90f3b7c514\",\"operationTime\":\"08/12/2026 14:02:37\",\"operatedBy\":\"license.admin@fabrikam.example\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"tenantName\":\"contoso.onmicrosoft.com\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"customerName\":\"Contoso\",\"targetObjectId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"targetObjectType\":\"Subscription\",\"targetObject\":\"Cloud Backup for Microsoft 365\",\"category\":\"Subscription\",\"operation\":\"Accept subscription\",\"operatorOrganization\":\"Fabrikam\",\"module\":\"Subscription management\",\"auditType\":\"Portal Partner\",\"operationFrom\":\"Elements\",\"propertyChanges\":[{\"parameter\":\"Status\",\"previousValue\":\"Pending acceptance\",\"currentValue\":\"Accepted\"}],\"auditComments\":[{\"comment\":\"As agreed for this year.\",\"addedBy\":\"license.admin@fabrikam.example\",\"addedTime\":\"08/12/2026 14:05:10\"}]}],\"metadata\":{\"skipToken\":\"eyJwYWdlU2l6ZSI6NTAsImp1bXBQYWdlIjoyfQ==\",\"totalCount\":1}}",
    ),
    (
        "retrieve_reseller_subscriptions",
        200,
        "{\"data\":[{\"licenseId\":\"6ab2d915-f380-4e47-9c1d-b85e07f4a623\",\"product\":2048,\"poolName\":\"Backup pool\",\"storage\":\"AvePoint Managed Storage\",\"subscriptionName\":\"Cloud Backup for Microsoft 365\",\"source\":6,\"unitPrice\":\"2.75\",\"paymentType\":0,\"totalUserSeat\":\"120\",\"allocatedUserSeat\":\"100\",\"availableUserSeat\":\"20\",\"startDate\":\"2026-02-01T00:00:00Z\",\"expirationDate\":\"2026-12-31T00:00:00Z\",\"status\":1}],\"metadata\":{\"pageIndex\":1,\"pageSize\":100,\"totalCount\":1}}",
    ),
    (
        "retrieve_resellers",
        200,
        "{\"data\":[{\"resellerId\":\"d40b8a6f-1e73-4c95-a2d8-7f6c0e35b918\",\"inviteEmail\":\"invitation@fabrikam.example\",\"organization\":\"Fabrikam\",\"email\":\"elements@fabrikam.example\",\"status\":1}],\"metadata\":{\"pageIndex\":1,\"pageSize\":100,\"totalCount\":1}}",
    ),
    (
        "retrieve_risk_rule_hit_items",
        200,
        "{\"data\":[{\"id\":\"0a7d3e52-c4f8-4b19-86e0-f51d92b7c3a8\",\"objectId\":\"d27c5e18-93b4-4a60-8f1d-c65e0a72b49f\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":1,\"detail\":{\"mailboxName\":\"Sales Mailbox\",\"mailboxEmailAddress\":\"sales@contoso.example\",\"storageUsed\":46080,\"prohibitSendReceiveQuota\":51200,\"recipientType\":2,\"createdDate\":\"2024-02-11T07:40:03.0000000Z\",\"lastActivityDate\":\"2026-09-20T10:55:29.0000000Z\",\"prohibitSendQuota\":50688,\"mark\":0}},{\"id\":\"1b8e4f63-d509-4c2a-97f1-062ea3c8d4b9\",\"objectId\":\"e38d6f29-a4c5-4b71-9021-d76f1b83c5a0\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":2,\"detail\":{\"groupName\":\"Field Service\",\"groupEmailAddress\":\"field-service@contoso.example\",\"createdBy\":\"\",\"groupType\":1,\"ownerCount\":0,\"memberCount\":14,\"createdDate\":\"2025-05-06T10:55:29.0000000Z\",\"lastActivityDate\":\"2026-08-31T16:20:00.0000000Z\",\"mark\":0,\"sourceType\":1}},{\"id\":\"2c9f5074-e61a-4d3b-a802-173fb4d9e5ca\",\"objectId\":\"f49e703a-b5d6-4c82-a132-e8702c94d6b1\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":3,\"detail\":{\"teamsName\":\"Warehouse\",\"teamsUrl\":\"https://contoso.sharepoint.example/sites/warehouse\",\"createdBy\":\"Helpdesk Admin\",\"ownerCount\":1,\"memberCount\":32,\"lastActivityDate\":\"2026-01-14T12:00:00.0000000Z\",\"mark\":1,\"latestCampaignInfo\":\"Owner confirmation\"}},{\"id\":\"3da06185-f72b-4e4c-b913-2840c5eaf6db\",\"objectId\":\"05af814b-c6e7-4d93-b243-f9813da5e7c2\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":4,\"detail\":{\"siteName\":\"Price Lists\",\"siteUrl\":\"https://contoso.sharepoint.example/sites/price-lists\",\"createdBy\":\"Helpdesk Admin\",\"storageUsed\":10240,\"ownerCount\":2,\"memberCount\":8,\"createdDate\":\"2023-11-02T08:00:00.0000000Z\",\"lastActivityDate\":\"2026-07-18T09:31:45.0000000Z\",\"mark\":0,\"latestCampaignInfo\":\"\",\"lockState\":1}},{\"id\":\"4eb17296-083c-4f5d-8a24-3951d6fb07ec\",\"objectId\":\"16b0925c-d7f8-4ea4-8354-0a924eb6f8d3\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":5,\"detail\":{\"displayName\":\"Reception\",\"url\":\"https://contoso-my.sharepoint.example/personal/reception_contoso_example\",\"adminCount\":1,\"storageUsed\":972800,\"storageLimit\":1048576,\"changeFileCount\":4210,\"guestsCount\":3,\"mark\":0}},{\"id\":\"5fc283a7-194d-405e-9b35-4a62e70c18fd\",\"objectId\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":6,\"detail\":{\"userName\":\"Front Desk\",\"userEmailAddress\":\"front.desk@contoso.example\",\"userRoles\":\"Helpdesk Administrator\",\"upn\":\"front.desk@contoso.example\",\"userType\":2,\"MFAControlledViaCap\":false,\"lastSignIn\":\"2026-09-19T05:58:10.0000000Z\",\"lastActivityDate\":\"2026-09-19T15:02:44.0000000Z\",\"createdDate\":\"2024-04-01T06:00:00.0000000Z\",\"signInCount\":212,\"mark\":0,\"sourceType\":4}},{\"id\":\"60d394b8-2a5e-416f-ac46-5b73f81d290e\",\"objectId\":\"27c1a36d-e809-4fb5-9465-1ba35fc709e4\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":8,\"detail\":{\"environmentName\":\"Contoso Trial\",\"environmentMakerCount\":5,\"region\":12,\"type\":2,\"createdDate\":\"2026-03-05T11:11:11.0000000Z\",\"lastActivityDate\":\"2026-09-01T08:45:00.0000000Z\",\"totalUsage\":734003200,\"mark\":0,\"creatorName\":\"Helpdesk Admin\",\"creatorEmail\":\"helpdesk.admin@contoso.example\",\"adminCount\":2,\"guestUserCount\":1}},{\"id\":\"71e4a5c9-3b6f-4270-bd57-6c84092e3a1f\",\"objectId\":\"38d2b47e-f91a-40c6-a576-2cb460d81af5\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":9,\"detail\":{\"connectionName\":\"Ticket System\",\"parentEnvironment\":\"Contoso Trial\",\"createdBy\":\"Helpdesk Admin\",\"createdDate\":\"2026-03-06T09:00:00.0000000Z\",\"mark\":0}},{\"id\":\"82f5b6da-4c70-4381-8e68-7d951a3f4b20\",\"objectId\":\"49e3c58f-0a2b-41d7-b687-3dc571e92b06\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":10,\"detail\":{\"appName\":\"Leave Requests\",\"environment\":\"Contoso Trial\",\"createdBy\":\"Helpdesk Admin\",\"guestUserCount\":0,\"includedInSolutions\":1,\"coOwnerCount\":2,\"lastSignIn\":\"2026-09-18T07:05:00.0000000Z\",\"lastLaunchTime\":\"2026-09-18T07:05:12.0000000Z\",\"createdDate\":\"2025-10-20T13:30:00.0000000Z\",\"mark\":0}},{\"id\":\"9306c7eb-5d81-4492-9f79-8ea62b405c31\",\"objectId\":\"5af4d690-1b3c-42e8-8798-4ed682fa3c17\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":11,\"detail\":{\"flowName\":\"Invoice Reminder\",\"environment\":\"Contoso Trial\",\"guestsCount\":0,\"creatorName\":\"Helpdesk Admin\",\"type\":4,\"includedInSolutions\":0,\"coOwnerCount\":1,\"createdDate\":\"2025-12-01T09:00:00.0000000Z\",\"lastActivityDate\":\"2026-09-20T00:00:07.0000000Z\",\"lastSignIn\":\"2026-09-15T06:44:21.0000000Z\",\"mark\":0}},{\"id\":\"a417d8fc-6e92-45a3-a08a-9fb73c516d42\",\"objectId\":\"6b05e7a1-2c4d-43f9-98a9-5fe7930b4d28\",\"ruleId\":\"00000002-A7C1-4830-9E5B-00000019\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"dataSource\":12,\"detail\":{\"workspaceName\":\"Sales Figures\",\"capacityName\":\"Shared Capacity\",\"artifactName\":\"Monthly Report\",\"workspace\":\"Contoso Reports\",\"sensitivity\":\"Confidential\",\"adminCount\":1,\"lastActivityDate\":\"2026-09-10T10:10:10.0000000Z\",\"createdDate\":\"2025-01-15T10:00:00.0000000Z\",\"guestUserCount\":4,\"reportCount\":6,\"mark\":0,\"userCount\":25}}],\"metaData\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":11}}",
    ),
    (
        "retrieve_risk_workflows",
        200,
        "{\"data\":[{\"workflowId\":\"e2a95d40-7b1c-4c68-9f03-6d8b5e17c2fa\",\"workflowDisplayName\":\"Sign-ins from unusual places\"},{\"workflowId\":\"0f6d3b81-e57a-4924-8c1b-a97e20d4f563\",\"workflowDisplayName\":\"Sign-ins without a second factor\"}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":2}}",
    ),
    (
        "retrieve_risky_action_count",
        200,
        "{\"riskyActionCount\":10,\"normalActionCount\":20}",
    ),
    (
        "retrieve_scan_profile",
        200,
        "{\"profileName\":\"Default scan profile\",\"profileId\":\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\",\"description\":\"Mailboxes and sites of the head office\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"tenantDomain\":\"contoso.onmicrosoft.com\",\"scanMode\":1,\"modifiedTime\":\"2026-09-20T13:00:00Z\",\"createdTime\":\"2026-01-15T08:30:00Z\",\"impersonationAccount\":\"scan.account@contoso.example\",\"scanInplaceArchivedMailboxes\":true,\"isIgnoreLockedSiteEnabled\":false,\"enableDailyScan\":\"02:30\",\"isSendOutOfPolicyNotification\":true,\"containers\":[{\"containersName\":\"Default mailbox container\",\"objectType\":1},{\"containersName\":\"Default site container\",\"objectType\":0}]}",
    ),
    (
        "retrieve_scan_profile_changes",
        200,
        "{\"profileName\":\"Default scan profile\",\"profileId\":\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\",\"description\":\"Mailboxes and sites of the head office\",\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"tenantDomain\":\"contoso.onmicrosoft.com\",\"scanMode\":1,\"modifiedTime\":\"2026-09-20T13:00:00Z\",\"lastUpdateTime\":\"2026-10-01T02:45:10Z\",\"lastScanStatus\":2,\"newRegisteredContentCount\":0,\"movedToAnotherContainer\":0,\"removedFromMicrosoft365OrOutofPolicy\":1,\"newRegisteredContent\":[],\"removedFromMicrosoft365OrOutOfPolicyObjects\":[\"old.mailbox@contoso.example\"],\"movedToAnotherContainerObjects\":[]}",
    ),
    (
        "retrieve_scan_profiles",
        200,
        "{\"data\":[{\"profileName\":\"Default scan profile\",\"profileId\":\"47db6c20-1004-4e8f-b2ce-8f5e90a1842d\",\"scanMode\":1,\"modifiedTime\":\"2026-09-20T13:00:00Z\"}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_security_users",
        200,
        "{\"data\":[{\"id\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"userPrincipalName\":\"helpdesk@contoso.onmicrosoft.com\",\"mail\":\"helpdesk@contoso.example\",\"displayName\":\"Helpdesk Admin\",\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"employeeId\":\"E-1042\",\"location\":\"Munich\",\"company\":\"Contoso\",\"department\":\"IT\",\"mobile\":\"+49 89 5550142\",\"jobTitle\":\"Administrator\",\"isTestUser\":true,\"age\":41,\"startDate\":\"2026-01-01T00:00:00Z\",\"endDate\":\"2026-12-31T00:00:00Z\",\"countryOrRegion\":\"Germany\",\"status\":[0,8]},{\"id\":\"2b7d09e4-c815-4f63-a9d2-14e6f08b3c57\",\"userPrincipalName\":\"sales@contoso.onmicrosoft.com\",\"mail\":\"sales@contoso.example\",\"displayName\":\"Sales Mailbox\",\"firstName\":\"Sales\",\"lastName\":\"Mailbox\",\"employeeId\":\"E-1077\",\"location\":\"Vienna\",\"company\":\"Contoso\",\"department\":\"Sales\",\"mobile\":\"+43 1 5550177\",\"jobTitle\":\"Shared mailbox\",\"isTestUser\":false,\"age\":230,\"startDate\":\"2025-04-01T00:00:00Z\",\"endDate\":\"2027-03-31T00:00:00Z\",\"countryOrRegion\":\"Austria\",\"status\":[0,2]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":100,\"totalCount\":2}}",
    ),
    ("retrieve_service_app_status", 200, "[{\"isConsent\":true}]"),
    (
        "retrieve_services",
        200,
        "{\"data\":[{\"customerId\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"organization\":\"Contoso\",\"customer\":\"owner@contoso.example\",\"products\":[{\"service\":\"Cloud Backup for Microsoft 365 (User)\",\"subscriptionModel\":\"User\",\"purchasedUserSeats\":\"20\",\"purchasedUnits\":\"N/A\",\"microsoftLicenseAssigned\":\"18\",\"microsoftLicenseAvailable\":\"25\",\"purchasedCapacity\":\"0/1 GB\",\"protectedCapacity\":\"12.50 GB\",\"storage\":\"AvePoint storage\",\"retention\":\"1 year\",\"consumedStorage\":\"0 GB\",\"expirationDate\":\"2027-09-30T12:00:00Z\",\"change\":\"2\",\"source\":\"AvePoint pool\",\"paymentType\":\"Prepaid\",\"subscriptionName\":\"N/A\",\"package\":\"Standard\",\"contractEndDate\":\"2027-09-30T12:00:00Z\"},{\"service\":\"Baseline management\",\"subscriptionModel\":\"N/A\",\"purchasedUserSeats\":\"N/A\",\"purchasedUnits\":\"20\",\"microsoftLicenseAssigned\":\"N/A\",\"microsoftLicenseAvailable\":\"N/A\",\"purchasedCapacity\":\"N/A\",\"protectedCapacity\":\"N/A\",\"storage\":\"N/A\",\"retention\":\"N/A\",\"consumedStorage\":\"N/A\",\"expirationDate\":\"09-30-2027T12:00:00Z\",\"change\":\"N/A\",\"source\":\"AvePoint pool\",\"paymentType\":\"Prepaid\",\"subscriptionName\":\"N/A\",\"package\":\"N/A\",\"contractEndDate\":\"N/A\"}]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_sign_ins",
        200,
        "{\"data\":[{\"id\":\"94d7e1b0-36c8-4f52-a05b-8e2c7d19f6a3\",\"loginTime\":\"2026-09-20T13:00:00Z\",\"userId\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"userDisplayName\":\"Helpdesk Admin\",\"userPrincipalName\":\"helpdesk@contoso.onmicrosoft.com\",\"ip\":\"198.51.100.24\",\"lat\":48.137,\"lon\":11.575,\"country\":\"DE\",\"city\":\"Munich\",\"isRisk\":true}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_storage_profiles",
        200,
        "{\"data\":[{\"id\":\"2f9d6b14-8c3e-4a75-b1f0-5e7c0d92a836\",\"name\":\"Azure storage in Europe\",\"deviceType\":403,\"modifyTime\":\"03-26-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30,\"accessPoint\":\"https://blob.contoso.example\",\"containerName\":\"backup-{$CustomerName}\",\"accountName\":\"contosobackup\",\"accountKey\":\"\"}},{\"id\":\"71c05e3a-d9b2-4f68-8a17-c46e9f0b2d53\",\"name\":\"FTP server\",\"deviceType\":1,\"modifyTime\":\"03-27-2026T12:00:00Z\",\"extension\":{\"description\":\"FTP server of the head office\",\"advanced\":true,\"extendedParameters\":\"IsRetry=true\",\"retentionInterval\":30,\"host\":\"ftp.contoso.example\",\"port\":21,\"folder\":\"/backup\",\"userName\":\"backup\",\"password\":\"example-password\"}},{\"id\":\"9be40d27-16fa-4c83-b5d9-0a7f38c2e614\",\"name\":\"SFTP server\",\"deviceType\":12,\"modifyTime\":\"03-27-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30}},{\"id\":\"c35f8a91-0e6d-47b2-9f14-d82b7e60a5c3\",\"name\":\"IBM Storage Protect\",\"deviceType\":301,\"modifyTime\":\"03-28-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30,\"bucketName\":\"contoso-backup\",\"accessKeyId\":\"example-key-id\",\"secretAccessKey\":\"\",\"endpoint\":\"https://storage-protect.contoso.example\",\"signatureVersionKey\":\"V4\",\"allowInsecureSsl\":\"false\",\"certThumbprint\":\"example-thumbprint\"}},{\"id\":\"e8061bd4-5c7f-4932-a0e8-3f91c5d7b24a\",\"name\":\"IBM Cloud Object Storage\",\"deviceType\":302,\"modifyTime\":\"03-28-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30,\"bucketName\":\"contoso-backup\",\"accessKeyId\":\"example-key-id\",\"secretAccessKey\":\"\",\"endpoint\":\"https://cos.contoso.example\",\"signatureVersionKey\":\"V4\"}},{\"id\":\"40d7f25c-b83e-4619-8c0a-92e1a6f5d7b3\",\"name\":\"Amazon S3 in Frankfurt\",\"deviceType\":401,\"modifyTime\":\"03-29-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30,\"bucketName\":\"contoso-backup\",\"accessKeyId\":\"example-key-id\",\"secretAccessKey\":\"\",\"region\":6}},{\"id\":\"5a1e9c68-f204-4bd7-93a5-7d0c8b46e1f2\",\"name\":\"S3-compatible storage\",\"deviceType\":601,\"modifyTime\":\"03-29-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30,\"bucketName\":\"contoso-backup\",\"accessKeyId\":\"example-key-id\",\"secretAccessKey\":\"\",\"endpoint\":\"https://s3.contoso.example\",\"signatureVersionKey\":\"V4\"}},{\"id\":\"b6d82f0e-39c5-4e71-a84b-f15d6c07e92a\",\"name\":\"Google Cloud Storage\",\"deviceType\":701,\"modifyTime\":\"03-30-2026T12:00:00Z\",\"extension\":{\"description\":\"N/A\",\"advanced\":false,\"extendedParameters\":\"\",\"retentionInterval\":30,\"bucketName\":\"contoso-backup\",\"clientEmail\":\"backup@contoso.example\",\"privateId\":\"example-key-id\",\"projectId\":\"contoso-backup\"}}],\"metadata\":{\"pageIndex\":1,\"pageSize\":100,\"totalCount\":8}}",
    ),
    (
        "retrieve_tenant_user_seats",
        200,
        "{\"data\":[{\"type\":0,\"tenantId\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"tenantName\":\"contoso.onmicrosoft.com\",\"availableUserSeat\":5,\"assignedUserSeat\":15}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_user",
        200,
        "{\"id\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"manager\":\"it-lead@contoso.onmicrosoft.com\",\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"displayName\":\"Helpdesk Admin\",\"jobTitle\":\"Administrator\",\"employeeId\":\"E-1042\",\"alternateEmailAddress\":[\"helpdesk-backup@contoso.example\"],\"company\":\"Contoso\",\"department\":\"IT\",\"location\":\"Munich\",\"passwordNeverExpire\":false,\"lastChangeDate\":\"2026-08-10T07:15:00Z\",\"age\":36,\"isTestUser\":true,\"officePhone\":\"+49 89 5550100\",\"mobile\":\"+49 89 5550142\",\"birthday\":\"1990-01-01T00:00:00Z\",\"mail\":\"helpdesk@contoso.example\",\"usageLocation\":\"DE\",\"preferredLanguage\":\"de-DE\",\"enforceStart\":true,\"enforceStartDateTime\":\"2026-01-01T00:00:00Z\",\"enforceEnd\":true,\"enforceEndDateTime\":\"2026-12-31T00:00:00Z\",\"postalCode\":\"80331\",\"countryRegion\":\"Germany\",\"state\":\"Bavaria\",\"address\":\"Example Street 1\",\"loginName\":\"helpdesk@contoso.onmicrosoft.com\",\"status\":[0,8],\"fax\":\"+49 89 5550199\",\"isExternal\":false,\"sponsor\":\"it-lead@contoso.onmicrosoft.com\",\"template\":\"Administrators\",\"city\":\"Munich\"}",
    ),
    (
        "retrieve_user_protection_status",
        200,
        "{\"data\":[{\"id\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"email\":\"helpdesk@contoso.example\",\"displayName\":\"Helpdesk Admin\",\"moduleStatus\":[{\"module\":0,\"isProtected\":true},{\"module\":2,\"isProtected\":false}]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_users",
        200,
        "{\"data\":[{\"id\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"userPrincipalName\":\"helpdesk@contoso.onmicrosoft.com\",\"mail\":\"helpdesk@contoso.example\",\"displayName\":\"Helpdesk Admin\",\"firstName\":\"Helpdesk\",\"lastName\":\"Admin\",\"employeeId\":\"E-1042\",\"location\":\"Munich\",\"company\":\"Contoso\",\"department\":\"IT\",\"mobile\":\"+49 89 5550142\",\"jobTitle\":\"Administrator\",\"isTestUser\":true,\"age\":41,\"startDate\":\"2026-01-01T00:00:00Z\",\"endDate\":\"2026-12-31T00:00:00Z\",\"countryOrRegion\":\"Germany\",\"status\":[0,8]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_workflow_compliance",
        200,
        "{\"riskUserCount\":1,\"last7DayFixCount\":4,\"data\":[{\"userDisplayName\":\"Helpdesk Admin\",\"userPrincipalName\":\"helpdesk@contoso.onmicrosoft.com\",\"userId\":\"5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35\",\"loginIps\":[{\"loginIP\":\"198.51.100.24\",\"loginTime\":\"2026-09-20T13:00:00Z\"},{\"loginIP\":\"203.0.113.7\",\"loginTime\":\"2026-09-20T13:20:00Z\"}],\"files\":[{\"accessedFileName\":\"Price list.xlsx\",\"accessTime\":\"2026-09-20T13:25:00Z\",\"sensitiveInformation\":\"Credit card number\"}],\"devices\":[{\"deviceName\":\"LAPTOP-17\"}]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_workspace_compliance",
        200,
        "{\"workspacesInCompliance\":131,\"workspacesOutOfCompliance\":17}",
    ),
    (
        "retrieve_workspace_overview",
        200,
        "{\"workspaces\":148,\"teams\":36,\"sharePointSites\":40,\"oneDrives\":30,\"groups\":18,\"exchangeMailboxes\":24,\"activeWorkspaces\":120,\"inactiveWorkspaces\":28,\"orphanedWorkspaces\":9,\"orphanedTeams\":3,\"orphanedSharePointSites\":4,\"orphanedOneDrives\":1,\"orphanedGroups\":1,\"workspacesWithGuestUsers\":17,\"teamsWithGuestUsers\":8,\"sharePointSitesWithGuestUsers\":6,\"oneDrivesWithGuestUsers\":2,\"groupsWithGuestUsers\":1,\"reachingStorageLimitWorkspaces\":7,\"reachingStorageLimitTeams\":1,\"reachingStorageLimitSharePointSites\":2,\"reachingStorageLimitOneDrives\":1,\"reachingStorageLimitGroups\":0,\"reachingStorageLimitMailboxes\":3,\"reachingStorageLimitSharePoint\":2}",
    ),
    ("update_cloud_user_contact_information", 204, ""),
    ("update_cloud_user_general_information", 204, ""),
    ("update_cloud_user_office", 204, ""),
    ("update_cloud_user_office_location", 204, ""),
    ("update_local_user_contact_information", 204, ""),
    ("update_local_user_general_information", 204, ""),
    ("update_local_user_notes", 204, ""),
    ("update_local_user_office", 204, ""),
    ("update_local_user_office_location", 204, ""),
    ("update_local_user_profile", 204, ""),
    ("update_user_account_information", 204, ""),
    ("update_user_alternate_email_address", 204, ""),
    ("update_user_birthday", 204, ""),
    ("update_user_external_property", 204, ""),
    ("update_user_manager", 204, ""),
    ("update_user_password_setting", 204, ""),
    ("update_user_sponsor", 204, ""),
    ("update_user_test_property", 204, ""),
];
