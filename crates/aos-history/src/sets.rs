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
    pub(crate) account: i64,
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
    /// The sets of any run.
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
        key: RunKey,
        has_listed: bool,
    ) -> Result<(Self, RoaringBitmap)> {
        let state = "SELECT target FROM state WHERE series = ?1 AND (run = ?2) = ?3";
        let read = ids(connection, state, params![key.series, key.run, true])?;
        let mut missing = ids(connection, state, params![key.series, key.run, false])?;
        let failed = ids(connection, "SELECT target FROM failure WHERE run = ?", [key.run])?;
        let mut unknown = &failed - &read;
        missing -= &failed;
        // Nothing is known of the tenants of a customer whose list failed.
        if key.scope == Scope::Some || has_listed {
            for target in if failed.is_empty() { RoaringBitmap::new() } else { missing.clone() } {
                let parents = parents(connection, key.account, target_key(connection, target)?)?;
                if parents.iter().any(|id| failed.contains(*id)) {
                    unknown.insert(target);
                }
            }
        } else {
            unknown |= &missing;
        }
        missing -= &unknown;
        if key.scope == Scope::Some {
            missing.clear();
        }
        Ok((Self { read, unknown }, missing))
    }
}

/// The targets that a query returns.
pub(crate) fn ids(connection: &Connection, sql: &str, given: impl Params) -> Result<RoaringBitmap> {
    let mut query = connection.prepare_cached(sql)?;
    let ids = query.query_map(given, |row| row.get::<_, u32>(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// What makes a target itself.
pub(crate) fn target_key(connection: &Connection, target: u32) -> Result<[String; 3]> {
    let sql = "SELECT customer_id, tenant_id, extra FROM target WHERE id = ?";
    let names = |row: &rusqlite::Row<'_>| Ok([row.get(0)?, row.get(1)?, row.get(2)?]);
    Ok(connection.prepare_cached(sql)?.query_row([target], names)?)
}

/// The id of a target.
pub(crate) fn target_id(
    connection: &Connection,
    account: i64,
    key: &[String; 3],
) -> Result<Option<u32>> {
    let sql = "SELECT id FROM target
        WHERE account = ? AND customer_id = ? AND tenant_id = ? AND extra = ?";
    let given = params![account, key[0], key[1], key[2]];
    Ok(connection.prepare_cached(sql)?.query_row(given, |row| row.get(0)).optional()?)
}

/// What lists a target, if that is known: its tenant without more, its customer, and what
/// lists the customers. When one of them fails, the target is unknown.
pub(crate) fn parents(
    connection: &Connection,
    account: i64,
    mut key: [String; 3],
) -> Result<Vec<u32>> {
    let mut found = Vec::new();
    for last in (0..3).rev() {
        if !std::mem::take(&mut key[last]).is_empty() {
            found.extend(target_id(connection, account, &key)?);
        }
    }
    Ok(found)
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
