//! Writing the outcome of one target.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::{Failure, Result, Row, Target, sets::RunKey};

/// The id of a target, whose names are kept up to date.
pub(crate) fn keep_target(connection: &Connection, account: i64, target: &Target) -> Result<u32> {
    let [customer_id, tenant_id, extra] = target.key();
    let names = params![account, customer_id, tenant_id, extra, target.customer, target.tenant];
    // The insertion uses up an id each time, also where it becomes an update.
    let sql = "SELECT id FROM target
        WHERE account = ?1 AND customer_id = ?2 AND tenant_id = ?3 AND extra = ?4
            AND (?5 IS NULL OR ?5 IS customer) AND (?6 IS NULL OR ?6 IS tenant)";
    let known = connection.prepare_cached(sql)?.query_row(names, |row| row.get(0)).optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let sql = "INSERT INTO target(account, customer_id, tenant_id, extra, customer, tenant)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
            customer = coalesce(excluded.customer, customer),
            tenant = coalesce(excluded.tenant, tenant)
        RETURNING id";
    Ok(connection.prepare_cached(sql)?.query_row(names, |row| row.get(0))?)
}

/// Ends the rows of a target that are no longer so, and begins those that are new.
pub(crate) fn write_rows(
    connection: &Connection,
    RunKey { run, series, .. }: RunKey,
    target: u32,
    rows: &[Row],
) -> Result<()> {
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
    let sql = "INSERT OR REPLACE INTO row(series, target, key, first, data) VALUES (?, ?, ?, ?, ?)";
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

pub(crate) fn write_failure(
    connection: &Connection,
    run: i64,
    target: u32,
    failure: &Failure,
) -> Result<()> {
    let Failure { kind, status, request_id, message } = failure;
    // The same message each day is stored once.
    let sql = "INSERT INTO reason(kind, status, message) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET kind = kind RETURNING id";
    let given = params![kind, status.unwrap_or(0), message];
    let reason: i64 = connection.prepare_cached(sql)?.query_row(given, |row| row.get(0))?;
    let sql = "INSERT OR REPLACE INTO failure(run, target, reason, request_id)
        VALUES (?, ?, ?, ?)";
    connection.prepare_cached(sql)?.execute(params![run, target, reason, request_id])?;
    Ok(())
}

/// Makes the keys of rows different, and returns those that came more than once.
pub(crate) fn number_duplicates(rows: &mut [Row]) -> Vec<String> {
    let mut taken: HashSet<String> = rows.iter().map(|row| row.key.clone()).collect();
    let mut twice = Vec::new();
    if taken.len() == rows.len() {
        return twice;
    }
    rows.sort_by_cached_key(|row| (row.key.clone(), row.data.to_string()));
    for same in rows.chunk_by_mut(|left, right| left.key == right.key) {
        if let [first, others @ ..] = same
            && !others.is_empty()
        {
            let names = (2..).map(|number| format!("{}#{number}", first.key));
            let free = names.filter(|name| taken.insert(name.clone()));
            others.iter_mut().zip(free).for_each(|(row, name)| row.key = name);
            twice.push(first.key.clone());
        }
    }
    twice
}
