//! The progress of a sweep on stderr.

use std::time::Duration;

use aos_facade::FleetProgress;
use indicatif::{ProgressBar, ProgressStyle};

use crate::terminal::unicode_is_wanted;

/// A line on stderr with the progress of a sweep; nothing where stderr is not a
/// terminal.
pub(crate) struct Progress {
    line: ProgressBar,
}

impl Progress {
    /// A line, where one is shown.
    pub(crate) fn new(wanted: bool) -> Self {
        let line = if wanted { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Some(style) = style("{spinner:.green} {elapsed} {msg}") {
            line.set_style(style);
        }
        line.set_message("reading the list of customers");
        line.enable_steady_tick(Duration::from_millis(100));
        Self { line }
    }

    /// Updates the line.
    pub(crate) fn show(&self, so_far: String, fleet: &FleetProgress) {
        if let Some(expected) = fleet.tenants_expected() {
            if self.line.length().is_none()
                && let Some(style) =
                    style("{spinner:.green} {elapsed} {wide_bar:.green} {percent}% {msg}")
            {
                self.line.set_style(style);
            }
            // What is expected is an estimate until all customers are listed.
            self.line.set_length(expected.max(fleet.tenants_done()));
            self.line.set_position(fleet.tenants_done());
        }
        self.line.set_message(so_far);
    }

    /// Writes something else to stderr.
    pub(crate) fn hidden_while(&self, write: impl FnOnce()) {
        self.line.suspend(write);
    }

    /// Removes the line.
    pub(crate) fn end(&self) {
        self.line.finish_and_clear();
    }
}

fn style(template: &str) -> Option<ProgressStyle> {
    let style = ProgressStyle::with_template(template).ok()?;
    Some(match unicode_is_wanted() {
        true => style,
        false => style.tick_chars("-\\|/ ").progress_chars("#>-"),
    })
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}
