//! Tenants that are connected to a module.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Call, not_found};
use crate::{
    answer::Answer,
    data::{Place, Thing, World},
    random::mix,
};

/// Why a tenant is not connected (`ConnectErrorCode`).
const NO_ERROR: i64 = 0;
const NOT_CONSENTED: i64 = 2;
const NOT_FOUND: i64 = 3;

/// Connects tenants of a customer. Of those that are there, one in eight has
/// given no consent.
pub(super) fn connect(world: &World, call: &Call) -> Result<Answer, Answer> {
    let Some(body) = &call.body else { return Err(super::generic_missing()) };
    let id = body["CustomerId"].as_str().unwrap_or_default();
    let customer =
        world.find_customer(id).ok_or_else(|| not_found(format!("There is no customer {id}.")))?;
    let mut results = Map::new();
    for id in body["TenantIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let code = match world.fleet.find_tenant(customer, id) {
            None => NOT_FOUND,
            Some(tenant) => {
                let record = world.record(Thing::Tenant, Place::default(), tenant);
                match mix(record.key ^ 31).is_multiple_of(8) {
                    true => NOT_CONSENTED,
                    false => NO_ERROR,
                }
            }
        };
        results.insert(id.to_owned(), json!({"isSuccess": code == NO_ERROR, "errorCode": code}));
    }
    // A module that the specification does not name is refused before.
    let answer = json!({"connectTenantsResult": results, "failedProducts": {}});
    Ok(Answer::json(StatusCode::OK, answer.to_string()))
}
