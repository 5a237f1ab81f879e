//! Responses: one success, with an example, and errors in JSON.

use super::operations::body;
use crate::{
    failure::{Failure, bail, ensure},
    spec::{model::Operation, names::has_text},
};

pub(super) fn lint(operation: &Operation) -> Result<(), Failure> {
    let mut successes = Vec::new();
    for (status, response) in &operation.responses {
        let (place, is_empty) =
            (operation.place(&["responses", status]), response.content.is_empty());
        match status.parse::<u16>().ok().filter(|_| status.len() == 3) {
            Some(200..=299) => {
                successes.push(status.as_str());
                ensure! { place;
                    has_text(&response.description) => "the success has no description.";
                    is_empty || status != "204" =>
                        "204 means that there is no content, but one is described.";
                }
                if !is_empty {
                    body(response, &place)?;
                }
            }
            Some(400..=599) => ensure! { place;
                is_empty || response.only_json().is_some() =>
                    "the body of an error is described as application/json only; the client keeps any other as it came.";
            },
            _ => bail!(
                place,
                "{status} is not a status of a success or an error; write each one out, such as \
                 200 or 404."
            ),
        }
    }
    let place = operation.place(&["responses"]);
    ensure! { place;
        !successes.is_empty() => "no success is described; one status of 200 to 299 is needed.";
        successes.len() == 1 =>
            "the successes {} are described; describe one, the client takes every status of 200 to 299 for it.",
            successes.join(" and ");
    }
    Ok(())
}
