//! Reads the values of arguments.

use std::{ffi::OsStr, time::Duration};

use aos_facade::{
    ActionType, Operation,
    api::{CODES, Codes, Input, Method, OPERATIONS, TAGS, ValueKind, nearest},
};
use aos_history::When;
use clap::{
    Arg, Command,
    builder::{PossibleValue, PossibleValuesParser, RangedU64ValueParser, TypedValueParser},
};
use heck::ToKebabCase;
use jiff::SignedDuration;

use super::Point;
use crate::variables::early;

/// Values that a shell completes, however they are read.
#[derive(Clone)]
struct Listed<R, K> {
    read: R,
    known: K,
}

impl<T, R, K> TypedValueParser for Listed<R, K>
where
    T: Clone + Send + Sync + 'static,
    R: Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static,
    K: Fn() -> Vec<PossibleValue> + Clone + Send + Sync + 'static,
{
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        // A function knows how to make an error of clap's.
        self.read.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some((self.known)())
            .filter(|known| !known.is_empty())
            .map(|it| Box::new(it.into_iter()) as _)
    }
}

pub(super) fn operations() -> impl TypedValueParser<Value = &'static Operation> {
    those(|_| true)
}

pub(super) fn reads() -> impl TypedValueParser<Value = &'static Operation> {
    those(|operation| operation.read_only)
}

fn those(wanted: fn(&Operation) -> bool) -> impl TypedValueParser<Value = &'static Operation> {
    let known = move || OPERATIONS.iter().filter(move |operation| wanted(operation));
    Listed {
        read: move |text: &str| match Operation::find(text) {
            Some(found) if wanted(found) => Ok(found),
            Some(_) => Err("it changes something, and a fleet is only read".to_owned()),
            None => {
                let near = nearest(text, known().map(|operation| operation.id));
                Err(format!("did you mean {near}? `aos operations` lists the operations"))
            }
        },
        known: move || known().map(|it| PossibleValue::new(it.id).help(it.summary)).collect(),
    }
}

/// The lists of codes, by any form of their names.
pub(super) fn lists() -> impl TypedValueParser<Value = &'static Codes> {
    Listed {
        read: |text: &str| {
            Codes::find(text).ok_or_else(|| {
                let names: Vec<_> = CODES.iter().map(|list| list.name.to_kebab_case()).collect();
                let near = nearest(text, names.iter().map(String::as_str));
                format!("did you mean {near}? `aos codes` prints the lists")
            })
        },
        known: || CODES.iter().map(|list| PossibleValue::new(list.name.to_kebab_case())).collect(),
    }
}

pub(super) fn groups() -> PossibleValuesParser {
    PossibleValuesParser::new(TAGS.iter().map(|(group, _)| PossibleValue::new(*group)))
}

pub(super) fn methods() -> impl TypedValueParser<Value = Method> {
    const METHODS: [Method; 5] =
        [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    Listed {
        read: |text: &str| {
            let mut methods = METHODS.into_iter();
            let found = methods.find(|method| method.as_str().eq_ignore_ascii_case(text));
            found.ok_or_else(|| "expected GET, POST, PUT, PATCH or DELETE".to_owned())
        },
        known: || METHODS.map(|method| PossibleValue::new(method.as_str())).to_vec(),
    }
}

/// What the parameter `types` of the operation takes.
pub(super) fn action_types() -> impl TypedValueParser<Value = ActionType> {
    static NOTHING: Input = Input::BLANK;
    let operation = Operation::find("retrieve_risky_action_count");
    let parameters = operation.map_or(&[][..], |operation| operation.parameters);
    let types = parameters.iter().find(|input| input.name == "types").unwrap_or(&NOTHING);
    of_input(types).try_map(|sent| sent.parse::<ActionType>())
}

pub(super) fn parameter(text: &str) -> Result<(String, String), String> {
    let (name, value) = pair(text, '=').ok_or("expected NAME=VALUE")?;
    Ok((name, line(&value).to_owned()))
}

pub(super) fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = pair(text, ':').ok_or("expected NAME:VALUE")?;
    Ok((name, value.trim_start().to_owned()))
}

fn pair(text: &str, sign: char) -> Option<(String, String)> {
    let (name, value) = text.split_once(sign).filter(|(name, _)| !name.is_empty())?;
    Some((name.to_owned(), value.to_owned()))
}

pub(super) fn rate(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(rate) if (0.001..=1e6).contains(&rate) => Ok(rate),
        _ => Err("expected 0.001 to 1000000 requests per second".to_owned()),
    }
}

pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let time = text.parse::<SignedDuration>().ok().and_then(|time| time.try_into().ok());
    time.filter(|time: &Duration| !time.is_zero())
        .ok_or_else(|| "expected a time such as 90s, 15m or 2h".to_owned())
}

pub(super) fn days(text: &str) -> Result<u32, String> {
    let number = |unit, days| text.strip_suffix(unit)?.parse::<u32>().ok()?.checked_mul(days);
    let days = number('d', 1).or_else(|| number('w', 7)).filter(|days| *days > 0);
    days.ok_or_else(|| "expected days or weeks, such as 400d or 52w".to_owned())
}

pub(super) fn run(text: &str) -> Result<When, String> {
    let when = text.parse().ok().filter(|when| matches!(when, When::Latest | When::Run(_)));
    when.ok_or_else(|| "expected the number of a run, or latest".to_owned())
}

/// A run of an operation, or else a file.
pub(super) fn point(text: &str) -> Result<Point, String> {
    let when = text.parse::<When>();
    Ok(when.map_or_else(|error| Point::File(text.into(), error.to_string()), Point::When))
}

pub(super) fn size() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(..=aos_sim::MAX_FLEET as u64)
}

/// A value without the byte order mark and line break of a file. White space of its own is kept.
fn line(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n'])
}

/// Reads values of an input into what is sent for them: one with a name by any of
/// its names, and others as they are, because the lists of the vendor grow.
pub(crate) fn of_input(input: &'static Input) -> impl TypedValueParser<Value = String> {
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
    use aos_facade::api::NamedValue;

    use super::*;

    #[test]
    fn a_parameter_is_cut_at_its_first_equals_sign() {
        assert_eq!(parameter("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert_eq!(parameter("a="), Ok(("a".to_owned(), String::new())));
        assert!(parameter("a").is_err());
        assert!(parameter("=a").is_err());
    }

    #[test]
    fn rates_are_numbers_above_zero() {
        assert_eq!(rate("2.5"), Ok(2.5));
        for wrong in ["0", "-1", "NaN", "inf", "many"] {
            assert!(rate(wrong).is_err(), "{wrong}");
        }
    }

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
