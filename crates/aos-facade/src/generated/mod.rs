// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Generated code; see `spec/README.md`.

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod elements;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod baseline;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod customer;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod job;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod local_user;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod pooled_subscription;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod reseller;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod risk_rule;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod scan_profile;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod tenant;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod user;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
mod workflow;

#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
pub mod types;

/// The handles.
pub(crate) mod handles {
    pub use super::baseline::Baseline;
    pub use super::customer::Customer;
    pub use super::job::Job;
    pub use super::local_user::LocalUser;
    pub use super::pooled_subscription::PooledSubscription;
    pub use super::reseller::Reseller;
    pub use super::risk_rule::RiskRule;
    pub use super::scan_profile::ScanProfile;
    pub use super::tenant::Tenant;
    pub use super::user::User;
    pub use super::workflow::Workflow;
}
