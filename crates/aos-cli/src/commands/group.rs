//! `aos GROUP COMMAND`: the commands that are made from the operations.

use super::{body, send::Request};
use crate::{
    context::Context,
    exit::Outcome,
    groups::{Chosen, body::merged},
};

pub(crate) async fn run(chosen: &Chosen<'_>, context: Context<'_>) -> Outcome {
    let given = body::read(chosen.body_argument(), &context.interrupt).await?;
    let (parameters, fields) = chosen.set();
    let body = match (given, &chosen.operation.body) {
        // As it was given, digit by digit.
        (Some(given), _) if fields.is_empty() => Some(given),
        (given, Some(body)) => {
            let given = given.as_deref().map(body::value).transpose()?;
            merged(body, given, fields)?.map(|body| body.to_string())
        }
        (given, None) => given,
    };
    let parameters = parameters
        .into_iter()
        .flat_map(|(input, values)| values.into_iter().map(|value| (input.name.to_owned(), value)));
    let request = Request {
        operation: chosen.operation,
        parameters: &Vec::from_iter(parameters),
        body,
        sending: chosen.sending()?,
        advice: chosen.advice(),
    };
    request.send(context).await
}
