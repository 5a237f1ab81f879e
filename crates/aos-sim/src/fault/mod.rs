//! Faults: rules that make requests fail.

mod limit;
mod meter;
mod parse;
mod plan;
mod rule;

pub(crate) use plan::Plan;
pub(crate) use rule::Ending;
pub use rule::{Fault, FaultError};
