// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The ids of the specification.

crate::values::id::ids! {
    /// Id of a customer: a GUID in every vendor sample, but typed only as text.
    CustomerId;
    /// Id of a tenant: a GUID in every vendor sample, but typed only as text. Whether it is Microsoft's tenant id or one of AvePoint's own is stated on one page only.
    TenantId;
    /// Id of a user of a tenant: a GUID in every vendor sample, but typed only as text.
    UserId;
    /// Id of a scan profile: a GUID in the vendor's samples, but typed only as text.
    ScanProfileId;
    /// Id of a backup job. Not a GUID, but letters and digits such as FB20260914161737927794.
    JobId;
    /// Id of a risk analysis workflow: GUID-like in the vendor's samples, but typed only as text.
    WorkflowId;
    /// Id of a risk rule. It looks like a GUID but is not one: the last group has eight digits. Its hex letters are upper-case; keep them as they are.
    RuleId;
    /// Id of a baseline: a GUID in the vendor's samples, but typed only as text.
    BaselineId;
    /// Id of a reseller: a GUID in the vendor's samples, but typed only as text.
    ResellerId;
    /// Id of a pooled subscription: a GUID in the vendor's samples, but typed only as text.
    LicenseId;
    /// A month of the audit log as year and month, such as 202608.
    AuditPeriod;
}
