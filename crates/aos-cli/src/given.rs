//! Texts that a user gives in a file or on stdin.

use std::{fs::File, path::Path};

use aos_facade::api::{decode_text, read_within};

use crate::{
    exit::{Failure, Outcome},
    stdio,
};

/// The most bytes that are read. The vendor documents no body that is larger than some KiB.
const LIMIT: u64 = 16 << 20;

/// The text of the file of `@FILE`; `None` for an argument that is a text itself.
pub(crate) fn file(argument: &str, option: &str) -> Outcome<Option<String>> {
    let Some(path) = argument.strip_prefix('@') else { return Ok(None) };
    text(bytes(Path::new(path), option)?, &format!("the file {path:?} of {option}")).map(Some)
}

pub(crate) fn bytes(path: &Path, option: &str) -> Outcome<Vec<u8>> {
    let read = File::open(path).and_then(|file| read_within(file, LIMIT));
    let wrong = |error| format!("the file {path:?} of {option} cannot be read: {error}");
    read.map_err(|error| Failure::usage(wrong(error)))
}

pub(crate) fn stdin(what: &str) -> Outcome<String> {
    let wrong = |error| Failure::usage(format!("{what} cannot be read: {error}"));
    text(read_within(stdio::stdin(), LIMIT).map_err(wrong)?, what)
}

fn text(bytes: Vec<u8>, what: &str) -> Outcome<String> {
    let text = decode_text(&bytes);
    let text = text.map_err(|error| Failure::usage(format!("{what} is not text: {error}")))?;
    Ok(text.into_owned())
}
