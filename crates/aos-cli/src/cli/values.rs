//! Reads the values of arguments.

use std::{ffi::OsStr, time::Duration};

use aos_facade::{
    ActionType, Operation,
    api::{CODES, Codes, Input, Method, OPERATIONS, TAGS, nearest},
};
use aos_history::When;
use clap::{
    Arg, Command,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use heck::ToKebabCase;
use jiff::SignedDuration;

use super::Point;
use crate::groups::names::{self, line};

/// Values that a shell completes, however they are read.
#[derive(Clone)]
pub(crate) struct Listed<R, K> {
    pub(crate) read: R,
    pub(crate) known: K,
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
    names::values(types).try_map(|sent| sent.parse::<ActionType>())
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

pub(super) fn size(text: &str) -> Result<usize, String> {
    match text.parse::<usize>() {
        Ok(size) if size <= aos_sim::MAX_FLEET => Ok(size),
        _ => Err(format!("expected 0 to {}", aos_sim::MAX_FLEET)),
    }
}

#[cfg(test)]
mod tests {
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
}
