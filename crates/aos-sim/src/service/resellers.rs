//! Pooled subscriptions and the resellers that have seats of them.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Call, generic::full};
use crate::{
    answer::Answer,
    data::{Place, Record, Thing, World, times},
    random::{hash, mix},
    state::Fields,
};

/// What became of a pooled subscription that was given to a reseller
/// (`PooledSubscriptionStatus`).
mod status {
    pub(super) const PENDING: i64 = 0;
    pub(super) const ACCEPTED: i64 = 1;
    pub(super) const REJECTED: i64 = 2;
}

/// What a reseller has of a pooled subscription.
struct Assignment {
    /// What its changes are kept by.
    key: u64,
    seats: i64,
    status: i64,
    fields: Fields,
}

impl Assignment {
    /// Whether its seats are taken from the pool.
    fn holds_seats(&self) -> bool {
        matches!(self.status, status::PENDING | status::ACCEPTED)
    }
}

fn place() -> Place {
    Place::default()
}

/// What a reseller has of a pooled subscription; `None` for nothing.
fn assignment(world: &World, reseller: &Record, subscription: &Record) -> Option<Assignment> {
    let record = record_of(world, reseller, subscription);
    let draw = mix(record.key);
    let mut fields = match draw % 5 {
        // Every reseller has something of some pools. The seats are so few
        // that no pool runs dry.
        0 | 1 => Fields::from([
            ("allocateduserseat".to_owned(), Value::from(1 + (draw >> 8) % 10)),
            ("status".to_owned(), [0, 1, 1, 1, 2, 4][(draw >> 16) as usize % 6].into()),
        ]),
        _ => Fields::new(),
    };
    fields.extend(world.state.fields(record.key).unwrap_or_default());
    let number = |name: &str| fields.get(name).and_then(Value::as_i64);
    let (seats, status) = (number("allocateduserseat")?, number("status")?);
    fields.insert("totaluserseat".to_owned(), seats.into());
    fields
        .insert("availableuserseat".to_owned(), (seats - (draw >> 24) as i64 % (seats + 1)).into());
    Some(Assignment { key: record.key, seats, status, fields })
}

fn record_of(world: &World, reseller: &Record, subscription: &Record) -> Record {
    let within = place().within(reseller.key);
    world.record(Thing::Other(hash("assignment")), within, subscription.number)
}

fn all(world: &World, thing: Thing) -> impl Iterator<Item = Record> {
    (0..world.count(thing, place())).map(move |number| world.record(thing, place(), number))
}

/// Seats of a pooled subscription that resellers have.
fn allocated(world: &World, subscription: &Record) -> i64 {
    all(world, Thing::Reseller)
        .filter_map(|reseller| assignment(world, &reseller, subscription))
        .filter(Assignment::holds_seats)
        .map(|assignment| assignment.seats)
        .sum()
}

/// Fields of the rows of the lists of this area.
pub(super) fn extra(world: &World, call: &Call, record: &Record) -> Option<Fields> {
    match call.operation.id {
        "retrieve_pooled_subscriptions" => Some(pool(world, record)),
        "retrieve_pooled_subscription_usage" => {
            Some(assignment(world, record, &call.subject?)?.fields)
        }
        "retrieve_reseller_subscriptions" => {
            Some(assignment(world, &call.subject?, record)?.fields)
        }
        _ => None,
    }
}

/// The seats of a pool.
fn pool(world: &World, subscription: &Record) -> Fields {
    let total = total(world, subscription);
    let allocated = allocated(world, subscription);
    Fields::from([
        ("allocateduserseat".to_owned(), allocated.into()),
        ("availableuserseat".to_owned(), (total - allocated).into()),
        // A pool itself waits for nobody.
        ("status".to_owned(), status::ACCEPTED.into()),
    ])
}

fn total(world: &World, subscription: &Record) -> i64 {
    let row = world.listed("retrieve_pooled_subscriptions", subscription);
    row["totalUserSeat"].as_str().and_then(|seats| seats.parse().ok()).unwrap_or_default()
}

/// The records that the lists of this area have: only those that belong
/// together.
pub(super) fn numbers(world: &World, call: &Call) -> Option<Vec<usize>> {
    let subject = call.subject;
    let numbers = match call.operation.id {
        "retrieve_pooled_subscription_usage" => all(world, Thing::Reseller)
            .filter(|reseller| {
                subject.is_some_and(|pool| assignment(world, reseller, &pool).is_some())
            })
            .map(|reseller| reseller.number)
            .collect(),
        "retrieve_reseller_subscriptions" => all(world, Thing::PooledSubscription)
            .filter(|pool| {
                subject.is_some_and(|reseller| assignment(world, &reseller, pool).is_some())
            })
            .map(|pool| pool.number)
            .collect(),
        _ => return None,
    };
    Some(numbers)
}

