// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The types of requests and responses.

///Pooled subscriptions to accept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AcceptResellerSubscriptions {
    ///The pooled subscriptions. The maximum number per call is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub licenses: ::std::option::Option<::std::vec::Vec<AssignedSubscription>>,
}
///Outcome of accepting pooled subscriptions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AcceptResellerSubscriptionsResult {
    ///Whether all were accepted, or why not. One status for the whole list.
    #[serde(
        rename = "acceptStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub accept_status: ::std::option::Option<crate::enums::AcceptStatus>,
}
///The seats of a pooled subscription to assign to a reseller.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddOrUpdateResellerSubscription {
    ///Currency code of the price. Which codes are accepted is not documented.
    #[serde(rename = "Currency", skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    ///When the seats end; not after the pooled subscription, and not in the past. Required even if `IsSameAsPool` is true.
    #[serde(
        rename = "ExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_time: ::std::option::Option<crate::Timestamp>,
    ///Whether the seats end together with the pooled subscription. Which time applies if `ExpirationTime` differs is not documented.
    #[serde(
        rename = "IsSameAsPool",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_same_as_pool: ::std::option::Option<bool>,
    ///Id of the pooled subscription.
    #[serde(
        rename = "licenseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_id: ::std::option::Option<::std::string::String>,
    ///How it is paid.
    #[serde(
        rename = "PaymentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payment_type: ::std::option::Option<crate::enums::PaymentType>,
    ///The product of the pooled subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub product: ::std::option::Option<crate::enums::ResellerProduct>,
    ///When the seats can first be used. For Fly only, according to the vendor's table, but Fly is not a listed product.
    #[serde(
        rename = "StartDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///Price of a seat. How many decimals are accepted is not documented.
    #[serde(
        rename = "UnitPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_price: ::std::option::Option<f64>,
    ///Number of seats. Whether a change sends the new total or the difference is not documented.
    #[serde(rename = "UserSeat", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_seat: ::std::option::Option<i64>,
}
///Outcome of assigning seats to a reseller, or changing them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddOrUpdateResellerSubscriptionResult {
    ///The product of the pooled subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub product: ::std::option::Option<crate::enums::ResellerProduct>,
    ///Id of the reseller.
    #[serde(
        rename = "resellerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reseller_id: ::std::option::Option<::std::string::String>,
    ///Whether it succeeded, or why not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::ResellerSubscriptionResult>,
}
///A subscription to add.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddService {
    ///The kind of AvePoint's storage. For product 2048 only, unless the customer's own storage is used.
    #[serde(
        rename = "avepointStorageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avepoint_storage_type: ::std::option::Option<crate::enums::AvepointStorageType>,
    ///True for the customer's own storage, false for AvePoint's. For product 2048 only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub byos: ::std::option::Option<bool>,
    ///What to take from which pool. For `licenseType` 1 only.
    #[serde(
        rename = "licenseItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_items: ::std::option::Option<::std::vec::Vec<LicenseItem>>,
    ///A trial, or from a pool (Enterprise).
    #[serde(
        rename = "licenseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_type: ::std::option::Option<crate::enums::LicenseType>,
    ///The product to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub product: ::std::option::Option<crate::enums::AddServiceProduct>,
    ///How many years backups are kept. For product 2048 only, together with `avepointStorageType`.
    #[serde(
        rename = "retentionYear",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_year: ::std::option::Option<i64>,
    ///The storage profile of the customer's own storage, likely the `id` of the list of storage profiles. For product 2048 only, with `byos`. The tables type it as a boolean, the sample sends an id.
    #[serde(
        rename = "storageProfileId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_profile_id: ::std::option::Option<::std::string::String>,
}
///Outcome of adding a service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddServiceResult {
    ///The customer's id.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///The product. The vendor's page lists no values for the response; those of the request are used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub product: ::std::option::Option<crate::enums::AddServiceProduct>,
    ///Whether the service was added; only 1 is taken as success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::AddServiceStatus>,
}
///A link with which a customer adds a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddTenantAuthLink {
    ///The link's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The link for the customer. It points to the partner portal and identifies the link and the tenant in its query.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
///Settings of Amazon-compatible storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AmazonCompatibleExtension {
    ///Id of the access key.
    #[serde(
        rename = "accessKeyId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_key_id: ::std::option::Option<::std::string::String>,
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///The bucket.
    #[serde(
        rename = "bucketName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bucket_name: ::std::option::Option<::std::string::String>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Address of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endpoint: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
    ///The access key itself. A secret; it may be blank.
    #[serde(
        rename = "secretAccessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub secret_access_key: ::std::option::Option<crate::SecretText>,
    ///Version of the signature of requests. The values are not documented.
    #[serde(
        rename = "signatureVersionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub signature_version_key: ::std::option::Option<::std::string::String>,
}
///Settings of Amazon storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AmazonExtension {
    ///Id of the access key.
    #[serde(
        rename = "accessKeyId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_key_id: ::std::option::Option<::std::string::String>,
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///The bucket.
    #[serde(
        rename = "bucketName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bucket_name: ::std::option::Option<::std::string::String>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///The region of the bucket.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<crate::enums::AmazonRegion>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
    ///The access key itself. A secret; it may be blank.
    #[serde(
        rename = "secretAccessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub secret_access_key: ::std::option::Option<crate::SecretText>,
}
///A link with which a customer authorizes service apps.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AppConsentAuthLink {
    ///The link's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The link for the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
