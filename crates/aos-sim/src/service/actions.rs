//! `retrieve_risky_action_count`: the numbers of actions in a tenant.

use axum::http::StatusCode;

use super::{Call, bad_request};
use crate::{answer::Answer, fleet::Fleet};

pub(super) fn answer(fleet: &Fleet, call: &Call) -> Answer {
    let Some(tenant) = call.tenant else {
        return Answer::error(StatusCode::NOT_FOUND, "The path names no tenant.");
    };
    let mut types = call.query.iter().filter(|(name, _)| name == "types");
    let kind = types.next().map(|(_, value)| value.as_str());
    if types.next().is_some() {
        return bad_request("types stands twice in the query; it takes one value a call.");
    }
    let actions = fleet.actions(tenant);
    // The count that was not asked for is left out: it is not told, and not 0.
    let body = match kind.map(str::parse::<i64>) {
        None => format!(
            r#"{{"riskyActionCount":{},"normalActionCount":{}}}"#,
            actions.risky, actions.normal
        ),
        Some(Ok(0)) => format!(r#"{{"normalActionCount":{}}}"#, actions.normal),
        Some(Ok(1)) => format!(r#"{{"riskyActionCount":{}}}"#, actions.risky),
        Some(_) => {
            let kind = kind.unwrap_or_default();
            return bad_request(format!("types must be 0 (normal) or 1 (risky), not {kind}."));
        }
    };
    Answer::json(StatusCode::OK, body)
}
