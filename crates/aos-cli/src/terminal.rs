//! Stdout and stderr: what they are connected to, the format that follows from
//! it, and notes.

use std::io::{self, IsTerminal, Stdout, Write};

use crate::{format::Format, output::text::plain};

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
    pub(crate) fn new(chosen: Option<Format>, quiet: bool, verbose: bool) -> Self {
        Self {
            chosen,
            terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            quiet,
            verbose,
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

    /// The format that was requested, or these for a terminal and for a pipe.
    pub(crate) fn or(&self, terminal: Format, pipe: Format) -> Format {
        self.chosen.unwrap_or(if self.terminal { terminal } else { pipe })
    }

    /// The format that was requested, if any was.
    pub(crate) fn chosen(&self) -> Option<Format> {
        self.chosen
    }

    /// Whether stdout is a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Stdout. It writes each line as soon as it is complete.
    pub(crate) fn stdout(&self) -> Stdout {
        io::stdout()
    }

    /// Whether a line of progress is shown: on a terminal, not between rows that
    /// are printed to the same terminal, nor between logs.
    pub(crate) fn shows_progress(&self, format: Format) -> bool {
        let rows_on_screen = self.terminal && matches!(format, Format::Jsonl | Format::Csv);
        self.stderr_is_terminal && !self.quiet && !self.verbose && !rows_on_screen
    }

    /// Writes a note to stderr, unless `--quiet` is given.
    pub(crate) fn note(&self, sentence: &str) {
        if !self.quiet {
            note("note", sentence);
        }
    }
}

/// Writes a line to stderr. That stderr may be closed is not a failure.
pub(crate) fn note(what: &str, sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "{what}: {}", plain(sentence));
}

/// Whether colours may be used, on a terminal: <https://no-color.org>.
pub(crate) fn colours_are_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
