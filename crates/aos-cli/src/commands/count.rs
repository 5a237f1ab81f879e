//! `aos actions count`.

use aos_facade::ActionType;

use crate::{
    cli::{Count, Global},
    exit::Outcome,
    output::{Format, Output, Row, RowWriter, table},
    settings::{self, Limits},
};

/// Counts the actions in one tenant.
pub(crate) async fn run(arguments: Count, global: &Global, output: &Output) -> Outcome {
    let connection = settings::connect(global, Limits::default()).await?;
    let Count { customer, tenant, kind } = arguments;
    let handle = connection.elements.customer(customer.as_str()).tenant(tenant.as_str());
    let mut question = handle.action_counts();
    if let Some(kind) = kind {
        question = question.only(kind);
    }
    let counts = question.await?;
    let row = Row::of_tenant(customer.into(), tenant.into(), counts);
    let mut out = output.stdout();
    match output.for_value() {
        Format::Table => {
            let mut facts = vec![
                ("Customer", table::text(row.customer_id.as_deref().unwrap_or_default())),
                ("Tenant", table::text(row.tenant_id.as_deref().unwrap_or_default())),
            ];
            // The service may tell the other count although nobody asked.
            if kind != Some(ActionType::Normal) || row.risky_action_count.is_some() {
                facts.push(("Risky actions", table::count(row.risky_action_count, true)));
            }
            if kind != Some(ActionType::Risky) || row.normal_action_count.is_some() {
                facts.push(("Normal actions", table::count(row.normal_action_count, false)));
            }
            let facts = facts
                .into_iter()
                .map(|(name, value)| (name, value.set_alignment(comfy_table::CellAlignment::Left)));
            table::write(&mut out, &mut table::facts(facts))?;
        }
        Format::Json => crate::output::json::value(&mut out, &row)?,
        format => {
            let mut rows = RowWriter::new(out, format, kind, false)?;
            rows.row(row)?;
            rows.end(true)?;
        }
    }
    Ok(())
}
