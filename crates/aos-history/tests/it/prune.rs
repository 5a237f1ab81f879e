//! Deleting what is old.

use std::fs;

use aos_history::{Outcome, Pruned, When};
use serde_json::json;

use crate::common::{Place, account, at, failed, risky, row, run_of, series, states, tenant};

#[test]
fn old_runs_go_and_what_still_holds_stays() {
    let place = Place::new();
    run_of(
        &place,
        0,
        &[("same", risky(1)), ("changing", risky(1)), ("gone", risky(1)), ("x", failed("broken"))],
    );
    run_of(&place, 1, &[("same", risky(1)), ("changing", risky(2))]);
    run_of(&place, 2, &[("same", risky(1)), ("changing", risky(3))]);
    run_of(&place, 3, &[("same", risky(1)), ("changing", risky(3))]);
    let history = place.open();
    let pruned = history.prune(at(2)).expect("less");
    // The two first values of the one that changes, the one that is gone; and of "gone" and
    // "x" nothing is left.
    assert_eq!(pruned, Pruned { runs: 2, rows: 3, targets: 2, running: 0 });
    let runs = history.runs(&account()).expect("runs");
    assert_eq!(runs.iter().map(|run| run.id).collect::<Vec<_>>(), [4, 3]);
    for run in &runs {
        let rows: Vec<_> =
            states(&history, run).into_iter().map(|state| state.rows[0].data.clone()).collect();
        assert_eq!(rows, [json!({"risky": 3}), json!({"risky": 1})]);
    }
    let diff = history.diff(&runs[1], &runs[0], &[]).expect("a diff");
    assert_eq!((diff.new.len(), diff.gone.len(), diff.changed.len()), (0, 0, 0));
    // There is nothing more to prune.
    assert_eq!(history.prune(at(2)).expect("less"), Pruned::default());
}

#[test]
fn a_pruned_file_is_smaller() {
    let place = Place::new();
    let rows = || {
        Outcome::Rows(
            (0..20_000).map(|key| row(&key.to_string(), json!({"name": "x".repeat(50)}))).collect(),
        )
    };
    run_of(&place, 0, &[("t", rows())]);
    let size = |place: &Place| fs::metadata(place.path()).expect("a file").len();
    let before = size(&place);
    run_of(&place, 1, &[("t", risky(1))]);
    place.open().prune(at(1)).expect("less");
    assert!(size(&place) * 10 < before, "{} of {before}", size(&place));
}

#[test]
fn a_series_that_is_being_run_is_left_as_it_is() {
    let place = Place::new();
    run_of(&place, 0, &[("t", risky(1))]);
    let mut run = place.begin(1);
    let pruned = place.open().prune(at(9)).expect("less");
    assert_eq!(pruned, Pruned { running: 1, ..Pruned::default() });
    run.record(tenant("C", "t"), at(1), risky(2));
    let info = crate::common::end(run, 1);
    let history = place.open();
    let before = history.find_run(&series(), When::Previous).expect("a run");
    assert_eq!(history.diff(&before, &info, &[]).expect("a diff").changed.len(), 1);
    // Without a run that is left, nothing of the series is.
    assert_eq!(
        history.prune(at(9)).expect("less"),
        Pruned { runs: 2, rows: 2, targets: 1, running: 0 }
    );
    assert_eq!(run_of(&place, 9, &[("t", risky(1))]).id, 3);
}
