//! Reading runs, and what was in them.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Params, params};

use crate::{
    Account, Error, History, Result, Scope, Series, When, sets::RunKey, values::text_to_pairs,
};

/// How far a run got.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Status {
    /// A living process records it.
    Running = 0,
    /// It ended by itself, before everything was read or listed.
    Partial = 1,
    /// It has an outcome for every target of its scope, which may be a failure.
    Complete = 2,
    /// It ended without saying so: its process was killed.
    Interrupted = 3,
}

impl Status {
    pub(crate) fn from_number(number: u8) -> Self {
        let all = [Self::Running, Self::Partial, Self::Complete];
        all.get(usize::from(number)).copied().unwrap_or(Self::Interrupted)
    }
}

/// A run.
#[derive(Clone, Debug, PartialEq)]
pub struct RunInfo {
    /// Its number, which no other run in the file has or will have.
    pub id: i64,
    /// What it is a run of.
    pub series: Series,
    /// The version of the spec that its rows were read by.
    pub spec_hash: String,
    /// Which targets it is of.
    pub scope: Scope,
    /// How far it got.
    pub status: Status,
    /// The process that records it or did so last.
    pub pid: u32,
    /// When it began.
    pub started: Timestamp,
    /// When it ended. Of an interrupted run the last read that is known, if it is.
    pub ended: Option<Timestamp>,
    /// The targets that it read, or that failed in it.
    pub targets: u64,
    /// The targets that failed.
    pub failed: u64,
    /// The rows of all targets that it read.
    pub rows: u64,
    /// The requests that were sent, as far as its processes reported them.
    pub requests: u64,
    /// Those that the rate limit refused.
    pub refused: u64,
    /// The rate limit that was found, in requests a second.
    pub rate: Option<f64>,
    pub(crate) key: RunKey,
}

/// The columns of a run; those of one that has not ended are counted.
const COLUMNS: &str = "SELECT run.id, series.id, account.id, operation, arguments, body, base_url,
    client_id, spec_hash, scope, run.status, pid, started, ended, requests, refused, run.rate,
    coalesce(run.failed, progress.failed), coalesce(run.targets, progress.read + progress.failed),
    coalesce(run.rows, progress.rows) FROM run JOIN progress ON progress.run = run.id
    JOIN series ON series.id = run.series JOIN account ON account.id = series.account";

impl History {
    /// The runs of an account, the latest first.
    pub fn runs(&self, account: &Account) -> Result<Vec<RunInfo>> {
        let given = params![account.base_url, account.client_id];
        self.runs_where("base_url = ? AND client_id = ? ORDER BY run.id DESC", given)
    }

    /// A run by its number.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoRun`](crate::ErrorKind::NoRun), or the file cannot be read.
    pub fn run(&self, id: i64) -> Result<RunInfo> {
        let found = self.runs_where("run.id = ?", [id])?.pop();
        found.ok_or_else(|| Error::no_run(format!("there is no run #{id}")))
    }

    /// The series of an operation that were run, the latest first.
    pub fn series(&self, account: &Account, operation: &str) -> Result<Vec<Series>> {
        let given = params![account.base_url, account.client_id, operation];
        let condition = "base_url = ? AND client_id = ? AND operation = ?
            AND run.id = (SELECT max(id) FROM run WHERE run.series = series.id) ORDER BY run.id DESC";
        let latest = self.runs_where(condition, given)?;
        Ok(latest.into_iter().map(|run| run.series).collect())
    }

