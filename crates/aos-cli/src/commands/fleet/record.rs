//! Keeps what a run reads in the history.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aos_facade::{
    Elements, Error, FleetRead, FleetResult, FleetTarget, Named, Operation,
    api::{read_json, redact},
};
use aos_history::{
    Account, Begin, Failure, Finish, History, LearnedRate, Mode, Outcome as Kept, Row, Scope,
    Series, Target, TargetStatus,
};
use jiff::Timestamp;
use serde_json::Value;

use super::run::Run;
use crate::{
    exit::{Failure as Failed, Outcome},
    settings::Connection,
    terminal::note,
};

#[derive(Clone)]
pub(super) struct Record {
    run: Arc<Mutex<aos_history::Run>>,
    operation: &'static Operation,
}

/// What is compared with each other in the history: the same arguments in whatever form.
pub(super) fn series(
    account: Account,
    operation: &Operation,
    parameters: &[(String, String)],
    body: Option<&str>,
) -> Series {
    let of = |name: &str| operation.parameters.iter().find(|input| input.name == name);
    let sent = |name: &str, value: &str| {
        let sent = of(name).and_then(|input| input.value(value).ok());
        sent.map_or_else(|| value.to_owned(), |sent| sent.into_owned())
    };
    let arguments = parameters.iter();
    Series {
        account,
        operation: operation.id.to_owned(),
        arguments: arguments.map(|(name, value)| (name.clone(), sent(name, value))).collect(),
        body: body.and_then(|body| read_json(body).ok()),
    }
}

impl Run {
    pub(super) fn series(&self, account: Account) -> Series {
        series(account, self.operation, &self.parameters, self.body.as_deref())
    }
}

impl Record {
    /// Begins to record; `None` where the history is off, or cannot be written, which a note
    /// says: the rows come all the same.
    ///
    /// # Errors
    ///
    /// When an earlier run is to be continued, and cannot be.
    pub(super) fn begin(run: &Run, connection: &Connection, scope: Scope) -> Outcome<Option<Self>> {
        let Some(mode) = run.mode else { return Ok(None) };
        let option = if mode == Mode::Resume { "--resume" } else { "--retry-failed" };
        let Some(path) = &connection.history else {
            return match mode {
                Mode::New => Ok(None),
                _ => Err(Failed::usage(format!("{option} needs the history, which is off"))),
            };
        };
        let series = run.series(connection.account.clone());
        // Rows are read by the spec of this version.
        let spec_hash = env!("CARGO_PKG_VERSION").to_owned();
        let begin = Begin { at: Timestamp::now(), spec_hash, scope, mode };
        let begun = History::open(path).and_then(|history| history.begin(&series, &begin));
        let begun = match begun {
            Ok(begun) => begun,
            Err(error) if mode == Mode::New => {
                note("note", &format!("this run is not remembered: {error}"));
                return Ok(None);
            }
            Err(error) => return Err(Failed::failed(format!("{option}: {error}"))),
        };
        if begun.resumed() {
            note("note", &format!("this goes on with run {}", begun.id()));
        } else if mode == Mode::Resume {
            note("note", "there is no unfinished run to resume, so this is a new one");
        }
        Ok(Some(Self { run: Arc::new(Mutex::new(begun)), operation: run.operation }))
    }

