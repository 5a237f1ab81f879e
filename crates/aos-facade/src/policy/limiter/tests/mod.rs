//! The limiter against services of all kinds, in virtual time.

mod servers;
mod simulation;
mod table;

use std::time::Duration;

use proptest::{collection::vec, prelude::*};

use super::*;
use servers::{Bucket, Fixed};
use simulation::Run;

fn learned(rate: f64, days: u64) -> LearnedRate {
    let age = Duration::from_secs(days * 24 * 60 * 60);
    LearnedRate { age, ..LearnedRate::new(rate) }
}

#[test]
fn what_another_run_learned_spares_the_search() {
    for seed in 1..=5 {
        // Up to 20 % wrong, and a week old.
        for (rate, days) in [(16.0, 1), (20.0, 1), (24.0, 1), (16.0, 8), (24.0, 8)] {
            let run = Run { seed, ..Run::of(2_000) };
            let limiter = Limiter::new(128, None, Some(learned(rate, days)));
            let warm = run.with(limiter, &mut Bucket::new(20.0, 20.0));
            assert!(warm.took <= 1.15 * 100.0 && warm.refused <= 40, "{rate}, {days}: {warm:?}");
        }
    }
}

#[test]
fn a_limiter_begins_with_its_first_request_whatever_the_clock_says() {
    let sent_in_ten_seconds = |start: u64| {
        let mut limiter = Limiter::new(128, None, None);
        let start = Duration::from_secs(start);
        let (mut now, mut sent) = (start, 0);
        while now < start + Duration::from_secs(10) {
            if limiter.gate(now).is_some_and(|next| next <= now) {
                let request = limiter.send(now);
                limiter.accept(now, &request);
                sent += 1;
            }
            now += Duration::from_millis(1);
        }
        (sent, limiter.step(now))
    };
    assert_eq!(sent_in_ten_seconds(3_600), sent_in_ten_seconds(0));
}

#[test]
fn what_is_learned_is_near_the_limit() {
    let mut limiter = Limiter::new(128, None, None);
    assert_eq!(limiter.found(), (None, None));
    Run::of(2_000).through(&mut limiter, &mut Fixed::new(200, 10.0));
    let (Some(rate), None) = limiter.found() else { panic!("{:?}", limiter.found()) };
    assert!((18.0..23.0).contains(&rate), "{rate}");
}

#[test]
fn a_pause_of_an_hour_without_requests_says_nothing_of_the_limit() {
    let mut limiter = Limiter::new(128, None, Some(learned(20.0, 0)));
    let mut now = Duration::from_secs(1);
    for hour in 0..30 {
        let sent = limiter.send(now);
        now += Duration::from_secs(1);
        // Each ends with a trial.
        if hour % 10 == 0 {
            limiter.refuse(now, &sent, None);
        } else {
            limiter.accept(now, &sent);
        }
        now += Duration::from_secs(3600);
    }
    let (rate, _) = limiter.found();
    assert!(rate.is_some_and(|rate| rate > 0.3), "{rate:?}");
}

#[test]
fn calls_one_after_the_other_teach_no_limit_of_those_in_flight() {
    let mut limiter = Limiter::new(128, None, None);
    let mut now = Duration::ZERO;
    for number in 0..100 {
        now = limiter.gate(now).map_or(now, |start| start.max(now));
        let sent = limiter.send(now);
        now += Duration::from_secs(1);
        match number % 5 {
            0 => drop(limiter.refuse(now, &sent, None)),
            _ => limiter.accept(now, &sent),
        }
    }
    assert_eq!(limiter.found().1, None);
}

#[test]
fn with_few_at_once_it_is_as_fast_as_they_are() {
    for (rate, ideal) in [(5.0, 400.0), (8.0, 250.0), (50.0, 2_000.0 * 1.83 / 16.0)] {
        let run = Run { most: 16, ..Run::of(2_000) };
        let outcome = run.against(&mut Bucket::new(rate, rate));
        assert!(outcome.took <= 1.15 * ideal && outcome.refused <= 40, "{rate}: {outcome:?}");
    }
}

