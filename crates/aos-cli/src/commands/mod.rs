//! The commands, one a file.

mod api;
mod area;
mod auth;
mod body;
mod call;
mod completions;
mod consent;
mod count;
mod dry_run;
mod operations;
mod schema;
mod send;
mod sim;
mod sweep;

use crate::{
    cli::{Actions, Auth, Command, Global},
    exit::Outcome,
    interrupt::Interrupt,
    output::Output,
};

pub(crate) use area::run as area;

/// Runs a handwritten command.
pub(crate) async fn run(
    command: Command,
    global: &Global,
    output: &Output,
    interrupt: Interrupt,
) -> Outcome {
    match command {
        Command::Actions(Actions::Count(count)) => {
            interrupt.or_ends(count::run(count, global, output)).await
        }
        Command::Actions(Actions::Sweep(sweep)) => {
            sweep::run(sweep, global, output, interrupt).await
        }
        Command::Call(call) => call::run(call, global, output, interrupt).await,
        Command::Api(api) => api::run(api, global, output, interrupt).await,
        Command::Operations => operations::run(output),
        Command::Schema(schema) => schema::run(&schema, output),
        Command::Auth(Auth::Check { areas }) => {
            interrupt.or_ends(auth::run(&areas, global, output)).await
        }
        Command::Sim(sim) => sim::run(sim, output, interrupt).await,
        Command::Completions { shell } => completions::run(shell, output),
    }
}
