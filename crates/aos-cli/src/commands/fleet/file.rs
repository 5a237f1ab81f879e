//! What was read earlier, as targets and rows: an earlier output, or a run as one has it.

use std::{
    collections::{BTreeMap, HashMap},
    fs, io,
    path::Path,
};

use aos_facade::{
    Operation,
    api::{ValueKind, decode_text},
};
use aos_history::{Failure, History, Outcome, Row, RunInfo, Scope, Status, Target, TargetStatus};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{compare, record, row};
use crate::exit::{self, Failure as Failed};

pub(super) struct Earlier {
    /// When; of a file when it was changed last.
    pub(super) at: Timestamp,
    /// Whether a target that is not in it was not there.
    pub(super) scope: Scope,
    pub(super) targets: Vec<(Target, Outcome)>,
}

impl Earlier {
    /// The targets of a run, with their rows as files have them.
    pub(super) fn of_run(
        history: &History,
        run: &RunInfo,
        operation: &'static Operation,
    ) -> Result<Self, aos_history::Error> {
        let not_reached =
            || Failure { message: "it was not reached".to_owned(), ..Failure::default() };
        let mut targets = Vec::new();
        history.at(run, |state| {
            let outcome = match state.status {
                TargetStatus::Unknown(why) => Outcome::Failed(why.unwrap_or_else(not_reached)),
                TargetStatus::Read => {
                    let rows = state.rows.into_iter().map(|row| row.data).collect();
                    known(&state.target, rows, operation)
                }
            };
            targets.push((state.target, outcome));
        })?;
        let is_complete = run.status == Status::Complete;
        let scope = if is_complete { run.scope } else { Scope::Some };
        Ok(Self { at: run.started, scope, targets })
    }
}

/// Reads what `aos fleet run` of an operation with these parameters printed: JSON or JSON
/// lines; CSV where the rows have only numbers, whose kind a cell keeps. It is taken for all
/// there was: nothing in it says that it is complete, or of all customers.
///
/// # Errors
///
/// A usage error for a file that is something else, or lacks what tells its targets apart; and
/// for none, why its name is none of a run.
pub(super) fn read(
    path: &Path,
    no_run: &str,
    operation: &'static Operation,
    set: &[(String, String)],
) -> exit::Outcome<Earlier> {
    if !path.exists() {
        return Err(Failed::usage(no_run).hint("there is no file of that name either"));
    }
    let wrong = |what: String| {
        let sentence = format!("{path:?} is no output of a run of {}: {what}", operation.id);
        Failed::usage(sentence).hint("it must be a whole output of -o json, jsonl or csv")
    };
    let read = || io::Result::Ok((fs::read(path)?, fs::metadata(path)?.modified()?));
    let (bytes, changed) = read()
        .map_err(|error| Failed::usage(format!("the file {path:?} cannot be read: {error}")))?;
    let text = decode_text(&bytes).map_err(|error| wrong(format!("not text: {error}")))?;
    let rows = match text.trim_start().chars().next() {
        // A run that failed has left nothing.
        None => Err("it is empty".to_owned()),
        Some('[' | '{') => of_json(&text),
        Some(_) => of_csv(&text, operation),
    };
    let mut targets: BTreeMap<Target, (Vec<Value>, Option<Failure>)> = BTreeMap::new();
    for (place, row) in rows.map_err(wrong)?.into_iter().enumerate() {
        let read = read_row(row, operation, set);
        let (target, row) = read.map_err(|what| wrong(format!("row {} {what}", place + 1)))?;
        let (rows, failure) = targets.entry(target).or_default();
        match row {
            Ok(row) => rows.extend(row),
            Err(why) => *failure = Some(why),
        }
    }
    let outcome = |(target, (rows, failure)): (Target, (Vec<Value>, Option<Failure>))| {
        let read = || known(&target, rows, operation);
        let outcome = failure.map_or_else(read, Outcome::Failed);
        (target, outcome)
    };
    let targets = targets.into_iter().map(outcome).collect();
    Ok(Earlier { at: changed.try_into().unwrap_or_default(), scope: Scope::All, targets })
}

