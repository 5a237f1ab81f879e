// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Generated code; see `spec/README.md`.

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod elements;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod customer;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod tenant;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod options;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod types;

/// The handles.
pub(crate) mod handles {
    pub use super::customer::Customer;
    pub use super::tenant::Tenant;
}
