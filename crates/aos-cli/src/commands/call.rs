//! `aos call`.

use super::{body, send::Request};
use crate::{cli::Call, context::Context, exit::Outcome};

pub(crate) async fn run(arguments: Call, context: Context<'_>) -> Outcome {
    let body = body::read(arguments.input.body.as_deref(), &context.interrupt).await?;
    let operation = arguments.operation;
    let request = Request {
        operation,
        parameters: &arguments.input.parameters,
        body,
        sending: arguments.sending,
        advice: format!("`aos schema {}` shows what it takes", operation.id),
    };
    request.send(context).await
}
