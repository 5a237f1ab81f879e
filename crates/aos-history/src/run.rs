//! Recording a run.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    Account, Error, ErrorKind, History, Outcome, Result, RunInfo, Scope, Series, Status, Target,
    runs::series_id,
    schema::Lock,
    sets::{Ids, RunKey, Sets},
    write::{keep_target, number_duplicates, write_failure, write_rows},
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
    account: i64,
    key: RunKey,
    /// Its status before it was continued.
    continued: Option<Status>,
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
        let account = account_id(connection, &series.account)?;
        let (arguments, body) = series.canonical();
        let sql = "INSERT OR IGNORE INTO series(account, operation, arguments, body)
            VALUES (?, ?, ?, ?)";
        connection.execute(sql, params![account, operation, arguments, body])?;
        let id = series_id(connection, series)?.unwrap_or_default();
        let Some(lock) = self.lock(id)? else {
            let sql = "SELECT max(id), pid FROM run WHERE series = ?";
            let pid: Option<u32> = connection.query_row(sql, [id], |row| row.get(1))?;
            let by = pid.map_or(String::new(), |pid| format!(", by process {pid}"));
            let message = format!("{operation} is already being run with the same arguments{by}");
            let advice = "wait until it has ended";
            return Err(Error::new(ErrorKind::Running, format!("{message}: {advice}")));
        };
        let transaction = self.transaction()?;
        let begun = begin_run(&transaction, id, begin)?;
        let (key, continued) = begun.ok_or_else(|| {
            Error::no_run(format!(
                "there is nothing to retry: {operation} was not run yet with these arguments, or \
                 its last run is not of the same customers"
            ))
        })?;
        transaction.commit()?;
        Ok(Run { history: self, account, key, continued, pending: Vec::new(), _lock: lock })
    }
}

/// The id of an account, which is made where it is not known.
pub(crate) fn account_id(connection: &Connection, account: &Account) -> Result<i64> {
    let sql = "INSERT INTO account(base_url, client_id) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET client_id = client_id RETURNING id";
    let given = [&account.base_url, &account.client_id];
    Ok(connection.query_row(sql, given, |row| row.get(0))?)
}

/// The run to record, and its status before if it is continued; `None` if there is nothing to
/// retry.
fn begin_run(
    connection: &Connection,
    series: i64,
    begin: &Begin,
) -> Result<Option<(RunKey, Option<Status>)>> {
    let Begin { at, spec_hash, scope, mode } = begin;
    let sql = "SELECT id, scope, status FROM run WHERE series = ? ORDER BY id DESC LIMIT 1";
    let last = connection.query_row(sql, [series], |row| {
        let (run, scope) = (row.get(0)?, Scope::from_number(row.get(1)?));
        Ok((RunKey { run, series, scope }, Status::from_number(row.get(2)?)))
    });
    let last = last.optional()?;
    let continued = last.filter(|(key, status)| {
        let has_more = *mode == Mode::RetryFailed || *status != Status::Complete;
        *mode != Mode::New && key.scope == *scope && has_more
    });
    let pid = std::process::id();
    if let Some((key, status)) = continued {
        // One that is complete stays so: until the retry ends, what it reads is still unknown.
        let sql = "UPDATE run SET pid = ?2 WHERE id = ?1";
        connection.execute(sql, params![key.run, pid])?;
        let sql = "UPDATE run SET status = 0, ended = NULL, read = NULL, unknown = NULL,
            targets = NULL, rows = NULL, failed = NULL WHERE id = ? AND status <> 2";
        connection.execute(sql, [key.run])?;
        connection.execute("UPDATE failure SET old = 1 WHERE run = ?", [key.run])?;
        return Ok(Some((key, Some(status))));
    }
    if *mode == Mode::RetryFailed {
        return Ok(None);
    }
    if let Some((key, Status::Running)) = last {
        seal(connection, key, Status::Interrupted, false)?;
    }
    let sql = "INSERT INTO run(series, spec_hash, scope, started, status, pid)
        VALUES (?, ?, ?, ?, 0, ?) RETURNING id";
    let given = params![series, spec_hash, *scope as u8, at.as_second(), pid];
    let run = connection.query_row(sql, given, |row| row.get(0))?;
    Ok(Some((RunKey { run, series, scope: *scope }, None)))
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
    let sql = "UPDATE run SET status = ?2, read = ?3, unknown = ?4,
            (failed, targets, rows, ended) = (SELECT failed, read + failed, rows, coalesce(at, started)
                FROM progress WHERE progress.run = ?1)
        WHERE id = ?1";
    let given = params![key.run, status as u8, Ids(sets.read), Ids(sets.unknown)];
    connection.execute(sql, given)?;
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
    pub fn is_done(&self, target: &Target) -> Result<bool> {
        let (RunKey { run, series, .. }, [customer, tenant, extra]) = (self.key, target.key());
        let sql = "SELECT EXISTS (SELECT 1 FROM target
            JOIN state ON state.target = target.id AND series = ? AND run = ?
            WHERE account = ? AND customer_id = ? AND tenant_id = ? AND extra = ?)";
        let mut query = self.history.connection.prepare_cached(sql)?;
        let given = params![series, run, self.account, customer, tenant, extra];
        Ok(self.resumed() && query.query_row(given, |row| row.get(0))?)
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
        let RunKey { run, series, .. } = self.key;
        let transaction = self.history.transaction()?;
        // Mostly nothing has failed, and a look at each target would take most of the time.
        let sql = "SELECT EXISTS (SELECT 1 FROM failure WHERE run = ?)";
        let mut has_failures: bool = transaction.query_row(sql, [run], |row| row.get(0))?;
        for (target, at, outcome) in &self.pending {
            let id = keep_target(&transaction, self.account, target)?;
            // A list that gave this target did not fail again.
            let sql = "DELETE FROM failure WHERE run = ?1 AND (old OR target = ?2)
                AND target IN (SELECT id FROM lister WHERE lister.target = ?2)";
            if has_failures {
                transaction.prepare_cached(sql)?.execute(params![run, id])?;
            }
            match outcome {
                Outcome::Rows(rows) => {
                    write_rows(&transaction, self.key, id, rows)?;
                    let sql = "INSERT OR REPLACE INTO state(series, target, run, at, rows)
                        VALUES (?, ?, ?, ?, ?)";
                    let given = params![series, id, run, at.as_second(), rows.len()];
                    transaction.prepare_cached(sql)?.execute(given)?;
                }
                Outcome::Failed(failure) => {
                    write_failure(&transaction, run, id, failure)?;
                    has_failures = true;
                }
            }
        }
        transaction.commit()?;
        self.pending.clear();
        Ok(())
    }

    /// Writes what is left, and ends the run. A run of all customers that is complete ends the
    /// rows of the targets that it did not list.
    ///
    /// # Errors
    ///
    /// The file cannot be written. The run is then interrupted.
    pub fn finish(mut self, finish: Finish) -> Result<(RunInfo, History)> {
        self.commit()?;
        let Finish { at, complete, requests, refused, rate } = finish;
        let transaction = self.history.transaction()?;
        // Of what failed before and was not listed again, nothing is left to be known.
        if complete && self.key.scope == Scope::All {
            transaction.execute("DELETE FROM failure WHERE run = ? AND old", [self.key.run])?;
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
}
