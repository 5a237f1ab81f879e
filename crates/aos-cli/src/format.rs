//! The formats of what goes to stdout, or into a file.

use std::path::Path;

use clap::ValueEnum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person to read
    #[value(alias = "txt")]
    Table,
    /// One JSON value: an array for rows
    Json,
    /// A line of JSON for each row
    #[value(alias = "ndjson")]
    Jsonl,
    /// Comma-separated values with a header
    Csv,
    /// Values with tabs between them
    Tsv,
    /// A sheet for a spreadsheet program
    Xlsx,
    /// A page, of `aos fleet report`
    #[value(alias = "htm")]
    Html,
    /// Markdown, of `aos fleet report`
    Md,
    /// For Prometheus, of a run over the fleet
    #[value(alias = "prom")]
    Openmetrics,
}

impl Format {
    pub(crate) fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }

    pub(crate) fn of_file(path: &Path) -> Option<Self> {
        Self::from_str(path.extension()?.to_str()?, true).ok()
    }
}
