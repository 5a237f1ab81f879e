//! Values of flags: named ones by their names, and others as they are, because
//! the lists of the vendor grow.

use std::{ffi::OsStr, sync::Arc};

use aos_facade::api::NamedValue;
use clap::{
    Arg, Command, Error,
    builder::{PossibleValue, TypedValueParser},
};

use super::flags::kebab;

type Check = dyn Fn(&str) -> Result<(), String> + Send + Sync;

/// Reads a value into what is sent for it.
#[derive(Clone)]
pub(super) struct Open {
    named: &'static [NamedValue],
    booleans: bool,
    check: Arc<Check>,
}

impl Open {
    /// Values with these names, and whatever else goes through the check.
    pub(super) fn new(
        named: &'static [NamedValue],
        booleans: bool,
        check: impl Fn(&str) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        Self { named, booleans, check: Arc::new(check) }
    }

    fn read(&self, text: &str) -> Result<String, String> {
        let is = |known: &&NamedValue| {
            known.sent == text
                || [known.name, known.label].iter().any(|name| name.eq_ignore_ascii_case(text))
                || kebab(known.name).eq_ignore_ascii_case(text)
        };
        let value = self.named.iter().find(is).map_or(text, |known| known.sent);
        match (self.check)(value) {
            Ok(()) => Ok(value.to_owned()),
            Err(what) if self.named.is_empty() => Err(what),
            Err(what) => {
                let names: Vec<String> = self.named.iter().map(|known| kebab(known.name)).collect();
                Err(format!("{what}; named are {}", names.join(", ")))
            }
        }
    }
}

impl TypedValueParser for Open {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        // A function knows how to put an error in clap's words.
        let parser = self.clone();
        (move |text: &str| parser.read(text)).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if self.booleans {
            return Some(Box::new(["true", "false"].map(PossibleValue::new).into_iter()));
        }
        if self.named.is_empty() {
            return None;
        }
        Some(Box::new(self.named.iter().map(|known| {
            let name = kebab(known.name);
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
    use super::*;

    const NAMED: &[NamedValue] = &[
        NamedValue { sent: "0", name: "NotStarted", label: "Not started yet" },
        NamedValue { sent: "7", name: "Done", label: "Done" },
    ];

    #[test]
    fn a_value_is_known_by_all_its_names_and_others_go_through() {
        let number = |text: &str| match text.parse::<i64>() {
            Ok(_) => Ok(()),
            Err(_) => Err("no number".to_owned()),
        };
        let parser = Open::new(NAMED, false, number);
        for (text, sent) in [
            ("NotStarted", "0"),
            ("notstarted", "0"),
            ("not-started", "0"),
            ("not started yet", "0"),
            ("0", "0"),
            ("DONE", "7"),
            ("99", "99"),
        ] {
            assert_eq!(parser.read(text).as_deref(), Ok(sent), "{text}");
        }
        assert_eq!(parser.read("other"), Err("no number; named are not-started, done".to_owned()));
        let shown: Vec<String> = parser
            .possible_values()
            .unwrap()
            .map(|value| format!("{}: {}", value.get_name(), value.get_help().unwrap()))
            .collect();
        assert_eq!(shown, ["not-started: Not started yet (0)", "done: 7"]);
    }
}
