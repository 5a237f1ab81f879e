//! A run of requests through the limiter to a service, in virtual time.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, VecDeque},
    time::Duration,
};

use super::{
    super::{Limiter, Sent},
    servers::Server,
};

/// Random numbers that are the same each time.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// From 0 up to, but not including, 1.
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        let (a, b) = (1.0 - self.unit(), self.unit());
        (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
    }

    /// The time to the next event of so many a second.
    fn until(&mut self, rate: f64) -> f64 {
        -(1.0 - self.unit()).ln() / rate
    }
}

/// What a refusal says of how long to wait.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Says {
    Nothing,
    Exactly,
    RoundedUp,
    Always(f64),
}

/// How a run is made.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub(super) requests: usize,
    pub(super) says: Says,
    /// Responses take 20 ms, and not 0.6 to 5.4 s, 1.83 in the mean.
    pub(super) is_fast: bool,
    /// Requests a second of another client, which does not adapt.
    pub(super) others: f64,
    pub(super) most: usize,
    pub(super) rate: Option<f64>,
    pub(super) seed: u64,
}

/// What came of it.
#[derive(Debug)]
pub(super) struct Outcome {
    /// When the last request was accepted, in seconds.
    pub(super) took: f64,
    pub(super) refused: usize,
    pub(super) accepted: usize,
    pub(super) most_in_flight: usize,
    /// The least time between two requests.
    pub(super) closest: f64,
    pub(super) slowest: f64,
    /// Requests that were sent before a `Retry-After` had ended.
    pub(super) too_early: usize,
    /// The most refusals of one request, before which others passed each time.
    pub(super) passed_over: u32,
}

#[derive(Clone, Copy)]
struct Call {
    operation: usize,
    sent: Option<Sent>,
    at: f64,
    latency: f64,
    passed_over: u32,
}

enum Event {
    Wake,
    Other,
    Arrives(Call),
    Accepted(Call),
    Refused(Call, Option<f64>),
}

/// Events in the order of their times.
#[derive(Default)]
struct Events {
    order: BinaryHeap<Reverse<(u64, usize)>>,
    events: Vec<Option<Event>>,
    free: Vec<usize>,
}

impl Events {
    fn push(&mut self, at: f64, event: Event) {
        let index = self.free.pop().unwrap_or_else(|| {
            self.events.push(None);
            self.events.len() - 1
        });
        self.events[index] = Some(event);
        self.order.push(Reverse(((at * 1e9) as u64, index)));
    }

    fn pop(&mut self) -> (f64, Event) {
        let Reverse((at, index)) = self.order.pop().expect("it waits for something");
        self.free.push(index);
        (at as f64 / 1e9, self.events[index].take().expect("each is there once"))
    }
}

impl Run {
    /// The usual one: the responses are slow, and a refusal says nothing.
    pub(super) fn of(requests: usize) -> Self {
        Self {
            requests,
            says: Says::Nothing,
            is_fast: false,
            others: 0.0,
            most: 128,
            rate: None,
            seed: 1,
        }
    }

    pub(super) fn against(&self, server: &mut dyn Server) -> Outcome {
        let limiter = Limiter::new(self.most, self.rate, None);
        self.with(limiter, server)
    }

    /// Every request is sent until it is accepted.
    pub(super) fn with(&self, mut limiter: Limiter, server: &mut dyn Server) -> Outcome {
        self.through(&mut limiter, server)
    }

