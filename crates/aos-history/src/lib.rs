#![doc = include_str!("../README.md")]

mod days;
mod diff;
mod error;
mod prune;
mod query;
mod rate;
mod run;
mod runs;
mod schema;
mod sets;
mod targets;
mod values;
mod when;
mod write;

#[cfg(test)]
mod tests;

pub use days::Day;
pub use diff::{Change, Diff, FieldChange, Unknown};
pub use error::{Error, ErrorKind, Result};
pub use prune::Pruned;
pub use rate::LearnedRate;
pub use run::{Begin, Finish, Mode, Run};
pub use runs::{RunInfo, Status};
pub use schema::History;
pub use targets::{TargetState, TargetStatus};
pub use values::{Account, Failure, Outcome, Row, Scope, Series, Target};
pub use when::When;
