//! Mutations: of bytes, of JSON, of headers and of the form of a body.

mod bytes;
mod form;
mod json;
mod values;

use fastrand::Rng;

pub(crate) use bytes::{bytes, splice};
pub(crate) use form::{compress, encode};
pub(crate) use json::json;
pub(crate) use values::header;

/// One of these.
pub(crate) fn one<'a, T>(rng: &mut Rng, of: &'a [T]) -> &'a T {
    &of[rng.usize(..of.len())]
}

/// A line of a file of seeds.
pub(crate) fn line<'a>(rng: &mut Rng, file: &'a str) -> &'a str {
    let lines: Vec<&str> = file.lines().collect();
    one::<&str>(rng, &lines)
}

/// A text of a file of seeds in JSON, which has characters that no line can hold.
fn text(rng: &mut Rng, file: &str) -> String {
    let texts: Vec<String> = serde_json::from_str(file).expect("a list of texts");
    one(rng, &texts).clone()
}

/// Whether it is the turn of something that happens once in so many times.
pub(crate) fn once_in(rng: &mut Rng, times: u32) -> bool {
    rng.u32(..times) == 0
}
