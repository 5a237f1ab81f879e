//! What is remembered: series, targets, rows and failures.

use serde_json::{Value, json};

/// Whose data it is: two accounts never mix, although they use the same file.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Account {
    /// The base URL of the service.
    pub base_url: String,
    /// The client id of the app.
    pub client_id: String,
}

/// What is compared with each other: the runs of one operation with the same arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Whose data it is.
    pub account: Account,
    /// The operation's id.
    pub operation: String,
    /// Its arguments, without those that each target has of its own. Their order does not
    /// matter.
    pub arguments: Vec<(String, String)>,
    /// The body of the requests, where there is one. The order of keys does not matter.
    pub body: Option<Value>,
}

impl Series {
    /// The arguments and the body as they are stored: one text for all orders.
    pub(crate) fn canonical(&self) -> (String, String) {
        let mut arguments = self.arguments.clone();
        arguments.sort();
        let mut body = self.body.clone();
        body.iter_mut().for_each(Value::sort_all_objects);
        (json!(arguments).to_string(), body.map_or_else(String::new, |body| body.to_string()))
    }
}

/// What one call reads: a customer, a tenant, one of these with more values of the path, or
/// nothing of that, for an operation that is called once. It is the same target as long as
/// its ids and its extra values are the same; names may change.
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Target {
    /// The name of the customer. `None` keeps the name that is known.
    pub customer: Option<String>,
    /// The name of the tenant. `None` keeps the name that is known.
    pub tenant: Option<String>,
    /// The id of the customer.
    pub customer_id: Option<String>,
    /// The id of the tenant.
    pub tenant_id: Option<String>,
    /// More parameters of the path, with their values.
    pub extra: Vec<(String, String)>,
}

impl Target {
    /// What lists it, without names: its tenant without more, its customer, and what lists the
    /// customers. Where one of these failed, nothing is known of a target that is not there.
    #[must_use]
    pub fn listed_by(&self) -> [Self; 3] {
        let customer = Self { customer_id: self.customer_id.clone(), ..Self::default() };
        let tenant = Self { tenant_id: self.tenant_id.clone(), ..customer.clone() };
        [tenant, customer, Self::default()]
    }

    /// What makes it this target, as it is stored.
    pub(crate) fn key(&self) -> [String; 3] {
        let id = |id: &Option<String>| id.clone().unwrap_or_default();
        let mut extra = self.extra.clone();
        extra.sort();
        let extra = if extra.is_empty() { String::new() } else { json!(extra).to_string() };
        [id(&self.customer_id), id(&self.tenant_id), extra]
    }
}

/// The pairs of a text in which they are stored.
pub(crate) fn text_to_pairs(text: &str) -> Vec<(String, String)> {
    serde_json::from_str(text).unwrap_or_default()
}

/// One row of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What makes it the same row in the next run; empty where a target has one row.
    pub key: String,
    /// The row.
    pub data: Value,
}

/// Why a target could not be read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Failure {
    /// The kind of the error, as one word.
    pub kind: String,
    /// The HTTP status, where there was a response.
    pub status: Option<u16>,
    /// The id of the request.
    pub request_id: Option<String>,
    /// The message, the same each day for the same error.
    pub message: String,
}

/// What came of one target.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was read: these are all its rows.
    Rows(Vec<Row>),
    /// It could not be read, or not to its end: its rows are unknown.
    Failed(Failure),
}

/// Which targets a run is of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Scope {
    /// Some customers, or all with exclusions: nothing is said of the others.
    Some = 0,
    /// All customers: what a complete run does not list is gone.
    All = 1,
}

impl Scope {
    pub(crate) fn from_number(number: u8) -> Self {
        if number == Self::All as u8 { Self::All } else { Self::Some }
    }
}
