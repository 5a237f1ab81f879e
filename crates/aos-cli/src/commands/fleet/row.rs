//! The rows that are printed of a target.

use aos_facade::{
    Error, FleetRead, FleetResult, Operation,
    api::{Field, Location, ValueKind},
};
use aos_history::{Failure, Target};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    compare::{self, Before},
    record,
};
use crate::{
    output::text::is_blank,
    rows::{Shape, Words},
};

/// The fields of a row that the program adds: who the target is, and what went wrong.
const CUSTOMER: [Field; 2] =
    [Field::new("customer", ValueKind::Text), Field::new("customerId", ValueKind::Id)];
const TENANT: [Field; 2] =
    [Field::new("tenant", ValueKind::Text), Field::new("tenantId", ValueKind::Id)];
const FAILURE: [Field; 2] =
    [Field::new("error", ValueKind::Text), Field::new("requestId", ValueKind::Text)];

/// The object with the fields of a row whose names its target has as well.
pub(super) const OF_ROW: &str = "row";

fn of_target(operation: &Operation) -> (Vec<Field>, Vec<Field>) {
    let all = [("customer", CUSTOMER), ("tenant", TENANT)];
    let all = all.into_iter().filter(|(noun, _)| operation.takes(noun));
    all.map(|(_, [name, id])| (name, id)).unzip()
}

/// The parameters of the path that differ from target to target.
pub(super) fn parameters(operation: &'static Operation, set: &[(String, String)]) -> Vec<Field> {
    let own = operation.parameters.iter().filter(|input| {
        let is_set = set.iter().any(|(name, _)| name == input.name);
        input.location == Location::Path
            && !is_set
            && !matches!(input.handle, Some("customer" | "tenant"))
    });
    own.map(|input| Field { codes: input.codes, ..Field::new(input.name, input.kind) }).collect()
}

/// The shape of rows that each belong to a target, with the names of it before them; in a table,
/// which says below what failed, without errors and ids.
pub(super) fn of_targets(
    mut shape: Shape,
    operation: &'static Operation,
    set: &[(String, String)],
    is_table: bool,
) -> Shape {
    let (names, ids) = of_target(operation);
    let parameters = parameters(operation, set);
    let is_own = |name: &str| {
        let mut own = names.iter().chain(&ids).chain(&parameters).chain(&FAILURE);
        own.any(|own| own.name.eq_ignore_ascii_case(name))
    };
    shape.fields.retain(|field| !is_own(field.name));
    shape.columns.retain(|name| !is_own(name));
    let path: Vec<&'static str> = ids.iter().chain(&parameters).map(|field| field.name).collect();
    shape.key = path.into_iter().chain(shape.key).collect();
    let before: Vec<Field> = names.into_iter().chain(parameters).collect();
    let mut columns: Vec<String> = before.iter().map(|field| field.name.to_owned()).collect();
    columns.append(&mut shape.columns);
    if !is_table {
        // The id of a request differs from day to day.
        let behind = FAILURE[..1].iter().chain(&ids);
        columns.extend(behind.map(|field| field.name.to_owned()));
    }
    shape.columns = columns;
    shape.fields = before.into_iter().chain(shape.fields).chain(FAILURE).chain(ids).collect();
    shape.words = Words { nothing, ..Words::NONE };
    shape.order = match (operation.takes("customer"), operation.takes("tenant")) {
        (true, true) => &["customer", "tenant"],
        (true, false) => &["customer"],
        // A list is in the order of its keys.
        _ => operation.paging.map_or(&[], |paging| paging.key),
    };
    shape
}

