// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The enums of the specification.

crate::open_enum::open_integer_enums! {
    /// Kind of an action.
    ActionType {
        Normal = 0, "Normal action";
        Risky = 1, "Risky action";
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
}
