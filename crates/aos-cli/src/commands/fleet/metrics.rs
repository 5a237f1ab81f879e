//! `-o openmetrics`: the numbers of a run, as Prometheus reads them from a file.

use std::collections::BTreeMap;

use aos_facade::{FleetRead, FleetResult, api::ValueKind};
use aos_history::Target;
use aos_report::{Metrics, TenantMetrics, openmetrics};
use jiff::Timestamp;
use serde_json::Value;

use super::{
    record,
    run::{Ran, Run},
};
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

pub(crate) async fn print(run: Run, context: Context<'_>) -> Outcome {
    if run.compares() || !run.deciding.fail_on.is_empty() {
        let sentence = "--compare and --fail-on are about rows, of which -o openmetrics has none";
        return Err(Failure::usage(sentence));
    }
    let mut out = context.target()?;
    let connection = run.connect(&context, Format::Openmetrics).await?;
    let (metrics, _, outcome) = read(&run, &connection, &context).await?;
    openmetrics(&metrics, &mut out)?;
    out.finish()?;
    outcome
}

/// Reads the operation: its metrics, what came of the run, and how the command ends.
pub(super) async fn read(
    run: &Run,
    connection: &Connection,
    context: &Context<'_>,
) -> Outcome<(Metrics, Ran, Outcome)> {
    let (fields, mut tenants, mut read) = (numbers(run), Vec::new(), 0);
    let look = |FleetRead { target, result, .. }: &FleetRead| match result {
        FleetResult::Read(rows) => {
            read += 1;
            tenants.push(of(record::target_of(target), rows.first(), &fields));
        }
        FleetResult::Failed(_) => tenants.push(of(record::target_of(target), None, &fields)),
        _ => {}
    };
    let (ran, totals, outcome) = run.count(connection, context, look).await?;
    tenants.extend(ran.missing.iter().map(|target| of(target.clone(), None, &fields)));
    let ended = Timestamp::now();
    let metrics = Metrics {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        now: ended,
        operation: run.operation.id.to_owned(),
        last_success: outcome.is_ok().then_some(ended),
        duration: ran.begin.elapsed().try_into().ok(),
        read,
        failed: totals.failed + ran.missing.len() as u64,
        is_partial: !ran.incomplete().is_empty(),
        without_tenants: totals.without_tenants,
        rows: totals.rows,
        requests: connection.statuses(run.operation.id),
        rate_limit: connection.elements.stats().rate_limit,
        max_series: None,
        tenants,
    };
    Ok((metrics, ran, outcome))
}

/// The values of a target; unknown where it failed, or does not report them.
fn of(target: Target, row: Option<&Value>, fields: &[&str]) -> TenantMetrics {
    let Target { customer, tenant, customer_id, tenant_id, .. } = target;
    let value = |field: &&str| ((*field).to_owned(), row.and_then(|row| row[*field].as_f64()));
    TenantMetrics {
        customer: customer.or_else(|| customer_id.clone()).unwrap_or_default(),
        customer_id: customer_id.unwrap_or_default(),
        tenant: tenant.or_else(|| tenant_id.clone()).unwrap_or_default(),
        tenant_id: tenant_id.unwrap_or_default(),
        values: fields.iter().map(value).collect(),
        at: Timestamp::now(),
    }
}

/// By operation and status.
pub(crate) type Statuses = BTreeMap<(&'static str, String), u64>;
