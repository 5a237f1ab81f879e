//! `-o openmetrics`: the numbers of a run, as Prometheus reads them from a file.

use std::collections::BTreeMap;

use aos_facade::{FleetRead, FleetResult, Named, api::ValueKind};
use aos_report::{Metrics, OperationMetrics, TenantInfo, Value as Series, openmetrics};
use jiff::Timestamp;

use super::run::Run;
use crate::{
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    settings::Connection,
};

/// The fields of rows that are numbers, and no codes. Of a list there are none: its rows are
/// counted.
fn numbers(run: &Run) -> Vec<&'static str> {
    let fields = run.operation.row_fields().iter().filter(|field| {
        let is_number = matches!(field.kind, ValueKind::Integer | ValueKind::Number);
        is_number && field.codes.is_none() && !field.list && !field.name.contains(['.', '[', '*'])
    });
    match run.operation.paging {
        Some(_) => Vec::new(),
        None => fields.map(|field| field.name).collect(),
    }
}

/// Reads the operation, and writes its metrics.
pub(crate) async fn print(run: Run, context: Context<'_>) -> Outcome {
    if run.compares() || !run.deciding.fail_on.is_empty() {
        let sentence = "--compare and --fail-on are about rows, of which -o openmetrics has none";
        return Err(Failure::usage(sentence));
    }
    let mut out = context.target()?;
    let connection = run.connect(&context, Format::Openmetrics).await?;
    let (began, fields) = (Timestamp::now(), numbers(&run));
    let (mut values, mut tenants) = (Vec::new(), Vec::new());
    let look = |read: &FleetRead| {
        let at = Timestamp::now();
        values.extend(fields.iter().map(|field| series(read, field, at)));
        tenants.extend(info(read));
    };
    let (_, totals, outcome) = run.count(&connection, &context, look).await?;
    let ended = Timestamp::now();
    let targets = [
        ("read", totals.targets.saturating_sub(totals.failed)),
        ("failed", totals.failed),
        ("no_tenants", totals.without_tenants),
    ];
    let mut of_run = OperationMetrics {
        operation: run.operation.id.to_owned(),
        last_success: outcome.is_ok().then_some(ended),
        duration: Some(began.duration_until(ended)),
        targets: targets.map(|(name, number)| (name.to_owned(), number)).into(),
        rows: totals.rows,
        values,
        ..OperationMetrics::default()
    };
    add_requests(&mut of_run, &connection);
    let metrics = Metrics {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        now: ended,
        operations: vec![of_run],
        tenants,
        ..Metrics::default()
    };
    openmetrics(&metrics, &mut out)?;
    out.finish()?;
    outcome
}

/// Adds how often the operation was requested, with what status, and the limit that was found.
pub(super) fn add_requests(of_run: &mut OperationMetrics, connection: &Connection) {
    of_run.requests = connection.statuses(&of_run.operation);
    of_run.rate_limit = connection.elements.stats().rate_limit;
}

/// The value of a field of a target; unknown where it failed, or does not report it.
fn series(read: &FleetRead, field: &str, at: Timestamp) -> Series {
    let id = |named: &Option<Named>| named.as_ref().map_or("", |named| &named.id).to_owned();
    let value = match &read.result {
        FleetResult::Read(rows) => rows.first().and_then(|row| row[field].as_f64()),
        _ => None,
    };
    Series {
        field: field.to_owned(),
        customer_id: id(&read.target.customer),
        tenant_id: id(&read.target.tenant),
        value,
        at,
    }
}

fn info(read: &FleetRead) -> Option<TenantInfo> {
    let (customer, tenant) = (read.target.customer.as_ref()?, read.target.tenant.as_ref()?);
    let name = |named: &Named| named.name.as_deref().unwrap_or_default().to_owned();
    Some(TenantInfo {
        customer_id: customer.id.to_string(),
        customer: name(customer),
        tenant_id: tenant.id.to_string(),
        tenant: name(tenant),
    })
}

/// By operation and status.
pub(crate) type Statuses = BTreeMap<(&'static str, String), u64>;
