//! `aos fleet diff`: what is new, gone or changed between two runs.

use std::ops::ControlFlow;

use aos_facade::{
    Operation,
    api::{Field, ValueKind},
};
use aos_history::{
    Account, Begin, Change, Diff, Failure as Why, Finish, History, Mode, Options, Outcome as Kept,
    RunInfo, Scope, Series, Status, Target, TargetStatus, Unknown,
};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    compare::difference,
    file,
    past::{at, failure, history, print},
    record, row,
};
use crate::{
    cli::{FleetDiff, Point},
    commands::body,
    context::Context,
    exit::{Ending, Failure, Outcome},
    output::text::{counted, grouped},
    rows::{Shape, Words},
    settings,
};

const FIELDS: [Field; 7] = [
    Field::new("change", ValueKind::Text),
    Field::new("key", ValueKind::Text),
    Field::new("field", ValueKind::Text),
    Field::new("before", ValueKind::Any),
    Field::new("after", ValueKind::Any),
    Field::new("difference", ValueKind::Number),
    Field::new("row", ValueKind::Object),
];

/// One of two runs.
enum Side<'a> {
    Run(Box<RunInfo>, &'a History),
    File(String, Vec<(Target, Kept)>),
}

impl Side<'_> {
    /// What it is, in a sentence.
    fn words(&self) -> String {
        match self {
            Self::Run(run, _) => format!("run {} of {}", run.id, at(run.started)),
            Self::File(path, _) => path.clone(),
        }
    }
}

/// Compares two runs.
pub(super) async fn run(arguments: FleetDiff, context: &Context<'_>) -> Outcome {
    let body = body::read(arguments.body.as_deref(), &context.interrupt).await?;
    let FleetDiff { operation, from, to, ignore, parameters, .. } = arguments;
    let points = [from, to];
    let mut known = None;
    // Files alone need no history.
    if points.iter().any(|point| matches!(point, Point::When(_))) {
        let history = history(context)?;
        let wanted = settings::account(context.global)?;
        let wanted = record::series(wanted, operation, &parameters, body.as_deref());
        let series = series(&history, wanted)?;
        known = Some((history, series));
    }
    let set = known.as_ref().map_or(&parameters, |(_, series)| &series.arguments);
    let sides = points.map(|point| match (point, &known) {
        (Point::When(when), Some((history, series))) => {
            let run = history.find_run(series, when).map_err(failure)?;
            Ok(Side::Run(Box::new(run), history))
        }
        (Point::File(path, wrong), _) if !path.exists() => {
            Err(Failure::usage(wrong).hint("there is no file of that name either"))
        }
        (Point::File(path, _), _) => {
            Ok(Side::File(path.display().to_string(), file::read(&path, operation, set)?))
        }
        (Point::When(_), None) => Err(Failure::failed("there is no history")),
    });
    let [from, to] = sides;
    let (from, to) = (from?, to?);
    let words = [from.words(), to.words()];
    let options = Options { ignore };
    let (diff, of_file) = match (from, to) {
        (Side::Run(from, history), Side::Run(to, _)) => {
            (history.diff(&from, &to, &options).map_err(failure)?, false)
        }
        (from, to) => (of_files([from, to], operation, &options)?, true),
    };
    let names = &FIELDS.map(|field| field.name);
    let mut shape = row::of_targets(Shape::own(&FIELDS, names, &[]), operation, set, false);
    shape.words = Words::NONE;
    print(context, shape, rows(&diff), lines(&diff, &words))?;
    if of_file && !(diff.new.is_empty() && diff.gone.is_empty()) {
        let note = "a file does not say that it is complete: what it does not have counts as \
                    not there";
        context.output.note(note);
    }
    let Some(first) = diff.unknown.first() else { return Ok(()) };
    let Target { customer, customer_id, tenant, tenant_id, .. } = &first.target;
    let names =
        [customer.as_ref().or(customer_id.as_ref()), tenant.as_ref().or(tenant_id.as_ref())];
    let names = names.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    let (unknown, why) = (targets(unknown(&diff)), reason(first, &diff));
    let sentence = format!("{unknown} not compared, because unknown; the first: {names}, {why}");
    Err(Failure::Ended(Ending::Partial, sentence.into()))
}

