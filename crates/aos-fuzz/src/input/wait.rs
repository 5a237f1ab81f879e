//! Values of `Retry-After` and of the headers beside it.

use std::time::{Duration, SystemTime};

use aos_facade::api::retry_after;
use fastrand::Rng;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::Outcome;
use crate::{
    mutate::{self, once_in, one},
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
    pub(super) fn new(rng: &mut Rng) -> Self {
        let seconds = Duration::from_secs(rng.u64(..) >> rng.u32(..64));
        let epoch = SystemTime::UNIX_EPOCH;
        let moved =
            if rng.bool() { epoch.checked_add(seconds) } else { epoch.checked_sub(seconds) };
        let now = if once_in(rng, 4) { moved.unwrap_or(epoch) } else { epoch };
        Self { now, responses: (0..50).map(|_| response(rng)).collect() }
    }

    pub(super) fn run(&self) -> Outcome {
        for (headers, body) in &self.responses {
            let wait = retry_after(StatusCode::TOO_MANY_REQUESTS, headers, body, self.now);
            if let Some(wait) = wait.filter(|wait| *wait > LONGEST) {
                return Err((
                    "a wait of more than a day".into(),
                    format!("{wait:?} by {headers:?}"),
                ));
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
