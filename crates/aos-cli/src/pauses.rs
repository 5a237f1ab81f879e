//! Pauses that the service asks for, shown while they last.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use aos_facade::{Elements, api::in_words};
use tokio::task::JoinHandle;

use crate::{output::text::counted, progress::Progress, terminal::note};

fn seconds(time: Duration) -> String {
    in_words(Duration::from_secs(time.as_millis().div_ceil(1_000) as u64))
}

const EVERY: Duration = Duration::from_millis(100);
/// A shorter pause is not worth a line.
const SHORT: Duration = Duration::from_secs(1);
const BETWEEN: Duration = Duration::from_secs(30);

/// Watches a client, until it is dropped; then it says how long all pauses were.
#[derive(Debug)]
pub(crate) struct Pauses {
    elements: Elements,
    task: JoinHandle<()>,
    quiet: bool,
    said: AtomicBool,
    progress: Arc<Progress>,
}

impl Pauses {
    /// Pauses are in the line of progress where one is shown, else they are lines of their own.
    pub(crate) fn watch(
        elements: &Elements,
        progress: Arc<Progress>,
        quiet: bool,
        verbose: bool,
    ) -> Self {
        let (client, line) = (elements.clone(), Arc::clone(&progress));
        let task = tokio::spawn(async move {
            let mut last: Option<Instant> = None;
            let mut seen = 0;
            loop {
                tokio::time::sleep(EVERY).await;
                let stats = client.stats();
                let left = (!stats.pause_left.is_zero()).then_some(stats.pause_left);
                let times = stats.throttled;
                let words = |left| format!("paused {} (throttled, {times} so far)", seconds(left));
                line.paused(left.map(words));
                let is_due = last.is_none_or(|last| last.elapsed() >= BETWEEN) && times > seen;
                // With --verbose the line of the request says it.
                let is_said = quiet || verbose || line.is_shown();
                if let Some(left) = left.filter(|left| *left + EVERY >= SHORT && is_due && !is_said)
                {
                    let what = "the service refused requests";
                    note("note", &format!("paused {}: {what} ({times} so far)", seconds(left)));
                    (last, seen) = (Some(Instant::now()), times);
                }
            }
        });
        Self { elements: elements.clone(), task, quiet, said: AtomicBool::new(false), progress }
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
