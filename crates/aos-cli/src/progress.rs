//! The progress of a sweep on stderr.

use std::{sync::Mutex, time::Duration};

use aos_facade::FleetProgress;
use indicatif::{ProgressBar, ProgressStyle};

use crate::terminal::unicode_is_wanted;

#[derive(Debug)]
pub(crate) struct Progress {
    line: ProgressBar,
    texts: Mutex<Texts>,
}

#[derive(Debug, Default)]
struct Texts {
    so_far: String,
    paused: Option<String>,
}

impl Progress {
    pub(crate) fn new(wanted: bool) -> Self {
        let line = if wanted { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Some(style) = style("{spinner:.green} {elapsed} {msg}") {
            line.set_style(style);
        }
        line.enable_steady_tick(Duration::from_millis(100));
        let progress = Self { line, texts: Mutex::default() };
        progress.text(|texts| "reading the list of customers".clone_into(&mut texts.so_far));
        progress
    }

    pub(crate) fn is_shown(&self) -> bool {
        !self.line.is_hidden()
    }

    pub(crate) fn show(&self, so_far: String, fleet: &FleetProgress) {
        if let Some(expected) = fleet.targets_expected() {
            if self.line.length().is_none()
                && let Some(style) =
                    style("{spinner:.green} {elapsed} {wide_bar:.green} {percent}% {msg}")
            {
                self.line.set_style(style);
            }
            // What is expected is an estimate until all customers are listed.
            self.line.set_length(expected.max(fleet.targets_done()));
            self.line.set_position(fleet.targets_done());
        }
        self.text(|texts| texts.so_far = so_far);
    }

    pub(crate) fn paused(&self, words: Option<String>) {
        self.text(|texts| texts.paused = words);
    }

    fn text(&self, change: impl FnOnce(&mut Texts)) {
        let Ok(mut texts) = self.texts.lock() else { return };
        change(&mut texts);
        self.line.set_message(match &texts.paused {
            Some(paused) => format!("{}, {paused}", texts.so_far),
            None => texts.so_far.clone(),
        });
    }

    pub(crate) fn hidden_while(&self, write: impl FnOnce()) {
        self.line.suspend(write);
    }

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
