//! Customers: the fleet in pages, and those that are onboarded to it.

use aos_api::lookups::{CountryCode, DataCenter};
use axum::http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Call, generic::full};
use crate::{
    answer::Answer,
    data::{Place, Thing, World},
    fleet::Customer,
    state::Fields,
};

#[derive(Serialize)]
struct CustomerPage {
    data: Vec<Row>,
    metadata: Metadata,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Row {
    OfFleet(Customer),
    Onboarded(Value),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    page_index: usize,
    page_size: usize,
    total_count: usize,
}

/// `retrieve_customers`.
pub(super) fn list(world: &World, call: &Call) -> Result<Answer, Answer> {
    // The query is checked; the defaults are those of the specification.
    let number = |name| call.query(name).and_then(|value| value.parse().ok());
    let page_index: usize = number("pageIndex").unwrap_or(1);
    let page_size: usize = number("pageSize").unwrap_or(50);
    let start = page_index.saturating_sub(1).saturating_mul(page_size);
    let rows = start..start.saturating_add(page_size);
    let (data, total_count) = match filter(call.body.as_ref()) {
        None => (
            rows.map_while(|index| row(world, index)).collect(),
            world.count(Thing::Customer, Place::default()),
        ),
        Some(ids) => {
            let mut indexes: Vec<_> = ids.iter().filter_map(|id| world.find_customer(id)).collect();
            indexes.sort_unstable();
            indexes.dedup();
            let rows = indexes.iter().skip(start).take(page_size);
            (rows.filter_map(|index| row(world, *index)).collect(), indexes.len())
        }
    };
    let page = CustomerPage { data, metadata: Metadata { page_index, page_size, total_count } };
    serde_json::to_vec(&page).map(|body| Answer::json(StatusCode::OK, body)).map_err(|error| {
        Answer::error(
            StatusCode::INTERNAL_SERVER_ERROR,
            format!("The page cannot be written as JSON: {error}."),
        )
    })
}

fn row(world: &World, index: usize) -> Option<Row> {
    if let Some(customer) = world.fleet.customer(index) {
        return Some(Row::OfFleet(customer));
    }
    let onboarded = index < world.fleet.customer_count() + world.state.customers();
    onboarded.then(|| {
        let record = world.record(Thing::Customer, Place::default(), index);
        let row = world.listed("retrieve_customers", &record);
        world.state.shown(record.key);
        Row::Onboarded(row)
    })
}

/// The ids of a filter; `None` for all customers, which a missing, null or
/// empty list is taken for.
fn filter(body: Option<&Value>) -> Option<Vec<&str>> {
    let ids = body?.get("customerIds")?.as_array()?;
    let ids: Vec<_> = ids.iter().filter_map(Value::as_str).collect();
    Some(ids).filter(|ids| !ids.is_empty())
}

/// What comes of onboarding (`OnboardStatus`).
mod status {
    pub(super) const SUCCESSFUL: i64 = 1;
    pub(super) const FAILED_TO_REGISTER: i64 = 4;
    pub(super) const OF_ANOTHER_PARTNER: i64 = 5;
    pub(super) const OF_THIS_PARTNER: i64 = 6;
    pub(super) const EXISTS: i64 = 7;
}

/// Accounts of this domain are another partner's customers.
const ANOTHER_PARTNER: &str = "@another-partner.example";

/// `onboard_customer`: the new customer stands at the end of the list.
pub(super) fn onboard(world: &World, call: &Call) -> Result<Answer, Answer> {
    let Some(body) = &call.body else { return Err(super::generic_missing()) };
    let account = body["registrationAccount"].as_str().unwrap_or_default().to_ascii_lowercase();
    let _writing = world.state.begin();
    let (status, index) = match () {
        () if !account.contains('@') || !is_known(body) => (status::FAILED_TO_REGISTER, None),
        () if account.ends_with(ANOTHER_PARTNER) => (status::OF_ANOTHER_PARTNER, None),
        () => match (find_account(world, &account), world.fleet.find_owner(&account)) {
            (Some(index), _) => (status::EXISTS, Some(index)),
            (None, Some(index)) => (status::OF_THIS_PARTNER, Some(index)),
            (None, None) => {
                let index = world.fleet.customer_count() + world.state.customers();
                keep(world, index, body, &account)?;
                (status::SUCCESSFUL, Some(index))
            }
        },
    };
    let id = index.map(|index| world.fleet.customer_id(index));
    let answer = json!({ "id": id, "status": status });
    Ok(Answer::json(StatusCode::OK, answer.to_string()))
}

/// Whether country and data center are ones of the vendor's lists.
fn is_known(body: &Value) -> bool {
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let (country, center) = (text("countryCode"), text("dataCenter"));
    CountryCode::from(country).name().is_some() && DataCenter::from(center).name().is_some()
}

/// The customer that was onboarded with an account.
fn find_account(world: &World, account: &str) -> Option<usize> {
    let first = world.fleet.customer_count();
    (first..first + world.state.customers()).find(|index| {
        let key = world.record(Thing::Customer, Place::default(), *index).key;
        world.state.fields(key).is_some_and(|fields| fields["owneremail"] == account)
    })
}

fn keep(world: &World, index: usize, body: &Value, account: &str) -> Result<(), Answer> {
    let key = world.record(Thing::Customer, Place::default(), index).key;
    // Partner management, customer management, to be configured.
    let mode = match body["managementMode"].as_bool() {
        Some(true) => 1,
        Some(false) => 0,
        None => 2,
    };
    let country = CountryCode::from(body["countryCode"].as_str().unwrap_or_default());
    let country = country.name().map_or_else(|| country.code().to_owned(), str::to_owned);
    let fields = Fields::from([
        ("organization".to_owned(), body["organizationName"].clone()),
        ("customername".to_owned(), body["organizationName"].clone()),
        ("customer".to_owned(), account.into()),
        ("owneremail".to_owned(), account.into()),
        ("countryorregion".to_owned(), country.into()),
        ("managementmode".to_owned(), mode.into()),
        // Waiting for configuration.
        ("jobstatus".to_owned(), 3.into()),
        ("tenants".to_owned(), json!([])),
        // Nobody has bought anything yet.
        ("products".to_owned(), json!([])),
    ]);
    world.state.write(key, fields).map_err(full)?;
    world.state.add_customer();
    Ok(())
}
