//! `aos GROUP COMMAND`: the commands that are made from the operations.

use super::{body, send::Request};
use crate::{context::Context, exit::Outcome, groups::Chosen};

/// Calls the operation whose command was given.
pub(crate) async fn run(chosen: &Chosen<'_>, context: Context<'_>) -> Outcome {
    let given = body::read(chosen.body_argument(), &context.interrupt).await?;
    let body = match given {
        // As it was given, digit by digit.
        Some(given) if !chosen.sets_fields() => Some(given),
        given => {
            let given = given.as_deref().map(body::value).transpose()?;
            chosen.body(given)?.map(|body| body.to_string())
        }
    };
    let request = Request {
        operation: chosen.operation(),
        parameters: &chosen.parameters(),
        body,
        sending: chosen.sending()?,
        advice: chosen.advice(),
    };
    request.send(context).await
}
