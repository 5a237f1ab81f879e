//! One row of a sweep.

use std::sync::Arc;

use aos_facade::{
    ActionType, ErrorKind, FleetRow, Named,
    api::{Field, ValueKind},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    output::text::{is_blank, plain},
    rows::{Shape, Words},
};

/// One tenant with its counts. Without a tenant and without an error: a
/// customer that has no tenants.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Row {
    pub(super) customer_id: Option<Arc<str>>,
    pub(super) customer: Option<Arc<str>>,
    pub(super) tenant_id: Option<Arc<str>>,
    pub(super) tenant: Option<Arc<str>>,
    pub(super) risky_action_count: Option<i64>,
    pub(super) normal_action_count: Option<i64>,
    pub(super) error: Option<String>,
    pub(super) request_id: Option<String>,
    /// Why it failed, in a few words.
    #[serde(skip)]
    pub(super) reason: Option<String>,
    /// Whether it failed because no token could be obtained.
    #[serde(skip)]
    pub(super) without_token: bool,
}

/// The fields of a row.
const FIELDS: [Field; 8] = [
    Field::new("customer", ValueKind::Text),
    Field::new("tenant", ValueKind::Text),
    Field::new("riskyActionCount", ValueKind::Integer),
    Field::new("normalActionCount", ValueKind::Integer),
    Field::new("error", ValueKind::Text),
    Field::new("customerId", ValueKind::Id),
    Field::new("tenantId", ValueKind::Id),
    Field::new("requestId", ValueKind::Text),
];

/// What is known of the rows: in a table, which says below what failed, with names and
/// counts only.
pub(super) fn shape(types: Option<ActionType>, is_table: bool) -> Shape {
    let counts = match types {
        Some(ActionType::Risky) => &["riskyActionCount"][..],
        Some(ActionType::Normal) => &["normalActionCount"],
        _ => &["riskyActionCount", "normalActionCount"],
    };
    let names = FIELDS.iter().map(|field| field.name);
    let in_table = |name: &str| ["customer", "tenant"].contains(&name) || counts.contains(&name);
    // The id of a request differs from day to day.
    let columns = names.filter(|name| !is_table || in_table(name)).filter(|it| *it != "requestId");
    let columns: Vec<&str> = columns.collect();
    Shape {
        // Riskiest first; names make the order the same every time.
        order: &["riskyActionCount:desc", "normalActionCount:desc", "customer", "tenant"],
        words: Words {
            titles: &[
                ("customer", "Customer"),
                ("tenant", "Tenant"),
                ("riskyActionCount", "Risky"),
                ("normalActionCount", "Normal"),
            ],
            nothing,
            notable: "riskyActionCount",
        },
        ..Shape::own(&FIELDS, &columns, &["customerId", "tenantId"])
    }
}

/// The words for a cell with nothing in it: a count that is not reported is not 0.
fn nothing(row: &Value, column: &str) -> Option<String> {
    let text = |name: &str| row[name].as_str().filter(|text| !is_blank(text));
    let (failed, has_tenant) = (!row["error"].is_null(), !row["tenant"].is_null());
    let has_tenant = has_tenant || text("tenantId").is_some();
    Some(match column {
        "customer" => text("customerId").unwrap_or("(no name)").to_owned(),
        "tenant" if has_tenant => text("tenantId").unwrap_or("(no name)").to_owned(),
        "tenant" if !failed => "no tenants".to_owned(),
        "riskyActionCount" | "normalActionCount" if failed => "failed".to_owned(),
        "riskyActionCount" | "normalActionCount" if has_tenant => "not reported".to_owned(),
        _ => return None,
    })
}

impl Row {
    /// Whether there is a tenant at all, with an id or without a name.
    pub(super) fn has_tenant(&self) -> bool {
        self.tenant.is_some() || self.tenant_id.is_some()
    }

    /// Its ids, by which it is found again.
    pub(super) fn ids(&self) -> String {
        let id = |id: &Option<Arc<str>>| id.as_deref().unwrap_or_default().to_owned();
        format!("{}/{}", id(&self.customer_id), id(&self.tenant_id))
    }

    /// Which row failed, and why, in a few words.
    pub(super) fn failure(&self) -> String {
        let name = |name: &Option<Arc<str>>, id: &Option<Arc<str>>| {
            let seen = [name, id].into_iter().flatten().find(|text| !is_blank(text));
            seen.map(|text| plain(text).into_owned())
        };
        let names = [name(&self.customer, &self.customer_id), name(&self.tenant, &self.tenant_id)];
        let names: Vec<String> = names.into_iter().flatten().collect();
        format!("{}: {}", names.join(", "), self.reason.as_deref().unwrap_or_default())
    }
}

impl From<FleetRow> for Row {
    fn from(row: FleetRow) -> Self {
        let counts = row.counts().cloned().unwrap_or_default();
        let error = row.error();
        let without_token = error.is_some_and(|error| error.kind == ErrorKind::Authentication);
        let request_id = error.and_then(|error| error.request_id.clone());
        let without_id = |error: &aos_facade::Error| {
            error.clone().with(|details| details.request_id = None).to_string()
        };
        let (error, reason) = (error.map(without_id), error.map(reason));
        let split = |named: Named| (Some(named.id).filter(|id| !id.is_empty()), named.name);
        let (customer_id, customer) = split(row.customer);
        let (tenant_id, tenant) = row.tenant.map(split).unwrap_or_default();
        Self {
            customer_id,
            customer,
            tenant_id,
            tenant,
            risky_action_count: counts.risky_action_count,
            normal_action_count: counts.normal_action_count,
            error,
            request_id,
            reason,
            without_token,
        }
    }
}

fn reason(error: &aos_facade::Error) -> String {
    if let Some(status) = error.status.filter(|status| !status.is_success()) {
        return aos_facade::api::status_text(status);
    }
    let words = match error.kind {
        ErrorKind::Rejected => "rejected",
        ErrorKind::RateLimited => "rate limited",
        ErrorKind::Authentication => "authentication failed",
        ErrorKind::Connection => "no connection",
        ErrorKind::Timeout => "no response in time",
        ErrorKind::Decode => "unreadable response",
        ErrorKind::Missing => "not listed",
        _ => "failed",
    };
    words.to_owned()
}
