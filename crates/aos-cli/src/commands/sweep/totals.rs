//! Sums over rows.

use std::collections::HashMap;

use aos_facade::ActionType;
use serde::Deserialize;
use serde_json::Value;

use super::row::Row;
use crate::{
    output::text::{counted, grouped},
    rows::Below,
};

/// Sums over rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) rows: u64,
    /// Tenants, including those that failed.
    pub(super) tenants: u64,
    pub(super) risky: i64,
    pub(super) normal: i64,
    /// Rows with an error.
    pub(super) failed: u64,
    /// Of those, the ones that got no token.
    pub(super) without_token: u64,
    /// Tenants whose response lacks a count that was requested.
    pub(super) not_reported: u64,
    /// Customers without tenants.
    pub(super) without_tenants: u64,
    /// The ids of the first row that failed.
    pub(super) first_failed: Option<String>,
    /// Which rows failed, by their ids, and why.
    pub(super) failures: HashMap<String, String>,
}

impl Totals {
    /// Adds a row with one kind of action, or with all.
    pub(super) fn add(&mut self, row: &Row, types: Option<ActionType>) {
        self.rows += 1;
        self.tenants += u64::from(row.has_tenant());
        self.risky = self.risky.saturating_add(row.risky_action_count.unwrap_or(0));
        self.normal = self.normal.saturating_add(row.normal_action_count.unwrap_or(0));
        if row.error.is_some() {
            self.failed += 1;
            self.first_failed.get_or_insert_with(|| row.ids());
            self.failures.entry(row.ids()).or_insert_with(|| row.failure());
            self.without_token += u64::from(row.without_token);
        } else if !row.has_tenant() {
            self.without_tenants += 1;
        } else {
            let risky = types != Some(ActionType::Normal) && row.risky_action_count.is_none();
            let normal = types != Some(ActionType::Risky) && row.normal_action_count.is_none();
            self.not_reported += u64::from(risky || normal);
        }
    }

    /// The sums so far, for the line of progress.
    pub(super) fn so_far(&self) -> String {
        format!(
            "{}, {} risky actions, {} failed",
            counted(self.tenants, "tenant", "tenants"),
            grouped(self.risky),
            grouped(self.failed),
        )
    }

    /// The lines below a table: sums over the rows that pass the filters.
    pub(super) fn lines(
        &self,
        types: Option<ActionType>,
        below: &Below<'_>,
        complete: bool,
    ) -> Vec<String> {
        // The row of each comes from one of ours.
        let of = |rows: &[Value]| {
            let mut totals = Self::default();
            for row in rows.iter().filter_map(|row| Row::deserialize(row).ok()) {
                totals.add(&row, types);
            }
            totals
        };
        let (passed, shown) = (of(below.rows), of(&below.rows[..below.shown]));
        let mut parts = Vec::new();
        if types != Some(ActionType::Normal) {
            parts.push(format!("{} risky", grouped(passed.risky)));
        }
        if types != Some(ActionType::Risky) {
            parts.push(format!("{} normal", grouped(passed.normal)));
        }
        if passed.not_reported > 0 {
            parts.push(format!("{} not reported", grouped(passed.not_reported)));
        }
        if passed.without_tenants > 0 {
            let customers = counted(passed.without_tenants, "customer", "customers");
            parts.push(format!("{customers} without tenants"));
        }
        let (tenants, all) = (grouped(passed.tenants), grouped(self.tenants));
        let before = if below.shown < below.rows.len() {
            format!("{} of {tenants} tenants shown (--limit 0 shows all).", grouped(shown.tenants))
        } else if passed.tenants < self.tenants {
            format!("{tenants} of {all} tenants match:")
        } else {
            format!("{}:", counted(passed.tenants, "tenant", "tenants"))
        };
        let incomplete = if complete { "" } else { "Incomplete: " };
        let mut lines = vec![format!("{incomplete}{before} {}.", parts.join(", "))];
        let first = passed.first_failed.and_then(|ids| self.failures.get(&ids));
        if let Some(first) = first {
            let more = match passed.failed {
                1 => String::new(),
                all => format!("; {} more in --columns error", grouped(all - 1)),
            };
            lines.push(format!("{} failed: {first}{more}.", grouped(passed.failed)));
        }
        lines
    }
}
