//! Help texts, made of what the specification says.

use std::fmt::Write;

use aos_facade::{
    Operation,
    api::{Field, FieldKind, TAGS},
};
use clap::{
    Command,
    builder::{StyledStr, styling::Styles},
};

use super::flags::{Flag, Source};

/// Columns of the overview. The terminal's width is not known here.
const WIDTH: usize = 80;

/// The headings of the overview, each with the commands below it. Areas of the
/// API stand above them all.
const OTHERS: [(&str, &[&str]); 2] = [
    ("Any operation", &["call", "api", "operations", "schema"]),
    ("This program", &["auth", "sim", "completions", "help"]),
];

/// A sentence as a line of a list, where it has no period.
pub(super) fn without_period(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix('.').unwrap_or(text)
}

/// The template of the program's help: the commands stand under headings.
pub(super) fn overview(command: &Command) -> StyledStr {
    let mut text = String::from("{about-with-newline}\n{usage-heading} {usage}\n");
    let mut areas: Vec<&str> = TAGS
        .iter()
        .map(|(area, _)| *area)
        .filter(|area| command.find_subcommand(area).is_some())
        .collect();
    areas.sort_unstable();
    let about = |name: &str| match (name, command.find_subcommand(name)) {
        // Clap makes it later.
        ("help", _) => Some("Print the help of a command".to_owned()),
        (_, found) => Some(found?.get_about()?.to_string()),
    };
    let names =
        OTHERS.iter().flat_map(|(_, names)| names.iter().copied()).chain(areas.iter().copied());
    let longest = names.map(str::len).max().unwrap_or_default();
    let mut section = |heading: &str, names: &[&str]| {
        let styles = Styles::default();
        let (header, literal) = (styles.get_header(), styles.get_literal());
        // Writing into a string cannot fail.
        let _ = writeln!(text, "\n{header}{heading}:{header:#}");
        for name in names {
            let Some(about) = about(name) else { continue };
            let indent = " ".repeat(longest + 4);
            let lines =
                wrapped(&about, WIDTH.saturating_sub(indent.len())).join(&format!("\n{indent}"));
            let gap = " ".repeat(longest + 2 - name.len());
            let _ = writeln!(text, "  {literal}{name}{literal:#}{gap}{lines}");
        }
    };
    section("Areas of the API", &areas);
    for (heading, names) in OTHERS {
        section(heading, names);
    }
    let styles = Styles::default();
    let header = styles.get_header();
    let _ = write!(text, "\n{header}Options:{header:#}\n{{options}}{{after-help}}");
    text.into()
}

/// Words in lines of this width.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().filter(|line| {
            line.is_empty() || line.chars().count() + 1 + word.chars().count() <= width
        });
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The long text on an operation: what it does, and what it needs.
pub(super) fn long_about(operation: &Operation) -> String {
    let mut text = operation.summary.trim().to_owned();
    if !text.ends_with('.') {
        text.push('.');
    }
    for paragraph in paragraphs(operation.description) {
        let _ = write!(text, "\n\n{paragraph}");
    }
    let _ = write!(
        text,
        "\n\nOperation: {}\nRequest: {} {}",
        operation.id, operation.method, operation.path
    );
    let alternatives: Vec<String> =
        operation.scopes.iter().map(|scopes| scopes.join(" and ")).collect();
    if !alternatives.is_empty() {
        let _ = write!(text, "\nScopes: {}", alternatives.join(", or "));
    }
    if let Some(page) = operation.source {
        let _ = write!(text, "\nPage: {page} of the vendor's documentation");
    }
    text
}

/// A text's paragraphs, each on one line but for the items of a list: the
/// terminal breaks the lines.
fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    text.trim().split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).map(|paragraph| {
        let mut joined = String::new();
        for line in paragraph.trim().lines().map(str::trim) {
            if !joined.is_empty() {
                let is_item = line.starts_with("- ") || line.starts_with("* ");
                joined.push(if is_item { '\n' } else { ' ' });
            }
            joined.push_str(line);
        }
        joined
    })
}

