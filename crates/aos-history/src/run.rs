//! Recording a run.

use std::{
    collections::{HashMap, HashSet},
    fs::File,
};

use jiff::Timestamp;
use roaring::RoaringBitmap;
use rusqlite::{
    Connection, OptionalExtension, Transaction, TransactionBehavior, named_params, params,
};
use serde_json::Value;

use crate::{
    Account, Error, Failure, History, Outcome, Result, Row, RunInfo, Scope, Series, Status, Target,
    runs::series_id,
    sets::{Ids, RunKey, Sets, ids, parents, target_id},
};

/// Which run is recorded.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    /// A new one.
    #[default]
    New,
    /// The last run of the series, if it is of the same scope and did not complete: what it
    /// did not read is still to be done. Otherwise a new one.
    Resume,
    /// The last run of the series: only what failed in it is still to be done.
    RetryFailed,
}

/// What is known of a run when it begins.
#[derive(Clone, Debug)]
pub struct Begin {
    /// The time of the beginning. A run that is continued keeps its own.
    pub at: Timestamp,
    /// The version of the spec that the rows are read by, as a hash; empty if it is unknown.
    pub spec_hash: String,
    /// Which targets it is of. With [`Mode::RetryFailed`], those that are retried.
    pub scope: Scope,
    /// Which run is recorded.
    pub mode: Mode,
}

/// What is known of a run when it ends.
#[derive(Clone, Copy, Debug)]
pub struct Finish {
    /// The time of the end.
    pub at: Timestamp,
    /// Whether the customers and their tenants were listed to the end, and each of them was
    /// read or failed.
    pub complete: bool,
    /// The requests that were sent. Those of a run that is continued are added up.
    pub requests: u64,
    /// Those of them that the rate limit refused.
    pub refused: u64,
    /// The rate limit that was found, in requests a second.
    pub rate: Option<f64>,
}

/// A run that is being recorded. No other process can record one of the same series as long
/// as this one is there. Dropped without [`finish`](Self::finish), it is interrupted.
#[derive(Debug)]
pub struct Run {
    history: History,
    key: RunKey,
    mode: Mode,
    scope: Scope,
    resumed: bool,
    was_complete: bool,
    /// What the run had read when it was begun.
    done: RoaringBitmap,
    /// What had failed when it was begun, and was not asked for again since.
    failed: RoaringBitmap,
    pending: Vec<(Target, Timestamp, Outcome)>,
    _lock: File,
}

impl History {
    /// Begins a run of a series, or continues the last one. A run that was killed before is
    /// from then on one that was interrupted.
    ///
    /// # Errors
    ///
    /// [`Error::Running`] if another process runs the series; [`Error::NoRun`] for
    /// [`Mode::RetryFailed`] without an earlier run; and if the file cannot be written.
    pub fn begin(mut self, series: &Series, begin: &Begin) -> Result<Run> {
        let (account, id) = self.on(|connection| keep_series(connection, series))?;
        let Some(lock) = self.lock(id)? else {
            let sql = "SELECT pid FROM run WHERE series = ? ORDER BY id DESC LIMIT 1";
            let pid = |connection: &Connection| connection.query_row(sql, [id], |row| row.get(0));
            return Err(match self.on(|connection| pid(connection).optional())? {
                Some(pid) => Error::Running { operation: series.operation.clone(), pid },
                None => Error::Locked { path: self.path },
            });
        };
        let path = self.path.clone();
        let begun = begin_run(&mut self.connection, account, id, begin)
            .map_err(|error| Error::of(&path, error))?;
        let Some((key, last)) = begun else {
            let operation = &series.operation;
            return Err(Error::NoRun(format!(
                "there is no run of {operation} with these arguments whose failures could be \
                 retried: run it first"
            )));
        };
        let was_complete = last == Some(Status::Complete);
        let (done, failed) = self.on(|connection| {
            let read = "SELECT target FROM state WHERE series = ? AND run = ?";
            let failed = "SELECT target FROM failure WHERE run = ?";
            let done = ids(connection, read, params![key.series, key.run])?;
            Ok((done, ids(connection, failed, [key.run])?))
        })?;
        let (mode, scope, resumed, pending) = (begin.mode, begin.scope, last.is_some(), Vec::new());
        let history = self;
        Ok(Run {
            history,
            key,
            mode,
            scope,
            resumed,
            was_complete,
            done,
            failed,
            pending,
            _lock: lock,
        })
    }
}

/// The ids of an account and of a series, which are made where they are not known.
fn keep_series(connection: &Connection, series: &Series) -> rusqlite::Result<(i64, i64)> {
    if let Some(known) = series_id(connection, series)? {
        return Ok(known);
    }
    let account = account_id(connection, &series.account)?;
    let (arguments, body) = series.canonical();
    let given = params![account, series.operation, arguments, body];
    let sql = "INSERT INTO series(account, operation, arguments, body) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET body = body RETURNING id";
    Ok((account, connection.query_row(sql, given, |row| row.get(0))?))
}