    /// The same, with a limiter that is looked at afterwards.
    pub(super) fn through(&self, limiter: &mut Limiter, server: &mut dyn Server) -> Outcome {
        let (mut random, mut latencies) = (Random::new(self.seed), Random::new(!self.seed));
        let mut latency = || match self.is_fast {
            true => 0.02 * (0.8 + 0.4 * latencies.unit()),
            false => (1.6_f64.ln() + 0.55 * latencies.normal()).exp().clamp(0.6, 5.4),
        };
        let way = |random: &mut Random| match self.is_fast {
            true => 0.003 + 0.003 * random.unit(),
            false => 0.02 + 0.03 * random.unit(),
        };
        let call = |index| Call {
            operation: index % 2,
            sent: None,
            at: 0.0,
            latency: 0.0,
            passed_over: 0,
        };
        let mut queue: VecDeque<Call> = (0..self.requests).map(call).collect();
        let mut events = Events::default();
        let mut outcome = Outcome {
            took: 0.0,
            refused: 0,
            accepted: 0,
            most_in_flight: 0,
            closest: f64::INFINITY,
            slowest: 0.0,
            too_early: 0,
            passed_over: 0,
        };
        let (mut in_flight, mut wakes, mut last, mut not_before) = (0, f64::INFINITY, None, 0.0);
        events.push(0.0, Event::Wake);
        if self.others > 0.0 {
            events.push(random.until(self.others), Event::Other);
        }
        while outcome.accepted < self.requests {
            let (now, event) = events.pop();
            let time = Duration::from_secs_f64(now);
            match event {
                Event::Wake => wakes = f64::INFINITY,
                Event::Other => {
                    server.admits(now, 0);
                    events.push(now + random.until(self.others), Event::Other);
                    continue;
                }
                Event::Arrives(call) => {
                    if server.admits(now, call.operation) {
                        outcome.took = now;
                        let end = server.finish(now, call.latency - (now - call.at));
                        events.push(end.max(now), Event::Accepted(call));
                    } else {
                        let wait = match self.says {
                            Says::Nothing => None,
                            Says::Exactly => Some(server.wait(now)),
                            Says::RoundedUp => Some(server.wait(now).ceil()),
                            Says::Always(wait) => Some(wait),
                        };
                        let back = now + way(&mut random);
                        events.push(back, Event::Refused(call, wait));
                    }
                    continue;
                }
                Event::Accepted(call) => {
                    server.done();
                    in_flight -= 1;
                    outcome.accepted += 1;
                    outcome.slowest = outcome.slowest.max(now - call.at);
                    limiter.accept(time, &call.sent.expect("it was sent"));
                }
                Event::Refused(mut call, wait) => {
                    in_flight -= 1;
                    outcome.refused += 1;
                    assert!(outcome.refused < 4 * self.requests, "most requests are refused");
                    let sent = call.sent.expect("it was sent");
                    let wait = wait.map(Duration::from_secs_f64);
                    let is_trial = limiter.refuse(time, &sent, wait);
                    not_before = f64::max(not_before, now + wait.unwrap_or_default().as_secs_f64());
                    call.at = now;
                    match is_trial {
                        true => queue.push_back(call),
                        false => queue.push_front(call),
                    }
                }
            }
            while let Some(call) = queue.front_mut() {
                let Some(start) = limiter.gate(time) else {
                    assert!(in_flight > 0, "it waits for nothing");
                    break;
                };
                if start > time {
                    // Rounded up, as an event is in whole nanoseconds.
                    let at = start.as_secs_f64() + 2e-9;
                    if at < wakes {
                        wakes = at;
                        events.push(at, Event::Wake);
                    }
                    break;
                }
                let sent = limiter.send(time);
                if let Some(before) = call.sent {
                    call.passed_over += u32::from(sent.moment.passed > before.moment.passed);
                    outcome.passed_over = outcome.passed_over.max(call.passed_over);
                }
                (call.sent, call.at, call.latency) = (Some(sent), now, latency());
                in_flight += 1;
                outcome.most_in_flight = outcome.most_in_flight.max(in_flight);
                outcome.closest =
                    outcome.closest.min(last.map_or(f64::INFINITY, |last| now - last));
                outcome.too_early += usize::from(now < not_before - 1e-8);
                last = Some(now);
                events.push(now + way(&mut random), Event::Arrives(*call));
                queue.pop_front();
            }
        }
        outcome
    }
}
