//! Deleting what is old.

use jiff::Timestamp;
use roaring::RoaringBitmap;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::{
    Error, History, Result,
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
        let sql = "SELECT id FROM series";
        let series: Vec<i64> = self
            .on(|connection| connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect())?;
        let mut pruned = Pruned::default();
        let mut locks = Vec::new();
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
                .map_err(|error| Error::of(&self.path, error))?;
        for series in series {
            let Some(lock) = self.lock(series)? else {
                pruned.running += 1;
                continue;
            };
            locks.push(lock);
            self.on(|connection| prune_series(connection, series, before, &mut pruned))?;
        }
        self.on(|connection| {
            let sql = "DELETE FROM reason WHERE id NOT IN (SELECT reason FROM failure)";
            connection.execute(sql, [])?;
            for target in unused_targets(connection)? {
                pruned.targets += 1;
                connection.prepare_cached("DELETE FROM target WHERE id = ?")?.execute([target])?;
            }
            transaction.commit()?;
            if connection.execute_batch("VACUUM").is_err() {
                // Without space for a copy, the pages that are empty are given back.
                let mut vacuum = connection.prepare("PRAGMA incremental_vacuum")?;
                let mut pages = vacuum.query([])?;
                while pages.next()?.is_some() {}
            }
            connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        })?;
        Ok(pruned)
    }
}

fn prune_series(
    connection: &Connection,
    series: i64,
    before: Timestamp,
    pruned: &mut Pruned,
) -> rusqlite::Result<()> {
    let sql = "SELECT min(id) FROM run WHERE series = ? AND started >= ?";
    let given = params![series, before.as_second()];
    let kept: Option<i64> = connection.query_row(sql, given, |row| row.get(0))?;
    let kept = kept.unwrap_or(i64::MAX);
    let sql = "DELETE FROM failure WHERE run IN (SELECT id FROM run WHERE series = ? AND id < ?)";
    connection.execute(sql, params![series, kept])?;
    let sql = "DELETE FROM run WHERE series = ? AND id < ?";
    pruned.runs += connection.execute(sql, params![series, kept])? as u64;
    let sql = "DELETE FROM row WHERE series = ?1 AND (until <= ?2 OR ?2 = ?3)";
    pruned.rows += connection.execute(sql, params![series, kept, i64::MAX])? as u64;
    let sql = "DELETE FROM state WHERE series = ? AND ? = ?";
    connection.execute(sql, params![series, kept, i64::MAX]).map(drop)
}

/// The targets that nothing refers to.
fn unused_targets(connection: &Connection) -> rusqlite::Result<RoaringBitmap> {
    let mut unused = ids(connection, "SELECT id FROM target", [])?;
    let used = "SELECT target FROM state UNION SELECT target FROM failure
        UNION SELECT target FROM row";
    unused -= ids(connection, used, [])?;
    let mut runs = connection.prepare("SELECT read, unknown FROM run WHERE read IS NOT NULL")?;
    let sets = runs.query_map([], |row| Ok((row.get::<_, Ids>(0)?, row.get::<_, Ids>(1)?)))?;
    for sets in sets {
        let (Ids(read), Ids(unknown)) = sets?;
        unused -= read | unknown;
    }
    Ok(unused)
}