pub(super) fn of_ids(target: &Target) -> [(&'static str, Option<&str>); 4] {
    let [customer_id, tenant_id] = [&target.customer_id, &target.tenant_id]
        .map(|id| id.as_deref().filter(|id| !id.is_empty()));
    [
        ("customerId", customer_id),
        ("customer", target.customer.as_deref()),
        ("tenantId", tenant_id),
        ("tenant", target.tenant.as_deref()),
    ]
}

/// A row that says this of a target of the history, and why no more is known.
pub(super) fn of_history(mut said: Value, target: &Target, why: Option<&Failure>) -> Value {
    for (name, value) in of_ids(target) {
        said[name] = json!(value);
    }
    for (name, value) in &target.extra {
        said[name] = json!(value);
    }
    said["error"] = json!(why.map(|why| &why.message));
    said["status"] = json!(why.and_then(|why| why.status));
    said["requestId"] = json!(why.and_then(|why| why.request_id.as_ref()));
    said
}

pub(crate) fn nothing(row: &Value, column: &str) -> Option<String> {
    let text = |name: &str| row[name].as_str().filter(|text| !is_blank(text));
    match column {
        "customer" => Some(text("customerId").unwrap_or("(no name)").to_owned()),
        "tenant" if has_tenant(row) => Some(text("tenantId").unwrap_or("(no name)").to_owned()),
        "tenant" if row["error"].is_null() => Some("no tenants".to_owned()),
        "tenant" => None,
        _ => (!row["error"].is_null()).then(|| "failed".to_owned()),
    }
}

/// Whether a row is about a tenant, with an id or without a name.
pub(crate) fn has_tenant(row: &Value) -> bool {
    !row["tenant"].is_null() || !row["tenantId"].is_null()
}

/// What came of a target, and the rows of it: those that were read, and one with the error
/// where it failed. A list without rows has none; of anything else there is one row at least.
pub(super) fn rows(
    read: FleetRead,
    operation: &'static Operation,
    before: Option<&Before>,
) -> (FleetResult<(), Error>, Vec<Value>) {
    let target = target(&read, operation);
    // Of a single object there is one in any case.
    let least = || if operation.paging.is_some() { Vec::new() } else { vec![Value::Null] };
    let (result, rows) = match read.result {
        FleetResult::Read(rows) if rows.is_empty() => (FleetResult::Read(()), least()),
        FleetResult::Read(rows) => (FleetResult::Read(()), rows),
        FleetResult::Failed(mut partial) => {
            let rows = std::mem::take(&mut partial.rows);
            (FleetResult::Failed(Error::from(partial)), rows)
        }
        _ => (FleetResult::NoTenants, least()),
    };
    let mut rows: Vec<Value> = rows
        .into_iter()
        .map(|row| {
            let compared = before.map(|before| before.of(&read.target, &row, operation));
            with(&target, row, operation, compared, None)
        })
        .collect();
    if let FleetResult::Failed(error) = &result {
        let unknown = before.map(|_| ["unknown".into(), Value::Null, Value::Null]);
        rows.push(with(&target, Value::Null, operation, unknown, Some(error)));
    }
    (result, rows)
}

fn target(read: &FleetRead, operation: &'static Operation) -> Map<String, Value> {
    let target = record::target_of(&read.target);
    let noun = |name: &str| if name.starts_with("customer") { "customer" } else { "tenant" };
    let known = of_ids(&target).into_iter().filter(|(name, _)| operation.takes(noun(name)));
    let known = known.map(|(name, value)| (name.to_owned(), value.into()));
    let parameters = target.extra.iter().map(|(name, it)| (name.clone(), it.as_str().into()));
    known.chain(parameters).collect()
}

/// A row with its target and its error; of a response that is no list with all its fields.
fn with(
    target: &Map<String, Value>,
    row: Value,
    operation: &'static Operation,
    compared: Option<[Value; 3]>,
    error: Option<&Error>,
) -> Value {
    let mut fields = target.clone();
    let mut hidden = Map::new();
    if operation.paging.is_none() {
        let top = operation.response.iter().flat_map(|documented| documented.top());
        fields.extend(top.map(|field| (field.name.to_owned(), Value::Null)));
    }
    match row {
        Value::Object(own) => {
            for (name, value) in own {
                let added = FAILURE.iter().map(|field| field.name).chain(compare::FIELDS);
                let is_added = added.into_iter().any(|added| added == name);
                match target.get(&name) {
                    Some(known) if *known == value => {}
                    None if !is_added => drop(fields.insert(name, value)),
                    _ => drop(hidden.insert(name, value)),
                }
            }
        }
        Value::Null => {}
        other => drop(fields.insert("value".to_owned(), other)),
    }
    if !hidden.is_empty() {
        fields.insert(OF_ROW.to_owned(), hidden.into());
    }
    let compared = compare::FIELDS.into_iter().zip(compared.into_iter().flatten());
    fields.extend(compared.map(|(name, value)| (name.to_owned(), value)));
    let request_id = error.and_then(|error| error.request_id.clone());
    // It has a column of its own.
    let error = error.map(|it| it.clone().with(|it| it.request_id = None).to_string());
    for (field, value) in FAILURE.iter().zip([error, request_id]) {
        fields.insert(field.name.to_owned(), value.into());
    }
    fields.into()
}

/// Why a target failed, in a few words: by the kind of its error as the history has it.
pub(super) fn reason(kind: &str, status: Option<StatusCode>) -> String {
    if let Some(status) = status.filter(|status| !status.is_success()) {
        return aos_facade::api::status_text(status);
    }
    let words = match kind {
        "Rejected" => "rejected",
        "RateLimited" => "rate limited",
        "Authentication" => "authentication failed",
        "Connection" => "no connection",
        "Timeout" => "no response in time",
        "Decode" => "unreadable response",
        "Incomplete" => "incomplete list",
        "Missing" => "not listed",
        _ => "failed",
    };
    words.to_owned()
}
