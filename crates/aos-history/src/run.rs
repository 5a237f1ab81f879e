//! Recording a run.

use jiff::Timestamp;
use roaring::RoaringBitmap;
use rusqlite::{Connection, OptionalExtension, named_params, params};

use crate::{
    Account, Error, ErrorKind, History, Outcome, Result, RunInfo, Scope, Series, Status, Target,
    runs::series_id,
    schema::Lock,
    sets::{Ids, RunKey, Sets, ids, parents, target_id},
    write::{forget_failure, keep_target, number_duplicates, write_failure, write_rows},
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
    /// The last run of the series, if it is of the same scope, also one that is complete: what
    /// it did not read, because it failed or was not reached, is still to be done.
    RetryFailed,
}

/// What is known of a run when it begins.
#[derive(Clone, Debug)]
pub struct Begin {
    /// The time of the beginning. A run that is continued keeps its own.
    pub at: Timestamp,
    /// The version of the spec that the rows are read by, as a hash; empty if it is unknown.
    pub spec_hash: String,
    /// Which targets it is of.
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
    /// Its status before it was continued.
    continued: Option<Status>,
    /// What the run had read when it was begun.
    done: RoaringBitmap,
    /// What had failed when it was begun, and was not asked for again since.
    failed: RoaringBitmap,
    pending: Vec<(Target, Timestamp, Outcome)>,
    _lock: Lock,
}

impl History {
    /// Begins a run of a series, or continues the last one. A run that was killed before is
    /// from then on one that was interrupted.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Running`] if another process runs the series; [`ErrorKind::NoRun`] if there
    /// is nothing to retry; and if the file cannot be written.
    pub fn begin(self, series: &Series, begin: &Begin) -> Result<Run> {
        let connection = &self.connection;
        let operation = &series.operation;
        let (account, id) = keep_series(connection, series)?;
        let Some(lock) = self.lock(id)? else {
            let sql = "SELECT max(id), pid FROM run WHERE series = ?";
            let pid: Option<u32> = connection.query_row(sql, [id], |row| row.get(1))?;
            let by = pid.map_or(String::new(), |pid| format!(", by process {pid}"));
            let message = format!("{operation} is already being run with the same arguments{by}");
            let advice = "wait until it has ended";
            return Err(Error::new(ErrorKind::Running, format!("{message}: {advice}")));
        };
        let begun = begin_run(&self, account, id, begin)?;
        let (key, continued) = begun.ok_or_else(|| {
            Error::no_run(format!(
                "there is nothing to retry: {operation} was not run yet with these arguments, or \
                 its last run is not of the same customers"
            ))
        })?;
        let read = "SELECT target FROM state WHERE series = ? AND run = ?";
        let done = ids(connection, read, params![key.series, key.run])?;
        let failed = ids(connection, "SELECT target FROM failure WHERE run = ?", [key.run])?;
        let (history, pending) = (self, Vec::new());
        Ok(Run { history, key, continued, done, failed, pending, _lock: lock })
    }
}

/// The ids of an account and of a series, which are made where they are not known.
fn keep_series(connection: &Connection, series: &Series) -> Result<(i64, i64)> {
    if let Some(known) = series_id(connection, series)? {
        return Ok(known);
    }
    let account = account_id(connection, &series.account)?;
    let (arguments, body) = series.canonical();
    let given = params![account, series.operation, arguments, body];
    let sql = "INSERT OR IGNORE INTO series(account, operation, arguments, body)
        VALUES (?, ?, ?, ?)";
    connection.execute(sql, given)?;
    keep_series(connection, series)
}

pub(crate) fn account_id(connection: &Connection, account: &Account) -> Result<i64> {
    let given = params![account.base_url, account.client_id];
    // Nothing is written where it is known.
    connection
        .execute("INSERT OR IGNORE INTO account(base_url, client_id) VALUES (?, ?)", given)?;
    let sql = "SELECT id FROM account WHERE base_url = ? AND client_id = ?";
    Ok(connection.query_row(sql, given, |row| row.get(0))?)
}

