//! Variables: one for each global option, as `AOS_MAX_ATTEMPTS` for `--max-attempts`.

use std::{ffi::OsString, sync::OnceLock};

use aos_facade::api::trim_text;
use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::BoolishValueParser,
    error::{ContextKind, ContextValue},
    parser::ValueSource,
};
use heck::ToShoutySnakeCase;

use crate::{
    exit::{Failure, Outcome},
    terminal::note,
};

/// A variable of the environment. An empty one, or one of white space, counts as missing.
pub(crate) fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !trim_text(&value.to_string_lossy()).is_empty())
}

static USED: OnceLock<String> = OnceLock::new();

/// Names the variables that options come from: they may be what is wrong.
pub(crate) fn explain() {
    if let Some(names) = USED.get() {
        note("note", &format!("options also come from variables: {names}"));
    }
}

fn of(arg: &Arg) -> Option<String> {
    arg.get_long().filter(|_| arg.is_global_set()).map(named)
}

fn named(option: &str) -> String {
    format!("AOS_{}", option.to_shouty_snake_case())
}

pub(crate) fn of_options(command: &Command) -> impl Iterator<Item = String> {
    command.get_arguments().filter_map(of)
}

/// Parses the arguments of the process. An option that they do not have, and that contradicts
/// none of them, comes from its variable.
pub(crate) fn matches(command: Command) -> Outcome<ArgMatches> {
    let given = command.clone().try_get_matches().map_err(|mut error| {
        let unknown = error.get(ContextKind::InvalidArg).map(ToString::to_string);
        if unknown.is_some_and(|it| it.starts_with("--query")) {
            let tip = "use --jq to filter JSON; query parameters are flags, or -p of `aos call` and \
                       `aos api`";
            error.remove(ContextKind::SuggestedArg);
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
        }
        Failure::Arguments(error)
    })?;
    let is_given =
        |arg: &Arg| given.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
    let wanted = |arg: &&Arg| {
        // Only one of two says it.
        let names = |one: &Arg, other: &Arg| {
            command.get_arg_conflicts_with(one).iter().any(|arg| arg.get_id() == other.get_id())
        };
        let mut others = command.get_arguments().filter(|other| is_given(other));
        let mut contradicts = || others.any(|other| names(arg, other) || names(other, arg));
        // The name of a file says the format.
        let names_format = given.value_source("out") == Some(ValueSource::CommandLine);
        let is_format = arg.get_id() == "output" && names_format;
        // A profile of a variable contradicts a credential of others, which the flag does not.
        arg.get_id() != "profile" && !is_format && !is_given(arg) && !contradicts()
    };
    let set = command.get_arguments().filter(wanted).filter_map(|arg| {
        let name = of(arg).filter(|name| variable(name).is_some())?;
        Some((arg.get_id().clone(), name))
    });
    let set: Vec<_> = set.collect();
    if set.is_empty() {
        return Ok(given);
    }
    // Any file is fine for the history, so no error is about it.
    let named = set.iter().filter(|(id, _)| *id != "history");
    let names: Vec<&str> = named.map(|(_, name)| name.as_str()).collect();
    if !names.is_empty() {
        USED.get_or_init(|| names.join(", "));
    }
    let with = |arg: Arg, name| match arg.get_action() {
        ArgAction::SetTrue => arg.value_parser(BoolishValueParser::new()).env(name),
        _ => arg.env(name),
    };
    let command = set
        .into_iter()
        .fold(command, |command, (id, name)| command.mut_arg(id, |arg| with(arg, name)));
    command.try_get_matches().map_err(|error| {
        let text = error.to_string();
        let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        Failure::usage(first)
    })
}

pub(crate) fn log_level() -> Outcome<u8> {
    let level = variable("AOS_LOG").map(|level| level.to_string_lossy().trim().to_lowercase());
    match level.as_deref() {
        None | Some("off" | "error" | "warn") => Ok(0),
        Some("info") => Ok(1),
        Some("debug") => Ok(2),
        Some("trace") => Ok(3),
        Some(other) => Err(Failure::usage(format!("AOS_LOG is {other:?}"))
            .hint("use off, error, warn, info (-v), debug (-vv) or trace (-vvv)")),
    }
}

/// The value of an option before the arguments are parsed, when nobody knows yet what they
/// mean; empty for one without a value.
pub(crate) fn early(option: &str) -> Option<String> {
    let arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    let arguments: Vec<String> = arguments.collect();
    let flag = format!("--{option}");
    let mut found = arguments.iter().zip(arguments.iter().skip(1).map(Some).chain([None]));
    let of_arguments = found.find_map(|(argument, next)| match argument.strip_prefix(&flag)? {
        "" => Some(next.cloned().unwrap_or_default()),
        value => value.strip_prefix('=').map(str::to_owned),
    });
    of_arguments.or_else(|| Some(variable(&named(option))?.to_string_lossy().into_owned()))
}
