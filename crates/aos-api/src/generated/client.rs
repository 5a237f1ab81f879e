// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

use crate::encode_path;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Pooled subscriptions to accept.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AcceptResellerSubscriptions {
        ///The pooled subscriptions. How many one call takes is not documented.
        pub licenses: ::std::vec::Vec<AssignedSubscription>,
    }
    impl AcceptResellerSubscriptions {
        pub fn builder() -> builder::AcceptResellerSubscriptions {
            Default::default()
        }
    }
    ///What came of accepting pooled subscriptions.
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
    ///What a reseller gets of a pooled subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AddOrUpdateResellerSubscription {
        ///Code of the currency of the price. Which codes are taken is not documented.
        #[serde(
            rename = "Currency",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub currency: ::std::option::Option<::std::string::String>,
        ///When the seats end; not after the pooled subscription, and not in the past. Required even where `IsSameAsPool` is true.
        #[serde(rename = "ExpirationTime")]
        pub expiration_time: crate::Timestamp,
        ///Whether the seats end together with the pooled subscription. Which time counts when `ExpirationTime` differs is not documented.
        #[serde(rename = "IsSameAsPool")]
        pub is_same_as_pool: bool,
        ///Id of the pooled subscription.
        #[serde(rename = "licenseId")]
        pub license_id: ::std::string::String,
        ///How it is paid.
        #[serde(rename = "PaymentType")]
        pub payment_type: crate::enums::PaymentType,
        ///The product of the pooled subscription.
        pub product: crate::enums::ResellerProduct,
        ///When the seats can be used from. For Fly only, by the vendor's table, but Fly is no listed product.
        #[serde(
            rename = "StartDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<crate::Timestamp>,
        ///Price of a seat. How many decimals are taken is not documented.
        #[serde(
            rename = "UnitPrice",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unit_price: ::std::option::Option<f64>,
        ///Number of seats. Whether a change sends the new total or the difference is not documented.
        #[serde(rename = "UserSeat")]
        pub user_seat: i64,
    }
    impl AddOrUpdateResellerSubscription {
        pub fn builder() -> builder::AddOrUpdateResellerSubscription {
            Default::default()
        }
    }
    ///What came of giving seats to a reseller, or changing them.
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
        ///Whether it was done, or why not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::enums::ResellerSubscriptionResult>,
    }
    ///A subscription to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AddService {
        ///The kind of AvePoint's storage. For product 2048 only, unless the customer's own storage is used.
        #[serde(
            rename = "avepointStorageType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub avepoint_storage_type: ::std::option::Option<
            crate::enums::AvepointStorageType,
        >,
        ///True for the customer's own storage, false for AvePoint's. For product 2048 only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub byos: ::std::option::Option<bool>,
        ///What to take from which pool. For `licenseType` 1 only.
        #[serde(
            rename = "licenseItems",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub license_items: ::std::vec::Vec<LicenseItem>,
        ///A trial, or from a pool (Enterprise).
        #[serde(rename = "licenseType")]
        pub license_type: crate::enums::LicenseType,
        ///The product to add.
        pub product: crate::enums::AddServiceProduct,
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
    impl AddService {
        pub fn builder() -> builder::AddService {
            Default::default()
        }
    }
    ///What became of adding a service.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AddServiceResult {
        ///The customer's id.
        #[serde(
            rename = "customerId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///The product. The page lists no values for the answer; those of the request are taken.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product: ::std::option::Option<crate::enums::AddServiceProduct>,
        ///Whether the service was added; only 1 is taken for that.
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
        ///The link to hand to the customer. It leads to the partner portal and names the link and the tenant in its query.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    ///Settings of a storage that works like Amazon's.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "AmazonCompatibleExtension"))]
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
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "AmazonExtension"))]
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
        ///The link to hand to the customer.
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssignedSubscription {
        ///Id of the pooled subscription.
        #[serde(rename = "licenseId")]
        pub license_id: ::std::string::String,
        ///How it is paid.
        #[serde(rename = "paymentType")]
        pub payment_type: crate::enums::PaymentType,
    }
    impl AssignedSubscription {
        pub fn builder() -> builder::AssignedSubscription {
            Default::default()
        }
    }
    ///A comment on an audit record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AuditComment {
        ///Who wrote it.
        #[serde(
            rename = "addedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub added_by: ::std::option::Option<::std::string::String>,
        ///When it was written, in the form of `operationTime`: month first, without a time zone.
        #[serde(
            rename = "addedTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub added_time: ::std::option::Option<crate::Timestamp>,
        ///What it says.
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
    ///Something that somebody did. The values of the kinds and categories are free text; the vendor lists none of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "AuditRecord"))]
    pub struct AuditRecord {
        ///Comments on the record.
        #[serde(
            rename = "auditComments",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub audit_comments: ::std::option::Option<::std::vec::Vec<AuditComment>>,
        ///The record's id.
        #[serde(
            rename = "auditId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///The module that it was done in.
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
        ///Where it was done from, Elements in the sample. The vendor's table calls it the type of the operation.
        #[serde(
            rename = "operationFrom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_from: ::std::option::Option<::std::string::String>,
        ///When it was done, in a form such as 08/04/2026 09:35:11, which the vendor does not explain. The month comes first, by the period of the sample; the time zone is not documented.
        #[serde(
            rename = "operationTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_time: ::std::option::Option<crate::Timestamp>,
        ///The organization that manages the user. The vendor's table calls the field `organization`; the sample spells it like this.
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
        pub property_changes: ::std::option::Option<
            ::std::vec::Vec<AuditPropertyChange>,
        >,
        ///Name of that object.
        #[serde(
            rename = "targetObject",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub target_object: ::std::option::Option<::std::string::String>,
        ///Id of the object that it was done to.
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
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///Where the next page begins, and a counter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<SkipTokenMetadata>,
    }
    ///Settings of Microsoft Azure storage.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "AzureExtension"))]
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
        ///The container; it may hold a placeholder such as `{$CustomerName}`.
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
    ///A backup or scan job. Any text of it can be `N/A`.
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
        #[serde(
            rename = "endTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_time: ::std::option::Option<crate::Timestamp>,
        ///Number of objects that failed, as text. It is 0 in a failed job of the vendor's sample, so take `status` to learn whether a job failed.
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
        #[serde(
            rename = "jobId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_id: ::std::option::Option<::std::string::String>,
        ///What it works on. Project Online (306) is no longer listed, but older jobs may still have it.
        #[serde(
            rename = "jobModule",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_module: ::std::option::Option<crate::enums::JobModule>,
        ///The service that it belongs to.
        #[serde(
            rename = "jobType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///When it began, in ISO 8601, or `N/A`.
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
        #[serde(
            rename = "jobType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_type: ::std::option::Option<crate::enums::JobType>,
    }
    impl BackupJobFilter {
        pub fn builder() -> builder::BackupJobFilter {
            Default::default()
        }
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
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "Baseline"))]
    pub struct Baseline {
        ///Id of the baseline.
        #[serde(
            rename = "baselineId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub baseline_id: ::std::option::Option<::std::string::String>,
        ///Name of the baseline. One row of the sample calls it `name`, which is read too.
        #[serde(
            rename = "baselineName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub baseline_name: ::std::option::Option<::std::string::String>,
        ///When it was made.
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
        ///Only these baselines. How many ids one call takes is not documented.
        #[serde(
            rename = "baselineIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub baseline_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl BaselineFilter {
        pub fn builder() -> builder::BaselineFilter {
            Default::default()
        }
    }
    ///A job of baseline management.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct BaselineJob {
        ///Id of the job.
        #[serde(
            rename = "jobId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///Only these jobs. How many ids one call takes is not documented.
        #[serde(
            rename = "jobIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub job_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl BaselineJobFilter {
        pub fn builder() -> builder::BaselineJobFilter {
            Default::default()
        }
    }
    ///One page of baseline jobs. The sample alone shows `data` and `metadata`; the table lists the rows only.
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
    ///One page of baselines. The sample alone shows `data` and `metadata`; the table lists the rows only.
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
        ///How it went, such as `Successful`: a text here, a number in the other calls of the area, so both are read. Its values are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::NumberOrText>,
    }
    ///One page of the report on a new baseline. The sample alone shows `data` and `metadata`; the table lists the rows only.
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
        ///The baselines that were deployed to the tenant. A list of objects in the sample; the table types a text, so anything else is kept as it came.
        #[serde(
            rename = "appliedBaselines",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub applied_baselines: ::std::option::Option<
            crate::OrOther<::std::vec::Vec<crate::types::AppliedBaseline>>,
        >,
        ///Whether drift is put right by itself. A number in the sample, a text in the table; the label as text is read too.
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
        ///State of a tenant under baseline management. Restored is 19 in the vendor's list, between 8 and 10, and 9 is missing: 19 may be a slip of the pen, so a 9 that comes may well mean the same.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::enums::BaselineTenantStatus>,
        ///Id of the tenant.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///Only these tenants. How many ids one call takes is not documented.
        #[serde(
            rename = "tenantIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub tenant_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl BaselineTenantFilter {
        pub fn builder() -> builder::BaselineTenantFilter {
            Default::default()
        }
    }
    ///One page of tenants under baseline management. The sample alone shows `data` and `metadata`; the table lists the rows only.
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
        ///E-mail address of the customer. The vendor's sample shows two for the same customer, so take the id to tell customers apart.
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
        ///When the last job ran. Typed as a number and called ISO 8601 by the vendor; the sample is text with the month first, such as 09/20/2026T13:00:00Z. It was added in October 2026, and a row of the sample is still without it.
        #[serde(
            rename = "lastRunTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_run_time: ::std::option::Option<crate::Timestamp>,
        ///Name of the module, for display; not the number that a job's `jobModule` is.
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
        ///Id of the tenant. It was added in October 2026, and a row of the vendor's sample is still without it.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "CloudBackupModuleOverviewPage"))]
    pub struct CloudBackupModuleOverviewPage {
        ///The modules of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<CloudBackupModuleOverview>>,
        ///Counters of a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<PageMetadata>,
    }
    ///What became of a tenant.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ConnectTenantResult {
        ///Why it was not; 0 when it was.
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ConnectTenants {
        ///The customer that the tenants belong to. It stands in the body here and in the path of the sibling calls.
        #[serde(rename = "CustomerId")]
        pub customer_id: ::std::string::String,
        ///Whether the tenants are hybrid; one answer for all of them.
        #[serde(rename = "HybridTenant")]
        pub hybrid_tenant: bool,
        ///The modules to connect them to; a list, in spite of its name.
        #[serde(rename = "ProductName")]
        pub product_name: ::std::vec::Vec<crate::enums::ConnectModuleName>,
        ///The tenants to connect.
        #[serde(rename = "TenantIds")]
        pub tenant_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl ConnectTenants {
        pub fn builder() -> builder::ConnectTenants {
            Default::default()
        }
    }
    ///What became of each tenant and of the modules that failed. The vendor's tables type both fields as lists and write their names with a capital letter; the sample shows objects under names in camel case.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "ConnectTenantsResult"))]
    pub struct ConnectTenantsResult {
        ///The result of each tenant, by the tenant's id. The call cannot be repeated safely, so the list of texts that the table speaks of is kept as it comes instead of making the answer unreadable.
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
        ///The error code of each module that failed, by the module's name. One table types a list of texts, another describes a list of objects with `productName` and `errorCode`; either is kept as it comes.
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
    ///A Power Platform connection that breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ConnectionHitDetail {
        ///Display name of the connection.
        #[serde(
            rename = "connectionName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub connection_name: ::std::option::Option<::std::string::String>,
        ///Who made it.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///When it was made.
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
    ///Something that costs more than it must.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CostIssue {
        ///Number of resources that it is about.
        #[serde(
            rename = "affectedResources",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub affected_resources: ::std::option::Option<i64>,
        ///What it is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Name of the cost policy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub policy: ::std::option::Option<::std::string::String>,
        ///What could be saved in a year, as estimated. The currency is not documented.
        #[serde(
            rename = "potentialCostSaving",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub potential_cost_saving: ::std::option::Option<i64>,
        ///What to do. The name comes in the sample; the table numbers the names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recommendation: ::std::option::Option<crate::enums::CostRecommendation>,
        ///Kind of the advice: a key in plain words, such as `shutdown-idle-resource`. The keys are not listed.
        #[serde(
            rename = "recommendationTypeId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub recommendation_type_id: ::std::option::Option<::std::string::String>,
        ///Id of the cost rule.
        #[serde(
            rename = "ruleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_id: ::std::option::Option<::std::string::String>,
        ///Name of the cost rule.
        #[serde(
            rename = "ruleName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_name: ::std::option::Option<::std::string::String>,
        ///How severe it is. The name comes in the sample; the table numbers the names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub severity: ::std::option::Option<crate::enums::IssueSeverity>,
    }
    ///One page of cost issues. Unlike other pages it says whether another one follows, and has a name of its own for the list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CostIssuePage {
        ///The issues of this page. The vendor types a list and shows what it holds in the sample.
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
        ///Issues of the tenant, over all pages.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    ///A tenant that a customer is to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CreateAddTenantAuthLink {
        ///The Microsoft Entra cloud that the tenant is in.
        #[serde(rename = "aadEnvironment")]
        pub aad_environment: crate::enums::AadEnvironment,
        ///Who gets a mail when the tenant has been added. Who gets it otherwise is not documented.
        #[serde(
            rename = "customRecipientEmails",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub custom_recipient_emails: ::std::vec::Vec<::std::string::String>,
        ///Description of the tenant.
        #[serde(
            rename = "tenantDescription",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_description: ::std::option::Option<::std::string::String>,
        ///Display name of the tenant.
        #[serde(rename = "tenantFriendlyName")]
        pub tenant_friendly_name: ::std::string::String,
        ///Address of the tenant's SharePoint admin center.
        #[serde(
            rename = "tenantSharePointAdminUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_share_point_admin_url: ::std::option::Option<::std::string::String>,
    }
    impl CreateAddTenantAuthLink {
        pub fn builder() -> builder::CreateAddTenantAuthLink {
            Default::default()
        }
    }
    ///Which service apps a customer is to authorize, and how.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CreateAppConsentAuthLink {
        ///The Microsoft Entra cloud that the tenant is in.
        #[serde(rename = "aadEnvironment")]
        pub aad_environment: crate::enums::AadEnvironment,
        ///Who consents.
        #[serde(rename = "consentMethod")]
        pub consent_method: crate::enums::ConsentMethod,
        ///Who gets the mail that is sent for each app when it has been authorized.
        #[serde(
            rename = "customRecipientEmails",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub custom_recipient_emails: ::std::vec::Vec<::std::string::String>,
        ///True to authorize existing apps again, false to create and authorize them.
        #[serde(rename = "isReAuth")]
        pub is_re_auth: bool,
        ///The cloud that the tenant's platform runs in. The vendor's sample sends 0 (None) for a tenant of the sort that reads back as 1.
        #[serde(rename = "platformEnvironmentType")]
        pub platform_environment_type: crate::enums::PlatformEnvironmentType,
        ///The services whose apps are authorized.
        #[serde(rename = "productNames")]
        pub product_names: ::std::vec::Vec<crate::enums::PremiumProductName>,
    }
    impl CreateAppConsentAuthLink {
        pub fn builder() -> builder::CreateAppConsentAuthLink {
            Default::default()
        }
    }
    ///The baseline that was made.
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
        ///Only these customers. How many ids one call takes is not documented.
        #[serde(
            rename = "customerIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub customer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl CustomerFilter {
        pub fn builder() -> builder::CustomerFilter {
            Default::default()
        }
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
        ///Only these customers. Described in the singular and typed as a list; a list is sent. How many ids one call takes is not documented.
        #[serde(
            rename = "customerIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub customer_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl CustomerServicesFilter {
        pub fn builder() -> builder::CustomerServicesFilter {
            Default::default()
        }
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
        pub share_point_sites_under_potential_ransomware_attack: ::std::option::Option<
            i64,
        >,
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
    ///A Power Platform environment that breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct EnvironmentHitDetail {
        ///Number of administrators.
        #[serde(
            rename = "adminCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub admin_count: ::std::option::Option<i64>,
        ///When it was made.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Timestamp>,
        ///E-mail address of who made it.
        #[serde(
            rename = "creatorEmail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creator_email: ::std::option::Option<::std::string::String>,
        ///Who made it. Called so here and for flows, `createdBy` elsewhere.
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
        ///Region of a Power Platform environment. The vendor's list has United States twice, as 0 and as 8; how they differ is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<crate::enums::EnvironmentRegion>,
        ///Storage in use, in bytes, while the other kinds count in MB.
        #[serde(
            rename = "totalUsage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_usage: ::std::option::Option<i64>,
        ///Kind of a Power Platform environment. The numbers are powers of two, but nowhere is it said that they are added up.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::enums::EnvironmentType>,
    }
    ///A Power Automate flow that breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct FlowHitDetail {
        ///Number of co-owners.
        #[serde(
            rename = "coOwnerCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub co_owner_count: ::std::option::Option<i64>,
        ///When it was made.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Timestamp>,
        ///Who made it.
        #[serde(
            rename = "creatorName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creator_name: ::std::option::Option<::std::string::String>,
        ///The environment that it belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::std::string::String>,
        ///Display name of the flow.
        #[serde(
            rename = "flowName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///When somebody last signed in. Its form is not documented, unlike that of the dates beside it.
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
    ///Settings of an FTP server. The vendor describes these fields in the words of Azure storage; the meaning here is concluded from their names.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "FtpExtension"))]
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
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
    }
    ///Settings of Google Cloud Storage.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "GoogleExtension"))]
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
    ///A group that breaks a risk rule. The only kind that a sample of the vendor's shows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "GroupHitDetail"))]
    pub struct GroupHitDetail {
        ///Who made it; empty in the sample.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///When it was made. `createdDate` in the table, `createDate` in the sample; both are read.
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
        ///Where a group or a user was made. The number 3 is not documented.
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
        ///More on the link. The vendor's table gives the form `domain : message`, its sample a message alone; read it as plain text.
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
        ///The link between the agent and its LDAP server. There is one state only, also where an agent serves several domains.
        #[serde(
            rename = "connectionStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub connection_status: ::std::option::Option<
            crate::enums::AgentConnectionStatus,
        >,
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
        ///When it last told Elements its state. No format is documented; ISO 8601 in the sample.
        #[serde(
            rename = "syncTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sync_time: ::std::option::Option<crate::Timestamp>,
        ///Version of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    ///The hybrid agents of a tenant.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "HybridAgentList"))]
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
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "IbmCosExtension"))]
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
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "IbmS3Extension"))]
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
        ///Whether an insecure connection is allowed. A text by the vendor's table, although it reads like a yes or no; the values are not documented.
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
        ///When the object was done. The form is not documented; the sample is ISO 8601 with seven decimals.
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
        ///Where the next page begins, and a counter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<SkipTokenMetadata>,
    }
    ///A license that breaks a risk rule. The vendor lists its fields, but no data source of that kind, so it is never chosen by the number; decode the raw detail as this type where it fits. No sample of the vendor's shows one.
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct LicenseItem {
        ///When the contract ends. Neither its form nor a sample is given; a text like that of `expireTime` is a guess.
        #[serde(
            rename = "contractEndDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contract_end_date: ::std::option::Option<::std::string::String>,
        ///Size of the customer, of no documented unit. For the same resources as `packageType`.
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
        ///True to end together with the pool. False needs `expireTime`; with `expireTime` it may be left out. A sample sends true and `expireTime` together; which of them counts is not documented.
        #[serde(
            rename = "isSameAsPool",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_same_as_pool: ::std::option::Option<bool>,
        ///The package. For the resources Office365Backup and Office365EXODBackup only, where it is required; the table marks it as required for all, which a note and a sample take back.
        #[serde(
            rename = "packageType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub package_type: ::std::option::Option<crate::enums::PackageType>,
        ///How it is paid.
        #[serde(rename = "paymentType")]
        pub payment_type: crate::enums::PaymentType,
        ///The pool to take from. In one sample of the vendor's it is the pool of Baseline management for the product Workspace management.
        pub resource: crate::enums::PoolResource,
        ///What is sold. For product 2048 only.
        #[serde(
            rename = "saleType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sale_type: ::std::option::Option<crate::enums::SaleType>,
        ///Where the pool comes from.
        #[serde(rename = "subscriptionSourceType")]
        pub subscription_source_type: crate::enums::SubscriptionSourceType,
        ///User seats to assign.
        #[serde(rename = "userSeat")]
        pub user_seat: i64,
    }
    impl LicenseItem {
        pub fn builder() -> builder::LicenseItem {
            Default::default()
        }
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
    ///A mailbox that breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct MailboxHitDetail {
        ///When it was made.
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
        ///Size in MB from which it does not send.
        #[serde(
            rename = "prohibitSendQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub prohibit_send_quota: ::std::option::Option<i64>,
        ///Size in MB from which it neither sends nor receives.
        #[serde(
            rename = "prohibitSendReceiveQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub prohibit_send_receive_quota: ::std::option::Option<i64>,
        ///Kind of a mailbox. The numbers are powers of two, but nowhere is it said that they are added up.
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
        ///Id of the rule. It looks like a GUID and is none: the last group has eight digits. Its hex letters are upper-case; keep them as they are.
        #[serde(
            rename = "ruleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_id: ::std::option::Option<::std::string::String>,
        ///Display name of the rule.
        #[serde(
            rename = "ruleName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_name: ::std::option::Option<::std::string::String>,
        ///The value that the rule is set to; null in the vendor's sample.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub setting: ::std::option::Option<::std::string::String>,
        ///Id of the tenant.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<::std::string::String>,
    }
    ///The risk rules with matches. The list is called `result`, as in no other call, and the name stands in the sample only, so a list without a name is read as well.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "MatchedRiskRules"))]
    pub struct MatchedRiskRules {
        ///The rules.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::std::vec::Vec<MatchedRiskRule>>,
    }
    ///Whether a module of a user is protected. The vendor's table writes the names of the fields with a capital letter, the sample without; both are read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "ModuleProtection"))]
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
    ///A baseline to make, and the tenant that it is read from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct NewBaseline {
        ///Color of the baseline. The table types a number and the sample quotes it; the number is sent.
        pub color: crate::enums::BaselineColor,
        ///Id of the customer that the tenant belongs to.
        #[serde(rename = "customerId")]
        pub customer_id: ::std::string::String,
        ///What the baseline is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Name of the baseline. How long it may be is not documented.
        pub name: ::std::string::String,
        ///Id of the tenant whose settings become the baseline.
        #[serde(rename = "tenantId")]
        pub tenant_id: ::std::string::String,
    }
    impl NewBaseline {
        pub fn builder() -> builder::NewBaseline {
            Default::default()
        }
    }
    ///A customer to onboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct OnboardCustomer {
        ///Country or region by its two-letter code. The customer list shows a display name instead.
        #[serde(rename = "countryCode")]
        pub country_code: crate::lookups::CountryCode,
        ///Where the customer's data is kept. One of the ids belongs to the government environment, the others to the commercial one.
        #[serde(rename = "dataCenter")]
        pub data_center: crate::lookups::DataCenter,
        ///First name of the person who registers.
        #[serde(rename = "firstName")]
        pub first_name: ::std::string::String,
        ///How the customer signs in. The table types it as an integer, the sample quotes it; the number is sent.
        #[serde(rename = "identityProviderType")]
        pub identity_provider_type: crate::enums::IdentityProviderType,
        ///Last name of the person who registers.
        #[serde(rename = "lastName")]
        pub last_name: ::std::string::String,
        ///Who manages the tenant. What true and false mean is not documented; the customer list has a number of three values under this name. The vendor's sample leaves it out.
        #[serde(
            rename = "managementMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub management_mode: ::std::option::Option<bool>,
        ///Name of the organization.
        #[serde(rename = "organizationName")]
        pub organization_name: ::std::string::String,
        ///The first password of the account, sent as it is.
        pub password: crate::SecretText,
        ///The account to sign in with; an e-mail address in the vendor's sample.
        #[serde(rename = "registrationAccount")]
        pub registration_account: ::std::string::String,
        ///Tags of the customer, of any text.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Telephone number. The vendor's sample leaves it out.
        #[serde(
            rename = "telephoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub telephone_number: ::std::option::Option<::std::string::String>,
    }
    impl OnboardCustomer {
        pub fn builder() -> builder::OnboardCustomer {
            Default::default()
        }
    }
    ///What became of the onboarding.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct OnboardCustomerResult {
        ///Id of the new customer. What it holds when `status` is not 1 is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Whether the customer was onboarded; only 1 means so.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::enums::OnboardStatus>,
    }
    ///A OneDrive that breaks a risk rule. No sample of the vendor's shows one.
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
        ///Number of guests. Called so here and for flows, `guestUserCount` elsewhere.
        #[serde(
            rename = "guestsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub guests_count: ::std::option::Option<i64>,
        ///Whether it is marked as fixed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mark: ::std::option::Option<crate::enums::NoYes>,
        ///Storage at the most, in MB.
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
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i64>,
        ///Objects that match, over all pages.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    ///A subscription whose seats are given to resellers. Fields and paths call it a license.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PooledSubscription {
        ///Number of seats that were given away, as text; a number is read too.
        #[serde(
            rename = "allocatedUserSeat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allocated_user_seat: ::std::option::Option<crate::NumberOrText>,
        ///Number of seats that are left, as text; a number is read too.
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
        #[serde(
            rename = "poolName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pool_name: ::std::option::Option<::std::string::String>,
        ///The product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product: ::std::option::Option<crate::enums::ResellerProduct>,
        ///Where it is from. Other numbers than those of the `subscriptionSourceType` of `add_service`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<crate::enums::PooledSubscriptionSource>,
        ///When it begins. For Fly only, by the vendor's table, but the sample has it for Cloud Backup for Microsoft 365, and Fly is no listed product.
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
        ///Number of seats that were bought, as text; a number is read too.
        #[serde(
            rename = "totalUserSeat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_user_seat: ::std::option::Option<crate::NumberOrText>,
        ///Price of a seat. A text here, but a number where seats are given; both are read. The currency is not told.
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
        ///Only these pooled subscriptions. The key begins with a capital letter. How many ids one call takes is not documented.
        #[serde(
            rename = "LicenseIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub license_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl PooledSubscriptionFilter {
        pub fn builder() -> builder::PooledSubscriptionFilter {
            Default::default()
        }
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
    ///What a reseller was given of a pooled subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PooledSubscriptionUsage {
        ///Number of seats that were given, as text; a number is read too.
        #[serde(
            rename = "allocatedUserSeat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allocated_user_seat: ::std::option::Option<crate::NumberOrText>,
        ///When the seats were given.
        #[serde(
            rename = "assignedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub assigned_date: ::std::option::Option<crate::Timestamp>,
        ///When the record was made.
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
        ///When the seats can be used from. For Fly only, by the vendor's table.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<crate::Timestamp>,
        ///Whether the reseller accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
        ///Price of a seat for this reseller. A text here, but a number where seats are given; both are read.
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
        ///Only those of these resellers. The key begins with a capital letter. How many ids one call takes is not documented.
        #[serde(
            rename = "ResellerIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub reseller_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl PooledSubscriptionUsageFilter {
        pub fn builder() -> builder::PooledSubscriptionUsageFilter {
            Default::default()
        }
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
    ///A Power App that breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PowerAppHitDetail {
        ///Display name of the app.
        #[serde(
            rename = "appName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_name: ::std::option::Option<::std::string::String>,
        ///Number of co-owners.
        #[serde(
            rename = "coOwnerCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub co_owner_count: ::std::option::Option<i64>,
        ///Who made it.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///When it was made.
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
    ///Something of Power BI that breaks a risk rule, such as a workspace or a report. No sample of the vendor's shows one.
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
        ///When it was made.
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
        ///How sensitive it is. The values are not documented.
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
        ///User seats that were bought. A number here, a text in the list of services.
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
        ///Kind of the mailbox in words, such as User Mailbox, Resource Mailbox, In-Place Archive Mailbox, Shared Mailbox, Public Folder or Recoverable Items Folder. Documented as null where there is none, and an empty text for a site in the sample; take both for none.
        #[serde(
            rename = "mailboxType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mailbox_type: ::std::option::Option<::std::string::String>,
        ///Size of the object in the tenant, in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        ///Id of the Microsoft 365 tenant.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<::std::string::String>,
    }
    ///One page of protected objects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ProtectedObjectPage {
        ///The objects of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<ProtectedObject>>,
        ///Where the next page begins, and a counter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<SkipTokenMetadata>,
    }
    ///A user and what of them is protected.
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
        ///Only the users with these e-mail addresses. Described in the singular and typed as a list; a list is sent. How many one call takes is not documented.
        #[serde(
            rename = "userEmails",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub user_emails: ::std::vec::Vec<::std::string::String>,
    }
    impl ProtectedUserFilter {
        pub fn builder() -> builder::ProtectedUserFilter {
            Default::default()
        }
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RankedBaseline {
        ///Id of the baseline. The table types an integer; the sample shows an id, which is sent.
        #[serde(rename = "baselineId")]
        pub baseline_id: ::std::string::String,
        ///Rank among the baselines that are applied; the first in the sample is 1. Which one wins where two differ is not documented.
        #[serde(rename = "rankingOrder")]
        pub ranking_order: i64,
    }
    impl RankedBaseline {
        pub fn builder() -> builder::RankedBaseline {
            Default::default()
        }
    }
    ///Pooled subscriptions to reject.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RejectResellerSubscriptions {
        ///The pooled subscriptions. How many one call takes is not documented.
        pub licenses: ::std::vec::Vec<AssignedSubscription>,
    }
    impl RejectResellerSubscriptions {
        pub fn builder() -> builder::RejectResellerSubscriptions {
            Default::default()
        }
    }
    ///What came of rejecting pooled subscriptions.
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
    ///A reseller under a large account reseller. The keys begin with a small letter in the vendor's table and with a capital one in the sample; both are read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "Reseller"))]
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
        ///Only these resellers. The key begins with a capital letter. How many ids one call takes is not documented.
        #[serde(
            rename = "ResellerIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub reseller_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl ResellerFilter {
        pub fn builder() -> builder::ResellerFilter {
            Default::default()
        }
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
        ///Only these pooled subscriptions. The key begins with a capital letter. How many ids one call takes is not documented.
        #[serde(
            rename = "LicenseIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub license_ids: ::std::vec::Vec<::std::string::String>,
        ///Only those in this state. One at a time. The key begins with a capital letter.
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
    }
    impl ResellerSubscriptionFilter {
        pub fn builder() -> builder::ResellerSubscriptionFilter {
            Default::default()
        }
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
    ///A file whose opening a workflow found risky.
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
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "RiskHitItem"))]
    pub struct RiskHitItem {
        ///Id of the customer.
        #[serde(
            rename = "customerId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Where the object was found; it tells what `detail` holds.
        #[serde(
            rename = "dataSource",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub data_source: ::std::option::Option<crate::enums::RiskDataSource>,
        ///What is known of the object. The vendor has one table of fields for each kind of object and shows a group only; which table belongs to which data source is inferred from the names. Licenses have a table, but no data source; their detail stays raw, like that of a number nobody listed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::serde_json::Value>,
        ///Id of the hit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Id of the object. `objectId` in the table, `objectid` in the sample; both are read.
        #[serde(
            rename = "objectId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_id: ::std::option::Option<::std::string::String>,
        ///Id of the rule, which is no GUID. In the sample only.
        #[serde(
            rename = "ruleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_id: ::std::option::Option<::std::string::String>,
        ///Id of the tenant.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<::std::string::String>,
    }
    ///One page of hits. The counters stand in `metaData`, with a capital D, as in no other call; a small one is read as well. The table lists them flat and leaves `data` out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "RiskHitItemPage"))]
    pub struct RiskHitItemPage {
        ///The hits of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<RiskHitItem>>,
        ///Page and total of the list.
        #[serde(
            rename = "metaData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub meta_data: ::std::option::Option<PageMetadata>,
    }
    ///A sign-in that a workflow found risky.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RiskLogin {
        ///IP address of the sign-in.
        #[serde(
            rename = "loginIP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_ip: ::std::option::Option<::std::string::String>,
        ///When it was.
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
    ///Numbers of actions in a tenant. A count that is left out is not told, which is not 0.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RiskyActionCount {
        ///Number of normal actions.
        #[serde(
            rename = "normalActionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub normal_action_count: ::std::option::Option<i64>,
        ///Number of risky actions.
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
        ///Name of this one container, although the field is in the plural.
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
        #[serde(
            rename = "scanMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scan_mode: ::std::option::Option<crate::enums::ScanMode>,
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
        ///When the report was made; the same as `modifiedTime` where there is none.
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
        ///The objects that were moved to another container. What an entry looks like is not documented; the vendor's sample is empty.
        #[serde(
            rename = "movedToAnotherContainerObjects",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub moved_to_another_container_objects: ::std::option::Option<
            ::std::vec::Vec<::serde_json::Value>,
        >,
        ///The objects that were newly registered. What an entry looks like is not documented; the vendor's sample is empty.
        #[serde(
            rename = "newRegisteredContent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub new_registered_content: ::std::option::Option<
            ::std::vec::Vec<::serde_json::Value>,
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
        ///Number of objects that were removed or no longer fall under the profile. Table and sample write `Outof` here and `OutOf` in the list.
        #[serde(
            rename = "removedFromMicrosoft365OrOutofPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub removed_from_microsoft365_or_outof_policy: ::std::option::Option<i64>,
        ///How it scans.
        #[serde(
            rename = "scanMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scan_mode: ::std::option::Option<crate::enums::ScanMode>,
        ///Domain of that tenant.
        #[serde(
            rename = "tenantDomain",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_domain: ::std::option::Option<::std::string::String>,
        ///Id of the tenant that it scans.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///The time of the daily scan as hh:mm, or `No` where there is none. A text, although the name reads like a yes or no. The time zone is not documented.
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
        ///Whether locked objects leave the state of the job alone.
        #[serde(
            rename = "isIgnoreLockedSiteEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_ignore_locked_site_enabled: ::std::option::Option<bool>,
        ///Whether a mail tells of objects that were moved or removed.
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
        #[serde(
            rename = "scanMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scan_mode: ::std::option::Option<crate::enums::ScanMode>,
        ///Domain of that tenant.
        #[serde(
            rename = "tenantDomain",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_domain: ::std::option::Option<::std::string::String>,
        ///Id of the tenant that it scans.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<::std::string::String>,
    }
    ///Which scan profiles to list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ScanProfileFilter {
        ///Only these scan profiles. How many ids one call takes is not documented.
        #[serde(
            rename = "scanProfileIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub scan_profile_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl ScanProfileFilter {
        pub fn builder() -> builder::ScanProfileFilter {
            Default::default()
        }
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
        ///What the rule demands.
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
        #[serde(
            rename = "issueId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "policyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///Kind of the resource. The number comes, not the name. Numbers that are not listed occur: a storage account (200 in the list) is 5 in the vendor's sample.
        #[serde(
            rename = "resourceType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub resource_type: ::std::option::Option<crate::lookups::AzureResourceType>,
        ///Id of the rule. It looks like a GUID and is none: the last group has eight digits.
        #[serde(
            rename = "ruleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_id: ::std::option::Option<::std::string::String>,
        ///How severe it is. The name comes in the sample; the table numbers the names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub severity: ::std::option::Option<crate::enums::IssueSeverity>,
        ///How far it is dealt with. The name comes in the sample; the table numbers the names.
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
        ///Tags of the resource; can be empty. What a tag holds is shown in the sample only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<ResourceTag>>,
    }
    ///One page of security issues. Unlike other pages it says whether another one follows, and has a name of its own for the list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SecurityIssuePage {
        ///Whether another page follows.
        #[serde(
            rename = "hasNextPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_next_page: ::std::option::Option<bool>,
        ///The issues of this page. The vendor types a list and shows what it holds in the sample.
        #[serde(
            rename = "securityManagementIssueModels",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub security_management_issue_models: ::std::option::Option<
            ::std::vec::Vec<SecurityIssue>,
        >,
        ///Issues of the tenant, over all pages.
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
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "jobTitle",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_title: ::std::option::Option<::std::string::String>,
        ///Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///Location of the office.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        ///E-mail address; need not be the user principal name.
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
        ///True when the app is authorized, false when it does not exist. What an app that exists without being authorized shows is not documented.
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
        ///When the contract ends, or N/A. The form of the date is not documented.
        #[serde(
            rename = "contractEndDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contract_end_date: ::std::option::Option<crate::Timestamp>,
        ///When the subscription ends. Documented as ISO 8601; real answers have been seen with the month first, such as 09-30-2027T12:00:00Z.
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
        ///How it is paid, in words, such as Prepaid; not the number that adding a service takes. A remark in the sample calls it not applicable, beside the value Prepaid.
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
        ///Capacity with its unit. In the vendor's sample what is used and what was bought, with a slash between, such as 0/1 GB.
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
        ///User seats that were bought. A text here, a number in the product overview.
        #[serde(
            rename = "purchasedUserSeats",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub purchased_user_seats: ::std::option::Option<crate::NumberOrText>,
        ///How long data is kept, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention: ::std::option::Option<::std::string::String>,
        ///Display name of the service; it can hold what is counted as well.
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
        ///Country or region; a two-letter code in the vendor's sample, unlike the display names in the rows of users.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///The record's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///IP address of the sign-in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip: ::std::option::Option<::std::string::String>,
        ///Whether the sign-in is risky. The filter for it is named `risky`.
        #[serde(
            rename = "isRisk",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_risk: ::std::option::Option<bool>,
        ///Latitude of the place, in degrees.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lat: ::std::option::Option<f64>,
        ///When it was. The vendor's table types it as a long number, its sample shows ISO 8601, and an earlier version of the page a .NET tick count (100 ns since the year 1). Both are read; what a number counts today is not documented.
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
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    ///A SharePoint site that breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SiteHitDetail {
        ///Who made it.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///When it was made.
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
        ///The latest campaign. What it holds is not documented.
        #[serde(
            rename = "latestCampaignInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub latest_campaign_info: ::std::option::Option<::std::string::String>,
        ///How far a site is locked. The vendor's Unknown is 0.
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
        #[serde(
            rename = "siteName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub site_name: ::std::option::Option<::std::string::String>,
        ///Address of the site.
        #[serde(
            rename = "siteUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub site_url: ::std::option::Option<::std::string::String>,
        ///Storage in use, in MB.
        #[serde(
            rename = "storageUsed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub storage_used: ::std::option::Option<i64>,
    }
    ///Where the next page begins, and a counter.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct SkipTokenMetadata {
        ///Token of the next page, which is sent as it came. What marks the last page is not documented; a missing, null or empty token is taken for the end. Two pages call it a page size by mistake.
        #[serde(
            rename = "skipToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub skip_token: ::std::option::Option<::std::string::String>,
        ///Called the number of all objects, but equal to the rows of the page in the vendor's samples, so it may count the page only. One page types it as text.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<crate::NumberOrText>,
    }
    ///The settings that every kind of storage has.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(remote = "Self")]
    #[cfg_attr(feature = "schemars", schemars(rename = "StorageExtension"))]
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
        ///The settings: some that every kind of storage has, and those of this kind. That `deviceType` tells which is concluded from the names of the tables. Only Azure's are in a sample, with keys that begin with a capital letter, in small letters in the tables; both spellings are read for every kind. SFTP has no table, so only the settings of every kind are read there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extension: ::std::option::Option<crate::SecretJson>,
        ///The storage profile's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When it was last changed. ISO 8601 by the vendor's table; the sample has the month first, such as 03-26-2026T12:00:00Z.
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
        ///Only these storage profiles; all when it is left out. The key begins with a capital letter. How many ids one call takes is not documented.
        #[serde(
            rename = "ProfileIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub profile_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl StorageProfileFilter {
        pub fn builder() -> builder::StorageProfileFilter {
            Default::default()
        }
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
    ///A team that breaks a risk rule. It does not tell when it was made, unlike most others. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TeamHitDetail {
        ///Who made it.
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
        ///The latest campaign. What it holds is not documented.
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
        #[serde(
            rename = "teamsUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub teams_url: ::std::option::Option<::std::string::String>,
    }
    ///An action on a tenant.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TenantAction {
        ///What to do. The table types a number and the sample quotes it; the number is sent.
        #[serde(rename = "actionType")]
        pub action_type: crate::enums::TenantActionType,
        ///The baselines to apply. An object in the table, a list of objects in the sample; the list is sent.
        pub data: ::std::vec::Vec<RankedBaseline>,
    }
    impl TenantAction {
        pub fn builder() -> builder::TenantAction {
            Default::default()
        }
    }
    ///The job that carries out an action.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TenantActionJob {
        ///Id of the job, which `retrieve_process_center_jobs` lists.
        #[serde(
            rename = "jobId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///Only these tenants. Typed as one integer, but named in the plural, and the ids of the answer are texts; a list of texts is sent. How many ids one call takes is not documented.
        #[serde(
            rename = "tenantIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub tenant_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl TenantUserSeatsFilter {
        pub fn builder() -> builder::TenantUserSeatsFilter {
            Default::default()
        }
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateCloudUserContactInformation {
        ///Fax number. Not in the page before June 2026, and required since.
        pub fax: ::std::string::String,
        ///Mobile phone.
        pub mobile: ::std::string::String,
        ///Office phone.
        #[serde(rename = "officePhone")]
        pub office_phone: ::std::string::String,
    }
    impl UpdateCloudUserContactInformation {
        pub fn builder() -> builder::UpdateCloudUserContactInformation {
            Default::default()
        }
    }
    ///Names, job title and employee id of a cloud user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateCloudUserGeneralInformation {
        ///Display name.
        #[serde(rename = "displayName")]
        pub display_name: ::std::string::String,
        ///Employee id.
        #[serde(rename = "employeeId")]
        pub employee_id: ::std::string::String,
        ///First name.
        #[serde(rename = "firstName")]
        pub first_name: ::std::string::String,
        ///Job title. No longest text is documented.
        #[serde(rename = "jobTitle")]
        pub job_title: ::std::string::String,
        ///Last name.
        #[serde(rename = "lastName")]
        pub last_name: ::std::string::String,
    }
    impl UpdateCloudUserGeneralInformation {
        pub fn builder() -> builder::UpdateCloudUserGeneralInformation {
            Default::default()
        }
    }
    ///Company, department and location of a cloud user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateCloudUserOffice {
        ///Company.
        pub company: ::std::string::String,
        ///Department.
        pub department: ::std::string::String,
        ///Location of the office.
        pub location: ::std::string::String,
    }
    impl UpdateCloudUserOffice {
        pub fn builder() -> builder::UpdateCloudUserOffice {
            Default::default()
        }
    }
    ///The office address of a cloud user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateCloudUserOfficeLocation {
        ///Street address.
        pub address: ::std::string::String,
        ///City. Not in the page before June 2026, and required since.
        pub city: ::std::string::String,
        ///Country or region. The vendor's table points to the list of codes, its sample sends an English name, with a blank before it that looks like a slip. The text is sent as given; whether a code is taken as well is not documented.
        #[serde(rename = "countryRegion")]
        pub country_region: ::std::string::String,
        ///Postal code.
        #[serde(rename = "postalCode")]
        pub postal_code: ::std::string::String,
        ///State or province.
        pub state: ::std::string::String,
    }
    impl UpdateCloudUserOfficeLocation {
        pub fn builder() -> builder::UpdateCloudUserOfficeLocation {
            Default::default()
        }
    }
    ///The phone numbers of a hybrid or local user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateLocalUserContactInformation {
        ///Fax number.
        pub fax: ::std::string::String,
        ///Home phone.
        #[serde(rename = "homePhone")]
        pub home_phone: ::std::string::String,
        ///IP phone.
        #[serde(rename = "ipPhone")]
        pub ip_phone: ::std::string::String,
        ///Mobile phone.
        pub mobile: ::std::string::String,
        ///Office phone.
        #[serde(rename = "officePhone")]
        pub office_phone: ::std::string::String,
        ///Pager.
        pub pager: ::std::string::String,
    }
    impl UpdateLocalUserContactInformation {
        pub fn builder() -> builder::UpdateLocalUserContactInformation {
            Default::default()
        }
    }
    ///Names, job title, employee id and comment of a hybrid or local user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateLocalUserGeneralInformation {
        ///Comment.
        pub comment: ::std::string::String,
        ///Display name.
        #[serde(rename = "displayName")]
        pub display_name: ::std::string::String,
        ///Employee id.
        #[serde(rename = "employeeId")]
        pub employee_id: ::std::string::String,
        ///First name.
        #[serde(rename = "firstName")]
        pub first_name: ::std::string::String,
        ///Initials.
        pub initials: ::std::string::String,
        ///Job title. No longest text is documented.
        #[serde(rename = "jobTitle")]
        pub job_title: ::std::string::String,
        ///Last name.
        #[serde(rename = "lastName")]
        pub last_name: ::std::string::String,
        ///Middle name.
        #[serde(rename = "middleName")]
        pub middle_name: ::std::string::String,
    }
    impl UpdateLocalUserGeneralInformation {
        pub fn builder() -> builder::UpdateLocalUserGeneralInformation {
            Default::default()
        }
    }
    ///The notes on a hybrid or local user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateLocalUserNotes {
        ///The notes.
        pub notes: ::std::string::String,
    }
    impl UpdateLocalUserNotes {
        pub fn builder() -> builder::UpdateLocalUserNotes {
            Default::default()
        }
    }
    ///Company, department and location of a hybrid or local user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateLocalUserOffice {
        ///Company.
        pub company: ::std::string::String,
        ///Department.
        pub department: ::std::string::String,
        ///Department number.
        #[serde(rename = "departmentNumber")]
        pub department_number: ::std::string::String,
        ///Location of the office.
        pub location: ::std::string::String,
    }
    impl UpdateLocalUserOffice {
        pub fn builder() -> builder::UpdateLocalUserOffice {
            Default::default()
        }
    }
    ///The office address of a hybrid or local user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateLocalUserOfficeLocation {
        ///Street address.
        pub address: ::std::string::String,
        ///City.
        pub city: ::std::string::String,
        ///Country or region. The vendor's table points to the list of codes, its sample sends an English name, with a blank before it that looks like a slip. The text is sent as given; whether a code is taken as well is not documented.
        #[serde(rename = "countryRegion")]
        pub country_region: ::std::string::String,
        ///Personal title, such as an academic degree. Of the person, although it stands with the office.
        #[serde(rename = "personalTitle")]
        pub personal_title: ::std::string::String,
        ///P.O. box.
        #[serde(rename = "poBox")]
        pub po_box: ::std::string::String,
        ///Postal code.
        #[serde(rename = "postalCode")]
        pub postal_code: ::std::string::String,
        ///State or province.
        pub state: ::std::string::String,
        ///Web page.
        #[serde(rename = "webPage")]
        pub web_page: ::std::string::String,
    }
    impl UpdateLocalUserOfficeLocation {
        pub fn builder() -> builder::UpdateLocalUserOfficeLocation {
            Default::default()
        }
    }
    ///Profile of a hybrid or local user in the local directory.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateLocalUserProfile {
        ///Home directory.
        #[serde(rename = "homeDirectory")]
        pub home_directory: ::std::string::String,
        ///Logon script.
        #[serde(rename = "logonScript")]
        pub logon_script: ::std::string::String,
        ///Path of the profile.
        #[serde(rename = "profilePath")]
        pub profile_path: ::std::string::String,
    }
    impl UpdateLocalUserProfile {
        pub fn builder() -> builder::UpdateLocalUserProfile {
            Default::default()
        }
    }
    ///The account information of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserAccountInformation {
        ///Whether the account is blocked at the end date.
        #[serde(rename = "enforceEnd")]
        pub enforce_end: bool,
        ///The end date. Required also where it is not enforced; for its form see the start date.
        #[serde(rename = "enforceEndDateTime")]
        pub enforce_end_date_time: crate::Timestamp,
        ///Whether the account can sign in only from the start date on.
        #[serde(rename = "enforceStart")]
        pub enforce_start: bool,
        ///The start date. Required also where it is not enforced. ISO 8601 in UTC is sure; whether an offset or a plain date is taken is not documented.
        #[serde(rename = "enforceStartDateTime")]
        pub enforce_start_date_time: crate::Timestamp,
        ///E-mail address.
        pub mail: ::std::string::String,
        ///Language that the user prefers, as a code such as de-DE.
        #[serde(rename = "preferredLanguage")]
        pub preferred_language: crate::lookups::LanguageCode,
        ///Country or region in which the account is used, as a code of two letters. The vendor allows 128 characters.
        #[serde(rename = "usageLocation")]
        pub usage_location: crate::lookups::UsageLocation,
    }
    impl UpdateUserAccountInformation {
        pub fn builder() -> builder::UpdateUserAccountInformation {
            Default::default()
        }
    }
    ///The alternate e-mail addresses of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserAlternateEmailAddress {
        ///All alternate addresses; a list, although the name is in the singular.
        #[serde(rename = "alternateEmailAddress")]
        pub alternate_email_address: ::std::vec::Vec<::std::string::String>,
    }
    impl UpdateUserAlternateEmailAddress {
        pub fn builder() -> builder::UpdateUserAlternateEmailAddress {
            Default::default()
        }
    }
    ///The birthday of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserBirthday {
        ///The birthday, as a date and time with a time zone. Send midnight UTC of the day; which zone the service takes the day in is not documented.
        pub birthday: crate::Timestamp,
    }
    impl UpdateUserBirthday {
        pub fn builder() -> builder::UpdateUserBirthday {
            Default::default()
        }
    }
    ///Whether a user is external.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserExternalProperty {
        ///Whether the user is external.
        #[serde(rename = "isExternal")]
        pub is_external: bool,
    }
    impl UpdateUserExternalProperty {
        pub fn builder() -> builder::UpdateUserExternalProperty {
            Default::default()
        }
    }
    ///The manager of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserManager {
        ///The manager: the user principal name where the user is a cloud user, else the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.
        #[serde(rename = "userPrincipalName")]
        pub user_principal_name: ::std::string::String,
    }
    impl UpdateUserManager {
        pub fn builder() -> builder::UpdateUserManager {
            Default::default()
        }
    }
    ///Whether the password of a user never expires.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserPasswordSetting {
        ///Whether the password never expires.
        #[serde(rename = "passwordNeverExpire")]
        pub password_never_expire: bool,
    }
    impl UpdateUserPasswordSetting {
        pub fn builder() -> builder::UpdateUserPasswordSetting {
            Default::default()
        }
    }
    ///The sponsor of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserSponsor {
        ///User principal name of the sponsor.
        #[serde(rename = "userPrincipalName")]
        pub user_principal_name: ::std::string::String,
    }
    impl UpdateUserSponsor {
        pub fn builder() -> builder::UpdateUserSponsor {
            Default::default()
        }
    }
    ///Whether a user is a test account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UpdateUserTestProperty {
        ///Whether it is a test account.
        #[serde(rename = "isTestUser")]
        pub is_test_user: bool,
    }
    impl UpdateUserTestProperty {
        pub fn builder() -> builder::UpdateUserTestProperty {
            Default::default()
        }
    }
    ///A user of a tenant, as the list has it.
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
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "jobTitle",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_title: ::std::option::Option<::std::string::String>,
        ///Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///Location of the office.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        ///E-mail address; need not be the user principal name.
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
    ///All that is known of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserDetail {
        ///Street address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///Age of the person, from the birthday; the two do not fit each other in the sample. In the lists of users the field of this name is the age of the password.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age: ::std::option::Option<i64>,
        ///Alternate e-mail addresses. One text in the vendor's table, a list in its sample; both are read.
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
        ///City. Only in the page since June 2026.
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
        ///Fax number, up to 64 characters. Only in the page since June 2026.
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
        ///Whether the user is external. Only in the page since June 2026.
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
        #[serde(
            rename = "jobTitle",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_title: ::std::option::Option<::std::string::String>,
        ///When the account was last changed. No format is documented; ISO 8601 in the sample.
        #[serde(
            rename = "lastChangeDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_change_date: ::std::option::Option<crate::Timestamp>,
        ///Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///The manager; a user principal name in the vendor's sample. update_user_manager takes a distinguished name for some users; whether it comes back here is not documented.
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
        ///The sponsor, by user principal name. Described in the plural, but typed and shown as one text; one and several are read. Only in the page since June 2026.
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
        ///Template that the user was made from. Only in the page since June 2026.
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
        ///Only these users. How many ids one call takes is not documented.
        #[serde(
            rename = "userIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub user_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl UserFilter {
        pub fn builder() -> builder::UserFilter {
            Default::default()
        }
    }
    ///A user who breaks a risk rule. No sample of the vendor's shows one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct UserHitDetail {
        ///When the user was made.
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
        ///Whether multi-factor authentication is asked for; by conditional access policies, as the name has it. The one flag of the details that is no 0 or 1, and the one name in Pascal case.
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
        ///Where a group or a user was made. The number 3 is not documented.
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
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        ///The roles of the user, in one text. What stands between them is not documented.
        #[serde(
            rename = "userRoles",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_roles: ::std::option::Option<::std::string::String>,
        ///Whether a user is a guest or a member.
        #[serde(
            rename = "userType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "loginIps",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub login_ips: ::std::option::Option<::std::vec::Vec<RiskLogin>>,
        ///Display name.
        #[serde(
            rename = "userDisplayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_display_name: ::std::option::Option<::std::string::String>,
        ///The user's id.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        ///Number of users that the workflow found. Not the counter of the list; how the two relate is not documented.
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
        ///The same as `reachingStorageLimitSharePointSites`, by its comment in the vendor's sample; the table does not have it. Either or both may come.
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
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AcceptResellerSubscriptions {
            licenses: ::std::result::Result<
                ::std::vec::Vec<super::AssignedSubscription>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AcceptResellerSubscriptions {
            fn default() -> Self {
                Self {
                    licenses: Err("no value supplied for licenses".to_string()),
                }
            }
        }
        impl AcceptResellerSubscriptions {
            pub fn licenses<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AssignedSubscription>>,
                T::Error: ::std::fmt::Display,
            {
                self.licenses = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for licenses: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AcceptResellerSubscriptions>
        for super::AcceptResellerSubscriptions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AcceptResellerSubscriptions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { licenses: value.licenses? })
            }
        }
        impl ::std::convert::From<super::AcceptResellerSubscriptions>
        for AcceptResellerSubscriptions {
            fn from(value: super::AcceptResellerSubscriptions) -> Self {
                Self {
                    licenses: Ok(value.licenses),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AddOrUpdateResellerSubscription {
            currency: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            expiration_time: ::std::result::Result<
                crate::Timestamp,
                ::std::string::String,
            >,
            is_same_as_pool: ::std::result::Result<bool, ::std::string::String>,
            license_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            payment_type: ::std::result::Result<
                crate::enums::PaymentType,
                ::std::string::String,
            >,
            product: ::std::result::Result<
                crate::enums::ResellerProduct,
                ::std::string::String,
            >,
            start_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::string::String,
            >,
            unit_price: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            user_seat: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for AddOrUpdateResellerSubscription {
            fn default() -> Self {
                Self {
                    currency: Ok(Default::default()),
                    expiration_time: Err(
                        "no value supplied for expiration_time".to_string(),
                    ),
                    is_same_as_pool: Err(
                        "no value supplied for is_same_as_pool".to_string(),
                    ),
                    license_id: Err("no value supplied for license_id".to_string()),
                    payment_type: Err("no value supplied for payment_type".to_string()),
                    product: Err("no value supplied for product".to_string()),
                    start_date: Ok(Default::default()),
                    unit_price: Ok(Default::default()),
                    user_seat: Err("no value supplied for user_seat".to_string()),
                }
            }
        }
        impl AddOrUpdateResellerSubscription {
            pub fn currency<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.currency = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for currency: {e}")
                    });
                self
            }
            pub fn expiration_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for expiration_time: {e}"
                        )
                    });
                self
            }
            pub fn is_same_as_pool<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_same_as_pool = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for is_same_as_pool: {e}"
                        )
                    });
                self
            }
            pub fn license_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.license_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for license_id: {e}")
                    });
                self
            }
            pub fn payment_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::PaymentType>,
                T::Error: ::std::fmt::Display,
            {
                self.payment_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for payment_type: {e}")
                    });
                self
            }
            pub fn product<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::ResellerProduct>,
                T::Error: ::std::fmt::Display,
            {
                self.product = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for product: {e}")
                    });
                self
            }
            pub fn start_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.start_date = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for start_date: {e}")
                    });
                self
            }
            pub fn unit_price<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.unit_price = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for unit_price: {e}")
                    });
                self
            }
            pub fn user_seat<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.user_seat = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_seat: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AddOrUpdateResellerSubscription>
        for super::AddOrUpdateResellerSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AddOrUpdateResellerSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    currency: value.currency?,
                    expiration_time: value.expiration_time?,
                    is_same_as_pool: value.is_same_as_pool?,
                    license_id: value.license_id?,
                    payment_type: value.payment_type?,
                    product: value.product?,
                    start_date: value.start_date?,
                    unit_price: value.unit_price?,
                    user_seat: value.user_seat?,
                })
            }
        }
        impl ::std::convert::From<super::AddOrUpdateResellerSubscription>
        for AddOrUpdateResellerSubscription {
            fn from(value: super::AddOrUpdateResellerSubscription) -> Self {
                Self {
                    currency: Ok(value.currency),
                    expiration_time: Ok(value.expiration_time),
                    is_same_as_pool: Ok(value.is_same_as_pool),
                    license_id: Ok(value.license_id),
                    payment_type: Ok(value.payment_type),
                    product: Ok(value.product),
                    start_date: Ok(value.start_date),
                    unit_price: Ok(value.unit_price),
                    user_seat: Ok(value.user_seat),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AddService {
            avepoint_storage_type: ::std::result::Result<
                ::std::option::Option<crate::enums::AvepointStorageType>,
                ::std::string::String,
            >,
            byos: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            license_items: ::std::result::Result<
                ::std::vec::Vec<super::LicenseItem>,
                ::std::string::String,
            >,
            license_type: ::std::result::Result<
                crate::enums::LicenseType,
                ::std::string::String,
            >,
            product: ::std::result::Result<
                crate::enums::AddServiceProduct,
                ::std::string::String,
            >,
            retention_year: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            storage_profile_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AddService {
            fn default() -> Self {
                Self {
                    avepoint_storage_type: Ok(Default::default()),
                    byos: Ok(Default::default()),
                    license_items: Ok(Default::default()),
                    license_type: Err("no value supplied for license_type".to_string()),
                    product: Err("no value supplied for product".to_string()),
                    retention_year: Ok(Default::default()),
                    storage_profile_id: Ok(Default::default()),
                }
            }
        }
        impl AddService {
            pub fn avepoint_storage_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::enums::AvepointStorageType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.avepoint_storage_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for avepoint_storage_type: {e}"
                        )
                    });
                self
            }
            pub fn byos<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.byos = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for byos: {e}")
                    });
                self
            }
            pub fn license_items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::LicenseItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.license_items = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for license_items: {e}")
                    });
                self
            }
            pub fn license_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::LicenseType>,
                T::Error: ::std::fmt::Display,
            {
                self.license_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for license_type: {e}")
                    });
                self
            }
            pub fn product<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::AddServiceProduct>,
                T::Error: ::std::fmt::Display,
            {
                self.product = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for product: {e}")
                    });
                self
            }
            pub fn retention_year<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.retention_year = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for retention_year: {e}"
                        )
                    });
                self
            }
            pub fn storage_profile_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.storage_profile_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for storage_profile_id: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AddService> for super::AddService {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AddService,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    avepoint_storage_type: value.avepoint_storage_type?,
                    byos: value.byos?,
                    license_items: value.license_items?,
                    license_type: value.license_type?,
                    product: value.product?,
                    retention_year: value.retention_year?,
                    storage_profile_id: value.storage_profile_id?,
                })
            }
        }
        impl ::std::convert::From<super::AddService> for AddService {
            fn from(value: super::AddService) -> Self {
                Self {
                    avepoint_storage_type: Ok(value.avepoint_storage_type),
                    byos: Ok(value.byos),
                    license_items: Ok(value.license_items),
                    license_type: Ok(value.license_type),
                    product: Ok(value.product),
                    retention_year: Ok(value.retention_year),
                    storage_profile_id: Ok(value.storage_profile_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AssignedSubscription {
            license_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            payment_type: ::std::result::Result<
                crate::enums::PaymentType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AssignedSubscription {
            fn default() -> Self {
                Self {
                    license_id: Err("no value supplied for license_id".to_string()),
                    payment_type: Err("no value supplied for payment_type".to_string()),
                }
            }
        }
        impl AssignedSubscription {
            pub fn license_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.license_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for license_id: {e}")
                    });
                self
            }
            pub fn payment_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::PaymentType>,
                T::Error: ::std::fmt::Display,
            {
                self.payment_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for payment_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AssignedSubscription>
        for super::AssignedSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssignedSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    license_id: value.license_id?,
                    payment_type: value.payment_type?,
                })
            }
        }
        impl ::std::convert::From<super::AssignedSubscription> for AssignedSubscription {
            fn from(value: super::AssignedSubscription) -> Self {
                Self {
                    license_id: Ok(value.license_id),
                    payment_type: Ok(value.payment_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BackupJobFilter {
            job_module: ::std::result::Result<
                ::std::option::Option<crate::enums::JobModule>,
                ::std::string::String,
            >,
            job_type: ::std::result::Result<
                ::std::option::Option<crate::enums::JobType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BackupJobFilter {
            fn default() -> Self {
                Self {
                    job_module: Ok(Default::default()),
                    job_type: Ok(Default::default()),
                }
            }
        }
        impl BackupJobFilter {
            pub fn job_module<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::enums::JobModule>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.job_module = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for job_module: {e}")
                    });
                self
            }
            pub fn job_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::enums::JobType>>,
                T::Error: ::std::fmt::Display,
            {
                self.job_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for job_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BackupJobFilter> for super::BackupJobFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BackupJobFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    job_module: value.job_module?,
                    job_type: value.job_type?,
                })
            }
        }
        impl ::std::convert::From<super::BackupJobFilter> for BackupJobFilter {
            fn from(value: super::BackupJobFilter) -> Self {
                Self {
                    job_module: Ok(value.job_module),
                    job_type: Ok(value.job_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BaselineFilter {
            baseline_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BaselineFilter {
            fn default() -> Self {
                Self {
                    baseline_ids: Ok(Default::default()),
                }
            }
        }
        impl BaselineFilter {
            pub fn baseline_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.baseline_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for baseline_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BaselineFilter> for super::BaselineFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BaselineFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    baseline_ids: value.baseline_ids?,
                })
            }
        }
        impl ::std::convert::From<super::BaselineFilter> for BaselineFilter {
            fn from(value: super::BaselineFilter) -> Self {
                Self {
                    baseline_ids: Ok(value.baseline_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BaselineJobFilter {
            job_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BaselineJobFilter {
            fn default() -> Self {
                Self {
                    job_ids: Ok(Default::default()),
                }
            }
        }
        impl BaselineJobFilter {
            pub fn job_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.job_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for job_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BaselineJobFilter> for super::BaselineJobFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BaselineJobFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { job_ids: value.job_ids? })
            }
        }
        impl ::std::convert::From<super::BaselineJobFilter> for BaselineJobFilter {
            fn from(value: super::BaselineJobFilter) -> Self {
                Self { job_ids: Ok(value.job_ids) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BaselineTenantFilter {
            tenant_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BaselineTenantFilter {
            fn default() -> Self {
                Self {
                    tenant_ids: Ok(Default::default()),
                }
            }
        }
        impl BaselineTenantFilter {
            pub fn tenant_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BaselineTenantFilter>
        for super::BaselineTenantFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BaselineTenantFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    tenant_ids: value.tenant_ids?,
                })
            }
        }
        impl ::std::convert::From<super::BaselineTenantFilter> for BaselineTenantFilter {
            fn from(value: super::BaselineTenantFilter) -> Self {
                Self {
                    tenant_ids: Ok(value.tenant_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConnectTenants {
            customer_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            hybrid_tenant: ::std::result::Result<bool, ::std::string::String>,
            product_name: ::std::result::Result<
                ::std::vec::Vec<crate::enums::ConnectModuleName>,
                ::std::string::String,
            >,
            tenant_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ConnectTenants {
            fn default() -> Self {
                Self {
                    customer_id: Err("no value supplied for customer_id".to_string()),
                    hybrid_tenant: Err(
                        "no value supplied for hybrid_tenant".to_string(),
                    ),
                    product_name: Err("no value supplied for product_name".to_string()),
                    tenant_ids: Err("no value supplied for tenant_ids".to_string()),
                }
            }
        }
        impl ConnectTenants {
            pub fn customer_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.customer_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for customer_id: {e}")
                    });
                self
            }
            pub fn hybrid_tenant<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.hybrid_tenant = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for hybrid_tenant: {e}")
                    });
                self
            }
            pub fn product_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::enums::ConnectModuleName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.product_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for product_name: {e}")
                    });
                self
            }
            pub fn tenant_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConnectTenants> for super::ConnectTenants {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConnectTenants,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    customer_id: value.customer_id?,
                    hybrid_tenant: value.hybrid_tenant?,
                    product_name: value.product_name?,
                    tenant_ids: value.tenant_ids?,
                })
            }
        }
        impl ::std::convert::From<super::ConnectTenants> for ConnectTenants {
            fn from(value: super::ConnectTenants) -> Self {
                Self {
                    customer_id: Ok(value.customer_id),
                    hybrid_tenant: Ok(value.hybrid_tenant),
                    product_name: Ok(value.product_name),
                    tenant_ids: Ok(value.tenant_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CreateAddTenantAuthLink {
            aad_environment: ::std::result::Result<
                crate::enums::AadEnvironment,
                ::std::string::String,
            >,
            custom_recipient_emails: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            tenant_description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            tenant_friendly_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            tenant_share_point_admin_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateAddTenantAuthLink {
            fn default() -> Self {
                Self {
                    aad_environment: Err(
                        "no value supplied for aad_environment".to_string(),
                    ),
                    custom_recipient_emails: Ok(Default::default()),
                    tenant_description: Ok(Default::default()),
                    tenant_friendly_name: Err(
                        "no value supplied for tenant_friendly_name".to_string(),
                    ),
                    tenant_share_point_admin_url: Ok(Default::default()),
                }
            }
        }
        impl CreateAddTenantAuthLink {
            pub fn aad_environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::AadEnvironment>,
                T::Error: ::std::fmt::Display,
            {
                self.aad_environment = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for aad_environment: {e}"
                        )
                    });
                self
            }
            pub fn custom_recipient_emails<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.custom_recipient_emails = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for custom_recipient_emails: {e}"
                        )
                    });
                self
            }
            pub fn tenant_description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_description = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for tenant_description: {e}"
                        )
                    });
                self
            }
            pub fn tenant_friendly_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_friendly_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for tenant_friendly_name: {e}"
                        )
                    });
                self
            }
            pub fn tenant_share_point_admin_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_share_point_admin_url = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for tenant_share_point_admin_url: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateAddTenantAuthLink>
        for super::CreateAddTenantAuthLink {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateAddTenantAuthLink,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aad_environment: value.aad_environment?,
                    custom_recipient_emails: value.custom_recipient_emails?,
                    tenant_description: value.tenant_description?,
                    tenant_friendly_name: value.tenant_friendly_name?,
                    tenant_share_point_admin_url: value.tenant_share_point_admin_url?,
                })
            }
        }
        impl ::std::convert::From<super::CreateAddTenantAuthLink>
        for CreateAddTenantAuthLink {
            fn from(value: super::CreateAddTenantAuthLink) -> Self {
                Self {
                    aad_environment: Ok(value.aad_environment),
                    custom_recipient_emails: Ok(value.custom_recipient_emails),
                    tenant_description: Ok(value.tenant_description),
                    tenant_friendly_name: Ok(value.tenant_friendly_name),
                    tenant_share_point_admin_url: Ok(value.tenant_share_point_admin_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CreateAppConsentAuthLink {
            aad_environment: ::std::result::Result<
                crate::enums::AadEnvironment,
                ::std::string::String,
            >,
            consent_method: ::std::result::Result<
                crate::enums::ConsentMethod,
                ::std::string::String,
            >,
            custom_recipient_emails: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            is_re_auth: ::std::result::Result<bool, ::std::string::String>,
            platform_environment_type: ::std::result::Result<
                crate::enums::PlatformEnvironmentType,
                ::std::string::String,
            >,
            product_names: ::std::result::Result<
                ::std::vec::Vec<crate::enums::PremiumProductName>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateAppConsentAuthLink {
            fn default() -> Self {
                Self {
                    aad_environment: Err(
                        "no value supplied for aad_environment".to_string(),
                    ),
                    consent_method: Err(
                        "no value supplied for consent_method".to_string(),
                    ),
                    custom_recipient_emails: Ok(Default::default()),
                    is_re_auth: Err("no value supplied for is_re_auth".to_string()),
                    platform_environment_type: Err(
                        "no value supplied for platform_environment_type".to_string(),
                    ),
                    product_names: Err("no value supplied for product_names".to_string()),
                }
            }
        }
        impl CreateAppConsentAuthLink {
            pub fn aad_environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::AadEnvironment>,
                T::Error: ::std::fmt::Display,
            {
                self.aad_environment = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for aad_environment: {e}"
                        )
                    });
                self
            }
            pub fn consent_method<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::ConsentMethod>,
                T::Error: ::std::fmt::Display,
            {
                self.consent_method = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for consent_method: {e}"
                        )
                    });
                self
            }
            pub fn custom_recipient_emails<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.custom_recipient_emails = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for custom_recipient_emails: {e}"
                        )
                    });
                self
            }
            pub fn is_re_auth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_re_auth = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_re_auth: {e}")
                    });
                self
            }
            pub fn platform_environment_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::PlatformEnvironmentType>,
                T::Error: ::std::fmt::Display,
            {
                self.platform_environment_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for platform_environment_type: {e}"
                        )
                    });
                self
            }
            pub fn product_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::enums::PremiumProductName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.product_names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for product_names: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateAppConsentAuthLink>
        for super::CreateAppConsentAuthLink {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateAppConsentAuthLink,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aad_environment: value.aad_environment?,
                    consent_method: value.consent_method?,
                    custom_recipient_emails: value.custom_recipient_emails?,
                    is_re_auth: value.is_re_auth?,
                    platform_environment_type: value.platform_environment_type?,
                    product_names: value.product_names?,
                })
            }
        }
        impl ::std::convert::From<super::CreateAppConsentAuthLink>
        for CreateAppConsentAuthLink {
            fn from(value: super::CreateAppConsentAuthLink) -> Self {
                Self {
                    aad_environment: Ok(value.aad_environment),
                    consent_method: Ok(value.consent_method),
                    custom_recipient_emails: Ok(value.custom_recipient_emails),
                    is_re_auth: Ok(value.is_re_auth),
                    platform_environment_type: Ok(value.platform_environment_type),
                    product_names: Ok(value.product_names),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CustomerFilter {
            customer_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CustomerFilter {
            fn default() -> Self {
                Self {
                    customer_ids: Ok(Default::default()),
                }
            }
        }
        impl CustomerFilter {
            pub fn customer_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.customer_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for customer_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CustomerFilter> for super::CustomerFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CustomerFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    customer_ids: value.customer_ids?,
                })
            }
        }
        impl ::std::convert::From<super::CustomerFilter> for CustomerFilter {
            fn from(value: super::CustomerFilter) -> Self {
                Self {
                    customer_ids: Ok(value.customer_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CustomerServicesFilter {
            customer_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CustomerServicesFilter {
            fn default() -> Self {
                Self {
                    customer_ids: Ok(Default::default()),
                }
            }
        }
        impl CustomerServicesFilter {
            pub fn customer_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.customer_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for customer_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CustomerServicesFilter>
        for super::CustomerServicesFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CustomerServicesFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    customer_ids: value.customer_ids?,
                })
            }
        }
        impl ::std::convert::From<super::CustomerServicesFilter>
        for CustomerServicesFilter {
            fn from(value: super::CustomerServicesFilter) -> Self {
                Self {
                    customer_ids: Ok(value.customer_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LicenseItem {
            contract_end_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            customer_size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            expire_time: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::string::String,
            >,
            is_same_as_pool: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            package_type: ::std::result::Result<
                ::std::option::Option<crate::enums::PackageType>,
                ::std::string::String,
            >,
            payment_type: ::std::result::Result<
                crate::enums::PaymentType,
                ::std::string::String,
            >,
            resource: ::std::result::Result<
                crate::enums::PoolResource,
                ::std::string::String,
            >,
            sale_type: ::std::result::Result<
                ::std::option::Option<crate::enums::SaleType>,
                ::std::string::String,
            >,
            subscription_source_type: ::std::result::Result<
                crate::enums::SubscriptionSourceType,
                ::std::string::String,
            >,
            user_seat: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for LicenseItem {
            fn default() -> Self {
                Self {
                    contract_end_date: Ok(Default::default()),
                    customer_size: Ok(Default::default()),
                    expire_time: Ok(Default::default()),
                    is_same_as_pool: Ok(Default::default()),
                    package_type: Ok(Default::default()),
                    payment_type: Err("no value supplied for payment_type".to_string()),
                    resource: Err("no value supplied for resource".to_string()),
                    sale_type: Ok(Default::default()),
                    subscription_source_type: Err(
                        "no value supplied for subscription_source_type".to_string(),
                    ),
                    user_seat: Err("no value supplied for user_seat".to_string()),
                }
            }
        }
        impl LicenseItem {
            pub fn contract_end_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contract_end_date = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for contract_end_date: {e}"
                        )
                    });
                self
            }
            pub fn customer_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.customer_size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for customer_size: {e}")
                    });
                self
            }
            pub fn expire_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.expire_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expire_time: {e}")
                    });
                self
            }
            pub fn is_same_as_pool<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_same_as_pool = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for is_same_as_pool: {e}"
                        )
                    });
                self
            }
            pub fn package_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::enums::PackageType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.package_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for package_type: {e}")
                    });
                self
            }
            pub fn payment_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::PaymentType>,
                T::Error: ::std::fmt::Display,
            {
                self.payment_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for payment_type: {e}")
                    });
                self
            }
            pub fn resource<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::PoolResource>,
                T::Error: ::std::fmt::Display,
            {
                self.resource = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for resource: {e}")
                    });
                self
            }
            pub fn sale_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::enums::SaleType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sale_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sale_type: {e}")
                    });
                self
            }
            pub fn subscription_source_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::SubscriptionSourceType>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription_source_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for subscription_source_type: {e}"
                        )
                    });
                self
            }
            pub fn user_seat<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.user_seat = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_seat: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LicenseItem> for super::LicenseItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LicenseItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    contract_end_date: value.contract_end_date?,
                    customer_size: value.customer_size?,
                    expire_time: value.expire_time?,
                    is_same_as_pool: value.is_same_as_pool?,
                    package_type: value.package_type?,
                    payment_type: value.payment_type?,
                    resource: value.resource?,
                    sale_type: value.sale_type?,
                    subscription_source_type: value.subscription_source_type?,
                    user_seat: value.user_seat?,
                })
            }
        }
        impl ::std::convert::From<super::LicenseItem> for LicenseItem {
            fn from(value: super::LicenseItem) -> Self {
                Self {
                    contract_end_date: Ok(value.contract_end_date),
                    customer_size: Ok(value.customer_size),
                    expire_time: Ok(value.expire_time),
                    is_same_as_pool: Ok(value.is_same_as_pool),
                    package_type: Ok(value.package_type),
                    payment_type: Ok(value.payment_type),
                    resource: Ok(value.resource),
                    sale_type: Ok(value.sale_type),
                    subscription_source_type: Ok(value.subscription_source_type),
                    user_seat: Ok(value.user_seat),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewBaseline {
            color: ::std::result::Result<
                crate::enums::BaselineColor,
                ::std::string::String,
            >,
            customer_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            tenant_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewBaseline {
            fn default() -> Self {
                Self {
                    color: Err("no value supplied for color".to_string()),
                    customer_id: Err("no value supplied for customer_id".to_string()),
                    description: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    tenant_id: Err("no value supplied for tenant_id".to_string()),
                }
            }
        }
        impl NewBaseline {
            pub fn color<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::BaselineColor>,
                T::Error: ::std::fmt::Display,
            {
                self.color = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for color: {e}")
                    });
                self
            }
            pub fn customer_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.customer_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for customer_id: {e}")
                    });
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn tenant_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewBaseline> for super::NewBaseline {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewBaseline,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    color: value.color?,
                    customer_id: value.customer_id?,
                    description: value.description?,
                    name: value.name?,
                    tenant_id: value.tenant_id?,
                })
            }
        }
        impl ::std::convert::From<super::NewBaseline> for NewBaseline {
            fn from(value: super::NewBaseline) -> Self {
                Self {
                    color: Ok(value.color),
                    customer_id: Ok(value.customer_id),
                    description: Ok(value.description),
                    name: Ok(value.name),
                    tenant_id: Ok(value.tenant_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OnboardCustomer {
            country_code: ::std::result::Result<
                crate::lookups::CountryCode,
                ::std::string::String,
            >,
            data_center: ::std::result::Result<
                crate::lookups::DataCenter,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            identity_provider_type: ::std::result::Result<
                crate::enums::IdentityProviderType,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            management_mode: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            organization_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            password: ::std::result::Result<crate::SecretText, ::std::string::String>,
            registration_account: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            telephone_number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OnboardCustomer {
            fn default() -> Self {
                Self {
                    country_code: Err("no value supplied for country_code".to_string()),
                    data_center: Err("no value supplied for data_center".to_string()),
                    first_name: Err("no value supplied for first_name".to_string()),
                    identity_provider_type: Err(
                        "no value supplied for identity_provider_type".to_string(),
                    ),
                    last_name: Err("no value supplied for last_name".to_string()),
                    management_mode: Ok(Default::default()),
                    organization_name: Err(
                        "no value supplied for organization_name".to_string(),
                    ),
                    password: Err("no value supplied for password".to_string()),
                    registration_account: Err(
                        "no value supplied for registration_account".to_string(),
                    ),
                    tags: Ok(Default::default()),
                    telephone_number: Ok(Default::default()),
                }
            }
        }
        impl OnboardCustomer {
            pub fn country_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::lookups::CountryCode>,
                T::Error: ::std::fmt::Display,
            {
                self.country_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for country_code: {e}")
                    });
                self
            }
            pub fn data_center<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::lookups::DataCenter>,
                T::Error: ::std::fmt::Display,
            {
                self.data_center = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data_center: {e}")
                    });
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_name: {e}")
                    });
                self
            }
            pub fn identity_provider_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::IdentityProviderType>,
                T::Error: ::std::fmt::Display,
            {
                self.identity_provider_type = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for identity_provider_type: {e}"
                        )
                    });
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_name: {e}")
                    });
                self
            }
            pub fn management_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.management_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for management_mode: {e}"
                        )
                    });
                self
            }
            pub fn organization_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.organization_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for organization_name: {e}"
                        )
                    });
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretText>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            pub fn registration_account<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.registration_account = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for registration_account: {e}"
                        )
                    });
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tags: {e}")
                    });
                self
            }
            pub fn telephone_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.telephone_number = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for telephone_number: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OnboardCustomer> for super::OnboardCustomer {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OnboardCustomer,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    country_code: value.country_code?,
                    data_center: value.data_center?,
                    first_name: value.first_name?,
                    identity_provider_type: value.identity_provider_type?,
                    last_name: value.last_name?,
                    management_mode: value.management_mode?,
                    organization_name: value.organization_name?,
                    password: value.password?,
                    registration_account: value.registration_account?,
                    tags: value.tags?,
                    telephone_number: value.telephone_number?,
                })
            }
        }
        impl ::std::convert::From<super::OnboardCustomer> for OnboardCustomer {
            fn from(value: super::OnboardCustomer) -> Self {
                Self {
                    country_code: Ok(value.country_code),
                    data_center: Ok(value.data_center),
                    first_name: Ok(value.first_name),
                    identity_provider_type: Ok(value.identity_provider_type),
                    last_name: Ok(value.last_name),
                    management_mode: Ok(value.management_mode),
                    organization_name: Ok(value.organization_name),
                    password: Ok(value.password),
                    registration_account: Ok(value.registration_account),
                    tags: Ok(value.tags),
                    telephone_number: Ok(value.telephone_number),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PooledSubscriptionFilter {
            license_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PooledSubscriptionFilter {
            fn default() -> Self {
                Self {
                    license_ids: Ok(Default::default()),
                }
            }
        }
        impl PooledSubscriptionFilter {
            pub fn license_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.license_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for license_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PooledSubscriptionFilter>
        for super::PooledSubscriptionFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PooledSubscriptionFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    license_ids: value.license_ids?,
                })
            }
        }
        impl ::std::convert::From<super::PooledSubscriptionFilter>
        for PooledSubscriptionFilter {
            fn from(value: super::PooledSubscriptionFilter) -> Self {
                Self {
                    license_ids: Ok(value.license_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PooledSubscriptionUsageFilter {
            reseller_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PooledSubscriptionUsageFilter {
            fn default() -> Self {
                Self {
                    reseller_ids: Ok(Default::default()),
                }
            }
        }
        impl PooledSubscriptionUsageFilter {
            pub fn reseller_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.reseller_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reseller_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PooledSubscriptionUsageFilter>
        for super::PooledSubscriptionUsageFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PooledSubscriptionUsageFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    reseller_ids: value.reseller_ids?,
                })
            }
        }
        impl ::std::convert::From<super::PooledSubscriptionUsageFilter>
        for PooledSubscriptionUsageFilter {
            fn from(value: super::PooledSubscriptionUsageFilter) -> Self {
                Self {
                    reseller_ids: Ok(value.reseller_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProtectedUserFilter {
            user_emails: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProtectedUserFilter {
            fn default() -> Self {
                Self {
                    user_emails: Ok(Default::default()),
                }
            }
        }
        impl ProtectedUserFilter {
            pub fn user_emails<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_emails = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_emails: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProtectedUserFilter>
        for super::ProtectedUserFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProtectedUserFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    user_emails: value.user_emails?,
                })
            }
        }
        impl ::std::convert::From<super::ProtectedUserFilter> for ProtectedUserFilter {
            fn from(value: super::ProtectedUserFilter) -> Self {
                Self {
                    user_emails: Ok(value.user_emails),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RankedBaseline {
            baseline_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            ranking_order: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for RankedBaseline {
            fn default() -> Self {
                Self {
                    baseline_id: Err("no value supplied for baseline_id".to_string()),
                    ranking_order: Err("no value supplied for ranking_order".to_string()),
                }
            }
        }
        impl RankedBaseline {
            pub fn baseline_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.baseline_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for baseline_id: {e}")
                    });
                self
            }
            pub fn ranking_order<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.ranking_order = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ranking_order: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RankedBaseline> for super::RankedBaseline {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RankedBaseline,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    baseline_id: value.baseline_id?,
                    ranking_order: value.ranking_order?,
                })
            }
        }
        impl ::std::convert::From<super::RankedBaseline> for RankedBaseline {
            fn from(value: super::RankedBaseline) -> Self {
                Self {
                    baseline_id: Ok(value.baseline_id),
                    ranking_order: Ok(value.ranking_order),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RejectResellerSubscriptions {
            licenses: ::std::result::Result<
                ::std::vec::Vec<super::AssignedSubscription>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RejectResellerSubscriptions {
            fn default() -> Self {
                Self {
                    licenses: Err("no value supplied for licenses".to_string()),
                }
            }
        }
        impl RejectResellerSubscriptions {
            pub fn licenses<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AssignedSubscription>>,
                T::Error: ::std::fmt::Display,
            {
                self.licenses = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for licenses: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RejectResellerSubscriptions>
        for super::RejectResellerSubscriptions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RejectResellerSubscriptions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { licenses: value.licenses? })
            }
        }
        impl ::std::convert::From<super::RejectResellerSubscriptions>
        for RejectResellerSubscriptions {
            fn from(value: super::RejectResellerSubscriptions) -> Self {
                Self {
                    licenses: Ok(value.licenses),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResellerFilter {
            reseller_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResellerFilter {
            fn default() -> Self {
                Self {
                    reseller_ids: Ok(Default::default()),
                }
            }
        }
        impl ResellerFilter {
            pub fn reseller_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.reseller_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reseller_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ResellerFilter> for super::ResellerFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResellerFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    reseller_ids: value.reseller_ids?,
                })
            }
        }
        impl ::std::convert::From<super::ResellerFilter> for ResellerFilter {
            fn from(value: super::ResellerFilter) -> Self {
                Self {
                    reseller_ids: Ok(value.reseller_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResellerSubscriptionFilter {
            license_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResellerSubscriptionFilter {
            fn default() -> Self {
                Self {
                    license_ids: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl ResellerSubscriptionFilter {
            pub fn license_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.license_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for license_ids: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::enums::PooledSubscriptionStatus>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ResellerSubscriptionFilter>
        for super::ResellerSubscriptionFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResellerSubscriptionFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    license_ids: value.license_ids?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::ResellerSubscriptionFilter>
        for ResellerSubscriptionFilter {
            fn from(value: super::ResellerSubscriptionFilter) -> Self {
                Self {
                    license_ids: Ok(value.license_ids),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ScanProfileFilter {
            scan_profile_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ScanProfileFilter {
            fn default() -> Self {
                Self {
                    scan_profile_ids: Ok(Default::default()),
                }
            }
        }
        impl ScanProfileFilter {
            pub fn scan_profile_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.scan_profile_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for scan_profile_ids: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ScanProfileFilter> for super::ScanProfileFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ScanProfileFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    scan_profile_ids: value.scan_profile_ids?,
                })
            }
        }
        impl ::std::convert::From<super::ScanProfileFilter> for ScanProfileFilter {
            fn from(value: super::ScanProfileFilter) -> Self {
                Self {
                    scan_profile_ids: Ok(value.scan_profile_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct StorageProfileFilter {
            profile_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StorageProfileFilter {
            fn default() -> Self {
                Self {
                    profile_ids: Ok(Default::default()),
                }
            }
        }
        impl StorageProfileFilter {
            pub fn profile_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.profile_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for profile_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StorageProfileFilter>
        for super::StorageProfileFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StorageProfileFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    profile_ids: value.profile_ids?,
                })
            }
        }
        impl ::std::convert::From<super::StorageProfileFilter> for StorageProfileFilter {
            fn from(value: super::StorageProfileFilter) -> Self {
                Self {
                    profile_ids: Ok(value.profile_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TenantAction {
            action_type: ::std::result::Result<
                crate::enums::TenantActionType,
                ::std::string::String,
            >,
            data: ::std::result::Result<
                ::std::vec::Vec<super::RankedBaseline>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TenantAction {
            fn default() -> Self {
                Self {
                    action_type: Err("no value supplied for action_type".to_string()),
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl TenantAction {
            pub fn action_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::enums::TenantActionType>,
                T::Error: ::std::fmt::Display,
            {
                self.action_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for action_type: {e}")
                    });
                self
            }
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::RankedBaseline>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TenantAction> for super::TenantAction {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TenantAction,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    action_type: value.action_type?,
                    data: value.data?,
                })
            }
        }
        impl ::std::convert::From<super::TenantAction> for TenantAction {
            fn from(value: super::TenantAction) -> Self {
                Self {
                    action_type: Ok(value.action_type),
                    data: Ok(value.data),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TenantUserSeatsFilter {
            tenant_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TenantUserSeatsFilter {
            fn default() -> Self {
                Self {
                    tenant_ids: Ok(Default::default()),
                }
            }
        }
        impl TenantUserSeatsFilter {
            pub fn tenant_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TenantUserSeatsFilter>
        for super::TenantUserSeatsFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TenantUserSeatsFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    tenant_ids: value.tenant_ids?,
                })
            }
        }
        impl ::std::convert::From<super::TenantUserSeatsFilter>
        for TenantUserSeatsFilter {
            fn from(value: super::TenantUserSeatsFilter) -> Self {
                Self {
                    tenant_ids: Ok(value.tenant_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateCloudUserContactInformation {
            fax: ::std::result::Result<::std::string::String, ::std::string::String>,
            mobile: ::std::result::Result<::std::string::String, ::std::string::String>,
            office_phone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateCloudUserContactInformation {
            fn default() -> Self {
                Self {
                    fax: Err("no value supplied for fax".to_string()),
                    mobile: Err("no value supplied for mobile".to_string()),
                    office_phone: Err("no value supplied for office_phone".to_string()),
                }
            }
        }
        impl UpdateCloudUserContactInformation {
            pub fn fax<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.fax = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fax: {e}")
                    });
                self
            }
            pub fn mobile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.mobile = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mobile: {e}")
                    });
                self
            }
            pub fn office_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.office_phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for office_phone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateCloudUserContactInformation>
        for super::UpdateCloudUserContactInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateCloudUserContactInformation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fax: value.fax?,
                    mobile: value.mobile?,
                    office_phone: value.office_phone?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateCloudUserContactInformation>
        for UpdateCloudUserContactInformation {
            fn from(value: super::UpdateCloudUserContactInformation) -> Self {
                Self {
                    fax: Ok(value.fax),
                    mobile: Ok(value.mobile),
                    office_phone: Ok(value.office_phone),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateCloudUserGeneralInformation {
            display_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            employee_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            job_title: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateCloudUserGeneralInformation {
            fn default() -> Self {
                Self {
                    display_name: Err("no value supplied for display_name".to_string()),
                    employee_id: Err("no value supplied for employee_id".to_string()),
                    first_name: Err("no value supplied for first_name".to_string()),
                    job_title: Err("no value supplied for job_title".to_string()),
                    last_name: Err("no value supplied for last_name".to_string()),
                }
            }
        }
        impl UpdateCloudUserGeneralInformation {
            pub fn display_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for display_name: {e}")
                    });
                self
            }
            pub fn employee_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.employee_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for employee_id: {e}")
                    });
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_name: {e}")
                    });
                self
            }
            pub fn job_title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.job_title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for job_title: {e}")
                    });
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateCloudUserGeneralInformation>
        for super::UpdateCloudUserGeneralInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateCloudUserGeneralInformation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    display_name: value.display_name?,
                    employee_id: value.employee_id?,
                    first_name: value.first_name?,
                    job_title: value.job_title?,
                    last_name: value.last_name?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateCloudUserGeneralInformation>
        for UpdateCloudUserGeneralInformation {
            fn from(value: super::UpdateCloudUserGeneralInformation) -> Self {
                Self {
                    display_name: Ok(value.display_name),
                    employee_id: Ok(value.employee_id),
                    first_name: Ok(value.first_name),
                    job_title: Ok(value.job_title),
                    last_name: Ok(value.last_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateCloudUserOffice {
            company: ::std::result::Result<::std::string::String, ::std::string::String>,
            department: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            location: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateCloudUserOffice {
            fn default() -> Self {
                Self {
                    company: Err("no value supplied for company".to_string()),
                    department: Err("no value supplied for department".to_string()),
                    location: Err("no value supplied for location".to_string()),
                }
            }
        }
        impl UpdateCloudUserOffice {
            pub fn company<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.company = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for company: {e}")
                    });
                self
            }
            pub fn department<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.department = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for department: {e}")
                    });
                self
            }
            pub fn location<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.location = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for location: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateCloudUserOffice>
        for super::UpdateCloudUserOffice {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateCloudUserOffice,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    company: value.company?,
                    department: value.department?,
                    location: value.location?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateCloudUserOffice>
        for UpdateCloudUserOffice {
            fn from(value: super::UpdateCloudUserOffice) -> Self {
                Self {
                    company: Ok(value.company),
                    department: Ok(value.department),
                    location: Ok(value.location),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateCloudUserOfficeLocation {
            address: ::std::result::Result<::std::string::String, ::std::string::String>,
            city: ::std::result::Result<::std::string::String, ::std::string::String>,
            country_region: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            postal_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            state: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateCloudUserOfficeLocation {
            fn default() -> Self {
                Self {
                    address: Err("no value supplied for address".to_string()),
                    city: Err("no value supplied for city".to_string()),
                    country_region: Err(
                        "no value supplied for country_region".to_string(),
                    ),
                    postal_code: Err("no value supplied for postal_code".to_string()),
                    state: Err("no value supplied for state".to_string()),
                }
            }
        }
        impl UpdateCloudUserOfficeLocation {
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.city = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
                self
            }
            pub fn country_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.country_region = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for country_region: {e}"
                        )
                    });
                self
            }
            pub fn postal_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.postal_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for postal_code: {e}")
                    });
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateCloudUserOfficeLocation>
        for super::UpdateCloudUserOfficeLocation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateCloudUserOfficeLocation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    city: value.city?,
                    country_region: value.country_region?,
                    postal_code: value.postal_code?,
                    state: value.state?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateCloudUserOfficeLocation>
        for UpdateCloudUserOfficeLocation {
            fn from(value: super::UpdateCloudUserOfficeLocation) -> Self {
                Self {
                    address: Ok(value.address),
                    city: Ok(value.city),
                    country_region: Ok(value.country_region),
                    postal_code: Ok(value.postal_code),
                    state: Ok(value.state),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateLocalUserContactInformation {
            fax: ::std::result::Result<::std::string::String, ::std::string::String>,
            home_phone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            ip_phone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            mobile: ::std::result::Result<::std::string::String, ::std::string::String>,
            office_phone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            pager: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateLocalUserContactInformation {
            fn default() -> Self {
                Self {
                    fax: Err("no value supplied for fax".to_string()),
                    home_phone: Err("no value supplied for home_phone".to_string()),
                    ip_phone: Err("no value supplied for ip_phone".to_string()),
                    mobile: Err("no value supplied for mobile".to_string()),
                    office_phone: Err("no value supplied for office_phone".to_string()),
                    pager: Err("no value supplied for pager".to_string()),
                }
            }
        }
        impl UpdateLocalUserContactInformation {
            pub fn fax<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.fax = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fax: {e}")
                    });
                self
            }
            pub fn home_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.home_phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for home_phone: {e}")
                    });
                self
            }
            pub fn ip_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.ip_phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ip_phone: {e}")
                    });
                self
            }
            pub fn mobile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.mobile = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mobile: {e}")
                    });
                self
            }
            pub fn office_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.office_phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for office_phone: {e}")
                    });
                self
            }
            pub fn pager<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.pager = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pager: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateLocalUserContactInformation>
        for super::UpdateLocalUserContactInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateLocalUserContactInformation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fax: value.fax?,
                    home_phone: value.home_phone?,
                    ip_phone: value.ip_phone?,
                    mobile: value.mobile?,
                    office_phone: value.office_phone?,
                    pager: value.pager?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateLocalUserContactInformation>
        for UpdateLocalUserContactInformation {
            fn from(value: super::UpdateLocalUserContactInformation) -> Self {
                Self {
                    fax: Ok(value.fax),
                    home_phone: Ok(value.home_phone),
                    ip_phone: Ok(value.ip_phone),
                    mobile: Ok(value.mobile),
                    office_phone: Ok(value.office_phone),
                    pager: Ok(value.pager),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateLocalUserGeneralInformation {
            comment: ::std::result::Result<::std::string::String, ::std::string::String>,
            display_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            employee_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            initials: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            job_title: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            middle_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateLocalUserGeneralInformation {
            fn default() -> Self {
                Self {
                    comment: Err("no value supplied for comment".to_string()),
                    display_name: Err("no value supplied for display_name".to_string()),
                    employee_id: Err("no value supplied for employee_id".to_string()),
                    first_name: Err("no value supplied for first_name".to_string()),
                    initials: Err("no value supplied for initials".to_string()),
                    job_title: Err("no value supplied for job_title".to_string()),
                    last_name: Err("no value supplied for last_name".to_string()),
                    middle_name: Err("no value supplied for middle_name".to_string()),
                }
            }
        }
        impl UpdateLocalUserGeneralInformation {
            pub fn comment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.comment = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for comment: {e}")
                    });
                self
            }
            pub fn display_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for display_name: {e}")
                    });
                self
            }
            pub fn employee_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.employee_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for employee_id: {e}")
                    });
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_name: {e}")
                    });
                self
            }
            pub fn initials<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.initials = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for initials: {e}")
                    });
                self
            }
            pub fn job_title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.job_title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for job_title: {e}")
                    });
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_name: {e}")
                    });
                self
            }
            pub fn middle_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.middle_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for middle_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateLocalUserGeneralInformation>
        for super::UpdateLocalUserGeneralInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateLocalUserGeneralInformation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    comment: value.comment?,
                    display_name: value.display_name?,
                    employee_id: value.employee_id?,
                    first_name: value.first_name?,
                    initials: value.initials?,
                    job_title: value.job_title?,
                    last_name: value.last_name?,
                    middle_name: value.middle_name?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateLocalUserGeneralInformation>
        for UpdateLocalUserGeneralInformation {
            fn from(value: super::UpdateLocalUserGeneralInformation) -> Self {
                Self {
                    comment: Ok(value.comment),
                    display_name: Ok(value.display_name),
                    employee_id: Ok(value.employee_id),
                    first_name: Ok(value.first_name),
                    initials: Ok(value.initials),
                    job_title: Ok(value.job_title),
                    last_name: Ok(value.last_name),
                    middle_name: Ok(value.middle_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateLocalUserNotes {
            notes: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateLocalUserNotes {
            fn default() -> Self {
                Self {
                    notes: Err("no value supplied for notes".to_string()),
                }
            }
        }
        impl UpdateLocalUserNotes {
            pub fn notes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.notes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for notes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateLocalUserNotes>
        for super::UpdateLocalUserNotes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateLocalUserNotes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { notes: value.notes? })
            }
        }
        impl ::std::convert::From<super::UpdateLocalUserNotes> for UpdateLocalUserNotes {
            fn from(value: super::UpdateLocalUserNotes) -> Self {
                Self { notes: Ok(value.notes) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateLocalUserOffice {
            company: ::std::result::Result<::std::string::String, ::std::string::String>,
            department: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            department_number: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            location: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateLocalUserOffice {
            fn default() -> Self {
                Self {
                    company: Err("no value supplied for company".to_string()),
                    department: Err("no value supplied for department".to_string()),
                    department_number: Err(
                        "no value supplied for department_number".to_string(),
                    ),
                    location: Err("no value supplied for location".to_string()),
                }
            }
        }
        impl UpdateLocalUserOffice {
            pub fn company<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.company = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for company: {e}")
                    });
                self
            }
            pub fn department<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.department = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for department: {e}")
                    });
                self
            }
            pub fn department_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.department_number = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for department_number: {e}"
                        )
                    });
                self
            }
            pub fn location<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.location = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for location: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateLocalUserOffice>
        for super::UpdateLocalUserOffice {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateLocalUserOffice,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    company: value.company?,
                    department: value.department?,
                    department_number: value.department_number?,
                    location: value.location?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateLocalUserOffice>
        for UpdateLocalUserOffice {
            fn from(value: super::UpdateLocalUserOffice) -> Self {
                Self {
                    company: Ok(value.company),
                    department: Ok(value.department),
                    department_number: Ok(value.department_number),
                    location: Ok(value.location),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateLocalUserOfficeLocation {
            address: ::std::result::Result<::std::string::String, ::std::string::String>,
            city: ::std::result::Result<::std::string::String, ::std::string::String>,
            country_region: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            personal_title: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            po_box: ::std::result::Result<::std::string::String, ::std::string::String>,
            postal_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            state: ::std::result::Result<::std::string::String, ::std::string::String>,
            web_page: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateLocalUserOfficeLocation {
            fn default() -> Self {
                Self {
                    address: Err("no value supplied for address".to_string()),
                    city: Err("no value supplied for city".to_string()),
                    country_region: Err(
                        "no value supplied for country_region".to_string(),
                    ),
                    personal_title: Err(
                        "no value supplied for personal_title".to_string(),
                    ),
                    po_box: Err("no value supplied for po_box".to_string()),
                    postal_code: Err("no value supplied for postal_code".to_string()),
                    state: Err("no value supplied for state".to_string()),
                    web_page: Err("no value supplied for web_page".to_string()),
                }
            }
        }
        impl UpdateLocalUserOfficeLocation {
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.city = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
                self
            }
            pub fn country_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.country_region = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for country_region: {e}"
                        )
                    });
                self
            }
            pub fn personal_title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.personal_title = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for personal_title: {e}"
                        )
                    });
                self
            }
            pub fn po_box<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.po_box = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for po_box: {e}")
                    });
                self
            }
            pub fn postal_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.postal_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for postal_code: {e}")
                    });
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
            pub fn web_page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.web_page = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for web_page: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateLocalUserOfficeLocation>
        for super::UpdateLocalUserOfficeLocation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateLocalUserOfficeLocation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    city: value.city?,
                    country_region: value.country_region?,
                    personal_title: value.personal_title?,
                    po_box: value.po_box?,
                    postal_code: value.postal_code?,
                    state: value.state?,
                    web_page: value.web_page?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateLocalUserOfficeLocation>
        for UpdateLocalUserOfficeLocation {
            fn from(value: super::UpdateLocalUserOfficeLocation) -> Self {
                Self {
                    address: Ok(value.address),
                    city: Ok(value.city),
                    country_region: Ok(value.country_region),
                    personal_title: Ok(value.personal_title),
                    po_box: Ok(value.po_box),
                    postal_code: Ok(value.postal_code),
                    state: Ok(value.state),
                    web_page: Ok(value.web_page),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateLocalUserProfile {
            home_directory: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            logon_script: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            profile_path: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateLocalUserProfile {
            fn default() -> Self {
                Self {
                    home_directory: Err(
                        "no value supplied for home_directory".to_string(),
                    ),
                    logon_script: Err("no value supplied for logon_script".to_string()),
                    profile_path: Err("no value supplied for profile_path".to_string()),
                }
            }
        }
        impl UpdateLocalUserProfile {
            pub fn home_directory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.home_directory = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for home_directory: {e}"
                        )
                    });
                self
            }
            pub fn logon_script<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.logon_script = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for logon_script: {e}")
                    });
                self
            }
            pub fn profile_path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.profile_path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for profile_path: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateLocalUserProfile>
        for super::UpdateLocalUserProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateLocalUserProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    home_directory: value.home_directory?,
                    logon_script: value.logon_script?,
                    profile_path: value.profile_path?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateLocalUserProfile>
        for UpdateLocalUserProfile {
            fn from(value: super::UpdateLocalUserProfile) -> Self {
                Self {
                    home_directory: Ok(value.home_directory),
                    logon_script: Ok(value.logon_script),
                    profile_path: Ok(value.profile_path),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserAccountInformation {
            enforce_end: ::std::result::Result<bool, ::std::string::String>,
            enforce_end_date_time: ::std::result::Result<
                crate::Timestamp,
                ::std::string::String,
            >,
            enforce_start: ::std::result::Result<bool, ::std::string::String>,
            enforce_start_date_time: ::std::result::Result<
                crate::Timestamp,
                ::std::string::String,
            >,
            mail: ::std::result::Result<::std::string::String, ::std::string::String>,
            preferred_language: ::std::result::Result<
                crate::lookups::LanguageCode,
                ::std::string::String,
            >,
            usage_location: ::std::result::Result<
                crate::lookups::UsageLocation,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateUserAccountInformation {
            fn default() -> Self {
                Self {
                    enforce_end: Err("no value supplied for enforce_end".to_string()),
                    enforce_end_date_time: Err(
                        "no value supplied for enforce_end_date_time".to_string(),
                    ),
                    enforce_start: Err(
                        "no value supplied for enforce_start".to_string(),
                    ),
                    enforce_start_date_time: Err(
                        "no value supplied for enforce_start_date_time".to_string(),
                    ),
                    mail: Err("no value supplied for mail".to_string()),
                    preferred_language: Err(
                        "no value supplied for preferred_language".to_string(),
                    ),
                    usage_location: Err(
                        "no value supplied for usage_location".to_string(),
                    ),
                }
            }
        }
        impl UpdateUserAccountInformation {
            pub fn enforce_end<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.enforce_end = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enforce_end: {e}")
                    });
                self
            }
            pub fn enforce_end_date_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.enforce_end_date_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for enforce_end_date_time: {e}"
                        )
                    });
                self
            }
            pub fn enforce_start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.enforce_start = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enforce_start: {e}")
                    });
                self
            }
            pub fn enforce_start_date_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.enforce_start_date_time = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for enforce_start_date_time: {e}"
                        )
                    });
                self
            }
            pub fn mail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.mail = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mail: {e}")
                    });
                self
            }
            pub fn preferred_language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::lookups::LanguageCode>,
                T::Error: ::std::fmt::Display,
            {
                self.preferred_language = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for preferred_language: {e}"
                        )
                    });
                self
            }
            pub fn usage_location<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::lookups::UsageLocation>,
                T::Error: ::std::fmt::Display,
            {
                self.usage_location = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for usage_location: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserAccountInformation>
        for super::UpdateUserAccountInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserAccountInformation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enforce_end: value.enforce_end?,
                    enforce_end_date_time: value.enforce_end_date_time?,
                    enforce_start: value.enforce_start?,
                    enforce_start_date_time: value.enforce_start_date_time?,
                    mail: value.mail?,
                    preferred_language: value.preferred_language?,
                    usage_location: value.usage_location?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserAccountInformation>
        for UpdateUserAccountInformation {
            fn from(value: super::UpdateUserAccountInformation) -> Self {
                Self {
                    enforce_end: Ok(value.enforce_end),
                    enforce_end_date_time: Ok(value.enforce_end_date_time),
                    enforce_start: Ok(value.enforce_start),
                    enforce_start_date_time: Ok(value.enforce_start_date_time),
                    mail: Ok(value.mail),
                    preferred_language: Ok(value.preferred_language),
                    usage_location: Ok(value.usage_location),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserAlternateEmailAddress {
            alternate_email_address: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateUserAlternateEmailAddress {
            fn default() -> Self {
                Self {
                    alternate_email_address: Err(
                        "no value supplied for alternate_email_address".to_string(),
                    ),
                }
            }
        }
        impl UpdateUserAlternateEmailAddress {
            pub fn alternate_email_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alternate_email_address = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for alternate_email_address: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserAlternateEmailAddress>
        for super::UpdateUserAlternateEmailAddress {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserAlternateEmailAddress,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alternate_email_address: value.alternate_email_address?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserAlternateEmailAddress>
        for UpdateUserAlternateEmailAddress {
            fn from(value: super::UpdateUserAlternateEmailAddress) -> Self {
                Self {
                    alternate_email_address: Ok(value.alternate_email_address),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserBirthday {
            birthday: ::std::result::Result<crate::Timestamp, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateUserBirthday {
            fn default() -> Self {
                Self {
                    birthday: Err("no value supplied for birthday".to_string()),
                }
            }
        }
        impl UpdateUserBirthday {
            pub fn birthday<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.birthday = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for birthday: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserBirthday> for super::UpdateUserBirthday {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserBirthday,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { birthday: value.birthday? })
            }
        }
        impl ::std::convert::From<super::UpdateUserBirthday> for UpdateUserBirthday {
            fn from(value: super::UpdateUserBirthday) -> Self {
                Self {
                    birthday: Ok(value.birthday),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserExternalProperty {
            is_external: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateUserExternalProperty {
            fn default() -> Self {
                Self {
                    is_external: Err("no value supplied for is_external".to_string()),
                }
            }
        }
        impl UpdateUserExternalProperty {
            pub fn is_external<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_external = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_external: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserExternalProperty>
        for super::UpdateUserExternalProperty {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserExternalProperty,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_external: value.is_external?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserExternalProperty>
        for UpdateUserExternalProperty {
            fn from(value: super::UpdateUserExternalProperty) -> Self {
                Self {
                    is_external: Ok(value.is_external),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserManager {
            user_principal_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateUserManager {
            fn default() -> Self {
                Self {
                    user_principal_name: Err(
                        "no value supplied for user_principal_name".to_string(),
                    ),
                }
            }
        }
        impl UpdateUserManager {
            pub fn user_principal_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_principal_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for user_principal_name: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserManager> for super::UpdateUserManager {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserManager,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    user_principal_name: value.user_principal_name?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserManager> for UpdateUserManager {
            fn from(value: super::UpdateUserManager) -> Self {
                Self {
                    user_principal_name: Ok(value.user_principal_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserPasswordSetting {
            password_never_expire: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateUserPasswordSetting {
            fn default() -> Self {
                Self {
                    password_never_expire: Err(
                        "no value supplied for password_never_expire".to_string(),
                    ),
                }
            }
        }
        impl UpdateUserPasswordSetting {
            pub fn password_never_expire<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.password_never_expire = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for password_never_expire: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserPasswordSetting>
        for super::UpdateUserPasswordSetting {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserPasswordSetting,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    password_never_expire: value.password_never_expire?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserPasswordSetting>
        for UpdateUserPasswordSetting {
            fn from(value: super::UpdateUserPasswordSetting) -> Self {
                Self {
                    password_never_expire: Ok(value.password_never_expire),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserSponsor {
            user_principal_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateUserSponsor {
            fn default() -> Self {
                Self {
                    user_principal_name: Err(
                        "no value supplied for user_principal_name".to_string(),
                    ),
                }
            }
        }
        impl UpdateUserSponsor {
            pub fn user_principal_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_principal_name = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for user_principal_name: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserSponsor> for super::UpdateUserSponsor {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserSponsor,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    user_principal_name: value.user_principal_name?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserSponsor> for UpdateUserSponsor {
            fn from(value: super::UpdateUserSponsor) -> Self {
                Self {
                    user_principal_name: Ok(value.user_principal_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateUserTestProperty {
            is_test_user: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateUserTestProperty {
            fn default() -> Self {
                Self {
                    is_test_user: Err("no value supplied for is_test_user".to_string()),
                }
            }
        }
        impl UpdateUserTestProperty {
            pub fn is_test_user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_test_user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_test_user: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateUserTestProperty>
        for super::UpdateUserTestProperty {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateUserTestProperty,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_test_user: value.is_test_user?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateUserTestProperty>
        for UpdateUserTestProperty {
            fn from(value: super::UpdateUserTestProperty) -> Self {
                Self {
                    is_test_user: Ok(value.is_test_user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserFilter {
            user_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserFilter {
            fn default() -> Self {
                Self {
                    user_ids: Ok(Default::default()),
                }
            }
        }
        impl UserFilter {
            pub fn user_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserFilter> for super::UserFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user_ids: value.user_ids? })
            }
        }
        impl ::std::convert::From<super::UserFilter> for UserFilter {
            fn from(value: super::UserFilter) -> Self {
                Self {
                    user_ids: Ok(value.user_ids),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AmazonCompatibleExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("accessKeyId", &["AccessKeyId"]),
                    ("advanced", &["Advanced"]),
                    ("bucketName", &["BucketName"]),
                    ("description", &["Description"]),
                    ("endpoint", &["Endpoint"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("retentionInterval", &["RetentionInterval"]),
                    ("secretAccessKey", &["SecretAccessKey"]),
                    ("signatureVersionKey", &["SignatureVersionKey"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for AmazonCompatibleExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AmazonExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("accessKeyId", &["AccessKeyId"]),
                    ("advanced", &["Advanced"]),
                    ("bucketName", &["BucketName"]),
                    ("description", &["Description"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("region", &["Region"]),
                    ("retentionInterval", &["RetentionInterval"]),
                    ("secretAccessKey", &["SecretAccessKey"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for AmazonExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AuditRecord {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[("operatorOrganization", &["organization"])],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for AuditRecord {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AzureExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("accessPoint", &["AccessPoint"]),
                    ("accountKey", &["AccountKey"]),
                    ("accountName", &["AccountName"]),
                    ("advanced", &["Advanced"]),
                    ("containerName", &["ContainerName"]),
                    ("description", &["Description"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("retentionInterval", &["RetentionInterval"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for AzureExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Baseline {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[("baselineName", &["name"])],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for Baseline {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CloudBackupModuleOverviewPage {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[],
                bare: ::std::option::Option::Some("data"),
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for CloudBackupModuleOverviewPage {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ConnectTenantsResult {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("connectTenantsResult", &["ConnectTenantsResult"]),
                    ("failedProducts", &["FailedProducts"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for ConnectTenantsResult {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FtpExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("advanced", &["Advanced"]),
                    ("description", &["Description"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("folder", &["Folder"]),
                    ("host", &["Host"]),
                    ("password", &["Password"]),
                    ("port", &["Port"]),
                    ("retentionInterval", &["RetentionInterval"]),
                    ("userName", &["UserName"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for FtpExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GoogleExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("advanced", &["Advanced"]),
                    ("bucketName", &["BucketName"]),
                    ("clientEmail", &["ClientEmail"]),
                    ("description", &["Description"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("privateId", &["PrivateId"]),
                    ("projectId", &["ProjectId"]),
                    ("retentionInterval", &["RetentionInterval"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for GoogleExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupHitDetail {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[("createdDate", &["createDate"])],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for GroupHitDetail {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for HybridAgentList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[],
                bare: ::std::option::Option::Some("agentList"),
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for HybridAgentList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for IbmCosExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("accessKeyId", &["AccessKeyId"]),
                    ("advanced", &["Advanced"]),
                    ("bucketName", &["BucketName"]),
                    ("description", &["Description"]),
                    ("endpoint", &["Endpoint"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("retentionInterval", &["RetentionInterval"]),
                    ("secretAccessKey", &["SecretAccessKey"]),
                    ("signatureVersionKey", &["SignatureVersionKey"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for IbmCosExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for IbmS3Extension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("accessKeyId", &["AccessKeyId"]),
                    ("advanced", &["Advanced"]),
                    ("allowInsecureSsl", &["AllowInsecureSsl"]),
                    ("bucketName", &["BucketName"]),
                    ("certThumbprint", &["CertThumbprint"]),
                    ("description", &["Description"]),
                    ("endpoint", &["Endpoint"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("retentionInterval", &["RetentionInterval"]),
                    ("secretAccessKey", &["SecretAccessKey"]),
                    ("signatureVersionKey", &["SignatureVersionKey"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for IbmS3Extension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MatchedRiskRules {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[],
                bare: ::std::option::Option::Some("result"),
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for MatchedRiskRules {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ModuleProtection {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[("isProtected", &["IsProtected"]), ("module", &["Module"])],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for ModuleProtection {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Reseller {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("email", &["Email"]),
                    ("inviteEmail", &["InviteEmail"]),
                    ("organization", &["Organization"]),
                    ("resellerId", &["ResellerId"]),
                    ("status", &["Status"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for Reseller {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for RiskHitItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[("objectId", &["objectid"])],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for RiskHitItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for RiskHitItemPage {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[("metaData", &["metadata"])],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for RiskHitItemPage {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for StorageExtension {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            inner: D,
        ) -> ::std::result::Result<Self, D::Error> {
            const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                aliases: &[
                    ("advanced", &["Advanced"]),
                    ("description", &["Description"]),
                    ("extendedParameters", &["ExtendedParameters"]),
                    ("retentionInterval", &["RetentionInterval"]),
                ],
                bare: ::std::option::Option::None,
            };
            Self::deserialize(crate::lenient::Respelled {
                inner,
                keys: &KEYS,
            })
        }
    }
    impl ::serde::Serialize for StorageExtension {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }
}
#[derive(Clone, Debug)]
/**Client for AvePoint Elements API

The partner API of AvePoint Elements, version 3: managed service providers
read and change the Microsoft 365 tenants of their customers through it.

This description is unofficial. It was written by hand from the vendor's
public pages, which are prose; where they contradict each other or leave
something open, the text beside the field says so.


Version: 3*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Session> for Client {
    fn api_version() -> &'static str {
        "3"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Session {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Session>,
    {}
};
impl Client {
    /**List the risk analysis workflows of a tenant

Lists the workflows that look for risky actions in a tenant, all or
those of one category. A row does not tell its category, so a category
has to be asked for to learn it. The order is not documented, nor
which fields can be null or missing.

The vendor's table lists the fields of a row only; that the rows stand
in `data` and the counters in `metadata` is from its sample. That
sample calls a path without `/partner` on a test host; the path of the
page is taken.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `catagory`: Only workflows of this category; all when it is left out. The vendor spells the parameter so on its only page, and so it is sent.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_risk_workflows()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .catagory(catagory)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_risk_workflows(&self) -> builder::RetrieveRiskWorkflows<'_> {
        builder::RetrieveRiskWorkflows::new(self)
    }
    /**Count the risky and the normal actions in a tenant

Tells how many risky and how many normal actions a tenant holds.

What is answered for the other kind when `types` asks for one is not
documented: it may be left out, null or 0.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `types`: The kind of action to count; both when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.
```text
let response = client.retrieve_risky_action_count()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .types(types)
    .send()
    .await;
```*/
    pub fn retrieve_risky_action_count(&self) -> builder::RetrieveRiskyActionCount<'_> {
        builder::RetrieveRiskyActionCount::new(self)
    }
    /**List the risky users that a workflow found

Lists the users whose actions one workflow found risky, with their
sign-ins, the files that they opened and their devices. Which of the
three lists is filled for which workflow is not documented, nor which
fields can be null or missing.

The vendor's table lists all fields flat. Its sample, which is
followed, holds the users in `data`, the three lists in each user, and
the counters of the page in `metadata`. The counters beside the rows
are of the whole workflow; how `riskUserCount` and `totalCount` relate
is not documented, and they differ in the sample. The end of the list
is told by `metadata` only.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows/{workflowId}`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `workflow_id`: The id of a risk analysis workflow of that tenant.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_workflow_compliance()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .workflow_id(workflow_id)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_workflow_compliance(
        &self,
    ) -> builder::RetrieveWorkflowCompliance<'_> {
        builder::RetrieveWorkflowCompliance::new(self)
    }
    /**List the sign-ins of the users of a tenant

Lists sign-ins of the users of a tenant, all or the risky ones. They
cannot be narrowed to a time, how far back they go is not documented,
and neither is the order or which fields can be null or missing.

The vendor's table lists the fields of a row only; that the rows stand
in `data` and the counters in `metadata` is from its sample.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `risky`: True for risky sign-ins only; all when it is left out. Whether false means all or those without risk is not documented. A row tells it as `isRisk`.
```text
let response = client.retrieve_sign_ins()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .risky(risky)
    .send()
    .await;
```*/
    pub fn retrieve_sign_ins(&self) -> builder::RetrieveSignIns<'_> {
        builder::RetrieveSignIns::new(self)
    }
    /**List the hybrid agents of a tenant

Lists the agents that link the local directory of a tenant to
Elements, with their state. The answer is whole: there are no pages
and no counters. Which fields can be null or missing is not
documented.

The vendor's table names the list `agentList`; its sample shows a list
without a name, in braces, which is not JSON. So the object with
`agentList` is expected, and a bare list is read as well.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/agents`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
```text
let response = client.retrieve_hybrid_agents()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .send()
    .await;
```*/
    pub fn retrieve_hybrid_agents(&self) -> builder::RetrieveHybridAgents<'_> {
        builder::RetrieveHybridAgents::new(self)
    }
    /**List the audit records of the partner

Lists what people did at the calling partner in one period, which is a
month by the vendor's sample. Order and the oldest period are not
documented, nor are the values of the kinds and categories.

The page lists page size and token with the path; its samples send them in
the query, as this description does. The next page is asked for with the
token alone, which carries page size and position. The page also speaks of
a link to the next page, but lists no field for it.


Sends a `GET` request to `/partner/external/v3/general/partners/report/auditlog/{date}`

Arguments:
- `date`: The month to list, as year and month without a sign between them. The form is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
- `page_size`: Records a page. What is taken when it is left out is not documented.
- `skip_token`: Where the page begins: the `skipToken` of the page before, unchanged; the first page without it. It can hold `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token lives is not documented.
```text
let response = client.retrieve_audit_logs()
    .date(date)
    .page_size(page_size)
    .skip_token(skip_token)
    .send()
    .await;
```*/
    pub fn retrieve_audit_logs(&self) -> builder::RetrieveAuditLogs<'_> {
        builder::RetrieveAuditLogs::new(self)
    }
    /**List the Azure cost issues of a tenant

Lists where a tenant could spend less on Azure, with the advised action
and the possible saving. The list cannot be filtered, and its order is
not documented.

The scope says `cm` where the path says `acm`.


Sends a `GET` request to `/partner/external/v3/acm/customers/{customerId}/tenants/{tenantId}/issues`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_azure_cost_issues()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_azure_cost_issues(&self) -> builder::RetrieveAzureCostIssues<'_> {
        builder::RetrieveAzureCostIssues::new(self)
    }
    /**List the Azure security issues of a tenant

Lists where Azure resources of a tenant are at risk, one row for each
resource. The list cannot be filtered, and its order is not documented.

The scope says `sm` where the path says `asm`.


Sends a `GET` request to `/partner/external/v3/asm/customers/{customerId}/tenants/{tenantId}/issues`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_azure_risk_issues()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_azure_risk_issues(&self) -> builder::RetrieveAzureRiskIssues<'_> {
        builder::RetrieveAzureRiskIssues::new(self)
    }
    /**Create a baseline from the settings of a tenant

Makes a baseline from the settings that a tenant has. The id comes at
once, while the settings are still being read: the baseline's status in
`retrieve_baselines` and its report in
`retrieve_baseline_creation_report` tell how that went. No id of the job
is given.

Not possible for a tenant that is being deployed to (status 3), has
expired (6) or is being restored (11). With which error it is refused is
not documented.

There is no idempotency key: sent twice, it may make two baselines.
Whether a name may be used twice is not documented.


Sends a `POST` request to `/partner/external/v3/bm/baselines`

Arguments:
- `body`: The baseline, and the tenant that it is read from.
```text
let response = client.create_baseline()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_baseline(&self) -> builder::CreateBaseline<'_> {
        builder::CreateBaseline::new(self)
    }
    /**List the baselines

Lists the baselines of the calling partner. The order is not documented.


Sends a `POST` request to `/partner/external/v3/bm/baselines/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which baselines to list. What an empty object, an empty list and a missing body mean is not documented; all baselines, by the name of the operation.
```text
let response = client.retrieve_baselines()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_baselines(&self) -> builder::RetrieveBaselines<'_> {
        builder::RetrieveBaselines::new(self)
    }
    /**List how the settings of a new baseline were read

Tells for each configuration of the source tenant whether its settings
could be read when the baseline was made. How long a report is kept, and
what is answered while the settings are still being read, is not
documented.


Sends a `GET` request to `/partner/external/v3/bm/baselines/{baselineId}/reports`

Arguments:
- `baseline_id`: The id of a baseline of the partner.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_baseline_creation_report()
    .baseline_id(baseline_id)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_baseline_creation_report(
        &self,
    ) -> builder::RetrieveBaselineCreationReport<'_> {
        builder::RetrieveBaselineCreationReport::new(self)
    }
    /**List the baseline jobs of a tenant

Lists the jobs of a tenant that the process center shows. A job tells its
kind and its state only: neither when it ran nor what went wrong. The
order is not documented.


Sends a `POST` request to `/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which jobs to list. What an empty object, an empty list and a missing body mean is not documented; all jobs of the tenant, by the name of the operation.
```text
let response = client.retrieve_process_center_jobs()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_process_center_jobs(
        &self,
    ) -> builder::RetrieveProcessCenterJobs<'_> {
        builder::RetrieveProcessCenterJobs::new(self)
    }
    /**List the tenants under baseline management

Lists the tenants of all customers that baseline management knows, each
with its baselines and with how far it has drifted from them. The order
is not documented.


Sends a `POST` request to `/partner/external/v3/bm/tenants/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which tenants to list. What an empty object, an empty list and a missing body mean is not documented; all tenants, by the name of the operation.
```text
let response = client.retrieve_baseline_tenants()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_baseline_tenants(&self) -> builder::RetrieveBaselineTenants<'_> {
        builder::RetrieveBaselineTenants::new(self)
    }
    /**Apply baselines to a tenant

Starts a job that carries out an action on a tenant. The only action
there is applies baselines. The answer comes at once, with 200, and names
the job; `retrieve_process_center_jobs` tells how it ends.

Refused for a tenant that is being deployed to (status 3), has expired
(6), is being restored (11) or whose settings are being retrieved (12),
and for a baseline whose settings are being retrieved (status 1), could
not be retrieved (4), or that is a draft (6). With which error is not
documented.

There is no idempotency key: sent twice, it may start two jobs. Whether
baselines that were applied before and are not named stay is not
documented.


Sends a `POST` request to `/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/actions`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `body`: The action, and what it works with.
```text
let response = client.perform_tenant_action()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn perform_tenant_action(&self) -> builder::PerformTenantAction<'_> {
        builder::PerformTenantAction::new(self)
    }
    /**Read a Microsoft 365 tenant of a customer

Reads the name of a tenant and the clouds it is in.

Here the id is said to be that of the Microsoft 365 tenant. The sample
asks for one id and answers another, so whether the id of the answer is
the one asked for is not certain.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
```text
let response = client.retrieve_m365_tenant()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .send()
    .await;
```*/
    pub fn retrieve_m365_tenant(&self) -> builder::RetrieveM365Tenant<'_> {
        builder::RetrieveM365Tenant::new(self)
    }
    /**Create a link with which a customer adds a tenant

Creates a link to hand to the customer, whose administrator opens it and
consents to the tenant being added. Answers 200, although something is
created.

Not documented: how long the link lives, whether it works once or more
often, how to take it back, and where to see what became of it. A repeated
call may create a second link.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/auth-link`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `body`: The tenant to add.
```text
let response = client.create_add_tenant_auth_link()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_add_tenant_auth_link(&self) -> builder::CreateAddTenantAuthLink<'_> {
        builder::CreateAddTenantAuthLink::new(self)
    }
    /**Tell whether the app of a service is authorized in a tenant

Tells whether the app of a premium service has been consented to in a
Microsoft 365 tenant.

The vendor's table describes one object, the sample shows a list of
objects without any wrapper; both are read. The objects carry neither id
nor name, so several could not be told apart. What an empty list means is
not documented.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/product/{productName}/apps`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `product_name`: The service whose app is looked up. The page refers to the list of all services, but accepts four of them only.
```text
let response = client.retrieve_service_app_status()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .product_name(product_name)
    .send()
    .await;
```*/
    pub fn retrieve_service_app_status(&self) -> builder::RetrieveServiceAppStatus<'_> {
        builder::RetrieveServiceAppStatus::new(self)
    }
    /**Create a link with which a customer authorizes service apps

Creates a link to hand to the customer, who opens it and authorizes the
apps of the named services, or authorizes them again. Answers 200,
although something is created.

Not documented: how long the link lives, whether it works once or more
often, and how to take it back. Whether an app has been authorized since
is told by `retrieve_service_app_status`. A repeated call may create a
second link.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/apps/auth-link`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `body`: Which apps to authorize, and how.
```text
let response = client.create_app_consent_auth_link()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_app_consent_auth_link(&self) -> builder::CreateAppConsentAuthLink<'_> {
        builder::CreateAppConsentAuthLink::new(self)
    }
    /**Connect tenants of a customer to modules

Adds tenants to modules, of which User management is the only one so far.
All the tenants of a call share one list of modules and one mark for
hybrid tenants. A tenant must have been consented to before (code 2
otherwise), and the customer needs enough subscriptions (code 1).

The call answers 200 in any case and can fail in part: each tenant has a
result, and each module that failed a code. In the vendor's sample the
tenant succeeds while an unknown module fails with code 4, so look at
both.

Not documented: what is answered for a tenant that is connected already,
or that nobody knows (code 3 or no result), and whether connecting goes on
in the background. There is no idempotency key.


Sends a `POST` request to `/partner/external/v3/general/customers/connecttenant`

Arguments:
- `body`: The tenants and the modules. The names begin with a capital letter as in the vendor's sample; the table writes them in camel case.
```text
let response = client.connect_tenants()
    .body(body)
    .send()
    .await;
```*/
    pub fn connect_tenants(&self) -> builder::ConnectTenants<'_> {
        builder::ConnectTenants::new(self)
    }
    /**List the customers and their tenants

Lists the customers that the calling partner manages, each with its
tenants. The order is not documented, so a customer can move from one
page to another while the list is read.


Sends a `POST` request to `/partner/external/v3/general/customers/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which customers to list. What an empty object, an empty list and a missing body mean is not documented; all customers, by the name of the operation.
```text
let response = client.retrieve_customers()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_customers(&self) -> builder::RetrieveCustomers<'_> {
        builder::RetrieveCustomers::new(self)
    }
    /**Onboard a customer

Registers a new customer under the calling partner. The account is made
with a password that is sent as it is, so keep it out of logs.

The call answers 200 in any case, where 201 would be expected; `status`
tells whether the customer was onboarded, and only 1 means so. The `id`
comes at once, whether or not the work behind it goes on. Nothing keeps a
repeated call from onboarding twice: the API has no idempotency key.

Not documented: whether password, names and account are needed with
Microsoft 365 as the identity provider, what rules the password has to
obey, and how long the texts may be.


Sends a `POST` request to `/partner/external/v3/general/customers`

Arguments:
- `body`: The new customer.
```text
let response = client.onboard_customer()
    .body(body)
    .send()
    .await;
```*/
    pub fn onboard_customer(&self) -> builder::OnboardCustomer<'_> {
        builder::OnboardCustomer::new(self)
    }
    /**List what Cloud Backup for Microsoft 365 protects of a customer

Lists the objects of one module, such as mailboxes or sites, that are
protected in the customer's tenants. The order is not documented.

The page size is required here. The vendor's table counts `pageSize` and
`skipToken` among the parts of the path; its samples send both in the query.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/m365/backup/modules/{module}/protected-objects`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `module`: The module to list.
- `page_size`: Objects a page. The page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.
- `skip_token`: Where the page begins: the `skipToken` of the page before, unchanged; the first page without it. It can hold `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token lives is not documented.
```text
let response = client.retrieve_protected_objects()
    .customer_id(customer_id)
    .module(module)
    .page_size(page_size)
    .skip_token(skip_token)
    .send()
    .await;
```*/
    pub fn retrieve_protected_objects(&self) -> builder::RetrieveProtectedObjects<'_> {
        builder::RetrieveProtectedObjects::new(self)
    }
    /**List the users of a tenant with their security states

Lists the users that the security dashboard of a tenant shows, all or
those in one state. The order is not documented, so a user can move
from one page to another while the list is read. Which fields can be
null or missing is not documented either.

The vendor's table lists the counters of the page beside the rows; its
sample, which is followed, holds them in `metadata`.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. Neither the smallest nor the largest size is documented.
- `status`: Only users in this state; all when it is left out. Whether it takes several is not documented, so one value a call is sent.
```text
let response = client.retrieve_security_users()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .status(status)
    .send()
    .await;
```*/
    pub fn retrieve_security_users(&self) -> builder::RetrieveSecurityUsers<'_> {
        builder::RetrieveSecurityUsers::new(self)
    }
    /**List what Cloud Backup for Microsoft 365 scanned and protected

Lists, for each module of Cloud Backup for Microsoft 365, how many objects
were scanned and protected and how much data the last job stored, with a
row for each tenant and module. Order is not documented. A customer
without the service has been seen to get an empty list.

The vendor's sample is no JSON: it has the brackets of a list around
`data` and `metadata`. They are taken for an object, as in the other paged
lists; a bare list of rows, which was documented before the list had
pages, is read as well.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/cloud-backup-m365/overview`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_cloud_backup_m365_overview()
    .customer_id(customer_id)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_cloud_backup_m365_overview(
        &self,
    ) -> builder::RetrieveCloudBackupM365Overview<'_> {
        builder::RetrieveCloudBackupM365Overview::new(self)
    }
    /**List the backup and scan jobs of a customer

Lists the customer's backup and scan jobs, of one service and module where
the body asks for them. There is no filter by time; order and how far back
the list goes are not documented. A customer without the service has been
seen to get an empty list.

Rows of type 0 have been seen with `N/A` as id, name, counters, size,
times and duration, which is not documented. One entry of the vendor's
change log names another path (`/products/jobs/batch`); this is the one of
the page.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which jobs to list. What an empty object and a missing body mean is not documented; all jobs, by the name of the operation.
```text
let response = client.retrieve_jobs()
    .customer_id(customer_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_jobs(&self) -> builder::RetrieveJobs<'_> {
        builder::RetrieveJobs::new(self)
    }
    /**List what a backup job did with each object

Lists the objects that a backup job of Cloud Backup for Microsoft 365
worked on, each with its result. The vendor's table calls them fields of
the job, but a row is an object in it. Which kinds of jobs have a report
and how long it is kept is not documented.

The page size has to be sent, and goes with every page. The token of the
next page already holds percent signs and is encoded once more.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/jobs/{jobId}/report-details`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `job_id`: The id of a backup job of that customer. That it is the `jobId` of the job list is likely, but not documented.
- `page_size`: Objects a page. The page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.
- `skip_token`: Where the page begins: the `skipToken` of the page before, unchanged; the first page without it. It can hold `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token lives is not documented.
```text
let response = client.retrieve_job_report_details()
    .customer_id(customer_id)
    .job_id(job_id)
    .page_size(page_size)
    .skip_token(skip_token)
    .send()
    .await;
```*/
    pub fn retrieve_job_report_details(&self) -> builder::RetrieveJobReportDetails<'_> {
        builder::RetrieveJobReportDetails::new(self)
    }
    /**List the scan profiles of a customer

Lists the customer's scan profiles in AvePoint Online Services, without
their containers, which `retrieve_scan_profile` tells. Order is not
documented. The text of the vendor's sample says GET, its table POST;
POST is taken, because there is a body.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/scan-profiles/batch`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which scan profiles to list. What an empty object, an empty list and a missing body mean is not documented; all profiles, by the name of the operation.
```text
let response = client.retrieve_scan_profiles()
    .customer_id(customer_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_scan_profiles(&self) -> builder::RetrieveScanProfiles<'_> {
        builder::RetrieveScanProfiles::new(self)
    }
    /**Read a scan profile with its containers

Reads a scan profile: its tenant, its settings and its containers, which
come all at once. Which settings can be missing or null is not documented.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `scan_profile_id`: The id of a scan profile of that customer, as the list of scan profiles gives it.
```text
let response = client.retrieve_scan_profile()
    .customer_id(customer_id)
    .scan_profile_id(scan_profile_id)
    .send()
    .await;
```*/
    pub fn retrieve_scan_profile(&self) -> builder::RetrieveScanProfile<'_> {
        builder::RetrieveScanProfile::new(self)
    }
    /**Read the last daily report of a scan profile

Tells what the last daily scan of a profile changed: objects that were
registered, moved to another container or removed, as numbers and as
lists. The lists come all at once, however long they are. Without a daily
report `lastUpdateTime` is the time the profile was changed; what the
numbers are then is not documented.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}/changes`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `scan_profile_id`: The id of a scan profile of that customer, as the list of scan profiles gives it.
```text
let response = client.retrieve_scan_profile_changes()
    .customer_id(customer_id)
    .scan_profile_id(scan_profile_id)
    .send()
    .await;
```*/
    pub fn retrieve_scan_profile_changes(
        &self,
    ) -> builder::RetrieveScanProfileChanges<'_> {
        builder::RetrieveScanProfileChanges::new(self)
    }
    /**List the resellers of the large account reseller

Lists the resellers under the calling large account reseller (LAR), whom
the paths call T2 reseller. Order is not documented, nor what is answered
to a partner that is no LAR.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. Neither the smallest nor the largest size is documented.
- `body`: Which resellers to list. What an empty object, an empty list and a missing body mean is not documented; all resellers, by the name of the operation.
```text
let response = client.retrieve_resellers()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_resellers(&self) -> builder::RetrieveResellers<'_> {
        builder::RetrieveResellers::new(self)
    }
    /**List the pooled subscriptions of the large account reseller

Lists the pooled subscriptions of the calling large account reseller
(LAR), with the seats that were bought, given to resellers and left. Paths
and fields call a pooled subscription a license. Order is not documented.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/licenses/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. Neither the smallest nor the largest size is documented.
- `body`: Which pooled subscriptions to list. What an empty object, an empty list and a missing body mean is not documented; all of them, by the name of the operation.
```text
let response = client.retrieve_pooled_subscriptions()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_pooled_subscriptions(
        &self,
    ) -> builder::RetrievePooledSubscriptions<'_> {
        builder::RetrievePooledSubscriptions::new(self)
    }
    /**List what resellers got of a pooled subscription

Lists how many seats of a pooled subscription each reseller was given,
until when, and whether the reseller accepted. Order is not documented.
The vendor's sample asks for 50 rows a page and is answered that pages have
100, so the size in the answer need not be the one that was asked for.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch`

Arguments:
- `license_id`: The id of a pooled subscription of the large account reseller; path and fields call it a license.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. Neither the smallest nor the largest size is documented.
- `body`: Whose seats to list. What an empty object, an empty list and a missing body mean is not documented; those of all resellers, by the name of the operation.
```text
let response = client.retrieve_pooled_subscription_usage()
    .license_id(license_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_pooled_subscription_usage(
        &self,
    ) -> builder::RetrievePooledSubscriptionUsage<'_> {
        builder::RetrievePooledSubscriptionUsage::new(self)
    }
    /**Give a reseller seats of a pooled subscription, or change them

Gives a reseller seats of a pooled subscription of the calling large
account reseller (LAR), or changes what the reseller was given. What makes
the call a change is not documented; probably that the reseller already
has seats of that pooled subscription. What leaving an optional field out
of a change does is not documented either, nor how seats are taken back.

The service answers 200 also when it refused: `status` is 1 when it was
done, and says why it was not otherwise. One of the refusals (7) says that
the reseller already has the pooled subscription, although the call is
meant for changes too. Nothing marks a repeated call, so a repetition may
be refused or count twice.

Two keys of the body begin with a small letter and seven with a capital
one, as in the vendor's table.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses`

Arguments:
- `reseller_id`: The id of a reseller under the large account reseller.
- `body`: What the reseller gets.
```text
let response = client.add_or_update_reseller_subscription()
    .reseller_id(reseller_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn add_or_update_reseller_subscription(
        &self,
    ) -> builder::AddOrUpdateResellerSubscription<'_> {
        builder::AddOrUpdateResellerSubscription::new(self)
    }
    /**List the pooled subscriptions of a reseller

Lists the pooled subscriptions that a reseller under the calling large
account reseller (LAR) was given. Order is not documented.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch`

Arguments:
- `reseller_id`: The id of a reseller under the large account reseller.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. Neither the smallest nor the largest size is documented.
- `body`: Which pooled subscriptions to list. What an empty object, an empty list and a missing body mean is not documented; all of the reseller's, by the name of the operation.
```text
let response = client.retrieve_reseller_subscriptions()
    .reseller_id(reseller_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_reseller_subscriptions(
        &self,
    ) -> builder::RetrieveResellerSubscriptions<'_> {
        builder::RetrieveResellerSubscriptions::new(self)
    }
    /**Accept pooled subscriptions for a reseller

Accepts pooled subscriptions that were assigned to a reseller. Whether the
large account reseller (LAR) or the reseller calls it is not documented;
the permission is the one of a LAR.

The service answers 200 also when it refused: `acceptStatus` is 9 when all
were accepted, and says why they were not otherwise. There is one status
for the whole list; whether a part was accepted then is not documented.
Accepting again may be refused.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/accept`

Arguments:
- `reseller_id`: The id of a reseller under the large account reseller.
- `body`: What to accept.
```text
let response = client.accept_reseller_subscriptions()
    .reseller_id(reseller_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn accept_reseller_subscriptions(
        &self,
    ) -> builder::AcceptResellerSubscriptions<'_> {
        builder::AcceptResellerSubscriptions::new(self)
    }
    /**Reject pooled subscriptions for a reseller

Rejects pooled subscriptions that were assigned to a reseller. Whether the
large account reseller (LAR) or the reseller calls it is not documented;
the permission is the one of a LAR.

The service answers 200 also when it refused: `rejectStatus` is 9 when all
were rejected, and 10 when that failed. There is one status for the whole
list; whether a part was rejected then is not documented. Rejecting again
may be refused.


Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/reject`

Arguments:
- `reseller_id`: The id of a reseller under the large account reseller.
- `body`: What to reject.
```text
let response = client.reject_reseller_subscriptions()
    .reseller_id(reseller_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn reject_reseller_subscriptions(
        &self,
    ) -> builder::RejectResellerSubscriptions<'_> {
        builder::RejectResellerSubscriptions::new(self)
    }
    /**List the audit records under the large account reseller

Lists what people did under the calling large account reseller (LAR) in
one period, which is a month by the vendor's sample. No field names the
reseller: whether a record is the LAR's own or a reseller's can only be
guessed from `operatorOrganization`, and whether the LAR's own are listed
is not documented. Nor are order, the oldest period and the values of the
kinds and categories.

The page lists page size and token with the path; its samples send them in
the query, as this description does. The next page is asked for with the
token alone, which carries page size and position.


Sends a `GET` request to `/partner/external/v3/general/partners/t2-reseller/report/auditlog/{date}`

Arguments:
- `date`: The month to list, as year and month without a sign between them. The form is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
- `page_size`: Records a page. What is taken when it is left out is not documented.
- `skip_token`: Where the page begins: the `skipToken` of the page before, unchanged; the first page without it. It can hold `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token lives is not documented.
```text
let response = client.retrieve_reseller_audit_logs()
    .date(date)
    .page_size(page_size)
    .skip_token(skip_token)
    .send()
    .await;
```*/
    pub fn retrieve_reseller_audit_logs(
        &self,
    ) -> builder::RetrieveResellerAuditLogs<'_> {
        builder::RetrieveResellerAuditLogs::new(self)
    }
    /**List the risk rules with matches in a tenant

Lists the risk rules that something in the tenant breaks, each with how
often. The list comes whole: neither pages nor counters are documented.

Rules can be chosen by whether they are on, but a row does not tell it.
The rows of the vendor's sample name two different tenants, although the
call is made for one, so rows of another tenant may come.


Sends a `GET` request to `/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `data_sources`: The data source whose rules to list; all when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.
- `status`: Only rules that are on, or only rules that are off.
```text
let response = client.retrieve_matched_risk_rules()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .data_sources(data_sources)
    .status(status)
    .send()
    .await;
```*/
    pub fn retrieve_matched_risk_rules(&self) -> builder::RetrieveMatchedRiskRules<'_> {
        builder::RetrieveMatchedRiskRules::new(self)
    }
    /**List the objects of a tenant that break a risk rule

Lists what breaks one risk rule. What a row tells of its object depends
on the data source. The order is not documented.


Sends a `GET` request to `/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules/{ruleId}/hit-items`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `rule_id`: The id of a risk rule, as the list of matched rules gives it.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
```text
let response = client.retrieve_risk_rule_hit_items()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .rule_id(rule_id)
    .page_index(page_index)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn retrieve_risk_rule_hit_items(&self) -> builder::RetrieveRiskRuleHitItems<'_> {
        builder::RetrieveRiskRuleHitItems::new(self)
    }
    /**Add a service to a customer

Adds a subscription of one product to a customer, as a trial or from a
pool of the partner. Four kinds of requests are documented:

- a trial of Cloud Backup for Microsoft 365: `product` 2048,
  `licenseType` 0, and the storage;
- a trial of another product: `product` and `licenseType` 0 only;
- Cloud Backup for Microsoft 365 from a pool: `product` 2048,
  `licenseType` 1, the storage, and `licenseItems` with the resources
  whose names begin with Office365. The pools for Power Platform and for
  Exchange Online and OneDrive go under 2048 as well;
- a premium service from a pool: `product` 40, 42, 49 or 65,
  `licenseType` 1, and `licenseItems` with the resources whose names begin
  with Partner, without `saleType`, `packageType` and `customerSize`.

The storage is either AvePoint's, with `avepointStorageType` and
`retentionYear`, or the customer's own, with `byos` true and
`storageProfileId`. The vendor marks these fields as required in one case
and not in another without a rule for each, so the client demands none of
them; the service does.

The call answers 200 in any case, although something is created; `status`
tells whether the service was added. Only 1 is taken as success: 16 says
that a check succeeded, not that anything was added. There is no
idempotency key, so a repeated call may add twice.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/services`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `body`: The product to add, and from where.
```text
let response = client.add_service()
    .customer_id(customer_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn add_service(&self) -> builder::AddService<'_> {
        builder::AddService::new(self)
    }
    /**List the services of the customers

Lists the customers, each with its subscriptions. The order is not
documented.

Every field of a subscription is a text, also seats and sizes; N/A stands
where there is no value.


Sends a `POST` request to `/partner/external/v3/general/customers/services/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which customers to list. What an empty object, an empty list and a missing body mean is not documented; all customers, by the name of the operation.
```text
let response = client.retrieve_services()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_services(&self) -> builder::RetrieveServices<'_> {
        builder::RetrieveServices::new(self)
    }
    /**List the storage profiles of the partner

Lists the storage profiles of the calling partner, each with the settings
of its kind of storage. The ids are probably what `storageProfileId` of
`add_service` takes. The permission is the one for subscriptions. Order is
not documented.

Settings can hold passwords and keys. Whether they are answered in clear,
blank or masked is not documented; the key in the vendor's sample is
blank. Treat every answer as a secret.

The text of the vendor's page leaves `/partner` out of the path; its
sample has it, and so do all other operations.


Sends a `POST` request to `/partner/external/v3/general/partners/storage-profile/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. Neither the smallest nor the largest size is documented.
- `body`: Which storage profiles to list. An empty object lists all; what an empty list and a missing body mean is not documented.
```text
let response = client.retrieve_storage_profiles()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_storage_profiles(&self) -> builder::RetrieveStorageProfiles<'_> {
        builder::RetrieveStorageProfiles::new(self)
    }
    /**List the user seats of a customer's tenants

Lists the tenants of one platform with the user seats that are assigned
and those that are left. The order is not documented.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `type_`: The platform of the tenants.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which tenants to list. What an empty object, an empty list and a missing body mean is not documented; all tenants, most likely.
```text
let response = client.retrieve_tenant_user_seats()
    .customer_id(customer_id)
    .type_(type_)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_tenant_user_seats(&self) -> builder::RetrieveTenantUserSeats<'_> {
        builder::RetrieveTenantUserSeats::new(self)
    }
    /**Count the user seats that a customer bought of a product

Tells how many user seats of one AvePoint product a customer has bought.
For a customer without the product 0 has been seen.


Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/avpt-products/type/{productType}/overview`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `product_type`: The product.
```text
let response = client.retrieve_product_overview()
    .customer_id(customer_id)
    .product_type(product_type)
    .send()
    .await;
```*/
    pub fn retrieve_product_overview(&self) -> builder::RetrieveProductOverview<'_> {
        builder::RetrieveProductOverview::new(self)
    }
    /**List which users of a tenant are protected

Lists users of a tenant and tells of each whether Cloud Backup for
Microsoft 365 protects their mailbox and their OneDrive. The order is not
documented.


Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/cloud-backup-m365/users/batch`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which users to list. What an empty object, an empty list and a missing body mean is not documented; all users, most likely.
```text
let response = client.retrieve_user_protection_status()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_user_protection_status(
        &self,
    ) -> builder::RetrieveUserProtectionStatus<'_> {
        builder::RetrieveUserProtectionStatus::new(self)
    }
    /**Read all that is known of a user

Reads one user of a tenant, with more fields than the list of users
has. Some fields bear another name there: `userPrincipalName` for
`loginName`, `countryOrRegion` for `countryRegion`, `startDate` for
`enforceStartDateTime`.

What only the updates of hybrid and local users write is not returned,
so it cannot be read before it is replaced: middle name, initials,
comment, IP and home phone, pager, department number, web page, P.O.
box, personal title, home directory, profile path, logon script and
notes. No field tells whether a user is a cloud, a hybrid or a local
user. Which fields can be null or missing is not documented.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
```text
let response = client.retrieve_user()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .send()
    .await;
```*/
    pub fn retrieve_user(&self) -> builder::RetrieveUser<'_> {
        builder::RetrieveUser::new(self)
    }
    /**List the users of a tenant

Lists the users of a tenant, all or the named ones. The order is not
documented, so a user can move from one page to another while the list
is read. Which fields can be null or missing is not documented either.

The vendor's table lists the counters of the page beside the rows; its
sample, which is followed, holds them in `metadata`. A sentence on the
page calls the method GET; its table says POST, and POST is sent.


Sends a `POST` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/batch`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which users to list. What an empty object, an empty list and a missing body mean is not documented; all users, by the name of the operation.
```text
let response = client.retrieve_users()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_users(&self) -> builder::RetrieveUsers<'_> {
        builder::RetrieveUsers::new(self)
    }
    /**Replace the account information of a user

Sets the e-mail address, the usage location, the language and the time
in which the account can sign in. It replaces all seven fields, and
all are documented as required, the two dates also where they are not
enforced; what a date counts for then is not documented. Nor is what
the service does with a field that is left out, null or empty. Read
the user first, and send back what shall stay.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/account-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The whole new account information.
```text
let response = client.update_user_account_information()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_account_information(
        &self,
    ) -> builder::UpdateUserAccountInformation<'_> {
        builder::UpdateUserAccountInformation::new(self)
    }
    /**Set the birthday of a user

Sets the day on which a user was born, from which `age` of
retrieve_user is worked out. The only field is required; whether null
or an empty text takes the birthday away is not documented.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/birthday`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The birthday.
```text
let response = client.update_user_birthday()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_birthday(&self) -> builder::UpdateUserBirthday<'_> {
        builder::UpdateUserBirthday::new(self)
    }
    /**Replace the phone numbers of a cloud user

Sets the office phone, the mobile phone and the fax number of a cloud
user. It replaces all three: each is documented as required, and what
the service does with one that is left out is not said, nor whether an
empty text clears it.

Success is an empty answer. Hybrid and local users have an operation
of their own, update_local_user_contact_information; what happens when
one of them is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/contact-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: All phone numbers.
```text
let response = client.update_cloud_user_contact_information()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_cloud_user_contact_information(
        &self,
    ) -> builder::UpdateCloudUserContactInformation<'_> {
        builder::UpdateCloudUserContactInformation::new(self)
    }
    /**Replace the alternate e-mail addresses of a user

Sets the further e-mail addresses of a user. The list replaces the one
before and is required. How many addresses it takes is not documented,
nor whether an empty list takes all of them away.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/alternate-email-address`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: All alternate addresses.
```text
let response = client.update_user_alternate_email_address()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_alternate_email_address(
        &self,
    ) -> builder::UpdateUserAlternateEmailAddress<'_> {
        builder::UpdateUserAlternateEmailAddress::new(self)
    }
    /**Replace the names, job title and employee id of a cloud user

Sets first, last and display name, job title and employee id of a
cloud user. It replaces all five, and all are documented as required.
The page does not say what becomes of a field that is left out or sent
empty, so send the present values of those that shall stay.

Success is an empty answer. Hybrid and local users have an operation
of their own, update_local_user_general_information; what happens when
one of them is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/general-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The whole new general information.
```text
let response = client.update_cloud_user_general_information()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_cloud_user_general_information(
        &self,
    ) -> builder::UpdateCloudUserGeneralInformation<'_> {
        builder::UpdateCloudUserGeneralInformation::new(self)
    }
    /**Mark a user as a test account or not

Sets whether a user counts as a test account. The only field is
required.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/istest`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The mark.
```text
let response = client.update_user_test_property()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_test_property(&self) -> builder::UpdateUserTestProperty<'_> {
        builder::UpdateUserTestProperty::new(self)
    }
    /**Set the manager of a user

Sets the manager of a user, in place of the one before. The only field
is required. How to take the manager away is not documented, so an
empty text is not known to do it.

Success is an empty answer. The operation takes cloud users and
others; what names the manager differs, see the field.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/manager`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The new manager.
```text
let response = client.update_user_manager()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_manager(&self) -> builder::UpdateUserManager<'_> {
        builder::UpdateUserManager::new(self)
    }
    /**Replace the company, department and location of a cloud user

Sets company, department and location of a cloud user. It replaces all
three, and all are documented as required; whether one that is left
out or empty is kept or cleared is not said.

The paths of the two office operations are easily mixed up: this one
ends in `office`, and the postal address,
update_cloud_user_office_location, in `office-information`.

Success is an empty answer. Hybrid and local users have an operation
of their own, update_local_user_office; what happens when one of them
is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The whole new office.
```text
let response = client.update_cloud_user_office()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_cloud_user_office(&self) -> builder::UpdateCloudUserOffice<'_> {
        builder::UpdateCloudUserOffice::new(self)
    }
    /**Replace the office address of a cloud user

Sets the postal address of the office of a cloud user. It replaces the
whole address: every field is documented as required, and the effect
of leaving one out, or of an empty text, is not said.

The path ends in `office-information`, although it is the address;
company and department are set by update_cloud_user_office.

Success is an empty answer. Hybrid and local users have an operation
of their own, update_local_user_office_location; what happens when one
of them is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The whole new address.
```text
let response = client.update_cloud_user_office_location()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_cloud_user_office_location(
        &self,
    ) -> builder::UpdateCloudUserOfficeLocation<'_> {
        builder::UpdateCloudUserOfficeLocation::new(self)
    }
    /**Set whether the password of a user never expires

Sets whether the password of a user is kept from expiring. It sets no
password. The only field is required.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/password-setting`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The setting.
```text
let response = client.update_user_password_setting()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_password_setting(
        &self,
    ) -> builder::UpdateUserPasswordSetting<'_> {
        builder::UpdateUserPasswordSetting::new(self)
    }
    /**Replace the phone numbers of a hybrid or local user

Sets the six phone numbers of a hybrid or local user. All are replaced
and all are documented as required. What leaving a number out does is
not said, nor whether an empty text clears it; and IP phone, home
phone and pager are returned by no operation, so what stands there now
cannot be read before it is replaced.

Success is an empty answer. Cloud users have an operation of their
own, update_cloud_user_contact_information; what happens when one of
them is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/contact-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
- `body`: All phone numbers.
```text
let response = client.update_local_user_contact_information()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_local_user_contact_information(
        &self,
    ) -> builder::UpdateLocalUserContactInformation<'_> {
        builder::UpdateLocalUserContactInformation::new(self)
    }
    /**Replace the names, job title, employee id and comment of a hybrid or local user

Sets the names, initials, job title, employee id and comment of a
hybrid or local user. It replaces all eight fields, which are all
documented as required; how the service takes a missing or empty one
is not said. Middle name, initials and comment are returned by no
operation, so they cannot be read before they are replaced.

Success is an empty answer. Cloud users have an operation of their
own, update_cloud_user_general_information; what happens when one of
them is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/general-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
- `body`: The whole new general information.
```text
let response = client.update_local_user_general_information()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_local_user_general_information(
        &self,
    ) -> builder::UpdateLocalUserGeneralInformation<'_> {
        builder::UpdateLocalUserGeneralInformation::new(self)
    }
    /**Replace the office address of a hybrid or local user

Sets the postal address of the office of a hybrid or local user, and
with it the web page, the P.O. box and the personal title. All eight
fields are replaced and documented as required, and the page is silent
on those that are left out or empty. Web page, P.O. box and personal
title are returned by no operation, so they cannot be read before they
are replaced.

The path ends in `office-information`, although it is the address;
company and department are set by update_local_user_office.

Success is an empty answer. Cloud users have an operation of their
own, update_cloud_user_office_location; what happens when one of them
is named here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office-information`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
- `body`: The whole new address.
```text
let response = client.update_local_user_office_location()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_local_user_office_location(
        &self,
    ) -> builder::UpdateLocalUserOfficeLocation<'_> {
        builder::UpdateLocalUserOfficeLocation::new(self)
    }
    /**Replace the company, department and location of a hybrid or local user

Sets company, department, department number and location of a hybrid
or local user. It replaces all four, and all are documented as
required; whether a field that is left out or empty is kept or cleared
is not said. The department number is returned by no operation.

The paths of the two office operations are easily mixed up: this one
ends in `office`, and the postal address,
update_local_user_office_location, in `office-information`.

Success is an empty answer. Cloud users have an operation of their
own, update_cloud_user_office; what happens when one of them is named
here is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
- `body`: The whole new office.
```text
let response = client.update_local_user_office()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_local_user_office(&self) -> builder::UpdateLocalUserOffice<'_> {
        builder::UpdateLocalUserOffice::new(self)
    }
    /**Set the sponsor of a user

Sets the sponsor of a user. One is sent, while retrieve_user speaks of
sponsors; whether others that a user has are kept is not documented,
nor how to take a sponsor away. The only field is required.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/sponsor`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The sponsor.
```text
let response = client.update_user_sponsor()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_sponsor(&self) -> builder::UpdateUserSponsor<'_> {
        builder::UpdateUserSponsor::new(self)
    }
    /**Replace the notes on a hybrid or local user

Sets the notes on a hybrid or local user. The text replaces the one
before, which no operation returns. It is required; whether an empty
text clears the notes is not documented.

Success is an empty answer. What happens when a cloud user is named is
not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/notes`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
- `body`: The new notes.
```text
let response = client.update_local_user_notes()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_local_user_notes(&self) -> builder::UpdateLocalUserNotes<'_> {
        builder::UpdateLocalUserNotes::new(self)
    }
    /**Mark a user as external or not

Sets whether a user counts as external. The only field is required.

Success is an empty answer. The operation exists under `users` only;
whether it takes hybrid and local users as well is not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/isexternal`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a user of that tenant. Most changes under `users` are meant for cloud users; which users a call refuses is said with the call.
- `body`: The mark.
```text
let response = client.update_user_external_property()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_user_external_property(
        &self,
    ) -> builder::UpdateUserExternalProperty<'_> {
        builder::UpdateUserExternalProperty::new(self)
    }
    /**Replace the home directory, profile path and logon script of a hybrid or local user

Sets home directory, profile path and logon script of a hybrid or
local user. All three are replaced and documented as required; nothing
is said on what a missing or an empty one does. No operation returns
them, so they cannot be read before they are replaced.

The paths are sent as they are given. Those of the vendor's sample
begin with one backslash once JSON is read, so they name no server; a
path to a server begins with two, which JSON writes as four.

Success is an empty answer. What happens when a cloud user is named is
not documented.


Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/profile`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `user_id`: The id of a hybrid or local user of that tenant. No field of a user tells whether it is one, and what is answered for a cloud user is not documented.
- `body`: The whole new profile.
```text
let response = client.update_local_user_profile()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_local_user_profile(&self) -> builder::UpdateLocalUserProfile<'_> {
        builder::UpdateLocalUserProfile::new(self)
    }
    /**Count the workspaces of a tenant

Tells how many workspaces a tenant has, by kind and by what is wrong with
them. How old the counts are, and from when on a workspace is inactive, is
not documented.

The vendor's change log leaves `/v3` out of the path; the page and its
sample have it.


Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/workspace`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
```text
let response = client.retrieve_workspace_overview()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .send()
    .await;
```*/
    pub fn retrieve_workspace_overview(&self) -> builder::RetrieveWorkspaceOverview<'_> {
        builder::RetrieveWorkspaceOverview::new(self)
    }
    /**Count the compliant workspaces of a tenant

Tells how many workspaces comply and how many do not. The path promises a
rate; two counts come.

The vendor's change log leaves `/v3` out of the path; the page and its
sample have it.


Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/compliance-rate`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
```text
let response = client.retrieve_workspace_compliance()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .send()
    .await;
```*/
    pub fn retrieve_workspace_compliance(
        &self,
    ) -> builder::RetrieveWorkspaceCompliance<'_> {
        builder::RetrieveWorkspaceCompliance::new(self)
    }
    /**Count the sensitive items of a tenant that are shared too widely

Tells how many sensitive items are shared with whom. What makes an item
sensitive is not documented, nor whether an item that is shared in two ways
counts twice.

The vendor's change log leaves `/v3` out of the path; the page and its
sample have it.


Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/dspm/insights`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
```text
let response = client.retrieve_data_security_posture()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .send()
    .await;
```*/
    pub fn retrieve_data_security_posture(
        &self,
    ) -> builder::RetrieveDataSecurityPosture<'_> {
        builder::RetrieveDataSecurityPosture::new(self)
    }
    /**Count the signs of ransomware in a tenant

Tells how many workspaces showed signs of ransomware in the last seven days.
The vendor calls it data protection statistics.

The vendor's change log leaves `/v3` out of the path; the page and its
sample have it.


Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/ransomware-detection`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
```text
let response = client.retrieve_data_protection_statistics()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .send()
    .await;
```*/
    pub fn retrieve_data_protection_statistics(
        &self,
    ) -> builder::RetrieveDataProtectionStatistics<'_> {
        builder::RetrieveDataProtectionStatistics::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::retrieve_risk_workflows`]

[`Client::retrieve_risk_workflows`]: super::Client::retrieve_risk_workflows*/
    #[derive(Debug, Clone)]
    pub struct RetrieveRiskWorkflows<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        catagory: Result<Option<crate::enums::RiskyActionCategory>, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveRiskWorkflows<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                catagory: Ok(None),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn catagory<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::RiskyActionCategory>,
            <V as std::convert::TryInto<
                crate::enums::RiskyActionCategory,
            >>::Error: std::fmt::Display,
        {
            self.catagory = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("catagory is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RiskWorkflowPage>, Error<ByteStream>> {
            let Self {
                client,
                customer_id,
                tenant_id,
                catagory,
                page_index,
                page_size,
            } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let catagory = catagory.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/overview/security/compliances/workflows",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("catagory", &catagory))
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_risk_workflows",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_risky_action_count`]

[`Client::retrieve_risky_action_count`]: super::Client::retrieve_risky_action_count*/
    #[derive(Debug, Clone)]
    pub struct RetrieveRiskyActionCount<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        types: Result<Option<crate::enums::ActionType>, String>,
    }
    impl<'a> RetrieveRiskyActionCount<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                types: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn types<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::ActionType>,
            <V as std::convert::TryInto<
                crate::enums::ActionType,
            >>::Error: std::fmt::Display,
        {
            self.types = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("types is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RiskyActionCount>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, types } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let types = types.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/overview/security/compliances/actions",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("types", &types))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_risky_action_count",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_workflow_compliance`]

[`Client::retrieve_workflow_compliance`]: super::Client::retrieve_workflow_compliance*/
    #[derive(Debug, Clone)]
    pub struct RetrieveWorkflowCompliance<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        workflow_id: Result<crate::ids::WorkflowId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveWorkflowCompliance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                workflow_id: Err("workflow_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::WorkflowId>,
            <V as std::convert::TryInto<
                crate::ids::WorkflowId,
            >>::Error: std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|error| format!("workflow_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows/{workflowId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::WorkflowRiskUserPage>, Error<ByteStream>> {
            let Self {
                client,
                customer_id,
                tenant_id,
                workflow_id,
                page_index,
                page_size,
            } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/overview/security/compliances/workflows/{}",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& workflow_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_workflow_compliance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_sign_ins`]

[`Client::retrieve_sign_ins`]: super::Client::retrieve_sign_ins*/
    #[derive(Debug, Clone)]
    pub struct RetrieveSignIns<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        risky: Result<Option<bool>, String>,
    }
    impl<'a> RetrieveSignIns<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                risky: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn risky<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.risky = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("risky is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SignInPage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size, risky } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let risky = risky.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/overview/security/compliances/signins",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("risky", &risky))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_sign_ins",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_hybrid_agents`]

[`Client::retrieve_hybrid_agents`]: super::Client::retrieve_hybrid_agents*/
    #[derive(Debug, Clone)]
    pub struct RetrieveHybridAgents<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
    }
    impl<'a> RetrieveHybridAgents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/agents`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HybridAgentList>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/agents", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_hybrid_agents",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_audit_logs`]

[`Client::retrieve_audit_logs`]: super::Client::retrieve_audit_logs*/
    #[derive(Debug, Clone)]
    pub struct RetrieveAuditLogs<'a> {
        client: &'a super::Client,
        date: Result<crate::ids::AuditPeriod, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        skip_token: Result<Option<::std::string::String>, String>,
    }
    impl<'a> RetrieveAuditLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                date: Err("date was not initialized".to_string()),
                page_size: Ok(None),
                skip_token: Ok(None),
            }
        }
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::AuditPeriod>,
            <V as std::convert::TryInto<
                crate::ids::AuditPeriod,
            >>::Error: std::fmt::Display,
        {
            self.date = value
                .try_into()
                .map_err(|error| format!("date is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn skip_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.skip_token = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("skip_token is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/partners/report/auditlog/{date}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AuditRecordPage>, Error<ByteStream>> {
            let Self { client, date, page_size, skip_token } = self;
            let date = date.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let skip_token = skip_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/report/auditlog/{}", client
                .baseurl, encode_path(& date.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("skipToken", &skip_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_audit_logs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_azure_cost_issues`]

[`Client::retrieve_azure_cost_issues`]: super::Client::retrieve_azure_cost_issues*/
    #[derive(Debug, Clone)]
    pub struct RetrieveAzureCostIssues<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveAzureCostIssues<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/acm/customers/{customerId}/tenants/{tenantId}/issues`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CostIssuePage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/acm/customers/{}/tenants/{}/issues", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_azure_cost_issues",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_azure_risk_issues`]

[`Client::retrieve_azure_risk_issues`]: super::Client::retrieve_azure_risk_issues*/
    #[derive(Debug, Clone)]
    pub struct RetrieveAzureRiskIssues<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveAzureRiskIssues<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/asm/customers/{customerId}/tenants/{tenantId}/issues`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SecurityIssuePage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/asm/customers/{}/tenants/{}/issues", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_azure_risk_issues",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_baseline`]

[`Client::create_baseline`]: super::Client::create_baseline*/
    #[derive(Debug, Clone)]
    pub struct CreateBaseline<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewBaseline, String>,
    }
    impl<'a> CreateBaseline<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewBaseline>,
            <V as std::convert::TryInto<types::NewBaseline>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewBaseline` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewBaseline,
            ) -> types::builder::NewBaseline,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/bm/baselines`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CreatedBaseline>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewBaseline::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/partner/external/v3/bm/baselines", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_baseline",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_baselines`]

[`Client::retrieve_baselines`]: super::Client::retrieve_baselines*/
    #[derive(Debug, Clone)]
    pub struct RetrieveBaselines<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::BaselineFilter, String>,
    }
    impl<'a> RetrieveBaselines<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BaselineFilter>,
            <V as std::convert::TryInto<
                types::BaselineFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BaselineFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BaselineFilter,
            ) -> types::builder::BaselineFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/bm/baselines/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BaselinePage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::BaselineFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/bm/baselines/batch", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_baselines",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_baseline_creation_report`]

[`Client::retrieve_baseline_creation_report`]: super::Client::retrieve_baseline_creation_report*/
    #[derive(Debug, Clone)]
    pub struct RetrieveBaselineCreationReport<'a> {
        client: &'a super::Client,
        baseline_id: Result<crate::ids::BaselineId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveBaselineCreationReport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                baseline_id: Err("baseline_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn baseline_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::BaselineId>,
            <V as std::convert::TryInto<
                crate::ids::BaselineId,
            >>::Error: std::fmt::Display,
        {
            self.baseline_id = value
                .try_into()
                .map_err(|error| format!("baseline_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/bm/baselines/{baselineId}/reports`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BaselineReportItemPage>, Error<ByteStream>> {
            let Self { client, baseline_id, page_index, page_size } = self;
            let baseline_id = baseline_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/bm/baselines/{}/reports", client.baseurl,
                encode_path(& baseline_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_baseline_creation_report",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_process_center_jobs`]

[`Client::retrieve_process_center_jobs`]: super::Client::retrieve_process_center_jobs*/
    #[derive(Debug, Clone)]
    pub struct RetrieveProcessCenterJobs<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::BaselineJobFilter, String>,
    }
    impl<'a> RetrieveProcessCenterJobs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BaselineJobFilter>,
            <V as std::convert::TryInto<
                types::BaselineJobFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BaselineJobFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BaselineJobFilter,
            ) -> types::builder::BaselineJobFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BaselineJobPage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::BaselineJobFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/bm/customers/{}/tenants/{}/process-center/jobs/batch",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_process_center_jobs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_baseline_tenants`]

[`Client::retrieve_baseline_tenants`]: super::Client::retrieve_baseline_tenants*/
    #[derive(Debug, Clone)]
    pub struct RetrieveBaselineTenants<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::BaselineTenantFilter, String>,
    }
    impl<'a> RetrieveBaselineTenants<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BaselineTenantFilter>,
            <V as std::convert::TryInto<
                types::BaselineTenantFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `BaselineTenantFilter` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BaselineTenantFilter,
            ) -> types::builder::BaselineTenantFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/bm/tenants/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BaselineTenantPage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::BaselineTenantFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/bm/tenants/batch", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_baseline_tenants",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::perform_tenant_action`]

[`Client::perform_tenant_action`]: super::Client::perform_tenant_action*/
    #[derive(Debug, Clone)]
    pub struct PerformTenantAction<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        body: Result<types::builder::TenantAction, String>,
    }
    impl<'a> PerformTenantAction<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TenantAction>,
            <V as std::convert::TryInto<types::TenantAction>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TenantAction` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TenantAction,
            ) -> types::builder::TenantAction,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/actions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TenantActionJob>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::TenantAction::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/bm/customers/{}/tenants/{}/actions", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "perform_tenant_action",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_m365_tenant`]

[`Client::retrieve_m365_tenant`]: super::Client::retrieve_m365_tenant*/
    #[derive(Debug, Clone)]
    pub struct RetrieveM365Tenant<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
    }
    impl<'a> RetrieveM365Tenant<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::M365Tenant>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/tenants/{}", client.baseurl,
                encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_m365_tenant",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_add_tenant_auth_link`]

[`Client::create_add_tenant_auth_link`]: super::Client::create_add_tenant_auth_link*/
    #[derive(Debug, Clone)]
    pub struct CreateAddTenantAuthLink<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        body: Result<types::builder::CreateAddTenantAuthLink, String>,
    }
    impl<'a> CreateAddTenantAuthLink<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateAddTenantAuthLink>,
            <V as std::convert::TryInto<
                types::CreateAddTenantAuthLink,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateAddTenantAuthLink` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateAddTenantAuthLink,
            ) -> types::builder::CreateAddTenantAuthLink,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/auth-link`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AddTenantAuthLink>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateAddTenantAuthLink::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/tenants/{}/auth-link",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_add_tenant_auth_link",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_service_app_status`]

[`Client::retrieve_service_app_status`]: super::Client::retrieve_service_app_status*/
    #[derive(Debug, Clone)]
    pub struct RetrieveServiceAppStatus<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        product_name: Result<crate::enums::PremiumProductName, String>,
    }
    impl<'a> RetrieveServiceAppStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                product_name: Err("product_name was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn product_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::PremiumProductName>,
            <V as std::convert::TryInto<
                crate::enums::PremiumProductName,
            >>::Error: std::fmt::Display,
        {
            self.product_name = value
                .try_into()
                .map_err(|error| format!("product_name is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/product/{productName}/apps`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::OneOrMany<crate::types::ServiceAppStatus>>,
            Error<ByteStream>,
        > {
            let Self { client, customer_id, tenant_id, product_name } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let product_name = product_name.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/tenants/{}/product/{}/apps",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& product_name.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_service_app_status",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_app_consent_auth_link`]

[`Client::create_app_consent_auth_link`]: super::Client::create_app_consent_auth_link*/
    #[derive(Debug, Clone)]
    pub struct CreateAppConsentAuthLink<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        body: Result<types::builder::CreateAppConsentAuthLink, String>,
    }
    impl<'a> CreateAppConsentAuthLink<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateAppConsentAuthLink>,
            <V as std::convert::TryInto<
                types::CreateAppConsentAuthLink,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateAppConsentAuthLink` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateAppConsentAuthLink,
            ) -> types::builder::CreateAppConsentAuthLink,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/apps/auth-link`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AppConsentAuthLink>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateAppConsentAuthLink::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/tenants/{}/apps/auth-link",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_app_consent_auth_link",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::connect_tenants`]

[`Client::connect_tenants`]: super::Client::connect_tenants*/
    #[derive(Debug, Clone)]
    pub struct ConnectTenants<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ConnectTenants, String>,
    }
    impl<'a> ConnectTenants<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConnectTenants>,
            <V as std::convert::TryInto<
                types::ConnectTenants,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ConnectTenants` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ConnectTenants,
            ) -> types::builder::ConnectTenants,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/connecttenant`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ConnectTenantsResult>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ConnectTenants::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/connecttenant", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "connect_tenants",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_customers`]

[`Client::retrieve_customers`]: super::Client::retrieve_customers*/
    #[derive(Debug, Clone)]
    pub struct RetrieveCustomers<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::CustomerFilter, String>,
    }
    impl<'a> RetrieveCustomers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CustomerFilter>,
            <V as std::convert::TryInto<
                types::CustomerFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CustomerFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CustomerFilter,
            ) -> types::builder::CustomerFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CustomerPage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CustomerFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/batch", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_customers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::onboard_customer`]

[`Client::onboard_customer`]: super::Client::onboard_customer*/
    #[derive(Debug, Clone)]
    pub struct OnboardCustomer<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OnboardCustomer, String>,
    }
    impl<'a> OnboardCustomer<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OnboardCustomer>,
            <V as std::convert::TryInto<
                types::OnboardCustomer,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OnboardCustomer` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OnboardCustomer,
            ) -> types::builder::OnboardCustomer,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OnboardCustomerResult>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OnboardCustomer::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "onboard_customer",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_protected_objects`]

[`Client::retrieve_protected_objects`]: super::Client::retrieve_protected_objects*/
    #[derive(Debug, Clone)]
    pub struct RetrieveProtectedObjects<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        module: Result<crate::enums::BackupObjectModule, String>,
        pub(in crate::generated) page_size: Result<i32, String>,
        skip_token: Result<Option<::std::string::String>, String>,
    }
    impl<'a> RetrieveProtectedObjects<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                module: Err("module was not initialized".to_string()),
                page_size: Err("page_size was not initialized".to_string()),
                skip_token: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn module<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::BackupObjectModule>,
            <V as std::convert::TryInto<
                crate::enums::BackupObjectModule,
            >>::Error: std::fmt::Display,
        {
            self.module = value
                .try_into()
                .map_err(|error| format!("module is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn skip_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.skip_token = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("skip_token is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/m365/backup/modules/{module}/protected-objects`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProtectedObjectPage>, Error<ByteStream>> {
            let Self { client, customer_id, module, page_size, skip_token } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let module = module.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let skip_token = skip_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/m365/backup/modules/{}/protected-objects",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                module.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("skipToken", &skip_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_protected_objects",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_security_users`]

[`Client::retrieve_security_users`]: super::Client::retrieve_security_users*/
    #[derive(Debug, Clone)]
    pub struct RetrieveSecurityUsers<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        status: Result<Option<crate::enums::UserSecurityStatus>, String>,
    }
    impl<'a> RetrieveSecurityUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                status: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::UserSecurityStatus>,
            <V as std::convert::TryInto<
                crate::enums::UserSecurityStatus,
            >>::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("status is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SecurityUserPage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size, status } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/overview/security/users",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_security_users",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_cloud_backup_m365_overview`]

[`Client::retrieve_cloud_backup_m365_overview`]: super::Client::retrieve_cloud_backup_m365_overview*/
    #[derive(Debug, Clone)]
    pub struct RetrieveCloudBackupM365Overview<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveCloudBackupM365Overview<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/cloud-backup-m365/overview`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CloudBackupModuleOverviewPage>,
            Error<ByteStream>,
        > {
            let Self { client, customer_id, page_index, page_size } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/cloud-backup-m365/overview",
                client.baseurl, encode_path(& customer_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_cloud_backup_m365_overview",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_jobs`]

[`Client::retrieve_jobs`]: super::Client::retrieve_jobs*/
    #[derive(Debug, Clone)]
    pub struct RetrieveJobs<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::BackupJobFilter, String>,
    }
    impl<'a> RetrieveJobs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BackupJobFilter>,
            <V as std::convert::TryInto<
                types::BackupJobFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BackupJobFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BackupJobFilter,
            ) -> types::builder::BackupJobFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BackupJobPage>, Error<ByteStream>> {
            let Self { client, customer_id, page_index, page_size, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::BackupJobFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/avpt-products/jobs/batch",
                client.baseurl, encode_path(& customer_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_jobs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_job_report_details`]

[`Client::retrieve_job_report_details`]: super::Client::retrieve_job_report_details*/
    #[derive(Debug, Clone)]
    pub struct RetrieveJobReportDetails<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        job_id: Result<crate::ids::JobId, String>,
        pub(in crate::generated) page_size: Result<i32, String>,
        skip_token: Result<Option<::std::string::String>, String>,
    }
    impl<'a> RetrieveJobReportDetails<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                job_id: Err("job_id was not initialized".to_string()),
                page_size: Err("page_size was not initialized".to_string()),
                skip_token: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::JobId>,
            <V as std::convert::TryInto<crate::ids::JobId>>::Error: std::fmt::Display,
        {
            self.job_id = value
                .try_into()
                .map_err(|error| format!("job_id is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn skip_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.skip_token = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("skip_token is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/jobs/{jobId}/report-details`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JobReportItemPage>, Error<ByteStream>> {
            let Self { client, customer_id, job_id, page_size, skip_token } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let skip_token = skip_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/jobs/{}/report-details",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                job_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("skipToken", &skip_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_job_report_details",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_scan_profiles`]

[`Client::retrieve_scan_profiles`]: super::Client::retrieve_scan_profiles*/
    #[derive(Debug, Clone)]
    pub struct RetrieveScanProfiles<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::ScanProfileFilter, String>,
    }
    impl<'a> RetrieveScanProfiles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ScanProfileFilter>,
            <V as std::convert::TryInto<
                types::ScanProfileFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ScanProfileFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ScanProfileFilter,
            ) -> types::builder::ScanProfileFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/scan-profiles/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ScanProfilePage>, Error<ByteStream>> {
            let Self { client, customer_id, page_index, page_size, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ScanProfileFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/scan-profiles/batch", client
                .baseurl, encode_path(& customer_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_scan_profiles",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_scan_profile`]

[`Client::retrieve_scan_profile`]: super::Client::retrieve_scan_profile*/
    #[derive(Debug, Clone)]
    pub struct RetrieveScanProfile<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        scan_profile_id: Result<crate::ids::ScanProfileId, String>,
    }
    impl<'a> RetrieveScanProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                scan_profile_id: Err("scan_profile_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn scan_profile_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::ScanProfileId>,
            <V as std::convert::TryInto<
                crate::ids::ScanProfileId,
            >>::Error: std::fmt::Display,
        {
            self.scan_profile_id = value
                .try_into()
                .map_err(|error| format!("scan_profile_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ScanProfileDetail>, Error<ByteStream>> {
            let Self { client, customer_id, scan_profile_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let scan_profile_id = scan_profile_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/scan-profiles/{}", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(&
                scan_profile_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_scan_profile",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_scan_profile_changes`]

[`Client::retrieve_scan_profile_changes`]: super::Client::retrieve_scan_profile_changes*/
    #[derive(Debug, Clone)]
    pub struct RetrieveScanProfileChanges<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        scan_profile_id: Result<crate::ids::ScanProfileId, String>,
    }
    impl<'a> RetrieveScanProfileChanges<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                scan_profile_id: Err("scan_profile_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn scan_profile_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::ScanProfileId>,
            <V as std::convert::TryInto<
                crate::ids::ScanProfileId,
            >>::Error: std::fmt::Display,
        {
            self.scan_profile_id = value
                .try_into()
                .map_err(|error| format!("scan_profile_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}/changes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ScanProfileChanges>, Error<ByteStream>> {
            let Self { client, customer_id, scan_profile_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let scan_profile_id = scan_profile_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/scan-profiles/{}/changes",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                scan_profile_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_scan_profile_changes",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_resellers`]

[`Client::retrieve_resellers`]: super::Client::retrieve_resellers*/
    #[derive(Debug, Clone)]
    pub struct RetrieveResellers<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::ResellerFilter, String>,
    }
    impl<'a> RetrieveResellers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResellerFilter>,
            <V as std::convert::TryInto<
                types::ResellerFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ResellerFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ResellerFilter,
            ) -> types::builder::ResellerFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ResellerPage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ResellerFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/resellers/batch",
                client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_resellers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_pooled_subscriptions`]

[`Client::retrieve_pooled_subscriptions`]: super::Client::retrieve_pooled_subscriptions*/
    #[derive(Debug, Clone)]
    pub struct RetrievePooledSubscriptions<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::PooledSubscriptionFilter, String>,
    }
    impl<'a> RetrievePooledSubscriptions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PooledSubscriptionFilter>,
            <V as std::convert::TryInto<
                types::PooledSubscriptionFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `PooledSubscriptionFilter` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PooledSubscriptionFilter,
            ) -> types::builder::PooledSubscriptionFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/licenses/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PooledSubscriptionPage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::PooledSubscriptionFilter::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/licenses/batch",
                client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_pooled_subscriptions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_pooled_subscription_usage`]

[`Client::retrieve_pooled_subscription_usage`]: super::Client::retrieve_pooled_subscription_usage*/
    #[derive(Debug, Clone)]
    pub struct RetrievePooledSubscriptionUsage<'a> {
        client: &'a super::Client,
        license_id: Result<crate::ids::LicenseId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::PooledSubscriptionUsageFilter, String>,
    }
    impl<'a> RetrievePooledSubscriptionUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                license_id: Err("license_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn license_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::LicenseId>,
            <V as std::convert::TryInto<
                crate::ids::LicenseId,
            >>::Error: std::fmt::Display,
        {
            self.license_id = value
                .try_into()
                .map_err(|error| format!("license_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PooledSubscriptionUsageFilter>,
            <V as std::convert::TryInto<
                types::PooledSubscriptionUsageFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `PooledSubscriptionUsageFilter` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PooledSubscriptionUsageFilter,
            ) -> types::builder::PooledSubscriptionUsageFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PooledSubscriptionUsagePage>,
            Error<ByteStream>,
        > {
            let Self { client, license_id, page_index, page_size, body } = self;
            let license_id = license_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::PooledSubscriptionUsageFilter::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/licenses/{}/usage/batch",
                client.baseurl, encode_path(& license_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_pooled_subscription_usage",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::add_or_update_reseller_subscription`]

[`Client::add_or_update_reseller_subscription`]: super::Client::add_or_update_reseller_subscription*/
    #[derive(Debug, Clone)]
    pub struct AddOrUpdateResellerSubscription<'a> {
        client: &'a super::Client,
        reseller_id: Result<crate::ids::ResellerId, String>,
        body: Result<types::builder::AddOrUpdateResellerSubscription, String>,
    }
    impl<'a> AddOrUpdateResellerSubscription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                reseller_id: Err("reseller_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn reseller_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::ResellerId>,
            <V as std::convert::TryInto<
                crate::ids::ResellerId,
            >>::Error: std::fmt::Display,
        {
            self.reseller_id = value
                .try_into()
                .map_err(|error| format!("reseller_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AddOrUpdateResellerSubscription>,
            <V as std::convert::TryInto<
                types::AddOrUpdateResellerSubscription,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AddOrUpdateResellerSubscription` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AddOrUpdateResellerSubscription,
            ) -> types::builder::AddOrUpdateResellerSubscription,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AddOrUpdateResellerSubscriptionResult>,
            Error<ByteStream>,
        > {
            let Self { client, reseller_id, body } = self;
            let reseller_id = reseller_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::AddOrUpdateResellerSubscription::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses",
                client.baseurl, encode_path(& reseller_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "add_or_update_reseller_subscription",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_reseller_subscriptions`]

[`Client::retrieve_reseller_subscriptions`]: super::Client::retrieve_reseller_subscriptions*/
    #[derive(Debug, Clone)]
    pub struct RetrieveResellerSubscriptions<'a> {
        client: &'a super::Client,
        reseller_id: Result<crate::ids::ResellerId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::ResellerSubscriptionFilter, String>,
    }
    impl<'a> RetrieveResellerSubscriptions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                reseller_id: Err("reseller_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn reseller_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::ResellerId>,
            <V as std::convert::TryInto<
                crate::ids::ResellerId,
            >>::Error: std::fmt::Display,
        {
            self.reseller_id = value
                .try_into()
                .map_err(|error| format!("reseller_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResellerSubscriptionFilter>,
            <V as std::convert::TryInto<
                types::ResellerSubscriptionFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ResellerSubscriptionFilter` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ResellerSubscriptionFilter,
            ) -> types::builder::ResellerSubscriptionFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PooledSubscriptionPage>, Error<ByteStream>> {
            let Self { client, reseller_id, page_index, page_size, body } = self;
            let reseller_id = reseller_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ResellerSubscriptionFilter::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses/batch",
                client.baseurl, encode_path(& reseller_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_reseller_subscriptions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::accept_reseller_subscriptions`]

[`Client::accept_reseller_subscriptions`]: super::Client::accept_reseller_subscriptions*/
    #[derive(Debug, Clone)]
    pub struct AcceptResellerSubscriptions<'a> {
        client: &'a super::Client,
        reseller_id: Result<crate::ids::ResellerId, String>,
        body: Result<types::builder::AcceptResellerSubscriptions, String>,
    }
    impl<'a> AcceptResellerSubscriptions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                reseller_id: Err("reseller_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn reseller_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::ResellerId>,
            <V as std::convert::TryInto<
                crate::ids::ResellerId,
            >>::Error: std::fmt::Display,
        {
            self.reseller_id = value
                .try_into()
                .map_err(|error| format!("reseller_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AcceptResellerSubscriptions>,
            <V as std::convert::TryInto<
                types::AcceptResellerSubscriptions,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AcceptResellerSubscriptions` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AcceptResellerSubscriptions,
            ) -> types::builder::AcceptResellerSubscriptions,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/accept`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AcceptResellerSubscriptionsResult>,
            Error<ByteStream>,
        > {
            let Self { client, reseller_id, body } = self;
            let reseller_id = reseller_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::AcceptResellerSubscriptions::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses/accept",
                client.baseurl, encode_path(& reseller_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "accept_reseller_subscriptions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::reject_reseller_subscriptions`]

[`Client::reject_reseller_subscriptions`]: super::Client::reject_reseller_subscriptions*/
    #[derive(Debug, Clone)]
    pub struct RejectResellerSubscriptions<'a> {
        client: &'a super::Client,
        reseller_id: Result<crate::ids::ResellerId, String>,
        body: Result<types::builder::RejectResellerSubscriptions, String>,
    }
    impl<'a> RejectResellerSubscriptions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                reseller_id: Err("reseller_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn reseller_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::ResellerId>,
            <V as std::convert::TryInto<
                crate::ids::ResellerId,
            >>::Error: std::fmt::Display,
        {
            self.reseller_id = value
                .try_into()
                .map_err(|error| format!("reseller_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RejectResellerSubscriptions>,
            <V as std::convert::TryInto<
                types::RejectResellerSubscriptions,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `RejectResellerSubscriptions` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RejectResellerSubscriptions,
            ) -> types::builder::RejectResellerSubscriptions,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/reject`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::RejectResellerSubscriptionsResult>,
            Error<ByteStream>,
        > {
            let Self { client, reseller_id, body } = self;
            let reseller_id = reseller_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RejectResellerSubscriptions::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses/reject",
                client.baseurl, encode_path(& reseller_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "reject_reseller_subscriptions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_reseller_audit_logs`]

[`Client::retrieve_reseller_audit_logs`]: super::Client::retrieve_reseller_audit_logs*/
    #[derive(Debug, Clone)]
    pub struct RetrieveResellerAuditLogs<'a> {
        client: &'a super::Client,
        date: Result<crate::ids::AuditPeriod, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        skip_token: Result<Option<::std::string::String>, String>,
    }
    impl<'a> RetrieveResellerAuditLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                date: Err("date was not initialized".to_string()),
                page_size: Ok(None),
                skip_token: Ok(None),
            }
        }
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::AuditPeriod>,
            <V as std::convert::TryInto<
                crate::ids::AuditPeriod,
            >>::Error: std::fmt::Display,
        {
            self.date = value
                .try_into()
                .map_err(|error| format!("date is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn skip_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.skip_token = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("skip_token is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/partners/t2-reseller/report/auditlog/{date}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AuditRecordPage>, Error<ByteStream>> {
            let Self { client, date, page_size, skip_token } = self;
            let date = date.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let skip_token = skip_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/t2-reseller/report/auditlog/{}",
                client.baseurl, encode_path(& date.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("skipToken", &skip_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_reseller_audit_logs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_matched_risk_rules`]

[`Client::retrieve_matched_risk_rules`]: super::Client::retrieve_matched_risk_rules*/
    #[derive(Debug, Clone)]
    pub struct RetrieveMatchedRiskRules<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        data_sources: Result<Option<crate::enums::RiskDataSource>, String>,
        status: Result<Option<crate::enums::DisabledEnabled>, String>,
    }
    impl<'a> RetrieveMatchedRiskRules<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                data_sources: Ok(None),
                status: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn data_sources<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::RiskDataSource>,
            <V as std::convert::TryInto<
                crate::enums::RiskDataSource,
            >>::Error: std::fmt::Display,
        {
            self.data_sources = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("data_sources is refused: {}", error));
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::DisabledEnabled>,
            <V as std::convert::TryInto<
                crate::enums::DisabledEnabled,
            >>::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("status is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MatchedRiskRules>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, data_sources, status } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let data_sources = data_sources.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/rm/customers/{}/tenants/{}/detection/rules",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("dataSources", &data_sources))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_matched_risk_rules",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_risk_rule_hit_items`]

[`Client::retrieve_risk_rule_hit_items`]: super::Client::retrieve_risk_rule_hit_items*/
    #[derive(Debug, Clone)]
    pub struct RetrieveRiskRuleHitItems<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        rule_id: Result<crate::ids::RuleId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
    }
    impl<'a> RetrieveRiskRuleHitItems<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                rule_id: Err("rule_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn rule_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::RuleId>,
            <V as std::convert::TryInto<crate::ids::RuleId>>::Error: std::fmt::Display,
        {
            self.rule_id = value
                .try_into()
                .map_err(|error| format!("rule_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules/{ruleId}/hit-items`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RiskHitItemPage>, Error<ByteStream>> {
            let Self {
                client,
                customer_id,
                tenant_id,
                rule_id,
                page_index,
                page_size,
            } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let rule_id = rule_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/rm/customers/{}/tenants/{}/detection/rules/{}/hit-items",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& rule_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_risk_rule_hit_items",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::add_service`]

[`Client::add_service`]: super::Client::add_service*/
    #[derive(Debug, Clone)]
    pub struct AddService<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        body: Result<types::builder::AddService, String>,
    }
    impl<'a> AddService<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AddService>,
            <V as std::convert::TryInto<types::AddService>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AddService` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AddService,
            ) -> types::builder::AddService,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/services`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AddServiceResult>, Error<ByteStream>> {
            let Self { client, customer_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::AddService::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/services", client.baseurl,
                encode_path(& customer_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "add_service",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_services`]

[`Client::retrieve_services`]: super::Client::retrieve_services*/
    #[derive(Debug, Clone)]
    pub struct RetrieveServices<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::CustomerServicesFilter, String>,
    }
    impl<'a> RetrieveServices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CustomerServicesFilter>,
            <V as std::convert::TryInto<
                types::CustomerServicesFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CustomerServicesFilter` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CustomerServicesFilter,
            ) -> types::builder::CustomerServicesFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/services/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CustomerServicesPage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CustomerServicesFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/services/batch", client
                .baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_services",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_storage_profiles`]

[`Client::retrieve_storage_profiles`]: super::Client::retrieve_storage_profiles*/
    #[derive(Debug, Clone)]
    pub struct RetrieveStorageProfiles<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::StorageProfileFilter, String>,
    }
    impl<'a> RetrieveStorageProfiles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StorageProfileFilter>,
            <V as std::convert::TryInto<
                types::StorageProfileFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `StorageProfileFilter` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::StorageProfileFilter,
            ) -> types::builder::StorageProfileFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/partners/storage-profile/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StorageProfilePage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::StorageProfileFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/partners/storage-profile/batch", client
                .baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_storage_profiles",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_tenant_user_seats`]

[`Client::retrieve_tenant_user_seats`]: super::Client::retrieve_tenant_user_seats*/
    #[derive(Debug, Clone)]
    pub struct RetrieveTenantUserSeats<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        type_: Result<crate::enums::TenantType, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::TenantUserSeatsFilter, String>,
    }
    impl<'a> RetrieveTenantUserSeats<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                type_: Err("type_ was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::TenantType>,
            <V as std::convert::TryInto<
                crate::enums::TenantType,
            >>::Error: std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|error| format!("type_ is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TenantUserSeatsFilter>,
            <V as std::convert::TryInto<
                types::TenantUserSeatsFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TenantUserSeatsFilter` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TenantUserSeatsFilter,
            ) -> types::builder::TenantUserSeatsFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TenantUserSeatsPage>, Error<ByteStream>> {
            let Self { client, customer_id, type_, page_index, page_size, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::TenantUserSeatsFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/3rd-party-products/type/{}/tenants/batch",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                type_.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_tenant_user_seats",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_product_overview`]

[`Client::retrieve_product_overview`]: super::Client::retrieve_product_overview*/
    #[derive(Debug, Clone)]
    pub struct RetrieveProductOverview<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        product_type: Result<crate::enums::ProductType, String>,
    }
    impl<'a> RetrieveProductOverview<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                product_type: Err("product_type was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn product_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::ProductType>,
            <V as std::convert::TryInto<
                crate::enums::ProductType,
            >>::Error: std::fmt::Display,
        {
            self.product_type = value
                .try_into()
                .map_err(|error| format!("product_type is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/general/customers/{customerId}/avpt-products/type/{productType}/overview`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProductOverview>, Error<ByteStream>> {
            let Self { client, customer_id, product_type } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let product_type = product_type.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/avpt-products/type/{}/overview",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                product_type.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_product_overview",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_user_protection_status`]

[`Client::retrieve_user_protection_status`]: super::Client::retrieve_user_protection_status*/
    #[derive(Debug, Clone)]
    pub struct RetrieveUserProtectionStatus<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::ProtectedUserFilter, String>,
    }
    impl<'a> RetrieveUserProtectionStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProtectedUserFilter>,
            <V as std::convert::TryInto<
                types::ProtectedUserFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ProtectedUserFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProtectedUserFilter,
            ) -> types::builder::ProtectedUserFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/cloud-backup-m365/users/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProtectedUserPage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ProtectedUserFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/{}/tenants/{}/cloud-backup-m365/users/batch",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_user_protection_status",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_user`]

[`Client::retrieve_user`]: super::Client::retrieve_user*/
    #[derive(Debug, Clone)]
    pub struct RetrieveUser<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
    }
    impl<'a> RetrieveUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserDetail>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_users`]

[`Client::retrieve_users`]: super::Client::retrieve_users*/
    #[derive(Debug, Clone)]
    pub struct RetrieveUsers<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::UserFilter, String>,
    }
    impl<'a> RetrieveUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserFilter>,
            <V as std::convert::TryInto<types::UserFilter>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserFilter,
            ) -> types::builder::UserFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserPage>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, page_index, page_size, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserFilter::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/batch", client
                .baseurl, encode_path(& customer_id.to_string()), encode_path(& tenant_id
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_users",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_account_information`]

[`Client::update_user_account_information`]: super::Client::update_user_account_information*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserAccountInformation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserAccountInformation, String>,
    }
    impl<'a> UpdateUserAccountInformation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserAccountInformation>,
            <V as std::convert::TryInto<
                types::UpdateUserAccountInformation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateUserAccountInformation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserAccountInformation,
            ) -> types::builder::UpdateUserAccountInformation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/account-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserAccountInformation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/account-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_account_information",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_birthday`]

[`Client::update_user_birthday`]: super::Client::update_user_birthday*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserBirthday<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserBirthday, String>,
    }
    impl<'a> UpdateUserBirthday<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserBirthday>,
            <V as std::convert::TryInto<
                types::UpdateUserBirthday,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateUserBirthday` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserBirthday,
            ) -> types::builder::UpdateUserBirthday,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/birthday`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserBirthday::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/birthday",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_birthday",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_cloud_user_contact_information`]

[`Client::update_cloud_user_contact_information`]: super::Client::update_cloud_user_contact_information*/
    #[derive(Debug, Clone)]
    pub struct UpdateCloudUserContactInformation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateCloudUserContactInformation, String>,
    }
    impl<'a> UpdateCloudUserContactInformation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateCloudUserContactInformation>,
            <V as std::convert::TryInto<
                types::UpdateCloudUserContactInformation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateCloudUserContactInformation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateCloudUserContactInformation,
            ) -> types::builder::UpdateCloudUserContactInformation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/contact-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateCloudUserContactInformation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/contact-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_cloud_user_contact_information",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_alternate_email_address`]

[`Client::update_user_alternate_email_address`]: super::Client::update_user_alternate_email_address*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserAlternateEmailAddress<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserAlternateEmailAddress, String>,
    }
    impl<'a> UpdateUserAlternateEmailAddress<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserAlternateEmailAddress>,
            <V as std::convert::TryInto<
                types::UpdateUserAlternateEmailAddress,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateUserAlternateEmailAddress` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserAlternateEmailAddress,
            ) -> types::builder::UpdateUserAlternateEmailAddress,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/alternate-email-address`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserAlternateEmailAddress::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/alternate-email-address",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_alternate_email_address",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_cloud_user_general_information`]

[`Client::update_cloud_user_general_information`]: super::Client::update_cloud_user_general_information*/
    #[derive(Debug, Clone)]
    pub struct UpdateCloudUserGeneralInformation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateCloudUserGeneralInformation, String>,
    }
    impl<'a> UpdateCloudUserGeneralInformation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateCloudUserGeneralInformation>,
            <V as std::convert::TryInto<
                types::UpdateCloudUserGeneralInformation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateCloudUserGeneralInformation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateCloudUserGeneralInformation,
            ) -> types::builder::UpdateCloudUserGeneralInformation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/general-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateCloudUserGeneralInformation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/general-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_cloud_user_general_information",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_test_property`]

[`Client::update_user_test_property`]: super::Client::update_user_test_property*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserTestProperty<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserTestProperty, String>,
    }
    impl<'a> UpdateUserTestProperty<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserTestProperty>,
            <V as std::convert::TryInto<
                types::UpdateUserTestProperty,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateUserTestProperty` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserTestProperty,
            ) -> types::builder::UpdateUserTestProperty,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/istest`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserTestProperty::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/istest",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_test_property",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_manager`]

[`Client::update_user_manager`]: super::Client::update_user_manager*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserManager<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserManager, String>,
    }
    impl<'a> UpdateUserManager<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserManager>,
            <V as std::convert::TryInto<
                types::UpdateUserManager,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateUserManager` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserManager,
            ) -> types::builder::UpdateUserManager,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/manager`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserManager::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/manager",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_manager",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_cloud_user_office`]

[`Client::update_cloud_user_office`]: super::Client::update_cloud_user_office*/
    #[derive(Debug, Clone)]
    pub struct UpdateCloudUserOffice<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateCloudUserOffice, String>,
    }
    impl<'a> UpdateCloudUserOffice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateCloudUserOffice>,
            <V as std::convert::TryInto<
                types::UpdateCloudUserOffice,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateCloudUserOffice` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateCloudUserOffice,
            ) -> types::builder::UpdateCloudUserOffice,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateCloudUserOffice::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/office",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_cloud_user_office",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_cloud_user_office_location`]

[`Client::update_cloud_user_office_location`]: super::Client::update_cloud_user_office_location*/
    #[derive(Debug, Clone)]
    pub struct UpdateCloudUserOfficeLocation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateCloudUserOfficeLocation, String>,
    }
    impl<'a> UpdateCloudUserOfficeLocation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateCloudUserOfficeLocation>,
            <V as std::convert::TryInto<
                types::UpdateCloudUserOfficeLocation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateCloudUserOfficeLocation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateCloudUserOfficeLocation,
            ) -> types::builder::UpdateCloudUserOfficeLocation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateCloudUserOfficeLocation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/office-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_cloud_user_office_location",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_password_setting`]

[`Client::update_user_password_setting`]: super::Client::update_user_password_setting*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserPasswordSetting<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserPasswordSetting, String>,
    }
    impl<'a> UpdateUserPasswordSetting<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserPasswordSetting>,
            <V as std::convert::TryInto<
                types::UpdateUserPasswordSetting,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateUserPasswordSetting` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserPasswordSetting,
            ) -> types::builder::UpdateUserPasswordSetting,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/password-setting`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserPasswordSetting::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/password-setting",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_password_setting",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_local_user_contact_information`]

[`Client::update_local_user_contact_information`]: super::Client::update_local_user_contact_information*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocalUserContactInformation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateLocalUserContactInformation, String>,
    }
    impl<'a> UpdateLocalUserContactInformation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLocalUserContactInformation>,
            <V as std::convert::TryInto<
                types::UpdateLocalUserContactInformation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateLocalUserContactInformation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLocalUserContactInformation,
            ) -> types::builder::UpdateLocalUserContactInformation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/contact-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLocalUserContactInformation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/local-users/{}/contact-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_local_user_contact_information",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_local_user_general_information`]

[`Client::update_local_user_general_information`]: super::Client::update_local_user_general_information*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocalUserGeneralInformation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateLocalUserGeneralInformation, String>,
    }
    impl<'a> UpdateLocalUserGeneralInformation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLocalUserGeneralInformation>,
            <V as std::convert::TryInto<
                types::UpdateLocalUserGeneralInformation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateLocalUserGeneralInformation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLocalUserGeneralInformation,
            ) -> types::builder::UpdateLocalUserGeneralInformation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/general-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLocalUserGeneralInformation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/local-users/{}/general-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_local_user_general_information",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_local_user_office_location`]

[`Client::update_local_user_office_location`]: super::Client::update_local_user_office_location*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocalUserOfficeLocation<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateLocalUserOfficeLocation, String>,
    }
    impl<'a> UpdateLocalUserOfficeLocation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLocalUserOfficeLocation>,
            <V as std::convert::TryInto<
                types::UpdateLocalUserOfficeLocation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateLocalUserOfficeLocation` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLocalUserOfficeLocation,
            ) -> types::builder::UpdateLocalUserOfficeLocation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office-information`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLocalUserOfficeLocation::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/local-users/{}/office-information",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_local_user_office_location",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_local_user_office`]

[`Client::update_local_user_office`]: super::Client::update_local_user_office*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocalUserOffice<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateLocalUserOffice, String>,
    }
    impl<'a> UpdateLocalUserOffice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLocalUserOffice>,
            <V as std::convert::TryInto<
                types::UpdateLocalUserOffice,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateLocalUserOffice` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLocalUserOffice,
            ) -> types::builder::UpdateLocalUserOffice,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLocalUserOffice::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/local-users/{}/office",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_local_user_office",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_sponsor`]

[`Client::update_user_sponsor`]: super::Client::update_user_sponsor*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserSponsor<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserSponsor, String>,
    }
    impl<'a> UpdateUserSponsor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserSponsor>,
            <V as std::convert::TryInto<
                types::UpdateUserSponsor,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateUserSponsor` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserSponsor,
            ) -> types::builder::UpdateUserSponsor,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/sponsor`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserSponsor::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/sponsor",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_sponsor",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_local_user_notes`]

[`Client::update_local_user_notes`]: super::Client::update_local_user_notes*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocalUserNotes<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateLocalUserNotes, String>,
    }
    impl<'a> UpdateLocalUserNotes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLocalUserNotes>,
            <V as std::convert::TryInto<
                types::UpdateLocalUserNotes,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateLocalUserNotes` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLocalUserNotes,
            ) -> types::builder::UpdateLocalUserNotes,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/notes`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLocalUserNotes::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/local-users/{}/notes",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_local_user_notes",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_user_external_property`]

[`Client::update_user_external_property`]: super::Client::update_user_external_property*/
    #[derive(Debug, Clone)]
    pub struct UpdateUserExternalProperty<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateUserExternalProperty, String>,
    }
    impl<'a> UpdateUserExternalProperty<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateUserExternalProperty>,
            <V as std::convert::TryInto<
                types::UpdateUserExternalProperty,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateUserExternalProperty` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateUserExternalProperty,
            ) -> types::builder::UpdateUserExternalProperty,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/isexternal`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateUserExternalProperty::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/users/{}/isexternal",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_user_external_property",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_local_user_profile`]

[`Client::update_local_user_profile`]: super::Client::update_local_user_profile*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocalUserProfile<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        user_id: Result<crate::ids::UserId, String>,
        body: Result<types::builder::UpdateLocalUserProfile, String>,
    }
    impl<'a> UpdateLocalUserProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::UserId>,
            <V as std::convert::TryInto<crate::ids::UserId>>::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|error| format!("user_id is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLocalUserProfile>,
            <V as std::convert::TryInto<
                types::UpdateLocalUserProfile,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateLocalUserProfile` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLocalUserProfile,
            ) -> types::builder::UpdateLocalUserProfile,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/profile`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, user_id, body } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLocalUserProfile::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/local-users/{}/profile",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()), encode_path(& user_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).build()?;
            let info = OperationInfo {
                operation_id: "update_local_user_profile",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_workspace_overview`]

[`Client::retrieve_workspace_overview`]: super::Client::retrieve_workspace_overview*/
    #[derive(Debug, Clone)]
    pub struct RetrieveWorkspaceOverview<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
    }
    impl<'a> RetrieveWorkspaceOverview<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/workspace`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::WorkspaceOverview>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/wm/customers/{}/tenants/{}/overview/workspace",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_workspace_overview",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_workspace_compliance`]

[`Client::retrieve_workspace_compliance`]: super::Client::retrieve_workspace_compliance*/
    #[derive(Debug, Clone)]
    pub struct RetrieveWorkspaceCompliance<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
    }
    impl<'a> RetrieveWorkspaceCompliance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/compliance-rate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::WorkspaceCompliance>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/wm/customers/{}/tenants/{}/overview/data-protection/compliance-rate",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_workspace_compliance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_data_security_posture`]

[`Client::retrieve_data_security_posture`]: super::Client::retrieve_data_security_posture*/
    #[derive(Debug, Clone)]
    pub struct RetrieveDataSecurityPosture<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
    }
    impl<'a> RetrieveDataSecurityPosture<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/dspm/insights`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DataSecurityPosture>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/wm/customers/{}/tenants/{}/overview/dspm/insights",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_data_security_posture",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_data_protection_statistics`]

[`Client::retrieve_data_protection_statistics`]: super::Client::retrieve_data_protection_statistics*/
    #[derive(Debug, Clone)]
    pub struct RetrieveDataProtectionStatistics<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
    }
    impl<'a> RetrieveDataProtectionStatistics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/ransomware-detection`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DataProtectionStatistics>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/wm/customers/{}/tenants/{}/overview/data-protection/ransomware-detection",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_data_protection_statistics",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
