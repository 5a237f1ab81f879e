//! Values for which there is a reader: of JSON, of headers, of times.

use fastrand::Rng;

use super::{bytes, line, once_in, one, splice, text};
use crate::secrets::{CLIENT_SECRET, PASSWORD, TOKEN, forms};

/// JSON that some reader may not expect.
const JSON: &str = include_str!("../../seeds/json.txt");
/// Values of `Retry-After` and its relatives.
const WAITS: &str = include_str!("../../seeds/waits.txt");
const NAMES: &str = include_str!("../../seeds/header-names.txt");
const OTHERS: &str = include_str!("../../seeds/header-values.json");

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
        4 => serde_json::Value::from(line(rng, WAITS)).to_string(),
        5 if once_in(rng, 10) => format!("\"{}\"", "long ".repeat(rng.usize(..100_000))),
        5 if once_in(rng, 5) => "9".repeat(rng.usize(1..100_000)),
        5 => format!("\"{}\"", char::from_u32(rng.u32(..0x11_0000)).unwrap_or('x')),
        _ => line(rng, JSON).to_owned(),
    }
}

/// A value of `Retry-After`.
fn retry_after(rng: &mut Rng) -> Vec<u8> {
    let mut value = line(rng, WAITS).as_bytes().to_vec();
    let other = line(rng, WAITS).as_bytes();
    match rng.u8(..4) {
        0 => bytes(rng, &mut value),
        1 => value = splice(rng, &value, other),
        _ => {}
    }
    value
}

/// A header with a value that some reader may not expect.
pub(crate) fn header(rng: &mut Rng) -> (String, Vec<u8>) {
    let name = line(rng, NAMES).to_owned();
    let mut value = match rng.u8(..6) {
        0 => secret(rng).into_bytes(),
        1 | 2 => retry_after(rng),
        3 if once_in(rng, 20) => vec![b'x'; rng.usize(..100_000)],
        _ => text(rng, OTHERS).into_bytes(),
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
