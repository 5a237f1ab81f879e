//! Responses to valid requests, generated from the specification.

use aos_api::Paging;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    filter::{Filter, filters},
    paging::Page,
    request::ApiRequest,
};
use crate::{
    data::{Kind, Record, Scope, World, canonical, times},
    random::{hash, mix},
    response::ApiResponse,
    specification::{Described, Schema, Specification},
    writes::Fields,
};

/// Fields of writes that reads show by another name: operation, field, and
/// canonical name. By hand, because the specification does not link them.
const RENAMED: [(&str, &str, &str); 6] = [
    ("update_user_manager", "userPrincipalName", "manager"),
    ("update_user_sponsor", "userPrincipalName", "sponsor"),
    ("onboard_customer", "organizationName", "organization"),
    ("onboard_customer", "registrationAccount", "owneremail"),
    ("create_baseline", "name", "baselinename"),
    ("perform_tenant_action", "actionType", "type"),
];

/// The response to a request.
///
/// # Errors
///
/// An error response.
pub(super) fn reply(world: &World, request: &ApiRequest) -> Result<ApiResponse, ApiResponse> {
    let id = request.operation.id;
    // The counts are those of the fleet, and only the requested ones.
    if let ("retrieve_risky_action_count", Some(tenant)) = (id, request.scope.tenant) {
        let actions = world.fleet.actions(tenant);
        let (risky, normal) = (actions.risky, actions.normal);
        let body = match request.query("types") {
            Some("0") => json!({"normalActionCount": normal}),
            Some("1") => json!({"riskyActionCount": risky}),
            _ => json!({"riskyActionCount": risky, "normalActionCount": normal}),
        };
        return Ok(ApiResponse::json(StatusCode::OK, &body));
    }
    let described = Specification::embedded().operation(id).ok_or_else(|| undescribed(id))?;
    let status = StatusCode::from_u16(described.success.status).unwrap_or(StatusCode::OK);
    let Some(schema) = &described.success.schema else {
        if let Some(record) = request.record {
            world.writes.write(record.key, written(request));
        }
        return Ok(ApiResponse::empty(status));
    };
    let body = match request.operation.paging {
        Some(paging) => list(world, request, described, paging)?,
        None => object(world, request, described, schema),
    };
    Ok(ApiResponse::json(status, &body))
}

fn undescribed(id: &str) -> ApiResponse {
    let message = format!("The specification does not describe the response of {id}.");
    ApiResponse::error(StatusCode::NOT_IMPLEMENTED, message)
}

/// The fields of the body of a write, by their canonical names.
fn written(request: &ApiRequest) -> Fields {
    let fields = request.body.as_ref().and_then(Value::as_object).into_iter().flatten();
    fields
        .map(|(name, value)| {
            let renamed = RENAMED.iter().find(|(operation, field, _)| {
                (*operation, *field) == (request.operation.id, name.as_str())
            });
            let name = renamed.map_or_else(|| canonical(name), |(.., name)| (*name).to_owned());
            (name, value.clone())
        })
        .collect()
}

/// The values of the path, for fields of the same name. Customers and tenants
/// are relations already.
fn echo(request: &ApiRequest) -> Fields {
    let path = request.path.iter().filter(|(name, _)| !["customerId", "tenantId"].contains(name));
    path.map(|(name, value)| (canonical(name), value.clone().into())).collect()
}

/// The record that a response without a list shows.
fn record_of(world: &World, request: &ApiRequest) -> Record {
    let (id, scope) = (request.operation.id, request.scope);
    if let Some(kind) = Kind::created_by(id) {
        return world.add(kind, scope, written(request));
    }
    if let Some(record) = request.record {
        return record;
    }
    let last = request.path.last().map(|(name, _)| *name).unwrap_or_default();
    let ends_with_it = request.operation.path.ends_with(&format!("{{{last}}}"));
    match (last, scope.customer, scope.tenant) {
        ("tenantId", _, Some(tenant)) if ends_with_it => {
            world.record(Kind::Tenant, Scope::default(), tenant)
        }
        ("customerId", Some(customer), _) if ends_with_it => {
            world.record(Kind::Customer, Scope::default(), customer)
        }
        _ => {
            // What a write returns is new each time.
            let index = if request.operation.read_only { 0 } else { world.writes.next_response() };
            world.record(Kind::listed_by(id), scope, index)
        }
    }
}

fn object(
    world: &World,
    request: &ApiRequest,
    described: &'static Described,
    schema: &Schema,
) -> Value {
    let record = record_of(world, request);
    let samples: Vec<&Value> = described.success.example.iter().collect();
    let mut echo = echo(request);
    echo.extend(written(request));
    let mut body = world.row(schema, &samples, &record, &echo);
    succeed(request, described, &mut body);
    body
}

