//! The options of every command.

use std::path::PathBuf;

use clap::{
    ArgAction, Args, ColorChoice, ValueEnum, ValueHint, builder::NonEmptyStringValueParser,
};

use crate::{format::Format, rows::SortKey};

/// The options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Output format [default: a table on a terminal, else JSON lines for rows and JSON for values]
    #[arg(long, short, global = true, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Use the settings of a profile in config.toml [default: its default_profile]
    #[arg(long, global = true, value_name = "NAME", conflicts_with = "demo")]
    pub(crate) profile: Option<String>,
    /// Another config.toml [default: that in the folder for settings]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,
    /// Use a simulated fleet inside this program: no account, no network, no credentials
    #[arg(long, global = true)]
    pub(crate) demo: bool,
    /// Log requests to stderr; -vv with headers, -vvv with bodies. Secrets are never logged
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
    /// Print only errors to stderr, no progress and no notes
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Maximum attempts per request, including the first [default: 5]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_attempts: Option<u32>,
    /// Accept responses that are not understood and incomplete lists, with a warning
    #[arg(long, global = true)]
    pub(crate) lenient: bool,
    /// Send arguments and bodies as they are, without a check against the spec
    #[arg(long, global = true)]
    pub(crate) no_check: bool,
    /// Timeout of one attempt [default: 60]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub(crate) timeout: Option<u64>,
    /// Write errors and notes as words, or as lines of JSON
    #[arg(long, global = true, value_enum, value_name = "HOW")]
    #[arg(default_value_t, hide_default_value = true)]
    pub(crate) errors: Errors,
    /// Use colours [default: on a terminal, unless NO_COLOR or CLICOLOR=0 is set]
    #[arg(long, global = true, value_name = "WHEN", default_value_t, hide_default_value = true)]
    pub(crate) color: ColorChoice,
    /// Log what requests and responses look like into a file, without customers' data
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) shape_log: Option<PathBuf>,
    /// The file that remembers runs over the fleet, or `off` [default: in the folder for data]
    #[arg(long, global = true, value_name = "FILE|off", value_hint = ValueHint::FilePath)]
    pub(crate) history: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) rows: RowOptions,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Errors {
    /// In words
    #[default]
    Text,
    /// One JSON object a line
    Json,
}

/// What is printed of rows, and how.
#[derive(Debug, Default, Args)]
pub(crate) struct RowOptions {
    /// Columns, as JSON keys, with dots into objects; `all` for every one
    #[arg(long, global = true, value_name = "KEY,…", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    /// Sort by a column
    #[arg(long, global = true, value_name = "KEY[:desc],…", value_delimiter = ',')]
    pub(crate) sort: Vec<SortKey>,
    /// Print at most so many rows; 0 for all [default: all, 50 in a table on a terminal]
    #[arg(long, global = true, value_name = "N")]
    pub(crate) limit: Option<usize>,
    /// Only rows with this text in a value, shown or not, without regard to case
    #[arg(long = "match", global = true, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) matching: Option<String>,
    /// Print a row for each element of a list in a row; `none` for the rows themselves
    #[arg(long, global = true, value_name = "KEY")]
    pub(crate) expand: Option<String>,
    /// Filter the JSON by an expression of jq; texts are printed without quotes
    #[arg(long, global = true, value_name = "EXPR|@FILE")]
    pub(crate) jq: Option<String>,
    /// Print no header above columns
    #[arg(long, global = true)]
    pub(crate) no_header: bool,
    /// Show codes by their names, or as they are [default: names, raw in JSON]
    #[arg(long, global = true, value_name = "HOW")]
    pub(crate) values: Option<Values>,
    /// Print the body of the response as it came, of one page of a list
    #[arg(long, global = true, conflicts_with_all = ["columns", "sort", "limit", "matching", "expand", "jq", "values", "no_header"])]
    pub(crate) raw: bool,
    /// Print passwords in responses
    #[arg(long, global = true)]
    pub(crate) show_secrets: bool,
    /// Write into a file, which is complete or not there; its ending names the format
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Values {
    /// By the vendor's names
    Names,
    /// As they are sent
    Raw,
}

impl RowOptions {
    /// The limit that was asked for; 0 for none.
    pub(crate) fn limit(&self) -> usize {
        self.limit.unwrap_or_default()
    }

    pub(crate) fn names(&self, format: Format) -> bool {
        self.values.map_or(!format.is_json(), |codes| codes == Values::Names)
    }
}
