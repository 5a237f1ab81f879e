//! What happens when the file cannot be written in the middle of a run. The tests of all else
//! are in `tests`.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use crate::{
    Account, Begin, ErrorKind, History, Mode, Outcome, Row, Run, Scope, Series, Status, Target,
};

fn begin(history: History) -> Run {
    let account =
        Account { base_url: "https://service.example".to_owned(), client_id: "app".to_owned() };
    let (operation, arguments, body) = ("list_users".to_owned(), Vec::new(), None);
    let series = Series { account, operation, arguments, body };
    let (at, spec_hash) = (Timestamp::UNIX_EPOCH, String::new());
    let begin = Begin { at, spec_hash, scope: Scope::All, mode: Mode::Resume };
    history.begin(&series, &begin).expect("a run")
}

fn record(run: &mut Run, tenant: u32) -> Target {
    let target = Target { tenant_id: Some(tenant.to_string()), ..Target::default() };
    let rows = (0..100).map(|key| Row { key: key.to_string(), data: json!({"key": key}) });
    run.record(target.clone(), Timestamp::UNIX_EPOCH, Outcome::Rows(rows.collect()));
    target
}

#[test]
fn a_full_disk_is_said_and_what_was_committed_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("history.db");
    let mut run = begin(History::open(&path).expect("a history"));
    run.history().connection.pragma_update(None, "max_page_count", 60).expect("a limit");
    let mut committed = Vec::new();
    let error = (0..1_000).find_map(|tenant| {
        let target = record(&mut run, tenant);
        let error = run.commit().err();
        if error.is_none() {
            committed.push(target);
        }
        error
    });
    let error = error.expect("the disk is full");
    assert!(error.kind() == ErrorKind::Full, "{error:?}");
    assert!(error.to_string().ends_with("cannot be written: the disk is full"), "{error}");
    assert!(!committed.is_empty());

    // With space again, what was not written can be.
    run.history().connection.pragma_update(None, "max_page_count", 10_000).expect("a limit");
    let id = run.id();
    drop(run);
    let run = begin(History::open(&path).expect("a history"));
    assert_eq!(run.id(), id);
    for target in &committed {
        assert!(run.is_done(target).expect("an answer"));
    }
    let info = run.history().run(id).expect("a run");
    assert_eq!((info.status, info.targets as usize), (Status::Running, committed.len()));
    assert_eq!(info.rows, info.targets * 100);
}

#[test]
fn what_a_lock_kept_from_being_written_is_written_by_the_next_commit() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("history.db");
    let mut run = begin(History::open(&path).expect("a history"));
    run.history().connection.busy_timeout(Duration::ZERO).expect("no wait");
    record(&mut run, 1);
    let other = rusqlite::Connection::open(&path).expect("a database");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    let error = run.commit().expect_err("it is locked");
    assert!(error.kind() == ErrorKind::Locked, "{error:?}");
    other.execute_batch("ROLLBACK").expect("no lock");
    run.commit().expect("a commit");
    assert_eq!(run.history().run(run.id()).expect("a run").targets, 1);
}
