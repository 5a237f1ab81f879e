//! `aos completions`.

use std::io::Write;

use clap_complete::Shell;

use crate::{exit::Outcome, groups, terminal::Output};

/// Prints the completion script of a shell.
pub(crate) fn run(shell: Shell, output: &Output) -> Outcome {
    // Into memory first: a closed pipe would make it panic.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut groups::command(), "aos", &mut script);
    let mut out = output.stdout();
    out.write_all(&script)?;
    out.flush()?;
    Ok(())
}
