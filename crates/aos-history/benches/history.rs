//! How large a year of a fleet is, and how fast: `cargo bench -p aos-history`.
//!
//! Records daily runs of 20,000 tenants for 365 days, in which 5 % of the counts change and
//! 1 % of the tenants fail each day, and then reads them. Recording runs in processes of
//! their own, of which the peak memory is printed (Linux only).
//!
//! It does not use criterion: what counts is one large file, which takes longer to make than
//! anything takes to be read from it.

#![allow(missing_docs, unreachable_pub, reason = "nobody links a benchmark")]

use std::{
    env, fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use aos_history::{
    Account, Begin, Failure, Finish, History, Mode, Outcome, Row, Scope, Series, Target, When,
};
use jiff::{Timestamp, ZonedDateTime, tz::TimeZone};
use serde_json::json;

const DAY: i64 = 86_400;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [role, path, tenants, days] = arguments.as_slice()
        && role == "record"
    {
        let number = |text: &String| text.parse().expect("a number");
        return record(Path::new(path), number(tenants), number(days));
    }
    // Without it (`cargo test --benches`) it is only to be seen to run.
    let quick = !arguments.iter().any(|argument| argument == "--bench");
    let (tenants, days) = if quick { (200, 5) } else { (20_000, 365) };

    let folder = tempfile::tempdir().expect("a folder");
    println!("memory of one run, in a process of its own:");
    for tenants in [tenants / 10, tenants] {
        in_process(&folder.path().join(format!("{tenants}.db")), tenants, 1);
    }
    println!("{tenants} tenants, {days} days:");
    let path = folder.path().join("history.db");
    in_process(&path, tenants, days);
    read(&path, days);
}

fn in_process(path: &Path, tenants: u32, days: u32) {
    let status = Command::new(env::current_exe().expect("this program"))
        .args(["record".as_ref(), path.as_os_str()])
        .args([tenants.to_string(), days.to_string()])
        .status();
    assert!(status.expect("a process").success());
}

fn series() -> Series {
    let (base_url, client_id) = ("https://service.example".to_owned(), "app".to_owned());
    Series {
        account: Account { base_url, client_id },
        operation: "retrieve_risky_action_count".to_owned(),
        arguments: Vec::new(),
        body: None,
    }
}

fn time(day: u32) -> Timestamp {
    Timestamp::from_second(1_767_247_200 + i64::from(day) * DAY).expect("a time")
}

/// Ids as long as those of the service.
fn id(kind: u32, number: u32) -> Option<String> {
    Some(format!("{kind:08x}-0000-4000-8000-{number:012x}"))
}

fn record(path: &Path, tenants: u32, days: u32) {
    let mut random = fastrand::Rng::with_seed(7);
    let mut counts: Vec<[u32; 2]> =
        (0..tenants).map(|_| [random.u32(0..100), random.u32(0..1_000)]).collect();
    let mut spent = Duration::ZERO;
    let mut measured = |start: Instant| spent += start.elapsed();
    for day in 0..days {
        let at = time(day);
        let begin = Begin { at, spec_hash: String::new(), scope: Scope::All, mode: Mode::New };
        let start = Instant::now();
        let mut run = History::open(path)
            .and_then(|history| history.begin(&series(), &begin))
            .expect("a run");
        measured(start);
        // Responses come in another order each day.
        let mut order: Vec<u32> = (0..tenants).collect();
        order.chunks_mut(64).for_each(|part| random.shuffle(part));
        for batch in order.chunks(50) {
            let batch: Vec<_> = batch
                .iter()
                .map(|number| {
                    let counts = &mut counts[*number as usize];
                    (target(*number), outcome(&mut random, counts))
                })
                .collect();
            let start = Instant::now();
            for (target, outcome) in batch {
                run.record(target, at, outcome);
            }
            run.commit().expect("a commit");
            measured(start);
        }
        let start = Instant::now();
        let requests = u64::from(tenants);
        run.finish(Finish { at, complete: true, requests, refused: 0, rate: Some(20.0) })
            .expect("the end");
        measured(start);
    }
    let micros = spent.as_secs_f64() * 1e6 / f64::from(tenants * days);
    let size = fs::metadata(path).expect("a file").len() as f64 / 1e6;
    let memory = peak_memory().map_or("?".to_owned(), |memory| format!("{memory:.1} MiB"));
    println!("  {tenants} tenants, {days} days: {micros:.1} µs a target, {size:.1} MB, {memory}");
}