fn find_pool(world: &World, id: &Value) -> Option<Record> {
    let number = world.find(Thing::PooledSubscription, place(), id.as_str()?)?;
    Some(world.record(Thing::PooledSubscription, place(), number))
}

/// Gives seats of a pooled subscription to a reseller, or changes them.
pub(super) fn add_or_update(world: &World, call: &Call) -> Result<Answer, Answer> {
    let (Some(reseller), Some(body)) = (call.subject, &call.body) else {
        return Err(super::generic_missing());
    };
    let _writing = world.state.begin();
    let status = assign(world, &reseller, body)?;
    let answer = json!({
        "resellerId": world.id(&reseller),
        "product": body["product"],
        "status": status,
    });
    Ok(Answer::json(StatusCode::OK, answer.to_string()))
}

/// What comes of giving seats (`ResellerSubscriptionResult`).
fn assign(world: &World, reseller: &Record, body: &Value) -> Result<i64, Answer> {
    let Some(pool) = find_pool(world, &body["licenseId"]) else { return Ok(3) };
    let row = world.listed("retrieve_pooled_subscriptions", &pool);
    if row["product"] != body["product"] {
        return Ok(3);
    }
    let time = |value: &Value| value.as_str().and_then(times::parse);
    let Some(expires) = time(&body["ExpirationTime"]) else { return Ok(2) };
    if expires < times::now() {
        return Ok(11);
    }
    if time(&row["expirationDate"]).is_some_and(|end| expires > end) {
        return Ok(5);
    }
    let Some(seats) = body["UserSeat"].as_i64().filter(|seats| *seats > 0) else { return Ok(2) };
    let before = assignment(world, reseller, &pool);
    let held = before.as_ref().filter(|before| before.holds_seats());
    match held {
        Some(before) if before.status == status::PENDING => return Ok(8),
        Some(before) if before.seats == seats => return Ok(7),
        _ => {}
    }
    let free = total(world, &pool) - allocated(world, &pool) + held.map_or(0, |held| held.seats);
    if seats > free {
        return Ok(4);
    }
    let now = times::plain(times::now());
    let mut fields = Fields::from([
        ("allocateduserseat".to_owned(), seats.into()),
        ("status".to_owned(), held.map_or(status::PENDING, |held| held.status).into()),
        ("expirationdate".to_owned(), body["ExpirationTime"].clone()),
        ("paymenttype".to_owned(), body["PaymentType"].clone()),
        ("assigneddate".to_owned(), now.clone().into()),
    ]);
    if held.is_none() {
        fields.insert("createddate".to_owned(), now.into());
    }
    for (sent, kept) in [("StartDate", "startdate"), ("UnitPrice", "unitprice")] {
        if let Some(value) = body.get(sent) {
            fields.insert(kept.to_owned(), value.clone());
        }
    }
    let key = record_of(world, reseller, &pool).key;
    world.state.write(key, fields).map_err(full)?;
    Ok(1)
}

/// Accepts what was assigned to a reseller (`AcceptStatus`).
pub(super) fn accept(world: &World, call: &Call) -> Result<Answer, Answer> {
    let answer = decide(world, call, status::ACCEPTED)?;
    Ok(Answer::json(StatusCode::OK, json!({ "acceptStatus": answer }).to_string()))
}

/// Rejects what was assigned to a reseller (`RejectStatus`).
pub(super) fn reject(world: &World, call: &Call) -> Result<Answer, Answer> {
    // Rejecting knows no word for one that stands twice.
    let answer = decide(world, call, status::REJECTED)?.min(10);
    Ok(Answer::json(StatusCode::OK, json!({ "rejectStatus": answer }).to_string()))
}

/// All or nothing: 9 when all wait to be decided, 12 when one stands twice,
/// 10 otherwise.
fn decide(world: &World, call: &Call, status: i64) -> Result<i64, Answer> {
    let (Some(reseller), Some(body)) = (call.subject, &call.body) else {
        return Err(super::generic_missing());
    };
    let _writing = world.state.begin();
    let mut waiting = Vec::new();
    for license in body["licenses"].as_array().into_iter().flatten() {
        let assignment = find_pool(world, &license["licenseId"])
            .and_then(|pool| assignment(world, &reseller, &pool))
            .filter(|assignment| assignment.status == status::PENDING);
        match assignment {
            Some(assignment) if waiting.contains(&assignment.key) => return Ok(12),
            Some(assignment) => waiting.push(assignment.key),
            None => return Ok(10),
        }
    }
    if waiting.is_empty() {
        return Ok(10);
    }
    for key in waiting {
        let fields = Fields::from([("status".to_owned(), status.into())]);
        world.state.write(key, fields).map_err(full)?;
    }
    Ok(9)
}
