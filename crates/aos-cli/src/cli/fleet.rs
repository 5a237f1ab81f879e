//! The arguments of `aos fleet`, and of what is short for a part of it.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use aos_facade::Operation;
use aos_history::{Mode, When};
use clap::{Args, Subcommand, ValueHint};

use crate::commands::Condition;

use super::{
    CallInput, Selection,
    values::{days, duration, point, rate, reads, run},
};

#[derive(Debug, Subcommand)]
pub(crate) enum Fleets {
    Run(FleetRun),
    Report(FleetReport),
    Watch(FleetWatch),
    /// List the runs that are remembered, the latest first
    #[command(after_help = "\
Examples:
  aos fleet list
  aos fleet list --match retrieve_users --limit 5")]
    List,
    /// Show what came of each target in a run
    #[command(after_help = "\
Examples:
  aos fleet show latest
  aos fleet show 12 --match failed --columns customer,tenant,error")]
    Show {
        /// The number of a run, or latest
        #[arg(value_name = "RUN", value_parser = run)]
        run: When,
    },
    Diff(FleetDiff),
    /// Query all rows that are remembered, by one statement of SQL that only reads
    ///
    /// Each operation that reads is a view with the rows that hold now: its columns are
    /// customerId, customer, tenantId, tenant, arguments, key, run and at, and then its fields.
    /// The view with _history at the end of its name has the rows of all times, with first,
    /// firstAt, until and untilAt in the place of run and at.
    #[command(after_help = "\
Examples:
  aos fleet query 'SELECT name FROM sqlite_temp_schema'
  aos fleet query 'SELECT tenant, riskyActionCount AS risky FROM retrieve_risky_action_count'
  aos fleet query @weekly.sql --out weekly.xlsx")]
    Query {
        /// The statement, @FILE, or - for stdin
        #[arg(value_name = "SQL|@FILE|-", value_hint = ValueHint::FilePath)]
        sql: String,
    },
    /// Delete runs that began before a time, of all accounts in the file, without confirmation
    ///
    /// A row that began before and still holds stays.
    #[command(after_help = "Example:\n  aos fleet prune --keep 400d")]
    Prune {
        /// Keep what is not older than this: days or weeks
        #[arg(long, value_name = "TIME", value_parser = days)]
        keep: u32,
    },
}

/// Read an operation of all tenants, of all customers, or once.
///
/// Any operation that reads: its path says what a target is. A parameter of the path that is
/// not given takes all values, of its enum or of the list that has them. A target that fails is
/// a row with its error; the run continues, and the exit code is 3.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos fleet run retrieve_workspace_overview --demo
  aos fleet run retrieve_users --customer @gold.txt --out users.csv
  aos fleet run retrieve_risk_rule_hit_items --deadline 2h -o jsonl
  aos fleet run retrieve_audit_logs -p date=202611")]
pub(crate) struct FleetRun {
    /// The operation's id
    #[arg(value_name = "OPERATION", value_parser = reads(), hide_possible_values = true)]
    pub(crate) operation: &'static Operation,
    #[command(flatten)]
    pub(crate) input: CallInput,
    #[command(flatten)]
    pub(crate) running: Running,
    #[command(flatten)]
    pub(crate) remembering: Remembering,
    #[command(flatten)]
    pub(crate) deciding: Deciding,
}

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

/// Read the counts of all tenants, and write a report of them and of the last 30 days.
///
/// A page (.html), a workbook (.xlsx) or Markdown (.md): tenants at risk, what has changed since
/// the last complete run, failures with what to do, and all tenants. Whatever failed is unknown,
/// never 0; the exit code is then 3.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos fleet report --demo --out sample.html
  aos fleet report --out risky.xlsx --deadline 2h
  aos fleet report --customer @gold.txt --out gold.md
  aos fleet report --from 7d --out last-week.html")]
pub(crate) struct FleetReport {
    /// Read nothing: the report of an earlier run, or of a file with an earlier output
    #[arg(long, value_name = "WHEN|FILE", value_parser = point, value_hint = ValueHint::FilePath,
        conflicts_with_all = ["Selection", "deadline", "concurrency", "rate", "Remembering"])]
    pub(crate) from: Option<Point>,
    #[command(flatten)]
    pub(crate) running: Running,
    #[command(flatten)]
    pub(crate) remembering: Remembering,
}

/// Read the counts of all tenants again and again, and serve the report and metrics.
///
/// http://ADDRESS/ is the report, /metrics the numbers for Prometheus, and /healthz says whether
/// runs end in time. No request waits for the service. Ctrl-C is its normal end.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos fleet watch
  aos fleet watch --every 1h --listen 127.0.0.1:9200 --demo")]
pub(crate) struct FleetWatch {
    /// The time between the end of a run and the next
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "6h")]
    pub(crate) every: Duration,
    /// Where to listen; anyone who reaches another address than a loopback one can read it
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:9100")]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) running: Running,
}

/// How an operation is read over the fleet.
#[derive(Clone, Debug, Args)]
pub(crate) struct Running {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Stop after this time with what was read, such as 90s or 2h
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(crate) deadline: Option<Duration>,
    /// Maximum of concurrent requests [default: 128]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1_000))]
    pub(crate) concurrency: Option<u16>,
    /// Maximum of requests per second [default: what the service accepts]
    #[arg(long, value_name = "N", value_parser = rate)]
    pub(crate) rate: Option<f64>,
}

/// What a run is in the history.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Remembering {
    /// Go on with the last run, which did not end: read only what it did not
    #[arg(long, conflicts_with_all = ["retry_failed", "no_history"])]
    resume: bool,
    /// Read only what failed in the last run
    #[arg(long, conflicts_with = "no_history")]
    retry_failed: bool,
    /// Do not remember this run
    #[arg(long)]
    no_history: bool,
}

impl Remembering {
    /// Which run is recorded, if it is.
    pub(crate) fn mode(self) -> Option<Mode> {
        match self {
            Self { no_history: true, .. } => None,
            Self { resume: true, .. } => Some(Mode::Resume),
            Self { retry_failed: true, .. } => Some(Mode::RetryFailed),
            _ => Some(Mode::New),
        }
    }
}

/// What rows are compared with, and what is a reason to fail.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Deciding {
    /// Add to each row what it was: in an earlier run, or in a file with earlier rows
    #[arg(long, value_name = "WHEN|FILE", value_parser = point, value_hint = ValueHint::FilePath)]
    pub(crate) compare: Option<Point>,
    /// Exit with 5 if a row is `new`, `changed` or `risen`, or 'FIELD > VALUE' holds
    #[arg(long, value_name = "CONDITION")]
    pub(crate) fail_on: Vec<Condition>,
}
