//! The commands, one per file.

mod api;
mod auth;
mod body;
mod call;
mod completions;
mod confirm;
mod dry_run;
mod group;
mod operations;
mod schema;
mod send;
mod sim;
mod sweep;

use crate::{
    cli::{Actions, Auth, Command, Global},
    exit::Outcome,
    interrupt::Interrupt,
    terminal::Output,
};

pub(crate) use group::run as group;

/// Runs a handwritten command.
pub(crate) async fn run(
    command: Command,
    global: &Global,
    output: &Output,
    interrupt: Interrupt,
) -> Outcome {
    match command {
        Command::Actions(Actions::Sweep(sweep)) => {
            sweep::run(sweep, global, output, interrupt).await
        }
        Command::Call(call) => call::run(call, global, output, interrupt).await,
        Command::Api(api) => api::run(api, global, output, interrupt).await,
        Command::Operations => operations::run(output),
        Command::Schema(schema) => schema::run(&schema, output),
        Command::Auth(Auth::Check { groups }) => {
            let running = auth::run(&groups, global, output, &interrupt);
            interrupt.clone().or_ends("nothing was printed", running).await
        }
        Command::Sim(sim) => sim::run(sim, output, interrupt).await,
        Command::Completions { shell } => completions::run(shell, output),
    }
}
