// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The areas of the API.
/// Each tag of the specification with its description, in the order of
/// the specification.
pub static TAGS: &[(&str, &str)] = &[
    ("customers", "The customers that the calling partner manages, and their tenants."),
    ("actions", "Risky and normal actions in a tenant."),
];
