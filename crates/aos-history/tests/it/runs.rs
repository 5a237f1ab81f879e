//! Runs, and what is different in them.

use aos_history::{Begin, Finish, LearnedRate, Outcome, Scope, Status, Target, When};
use serde_json::json;

use crate::common::{
    Place, account, at, begin, customer, end, failed, failure, finish, risky, row, run_of, series,
    states, tenant,
};

#[test]
fn two_runs_differ_in_new_gone_and_changed_rows_with_their_fields() {
    let place = Place::new();
    let from = run_of(
        &place,
        0,
        &[
            (
                "b",
                Outcome::Rows(vec![row("1", json!({"n": 1, "age": 1})), row("2", json!({"n": 2}))]),
            ),
            ("a", Outcome::Rows(vec![row("1", json!({"n": 1, "age": 1, "old": null}))])),
        ],
    );
    let to = run_of(
        &place,
        1,
        &[
            (
                "b",
                Outcome::Rows(vec![row("1", json!({"age": 2, "n": 1})), row("3", json!({"n": 3}))]),
            ),
            ("a", Outcome::Rows(vec![row("1", json!({"n": 5, "age": 2, "added": [1]}))])),
        ],
    );
    let history = place.read();
    let diff = history.diff(&from, &to, &["age".to_owned()]).expect("a diff");
    let text = |changes: &[aos_history::Change]| -> Vec<String> {
        let name = |change: &aos_history::Change| {
            let mut text =
                format!("{} {}", change.target.tenant.as_deref().unwrap_or(""), change.key);
            for field in &change.fields {
                let value = |value: &Option<serde_json::Value>| {
                    value.as_ref().map_or("-".to_owned(), ToString::to_string)
                };
                text +=
                    &format!(" {}: {} {}", field.name, value(&field.before), value(&field.after));
            }
            text
        };
        changes.iter().map(name).collect()
    };
    assert_eq!(text(&diff.new), ["b 3"]);
    assert_eq!(text(&diff.gone), ["b 2"]);
    let mut changed = text(&diff.changed);
    changed.sort();
    assert_eq!(changed, ["a 1 n: 1 5 old: null - added: - [1]"]);
    assert_eq!((diff.compared, diff.out_of_scope, diff.unknown.len()), (2, 0, 0));

    // Without the field that changes by itself it would be two.
    let diff = history.diff(&from, &to, &[]).expect("a diff");
    assert_eq!(diff.changed.len(), 2);
    // And the other way round, what is new is gone.
    let diff = history.diff(&to, &from, &[]).expect("a diff");
    assert_eq!(
        (text(&diff.new), text(&diff.gone)),
        (vec!["b 2".to_owned()], vec!["b 3".to_owned()])
    );
}

