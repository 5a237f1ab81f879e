//! `--verbose`.

use std::io::{self, IsTerminal};

use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    prelude::*,
};

use crate::{stdio::Stderr, terminal::colours_are_wanted};

/// Logs the requests of the client to stderr. Only those: what the libraries
/// below log is not checked for secrets.
pub(crate) fn start(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => LevelFilter::INFO,
        2 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    let targets = Targets::new().with_targets([
        ("aos_cli", level),
        ("aos_facade", level),
        ("aos_api", level),
        ("aos_sim", level),
    ]);
    let lines = fmt::layer()
        .with_writer(|| Stderr)
        .with_ansi(io::stderr().is_terminal() && colours_are_wanted());
    tracing_subscriber::registry().with(targets).with(lines).init();
}

/// Logs the body of a failed response. Here and not where it is received: the traces of
/// the libraries have no bodies.
pub(crate) fn body_of(error: &aos_facade::Error) {
    if let Some(body) = &error.body {
        tracing::debug!(operation = error.operation, body, "failed response");
    }
}