/// The run to record, and its status before if it is continued; `None` if there is nothing to
/// retry.
fn begin_run(
    history: &History,
    account: i64,
    series: i64,
    begin: &Begin,
) -> Result<Option<(RunKey, Option<Status>)>> {
    let transaction = history.transaction()?;
    let sql = "SELECT id, scope, status FROM run WHERE series = ? ORDER BY id DESC LIMIT 1";
    let last = transaction.query_row(sql, [series], |row| {
        let (run, scope) = (row.get(0)?, scope(row.get(1)?));
        Ok((RunKey { run, series, account, scope }, Status::from_number(row.get(2)?)))
    });
    let last = last.optional()?;
    let continued = last.filter(|(key, status)| {
        let has_more = begin.mode == Mode::RetryFailed || *status != Status::Complete;
        begin.mode != Mode::New && key.scope == begin.scope && has_more
    });
    let pid = std::process::id();
    if let Some((key, status)) = continued {
        // One that is complete stays so: until the retry ends, what it reads is still unknown.
        let sql = if status == Status::Complete {
            "UPDATE run SET pid = ?2 WHERE id = ?1"
        } else {
            "UPDATE run SET pid = ?2, status = 0, ended = NULL, read = NULL, unknown = NULL,
                targets = NULL, rows = NULL, failed = NULL WHERE id = ?1"
        };
        transaction.execute(sql, params![key.run, pid])?;
        transaction.commit()?;
        return Ok(Some((key, Some(status))));
    }
    if begin.mode == Mode::RetryFailed {
        return Ok(None);
    }
    if let Some((key, Status::Running)) = last {
        seal(&transaction, key, Status::Interrupted, false)?;
    }
    let sql = "INSERT INTO run(series, spec_hash, scope, started, status, pid)
        VALUES (?, ?, ?, ?, 0, ?) RETURNING id";
    let (scope, started) = (begin.scope, begin.at.as_second());
    let given = params![series, begin.spec_hash, scope as u8, started, pid];
    let run = transaction.query_row(sql, given, |row| row.get(0))?;
    transaction.commit()?;
    Ok(Some((RunKey { run, series, account, scope }, None)))
}

pub(crate) fn scope(number: u8) -> Scope {
    if number == Scope::All as u8 { Scope::All } else { Scope::Some }
}

/// Writes down which targets the latest run of a series has read, and if it has listed all
/// there are, ends the rows of those that are gone.
fn seal(connection: &Connection, key: RunKey, status: Status, has_listed: bool) -> Result<()> {
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
        self.continued.is_some()
    }

    /// The history, for what else is in it.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Whether a target need not be read any more, because the run that is continued has read
    /// it.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn is_done(&self, target: &Target) -> Result<bool> {
        let id = target_id(&self.history.connection, self.key.account, &target.key())?;
        Ok(id.is_some_and(|id| self.done.contains(id)))
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
        let transaction = self.history.transaction()?;
        let failed = self.write(&transaction)?;
        transaction.commit()?;
        self.failed = failed;
        self.pending.clear();
        Ok(())
    }

    /// Writes what is left, and ends the run. A run of all customers that is complete ends the
    /// rows of the targets that it did not list.
    ///
    /// # Errors
    ///
    /// The file cannot be written. The run is then interrupted.
    pub fn finish(self, finish: Finish) -> Result<(RunInfo, History)> {
        let Finish { at, complete, requests, refused, rate } = finish;
        let transaction = self.history.transaction()?;
        let failed = self.write(&transaction)?;
        // Of what failed before and was not listed again, nothing is left to be known.
        if complete && self.key.scope == Scope::All {
            for target in failed {
                forget_failure(&transaction, self.key.run, target)?;
            }
        }
        let is_complete = complete || self.continued == Some(Status::Complete);
        let status = if is_complete { Status::Complete } else { Status::Partial };
        seal(&transaction, self.key, status, complete)?;
        let sql = "UPDATE run SET ended = ?2, requests = requests + ?3, refused = refused + ?4,
            rate = coalesce(?5, rate) WHERE id = ?1";
        let given = params![self.key.run, at.as_second(), requests, refused, rate];
        transaction.execute(sql, given)?;
        transaction.commit()?;
        Ok((self.history.run(self.key.run)?, self.history))
    }

    /// Writes what is pending. Returns what failed before, and was still not asked for again.
    fn write(&self, connection: &Connection) -> Result<RoaringBitmap> {
        let RunKey { run, series, account, .. } = self.key;
        let mut failed = self.failed.clone();
        for (target, at, outcome) in &self.pending {
            let id = keep_target(connection, account, target)?;
            if !failed.is_empty() {
                // A list that gave this target did not fail again.
                for id in parents(connection, account, target.key())?.into_iter().chain([id]) {
                    if failed.remove(id) {
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
        Ok(failed)
    }
}
