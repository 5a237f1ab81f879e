//! Texts that a user gives in a file or on stdin.

use std::{fs::File, io};

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
    let read = File::open(path).and_then(|file| read_within(file, LIMIT));
    decoded(read, &format!("the file {path:?} of {option}")).map(Some)
}

pub(crate) fn stdin(what: &str) -> Outcome<String> {
    decoded(read_within(stdio::stdin(), LIMIT), what)
}

fn decoded(read: io::Result<Vec<u8>>, what: &str) -> Outcome<String> {
    let bytes = read.map_err(|error| Failure::usage(format!("{what} cannot be read: {error}")))?;
    let text = decode_text(&bytes);
    let text = text.map_err(|error| Failure::usage(format!("{what} is not text: {error}")))?;
    Ok(text.into_owned())
}
