//! The formats of what goes to stdout.

use clap::ValueEnum;

/// The formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person to read
    Table,
    /// One JSON value: an array for rows
    Json,
    /// A line of JSON for each row
    Jsonl,
    /// Comma-separated values with a header
    Csv,
}