pub(crate) fn account_id(connection: &Connection, account: &Account) -> rusqlite::Result<i64> {
    let given = params![account.base_url, account.client_id];
    let sql = "SELECT id FROM account WHERE base_url = ? AND client_id = ?";
    if let Some(id) = connection.query_row(sql, given, |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let sql = "INSERT INTO account(base_url, client_id) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET client_id = client_id RETURNING id";
    connection.query_row(sql, given, |row| row.get(0))
}

/// The run to record, and what it was before if it is continued; `None` if there is nothing
/// to retry.
fn begin_run(
    connection: &mut Connection,
    account: i64,
    series: i64,
    begin: &Begin,
) -> rusqlite::Result<Option<(RunKey, Option<Status>)>> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let sql = "SELECT id, scope, status FROM run WHERE series = ? ORDER BY id DESC LIMIT 1";
    let last = transaction.query_row(sql, [series], |row| {
        let (run, scope) = (row.get(0)?, scope(row.get(1)?));
        Ok((RunKey { run, series, account, scope }, Status::from_number(row.get(2)?)))
    });
    let last = last.optional()?;
    let continued = last.filter(|(key, status)| match begin.mode {
        Mode::New => false,
        Mode::Resume => *status != Status::Complete && key.scope == begin.scope,
        Mode::RetryFailed => true,
    });
    let pid = std::process::id();
    let begun = match (continued, last) {
        (None, _) if begin.mode == Mode::RetryFailed => return Ok(None),
        (Some((key, status)), _) => {
            // One that is complete stays so, because a retry can only add to it.
            let sql = if status == Status::Complete {
                "UPDATE run SET pid = ?2 WHERE id = ?1"
            } else {
                "UPDATE run SET pid = ?2, status = 0, ended = NULL, read = NULL, unknown = NULL,
                    targets = NULL, rows = NULL, failed = NULL WHERE id = ?1"
            };
            transaction.execute(sql, params![key.run, pid])?;
            (key, Some(status))
        }
        (None, last) => {
            if let Some((key, Status::Running)) = last {
                seal(&transaction, key, Status::Interrupted, false)?;
            }
            let sql = "INSERT INTO run(series, spec_hash, scope, started, status, pid)
                VALUES (?, ?, ?, ?, 0, ?) RETURNING id";
            let (scope, started) = (begin.scope, begin.at.as_second());
            let given = params![series, begin.spec_hash, scope as u8, started, pid];
            let run = transaction.query_row(sql, given, |row| row.get(0))?;
            (RunKey { run, series, account, scope }, None)
        }
    };
    transaction.commit()?;
    Ok(Some(begun))
}

pub(crate) fn scope(number: u8) -> Scope {
    if number == Scope::All as u8 { Scope::All } else { Scope::Some }
}

/// Writes down which targets the latest run of a series has read, and if it has listed all
/// there are, ends the rows of those that are gone.
fn seal(
    connection: &Connection,
    key: RunKey,
    status: Status,
    has_listed: bool,
) -> rusqlite::Result<()> {
    let (sets, gone) = Sets::so_far(connection, key, has_listed)?;
    for target in gone {
        let close = "UPDATE row SET until = ?3 WHERE series = ?1 AND target = ?2 AND until IS NULL";
        connection.prepare_cached(close)?.execute(params![key.series, target, key.run])?;
        let forget = "DELETE FROM state WHERE series = ? AND target = ?";
        connection.prepare_cached(forget)?.execute(params![key.series, target])?;
    }
    let sql = "UPDATE run SET status = :status, read = :read, unknown = :unknown,
            failed = (SELECT count(*) FROM failure WHERE run = :run),
            (targets, rows, ended) = (SELECT count(*), total(rows), coalesce(max(at), started)
                FROM state WHERE series = :series AND state.run = :run)
        WHERE id = :run";
    connection.execute(
        sql,
        named_params! {
            ":run": key.run, ":series": key.series, ":status": status as u8,
            ":read": Ids(sets.read), ":unknown": Ids(sets.unknown),
        },
    )?;
    connection.execute("UPDATE run SET targets = targets + failed WHERE id = ?", [key.run])?;
    Ok(())
}

impl Run {
    /// The number of the run.
    pub fn id(&self) -> i64 {
        self.key.run
    }

    /// Whether an earlier run is continued.
    pub fn resumed(&self) -> bool {
        self.resumed
    }

