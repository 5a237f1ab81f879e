// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Request and response types of the API, its enums, ids and keys of long lists, by name.
pub use aos_api::{
    DurationText, NumberOrText, OneOrMany, OrOther, SecretJson, SecretText, SizeText,
};
pub use aos_api::types::{
    AcceptResellerSubscriptions, AcceptResellerSubscriptionsResult,
    AddOrUpdateResellerSubscription, AddOrUpdateResellerSubscriptionResult, AddService,
    AddServiceResult, AddTenantAuthLink, AmazonCompatibleExtension, AmazonExtension,
    AppConsentAuthLink, AppliedBaseline, AssignedSubscription, AuditComment,
    AuditPropertyChange, AuditRecord, AuditRecordPage, AzureExtension, BackupJob,
    BackupJobFilter, BackupJobPage, Baseline, BaselineFilter, BaselineJob,
    BaselineJobFilter, BaselineJobPage, BaselinePage, BaselineReportItem,
    BaselineReportItemPage, BaselineTenant, BaselineTenantFilter, BaselineTenantPage,
    CloudBackupModuleOverview, CloudBackupModuleOverviewPage, ConnectTenantResult,
    ConnectTenants, ConnectTenantsResult, ConnectionHitDetail, CostIssue, CostIssuePage,
    CreateAddTenantAuthLink, CreateAppConsentAuthLink, CreatedBaseline, Customer,
    CustomerFilter, CustomerPage, CustomerServices, CustomerServicesFilter,
    CustomerServicesPage, CustomerTenant, DataProtectionStatistics, DataSecurityPosture,
    EnvironmentHitDetail, FlowHitDetail, FtpExtension, GoogleExtension, GroupHitDetail,
    HybridAgent, HybridAgentList, IbmCosExtension, IbmS3Extension, JobReportItem,
    JobReportItemPage, LicenseHitDetail, LicenseItem, M365Tenant, MailboxHitDetail,
    MatchedRiskRule, MatchedRiskRules, ModuleProtection, NewBaseline, OnboardCustomer,
    OnboardCustomerResult, OneDriveHitDetail, PageMetadata, PooledSubscription,
    PooledSubscriptionFilter, PooledSubscriptionPage, PooledSubscriptionUsage,
    PooledSubscriptionUsageFilter, PooledSubscriptionUsagePage, PowerAppHitDetail,
    PowerBiHitDetail, ProductOverview, ProtectedObject, ProtectedObjectPage,
    ProtectedUser, ProtectedUserFilter, ProtectedUserPage, RankedBaseline,
    RejectResellerSubscriptions, RejectResellerSubscriptionsResult, Reseller,
    ResellerFilter, ResellerPage, ResellerSubscriptionFilter, ResourceTag, RiskDevice,
    RiskFile, RiskHitItem, RiskHitItemPage, RiskLogin, RiskWorkflow, RiskWorkflowPage,
    RiskyActionCount, ScanContainer, ScanProfile, ScanProfileChange, ScanProfileChanges,
    ScanProfileDetail, ScanProfileFilter, ScanProfilePage, SecurityIssue,
    SecurityIssuePage, SecurityUser, SecurityUserPage, ServiceAppStatus,
    ServiceSubscription, SignIn, SignInPage, SiteHitDetail, SkipTokenMetadata,
    StorageExtension, StorageProfile, StorageProfileFilter, StorageProfilePage,
    TeamHitDetail, TenantAction, TenantActionJob, TenantUserSeats, TenantUserSeatsFilter,
    TenantUserSeatsPage, UpdateCloudUserContactInformation,
    UpdateCloudUserGeneralInformation, UpdateCloudUserOffice,
    UpdateCloudUserOfficeLocation, UpdateLocalUserContactInformation,
    UpdateLocalUserGeneralInformation, UpdateLocalUserNotes, UpdateLocalUserOffice,
    UpdateLocalUserOfficeLocation, UpdateLocalUserProfile, UpdateUserAccountInformation,
    UpdateUserAlternateEmailAddress, UpdateUserBirthday, UpdateUserExternalProperty,
    UpdateUserManager, UpdateUserPasswordSetting, UpdateUserSponsor,
    UpdateUserTestProperty, User, UserDetail, UserFilter, UserHitDetail, UserPage,
    WorkflowRiskUser, WorkflowRiskUserPage, WorkspaceCompliance, WorkspaceOverview,
};
pub use aos_api::enums::{
    AadEnvironment, AcceptStatus, ActionType, AddServiceProduct, AddServiceStatus,
    AgentConnectionStatus, AgentStatus, AmazonRegion, AvepointStorageType,
    BackupObjectModule, BaselineColor, BaselineJobStatus, BaselineJobType,
    BaselineStatus, BaselineTenantStatus, ConnectErrorCode, ConnectModuleName,
    ConsentMethod, ContainerObjectType, CostRecommendation, CustomerJobStatus,
    DisabledEnabled, EnvironmentRegion, EnvironmentType, FlowType, GroupType,
    HitUserType, IdentityProviderType, IssueSeverity, JobModule, JobReportObjectType,
    JobReportStatus, JobStatus, JobType, LicenseType, MailboxRecipientType,
    ManagementMode, NoYes, OnboardStatus, PackageType, PaymentType,
    PlatformEnvironmentType, PoolResource, PooledSubscriptionSource,
    PooledSubscriptionStatus, PremiumProductName, ProductType, ProtectedModule,
    RejectStatus, ResellerProduct, ResellerStatus, ResellerSubscriptionResult,
    RiskDataSource, RiskyActionCategory, SaleType, ScanMode, SecurityIssueStatus,
    SiteLockState, SourceType, StorageDeviceType, SubscriptionSourceType,
    TenantActionType, TenantType, UserSecurityStatus,
};
pub use aos_api::ids::{
    AuditPeriod, BaselineId, CustomerId, JobId, LicenseId, ResellerId, RuleId,
    ScanProfileId, TenantId, UserId, WorkflowId,
};
pub use aos_api::lookups::{
    AzureResourceType, CountryCode, DataCenter, LanguageCode, ServiceName, UsageLocation,
};
pub use aos_api::variants::{RiskHitItemDetail, StorageProfileExtension};
