//! Mutated responses.

use fastrand::Rng;
use serde_json::Value;

use crate::{
    examples::ERRORS,
    mutate::{bytes, compress, encode, header, json, line, once_in, one, splice},
    service::{Answer, Framing, json_type},
};

/// Statuses, with those of a success most often.
const STATUSES: [u16; 32] = [
    200, 200, 200, 200, 200, 201, 202, 204, 206, 299, 300, 302, 304, 307, 400, 401, 403, 404, 408,
    409, 413, 418, 429, 429, 500, 502, 503, 504, 520, 530, 599, 999,
];

/// A response with this body, mutated in one way or another.
pub(super) fn answer(rng: &mut Rng, status: u16, body: &str) -> Answer {
    let mut text = body.to_owned();
    if once_in(rng, 5) {
        text = line(rng, ERRORS).to_owned();
    }
    let status = if once_in(rng, 3) { *one(rng, &STATUSES) } else { status };
    for _ in 0..rng.usize(..=2) {
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            text = json(rng, &value);
        }
    }
    let (mut headers, mut body) = (json_type(), text.into_bytes());
    let error = line(rng, ERRORS).as_bytes();
    match rng.u8(..12) {
        0 | 1 => bytes(rng, &mut body),
        2 => body = splice(rng, &body, error),
        3 => body = splice(rng, error, &body),
        _ => {}
    }
    for _ in 0..rng.usize(..4) {
        let place = if once_in(rng, 3) { 0 } else { headers.len() };
        headers.insert(place, header(rng));
    }
    if once_in(rng, 200) {
        let many = header(rng);
        headers.extend(vec![many; 150]);
    }
    if once_in(rng, 15) {
        encode(rng, &mut headers, &mut body);
    }
    if once_in(rng, 8) {
        compress(rng, &mut headers, &mut body);
    }
    let framing = match rng.u8(..20) {
        0 => Framing::Close,
        1 => Framing::Cut,
        2..5 => Framing::Chunked,
        5..7 => Framing::RepeatsRequest,
        _ => Framing::Length,
    };
    Answer::new(status, &headers, &body, framing)
}
