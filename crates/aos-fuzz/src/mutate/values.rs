//! Values for which there is a reader: of JSON, of headers, of times.

use fastrand::Rng;

use super::{bytes, once_in, one};
use crate::secrets::{CLIENT_SECRET, PASSWORD, TOKEN, forms};

/// JSON that some reader may not expect.
const JSON: [&str; 40] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1.0",
    "1e1",
    "1.5",
    "1e400",
    "-1e-400",
    "12345678901234567890123",
    "9223372036854775808",
    "-9223372036854775809",
    "1e308",
    "\"\"",
    "\" \"",
    "\"0\"",
    "\"1,000\"",
    "\"NaN\"",
    "\"N/A\"",
    "\"true\"",
    "\"\\u0000\"",
    "\"\\u001b[31m\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\u202e\"",
    "\"2026-02-30T25:61:61Z\"",
    "\"+292277026596-12-04T15:30:08Z\"",
    "\"1 TB\"",
    "\"99999999999999999999 PB\"",
    "\"P99999999999Y\"",
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "{\"\":null}",
    "[1,\"1\"]",
    "NaN",
    "undefined",
];

/// Values of `Retry-After` and its relatives.
const WAITS: [&str; 30] = [
    "0",
    "7",
    "2.5",
    ".5",
    "1e3",
    "-1",
    "2s",
    "2 s",
    "500ms",
    "\"2\"",
    "2, 2",
    "PT2S",
    "P1Y",
    "P99999999999D",
    "PT9223372036854775807S",
    "-PT5S",
    "00:00:02",
    "99999999999999999999",
    "1767225690",
    "1767225690000",
    "9e99",
    "2026-01-01T00:01:30Z",
    "9999-12-31T23:59:59Z",
    "-009999-01-01T00:00:00Z",
    "Thu, 01 Jan 2026 00:01:30 GMT",
    "Thu, 31 Dec 9999 23:59:60 UTC",
    "Thursday, 01-Jan-26 00:01:30 GMT",
    "Thu Jan  1 00:01:30 2026",
    "Wed, 31 Dec 2025 19:01:30 -9999",
    "\u{0662}",
];

const NAMES: [&str; 16] = [
    "retry-after",
    "retry-after-ms",
    "x-ms-retry-after-ms",
    "ratelimit-reset",
    "date",
    "content-type",
    "content-encoding",
    "location",
    "www-authenticate",
    "x-request-id",
    "request-id",
    "x-ms-request-id",
    "x-correlation-id",
    "set-cookie",
    "server",
    "x-other",
];

const OTHERS: [&str; 20] = [
    "",
    "text/html",
    "application/json; charset=utf-16",
    "application/json;charset=\"x\"",
    "charset=",
    "gzip",
    "deflate, gzip",
    "identity",
    "br",
    "gzip, gzip, gzip, gzip",
    "/elsewhere",
    "https://u:p@h:99999/",
    "https://other.example/?a#b",
    "Bearer error=\"invalid_token\", error_description=\"it \\\"expired\"",
    "Bearer error=",
    "Basic realm=\"",
    "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60",
    "\u{e4}\u{202e}",
    "\t",
    "a, b;c=d",
];

/// A secret in one of its forms.
pub(super) fn secret(rng: &mut Rng) -> String {
    let forms = forms(one::<&str>(rng, &[CLIENT_SECRET, TOKEN, PASSWORD]));
    one(rng, &forms).clone()
}

/// A value in the place of another one, as text.
pub(super) fn json(rng: &mut Rng) -> String {
    match rng.u8(..20) {
        0..3 => serde_json::Value::from(secret(rng)).to_string(),
        // As it is: the escapes that it has are those of JSON then.
        3 => format!("\"{}\"", secret(rng)),
        4 => wait(rng).map_or_else(|| "7".to_owned(), |wait| format!("\"{wait}\"")),
        5 if once_in(rng, 10) => format!("\"{}\"", "long ".repeat(rng.usize(..100_000))),
        5 if once_in(rng, 5) => "9".repeat(rng.usize(1..100_000)),
        5 => format!("\"{}\"", char::from_u32(rng.u32(..0x11_0000)).unwrap_or('x')),
        _ => (*one(rng, &JSON)).to_owned(),
    }
}

fn wait(rng: &mut Rng) -> Option<&'static str> {
    Some(*one(rng, &WAITS)).filter(|wait| !wait.contains('"'))
}

/// A value of `Retry-After`.
pub(crate) fn retry_after(rng: &mut Rng) -> Vec<u8> {
    let mut value = one(rng, &WAITS).as_bytes().to_vec();
    let other = one(rng, &WAITS).as_bytes();
    match rng.u8(..4) {
        0 => bytes(rng, &mut value),
        1 => value = super::splice(rng, &value, other),
        _ => {}
    }
    value
}

/// A header with a value that some reader may not expect.
pub(crate) fn header(rng: &mut Rng) -> (String, Vec<u8>) {
    let name = (*one(rng, &NAMES)).to_owned();
    let mut value = match rng.u8(..6) {
        0 => secret(rng).into_bytes(),
        1 | 2 => retry_after(rng),
        3 if once_in(rng, 20) => vec![b'x'; rng.usize(..100_000)],
        _ => one(rng, &OTHERS).as_bytes().to_vec(),
    };
    if once_in(rng, 5) {
        bytes(rng, &mut value);
    }
    // A line break would end the header, and what follows would be another one.
    if !once_in(rng, 50) {
        value.retain(|byte| !matches!(byte, 0..b' ' | 0x7f));
    }
    (name, value)
}