///A baseline that was deployed to a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AppliedBaseline {
    ///Id of the baseline.
    #[serde(
        rename = "baselineId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_id: ::std::option::Option<::std::string::String>,
    ///Name of the baseline.
    #[serde(
        rename = "baselineName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_name: ::std::option::Option<::std::string::String>,
    ///Version of the baseline that was deployed. An integer in the table, quoted in the sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<crate::NumberOrText>,
}
///A pooled subscription that was assigned to a reseller.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AssignedSubscription {
    ///Id of the pooled subscription.
    #[serde(
        rename = "licenseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_id: ::std::option::Option<::std::string::String>,
    ///How it is paid.
    #[serde(
        rename = "paymentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payment_type: ::std::option::Option<crate::enums::PaymentType>,
}
///A comment on an audit record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AuditComment {
    ///Who wrote it.
    #[serde(rename = "addedBy", skip_serializing_if = "::std::option::Option::is_none")]
    pub added_by: ::std::option::Option<::std::string::String>,
    ///When it was written, in the format of `operationTime`: month first, without a time zone.
    #[serde(
        rename = "addedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub added_time: ::std::option::Option<crate::Timestamp>,
    ///Text of the comment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
}
///A property before and after an action.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AuditPropertyChange {
    ///Its value after.
    #[serde(
        rename = "currentValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_value: ::std::option::Option<::std::string::String>,
    ///Name of the property.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parameter: ::std::option::Option<::std::string::String>,
    ///Its value before.
    #[serde(
        rename = "previousValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub previous_value: ::std::option::Option<::std::string::String>,
}
///A recorded action. The values of the kinds and categories are free text; the vendor lists none of them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AuditRecord {
    ///Comments on the record.
    #[serde(
        rename = "auditComments",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audit_comments: ::std::option::Option<::std::vec::Vec<AuditComment>>,
    ///The record's id.
    #[serde(rename = "auditId", skip_serializing_if = "::std::option::Option::is_none")]
    pub audit_id: ::std::option::Option<::std::string::String>,
    ///Kind of the record, such as Portal Partner.
    #[serde(
        rename = "auditType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audit_type: ::std::option::Option<::std::string::String>,
    ///Category of the action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    ///Id of the customer.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///Name of the customer.
    #[serde(
        rename = "customerName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_name: ::std::option::Option<::std::string::String>,
    ///The module in which it was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub module: ::std::option::Option<::std::string::String>,
    ///The user who did it.
    #[serde(
        rename = "operatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operated_by: ::std::option::Option<::std::string::String>,
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operation: ::std::option::Option<::std::string::String>,
    ///Where it was done from; Elements in the sample. The vendor's table calls it the type of the operation.
    #[serde(
        rename = "operationFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operation_from: ::std::option::Option<::std::string::String>,
    ///When it was done, in a format such as 08/04/2026 09:35:11, which the vendor does not explain. The month comes first, judging by the period of the sample; the time zone is not documented.
    #[serde(
        rename = "operationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operation_time: ::std::option::Option<crate::Timestamp>,
    ///The organization that manages the user. The vendor's table calls the field `organization`; the sample uses this name.
    #[serde(
        rename = "operatorOrganization",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_organization: ::std::option::Option<::std::string::String>,
    ///The properties that changed.
    #[serde(
        rename = "propertyChanges",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub property_changes: ::std::option::Option<::std::vec::Vec<AuditPropertyChange>>,
    ///Name of that object.
    #[serde(
        rename = "targetObject",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub target_object: ::std::option::Option<::std::string::String>,
    ///Id of the affected object.
    #[serde(
        rename = "targetObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub target_object_id: ::std::option::Option<::std::string::String>,
    ///Kind of that object.
    #[serde(
        rename = "targetObjectType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub target_object_type: ::std::option::Option<::std::string::String>,
    ///Id of the tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    ///Name of the tenant.
    #[serde(
        rename = "tenantName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_name: ::std::option::Option<::std::string::String>,
}
///One page of audit records. The vendor types both fields as lists of texts; the sample shows a list of records and an object.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AuditRecordPage {
    ///The records of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<AuditRecord>>,
    ///Where the next page starts, and a counter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<SkipTokenMetadata>,
}
///Settings of Microsoft Azure storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AzureExtension {
    ///Address of the blob service.
    #[serde(
        rename = "accessPoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_point: ::std::option::Option<::std::string::String>,
    ///Key of the storage account. A secret; it is blank in the vendor's sample.
    #[serde(
        rename = "accountKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_key: ::std::option::Option<crate::SecretText>,
    ///Name of the storage account.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///The container; it may contain a placeholder such as `{$CustomerName}`.
    #[serde(
        rename = "containerName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_name: ::std::option::Option<::std::string::String>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
}
///A backup or scan job. Any text in it can be `N/A`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BackupJob {
    ///What was backed up, with its unit.
    #[serde(
        rename = "backupSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub backup_size: ::std::option::Option<crate::SizeText>,
    ///When it ended, in ISO 8601, or `N/A`.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<crate::Timestamp>,
    ///Number of objects that failed, as text. It is 0 in a failed job of the vendor's sample, so use `status` to find out whether a job failed.
    #[serde(
        rename = "failedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub failed_count: ::std::option::Option<crate::NumberOrText>,
    ///How long it took, such as 17m39s; `0 S` has been seen as well.
    #[serde(
        rename = "jobDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_duration: ::std::option::Option<crate::DurationText>,
    ///The job's id; letters and digits such as FB20260914161737927794, not a GUID.
    #[serde(rename = "jobId", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    ///What it works on. Project Online (306) is no longer listed, but older jobs may still have it.
    #[serde(
        rename = "jobModule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_module: ::std::option::Option<crate::enums::JobModule>,
    ///The service that it belongs to.
    #[serde(rename = "jobType", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_type: ::std::option::Option<crate::enums::JobType>,
    ///When it last changed, in ISO 8601, or `N/A`.
    #[serde(
        rename = "lastModifyTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_modify_time: ::std::option::Option<crate::Timestamp>,
    ///The job's name, or `N/A`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Number of objects that were skipped, as text.
    #[serde(
        rename = "skippedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub skipped_count: ::std::option::Option<crate::NumberOrText>,
    ///When it started, in ISO 8601, or `N/A`.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<crate::Timestamp>,
    ///Its state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::JobStatus>,
    ///Number of objects that succeeded, as text.
    #[serde(
        rename = "successfulCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub successful_count: ::std::option::Option<crate::NumberOrText>,
    ///Number of objects that were processed, as text.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<crate::NumberOrText>,
    ///Number of objects with a warning, as text.
    #[serde(
        rename = "warningCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub warning_count: ::std::option::Option<crate::NumberOrText>,
}
///Which jobs to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BackupJobFilter {
    ///Only jobs of this module. One at a time.
    #[serde(
        rename = "jobModule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_module: ::std::option::Option<crate::enums::JobModule>,
    ///Only jobs of this service. One at a time.
    #[serde(rename = "jobType", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_type: ::std::option::Option<crate::enums::JobType>,
}
///One page of jobs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BackupJobPage {
    ///The jobs of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<BackupJob>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A baseline.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Baseline {
    ///Id of the baseline.
    #[serde(
        rename = "baselineId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_id: ::std::option::Option<::std::string::String>,
    ///Name of the baseline. One row of the sample calls it `name`, which is read as well.
    #[serde(
        rename = "baselineName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_name: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(
        rename = "createdTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_time: ::std::option::Option<crate::Timestamp>,
    ///When it was last changed.
    #[serde(
        rename = "modifiedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub modified_time: ::std::option::Option<crate::Timestamp>,
    ///State of a baseline.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::BaselineStatus>,
}
///Which baselines to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineFilter {
    ///Only these baselines. The maximum number of ids per call is not documented.
    #[serde(
        rename = "baselineIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///A job of baseline management.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineJob {
    ///Id of the job.
    #[serde(rename = "jobId", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    ///State of a baseline job.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::BaselineJobStatus>,
    ///Kind of a baseline job.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::enums::BaselineJobType>,
}
///Which jobs of a tenant to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineJobFilter {
    ///Only these jobs. The maximum number of ids per call is not documented.
    #[serde(rename = "jobIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of baseline jobs. Only the sample shows `data` and `metadata`; the table lists only the rows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineJobPage {
    ///The jobs of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<BaselineJob>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///One page of baselines. Only the sample shows `data` and `metadata`; the table lists only the rows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselinePage {
    ///The baselines of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<Baseline>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///How the settings of one configuration were read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineReportItem {
    ///Path of the configuration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration: ::std::option::Option<::std::string::String>,
    ///Why it failed; null in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::std::string::String>,
    ///Where the configuration is from, such as Intune.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///The result, such as `Successful`. It is text here and a number in the other calls of the group, so both are read. Its values are not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::NumberOrText>,
}
///One page of the report on a new baseline. Only the sample shows `data` and `metadata`; the table lists only the rows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineReportItemPage {
    ///The configurations of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<BaselineReportItem>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A tenant under baseline management.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineTenant {
    ///The baselines that were deployed to the tenant. A list of objects in the sample, text in the table, so any other value is kept as received.
    #[serde(
        rename = "appliedBaselines",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub applied_baselines: ::std::option::Option<
        crate::OrOther<::std::vec::Vec<crate::types::AppliedBaseline>>,
    >,
    ///Whether drift is corrected automatically. A number in the sample, text in the table; the label as text is read as well, and so is the name of the older pages, autoAlignmentStatus.
    #[serde(
        rename = "autoAlignment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_alignment: ::std::option::Option<crate::enums::DisabledEnabled>,
    ///Id of the customer.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///Number of settings that differ from the baselines.
    #[serde(
        rename = "driftDetected",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub drift_detected: ::std::option::Option<i64>,
    ///When the drift was found.
    #[serde(
        rename = "driftDetectedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub drift_detected_time: ::std::option::Option<crate::Timestamp>,
    ///When a baseline was last deployed.
    #[serde(
        rename = "lastDeployedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_deployed_time: ::std::option::Option<crate::Timestamp>,
    ///State of a tenant under baseline management. Restored is 19 in the vendor's list, between 8 and 10, and 9 is missing: 19 may be a typing error, so a 9 in a response may well mean the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::BaselineTenantStatus>,
    ///Id of the tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    ///Name of the tenant.
    #[serde(
        rename = "tenantName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_name: ::std::option::Option<::std::string::String>,
}
///Which tenants under baseline management to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineTenantFilter {
    ///Only these tenants. The maximum number of ids per call is not documented.
    #[serde(
        rename = "tenantIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of tenants under baseline management. Only the sample shows `data` and `metadata`; the table lists only the rows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BaselineTenantPage {
    ///The tenants of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<BaselineTenant>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///What Cloud Backup for Microsoft 365 did in one module of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CloudBackupModuleOverview {
    ///E-mail address of the customer. The vendor's sample shows two for the same customer, so use the id to distinguish customers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer: ::std::option::Option<::std::string::String>,
    ///Id of the customer.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///What the last job stored in the vendor's storage, with its unit, or `N/A`.
    #[serde(
        rename = "dataSizeStoredInAvePoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_size_stored_in_ave_point: ::std::option::Option<crate::SizeText>,
    ///What the last job stored in the customer's storage, with its unit, or `N/A`.
    #[serde(
        rename = "dataSizeStoredInBYOS",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_size_stored_in_byos: ::std::option::Option<crate::SizeText>,
    ///When the last job ran. Typed as a number and called ISO 8601 by the vendor; the sample is text with the month first, such as 09/20/2026T13:00:00Z. Number and text are read. It was added in October 2026, and a row of the sample still lacks it.
    #[serde(
        rename = "lastRunTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_run_time: ::std::option::Option<crate::Timestamp>,
    ///Name of the module, for display; not the number in the `jobModule` of a job.
    #[serde(
        rename = "serviceModule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_module: ::std::option::Option<::std::string::String>,
    ///Name of the service, for display.
    #[serde(
        rename = "serviceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_type: ::std::option::Option<::std::string::String>,
    ///Id of the tenant. It was added in October 2026, and a row of the vendor's sample still lacks it.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    ///Number of objects that are backed up.
    #[serde(
        rename = "totalProtectedObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_protected_objects: ::std::option::Option<i64>,
    ///Number of objects that were scanned.
    #[serde(
        rename = "totalScannedObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_scanned_objects: ::std::option::Option<i64>,
}
///One page of modules of Cloud Backup for Microsoft 365.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CloudBackupModuleOverviewPage {
    ///The modules of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<CloudBackupModuleOverview>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///The result of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConnectTenantResult {
    ///Why it was not processed; 0 if it was.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<crate::enums::ConnectErrorCode>,
    ///Whether the tenant was processed.
    #[serde(
        rename = "isSuccess",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_success: ::std::option::Option<bool>,
}
///Which tenants to connect to which modules.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConnectTenants {
    ///The customer that the tenants belong to. It is in the body here and in the path of the related calls.
    #[serde(
        rename = "CustomerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///Whether the tenants are hybrid; one value for all of them.
    #[serde(
        rename = "HybridTenant",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hybrid_tenant: ::std::option::Option<bool>,
    ///The modules to connect them to; a list, in spite of its name.
    #[serde(
        rename = "ProductName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub product_name: ::std::option::Option<
        ::std::vec::Vec<crate::enums::ConnectModuleName>,
    >,
    ///The tenants to connect.
    #[serde(
        rename = "TenantIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///The result of each tenant, and of the modules that failed. In the vendor's tables both fields are lists and their names start with a capital letter; in the sample they are objects and their names are in camel case.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConnectTenantsResult {
    ///The result of each tenant, by the tenant's id. The call is not safe to retry, so the list of texts that the table mentions is kept as received and does not make the response unreadable.
    #[serde(
        rename = "connectTenantsResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connect_tenants_result: ::std::option::Option<
        crate::OrOther<
            ::std::collections::BTreeMap<
                ::std::string::String,
                crate::types::ConnectTenantResult,
            >,
        >,
    >,
    ///The error code of each module that failed, by the module's name. One table types a list of texts, another describes a list of objects with `productName` and `errorCode`; either is kept as received.
    #[serde(
        rename = "failedProducts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub failed_products: ::std::option::Option<
        crate::OrOther<
            ::std::collections::BTreeMap<
                ::std::string::String,
                crate::enums::ConnectErrorCode,
            >,
        >,
    >,
}
///A Power Platform connection that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConnectionHitDetail {
    ///Display name of the connection.
    #[serde(
        rename = "connectionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_name: ::std::option::Option<::std::string::String>,
    ///Who created it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///The environment that it belongs to.
    #[serde(
        rename = "parentEnvironment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_environment: ::std::option::Option<::std::string::String>,
}
///Something that costs more than necessary.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CostIssue {
    ///Number of resources concerned.
    #[serde(
        rename = "affectedResources",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub affected_resources: ::std::option::Option<i64>,
    ///What the issue is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Name of the cost policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub policy: ::std::option::Option<::std::string::String>,
    ///Estimated saving per year. The currency is not documented.
    #[serde(
        rename = "potentialCostSaving",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub potential_cost_saving: ::std::option::Option<i64>,
    ///The recommended action. The sample has the name; the table numbers the names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recommendation: ::std::option::Option<crate::enums::CostRecommendation>,
    ///Kind of recommendation: a key in plain words, such as `shutdown-idle-resource`. The keys are not listed.
    #[serde(
        rename = "recommendationTypeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recommendation_type_id: ::std::option::Option<::std::string::String>,
    ///Id of the cost rule.
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<::std::string::String>,
    ///Name of the cost rule.
    #[serde(rename = "ruleName", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_name: ::std::option::Option<::std::string::String>,
    ///Severity. The sample has the name; the table numbers the names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::enums::IssueSeverity>,
}
///One page of cost issues. Unlike other pages, it reports whether another one follows, and its list has a different name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CostIssuePage {
    ///The issues of this page. The vendor's table types it as a list; only the sample shows its content.
    #[serde(
        rename = "costIssueItemModels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cost_issue_item_models: ::std::option::Option<::std::vec::Vec<CostIssue>>,
    ///Whether another page follows.
    #[serde(
        rename = "hasNextPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_next_page: ::std::option::Option<bool>,
    ///Number of issues of the tenant, on all pages.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i64>,
}
///A tenant that a customer is to add.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CreateAddTenantAuthLink {
    ///The Microsoft Entra cloud that the tenant is in.
    #[serde(
        rename = "aadEnvironment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub aad_environment: ::std::option::Option<crate::enums::AadEnvironment>,
    ///Who receives an e-mail when the tenant has been added. Who receives it otherwise is not documented.
    #[serde(
        rename = "customRecipientEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_recipient_emails: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Description of the tenant.
    #[serde(
        rename = "tenantDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_description: ::std::option::Option<::std::string::String>,
    ///Display name of the tenant.
    #[serde(
        rename = "tenantFriendlyName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_friendly_name: ::std::option::Option<::std::string::String>,
    ///Address of the tenant's SharePoint admin center.
    #[serde(
        rename = "tenantSharePointAdminUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_share_point_admin_url: ::std::option::Option<::std::string::String>,
}
///Which service apps a customer is to authorize, and how.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CreateAppConsentAuthLink {
    ///The Microsoft Entra cloud that the tenant is in.
    #[serde(
        rename = "aadEnvironment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub aad_environment: ::std::option::Option<crate::enums::AadEnvironment>,
    ///Who consents.
    #[serde(
        rename = "consentMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub consent_method: ::std::option::Option<crate::enums::ConsentMethod>,
    ///Who receives the e-mail that is sent for each app when it has been authorized.
    #[serde(
        rename = "customRecipientEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_recipient_emails: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///True to authorize existing apps again, false to create and authorize them.
    #[serde(rename = "isReAuth", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_re_auth: ::std::option::Option<bool>,
    ///The cloud that the tenant's platform runs in. The vendor's sample sends 0 (None) for a kind of tenant for which responses have 1.
    #[serde(
        rename = "platformEnvironmentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub platform_environment_type: ::std::option::Option<
        crate::enums::PlatformEnvironmentType,
    >,
    ///The services whose apps are authorized.
    #[serde(
        rename = "productNames",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub product_names: ::std::option::Option<
        ::std::vec::Vec<crate::enums::PremiumProductName>,
    >,
}
///The baseline that was created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CreatedBaseline {
    ///Id of the new baseline.
    #[serde(
        rename = "baselineId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_id: ::std::option::Option<::std::string::String>,
}
///A customer of the partner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Customer {
    ///Country or region; a display name in the vendor's sample.
    #[serde(
        rename = "countryOrRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_or_region: ::std::option::Option<::std::string::String>,
    ///The customer's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///State of the customer's tenant.
    #[serde(
        rename = "jobStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_status: ::std::option::Option<crate::enums::CustomerJobStatus>,
    ///Who manages the tenant.
    #[serde(
        rename = "managementMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub management_mode: ::std::option::Option<crate::enums::ManagementMode>,
    ///Name of the organization.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<::std::string::String>,
    ///E-mail address of the customer.
    #[serde(
        rename = "ownerEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_email: ::std::option::Option<::std::string::String>,
    ///The customer's tenants; can be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tenants: ::std::option::Option<::std::vec::Vec<CustomerTenant>>,
}
///Which customers to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomerFilter {
    ///Only these customers. The maximum number of ids per call is not documented.
    #[serde(
        rename = "customerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of customers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomerPage {
    ///The customers of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<Customer>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A customer and what it has subscribed to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomerServices {
    ///E-mail address of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer: ::std::option::Option<::std::string::String>,
    ///The customer's id.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///Name of the organization.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<::std::string::String>,
    ///The subscriptions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub products: ::std::option::Option<::std::vec::Vec<ServiceSubscription>>,
}
///Which customers to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomerServicesFilter {
    ///Only these customers. Described in the singular and typed as a list; a list is sent. The maximum number of ids per call is not documented.
    #[serde(
        rename = "customerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of customers with their services.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomerServicesPage {
    ///The customers of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<CustomerServices>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A tenant of a customer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomerTenant {
    ///The tenant's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///Signs of ransomware in the last seven days.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DataProtectionStatistics {
    ///Groups that may be under attack.
    #[serde(
        rename = "groupsUnderPotentialRansomwareAttack",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub groups_under_potential_ransomware_attack: ::std::option::Option<i64>,
    ///Groups with suspicious objects.
    #[serde(
        rename = "groupsWithSuspiciousObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub groups_with_suspicious_objects: ::std::option::Option<i64>,
    ///Groups with unusual activities.
    #[serde(
        rename = "groupsWithUnusualActivities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub groups_with_unusual_activities: ::std::option::Option<i64>,
    ///OneDrives that may be under attack.
    #[serde(
        rename = "oneDrivesUnderPotentialRansomwareAttack",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_drives_under_potential_ransomware_attack: ::std::option::Option<i64>,
    ///OneDrives with suspicious objects.
    #[serde(
        rename = "oneDrivesWithSuspiciousObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_drives_with_suspicious_objects: ::std::option::Option<i64>,
    ///OneDrives with unusual activities.
    #[serde(
        rename = "oneDrivesWithUnusualActivities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_drives_with_unusual_activities: ::std::option::Option<i64>,
    ///SharePoint sites that may be under attack.
    #[serde(
        rename = "sharePointSitesUnderPotentialRansomwareAttack",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_point_sites_under_potential_ransomware_attack: ::std::option::Option<i64>,
    ///SharePoint sites with suspicious objects.
    #[serde(
        rename = "sharePointSitesWithSuspiciousObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_point_sites_with_suspicious_objects: ::std::option::Option<i64>,
    ///SharePoint sites with unusual activities.
    #[serde(
        rename = "sharePointSitesWithUnusualActivities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_point_sites_with_unusual_activities: ::std::option::Option<i64>,
    ///Teams that may be under attack.
    #[serde(
        rename = "teamsUnderPotentialRansomwareAttack",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub teams_under_potential_ransomware_attack: ::std::option::Option<i64>,
    ///Teams with suspicious objects.
    #[serde(
        rename = "teamsWithSuspiciousObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub teams_with_suspicious_objects: ::std::option::Option<i64>,
    ///Teams with unusual activities.
    #[serde(
        rename = "teamsWithUnusualActivities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub teams_with_unusual_activities: ::std::option::Option<i64>,
}
///Counts of sensitive items that are shared too widely.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DataSecurityPosture {
    ///Items shared by a link that anyone can use.
    #[serde(
        rename = "sensitiveItemsSharedViaAnyoneLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sensitive_items_shared_via_anyone_link: ::std::option::Option<i64>,
    ///Items shared by a link for named external users.
    #[serde(
        rename = "sensitiveItemsSharedViaLinkForSpecificExternalUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sensitive_items_shared_via_link_for_specific_external_users: ::std::option::Option<
        i64,
    >,
    ///Items shared by a link for the organization.
    #[serde(
        rename = "sensitiveItemsSharedViaOrganizationLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sensitive_items_shared_via_organization_link: ::std::option::Option<i64>,
    ///Items shared with everyone.
    #[serde(
        rename = "sensitiveItemsSharedWithEveryone",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sensitive_items_shared_with_everyone: ::std::option::Option<i64>,
    ///Items shared with everyone except external users.
    #[serde(
        rename = "sensitiveItemsSharedWithEveryoneExceptExternalUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sensitive_items_shared_with_everyone_except_external_users: ::std::option::Option<
        i64,
    >,
}
///A Power Platform environment that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EnvironmentHitDetail {
    ///Number of administrators.
    #[serde(
        rename = "adminCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub admin_count: ::std::option::Option<i64>,
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///E-mail address of who created it.
    #[serde(
        rename = "creatorEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub creator_email: ::std::option::Option<::std::string::String>,
    ///Who created it. The field has this name here and for flows, and is `createdBy` elsewhere.
    #[serde(
        rename = "creatorName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub creator_name: ::std::option::Option<::std::string::String>,
    ///Number of makers.
    #[serde(
        rename = "environmentMakerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub environment_maker_count: ::std::option::Option<i64>,
    ///Display name of the environment.
    #[serde(
        rename = "environmentName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub environment_name: ::std::option::Option<::std::string::String>,
    ///Number of guests.
    #[serde(
        rename = "guestUserCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_user_count: ::std::option::Option<i64>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Region of a Power Platform environment. The vendor's list has United States twice, as 0 and as 8; the label of 8 is that of an older page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<crate::enums::EnvironmentRegion>,
    ///Storage in use, in bytes; in MB for the other kinds.
    #[serde(
        rename = "totalUsage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_usage: ::std::option::Option<i64>,
    ///Kind of a Power Platform environment. The numbers are powers of two, but no page says that they are added up.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::enums::EnvironmentType>,
}
///A Power Automate flow that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FlowHitDetail {
    ///Number of co-owners.
    #[serde(
        rename = "coOwnerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub co_owner_count: ::std::option::Option<i64>,
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///Who created it.
    #[serde(
        rename = "creatorName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub creator_name: ::std::option::Option<::std::string::String>,
    ///The environment that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<::std::string::String>,
    ///Display name of the flow.
    #[serde(rename = "flowName", skip_serializing_if = "::std::option::Option::is_none")]
    pub flow_name: ::std::option::Option<::std::string::String>,
    ///Number of guests.
    #[serde(
        rename = "guestsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guests_count: ::std::option::Option<i64>,
    ///Whether it is part of a solution.
    #[serde(
        rename = "includedInSolutions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub included_in_solutions: ::std::option::Option<crate::enums::NoYes>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///When somebody last signed in. Its format is not documented, unlike that of the other dates.
    #[serde(
        rename = "lastSignIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_sign_in: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Kind of a Power Automate flow. The vendor's Unknown is 0.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::enums::FlowType>,
}
///Settings of an FTP server. The vendor describes these fields in terms of Azure storage; the meaning here is inferred from their names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FtpExtension {
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///The folder on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub folder: ::std::option::Option<::std::string::String>,
    ///Name of the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host: ::std::option::Option<::std::string::String>,
    ///That user's password. A secret; it may be blank.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::SecretText>,
    ///Port of the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
    ///The user that signs in.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