    /// The history, for what else is in it.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Whether a target need not be read any more: with [`Mode::Resume`] because the run has
    /// read it, with [`Mode::RetryFailed`] because it did not fail.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn is_done(&self, target: &Target) -> Result<bool> {
        if !self.resumed {
            return Ok(false);
        }
        self.history.on(|connection| {
            let id = target_id(connection, self.key.account, &target.key())?;
            if self.mode == Mode::Resume {
                return Ok(id.is_some_and(|id| self.done.contains(id)));
            }
            let mut ids = parents(connection, self.key.account, target.key())?;
            ids.extend(id);
            Ok(!ids.iter().any(|id| self.failed.contains(*id)))
        })
    }

    /// Takes what came of a target; [`commit`](Self::commit) writes it. Returns the keys that
    /// came more than once. Each further row of such a key gets `#2`, `#3` and so on at the
    /// end of it, in the order of the data, so that the same rows get the same keys each day.
    pub fn record(&mut self, target: Target, at: Timestamp, mut outcome: Outcome) -> Vec<String> {
        let mut twice = Vec::new();
        if let Outcome::Rows(rows) = &mut outcome {
            twice = number_duplicates(rows);
        }
        self.pending.push((target, at, outcome));
        twice
    }

    /// Writes what was recorded since the last time. When it returns, a killed process does
    /// not lose it: only then its rows are to be printed.
    ///
    /// # Errors
    ///
    /// The file cannot be written. Nothing of this commit is then in it, and what was recorded
    /// is still to be written.
    pub fn commit(&mut self) -> Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let status = Status::Complete;
        self.write(|run| {
            if run.was_complete { seal(run.connection(), run.key, status, false) } else { Ok(()) }
        })
    }

    /// Writes what is left, and ends the run. A run of all customers that is complete ends the
    /// rows of the targets that it did not list.
    ///
    /// # Errors
    ///
    /// The file cannot be written. The run is then interrupted.
    pub fn finish(mut self, finish: Finish) -> Result<(RunInfo, History)> {
        let retries = self.mode == Mode::RetryFailed;
        let complete = if retries { self.was_complete } else { finish.complete };
        let status = if complete { Status::Complete } else { Status::Partial };
        // Of what failed before and was not listed again, nothing is left to be known.
        let settled = finish.complete && self.scope == Scope::All;
        self.write(|run| {
            for target in if settled { run.failed.clone() } else { RoaringBitmap::new() } {
                forget_failure(run.connection(), run.key.run, target)?;
            }
            // A retry does not list what was not reached before.
            seal(run.connection(), run.key, status, complete && (settled || !retries))?;
            let sql = "UPDATE run SET ended = ?2, requests = requests + ?3, refused = refused + ?4,
                rate = coalesce(?5, rate) WHERE id = ?1";
            let Finish { at, requests, refused, rate, .. } = finish;
            let given = params![run.key.run, at.as_second(), requests, refused, rate];
            run.connection().execute(sql, given).map(drop)
        })?;
        let info = self.history.run(self.key.run)?;
        Ok((info, self.history))
    }

    fn connection(&self) -> &Connection {
        &self.history.connection
    }

    /// One transaction with what is pending, and more.
    fn write(&mut self, more: impl FnOnce(&Self) -> rusqlite::Result<()>) -> Result<()> {
        let failed = self.failed.clone();
        let pending = std::mem::take(&mut self.pending);
        let written = self.write_pending(&pending, more);
        if written.is_err() {
            (self.failed, self.pending) = (failed, pending);
        }
        written.map_err(|error| Error::of(&self.history.path, error))
    }

    fn write_pending(
        &mut self,
        pending: &[(Target, Timestamp, Outcome)],
        more: impl FnOnce(&Self) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let RunKey { run, series, account, .. } = self.key;
        let connection = &self.history.connection;
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        for (target, at, outcome) in pending {
            let id = keep_target(connection, account, target)?;
            if !self.failed.is_empty() {
                // A list that gave this target did not fail again.
                for id in parents(connection, account, target.key())?.into_iter().chain([id]) {
                    if self.failed.remove(id) {
                        forget_failure(connection, run, id)?;
                    }
                }
            }
            match outcome {
                Outcome::Rows(rows) => {
                    forget_failure(connection, run, id)?;
                    write_rows(connection, self.key, id, rows)?;
                    let sql = "INSERT OR REPLACE INTO state(series, target, run, at, rows)
                        VALUES (?, ?, ?, ?, ?)";
                    let given = params![series, id, run, at.as_second(), rows.len()];
                    connection.prepare_cached(sql)?.execute(given)?;
                }
                Outcome::Failed(failure) => write_failure(connection, run, id, failure)?,
            }
        }
        more(self)?;
        transaction.commit()
    }
}

