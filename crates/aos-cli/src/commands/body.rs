//! The value of `--body`.

use std::borrow::Cow;

use aos_facade::api::{exact_numbers, read_json, trim_text};
use serde_json::Value;

use crate::{
    exit::{Failure, Outcome},
    given,
    interrupt::Interrupt,
};

/// A body to which the values of flags are added.
pub(super) fn value(text: &str) -> Outcome<Value> {
    if matches!(exact_numbers(text), Cow::Owned(_)) {
        let what = "the body holds a number with more digits than can be kept while flags are \
                    added to it";
        return Err(Failure::usage(what).hint("give the fields in the body as well"));
    }
    let body = read_json(text);
    body.map_err(|error| Failure::usage(format!("the body is not valid JSON: {error}")))
}

/// Reads the value of `--body`, which is valid JSON: itself, `@` and a file, or `-` for stdin.
pub(super) async fn read(argument: Option<&str>, interrupt: &Interrupt) -> Outcome<Option<String>> {
    let Some(argument) = argument.map(str::to_owned) else { return Ok(None) };
    interrupt.or_ends_reading(move || read_now(&argument)).await.map(Some)
}

fn read_now(argument: &str) -> Outcome<String> {
    let (text, origin, hint) = if argument == "-" {
        let hint = "stdin must hold one JSON value and nothing else";
        (given::stdin("the body on stdin")?, "the body on stdin".to_owned(), hint)
    } else if let Some(text) = given::file(argument, "--body")? {
        let hint = "the file must hold one JSON value and nothing else";
        (text, format!("the file {:?} of --body", &argument[1..]), hint)
    } else {
        let hint =
            "quote it for the shell, as in --body '{\"name\": \"value\"}', or use --body @FILE";
        (argument.to_owned(), "the value of --body".to_owned(), hint)
    };
    if trim_text(&text).is_empty() {
        return Err(Failure::usage(format!("{origin} is empty")).hint(hint));
    }
    match serde_json::from_str::<serde::de::IgnoredAny>(&text) {
        Ok(_) => Ok(trim_text(&text).to_owned()),
        Err(error) => {
            Err(Failure::usage(format!("{origin} is not valid JSON: {error}")).hint(hint))
        }
    }
}
