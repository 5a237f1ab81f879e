//! Sums over rows.

use std::collections::HashMap;

use aos_facade::ActionType;
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
    /// Which rows failed, by their ids, and why.
    pub(super) failures: HashMap<String, String>,
}

impl Totals {
    /// Adds a row with one kind of action, or with all.
    pub(super) fn add(&mut self, row: &Row, types: Option<ActionType>) {
        self.rows += 1;
        self.tenants += u64::from(row.has_tenant);
        self.risky = self.risky.saturating_add(row.risky_action_count.unwrap_or(0));
        self.normal = self.normal.saturating_add(row.normal_action_count.unwrap_or(0));
        if row.error.is_some() {
            self.failed += 1;
            self.failures.entry(row.ids()).or_insert_with(|| row.failure());
            self.without_token += u64::from(row.without_token);
        } else if !row.has_tenant {
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
        let rows = below.rows;
        let sum = |name: &str| rows.iter().filter_map(|row| row[name].as_i64()).sum::<i64>();
        let count = |is: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| is(row)).count() as u64;
        let failed = |row: &Value| !row["error"].is_null();
        let has_tenant = |row: &Value| !row["tenant"].is_null() || !row["tenantId"].is_null();
        let lacks =
            |row: &Value, name: &str| row[name].is_null() && has_tenant(row) && !failed(row);
        let (risky, normal) = ("riskyActionCount", "normalActionCount");
        let wants_risky = types != Some(ActionType::Normal);
        let wants_normal = types != Some(ActionType::Risky);
        let mut parts = Vec::new();
        if wants_risky {
            parts.push(format!("{} risky", grouped(sum(risky))));
        }
        if wants_normal {
            parts.push(format!("{} normal", grouped(sum(normal))));
        }
        let not_reported = count(&|row| {
            (wants_risky && lacks(row, risky)) || (wants_normal && lacks(row, normal))
        });
        if not_reported > 0 {
            parts.push(format!("{} not reported", grouped(not_reported)));
        }
        let without = count(&|row| !has_tenant(row) && !failed(row));
        if without > 0 {
            parts.push(format!("{} without tenants", counted(without, "customer", "customers")));
        }
        let tenants = count(&has_tenant);
        let shown = rows[..below.shown].iter().filter(|row| has_tenant(row)).count();
        let before = if below.shown < rows.len() {
            format!(
                "{} of {} tenants shown (--limit 0 shows all).",
                grouped(shown),
                grouped(tenants)
            )
        } else if tenants < self.tenants {
            format!("{} of {} tenants match:", grouped(tenants), grouped(self.tenants))
        } else {
            format!("{}:", counted(tenants, "tenant", "tenants"))
        };
        let incomplete = if complete { "" } else { "Incomplete: " };
        let mut lines = vec![format!("{incomplete}{before} {}.", parts.join(", "))];
        let first = rows.iter().find(|row| failed(row)).map(|row| {
            let id = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
            format!("{}/{}", id("customerId"), id("tenantId"))
        });
        let first = first.and_then(|ids| self.failures.get(&ids));
        if let (Some(first), number @ 1..) = (first, count(&failed)) {
            let more = match number {
                1 => String::new(),
                all => format!("; {} more in --columns error", grouped(all - 1)),
            };
            lines.push(format!("{} failed: {first}{more}.", grouped(number)));
        }
        lines
    }
}
