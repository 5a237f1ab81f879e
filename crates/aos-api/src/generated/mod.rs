// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Generated code; see `spec/README.md`.

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod calls;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod enums;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod environments;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod ids;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod keys;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod lookups;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod operations;

#[cfg(feature = "schemars")]
#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod schemas;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod types;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod variants;
