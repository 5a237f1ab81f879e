//! What the commands share that look at what was read earlier.

use std::path::PathBuf;

use aos_facade::Operation;
use aos_history::{Account, Begin, Error, ErrorKind, Finish, History, Mode, RunInfo, Series};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use tempfile::TempDir;

use super::{
    file::{self, Earlier},
    record,
};
use crate::{
    cli::Point,
    context::Context,
    exit::{Failure, Outcome},
    rows::{Plan, Rows, Shape, not_shown},
    settings,
};

pub(super) fn path(context: &Context<'_>) -> Outcome<PathBuf> {
    settings::history(context.global)?.ok_or_else(|| {
        let sentence = match context.global.demo {
            true => "the demo is not remembered",
            false => "there is no history: it is off",
        };
        Failure::usage(sentence).hint("--history FILE names one")
    })
}

pub(super) fn history(context: &Context<'_>) -> Outcome<History> {
    History::open_read_only(path(context)?).map_err(failure)
}

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

pub(super) fn at(time: Timestamp) -> String {
    time.to_zoned_datetime(TimeZone::system()).strftime("%-d %b %Y %H:%M %:z").to_string()
}

/// A folder for a history that nobody needs afterwards.
pub(super) fn folder() -> Outcome<TempDir> {
    tempfile::tempdir()
        .map_err(|error| Failure::failed(format!("there is no temporary folder: {error}")))
}

/// Runs of an operation, of the history or made of files.
pub(super) struct Past {
    operation: &'static Operation,
    pub(super) series: Series,
    /// `None` for files alone, which need none.
    known: Option<History>,
    /// The history that they are in, which is a temporary one where one is a file.
    path: PathBuf,
    folder: Option<TempDir>,
}

impl Past {
    pub(super) fn of(
        points: &[&Point],
        operation: &'static Operation,
        parameters: &[(String, String)],
        body: Option<&str>,
        context: &Context<'_>,
    ) -> Outcome<Self> {
        let is_file = |point: &&Point| matches!(point, Point::File(..));
        let series = |account| record::series(account, operation, parameters, body);
        let (series, known) = if points.iter().all(is_file) {
            (series(Account { base_url: String::new(), client_id: String::new() }), None)
        } else {
            let history = history(context)?;
            let wanted = series(settings::account(context.global)?);
            (known_series(&history, wanted)?, Some(history))
        };
        let folder = points.iter().any(is_file).then(folder).transpose()?;
        let path = match &folder {
            Some(folder) => folder.path().join("history.db"),
            None => path(context)?,
        };
        Ok(Self { operation, series, known, path, folder })
    }

    /// A run, and what it is in a sentence.
    pub(super) fn find(&self, point: &Point) -> Outcome<(RunInfo, String)> {
        let (earlier, words) = match (point, &self.known) {
            (Point::When(when), Some(history)) => {
                let run = history.find_run(&self.series, *when).map_err(failure)?;
                let words = format!("run {} of {}", run.id, at(run.started));
                if self.folder.is_none() {
                    return Ok((run, words));
                }
                (Earlier::of_run(history, &run, self.operation).map_err(failure)?, words)
            }
            (Point::File(path, wrong), _) => {
                let earlier = file::read(path, wrong, self.operation, &self.series.arguments)?;
                (earlier, path.display().to_string())
            }
            (Point::When(_), None) => return Err(Failure::failed("there is no history")),
        };
        let Earlier { at, scope, targets } = earlier;
        let record = || {
            let begin = Begin { at, spec_hash: String::new(), scope, mode: Mode::New };
            let mut run = History::open(&self.path)?.begin(&self.series, &begin)?;
            for (target, outcome) in targets {
                run.record(target, at, outcome);
            }
            run.finish(Finish { at, complete: true, requests: 0, refused: 0, rate: None })
        };
        record().map(|(run, _)| (run, words)).map_err(failure)
    }

    pub(super) fn history(&self) -> Outcome<History> {
        History::open_read_only(&self.path).map_err(failure)
    }
}

/// What the runs are of: what was given, else the only one that there is.
fn known_series(history: &History, mut wanted: Series) -> Outcome<Series> {
    wanted.arguments.sort();
    let known = history.series(&wanted.account, &wanted.operation).map_err(failure)?;
    let with = match (given(&wanted), &known[..]) {
        _ if known.contains(&wanted) => return Ok(wanted),
        (None, [one]) => return Ok(one.clone()),
        (with, _) => with.unwrap_or_else(|| "no arguments".to_owned()),
    };
    let sentence = format!("there is no run of {} with {with}", wanted.operation);
    let others: Vec<String> = known.iter().filter_map(given).collect();
    Err(Failure::usage(sentence).hint(match others.is_empty() {
        true => "`aos fleet list` lists the runs".to_owned(),
        false => format!("there are runs with {}", others.join(", or ")),
    }))
}

/// What is given to name a series, if that is anything.
fn given(series: &Series) -> Option<String> {
    let arguments = series.arguments.iter().map(|(name, value)| format!("-p {name}={value}"));
    let body = series.body.iter().map(|body| format!("--body '{body}'"));
    let given = arguments.chain(body).collect::<Vec<_>>().join(" ");
    (!given.is_empty()).then_some(given)
}
