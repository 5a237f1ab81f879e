//! Sums over rows.

use aos_facade::ActionType;

use super::{
    row::Row,
    text::{counted, grouped},
};

/// Sums over rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) rows: u64,
    /// Tenants, including those that failed.
    pub(crate) tenants: u64,
    pub(crate) risky: i64,
    pub(crate) normal: i64,
    /// Rows with an error.
    pub(crate) failed: u64,
    /// Of those, the ones that got no token.
    pub(crate) without_token: u64,
    /// Tenants whose response lacks a count that was requested.
    pub(crate) not_reported: u64,
    /// Customers without tenants.
    pub(crate) without_tenants: u64,
}

impl Totals {
    /// Adds a row with one kind of action, or with all.
    pub(crate) fn add(&mut self, row: &Row, types: Option<ActionType>) {
        self.rows += 1;
        self.tenants += u64::from(row.has_tenant);
        self.risky = self.risky.saturating_add(row.risky_action_count.unwrap_or(0));
        self.normal = self.normal.saturating_add(row.normal_action_count.unwrap_or(0));
        if row.error.is_some() {
            self.failed += 1;
            self.without_token += u64::from(row.without_token);
        } else if !row.has_tenant {
            self.without_tenants += 1;
        } else {
            let risky = types != Some(ActionType::Normal) && row.risky_action_count.is_none();
            let normal = types != Some(ActionType::Risky) && row.normal_action_count.is_none();
            self.not_reported += u64::from(risky || normal);
        }
    }

    /// The line below a table.
    pub(crate) fn sentence(&self, types: Option<ActionType>) -> String {
        let actions = match types {
            Some(ActionType::Risky) => format!("{} risky", grouped(self.risky)),
            Some(ActionType::Normal) => format!("{} normal", grouped(self.normal)),
            _ => format!("{} risky and {} normal", grouped(self.risky), grouped(self.normal)),
        };
        let mut sentence = format!(
            "{}: {actions} actions, {} failed, {} not reported",
            counted(self.tenants, "tenant", "tenants"),
            grouped(self.failed),
            grouped(self.not_reported),
        );
        match self.without_tenants {
            0 => {}
            1 => sentence.push_str("; 1 customer has no tenants"),
            many => sentence.push_str(&format!("; {} customers have no tenants", grouped(many))),
        }
        sentence + "."
    }
}
