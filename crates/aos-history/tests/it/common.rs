//! What the tests share.

use std::path::PathBuf;

use aos_history::{
    Account, Begin, Failure, Finish, History, Mode, Outcome, Row, Run, RunInfo, Scope, Series,
    Target, TargetState,
};
use jiff::{Timestamp, ZonedDateTime, tz::TimeZone};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const DAY: i64 = 86_400;

/// A folder with a history that is not there yet.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.path().join("aos").join("history.db")
    }

    pub(crate) fn open(&self) -> History {
        History::open(self.path()).expect("a history")
    }

    pub(crate) fn read(&self) -> History {
        History::open_read_only(self.path()).expect("a history")
    }

    /// Begins a run of all customers on a day.
    pub(crate) fn begin(&self, day: i64) -> Run {
        self.open().begin(&series(), &begin(day)).expect("a run")
    }
}

pub(crate) fn account() -> Account {
    Account { base_url: "https://service.example".to_owned(), client_id: "app".to_owned() }
}

pub(crate) fn series() -> Series {
    Series {
        account: account(),
        operation: "risky_action_count".to_owned(),
        arguments: Vec::new(),
        body: None,
    }
}

/// Six in the morning of a day, counted from the first of January 2026.
pub(crate) fn at(day: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + day * DAY + 6 * 3_600).expect("a time")
}

/// Noon of a day.
pub(crate) fn noon(day: i64) -> ZonedDateTime {
    let time = Timestamp::from_second(at(day).as_second() + 6 * 3_600).expect("a time");
    time.to_zoned_datetime(TimeZone::UTC)
}

pub(crate) fn begin(day: i64) -> Begin {
    Begin { at: at(day), spec_hash: "1".to_owned(), scope: Scope::All, mode: Mode::New }
}

pub(crate) fn finish(day: i64, complete: bool) -> Finish {
    Finish { at: at(day), complete, requests: 10, refused: 1, rate: Some(5.0) }
}

pub(crate) fn end(run: Run, day: i64) -> RunInfo {
    run.finish(finish(day, true)).expect("the end").0
}

pub(crate) fn customer(name: &str) -> Target {
    Target {
        customer_id: Some(format!("id of {name}")),
        customer: Some(name.to_owned()),
        ..Target::default()
    }
}

pub(crate) fn tenant(customer_name: &str, name: &str) -> Target {
    Target {
        tenant_id: Some(format!("id of {name}")),
        tenant: Some(name.to_owned()),
        ..customer(customer_name)
    }
}

pub(crate) fn row(key: &str, data: Value) -> Row {
    Row { key: key.to_owned(), data }
}

/// The one row of a tenant with its risky actions.
pub(crate) fn risky(count: u32) -> Outcome {
    Outcome::Rows(vec![row("", json!({"risky": count}))])
}

pub(crate) fn failed(message: &str) -> Outcome {
    Outcome::Failed(failure(message))
}

pub(crate) fn failure(message: &str) -> Failure {
    Failure {
        kind: "server".to_owned(),
        status: Some(500),
        request_id: Some("7".to_owned()),
        message: message.to_owned(),
    }
}

/// Records a run of all customers with the counts of the tenants of one of them.
pub(crate) fn run_of(place: &Place, day: i64, tenants: &[(&str, Outcome)]) -> RunInfo {
    let mut run = place.begin(day);
    for (name, outcome) in tenants {
        run.record(tenant("C", name), at(day), outcome.clone());
    }
    end(run, day)
}

pub(crate) fn states(history: &History, run: &RunInfo) -> Vec<TargetState> {
    let mut states = Vec::new();
    history.at(run, |state| states.push(state)).expect("the targets");
    states
}