#[test]
fn a_row_that_is_as_it_was_is_not_changed_whatever_the_order_of_its_keys() {
    let place = Place::new();
    let rows = |text: &str| Outcome::Rows(vec![row("", serde_json::from_str(text).expect("JSON"))]);
    let first = run_of(&place, 0, &[("t", rows(r#"{"a": 1, "b": {"c": 1, "d": 2}}"#))]);
    let second = run_of(&place, 1, &[("t", rows(r#"{"b": {"d": 2, "c": 1}, "a": 1}"#))]);
    run_of(&place, 2, &[("t", risky(1))]);
    let back = run_of(&place, 3, &[("t", rows(r#"{"b": {"d": 2, "c": 1}, "a": 1}"#))]);
    let history = place.read();
    for to in [second, back] {
        let diff = history.diff(&first, &to, &[]).expect("a diff");
        assert_eq!((diff.new.len(), diff.gone.len(), diff.changed.len()), (0, 0, 0));
    }
}

#[test]
fn a_failed_tenant_is_unknown_and_never_gone() {
    let place = Place::new();
    let first = run_of(&place, 0, &[("a", risky(1)), ("b", risky(2))]);
    let second = run_of(&place, 1, &[("a", risky(1)), ("b", failed("broken"))]);
    let third = run_of(&place, 2, &[("a", risky(1))]);
    let history = place.read();
    assert_eq!((second.targets, second.failed, second.rows), (2, 1, 1));
    assert_eq!(second.status, Status::Complete);

    let diff = history.diff(&first, &second, &[]).expect("a diff");
    assert_eq!((diff.new.len(), diff.gone.len(), diff.changed.len()), (0, 0, 0));
    assert_eq!(diff.unknown.len(), 1);
    assert_eq!(diff.unknown[0].target, tenant("C", "b"));
    assert_eq!(diff.unknown[0].run, second.id);
    assert_eq!(diff.unknown[0].failure, Some(failure("broken")));

    // Of the run in which it was unknown nothing can be said.
    let diff = history.diff(&second, &third, &[]).expect("a diff");
    assert_eq!((diff.gone.len(), diff.unknown.len()), (0, 1));
    let diff = history.diff(&first, &third, &[]).expect("a diff");
    assert_eq!((diff.gone.len(), diff.unknown.len()), (1, 0));
}

#[test]
fn the_tenants_of_a_customer_whose_list_failed_are_unknown() {
    let place = Place::new();
    let mut first = place.begin(0);
    for (customer, name) in [("A", "a1"), ("A", "a2"), ("B", "b1")] {
        first.record(tenant(customer, name), at(0), risky(1));
    }
    let first = end(first, 0);
    let mut second = place.begin(1);
    second.record(customer("A"), at(1), failed("no list"));
    second.record(tenant("B", "b1"), at(1), risky(1));
    let second = end(second, 1);
    let history = place.read();
    let diff = history.diff(&first, &second, &[]).expect("a diff");
    assert_eq!((diff.gone.len(), diff.compared), (0, 1));
    let unknown: Vec<_> =
        diff.unknown.iter().map(|unknown| (&unknown.target, &unknown.failure)).collect();
    let reason = Some(failure("no list"));
    assert_eq!(
        unknown,
        [(&customer("A"), &reason), (&tenant("A", "a1"), &reason), (&tenant("A", "a2"), &reason)]
    );
}

#[test]
fn what_a_list_would_have_given_that_failed_is_neither_new_nor_gone() {
    let extra = Target {
        extra: vec![("ruleId".to_owned(), "1".to_owned())],
        ..tenant("C", "never seen before")
    };
    let listed_by = [customer("C"), Target { extra: Vec::new(), ..extra.clone() }];
    for list in listed_by {
        let place = Place::new();
        let run = |day, target: &Target, outcome| {
            let mut run = place.begin(day);
            run.record(target.clone(), at(day), outcome);
            run.record(tenant("D", "another"), at(day), risky(1));
            end(run, day)
        };
        let failed_first = run(0, &list, failed("broken"));
        let read = run(1, &extra, risky(7));
        let gone = run(2, &tenant("D", "another"), risky(1));
        let failed_last = run(3, &list, failed("broken"));
        let history = place.read();
        let diff = |from, to| history.diff(from, to, &[]).expect("a diff");
        for (from, to, unknown) in
            [(&failed_first, &read, failed_first.id), (&read, &failed_last, failed_last.id)]
        {
            let diff = diff(from, to);
            assert_eq!((diff.new.len(), diff.gone.len()), (0, 0), "{list:?}");
            let targets = diff.unknown.iter().map(|unknown| (&unknown.target, unknown.run));
            assert!(targets.into_iter().any(|found| found == (&extra, unknown)), "{list:?}");
            assert!(diff.unknown.iter().all(|found| found.failure == Some(failure("broken"))));
        }
        assert_eq!(diff(&read, &gone).gone.len(), 1);
    }
}

#[test]
fn a_failure_of_the_list_of_customers_makes_all_unknown() {
    let place = Place::new();
    run_of(&place, 0, &[("a", risky(1)), ("b", risky(1))]);
    let mut run = place.begin(1);
    run.record(Target::default(), at(1), failed("no customers"));
    let run = end(run, 1);
    let history = place.read();
    let unknown = states(&history, &run);
    assert_eq!(unknown.len(), 3);
    // The rows are those that were known last.
    assert_eq!(unknown.iter().map(|state| state.rows.len()).sum::<usize>(), 2);
}

#[test]
fn a_run_of_some_customers_says_nothing_of_the_others() {
    let place = Place::new();
    let first = run_of(&place, 0, &[("a", risky(1)), ("b", risky(2))]);
    let some = Begin { scope: Scope::Some, ..begin(1) };
    let mut run = place.open().begin(&series(), &some).expect("a run");
    run.record(tenant("C", "a"), at(1), risky(9));
    let some = end(run, 1);
    let third = run_of(&place, 2, &[("a", risky(9)), ("b", risky(2))]);
    let history = place.read();
    let diff = history.diff(&first, &some, &[]).expect("a diff");
    assert_eq!((diff.gone.len(), diff.changed.len(), diff.unknown.len()), (0, 1, 0));
    assert_eq!((diff.compared, diff.out_of_scope), (1, 1));
    let diff = history.diff(&some, &third, &[]).expect("a diff");
    assert_eq!((diff.new.len(), diff.changed.len(), diff.out_of_scope), (0, 0, 1));
    // It is not what a comparison takes by itself.
    let found = history.find_run(&series(), When::Previous);
    assert_eq!(found.expect("a run").id, first.id);
}

#[test]
fn other_arguments_another_body_and_another_account_are_other_series() {
    let place = Place::new();
    let run = run_of(&place, 0, &[("t", risky(1))]);
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut arguments = series();
    arguments.arguments = vec![pair("b", "2"), pair("a", "1")];
    let mut reordered = series();
    reordered.arguments = vec![pair("a", "1"), pair("b", "2")];
    let mut body = series();
    body.body = Some(json!({"x": {"b": 1, "a": 2}}));
    let mut account = series();
    account.account.client_id = "another app".to_owned();
    for series in [&arguments, &reordered, &body, &account] {
        let mut run = place.open().begin(series, &begin(1)).expect("a run");
        run.record(tenant("C", "t"), at(1), risky(2));
        end(run, 1);
    }
    let history = place.read();
    let found = history.series(&series().account, "risky_action_count").expect("series");
    assert_eq!(found, [body.clone(), reordered, series()]);
    // The other account sees nothing of this one.
    assert_eq!(history.runs(&account.account).expect("runs").len(), 1);
    let other = history.runs(&account.account).expect("runs").remove(0);
    let error = history.diff(&run, &other, &[]).expect_err("not the same");
    assert!(error.to_string().contains("are not of the same operation"), "{error}");
}

#[test]
fn names_change_and_a_target_stays_the_same() {
    let place = Place::new();
    let first = run_of(&place, 0, &[("t", risky(1))]);
    let mut run = place.begin(1);
    let renamed = Target { tenant: Some("renamed".to_owned()), customer: None, ..tenant("C", "t") };
    run.record(renamed, at(1), risky(2));
    let second = end(run, 1);
    let history = place.read();
    let diff = history.diff(&first, &second, &[]).expect("a diff");
    assert_eq!((diff.new.len(), diff.gone.len(), diff.changed.len()), (0, 0, 1));
    let target = &diff.changed[0].target;
    assert_eq!(
        (target.customer.as_deref(), target.tenant.as_deref()),
        (Some("C"), Some("renamed"))
    );
    assert_eq!(states(&history, &first)[0].target, *target);
}

#[test]
fn extra_values_make_other_targets_whose_order_does_not_matter() {
    let place = Place::new();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let with = |extra: Vec<(String, String)>| Target { extra, ..tenant("C", "t") };
    let mut run = place.begin(0);
    run.record(with(vec![pair("b", "1"), pair("a", "2")]), at(0), risky(1));
    run.record(with(vec![pair("a", "2"), pair("b", "1")]), at(0), risky(2));
    run.record(with(vec![pair("a", "3")]), at(0), risky(3));
    let run = end(run, 0);
    assert_eq!(run.targets, 2);
    let states = states(&place.read(), &run);
    assert_eq!(states[0].target.extra, [pair("a", "2"), pair("b", "1")]);
    assert_eq!(states[0].rows[0].data, json!({"risky": 2}));
}

#[test]
fn rows_with_the_same_key_get_numbers_that_do_not_depend_on_their_order() {
    let place = Place::new();
    let rows = |numbers: &[u32]| {
        let mut rows: Vec<_> = numbers.iter().map(|n| row("k", json!({"n": n}))).collect();
        rows.push(row("k#2", json!({"n": 0})));
        Outcome::Rows(rows)
    };
    let mut run = place.begin(0);
    assert_eq!(run.record(tenant("C", "t"), at(0), rows(&[3, 1, 2])), ["k"]);
    let first = end(run, 0);
    let mut run = place.begin(1);
    assert_eq!(run.record(tenant("C", "t"), at(1), rows(&[2, 3, 1])), ["k"]);
    let second = end(run, 1);
    let history = place.read();
    let keys: Vec<_> =
        states(&history, &second)[0].rows.iter().map(|row| row.key.clone()).collect();
    assert_eq!(keys, ["k", "k#2", "k#3", "k#4"]);
    let diff = history.diff(&first, &second, &[]).expect("a diff");
    assert_eq!((diff.new.len(), diff.gone.len(), diff.changed.len()), (0, 0, 0));
}

#[test]
fn a_run_has_what_was_reported_at_its_end() {
    let place = Place::new();
    let mut run = place.begin(3);
    run.record(tenant("C", "t"), at(3), risky(1));
    let info = end(run, 4);
    assert_eq!((info.started, info.ended), (at(3), Some(at(4))));
    assert_eq!((info.requests, info.refused, info.rate), (10, 1, Some(5.0)));
    assert_eq!((info.spec_hash.as_str(), info.pid), ("1", std::process::id()));
    assert_eq!((info.scope, info.status), (Scope::All, Status::Complete));
    assert_eq!(place.read().run(info.id).expect("a run"), info);
    assert_eq!(place.read().run(99).expect_err("none").to_string(), "there is no run #99");
}

#[test]
fn a_run_that_goes_on_can_be_read_with_what_is_committed() {
    let place = Place::new();
    let mut run = place.begin(0);
    run.record(tenant("C", "a"), at(0), risky(1));
    run.commit().expect("a commit");
    run.record(tenant("C", "b"), at(0), risky(1));
    let info = place.read().run(run.id()).expect("a run");
    assert_eq!((info.status, info.targets, info.rows, info.ended), (Status::Running, 1, 1, None));
    assert_eq!(states(&place.read(), &info).len(), 1);
    drop(run);
    assert_eq!(place.read().run(info.id).expect("a run").status, Status::Interrupted);
}

#[test]
fn the_rate_limit_of_an_account_is_remembered() {
    let place = Place::new();
    let history = place.open();
    assert_eq!(history.recall_rate(&account()).expect("a rate"), None);
    let rate =
        |requests_per_second| LearnedRate { requests_per_second, in_flight: Some(30), at: at(0) };
    for number in [5.0, 20.5] {
        history.remember_rate(&account(), rate(number)).expect("written");
    }
    assert_eq!(place.read().recall_rate(&account()).expect("a rate"), Some(rate(20.5)));
    let mut other = account();
    other.client_id = "another app".to_owned();
    assert_eq!(place.read().recall_rate(&other).expect("a rate"), None);
    // A run can keep it before it ends.
    let run = place.begin(0);
    run.history().remember_rate(&account(), rate(7.0)).expect("written");
    run.finish(Finish { rate: None, ..finish(0, true) }).expect("the end");
    assert_eq!(place.read().recall_rate(&account()).expect("a rate"), Some(rate(7.0)));
}
