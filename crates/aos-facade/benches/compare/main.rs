//! What the facade costs: `cargo bench -p aos-facade`.
//!
//! Compares calls through the facade with a hand-written loop on reqwest and
//! serde, and with the client of `aos-api` alone, against the same simulator in
//! one run: instructions (counted by Callgrind, where valgrind is installed) and calls
//! a second. Then it sweeps fleets of 1,000, 10,000 and 100,000 tenants and prints the
//! peak memory of each. The simulator runs in a process of its own, and so does each
//! sweep, so that their memory does not mix.
//!
//! It does not use criterion: what counts are requests a second of many
//! calls at once and the peak memory of a whole process, and criterion times
//! one call after the other within one process.

#![allow(missing_docs, unreachable_pub, reason = "nobody links a benchmark")]

mod contestants;
mod instructions;
mod process;

use std::time::{Duration, Instant};

use contestants::{Contestant, Target};
use futures::StreamExt;
use process::{Served, peak_memory};

/// Concurrent calls of a sweep.
const CONCURRENCY: usize = 16;
const MIB: f64 = 1024.0 * 1024.0;

fn main() {
    let role: Vec<String> = std::env::args().skip(1).collect();
    let role: Vec<&str> = role.iter().map(String::as_str).collect();
    match role.as_slice() {
        ["serve", tenants, millis] => {
            let latency = Duration::from_millis(millis.parse().expect("a number"));
            process::serve(tenants.parse().expect("a number"), latency);
        }
        ["sweep"] => sweep(),
        ["calls", contestant, calls] => instructions::calls(contestant, calls),
        _ => {
            // `cargo test --benches` only wants to see it run.
            let quick = role.contains(&"--test");
            instructions::compare(quick);
            throughput(quick);
            memory(quick);
        }
    }
}

/// Settings of a comparison: the latency of the simulator, and the number of
/// concurrent calls.
const SETTINGS: [(Duration, usize); 3] = [
    // The hardest: the response comes at once, so all that counts is the work of the
    // client.
    (Duration::ZERO, CONCURRENCY),
    // One call after the other.
    (Duration::ZERO, 1),
    // Nearer to life, and still a hundred times faster than the service.
    (Duration::from_millis(5), 4 * CONCURRENCY),
];

fn throughput(quick: bool) {
    for (latency, at_once) in SETTINGS {
        let server = Served::start(2_000, latency);
        compare(&server, latency, at_once, quick);
    }
}

/// Short rounds of all contestants in turn: what disturbs the machine for a
/// while disturbs all of them. Several times over with other threads and connections,
/// because where these happen to run makes a difference of a tenth for minutes.
fn compare(server: &Served, latency: Duration, at_once: usize, quick: bool) {
    let (starts, rounds, calls) = if quick { (1, 1, 200) } else { (15, 6, 700) };
    let mut rates = [const { Vec::new() }; Contestant::NAMES.len()];
    for _ in 0..starts {
        let runtime = process::runtime();
        let targets = runtime.block_on(targets(server));
        let contestants = Contestant::all(&runtime, server, at_once);
        for contestant in &contestants {
            // Connections and tokens are there before the clock runs.
            runtime.block_on(run(contestant, &targets, calls, at_once));
        }
        for round in 0..rounds {
            for offset in 0..contestants.len() {
                // Each is first, second and last equally often.
                let index = (round + offset) % contestants.len();
                let time = runtime.block_on(run(&contestants[index], &targets, calls, at_once));
                rates[index].push(calls as f64 / time.as_secs_f64());
            }
        }
    }
    println!(
        "{at_once} at once, responses after {} ms; medians of {starts} times {rounds} rounds of \
         {calls} calls",
        latency.as_millis()
    );
    println!("{:<36} {:>12} {:>22}", "", "requests/s", "of the hand-written");
    let first = median(&rates[0]);
    for (name, own) in Contestant::NAMES.iter().zip(&rates) {
        let own = median(own);
        println!("{name:<36} {own:>12.0} {:>22.3}", own / first);
    }
    println!();
}

async fn targets(server: &Served) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut customers = server.elements(CONCURRENCY).customers().page_size(100).stream();
    while let Some(customer) = customers.next().await {
        let customer = customer.expect("a customer");
        let id = customer.id.expect("an id");
        for tenant in customer.tenants.into_iter().flatten() {
            targets.push((id.clone(), tenant.id.expect("an id")));
        }
    }
    targets
}

async fn run(
    contestant: &Contestant,
    targets: &[Target],
    calls: usize,
    at_once: usize,
) -> Duration {
    let begin = Instant::now();
    let risky: i64 = futures::stream::iter(targets.iter().cycle().take(calls))
        .map(|target| contestant.count(target))
        .buffer_unordered(at_once)
        .fold(0, async |sum, count| sum + count)
        .await;
    // The sum is used, so nothing is left out.
    assert!(risky > 0, "a fleet without a risky action");
    begin.elapsed()
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// A sweep of each size in a process of its own.
fn memory(quick: bool) {
    let sizes: &[usize] = if quick { &[100, 200] } else { &[1_000, 10_000, 100_000] };
    println!(
        "{:<12} {:>10} {:>12} {:>16} {:>18}",
        "sweep", "seconds", "tenants/s", "peak MiB", "of the smallest"
    );
    let mut smallest = None;
    for size in sizes {
        let server = Served::start(*size, Duration::ZERO);
        let begin = Instant::now();
        let printed = server.run_child("sweep");
        let seconds = begin.elapsed().as_secs_f64();
        let (rows, peak) = printed.split_once(' ').expect("rows and memory");
        assert_eq!(rows.parse(), Ok(*size), "every tenant is counted");
        let rate = *size as f64 / seconds;
        match peak.trim().parse::<f64>() {
            Ok(peak) => {
                let ratio = peak / *smallest.get_or_insert(peak);
                println!(
                    "{size:<12} {seconds:>10.2} {rate:>12.0} {:>16.1} {ratio:>18.3}",
                    peak / MIB
                );
            }
            Err(_) => println!("{size:<12} {seconds:>10.2} {rate:>12.0} {:>16}", "unknown"),
        }
    }
}

fn sweep() {
    let elements = Served::inherited().elements(CONCURRENCY);
    let rows = process::runtime().block_on(async {
        elements
            .fleet()
            .tenants()
            .call(|tenant| tenant.action_counts())
            .filter(|row| {
                let counted = row.as_ref().is_ok_and(|row| row.read().is_some());
                futures::future::ready(counted)
            })
            .count()
            .await
    });
    match peak_memory() {
        Some(bytes) => println!("{rows} {bytes}"),
        None => println!("{rows} unknown"),
    }
}
