//! Deleting what is old.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use crate::{
    History, Result,
    sets::{Ids, ids},
};

/// What was deleted.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Pruned {
    /// Runs.
    pub runs: u64,
    /// States of rows that had ended before the first run that is left.
    pub rows: u64,
    /// Targets of which nothing is left.
    pub targets: u64,
    /// Series that were left as they are, because they are being run.
    pub running: u64,
}

impl History {
    /// Deletes the runs that began before a time, with the rows that had ended by then, and
    /// gives the space back. A row that goes on stays, as do the runs of a series from the
    /// first that began later.
    ///
    /// # Errors
    ///
    /// The file cannot be written. Nothing is then deleted.
    pub fn prune(&self, before: Timestamp) -> Result<Pruned> {
        let mut pruned = Pruned::default();
        let mut locks = Vec::new();
        let transaction = self.transaction()?;
        for series in ids(&transaction, "SELECT id FROM series", [])? {
            match self.lock(series.into())? {
                Some(lock) => {
                    locks.push(lock);
                    prune_series(&transaction, series, before, &mut pruned)?;
                }
                None => pruned.running += 1,
            }
        }
        let sql = "DELETE FROM reason WHERE id NOT IN (SELECT reason FROM failure)";
        transaction.execute(sql, [])?;
        prune_targets(&transaction, &mut pruned)?;
        transaction.commit()?;
        // Without a copy of the file, for which a full disk has no space.
        self.connection.pragma_query(None, "incremental_vacuum", |_| Ok(()))?;
        self.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
        Ok(pruned)
    }
}

fn prune_series(
    connection: &Connection,
    series: u32,
    before: Timestamp,
    pruned: &mut Pruned,
) -> Result<()> {
    const NEVER: i64 = i64::MAX;
    let sql = "SELECT coalesce(min(id), ?3) FROM run WHERE series = ?1 AND started >= ?2";
    let given = params![series, before.as_second(), NEVER];
    let kept: i64 = connection.query_row(sql, given, |row| row.get(0))?;
    let delete = |condition: &str| {
        connection.execute(&format!("DELETE FROM {condition}"), params![series, kept])
    };
    delete("failure WHERE run IN (SELECT id FROM run WHERE series = ?1 AND id < ?2)")?;
    pruned.runs += delete("run WHERE series = ?1 AND id < ?2")? as u64;
    // Where no run is left, neither is what goes on.
    let ended = format!("row WHERE series = ?1 AND coalesce(until, {NEVER}) <= ?2");
    pruned.rows += delete(&ended)? as u64;
    delete(&format!("state WHERE series = ?1 AND ?2 = {NEVER}"))?;
    Ok(())
}

/// Deletes the targets that nothing refers to.
fn prune_targets(connection: &Connection, pruned: &mut Pruned) -> Result<()> {
    let unused = "SELECT id FROM target WHERE id NOT IN (SELECT target FROM state
        UNION SELECT target FROM failure UNION SELECT target FROM row)";
    let mut unused = ids(connection, unused, [])?;
    let mut runs = connection.prepare("SELECT read, unknown FROM run WHERE read IS NOT NULL")?;
    let mut runs = runs.query([])?;
    while let Some(row) = runs.next()? {
        let (Ids(read), Ids(unknown)) = (row.get(0)?, row.get(1)?);
        unused -= read | unknown;
    }
    for target in unused {
        pruned.targets += connection.execute("DELETE FROM target WHERE id = ?", [target])? as u64;
    }
    Ok(())
}
