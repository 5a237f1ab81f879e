//! A command for every operation, made at start from what the specification
//! says: `aos AREA COMMAND`. A new operation there is a new command here.

mod body;
mod flags;
mod help;
mod values;

use aos_facade::{
    Operation,
    api::{Body, OPERATIONS, TAGS},
};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, Subcommand, ValueHint};

use crate::{
    cli::{Actions, Cli, Sending},
    exit::{Failure, Outcome},
};

use flags::{Flag, Source};

/// The heading of the flags that become the body.
const BODY_FIELDS: &str = "Fields of the body";

/// A command of an operation that was given, with what was given.
pub(crate) struct Chosen<'a> {
    operation: &'static Operation,
    matches: &'a ArgMatches,
}

/// Adds the areas and their commands to the handwritten ones, and says in the
/// help which is which.
pub(crate) fn add_to(mut command: Command) -> Command {
    for (area, description) in TAGS {
        if !OPERATIONS.iter().any(|operation| operation.tag == *area) {
            continue;
        }
        let about = help::without_period(description);
        command = match command.find_subcommand(area) {
            // Its handwritten commands go first.
            Some(_) => command.mut_subcommand(area, |group| group.about(about).defer(commands)),
            None => command.subcommand(
                Command::new(*area)
                    .about(about)
                    .subcommand_required(true)
                    .arg_required_else_help(true)
                    // The commands of the other areas are not even made.
                    .defer(commands),
            ),
        };
    }
    let template = help::overview(&command);
    command.help_template(template)
}

/// The command of an operation, as it is typed.
pub(crate) fn typed(operation: &Operation) -> String {
    format!("{} {}", operation.tag, operation.command)
}

/// The operation whose command was given; `None` for a handwritten command.
pub(crate) fn chosen(matches: &ArgMatches) -> Option<Chosen<'_>> {
    let (area, matches) = matches.subcommand()?;
    let (command, matches) = matches.subcommand()?;
    let operation = operations(area).find(|operation| operation.command == command)?;
    Some(Chosen { operation, matches })
}

/// The operations of an area that have no handwritten command.
fn operations(area: &str) -> impl Iterator<Item = &'static Operation> {
    OPERATIONS.iter().filter(move |operation| {
        operation.tag == area && !is_handwritten(operation.tag, operation.command)
    })
}

/// Whether a command of this name is written by hand and goes first.
fn is_handwritten(area: &str, command: &str) -> bool {
    area == Cli::ACTIONS && Actions::has_subcommand(command)
}

fn commands(group: Command) -> Command {
    let area = group.get_name().to_owned();
    let mut operations: Vec<&'static Operation> = operations(&area).collect();
    // What reads stands before what changes something.
    operations.sort_by_key(|operation| (!operation.repeatable, operation.command));
    operations.into_iter().fold(group, |group, operation| group.subcommand(command(operation)))
}

fn command(operation: &'static Operation) -> Command {
    let mut command = Command::new(operation.command);
    let flags = flags::of(operation);
    for flag in flags.iter().filter(|flag| matches!(flag.source, Source::Parameter(_))) {
        command = command.arg(argument(operation, flag));
    }
    if operation.paging.is_some() {
        command = command.arg(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help("Get the rows of all pages, and only them"),
        );
    }
    if let Some(body) = &operation.body {
        command = command.arg(body_argument(body, &flags));
    }
    command = Sending::augment_args(command);
    if operation.repeatable {
        // Taken, so that a script may always give it, but of no use.
        command = command.mut_arg("yes", |yes| yes.hide(true));
    }
    for flag in flags.iter().filter(|flag| matches!(flag.source, Source::Field(_))) {
        command = command.arg(argument(operation, flag).help_heading(BODY_FIELDS));
    }
    if let Some(fields) = help::other_fields(operation, &flags) {
        command = command.after_long_help(fields);
    }
    // Last, because arguments that are taken over bring a text of their own.
    command.about(help::without_period(operation.summary)).long_about(help::long_about(operation))
}

fn argument(operation: &'static Operation, flag: &Flag) -> Arg {
    let arg = Arg::new(flag.id.clone())
        .long(flag.long.clone())
        .value_name(flag.value_name())
        .value_parser(flag.value_parser())
        // `true|false` says it already.
        .hide_possible_values(flag.is_boolean())
        .action(if flag.is_list() { ArgAction::Append } else { ArgAction::Set });
    let (short, long) = help::of_flag(flag);
    let arg = arg.help(short).long_help(long);
    match &flag.source {
        Source::Parameter(parameter) => match flags::paging_of(operation, parameter) {
            // All pages are asked for one by one, whatever a page needs.
            Some(flags::PagePart::Size) if parameter.required => arg.required_unless_present("all"),
            Some(flags::PagePart::Place) => {
                let arg = arg.conflicts_with("all");
                if parameter.required { arg.required_unless_present("all") } else { arg }
            }
            _ => arg.required(parameter.required),
        },
        // The body may come by --body, so what is missing is found later.
        Source::Field(_) => arg,
    }
}

