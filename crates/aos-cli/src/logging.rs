//! `--verbose`.

use std::io::{self, IsTerminal};

use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    prelude::*,
};

use crate::terminal::colours_are_wanted;

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
        ("aos_facade", level),
        ("aos_api", level),
        ("aos_sim", level),
    ]);
    let lines = fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal() && colours_are_wanted());
    tracing_subscriber::registry().with(targets).with(lines).init();
}
