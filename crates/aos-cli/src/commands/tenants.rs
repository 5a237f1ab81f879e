//! `aos tenants list`.

use aos_facade::{
    Named,
    api::{Field, ValueKind},
};
use futures::StreamExt;
use serde_json::{Value, json};

use super::{list, selection::Selected};
use crate::{
    cli::Selection,
    context::Context,
    exit::{Failure, Outcome},
    rows::{Plan, Rows, Shape},
    settings::{self, Limits},
};

const FIELDS: [Field; 4] = [
    Field::new("customer", ValueKind::Text),
    Field::new("tenant", ValueKind::Text),
    Field::new("tenantId", ValueKind::Id),
    Field::new("customerId", ValueKind::Id),
];

pub(crate) async fn run(selection: &Selection, context: Context<'_>) -> Outcome {
    let columns = FIELDS.map(|field| field.name);
    let shape = Shape::own(&FIELDS, &columns, &["customerId", "tenantId"]);
    let rows = Rows::new(Plan::new(shape, &context)?, context.target()?);
    let connection = settings::connect(&context, Limits::default()).await?;
    let selected = Selected::of(selection, &connection.elements, &context).await?;
    let tenants = selected.of_fleet(connection.elements.fleet()).tenants().stream().map(|listed| {
        let listed = listed?;
        match &listed.tenant {
            Ok(tenant) => Ok(row(&listed.customer, tenant.as_ref())),
            Err(error) => Err(error.clone()),
        }
    });
    list::print(tenants, rows, Failure::from, context.interrupt).await
}

fn row(customer: &Named, tenant: Option<&Named>) -> Value {
    let id = |named: &Named| Some(named.id.to_string()).filter(|id| !id.is_empty());
    json!({
        "customer": customer.name,
        "tenant": tenant.and_then(|tenant| tenant.name.clone()),
        "customerId": id(customer),
        "tenantId": tenant.and_then(id),
    })
}
