//! Inputs: each plays a script of responses and does something with them.

use aos_facade::{Call, Elements, api::Method};
use fastrand::Rng;
use futures::StreamExt;
use serde_json::{Value, json};

use crate::{
    certificate,
    mutate::{bytes, compress, encode, header, json, line, once_in, one, splice},
    service::{Answer, Framing, Script, json_type},
    texts::{CLIENT_SECRET, PASSWORD, TOKEN, Texts, forms},
    typed_calls::Returned,
    world::{Example, World},
};

/// Bodies of errors, in the shapes in which services send them.
const ERRORS: &str = include_str!("../seeds/errors.txt");
const TOKENS: &str = include_str!("../seeds/tokens.txt");

/// Statuses, with those of a success most often.
const STATUSES: [u16; 32] = [
    200, 200, 200, 200, 200, 201, 202, 204, 206, 299, 300, 302, 304, 307, 400, 401, 403, 404, 408,
    409, 413, 418, 429, 429, 500, 502, 503, 504, 520, 530, 599, 999,
];

/// No list of a few mutated responses may have more rows.
const MOST_ROWS: usize = 200_000;

/// Runs one input; returns what came of it.
pub(crate) async fn run(rng: &mut Rng, world: &World) -> Texts {
    match rng.u8(..20) {
        0..3 => token(rng, world).await,
        3..5 => certificate::run(rng, world).await,
        _ => call(rng, world).await,
    }
}

/// A response with this body, mutated in one way or another.
fn answer(rng: &mut Rng, status: u16, body: &str) -> Answer {
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
    Answer::new(status, headers, &body, framing)
}

async fn token(rng: &mut Rng, world: &World) -> Texts {
    let answers = (0..rng.usize(1..=2)).map(|_| {
        let body = line(rng, TOKENS);
        let status = if body.contains("error") { 400 } else { 200 };
        answer(rng, status, body)
    });
    let token: Vec<Answer> = answers.collect();
    let api = vec![Answer::json(*one(rng, &[200, 200, 401, 403]), r#"{"data":[]}"#)];
    let mut texts = Texts::default();
    let with_certificate = rng.bool();
    if !with_certificate {
        texts.secrets.extend(forms(CLIENT_SECRET));
        // What is new in another response cannot be known to be a token.
        let grants = |answer: &Answer| {
            let text = String::from_utf8_lossy(&answer.bytes).to_lowercase();
            text.starts_with("http/1.1 2")
                && text.contains("access_token")
                && !text.contains("error")
        };
        if token.iter().all(grants) {
            texts.secrets.extend(forms(TOKEN));
        }
    }
    let input = format!("a token, with a certificate: {with_certificate}");
    *world.script.lock() = Script { input, token, api, ..Script::default() };
    let elements = if with_certificate { &world.with_certificate } else { &world.strict };
    // One for which no token is known yet.
    let scope = format!("scope.{}", rng.u64(..));
    texts.raw(elements.raw(Method::Get, "/fuzz").scopes([&*scope]).send().await);
    texts
}

async fn call(rng: &mut Rng, world: &World) -> Texts {
    let example = one(rng, &world.examples);
    let way = *one(rng, &["typed", "typed", "JSON", "rows", "raw"]);
    let other = if once_in(rng, 20) { one(rng, &world.examples) } else { example };
    let (status, body) = &other.success;
    let api = (0..rng.usize(1..=4)).map(|_| answer(rng, *status, body)).collect();
    let token = vec![Answer::json(200, &json!({ "access_token": TOKEN }).to_string())];
    let lenient = once_in(rng, 4);
    let input = format!("{} {way}, lenient: {lenient}", example.operation.id);
    *world.script.lock() = Script { input, token, api, ..Script::default() };
    let mut texts = Texts::default();
    texts.secrets.extend([forms(CLIENT_SECRET), forms(TOKEN)].concat());
    // The body of a typed call is as the spec has it.
    let sent = example.body.as_ref().filter(|_| way != "typed");
    if sent.is_some_and(|body| body.to_string().contains(PASSWORD)) {
        texts.secrets.extend(forms(PASSWORD));
    }
    let elements = if lenient { &world.lenient } else { &world.strict };
    let returned = match way {
        "typed" => example.call.send(elements).await,
        "JSON" => Returned::One(json_call(elements, example).await),
        "rows" => {
            let call = json_call(elements, example);
            texts.add("call", format!("{call:?} {:?}", call.preview()));
            Returned::Rows(call.stream().boxed_local())
        }
        _ => {
            let case = example.call.case;
            let mut raw = elements.raw(example.operation.method, case.target);
            if let Some(body) = example.body.clone().filter(|_| case.body.is_some()) {
                raw = raw.body(body);
            }
            texts.raw(raw.send().await);
            Returned::One(Ok(Value::Null))
        }
    };
    match returned {
        Returned::One(result) => texts.result(result),
        Returned::Rows(rows) => {
            let count = rows.take(MOST_ROWS).map(|row| texts.result(row)).count().await;
            assert!(count < MOST_ROWS, "a list without an end");
        }
    }
    for warning in world.warnings.lock().iter() {
        texts.error(warning);
    }
    texts
}

fn json_call(elements: &Elements, example: &Example) -> Call {
    let call = elements.operation(example.operation.id).expect("an operation of the spec");
    let parameters = example.parameters.iter();
    let call = parameters.fold(call, |call, (name, value)| call.parameter(name, value));
    example.body.iter().fold(call, |call, body| call.body(body.clone()))
}
