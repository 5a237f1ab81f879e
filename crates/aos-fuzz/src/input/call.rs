//! Calls of all operations, in each way that there is.

use aos_facade::{Call, Elements};
use fastrand::Rng;
use futures::StreamExt;
use serde_json::{Value, json};

use super::{Action, Input, Outcome, World, answers::answer};
use crate::{
    examples::Example,
    mutate::{once_in, one},
    secrets::{CLIENT_SECRET, PASSWORD, TOKEN, forms},
    service::{Answer, Script},
    texts::Texts,
    typed_calls::Returned,
};

/// No list of a few mutated responses may have more rows.
const MOST_ROWS: usize = 200_000;

#[derive(Debug)]
pub(crate) struct CallInput {
    operation: &'static str,
    /// Index of its example.
    example: usize,
    way: Way,
    lenient: bool,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    Typed,
    Json,
    Rows,
    Raw,
}

impl CallInput {
    pub(super) fn input(rng: &mut Rng, examples: &[Example]) -> Input {
        let index = rng.usize(..examples.len());
        let example = &examples[index];
        let way = match rng.u8(..8) {
            0..4 => Way::Typed,
            4 | 5 => Way::Json,
            6 => Way::Rows,
            _ => Way::Raw,
        };
        let other = if once_in(rng, 20) { one(rng, examples) } else { example };
        let (status, body) = &other.success;
        let api = (0..rng.usize(1..=4)).map(|_| answer(rng, *status, body)).collect();
        let token = json!({ "access_token": TOKEN }).to_string();
        let script = Script { token: vec![Answer::json(200, token)], api };
        let mut secrets = [forms(CLIENT_SECRET), forms(TOKEN)].concat();
        // The body of a typed call is as the spec has it.
        let sent = example.body.as_ref().filter(|_| !matches!(way, Way::Typed));
        if sent.is_some_and(|body| body.to_string().contains(PASSWORD)) {
            secrets.extend(forms(PASSWORD));
        }
        let (operation, lenient) = (example.operation.id, once_in(rng, 4));
        let action = Action::Call(Self { operation, example: index, way, lenient });
        Input { action, script, secrets }
    }

    pub(super) async fn run(&self, world: &World) -> Outcome {
        let elements = if self.lenient { &world.lenient } else { &world.strict };
        let example = &world.examples[self.example];
        let mut texts = Texts::default();
        let returned = match self.way {
            Way::Typed => example.call.send(elements).await,
            Way::Json => Returned::One(self.json(elements, example).await),
            Way::Rows => {
                let call = self.json(elements, example);
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
                    if count > MOST_ROWS {
                        return Err(("a list without an end".into(), format!("{count} rows")));
                    }
                }
            }
        }
        for warning in world.warnings().iter() {
            texts.error(warning);
        }
        Ok(texts)
    }

    fn json(&self, elements: &Elements, example: &Example) -> Call {
        let call = elements.operation(self.operation).expect("an operation of the spec");
        let parameters = example.parameters.iter();
        let call = parameters.fold(call, |call, (name, value)| call.parameter(name, value));
        match &example.body {
            Some(body) => call.body(body.clone()),
            None => call,
        }
    }
}
