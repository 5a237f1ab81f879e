//! The progress of a sweep on stderr, and the pauses that the service asks for.

use std::{
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    time::{Duration, Instant},
};

use aos_facade::{Elements, FleetProgress, api::in_words};
use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinHandle;

use crate::{
    cli::Global,
    output::text::counted,
    terminal::{note, unicode_is_wanted},
};

const EVERY: Duration = Duration::from_millis(100);
/// A shorter pause is not worth a line.
const SHORT: Duration = Duration::from_secs(1);
const BETWEEN: Duration = Duration::from_secs(30);

/// A line with what was read as its message, and a pause behind it.
#[derive(Clone)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn new(wanted: bool) -> Self {
        let line = if wanted { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        line.set_style(style("{spinner:.green} {elapsed} {msg}{prefix}"));
        line.set_message("reading the list of customers");
        line.enable_steady_tick(EVERY);
        Self(line)
    }

    pub(crate) fn show(&self, so_far: String, fleet: &FleetProgress) {
        if let Some(expected) = fleet.targets_expected() {
            if self.0.length().is_none() {
                let bar = "{spinner:.green} {elapsed} {wide_bar:.green} {percent}% {msg}{prefix}";
                self.0.set_style(style(bar));
            }
            // What is expected is an estimate until all customers are listed.
            self.0.set_length(expected.max(fleet.targets_done()));
            self.0.set_position(fleet.targets_done());
        }
        self.0.set_message(so_far);
    }

    pub(crate) fn hidden_while(&self, write: impl FnOnce()) {
        self.0.suspend(write);
    }

    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    // Only a template that is not valid has none.
    let style = ProgressStyle::with_template(template);
    let style = style.unwrap_or_else(|_| ProgressStyle::default_spinner());
    match unicode_is_wanted() {
        true => style,
        false => style.tick_chars("-\\|/ ").progress_chars("#>-"),
    }
}

/// Watches a client, until it is dropped; then it says how long all pauses were.
pub(crate) struct Pauses {
    elements: Elements,
    task: JoinHandle<()>,
    quiet: bool,
    said: AtomicBool,
    progress: Progress,
}

impl Pauses {
    /// Pauses are in the line of progress where one is shown, else they are lines of their own.
    pub(crate) fn watch(elements: &Elements, progress: Progress, global: &Global) -> Self {
        let (client, line) = (elements.clone(), progress.0.clone());
        // With --verbose the line of the request says it.
        let is_said = global.quiet || global.verbose > 0 || !line.is_hidden();
        let task = tokio::spawn(async move {
            let (mut last, mut seen) = (None::<Instant>, 0);
            loop {
                tokio::time::sleep(EVERY).await;
                let stats = client.stats();
                let (left, times) = (stats.pause_left, stats.throttled);
                let pause = in_words(Duration::from_secs(left.as_millis().div_ceil(1_000) as u64));
                line.set_prefix(match left.is_zero() {
                    true => String::new(),
                    false => format!(", paused {pause} (throttled, {times} so far)"),
                });
                let is_due = last.is_none_or(|last| last.elapsed() >= BETWEEN) && times > seen;
                if left + EVERY >= SHORT && is_due && !is_said {
                    let what = "the service refused requests";
                    note("note", &format!("paused {pause}: {what} ({times} so far)"));
                    (last, seen) = (Some(Instant::now()), times);
                }
            }
        });
        let (elements, said) = (elements.clone(), AtomicBool::new(false));
        Self { elements, task, quiet: global.quiet, said, progress }
    }

    pub(crate) fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The sum of all pauses, for a line of the caller's; it is not said again.
    pub(crate) fn sum(&self) -> Option<String> {
        self.said.store(true, Relaxed);
        let stats = self.elements.stats();
        let times = counted(stats.throttled, "time", "times");
        let sum = || format!("{} paused (throttled {times})", in_words(stats.paused));
        (stats.throttled > 0).then(sum)
    }
}

impl Drop for Pauses {
    fn drop(&mut self) {
        self.task.abort();
        self.progress.end();
        let said = self.said.load(Relaxed) || self.quiet;
        if let Some(sum) = self.sum().filter(|_| !said) {
            note("note", &sum);
        }
    }
}
