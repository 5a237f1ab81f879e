//! The progress of a sweep on stderr.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::output::{
    Totals,
    text::{counted, grouped},
};

/// A line on stderr that says how far a sweep is; nothing where stderr is no
/// terminal.
pub(crate) struct Progress {
    line: ProgressBar,
}

impl Progress {
    /// A line, if it is wanted.
    pub(crate) fn new(wanted: bool) -> Self {
        // The service does not tell how many tenants there are before all
        // pages are read, so there is no share to show.
        let line = if wanted { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner:.green} {elapsed} {msg}") {
            line.set_style(style);
        }
        line.set_message("reading the list of customers");
        line.enable_steady_tick(Duration::from_millis(100));
        Self { line }
    }

    /// Says how far it is.
    pub(crate) fn show(&self, totals: &Totals) {
        self.line.set_message(format!(
            "{}, {} risky actions, {} failed",
            counted(totals.tenants, "tenant", "tenants"),
            grouped(totals.risky),
            grouped(totals.failed),
        ));
    }

    /// Takes the line away.
    pub(crate) fn end(&self) {
        self.line.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}