///Settings of Google Cloud Storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GoogleExtension {
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///The bucket.
    #[serde(
        rename = "bucketName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bucket_name: ::std::option::Option<::std::string::String>,
    ///Address of the service account.
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///Id of the private key. Treat it as a secret; it may be blank.
    #[serde(
        rename = "privateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub private_id: ::std::option::Option<crate::SecretText>,
    ///Id of the project.
    #[serde(
        rename = "projectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub project_id: ::std::option::Option<::std::string::String>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
}
///A group that breaks a risk rule. The only kind that a vendor sample shows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GroupHitDetail {
    ///Who created it; empty in the sample.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it was created. `createdDate` in the table, `createDate` in the sample; both are read.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///E-mail address of the group.
    #[serde(
        rename = "groupEmailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_email_address: ::std::option::Option<::std::string::String>,
    ///Display name of the group.
    #[serde(
        rename = "groupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_name: ::std::option::Option<::std::string::String>,
    ///Kind of a group. The vendor's Unknown is -1.
    #[serde(
        rename = "groupType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_type: ::std::option::Option<crate::enums::GroupType>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Number of members.
    #[serde(
        rename = "memberCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub member_count: ::std::option::Option<i64>,
    ///Number of owners.
    #[serde(
        rename = "ownerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_count: ::std::option::Option<i64>,
    ///Where a group or a user was created. The number 3 is not documented.
    #[serde(
        rename = "sourceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_type: ::std::option::Option<crate::enums::SourceType>,
}
///A hybrid agent: a program in the local network of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HybridAgent {
    ///Details of the link. The vendor's table gives the form `domain : message`, its sample a message alone; treat it as plain text.
    #[serde(
        rename = "advanceMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advance_message: ::std::option::Option<::std::string::String>,
    ///When the last collection of logs ended. No format is documented; ISO 8601 in the sample.
    #[serde(
        rename = "collectTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub collect_time: ::std::option::Option<crate::Timestamp>,
    ///The link between the agent and its LDAP server. There is only one state, even if an agent serves several domains.
    #[serde(
        rename = "connectionStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_status: ::std::option::Option<crate::enums::AgentConnectionStatus>,
    ///The agent's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Name of the local server that it runs on.
    #[serde(
        rename = "serverName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub server_name: ::std::option::Option<::std::string::String>,
    ///State of the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::AgentStatus>,
    ///When it last reported its state to Elements. No format is documented; ISO 8601 in the sample.
    #[serde(rename = "syncTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_time: ::std::option::Option<crate::Timestamp>,
    ///Version of the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///The hybrid agents of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HybridAgentList {
    ///The agents of the tenant.
    #[serde(
        rename = "agentList",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub agent_list: ::std::option::Option<::std::vec::Vec<HybridAgent>>,
}
///Settings of IBM Cloud Object Storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IbmCosExtension {
    ///Id of the access key.
    #[serde(
        rename = "accessKeyId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_key_id: ::std::option::Option<::std::string::String>,
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///The bucket.
    #[serde(
        rename = "bucketName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bucket_name: ::std::option::Option<::std::string::String>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Address of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endpoint: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
    ///The access key itself. A secret; it may be blank.
    #[serde(
        rename = "secretAccessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub secret_access_key: ::std::option::Option<crate::SecretText>,
    ///Version of the signature of requests. The values are not documented.
    #[serde(
        rename = "signatureVersionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub signature_version_key: ::std::option::Option<::std::string::String>,
}
///Settings of IBM Storage Protect over S3. The vendor's table calls it IBM Project-S3.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IbmS3Extension {
    ///Id of the access key.
    #[serde(
        rename = "accessKeyId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_key_id: ::std::option::Option<::std::string::String>,
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///Whether an insecure connection is allowed. Text in the vendor's table, although the name suggests a boolean; the values are not documented.
    #[serde(
        rename = "allowInsecureSsl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allow_insecure_ssl: ::std::option::Option<::std::string::String>,
    ///The bucket.
    #[serde(
        rename = "bucketName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bucket_name: ::std::option::Option<::std::string::String>,
    ///Thumbprint of the certificate.
    #[serde(
        rename = "certThumbprint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cert_thumbprint: ::std::option::Option<::std::string::String>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Address of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endpoint: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
    ///The access key itself. A secret; it may be blank.
    #[serde(
        rename = "secretAccessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub secret_access_key: ::std::option::Option<crate::SecretText>,
    ///Version of the signature of requests. The values are not documented.
    #[serde(
        rename = "signatureVersionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub signature_version_key: ::std::option::Option<::std::string::String>,
}
///What a job did with an object.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct JobReportItem {
    ///A comment, or why it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The container that the object is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub container: ::std::option::Option<::std::string::String>,
    ///Code of the error; empty in the vendor's sample, although the object failed.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    ///When the object was processed. The format is not documented; the sample is ISO 8601 with seven decimals.
    #[serde(
        rename = "finishTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finish_time: ::std::option::Option<crate::Timestamp>,
    ///Size of the object. The unit is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    ///Where the object is.
    #[serde(
        rename = "sourceObjectLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_object_location: ::std::option::Option<::std::string::String>,
    ///The result.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::JobReportStatus>,
    ///Name of the object; a user's address in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    ///Kind of the object.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::enums::JobReportObjectType>,
}
///One page of the objects of a job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct JobReportItemPage {
    ///The objects of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<JobReportItem>>,
    ///Where the next page starts, and a counter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<SkipTokenMetadata>,
}
///A license that breaks a risk rule. The vendor lists its fields, but no data source of that kind, so it is never selected by the number; decode the raw detail as this type where it fits. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LicenseHitDetail {
    ///Number of licenses.
    #[serde(
        rename = "licenseCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_count: ::std::option::Option<i64>,
    ///Display name of the license.
    #[serde(
        rename = "licenseDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_display_name: ::std::option::Option<::std::string::String>,
    ///Key name of the license.
    #[serde(
        rename = "licenseKeyName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_key_name: ::std::option::Option<::std::string::String>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
}
///What to take from one pool.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LicenseItem {
    ///When the contract ends. Neither its format nor a sample is given; text like that of `expireTime` is a guess.
    #[serde(
        rename = "contractEndDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contract_end_date: ::std::option::Option<::std::string::String>,
    ///Size of the customer. The unit is not documented. For the same resources as `packageType`.
    #[serde(
        rename = "customerSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_size: ::std::option::Option<i64>,
    ///When the subscription ends, if not with the pool.
    #[serde(
        rename = "expireTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expire_time: ::std::option::Option<crate::Timestamp>,
    ///True to end together with the pool. False requires `expireTime`; with `expireTime` it can be omitted. A sample sends true and `expireTime` together; which of them applies is not documented.
    #[serde(
        rename = "isSameAsPool",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_same_as_pool: ::std::option::Option<bool>,
    ///The package. For the resources Office365Backup and Office365EXODBackup only, where it is required; the table marks it as required for all, which a note and a sample contradict.
    #[serde(
        rename = "packageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub package_type: ::std::option::Option<crate::enums::PackageType>,
    ///How it is paid.
    #[serde(
        rename = "paymentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payment_type: ::std::option::Option<crate::enums::PaymentType>,
    ///The pool to take from. In one vendor sample it is the pool of Baseline management for the product Workspace management.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<crate::enums::PoolResource>,
    ///What is sold. For product 2048 only.
    #[serde(rename = "saleType", skip_serializing_if = "::std::option::Option::is_none")]
    pub sale_type: ::std::option::Option<crate::enums::SaleType>,
    ///Where the pool comes from.
    #[serde(
        rename = "subscriptionSourceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_source_type: ::std::option::Option<
        crate::enums::SubscriptionSourceType,
    >,
    ///User seats to assign.
    #[serde(rename = "userSeat", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_seat: ::std::option::Option<i64>,
}
///A Microsoft 365 tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct M365Tenant {
    ///The Microsoft Entra cloud that the tenant is in.
    #[serde(
        rename = "aadEnvironment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub aad_environment: ::std::option::Option<crate::enums::AadEnvironment>,
    ///The Microsoft 365 tenant's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The cloud that the tenant's platform runs in.
    #[serde(
        rename = "platformEnvironmentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub platform_environment_type: ::std::option::Option<
        crate::enums::PlatformEnvironmentType,
    >,
}
///A mailbox that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MailboxHitDetail {
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///E-mail address of the mailbox.
    #[serde(
        rename = "mailboxEmailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mailbox_email_address: ::std::option::Option<::std::string::String>,
    ///Display name of the mailbox.
    #[serde(
        rename = "mailboxName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mailbox_name: ::std::option::Option<::std::string::String>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Size in MB at which it stops sending.
    #[serde(
        rename = "prohibitSendQuota",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub prohibit_send_quota: ::std::option::Option<i64>,
    ///Size in MB at which it stops sending and receiving.
    #[serde(
        rename = "prohibitSendReceiveQuota",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub prohibit_send_receive_quota: ::std::option::Option<i64>,
    ///Kind of a mailbox. The numbers are powers of two, but no page says that they are added up.
    #[serde(
        rename = "recipientType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_type: ::std::option::Option<crate::enums::MailboxRecipientType>,
    ///Storage in use, in MB.
    #[serde(
        rename = "storageUsed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_used: ::std::option::Option<i64>,
}
///A risk rule with matches in a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MatchedRiskRule {
    ///Id of the customer.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///Where the matches were found.
    #[serde(
        rename = "dataSource",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_source: ::std::option::Option<crate::enums::RiskDataSource>,
    ///Number of matches.
    #[serde(
        rename = "hitItemCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hit_item_count: ::std::option::Option<i64>,
    ///Id of the rule. It looks like a GUID but is not one: the last group has eight digits. Its hex letters are upper-case; keep them as they are.
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<::std::string::String>,
    ///Display name of the rule.
    #[serde(rename = "ruleName", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_name: ::std::option::Option<::std::string::String>,
    ///The value that the rule is set to; null in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub setting: ::std::option::Option<::std::string::String>,
    ///Id of the tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
