#![doc = include_str!("../README.md")]

mod cli;
mod commands;
mod exit;
mod format;
mod groups;
mod interrupt;
mod logging;
mod output;
mod progress;
mod settings;
mod terminal;

use std::process::ExitCode;

use clap::{ArgMatches, FromArgMatches};

use cli::{Cli, Global};
use exit::{Failure, Outcome};
use interrupt::Interrupt;
use terminal::Output;

/// The whole command line as data: for completions, man pages and the like.
/// The commands of a group are made when it is built or parsed.
pub fn command() -> clap::Command {
    groups::command()
}

/// Reads the arguments of the process, runs the command and returns its exit code.
///
/// Wrong arguments, `--help` and `--version` end the process from within.
pub fn main() -> ExitCode {
    let matches = command().get_matches();
    let global = Global::from_arg_matches(&matches)
        .unwrap_or_else(|error| error.format(&mut command()).exit());
    logging::start(global.verbose);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let failure = Failure::failed(format!("no thread could be started: {error}"));
            return exit::report(&Err(failure));
        }
    };
    let outcome = runtime.block_on(run(&matches, &global));
    // Whatever is still under way is of no interest any more.
    runtime.shutdown_background();
    exit::report(&outcome)
}

async fn run(matches: &ArgMatches, global: &Global) -> Outcome {
    let interrupt = Interrupt::listen();
    let output = Output::new(global.output, global.quiet, global.verbose > 0);
    if let Some(chosen) = groups::chosen(matches) {
        return commands::group(&chosen, global, &output, interrupt).await;
    }
    let cli =
        Cli::from_arg_matches(matches).unwrap_or_else(|error| error.format(&mut command()).exit());
    commands::run(cli.command, global, &output, interrupt).await
}