fn body_argument(body: &Body, flags: &[Flag]) -> Arg {
    let by_flag = flags.iter().any(|flag| matches!(flag.source, Source::Field(_)));
    let mut help = "The request body: JSON, @ and a file that holds it, or - for stdin".to_owned();
    if by_flag {
        help += "; the flags of its fields go before what it says";
    }
    let secrets: Vec<&str> =
        body.fields.iter().filter(|field| field.secret).map(|field| field.path).collect();
    if !secrets.is_empty() {
        // An argument can be read by every user of the machine.
        help += &format!(
            ". Give {} with @FILE or -, because every user of the machine can read arguments",
            secrets.join(", ")
        );
    }
    Arg::new("body")
        .long("body")
        .short('b')
        .value_name("JSON|@FILE|-")
        .value_hint(ValueHint::FilePath)
        .help(help)
}

impl Chosen<'_> {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How it is sent.
    pub(crate) fn sending(&self) -> Outcome<Sending> {
        Sending::from_arg_matches(self.matches).map_err(|error| Failure::usage(error.to_string()))
    }

    /// Whether the rows of all pages are asked for.
    pub(crate) fn all(&self) -> bool {
        self.operation.paging.is_some() && self.matches.get_flag("all")
    }

    /// The value of `--body`.
    pub(crate) fn body_argument(&self) -> Option<&str> {
        self.operation.body?;
        self.matches.get_one::<String>("body").map(String::as_str)
    }

    /// The parameters by their names on the wire.
    pub(crate) fn parameters(&self) -> Vec<(String, String)> {
        let mut parameters = Vec::new();
        for flag in flags::of(self.operation) {
            if let Source::Parameter(parameter) = flag.source {
                let values = self.matches.get_many::<String>(&flag.id).into_iter().flatten();
                parameters.extend(values.map(|value| (parameter.name.to_owned(), value.clone())));
            }
        }
        parameters
    }

    /// The body: what `--body` gave, with the flags of its fields over it.
    pub(crate) fn body(
        &self,
        given: Option<serde_json::Value>,
    ) -> Outcome<Option<serde_json::Value>> {
        let flags = flags::of(self.operation);
        let mut fields = Vec::new();
        for flag in &flags {
            let Source::Field(field) = flag.source else { continue };
            if let Some(values) = self.matches.get_many::<String>(&flag.id) {
                fields.push((field, values.map(String::as_str).collect::<Vec<_>>()));
            }
        }
        let merged = body::merged(self.operation, given, &fields)?;
        match body::missing(self.operation, merged.as_ref(), &flags) {
            None => Ok(merged),
            Some(what) => {
                Err(Failure::usage(format!("{}: {what}", typed(self.operation)))
                    .hint(self.advice()))
            }
        }
    }

    /// Where to look when the arguments are wrong.
    pub(crate) fn advice(&self) -> String {
        format!("`aos {} --help` shows what it takes", typed(self.operation))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built() -> Command {
        let mut command = crate::command();
        command.build();
        command
    }

    #[test]
    fn every_operation_has_a_command_with_help() {
        let mut command = built();
        for operation in OPERATIONS {
            let group = command.find_subcommand_mut(operation.tag).expect(operation.tag);
            let found = group.find_subcommand_mut(operation.command).expect(operation.id);
            let help = found.render_long_help().to_string();
            if !is_handwritten(operation.tag, operation.command) {
                for piece in [operation.id, operation.path, operation.method.as_str()] {
                    assert!(help.contains(piece), "{help}");
                }
                for scope in operation.scopes.iter().copied().flatten() {
                    assert!(help.contains(scope), "{help}");
                }
                for field in operation.body.map_or(&[][..], |body| body.fields) {
                    assert!(help.contains(field.path), "{}: {help}", field.path);
                }
                for parameter in operation.parameters {
                    assert!(help.contains(parameter.name), "{}: {help}", parameter.name);
                }
            }
            assert!(found.render_help().to_string().contains("Usage: aos "));
        }
    }

    #[test]
    fn no_area_hides_a_command_of_this_program() {
        let own = <Cli as clap::CommandFactory>::command();
        for (area, _) in TAGS {
            assert!(*area == Cli::ACTIONS || own.find_subcommand(area).is_none(), "{area}");
        }
        let tags: Vec<&str> = TAGS.iter().map(|(area, _)| *area).collect();
        for operation in OPERATIONS {
            assert!(tags.contains(&operation.tag), "{}", operation.id);
        }
    }
}
