//! The page: one file without a request, with its policy.

use std::{
    fmt,
    io::{self, Write},
};

use askama::{
    Template,
    filters::{Escaper, Html},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    chart,
    model::{Report, Tenant},
    summary::Totals,
    text,
};

const STYLE: &str = include_str!("../templates/report.css");
const SCRIPT: &str = include_str!("../templates/report.js");

/// Tenants in the lists of those at risk and of changes.
const LISTED: usize = 20;
/// Tenants of each reason for a failure.
const FAILED: usize = 100;
/// Rows of the table without a script, and on paper.
const PLAIN: usize = 1_000;

/// Writes the report as one HTML page, which loads nothing.
///
/// The page has a content policy that allows its own script and style only. Without the
/// script it shows the first 1,000 rows, on which nothing can be sorted or searched.
///
/// Only an error of the writer is one.
pub fn html(report: &Report, mut out: impl Write) -> io::Result<()> {
    Page { report, rows: report.rows(), totals: report.totals() }.write_into(&mut out)
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    report: &'a Report,
    rows: Vec<&'a Tenant>,
    totals: Totals,
}

impl Page<'_> {
    /// The source expression of the policy for a script or a style.
    fn hash(&self, of: &str) -> String {
        format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(of)))
    }

    fn columns(&self) -> Vec<(&'static str, String)> {
        self.report.counts(&Tenant::default())
    }

    fn at_risk(&self) -> &[&Tenant] {
        &self.rows[..self.totals.at_risk.min(LISTED)]
    }

    /// Width of the bar of a tenant, in percent of the longest.
    fn bar(&self, of: &Tenant) -> i64 {
        let percent = |count| count as f64 / self.rows[0].state.risky().unwrap_or(1) as f64 * 100.0;
        of.state.risky().map_or(0, |count| percent(count).round() as i64)
    }

    /// Its part of all risky actions that are known.
    fn share(&self, of: &Tenant) -> String {
        let (part, all) = (of.state.risky().unwrap_or(0), self.totals.risky.unwrap_or(1));
        format!("{:.1}%", part as f64 / all as f64 * 100.0)
    }

    /// Path and words of the sparkline of a tenant.
    fn spark(&self, of: &Tenant) -> Option<(String, String)> {
        let days = self.report.days_of(of);
        (!days.is_empty() && of.is_tenant()).then(|| (chart::spark(&days), chart::words(&days)))
    }

    /// What the line of the fleet shows.
    fn words(&self) -> String {
        chart::words(&self.report.days.iter().map(|day| day.risky).collect::<Vec<_>>())
    }

    /// The rows for the script of the page: names, ids, counts and sparkline. Counts are text,
    /// because a script reads numbers with 15 digits only.
    fn island(&self) -> Vec<impl Serialize> {
        let row = |row: &&Tenant| {
            let names = [text::customer(row), text::tenant(row)];
            let ids = [&row.customer_id, &row.tenant_id].map(|id| text::id(id).into_owned());
            let counts = self.report.counts(row).into_iter().map(|(_, count)| count);
            (names.map(String::from), ids, counts.collect::<Vec<_>>(), self.spark(row))
        };
        self.rows.iter().map(row).collect()
    }
}

/// The escapes of HTML, of text that shows all of its characters.
#[derive(Clone, Copy)]
pub(crate) struct Escapes;

impl Escaper for Escapes {
    fn write_escaped_str<W: fmt::Write>(&self, out: W, text: &str) -> fmt::Result {
        Html.write_escaped_str(out, &text::plain(text))
    }
}