#[test]
fn a_given_rate_is_kept_and_needs_no_search() {
    let run = Run { rate: Some(10.0), ..Run::of(500) };
    let outcome = run.against(&mut Bucket::new(20.0, 20.0));
    assert!(outcome.closest >= 0.1 - 1e-8, "{outcome:?}");
    assert!(outcome.took <= 1.05 * 50.0 && outcome.refused == 0, "{outcome:?}");
}

#[test]
fn a_trial_that_is_dropped_lets_another_one_go() {
    let mut limiter = Limiter::new(4, None, None);
    let at = Duration::from_secs;
    let sent = (limiter.gate(at(0)), limiter.send(at(0))).1;
    limiter.refuse(at(1), &sent, Some(at(9)));
    assert_eq!(limiter.gate(at(1)), Some(at(10)));
    let trial = limiter.send(at(10));
    assert!(limiter.gate(at(10)) > Some(at(10)), "the others wait for it");
    limiter.drop(&trial, true);
    let trial = (limiter.gate(at(10)), limiter.send(at(10))).1;
    // One that is accepted opens the way at once.
    limiter.accept(at(10), &trial);
    assert!(limiter.gate(at(11)) <= Some(at(11)));
}

/// What happens next to a request in flight, or whether another one is sent.
#[derive(Clone, Copy, Debug)]
enum Step {
    Send,
    Accept,
    Drop(bool),
    Refuse(Option<u16>),
    Wait(u16),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Send),
        3 => Just(Step::Accept),
        1 => any::<bool>().prop_map(Step::Drop),
        2 => proptest::option::of(0..60_u16).prop_map(Step::Refuse),
        2 => any::<u16>().prop_map(Step::Wait),
    ]
}

proptest! {
    #[test]
    fn its_bounds_hold_and_it_never_stalls(
        steps in vec((step(), any::<prop::sample::Index>()), 1..300),
        most in 1..20_usize,
        rate in proptest::option::of(0.1..100.0),
        known in proptest::option::of(0.01..1e4),
    ) {
        let mut limiter = Limiter::new(most, rate, known.map(LearnedRate::new));
        let interval = rate.map_or(Duration::ZERO, |rate| Duration::from_secs_f64(1.0 / rate));
        let (mut now, mut not_before) = (Duration::ZERO, Duration::ZERO);
        let (mut flying, mut starts) = (Vec::new(), Vec::<Duration>::new());
        for (step, index) in steps {
            let one = |flying: &mut Vec<Sent>| {
                (!flying.is_empty()).then(|| flying.swap_remove(index.index(flying.len())))
            };
            match step {
                Step::Wait(milliseconds) => now += Duration::from_millis(milliseconds.into()),
                Step::Accept => {
                    if let Some(sent) = one(&mut flying) {
                        limiter.accept(now, &sent);
                    }
                }
                Step::Drop(began) => {
                    if let Some(sent) = one(&mut flying) {
                        limiter.drop(&sent, began);
                        starts.retain(|start| began || *start != sent.moment.at);
                    }
                }
                Step::Refuse(seconds) => {
                    if let Some(sent) = one(&mut flying) {
                        let wait = seconds.map(|seconds| Duration::from_secs(seconds.into()));
                        limiter.refuse(now, &sent, wait);
                        not_before = not_before.max(now + wait.unwrap_or_default());
                    }
                }
                Step::Send => {
                    let Some(start) = limiter.gate(now) else {
                        prop_assert!(!flying.is_empty(), "it waits for nothing");
                        continue;
                    };
                    now = now.max(start);
                    // What was a trial is none any more.
                    while let Some(start) = limiter.gate(now).filter(|start| *start > now) {
                        now = start;
                    }
                    if limiter.gate(now).is_none() {
                        continue;
                    }
                    prop_assert!(now >= not_before, "{now:?} {not_before:?}");
                    if let Some(last) = starts.last() {
                        prop_assert!(now >= *last + interval);
                    }
                    flying.push(limiter.send(now));
                    starts.push(now);
                    prop_assert!(flying.len() <= most);
                }
            }
        }
    }
}
