//! Comparing two runs.

use std::collections::HashMap;

use rusqlite::params;
use serde_json::Value;

use crate::{
    Error, Failure, History, Result, RunInfo, Scope, Status, Target,
    sets::Sets,
    targets::{failure_of, sorted_targets},
};

/// What is different in two runs of a series. Only targets are compared of which both runs
/// say something.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// The rows that only `to` has; `before` is `None`.
    pub new: Vec<Change>,
    /// The rows that only `from` has; `after` is `None`. Rows of a target that `to` did not
    /// list are gone only if `to` is complete and of all customers.
    pub gone: Vec<Change>,
    /// The rows with fields that are not the same.
    pub changed: Vec<Change>,
    /// The targets that are unknown in one of the runs or in both, so that none of their rows
    /// is in the other lists.
    pub unknown: Vec<Unknown>,
    /// The targets that both runs have read.
    pub compared: u64,
    /// The targets that only one of the runs has read, which are not compared because the other
    /// is not a complete run of all customers.
    pub out_of_scope: u64,
}

/// A row that is not the same in two runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Whose row it is.
    pub target: Target,
    /// The key of the row.
    pub key: String,
    /// The row in the earlier run.
    pub before: Option<Value>,
    /// The row in the later run.
    pub after: Option<Value>,
    /// The fields that changed, if both are objects.
    pub fields: Vec<FieldChange>,
}

/// A field of a row that is not the same in two runs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The name of the field.
    pub name: String,
    /// Its value before, or `None` if it was missing.
    pub before: Option<Value>,
    /// Its value after, or `None` if it is missing.
    pub after: Option<Value>,
}

/// A target that cannot be compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// The target.
    pub target: Target,
    /// The run in which it is unknown.
    pub run: i64,
    /// Why; `None` if it was not reached.
    pub failure: Option<Failure>,
}

impl History {
    /// Compares two runs of a series. The lists are in the order of customer, tenant and key.
    /// Changes of the fields to ignore, such as an age, do not count.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoRun`](crate::ErrorKind::NoRun) if the runs are not of the same series, or the file cannot be read.
    pub fn diff(&self, from: &RunInfo, to: &RunInfo, ignore: &[String]) -> Result<Diff> {
        if from.key.series != to.key.series {
            let (from, to) = (from.id, to.id);
            return Err(Error::no_run(format!(
                "runs #{from} and #{to} are not of the same operation, arguments and account"
            )));
        }
        let connection = &self.connection;
        let mut before = Sets::of(connection, from.key)?;
        let mut after = Sets::of(connection, to.key)?;
        // Where a list failed, what it would have given may have been there, also if no run
        // knew of it at that time.
        before.add_unlisted(connection, &after.read)?;
        after.add_unlisted(connection, &before.read)?;
        let unknown = &before.unknown | &after.unknown;
        // What a run did not list is not there only if it would have listed all.
        let lists_all = |run: &RunInfo| run.scope == Scope::All && run.status == Status::Complete;
        let mut new = &(&after.read - &before.read) - &unknown;
        let mut gone = &(&before.read - &after.read) - &unknown;
        let mut out_of_scope = 0;
        for (run, set) in [(from, &mut new), (to, &mut gone)] {
            if !lists_all(run) {
                out_of_scope += set.len();
                set.clear();
            }
        }
        let both = &before.read & &after.read;

        // The rows that hold in one of the runs only, or differ.
        let sql = "SELECT target, key, max(data) FILTER (WHERE early),
                max(data) FILTER (WHERE late)
            FROM (SELECT *, first <= ?2 AND coalesce(until > ?2, true) AS early,
                first <= ?3 AND coalesce(until > ?3, true) AS late FROM row WHERE series = ?1)
            WHERE early <> late GROUP BY target, key";
        let mut query = connection.prepare_cached(sql)?;
        let mut rows = query.query(params![from.key.series, from.id, to.id])?;
        let mut found: HashMap<u32, Vec<_>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let target = row.get(0)?;
            if both.contains(target) || new.contains(target) || gone.contains(target) {
                // A retry that was killed may have written rows of a target that it had not had.
                let value = |place, run: &Sets| match run.read.contains(target) {
                    true => row.get(place),
                    false => Ok(None),
                };
                let change = (row.get(1)?, value(2, &before)?, value(3, &after)?);
                found.entry(target).or_default().push(change);
            }
        }

        let mut diff = Diff { compared: both.len(), out_of_scope, ..Diff::default() };
        for (id, target) in sorted_targets(connection, &found.keys().copied().collect())? {
            for (key, before, after) in found.remove(&id).unwrap_or_default() {
                let fields = changes(before.as_ref(), after.as_ref(), ignore);
                let list = match (&before, &after) {
                    (Some(Value::Object(_)), Some(Value::Object(_))) if fields.is_empty() => {
                        continue;
                    }
                    (before, after) if before == after => continue,
                    (None, _) => &mut diff.new,
                    (_, None) => &mut diff.gone,
                    _ => &mut diff.changed,
                };
                list.push(Change { target: target.clone(), key, before, after, fields });
            }
        }
        for (id, target) in sorted_targets(connection, &unknown)? {
            for (run, sets) in [(from, &before), (to, &after)] {
                if sets.unknown.contains(id) {
                    let failure = failure_of(connection, run.id, id)?;
                    diff.unknown.push(Unknown { target: target.clone(), run: run.id, failure });
                }
            }
        }
        Ok(diff)
    }
}

fn changes(before: Option<&Value>, after: Option<&Value>, ignore: &[String]) -> Vec<FieldChange> {
    let (Some(Value::Object(before)), Some(Value::Object(after))) = (before, after) else {
        return Vec::new();
    };
    let added = after.keys().filter(|name| !before.contains_key(*name));
    let names = before.keys().chain(added).filter(|name| !ignore.contains(name));
    let changes = names.filter(|name| before.get(*name) != after.get(*name));
    let change = |name: &String| FieldChange {
        name: name.clone(),
        before: before.get(name).cloned(),
        after: after.get(name).cloned(),
    };
    changes.map(change).collect()
}
