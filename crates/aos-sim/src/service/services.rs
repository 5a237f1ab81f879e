//! Services that are added to a customer.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Call, bad_request, generic::full};
use crate::{
    answer::Answer,
    data::{Place, Thing, World, times},
    specification::Specification,
    state::Fields,
};

/// Cloud Backup for Microsoft 365, the only product with a storage.
const BACKUP: i64 = 2048;
/// The most seats that the partner has to give.
const MOST_SEATS: i64 = 10_000;
/// How far ahead a subscription may end, in days.
const LONGEST: i64 = 5 * 366;

/// Adds a service to the customer that the path names.
pub(super) fn add(world: &World, call: &Call) -> Result<Answer, Answer> {
    let (Some(customer), Some(body)) = (call.place.customer, &call.body) else {
        return Err(super::generic_missing());
    };
    demand(body)?;
    let _writing = world.state.begin();
    let status = added(world, customer, body)?;
    let answer = json!({
        "customerId": world.fleet.customer_id(customer),
        "product": body["product"],
        "status": status,
    });
    Ok(Answer::json(StatusCode::OK, answer.to_string()))
}

/// What the service demands although the specification leaves it open,
/// because it depends on other fields.
fn demand(body: &Value) -> Result<(), Answer> {
    let given = |name: &str| body.get(name).is_some_and(|value| !value.is_null());
    let missing = |name: &str, when: &str| bad_request(format!("{name} is missing, {when}."));
    if body["product"] == BACKUP {
        match body["byos"].as_bool() {
            Some(true) if !given("storageProfileId") => {
                return Err(missing("storageProfileId", "and byos is true"));
            }
            Some(true) => {}
            _ if !given("avepointStorageType") => {
                return Err(missing("avepointStorageType", "and there is no storage of their own"));
            }
            _ => {}
        }
    }
    let items = body["licenseItems"].as_array().map_or(0, Vec::len);
    match body["licenseType"] == 1 && items == 0 {
        true => Err(missing("licenseItems", "and licenseType is 1")),
        false => Ok(()),
    }
}

/// What comes of adding a service (`AddServiceStatus`).
fn added(world: &World, customer: usize, body: &Value) -> Result<i64, Answer> {
    let items: Vec<&Value> = body["licenseItems"].as_array().into_iter().flatten().collect();
    let profile = body["storageProfileId"].as_str();
    if body["byos"] == true && profile.is_some_and(|id| !has_storage_profile(world, id)) {
        return Ok(6);
    }
    for item in &items {
        let of_backup = item["resource"].as_str().is_some_and(|name| name.starts_with("Office365"));
        if of_backup != (body["product"] == BACKUP) {
            return Ok(6);
        }
        let seats = item["userSeat"].as_i64().unwrap_or_default();
        if seats <= 0 {
            return Ok(2);
        }
        if seats > MOST_SEATS {
            return Ok(4);
        }
        if let Some(expires) = item["expireTime"].as_str().and_then(times::parse) {
            if expires < times::now() {
                return Ok(11);
            }
            if expires > times::after_now(LONGEST * 86_400) {
                return Ok(5);
            }
        }
    }
    let record = world.record(Thing::Customer, Place::default(), customer);
    let row = world.listed("retrieve_services", &record);
    let mut products = row["products"].as_array().cloned().unwrap_or_default();
    let service = label("AddServiceProduct", &body["product"]);
    if products.iter().any(|product| product["service"] == service.as_str()) {
        return Ok(7);
    }
    products.push(Value::Object(subscription(&service, body, &items)));
    let fields = Fields::from([("products".to_owned(), Value::Array(products))]);
    world.state.write(record.key, fields).map_err(full)?;
    Ok(1)
}

fn has_storage_profile(world: &World, id: &str) -> bool {
    let thing = Thing::listed_by("retrieve_storage_profiles");
    world.find(thing, Place::default(), id).is_some()
}

/// The subscription as the list of services shows it.
fn subscription(service: &str, body: &Value, items: &[&Value]) -> Map<String, Value> {
    let is_trial = body["licenseType"] == 0;
    let seats: i64 =
        items.iter().filter_map(|item| item["userSeat"].as_i64()).fold(0, i64::saturating_add);
    let first = items.first();
    let of_first = |name: &str| first.and_then(|item| item.get(name)).cloned();
    let text = |value: Option<Value>| value.unwrap_or_else(|| "N/A".into());
    let storage = match (body["product"] == BACKUP, body["byos"] == true) {
        (false, _) => "N/A",
        (true, true) => "Bring your own storage",
        (true, false) => "AvePoint storage",
    };
    let retention = body["retentionYear"].as_i64().map(|years| match years {
        1 => "1 year".into(),
        years => format!("{years} years").into(),
    });
    let fields = [
        ("service", service.into()),
        ("subscriptionModel", if is_trial { "Trial" } else { "User" }.into()),
        ("purchasedUserSeats", if is_trial { "N/A".into() } else { seats.to_string().into() }),
        ("storage", storage.into()),
        ("retention", text(retention)),
        ("expirationDate", text(of_first("expireTime"))),
        ("contractEndDate", text(of_first("contractEndDate"))),
        ("source", if is_trial { "N/A" } else { "AvePoint pool" }.into()),
        (
            "paymentType",
            text(of_first("paymentType").map(|value| label("PaymentType", &value).into())),
        ),
    ];
    fields.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect()
}

/// What the vendor calls a value; the value itself where it has no name.
fn label(schema: &str, value: &Value) -> String {
    let label = Specification::built_in().label(schema, value);
    label.map_or_else(|| value.to_string(), str::to_owned)
}