///The risk rules with matches. The list is called `result`, unlike in all other calls, and the name is only in the sample, so an unnamed list is read as well.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MatchedRiskRules {
    ///The rules.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::vec::Vec<MatchedRiskRule>>,
}
///Whether a module of a user is protected. In the vendor's table the field names start with a capital letter, in the sample they do not; both are read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ModuleProtection {
    ///Whether it is protected.
    #[serde(
        rename = "isProtected",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_protected: ::std::option::Option<bool>,
    ///The module.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub module: ::std::option::Option<crate::enums::ProtectedModule>,
}
///A baseline to create, and the tenant that it is read from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct NewBaseline {
    ///Color of the baseline. A number in the table, quoted in the sample; it is sent as a number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<crate::enums::BaselineColor>,
    ///Id of the customer that the tenant belongs to.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///What the baseline is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Name of the baseline. Its maximum length is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the tenant whose settings become the baseline.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
///A customer to onboard.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OnboardCustomer {
    ///Country or region by its two-letter code. The customer list shows a display name instead.
    #[serde(
        rename = "countryCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_code: ::std::option::Option<crate::lookups::CountryCode>,
    ///Where the customer's data is kept. One of the ids belongs to the government environment, the others to the commercial one.
    #[serde(
        rename = "dataCenter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_center: ::std::option::Option<crate::lookups::DataCenter>,
    ///First name of the person who registers.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///How the customer signs in. An integer in the table, quoted in the sample; it is sent as a number.
    #[serde(
        rename = "identityProviderType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider_type: ::std::option::Option<
        crate::enums::IdentityProviderType,
    >,
    ///Last name of the person who registers.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Who manages the tenant. What true and false mean is not documented; in the customer list, the field of this name is a number with three values. The vendor's sample omits it.
    #[serde(
        rename = "managementMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub management_mode: ::std::option::Option<bool>,
    ///Name of the organization.
    #[serde(
        rename = "organizationName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_name: ::std::option::Option<::std::string::String>,
    ///The initial password of the account, sent as is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::SecretText>,
    ///The account to sign in with; an e-mail address in the vendor's sample.
    #[serde(
        rename = "registrationAccount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub registration_account: ::std::option::Option<::std::string::String>,
    ///Tags of the customer, as free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Telephone number. The vendor's sample omits it.
    #[serde(
        rename = "telephoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub telephone_number: ::std::option::Option<::std::string::String>,
}
///Outcome of the onboarding.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OnboardCustomerResult {
    ///Id of the new customer. Its value when `status` is not 1 is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Whether the customer was onboarded; only 1 means that it was.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::OnboardStatus>,
}
///A OneDrive that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OneDriveHitDetail {
    ///Number of administrators.
    #[serde(
        rename = "adminCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub admin_count: ::std::option::Option<i64>,
    ///Number of files that changed. Since when is not documented.
    #[serde(
        rename = "changeFileCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_file_count: ::std::option::Option<i64>,
    ///Display name of the OneDrive.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Number of guests. The field has this name here and for flows, and is `guestUserCount` elsewhere.
    #[serde(
        rename = "guestsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guests_count: ::std::option::Option<i64>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Maximum storage, in MB.
    #[serde(
        rename = "storageLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit: ::std::option::Option<i64>,
    ///Storage in use, in MB.
    #[serde(
        rename = "storageUsed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_used: ::std::option::Option<i64>,
    ///Address of the OneDrive.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
