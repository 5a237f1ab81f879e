//! Values of `Retry-After` and of the headers beside it.

use std::time::{Duration, SystemTime};

use aos_facade::api::retry_after;
use fastrand::Rng;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{Action, Input, Outcome};
use crate::{
    mutate::{self, one},
    service::Script,
    texts::Texts,
};

/// The longest wait that the client reads.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Debug)]
pub(crate) struct WaitInput {
    now: SystemTime,
    /// The headers of several responses, each with one in JSON.
    responses: Vec<(HeaderMap, Vec<u8>)>,
}

impl WaitInput {
    pub(super) fn input(rng: &mut Rng) -> Input {
        let seconds = Duration::from_secs(rng.u64(..) >> rng.u32(..64));
        let epoch = SystemTime::UNIX_EPOCH;
        let now = match rng.u8(..8) {
            0 => epoch.checked_add(seconds),
            1 => epoch.checked_sub(seconds),
            _ => None,
        };
        let responses = (0..50).map(|_| response(rng)).collect();
        let action = Action::Wait(Self { now: now.unwrap_or(epoch), responses });
        Input { action, script: Script::default(), secrets: Vec::new() }
    }

    pub(super) fn run(&self) -> Outcome {
        for (headers, body) in &self.responses {
            let wait = retry_after(StatusCode::TOO_MANY_REQUESTS, headers, body, self.now);
            if let Some(wait) = wait.filter(|wait| *wait > LONGEST) {
                let details = format!("{wait:?} by {headers:?}");
                return Err(("a wait of more than a day".into(), details));
            }
        }
        Ok(Texts::default())
    }
}

fn response(rng: &mut Rng) -> (HeaderMap, Vec<u8>) {
    let mut headers = HeaderMap::new();
    let names = ["retry-after", "retry-after-ms", "x-ms-retry-after-ms", "ratelimit-reset", "date"];
    for name in names {
        if rng.bool()
            && let Ok(value) = HeaderValue::from_bytes(&mutate::retry_after(rng))
        {
            headers.append(HeaderName::from_static(name), value);
        }
    }
    let value = mutate::retry_after(rng);
    let key = *one(rng, &["retryAfter", "Retry-After-Seconds", "retryAfterMs"]);
    let quote = if rng.bool() { "\"" } else { "" };
    let body = [b"{\"", key.as_bytes(), b"\":", quote.as_bytes(), &value, quote.as_bytes(), b"}"];
    (headers, body.concat())
}
