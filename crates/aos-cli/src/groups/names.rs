//! The values of flags, by their names.

use std::ffi::OsStr;

use aos_facade::api::{Input, ValueKind};
use clap::{
    Arg, Command, Error,
    builder::{PossibleValue, TypedValueParser},
};
use heck::ToKebabCase;

/// A value without the byte order mark and the line break that a file or another program
/// has left at its ends. White space of its own is kept.
pub(crate) fn line(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n'])
}

/// Reads a value of an input into what is sent for it: one with a name by any of
/// its names, and others as they are, because the lists of the vendor grow.
#[derive(Clone)]
pub(crate) struct Values(pub(crate) &'static Input);

impl Values {
    fn read(&self, text: &str) -> Result<String, String> {
        // What the arguments mean is not known yet.
        if std::env::args_os().any(|argument| argument == "--no-check") {
            return Ok(line(text).to_owned());
        }
        let place = format!(" for `{}`: ", self.0.name);
        match self.0.value(line(text)) {
            Ok(sent) => Ok(sent.into_owned()),
            // Clap names the flag and the value itself.
            Err(sentence) => Err(match sentence.rsplit_once(&place) {
                Some((_, expected)) => expected.to_owned(),
                None => sentence,
            }),
        }
    }
}

impl TypedValueParser for Values {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        // A function knows how to make an error of clap's.
        let parser = self.clone();
        (move |text: &str| parser.read(text)).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if self.0.kind == ValueKind::Boolean {
            return Some(Box::new(["true", "false"].map(PossibleValue::new).into_iter()));
        }
        if self.0.values().is_empty() {
            // A long list: its codes, for completions.
            let codes = self.0.codes?.entries();
            return Some(Box::new(
                codes.map(|(code, name)| PossibleValue::new(code.into_owned()).help(name)),
            ));
        }
        Some(Box::new(self.0.values().iter().map(|known| {
            // A label that is not made of words, such as #94A6AF, gives a name that has none
            // either.
            let name = match known.label.starts_with(char::is_alphabetic) {
                true => known.name.to_kebab_case(),
                false => known.name.to_lowercase(),
            };
            let help = match known.label.eq_ignore_ascii_case(&name) {
                true => known.sent.to_owned(),
                false => format!("{} ({})", known.label, known.sent),
            };
            PossibleValue::new(name).help(help)
        })))
    }
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
        let values = Values(&STATUS);
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
            assert_eq!(values.read(text).as_deref(), Ok(sent), "{text}");
        }
        let expected = "expected not-started, done, hex94-a6af or an integer";
        assert_eq!(values.read("other"), Err(expected.to_owned()));
        let shown: Vec<String> = values
            .possible_values()
            .unwrap()
            .map(|value| format!("{}: {}", value.get_name(), value.get_help().unwrap()))
            .collect();
        assert_eq!(
            shown,
            ["not-started: Not started yet (0)", "done: 7", "hex94a6af: #94A6AF (8)"]
        );
    }
}
