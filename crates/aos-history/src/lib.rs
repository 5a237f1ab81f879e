#![doc = include_str!("../README.md")]

mod days;
mod diff;
mod error;
mod place;
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

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use rusqlite::Connection;

pub use days::{Day, Measure};
pub use diff::{Change, Diff, FieldChange, Options, Unknown};
pub use error::{Error, Result};
pub use place::default_path;
pub use prune::Pruned;
pub use query::View;
pub use rate::LearnedRate;
pub use run::{Begin, Finish, Mode, Run};
pub use runs::{RunInfo, Status};
pub use targets::{TargetState, TargetStatus};
pub use values::{Account, Failure, Outcome, Row, Scope, Series, Target};
pub use when::When;

/// The history: an SQLite file with the rows of all runs.
///
/// All methods block for as long as SQLite needs, mostly far below a millisecond.
#[derive(Debug)]
pub struct History {
    connection: Connection,
    path: PathBuf,
}

impl History {
    /// Runs `work`, and makes a sentence of its error.
    fn on<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        work(&self.connection).map_err(|error| Error::of(&self.path, error))
    }
}
