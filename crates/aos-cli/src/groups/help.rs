//! Help texts, made from the spec.

use std::fmt::Write;

use aos_facade::{
    Operation,
    api::{Input, TAGS, ValueKind},
};
use clap::{
    Command,
    builder::{StyledStr, styling::Styles},
};
use textwrap::{Options, WordSplitter};

use super::flags::Flag;

/// Columns of the overview. The terminal's width is not known here.
const WIDTH: usize = 80;

/// The headings of the overview, with their commands. The groups of operations are above them.
const OTHERS: [(&str, &[&str]); 2] = [
    ("All operations", &["call", "api", "operations", "schema", "codes"]),
    ("This program", &["doctor", "auth", "sim", "completions", "help"]),
];

pub(super) fn without_period(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix('.').unwrap_or(text)
}

/// The template of the program's help: the commands are under headings.
pub(super) fn overview(command: &Command) -> StyledStr {
    let mut text = String::from("{about-with-newline}\n{usage-heading} {usage}\n");
    let groups = TAGS.iter().map(|(group, _)| *group);
    let groups = groups.filter(|group| command.find_subcommand(group).is_some());
    let mut groups = Vec::from_iter(groups);
    groups.sort_unstable();
    let about = |name: &str| match (name, command.find_subcommand(name)) {
        // Clap makes it later.
        ("help", _) => Some("Print the help of a command".to_owned()),
        (_, found) => Some(found?.get_about()?.to_string()),
    };
    let sections = [("Groups of operations", groups.as_slice())].into_iter().chain(OTHERS);
    let names = sections.clone().flat_map(|(_, names)| names);
    let longest = names.map(|name| name.len()).max().unwrap_or_default();
    let styles = Styles::default();
    let literal = styles.get_literal();
    for (heading, names) in sections {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "\n{}", headed(heading));
        for name in names {
            let Some(about) = about(name) else { continue };
            let indent = " ".repeat(longest + 4);
            let about = wrapped(&about, &indent, &indent);
            let gap = " ".repeat(longest + 2 - name.len());
            let _ = writeln!(text, "  {literal}{name}{literal:#}{gap}{}", about.trim_start());
        }
    }
    let _ = write!(text, "\n{}\n{{options}}{{after-help}}", headed("Options"));
    text.into()
}

fn headed(heading: &str) -> String {
    let styles = Styles::default();
    let header = styles.get_header();
    format!("{header}{heading}:{header:#}")
}

fn wrapped(text: &str, first_indent: &str, indent: &str) -> String {
    let options = Options::new(WIDTH).initial_indent(first_indent).subsequent_indent(indent);
    textwrap::fill(text, options.break_words(false).word_splitter(WordSplitter::NoHyphenation))
}

pub(super) fn long_about(operation: &Operation) -> String {
    let mut text = format!("{}.", without_period(operation.summary));
    for paragraph in paragraphs(operation.description) {
        let _ = write!(text, "\n\n{paragraph}");
    }
    let Operation { id, method, path, .. } = operation;
    let _ = write!(text, "\n\nOperation: {id}\nRequest: {method} {path}");
    let alternatives = Vec::from_iter(operation.scopes.iter().map(|scopes| scopes.join(" and ")));
    if !alternatives.is_empty() {
        let _ = write!(text, "\nScopes: {}", alternatives.join(", or "));
    }
    if let Some(page) = operation.source {
        let _ = write!(text, "\nVendor's page: {page}");
    }
    text
}

/// The paragraphs, each on one line but for the items of a list: clap wraps the lines.
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

pub(super) fn of_flag(flag: &Flag) -> (String, String) {
    let input = flag.input;
    let mut details = vec![format!("sent as {}", input.name)];
    limits(input, &mut details);
    details.extend(input.list.then(|| "repeatable".to_owned()));
    details.extend(input.default.map(|default| format!("default {default}")));
    details.extend((input.required && flag.is_field()).then(|| "required".to_owned()));
    let details = format!("[{}]", details.join("; "));
    let long: Vec<String> = paragraphs(input.description).collect();
    let short = long.first().map_or("", |paragraph| first_sentence(paragraph));
    let with_details =
        |text: &str| format!("{} {details}", without_period(text)).trim_start().to_owned();
    (with_details(short), with_details(&long.join("\n\n")))
}

/// The fields of a body without a flag, for the end of the long help; `None` when all have one.
pub(super) fn other_fields(operation: &Operation, flags: &[Flag]) -> Option<String> {
    let fields = operation.body.map_or(&[][..], |body| body.fields);
    let has_flag = |field: &&Input| flags.iter().any(|flag| std::ptr::eq(flag.input, *field));
    let others: Vec<&Input> = fields.iter().filter(|field| !has_flag(field)).collect();
    if others.is_empty() {
        return None;
    }
    let mut text = headed("Fields without a flag, for --body");
    for field in others {
        // A body that is not an object has a field without a name.
        let name = if field.name.is_empty() { "the body itself" } else { field.name };
        let description = without_period(field.description);
        let colon = if description.is_empty() { "" } else { ":" };
        let line = format!("{name}{colon} {description} [{}]", details_of(field));
        let _ = write!(text, "\n{}", wrapped(&line, "  ", "      "));
    }
    Some(text)
}

fn details_of(field: &Input) -> String {
    let (one, many) = match field.kind {
        ValueKind::Integer => ("integer", "integers"),
        ValueKind::Number => ("number", "numbers"),
        ValueKind::Boolean => ("true or false", "true or false"),
        ValueKind::Object => ("object", "objects"),
        ValueKind::Map => ("object with free names", "objects with free names"),
        ValueKind::Any => ("any JSON", "any JSON"),
        _ => ("text", "texts"),
    };
    let mut details = vec![if field.list { format!("list of {many}") } else { one.to_owned() }];
    limits(field, &mut details);
    details.extend(field.required.then(|| "required".to_owned()));
    details.extend(field.secret.then(|| "secret".to_owned()));
    let named = field.values().iter().map(|known| format!("{} = {}", known.sent, known.label));
    let named = Vec::from_iter(named).join(", ");
    details.extend(Some(named).filter(|named| !named.is_empty()));
    details.join("; ")
}

fn limits(input: &Input, details: &mut Vec<String>) {
    details.extend(match (input.minimum, input.maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum}")),
        (Some(minimum), None) => Some(format!("at least {minimum}")),
        (None, maximum) => maximum.map(|maximum| format!("at most {maximum}")),
    });
    details.extend(input.max_length.map(|most| format!("at most {most} characters")));
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
