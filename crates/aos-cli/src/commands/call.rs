//! `aos call`.

use super::{body, send::Request};
use crate::{
    cli::{Call, Global},
    exit::Outcome,
    interrupt::Interrupt,
    terminal::Output,
};

/// Calls any operation.
pub(crate) async fn run(
    arguments: Call,
    global: &Global,
    output: &Output,
    interrupt: Interrupt,
) -> Outcome {
    let body = body::read(arguments.body.as_deref(), &interrupt).await?;
    let operation = &arguments.operation;
    let request = Request {
        operation,
        parameters: &arguments.parameters,
        body,
        sending: arguments.sending,
        advice: format!("`aos schema {operation}` shows what it takes"),
    };
    request.send(global, output, interrupt).await
}
