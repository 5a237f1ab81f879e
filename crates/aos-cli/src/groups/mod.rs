//! A command for every operation of the spec, made at start: `aos GROUP COMMAND`.

mod flags;
mod help;
#[cfg(test)]
mod reserved;

use crate::cli::{self, Cli, Sending};
use aos_facade::{
    Operation,
    api::{Body, Input, Location, OPERATIONS, TAGS, ValueKind},
};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, CommandFactory, ValueHint};

use flags::Flag;

const BODY_FIELDS: &str = "Fields of the body";

pub(crate) struct Chosen<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) matches: &'a ArgMatches,
}

pub(crate) type Set = (&'static Input, Vec<String>);

/// The handwritten commands, and the groups with theirs, each under its heading in the help.
pub(crate) fn command() -> Command {
    let mut command = Cli::command();
    for (group, description) in TAGS {
        if !OPERATIONS.iter().any(|operation| operation.tag == *group) {
            continue;
        }
        let about = help::without_period(description);
        command = match command.find_subcommand(group) {
            // Its handwritten commands go first.
            Some(_) => command.mut_subcommand(group, |group| group.about(about).defer(commands)),
            None => command.subcommand(
                Command::new(*group)
                    .about(about)
                    .subcommand_required(true)
                    .arg_required_else_help(true)
                    // The commands of the other groups are not even made.
                    .defer(commands),
            ),
        };
    }
    let template = help::overview(&command);
    command.help_template(template)
}

pub(crate) fn typed(operation: &Operation) -> String {
    format!("{} {}", operation.tag, operation.command)
}

/// The operation whose command was given; `None` for a handwritten command.
pub(crate) fn chosen(matches: &ArgMatches) -> Option<Chosen<'_>> {
    let (group, matches) = matches.subcommand()?;
    let (command, matches) = matches.subcommand()?;
    let operation = operations(group).find(|operation| operation.command == command)?;
    Some(Chosen { operation, matches })
}

fn operations(group: &str) -> impl Iterator<Item = &'static Operation> {
    OPERATIONS.iter().filter(move |operation| operation.tag == group)
}

fn commands(group: Command) -> Command {
    let mut operations = Vec::from_iter(operations(group.get_name()));
    // Reads before writes.
    operations.sort_by_key(|operation| (!operation.read_only, operation.command));
    operations.into_iter().fold(group, |group, operation| group.subcommand(of(operation)))
}

fn of(operation: &'static Operation) -> Command {
    let flags = flags::of(operation);
    let (fields, parameters): (Vec<_>, Vec<_>) = flags.iter().partition(|flag| flag.is_field());
    let command = Command::new(operation.command)
        .args(parameters.into_iter().map(|flag| argument(operation, flag)))
        .args(operation.body.as_ref().map(|body| body_argument(body, &flags)));
    let mut command = Sending::augment_args(command);
    if operation.read_only {
        // Accepted, so that a script may always give it, but without effect.
        command = command.mut_arg("yes", |yes| yes.hide(true));
    }
    let fields = fields.into_iter().map(|flag| argument(operation, flag));
    command = command.args(fields.map(|arg| arg.help_heading(BODY_FIELDS)));
    if let Some(fields) = help::other_fields(operation, &flags) {
        command = command.after_long_help(fields);
    }
    // Last, because `augment_args` sets a text of its own.
    command.about(help::without_period(operation.summary)).long_about(help::long_about(operation))
}

fn argument(operation: &'static Operation, flag: &Flag) -> Arg {
    let input = flag.input;
    let (short, long) = help::of_flag(flag);
    let arg = Arg::new(flag.id.clone())
        .long(flag.long.clone())
        .value_name(flag.value_name())
        .value_parser(cli::of_input(input))
        // `true|false` says it already; `aos codes` prints the long lists.
        .hide_possible_values(input.kind == ValueKind::Boolean || input.values().is_empty())
        .action(if input.list { ArgAction::Append } else { ArgAction::Set })
        .help(short)
        .long_help(long);
    if flag.is_field() {
        // It may be in --body, so what is missing is found later.
        return arg;
    }
    let position = operation.paging.and_then(|paging| paging.style.position());
    let is_position = position == Some(input.name);
    let is_size = operation.page_size().is_some_and(|size| size.name == input.name);
    // All pages are requested one by one, with the page size that is needed.
    match input.required && (is_position || is_size) {
        true => arg.required_if_eq("raw", "true"),
        false => arg.required(input.required),
    }
}

fn body_argument(body: &Body, flags: &[Flag]) -> Arg {
    let mut help = "The request body: JSON, @FILE, or - for stdin".to_owned();
    if flags.iter().any(Flag::is_field) {
        help += "; flags replace its fields";
    }
    let secrets: Vec<&str> =
        body.fields.iter().filter(|field| field.secret).map(|field| field.name).collect();
    if !secrets.is_empty() {
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
    /// The parameters and the fields of the body that flags set, with their values.
    pub(crate) fn set(&self) -> (Vec<Set>, Vec<Set>) {
        let flags = flags::of(self.operation).into_iter();
        let set = flags.map(|flag| {
            let values = self.matches.get_many(&flag.id).into_iter().flatten().cloned();
            (flag.input, Vec::from_iter(values))
        });
        set.filter(|(_, values)| !values.is_empty())
            .partition(|(input, _)| input.location != Location::Body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_command_with_help() {
        // This also checks that no two commands of a group have the same name.
        command().debug_assert();
        let mut command = command();
        command.build();
        for operation in OPERATIONS {
            let group = command.find_subcommand_mut(operation.tag).expect(operation.tag);
            let found = group.find_subcommand_mut(operation.command).expect(operation.id);
            let help = found.render_long_help().to_string();
            for piece in [operation.id, operation.path, operation.method.as_str()] {
                assert!(help.contains(piece), "{help}");
            }
            for scope in operation.scopes.iter().copied().flatten() {
                assert!(help.contains(scope), "{help}");
            }
            let fields = operation.body.map_or(&[][..], |body| body.fields);
            for input in fields.iter().chain(operation.parameters) {
                assert!(help.contains(input.name), "{}: {help}", input.name);
            }
            assert!(found.render_help().to_string().contains("Usage: aos "));
        }
    }

    #[test]
    fn the_names_of_handwritten_commands_are_reserved() {
        let tags: Vec<&str> = TAGS.iter().map(|(group, _)| *group).collect();
        let mut own = Cli::command();
        own.build();
        let (groups, mut commands): (Vec<_>, Vec<_>) =
            own.get_subcommands().partition(|command| tags.contains(&command.get_name()));
        commands.sort_by_key(|command| command.get_name());
        assert!(commands.iter().map(|command| command.get_name()).eq(reserved::COMMANDS));
        let mut found = 0;
        for group in groups {
            for command in group.get_subcommands().map(Command::get_name) {
                assert!(reserved::is_reserved(group.get_name(), command), "{command}");
                found += usize::from(command != "help");
            }
        }
        assert_eq!(found, reserved::IN_GROUPS.len());
        for operation in OPERATIONS {
            assert!(tags.contains(&operation.tag), "{}", operation.id);
        }
    }
}
