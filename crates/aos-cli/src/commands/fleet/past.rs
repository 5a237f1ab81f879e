//! What the commands share that look at the history.

use std::path::PathBuf;

use aos_history::{Error, ErrorKind, History};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;

use crate::{
    context::Context,
    exit::{Failure, Outcome},
    rows::{Plan, Rows, Shape, not_shown},
    settings,
};

/// The file that remembers runs.
pub(super) fn path(context: &Context<'_>) -> Outcome<PathBuf> {
    settings::history(context.global)?.ok_or_else(|| {
        let sentence = match context.global.demo {
            true => "the demo is not remembered",
            false => "there is no history: it is off",
        };
        Failure::usage(sentence).hint("--history FILE names one")
    })
}

/// The history, to read it.
pub(super) fn history(context: &Context<'_>) -> Outcome<History> {
    History::open_read_only(path(context)?).map_err(failure)
}

/// What a failure of the history is for a command.
pub(super) fn failure(error: Error) -> Failure {
    let sentence = error.to_string();
    match error.kind() {
        ErrorKind::NoRun | ErrorKind::When => {
            Failure::usage(sentence).hint("`aos fleet list` lists the runs")
        }
        ErrorKind::Query => Failure::usage(sentence),
        _ => Failure::failed(sentence),
    }
}

/// Prints rows, which come in an order that says something, and lines below a table.
pub(super) fn print(
    context: &Context<'_>,
    shape: Shape,
    rows: impl IntoIterator<Item = Value>,
    lines: Vec<String>,
) -> Outcome {
    let plan = Plan::new(shape, context)?;
    let is_sorted = !context.global.rows.sort.is_empty();
    let plan = if is_sorted { plan } else { plan.unsorted() };
    let mut printed = Rows::new(plan, context.target()?);
    rows.into_iter().try_for_each(|row| printed.row(row))?;
    printed.end(|below| not_shown(below).into_iter().chain(lines).collect())
}

/// A time in a sentence.
pub(super) fn at(time: Timestamp) -> String {
    time.to_zoned_datetime(TimeZone::system()).strftime("%-d %b %Y %H:%M %:z").to_string()
}
