//! How fast requests may be sent to a service whose limit is not known: a state machine
//! over a time that it is given, without a clock, a lock or an allocation.
//!
//! Until the first refusal the pace doubles each second. From then on there is an estimate
//! of the limit: the pace climbs from somewhat below it to somewhat above, and on from there
//! while nothing is refused. A refusal closes the way: nothing is sent for a while, then one
//! request as a trial, and once that is not refused, all go on. What was accepted from one
//! opening to the next, over the time in between, is the next estimate, so it does not
//! matter whether the service has a bucket, a window or both. The closer an estimate comes
//! to the one before, the narrower the range of the pace.

use std::time::Duration;

use crate::elements::LearnedRate;

/// The pace of the first second, in requests a second; no first estimate is below it.
const START: f64 = 4.0;
/// While no limit is known, so many requests in flight need not keep the pace, so that a
/// service that responds at once is not called slowly.
const AT_ONCE: u64 = 16;
/// The most that the pace may be, before a refusal can have come: this many requests, and
/// this share of those sent, in the time that a refusal takes.
const OVERSHOOT: (f64, f64) = (70.0, 0.2);
/// Half the range of the pace, as a share of the estimate: the most, which is also that of
/// the first one, the least, the most where the estimate is that of a window, and those with
/// what another run learned lately, and longer ago.
const WIDTH: f64 = 0.5;
const LEAST_WIDTH: f64 = 0.03;
const WINDOW_WIDTH: f64 = 0.3;
const LEARNED_WIDTH: f64 = 0.06;
const OLD_WIDTH: f64 = 0.3;
const OLD: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Requests over which the pace climbs through its range: while few were refused, and else.
const CLIMB: (f64, f64) = (30.0, 250.0);
/// The least and the most time that the climb takes, in seconds.
const CLIMB_TIME: (f64, f64) = (4.0, 60.0);
/// Where nothing is refused, the pace doubles in so many climbs, up to this power of two.
const DOUBLES: f64 = 1.25;
const MOST_DOUBLED: f64 = 5.0;
/// What makes an estimate: so many requests, and so many seconds.
const ENOUGH: (u64, f64) = (20, 4.0);
/// No limit is taken for lower, in requests a second.
const LEAST_RATE: f64 = 0.001;
/// So many refusals in a row with as many requests in flight as there were ever accepted are
/// a limit of requests in flight, unless there were fewer than these, as where nobody sends
/// more; and after so many requests it is widened.
const SAME: u32 = 4;
const LEAST_SAME: u64 = 4;
const WIDEN: u64 = 1000;
/// A time without requests that is longer, in seconds, says nothing of the service.
const IDLE: f64 = 10.0;
/// The longest pause where the service does not say how long, in seconds.
const LONGEST_PAUSE: f64 = 16.0;

#[derive(Debug, Default)]
pub(crate) struct Limiter {
    /// The given bounds: requests in flight, and the time between two requests.
    most: u64,
    interval: Duration,
    began: Option<Duration>,
    /// The limit in requests a second, once it is known, and half the range around it.
    estimate: Option<f64>,
    width: f64,
    /// How many requests may be in flight.
    window: u64,
    /// Requests that were sent, all of them, and without those of which nothing is known.
    number: u64,
    sent: u64,
    refused: u64,
    accepted: u64,
    in_flight: u64,
    responded: Duration,
    /// When the next request may start: by the pace, by the given interval, by pauses.
    next: Duration,
    spaced: Duration,
    pub(crate) hold: Duration,
    closed: Option<Closed>,
    trial: Option<Trial>,
    /// When the last refusal came: those of requests sent before say nothing new.
    last_refusal: Option<Duration>,
    /// The last opening; the last one that was counted for an estimate; and the last one
    /// of a window of the service, with how many requests that takes.
    opened: Moment,
    counted: Moment,
    window_opened: Moment,
    window_takes: f64,
    /// How long a refusal takes, in seconds.
    refusal_takes: f64,
    /// Refusals in a row with about as many requests in flight as at the last one, and
    /// about the most with which a request was accepted.
    same: u32,
    refused_at: u64,
    accepted_at: f64,
    /// When the window was changed last.
    widened: u64,
}

/// A time, and how many of the requests that were sent before it were not refused.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Moment {
    at: Duration,
    pub(crate) passed: u64,
}

/// From a refusal on: only trials are sent.
#[derive(Clone, Copy, Debug)]
struct Closed {
    /// When the first request and the last one that were refused were sent.
    first: Duration,
    last: Duration,
    /// Refusals, all those before the first trial being one.
    rounds: i32,
}

#[derive(Clone, Copy, Debug)]
struct Trial {
    sent: Sent,
    /// When it would have been refused.
    until: Duration,
}

/// A request that was sent, to be handed back once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sent {
    pub(crate) moment: Moment,
    in_flight: u64,
    number: u64,
    /// The next start before it, by the pace and by the interval.
    before: (Duration, Duration),
}

