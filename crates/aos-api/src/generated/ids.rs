// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The ids of the specification.

crate::identifier::ids! {
    /// Id of a customer: a GUID in every sample of the vendor's, but typed only as text.
    CustomerId;
    /// Id of a tenant: a GUID in every sample of the vendor's, but typed only as text. Whether it is Microsoft's tenant id or one of AvePoint's own is said on one page only.
    TenantId;
}
