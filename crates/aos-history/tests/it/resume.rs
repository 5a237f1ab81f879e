//! Runs that are continued.

use aos_history::{Begin, ErrorKind, Mode, Run, Scope, Status, Target, TargetState, TargetStatus};

use crate::common::{
    Place, at, begin, customer, end, failed, failure, finish, risky, series, states, tenant,
};

fn again(place: &Place, mode: Mode) -> Run {
    place.open().begin(&series(), &Begin { mode, ..begin(1) }).expect("a run")
}

fn done(run: &Run, target: &Target) -> bool {
    run.is_done(target).expect("an answer")
}

#[test]
fn a_killed_run_goes_on_with_what_it_did_not_read() {
    let place = Place::new();
    let mut run = place.begin(0);
    run.record(tenant("C", "read"), at(0), risky(1));
    run.record(tenant("C", "failed"), at(0), failed("broken"));
    run.commit().expect("a commit");
    let id = run.id();
    drop(run);

    let mut run = again(&place, Mode::Resume);
    assert_eq!((run.id(), run.resumed()), (id, true));
    assert!(done(&run, &tenant("C", "read")));
    assert!(!done(&run, &tenant("C", "failed")));
    assert!(!done(&run, &tenant("C", "not reached")));
    assert!(!done(&run, &customer("C")));
    run.record(tenant("C", "failed"), at(1), risky(2));
    run.record(tenant("C", "not reached"), at(1), risky(3));
    let info = end(run, 1);
    assert_eq!((info.targets, info.failed, info.rows), (3, 0, 3));
    assert_eq!((info.status, info.started, info.ended), (Status::Complete, at(0), Some(at(1))));
    // Each session has its requests.
    assert_eq!((info.requests, info.refused), (10, 1));

    // There is nothing left to be continued.
    let run = again(&place, Mode::Resume);
    assert!(!run.resumed() && run.id() > id);
    assert!(!done(&run, &tenant("C", "read")));
}

#[test]
fn a_partial_run_goes_on_and_its_requests_are_added_up() {
    let place = Place::new();
    let mut run = place.begin(0);
    run.record(tenant("C", "a"), at(0), risky(1));
    run.finish(finish(0, false)).expect("the end");
    let mut run = again(&place, Mode::Resume);
    assert!(run.resumed() && done(&run, &tenant("C", "a")));
    run.record(tenant("C", "b"), at(1), risky(1));
    let info = end(run, 1);
    assert_eq!(
        (info.status, info.targets, info.requests, info.refused),
        (Status::Complete, 2, 20, 2)
    );
}

#[test]
fn a_run_of_other_targets_is_not_continued() {
    let place = Place::new();
    drop(place.begin(0));
    let some = Begin { mode: Mode::Resume, scope: Scope::Some, ..begin(1) };
    let run = place.open().begin(&series(), &some).expect("a run");
    assert!(!run.resumed());
    drop(run);
    // The last run is of some customers, so that of all is not continued either.
    assert!(!again(&place, Mode::Resume).resumed());
}

#[test]
fn a_retry_reads_what_failed_and_the_run_stays_complete() {
    let place = Place::new();
    let mut run = place.begin(0);
    run.record(tenant("C", "read"), at(0), risky(1));
    run.record(tenant("C", "failed"), at(0), failed("broken"));
    run.record(tenant("C", "still failing"), at(0), failed("broken"));
    run.record(customer("D"), at(0), failed("no list"));
    let id = end(run, 0).id;

    let mut run = again(&place, Mode::RetryFailed);
    assert_eq!((run.id(), run.resumed()), (id, true));
    assert!(done(&run, &tenant("C", "read")));
    assert!(!done(&run, &tenant("C", "failed")));
    assert!(!done(&run, &tenant("D", "d1")));
    run.record(tenant("C", "failed"), at(1), risky(2));
    run.record(tenant("C", "still failing"), at(1), failed("broken again"));
    run.record(tenant("D", "d1"), at(1), risky(3));
    run.commit().expect("a commit");
    assert_eq!(place.read().run(id).expect("a run").status, Status::Complete);
    // It ends before all is listed, which takes nothing from what the run had listed before.
    let info = run.finish(finish(1, false)).expect("the end").0;
    assert_eq!((info.status, info.targets, info.failed, info.rows), (Status::Complete, 4, 1, 3));
    let history = place.read();
    assert_eq!(states(&history, &info).len(), 4);
    let failed = |state: &TargetState| match &state.status {
        TargetStatus::Unknown(failure) => failure.clone(),
        TargetStatus::Read => None,
    };
    let failures: Vec<_> = states(&history, &info).iter().filter_map(failed).collect();
    assert_eq!(failures, [failure("broken again")]);
}

#[test]
fn a_killed_retry_leaves_the_run_complete_and_can_be_retried() {
    let place = Place::new();
    let mut run = place.begin(0);
    run.record(tenant("C", "read"), at(0), risky(1));
    run.record(tenant("C", "a"), at(0), failed("broken"));
    run.record(tenant("C", "b"), at(0), failed("broken"));
    let id = end(run, 0).id;
    let mut run = again(&place, Mode::RetryFailed);
    run.record(tenant("C", "a"), at(1), risky(2));
    run.commit().expect("a commit");
    drop(run);
    let info = place.read().run(id).expect("a run");
    assert_eq!(info.status, Status::Complete);
    let unknown = |state: &TargetState| matches!(state.status, TargetStatus::Unknown(_));
    assert_eq!(states(&place.read(), &info).iter().filter(|state| unknown(state)).count(), 2);

    let mut run = again(&place, Mode::RetryFailed);
    assert!(done(&run, &tenant("C", "a")) && !done(&run, &tenant("C", "b")));
    run.record(tenant("C", "b"), at(2), risky(3));
    let info = end(run, 2);
    assert_eq!((info.id, info.targets, info.failed, info.rows), (id, 3, 0, 3));
    assert_eq!(states(&place.read(), &info).iter().filter(|state| unknown(state)).count(), 0);
}

#[test]
fn without_an_earlier_run_of_these_customers_there_is_nothing_to_retry() {
    let place = Place::new();
    let retry = Begin { mode: Mode::RetryFailed, ..begin(0) };
    let error = place.open().begin(&series(), &retry).expect_err("nothing to retry");
    assert_eq!(error.kind(), ErrorKind::NoRun);
    assert!(error.to_string().starts_with("there is nothing to retry"), "{error}");
    end(place.begin(0), 0);
    let some = Begin { scope: Scope::Some, ..retry };
    let error = place.open().begin(&series(), &some).expect_err("nothing to retry");
    assert_eq!(error.kind(), ErrorKind::NoRun);
}
