//! Metrics of fleet runs, as Prometheus reads them.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use jiff::{SignedDuration, Timestamp};

use crate::{
    model::{Report, State},
    text,
};

/// What is known of the last runs.
#[derive(Clone, Debug)]
pub struct Metrics {
    /// Version of the program.
    pub version: String,
    /// When the metrics are written; the age of a value counts from here.
    pub now: Timestamp,
    /// The most series of values; above it the values are summed. 10,000 by default.
    pub max_series: usize,
    /// From which age on a value is marked by a series `aos_fleet_value_age_seconds`; 26
    /// hours by default.
    pub stale_after: SignedDuration,
    /// From which age on a value is left out; 3 days by default.
    pub drop_after: SignedDuration,
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

/// What has a series of its own.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// Each tenant.
    Tenant,
    /// Each customer, since there are too many tenants.
    Customer,
    /// The whole fleet, since there are too many customers.
    Fleet,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            version: String::new(),
            now: Timestamp::default(),
            max_series: 10_000,
            stale_after: SignedDuration::from_hours(26),
            drop_after: SignedDuration::from_hours(72),
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
        let tenants = || self.tenants.iter().filter(|tenant| tenant.state != State::NoTenants);
        let values = tenants().flat_map(|tenant| {
            let counts = [
                ("riskyActionCount", tenant.state.risky()),
                ("normalActionCount", tenant.state.normal()),
            ];
            counts.map(|(field, count)| Value {
                field: field.to_owned(),
                customer_id: own(&tenant.customer_id),
                tenant_id: own(&tenant.tenant_id),
                value: count.map(|count| count as f64),
                at: ended,
            })
        });
        let outcomes = [
            ("read", totals.read),
            ("failed", totals.failed + totals.customers_failed),
            ("no_tenants", totals.without_tenants),
        ];
        let run = OperationMetrics {
            operation: operation.to_owned(),
            last_success: self.missing().is_empty().then_some(ended),
            duration: Some(self.began.duration_until(&self.ended)),
            targets: outcomes.map(|(name, number)| (name.to_owned(), number as u64)).into(),
            rows: totals.read as u64,
            values: values.collect(),
            ..OperationMetrics::default()
        };
        let info = tenants().filter(|tenant| tenant.is_tenant()).map(|tenant| TenantInfo {
            customer_id: own(&tenant.customer_id),
            customer: text::customer(tenant).into_owned(),
            tenant_id: own(&tenant.tenant_id),
            tenant: text::tenant(tenant).into_owned(),
        });
        Metrics {
            version: self.version.clone(),
            now: ended,
            operations: vec![run],
            tenants: info.collect(),
            ..Metrics::default()
        }
    }
}

/// Operation, field, customer and tenant of a series of values.
type Series<'a> = (&'a str, &'a str, &'a str, &'a str);

/// The sum and the age of a series; no sum where a part of it is unknown.
type Sum = (Option<f64>, SignedDuration);

impl Metrics {
    /// What has a series of its own: as little is summed as [`max_series`](Self::max_series)
    /// allows. The fleet has one for each operation and field, however many those are.
    #[must_use]
    pub fn level(&self) -> Level {
        let fits = |level: &Level| self.sums(*level).len() <= self.max_series;
        [Level::Tenant, Level::Customer].into_iter().find(fits).unwrap_or(Level::Fleet)
    }

    fn sums(&self, level: Level) -> BTreeMap<Series<'_>, Sum> {
        let mut sums = BTreeMap::new();
        for run in &self.operations {
            for value in &run.values {
                let (customer, tenant) = level.of(&value.customer_id, &value.tenant_id);
                let series = (run.operation.as_str(), value.field.as_str(), customer, tenant);
                let age = value.at.duration_until(self.now);
                // A value that is too old is as unknown as one that failed.
                let number = value.value.filter(|it| it.is_finite() && age < self.drop_after);
                let (sum, oldest) = sums.entry(series).or_insert((Some(0.0), age));
                *sum = sum.zip(number).map(|(sum, number)| sum + number);
                *oldest = age.max(*oldest);
            }
        }
        sums
    }
}

impl Level {
    fn of<'a>(self, customer: &'a str, tenant: &'a str) -> (&'a str, &'a str) {
        match self {
            Self::Tenant => (customer, tenant),
            Self::Customer => (customer, ""),
            Self::Fleet => ("", ""),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Tenant => "by tenant",
            Self::Customer => "summed by customer, because there are too many tenants",
            Self::Fleet => "summed over the fleet, because there are too many customers",
        }
    }
}

