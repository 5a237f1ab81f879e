//! What follows from a report: totals, changes and failures. All outputs take them from here.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    model::{Failure, Report, State, Tenant},
    text::{self, counted},
};

/// Sums over a report. What is unknown is not in a sum, and is counted apart.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    /// Tenants that were read.
    pub read: usize,
    /// Tenants that failed.
    pub failed: usize,
    /// Customers whose tenants could not be listed, so that nobody knows how many there are.
    pub customers_failed: usize,
    /// Tenants that were read, but whose risky actions are not reported.
    pub not_reported: usize,
    /// Customers without tenants.
    pub without_tenants: usize,
    /// Tenants with risky actions.
    pub at_risk: usize,
    /// Risky actions of all tenants whose count is known; `None` when that is none.
    pub risky: Option<i128>,
    /// Normal actions, likewise.
    pub normal: Option<i128>,
    /// Change of the risky actions in the tenants that are known in both readings; `None`
    /// when there are none.
    pub change: Option<i128>,
}

/// What is different from the earlier reading, each with its heading: tenants whose risky
/// actions have risen, and fallen, the greatest change first; tenants that are new, and gone;
/// and tenants and customers that failed now, and did not fail then.
pub type Changes<'a> = [(&'static str, Vec<&'a Tenant>); 5];

/// Tenants that failed for the same reason.
#[derive(Clone, Debug)]
pub struct Failures<'a> {
    /// The reason, in a few words.
    pub reason: &'a str,
    /// What to do next.
    pub next_step: Option<&'a str>,
    /// The tenants, each with its own failure.
    pub tenants: Vec<(&'a Tenant, &'a Failure)>,
}

impl Report {
    /// The rows, riskiest first, then by name. Those whose count is unknown come last.
    #[must_use]
    pub fn rows(&self) -> Vec<&Tenant> {
        let mut rows: Vec<&Tenant> = self.tenants.iter().collect();
        rows.sort_by_cached_key(|row| {
            let names = (text::customer(row).to_lowercase(), text::tenant(row).to_lowercase());
            (Reverse(row.state.risky()), names, &row.customer_id, &row.tenant_id)
        });
        rows
    }

    /// The sums.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        let add = |sum: &mut Option<i128>, number: Option<i64>| {
            *sum = number.map_or(*sum, |number| Some(sum.unwrap_or(0) + i128::from(number)));
        };
        for tenant in &self.tenants {
            match &tenant.state {
                State::Gone => {}
                State::NoTenants => totals.without_tenants += 1,
                State::Failed(_) if tenant.is_tenant() => totals.failed += 1,
                State::Failed(_) => totals.customers_failed += 1,
                State::Counted { risky, normal } => {
                    totals.read += 1;
                    totals.not_reported += usize::from(risky.is_none());
                    totals.at_risk += usize::from(*risky > Some(0));
                    add(&mut totals.risky, *risky);
                    add(&mut totals.normal, *normal);
                    add(&mut totals.change, tenant.change());
                }
            }
        }
        totals
    }

    /// What is missing, a sentence each; empty when the report is complete.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let Totals { read, failed, customers_failed, .. } = self.totals();
        let tenants = counted(read + failed, "tenant", "tenants");
        let customers = counted(customers_failed, "customer", "customers");
        let sentences = [
            (usize::from(self.tenants.is_empty()), "no tenant is listed".to_owned()),
            (failed, format!("{} of {tenants} failed", text::grouped(failed))),
            (customers_failed, format!("the tenants of {customers} could not be listed")),
        ];
        let own = sentences.into_iter().filter(|(number, _)| *number > 0);
        own.map(|(_, sentence)| sentence).chain(self.incomplete.iter().cloned()).collect()
    }

    /// What has changed; `None` when there is nothing to compare with.
    #[must_use]
    pub fn changes(&self) -> Option<Changes<'_>> {
        self.compared_with.as_ref()?;
        let [mut risen, mut fallen, mut new, mut gone, mut failing] = [const { Vec::new() }; 5];
        for row in self.rows() {
            let has_failed = matches!(row.before, Some(State::Failed(_)));
            match (&row.state, &row.before, row.change()) {
                (State::Gone, ..) => gone.push(row),
                (_, None, _) if row.is_tenant() => new.push(row),
                (State::Failed(_), ..) if !has_failed => failing.push(row),
                (_, _, Some(1..)) => risen.push(row),
                (_, _, Some(..=-1)) => fallen.push(row),
                _ => {}
            }
        }
        risen.sort_by_key(|row| Reverse(row.change()));
        fallen.sort_by_key(|row| row.change());
        Some([
            ("Risen", risen),
            ("Fallen", fallen),
            ("New tenants", new),
            ("Gone tenants", gone),
            ("Newly failing", failing),
        ])
    }

    /// The failures, by reason and next step, the most frequent first.
    #[must_use]
    pub fn failures(&self) -> Vec<Failures<'_>> {
        let mut groups = BTreeMap::<_, Vec<_>>::new();
        for row in self.rows() {
            if let State::Failed(failure) = &row.state {
                let group = (failure.reason.as_str(), failure.next_step.as_deref());
                groups.entry(group).or_default().push((row, failure));
            }
        }
        let group = |((reason, next_step), tenants)| Failures { reason, next_step, tenants };
        let mut failures: Vec<_> = groups.into_iter().map(group).collect();
        failures.sort_by_key(|group| Reverse(group.tenants.len()));
        failures
    }

    /// The columns of counts that have anything to show, and those of a tenant.
    pub(crate) fn counts(&self, of: &Tenant) -> Vec<(&'static str, String)> {
        let (is_compared, has_days) = (self.compared_with.is_some(), !self.days.is_empty());
        let counts = [
            ("Risky", text::count(&of.state, of.state.risky()), true),
            ("Change", text::change(of), is_compared),
            ("Normal", text::count(&of.state, of.state.normal()), true),
            ("Days at risk", of.days_at_risk.map_or_else(String::new, text::grouped), has_days),
        ];
        let shown = counts.into_iter().filter(|(.., is_shown)| *is_shown);
        shown.map(|(name, count, _)| (name, count)).collect()
    }

    /// The risky actions of a tenant on each day of the history; unknown where it has none.
    pub(crate) fn days_of(&self, of: &Tenant) -> Vec<Option<i64>> {
        (0..self.days.len()).map(|day| of.days.get(day).copied().flatten()).collect()
    }
}
