//! Mutations: of bytes, of JSON, of headers, and of the form of a body.

use std::io::Read;

use fastrand::Rng;
use flate2::{
    Compression,
    read::{DeflateEncoder, GzEncoder, ZlibEncoder},
};
use serde_json::Value;

use crate::{
    service::Headers,
    texts::{CLIENT_SECRET, PASSWORD, TOKEN, forms},
    world::BODY_LIMIT,
};

const PIECES: &str = include_str!("../seeds/pieces.json");
const JSON: &str = include_str!("../seeds/json.txt");
/// Values of `Retry-After` and its relatives.
const WAITS: &str = include_str!("../seeds/waits.txt");
const NAMES: &str = include_str!("../seeds/header-names.txt");
const VALUES: &str = include_str!("../seeds/header-values.json");

pub(crate) fn one<'a, T>(rng: &mut Rng, of: &'a [T]) -> &'a T {
    &of[rng.usize(..of.len())]
}

pub(crate) fn line<'a>(rng: &mut Rng, file: &'a str) -> &'a str {
    let lines: Vec<&str> = file.lines().collect();
    one::<&str>(rng, &lines)
}

/// A text of a file of seeds in JSON, which has characters that no line can hold.
fn text(rng: &mut Rng, file: &str) -> String {
    let texts: Vec<String> = serde_json::from_str(file).expect("a list of texts");
    one(rng, &texts).clone()
}

pub(crate) fn once_in(rng: &mut Rng, times: u32) -> bool {
    rng.u32(..times) == 0
}

fn secret(rng: &mut Rng) -> String {
    let forms = forms(one::<&str>(rng, &[CLIENT_SECRET, TOKEN, PASSWORD]));
    one(rng, &forms).clone()
}

/// Changes some bytes, up to four times.
pub(crate) fn bytes(rng: &mut Rng, bytes: &mut Vec<u8>) {
    for _ in 0..rng.usize(1..=4) {
        let (from, to) = (rng.usize(..=bytes.len()), rng.usize(..=bytes.len()));
        let (from, to) = (from.min(to), from.max(to));
        match rng.u8(..7) {
            0 if from < bytes.len() => bytes[from] ^= 1 << rng.u8(..8),
            1 if from < bytes.len() => bytes[from] = rng.u8(..),
            2 if once_in(rng, 2) => bytes.truncate(to),
            3 => drop(bytes.drain(from..to.min(from + 16))),
            4 => drop(bytes.splice(to..to, bytes[from..to].to_vec())),
            // In no text of UTF-8.
            5 if once_in(rng, 16) => bytes.insert(from, 0xff),
            5 => drop(bytes.splice(from..from, text(rng, PIECES).into_bytes())),
            _ => drop(bytes.splice(from..from, secret(rng).into_bytes())),
        }
    }
}

/// The beginning of one text and the end of another.
pub(crate) fn splice(rng: &mut Rng, first: &[u8], second: &[u8]) -> Vec<u8> {
    let (from, to) = (rng.usize(..=first.len()), rng.usize(..=second.len()));
    [&first[..from], &second[to..]].concat()
}

/// A JSON value with a mutation somewhere in it; still JSON, but made in the text, because
/// most of them no value of Rust can hold.
pub(crate) fn json(rng: &mut Rng, value: &Value) -> String {
    let children: Vec<(Option<&String>, &Value)> = match value {
        Value::Array(values) => values.iter().map(|value| (None, value)).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (Some(key), value)).collect(),
        _ => Vec::new(),
    };
    if children.is_empty() || once_in(rng, 8) {
        return mutated(rng, value);
    }
    let place = rng.usize(..children.len());
    let child = |(index, (key, value)): (usize, (Option<&String>, &Value))| match key {
        Some(key) if index == place && once_in(rng, 3) => field(rng, key, value),
        _ => {
            let text = if index == place { json(rng, value) } else { value.to_string() };
            key.map(|key| format!("{}:", json_text(key))).unwrap_or_default() + &text
        }
    };
    let all = children.into_iter().enumerate().map(child).collect::<Vec<_>>().join(",");
    if value.is_array() { format!("[{all}]") } else { format!("{{{all}}}") }
}

