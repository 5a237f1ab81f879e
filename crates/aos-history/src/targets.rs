//! The targets of a run, with their rows.

use jiff::Timestamp;
use roaring::RoaringBitmap;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    Failure, History, Result, Row, RunInfo, Target, runs::time, sets::Sets, values::text_to_pairs,
};

/// What a run says of a target.
#[derive(Clone, Debug, PartialEq)]
pub enum TargetStatus {
    /// It was read: the rows are all of them.
    Read,
    /// It is unknown: it failed, or could not be listed because of that, or (`None`) was not
    /// reached. The rows are those that were known last.
    Unknown(Option<Failure>),
}

/// A target in a run.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetState {
    /// The target.
    pub target: Target,
    /// What the run says of it.
    pub status: TargetStatus,
    /// When it was read. `None` if this run did not read it, or a later one read it again.
    pub read_at: Option<Timestamp>,
    /// Its rows, by key.
    pub rows: Vec<Row>,
}

impl History {
    /// Calls `on_target` with each target of a run, by the names of customer and tenant. Targets
    /// that are gone, or not in the scope of the run, are none of it. It keeps the rows of one
    /// target at a time in memory.
    pub fn at(&self, run: &RunInfo, mut on_target: impl FnMut(TargetState)) -> Result<()> {
        let connection = &self.connection;
        let Sets { read, unknown } = Sets::of(connection, run.key)?;
        let sql = "SELECT key, data FROM row WHERE series = ?1 AND target = ?2
            AND first <= ?3 AND (until IS NULL OR until > ?3)";
        let mut rows = connection.prepare_cached(sql)?;
        let sql = "SELECT at FROM state WHERE series = ? AND target = ? AND run = ?";
        let mut times = connection.prepare_cached(sql)?;
        for (id, target) in sorted_targets(connection, &(&read | &unknown))? {
            let given = params![run.key.series, id, run.id];
            let row = |row: &rusqlite::Row<'_>| Ok(Row { key: row.get(0)?, data: row.get(1)? });
            let rows = rows.query_map(given, row)?.collect::<rusqlite::Result<_>>()?;
            let read_at = times.query_row(given, |row| row.get(0)).optional()?.map(time);
            let status = match read.contains(id) {
                true => TargetStatus::Read,
                false => TargetStatus::Unknown(failure_of(connection, run.id, id)?),
            };
            on_target(TargetState { target, status, read_at, rows });
        }
        Ok(())
    }
}

/// Targets in the order of their names, then of their ids.
pub(crate) fn sorted_targets(
    connection: &Connection,
    ids: &RoaringBitmap,
) -> Result<Vec<(u32, Target)>> {
    let sql = "SELECT customer, tenant, customer_id, tenant_id, extra FROM target WHERE id = ?";
    let mut query = connection.prepare_cached(sql)?;
    let target = |row: &rusqlite::Row<'_>| {
        let id = |place| row.get(place).map(|id: String| Some(id).filter(|id| !id.is_empty()));
        Ok(Target {
            customer: row.get(0)?,
            tenant: row.get(1)?,
            customer_id: id(2)?,
            tenant_id: id(3)?,
            extra: text_to_pairs(&row.get::<_, String>(4)?),
        })
    };
    let targets = ids.iter().map(|id| Ok((id, query.query_row([id], target)?)));
    let mut targets = targets.collect::<Result<Vec<_>>>()?;
    targets.sort_by(|(_, left), (_, right)| left.cmp(right));
    Ok(targets)
}

/// Why a target is unknown: its own failure, or else that of the nearest that lists it.
pub(crate) fn failure_of(
    connection: &Connection,
    run: i64,
    target: u32,
) -> Result<Option<Failure>> {
    let sql = "SELECT kind, status, request_id, message
        FROM lister CROSS JOIN failure ON failure.target = lister.id
        JOIN reason ON reason.id = reason WHERE run = ? AND lister.target = ?
        ORDER BY extra DESC, tenant_id DESC, customer_id DESC LIMIT 1";
    let failure = |row: &rusqlite::Row<'_>| {
        Ok(Failure {
            kind: row.get(0)?,
            status: Some(row.get(1)?).filter(|status| *status != 0),
            request_id: row.get(2)?,
            message: row.get(3)?,
        })
    };
    Ok(connection.prepare_cached(sql)?.query_row(params![run, target], failure).optional()?)
}
