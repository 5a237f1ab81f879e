//! Responses of the token endpoint.

use aos_facade::api::Method;
use fastrand::Rng;

use super::answers::answer;
use crate::{
    examples::TOKENS,
    mutate::{line, one},
    secrets::{CLIENT_SECRET, TOKEN, forms},
    service::{Answer, Script},
    texts::Texts,
    world::World,
};

pub(super) async fn run(rng: &mut Rng, world: &World) -> Texts {
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
        // What is new in the response of an error cannot be known to be a token.
        let grants = |answer: &Answer| {
            answer.bytes.starts_with(b"HTTP/1.1 2")
                && !answer.bytes.windows(5).any(|window| window == b"error")
        };
        if token.iter().all(grants) {
            texts.secrets.extend(forms(TOKEN));
        }
    }
    let input = format!("a token, with a certificate: {with_certificate}");
    *world.script.lock() = Script { input, token, api, assertions: Vec::new() };
    let elements = if with_certificate { &world.with_certificate } else { &world.strict };
    // One for which no token is known yet.
    let scope = format!("scope.{}", rng.u64(..));
    texts.raw(elements.raw(Method::Get, "/fuzz").scopes([&*scope]).send().await);
    texts
}