fn seconds(from: Duration, to: Duration) -> f64 {
    to.saturating_sub(from).as_secs_f64()
}

impl Limiter {
    pub(crate) fn new(most: usize, rate: Option<f64>, learned: Option<LearnedRate>) -> Self {
        let width = |it: LearnedRate| if it.age < OLD { LEARNED_WIDTH } else { OLD_WIDTH };
        let most = most as u64;
        let window = learned.and_then(|it| it.in_flight).map_or(most, |it| most.min(it as u64));
        Self {
            most,
            interval: rate.map_or(Duration::ZERO, |rate| Duration::from_secs_f64(rate.recip())),
            estimate: learned.map(|it| it.requests_per_second),
            width: learned.map_or(WIDTH, width),
            window: window.max(1),
            refusal_takes: 0.15,
            ..Self::default()
        }
    }

    /// The limit that was found, in requests a second, and that of requests in flight.
    pub(crate) fn found(&self) -> (Option<f64>, Option<usize>) {
        (self.estimate, (self.window < self.most).then_some(self.window as usize))
    }

    /// When the next request may start; `None` where that depends on those in flight.
    pub(crate) fn gate(&mut self, now: Duration) -> Option<Duration> {
        if self.began.is_none() {
            self.began = Some(now);
            // The time before the first request is not one without requests.
            self.responded = now;
            let moment = Moment { at: now, passed: 0 };
            (self.opened, self.counted, self.window_opened) = (moment, moment, moment);
        }
        self.open(now);
        if self.in_flight >= self.window {
            return None;
        }
        if let Some(trial) = &self.trial {
            return Some(trial.until);
        }
        let earliest = self.hold.max(self.spaced);
        let is_slow_start =
            self.estimate.is_none() && self.in_flight < AT_ONCE.min(self.accepted + 2);
        Some(if is_slow_start { earliest } else { earliest.max(self.next) })
    }

    pub(crate) fn send(&mut self, now: Duration) -> Sent {
        let idle = now.saturating_sub(self.next.max(self.hold).max(self.responded));
        if self.in_flight == 0 && idle.as_secs_f64() > IDLE {
            self.began = self.began.map(|began| began + idle);
            for moment in [&mut self.opened, &mut self.counted, &mut self.window_opened] {
                moment.at += idle;
            }
        }
        let before = (self.next, self.spaced);
        let moment = Moment { at: now, passed: self.passed() };
        self.number += 1;
        self.sent += 1;
        self.in_flight += 1;
        let step = self.step(now);
        // A request that comes late does not delay the ones after it.
        let base =
            if self.estimate.is_none() { now } else { self.next.max(now.saturating_sub(step)) };
        self.next = base + step;
        self.spaced = now + self.interval;
        let sent = Sent { moment, in_flight: self.in_flight, number: self.number, before };
        if self.closed.is_some() {
            let until = now + Duration::from_secs_f64(1.5 * self.refusal_takes);
            self.trial = Some(Trial { sent, until });
        }
        sent
    }

    pub(crate) fn accept(&mut self, now: Duration, sent: &Sent) {
        if let Some(trial) = self.trial.as_mut().filter(|it| it.sent.number == sent.number) {
            trial.until = now;
        }
        self.open(now);
        self.responded = now;
        self.in_flight -= 1;
        self.accepted += 1;
        self.accepted_at = (sent.in_flight as f64).max(self.accepted_at * 0.9999);
        if self.window < self.most && self.passed() > self.widened + WIDEN {
            self.window = self.most.min(self.window + self.window / 50 + 1);
            self.widened = self.passed();
        }
    }

    /// Nothing is known of what became of it. If it did not begin, it is as if it had not been.
    pub(crate) fn drop(&mut self, sent: &Sent, began: bool) {
        self.in_flight -= 1;
        self.sent -= 1;
        if self.is_trial(sent) {
            self.trial = None;
        }
        if !began && sent.number == self.number {
            (self.next, self.spaced) = sent.before;
        }
    }

    /// Returns whether it was a trial.
    pub(crate) fn refuse(
        &mut self,
        now: Duration,
        sent: &Sent,
        retry_after: Option<Duration>,
    ) -> bool {
        self.open(now);
        self.responded = now;
        self.in_flight -= 1;
        self.refused += 1;
        let at = sent.moment.at;
        self.refusal_takes += 0.25 * (seconds(at, now) - self.refusal_takes);
        let is_trial = self.is_trial(sent);
        let is_new = self.closed.is_none() && self.last_refusal.is_none_or(|last| at > last);
        self.last_refusal = Some(now);
        if let Some(closed) = &mut self.closed {
            closed.last = at;
            closed.rounds += i32::from(is_trial);
        }
        if is_trial {
            self.trial = None;
        } else if !is_new {
            // Refused together with others.
            self.pause(now, retry_after.unwrap_or_default());
            return false;
        } else if self.is_about_in_flight(sent) && retry_after.is_none() {
            self.pause(now, Duration::from_millis(100));
            (self.opened, self.counted) = (sent.moment, sent.moment);
            return false;
        } else {
            self.closed = Some(Closed { first: at, last: at, rounds: 1 });
            self.estimate.get_or_insert_with(|| {
                let began = self.began.unwrap_or(at);
                START.max(sent.moment.passed as f64 / seconds(began, at).max(0.5))
            });
        }
        let rounds = self.closed.map_or(0, |closed| closed.rounds - 1);
        let own =
            (3.0 / self.estimate.unwrap_or(START)).clamp(0.25, 2.0) * 2_f64.powi(rounds.min(10));
        let own = Duration::from_secs_f64(own.min(LONGEST_PAUSE));
        self.pause(now, retry_after.unwrap_or(own));
        is_trial
    }

