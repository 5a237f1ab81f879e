// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Generated code; see `spec/README.md`.

/// What the simulator needs of the specification, as JSON.
pub(crate) static SPECIFICATION: &str = include_str!("specification.json");
