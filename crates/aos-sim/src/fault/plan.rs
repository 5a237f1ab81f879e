//! The faults of a running simulator, applied to each request.

use std::{
    sync::{Mutex, PoisonError, atomic::Ordering},
    time::{Duration, Instant},
};

use axum::http::{StatusCode, header};

use super::rule::{Effect, Fault, Target};
use crate::{
    random::{Purpose, draw, fraction},
    response::{ApiResponse, Damage, RetryAfter},
};

const SECOND: Duration = Duration::from_secs(1);

/// The faults, in the order in which they are tried.
pub(crate) struct Plan {
    seed: u64,
    faults: Vec<(Fault, RateWindow)>,
}

/// What faults do to a request.
#[derive(Default)]
pub(crate) struct Decision {
    /// How long to wait before anything else.
    pub(crate) delay: Duration,
    /// What happens instead of sending the correct response.
    pub(crate) ending: Option<Ending>,
    /// How many calls a token lasts that is issued now.
    pub(crate) token_calls: Option<u32>,
}

/// What happens instead of sending the correct response.
pub(crate) enum Ending {
    Respond(ApiResponse),
    Damage(Damage),
    Reset,
    Hang,
}

impl Plan {
    pub(crate) fn new(seed: u64, faults: Vec<Fault>) -> Self {
        let faults = faults.into_iter().map(|fault| (fault, RateWindow::default())).collect();
        Self { seed, faults }
    }

    /// Decides about a request of an operation with these values in its path,
    /// or, without an operation, of the token endpoint.
    pub(crate) fn decide(
        &self,
        operation: Option<&str>,
        path: &[(&'static str, String)],
    ) -> Decision {
        let mut decision = Decision::default();
        for (number, (fault, window)) in self.faults.iter().enumerate() {
            if !fault.applies_to(operation, path) {
                continue;
            }
            // Each fault counts all requests that it applies to, also those
            // that another one decides, so that a script can number them.
            let seen = fault.tally.seen.fetch_add(1, Ordering::Relaxed);
            let chance = draw(draw(self.seed, Purpose::Fault, number as u64), Purpose::Fault, seen);
            let drawn = fault.percent.is_none_or(|percent| fraction(chance) * 100.0 < percent);
            if decision.ending.is_some() || seen < fault.after || !drawn {
                continue;
            }
            let wait = match fault.effect {
                // A rate acts only on requests above it.
                Effect::Rate { per_second } => match window.admit(per_second, Instant::now()) {
                    Ok(()) => continue,
                    Err(wait) => wait,
                },
                _ => Duration::ZERO,
            };
            if fault.hit() {
                decision.apply(fault, wait, draw(chance, Purpose::Fault, 0));
            }
        }
        decision
    }
}

impl Fault {
    fn applies_to(&self, operation: Option<&str>, path: &[(&'static str, String)]) -> bool {
        let target = match (&self.target, operation) {
            (Target::Anywhere, _) | (Target::Operations, Some(_)) | (Target::Token, None) => true,
            (Target::Operation(wanted), Some(operation)) => wanted == operation,
            _ => false,
        };
        let names = |parameter: &str, wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| {
                path.iter().any(|(name, id)| *name == parameter && id.eq_ignore_ascii_case(wanted))
            })
        };
        target && names("customerId", &self.customer) && names("tenantId", &self.tenant)
    }

    /// Counts a hit, unless the limit is reached.
    fn hit(&self) -> bool {
        let limit = self.times.unwrap_or(u64::MAX);
        let next = |hits| (hits < limit).then_some(hits + 1);
        self.tally.hits.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).is_ok()
    }
}

impl Decision {
    fn apply(&mut self, fault: &Fault, wait: Duration, draw: u64) {
        self.ending = Some(match &fault.effect {
            Effect::Latency { from, to } => {
                self.delay += *from + (*to - *from).mul_f64(fraction(draw));
                return;
            }
            Effect::TokenUses(calls) => {
                self.token_calls = Some(*calls);
                return;
            }
            Effect::Status { status, html } => {
                Ending::Respond(ApiResponse::fault(*status, *html, fault.retry_after))
            }
            Effect::Rate { .. } => {
                Ending::Respond(ApiResponse::fault(429, false, Some(RetryAfter::Seconds(wait))))
            }
            Effect::Redirect { url } => {
                let response = ApiResponse::empty(StatusCode::TEMPORARY_REDIRECT);
                Ending::Respond(response.with(header::LOCATION, url))
            }
            Effect::Reset => Ending::Reset,
            Effect::Hang => Ending::Hang,
            Effect::Cut => Ending::Damage(Damage::Cut),
            Effect::BadJson => Ending::Damage(Damage::BadJson),
        });
    }
}

/// The second that a rate counts, with the number of its requests.
#[derive(Default)]
struct RateWindow(Mutex<Option<(Instant, u32)>>);

impl RateWindow {
    /// Counts a request, or returns how long the limit still holds.
    fn admit(&self, limit: u32, now: Instant) -> Result<(), Duration> {
        let mut window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *window {
            Some((start, count)) if now < *start + SECOND => {
                if *count >= limit {
                    return Err(*start + SECOND - now);
                }
                *count += 1;
            }
            _ => *window = Some((now, 1)),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_window_admits_its_limit_and_starts_again() {
        let (window, start) = (RateWindow::default(), Instant::now());
        let at = |millis| start + Duration::from_millis(millis);
        for millis in 0..3 {
            assert_eq!(window.admit(3, at(millis)), Ok(()));
        }
        assert_eq!(window.admit(3, at(400)), Err(Duration::from_millis(600)));
        assert_eq!(window.admit(3, at(1_000)), Ok(()));
        assert_eq!(window.admit(1, at(1_500)), Err(Duration::from_millis(500)));
    }
}
