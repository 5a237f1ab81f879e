//! Calls of all operations, in each way that there is.

use aos_facade::{
    Call, Elements, Operation, RawCall, Result,
    api::{Method, redact},
};
use fastrand::Rng;
use futures::StreamExt;
use serde_json::Value;

use super::{Outcome, World, answers::answer};
use crate::{
    examples::{Examples, TOKENS},
    mutate::once_in,
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
    /// Index of the typed call.
    call: usize,
    way: Way,
    lenient: bool,
    /// Whether the request has a secret that is known here.
    has_password: bool,
    pub(super) script: Script,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    Typed,
    Json,
    Rows,
    Raw,
}

impl CallInput {
    pub(super) fn new(rng: &mut Rng, examples: &Examples) -> Self {
        let call = rng.usize(..examples.calls.len());
        let operation = examples.calls[call].case.operation;
        let way = match rng.u8(..8) {
            0..4 => Way::Typed,
            4 | 5 => Way::Json,
            6 => Way::Rows,
            _ => Way::Raw,
        };
        let other = once_in(rng, 20).then(|| rng.usize(..examples.successes.len()));
        let success = match other.and_then(|other| examples.successes.values().nth(other)) {
            Some(other) => Some(other),
            None => examples.successes.get(operation),
        };
        let (status, example) = success.cloned().unwrap_or((200, Value::Null));
        let body = if example.is_null() { String::new() } else { example.to_string() };
        let api = (0..rng.usize(1..=4)).map(|_| answer(rng, status, &body)).collect();
        let script = Script { token: vec![Answer::json(200, TOKENS[0])], api };
        let (known, lenient) = (Operation::find(operation), once_in(rng, 4));
        let body = examples.arguments.get(operation).and_then(|(_, body)| body.as_ref());
        let body = known.zip(body).map(|(known, body)| with_password(body.clone(), known));
        let has_password = !matches!(way, Way::Typed)
            && body.is_some_and(|body| body.to_string().contains(PASSWORD));
        Self { operation, call, way, lenient, has_password, script }
    }

    pub(super) fn secrets(&self) -> Vec<String> {
        let mut secrets = [forms(CLIENT_SECRET), forms(TOKEN)].concat();
        if self.has_password {
            secrets.extend(forms(PASSWORD));
        }
        secrets
    }

    pub(super) async fn run(&self, world: &World) -> Outcome {
        let clients = &world.clients;
        let elements = if self.lenient { &clients.lenient } else { &clients.strict };
        let mut texts = Texts::default();
        let returned = match self.way {
            Way::Typed => world.examples.calls[self.call].send(elements).await,
            Way::Json => Returned::One(self.json(elements, &world.examples)?.await),
            Way::Rows => {
                let call = self.json(elements, &world.examples)?;
                texts.add("call", format!("{call:?} {:?}", call.preview()));
                Returned::Rows(call.stream().boxed_local())
            }
            Way::Raw => {
                match self.raw(elements, &world.examples).send().await {
                    Ok(response) => texts.raw(&response),
                    Err(error) => texts.error(&error),
                }
                Returned::One(Ok(Value::Null))
            }
        };
        match returned {
            Returned::One(result) => note(&mut texts, result),
            Returned::Rows(mut rows) => {
                let mut count = 0;
                while let Some(row) = rows.next().await {
                    note(&mut texts, row);
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

    fn json(&self, elements: &Elements, examples: &Examples) -> Result<Call, (String, String)> {
        let call = elements.operation(self.operation);
        let call = call.map_err(|error| ("no operation".to_owned(), error.to_string()))?;
        let Some((parameters, body)) = examples.arguments.get(self.operation) else {
            return Ok(call);
        };
        let call = parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
        let operation = call.operation();
        Ok(match body {
            Some(body) => call.body(with_password(body.clone(), operation)),
            None => call,
        })
    }

    fn raw(&self, elements: &Elements, examples: &Examples) -> RawCall {
        let case = examples.calls[self.call].case;
        let method = match case.method {
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "PATCH" => Method::Patch,
            "DELETE" => Method::Delete,
            _ => Method::Get,
        };
        let raw = elements.raw(method, case.target);
        let body = case.body.and_then(|body| serde_json::from_str(body).ok());
        match (body, raw.operation()) {
            (Some(body), Some(operation)) => raw.body(with_password(body, operation)),
            _ => raw,
        }
    }
}

fn note<T>(texts: &mut Texts, result: Result<T>) {
    if let Err(error) = result {
        texts.error(&error);
    }
}

/// The body of a request with a secret that is known here, in the place of each secret.
fn with_password(mut body: Value, operation: &Operation) -> Value {
    let redacted = redact::json(&body, Some(operation));
    plant(&mut body, &redacted);
    body
}

fn plant(value: &mut Value, redacted: &Value) {
    match (value, redacted) {
        (Value::Array(values), Value::Array(redacted)) => {
            values.iter_mut().zip(redacted).for_each(|(value, redacted)| plant(value, redacted));
        }
        (Value::Object(fields), Value::Object(redacted)) => {
            fields.iter_mut().for_each(|(key, value)| plant(value, &redacted[key]));
        }
        (value, redacted) if value != redacted => *value = PASSWORD.into(),
        _ => {}
    }
}
