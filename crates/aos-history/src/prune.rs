//! Deleting what is old.

use jiff::Timestamp;
use roaring::RoaringBitmap;
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
                Some(lock) => locks.push(lock),
                None => {
                    pruned.running += 1;
                    continue;
                }
            }
            prune_series(&transaction, series, before, &mut pruned)?;
        }
        let sql = "DELETE FROM reason WHERE id NOT IN (SELECT reason FROM failure)";
        transaction.execute(sql, [])?;
        for target in unused_targets(&transaction)? {
            pruned.targets += 1;
            transaction.execute("DELETE FROM target WHERE id = ?", [target])?;
        }
        transaction.commit()?;
        if self.connection.execute_batch("VACUUM").is_err() {
            // Without space for a copy, the pages that are empty are given back.
            let mut vacuum = self.connection.prepare("PRAGMA incremental_vacuum")?;
            let mut pages = vacuum.query([])?;
            while pages.next()?.is_some() {}
        }
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
    let sql = "SELECT coalesce(min(id), ?3) FROM run WHERE series = ?1 AND started >= ?2";
    let given = params![series, before.as_second(), i64::MAX];
    let kept: i64 = connection.query_row(sql, given, |row| row.get(0))?;
    let delete = |condition: &str| {
        connection.execute(&format!("DELETE FROM {condition}"), params![series, kept])
    };
    delete("failure WHERE run IN (SELECT id FROM run WHERE series = ?1 AND id < ?2)")?;
    pruned.runs += delete("run WHERE series = ?1 AND id < ?2")? as u64;
    pruned.rows += delete("row WHERE series = ?1 AND until <= ?2")? as u64;
    if kept == i64::MAX {
        pruned.rows += delete("row WHERE series = ?1 AND ?2")? as u64;
        delete("state WHERE series = ?1 AND ?2")?;
    }
    Ok(())
}

/// The targets that nothing refers to.
fn unused_targets(connection: &Connection) -> Result<RoaringBitmap> {
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
