//! `aos fleet list`, `show` and `prune`: the runs that are remembered.

use std::fs;

use aos_facade::{
    Operation,
    api::{Field, ValueKind},
};
use aos_history::{History, RunInfo, Scope, Status, TargetStatus, When};
use jiff::{ToSpan, ZonedDateTime};
use serde_json::{Value, json};

use super::{
    past::{at, failure, history, path, print},
    row,
};
use crate::{
    context::Context,
    exit::{Ending, Failure, Outcome},
    output::text::{counted, grouped},
    rows::{Shape, Words},
    settings,
};

type OfRun = (&'static str, ValueKind, fn(&RunInfo) -> Value);

const RUN: [OfRun; 15] = [
    ("run", ValueKind::Id, |run| run.id.into()),
    ("operation", ValueKind::Text, |run| run.series.operation.clone().into()),
    ("arguments", ValueKind::Map, |run| {
        Value::Object(
            run.series
                .arguments
                .iter()
                .map(|(name, it)| (name.clone(), it.as_str().into()))
                .collect(),
        )
    }),
    ("body", ValueKind::Any, |run| json!(run.series.body)),
    ("status", ValueKind::Text, |run| word(run.status).into()),
    ("started", ValueKind::Time, |run| run.started.to_string().into()),
    ("seconds", ValueKind::Integer, |run| {
        json!(run.ended.map(|ended| ended.duration_since(run.started).as_secs()))
    }),
    ("targets", ValueKind::Integer, |run| run.targets.into()),
    ("failed", ValueKind::Integer, |run| run.failed.into()),
    ("rows", ValueKind::Integer, |run| run.rows.into()),
    ("requests", ValueKind::Integer, |run| run.requests.into()),
    ("refused", ValueKind::Integer, |run| run.refused.into()),
    ("rate", ValueKind::Number, |run| run.rate.into()),
    ("scope", ValueKind::Text, |run| if run.scope == Scope::All { "all" } else { "some" }.into()),
    ("ended", ValueKind::Time, |run| json!(run.ended.map(|ended| ended.to_string()))),
];

pub(super) fn list(context: &Context<'_>) -> Outcome {
    let account = settings::account(context.global)?;
    let runs = history(context)?.runs(&account).map_err(failure)?;
    let fields = RUN.map(|(name, kind, _)| Field::new(name, kind));
    let mut shape = Shape::own(&fields, &RUN.map(|(name, ..)| name), &["run"]);
    shape.words = Words { notable: "failed", ..Words::NONE };
    let row = |run: &RunInfo| RUN.iter().map(|(name, _, of)| (*name, of(run))).collect::<Value>();
    print(context, shape, runs.iter().map(row), Vec::new())
}

fn word(status: Status) -> &'static str {
    match status {
        Status::Running => "running",
        Status::Partial => "partial",
        Status::Complete => "complete",
        Status::Interrupted => "interrupted",
    }
}

const TARGET: [Field; 4] = [
    Field::new("state", ValueKind::Text),
    Field::new("rows", ValueKind::Integer),
    Field::new("readAt", ValueKind::Time),
    Field::new("status", ValueKind::Integer),
];

pub(super) fn show(run: When, context: &Context<'_>) -> Outcome {
    let account = settings::account(context.global)?;
    let history = history(context)?;
    let found = match run {
        When::Run(id) => Some(history.run(id).map_err(failure)?),
        _ => history.runs(&account).map_err(failure)?.into_iter().next(),
    };
    let run = found.filter(|run| run.series.account == account).ok_or_else(|| {
        let sentence = "there is no such run of this account";
        Failure::usage(sentence).hint("`aos fleet list` lists the runs")
    })?;
    let mut rows = Vec::new();
    let (mut failed, mut not_reached) = (0, 0);
    let read = history.at(&run, |state| {
        let (word, why) = match state.status {
            TargetStatus::Read => ("read", None),
            TargetStatus::Unknown(why @ Some(_)) => ("failed", why),
            TargetStatus::Unknown(None) => ("not reached", None),
        };
        failed += u64::from(word == "failed");
        not_reached += u64::from(word == "not reached");
        // What is known of it is of an earlier run.
        let known = (word == "read").then_some(state.rows.len());
        let read_at = state.read_at.map(|at| at.to_string());
        let said = json!({ "state": word, "rows": known, "readAt": read_at });
        rows.push(row::of_history(said, &state.target, why.as_ref()));
    });
    read.map_err(failure)?;
    let operation = Operation::find(&run.series.operation).ok_or_else(|| {
        Failure::failed(format!("this version does not know {}", run.series.operation))
    })?;
    let shape = Shape::own(&TARGET, &TARGET.map(|field| field.name), &[]);
    let shape = row::of_targets(shape, operation, &run.series.arguments, false);
    let mut lines = vec![format!(
        "Run {} of {}: {}, {}, {} failed, {} not reached, {}.",
        run.id,
        run.series.operation,
        word(run.status),
        counted(rows.len() as u64, "target", "targets"),
        grouped(failed),
        grouped(not_reached),
        counted(run.rows, "row", "rows"),
    )];
    let ended = run.ended.map_or_else(String::new, |ended| format!(", ended {}", at(ended)));
    let requests = counted(run.requests, "request", "requests");
    let refused = grouped(run.refused);
    lines.push(format!("Started {}{ended}; {requests}, {refused} refused.", at(run.started)));
    print(context, shape, rows, lines)
}

pub(super) fn prune(keep: u32, context: &Context<'_>) -> Outcome {
    let path = path(context)?;
    // To write it is to make it.
    History::open_read_only(&path).map_err(failure)?;
    let before = ZonedDateTime::now().checked_sub(i64::from(keep).days());
    let before = before.map_err(|error| Failure::usage(format!("--keep: {error}")))?;
    let size = || {
        let mut log = path.clone().into_os_string();
        log.push("-wal");
        let sizes =
            [path.as_os_str(), &log].map(|path| fs::metadata(path).map_or(0, |it| it.len()));
        sizes.into_iter().sum::<u64>()
    };
    let history = History::open(&path).map_err(failure)?;
    let all = size();
    let pruned = history.prune(before.timestamp()).map_err(failure)?;
    drop(history);
    let fields =
        ["runs", "rows", "targets", "bytes"].map(|name| Field::new(name, ValueKind::Integer));
    let row = json!({
        "runs": pruned.runs,
        "rows": pruned.rows,
        "targets": pruned.targets,
        "bytes": all.saturating_sub(size()),
    });
    context.print(&fields, &fields.map(|field| field.name), &[], [row])?;
    match pruned.running {
        0 => Ok(()),
        running => {
            let operations = counted(running, "operation is", "operations are");
            let sentence = format!("{operations} being run, and left as they were");
            let message = format!("{sentence}: prune again when that has ended");
            Err(Failure::Ended(Ending::Partial, message.into()))
        }
    }
}
