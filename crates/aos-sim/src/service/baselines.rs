//! Baselines that are made, and applied to tenants.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Call, bad_request, generic::full, not_found};
use crate::{
    answer::Answer,
    data::{Place, Record, Thing, World, list_key, times},
    specification::Specification,
    state::Fields,
};

/// States of a tenant in which it cannot be read (`BaselineTenantStatus`).
const UNREADABLE: [i64; 3] = [3, 6, 11];
/// States of a tenant in which nothing can be applied to it.
const BUSY: [i64; 4] = [3, 6, 11, 12];
/// States of a baseline in which it cannot be applied (`BaselineStatus`).
const UNUSABLE: [i64; 3] = [1, 4, 6];

/// Makes a baseline from the settings of a tenant.
pub(super) fn create(world: &World, call: &Call) -> Result<Answer, Answer> {
    let Some(body) = &call.body else { return Err(super::generic_missing()) };
    let id = |name: &str| body[name].as_str().unwrap_or_default();
    let customer = world
        .find_customer(id("customerId"))
        .ok_or_else(|| not_found(format!("There is no customer {}.", id("customerId"))))?;
    let tenant = world.fleet.find_tenant(customer, id("tenantId")).ok_or_else(|| {
        let (customer, tenant) = (id("customerId"), id("tenantId"));
        not_found(format!("The customer {customer} has no tenant {tenant}."))
    })?;
    refuse_tenant(world, tenant, &UNREADABLE, "no baseline can be made of it")?;

    let _writing = world.state.begin();
    let place = Place::default();
    let number = world.count(Thing::Baseline, place);
    let record = world.record(Thing::Baseline, place, number);
    let now = times::plain(times::after_now(number as i64));
    let mut fields = Fields::from([
        ("baselinename".to_owned(), body["name"].clone()),
        ("createdtime".to_owned(), now.clone().into()),
        ("modifiedtime".to_owned(), now.into()),
        // Retrieving settings, and once it was looked at, unused.
        ("status".to_owned(), 1.into()),
    ]);
    for name in ["color", "description"] {
        fields.extend(body.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    let later = Fields::from([("status".to_owned(), 2.into())]);
    world.state.write_with(record.key, fields, [later]).map_err(full)?;
    world.state.add(list_key(world.seed, Thing::Baseline, place)).map_err(full)?;
    let answer = json!({ "baselineId": world.id(&record) });
    Ok(Answer::json(StatusCode::CREATED, answer.to_string()))
}

/// Applies baselines to a tenant.
pub(super) fn apply(world: &World, call: &Call) -> Result<Answer, Answer> {
    let (Some(tenant), Some(body)) = (call.place.tenant, &call.body) else {
        return Err(super::generic_missing());
    };
    refuse_tenant(world, tenant, &BUSY, "no baseline can be applied to it")?;
    let mut applied = Vec::new();
    for (index, item) in body["data"].as_array().into_iter().flatten().enumerate() {
        let id = item["baselineId"].as_str().unwrap_or_default();
        let number = world.find(Thing::Baseline, Place::default(), id).ok_or_else(|| {
            not_found(format!("There is no baseline {id}, which data[{index}].baselineId names."))
        })?;
        let baseline = world.record(Thing::Baseline, Place::default(), number);
        let row = world.listed("retrieve_baselines", &baseline);
        if let Some(status) = row["status"].as_i64().filter(|status| UNUSABLE.contains(status)) {
            return Err(bad_request(format!(
                "data[{index}].baselineId cannot be applied: its status is {}.",
                labelled("BaselineStatus", status)
            )));
        }
        applied.push(json!({
            "baselineId": row["baselineId"],
            "baselineName": row["baselineName"],
            "version": 1,
        }));
    }
    if applied.is_empty() {
        return Err(bad_request("data names no baseline."));
    }

    let _writing = world.state.begin();
    let place = Place { within: 0, ..call.place };
    let job = world.record(Thing::BaselineJob, place, world.count(Thing::BaselineJob, place));
    let status = |status: i64| ("status".to_owned(), Value::from(status));
    // Applies a baseline: waiting, in progress, finished.
    let fields = Fields::from([("type".to_owned(), 1.into()), status(0)]);
    let later = [Fields::from([status(1)]), Fields::from([status(2)])];
    world.state.write_with(job.key, fields, later).map_err(full)?;
    world.state.add(list_key(world.seed, Thing::BaselineJob, place)).map_err(full)?;
    let now = times::plain(times::after_now(job.number as i64));
    let fields = Fields::from([
        ("appliedbaselines".to_owned(), Value::Array(applied)),
        ("lastdeployedtime".to_owned(), now.into()),
    ]);
    world.state.write(tenant_record(world, tenant).key, fields).map_err(full)?;
    Ok(Answer::json(StatusCode::OK, json!({ "jobId": world.id(&job) }).to_string()))
}

fn tenant_record(world: &World, tenant: usize) -> Record {
    world.record(Thing::Tenant, Place::default(), tenant)
}

/// Refuses a tenant in one of these states.
fn refuse_tenant(world: &World, tenant: usize, states: &[i64], why: &str) -> Result<(), Answer> {
    let row = world.listed("retrieve_baseline_tenants", &tenant_record(world, tenant));
    match row["status"].as_i64().filter(|status| states.contains(status)) {
        Some(status) => Err(bad_request(format!(
            "The status of the tenant is {}, so {why}.",
            labelled("BaselineTenantStatus", status)
        ))),
        None => Ok(()),
    }
}

/// `3 (Deploying)`.
fn labelled(schema: &str, status: i64) -> String {
    match Specification::built_in().label(schema, &status.into()) {
        Some(label) => format!("{status} ({label})"),
        None => status.to_string(),
    }
}
