//! Responses to valid requests, generated from the specification.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{filter::filters, paging::Page, request::ApiRequest};
use crate::{
    data::{Fields, Kind, Record, Scope, World, canonical, times},
    random::{hash, mix},
    response::ApiResponse,
    specification::{Content, Described, Schema},
};

/// Fields of writes that reads show by another name: operation, field, and canonical name.
/// By hand, because the specification does not link them.
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
    let success = &Described::of(id).success;
    let status = StatusCode::from_u16(success.status).unwrap_or(StatusCode::OK);
    let reply = Reply { world, request, success };
    let body = match (&success.schema, request.operation.paging) {
        (Some(schema), Some(paging)) => {
            reply.list(schema, &Page::of(world.fleet.seed, request, paging)?)?
        }
        (Some(schema), None) => reply.object(schema),
        (None, _) => {
            if let Some(record) = request.record {
                world.write(&record, reply.written());
            }
            return Ok(ApiResponse::empty(status));
        }
    };
    Ok(ApiResponse::json(status, &body))
}

struct Reply<'a> {
    world: &'a World,
    request: &'a ApiRequest,
    success: &'static Content,
}

impl Reply<'_> {
    fn written(&self) -> Fields {
        let by_name = |(name, value): (&String, &Value)| {
            let renamed = RENAMED.iter().find(|(operation, field, _)| {
                (*operation, *field) == (self.request.operation.id, name.as_str())
            });
            let name = renamed.map_or_else(|| canonical(name), |(.., name)| (*name).to_owned());
            (name, value.clone())
        };
        self.request.fields().map(by_name).collect()
    }

    /// The values of the path, for fields of the same name. Customers and tenants are
    /// relations already.
    fn echo(&self) -> Fields {
        let path = self.request.path.iter();
        path.filter(|(name, _)| !["customerId", "tenantId"].contains(name))
            .map(|(name, value)| (canonical(name), value.clone().into()))
            .collect()
    }

    fn object(&self, schema: &Schema) -> Value {
        let samples = Vec::from_iter(&self.success.example);
        let mut fields = self.echo();
        fields.extend(self.written());
        let mut body = self.world.row(schema, &samples, &self.record(), &fields);
        self.succeed(&mut body);
        body
    }

    fn record(&self) -> Record {
        let Self { world, request, .. } = self;
        let (operation, scope) = (request.operation, request.scope);
        if let Some(kind) = Kind::created_by(operation.id) {
            return world.add(kind, scope, self.written());
        }
        if let Some(record) = request.record {
            return record;
        }
        let ends_with = |name: &str| operation.path.ends_with(name);
        match (scope.customer, scope.tenant) {
            (_, Some(tenant)) if ends_with("{tenantId}") => {
                world.record(Kind::Tenant, Scope::default(), tenant)
            }
            (Some(customer), _) if ends_with("{customerId}") => {
                world.record(Kind::Customer, Scope::default(), customer)
            }
            _ => {
                // What a write returns is new each time.
                let index = if operation.read_only { 0 } else { world.count_added(RESPONSES) };
                world.record(Kind::listed_by(operation.id), scope, index)
            }
        }
    }

    /// Writes the documented success into the outcome of a response (`x-aos-outcome`).
    fn succeed(&self, body: &mut Value) {
        let Some(outcome) = self.request.operation.outcome else { return };
        if let Some(status) = outcome.status {
            body[status.field] = status.success.first().copied().into();
        }
        for failed in outcome.failed {
            body[failed.field] = json!({});
        }
        if let Some(each) = outcome.each {
            // One result for each id of the body, like the one of the example.
            let example = self.success.example.as_ref().map(|example| &example[each.field]);
            let results = example.and_then(Value::as_object);
            let result = results.and_then(|results| results.values().next());
            let fields = self.request.fields().filter(|(name, _)| canonical(name).ends_with("ids"));
            let ids = fields.filter_map(|(_, ids)| ids.as_array()).flatten();
            body[each.field] = ids
                .filter_map(Value::as_str)
                .map(|id| (id.to_owned(), result.cloned().unwrap_or_default()))
                .collect();
        }
    }

    fn list(&self, schema: &Schema, page: &Page) -> Result<Value, ApiResponse> {
        let items = page.paging.items;
        let (rows, total) = self.rows(page)?;
        if items == "$" {
            return Ok(Value::Array(rows));
        }
        // The last but one is the number of rows by another name.
        let more = [("riskusercount", total.into()), (items, json!([]))];
        let known = page.counters(total).into_iter().chain(more);
        let known: Fields = known.map(|(name, value)| (canonical(name), value)).collect();
        let kind = Kind::Other(hash(self.request.operation.id));
        let record = self.world.record(kind, self.request.scope, 0);
        let samples = Vec::from_iter(&self.success.example);
        let mut body = self.world.row(schema, &samples, &record, &known);
        body[items] = rows.into();
        Ok(body)
    }

    /// The rows of a page, and how many all pages have.
    fn rows(&self, page: &Page) -> Result<(Vec<Value>, usize), ApiResponse> {
        let Self { world, request, success } = self;
        let id = request.operation.id;
        let kind = Kind::listed_by(id);
        let scope = match kind {
            Kind::Customer => Scope::default(),
            Kind::Tenant => Scope { customer: request.scope.customer, ..Scope::default() },
            _ => request.scope,
        };
        let (schema, samples) = success.rows(page.paging.items).ok_or_else(|| {
            let message = format!("The specification does not describe the rows of {id}.");
            ApiResponse::error(StatusCode::NOT_IMPLEMENTED, message)
        })?;
        let echo = self.echo();
        let row = |index: usize| {
            // The rows that `Simulator::fleet` promises, and quickly.
            if id == "retrieve_customers"
                && let Some(customer) = world.fleet.customer(index)
            {
                return json!(customer);
            }
            let record = world.record(kind, scope, index);
            let mut echo = echo.clone();
            let month = echo.get("date").and_then(Value::as_str);
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
        let by_id = filters.iter().position(|filter| has_ids && filter.has_ids_of(kind.name()));
        let indexes: Box<dyn Iterator<Item = usize>> = match by_id {
            Some(place) => {
                let ids = filters.remove(place).accepted.into_iter();
                let found = ids.filter_map(|id| Some(world.find(kind, scope, &id)?.index));
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
}
