//! Answers made from the specification alone.

use axum::http::StatusCode;
use serde_json::{Map, Value};

use super::{Call, extras, filter::filters, paging::Page};
use crate::{
    answer::Answer,
    data::{Place, Record, Thing, World, canonical, list_key},
    random::hash,
    specification::{Described, Paging, Schema, Specification},
    state::{Fields, Full},
};

/// The numbers of the records that a list has.
pub(super) enum Numbers {
    First(usize),
    From(std::ops::Range<usize>),
    These(Vec<usize>),
}

impl Numbers {
    fn len(&self) -> usize {
        match self {
            Self::First(count) => *count,
            Self::From(range) => range.len(),
            Self::These(numbers) => numbers.len(),
        }
    }

    fn at(&self, place: usize) -> Option<usize> {
        match self {
            Self::First(count) => (place < *count).then_some(place),
            Self::From(range) => range.clone().nth(place),
            Self::These(numbers) => numbers.get(place).copied(),
        }
    }
}

pub(super) fn answer(world: &World, call: &Call) -> Result<Answer, Answer> {
    let described = described(call)?;
    let status = StatusCode::from_u16(described.success.status).unwrap_or(StatusCode::OK);
    let Some(schema) = &described.success.schema else {
        return match &described.success.example {
            // Said nothing of, but shown.
            Some(example) => Ok(Answer::json(status, example.to_string())),
            None => write(world, call).map(|()| Answer::empty(status)),
        };
    };
    let body = match &described.paging {
        Some(paging) => list(world, call, described, paging)?,
        None => object(world, call, described, schema),
    };
    Ok(Answer::json(status, body.to_string()))
}

/// What the specification says of a call's operation.
pub(super) fn described(call: &Call) -> Result<&'static Described, Answer> {
    Specification::built_in().operation(call.operation.id).ok_or_else(|| {
        Answer::error(
            StatusCode::NOT_IMPLEMENTED,
            format!("The simulator was built without {}.", call.operation.id),
        )
    })
}

/// The record that a call without a list is about.
pub(super) fn subject(world: &World, call: &Call) -> Record {
    if let Some(record) = call.subject {
        return record;
    }
    let ends_with = |parameter: &str| {
        call.operation.path.strip_suffix('}').is_some_and(|path| path.ends_with(parameter))
    };
    match (call.place.customer, call.place.tenant) {
        (_, Some(tenant)) if ends_with("{tenantId") => {
            world.record(Thing::Tenant, Place::default(), tenant)
        }
        (Some(customer), None) if ends_with("{customerId") => {
            world.record(Thing::Customer, Place::default(), customer)
        }
        _ => {
            let thing = Thing::listed_by(call.operation.id);
            // What is made anew is another one each time.
            let number = match call.operation.repeatable {
                true => 0,
                false => world.state.next() as usize + 1,
            };
            world.record(thing, call.place, number)
        }
    }
}

fn object(world: &World, call: &Call, described: &'static Described, schema: &Schema) -> Value {
    let record = subject(world, call);
    let samples: Vec<&Value> = described.success.example.iter().collect();
    let mut echo = echo(call);
    if let Some(Value::Object(body)) = &call.body {
        echo.extend(body.iter().map(|(name, value)| (canonical(name), value.clone())));
    }
    let row = world.row(schema, &samples, &record, &echo);
    world.state.shown(record.key);
    row
}

/// What the path says, for fields of the same name. Ids that the simulator
/// knows are told as it writes them.
fn echo(call: &Call) -> Fields {
    let told = |name: &str| matches!(name, "customerId" | "tenantId");
    call.path
        .iter()
        .filter(|(name, _)| !told(name))
        .map(|(name, value)| (canonical(name), Value::String(value.clone())))
        .collect()
}

