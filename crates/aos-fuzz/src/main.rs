//! `cargo xtask fuzz`: runs inputs for some time, and prints what it finds.

use std::{
    collections::BTreeSet,
    process::{ExitCode, exit},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use aos_fuzz::Fuzzer;
use clap::Parser;

/// Runs mutated responses, token responses, values of Retry-After and certificates through
/// the client, and fails if one of them leads to a panic, a secret in a text, too much
/// memory, or no end.
#[derive(Parser)]
#[command(bin_name = "cargo xtask fuzz")]
struct Arguments {
    /// Seconds to run; one input is run at least.
    #[arg(long)]
    seconds: u64,
    /// Seed of the first input, on which alone it depends; the next ones have the next
    /// numbers. Default: a random one.
    #[arg(long)]
    seed: Option<u64>,
}

/// The longest that one input may take, in a program without optimisation.
const LONGEST: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let Arguments { seconds, seed } = Arguments::parse();
    let first = seed.unwrap_or_else(|| fastrand::u32(..).into());
    println!("the first seed is {first}");
    let (begin, mut fuzzer) = (Instant::now(), Fuzzer::start());
    let mut found = BTreeSet::new();
    let mut inputs = 0_u64;
    while inputs == 0 || begin.elapsed().as_secs() < seconds {
        let seed = first.wrapping_add(inputs);
        inputs += 1;
        let (running, ended) = channel::<()>();
        // Nothing but the end of the program ends an input that takes too long.
        thread::spawn(move || {
            if ended.recv_timeout(LONGEST) == Err(RecvTimeoutError::Timeout) {
                println!("\nno end within {LONGEST:?}");
                println!("again: cargo xtask fuzz --seconds 0 --seed {seed}");
                exit(1);
            }
        });
        // The same mistake is found again and again.
        if let Err(finding) = fuzzer.check(seed)
            && found.insert(finding.place)
        {
            println!("\n{}", finding.report);
        }
        drop(running);
    }
    println!("\n{inputs} inputs, {} findings", found.len());
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
