// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The enums of the specification.

crate::values::open_enum::open_integer_enums! {
    /// Category of risky actions.
    RiskyActionCategory {
        NetworkSecurity = 1, "Network security";
        EndpointSecurity = 2, "Endpoint security";
        IdentityAccess = 3, "Identity access";
        ConfigurationSecurity = 4, "Configuration security";
    }
    /// Kind of action.
    ActionType {
        Normal = 0, "Normal action";
        Risky = 1, "Risky action";
    }
    /// State of a hybrid agent.
    AgentStatus {
        NotInstalled = 0, "Not installed";
        Inactive = 1, "Inactive";
        Active = 2, "Active";
    }
    /// State of the link between a hybrid agent and its LDAP server. Here 0 is the good state; in AgentStatus the highest number is the good one.
    AgentConnectionStatus {
        Connected = 0, "Connected";
        Disconnected = 1, "Disconnected";
    }
    /// Color of a baseline, named after its RGB value. The vendor's table shows colored boxes only.
    BaselineColor {
        Hex94A6AF = 0, "#94A6AF";
        HexDA1B3E = 1, "#DA1B3E";
        HexD95630 = 2, "#D95630";
        HexA45800 = 3, "#A45800";
        Hex34A853 = 4, "#34A853";
        Hex149EB0 = 5, "#149EB0";
        Hex0072D0 = 6, "#0072D0";
        Hex7626BB = 7, "#7626BB";
        Hex344650 = 8, "#344650";
        HexD01A83 = 9, "#D01A83";
        Hex990000 = 10, "#990000";
        Hex614051 = 11, "#614051";
        Hex046307 = 12, "#046307";
        Hex4747BA = 13, "#4747BA";
        Hex8B008B = 14, "#8B008B";
        Hex7D0552 = 15, "#7D0552";
        Hex4BC2D2 = 16, "#4BC2D2";
        Hex4BA2EB = 17, "#4BA2EB";
        Hex555AEC = 18, "#555AEC";
        Hex586D78 = 19, "#586D78";
        HexFF5789 = 20, "#FF5789";
        HexCE164D = 21, "#CE164D";
    }
    /// State of a baseline.
    BaselineStatus {
        RetrievingSettings = 1, "Retrieving settings";
        Unused = 2, "Unused";
        Active = 3, "Active";
        SettingsRetrievalFailed = 4, "Settings retrieval failed";
        RetrievedWithException = 5, "Retrieved with exception";
        Draft = 6, "Draft";
    }
    /// Kind of a baseline job.
    BaselineJobType {
        ApplyBaseline = 1, "Apply baseline";
        AutoAlignment = 2, "Auto-alignment";
        CreateBaseline = 3, "Create baseline";
        DetectDrift = 4, "Detect drift";
        Deploy = 5, "Deploy";
        DeployDetectedDeviations = 6, "Deploy detected deviations";
        DailyTenantBackup = 7, "Daily tenant backup";
        EditTenantConfigurations = 8, "Edit tenant configurations";
        RestoreToSpecificDate = 9, "Restore to a specific date";
        Restore = 10, "Restore";
    }
    /// State of a baseline job.
    BaselineJobStatus {
        Waiting = 0, "Waiting";
        InProgress = 1, "In progress";
        Finished = 2, "Finished";
        Failed = 3, "Failed";
        Skipped = 4, "Skipped";
        FinishedWithException = 5, "Finished with exception";
    }
    /// State of a tenant under baseline management. Restored is 19 in the vendor's list, between 8 and 10, and 9 is missing: 19 may be a typing error, so a 9 in a response may well mean the same.
    BaselineTenantStatus {
        Connected = 1, "Connected";
        DeployedWithException = 2, "Deployed with exception";
        Deploying = 3, "Deploying";
        DeploymentDraftSaved = 4, "Deployment draft saved";
        DeploymentFailed = 5, "Deployment failed";
        Expired = 6, "Expired";
        Deployed = 7, "Deployed";
        RestoreFailed = 8, "Restore failed";
        Restored = 19, "Restored";
        RestoredWithException = 10, "Restored with exception";
        Restoring = 11, "Restoring";
        RetrievingSetting = 12, "Retrieving setting";
        ReviewDeployment = 13, "Review deployment";
        ReviewRestore = 14, "Review restore";
        ScheduledDeployment = 15, "Scheduled deployment";
        ScheduleRestore = 16, "Schedule restore";
        SettingsRetrievalFailed = 17, "Settings retrieval failed";
    }
    /// What an action does to a tenant.
    TenantActionType {
        ApplyBaselines = 1, "Apply baselines to tenant";
    }
    /// The Microsoft Entra cloud of a tenant. The number 3 is not documented.
    AadEnvironment {
        AzureCloud = 0, "AzureCloud";
        AzureChinaCloud = 1, "AzureChinaCloud";
        UsGovernment = 2, "USGovernment";
        UsGovernmentDod = 4, "USGovernment_DoD";
        AzureCloudGcc = 5, "AzureCloud_GCC";
    }
    /// The cloud that the platform of a tenant runs in. AzureUSGovernment is both GCC and GCC High here, which AadEnvironment distinguishes.
    PlatformEnvironmentType {
        NoPlatform = 0, "None";
        AzureCommercial = 1, "AzureCommercial";
        AzureChina = 2, "AzureChina";
        AzureUsGovernment = 3, "AzureUSGovernment";
        Salesforce = 4, "Salesforce";
        SalesforceSandbox = 5, "SalesforceSandbox";
        AmazonCommercial = 6, "AmazonCommercial";
        AmazonGov = 7, "AmazonGov";
        AmazonChina = 8, "AmazonChina";
    }
    /// Whether something is on.
    DisabledEnabled {
        Disabled = 0, "Disabled";
        Enabled = 1, "Enabled";
    }
    /// How a subscription is paid.
    PaymentType {
        Prepaid = 0, "Prepaid";
        PayAsYouGo = 1, "Pay as you go";
    }
    /// A security-relevant state of a user's account.
    UserSecurityStatus {
        MfaDisabled = 0, "MFA disabled";
        SignInBlocked = 1, "Sign-in blocked";
        PasswordExpired = 2, "Password expired";
        HighRisk = 3, "High risk";
        MediumRisk = 4, "Medium risk";
        Compliance = 5, "Compliance";
        Inactive = 6, "Inactive";
        PendingDeletion = 7, "Pending deletion";
        TestUser = 8, "Test user";
    }
    /// State of a backup or scan job.
    JobStatus {
        NoStatus = 0, "None";
        Running = 1, "Running";
        Finished = 2, "Finished";
        Failed = 3, "Failed";
        FinishedWithException = 4, "Finished with exception";
        Skipped = 5, "Skipped";
        Pending = 6, "Pending";
        FailedToStart = 7, "Failed to start";
        Canceled = 8, "Canceled";
        Rejected = 9, "Rejected";
        Stopped = 10, "Stopped";
        NotScanned = 11, "Not scanned";
        Disabled = 12, "Disabled";
        NotStarted = 13, "Not started";
        WaitingForConfiguration = 14, "Waiting for configuration";
    }
    /// What a job works on. Older jobs may still have 306 (Project Online), which is no longer listed.
    JobModule {
        NoModule = 0, "None";
        Archiver = 8, "Archiver";
        Retention = 10, "Retention";
        SharePointOnline = 302, "SharePoint Online";
        ExchangeOnline = 303, "Exchange Online";
        Microsoft365Groups = 304, "Microsoft 365 Groups";
        OneDrive = 305, "OneDrive";
        ExchangeOnlinePublicFolder = 307, "Exchange Online Public Folder";
        MicrosoftTeams = 308, "Microsoft Teams";
        TeamsChat = 309, "Teams Chat";
        PowerBi = 310, "Power BI";
        PowerAutomate = 311, "Power Automate";
        PowerApps = 312, "Power Apps";
        CloudBackupForAzure = 355, "Cloud Backup for Azure";
        AzureVirtualMachine = 356, "Azure Virtual Machine";
        Disk = 357, "Disk";
        MicrosoftEntraId = 358, "Microsoft Entra ID";
        Storage = 359, "Storage";
        AdminPortalSettings = 360, "Admin Portal Settings";
        AmazonEc2 = 361, "Amazon EC2";
        NativeAzureSqlBackupMonitoring = 362, "Native Azure SQL Backup Monitoring";
        DevOps = 363, "Dev Ops";
        MicrosoftEntraIdB2c = 364, "Microsoft Entra ID B2C";
        AzureSqlBackup = 365, "Azure SQL Backup";
        GoogleVirtualMachineInstance = 366, "Google Virtual Machine Instance";
        AzureVmwareSolution = 367, "Azure VMware Solution";
        MicrosoftSqlServerInAzureVm = 368, "Microsoft SQL Server in Azure VM";
        GoogleCloudStorage = 369, "Google Cloud Storage";
        CosmosDb = 370, "Cosmos DB";
        AzurePostgreSql = 371, "Azure PostgreSQL";
        Dynamics365 = 401, "Dynamics 365";
        VivaEngage = 402, "Viva Engage";
        CopilotStudioAgents = 405, "Copilot Studio Agents";
        Gmail = 501, "Gmail";
        Calendar = 502, "Calendar";
        Contacts = 503, "Contacts";
        Drive = 504, "Drive";
        SharedDrives = 505, "Shared Drives";
        GoogleClassroom = 506, "Google Classroom";
        Chat = 507, "Chat";
        GoogleDirectory = 508, "Google Directory";
        DynamicsCrmBackup = 550, "Dynamics CRM Backup";
        DynamicsUnifiedOperationsBackup = 551, "Dynamics Unified Operations Backup";
    }
    /// The service that a job belongs to.
    JobType {
        Microsoft365Scan = 0, "Microsoft 365 Scan";
        Microsoft365 = 7, "Microsoft 365";
        GoogleWorkspaceScan = 10, "Google Workspace Scan";
        GoogleWorkspace = 11, "Google Workspace";
        IaasAndPaas = 12, "IaaS + PaaS";
        Salesforce = 15, "Salesforce";
        Dynamics365 = 16, "Dynamics 365";
    }
    /// How a scan profile scans.
    ScanMode {
        Express = 0, "Express mode";
        Advanced = 1, "Advanced mode";
    }
    /// Kind of the objects in a container of a scan profile. The numbers 3, 4, 8 and 26 to 99 are not documented.
    ContainerObjectType {
        SiteCollection = 0, "Site Collection";
        Mailbox = 1, "Mailbox";
        OneDrive = 2, "OneDrive";
        Microsoft365Group = 5, "Microsoft 365 Group";
        ProjectOnline = 6, "Project Online";
        PublicFolder = 7, "Public Folder";
        Channel = 9, "Channel";
        User = 10, "User";
        NoneUnifiedGroup = 11, "None Unified Group";
        PowerPlatformEnvironment = 12, "Power Platform Environment";
        PowerPlatformConnection = 13, "Power Platform Connection";
        PowerApps = 14, "Power Apps";
        PowerAutomate = 15, "Power Automate";
        PowerBiWorkspace = 16, "Power BI Workspace";
        ActiveDirectoryMailbox = 17, "Active Directory Mailbox";
        ActiveDirectoryUser = 18, "Active Directory User";
        ActiveDirectoryGroup = 19, "Active Directory Group";
        PowerPlatformSolution = 20, "Power Platform Solution";
        PowerCopilotStudio = 21, "Power Copilot Studio";
        PowerPage = 22, "Power Page";
        LoopContainer = 23, "Loop Container";
        SharePointAgent = 24, "SharePoint Agent";
        AzureAiFoundryAgent = 25, "Azure AI Foundry Agent";
        GoogleUser = 100, "Google User";
        GoogleSharedDrive = 101, "Google Shared Drive";
        GoogleClassroom = 102, "Google Classroom";
        GoogleMailbox = 103, "Google Mailbox";
        GoogleGroup = 104, "Google Group";
        GoogleVaultMatter = 105, "Google Vault Matter";
    }
    /// Who consents to an app.
    ConsentMethod {
        Administrator = 0, "Administrator consent";
        User = 1, "User consent";
    }
    /// Why a tenant or a module could not be connected.
    ConnectErrorCode {
        NoError = 0, "None";
        NotEnoughSubscriptions = 1, "Not enough subscriptions for the assignment";
        TenantNotConsented = 2, "Tenant has not been consented";
        TenantNotFound = 3, "Tenant not found";
        ModuleNotSupported = 4, "Module not supported";
    }
    /// State of the customer's tenant.
    CustomerJobStatus {
        NotAvailable = 0, "N/A";
        Working = 1, "Working";
        Failed = 2, "Failed";
        WaitingForConfiguration = 3, "Waiting for configuration";
        MultipleIssuesFound = 4, "Multiple issues found";
        FinishedWithException = 5, "Finished with exception";
        NoBackupUpdates = 6, "No backup updates";
    }
    /// Who manages the tenant.
    ManagementMode {
        Customer = 0, "Customer management of tenant";
        Partner = 1, "Partner management of tenant";
        ToBeConfigured = 2, "To be configured";
    }
    /// How a customer signs in.
    IdentityProviderType {
        Local = 0, "Local";
        Microsoft365 = 6, "Microsoft 365";
    }
    /// Outcome of an onboarding. The labels of 5 and 6 are those of the newer page; an older one said current partner for 5.
    OnboardStatus {
        Successful = 1, "Successful";
        Failed = 2, "Failed";
        CustomerDoesNotExist = 3, "Customer does not exist";
        FailedToRegisterCustomer = 4, "Failed to register customer";
        ManagedByAnotherPartner = 5, "Customer is managed by another partner";
        ManagedByCurrentPartner = 6, "Customer is managed by current partner";
        CustomerAlreadyExists = 7, "Customer already exists";
    }
    /// A module of Cloud Backup for Microsoft 365, by its protected objects. The numbers are not those of JobModule; 7, 8 and 13 are not documented.
    BackupObjectModule {
        ExchangeOnlineMailboxes = 0, "Exchange Online mailboxes";
        SharePointOnline = 1, "SharePoint Online";
        OneDrive = 2, "OneDrive";
        Microsoft365Groups = 3, "Microsoft 365 Groups";
        ProjectOnline = 4, "Project Online";
        ExchangeOnlinePublicFolders = 5, "Exchange Online Public Folders";
        MicrosoftTeams = 6, "Microsoft Teams";
        VivaEngage = 9, "Viva Engage";
        MicrosoftTeamsChat = 10, "Microsoft Teams chat";
        PowerBi = 11, "Power BI";
        PowerAutomate = 12, "Power Automate";
        PowerApps = 14, "Power Apps";
        CopilotStudioAgents = 15, "Copilot Studio Agents";
    }
    /// Kind of an object in the report of a job. The numbers 3 to 16, 18, 19 and 22 are not documented.
    JobReportObjectType {
        Mailbox = 1, "Mailbox";
        SiteCollection = 2, "Site Collection";
        User = 17, "User";
        Canvas = 20, "Canvas";
        Workspace = 21, "Workspace";
        Flow = 23, "Flow";
        Agent = 24, "Agent";
        VivaEngageMetadata = 25, "Viva Engage Metadata";
        Office365GroupMetadata = 26, "Office 365 Group Metadata";
        TeamsMetadata = 27, "Teams Metadata";
    }
    /// Result of an object in a job.
    JobReportStatus {
        Success = 0, "Success";
        Failed = 1, "Failed";
        Skipped = 2, "Skipped";
        Filtered = 3, "Filtered";
        Warning = 4, "Warning";
    }
    /// State of a reseller.
    ResellerStatus {
        NotAvailable = 0, "N/A";
        Mapped = 1, "Mapped";
        Unmapped = 2, "Unmapped";
        PendingSignUp = 3, "Pending sign up";
    }
    /// A product that has pooled subscriptions.
    ResellerProduct {
        CloudBackupForMicrosoft365 = 2048, "Cloud Backup for Microsoft 365";
        BaselineManagement = 40, "Baseline management";
        WorkspaceManagement = 42, "Workspace management";
        UserAndDeviceManagement = 49, "User and device management";
        StorageOptimization = 65, "Workspace management - Storage optimization";
    }
    /// Source of a pooled subscription. One vendor page omits the word pooled in the label of 6; the meaning is the same.
    PooledSubscriptionSource {
        AvePoint = 5, "AvePoint pooled subscription";
        LarOrganization = 6, "LAR organization pooled subscription";
    }
    /// State of a pooled subscription that was assigned to a reseller. The label of 3 is truncated on one vendor page.
    PooledSubscriptionStatus {
        PendingAcceptance = 0, "Pending acceptance";
        Accepted = 1, "Accepted";
        Rejected = 2, "Rejected";
        ReturnedToPool = 3, "Returned to pool";
        Expired = 4, "Expired";
    }
    /// Outcome of assigning seats to a reseller. The numbers 6, 9 and 10 are not documented.
    ResellerSubscriptionResult {
        Successful = 1, "Processed successfully";
        Failed = 2, "Request failed";
        SubscriptionNotFound = 3, "Pooled subscription not found under the current LAR";
        NotEnoughSeats = 4, "Not enough user seats for the assignment";
        ExpiresAfterPool = 5, "Expiration time is after that of the purchased pooled subscription";
        AlreadyAssigned = 7, "Reseller already has this pooled subscription";
        NotAcceptedYet = 8, "Assigned pooled subscription not accepted by the reseller yet";
        ExpiresInThePast = 11, "Expiration time is earlier than the current time";
    }
    /// Outcome of accepting pooled subscriptions. The number 11 is not documented; 13 says that they were accepted before, and is no success; 9 and 10 have other meanings when rejecting.
    AcceptStatus {
        Accepted = 9, "Assigned pooled subscriptions accepted";
        Failed = 10, "Acceptance failed";
        DifferentResellers = 12, "Same pooled subscriptions of different resellers cannot be accepted at the same time";
        AcceptedFromAnotherLar = 13, "Assigned by another LAR before, and accepted already";
    }
    /// Outcome of rejecting pooled subscriptions. The numbers have other meanings when accepting.
    RejectStatus {
        Rejected = 9, "Assigned pooled subscriptions rejected";
        Failed = 10, "Rejection failed";
    }
    /// Where a risk rule looks for matches. The number 7 is not documented; it may be that of licenses, whose fields are listed without a data source.
    RiskDataSource {
        Exchange = 1, "Exchange";
        Groups = 2, "Groups";
        Teams = 3, "Teams";
        SharePoint = 4, "SharePoint";
        OneDrive = 5, "OneDrive";
        Users = 6, "Users";
        Environments = 8, "Environments";
        Connections = 9, "Connections";
        PowerApps = 10, "Power Apps";
        PowerAutomate = 11, "Power Automate";
        PowerBi = 12, "Power BI";
    }
    /// Kind of a mailbox. The numbers are powers of two, but no page says that they are added up.
    MailboxRecipientType {
        UserMailbox = 1, "User mailbox";
        SharedMailbox = 2, "Shared mailbox";
        RoomMailbox = 4, "Room mailbox";
        EquipmentMailbox = 8, "Equipment mailbox";
        MailContact = 16, "Mail contact";
        MailUser = 32, "Mail user";
        GuestMailUser = 64, "Guest mail user";
        DiscoveryMailbox = 128, "Discovery mailbox";
        LegacyMailbox = 256, "Legacy mailbox";
        LinkedMailbox = 512, "Linked mailbox";
        LinkedRoomMailbox = 1024, "Linked room mailbox";
        TeamMailbox = 2048, "Team mailbox";
        DynamicDistributionGroup = 4096, "Dynamic distribution group";
        GroupMailbox = 8192, "Group mailbox";
        MailForestContact = 16384, "Mail forest contact";
        MailEnabledNonUniversalGroup = 32768, "Mail-enabled non-universal group";
        UniversalDistributionGroup = 65536, "Universal distribution group";
        UniversalSecurityGroup = 131072, "Universal security group";
        PublicFolder = 262144, "Public folder";
        PublicFolderMailbox = 524288, "Public folder mailbox";
        RemoteEquipmentMailbox = 1048576, "Remote equipment mailbox";
        RemoteRoomMailbox = 2097152, "Remote room mailbox";
        RemoteSharedMailbox = 4194304, "Remote shared mailbox";
        RemoteTeamMailbox = 8388608, "Remote Team mailbox";
        RemoteUserMailbox = 16777216, "Remote user mailbox";
        RoomList = 33554432, "Room list";
        SchedulingMailbox = 67108864, "Scheduling mailbox";
    }
    /// No or yes.
    NoYes {
        No = 0, "No";
        Yes = 1, "Yes";
    }
    /// Kind of a group. The vendor's Unknown is -1.
    GroupType {
        Microsoft365Group = 1, "Microsoft 365 Group";
        SecurityGroup = 2, "Security group";
        DistributionGroup = 4, "Distribution group";
        MailEnabledSecurityGroup = 8, "Mail-enabled security group";
        UnknownGroupType = -1, "Unknown";
    }
    /// Where a group or a user was created. The number 3 is not documented.
    SourceType {
        NoSource = 0, "None";
        Cloud = 1, "Cloud";
        OnPremises = 2, "On-premises";
        Hybrid = 4, "Hybrid";
    }
    /// Lock state of a site. The vendor's Unknown is 0.
    SiteLockState {
        UnknownLockState = 0, "Unknown";
        Unlocked = 1, "Unlocked";
        ReadOnly = 2, "Read only";
        NoAccess = 3, "No access";
    }
    /// Region of a Power Platform environment. The vendor's list has United States twice, as 0 and as 8; the label of 8 is that of an older page.
    EnvironmentRegion {
        NoRegion = -1, "None";
        UnitedStates = 0, "United States";
        Europe = 1, "Europe";
        Asia = 2, "Asia";
        Australia = 3, "Australia";
        India = 4, "India";
        Japan = 5, "Japan";
        Canada = 6, "Canada";
        UnitedKingdom = 7, "United Kingdom";
        UnitedStatesFirstRelease = 8, "United States First Release";
        SouthAmerica = 9, "South America";
        France = 10, "France";
        Switzerland = 11, "Switzerland";
        Germany = 12, "Germany";
        Korea = 13, "Korea";
        Norway = 14, "Norway";
        UnitedArabEmirates = 15, "United Arab Emirates";
        UsGov = 16, "US Gov";
        SouthAfrica = 17, "South Africa";
        Sweden = 18, "Sweden";
        UsGovHigh = 19, "US Gov High";
    }
    /// Kind of a Power Platform environment. The numbers are powers of two, but no page says that they are added up.
    EnvironmentType {
        Default = 1, "Default";
        Trial = 2, "Trial";
        Sandbox = 4, "Sandbox";
        Production = 8, "Production";
        Teams = 16, "Teams";
        TrialSubscriptionBased = 32, "Trial (subscription-based)";
        Developer = 64, "Developer";
    }
    /// Kind of a Power Automate flow. The vendor's Unknown is 0.
    FlowType {
        UnknownFlowType = 0, "Unknown";
        Instant = 1, "Instant";
        Automated = 2, "Automated";
        Scheduled = 4, "Scheduled";
        DesktopFlow = 8, "Desktop flow";
    }
    /// Whether a user is a guest or a member.
    HitUserType {
        Guest = 1, "Guest";
        Member = 2, "Member";
    }
    /// A product that can be added. ProductType uses the same numbers, but has no 274 and another label for 49. The vendor's list of services that can be added has names instead of numbers; this call takes the numbers.
    AddServiceProduct {
        CloudBackupForMicrosoft365 = 2048, "Cloud Backup for Microsoft 365";
        CloudBackupExpress = 274, "Cloud Backup Express";
        BaselineManagement = 40, "Baseline management";
        WorkspaceManagement = 42, "Workspace management";
        UserAndDeviceManagement = 49, "User and device management";
        StorageOptimization = 65, "Workspace management - storage optimization";
    }
    /// Kind of a subscription.
    LicenseType {
        Trial = 0, "Trial";
        Enterprise = 1, "Enterprise";
    }
    /// Kind of AvePoint's storage.
    AvepointStorageType {
        MicrosoftAzureBlob = 0, "AvePoint storage - Microsoft Azure Blob";
        AmazonS3 = 1, "AvePoint storage - Amazon S3";
    }
    /// Where a pool comes from.
    SubscriptionSourceType {
        AvePointPool = 1, "AvePoint pool";
        MarketplacePool = 2, "Marketplace pool";
        LarsAvePointPool = 6, "LARS AvePoint pool";
    }
    /// What is sold.
    SaleType {
        CapacityTier = 0, "Capacity tier";
        UnlimitedUsers = 1, "Unlimited users";
        UnlimitedOrganization = 2, "Unlimited organization";
    }
    /// A package of Cloud Backup for Microsoft 365.
    PackageType {
        Standard = 0, "Standard";
        Core = 1, "Core";
        Flex = 2, "Flex";
    }
    /// Outcome of adding a service. The numbers 8 to 10 and 13 to 15 are not documented.
    AddServiceStatus {
        Successful = 1, "Successful";
        Failed = 2, "Failed";
        PartnerHasNoSubscription = 3, "Partner has no subscription";
        UserSeatInsufficient = 4, "User seat insufficient";
        ExceededExpirationTime = 5, "Exceeded expiration time";
        CheckFailed = 6, "Check failed";
        SubscriptionAlreadyExists = 7, "Subscription already exists";
        ExpirationTimeInThePast = 11, "Expiration time earlier than current time";
        HasSameSubscription = 12, "Has same subscription";
        CheckSuccessful = 16, "Check successful";
        PremiumServiceReachedLimit = 17, "Premium service reached limit";
        ExpirationTimeLessThanOneMonth = 18, "Expiration time less than one month";
        FailedToReduceUserSeats = 19, "Failed to reduce user seats";
        FailedToAssignExchangeAndOneDrive = 20, "Failed to assign Exchange Online & OneDrive subscription";
    }
    /// Kind of storage.
    StorageDeviceType {
        Ftp = 1, "FTP";
        Sftp = 12, "SFTP";
        IbmStorageProtectS3 = 301, "IBM Storage Protect - S3";
        IbmCloudObjectStorage = 302, "IBM Cloud Object Storage";
        AmazonStorage = 401, "Amazon Storage";
        AzureStorage = 403, "Microsoft Azure Storage";
        AmazonCompatibleStorage = 601, "Amazon Storage-Compatible Storage";
        GoogleCloudStorage = 701, "Google Cloud Storage";
    }
    /// Region of a bucket of Amazon storage.
    AmazonRegion {
        UsStandard = 0, "US Standard";
        UsWestNorthernCalifornia = 1, "US West (Northern California)";
        UsWestOregon = 2, "US West (Oregon)";
        UsEastOhio = 3, "US East (Ohio)";
        CanadaCentral = 4, "Canada Central";
        EuIreland = 5, "EU (Ireland)";
        EuFrankfurt = 6, "EU (Frankfurt)";
        EuLondon = 7, "EU (London)";
        AsiaPacificSingapore = 8, "Asia Pacific (Singapore)";
        AsiaPacificTokyo = 9, "Asia Pacific (Tokyo)";
        AsiaPacificSydney = 10, "Asia Pacific (Sydney)";
        AsiaSeoul = 11, "Asia (Seoul)";
        AsiaMumbai = 12, "Asia (Mumbai)";
        SouthAmericaSaoPaulo = 13, "South America (Sao Paulo)";
    }
    /// The platform of a tenant.
    TenantType {
        Microsoft365 = 0, "Microsoft 365";
        Salesforce = 1, "Salesforce";
        Google = 2, "Google";
        Dynamics365 = 3, "Dynamics 365";
    }
    /// An AvePoint product. AddServiceProduct uses the same numbers, also has 274 (Cloud Backup Express), and calls 49 User and device management.
    ProductType {
        DocAveOnline = 1, "DocAve Online";
        CloudGovernance = 4, "Cloud Governance";
        CloudBackupForSalesforce = 32, "Cloud Backup for Salesforce";
        BaselineManagement = 40, "Baseline management";
        RiskManagement = 41, "Risk management";
        WorkspaceManagement = 42, "Workspace management";
        UserManagement = 49, "User management";
        MyHub = 60, "MyHub";
        StorageOptimization = 65, "WorkSpace management - storage optimization";
        TyGraph = 257, "TyGraph";
        CloudBackupForMicrosoft365 = 2048, "Cloud Backup for Microsoft 365";
        CloudManagement = 4096, "Cloud Management";
        CloudArchiving = 8192, "Cloud Archiving";
        Opus = 65536, "Opus";
        CloudBackupForDynamics365 = 131072, "Cloud Backup for Dynamics 365";
        Insights = 4194304, "Insights";
        PoliciesForMicrosoft365 = 8388608, "Policies for Microsoft 365";
        Fly = 16777216, "Fly";
        CloudBackupForGoogleWorkspace = 33554432, "Cloud Backup for Google Workspace";
        Cense = 67108864, "Cense";
        Enpower = 134217728, "Enpower";
        CloudBackupForIaasAndPaas = 1073741824, "Cloud Backup for IaaS + PaaS";
    }
    /// A module in which a user can be protected.
    ProtectedModule {
        Mailbox = 0, "Mailbox";
        OneDrive = 2, "OneDrive";
    }
}

