//! The value of `--body`.

use std::{borrow::Cow, fs::File, io};

use aos_facade::api::{decode_text, exact_numbers, read_json, read_within, trim_text};
use serde_json::Value;

use crate::{
    exit::{Failure, Outcome},
    interrupt::Interrupt,
};

/// The most bytes that a body may have. The vendor documents no body that is larger than
/// some KiB.
const LIMIT: u64 = 16 << 20;

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
    if argument == "-" {
        let bytes = read_within(io::stdin(), LIMIT).map_err(|error| {
            Failure::usage(format!("the body on stdin cannot be read: {error}"))
        })?;
        return parse(
            &bytes,
            "the body on stdin",
            "stdin must hold one JSON value and nothing else",
        );
    }
    if let Some(path) = argument.strip_prefix('@') {
        let read = File::open(path).and_then(|file| read_within(file, LIMIT));
        let bytes = read.map_err(|error| {
            Failure::usage(format!("the file {path:?} of --body cannot be read: {error}"))
        })?;
        let origin = format!("the file {path:?} of --body");
        return parse(&bytes, &origin, "the file must hold one JSON value and nothing else");
    }
    parse(
        argument.as_bytes(),
        "the value of --body",
        "quote it for the shell, as in --body '{\"name\": \"value\"}', or use --body @FILE",
    )
}

fn parse(bytes: &[u8], origin: &str, hint: &str) -> Outcome<String> {
    let text = decode_text(bytes)
        .map_err(|error| Failure::usage(format!("{origin} is not text: {error}")))?;
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