///Counters of a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PageMetadata {
    ///Number of this page, from 1.
    #[serde(
        rename = "pageIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_index: ::std::option::Option<i64>,
    ///Page size that was used.
    #[serde(rename = "pageSize", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_size: ::std::option::Option<i64>,
    ///Number of objects that match, on all pages.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i64>,
}
///A subscription whose seats are assigned to resellers. Fields and paths call it a license.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PooledSubscription {
    ///Number of seats that were assigned, as text; a number is read as well.
    #[serde(
        rename = "allocatedUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allocated_user_seat: ::std::option::Option<crate::NumberOrText>,
    ///Number of seats that are left, as text; a number is read as well.
    #[serde(
        rename = "availableUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub available_user_seat: ::std::option::Option<crate::NumberOrText>,
    ///When it ends.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    ///The pooled subscription's id.
    #[serde(
        rename = "licenseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_id: ::std::option::Option<::std::string::String>,
    ///How it is paid.
    #[serde(
        rename = "paymentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payment_type: ::std::option::Option<crate::enums::PaymentType>,
    ///Name of the pool.
    #[serde(rename = "poolName", skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_name: ::std::option::Option<::std::string::String>,
    ///The product.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub product: ::std::option::Option<crate::enums::ResellerProduct>,
    ///Source of the subscription. The numbers differ from those of the `subscriptionSourceType` of `add_service`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<crate::enums::PooledSubscriptionSource>,
    ///When it starts. For Fly only, according to the vendor's table, but the sample has it for Cloud Backup for Microsoft 365, and Fly is not a listed product.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///Whether it was accepted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
    ///Kind of the storage. The vendor's tables name BYOS and AvePoint storage; the samples have `AvePoint Storage` and `AvePoint Managed Storage`, so do not compare it with a fixed text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub storage: ::std::option::Option<::std::string::String>,
    ///Name of the subscription, for display.
    #[serde(
        rename = "subscriptionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_name: ::std::option::Option<::std::string::String>,
    ///Number of seats that were bought, as text; a number is read as well.
    #[serde(
        rename = "totalUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_user_seat: ::std::option::Option<crate::NumberOrText>,
    ///Price of a seat. Text here, but a number when seats are assigned; both are read. The currency is not reported.
    #[serde(
        rename = "unitPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_price: ::std::option::Option<crate::NumberOrText>,
}
///Which pooled subscriptions to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PooledSubscriptionFilter {
    ///Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[serde(
        rename = "LicenseIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of pooled subscriptions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PooledSubscriptionPage {
    ///The pooled subscriptions of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<PooledSubscription>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///The seats of a pooled subscription that a reseller was assigned.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PooledSubscriptionUsage {
    ///Number of seats that were assigned, as text; a number is read as well.
    #[serde(
        rename = "allocatedUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allocated_user_seat: ::std::option::Option<crate::NumberOrText>,
    ///When the seats were assigned.
    #[serde(
        rename = "assignedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_date: ::std::option::Option<crate::Timestamp>,
    ///When the record was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///E-mail address of the reseller's account in Elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///When the seats end.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    ///Name of the reseller's organization.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<::std::string::String>,
    ///Id of the reseller.
    #[serde(
        rename = "resellerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reseller_id: ::std::option::Option<::std::string::String>,
    ///When the seats can first be used. For Fly only, according to the vendor's table.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///Whether the reseller accepted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
    ///Price of a seat for this reseller. Text here, but a number when seats are assigned; both are read.
    #[serde(
        rename = "unitPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_price: ::std::option::Option<crate::NumberOrText>,
}
///Whose seats to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PooledSubscriptionUsageFilter {
    ///Only those of these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[serde(
        rename = "ResellerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reseller_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of allocations of a pooled subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PooledSubscriptionUsagePage {
    ///The allocations of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<PooledSubscriptionUsage>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A Power App that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PowerAppHitDetail {
    ///Display name of the app.
    #[serde(rename = "appName", skip_serializing_if = "::std::option::Option::is_none")]
    pub app_name: ::std::option::Option<::std::string::String>,
    ///Number of co-owners.
    #[serde(
        rename = "coOwnerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub co_owner_count: ::std::option::Option<i64>,
    ///Who created it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///The environment that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<::std::string::String>,
    ///Number of guests.
    #[serde(
        rename = "guestUserCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_user_count: ::std::option::Option<i64>,
    ///Whether it is part of a solution.
    #[serde(
        rename = "includedInSolutions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub included_in_solutions: ::std::option::Option<crate::enums::NoYes>,
    ///When it was last started.
    #[serde(
        rename = "lastLaunchTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_launch_time: ::std::option::Option<crate::Timestamp>,
    ///When somebody last signed in.
    #[serde(
        rename = "lastSignIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_sign_in: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
}
///A Power BI object that breaks a risk rule, such as a workspace or a report. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PowerBiHitDetail {
    ///Number of administrators.
    #[serde(
        rename = "adminCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub admin_count: ::std::option::Option<i64>,
    ///Name of the artifact.
    #[serde(
        rename = "artifactName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub artifact_name: ::std::option::Option<::std::string::String>,
    ///Name of the capacity.
    #[serde(
        rename = "capacityName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub capacity_name: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///Number of guests.
    #[serde(
        rename = "guestUserCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_user_count: ::std::option::Option<i64>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Number of reports.
    #[serde(
        rename = "reportCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub report_count: ::std::option::Option<i64>,
    ///Sensitivity. The values are not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sensitivity: ::std::option::Option<::std::string::String>,
    ///Number of users.
    #[serde(
        rename = "userCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_count: ::std::option::Option<i64>,
    ///The workspace that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workspace: ::std::option::Option<::std::string::String>,
    ///Display name of the workspace or report.
    #[serde(
        rename = "workspaceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workspace_name: ::std::option::Option<::std::string::String>,
}
///What a customer bought of a product.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProductOverview {
    ///The product. The table types it as text, the sample shows the number of the path; both are read.
    #[serde(
        rename = "productType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub product_type: ::std::option::Option<crate::enums::ProductType>,
    ///User seats that were bought. A number here, text in the list of services.
    #[serde(
        rename = "purchasedUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_user_seat: ::std::option::Option<i64>,
}
///An object that Cloud Backup for Microsoft 365 protects.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProtectedObject {
    ///The container of the scan profile that the object is in.
    #[serde(
        rename = "containerName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_name: ::std::option::Option<::std::string::String>,
    ///Display name or e-mail address. In the vendor's samples the address of a site, or that of a mailbox with its kind in brackets.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Kind of the mailbox in words, such as User Mailbox, Resource Mailbox, In-Place Archive Mailbox, Shared Mailbox, Public Folder or Recoverable Items Folder. Documented as null if there is none, but an empty text for a site in the sample; treat both as absent.
    #[serde(
        rename = "mailboxType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mailbox_type: ::std::option::Option<::std::string::String>,
    ///Size of the object in the tenant, in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    ///Id of the Microsoft 365 tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
///One page of protected objects.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProtectedObjectPage {
    ///The objects of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<ProtectedObject>>,
    ///Where the next page starts, and a counter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<SkipTokenMetadata>,
}
///A user and what is protected for them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProtectedUser {
    ///Display name of the user.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///E-mail address of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///The user's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The protection in each module.
    #[serde(
        rename = "moduleStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub module_status: ::std::option::Option<::std::vec::Vec<ModuleProtection>>,
}
///Which users to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProtectedUserFilter {
    ///Only the users with these e-mail addresses. Described in the singular and typed as a list; a list is sent. The maximum number per call is not documented.
    #[serde(
        rename = "userEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of users with their protection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProtectedUserPage {
    ///The users of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<ProtectedUser>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A baseline to apply, and its rank among the others.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RankedBaseline {
    ///Id of the baseline. An integer in the table, an id in the sample; the id is sent.
    #[serde(
        rename = "baselineId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub baseline_id: ::std::option::Option<::std::string::String>,
    ///Rank among the baselines that are applied; the first in the sample is 1. Which one takes precedence if two differ is not documented.
    #[serde(
        rename = "rankingOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ranking_order: ::std::option::Option<i64>,
}
///Pooled subscriptions to reject.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RejectResellerSubscriptions {
    ///The pooled subscriptions. The maximum number per call is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub licenses: ::std::option::Option<::std::vec::Vec<AssignedSubscription>>,
}
///Outcome of rejecting pooled subscriptions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RejectResellerSubscriptionsResult {
    ///Whether all were rejected. One status for the whole list.
    #[serde(
        rename = "rejectStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reject_status: ::std::option::Option<crate::enums::RejectStatus>,
}
///A reseller under a large account reseller. The keys start with a lower-case letter in the vendor's table and with a capital letter in the sample; both are read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Reseller {
    ///E-mail address of the reseller's account in Elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///The address that the invitation was sent to.
    #[serde(
        rename = "inviteEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub invite_email: ::std::option::Option<::std::string::String>,
    ///Name of the organization.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<::std::string::String>,
    ///The reseller's id.
    #[serde(
        rename = "resellerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reseller_id: ::std::option::Option<::std::string::String>,
    ///State of the reseller.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::ResellerStatus>,
}
///Which resellers to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResellerFilter {
    ///Only these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[serde(
        rename = "ResellerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reseller_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of resellers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResellerPage {
    ///The resellers of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<Reseller>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///Which pooled subscriptions of a reseller to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResellerSubscriptionFilter {
    ///Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[serde(
        rename = "LicenseIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub license_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only those in this state. One at a time. The key starts with a capital letter.
    #[serde(rename = "Status", skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
}
///A tag of an Azure resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResourceTag {
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Value of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
///A device that a workflow found risky.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskDevice {
    ///Name of the device.
    #[serde(
        rename = "deviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_name: ::std::option::Option<::std::string::String>,
}
///A file access that a workflow found risky.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskFile {
    ///When it was opened.
    #[serde(
        rename = "accessTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_time: ::std::option::Option<crate::Timestamp>,
    ///Name of the file.
    #[serde(
        rename = "accessedFileName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub accessed_file_name: ::std::option::Option<::std::string::String>,
    ///Kind of sensitive information in it. The values are not documented.
    #[serde(
        rename = "sensitiveInformation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sensitive_information: ::std::option::Option<::std::string::String>,
}
///An object that breaks a risk rule.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskHitItem {
    ///Id of the customer.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    ///Where the object was found; it determines the shape of `detail`.
    #[serde(
        rename = "dataSource",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_source: ::std::option::Option<crate::enums::RiskDataSource>,
    ///Details of the object. The vendor has one table of fields for each kind of object, but a sample only for a group; which table belongs to which data source is inferred from the names. Licenses have a table, but no data source; their detail is kept raw, like that of an unlisted number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::serde_json::Value>,
    ///Id of the hit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Id of the object. `objectId` in the table, `objectid` in the sample; both are read.
    #[serde(rename = "objectId", skip_serializing_if = "::std::option::Option::is_none")]
    pub object_id: ::std::option::Option<::std::string::String>,
    ///Id of the rule, which is not a GUID. Only in the sample.
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<::std::string::String>,
    ///Id of the tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
///One page of hits. The counters are in `metaData`, with a capital D, unlike in all other calls; a lower-case d is read as well. The table lists them flat and omits `data`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskHitItemPage {
    ///The hits of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<RiskHitItem>>,
    ///Page and total of the list.
    #[serde(rename = "metaData", skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_data: ::std::option::Option<PageMetadata>,
}
///A sign-in that a workflow found risky.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskLogin {
    ///IP address of the sign-in.
    #[serde(rename = "loginIP", skip_serializing_if = "::std::option::Option::is_none")]
    pub login_ip: ::std::option::Option<::std::string::String>,
    ///When the user signed in.
    #[serde(
        rename = "loginTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub login_time: ::std::option::Option<crate::Timestamp>,
}
///A workflow that looks for risky actions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskWorkflow {
    ///Display name.
    #[serde(
        rename = "workflowDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workflow_display_name: ::std::option::Option<::std::string::String>,
    ///The workflow's id.
    #[serde(
        rename = "workflowId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
///One page of risk analysis workflows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskWorkflowPage {
    ///The workflows of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<RiskWorkflow>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///Numbers of actions in a tenant. A missing count is not reported, which is not the same as 0.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskyActionCount {
    ///Number of normal actions.
    #[serde(
        rename = "normalActionCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub normal_action_count: ::std::option::Option<i64>,
    ///Number of risky actions. The vendor's older pages name it riskActionCount; both are read.
    #[serde(
        rename = "riskyActionCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub risky_action_count: ::std::option::Option<i64>,
}
///A container of a scan profile.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanContainer {
    ///Name of this one container, although the field name is plural.
    #[serde(
        rename = "containersName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub containers_name: ::std::option::Option<::std::string::String>,
    ///Kind of the objects in it.
    #[serde(
        rename = "objectType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub object_type: ::std::option::Option<crate::enums::ContainerObjectType>,
}
///A scan profile, as the list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanProfile {
    ///When it was last changed.
    #[serde(
        rename = "modifiedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub modified_time: ::std::option::Option<crate::Timestamp>,
    ///The profile's id.
    #[serde(
        rename = "profileId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_id: ::std::option::Option<::std::string::String>,
    ///The profile's name.
    #[serde(
        rename = "profileName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_name: ::std::option::Option<::std::string::String>,
    ///How it scans.
    #[serde(rename = "scanMode", skip_serializing_if = "::std::option::Option::is_none")]
    pub scan_mode: ::std::option::Option<crate::enums::ScanMode>,
}
///An object that came to a scan profile, or moved within it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanProfileChange {
    ///Name of its container.
    #[serde(
        rename = "containerName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_name: ::std::option::Option<::std::string::String>,
    ///Name of the object.
    #[serde(
        rename = "objectName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub object_name: ::std::option::Option<::std::string::String>,
}
///The last daily report of a scan profile.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanProfileChanges {
    ///What it is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///State of the last scan job. The page words two labels a little differently from the job list; the numbers are the same.
    #[serde(
        rename = "lastScanStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_scan_status: ::std::option::Option<crate::enums::JobStatus>,
    ///When the report was created; the same as `modifiedTime` if there is none.
    #[serde(
        rename = "lastUpdateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_update_time: ::std::option::Option<crate::Timestamp>,
    ///When the profile was last changed.
    #[serde(
        rename = "modifiedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub modified_time: ::std::option::Option<crate::Timestamp>,
    ///Number of objects that were moved to another container.
    #[serde(
        rename = "movedToAnotherContainer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub moved_to_another_container: ::std::option::Option<i64>,
    ///The objects that were moved to another container. The shape of an entry is from an older page; the vendor's sample is empty. Any other shape is kept as received.
    #[serde(
        rename = "movedToAnotherContainerObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub moved_to_another_container_objects: ::std::option::Option<
        ::std::vec::Vec<crate::OrOther<crate::types::ScanProfileChange>>,
    >,
    ///The objects that were newly registered. The shape of an entry is from an older page; the vendor's sample is empty. Any other shape is kept as received.
    #[serde(
        rename = "newRegisteredContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_registered_content: ::std::option::Option<
        ::std::vec::Vec<crate::OrOther<crate::types::ScanProfileChange>>,
    >,
    ///Number of objects that were newly registered.
    #[serde(
        rename = "newRegisteredContentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_registered_content_count: ::std::option::Option<i64>,
    ///The profile's id.
    #[serde(
        rename = "profileId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_id: ::std::option::Option<::std::string::String>,
    ///The profile's name.
    #[serde(
        rename = "profileName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_name: ::std::option::Option<::std::string::String>,
    ///The objects that were removed or no longer fall under the profile.
    #[serde(
        rename = "removedFromMicrosoft365OrOutOfPolicyObjects",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub removed_from_microsoft365_or_out_of_policy_objects: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Number of objects that were removed or no longer fall under the profile. Table and sample have `Outof` here and `OutOf` in the list.
    #[serde(
        rename = "removedFromMicrosoft365OrOutofPolicy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub removed_from_microsoft365_or_outof_policy: ::std::option::Option<i64>,
    ///How it scans.
    #[serde(rename = "scanMode", skip_serializing_if = "::std::option::Option::is_none")]
    pub scan_mode: ::std::option::Option<crate::enums::ScanMode>,
    ///Domain of that tenant.
    #[serde(
        rename = "tenantDomain",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_domain: ::std::option::Option<::std::string::String>,
    ///Id of the tenant that it scans.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
