//! Which targets a run has read, and of which it says nothing.

use roaring::RoaringBitmap;
use rusqlite::{
    Connection, OptionalExtension, Params, ToSql, params,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};

use crate::{Result, Scope};

/// A run with what is needed to tell its targets.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct RunKey {
    pub(crate) run: i64,
    pub(crate) series: i64,
    pub(crate) scope: Scope,
}

/// The targets of a run. What is in neither set was not listed, or not asked for.
#[derive(Debug, Default)]
pub(crate) struct Sets {
    pub(crate) read: RoaringBitmap,
    /// Those that failed, with those that could not be listed because of that; of a run of
    /// all customers that is not complete also those that were not reached.
    pub(crate) unknown: RoaringBitmap,
}

impl Sets {
    pub(crate) fn of(connection: &Connection, key: RunKey) -> Result<Self> {
        let sql = "SELECT read, unknown FROM run WHERE id = ? AND read IS NOT NULL";
        let sets = |row: &rusqlite::Row<'_>| {
            let (Ids(read), Ids(unknown)) = (row.get(0)?, row.get(1)?);
            Ok(Self { read, unknown })
        };
        let stored = connection.prepare_cached(sql)?.query_row([key.run], sets).optional()?;
        stored.map_or_else(|| Ok(Self::so_far(connection, key, false)?.0), Ok)
    }

    /// The sets of the latest run of a series by what was recorded so far, and what is gone.
    pub(crate) fn so_far(
        connection: &Connection,
        RunKey { run, series, scope }: RunKey,
        has_listed: bool,
    ) -> Result<(Self, RoaringBitmap)> {
        let state = "SELECT target FROM state WHERE series = ?1 AND (run = ?2) = ?3";
        let read = ids(connection, state, params![series, run, true])?;
        let missing = ids(connection, state, params![series, run, false])?;
        let mut unknown = ids(connection, "SELECT target FROM failure WHERE run = ?", [run])?;
        if scope == Scope::All && !has_listed {
            unknown |= &missing;
        } else if !unknown.is_empty() {
            // Nothing is known of the tenants of a customer whose list failed.
            let sql = "SELECT target FROM state WHERE series = ?1 AND run <> ?2 AND EXISTS
                (SELECT 1 FROM lister CROSS JOIN failure ON failure.target = lister.id
                    WHERE lister.target = state.target AND failure.run = ?2)";
            unknown |= ids(connection, sql, [series, run])?;
        }
        unknown -= &read;
        let gone = if scope == Scope::All { missing - &unknown } else { RoaringBitmap::new() };
        Ok((Self { read, unknown }, gone))
    }

    /// Adds those of some targets to the unknown ones that something would have listed which is
    /// unknown itself.
    pub(crate) fn add_unlisted(
        &mut self,
        connection: &Connection,
        targets: &RoaringBitmap,
    ) -> Result<()> {
        if self.unknown.is_empty() {
            return Ok(());
        }
        for target in (targets - &self.read) - &self.unknown {
            let listers = ids(connection, "SELECT id FROM lister WHERE target = ?", [target])?;
            if !listers.is_disjoint(&self.unknown) {
                self.unknown.insert(target);
            }
        }
        Ok(())
    }
}

pub(crate) fn ids(connection: &Connection, sql: &str, given: impl Params) -> Result<RoaringBitmap> {
    let mut query = connection.prepare_cached(sql)?;
    let ids = query.query_map(given, |row| row.get::<_, u32>(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Targets as they are stored.
pub(crate) struct Ids(pub(crate) RoaringBitmap);

impl FromSql for Ids {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        RoaringBitmap::deserialize_from(value.as_blob()?).map(Self).map_err(FromSqlError::other)
    }
}

impl ToSql for Ids {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let mut bytes = Vec::new();
        let mut ids = self.0.clone();
        // Most sets are a few long ranges.
        ids.optimize();
        ids.serialize_into(&mut bytes)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(bytes.into())
    }
}
