//! The faults of a running simulator, applied to each request.

use std::{
    sync::{Mutex, PoisonError, atomic::Ordering},
    time::Duration,
};

use axum::http::{StatusCode, header};

use super::{
    meter::{Meter, Permit},
    rule::{Effect, Fault, Target},
};
use crate::{
    clock::Clock,
    random::{Purpose, draw, fraction},
    response::{ApiResponse, Damage},
};

/// The faults, in the order in which they are tried.
pub(crate) struct Plan {
    seed: u64,
    clock: Clock,
    faults: Vec<Fault>,
    /// Those of the faults that are limits, at the same places.
    meters: Mutex<Vec<Option<Meter>>>,
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
    /// Kept until the response is ready, for the limits of concurrency.
    permits: Vec<Permit>,
}

/// What happens instead of sending the correct response.
pub(crate) enum Ending {
    Respond(ApiResponse),
    Damage(Damage),
    Reset,
    Hang,
}

impl Plan {
    pub(crate) fn new(seed: u64, clock: Clock, faults: Vec<Fault>) -> Self {
        let meter = |(number, fault): (usize, &Fault)| match &fault.effect {
            Effect::Limit(limit) => {
                Some(Meter::new(limit, draw(seed, Purpose::Fault, number as u64)))
            }
            _ => None,
        };
        let meters = Mutex::new(faults.iter().enumerate().map(meter).collect());
        Self { seed, clock, faults, meters }
    }

    /// Decides about a request of an operation with these values in its path,
    /// or, without an operation, of the token endpoint.
    pub(crate) fn decide(
        &self,
        operation: Option<&str>,
        path: &[(&'static str, String)],
    ) -> Decision {
        let mut decision = Decision::default();
        let mut meters = self.meters.lock().unwrap_or_else(PoisonError::into_inner);
        // Not before the lock, so that times do not decrease.
        let now = self.clock.now();
        let mut passed = Vec::new();
        for (number, (fault, meter)) in self.faults.iter().zip(meters.iter_mut()).enumerate() {
            let is_active = fault.during.as_ref().is_none_or(|span| span.contains(&now));
            if !is_active || !fault.applies_to(operation, path) {
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
            let mut wait = Duration::ZERO;
            if let Some(meter) = meter {
                match meter.check(now) {
                    // A limit acts only on requests above it.
                    Ok(()) => {
                        passed.push(meter);
                        continue;
                    }
                    Err(needed) => wait = needed,
                }
            }
            if fault.hit() {
                if matches!(fault.effect, Effect::Limit(_)) {
                    passed.clear();
                }
                decision.apply(fault, wait, draw(chance, Purpose::Fault, 0));
            }
        }
        decision.permits = passed.into_iter().map(|meter| meter.take(now)).collect();
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
            Effect::Limit(limit) => {
                let response = ApiResponse::fault(429, false, None);
                Ending::Respond(match limit.retry_after(wait) {
                    Some(seconds) => response.with(header::RETRY_AFTER, &seconds),
                    None => response,
                })
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