fn target(number: u32) -> Target {
    Target {
        customer_id: id(1, number / 4),
        customer: Some(format!("Customer {}", number / 4)),
        tenant_id: id(2, number),
        tenant: Some(format!("tenant{number}.onmicrosoft.example")),
        extra: Vec::new(),
    }
}

/// What comes of a tenant on a day: of a hundred one fails, and of twenty one has changed.
fn outcome(random: &mut fastrand::Rng, counts: &mut [u32; 2]) -> Outcome {
    if random.u8(0..100) == 0 {
        return Outcome::Failed(Failure {
            kind: "timeout".to_owned(),
            status: Some(504),
            request_id: id(3, random.u32(..)),
            message: "timed out after 2 min, retries included".to_owned(),
        });
    }
    if random.u8(0..20) == 0 {
        counts[0] = random.u32(0..100);
    }
    let data = json!({ "riskyActionCount": counts[0], "normalActionCount": counts[1] });
    Outcome::Rows(vec![Row { key: String::new(), data }])
}

/// The peak memory of this process, in MiB.
fn peak_memory() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1024.0)
}

fn read(path: &Path, days: u32) {
    let history = History::open_read_only(path).expect("a history");
    let now: ZonedDateTime = time(days - 1).to_zoned_datetime(TimeZone::UTC);
    let find = |when: When| history.find_run(&series(), when).expect("a run");
    let latest = find(When::Latest);
    let before = |day: u32| When::Before(time(day + 1));
    for from in [When::Previous, before(days - days.min(31)), before(0)] {
        let from = find(from);
        timed(&format!("diff of #{} and #{}", from.id, latest.id), || {
            let diff = history.diff(&from, &latest, &[]).expect("a diff");
            assert!(diff.compared > 0);
            format!("{} changed, {} unknown", diff.changed.len(), diff.unknown.len())
        });
    }
    timed("all targets of the latest run", || {
        let mut targets = 0;
        history.at(&latest, |_| targets += 1).expect("the targets");
        format!("{targets} targets")
    });
    timed("a number for each day", || {
        let found = history.days(&latest, "riskyActionCount", days, &now, |_, _| {}).expect("days");
        format!("{} days", found.len())
    });
    timed("runs", || {
        let runs = history.runs(&series().account).expect("runs");
        format!("{} runs", runs.len())
    });
    timed("a sum in SQL", || {
        let operation = ("retrieve_risky_action_count", vec!["riskyActionCount"]);
        let history = History::open_read_only(path).expect("a history");
        let sql = "SELECT sum(riskyActionCount) FROM retrieve_risky_action_count";
        let (_, rows) = history.query(sql, &series().account, &[operation]).expect("rows");
        rows[0][0].to_string()
    });
    timed("prune of half of it", || {
        let history = History::open(path).expect("a history");
        let pruned = history.prune(time(days / 2)).expect("less");
        let size = fs::metadata(path).expect("a file").len() as f64 / 1e6;
        format!("{} runs, {} rows, then {size:.1} MB", pruned.runs, pruned.rows)
    });
}

fn timed(name: &str, work: impl FnOnce() -> String) {
    let start = Instant::now();
    let found = work();
    println!("  {name}: {:.0} ms ({found})", start.elapsed().as_secs_f64() * 1e3);
}