    fn run(&self) -> MutexGuard<'_, aos_history::Run> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn id(&self) -> i64 {
        self.run().id()
    }

    pub(super) fn wanted(&self) -> impl Fn(&FleetTarget) -> bool + Send + Sync + 'static {
        let record = self.clone();
        // Better once more than not at all.
        move |target| !record.run().is_done(&target_of(target)).unwrap_or(false)
    }

    /// Takes what came of a target, to be written by the next commit.
    pub(super) fn add(&self, read: &FleetRead) {
        let outcome = match &read.result {
            FleetResult::Read(rows) => {
                Kept::Rows(rows.iter().map(|row| kept(row, self.operation)).collect())
            }
            FleetResult::Failed(partial) => Kept::Failed(failure(partial.clone().into())),
            _ => Kept::Rows(Vec::new()),
        };
        let target = target_of(&read.target);
        let twice = self.run().record(target, Timestamp::now(), outcome);
        if let [key, ..] = twice.as_slice() {
            let keys = if twice.len() > 1 { "keys" } else { "key" };
            let id = self.operation.id;
            let what = format!("{id}: {} {keys} came more than once, such as {key}", twice.len());
            note("warning", &what);
        }
    }

    /// Writes what was taken; only then it is printed. Ends the record where that fails.
    pub(super) fn commit(&self) -> Result<(), aos_history::Error> {
        self.run().commit()
    }

    /// Ends the run; what was read before, and not reached now.
    pub(super) fn finish(
        self,
        elements: &Elements,
        complete: bool,
    ) -> Result<Vec<Target>, aos_history::Error> {
        let stats = elements.stats();
        let finish = Finish {
            at: Timestamp::now(),
            complete,
            requests: stats.requests,
            refused: stats.throttled,
            rate: stats.rate_limit,
        };
        // Nobody looks at its targets any more.
        let Some(run) = Arc::into_inner(self.run) else { return Ok(Vec::new()) };
        let run = run.into_inner().unwrap_or_else(PoisonError::into_inner);
        let (info, history) = run.finish(finish)?;
        if let Some(learned) = elements.learned_rate().filter(|learned| learned.age.is_zero()) {
            let rate = LearnedRate {
                requests_per_second: learned.requests_per_second,
                in_flight: learned.in_flight.and_then(|requests| requests.try_into().ok()),
                at: Timestamp::now(),
            };
            history.remember_rate(&info.series.account, rate)?;
        }
        let mut missing = Vec::new();
        if !complete {
            history.at(&info, |state| {
                if state.status == TargetStatus::Unknown(None) {
                    missing.push(state.target);
                }
            })?;
        }
        Ok(missing)
    }
}

pub(super) fn target_of(target: &FleetTarget) -> Target {
    let id = |named: &Option<Named>| named.as_ref().map(|named| named.id.to_string());
    let name = |named: &Option<Named>| Some(named.as_ref()?.name.as_ref()?.to_string());
    Target {
        customer: name(&target.customer),
        tenant: name(&target.tenant),
        customer_id: id(&target.customer),
        tenant_id: id(&target.tenant),
        extra: target
            .parameters
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.to_string()))
            .collect(),
    }
}

/// A row as it is kept: without secrets, and without what changes by itself.
pub(super) fn kept(row: &Value, operation: &'static Operation) -> Row {
    let data = stable(redact::row_json(row, operation), operation);
    Row { key: key(&data, operation), data }
}

fn failure(error: Error) -> Failure {
    Failure {
        kind: format!("{:?}", error.kind),
        status: error.status.map(|status| status.as_u16()),
        request_id: error.request_id.clone(),
        message: error.with(|details| details.request_id = None).to_string(),
    }
}

/// The key of a row: the values of the fields that identify it. Empty for what is no list.
pub(super) fn key(row: &Value, operation: &Operation) -> String {
    let Some(paging) = &operation.paging else { return String::new() };
    let values: Vec<&Value> = paging.key.iter().map(|name| &row[*name]).collect();
    // One that is missing tells nothing apart, so the whole row does.
    if values.is_empty() || values.iter().any(|value| value.is_null() || *value == "") {
        return row.to_string();
    }
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    values.into_iter().map(text).collect::<Vec<_>>().join("/")
}

fn stable(mut row: Value, operation: &Operation) -> Value {
    for path in operation.volatile {
        remove(&mut row, path);
    }
    row
}

fn remove(value: &mut Value, path: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, path)),
        Value::Object(fields) => match path.split_once('.') {
            Some((name, rest)) => fields.get_mut(name).into_iter().for_each(|it| remove(it, rest)),
            None => drop(fields.remove(path)),
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::api::Paging;
    use serde_json::json;

    use super::*;

    static LIST: Operation = Operation {
        paging: Some(Paging { key: &["id", "day"], ..Paging::BLANK }),
        volatile: &["age", "products.change"],
        ..Operation::BLANK
    };

    #[test]
    fn rows_are_told_apart_by_their_key_or_as_a_whole() {
        assert_eq!(key(&json!({"id": "a", "day": 7, "x": 1}), &LIST), "a/7");
        let incomplete = json!({"id": "a", "x": 1});
        assert_eq!(key(&incomplete, &LIST), incomplete.to_string());
        assert_eq!(key(&json!({"id": "a"}), &Operation::BLANK), "", "it is one row");
    }

    #[test]
    fn what_changes_by_itself_is_left_out() {
        let row = json!({"id": 1, "age": 3, "products": [{"change": 1, "name": "a"}, 7]});
        assert_eq!(stable(row, &LIST), json!({"id": 1, "products": [{"name": "a"}, 7]}));
    }
}
