//! The commands, one a file.

mod auth;
mod call;
mod completions;
mod count;
mod operations;
mod schema;
mod sim;
mod sweep;

use crate::{
    cli::{Actions, Auth, Cli, Command},
    exit::Outcome,
    interrupt::Interrupt,
    output::Output,
};

/// Runs the command of the arguments.
pub(crate) async fn run(cli: Cli, output: &Output, interrupt: Interrupt) -> Outcome {
    let global = &cli.global;
    match cli.command {
        Command::Actions(Actions::Count(count)) => {
            interrupt.or_ends(count::run(count, global, output)).await
        }
        Command::Actions(Actions::Sweep(sweep)) => {
            sweep::run(sweep, global, output, interrupt).await
        }
        Command::Call(call) => call::run(call, global, output, interrupt).await,
        Command::Operations => operations::run(output),
        Command::Schema(schema) => schema::run(&schema, output),
        Command::Auth(Auth::Check) => interrupt.or_ends(auth::run(global, output)).await,
        Command::Sim(sim) => sim::run(sim, output, interrupt).await,
        Command::Completions { shell } => completions::run(shell, output),
    }
}