/// Writes the documented success into the outcome of a response
/// (`x-aos-outcome`).
fn succeed(request: &ApiRequest, described: &Described, body: &mut Value) {
    let Some(outcome) = request.operation.outcome else { return };
    if let Some(status) = outcome.status {
        body[status.field] = status.success.first().copied().into();
    }
    for failed in outcome.failed {
        body[failed.field] = json!({});
    }
    if let Some(each) = outcome.each {
        // One result for each id of the body, like the one of the example.
        let example = described.success.example.as_ref().map(|example| &example[each.field]);
        let result = example.and_then(Value::as_object).and_then(|results| results.values().next());
        let fields = request.body.as_ref().and_then(Value::as_object).into_iter().flatten();
        let ids = fields
            .filter(|(name, _)| canonical(name).ends_with("ids"))
            .flat_map(|(_, ids)| ids.as_array().into_iter().flatten().filter_map(Value::as_str));
        body[each.field] =
            ids.map(|id| (id.to_owned(), result.cloned().unwrap_or_default())).collect();
    }
}

fn list(
    world: &World,
    request: &ApiRequest,
    described: &'static Described,
    paging: Paging,
) -> Result<Value, ApiResponse> {
    let id = request.operation.id;
    let page = Page::of(world, request, paging)?;
    let kind = Kind::listed_by(id);
    let (schema, samples) = described.rows(paging.items).ok_or_else(|| undescribed(id))?;
    let echo = echo(request);
    let month = request.path.iter().find(|(name, _)| *name == "date").map(|(_, month)| month);
    let row = |record: &Record| {
        // The rows that `Simulator::fleet` promises, and quickly.
        let customer = (id == "retrieve_customers").then(|| world.fleet.customer(record.index));
        if let Some(customer) = customer.flatten().and_then(|row| serde_json::to_value(row).ok()) {
            return customer;
        }
        let mut echo = echo.clone();
        if let Some(time) = month.and_then(|month| times::in_month(month, mix(record.key))) {
            echo.insert("operationtime".to_owned(), times::plain(time).into());
        }
        world.row(schema, &samples, record, &echo)
    };
    let mut filters = filters(request);
    let found = records(world, request, kind, &mut filters);
    let (rows, total) = if filters.is_empty() {
        // A fleet may be large: only the rows of the page are generated.
        let rows = page.rows(found.len()).filter_map(|index| found.get(world, index));
        (rows.map(|record| row(&record)).collect(), found.len())
    } else {
        let all = (0..found.len()).filter_map(|index| found.get(world, index));
        let mut rows: Vec<Value> = all
            .map(|record| row(&record))
            .filter(|row| filters.iter().all(|filter| filter.selects(row)))
            .collect();
        let total = rows.len();
        (rows.drain(page.rows(total)).collect(), total)
    };
    Ok(assemble(world, request, described, paging, rows, page.counters(paging, total), total))
}

/// The records of a list: those with ids of a filter, or all of a scope.
enum Found {
    All { kind: Kind, scope: Scope, first: usize, count: usize },
    WithIds(Vec<Record>),
}

impl Found {
    fn len(&self) -> usize {
        match self {
            Self::All { count, .. } => *count,
            Self::WithIds(records) => records.len(),
        }
    }

    fn get(&self, world: &World, index: usize) -> Option<Record> {
        match self {
            Self::All { kind, scope, first, .. } => {
                Some(world.record(*kind, *scope, first + index))
            }
            Self::WithIds(records) => records.get(index).copied(),
        }
    }
}

/// The records of a list. Takes a filter by ids of customers or tenants out of
/// the filters, because ids are looked up without a search.
fn records(world: &World, request: &ApiRequest, kind: Kind, filters: &mut Vec<Filter>) -> Found {
    let scope = match kind {
        Kind::Customer => Scope::default(),
        Kind::Tenant => Scope { customer: request.scope.customer, ..Scope::default() },
        _ => request.scope,
    };
    if matches!(kind, Kind::Customer | Kind::Tenant)
        && let Some(index) = filters.iter().position(|filter| filter.ids(kind.name()).is_some())
    {
        let filter = filters.remove(index);
        let ids = filter.ids(kind.name()).into_iter().flatten();
        let mut records: Vec<_> = ids.filter_map(|id| world.find(kind, scope, id)).collect();
        records.sort_unstable_by_key(|record| record.index);
        records.dedup();
        return Found::WithIds(records);
    }
    let first = match (kind, scope.customer) {
        (Kind::Tenant, Some(customer)) => world.fleet.tenants_of(customer).start,
        _ => 0,
    };
    Found::All { kind, scope, first, count: world.count(kind, scope) }
}

/// The page around the rows.
fn assemble(
    world: &World,
    request: &ApiRequest,
    described: &Described,
    paging: Paging,
    rows: Vec<Value>,
    mut counters: Map<String, Value>,
    total: usize,
) -> Value {
    if paging.items == "$" {
        return Value::Array(rows);
    }
    let schema = described.success.schema.as_ref();
    let schema = schema.map(|schema| Specification::embedded().resolve(schema));
    let record = world.record(Kind::Other(hash(request.operation.id)), request.scope, 0);
    let mut page = Map::from_iter([(paging.items.to_owned(), Value::Array(rows))]);
    for (name, field) in schema.into_iter().flat_map(|schema| &schema.properties) {
        let value = if *name == paging.items {
            continue;
        } else if let Some(counter) = counters.remove(name) {
            counter
        } else if name == "riskUserCount" {
            // The number of rows by another name.
            total.into()
        } else {
            let samples = described.success.example.as_ref().and_then(|example| example.get(name));
            world.field_of(&record, name, field, &Vec::from_iter(samples))
        };
        page.insert(name.clone(), value);
    }
    page.extend(counters);
    Value::Object(page)
}
