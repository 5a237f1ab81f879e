//! What the pages and the help say can be typed.

use std::{fs, path::Path};

use clap::error::ErrorKind;

/// The pages, from the folder of the crate.
const PAGES: [&str; 5] = [
    "README.md",
    "../../docs/fleet.md",
    "../../docs/register.md",
    "../../docs/powershell.md",
    "../../docs/scheduler.md",
];

/// The commands of a text that begin with `aos`, in the lines of code of it.
fn commands(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut found = Vec::new();
    for line in lines {
        for command in line.split([';', '|']).flat_map(|part| part.split("&&")) {
            let command = command.split(" > ").next().unwrap_or_default();
            let command = command.split(" < ").next().unwrap_or_default();
            let command = command.split(" # ").next().unwrap_or_default().trim();
            let command = command.strip_prefix("$rows = ").unwrap_or(command);
            if command.starts_with("aos ") {
                found.push(command.trim_end_matches('&').trim_end_matches(" 2").to_owned());
            }
        }
    }
    found
}

/// The lines of the blocks of code in a page, continued ones in one.
fn code(page: &str) -> impl Iterator<Item = String> {
    let mut lines = Vec::new();
    for block in page.split("\n```").skip(1).step_by(2) {
        lines.extend(block.replace("\\\n", " ").lines().skip(1).map(str::to_owned));
    }
    lines.into_iter()
}

/// The arguments as a shell makes them of a line. A backtick of PowerShell is none.
fn split(command: &str) -> Vec<String> {
    let (mut arguments, mut argument, mut quote) = (Vec::new(), String::new(), None);
    for letter in command.chars() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => argument.push(letter),
            (None, '\'' | '"') => quote = Some(letter),
            (None, '`') => {}
            (None, ' ') => arguments.extend(Some(std::mem::take(&mut argument))),
            (None, _) => argument.push(letter),
        }
    }
    arguments.push(argument);
    arguments.retain(|argument| !argument.is_empty());
    arguments
}

fn check(place: &str, command: &str) {
    let wrong = match aos_cli::command().try_get_matches_from(split(command)) {
        Ok(_) => None,
        Err(error) if error.kind() == ErrorKind::DisplayHelp => None,
        Err(error) => Some(error),
    };
    assert!(wrong.is_none(), "{place}: {command}\n{}", wrong.unwrap());
}

#[test]
fn the_commands_of_the_pages_are_valid() {
    for page in PAGES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
        let text = fs::read_to_string(&path).unwrap();
        let commands = commands(code(&text));
        assert!(!commands.is_empty(), "{page}");
        commands.iter().for_each(|command| check(page, command));
    }
}

#[test]
fn the_examples_of_the_help_are_valid() {
    fn examples(command: &mut clap::Command, found: &mut Vec<(String, String)>) {
        let name = command.get_name().to_owned();
        let help = command.render_long_help().to_string();
        let lines = help.lines().filter(|line| line.starts_with("  aos "));
        let lines = lines.map(|line| line.trim().to_owned());
        found.extend(commands(lines).into_iter().map(|example| (name.clone(), example)));
        command.get_subcommands_mut().for_each(|command| examples(command, found));
    }
    let mut program = aos_cli::command();
    program.build();
    let mut found = Vec::new();
    examples(&mut program, &mut found);
    assert!(found.len() > 15, "{found:?}");
    found.iter().for_each(|(name, example)| check(name, example));
}

/// The arguments that Windows PowerShell 5.1 passes on: it puts quotes around what has
/// blanks, and takes those within away.
fn as_powershell(arguments: &[String]) -> Vec<String> {
    arguments.iter().map(|argument| argument.replace('"', "")).collect()
}

#[test]
fn nothing_of_the_page_for_powershell_has_quotes_within_quotes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/powershell.md");
    let text = fs::read_to_string(path).unwrap();
    for command in commands(code(&text)) {
        let arguments = split(&command);
        assert_eq!(as_powershell(&arguments), arguments, "{command}");
    }
}