    /// The run of a series that a text names.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoRun`](crate::ErrorKind::NoRun), or the file cannot be read.
    pub fn find_run(&self, series: &Series, when: When) -> Result<RunInfo> {
        let operation = &series.operation;
        let (before, skipped) = match when {
            When::Run(id) => {
                let run = self.run(id)?;
                if Some(run.key.series) == series_id(&self.connection, series)? {
                    return Ok(run);
                }
                let found = run.series.operation;
                return Err(Error::no_run(format!(
                    "run #{id} is of {found}, with other arguments or of another account than \
                     this {operation}"
                )));
            }
            When::Latest => (None, 0),
            When::Previous => (None, 1),
            When::Before(time) => (Some(time), 0),
        };
        let found = self.complete_runs(series, before)?;
        if let Some((id, _)) = found.get(skipped) {
            return self.run(*id);
        }
        let message = match self.complete_runs(series, None)?.last() {
            None => format!("there is no complete run of {operation} with these arguments"),
            Some((id, started)) => format!(
                "there is no earlier complete run of {operation}: the first is #{id} of {started}"
            ),
        };
        Err(Error::no_run(message))
    }

    /// The numbers and beginnings of complete runs of a series that began before a time, the
    /// latest first. Those of some customers count only where none is of all.
    pub(crate) fn complete_runs(
        &self,
        series: &Series,
        before: Option<Timestamp>,
    ) -> Result<Vec<(i64, Timestamp)>> {
        let Some(id) = series_id(&self.connection, series)? else { return Ok(Vec::new()) };
        let sql = "SELECT id, started FROM run WHERE series = ?1 AND status = 2 AND started < ?2
            AND scope = (SELECT max(scope) FROM run WHERE series = ?1 AND status = 2)
            ORDER BY id DESC";
        let given = params![id, before.map_or(i64::MAX, Timestamp::as_second)];
        let mut query = self.connection.prepare_cached(sql)?;
        let runs = query.query_map(given, |row| Ok((row.get(0)?, time(row.get(1)?))))?;
        Ok(runs.collect::<rusqlite::Result<_>>()?)
    }

    fn runs_where(&self, condition: &str, given: impl Params) -> Result<Vec<RunInfo>> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} WHERE {condition}"))?;
        let runs = query.query_map(given, run_info)?;
        let mut runs = runs.collect::<rusqlite::Result<Vec<RunInfo>>>()?;
        for run in runs.iter_mut().filter(|run| run.status == Status::Running) {
            if !self.is_locked(run.key.series) {
                run.status = Status::Interrupted;
            }
        }
        Ok(runs)
    }
}

/// The id of a series, if it was ever run.
pub(crate) fn series_id(connection: &Connection, series: &Series) -> Result<Option<i64>> {
    let (Series { account, operation, .. }, (arguments, body)) = (series, series.canonical());
    let sql = "SELECT series.id FROM series JOIN account ON account.id = account
        WHERE base_url = ? AND client_id = ? AND operation = ? AND arguments = ? AND body = ?";
    let given = params![account.base_url, account.client_id, operation, arguments, body];
    Ok(connection.query_row(sql, given, |row| row.get(0)).optional()?)
}

fn run_info(row: &rusqlite::Row<'_>) -> rusqlite::Result<RunInfo> {
    let (id, scope) = (row.get(0)?, Scope::from_number(row.get(9)?));
    Ok(RunInfo {
        id,
        key: RunKey { run: id, series: row.get(1)?, scope },
        series: Series {
            operation: row.get(3)?,
            arguments: text_to_pairs(&row.get::<_, String>(4)?),
            body: serde_json::from_str(&row.get::<_, String>(5)?).ok(),
            account: Account { base_url: row.get(6)?, client_id: row.get(7)? },
        },
        spec_hash: row.get(8)?,
        scope,
        status: Status::from_number(row.get(10)?),
        pid: row.get(11)?,
        started: time(row.get(12)?),
        ended: row.get::<_, Option<i64>>(13)?.map(time),
        requests: row.get(14)?,
        refused: row.get(15)?,
        rate: row.get(16)?,
        failed: row.get(17)?,
        targets: row.get(18)?,
        rows: row.get(19)?,
    })
}

/// A time as it is stored; one that no calendar has is the beginning of 1970.
pub(crate) fn time(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or_default()
}
