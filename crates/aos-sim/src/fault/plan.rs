//! The faults of a running simulator, applied to each request.

use std::{sync::atomic::Ordering, time::Duration};

use axum::http::{StatusCode, header};
use parking_lot::Mutex;

use super::{
    Effect, Ending, Fault, RetryAfter,
    limit::{Meter, Permit},
};
use crate::{
    random::{Purpose, draw, fraction},
    response::ApiResponse,
    service::PathValue,
    simulator::Clock,
};

pub(crate) struct Plan {
    seed: u64,
    clock: Clock,
    /// In the order in which they are tried, with the state of those that are limits.
    faults: Mutex<Vec<(Fault, Option<Meter>)>>,
}

#[derive(Default)]
pub(crate) struct Decision {
    pub(crate) delay: Duration,
    /// What is sent instead of the correct response.
    pub(crate) response: Option<ApiResponse>,
    pub(crate) ending: Option<Ending>,
    /// How many calls a token lasts that is issued now.
    pub(crate) token_calls: Option<u32>,
    /// Kept until the response is ready, for the limits of concurrency.
    permits: Vec<Permit>,
}

impl Plan {
    pub(crate) fn new(seed: u64, clock: Clock, faults: Vec<Fault>) -> Self {
        let with_meter = |(number, fault): (u64, Fault)| {
            let meter = match &fault.effect {
                Effect::Limit(limit) => Some(Meter::new(limit, draw(seed, Purpose::Fault, number))),
                _ => None,
            };
            (fault, meter)
        };
        Self { seed, clock, faults: Mutex::new((0..).zip(faults).map(with_meter).collect()) }
    }

    /// Decides about a request of an operation or, without one, of the token endpoint.
    pub(crate) fn decide(&self, operation: Option<&str>, path: &[PathValue]) -> Decision {
        let mut decision = Decision::default();
        let mut faults = self.faults.lock();
        // Not before the lock, so that times do not decrease.
        let now = self.clock.now();
        let mut passed = Vec::new();
        for (number, (fault, meter)) in (0..).zip(faults.iter_mut()) {
            let is_active = fault.during.as_ref().is_none_or(|span| span.contains(&now));
            if !is_active || !fault.applies_to(operation, path) {
                continue;
            }
            // Also requests that another one decides, so that a script can number them.
            let seen = fault.tally.seen.fetch_add(1, Ordering::Relaxed);
            let chance = draw(draw(self.seed, Purpose::Fault, number), Purpose::Fault, seen);
            let drawn = fault.percent.is_none_or(|percent| fraction(chance) * 100.0 < percent);
            let is_decided = decision.response.is_some() || decision.ending.is_some();
            if is_decided || seen < fault.after || !drawn {
                continue;
            }
            let refused = meter.as_mut().map(|meter| meter.check(now));
            if let (Some(meter), Some(Ok(()))) = (meter, &refused) {
                // A limit acts only on requests above it.
                passed.push(meter);
                continue;
            }
            if fault.hit() {
                let wait = refused.and_then(Result::err);
                if wait.is_some() {
                    passed.clear();
                }
                decision.apply(fault, wait.unwrap_or_default(), draw(chance, Purpose::Fault, 0));
            }
        }
        decision.permits = passed.into_iter().map(|meter| meter.take(now)).collect();
        decision
    }
}

impl Fault {
    fn applies_to(&self, operation: Option<&str>, path: &[PathValue]) -> bool {
        let is_target = match (self.operation.as_deref(), operation) {
            (Some("any"), _) | (None, Some(_)) | (Some("token"), None) => true,
            (wanted, operation) => operation.is_some() && wanted == operation,
        };
        let names = |parameter: &str, wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| {
                path.iter().any(|(name, id)| *name == parameter && id.eq_ignore_ascii_case(wanted))
            })
        };
        is_target && names("customerId", &self.customer) && names("tenantId", &self.tenant)
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
        let (response, name, value) = match &fault.effect {
            Effect::Latency { from, to } => {
                self.delay += *from + (*to - *from).mul_f64(fraction(draw));
                return;
            }
            Effect::TokenUses(calls) => return self.token_calls = Some(*calls),
            Effect::Ending(ending) => return self.ending = Some(*ending),
            Effect::Status { status, html } => {
                let wait = fault.retry_after.map(RetryAfter::value);
                (ApiResponse::fault(*status, *html), header::RETRY_AFTER, wait)
            }
            Effect::Limit(limit) => {
                (ApiResponse::fault(429, false), header::RETRY_AFTER, limit.retry_after(wait))
            }
            Effect::Redirect(url) => {
                let response = ApiResponse::empty(StatusCode::TEMPORARY_REDIRECT);
                (response, header::LOCATION, Some(url.clone()))
            }
        };
        self.response = Some(match value {
            Some(value) => response.with(name, &value),
            None => response,
        });
    }
}
