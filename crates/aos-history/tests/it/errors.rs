//! What cannot be opened or written is one sentence.

use std::fs;

use aos_history::{Error, ErrorKind, History, Target};
use rusqlite::Connection;

use crate::common::{Place, at, begin, end, finish, risky, run_of, series, tenant};

fn opening(place: &Place) -> Error {
    let error = History::open(place.path()).expect_err("it cannot be written");
    let reading = History::open_read_only(place.path()).expect_err("it cannot be read");
    assert_eq!(error.to_string(), reading.to_string());
    error
}

fn pragma(place: &Place, name: &str, value: u32) {
    drop(place.open());
    let connection = Connection::open(place.path()).expect("a database");
    connection.pragma_update(None, name, value).expect("a pragma");
}

#[test]
fn a_newer_version_is_named_with_what_is_known() {
    let place = Place::new();
    pragma(&place, "user_version", 3);
    let error = opening(&place);
    assert_eq!(error.kind(), ErrorKind::Newer);
    assert!(
        error.to_string().ends_with(
            "was written by a newer version of aos (schema 3; this one knows 1): update aos, or \
             name another file"
        ),
        "{error}"
    );
}

#[test]
fn another_database_is_not_touched() {
    let place = Place::new();
    fs::create_dir_all(place.path().parent().expect("a folder")).expect("a folder");
    let connection = Connection::open(place.path()).expect("a database");
    connection.execute_batch("CREATE TABLE mine(x)").expect("a table");
    let before = fs::read(place.path()).expect("bytes");
    assert_eq!(opening(&place).kind(), ErrorKind::NotHistory);
    assert_eq!(fs::read(place.path()).expect("bytes"), before);
}

#[test]
fn a_file_that_is_not_a_database_is_not_touched() {
    let place = Place::new();
    fs::create_dir_all(place.path().parent().expect("a folder")).expect("a folder");
    fs::write(place.path(), "a shopping list, which is long enough for a header ".repeat(9))
        .expect("written");
    let error = opening(&place);
    assert!(error.kind() == ErrorKind::NotHistory, "{error:?}");
    assert!(error.to_string().contains("is not a history of aos"));
    assert!(fs::read_to_string(place.path()).expect("text").starts_with("a shopping list"));
}

#[test]
fn a_damaged_file_is_an_error_and_not_an_empty_history() {
    let place = Place::new();
    let tenants: Vec<String> = (0..500).map(|number| format!("t{number}")).collect();
    let outcomes: Vec<_> = tenants.iter().map(|name| (name.as_str(), risky(1))).collect();
    run_of(&place, 0, &outcomes);
    let mut bytes = fs::read(place.path()).expect("bytes");
    let length = bytes.len();
    bytes[4_096..length].fill(0x5a);
    fs::write(place.path(), bytes).expect("written");
    let error = History::open_read_only(place.path())
        .and_then(|history| history.runs(&series().account))
        .expect_err("it is damaged");
    assert!(error.kind() == ErrorKind::Damaged, "{error:?}");
}

#[test]
fn a_history_that_is_not_there_is_not_made_by_reading() {
    let place = Place::new();
    let error = History::open_read_only(place.path()).expect_err("there is none");
    assert_eq!(error.kind(), ErrorKind::Missing);
    assert!(!place.path().exists());
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let place = Place::new();
    drop(place.open());
    let error = History::open(place.path().join("history.db")).expect_err("a file is no folder");
    assert!(error.kind() == ErrorKind::NotWritable, "{error:?}");
    assert!(error.to_string().contains("cannot be opened or written"), "{error}");
}

#[test]
fn a_history_that_is_opened_to_be_read_does_not_take_runs() {
    let place = Place::new();
    drop(place.open());
    let error = place.read().begin(&series(), &begin(0)).expect_err("it is read-only");
    assert!(error.kind() == ErrorKind::NotWritable, "{error:?}");
}

#[test]
fn a_second_run_of_the_same_series_is_refused_with_the_process_of_the_first() {
    let place = Place::new();
    let first = place.begin(0);
    let error = place.open().begin(&series(), &begin(0)).expect_err("the first goes on");
    let pid = std::process::id();
    assert_eq!(error.kind(), ErrorKind::Running);
    assert_eq!(
        error.to_string(),
        format!(
            "risky_action_count is already being run with the same arguments, by process {pid}: \
             wait until it has ended"
        )
    );

    // Another series is not held up, and neither is one of another account.
    let mut other = series();
    other.arguments = vec![("type".to_owned(), "risky".to_owned())];
    place.open().begin(&other, &begin(0)).expect("another series");
    let mut other = series();
    other.account.client_id = "another app".to_owned();
    place.open().begin(&other, &begin(0)).expect("another account");

    drop(first);
    place.begin(1);
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_what_is_made() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let mut run = place.begin(0);
    run.record(Target::default(), at(0), risky(1));
    run.commit().expect("a commit");
    let mode =
        |path: &std::path::Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    let folder = place.path().parent().expect("a folder").to_owned();
    assert_eq!(mode(&folder), 0o700);
    let files: Vec<_> =
        fs::read_dir(folder).expect("files").map(|entry| entry.expect("a file").path()).collect();
    // The database, its log, its index, and the locks of the file and of the series.
    assert_eq!(files.len(), 5, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{file:?}");
    }
    end(run, 0);
}

#[test]
fn several_processes_can_make_the_same_history_at_once() {
    let place = Place::new();
    std::thread::scope(|scope| {
        for number in 0..12 {
            let place = &place;
            scope.spawn(move || {
                let mut series = series();
                series.operation = format!("operation {number}");
                let mut run = place.open().begin(&series, &begin(0)).expect("a run");
                run.record(tenant("C", "t"), at(0), risky(number));
                run.finish(finish(0, true)).expect("the end");
            });
        }
    });
    let runs = place.read().runs(&series().account).expect("runs");
    assert_eq!(runs.len(), 12);
}
