//! The commands.

mod api;
mod auth;
mod body;
mod call;
mod completions;
mod doctor;
mod fleet;
mod list;
mod preview;
mod selection;
mod sim;
mod spec;
mod sweep;

use crate::{
    cli::{Actions, Auth, Command, Tenants},
    context::Context,
    exit::Outcome,
};

pub(crate) use call::group;
pub(crate) use fleet::{Condition, Statuses};

pub(crate) async fn run(command: Command, context: Context<'_>) -> Outcome {
    match command {
        Command::Actions(Actions::Sweep(sweep)) => sweep::run(sweep, context).await,
        Command::Fleet(command) => fleet::run(command, context).await,
        Command::Tenants(Tenants::List(selection)) => selection::tenants(&selection, context).await,
        Command::Codes { list } => spec::codes(list, &context),
        Command::Call(call) => call::run(call, context).await,
        Command::Api(api) => api::run(api, context).await,
        Command::Operations => spec::operations(&context),
        Command::Schema { operation } => spec::schema(operation.id, &context),
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
