//! Sums over rows.

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
    /// The first row that failed: which it is, and why.
    pub(super) first_failed: Option<String>,
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
            self.first_failed.get_or_insert_with(|| row.failure());
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

    /// The lines below a table.
    pub(super) fn lines(
        &self,
        types: Option<ActionType>,
        below: &Below<'_>,
        complete: bool,
    ) -> Vec<String> {
        let actions = match types {
            Some(ActionType::Risky) => format!("{} risky", grouped(self.risky)),
            Some(ActionType::Normal) => format!("{} normal", grouped(self.normal)),
            _ => format!("{} risky, {} normal", grouped(self.risky), grouped(self.normal)),
        };
        let mut parts = vec![actions];
        if self.not_reported > 0 {
            parts.push(format!("{} not reported", grouped(self.not_reported)));
        }
        if self.without_tenants > 0 {
            let customers = counted(self.without_tenants, "customer", "customers");
            parts.push(format!("{customers} without tenants"));
        }
        let tenants = |rows: &[Value]| {
            rows.iter().filter(|row| !row["tenant"].is_null() || !row["tenantId"].is_null()).count()
        };
        let before = match below.shown < below.rows.len() {
            true => format!(
                "{} of {} tenants shown (--limit 0 shows all).",
                grouped(tenants(&below.rows[..below.shown])),
                grouped(tenants(below.rows)),
            ),
            false => format!("{}:", counted(self.tenants, "tenant", "tenants")),
        };
        let incomplete = if complete { "" } else { "Incomplete: " };
        let mut lines = vec![format!("{incomplete}{before} {}.", parts.join(", "))];
        if let Some(first) = &self.first_failed {
            let more = match self.failed {
                1 => String::new(),
                all => format!("; {} more in --columns error", grouped(all - 1)),
            };
            lines.push(format!("{} failed: {first}{more}.", grouped(self.failed)));
        }
        lines
    }
}
