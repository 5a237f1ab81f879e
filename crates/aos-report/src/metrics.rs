//! Metrics of fleet runs, as Prometheus reads them.

use std::{
    collections::BTreeMap,
    fmt,
    io::{self, Write},
};

use askama::{Template, filters::Escaper};
use jiff::{SignedDuration, Timestamp};

use crate::text;

/// The most series where nothing else is given.
const MAX_SERIES: usize = 10_000;
/// From which age on a value is marked by a series `aos_fleet_value_age_seconds`.
const STALE_AFTER: SignedDuration = SignedDuration::from_hours(26);
/// From which age on a value is left out.
const DROP_AFTER: SignedDuration = SignedDuration::from_hours(72);

/// What is known of the last run of an operation over the fleet.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    /// Version of the program.
    pub version: String,
    /// When the metrics are written; the age of a value counts from here.
    pub now: Timestamp,
    /// The most series of values; above it the values are summed. 10,000 by default.
    pub max_series: Option<usize>,
    /// Id of the operation; empty before its first run, of which nothing is known then.
    pub operation: String,
    /// When the last run ended that was complete.
    pub last_success: Option<Timestamp>,
    /// How long the last run took.
    pub duration: Option<SignedDuration>,
    /// Targets that were read.
    pub read: u64,
    /// Targets that failed.
    pub failed: u64,
    /// Customers without tenants.
    pub without_tenants: u64,
    /// Whether not all targets were listed or reached, so that no sum of several tenants is known.
    pub is_partial: bool,
    /// Rows that were read.
    pub rows: u64,
    /// Requests by HTTP status, or by a word where there is none.
    pub requests: BTreeMap<String, u64>,
    /// The rate limit of the service as far as it is known, in requests per second.
    pub rate_limit: Option<f64>,
    /// The tenants with their values. Several values of one field and tenant are added up.
    pub tenants: Vec<TenantMetrics>,
}

/// What was read of a tenant.
#[derive(Clone, Debug, Default)]
pub struct TenantMetrics {
    /// Id of the customer.
    pub customer_id: String,
    /// Name of the customer. Names are in no series of values.
    pub customer: String,
    /// Id of the tenant; empty for values of the customer.
    pub tenant_id: String,
    /// Name of the tenant.
    pub tenant: String,
    /// The values by the names of their fields. `None` is unknown, because the tenant failed or
    /// the field is not reported: it has no series then, nor has any sum that it belongs to.
    pub values: Vec<(String, Option<f64>)>,
    /// When it was read.
    pub at: Timestamp,
}

/// Writes metrics as text that is valid in the text format of Prometheus, which its node
/// exporter reads, and in OpenMetrics.
///
/// What is unknown has no series: it is never 0. The series of values are at most
/// [`Metrics::max_series`], and so are those of the names: values are summed by customer, or
/// over the fleet, when they would be more. A sum of which a part is unknown is unknown. A value
/// is marked as stale from the age of 26 hours on, and is unknown from that of 3 days on.
///
/// Only an error of the writer is one.
pub fn openmetrics(metrics: &Metrics, mut out: impl Write) -> io::Result<()> {
    let fits = |number: usize| number <= metrics.max_series.unwrap_or(MAX_SERIES);
    let levels = [Level::Tenant, Level::Customer];
    let level = levels.into_iter().find(|level| fits(metrics.sums(*level).len()));
    let level = level.unwrap_or(Level::Fleet);
    let mut names = levels.into_iter().skip_while(|it| *it < level).map(|it| metrics.names(it));
    let names = names.find(|names| fits(names.len())).unwrap_or_default();
    Text { metrics, level, sums: metrics.sums(level), names }.write_into(&mut out)?;
    writeln!(out)
}

#[derive(Template)]
#[template(path = "metrics.prom")]
struct Text<'a> {
    metrics: &'a Metrics,
    level: Level,
    sums: Sums<'a>,
    names: BTreeMap<(&'a str, &'a str), (&'a str, &'a str)>,
}

/// What has a series of its own.
#[derive(Clone, Copy, Eq, PartialEq, PartialOrd)]
enum Level {
    Tenant,
    Customer,
    Fleet,
}

impl Level {
    fn of<'a>(self, customer: &'a str, tenant: &'a str) -> (&'a str, &'a str) {
        match self {
            Self::Tenant => (customer, tenant),
            Self::Customer => (customer, ""),
            Self::Fleet => ("", ""),
        }
    }
}

/// By field, customer and tenant: the sum, unless a part of it is unknown, and the age of its
/// oldest part.
type Sums<'a> = BTreeMap<(&'a str, &'a str, &'a str), (Option<f64>, SignedDuration)>;

impl Metrics {
    fn sums(&self, level: Level) -> Sums<'_> {
        let mut sums = Sums::new();
        for of in &self.tenants {
            let age = of.at.duration_until(self.now);
            let (customer, tenant) = level.of(&of.customer_id, &of.tenant_id);
            for (field, value) in &of.values {
                let series = (field.as_str(), customer, tenant);
                // A value that is too old is as unknown as one that failed.
                let is_known = age < DROP_AFTER && (level == Level::Tenant || !self.is_partial);
                let number = value.filter(|it| it.is_finite() && is_known);
                let (sum, oldest) = sums.entry(series).or_insert((Some(0.0), age));
                *sum = sum.zip(number).map(|(sum, number)| sum + number);
                *oldest = age.max(*oldest);
            }
        }
        sums
    }

    fn names(&self, level: Level) -> BTreeMap<(&str, &str), (&str, &str)> {
        let named =
            self.tenants.iter().filter(|of| !(of.tenant_id.is_empty() && of.tenant.is_empty()));
        let names = named.map(|of| {
            (level.of(&of.customer_id, &of.tenant_id), level.of(&of.customer, &of.tenant))
        });
        names.collect()
    }
}

/// The escapes of the value of a label.
#[derive(Clone, Copy)]
pub(crate) struct Escapes;

impl Escaper for Escapes {
    fn write_escaped_str<W: fmt::Write>(&self, mut out: W, text: &str) -> fmt::Result {
        text::plain(text).chars().try_for_each(|c| match c {
            '\\' | '"' => write!(out, "\\{c}"),
            c => out.write_char(c),
        })
    }
}
