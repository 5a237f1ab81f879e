//! Processes that are killed while they record.

use std::{
    collections::BTreeSet,
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use aos_history::{Begin, History, Mode, Status, TargetStatus};

use crate::common::{Place, at, begin, finish, risky, series, states, tenant};

/// Where the process that is killed has its history.
const CHILD: &str = "AOS_HISTORY_TEST_CHILD";
const TENANTS: u32 = 2_000;

/// Records what is left of a run, and prints each tenant after its commit.
fn record(path: &Path) {
    let begin = Begin { mode: Mode::Resume, ..begin(0) };
    let mut run = History::open(path).expect("a history").begin(&series(), &begin).expect("a run");
    let mut stdout = std::io::stdout().lock();
    for batch in (0..TENANTS).collect::<Vec<_>>().chunks(7) {
        let mut text = String::new();
        for number in batch {
            let tenant = tenant("C", &format!("t{number:04}"));
            if !run.is_done(&tenant).expect("an answer") {
                run.record(tenant, at(0), risky(*number));
                text += &format!("\nrow {number}\n");
            }
        }
        run.commit().expect("a commit");
        stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).expect("a pipe");
    }
    run.finish(finish(0, true)).expect("the end");
}

/// Lets a process record until it has printed some rows, and kills it. Returns what it printed
/// in whole lines.
fn record_until_killed(path: &Path, rows: usize) -> Vec<u32> {
    let test = "kill::each_printed_row_is_there_once_after_kill_9_at_any_moment";
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args([test, "--exact", "--nocapture", "--quiet"])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut printed = Vec::new();
    let mut read = |line: String| {
        printed.extend(line.strip_prefix("row ").map(|n| n.parse::<u32>().expect("a number")))
    };
    for _ in 0..rows {
        match lines.next() {
            Some(line) => read(line.expect("a line")),
            None => break,
        }
    }
    child.kill().expect("killed");
    // What it printed before it was killed has to be there, too. The last line may be cut.
    let rest: Vec<String> = lines.map_while(Result::ok).collect();
    child.wait().expect("its end");
    rest.into_iter().rev().skip(1).for_each(&mut read);
    printed
}

#[test]
fn each_printed_row_is_there_once_after_kill_9_at_any_moment() {
    if let Some(path) = env::var_os(CHILD) {
        return record(Path::new(&path));
    }
    let place = Place::new();
    let mut printed = BTreeSet::new();
    let mut kills = 0;
    loop {
        let rows = fastrand::usize(0..400);
        let more = record_until_killed(&place.path(), rows);
        for number in more {
            assert!(printed.insert(number), "{number} was read again");
        }
        if !place.path().exists() {
            continue;
        }
        let Ok(history) = History::open_read_only(place.path()) else { continue };
        let runs = history.runs(&series().account).expect("runs");
        let Some(run) = runs.first() else { continue };
        assert_eq!(runs.len(), 1);
        let states = states(&history, run);
        let there: BTreeSet<u32> = states
            .iter()
            .map(|state| {
                assert_eq!((state.rows.len(), &state.status), (1, &TargetStatus::Read));
                state.rows[0].data["risky"].as_u64().expect("a number") as u32
            })
            .collect();
        assert_eq!(there.len(), states.len());
        assert!(there.is_superset(&printed));
        // What was written and not printed is that of one commit.
        if run.status == Status::Complete {
            assert_eq!(there.len(), TENANTS as usize);
            break;
        }
        assert_eq!(run.status, Status::Interrupted);
        printed = there;
        kills += 1;
    }
    assert!(kills >= 5, "it was killed {kills} times only");
}