/// Writes metrics as text that is valid in the text format of Prometheus, which its node
/// exporter reads, and in OpenMetrics.
///
/// What is unknown has no series: it is never 0. The number of series of values is bounded by
/// [`Metrics::max_series`], and so is that of the names.
///
/// # Errors
///
/// Those of the writer.
pub fn openmetrics(metrics: &Metrics, mut out: impl Write) -> io::Result<()> {
    for Family { name, help, samples } in families(metrics) {
        if samples.is_empty() {
            continue;
        }
        writeln!(out, "# HELP {name} {help}.")?;
        // The two formats name the family of a counter differently; without a type, they agree.
        if !name.ends_with("_total") {
            writeln!(out, "# TYPE {name} gauge")?;
        }
        for (labels, value) in samples {
            let label = |(label, value)| format!("{label}=\"{}\"", escaped(value));
            let labels: Vec<String> = labels.into_iter().map(label).collect();
            writeln!(out, "{name}{{{}}} {value}", labels.join(","))?;
        }
    }
    // By which a file that was cut off is recognised.
    writeln!(out, "# EOF")
}

/// A metric with all of its series.
struct Family<'a> {
    name: &'static str,
    help: String,
    samples: Vec<Sample<'a>>,
}

/// The labels and the value of a series.
type Sample<'a> = (Vec<(&'static str, &'a str)>, f64);

fn families(metrics: &Metrics) -> Vec<Family<'_>> {
    let mut families = Vec::new();
    let mut add = |name, help: &str, samples: Vec<_>| {
        families.push(Family { name, help: help.to_owned(), samples });
    };
    let runs = || metrics.operations.iter().map(|run| (("operation", run.operation.as_str()), run));
    let split = |counts: fn(&OperationMetrics) -> &BTreeMap<String, u64>, label| {
        let each = runs().flat_map(move |(id, run)| {
            counts(run)
                .iter()
                .map(move |(of, count)| (vec![id, (label, of.as_str())], *count as f64))
        });
        each.collect()
    };
    let single = |value: fn(&OperationMetrics) -> Option<f64>| {
        runs().filter_map(|(id, run)| Some((vec![id], value(run)?))).collect()
    };

    add(
        "aos_build_info",
        "Version of aos",
        vec![(vec![("version", metrics.version.as_str())], 1.0)],
    );
    add(
        "aos_fleet_last_success_timestamp_seconds",
        "When the last complete run ended",
        single(|run| Some(run.last_success?.as_second() as f64)),
    );
    add(
        "aos_fleet_run_duration_seconds",
        "How long the last run took",
        single(|run| Some(run.duration?.as_secs_f64())),
    );
    add(
        "aos_fleet_targets",
        "Targets of the last run by outcome",
        split(|run| &run.targets, "outcome"),
    );
    add("aos_fleet_rows", "Rows that the last run read", single(|run| Some(run.rows as f64)));
    add("aos_requests_total", "Requests by status", split(|run| &run.requests, "status"));
    add(
        "aos_rate_limit_requests_per_second",
        "Rate limit of the service, as far as it is known",
        single(|run| run.rate_limit),
    );

    let (level, mut values, mut ages) = (metrics.level(), Vec::new(), BTreeMap::new());
    for ((operation, field, customer, tenant), (sum, age)) in metrics.sums(level) {
        let Some(sum) = sum else { continue };
        let [id, ids @ ..] =
            [("operation", operation), ("customer_id", customer), ("tenant_id", tenant)];
        values.push((vec![id, ("field", field), ids[0], ids[1]], sum));
        let oldest = ages.entry([id, ids[0], ids[1]]).or_insert(age);
        *oldest = age.max(*oldest);
    }
    let is_stale = |(_, age): &(_, SignedDuration)| *age >= metrics.stale_after;
    let stale = ages.into_iter().filter(is_stale);
    let help =
        format!("Values of fields, {}; without a series where one is unknown", level.words());
    add("aos_fleet_value", &help, values);
    add(
        "aos_fleet_value_age_seconds",
        "Age of the values that are stale; others have no series here",
        stale.map(|(ids, age)| (ids.to_vec(), age.as_secs_f64())).collect(),
    );

    let names = |level: Level| {
        let mut names = BTreeMap::new();
        for info in &metrics.tenants {
            let ids = level.of(&info.customer_id, &info.tenant_id);
            names.insert(ids, level.of(&info.customer, &info.tenant));
        }
        names
    };
    let fits = |names: &BTreeMap<_, _>| names.len() <= metrics.max_series;
    let levels = [Level::Tenant, Level::Customer].into_iter().skip_while(|it| *it < level);
    let names = levels.map(names).find(fits).unwrap_or_default();
    let info = names.into_iter().map(|((customer_id, tenant_id), (customer, tenant))| {
        let ids = [("customer_id", customer_id), ("tenant_id", tenant_id)];
        (vec![ids[0], ids[1], ("customer", customer), ("tenant", tenant)], 1.0)
    });
    add(
        "aos_tenant_info",
        "Names of tenants, or of customers where there are too many",
        info.collect(),
    );
    families
}

/// The value of a label.
fn escaped(value: &str) -> String {
    text::visible(value).replace('\\', r"\\").replace('"', "\\\"")
}
