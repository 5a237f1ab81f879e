//! The values of flags, by their names.

use aos_facade::api::{Input, ValueKind};
use clap::builder::{PossibleValue, TypedValueParser};
use heck::ToKebabCase;

use crate::{cli::Listed, variables::early};

/// A value without the byte order mark and line break of a file. White space of its own is kept.
pub(crate) fn line(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n'])
}

/// Reads values of an input into what is sent for them: one with a name by any of
/// its names, and others as they are, because the lists of the vendor grow.
pub(crate) fn values(input: &'static Input) -> impl TypedValueParser<Value = String> {
    Listed { read: move |text: &str| read(input, text), known: move || known(input) }
}

fn read(input: &Input, text: &str) -> Result<String, String> {
    // What the arguments mean is not known yet.
    let unchecked = early("no-check");
    if unchecked.is_some_and(|it| !["0", "false", "no", "off"].contains(&it.trim())) {
        return Ok(line(text).to_owned());
    }
    if input.list && line(text).trim().is_empty() {
        return Err("expected a value, and this one is empty".to_owned());
    }
    let place = format!(" for `{}`: ", input.name);
    match input.value(line(text)) {
        Ok(sent) => Ok(sent.into_owned()),
        // Clap names the flag and the value itself.
        Err(sentence) => Err(match sentence.rsplit_once(&place) {
            Some((_, expected)) => expected.to_owned(),
            None => sentence,
        }),
    }
}

fn known(input: &Input) -> Vec<PossibleValue> {
    if input.kind == ValueKind::Boolean {
        return ["true", "false"].map(PossibleValue::new).to_vec();
    }
    if input.values().is_empty() {
        // A long list: its codes, for completions.
        let codes = input.codes.into_iter().flat_map(|codes| codes.entries());
        return codes.map(|(code, name)| PossibleValue::new(code).help(name)).collect();
    }
    let known = input.values().iter().map(|known| {
        // A label that is not made of words, such as #94A6AF, gives a name without any.
        let name = match known.label.starts_with(char::is_alphabetic) {
            true => known.name.to_kebab_case(),
            false => known.name.to_lowercase(),
        };
        let help = match known.label.eq_ignore_ascii_case(&name) {
            true => known.sent.to_owned(),
            false => format!("{} ({})", known.label, known.sent),
        };
        PossibleValue::new(name).help(help)
    });
    known.collect()
}

#[cfg(test)]
mod tests {
    use aos_facade::api::{Codes, NamedValue};

    use super::*;

    static STATUS: Input = Input {
        name: "status",
        kind: ValueKind::Integer,
        codes: Some(&Codes::of_values(
            "Status",
            &[
                NamedValue { sent: "0", name: "NotStarted", label: "Not started yet" },
                NamedValue { sent: "7", name: "Done", label: "Done" },
                NamedValue { sent: "8", name: "Hex94A6AF", label: "#94A6AF" },
            ],
        )),
        ..Input::BLANK
    };

    #[test]
    fn a_value_is_known_by_all_its_names_and_others_are_sent_as_they_are() {
        for (text, sent) in [
            ("NotStarted", "0"),
            ("\u{feff}99\r\n", "99"),
            ("notstarted", "0"),
            ("not-started", "0"),
            ("not started yet", "0"),
            ("0", "0"),
            ("DONE", "7"),
            ("hex94a6af", "8"),
            ("#94a6af", "8"),
            ("99", "99"),
        ] {
            assert_eq!(read(&STATUS, text).as_deref(), Ok(sent), "{text}");
        }
        let expected = "expected not-started, done, hex94-a6af or an integer";
        assert_eq!(read(&STATUS, "other"), Err(expected.to_owned()));
        let shown: Vec<String> = known(&STATUS)
            .iter()
            .map(|value| format!("{}: {}", value.get_name(), value.get_help().unwrap()))
            .collect();
        assert_eq!(
            shown,
            ["not-started: Not started yet (0)", "done: 7", "hex94a6af: #94A6AF (8)"]
        );
    }
}
