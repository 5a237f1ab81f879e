//! `aos fleet`: any operation that reads, over the whole fleet.

mod compare;
mod condition;
mod demo;
mod diff;
mod file;
mod metrics;
mod past;
mod query;
mod record;
mod report;
mod row;
pub(crate) mod run;
mod runs;
mod totals;
mod watch;

pub(crate) use condition::Condition;
pub(crate) use metrics::{Statuses, print as print_metrics};
pub(crate) use row::{has_tenant, nothing};

use self::run::Run;
use super::body;
use crate::{
    cli::{FleetRun, Fleets},
    context::Context,
    exit::Outcome,
    format::Format,
    rows::Plan,
};

pub(crate) async fn run(command: Fleets, context: Context<'_>) -> Outcome {
    match command {
        Fleets::Run(arguments) => run_operation(arguments, context).await,
        Fleets::Report(arguments) => report::run(arguments, context).await,
        Fleets::Watch(arguments) => watch::run(arguments, context).await,
        Fleets::List => runs::list(&context),
        Fleets::Show { run } => runs::show(run, &context),
        Fleets::Diff(arguments) => diff::run(arguments, &context).await,
        Fleets::Query { sql } => query::run(sql, &context).await,
        Fleets::Prune { keep } => runs::prune(keep, &context),
    }
}

async fn run_operation(arguments: FleetRun, context: Context<'_>) -> Outcome {
    let FleetRun { operation, input, running, remembering, deciding } = arguments;
    let run = Run {
        operation,
        parameters: input.parameters,
        body: body::read(input.body.as_deref(), &context.interrupt).await?,
        running,
        mode: remembering.mode(),
        deciding,
        counts: &[],
    };
    if context.output.for_rows() == Format::Openmetrics {
        return metrics::print(run, context).await;
    }
    let plan = Plan::new(run.shape(&context.output), &context)?;
    run.print(plan, context).await
}