///A scan profile with its settings and containers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanProfileDetail {
    ///The containers that it fills.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub containers: ::std::option::Option<::std::vec::Vec<ScanContainer>>,
    ///When it was created.
    #[serde(
        rename = "createdTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_time: ::std::option::Option<crate::Timestamp>,
    ///What it is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The time of the daily scan as hh:mm, or `No` if there is none. It is text, although the name suggests a boolean. The time zone is not documented.
    #[serde(
        rename = "enableDailyScan",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enable_daily_scan: ::std::option::Option<::std::string::String>,
    ///The account that it scans as.
    #[serde(
        rename = "impersonationAccount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub impersonation_account: ::std::option::Option<::std::string::String>,
    ///Whether locked objects are ignored in the state of the job.
    #[serde(
        rename = "isIgnoreLockedSiteEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_ignore_locked_site_enabled: ::std::option::Option<bool>,
    ///Whether an e-mail reports objects that were moved or removed.
    #[serde(
        rename = "isSendOutOfPolicyNotification",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_send_out_of_policy_notification: ::std::option::Option<bool>,
    ///When it was last changed.
    #[serde(
        rename = "modifiedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub modified_time: ::std::option::Option<crate::Timestamp>,
    ///The profile's id.
    #[serde(
        rename = "profileId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_id: ::std::option::Option<::std::string::String>,
    ///The profile's name.
    #[serde(
        rename = "profileName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_name: ::std::option::Option<::std::string::String>,
    ///Whether in-place archived mailboxes are scanned.
    #[serde(
        rename = "scanInplaceArchivedMailboxes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scan_inplace_archived_mailboxes: ::std::option::Option<bool>,
    ///How it scans.
    #[serde(rename = "scanMode", skip_serializing_if = "::std::option::Option::is_none")]
    pub scan_mode: ::std::option::Option<crate::enums::ScanMode>,
    ///Domain of that tenant.
    #[serde(
        rename = "tenantDomain",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_domain: ::std::option::Option<::std::string::String>,
    ///Id of the tenant that it scans.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
///Which scan profiles to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanProfileFilter {
    ///Only these scan profiles. The maximum number of ids per call is not documented.
    #[serde(
        rename = "scanProfileIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scan_profile_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of scan profiles.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScanProfilePage {
    ///The scan profiles of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<ScanProfile>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///An Azure resource that breaks a security rule.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SecurityIssue {
    ///What the rule requires.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///When it was found.
    #[serde(
        rename = "detectedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub detected_date: ::std::option::Option<crate::Timestamp>,
    ///When it was first found.
    #[serde(
        rename = "firstDetectedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_detected_date: ::std::option::Option<crate::Timestamp>,
    ///Id of the issue; its hex letters are upper-case in the vendor's sample.
    #[serde(rename = "issueId", skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_id: ::std::option::Option<::std::string::String>,
    ///Display name of the issue.
    #[serde(
        rename = "issueName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub issue_name: ::std::option::Option<::std::string::String>,
    ///Name of the policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub policy: ::std::option::Option<::std::string::String>,
    ///Id of the policy.
    #[serde(rename = "policyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub policy_id: ::std::option::Option<::std::string::String>,
    ///Name of the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    ///Name of the resource group.
    #[serde(
        rename = "resourceGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_group: ::std::option::Option<::std::string::String>,
    ///Azure's id of the resource, which is a path.
    #[serde(
        rename = "resourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_id: ::std::option::Option<::std::string::String>,
    ///Kind of resource, as a number, not as a name. Numbers that are not listed occur: a storage account (200 in the list) is 5 in the vendor's sample.
    #[serde(
        rename = "resourceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_type: ::std::option::Option<crate::lookups::AzureResourceType>,
    ///Id of the rule. It looks like a GUID but is not one: the last group has eight digits.
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<::std::string::String>,
    ///Severity. The sample has the name; the table numbers the names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::enums::IssueSeverity>,
    ///How far the issue is dealt with. The sample has the name; the table numbers the names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::enums::SecurityIssueStatus>,
    ///Name of the subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscription: ::std::option::Option<::std::string::String>,
    ///Id of the subscription.
    #[serde(
        rename = "subscriptionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    ///Tags of the resource; can be empty. Only the sample shows the content of a tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<ResourceTag>>,
}
///One page of security issues. Unlike other pages, it reports whether another one follows, and its list has a different name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SecurityIssuePage {
    ///Whether another page follows.
    #[serde(
        rename = "hasNextPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_next_page: ::std::option::Option<bool>,
    ///The issues of this page. The vendor's table types it as a list; only the sample shows its content.
    #[serde(
        rename = "securityManagementIssueModels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub security_management_issue_models: ::std::option::Option<
        ::std::vec::Vec<SecurityIssue>,
    >,
    ///Number of issues of the tenant, on all pages.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<i64>,
}
///A user as the security dashboard shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SecurityUser {
    ///Age of the password, in a unit that is not documented. In retrieve_user the field of this name is the age of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<i64>,
    ///Company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    ///Country or region; a display name in the vendor's sample.
    #[serde(
        rename = "countryOrRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_or_region: ::std::option::Option<::std::string::String>,
    ///Department.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub department: ::std::option::Option<::std::string::String>,
    ///Display name.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Employee id.
    #[serde(
        rename = "employeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub employee_id: ::std::option::Option<::std::string::String>,
    ///Day on which the account is blocked.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<crate::Timestamp>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///The user's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Whether it is a test account.
    #[serde(
        rename = "isTestUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_test_user: ::std::option::Option<bool>,
    ///Job title.
    #[serde(rename = "jobTitle", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Location of the office.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    ///E-mail address; can differ from the user principal name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mail: ::std::option::Option<::std::string::String>,
    ///Mobile phone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    ///First day on which the account can sign in.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///States of the account. One number in the vendor's table, a list in its sample; both are read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::OneOrMany<crate::enums::UserSecurityStatus>,
    >,
    ///User principal name.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_principal_name: ::std::option::Option<::std::string::String>,
}
///One page of users with their security states.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SecurityUserPage {
    ///The users of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<SecurityUser>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///The state of a service's app in a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ServiceAppStatus {
    ///True if the app is authorized, false if it does not exist. The value for an app that exists but is not authorized is not documented.
    #[serde(
        rename = "isConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_consent: ::std::option::Option<bool>,
}
///A subscription to a service. Everything is text, with N/A for no value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ServiceSubscription {
    ///Change since the first day of the month; for pooled subscriptions only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change: ::std::option::Option<crate::NumberOrText>,
    ///Storage that is used, with its unit.
    #[serde(
        rename = "consumedStorage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub consumed_storage: ::std::option::Option<crate::SizeText>,
    ///When the contract ends, or N/A. The format of the date is not documented.
    #[serde(
        rename = "contractEndDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contract_end_date: ::std::option::Option<crate::Timestamp>,
    ///When the subscription ends. Documented as ISO 8601; real responses have been seen with the month first, such as 09-30-2027T12:00:00Z.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    ///Microsoft licenses that are assigned.
    #[serde(
        rename = "microsoftLicenseAssigned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub microsoft_license_assigned: ::std::option::Option<crate::NumberOrText>,
    ///Microsoft licenses that are available.
    #[serde(
        rename = "microsoftLicenseAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub microsoft_license_available: ::std::option::Option<crate::NumberOrText>,
    ///The package; for Cloud Backup for Microsoft 365 only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<::std::string::String>,
    ///How it is paid, in words, such as Prepaid; not the number that adding a service takes. A remark in the sample calls it not applicable, next to the value Prepaid.
    #[serde(
        rename = "paymentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payment_type: ::std::option::Option<::std::string::String>,
    ///Protected data with its unit.
    #[serde(
        rename = "protectedCapacity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub protected_capacity: ::std::option::Option<crate::SizeText>,
    ///Capacity with its unit. In the vendor's sample, what is used and what was bought, separated by a slash, such as 0/1 GB.
    #[serde(
        rename = "purchasedCapacity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_capacity: ::std::option::Option<crate::SizeText>,
    ///Units that were bought.
    #[serde(
        rename = "purchasedUnits",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_units: ::std::option::Option<crate::NumberOrText>,
    ///User seats that were bought. Text here, a number in the product overview.
    #[serde(
        rename = "purchasedUserSeats",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_user_seats: ::std::option::Option<crate::NumberOrText>,
    ///How long data is kept, in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retention: ::std::option::Option<::std::string::String>,
    ///Display name of the service; it can also contain what is counted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service: ::std::option::Option<::std::string::String>,
    ///Where the subscription comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Kind of the storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub storage: ::std::option::Option<::std::string::String>,
    ///Model of the subscription.
    #[serde(
        rename = "subscriptionModel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_model: ::std::option::Option<::std::string::String>,
    ///Name of the subscription; for Fly only.
    #[serde(
        rename = "subscriptionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_name: ::std::option::Option<::std::string::String>,
}
///A sign-in of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SignIn {
    ///City.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Country or region; a two-letter code in the vendor's sample, while the rows of users have display names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    ///The record's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///IP address of the sign-in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip: ::std::option::Option<::std::string::String>,
    ///Whether the sign-in is risky. The filter for it is named `risky`.
    #[serde(rename = "isRisk", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_risk: ::std::option::Option<bool>,
    ///Latitude of the place, in degrees.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lat: ::std::option::Option<f64>,
    ///When the user signed in. The vendor's table types it as a long number, its sample shows ISO 8601, and an earlier version of the page a .NET tick count (100 ns since the year 1). Both are read; the current unit of a number is not documented.
    #[serde(
        rename = "loginTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub login_time: ::std::option::Option<crate::Timestamp>,
    ///Longitude of the place, in degrees.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lon: ::std::option::Option<f64>,
    ///Display name of the user.
    #[serde(
        rename = "userDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_display_name: ::std::option::Option<::std::string::String>,
    ///The user's id.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    ///User principal name.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_principal_name: ::std::option::Option<::std::string::String>,
}
///One page of sign-ins.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SignInPage {
    ///The sign-ins of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<SignIn>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A SharePoint site that breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SiteHitDetail {
    ///Who created it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///The latest campaign. Its content is not documented.
    #[serde(
        rename = "latestCampaignInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub latest_campaign_info: ::std::option::Option<::std::string::String>,
    ///Lock state of a site. The vendor's Unknown is 0.
    #[serde(
        rename = "lockState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_state: ::std::option::Option<crate::enums::SiteLockState>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Number of members.
    #[serde(
        rename = "memberCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub member_count: ::std::option::Option<i64>,
    ///Number of owners.
    #[serde(
        rename = "ownerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_count: ::std::option::Option<i64>,
    ///Display name of the site.
    #[serde(rename = "siteName", skip_serializing_if = "::std::option::Option::is_none")]
    pub site_name: ::std::option::Option<::std::string::String>,
    ///Address of the site.
    #[serde(rename = "siteUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub site_url: ::std::option::Option<::std::string::String>,
    ///Storage in use, in MB.
    #[serde(
        rename = "storageUsed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_used: ::std::option::Option<i64>,
}
///Where the next page starts, and a counter.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SkipTokenMetadata {
    ///Token of the next page, to be sent unchanged. How the last page is marked is not documented; a missing, null or empty token is taken as the end. Two vendor pages call it a page size by mistake.
    #[serde(
        rename = "skipToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub skip_token: ::std::option::Option<::std::string::String>,
    ///Number of objects, possibly of this page only. The vendor calls it the number of all objects, but in its samples it equals the number of rows of the page. One vendor page types it as text.
    #[serde(
        rename = "totalCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_count: ::std::option::Option<crate::NumberOrText>,
}
///The settings that every kind of storage has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StorageExtension {
    ///Whether there are extended parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub advanced: ::std::option::Option<bool>,
    ///What it is for; `N/A` in the vendor's sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The extended parameters.
    #[serde(
        rename = "extendedParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extended_parameters: ::std::option::Option<::std::string::String>,
    ///How long something is kept. The unit is not documented.
    #[serde(
        rename = "retentionInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_interval: ::std::option::Option<i64>,
}
///A place where backups are stored.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StorageProfile {
    ///Kind of the storage.
    #[serde(
        rename = "deviceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_type: ::std::option::Option<crate::enums::StorageDeviceType>,
    ///The settings: those that every kind of storage has, and those of this kind. That `deviceType` determines the kind is inferred from the names of the tables. Only Azure's are in a sample, with keys that start with a capital letter; in the tables they start with a lower-case letter. Both are read for every kind. SFTP has no table, so only the settings that every kind has are read there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extension: ::std::option::Option<crate::SecretJson>,
    ///The storage profile's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///When it was last changed. ISO 8601 according to the vendor's table; the sample has the month first, such as 03-26-2026T12:00:00Z.
    #[serde(
        rename = "modifyTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub modify_time: ::std::option::Option<crate::Timestamp>,
    ///The storage profile's name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///Which storage profiles to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StorageProfileFilter {
    ///Only these storage profiles; all if omitted. The key starts with a capital letter. The maximum number of ids per call is not documented.
    #[serde(
        rename = "ProfileIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of storage profiles.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StorageProfilePage {
    ///The storage profiles of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<StorageProfile>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A team that breaks a risk rule. Unlike for most other kinds, the creation time is not reported. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TeamHitDetail {
    ///Who created it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it was last used.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///The latest campaign. Its content is not documented.
    #[serde(
        rename = "latestCampaignInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub latest_campaign_info: ::std::option::Option<::std::string::String>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Number of members.
    #[serde(
        rename = "memberCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub member_count: ::std::option::Option<i64>,
    ///Number of owners.
    #[serde(
        rename = "ownerCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_count: ::std::option::Option<i64>,
    ///Display name of the team.
    #[serde(
        rename = "teamsName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub teams_name: ::std::option::Option<::std::string::String>,
    ///Address of its site.
    #[serde(rename = "teamsUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub teams_url: ::std::option::Option<::std::string::String>,
}
///An action on a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TenantAction {
    ///What to do. A number in the table, quoted in the sample; it is sent as a number.
    #[serde(
        rename = "actionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub action_type: ::std::option::Option<crate::enums::TenantActionType>,
    ///The baselines to apply. An object in the table, a list of objects in the sample; the list is sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<RankedBaseline>>,
}
///The job that performs an action.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TenantActionJob {
    ///Id of the job, which `retrieve_process_center_jobs` lists.
    #[serde(rename = "jobId", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
