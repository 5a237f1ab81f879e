//! Numbers over days.

use jiff::{ZonedDateTime, civil::Date};
use roaring::RoaringBitmap;
use rusqlite::params;
use serde_json::Value;

use crate::{
    Error, ErrorKind, History, Result, RunInfo, Scope, Target,
    sets::{RunKey, Sets},
    targets::sorted_targets,
    when::days_ago,
};

/// A day of a series, and the sum over all its targets.
#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// The number of the last complete run that began on that day, if there is one.
    pub run: Option<i64>,
    /// The sum over the targets whose number is known, and what was known last of the others:
    /// what is unknown for a day has not fallen to 0. `None` if it is of none.
    pub total: Option<f64>,
    /// The targets whose number is known.
    pub known: u64,
    /// The targets that are unknown: the sum has their numbers of an earlier day, if any.
    pub unknown: u64,
}

impl History {
    /// The sums of a field over the rows of each target on the last days, today included, of the
    /// last complete run of each day; runs after `last` do not count. Calls `on_target` with each
    /// target by the names of customer and tenant, and with one number for each day: `None` if
    /// there was no run, if the target was not in it, if it was unknown, or if a row has no number
    /// in the field. It keeps the numbers of one target at a time in memory.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or the calendar does not have so many days.
    pub fn days(
        &self,
        last: &RunInfo,
        field: &str,
        days: u32,
        now: &ZonedDateTime,
        mut on_target: impl FnMut(&Target, &[Option<f64>]),
    ) -> Result<Vec<Day>> {
        let day = |ago: u32| {
            let date = days_ago(now, ago);
            let date = date.map_err(|error| Error::new(ErrorKind::When, error.to_string()))?;
            Ok(Day { date, run: None, total: None, known: 0, unknown: 0 })
        };
        let mut found = (0..days).rev().map(day).collect::<Result<Vec<_>>>()?;
        // The latest come first.
        let known = self.complete_runs(&last.series, None)?;
        for (run, started) in known.into_iter().filter(|(run, _)| *run <= last.id) {
            let date = started.to_zoned_datetime(now.time_zone().clone()).date();
            if let Ok(place) = found.binary_search_by_key(&date, |day| day.date) {
                found[place].run.get_or_insert(run);
            }
        }
        let connection = &self.connection;
        let series = last.key.series;
        let mut runs = Vec::new();
        let mut targets = RoaringBitmap::new();
        for (place, day) in found.iter().enumerate() {
            let Some(run) = day.run else { continue };
            let sets = Sets::of(connection, RunKey { run, series, scope: Scope::All })?;
            targets |= &sets.read | &sets.unknown;
            runs.push((run, place, sets));
        }
        runs.sort_by_key(|(run, ..)| *run);
        let sql = "SELECT first, coalesce(until, ?3), data FROM row
                WHERE series = ?1 AND target = ?2";
        let mut query = connection.prepare_cached(sql)?;
        for (id, target) in sorted_targets(connection, &targets)? {
            let mut numbers: Vec<Option<f64>> = vec![None; found.len()];
            for (_, place, sets) in &runs {
                numbers[*place] = sets.read.contains(id).then_some(0.0);
            }
            let mut rows = query.query(params![series, id, i64::MAX])?;
            while let Some(row) = rows.next()? {
                let (first, until): (i64, i64) = (row.get(0)?, row.get(1)?);
                let place = |run: i64| runs.partition_point(|(id, ..)| *id < run);
                let holds = &runs[place(first)..place(until)];
                if holds.is_empty() {
                    continue;
                }
                let number = row.get::<_, Value>(2)?.get(field).and_then(Value::as_f64);
                for (_, place, _) in holds {
                    let sum = &mut numbers[*place];
                    *sum = sum.zip(number).map(|(sum, number)| sum + number);
                }
            }
            let mut last = None;
            for (_, place, sets) in &runs {
                let day = &mut found[*place];
                match numbers[*place] {
                    Some(number) => {
                        day.known += 1;
                        last = Some(number);
                    }
                    None if sets.read.contains(id) || sets.unknown.contains(id) => {
                        day.unknown += 1;
                    }
                    // It was not there.
                    None => last = None,
                }
                if let Some(number) = last {
                    *day.total.get_or_insert(0.0) += number;
                }
            }
            on_target(&target, &numbers);
        }
        Ok(found)
    }
}
