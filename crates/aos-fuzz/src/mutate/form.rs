//! The form of a body: its encoding as text, and how it is compressed.

use std::io::Read;

use fastrand::Rng;
use flate2::{
    Compression,
    read::{DeflateEncoder, GzEncoder, ZlibEncoder},
};

use super::{bytes, once_in};
use crate::service::{Answer, Framing};

/// Gives a response another form: one that is told in its headers, or not.
pub(crate) fn form(rng: &mut Rng, answer: &mut Answer) {
    if once_in(rng, 15) {
        encode(rng, answer);
    }
    if once_in(rng, 8) {
        compress(rng, answer);
    }
    answer.repeats_request = once_in(rng, 10);
    answer.framing = match rng.u8(..20) {
        0 => Framing::Close,
        1 => Framing::Cut,
        2..5 => Framing::Chunked,
        _ => Framing::Length,
    };
}

fn encode(rng: &mut Rng, answer: &mut Answer) {
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    let mark = if rng.bool() { "\u{feff}" } else { "" };
    let units = mark.encode_utf16().chain(text.encode_utf16());
    let (body, charset) = match rng.u8(..3) {
        0 => (units.flat_map(u16::to_le_bytes).collect(), "utf-16le"),
        1 => (units.flat_map(u16::to_be_bytes).collect(), "utf-16be"),
        _ => (format!("{mark}{text}").into_bytes(), "utf-8"),
    };
    answer.body = body;
    if rng.bool() {
        let value = format!("application/json; charset={charset}");
        answer.headers.push(("content-type".to_owned(), value.into_bytes()));
    }
}

fn compress(rng: &mut Rng, answer: &mut Answer) {
    // Much more than the client reads of a body.
    if once_in(rng, 10) {
        answer.body.resize(4 << 20, b' ');
    }
    let (body, level, mut packed) = (&*answer.body, Compression::fast(), Vec::new());
    let (name, read) = match rng.u8(..3) {
        0 => ("gzip", GzEncoder::new(body, level).read_to_end(&mut packed)),
        1 => ("deflate", ZlibEncoder::new(body, level).read_to_end(&mut packed)),
        _ => ("deflate", DeflateEncoder::new(body, level).read_to_end(&mut packed)),
    };
    read.expect("bytes of memory");
    answer.body = packed;
    if once_in(rng, 4) {
        bytes(rng, &mut answer.body);
    }
    answer.headers.push(("content-encoding".to_owned(), name.into()));
}