fn list(
    world: &World,
    call: &Call,
    described: &'static Described,
    paging: &Paging,
) -> Result<Value, Answer> {
    let page = Page::of(world, call, paging)?;
    let thing = Thing::listed_by(call.operation.id);
    let Some((schema, samples)) = described.rows() else {
        return Err(Answer::error(
            StatusCode::NOT_IMPLEMENTED,
            format!("The specification does not say what the rows of {} are.", call.operation.id),
        ));
    };
    let place = match thing {
        Thing::Customer | Thing::Tenant => Place::default(),
        _ => call.place,
    };
    let echo = echo(call);
    let record = |number| world.record(thing, place, number);
    let row = |record: &Record| match extras::of_row(world, call, record) {
        Some(mut extra) => {
            extra.extend(echo.clone());
            world.row(schema, &samples, record, &extra)
        }
        None => world.row(schema, &samples, record, &echo),
    };
    let mut filters = filters(call);
    let mut numbers = numbers(world, call, thing);
    // A fleet may be large: ids lead to its rows without a look at all others.
    let name = match thing {
        Thing::Customer => "customer",
        Thing::Tenant => "tenant",
        _ => "",
    };
    if let Some(place) = filters.iter().position(|filter| filter.ids(name).is_some()) {
        let filter = filters.remove(place);
        let ids = filter.ids(name).unwrap_or_default();
        let mut wanted: Vec<usize> =
            ids.iter().filter_map(|id| world.find(thing, Place::default(), id)).collect();
        wanted.sort_unstable();
        wanted.dedup();
        if let Numbers::From(range) = &numbers {
            wanted.retain(|number| range.contains(number));
        }
        numbers = Numbers::These(wanted);
    }
    let shown: Vec<(Record, Value)> = if filters.is_empty() {
        let rows = page.rows(numbers.len());
        rows.filter_map(|place| numbers.at(place))
            .map(&record)
            .map(|record| (record, row(&record)))
            .collect()
    } else {
        let all = (0..numbers.len()).filter_map(|place| numbers.at(place)).map(record);
        let mut wanted: Vec<_> = all
            .map(|record| (record, row(&record)))
            .filter(|(record, row)| filters.iter().all(|filter| filter.wants(row, record.key)))
            .collect();
        numbers = Numbers::First(wanted.len());
        wanted.drain(page.rows(wanted.len())).collect()
    };
    for (record, _) in &shown {
        world.state.shown(record.key);
    }
    let rows: Vec<Value> = shown.into_iter().map(|(_, row)| row).collect();
    let counters = page.counters(world.seed, paging, numbers.len());
    Ok(assemble(world, call, described, paging, rows, counters, numbers.len()))
}

/// The page around the rows.
fn assemble(
    world: &World,
    call: &Call,
    described: &'static Described,
    paging: &Paging,
    rows: Vec<Value>,
    mut counters: Map<String, Value>,
    total: usize,
) -> Value {
    if paging.items == "$" {
        return Value::Array(rows);
    }
    let specification = Specification::built_in();
    let mut page = Map::new();
    let schema = described.success.schema.as_ref().map(|schema| specification.resolve(schema));
    let key = list_key(world.seed, Thing::Other(hash(call.operation.id)), call.place);
    let about = world.about(&world.record(Thing::Other(key), call.place, 0));
    for (name, field) in schema.into_iter().flat_map(|schema| &schema.properties) {
        let value = if *name == paging.items {
            continue;
        } else if let Some(counter) = counters.remove(name) {
            counter
        } else if canonical(name) == "riskusercount" {
            total.into()
        } else {
            let sample = described.success.example.as_ref().and_then(|example| example.get(name));
            let samples: Vec<&Value> = sample.into_iter().collect();
            world.made(field, &samples, name, key ^ hash(name), &about)
        };
        page.insert(name.clone(), value);
    }
    page.insert(paging.items.clone(), Value::Array(rows));
    // What the schema does not name all the same belongs to the style.
    page.extend(counters);
    Value::Object(page)
}

/// The numbers of the records that a list has.
fn numbers(world: &World, call: &Call, thing: Thing) -> Numbers {
    match (thing, call.place.customer) {
        (Thing::Tenant, Some(customer)) => Numbers::From(world.fleet.tenants_of(customer)),
        _ => extras::numbers(world, call)
            .map_or_else(|| Numbers::First(world.count(thing, call.place)), Numbers::These),
    }
}

/// Keeps what a call without an answer writes, for the reads of the same
/// thing.
fn write(world: &World, call: &Call) -> Result<(), Answer> {
    let Some(Value::Object(body)) = &call.body else { return Ok(()) };
    let Some(subject) = call.subject else { return Ok(()) };
    let fields = body
        .iter()
        .map(|(name, value)| {
            let name = match (call.operation.id, name.as_str()) {
                // These name another user by the field that names this one.
                ("update_user_manager", "userPrincipalName") => "manager".to_owned(),
                ("update_user_sponsor", "userPrincipalName") => "sponsor".to_owned(),
                (_, name) => canonical(name),
            };
            (name, value.clone())
        })
        .collect();
    world.state.write(subject.key, fields).map_err(full)
}

/// The answer when no more can be kept.
pub(super) fn full(_: Full) -> Answer {
    Answer::error(
        StatusCode::SERVICE_UNAVAILABLE,
        "The simulator keeps no more changes; start it anew.",
    )
}
