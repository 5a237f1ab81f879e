//! Writing the outcome of one target.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::{Failure, Result, Row, Target, sets::RunKey};

/// The id of a target, whose names are kept up to date.
pub(crate) fn keep_target(connection: &Connection, account: i64, target: &Target) -> Result<u32> {
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
    let given = params![kind, status.unwrap_or(0), message];
    let sql = "INSERT OR IGNORE INTO reason(kind, status, message) VALUES (?, ?, ?)";
    connection.prepare_cached(sql)?.execute(given)?;
    let sql = "INSERT OR REPLACE INTO failure(run, target, reason, request_id)
        SELECT ?, ?, id, ? FROM reason WHERE kind = ? AND status = ? AND message = ?";
    let given = params![run, target, request_id, kind, status.unwrap_or(0), message];
    connection.prepare_cached(sql)?.execute(given)?;
    Ok(())
}

pub(crate) fn forget_failure(connection: &Connection, run: i64, target: u32) -> Result<()> {
    let sql = "DELETE FROM failure WHERE run = ? AND target = ?";
    connection.prepare_cached(sql)?.execute([run, target.into()])?;
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
    let (mut key, mut number) = (None, 1);
    for row in rows {
        if key.as_ref() != Some(&row.key) {
            (key, number) = (Some(row.key.clone()), 1);
            continue;
        }
        if number == 1 {
            twice.push(row.key.clone());
        }
        row.key = loop {
            number += 1;
            let name = format!("{}#{number}", row.key);
            if taken.insert(name.clone()) {
                break name;
            }
        };
    }
    twice
}
