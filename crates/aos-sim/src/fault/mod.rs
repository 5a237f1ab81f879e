//! Faults: rules that make requests fail.

mod limit;
mod meter;
mod parse;
mod plan;
mod rule;

pub(crate) use plan::{Decision, Ending, Plan};
pub use rule::{Fault, FaultError};
