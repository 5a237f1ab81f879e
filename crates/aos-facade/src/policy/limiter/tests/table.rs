//! How long a run takes, as a share of the least time that the service's limit allows, and
//! how many requests are refused: bounds of both, for every kind of service.

use super::{
    servers::{Bucket, Concurrent, Fixed, PerOperation, Server, Sliding, Stacked, Workers},
    simulation::{Outcome, Run, Says},
};

const SEEDS: u64 = 5;
/// The mean of a response, in seconds.
const MEAN: f64 = 1.83;

/// A service that is called.
struct Row {
    name: &'static str,
    server: Box<dyn Fn() -> Box<dyn Server>>,
    run: Run,
    /// The least time, in seconds.
    ideal: f64,
    /// Its limit rises, or another client uses a part of it that changes all the time: what
    /// it allows is found later.
    is_hard: bool,
}

/// All services that allow so many requests a second, as far as the requests are enough to
/// tell them apart.
fn services(requests: usize, rate: f64) -> Vec<Row> {
    let mut rows = Vec::new();
    let run = Run::of(requests);
    let total = requests as f64;
    let mut add = |name, says, server: Box<dyn Fn() -> Box<dyn Server>>| {
        let run = Run { says, ..run };
        rows.push(Row { name, server, run, ideal: total / rate, is_hard: false });
    };
    let bucket = move || Box::new(move || Box::new(Bucket::new(rate, rate)) as _);
    add("bucket", Says::Nothing, bucket());
    add("bucket, exact", Says::Exactly, bucket());
    add("bucket, rounded up", Says::RoundedUp, bucket());
    add("bucket, always 1 s", Says::Always(1.0), bucket());
    add("bucket, two operations", Says::Nothing, bucket());
    add(
        "large bucket",
        Says::Nothing,
        Box::new(move || Box::new(Bucket::new(rate, 10.0 * rate)) as _),
    );
    for (name, rounded, length) in
        [("10 s", "10 s, rounded up", 10.0), ("60 s", "60 s, rounded up", 60.0)]
    {
        if total >= 2.0 * rate * length {
            let most = (rate * length) as u32;
            let window = move || Box::new(move || Box::new(Fixed::new(most, length)) as _);
            add(name, Says::Nothing, window());
            add(rounded, Says::RoundedUp, window());
        }
    }
    if total >= 120.0 * rate {
        let most = (60.0 * rate) as u32;
        let sliding = move || Box::new(move || Box::new(Sliding::new(most as usize, 60.0)) as _);
        add("sliding 60 s", Says::Nothing, sliding());
        add("sliding 60 s, rounded up", Says::RoundedUp, sliding());
        let stacked = move || -> Box<dyn Server> {
            let (bucket, window) = (Bucket::new(2.0 * rate, 2.0 * rate), Fixed::new(most, 60.0));
            Box::new(Stacked { bucket, window })
        };
        add("bucket and 60 s", Says::Nothing, Box::new(stacked));
    }
    let half = total / rate / 2.0;
    let falls = move || Box::new(Bucket::new(rate, rate).then(half, rate / 2.0)) as _;
    add("bucket that halves", Says::Nothing, Box::new(falls));
    let at_once = (rate * MEAN).round() as u32;
    let concurrent = move || Box::new(move || Box::new(Concurrent { most: at_once, busy: 0 }) as _);
    add("at once", Says::Nothing, concurrent());
    // Each refusal costs a second, of which a short run has too few.
    if requests >= 2_000 {
        add("at once, always 1 s", Says::Always(1.0), concurrent());
    }
    let rises = move || Box::new(Bucket::new(rate, rate).then(half, 2.0 * rate)) as _;
    add("bucket that doubles", Says::Nothing, Box::new(rises));
    add("bucket, shared", Says::Nothing, bucket());
    for row in &mut rows {
        match row.name {
            "bucket that halves" => row.ideal = 3.0 * half,
            "bucket that doubles" => (row.ideal, row.is_hard) = (1.5 * half, true),
            "bucket, shared" => {
                row.run.others = 0.3 * rate;
                (row.ideal, row.is_hard) = (total / (0.7 * rate), true);
            }
            name if name.starts_with("at once") => row.ideal = total * MEAN / f64::from(at_once),
            _ => {}
        }
    }
    rows
}

fn share(sorted: &[f64], part: f64) -> f64 {
    sorted[((sorted.len() - 1) as f64 * part) as usize]
}

