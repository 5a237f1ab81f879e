//! `aos tenants list`.

use aos_facade::{
    FleetTenant, Named,
    api::{Field, ValueKind},
};
use futures::StreamExt;
use serde_json::{Value, json};

use super::selection::Selected;
use crate::{
    cli::{Global, Selection},
    exit::{Errors, Failure, Outcome},
    interrupt::Interrupt,
    rows::{Plan, Rows, Shape, not_shown},
    settings::{self, Limits},
    terminal::Output,
};

const FIELDS: [Field; 4] = [
    Field::new("customer", ValueKind::Text),
    Field::new("tenant", ValueKind::Text),
    Field::new("customerId", ValueKind::Id),
    Field::new("tenantId", ValueKind::Id),
];

/// Lists customers and tenants.
pub(crate) async fn run(
    selection: &Selection,
    global: &Global,
    output: &Output,
    mut interrupt: Interrupt,
) -> Outcome {
    // The ids that other commands take, as far as they fit.
    let columns = ["customer", "tenant", "tenantId", "customerId"];
    let shape = Shape::own(&FIELDS, &columns, &["customerId", "tenantId"]);
    let mut rows = Rows::new(Plan::new(shape, global, output)?, output.target(global)?);
    let connection = settings::connect(global, Limits::default(), &interrupt).await?;
    let selected = Selected::of(selection, &connection.elements, &interrupt).await?;
    let mut tenants = selected.of_fleet(connection.elements.fleet()).tenants();
    let mut errors = Errors::default();
    let mut count = 0;
    let interrupted = loop {
        if rows.is_full() {
            break None;
        }
        let tenant = tokio::select! {
            biased;
            signal = interrupt.wait() => break Some(signal),
            tenant = tenants.next() => tenant,
        };
        match tenant {
            Some(Ok(FleetTenant { tenant: Err(error), .. }) | Err(error)) => {
                errors.add(Failure::from(error));
            }
            Some(Ok(listed)) => {
                count += 1;
                rows.row(row(&listed))?;
            }
            None => break None,
        }
    };
    if count > 0 || errors.is_empty() {
        rows.end(not_shown)?;
    }
    errors.outcome("list", count, interrupted)
}

fn row(listed: &FleetTenant) -> Value {
    let tenant = listed.tenant.as_ref().ok().and_then(Option::as_ref);
    let id = |named: &Named| Some(named.id.to_string()).filter(|id| !id.is_empty());
    json!({
        "customer": listed.customer.name,
        "tenant": tenant.and_then(|tenant| tenant.name.clone()),
        "customerId": id(&listed.customer),
        "tenantId": tenant.and_then(id),
    })
}
