//! The instructions of a call, counted by Callgrind in the client process alone, so
//! that neither the simulator nor the load of the machine matters.

use std::process::Command;

use crate::{
    contestants::Contestant,
    process::{self, Served},
};

/// The calls of the two runs. Their difference has no start, no token and no
/// first connection in it.
const RUNS: [u64; 2] = [1_000, 11_000];

pub fn compare(quick: bool) {
    let known = Command::new("valgrind").arg("--version").output();
    if !known.is_ok_and(|output| output.status.success()) {
        println!("instructions a call: not counted, because valgrind is not installed");
        return;
    }
    let runs = if quick { [10, 20] } else { RUNS };
    let server = Served::start(2_000, std::time::Duration::ZERO);
    println!("instructions a call, one call after the other ({} - {} calls)", runs[1], runs[0]);
    println!("{:<36} {:>12} {:>22}", "", "instructions", "of the hand-written");
    let mut first = None;
    for (index, name) in Contestant::NAMES.iter().enumerate() {
        let [few, many] = runs.map(|calls| collected(&server, index, calls));
        let own = (many - few) as f64 / (runs[1] - runs[0]) as f64;
        println!("{name:<36} {own:>12.0} {:>22.3}", own / *first.get_or_insert(own));
    }
    println!();
}

/// The instructions of a process that makes this many calls.
fn collected(server: &Served, contestant: usize, calls: u64) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(process::program());
    command.args(["calls", &contestant.to_string(), &calls.to_string()]);
    let output = server.configure(&mut command).output().expect("valgrind starts");
    let printed = String::from_utf8_lossy(&output.stderr);
    let collected = printed.lines().find_map(|line| line.split_once("Collected :"));
    let collected = collected.and_then(|(_, count)| count.trim().parse().ok());
    collected.unwrap_or_else(|| panic!("valgrind counted nothing: {printed}"))
}

/// The role of that process.
pub fn calls(contestant: &str, calls: &str) {
    let (contestant, calls): (usize, usize) =
        (contestant.parse().expect("a number"), calls.parse().expect("a number"));
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let server = Served::inherited();
    let contestant = Contestant::all(&runtime, &server, 1).swap_remove(contestant);
    let targets = runtime.block_on(crate::targets(&server));
    runtime.block_on(async {
        for target in targets.iter().cycle().take(calls) {
            contestant.count(target).await;
        }
    });
}