/// Runs against all services, and checks what holds for all of them. Returns the ratios,
/// sorted, of those that are not hard.
fn check(requests: usize, rate: f64) -> Vec<f64> {
    let (mut ratios, mut refused, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    let few = 0.01 + 20.0 / requests as f64;
    for row in services(requests, rate) {
        for seed in 1..=SEEDS {
            let outcome = Run { seed, ..row.run }.against(&mut *(row.server)());
            let Outcome { took, accepted, too_early, most_in_flight, .. } = outcome;
            assert_eq!((accepted, too_early), (requests, 0), "{}, seed {seed}", row.name);
            assert!(most_in_flight <= row.run.most);
            // No call is refused again and again while others pass.
            assert!(outcome.passed_over < 3, "{}, seed {seed}: {outcome:?}", row.name);
            let ratio = took / row.ideal;
            let share = outcome.refused as f64 / requests as f64;
            let most = if row.is_hard { 1.3 } else { 1.15 };
            if ratio > most || share > few.max(0.02) {
                let name = row.name;
                wrong.push(format!("{name}, seed {seed}: {ratio:.3}, {:.2} %", share * 100.0));
            }
            refused.push(share);
            if !row.is_hard {
                ratios.push(ratio);
            }
        }
    }
    refused.sort_by(f64::total_cmp);
    ratios.sort_by(f64::total_cmp);
    let figures = [share(&ratios, 0.5), share(&ratios, 0.9), share(&ratios, 1.0)];
    let shares = [share(&refused, 0.5), share(&refused, 0.9), share(&refused, 1.0)];
    let shares = shares.map(|share| format!("{:.2} %", 100.0 * share));
    println!("{requests} at {rate}/s: {figures:.3?}, refused {shares:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(share(&refused, 0.9) <= few, "{shares:?}");
    ratios
}

#[test]
fn ten_thousand_requests_at_20_a_second() {
    let ratios = check(10_000, 20.0);
    assert!(share(&ratios, 0.5) <= 1.05, "{ratios:?}");
}

#[test]
fn ten_thousand_requests_at_50_a_second() {
    let ratios = check(10_000, 50.0);
    assert!(share(&ratios, 0.5) <= 1.05, "{ratios:?}");
}

/// What is printed, `scripts/fleet.sh` compares with runs in real time.
#[test]
fn three_thousand_requests_at_50_a_second() {
    let rows = services(3_000, 50.0).into_iter();
    let compared = ["bucket", "bucket, rounded up", "10 s", "10 s, rounded up"];
    for row in rows.filter(|row| compared.contains(&row.name)) {
        for seed in 1..=SEEDS {
            let outcome = Run { seed, ..row.run }.against(&mut *(row.server)());
            let ratio = outcome.took / row.ideal;
            let share = 100.0 * outcome.refused as f64 / 3_000.0;
            println!("{}, seed {seed}: {ratio:.3}, {share:.2} %", row.name);
            assert!(ratio <= 1.15 && share <= 2.0, "{}, seed {seed}: {outcome:?}", row.name);
        }
    }
}

#[test]
fn two_thousand_requests_at_20_a_second() {
    check(2_000, 20.0);
}

#[test]
fn two_thousand_requests_at_5_a_second() {
    check(2_000, 5.0);
}

#[test]
fn a_thousand_and_two_hundred_requests_at_5_a_second() {
    check(1_000, 5.0);
    check(200, 5.0);
}

#[test]
fn twenty_thousand_requests_at_200_a_second() {
    for seed in 1..=SEEDS {
        let run = Run { most: 512, seed, ..Run::of(20_000) };
        let bucket = run.against(&mut Bucket::new(200.0, 200.0));
        let window = run.against(&mut Fixed::new(2_000, 10.0));
        println!("{bucket:?} {window:?}");
        assert!(bucket.took <= 1.1 * 100.0, "{bucket:?}");
        assert!(window.took <= 1.2 * 100.0, "{window:?}");
        assert!(bucket.refused.max(window.refused) <= 400, "{bucket:?} {window:?}");
    }
}

#[test]
fn two_operations_with_limits_of_their_own_share_one_limiter() {
    for seed in 1..=SEEDS {
        let run = Run { seed, ..Run::of(2_000) };
        let mut server = PerOperation([Bucket::new(5.0, 5.0), Bucket::new(20.0, 20.0)]);
        let outcome = run.against(&mut server);
        // The slower one has half of the requests.
        assert!(outcome.took <= 1.15 * 200.0, "{outcome:?}");
    }
}

#[test]
fn without_a_limit_it_is_no_slower_than_16_at_once() {
    for (requests, is_fast) in [(200, false), (20_000, false), (200, true), (20_000, true)] {
        let run = Run { is_fast, ..Run::of(requests) };
        let outcome = run.against(&mut Workers::default());
        let sixteen = requests as f64 / 16.0 * if is_fast { 0.02 } else { MEAN };
        println!("{requests} {is_fast}: {:.3}", outcome.took / sixteen);
        let most = if is_fast { (1.1 * sixteen).max(sixteen + 0.05) } else { sixteen };
        assert!(outcome.took <= most, "{} of {sixteen} s", outcome.took);
    }
    let outcome = Run::of(2_000).against(&mut Workers::new(16));
    println!("{outcome:?}");
    assert!(outcome.took <= 1.02 * 2_000.0 / 16.0 * MEAN, "{outcome:?}");
    assert!(outcome.slowest <= 40.0, "{outcome:?}");
}
