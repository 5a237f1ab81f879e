//! What the rows of a run were before.

use std::collections::HashMap;

use aos_facade::{FleetTarget, Operation};
use aos_history::{
    ErrorKind, History, Outcome as Known, Scope, Status, Target, TargetStatus, When,
};
use serde_json::{Map, Value};

use super::{file, record, run::Run};
use crate::{
    cli::Point,
    exit::{Failure, Outcome},
    settings::Connection,
    terminal::note,
};

/// The fields that a comparison adds to a row: see [`Before::of`].
pub(super) const FIELDS: [&str; 3] = ["compared", "before", "change"];

/// The rows of an earlier run, by target and key.
pub(super) struct Before {
    /// `None` where nothing is known of a target.
    targets: HashMap<Target, Option<HashMap<String, Value>>>,
    /// Whether a target that is not in it did not exist.
    is_whole: bool,
}

impl Before {
    /// The rows that those of a run are compared with, if they are. Those of a target that
    /// failed in an earlier run are the ones that were known last, so that a change is reported
    /// by the run that reads it first. A file is taken for all there was.
    pub(super) fn of_run(run: &Run, connection: &Connection) -> Outcome<Option<Self>> {
        let when = match &run.deciding.compare {
            None if !run.compares() => return Ok(None),
            None => When::Latest,
            Some(Point::When(when)) => *when,
            Some(Point::File(path, no_run)) => {
                let earlier = file::read(path, no_run, run.operation, &run.parameters);
                let targets = earlier.map_err(|error| error.meaning("--compare"))?.targets;
                let known = targets.into_iter().map(|(it, known)| (nameless(it), by_key(known)));
                return Ok(Some(Self { targets: known.collect(), is_whole: true }));
            }
        };
        let Some(history) = &connection.history else {
            let hint = "--compare FILE takes an earlier output";
            let sentence = "--compare needs the history, which is off";
            return Err(Failure::usage(sentence).hint(hint));
        };
        let read = || {
            let history = History::open_read_only(history)?;
            let found = history.find_run(&run.series(connection.account.clone()), when)?;
            let mut targets = HashMap::new();
            history.at(&found, |state| {
                let is_known = state.status == TargetStatus::Read || !state.rows.is_empty();
                let rows = state.rows.into_iter().map(|row| row.data).collect();
                let known = file::known(&state.target, rows, run.operation);
                targets.insert(nameless(state.target), by_key(known).filter(|_| is_known));
            })?;
            let is_whole = found.scope == Scope::All && found.status == Status::Complete;
            Ok(Some(Self { targets, is_whole }))
        };
        read().or_else(|error: aos_history::Error| {
            // The first run has none before it, and is what the next is compared with.
            let is_first = matches!(error.kind(), ErrorKind::Missing | ErrorKind::NoRun);
            if !is_first || matches!(when, When::Run(_)) {
                return Err(Failure::failed(format!("--compare: {error}")));
            }
            note("warning", &format!("nothing is compared, what was before is unknown: {error}"));
            Ok(Some(Self { targets: HashMap::new(), is_whole: false }))
        })
    }

    /// What a row was before: whether it is `new`, `changed`, the `same` or `unknown`, the
    /// values before, and the differences of numbers. Of a row of a list only what changed.
    pub(super) fn of(
        &self,
        target: &FleetTarget,
        row: &Value,
        operation: &'static Operation,
    ) -> [Value; 3] {
        let none = |compared: &str| [compared.into(), Value::Null, Value::Null];
        let target = record::target_of(target);
        // As it would be read from a file.
        let now = by_key(file::known(&target, vec![row.clone()], operation));
        let (key, row) = now.into_iter().flatten().next().unwrap_or_default();
        let known = match self.targets.get(&nameless(target.clone())) {
            Some(Some(rows)) => rows,
            // A customer whose tenants are all gone.
            None if target.tenant_id.is_none() && self.had_tenants(&target) => {
                return none("changed");
            }
            None if self.is_whole && !self.is_unlisted(&target) => return none("new"),
            _ => return none("unknown"),
        };
        let Some(before) = known.get(&key) else {
            // As the row of a customer without tenants, which has none in the history.
            let says_nothing = row.as_object().is_none_or(Map::is_empty);
            return none(if says_nothing { "same" } else { "new" });
        };
        let is_list = operation.paging.is_some();
        let names = names(before, &row).filter(|name| !is_list || before[*name] != row[*name]);
        let (mut values, mut changes) = (Map::new(), Map::new());
        for name in names {
            values.insert(name.to_owned(), before[name].clone());
            if let Some(difference) = difference(&before[name], &row[name]) {
                changes.insert(name.to_owned(), difference);
            }
        }
        let compared = if *before == row { "same" } else { "changed" };
        [compared.into(), values.into(), changes.into()]
    }

    fn had_tenants(&self, customer: &Target) -> bool {
        let is_of_it = |it: &Target| it.customer_id == customer.customer_id;
        self.targets.keys().any(|it| it.tenant_id.is_some() && is_of_it(it))
    }

    /// Whether something failed that would have listed it.
    fn is_unlisted(&self, target: &Target) -> bool {
        let has_failed = |it| self.targets.get(it).is_some_and(Option::is_none);
        target.listed_by().iter().any(has_failed)
    }
}

/// The rows of a target by their keys; `None` where it failed.
fn by_key(known: Known) -> Option<HashMap<String, Value>> {
    match known {
        Known::Rows(rows) => Some(rows.into_iter().map(|row| (row.key, row.data)).collect()),
        Known::Failed(_) => None,
    }
}

fn names<'a>(before: &'a Value, after: &'a Value) -> impl Iterator<Item = &'a str> {
    let of = |value: &'a Value| value.as_object().into_iter().flat_map(Map::keys);
    let added = of(after).filter(|name| before.get(name.as_str()).is_none());
    of(before).chain(added).map(String::as_str)
}

pub(super) fn difference(before: &Value, after: &Value) -> Option<Value> {
    match (before.as_i64(), after.as_i64()) {
        (Some(before), Some(after)) => after.checked_sub(before).map(Value::from),
        _ => Some((after.as_f64()? - before.as_f64()?).into()),
    }
}

/// A target by its ids: names may change.
pub(super) fn nameless(target: Target) -> Target {
    Target { customer: None, tenant: None, ..target }
}
