//! The page: one file without a request, with its policy.

use std::io::{self, Write};

use askama::Template;
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    chart::{self, Line},
    model::{Report, Tenant},
    summary::{Changes, Failures, List, Totals},
    text,
};

/// Tenants in the list of those at risk.
const AT_RISK: usize = 20;
/// Tenants in each list of changes.
const CHANGES: usize = 20;
/// Tenants of each reason for a failure.
const FAILED: usize = 100;
/// Rows of the table without a script, and on paper.
const PLAIN: usize = 1_000;

/// Writes the report as one HTML page, which loads nothing.
///
/// The page has a content policy that allows its own script and style only. Without the
/// script it shows the first 1,000 rows, on which nothing can be sorted or searched.
///
/// # Errors
///
/// Those of the writer.
pub fn html(report: &Report, mut out: impl Write) -> io::Result<()> {
    let rows = report.rows();
    let page = Page {
        report,
        totals: report.totals(),
        missing: report.missing(),
        at_risk: rows.iter().filter(|row| row.state.risky() > Some(0)).copied().collect(),
        lists: report.changes().map(Changes::lists),
        failures: report.failures(),
        line: chart::line(&report.days),
        table: Table::new(report, &rows),
        style: include_str!("../templates/report.css"),
        script: include_str!("../templates/report.js"),
    };
    page.write_into(&mut out)
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    report: &'a Report,
    totals: Totals,
    missing: Vec<String>,
    at_risk: Vec<&'a Tenant>,
    lists: Option<[List<'a>; 5]>,
    failures: Vec<Failures<'a>>,
    line: Option<Line>,
    table: Table,
    style: &'static str,
    script: &'static str,
}

/// The column that is left out where nothing is known for it.
const DAYS_AT_RISK: &str = "Days at risk";

/// The table of all tenants, as the page holds it for its script.
struct Table {
    /// Columns of counts.
    columns: Vec<&'static str>,
    rows: Vec<Row>,
}

/// A row in short keys, since there may be many.
#[derive(Serialize)]
struct Row {
    #[serde(rename = "c")]
    customer: String,
    #[serde(rename = "ci")]
    customer_id: String,
    #[serde(rename = "t")]
    tenant: String,
    #[serde(rename = "ti")]
    tenant_id: String,
    /// The counts as text: a script reads numbers with 15 digits only.
    #[serde(rename = "n")]
    counts: Vec<String>,
    /// Path and words of its sparkline.
    #[serde(rename = "s", skip_serializing_if = "Option::is_none")]
    spark: Option<(String, String)>,
}

impl Table {
    fn new(report: &Report, rows: &[&Tenant]) -> Self {
        let is_compared = report.compared_with.is_some();
        let has_days_at_risk = rows.iter().any(|row| row.days_at_risk.is_some());
        let columns = [
            ("Risky", true),
            ("Change", is_compared),
            ("Normal", true),
            (DAYS_AT_RISK, has_days_at_risk),
        ];
        let id = |id: &Option<String>| text::seen(id).unwrap_or_default().into_owned();
        let row = |row: &&Tenant| {
            let counts =
                [text::risky(row), text::change(row), text::normal(row), text::days_at_risk(row)];
            let shown = counts.into_iter().zip(columns).filter(|(_, (_, is_shown))| *is_shown);
            let days: Vec<_> = report.days_of(row).collect();
            let spark = || (chart::spark(&days), chart::spark_words(&days));
            Row {
                customer: text::customer(row).into_owned(),
                customer_id: id(&row.customer_id),
                tenant: text::tenant(row).into_owned(),
                tenant_id: id(&row.tenant_id),
                counts: shown.map(|(count, _)| count).collect(),
                spark: (!days.is_empty() && row.is_tenant()).then(spark),
            }
        };
        Self {
            columns: columns
                .into_iter()
                .filter(|(_, shown)| *shown)
                .map(|(name, _)| name)
                .collect(),
            rows: rows.iter().map(row).collect(),
        }
    }
}

/// Methods of the template.
impl Page<'_> {
    /// The source expression of the policy for a script or a style.
    fn hash(&self, of: &str) -> String {
        format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(of)))
    }

    fn has_days_at_risk(&self) -> bool {
        self.table.columns.contains(&DAYS_AT_RISK)
    }

    /// Width of the bar of a tenant, in percent of the longest.
    fn bar(&self, of: &Tenant) -> f64 {
        let longest = self.at_risk.first().and_then(|first| first.state.risky()).unwrap_or(1);
        let width = of.state.risky().unwrap_or(0) as f64 / longest as f64;
        (width * 1_000.0).round() / 10.0
    }

    /// Its part of all risky actions that are known.
    fn share(&self, of: &Tenant) -> String {
        let (part, all) = (of.state.risky().unwrap_or(0), self.totals.risky.unwrap_or(1));
        format!("{:.1}%", part as f64 / all as f64 * 100.0)
    }
}
