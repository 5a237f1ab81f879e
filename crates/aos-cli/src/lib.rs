#![doc = include_str!("../README.md")]

mod cli;
mod commands;
mod exit;
mod interrupt;
mod logging;
mod output;
mod progress;
mod settings;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use cli::Cli;
use exit::{Failure, Outcome};
use interrupt::Interrupt;

/// The whole command line as data: for completions, man pages and the like.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Reads the arguments of the process, runs the command and says how it went.
///
/// Wrong arguments, `--help` and `--version` end the process from within.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    logging::start(&cli.global);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let failure = Failure::failed(format!("no thread could be started: {error}"));
            return exit::report(&Err(failure));
        }
    };
    let outcome = runtime.block_on(run(cli));
    // Whatever is still under way is of no interest any more.
    runtime.shutdown_background();
    exit::report(&outcome)
}

async fn run(cli: Cli) -> Outcome {
    let interrupt = Interrupt::listen();
    let output = output::Output::new(&cli.global);
    commands::run(cli, &output, interrupt).await
}
