#![doc = include_str!("../README.md")]

mod cli;
mod commands;
mod context;
mod exit;
mod format;
mod given;
mod groups;
mod interrupt;
mod output;
mod profiles;
mod progress;
mod rows;
mod settings;
mod shape_log;
mod stdio;
mod terminal;
mod variables;
mod wire;

use std::process::ExitCode;

use clap::{ArgMatches, FromArgMatches};

use cli::{Cli, Global};
use context::Context;
use exit::{Failure, Outcome};
use interrupt::Interrupt;
use terminal::Output;

/// The whole command line as data: for completions, man pages and the like.
/// The commands of a group are made when it is built or parsed.
pub fn command() -> clap::Command {
    groups::command()
}

/// Reads the arguments of the process, runs the command and returns its exit code.
pub fn main() -> ExitCode {
    exit::report(started())
}

fn started() -> Outcome {
    let matches = variables::matches(command())?;
    let mut global = Global::from_arg_matches(&matches).map_err(wrong)?;
    if global.verbose == 0 && !global.quiet {
        global.verbose = variables::log_level()?;
    }
    terminal::set_up(&global);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::failed(format!("no thread could be started: {error}")))?;
    let outcome = runtime.block_on(run(&matches, &global));
    // Whatever is still under way is of no interest any more.
    runtime.shutdown_background();
    outcome
}

async fn run(matches: &ArgMatches, global: &Global) -> Outcome {
    let interrupt = Interrupt::listen();
    let context = Context { global, output: Output::new(global)?, interrupt: interrupt.clone() };
    let outcome = match groups::chosen(matches) {
        Some(chosen) => commands::group(chosen, context).await,
        None => {
            let cli = Cli::from_arg_matches(matches).map_err(wrong)?;
            commands::run(cli.command, context).await
        }
    };
    outcome.map_err(|failure| match (failure, interrupt.received()) {
        // The terminal has gone, or the program behind the pipe got the signal as well.
        (Failure::Output(_), Some(signal)) => {
            Failure::interrupted(signal, "the output is incomplete")
        }
        (failure, _) => failure,
    })
}

fn wrong(error: clap::Error) -> Failure {
    Failure::Arguments(error.format(&mut command()))
}
