//! Responses: one success, with an example, and errors in JSON.

use serde_json::Value;

use super::operations::json_only;
use crate::{
    Failure,
    model::{Operation, example},
};

pub(super) fn lint(operation: &Operation<'_>) -> Result<(), Failure> {
    let mut successes = Vec::new();
    for (status, response) in operation.responses() {
        let place = operation.place(&["responses", status]);
        let code: Option<u16> = status.parse().ok().filter(|_| status.len() == 3);
        match code {
            Some(200..=299) => successes.push((status, response)),
            Some(400..=599) => error(&place, response)?,
            _ => {
                return Err(Failure::new(
                    place,
                    format!(
                        "{status} is no status of a success or an error; write each one out, such as 200 or 404."
                    ),
                ));
            }
        }
    }
    match successes.as_slice() {
        [] => Err(Failure::new(
            operation.place(&["responses"]),
            "no success is described; one status of 200 to 299 is needed.",
        )),
        [(status, response)] => success(operation, status, response),
        [(first, _), (second, _), ..] => Err(Failure::new(
            operation.place(&["responses"]),
            format!(
                "the successes {first} and {second} are both described; describe one, the client takes \
                 every status of 200 to 299 for it."
            ),
        )),
    }
}

fn success(operation: &Operation<'_>, status: &str, response: &Value) -> Result<(), Failure> {
    let fail =
        |sentence: &str| Err(Failure::new(operation.place(&["responses", status]), sentence));
    if response.get("content").is_none() {
        return Ok(());
    }
    if status == "204" {
        return fail("204 means that there is no content, but one is described.");
    }
    match json_only(response) {
        None => fail("the success must have one body, of application/json."),
        Some(body) if body.get("schema").is_none() => fail("the body has no schema."),
        Some(body) if example(body).is_none() => {
            fail("the body has no example; put one beside its schema.")
        }
        Some(_) => Ok(()),
    }
}

fn error(place: &str, response: &Value) -> Result<(), Failure> {
    match response.get("content") {
        Some(_) if json_only(response).is_none() => Err(Failure::new(
            place,
            "the body of an error is described as application/json only; the client keeps any other as it came.",
        )),
        _ => Ok(()),
    }
}