///The user seats of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TenantUserSeats {
    ///User seats that are assigned.
    #[serde(
        rename = "assignedUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_user_seat: ::std::option::Option<i64>,
    ///User seats that are left.
    #[serde(
        rename = "availableUserSeat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub available_user_seat: ::std::option::Option<i64>,
    ///The tenant's id.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    ///Name of the tenant.
    #[serde(
        rename = "tenantName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_name: ::std::option::Option<::std::string::String>,
    ///The platform of the tenant.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::enums::TenantType>,
}
///Which tenants to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TenantUserSeatsFilter {
    ///Only these tenants. Typed as one integer, but the name is plural, and the ids in the response are texts; a list of texts is sent. The maximum number of ids per call is not documented.
    #[serde(
        rename = "tenantIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///One page of tenants with their user seats.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TenantUserSeatsPage {
    ///The tenants of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<TenantUserSeats>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///The phone numbers of a cloud user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateCloudUserContactInformation {
    ///Fax number. Not documented before June 2026, and required since.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fax: ::std::option::Option<::std::string::String>,
    ///Mobile phone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    ///Office phone.
    #[serde(
        rename = "officePhone",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub office_phone: ::std::option::Option<::std::string::String>,
}
///Names, job title and employee id of a cloud user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateCloudUserGeneralInformation {
    ///Display name.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Employee id.
    #[serde(
        rename = "employeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub employee_id: ::std::option::Option<::std::string::String>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Job title. No maximum length is documented.
    #[serde(rename = "jobTitle", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
}
///Company, department and location of a cloud user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateCloudUserOffice {
    ///Company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    ///Department.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub department: ::std::option::Option<::std::string::String>,
    ///Location of the office.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
}
///The office address of a cloud user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateCloudUserOfficeLocation {
    ///Street address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///City. Not documented before June 2026, and required since.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.
    #[serde(
        rename = "countryRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_region: ::std::option::Option<::std::string::String>,
    ///Postal code.
    #[serde(
        rename = "postalCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    ///State or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
