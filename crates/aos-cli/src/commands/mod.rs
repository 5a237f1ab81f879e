//! The commands, one per file.

mod api;
mod auth;
mod body;
mod call;
mod codes;
mod completions;
mod confirm;
mod doctor;
mod dry_run;
mod group;
mod operations;
mod schema;
mod selection;
mod send;
mod sim;
mod sweep;
mod tenants;

use crate::{
    cli::{Actions, Auth, Command, Global, Tenants},
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
        Command::Tenants(Tenants::List(selection)) => {
            tenants::run(&selection, global, output, interrupt).await
        }
        Command::Codes { list } => codes::run(list, global, output),
        Command::Call(call) => call::run(call, global, output, interrupt).await,
        Command::Api(api) => api::run(api, global, output, interrupt).await,
        Command::Operations => operations::run(global, output),
        Command::Schema(schema) => schema::run(&schema, output),
        Command::Doctor { groups } => {
            let running = doctor::run(&groups, global, output, &interrupt);
            interrupt.clone().or_ends("nothing was printed", running).await
        }
        Command::Auth(Auth::Add(profile)) => auth::add(profile, global, output, &interrupt).await,
        Command::Auth(Auth::List) => auth::list(global, output),
        Command::Auth(Auth::Remove { name }) => auth::remove(&name, global, output),
        Command::Auth(Auth::Use { name }) => auth::make_default(&name, global, output),
        Command::Sim(sim) => sim::run(sim, output, interrupt).await,
        Command::Completions { shell } => completions::run(shell, global, output),
    }
}
