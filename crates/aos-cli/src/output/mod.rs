//! What goes to stdout, in the format that was asked for.

pub(crate) mod csv;
pub(crate) mod json;
pub(crate) mod jsonl;
mod rows;
pub(crate) mod table;
pub(crate) mod text;
mod totals;
mod values;

use std::io::{self, IsTerminal, Stdout};

use clap::ValueEnum;

use crate::{cli::Global, exit};

pub(crate) use rows::{Row, RowWriter};
pub(crate) use totals::Totals;
pub(crate) use values::{ListWriter, write_list, write_value};

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

/// Where and how things are printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    chosen: Option<Format>,
    terminal: bool,
    stderr_is_terminal: bool,
    quiet: bool,
    verbose: bool,
}

impl Output {
    /// As the arguments and the terminal have it.
    pub(crate) fn new(global: &Global) -> Self {
        Self {
            chosen: global.output,
            terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            quiet: global.quiet,
            verbose: global.verbose > 0,
        }
    }

    /// The format for rows.
    pub(crate) fn for_rows(&self) -> Format {
        self.or(Format::Table, Format::Jsonl)
    }

    /// The format for a single value, or for few things that belong together.
    pub(crate) fn for_value(&self) -> Format {
        self.or(Format::Table, Format::Json)
    }

    /// The format that was asked for, or these for a terminal and for a pipe.
    pub(crate) fn or(&self, terminal: Format, pipe: Format) -> Format {
        self.chosen.unwrap_or(if self.terminal { terminal } else { pipe })
    }

    /// The format that was asked for, if any was.
    pub(crate) fn chosen(&self) -> Option<Format> {
        self.chosen
    }

    /// Whether a person reads stdout.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Stdout. It writes each line as soon as it is whole.
    pub(crate) fn stdout(&self) -> Stdout {
        io::stdout()
    }

    /// Whether a line of progress would disturb nobody: on a terminal, not
    /// between rows that are printed to the same terminal, nor between logs.
    pub(crate) fn shows_progress(&self, format: Format) -> bool {
        let rows_on_screen = self.terminal && matches!(format, Format::Jsonl | Format::Csv);
        self.stderr_is_terminal && !self.quiet && !self.verbose && !rows_on_screen
    }

    /// Says something on stderr that is good to know.
    pub(crate) fn note(&self, sentence: &str) {
        if !self.quiet {
            exit::note("note", sentence);
        }
    }
}

/// Whether colours may be used, on a terminal: <https://no-color.org>.
pub(crate) fn colours_are_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
