//! `retrieve_customers`: the fleet in pages.

use axum::http::StatusCode;
use serde::Serialize;
use serde_json::Value;

use super::{Call, bad_request};
use crate::{
    answer::Answer,
    fleet::{Customer, Fleet},
};

#[derive(Serialize)]
struct CustomerPage {
    data: Vec<Customer>,
    metadata: Metadata,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    page_index: usize,
    page_size: usize,
    total_count: usize,
}

pub(super) fn answer(fleet: &Fleet, call: &Call) -> Answer {
    let wanted = match filter(call.body.as_ref()) {
        Ok(wanted) => wanted,
        Err(answer) => return answer,
    };
    // The query is checked; the defaults are those of the specification.
    let number = |name| call.query(name).and_then(|value| value.parse().ok());
    let page_index: usize = number("pageIndex").unwrap_or(1);
    let page_size: usize = number("pageSize").unwrap_or(50);
    let start = page_index.saturating_sub(1).saturating_mul(page_size);
    let rows = start..start.saturating_add(page_size);
    let (data, total_count) = match wanted {
        None => (rows.map_while(|index| fleet.customer(index)).collect(), fleet.customer_count()),
        Some(ids) => {
            let mut indexes: Vec<_> = ids.iter().filter_map(|id| fleet.find_customer(id)).collect();
            indexes.sort_unstable();
            indexes.dedup();
            let rows = indexes.iter().skip(start).take(page_size);
            (rows.filter_map(|index| fleet.customer(*index)).collect(), indexes.len())
        }
    };
    let page = CustomerPage { data, metadata: Metadata { page_index, page_size, total_count } };
    match serde_json::to_vec(&page) {
        Ok(body) => Answer::json(StatusCode::OK, body),
        Err(error) => Answer::error(
            StatusCode::INTERNAL_SERVER_ERROR,
            format!("The page cannot be written as JSON: {error}."),
        ),
    }
}

/// The ids of a filter; `None` for all customers, which a missing, null or
/// empty list is taken for.
fn filter(body: Option<&Value>) -> Result<Option<Vec<&str>>, Answer> {
    let fields = match body {
        None => return Ok(None),
        Some(body) => body.as_object().ok_or_else(|| bad_request("The body is no JSON object."))?,
    };
    let ids = match fields.get("customerIds") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(ids)) => ids.iter().map(Value::as_str).collect::<Option<Vec<_>>>(),
        Some(_) => None,
    };
    let ids = ids.ok_or_else(|| bad_request("customerIds must be an array of texts."))?;
    Ok(Some(ids).filter(|ids| !ids.is_empty()))
}
