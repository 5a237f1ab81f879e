//! The form of a body, which its headers tell or not: its encoding as text, and how it is
//! compressed.

use std::io::Read;

use fastrand::Rng;
use flate2::{
    Compression,
    read::{DeflateEncoder, GzEncoder, ZlibEncoder},
};

use super::{bytes, once_in};
use crate::service::Headers;

/// Encodes a text in another way.
pub(crate) fn encode(rng: &mut Rng, headers: &mut Headers, body: &mut Vec<u8>) {
    let mark = if rng.bool() { "\u{feff}" } else { "" };
    let text = format!("{mark}{}", String::from_utf8_lossy(body));
    let charset = match rng.u8(..3) {
        0 => {
            *body = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            "utf-16le"
        }
        1 => {
            *body = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            "utf-16be"
        }
        _ => {
            *body = text.into_bytes();
            "utf-8"
        }
    };
    if rng.bool() {
        let value = format!("application/json; charset={charset}");
        headers.push(("content-type".to_owned(), value.into_bytes()));
    }
}

/// Compresses a body.
pub(crate) fn compress(rng: &mut Rng, headers: &mut Headers, body: &mut Vec<u8>) {
    // Much more than the client reads of a body.
    if once_in(rng, 10) {
        body.resize(4 << 20, b' ');
    }
    let (level, mut packed) = (Compression::fast(), Vec::new());
    let (name, read) = match rng.u8(..3) {
        0 => ("gzip", GzEncoder::new(&**body, level).read_to_end(&mut packed)),
        1 => ("deflate", ZlibEncoder::new(&**body, level).read_to_end(&mut packed)),
        _ => ("deflate", DeflateEncoder::new(&**body, level).read_to_end(&mut packed)),
    };
    read.expect("bytes of memory");
    *body = packed;
    if once_in(rng, 4) {
        bytes(rng, body);
    }
    headers.push(("content-encoding".to_owned(), name.into()));
}
