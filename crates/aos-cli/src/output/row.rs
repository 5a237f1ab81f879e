//! One row of a sweep.

use std::{borrow::Cow, cmp::Reverse, sync::Arc};

use aos_facade::{ErrorKind, FleetRow, Named};
use serde::Serialize;

use super::csv;

/// One tenant with its counts. Without a tenant and without an error: a
/// customer that has no tenants.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Row {
    pub(crate) customer_id: Option<Arc<str>>,
    pub(crate) customer: Option<Arc<str>>,
    pub(crate) tenant_id: Option<Arc<str>>,
    pub(crate) tenant: Option<Arc<str>>,
    pub(crate) risky_action_count: Option<i64>,
    pub(crate) normal_action_count: Option<i64>,
    pub(crate) error: Option<String>,
    /// Why it failed, in a few words.
    #[serde(skip)]
    pub(crate) reason: Option<String>,
    /// Whether it failed because no token could be obtained.
    #[serde(skip)]
    pub(crate) without_token: bool,
    /// Whether there is a tenant at all, with an id or without.
    #[serde(skip)]
    pub(crate) has_tenant: bool,
}

impl Row {
    /// The columns of CSV, which are the keys of JSON.
    pub(crate) const COLUMNS: [&str; 7] = [
        "customerId",
        "customer",
        "tenantId",
        "tenant",
        "riskyActionCount",
        "normalActionCount",
        "error",
    ];

    pub(super) fn cells(&self) -> [Cow<'_, str>; 7] {
        let words = |text: Option<&str>| match text {
            Some(text) => Cow::Owned(csv::cell(text).into_owned()),
            None => Cow::Borrowed(""),
        };
        let number = |number: Option<i64>| match number {
            Some(number) => Cow::Owned(number.to_string()),
            None => Cow::Borrowed(""),
        };
        [
            words(self.customer_id.as_deref()),
            words(self.customer.as_deref()),
            words(self.tenant_id.as_deref()),
            words(self.tenant.as_deref()),
            number(self.risky_action_count),
            number(self.normal_action_count),
            words(self.error.as_deref()),
        ]
    }

    /// Riskiest first; then what is not reported, what failed, and last the customers
    /// without tenants. Names make the order the same every time.
    pub(super) fn rank(&self) -> impl Ord + '_ {
        let group = match (self.risky_action_count, &self.error, self.has_tenant) {
            (Some(_), _, _) => 0,
            (None, None, true) => 1,
            (None, Some(_), _) => 2,
            (None, None, false) => 3,
        };
        (
            group,
            Reverse(self.risky_action_count),
            Reverse(self.normal_action_count),
            (&self.customer, &self.customer_id, &self.tenant, &self.tenant_id),
        )
    }
}

impl From<FleetRow> for Row {
    fn from(row: FleetRow) -> Self {
        let counts = row.counts().cloned().unwrap_or_default();
        let error = row.error().inspect(|error| crate::logging::body_of(error));
        let without_token = error.is_some_and(|error| error.kind == ErrorKind::Authentication);
        let (error, reason) = (error.map(ToString::to_string), error.map(reason));
        let has_tenant = row.tenant.is_some();
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
            reason,
            without_token,
            has_tenant,
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
