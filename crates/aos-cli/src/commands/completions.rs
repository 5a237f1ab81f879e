//! `aos completions`.

use std::io::Write;

use clap::builder::PossibleValuesParser;
use clap_complete::Shell;

use crate::{context::Context, exit::Outcome, groups, profiles::Config};

pub(crate) fn run(shell: Shell, context: &Context<'_>) -> Outcome {
    let profiles = Config::read(context.global.config.as_deref())?.profiles.into_keys();
    let profiles = PossibleValuesParser::new(profiles.collect::<Vec<_>>());
    let mut program = groups::command().mut_arg("profile", |arg| arg.value_parser(profiles));
    // Into memory first: a closed pipe would make it panic.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut program, "aos", &mut script);
    let mut out = context.target()?;
    out.write_all(&script)?;
    out.finish()
}
