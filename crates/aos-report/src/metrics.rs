//! Metrics of fleet runs, as Prometheus reads them.

use std::{
    collections::BTreeMap,
    fmt,
    io::{self, Write},
};

use askama::{Template, filters::Escaper};
use jiff::{SignedDuration, Timestamp};

use crate::{
    model::{Report, State, Tenant},
    text,
};

/// From which age on a value is marked by a series `aos_fleet_value_age_seconds`.
const STALE_AFTER: SignedDuration = SignedDuration::from_hours(26);
/// From which age on a value is left out.
const DROP_AFTER: SignedDuration = SignedDuration::from_hours(72);

/// What is known of the last runs.
#[derive(Clone, Debug)]
pub struct Metrics {
    /// Version of the program.
    pub version: String,
    /// When the metrics are written; the age of a value counts from here.
    pub now: Timestamp,
    /// The most series of values; above it the values are summed. 10,000 by default.
    pub max_series: usize,
    /// The operations that were run over the fleet.
    pub operations: Vec<OperationMetrics>,
    /// The names of tenants, which are in no other series.
    pub tenants: Vec<TenantInfo>,
}

/// The last run of an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationMetrics {
    /// Id of the operation.
    pub operation: String,
    /// When the last run ended that was complete.
    pub last_success: Option<Timestamp>,
    /// How long the last run took.
    pub duration: Option<SignedDuration>,
    /// Targets by outcome, such as `read` and `failed`.
    pub targets: BTreeMap<String, u64>,
    /// Rows that were read.
    pub rows: u64,
    /// Requests by HTTP status, or by a word where there is none.
    pub requests: BTreeMap<String, u64>,
    /// The rate limit of the service as far as it is known, in requests per second.
    pub rate_limit: Option<f64>,
    /// The values of named fields. Several of one field and tenant are added up.
    pub values: Vec<Value>,
}

/// The value of a field in a tenant.
#[derive(Clone, Debug, Default)]
pub struct Value {
    /// Name of the field.
    pub field: String,
    /// Id of the customer.
    pub customer_id: String,
    /// Id of the tenant; empty for a value of the customer.
    pub tenant_id: String,
    /// `None` when it is unknown, because the tenant failed or the field is not reported: it
    /// has no series then, nor has any sum that it belongs to.
    pub value: Option<f64>,
    /// When it was read.
    pub at: Timestamp,
}

/// The names of a tenant.
#[derive(Clone, Debug, Default)]
pub struct TenantInfo {
    /// Id of the customer.
    pub customer_id: String,
    /// Name of the customer.
    pub customer: String,
    /// Id of the tenant.
    pub tenant_id: String,
    /// Name of the tenant.
    pub tenant: String,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            version: String::new(),
            now: Timestamp::default(),
            max_series: 10_000,
            operations: Vec::new(),
            tenants: Vec::new(),
        }
    }
}

impl Report {
    /// The metrics of the report, as those of a run of an operation: the values
    /// `riskyActionCount` and `normalActionCount`. Requests and rate limit are not in a
    /// report; set them afterwards.
    #[must_use]
    pub fn metrics(&self, operation: &str) -> Metrics {
        let (totals, ended) = (self.totals(), self.ended.timestamp());
        let own = |id: &Option<String>| id.clone().unwrap_or_default();
        let is_listed = |it: &&Tenant| !matches!(it.state, State::Gone | State::NoTenants);
        let listed = || self.tenants.iter().filter(is_listed);
        // What could not be listed makes the sum over the fleet unknown.
        let unlisted = Tenant::default();
        let unlisted = Some(&unlisted).filter(|_| !self.incomplete.is_empty());
        let values = listed().chain(unlisted).flat_map(|tenant| {
            let (risky, normal) = (tenant.state.risky(), tenant.state.normal());
            [("riskyActionCount", risky), ("normalActionCount", normal)].map(|(field, count)| {
                Value {
                    field: field.to_owned(),
                    customer_id: own(&tenant.customer_id),
                    tenant_id: own(&tenant.tenant_id),
                    value: count.map(|count| count as f64),
                    at: ended,
                }
            })
        });
        let targets = [
            ("read", totals.read),
            ("failed", totals.failed + totals.customers_failed),
            ("no_tenants", totals.without_tenants),
        ];
        let run = OperationMetrics {
            operation: operation.to_owned(),
            last_success: self.missing().is_empty().then_some(ended),
            duration: Some(self.began.duration_until(&self.ended)),
            targets: targets.map(|(name, number)| (name.to_owned(), number as u64)).into(),
            rows: totals.read as u64,
            values: values.collect(),
            ..OperationMetrics::default()
        };
        let info = |tenant: &Tenant| TenantInfo {
            customer_id: own(&tenant.customer_id),
            customer: text::customer(tenant).into_owned(),
            tenant_id: own(&tenant.tenant_id),
            tenant: text::tenant(tenant).into_owned(),
        };
        Metrics {
            version: self.version.clone(),
            now: ended,
            operations: vec![run],
            tenants: listed().filter(|it| it.is_tenant()).map(info).collect(),
            ..Metrics::default()
        }
    }
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
    let fits = |number: usize| number <= metrics.max_series;
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

/// By operation, field, customer and tenant: the sum, unless a part of it is unknown, and the
/// age of its oldest part.
type Sums<'a> = BTreeMap<(&'a str, &'a str, &'a str, &'a str), (Option<f64>, SignedDuration)>;

impl Metrics {
    fn sums(&self, level: Level) -> Sums<'_> {
        let mut sums = Sums::new();
        for run in &self.operations {
            for value in &run.values {
                let (customer, tenant) = level.of(&value.customer_id, &value.tenant_id);
                let series = (run.operation.as_str(), value.field.as_str(), customer, tenant);
                let age = value.at.duration_until(self.now);
                // A value that is too old is as unknown as one that failed.
                let number = value.value.filter(|it| it.is_finite() && age < DROP_AFTER);
                let (sum, oldest) = sums.entry(series).or_insert((Some(0.0), age));
                *sum = sum.zip(number).map(|(sum, number)| sum + number);
                *oldest = age.max(*oldest);
            }
        }
        sums
    }

    fn names(&self, level: Level) -> BTreeMap<(&str, &str), (&str, &str)> {
        let names = self.tenants.iter().map(|it| {
            (level.of(&it.customer_id, &it.tenant_id), level.of(&it.customer, &it.tenant))
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