    fn pause(&mut self, now: Duration, pause: Duration) {
        self.hold = self.hold.max(now.saturating_add(pause));
    }

    /// In the order of sending, so that it is right before the responses have come.
    fn passed(&self) -> u64 {
        self.sent - self.refused
    }

    fn step(&self, now: Duration) -> Duration {
        let pace = match self.estimate {
            None => {
                let doubled = START * seconds(self.began.unwrap_or(now), now).min(40.0).exp2();
                doubled.min(OVERSHOOT.0 + OVERSHOOT.1 * self.sent as f64)
            }
            Some(estimate) => {
                let (sent, refused) = (self.sent as f64, self.refused as f64);
                let is_learning = self.width > 0.1 && refused < 15.0 + 0.01 * sent;
                let quick = is_learning || refused < 6.0 + 0.005 * sent;
                let climb = if quick { CLIMB.0 } else { CLIMB.1 }.max(self.window_takes);
                let passed = self.passed().saturating_sub(self.opened.passed) as f64;
                let time = seconds(self.opened.at, now);
                let x = (passed / climb).max(time / CLIMB_TIME.1).min(time / CLIMB_TIME.0);
                let width = self.width;
                estimate
                    * if x < 1.0 {
                        1.0 - width + 2.0 * width * x
                    } else {
                        (1.0 + width) * ((x - 1.0) / DOUBLES).min(MOST_DOUBLED).exp2()
                    }
            }
        };
        Duration::from_secs_f64(pace.recip())
    }

    /// Opens the way, when the trial was not refused in the time that a refusal takes.
    fn open(&mut self, now: Duration) {
        let (Some(trial), Some(closed)) = (&self.trial, &self.closed) else { return };
        if now < trial.until {
            return;
        }
        let (opening, closed) = (trial.sent.moment, *closed);
        (self.trial, self.closed) = (None, None);
        // That of a window took long, and was somewhere between the last two trials.
        let is_window = closed.rounds > 1 || seconds(closed.first, opening.at) > 2.0;
        let end = if closed.rounds > 1 { (closed.last + opening.at) / 2 } else { opening.at };
        let from = if is_window { self.window_opened } else { self.counted };
        let passed = opening.passed.saturating_sub(from.passed);
        let took = seconds(from.at, end);
        if self.same >= SAME {
            // Not the pace was refused.
            self.counted = opening;
        } else if passed >= ENOUGH.0 && took >= ENOUGH.1 {
            let before = self.estimate.unwrap_or(START);
            let estimate = passed as f64 / took * (1.0 + self.width / 2.0);
            let is_near = (estimate / before - 1.0).abs() < 1.5 * self.width;
            self.width = if is_near || is_window {
                let unsure = seconds(end, opening.at) / took;
                (self.width / 2.0).max(unsure).clamp(LEAST_WIDTH, WINDOW_WIDTH)
            } else {
                (1.5 * self.width).min(WIDTH)
            };
            self.estimate = Some(estimate.max(LEAST_RATE));
            self.counted = opening;
            if is_window {
                self.window_takes = passed as f64;
                self.window_opened = opening;
            }
        }
        self.opened = opening;
        self.next = self.next.max(opening.at + self.step(now));
    }

    fn is_trial(&self, sent: &Sent) -> bool {
        self.trial.as_ref().is_some_and(|trial| trial.sent.number == sent.number)
    }

    /// Whether the first refusal for a while is not about the pace.
    fn is_about_in_flight(&mut self, sent: &Sent) -> bool {
        let in_flight = sent.in_flight;
        let is_same = in_flight >= LEAST_SAME
            && in_flight.abs_diff(self.refused_at) <= 1 + in_flight / 33
            && in_flight as f64 >= 0.9 * self.accepted_at;
        self.same = if is_same { self.same + 1 } else { 0 };
        (self.refused_at, self.widened) = (in_flight, sent.moment.passed);
        if in_flight < self.window / 5 * 4 {
            self.window = self.most;
        }
        let Some(estimate) = self.estimate.filter(|_| self.same >= SAME) else { return false };
        self.window = self.window.min(in_flight - 1);
        self.accepted_at = self.window as f64;
        self.estimate = Some(1.2 * estimate);
        true
    }
}

#[cfg(test)]
mod tests;
