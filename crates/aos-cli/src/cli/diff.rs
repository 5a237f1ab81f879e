//! The arguments of `aos fleet diff`.

use std::path::PathBuf;

use aos_facade::Operation;
use aos_history::When;
use clap::{Args, ValueHint};

use super::{
    CallInput,
    values::{point, reads},
};
use crate::commands::Condition;

/// Compare two runs of an operation: what is new, gone or changed.
///
/// A target that failed in one of them is unknown, a row of its own at the end, and the exit
/// code is 3. A run is named by latest, previous, its number, an age such as 7d or 12h,
/// yesterday, a date or a time; of which parameters and body say -p and --body, where there are
/// several. Anything else is a file with an earlier output.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos fleet diff retrieve_risky_action_count
  aos fleet diff retrieve_users --from 7d --ignore lastSignInDate --out changes.xlsx
  aos fleet diff retrieve_risky_action_count --from yesterday.csv --fail-on risen")]
pub(crate) struct FleetDiff {
    /// The operation's id
    #[arg(value_name = "OPERATION", value_parser = reads(), hide_possible_values = true)]
    pub(crate) operation: &'static Operation,
    /// The earlier run [default: previous]
    #[arg(long, value_name = "WHEN|FILE", value_parser = point, default_value = "previous", hide_default_value = true, value_hint = ValueHint::FilePath)]
    pub(crate) from: Point,
    /// The later run [default: latest]
    #[arg(long, value_name = "WHEN|FILE", value_parser = point, default_value = "latest", hide_default_value = true, value_hint = ValueHint::FilePath)]
    pub(crate) to: Point,
    /// A field whose changes do not count
    #[arg(long, value_name = "FIELD")]
    pub(crate) ignore: Vec<String>,
    /// Exit with 5 if a difference is `new`, `changed` or `risen`, or 'FIELD > VALUE' holds for it
    #[arg(long, value_name = "CONDITION")]
    pub(crate) fail_on: Vec<Condition>,
    #[command(flatten)]
    pub(crate) input: CallInput,
}

/// A run that is compared.
#[derive(Clone, Debug)]
pub(crate) enum Point {
    /// In the history.
    When(When),
    /// An earlier output, and why its name is none of a run.
    File(PathBuf, String),
}
