//! Mutated responses.

use fastrand::Rng;
use serde_json::Value;

use crate::{
    examples::ERRORS,
    mutate::{bytes, form, header, json, line, once_in, one, splice},
    service::Answer,
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
    let mut answer = Answer::json(status, Vec::new());
    for _ in 0..rng.usize(..=2) {
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            text = json(rng, &value);
        }
    }
    answer.body = text.into_bytes();
    match rng.u8(..6) {
        0 => bytes(rng, &mut answer.body),
        1 => {
            let error = line(rng, ERRORS).as_bytes();
            answer.body = match rng.bool() {
                true => splice(rng, &answer.body, error),
                false => splice(rng, error, &answer.body),
            };
        }
        _ => {}
    }
    for _ in 0..rng.usize(..4) {
        let place = if once_in(rng, 3) { 0 } else { answer.headers.len() };
        answer.headers.insert(place, header(rng));
    }
    if once_in(rng, 200) {
        let many = header(rng);
        answer.headers.extend(vec![many; 150]);
    }
    form(rng, &mut answer);
    answer
}