/// The id of a target, whose names are kept up to date.
fn keep_target(connection: &Connection, account: i64, target: &Target) -> rusqlite::Result<u32> {
    let [customer_id, tenant_id, extra] = target.key();
    let names = params![account, customer_id, tenant_id, extra, target.customer, target.tenant];
    let sql = "SELECT id, (?5 IS NULL OR ?5 IS customer) AND (?6 IS NULL OR ?6 IS tenant)
        FROM target WHERE account = ?1 AND customer_id = ?2 AND tenant_id = ?3 AND extra = ?4";
    let known = connection
        .prepare_cached(sql)?
        .query_row(names, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((id, true)) = known {
        return Ok(id);
    }
    let sql = "INSERT INTO target(account, customer_id, tenant_id, extra, customer, tenant)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
            customer = coalesce(excluded.customer, customer),
            tenant = coalesce(excluded.tenant, tenant)
        RETURNING id";
    connection.prepare_cached(sql)?.query_row(names, |row| row.get(0))
}

/// Ends the rows of a target that are no longer so, and begins those that are new.
fn write_rows(
    connection: &Connection,
    RunKey { run, series, .. }: RunKey,
    target: u32,
    rows: &[Row],
) -> rusqlite::Result<()> {
    let sql = "SELECT key, first, data FROM row
        WHERE series = ? AND target = ? AND until IS NULL";
    let mut query = connection.prepare_cached(sql)?;
    let open = query
        .query_map([series, target.into()], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    let mut open: HashMap<String, (i64, String)> = open.collect::<rusqlite::Result<_>>()?;
    let end = |key: &str, first: i64| {
        // What this run has begun, it can replace: nobody has seen it hold.
        let sql = if first == run {
            "DELETE FROM row WHERE series = ?1 AND target = ?2 AND key = ?3 AND first = ?5"
        } else {
            "UPDATE row SET until = ?4
                WHERE series = ?1 AND target = ?2 AND key = ?3 AND first = ?5"
        };
        connection.prepare_cached(sql)?.execute(params![series, target, key, run, first])
    };
    let sql = "INSERT INTO row(series, target, key, first, data) VALUES (?, ?, ?, ?, ?)";
    let mut begin = connection.prepare_cached(sql)?;
    for Row { key, data } in rows {
        let text = data.to_string();
        match open.remove(key) {
            Some((_, known)) if known == text || is_same(&known, data) => continue,
            Some((first, _)) => drop(end(key, first)?),
            None => {}
        }
        begin.execute(params![series, target, key, run, text])?;
    }
    for (key, (first, _)) in open {
        end(&key, first)?;
    }
    Ok(())
}

/// Whether a text is a value, in whatever order its keys come.
fn is_same(text: &str, value: &Value) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|known| known == *value)
}

fn write_failure(
    connection: &Connection,
    run: i64,
    target: u32,
    failure: &Failure,
) -> rusqlite::Result<()> {
    let Failure { kind, status, request_id, message } = failure;
    // The same message each day is stored once.
    let given = params![kind, status.unwrap_or(0), message];
    let sql = "INSERT OR IGNORE INTO reason(kind, status, message) VALUES (?, ?, ?)";
    connection.prepare_cached(sql)?.execute(given)?;
    let sql = "INSERT OR REPLACE INTO failure(run, target, reason, request_id)
        SELECT ?, ?, id, ? FROM reason WHERE kind = ? AND status = ? AND message = ?";
    let given = params![run, target, request_id, kind, status.unwrap_or(0), message];
    connection.prepare_cached(sql)?.execute(given).map(drop)
}

fn forget_failure(connection: &Connection, run: i64, target: u32) -> rusqlite::Result<()> {
    let sql = "DELETE FROM failure WHERE run = ? AND target = ?";
    connection.prepare_cached(sql)?.execute([run, target.into()]).map(drop)
}

/// Makes the keys of rows different, and returns those that came more than once.
fn number_duplicates(rows: &mut [Row]) -> Vec<String> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, row) in rows.iter().enumerate() {
        places.entry(&row.key).or_default().push(place);
    }
    places.retain(|_, places| places.len() > 1);
    let mut twice: Vec<(String, Vec<usize>)> =
        places.into_iter().map(|(key, places)| (key.to_owned(), places)).collect();
    if twice.is_empty() {
        return Vec::new();
    }
    twice.sort();
    let mut taken: HashSet<String> = rows.iter().map(|row| row.key.clone()).collect();
    for (key, places) in &mut twice {
        places.sort_by_cached_key(|place| rows[*place].data.to_string());
        let mut number = 1;
        for place in &places[1..] {
            let free = loop {
                number += 1;
                let name = format!("{key}#{number}");
                if taken.insert(name.clone()) {
                    break name;
                }
            };
            rows[*place].key = free;
        }
    }
    twice.into_iter().map(|(key, _)| key).collect()
}
