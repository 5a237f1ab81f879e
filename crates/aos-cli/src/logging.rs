//! `--verbose`.

use std::io::{self, IsTerminal};

use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    prelude::*,
};

use crate::{cli::Global, output};

/// Lets the client tell on stderr what it does. Only the client: what the
/// libraries below tell is not checked for secrets.
pub(crate) fn start(global: &Global) {
    let level = match global.verbose {
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
        .with_ansi(io::stderr().is_terminal() && output::colours_are_wanted());
    tracing_subscriber::registry().with(targets).with(lines).init();
}
