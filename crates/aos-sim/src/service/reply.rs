//! Responses to valid requests, generated from the specification.

use std::collections::BTreeSet;

use aos_api::Paging;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{filter::filters, paging::Page, request::ApiRequest};
use crate::{
    data::{Kind, Record, Scope, World, canonical, times},
    random::{hash, mix},
    response::ApiResponse,
    specification::{Described, Specification},
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

/// The key of the list that counts the responses that are new each time.
const RESPONSES: u64 = 0;

/// The response to a request, also as an error.
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
    let described = Specification::embedded().operation(id);
    let status = StatusCode::from_u16(described.success.status).unwrap_or(StatusCode::OK);
    let Some(schema) = &described.success.schema else {
        if let Some(record) = request.record {
            world.writes.write(record.key, written(request));
        }
        return Ok(ApiResponse::empty(status));
    };
    let body = match request.operation.paging {
        Some(paging) => list(world, request, described, paging)?,
        None => {
            let samples: Vec<&Value> = described.success.example.iter().collect();
            let mut fields = echo(request);
            fields.extend(written(request));
            let mut body = world.row(schema, &samples, &record_of(world, request), &fields);
            succeed(request, described, &mut body);
            body
        }
    };
    Ok(ApiResponse::json(status, &body))
}

/// The fields of the body of a write, by their canonical names.
fn written(request: &ApiRequest) -> Fields {
    request
        .fields()
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
            let index = if request.operation.read_only { 0 } else { world.writes.add(RESPONSES) };
            world.record(Kind::listed_by(id), scope, index)
        }
    }
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
        let ids = request
            .fields()
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
    let page = Page::of(world, request, paging)?;
    let (rows, total) = rows(world, request, described, paging, &page)?;
    if paging.items == "$" {
        return Ok(Value::Array(rows));
    }
    let schema = described.success.schema.as_ref();
    let schema = schema.map(|schema| Specification::embedded().resolve(schema));
    let record = world.record(Kind::Other(hash(request.operation.id)), request.scope, 0);
    let counters = page.counters(paging, total);
    let mut body = json!({ paging.items: rows });
    for (name, field) in schema.into_iter().flat_map(|schema| &schema.properties) {
        if *name == paging.items {
            continue;
        }
        body[name] = match counters.get(name) {
            Some(counter) => counter.clone(),
            // The number of rows by another name.
            None if name == "riskUserCount" => total.into(),
            None => {
                let example = described.success.example.as_ref();
                let samples = example.and_then(|example| example.get(name));
                world.field_of(&record, name, field, &Vec::from_iter(samples))
            }
        };
    }
    Ok(body)
}

/// The rows of a page, and how many all pages have.
fn rows(
    world: &World,
    request: &ApiRequest,
    described: &'static Described,
    paging: Paging,
    page: &Page,
) -> Result<(Vec<Value>, usize), ApiResponse> {
    let id = request.operation.id;
    let kind = Kind::listed_by(id);
    let scope = match kind {
        Kind::Customer => Scope::default(),
        Kind::Tenant => Scope { customer: request.scope.customer, ..Scope::default() },
        _ => request.scope,
    };
    let (schema, samples) = described.rows(paging.items).ok_or_else(|| {
        let message = format!("The specification does not describe the rows of {id}.");
        ApiResponse::error(StatusCode::NOT_IMPLEMENTED, message)
    })?;
    let echo = echo(request);
    let month = request.path.iter().find(|(name, _)| *name == "date").map(|(_, month)| month);
    let row = |index: usize| {
        // The rows that `Simulator::fleet` promises, and quickly.
        let customer = (id == "retrieve_customers").then(|| world.fleet.customer(index));
        if let Some(customer) = customer.flatten().and_then(|row| serde_json::to_value(row).ok()) {
            return customer;
        }
        let record = world.record(kind, scope, index);
        let mut echo = echo.clone();
        if let Some(time) = month.and_then(|month| times::in_month(month, mix(record.key))) {
            echo.insert("operationtime".to_owned(), times::plain(time).into());
        }
        world.row(schema, &samples, &record, &echo)
    };
    let first = match (kind, scope.customer) {
        (Kind::Tenant, Some(customer)) => world.fleet.tenants_of(customer).start,
        _ => 0,
    };
    let count = world.count(kind, scope);
    let mut filters = filters(request);
    // Ids of customers and tenants are looked up without a search.
    let has_ids = matches!(kind, Kind::Customer | Kind::Tenant);
    let by_id = filters.iter().position(|filter| has_ids && filter.ids(kind.name()).is_some());
    let indexes: Box<dyn Iterator<Item = usize>> = match by_id.map(|index| filters.remove(index)) {
        Some(filter) => {
            let ids = filter.ids(kind.name()).into_iter().flatten();
            let found = ids.filter_map(|id| Some(world.find(kind, scope, id)?.index));
            Box::new(found.collect::<BTreeSet<_>>().into_iter())
        }
        // A fleet may be large: only the rows of the page are generated.
        None if filters.is_empty() => {
            let rows = page.rows(count).map(|index| row(first + index));
            return Ok((rows.collect(), count));
        }
        None => Box::new(first..first + count),
    };
    let selected = |row: &Value| filters.iter().all(|filter| filter.selects(row));
    let mut rows: Vec<Value> = indexes.map(row).filter(selected).collect();
    let total = rows.len();
    Ok((rows.drain(page.rows(total)).collect(), total))
}