///The phone numbers of a hybrid or local user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateLocalUserContactInformation {
    ///Fax number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fax: ::std::option::Option<::std::string::String>,
    ///Home phone.
    #[serde(
        rename = "homePhone",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub home_phone: ::std::option::Option<::std::string::String>,
    ///IP phone.
    #[serde(rename = "ipPhone", skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_phone: ::std::option::Option<::std::string::String>,
    ///Mobile phone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    ///Office phone.
    #[serde(
        rename = "officePhone",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub office_phone: ::std::option::Option<::std::string::String>,
    ///Pager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pager: ::std::option::Option<::std::string::String>,
}
///Names, job title, employee id and comment of a hybrid or local user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateLocalUserGeneralInformation {
    ///Comment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Display name.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Employee id.
    #[serde(
        rename = "employeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub employee_id: ::std::option::Option<::std::string::String>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Initials.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub initials: ::std::option::Option<::std::string::String>,
    ///Job title. No maximum length is documented.
    #[serde(rename = "jobTitle", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Middle name.
    #[serde(
        rename = "middleName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub middle_name: ::std::option::Option<::std::string::String>,
}
///The notes on a hybrid or local user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateLocalUserNotes {
    ///The notes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::string::String>,
}
///Company, department and location of a hybrid or local user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateLocalUserOffice {
    ///Company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    ///Department.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub department: ::std::option::Option<::std::string::String>,
    ///Department number.
    #[serde(
        rename = "departmentNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub department_number: ::std::option::Option<::std::string::String>,
    ///Location of the office.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
}
///The office address of a hybrid or local user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateLocalUserOfficeLocation {
    ///Street address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///City.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.
    #[serde(
        rename = "countryRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_region: ::std::option::Option<::std::string::String>,
    ///Personal title, such as an academic degree. It belongs to the person, although it is listed with the office.
    #[serde(
        rename = "personalTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub personal_title: ::std::option::Option<::std::string::String>,
    ///P.O. box.
    #[serde(rename = "poBox", skip_serializing_if = "::std::option::Option::is_none")]
    pub po_box: ::std::option::Option<::std::string::String>,
    ///Postal code.
    #[serde(
        rename = "postalCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    ///State or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    ///Web page.
    #[serde(rename = "webPage", skip_serializing_if = "::std::option::Option::is_none")]
    pub web_page: ::std::option::Option<::std::string::String>,
}
///Profile of a hybrid or local user in the local directory.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateLocalUserProfile {
    ///Home directory.
    #[serde(
        rename = "homeDirectory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub home_directory: ::std::option::Option<::std::string::String>,
    ///Logon script.
    #[serde(
        rename = "logonScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub logon_script: ::std::option::Option<::std::string::String>,
    ///Path of the profile.
    #[serde(
        rename = "profilePath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub profile_path: ::std::option::Option<::std::string::String>,
}
///The account information of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserAccountInformation {
    ///Whether the account is blocked at the end date.
    #[serde(
        rename = "enforceEnd",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_end: ::std::option::Option<bool>,
    ///The end date. Required even if it is not enforced; for its format see the start date.
    #[serde(
        rename = "enforceEndDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_end_date_time: ::std::option::Option<crate::Timestamp>,
    ///Whether the account can sign in only from the start date on.
    #[serde(
        rename = "enforceStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_start: ::std::option::Option<bool>,
    ///The start date. Required even if it is not enforced. ISO 8601 in UTC is safe; whether an offset or a plain date is accepted is not documented.
    #[serde(
        rename = "enforceStartDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_start_date_time: ::std::option::Option<crate::Timestamp>,
    ///E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mail: ::std::option::Option<::std::string::String>,
    ///Language that the user prefers, as a code such as de-DE.
    #[serde(
        rename = "preferredLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preferred_language: ::std::option::Option<crate::lookups::LanguageCode>,
    ///Country or region in which the account is used, as a two-letter code. The vendor allows 128 characters.
    #[serde(
        rename = "usageLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usage_location: ::std::option::Option<crate::lookups::UsageLocation>,
}
///The alternate e-mail addresses of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserAlternateEmailAddress {
    ///All alternate addresses; a list, although the name is singular.
    #[serde(
        rename = "alternateEmailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub alternate_email_address: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
}
///The birthday of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserBirthday {
    ///The birthday, as a date and time with a time zone. Send midnight UTC of the day; in which time zone the service reads the day is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birthday: ::std::option::Option<crate::Timestamp>,
}
///Whether a user is external.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserExternalProperty {
    ///Whether the user is external.
    #[serde(
        rename = "isExternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_external: ::std::option::Option<bool>,
}
///The manager of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserManager {
    ///The manager: the user principal name if the user is a cloud user, otherwise the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_principal_name: ::std::option::Option<::std::string::String>,
}
///Whether the password of a user never expires.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserPasswordSetting {
    ///Whether the password never expires.
    #[serde(
        rename = "passwordNeverExpire",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub password_never_expire: ::std::option::Option<bool>,
}
///The sponsor of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserSponsor {
    ///User principal name of the sponsor.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_principal_name: ::std::option::Option<::std::string::String>,
}
///Whether a user is a test account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserTestProperty {
    ///Whether it is a test account.
    #[serde(
        rename = "isTestUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_test_user: ::std::option::Option<bool>,
}
///A user of a tenant, as returned by the list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct User {
    ///Age of the password, in a unit that is not documented. In retrieve_user the field of this name is the age of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<i64>,
    ///Company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    ///Country or region; a display name in the vendor's sample.
    #[serde(
        rename = "countryOrRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_or_region: ::std::option::Option<::std::string::String>,
    ///Department.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub department: ::std::option::Option<::std::string::String>,
    ///Display name.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Employee id.
    #[serde(
        rename = "employeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub employee_id: ::std::option::Option<::std::string::String>,
    ///Day on which the account is blocked.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<crate::Timestamp>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///The user's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Whether it is a test account.
    #[serde(
        rename = "isTestUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_test_user: ::std::option::Option<bool>,
    ///Job title.
    #[serde(rename = "jobTitle", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Location of the office.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    ///E-mail address; can differ from the user principal name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mail: ::std::option::Option<::std::string::String>,
    ///Mobile phone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    ///First day on which the account can sign in.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///States of the account. One number in the vendor's table, a list in its sample; both are read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::OneOrMany<crate::enums::UserSecurityStatus>,
    >,
    ///User principal name.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_principal_name: ::std::option::Option<::std::string::String>,
}
///All details of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserDetail {
    ///Street address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Age of the person, from the birthday; the two do not match in the sample. In the lists of users the field of this name is the age of the password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<i64>,
    ///Alternate e-mail addresses. One text in the vendor's table, a list in its sample; both are read, and so is the name of the older pages, alternativeEmailAddress.
    #[serde(
        rename = "alternateEmailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub alternate_email_address: ::std::option::Option<
        crate::OneOrMany<::std::string::String>,
    >,
    ///Birthday. No format is documented; an ISO 8601 date and time in the sample.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birthday: ::std::option::Option<crate::Timestamp>,
    ///City. Documented only since June 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    ///Country or region; a display name in the vendor's sample.
    #[serde(
        rename = "countryRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_region: ::std::option::Option<::std::string::String>,
    ///Department.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub department: ::std::option::Option<::std::string::String>,
    ///Display name.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Employee id.
    #[serde(
        rename = "employeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub employee_id: ::std::option::Option<::std::string::String>,
    ///Whether the account is blocked at the end date.
    #[serde(
        rename = "enforceEnd",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_end: ::std::option::Option<bool>,
    ///The end date.
    #[serde(
        rename = "enforceEndDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_end_date_time: ::std::option::Option<crate::Timestamp>,
    ///Whether the account can sign in only from the start date on.
    #[serde(
        rename = "enforceStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_start: ::std::option::Option<bool>,
    ///The start date.
    #[serde(
        rename = "enforceStartDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enforce_start_date_time: ::std::option::Option<crate::Timestamp>,
    ///Fax number, up to 64 characters. Documented only since June 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fax: ::std::option::Option<::std::string::String>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///The user's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Whether the user is external. Documented only since June 2026.
    #[serde(
        rename = "isExternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_external: ::std::option::Option<bool>,
    ///Whether it is a test account.
    #[serde(
        rename = "isTestUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_test_user: ::std::option::Option<bool>,
    ///Job title.
    #[serde(rename = "jobTitle", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    ///When the account was last changed. No format is documented; ISO 8601 in the sample.
    #[serde(
        rename = "lastChangeDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_change_date: ::std::option::Option<crate::Timestamp>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Location of the office.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    ///Name to sign in with, or user principal name.
    #[serde(
        rename = "loginName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub login_name: ::std::option::Option<::std::string::String>,
    ///Primary e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mail: ::std::option::Option<::std::string::String>,
    ///The manager; a user principal name in the vendor's sample. update_user_manager takes a distinguished name for some users; whether that is returned here is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub manager: ::std::option::Option<::std::string::String>,
    ///Mobile phone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    ///Office phone.
    #[serde(
        rename = "officePhone",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub office_phone: ::std::option::Option<::std::string::String>,
    ///Whether the password never expires.
    #[serde(
        rename = "passwordNeverExpire",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub password_never_expire: ::std::option::Option<bool>,
    ///Postal code.
    #[serde(
        rename = "postalCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    ///Language that the user prefers.
    #[serde(
        rename = "preferredLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preferred_language: ::std::option::Option<crate::lookups::LanguageCode>,
    ///The sponsor, by user principal name. The description is plural, but type and sample are one text; one and several are read. Documented only since June 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sponsor: ::std::option::Option<crate::OneOrMany<::std::string::String>>,
    ///State or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    ///States of the account. One number in the vendor's table, a list in its sample; both are read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::OneOrMany<crate::enums::UserSecurityStatus>,
    >,
    ///Template from which the user was created. Documented only since June 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: ::std::option::Option<::std::string::String>,
    ///Country or region in which the account is used.
    #[serde(
        rename = "usageLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usage_location: ::std::option::Option<crate::lookups::UsageLocation>,
}
///Which users to list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserFilter {
    ///Only these users. The maximum number of ids per call is not documented.
    #[serde(rename = "userIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///A user who breaks a risk rule. No vendor sample shows one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserHitDetail {
    ///When the user was created.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::Timestamp>,
    ///When the user was last active.
    #[serde(
        rename = "lastActivityDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_date: ::std::option::Option<crate::Timestamp>,
    ///When the user last signed in to Microsoft 365.
    #[serde(
        rename = "lastSignIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_sign_in: ::std::option::Option<crate::Timestamp>,
    ///Whether it is marked as fixed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<crate::enums::NoYes>,
    ///Whether multi-factor authentication is required; by conditional access policies, according to the name. The only flag of the details that is not 0 or 1, and the only name in Pascal case.
    #[serde(
        rename = "MFAControlledViaCap",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mfa_controlled_via_cap: ::std::option::Option<bool>,
    ///Number of sign-ins. Since when is not documented.
    #[serde(
        rename = "signInCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sign_in_count: ::std::option::Option<i64>,
    ///Where a group or a user was created. The number 3 is not documented.
    #[serde(
        rename = "sourceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_type: ::std::option::Option<crate::enums::SourceType>,
    ///User principal name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub upn: ::std::option::Option<::std::string::String>,
    ///E-mail address of the user.
    #[serde(
        rename = "userEmailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_email_address: ::std::option::Option<::std::string::String>,
    ///Display name of the user.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    ///The roles of the user, in one text. The separator is not documented.
    #[serde(
        rename = "userRoles",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_roles: ::std::option::Option<::std::string::String>,
    ///Whether a user is a guest or a member.
    #[serde(rename = "userType", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_type: ::std::option::Option<crate::enums::HitUserType>,
}
///One page of users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserPage {
    ///The users of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<User>>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
}
///A user with actions that a workflow found risky.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WorkflowRiskUser {
    ///Risky devices; can be empty or missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub devices: ::std::option::Option<::std::vec::Vec<RiskDevice>>,
    ///Files that were opened; can be empty or missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub files: ::std::option::Option<::std::vec::Vec<RiskFile>>,
    ///Risky sign-ins; can be empty or missing.
    #[serde(rename = "loginIps", skip_serializing_if = "::std::option::Option::is_none")]
    pub login_ips: ::std::option::Option<::std::vec::Vec<RiskLogin>>,
    ///Display name.
    #[serde(
        rename = "userDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_display_name: ::std::option::Option<::std::string::String>,
    ///The user's id.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    ///User principal name.
    #[serde(
        rename = "userPrincipalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_principal_name: ::std::option::Option<::std::string::String>,
}
///One page of the users that a workflow found, and counters of the workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WorkflowRiskUserPage {
    ///The risky users of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<WorkflowRiskUser>>,
    ///Number of risky actions that were fixed in the last seven days.
    #[serde(
        rename = "last7DayFixCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last7_day_fix_count: ::std::option::Option<i64>,
    ///Counters of a page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<PageMetadata>,
    ///Number of users that the workflow found. It is not the counter of the list; how the two relate is not documented.
    #[serde(
        rename = "riskUserCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub risk_user_count: ::std::option::Option<i64>,
}
///How many workspaces of a tenant comply.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WorkspaceCompliance {
    ///Workspaces that comply.
    #[serde(
        rename = "workspacesInCompliance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workspaces_in_compliance: ::std::option::Option<i64>,
    ///Workspaces that do not comply.
    #[serde(
        rename = "workspacesOutOfCompliance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workspaces_out_of_compliance: ::std::option::Option<i64>,
}
///Counts of the workspaces of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WorkspaceOverview {
    ///Workspaces in use.
    #[serde(
        rename = "activeWorkspaces",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_workspaces: ::std::option::Option<i64>,
    ///Exchange mailboxes.
    #[serde(
        rename = "exchangeMailboxes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exchange_mailboxes: ::std::option::Option<i64>,
    ///Groups.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<i64>,
    ///Groups with guests.
    #[serde(
        rename = "groupsWithGuestUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub groups_with_guest_users: ::std::option::Option<i64>,
    ///Workspaces that are not used.
    #[serde(
        rename = "inactiveWorkspaces",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inactive_workspaces: ::std::option::Option<i64>,
    ///OneDrives.
    #[serde(
        rename = "oneDrives",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_drives: ::std::option::Option<i64>,
    ///OneDrives with guests.
    #[serde(
        rename = "oneDrivesWithGuestUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub one_drives_with_guest_users: ::std::option::Option<i64>,
    ///Groups without an owner.
    #[serde(
        rename = "orphanedGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub orphaned_groups: ::std::option::Option<i64>,
    ///OneDrives without an owner.
    #[serde(
        rename = "orphanedOneDrives",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub orphaned_one_drives: ::std::option::Option<i64>,
    ///SharePoint sites without an owner.
    #[serde(
        rename = "orphanedSharePointSites",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub orphaned_share_point_sites: ::std::option::Option<i64>,
    ///Teams without an owner.
    #[serde(
        rename = "orphanedTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub orphaned_teams: ::std::option::Option<i64>,
    ///Workspaces without an owner.
    #[serde(
        rename = "orphanedWorkspaces",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub orphaned_workspaces: ::std::option::Option<i64>,
    ///Groups that use 90% of their storage.
    #[serde(
        rename = "reachingStorageLimitGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_groups: ::std::option::Option<i64>,
    ///Mailboxes that use 90% of their storage.
    #[serde(
        rename = "reachingStorageLimitMailboxes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_mailboxes: ::std::option::Option<i64>,
    ///OneDrives that use 90% of their storage.
    #[serde(
        rename = "reachingStorageLimitOneDrives",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_one_drives: ::std::option::Option<i64>,
    ///The same as `reachingStorageLimitSharePointSites`, according to its comment in the vendor's sample; it is not in the table. Either or both may be returned.
    #[serde(
        rename = "reachingStorageLimitSharePoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_share_point: ::std::option::Option<i64>,
    ///SharePoint sites that use 90% of their storage.
    #[serde(
        rename = "reachingStorageLimitSharePointSites",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_share_point_sites: ::std::option::Option<i64>,
    ///Teams that use 90% of their storage.
    #[serde(
        rename = "reachingStorageLimitTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_teams: ::std::option::Option<i64>,
    ///Workspaces that use 90% of their storage.
    #[serde(
        rename = "reachingStorageLimitWorkspaces",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reaching_storage_limit_workspaces: ::std::option::Option<i64>,
    ///SharePoint sites.
    #[serde(
        rename = "sharePointSites",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_point_sites: ::std::option::Option<i64>,
    ///SharePoint sites with guests.
    #[serde(
        rename = "sharePointSitesWithGuestUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_point_sites_with_guest_users: ::std::option::Option<i64>,
    ///Teams.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub teams: ::std::option::Option<i64>,
    ///Teams with guests.
    #[serde(
        rename = "teamsWithGuestUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub teams_with_guest_users: ::std::option::Option<i64>,
    ///All workspaces.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workspaces: ::std::option::Option<i64>,
    ///Workspaces with guests.
    #[serde(
        rename = "workspacesWithGuestUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workspaces_with_guest_users: ::std::option::Option<i64>,
}