/// The rows of a target as they are compared: without secrets, what changes by itself, and
/// what an output does not keep, which are nulls and repetitions of the target.
pub(super) fn known(target: &Target, rows: Vec<Value>, operation: &'static Operation) -> Outcome {
    let of_target = of_target(target);
    let known = rows.into_iter().map(|row| {
        let mut data = match record::kept(&row, operation).data {
            Value::Object(fields) => fields,
            value => Map::from_iter([("value".to_owned(), value)]),
        };
        data.retain(|name, value| {
            !value.is_null() && of_target.get(name.as_str()).is_none_or(|own| value != own)
        });
        let mut keyed = data.clone();
        let names = operation.paging.iter().flat_map(|paging| paging.key);
        for (name, own) in names.filter_map(|name| of_target.get_key_value(name)) {
            keyed.entry(*name).or_insert_with(|| json!(own));
        }
        let mut keyed = Value::Object(keyed);
        keyed.sort_all_objects();
        Row { key: record::key(&keyed, operation), data: data.into() }
    });
    // A response that says nothing is a row of an output, and none of the history.
    let says = |row: &Row| operation.paging.is_some() || row.data != json!({});
    Outcome::Rows(known.filter(says).collect())
}

fn of_target(target: &Target) -> HashMap<&str, &str> {
    let known = row::of_ids(target).into_iter().filter_map(|(name, value)| Some((name, value?)));
    let extra = target.extra.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    known.chain(extra).collect()
}

fn of_json(text: &str) -> Result<Vec<Value>, String> {
    let mut rows = Vec::new();
    for value in serde_json::Deserializer::from_str(text).into_iter() {
        match value.map_err(|error| error.to_string())? {
            Value::Array(values) => rows.extend(values),
            value => rows.push(value),
        }
    }
    Ok(rows)
}

fn of_csv(text: &str, operation: &Operation) -> Result<Vec<Value>, String> {
    let field = |name: &str| operation.row_fields().iter().find(|field| field.name == name);
    let is_number = |name: &str| {
        field(name).is_some_and(|it| it.kind == ValueKind::Integer && it.codes.is_none())
    };
    if !operation.row_fields().iter().all(|field| is_number(field.name)) {
        return Err("its rows are not kept as they are by CSV, so JSON is needed".to_owned());
    }
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let mut row = Map::new();
        for (name, cell) in header.iter().zip(&record) {
            let value = match cell {
                "" => Value::Null,
                number if is_number(name) => {
                    let number = number.parse::<i64>();
                    number.map_err(|_| format!("{cell:?} is no {name}"))?.into()
                }
                text => text.into(),
            };
            row.insert(name.to_owned(), value);
        }
        rows.push(row.into());
    }
    Ok(rows)
}

/// Takes a text of the program's own out of a printed row.
fn take(row: &mut Map<String, Value>, name: &str) -> Result<Option<String>, String> {
    match row.shift_remove(name) {
        Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("has a {name} that is no text")),
        None => Err(format!("has no {name}")),
    }
}

/// The target of a printed row, and what came of it: a row, none of a customer without
/// tenants, or why it failed.
type OfTarget = (Target, Result<Option<Value>, Failure>);

fn read_row(
    row: Value,
    operation: &'static Operation,
    set: &[(String, String)],
) -> Result<OfTarget, String> {
    let Value::Object(mut row) = row else { return Err("is no object".to_owned()) };
    let mut target = Target::default();
    if operation.takes("customer") {
        target.customer = take(&mut row, "customer")?;
        target.customer_id = take(&mut row, "customerId")?;
    }
    if operation.takes("tenant") {
        target.tenant = take(&mut row, "tenant")?;
        target.tenant_id = take(&mut row, "tenantId")?;
    }
    // What lists the values of a parameter has none of it.
    for field in row::parameters(operation, set) {
        if row.contains_key(field.name)
            && let Some(value) = take(&mut row, field.name)?
        {
            target.extra.push((field.name.to_owned(), value));
        }
    }
    let error = take(&mut row, "error")?;
    let request_id = take(&mut row, "requestId").unwrap_or_default();
    if let Some(message) = error {
        return Ok((target, Err(Failure { request_id, message, ..Failure::default() })));
    }
    if operation.takes("tenant") && target.tenant_id.is_none() && target.tenant.is_none() {
        return Ok((target, Ok(None)));
    }
    // What a comparison has added.
    row.retain(|name, _| !compare::FIELDS.contains(&name.as_str()));
    match row.shift_remove(row::OF_ROW) {
        Some(Value::Object(hidden)) => row.extend(hidden),
        Some(own) => drop(row.insert(row::OF_ROW.to_owned(), own)),
        None => {}
    }
    let fields = operation.row_fields();
    if !fields.is_empty() && !fields.iter().any(|field| row.contains_key(field.name)) {
        return Err("has none of the fields of the operation".to_owned());
    }
    let expanded = operation.paging.and_then(|paging| paging.expand);
    if let Some(list) = expanded.filter(|list| row.get(*list).is_some_and(Value::is_object)) {
        return Err(format!("is one of its {list}: make the file with --expand none"));
    }
    Ok((target, Ok(Some(row.into()))))
}
