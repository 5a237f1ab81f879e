//! `retrieve_risky_action_count`: the numbers of actions in a tenant.

use axum::http::StatusCode;

use super::Call;
use crate::{answer::Answer, fleet::Fleet};

pub(super) fn answer(fleet: &Fleet, call: &Call) -> Result<Answer, Answer> {
    let tenant = call.place.tenant.ok_or_else(super::generic_missing)?;
    let actions = fleet.actions(tenant);
    // The count that was not asked for is left out: it is not told, and not 0.
    let body = match call.query("types") {
        Some("0") => format!(r#"{{"normalActionCount":{}}}"#, actions.normal),
        Some("1") => format!(r#"{{"riskyActionCount":{}}}"#, actions.risky),
        _ => format!(
            r#"{{"riskyActionCount":{},"normalActionCount":{}}}"#,
            actions.risky, actions.normal
        ),
    };
    Ok(Answer::json(StatusCode::OK, body))
}
