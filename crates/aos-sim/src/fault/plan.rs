//! The rules of a running simulator, and what they say of a request.

use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use super::{Effect, Fault, Place, Wait, rate::Window};
use crate::{
    answer::{Answer, RetryAfter},
    random::{Purpose, draw, fraction},
};

/// The rules, in the order in which they are tried.
#[derive(Debug)]
pub(crate) struct Plan {
    seed: u64,
    started: Instant,
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    window: Window,
}

/// A request, as far as rules look at it.
pub(crate) struct Subject<'a> {
    /// Id of the operation; `None` for the token endpoint.
    operation: Option<&'a str>,
    customer: Option<&'a str>,
    tenant: Option<&'a str>,
    scopes: &'a [&'a str],
}

/// What the rules say of a request.
#[derive(Default)]
pub(crate) struct Decision {
    /// How long to wait before anything else.
    pub(crate) delay: Duration,
    /// What is to come in place of the right answer.
    pub(crate) ending: Option<Ending>,
    /// What is to become of the right answer.
    pub(crate) spoil: Option<Spoil>,
    /// When a token made now ends in truth.
    pub(crate) token_lifetime: Option<Duration>,
    /// How many calls a token made now lasts.
    pub(crate) token_uses: Option<u32>,
}

/// What comes in place of an answer.
pub(crate) enum Ending {
    Answer(Answer),
    Reset,
    Hang,
}

/// How an answer is damaged.
#[derive(Clone, Copy)]
pub(crate) enum Spoil {
    Cut,
    BadJson,
}

impl Plan {
    pub(crate) fn new(seed: u64, faults: Vec<Fault>) -> Self {
        let rules =
            faults.into_iter().map(|fault| Rule { fault, window: Window::default() }).collect();
        Self { seed, started: Instant::now(), rules }
    }

    /// What happens to a call of an operation with these values in its path.
    pub(crate) fn for_call(&self, operation: &str, path: &[(&'static str, String)]) -> Decision {
        if self.rules.is_empty() {
            return Decision::default();
        }
        let value = |wanted| path.iter().find(|(name, _)| *name == wanted).map(|(_, id)| &**id);
        self.decide(&Subject {
            operation: Some(operation),
            customer: value("customerId"),
            tenant: value("tenantId"),
            scopes: &[],
        })
    }

    /// What happens to a request for a token with these scopes.
    pub(crate) fn for_token(&self, scopes: &[&str]) -> Decision {
        self.decide(&Subject { operation: None, customer: None, tenant: None, scopes })
    }

    fn decide(&self, subject: &Subject<'_>) -> Decision {
        let mut decision = Decision::default();
        let mut decided = false;
        for (number, rule) in self.rules.iter().enumerate() {
            if !rule.fault.holds_for(subject) {
                continue;
            }
            // Each rule counts all requests that it holds for, also those that
            // another one decides: then a script can say which it means.
            let turn = rule.turn(draw(self.seed, Purpose::Fault, number as u64));
            let Some(draw) = turn.filter(|_| !decided) else {
                continue;
            };
            let wait = match rule.fault.effect {
                // A rate acts on what is above it only.
                Effect::Rate { per_second, .. } => {
                    match rule.window.admit(per_second, self.started.elapsed()) {
                        Ok(()) => continue,
                        Err(wait) => wait,
                    }
                }
                _ => Duration::ZERO,
            };
            decided = rule.fault.hit() && decision.take(&rule.fault, wait, draw);
        }
        decision
    }
}

impl Rule {
    /// Whether its turn has come; gives a number for what else is drawn.
    fn turn(&self, seed: u64) -> Option<u64> {
        let seen = self.fault.tally.seen.fetch_add(1, Ordering::Relaxed);
        let chance = draw(seed, Purpose::Fault, seen);
        let drawn = self.fault.percent.is_none_or(|percent| fraction(chance) * 100.0 < percent);
        (seen >= self.fault.after && drawn).then(|| draw(chance, Purpose::Fault, 0))
    }
}

impl Fault {
    fn holds_for(&self, subject: &Subject<'_>) -> bool {
        let place = match (&self.place, subject.operation) {
            (Place::Anywhere, _) | (Place::Calls, Some(_)) | (Place::Token, None) => true,
            (Place::Operation(wanted), Some(operation)) => wanted == operation,
            _ => false,
        };
        let same = |wanted: &Option<String>, id: Option<&str>| {
            wanted
                .as_ref()
                .is_none_or(|wanted| id.is_some_and(|id| id.eq_ignore_ascii_case(wanted)))
        };
        place
            && same(&self.customer, subject.customer)
            && same(&self.tenant, subject.tenant)
            && match &self.effect {
                Effect::RefuseScopes(refused) => {
                    refused.iter().any(|scope| subject.scopes.contains(&&**scope))
                }
                _ => true,
            }
    }

    /// Counts a hit, unless its limit is reached.
    fn hit(&self) -> bool {
        let limit = self.times.unwrap_or(u64::MAX);
        self.tally
            .hits
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |hits| {
                (hits < limit).then_some(hits + 1)
            })
            .is_ok()
    }
}

impl Decision {
    /// Takes an effect in; true when it decides the answer.
    fn take(&mut self, fault: &Fault, wait: Duration, draw: u64) -> bool {
        match &fault.effect {
            Effect::Latency { from, to } => {
                self.delay += *from + (*to - *from).mul_f64(fraction(draw));
                return false;
            }
            Effect::TokenLifetime(time) => {
                self.token_lifetime = Some(*time);
                return false;
            }
            Effect::TokenUses(calls) => {
                self.token_uses = Some(*calls);
                return false;
            }
            Effect::Status { status, html } => {
                let retry_after = fault.retry_after.map(|wait| match wait {
                    Wait::Seconds(wait) => RetryAfter::Seconds(wait),
                    Wait::Date(wait) => RetryAfter::Date(wait),
                });
                let answer = Answer::fault(*status, *html, retry_after);
                self.ending = Some(Ending::Answer(answer));
            }
            Effect::Rate { date, .. } => {
                let wait = if *date { RetryAfter::Date(wait) } else { RetryAfter::Seconds(wait) };
                self.ending = Some(Ending::Answer(Answer::fault(429, false, Some(wait))));
            }
            Effect::Redirect { url } => {
                self.ending = Some(Ending::Answer(Answer::redirect(url)));
            }
            Effect::RefuseScopes(_) => {
                let description = "The scope is refused: this fault was asked for.";
                let answer = Answer::oauth_error("invalid_scope", description);
                self.ending = Some(Ending::Answer(answer));
            }
            Effect::Reset => self.ending = Some(Ending::Reset),
            Effect::Hang => self.ending = Some(Ending::Hang),
            Effect::Cut => self.spoil = Some(Spoil::Cut),
            Effect::BadJson => self.spoil = Some(Spoil::BadJson),
        }
        true
    }
}
