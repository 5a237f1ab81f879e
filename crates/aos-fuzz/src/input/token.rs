//! Responses of the token endpoint.

use aos_facade::api::Method;
use fastrand::Rng;

use super::{Outcome, World, answers::answer};
use crate::{
    examples::TOKENS,
    mutate::one,
    secrets::{CLIENT_SECRET, TOKEN, forms},
    service::{Answer, Script},
    texts::Texts,
};

#[derive(Debug)]
pub(crate) struct TokenInput {
    with_certificate: bool,
    /// One for which no token is known yet.
    scope: String,
    pub(super) script: Script,
}

impl TokenInput {
    pub(super) fn new(rng: &mut Rng) -> Self {
        let token = (0..rng.usize(1..=2))
            .map(|_| {
                let body = *one(rng, &TOKENS);
                let status = if body.contains("error") { 400 } else { 200 };
                answer(rng, status, body)
            })
            .collect();
        let status = *one(rng, &[200, 200, 401, 403]);
        let api = vec![Answer::json(status, r#"{"data":[]}"#)];
        let scope = format!("scope.{}", rng.u64(..));
        Self { with_certificate: rng.bool(), scope, script: Script { token, api } }
    }

    pub(super) fn secrets(&self) -> Vec<String> {
        let mut secrets = forms(CLIENT_SECRET);
        // What is new in the response of an error cannot be known to be a token.
        let grants = |answer: &Answer| {
            (200..300).contains(&answer.status)
                && !answer.body.windows(5).any(|window| window == b"error")
        };
        if self.script.token.iter().all(grants) {
            secrets.extend(forms(TOKEN));
        }
        match self.with_certificate {
            true => Vec::new(),
            false => secrets,
        }
    }

    pub(super) async fn run(&self, world: &World) -> Outcome {
        let clients = &world.clients;
        let elements = match self.with_certificate {
            true => &clients.with_certificate,
            false => &clients.strict,
        };
        let mut texts = Texts::default();
        let call = elements.raw(Method::Get, "/fuzz").scopes([&*self.scope]);
        match call.send().await {
            Ok(response) => texts.raw(&response),
            Err(error) => texts.error(&error),
        }
        Ok(texts)
    }
}
