//! Calls of all operations, in each way that there is.

use aos_facade::{Call, Elements};
use fastrand::Rng;
use futures::StreamExt;
use serde_json::{Value, json};

use super::answers::answer;
use crate::{
    examples::Example,
    mutate::{once_in, one},
    secrets::{CLIENT_SECRET, PASSWORD, TOKEN, forms},
    service::{Answer, Script},
    texts::Texts,
    typed_calls::Returned,
    world::World,
};

/// No list of a few mutated responses may have more rows.
const MOST_ROWS: usize = 200_000;

#[derive(Clone, Copy, Debug)]
enum Way {
    Typed,
    Json,
    Rows,
    Raw,
}

pub(super) async fn run(rng: &mut Rng, world: &World) -> Texts {
    let example = one(rng, &world.examples);
    let way = *one(rng, &[Way::Typed, Way::Typed, Way::Json, Way::Rows, Way::Raw]);
    let other = if once_in(rng, 20) { one(rng, &world.examples) } else { example };
    let (status, body) = &other.success;
    let api = (0..rng.usize(1..=4)).map(|_| answer(rng, *status, body)).collect();
    let token = vec![Answer::json(200, &json!({ "access_token": TOKEN }).to_string())];
    let lenient = once_in(rng, 4);
    let input = format!("{} {way:?}, lenient: {lenient}", example.operation.id);
    *world.script.lock() = Script { input, token, api, assertions: Vec::new() };
    let mut texts = Texts::default();
    texts.secrets.extend([forms(CLIENT_SECRET), forms(TOKEN)].concat());
    // The body of a typed call is as the spec has it.
    let sent = example.body.as_ref().filter(|_| !matches!(way, Way::Typed));
    if sent.is_some_and(|body| body.to_string().contains(PASSWORD)) {
        texts.secrets.extend(forms(PASSWORD));
    }
    let elements = if lenient { &world.lenient } else { &world.strict };
    let returned = match way {
        Way::Typed => example.call.send(elements).await,
        Way::Json => Returned::One(json(elements, example).await),
        Way::Rows => {
            let call = json(elements, example);
            texts.add("call", format!("{call:?} {:?}", call.preview()));
            Returned::Rows(call.stream().boxed_local())
        }
        Way::Raw => {
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
        Returned::Rows(mut rows) => {
            let mut count = 0;
            while let Some(row) = rows.next().await {
                texts.result(row);
                count += 1;
                assert!(count <= MOST_ROWS, "a list without an end");
            }
        }
    }
    for warning in world.warnings.lock().iter() {
        texts.error(warning);
    }
    texts
}

fn json(elements: &Elements, example: &Example) -> Call {
    let call = elements.operation(example.operation.id).expect("an operation of the spec");
    let parameters = example.parameters.iter();
    let call = parameters.fold(call, |call, (name, value)| call.parameter(name, value));
    match &example.body {
        Some(body) => call.body(body.clone()),
        None => call,
    }
}
