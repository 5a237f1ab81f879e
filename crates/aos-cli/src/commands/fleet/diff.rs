//! `aos fleet diff`: what is new, gone or changed between two runs.

use aos_facade::api::{Field, ValueKind};
use aos_history::{Change, Diff, Failure as Why, Target, Unknown};
use serde_json::{Map, Value, json};

use super::{
    compare::difference,
    condition::Conditions,
    past::{Past, failure, print},
    row,
    totals::names,
};
use crate::{
    cli::{FleetDiff, Point},
    commands::{body, sweep},
    context::Context,
    exit::{Ending, Failure, Outcome},
    output::text::{counted, grouped},
    rows::{Shape, Words},
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

pub(super) async fn run(arguments: FleetDiff, context: &Context<'_>) -> Outcome {
    let body = body::read(arguments.input.body.as_deref(), &context.interrupt).await?;
    let FleetDiff { operation, from, to, ignore, fail_on, input } = arguments;
    let past = Past::of(&[&from, &to], operation, &input.parameters, body.as_deref(), context)?;
    let set = &past.series.arguments;
    let mut conditions = Conditions::new(&fail_on, operation, sweep::counted(operation, set))?;
    let ((earlier, from_words), (later, to_words)) = (past.find(&from)?, past.find(&to)?);
    let diff = past.history()?.diff(&earlier, &later, &ignore).map_err(failure)?;
    for change in diff.new.iter().chain(&diff.changed) {
        let row = row::of_history(compared(change), &change.target, None);
        conditions.add(&row, || names(&row));
    }
    let columns = &FIELDS.map(|field| field.name);
    let mut shape = row::of_targets(Shape::own(&FIELDS, columns, &[]), operation, set, false);
    shape.words = Words::NONE;
    print(context, shape, rows(&diff, later.id), lines(&diff, &[from_words, to_words]))?;
    let has_file = [&from, &to].into_iter().any(|point| matches!(point, Point::File(..)));
    if has_file && !(diff.new.is_empty() && diff.gone.is_empty()) {
        let note = "a file does not say that it is complete: what it does not have counts as \
                    not there";
        context.output.note(note);
    }
    let outcome = diff.unknown.first().map_or(Ok(()), |first| {
        let names = names(&row::of_history(json!({}), &first.target, None));
        let (unknown, why) = (targets(unknown(&diff)), reason(first, later.id));
        let sentence =
            format!("{unknown} not compared, because unknown; the first: {names}, {why}");
        Err(Failure::Ended(Ending::Partial, sentence.into()))
    });
    conditions.outcome(later.failed, later.targets, outcome)
}

/// The later side of a difference, as a run that compares prints it.
fn compared(Change { before, after, fields, .. }: &Change) -> Value {
    let mut row = match after {
        Some(Value::Object(fields)) => fields.clone(),
        other => Map::from_iter([("value".to_owned(), json!(other))]),
    };
    let changes = fields.iter().filter_map(|field| {
        let change = difference(field.before.as_ref()?, field.after.as_ref()?)?;
        Some((field.name.clone(), change))
    });
    row.insert("change".to_owned(), changes.collect::<Map<_, _>>().into());
    row.insert("compared".to_owned(), if before.is_none() { "new" } else { "changed" }.into());
    row.insert("before".to_owned(), json!(before));
    row.into()
}

/// A row for each field that changed, each row that is new or gone, and each unknown target.
fn rows(diff: &Diff, later: i64) -> Vec<Value> {
    let Diff { new, gone, changed, unknown, .. } = diff;
    let mut rows = Vec::new();
    for (word, list) in [("new", new), ("gone", gone), ("changed", changed)] {
        for change in list {
            let mut add = |field, [before, after, row]: [&Option<Value>; 3]| {
                let both = before.as_ref().zip(after.as_ref());
                let difference = both.and_then(|(before, after)| difference(before, after));
                let values = [json!(before), json!(after), json!(difference), json!(row)];
                let said = said(word, [key(change), field], values);
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
        let said = said("unknown", [None; 2], [const { Value::Null }; 4]);
        let failure = unknown.failure.clone().unwrap_or_default();
        let failure = Why { message: reason(unknown, later), ..failure };
        row::of_history(said, &unknown.target, Some(&failure))
    }));
    rows
}

fn said(change: &str, of: [Option<&str>; 2], values: [Value; 4]) -> Value {
    let all = [json!(change)].into_iter().chain(of.map(|it| json!(it))).chain(values);
    FIELDS.iter().map(|field| field.name).zip(all).collect()
}

/// What tells a row apart, unless that is all of it.
fn key(change: &Change) -> Option<&str> {
    Some(change.key.as_str()).filter(|key| !key.is_empty() && !key.starts_with('{'))
}

/// Why a target is unknown, and in which of the runs.
fn reason(unknown: &Unknown, later: i64) -> String {
    let run = if unknown.run == later { "later" } else { "earlier" };
    let why = unknown.failure.as_ref().map_or("it was not reached", |why| &why.message);
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