crate::values::open_enum::open_text_enums! {
    /// A recommended action. The service sends the name; the vendor's table also numbers the names in this order, from 0 to 19 without 9.
    CostRecommendation {
        NoRecommendation = "None", "None";
        RightSize = "RightSize", "RightSize";
        DeleteIdleResource = "DeleteIdleResource", "DeleteIdleResource";
        PurchaseSavingsPlan = "PurchaseSavingsPlan", "PurchaseSavingsPlan";
        PurchaseReservation = "PurchaseReservation", "PurchaseReservation";
        Autoscale = "Autoscale", "Autoscale";
        PricingTierReview = "PricingTierReview", "PricingTierReview";
        AksEnableCostAnalysis = "AksEnableCostAnalysis", "AksEnableCostAnalysis";
        AksEnableAutoscaler = "AksEnableAutoscaler", "AksEnableAutoscaler";
        AksSpotNodePool = "AksSpotNodePool", "AksSpotNodePool";
        ReduceCachePolicy = "ReduceCachePolicy", "ReduceCachePolicy";
        CommitmentPlan = "CommitmentPlan", "CommitmentPlan";
        CosmosDbEnableFabricMirroring = "CosmosDBEnableFabricMirroring", "CosmosDBEnableFabricMirroring";
        PurchaseCapacity = "PurchaseCapacity", "PurchaseCapacity";
        ShutdownIdle = "ShutdownIdle", "ShutdownIdle";
        AutoPause = "AutoPause", "AutoPause";
        AnomalyAlerting = "AnomalyAlerting", "AnomalyAlerting";
        BackupOptimization = "BackupOptimization", "BackupOptimization";
        MigrateTier = "MigrateTier", "MigrateTier";
    }
    /// How far an issue is dealt with. The service sends the name; the vendor's table also numbers them, from 0 for None to 4 for Ignored.
    SecurityIssueStatus {
        NoStatus = "None", "None";
        Pending = "Pending", "Pending";
        Viewed = "Viewed", "Viewed";
        Fixed = "Fixed", "Fixed";
        Ignored = "Ignored", "Ignored";
    }
    /// How severe an issue is. The service sends the name; the vendor's tables also number them, 0 for Low to 3 for Critical.
    IssueSeverity {
        Low = "Low", "Low";
        Medium = "Medium", "Medium";
        High = "High", "High";
        Critical = "Critical", "Critical";
    }
    /// A service that has its own app in the tenant. The page refers to a longer list of services, but names only these four as accepted.
    PremiumProductName {
        BaselineManagement = "PartnerTenantSettingManagement", "Baseline management";
        SecurityAndAnalysis = "PartnerWorkspaceOnboarding", "Security and analysis premium services";
        AzureSecurityManagement = "PartnerAzureSecurityManagement", "Azure security management";
        CloudBackupForMicrosoft365 = "Office365Backup", "Cloud Backup for Microsoft 365";
    }
    /// The pool that seats are drawn from.
    PoolResource {
        CloudBackupForMicrosoft365 = "Office365Backup", "Cloud Backup for Microsoft 365 pool";
        CloudBackupForPowerPlatform = "Office365PPBackup", "Cloud Backup for Power Platform pool";
        CloudBackupForExchangeAndOneDrive = "Office365EXODBackup", "Cloud Backup for Exchange Online & OneDrive pool";
        BaselineManagement = "PartnerTenantSettingManagement", "Baseline management pool";
        WorkspaceManagement = "PartnerWorkspaceOnboarding", "Workspace management pool";
        UserAndDeviceManagement = "PartnerUserManagement", "User and device management pool";
        StorageOptimization = "PartnerStorageOptimization", "Workspace management - storage optimization pool";
    }
    /// A module that tenants can be connected to.
    ConnectModuleName {
        UserManagement = "PartnerUserManagement", "User management";
    }
}
