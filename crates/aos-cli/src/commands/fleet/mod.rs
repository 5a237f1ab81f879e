//! `aos fleet`: any operation that reads, over the whole fleet.

mod compare;
mod condition;
mod demo;
mod key;
mod record;
mod report;
mod row;
pub(crate) mod run;
mod totals;

pub(crate) use condition::Condition;
pub(crate) use row::{has_tenant, nothing};

use self::run::Run;
use super::body;
use crate::{
    cli::{FleetRun, Fleets},
    context::Context,
    exit::Outcome,
    rows::Plan,
};

/// Runs a command of the group.
pub(crate) async fn run(command: Fleets, context: Context<'_>) -> Outcome {
    match command {
        Fleets::Run(arguments) => run_operation(arguments, context).await,
        Fleets::Report(arguments) => report::run(arguments, context).await,
    }
}

async fn run_operation(arguments: FleetRun, context: Context<'_>) -> Outcome {
    let body = body::read(arguments.body.as_deref(), &context.interrupt).await?;
    let operation = arguments.operation;
    let run = Run {
        operation,
        parameters: arguments.parameters,
        body,
        running: &arguments.running,
        counts: &[],
        advice: format!("`aos schema {}` shows what it takes", operation.id),
    };
    let plan = Plan::new(run.shape(&context.output), &context)?;
    run.print(plan, context).await
}
