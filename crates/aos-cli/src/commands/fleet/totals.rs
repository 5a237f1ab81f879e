//! Sums over a run.

use std::collections::HashMap;

use aos_facade::{Error, ErrorKind, FleetResult};
use serde_json::Value;

use super::row;
use crate::{
    output::text::{counted, grouped, is_blank, plain},
    rows::Below,
};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    /// The counts of a target that are summed, in their order; none for most operations.
    pub(super) counts: &'static [&'static str],
    /// What a target is: a tenant, a customer, a call of one, or the response.
    pub(super) noun: &'static str,
    /// Whether it has a tenant, so that customers without any have no rows.
    pub(super) of_tenants: bool,
    /// Targets, including those that failed.
    pub(super) targets: u64,
    pub(super) rows: u64,
    /// All rows, also those of errors.
    pub(super) printed: u64,
    pub(super) sums: Vec<i64>,
    pub(super) failed: u64,
    /// Of those, the ones that got no token.
    pub(super) without_token: u64,
    /// Targets whose response lacks a count that was requested.
    pub(super) not_reported: u64,
    pub(super) without_tenants: u64,
    first_failed: Option<String>,
    /// Which targets failed, by their ids, and why.
    failures: HashMap<String, String>,
}

impl Totals {
    pub(super) fn new(
        counts: &'static [&'static str],
        noun: &'static str,
        of_tenants: bool,
    ) -> Self {
        Self { counts, noun, of_tenants, sums: vec![0; counts.len()], ..Self::default() }
    }

    /// Adds a target, with the error for which it failed, and its rows.
    pub(super) fn add(&mut self, result: &FleetResult<(), Error>, rows: &[Value]) {
        rows.iter().for_each(|row| self.add_row(row));
        self.printed += rows.len() as u64;
        match result {
            FleetResult::NoTenants => self.without_tenants += u64::from(rows.is_empty()),
            _ => self.targets += u64::from(self.counts.is_empty()),
        }
        if let (FleetResult::Failed(error), Some(last)) = (result, rows.last()) {
            let why = format!(
                "{}: {}",
                names(last),
                row::reason(&format!("{:?}", error.kind), error.status)
            );
            self.failures.entry(ids(last)).or_insert(why);
            self.without_token += u64::from(error.kind == ErrorKind::Authentication);
        }
    }

    /// Adds a row, which is a target of its own where its counts are summed.
    fn add_row(&mut self, row: &Value) {
        let has_tenant = row::has_tenant(row);
        let is_nobody = self.of_tenants && !has_tenant;
        self.targets += u64::from(!self.counts.is_empty() && has_tenant);
        if !row["error"].is_null() {
            self.failed += 1;
            self.first_failed.get_or_insert_with(|| ids(row));
        } else if is_nobody {
            self.without_tenants += 1;
        } else {
            self.rows += 1;
            let counts = self.counts.iter().map(|name| row[*name].as_i64());
            let counts: Vec<Option<i64>> = counts.collect();
            self.not_reported += u64::from(counts.iter().any(Option::is_none));
            for (sum, count) in self.sums.iter_mut().zip(counts) {
                *sum = sum.saturating_add(count.unwrap_or(0));
            }
        }
    }

    pub(super) fn first(&self) -> Option<&String> {
        self.first_failed.as_ref().and_then(|ids| self.failures.get(ids))
    }

    /// The sums so far, for the line of progress.
    pub(super) fn so_far(&self) -> String {
        let failed = grouped(self.failed);
        let read = match (self.counts, self.sums.as_slice()) {
            // The one with which people are concerned is the first.
            ([name, ..], [sum, ..]) => format!("{} {} actions", grouped(*sum), kind(name)),
            _ => counted(self.rows, "row", "rows"),
        };
        format!("{}, {read}, {failed} failed", self.targets())
    }

    fn targets(&self) -> String {
        counted(self.targets, self.noun, &format!("{}s", self.noun))
    }

    /// The lines below a table: sums over the rows that pass the filters.
    pub(super) fn lines(&self, below: &Below<'_>, complete: bool) -> Vec<String> {
        // The row of each comes from one of ours.
        let of = |rows: &[Value]| {
            let mut totals = Self::new(self.counts, self.noun, self.of_tenants);
            rows.iter().for_each(|row| totals.add_row(row));
            totals
        };
        let (passed, shown) = (of(below.rows), of(&below.rows[..below.shown]));
        let is_counted = !self.counts.is_empty();
        let mut parts = Vec::new();
        for (name, sum) in self.counts.iter().zip(&passed.sums) {
            parts.push(format!("{} {}", grouped(*sum), kind(name)));
        }
        if passed.not_reported > 0 && is_counted {
            parts.push(format!("{} not reported", grouped(passed.not_reported)));
        }
        if passed.without_tenants > 0 {
            let customers = counted(passed.without_tenants, "customer", "customers");
            parts.push(format!("{customers} without tenants"));
        }
        let of_all = |totals: &Self| if is_counted { totals.targets } else { totals.rows };
        let things = if is_counted { "tenants" } else { "rows" };
        let (number, all) = (grouped(of_all(&passed)), grouped(of_all(self)));
        let mut before = if below.shown < below.rows.len() {
            let shown = grouped(of_all(&shown));
            format!("{shown} of {number} {things} shown (--limit 0 shows all).")
        } else if of_all(&passed) < of_all(self) {
            format!("{number} of {all} {things} match:")
        } else if is_counted {
            format!("{}:", passed.targets())
        } else {
            format!("{}:", counted(passed.rows, "row", "rows"))
        };
        if !is_counted {
            parts.insert(0, self.targets());
        }
        if parts.is_empty() {
            before.pop();
        }
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

/// What a count counts: `risky` for `riskyActionCount`.
fn kind(count: &str) -> &str {
    count.trim_end_matches("ActionCount")
}

/// The ids of the target of a row, by which it is found again.
fn ids(row: &Value) -> String {
    format!("{}/{}", row["customerId"], row["tenantId"])
}

/// The names of the target of a row, or its ids.
pub(super) fn names(row: &Value) -> String {
    let name = |name: &str, id: &str| {
        let mut texts = [name, id].into_iter().filter_map(|key| row[key].as_str());
        texts.find(|text| !is_blank(text)).map(|text| plain(text).into_owned())
    };
    let names = [name("customer", "customerId"), name("tenant", "tenantId")];
    let names: Vec<String> = names.into_iter().flatten().collect();
    if names.is_empty() { "all".to_owned() } else { names.join(", ") }
}
