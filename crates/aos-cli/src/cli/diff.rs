//! The arguments of `aos fleet diff`.

use std::path::PathBuf;

use aos_facade::Operation;
use aos_history::When;
use clap::{Args, ValueHint};

use super::values::{parameter, point, reads};

/// Compare two runs of an operation: what is new, gone or changed.
///
/// A target that failed in one of them is unknown, a row of its own at the end, and the exit
/// code is 3. A run is named by latest, previous, its number, an age such as 7d or 12h,
/// yesterday, a date or a time. Anything else is a file with an earlier output.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos fleet diff retrieve_risky_action_count
  aos fleet diff retrieve_users --from 7d --ignore lastSignInDate --out changes.xlsx
  aos fleet diff retrieve_risky_action_count --from yesterday.csv")]
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
    /// A parameter that the runs had, where there are runs with several
    #[arg(long = "parameter", short, value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) parameters: Vec<(String, String)>,
    /// The request body that the runs had: JSON, @FILE, or - for stdin
    #[arg(long, short, value_name = "JSON|@FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) body: Option<String>,
}

/// A run that is compared.
#[derive(Clone, Debug)]
pub(crate) enum Point {
    /// In the history.
    When(When),
    /// An earlier output, and why its name is none of a run.
    File(PathBuf, String),
}
