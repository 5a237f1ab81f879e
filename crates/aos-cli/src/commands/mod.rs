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
mod fleet;
mod group;
mod list;
mod operations;
mod schema;
mod selection;
mod send;
mod sim;
mod sweep;
mod tenants;

use crate::{
    cli::{Actions, Auth, Command, Tenants},
    context::Context,
    exit::Outcome,
};

pub(crate) use fleet::{Condition, Statuses};
pub(crate) use group::run as group;

pub(crate) async fn run(command: Command, context: Context<'_>) -> Outcome {
    match command {
        Command::Actions(Actions::Sweep(sweep)) => sweep::run(sweep, context).await,
        Command::Fleet(command) => fleet::run(command, context).await,
        Command::Tenants(Tenants::List(selection)) => tenants::run(&selection, context).await,
        Command::Codes { list } => codes::run(list, &context),
        Command::Call(call) => call::run(call, context).await,
        Command::Api(api) => api::run(api, context).await,
        Command::Operations => operations::run(&context),
        Command::Schema { operation } => schema::run(operation.id, &context.output),
        Command::Doctor { groups } => {
            let running = doctor::run(&groups, &context);
            context.interrupt.clone().or_ends("nothing was printed", running).await
        }
        Command::Auth(Auth::Add(profile)) => auth::add(*profile, &context).await,
        Command::Auth(Auth::List) => auth::list(&context),
        Command::Auth(Auth::Remove { name }) => auth::remove(&name, &context),
        Command::Auth(Auth::Use { name }) => auth::make_default(&name, &context),
        Command::Sim(sim) => sim::run(sim, context).await,
        Command::Completions { shell } => completions::run(shell, &context),
    }
}