fn json_text(text: &str) -> String {
    Value::from(text).to_string()
}

fn mutated(rng: &mut Rng, value: &Value) -> String {
    const MANY: usize = 20_000;
    let text = value.to_string();
    match rng.u8(..12) {
        0 => format!("[{text}]"),
        1 => format!("{{\"data\":{text}}}"),
        2 => json_text(&text),
        3 | 4 => {
            let (open, close) = *one(rng, &[("[", "]"), ("{\"a\":", "}")]);
            let depth = *one(rng, &[2, 63, 100, 126, 127, 128, 129, MANY]);
            open.repeat(depth) + &text + &close.repeat(depth)
        }
        5 => {
            let times = match rng.u8(..100) {
                // As much as the client reads, in many small pieces.
                0 => BODY_LIMIT / (2 + text.len()),
                1..10 => 1 + MANY / text.len(),
                _ => rng.usize(..5),
            };
            let mut all = vec![text; times];
            if !value.is_object() {
                all.push("null".to_owned());
            }
            format!("[{}]", all.join(","))
        }
        _ => any_json(rng),
    }
}

/// A field with a mutation of its key, or twice.
fn field(rng: &mut Rng, key: &str, value: &Value) -> String {
    const OTHERS: [&str; 6] = ["error", "message", "statusCode", "isSuccess", "errors", ""];
    let renamed = match rng.u8(..7) {
        0 => key.to_uppercase(),
        1 => key.to_lowercase(),
        2 => format!("{key}\u{0}"),
        3 => (*one(rng, &OTHERS)).to_owned(),
        // Long once, not a thousand times as long with each mutation.
        4 => key.repeat(1 + 10_000 / (1 + key.len())),
        5 => format!(" {key}"),
        _ => key.to_owned(),
    };
    let field = format!("{}:{value}", json_text(&renamed));
    match rng.bool() {
        true => format!("{field},{}:{}", json_text(key), any_json(rng)),
        false => field,
    }
}

fn any_json(rng: &mut Rng) -> String {
    match rng.u8(..20) {
        0..3 => json_text(&secret(rng)),
        // As it is: the escapes that it has are those of JSON then.
        3 => format!("\"{}\"", secret(rng)),
        4 => json_text(line(rng, WAITS)),
        5 if once_in(rng, 10) => format!("\"{}\"", "long ".repeat(rng.usize(..100_000))),
        5 if once_in(rng, 5) => "9".repeat(rng.usize(1..100_000)),
        5 => format!("\"{}\"", rng.char(..)),
        _ => line(rng, JSON).to_owned(),
    }
}

pub(crate) fn header(rng: &mut Rng) -> (String, Vec<u8>) {
    let name = line(rng, NAMES).to_owned();
    let mut value = match rng.u8(..6) {
        0 => secret(rng).into_bytes(),
        1 => line(rng, WAITS).into(),
        2 => {
            let (first, second) = (line(rng, WAITS), line(rng, WAITS));
            splice(rng, first.as_bytes(), second.as_bytes())
        }
        3 if once_in(rng, 20) => vec![b'x'; rng.usize(..100_000)],
        _ => text(rng, VALUES).into_bytes(),
    };
    if once_in(rng, 4) {
        bytes(rng, &mut value);
    }
    // A line break would end the header, and what follows would be another one.
    if !once_in(rng, 50) {
        value.retain(|byte| !matches!(byte, 0..b' ' | 0x7f));
    }
    (name, value)
}

/// Encodes a text in another way, which its headers tell or not.
pub(crate) fn encode(rng: &mut Rng, headers: &mut Headers, body: &mut Vec<u8>) {
    let mark = if rng.bool() { "\u{feff}" } else { "" };
    let text = format!("{mark}{}", String::from_utf8_lossy(body));
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let (charset, encoded) = match rng.u8(..3) {
        0 => ("utf-16le", utf_16(u16::to_le_bytes)),
        1 => ("utf-16be", utf_16(u16::to_be_bytes)),
        _ => ("utf-8", text.into_bytes()),
    };
    *body = encoded;
    if rng.bool() {
        let value = format!("application/json; charset={charset}");
        headers.push(("content-type".to_owned(), value.into_bytes()));
    }
}

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