/// What the runs are of: what was given, else the only one that there is.
fn series(history: &History, mut wanted: Series) -> Outcome<Series> {
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

/// The targets of a run, and of which it is.
type InMemory = (Scope, Vec<(Target, Kept)>);

/// Compares runs of which one at least is a file, in a history of their own.
fn of_files(
    sides: [Side<'_>; 2],
    operation: &'static Operation,
    options: &Options,
) -> Outcome<Diff> {
    let folder = tempfile::tempdir();
    let folder =
        folder.map_err(|error| Failure::failed(format!("no temporary folder: {error}")))?;
    let path = folder.path().join("history.db");
    let in_memory = |side: Side<'_>| -> Outcome<InMemory> {
        match side {
            Side::File(_, targets) => Ok((Scope::All, targets)),
            Side::Run(run, history) => {
                let whole = run.scope == Scope::All && run.status == Status::Complete;
                let scope = if whole { Scope::All } else { Scope::Some };
                Ok((scope, of_run(history, &run, operation)?))
            }
        }
    };
    let [from, to] = sides;
    let (from, to) = (in_memory(from)?, in_memory(to)?);
    // First all targets there are: then those of a customer that failed are unknown, not new.
    let all = from.1.iter().chain(&to.1).map(|(target, _)| target.clone());
    let all = all.map(|target| (target, Kept::Rows(Vec::new()))).collect();
    let account = Account { base_url: String::new(), client_id: String::new() };
    let operation = operation.id.to_owned();
    let series = Series { account, operation, arguments: Vec::new(), body: None };
    let at = Timestamp::now();
    let record = |(scope, targets): InMemory| {
        let begin = Begin { at, spec_hash: String::new(), scope, mode: Mode::New };
        let mut run = History::open(&path)?.begin(&series, &begin)?;
        for (target, outcome) in targets {
            run.record(target, at, outcome);
        }
        run.finish(Finish { at, complete: true, requests: 0, refused: 0, rate: None })
    };
    let compared = || {
        record((Scope::Some, all))?;
        let (from, _) = record(from)?;
        let (to, history) = record(to)?;
        history.diff(&from, &to, options)
    };
    compared().map_err(failure)
}

/// The targets of a run, with their rows as files have them.
fn of_run(
    history: &History,
    run: &RunInfo,
    operation: &'static Operation,
) -> Outcome<Vec<(Target, Kept)>> {
    let mut targets = Vec::new();
    let read = history.at(run, |state| {
        let outcome = match state.status {
            TargetStatus::Unknown(why) => Kept::Failed(why.unwrap_or_else(not_reached)),
            TargetStatus::Read => {
                let rows = state.rows.into_iter().map(|row| row.data).collect();
                file::known(&state.target, rows, operation)
            }
        };
        targets.push((state.target, outcome));
        ControlFlow::Continue(())
    });
    read.map(|()| targets).map_err(failure)
}

fn not_reached() -> Why {
    Why { message: "it was not reached".to_owned(), ..Why::default() }
}

/// A row for each field that changed, each row that is new or gone, and each unknown target.
fn rows(diff: &Diff) -> Vec<Value> {
    let Diff { new, gone, changed, unknown, .. } = diff;
    let mut rows = Vec::new();
    for (word, list) in [("new", new), ("gone", gone), ("changed", changed)] {
        for change in list {
            let mut add = |field: Option<&str>, [before, after, row]: [&Option<Value>; 3]| {
                let both = before.as_ref().zip(after.as_ref());
                let said = json!({
                    "change": word,
                    "key": key(change),
                    "field": field,
                    "before": before,
                    "after": after,
                    "difference": both.and_then(|(before, after)| difference(before, after)),
                    "row": row,
                });
                rows.push(row::of_history(said, &change.target, None));
            };
            match (&change.before, &change.after, &change.fields[..]) {
                (one, None, _) | (None, one, _) => add(None, [&None, &None, one]),
                (before, after, []) => add(None, [before, after, &None]),
                (.., fields) => {
                    fields.iter().for_each(|it| add(Some(&it.name), [&it.before, &it.after, &None]))
                }
            }
        }
    }
    rows.extend(unknown.iter().map(|unknown| {
        let mut said: Value =
            FIELDS.iter().map(|field| (field.name.to_owned(), Value::Null)).collect();
        said["change"] = "unknown".into();
        let failure = unknown.failure.clone().unwrap_or_default();
        let failure = Why { message: reason(unknown, diff), ..failure };
        row::of_history(said, &unknown.target, Some(&failure))
    }));
    rows
}

/// What tells a row apart, unless that is all of it.
fn key(change: &Change) -> Option<&str> {
    Some(change.key.as_str()).filter(|key| !key.is_empty() && !key.starts_with('{'))
}

/// Why a target is unknown, and in which of the runs.
fn reason(unknown: &Unknown, diff: &Diff) -> String {
    let run = if unknown.run == diff.to.id { "later" } else { "earlier" };
    let why = unknown.failure.clone().unwrap_or_else(not_reached).message;
    format!("in the {run} run: {why}")
}

/// The targets that are unknown, of which those in both runs come twice.
fn unknown(diff: &Diff) -> u64 {
    let mut targets: Vec<&Target> = diff.unknown.iter().map(|unknown| &unknown.target).collect();
    targets.dedup();
    targets.len() as u64
}

fn targets(number: u64) -> String {
    counted(number, "target", "targets")
}

/// The lines below a table.
fn lines(diff: &Diff, [from, to]: &[String; 2]) -> Vec<String> {
    let [new, gone, changed] = [&diff.new, &diff.gone, &diff.changed].map(|list| list.len());
    let differences = match new + gone + changed {
        0 => "No differences".to_owned(),
        _ => {
            let [new, gone, changed] = [new, gone, changed].map(grouped);
            format!("Rows: {new} new, {gone} gone, {changed} changed")
        }
    };
    let (compared, unknown) = (targets(diff.compared), grouped(unknown(diff)));
    let mut lines = vec![format!("{differences}; {compared} compared, {unknown} unknown.")];
    if diff.out_of_scope > 0 {
        let only = targets(diff.out_of_scope);
        lines.push(format!("{only} not compared: only one of the runs was asked for them."));
    }
    lines.push(format!("From {from} to {to}."));
    lines
}