/// The short and the long help of a flag: what it means, and how it is sent.
pub(super) fn of_flag(flag: &Flag) -> (String, String) {
    let mut facts = vec![format!("sent as {}", flag.wire())];
    let (minimum, maximum, max_length) = flag.limits();
    limits(minimum, maximum, max_length, &mut facts);
    if flag.is_list() {
        facts.push("may be given several times".to_owned());
    }
    if let Some(default) = flag.default() {
        facts.push(format!("default {default}"));
    }
    if flag.is_required() && matches!(flag.source, Source::Field(_)) {
        facts.push("required".to_owned());
    }
    let facts = format!("[{}]", facts.join("; "));
    let long: Vec<String> = paragraphs(flag.description()).collect();
    let short = long.first().map_or("", |paragraph| first_sentence(paragraph));
    let with_facts = |text: &str| match text {
        "" => facts.clone(),
        text => format!("{} {facts}", without_period(text)),
    };
    (with_facts(short), with_facts(&long.join("\n\n")))
}

/// The fields of a body that have no flag of their own, for the end of the long
/// help; `None` when all have one.
pub(super) fn other_fields(operation: &Operation, flags: &[Flag]) -> Option<String> {
    let has_flag = |field: &&Field| {
        flags.iter().any(|flag| matches!(flag.source, Source::Field(known) if known == *field))
    };
    let fields = operation.body.map_or(&[][..], |body| body.fields);
    let others: Vec<&Field> = fields.iter().filter(|field| !has_flag(field)).collect();
    if others.is_empty() {
        return None;
    }
    let styles = Styles::default();
    let header = styles.get_header();
    let mut text = format!("{header}Fields that --body holds:{header:#}");
    for field in others {
        // An empty path is that of a body which is no object.
        let path = if field.path.is_empty() { "the body itself" } else { field.path };
        let description = without_period(field.description);
        let colon = if description.is_empty() { "" } else { ":" };
        let line = format!("{path}{colon} {description} [{}]", facts_of(field));
        let lines = wrapped(&line, WIDTH - 6);
        let _ = write!(text, "\n  {}", lines.join("\n      "));
    }
    Some(text)
}

/// Kind and limits of a field, and its named values.
fn facts_of(field: &Field) -> String {
    let (one, many) = match field.kind {
        FieldKind::Text => ("text", "texts"),
        FieldKind::Integer => ("whole number", "whole numbers"),
        FieldKind::Number => ("number", "numbers"),
        FieldKind::Boolean => ("true or false", "true or false"),
        FieldKind::Object => ("object", "objects"),
        FieldKind::Map => ("object with free names", "objects with free names"),
        FieldKind::Any => ("any JSON", "any JSON"),
    };
    let mut facts = vec![if field.list { format!("a list of {many}") } else { one.to_owned() }];
    limits(field.minimum, field.maximum, field.max_length, &mut facts);
    if field.required {
        facts.push("required".to_owned());
    }
    if field.secret {
        facts.push("secret".to_owned());
    }
    if !field.values.is_empty() {
        let named: Vec<String> =
            field.values.iter().map(|known| format!("{} = {}", known.sent, known.label)).collect();
        facts.push(named.join(", "));
    }
    facts.join("; ")
}

fn limits(
    minimum: Option<i64>,
    maximum: Option<i64>,
    max_length: Option<u64>,
    facts: &mut Vec<String>,
) {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => facts.push(format!("{minimum} to {maximum}")),
        (Some(minimum), None) => facts.push(format!("at least {minimum}")),
        (None, Some(maximum)) => facts.push(format!("at most {maximum}")),
        (None, None) => {}
    }
    if let Some(most) = max_length {
        facts.push(format!("at most {most} characters"));
    }
}

fn first_sentence(text: &str) -> &str {
    let end = text.match_indices(". ").map(|(place, _)| place).find(|place| {
        // An abbreviation such as "e.g." ends no sentence.
        !text[..*place].rsplit(' ').next().is_some_and(|word| word.contains('.'))
    });
    end.map_or(text, |end| &text[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("enormous word", 3), ["enormous", "word"]);
        assert_eq!(wrapped("", 7), [""]);
    }

    #[test]
    fn a_paragraph_is_one_line_and_a_list_keeps_its_items() {
        let text = "One\ntwo.\n\nThree:\n- a\n  b\n- c\n";
        assert_eq!(Vec::from_iter(paragraphs(text)), ["One two.", "Three:\n- a b\n- c"]);
    }

    #[test]
    fn a_sentence_ends_at_its_period() {
        assert_eq!(first_sentence("One, e.g. this. Two."), "One, e.g. this.");
        assert_eq!(first_sentence("Only one"), "Only one");
    }
}
