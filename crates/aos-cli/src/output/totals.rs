//! Sums over rows.

use aos_facade::ActionType;

use super::{
    Row,
    text::{counted, grouped},
};

/// Sums over rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) rows: u64,
    /// Tenants, those included that failed.
    pub(crate) tenants: u64,
    pub(crate) risky: i64,
    pub(crate) normal: i64,
    /// Rows with an error.
    pub(crate) failed: u64,
    /// Tenants that answered without a count that was asked for.
    pub(crate) not_told: u64,
    /// Customers without tenants.
    pub(crate) without_tenants: u64,
}

impl Totals {
    /// Adds a row, of a question for one kind of action or for all.
    pub(crate) fn add(&mut self, row: &Row, kind: Option<ActionType>) {
        self.rows += 1;
        self.tenants += u64::from(row.has_tenant);
        self.risky = self.risky.saturating_add(row.risky_action_count.unwrap_or(0));
        self.normal = self.normal.saturating_add(row.normal_action_count.unwrap_or(0));
        if row.error.is_some() {
            self.failed += 1;
        } else if !row.has_tenant {
            self.without_tenants += 1;
        } else {
            let risky = kind != Some(ActionType::Normal) && row.risky_action_count.is_none();
            let normal = kind != Some(ActionType::Risky) && row.normal_action_count.is_none();
            self.not_told += u64::from(risky || normal);
        }
    }

    /// What a person reads below a table.
    pub(crate) fn sentence(&self, kind: Option<ActionType>) -> String {
        let actions = match kind {
            Some(ActionType::Risky) => format!("{} risky", grouped(self.risky)),
            Some(ActionType::Normal) => format!("{} normal", grouped(self.normal)),
            _ => format!("{} risky and {} normal", grouped(self.risky), grouped(self.normal)),
        };
        let mut sentence = format!(
            "{}: {actions} actions, {} failed, {} not told",
            counted(self.tenants, "tenant", "tenants"),
            grouped(self.failed),
            grouped(self.not_told),
        );
        match self.without_tenants {
            0 => {}
            1 => sentence.push_str("; 1 customer has no tenants"),
            many => sentence.push_str(&format!("; {} customers have no tenants", grouped(many))),
        }
        sentence + "."
    }
}
