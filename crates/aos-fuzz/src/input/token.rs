//! Responses of the token endpoint.

use aos_facade::api::Method;
use fastrand::Rng;

use super::{Action, Input, Outcome, World, answers::answer};
use crate::{
    examples::TOKENS,
    mutate::{line, one},
    secrets::{CLIENT_SECRET, TOKEN, forms},
    service::{Answer, Script},
    texts::Texts,
};

#[derive(Debug)]
pub(crate) struct TokenInput {
    with_certificate: bool,
    /// One for which no token is known yet.
    scope: String,
}

impl TokenInput {
    pub(super) fn input(rng: &mut Rng) -> Input {
        let answers = (0..rng.usize(1..=2)).map(|_| {
            let body = line(rng, TOKENS);
            let status = if body.contains("error") { 400 } else { 200 };
            answer(rng, status, body)
        });
        let token: Vec<Answer> = answers.collect();
        let status = *one(rng, &[200, 200, 401, 403]);
        let api = vec![Answer::json(status, r#"{"data":[]}"#)];
        let scope = format!("scope.{}", rng.u64(..));
        let with_certificate = rng.bool();
        let mut secrets = Vec::new();
        if !with_certificate {
            secrets.extend(forms(CLIENT_SECRET));
            // What is new in the response of an error cannot be known to be a token.
            let grants = |answer: &Answer| {
                (200..300).contains(&answer.status)
                    && !answer.body.windows(5).any(|window| window == b"error")
            };
            if token.iter().all(grants) {
                secrets.extend(forms(TOKEN));
            }
        }
        let action = Action::Token(Self { with_certificate, scope });
        Input { action, script: Script { token, api }, secrets }
    }

    pub(super) async fn run(&self, world: &World) -> Outcome {
        let elements = if self.with_certificate { &world.with_certificate } else { &world.strict };
        let mut texts = Texts::default();
        let call = elements.raw(Method::Get, "/fuzz").scopes([&*self.scope]);
        texts.raw(call.send().await);
        Ok(texts)
    }
}
