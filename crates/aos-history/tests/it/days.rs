//! Numbers over days.

use aos_history::Outcome;
use serde_json::json;

use crate::common::{Place, account, at, failed, finish, noon, risky, row, run_of, tenant};

type Numbers = Vec<(String, Vec<Option<f64>>)>;
type Totals = Vec<(Option<i64>, Option<f64>, u64, u64)>;

fn days(place: &Place, field: &str, days: u32, today: i64) -> (Numbers, Totals) {
    let mut numbers = Vec::new();
    let history = place.read();
    let last = history.runs(&account()).expect("runs").remove(0);
    let found = history.days(&last, field, days, &noon(today), |target, values| {
        numbers.push((target.tenant.clone().expect("a name"), values.to_vec()));
    });
    let found = found.expect("days");
    assert_eq!(found.last().expect("a day").date, noon(today).date());
    let totals = found.iter().map(|day| (day.run, day.total, day.known, day.unknown)).collect();
    (numbers, totals)
}

#[test]
fn each_day_has_the_numbers_of_its_last_complete_run() {
    let place = Place::new();
    run_of(&place, 0, &[("a", risky(1)), ("b", risky(10))]);
    run_of(&place, 1, &[("a", risky(2)), ("b", risky(10))]);
    run_of(&place, 1, &[("a", risky(3)), ("b", risky(10))]);
    let mut run = place.begin(2);
    run.record(tenant("C", "a"), at(2), risky(99));
    run.finish(finish(2, false)).expect("the end");
    run_of(&place, 3, &[("a", risky(3)), ("b", failed("broken"))]);
    run_of(&place, 4, &[("a", risky(3))]);
    run_of(&place, 5, &[("a", risky(3)), ("c", risky(5))]);

    let (numbers, totals) = days(&place, "risky", 7, 5);
    let three = Some(3.0);
    assert_eq!(
        numbers,
        [
            ("a".to_owned(), vec![None, Some(1.0), three, None, three, three, three]),
            // Unknown on the 4th, gone on the 5th.
            ("b".to_owned(), vec![None, Some(10.0), Some(10.0), None, None, None, None]),
            ("c".to_owned(), vec![None, None, None, None, None, None, Some(5.0)]),
        ]
    );
    assert_eq!(
        totals,
        [
            (None, None, 0, 0),
            (Some(1), Some(11.0), 2, 0),
            (Some(3), Some(13.0), 2, 0),
            (None, None, 0, 0),
            // What was known last of the one that is unknown has not fallen to 0.
            (Some(5), Some(13.0), 1, 1),
            (Some(6), Some(3.0), 1, 0),
            (Some(7), Some(8.0), 2, 0),
        ]
    );
}

#[test]
fn a_number_that_a_row_does_not_have_is_unknown_and_not_0() {
    let place = Place::new();
    let rows = |values: &[serde_json::Value]| {
        let rows =
            values.iter().enumerate().map(|(key, value)| row(&key.to_string(), value.clone()));
        Outcome::Rows(rows.collect())
    };
    run_of(
        &place,
        0,
        &[
            ("all", rows(&[json!({"n": 1}), json!({"n": 2.5})])),
            ("null", rows(&[json!({"n": 1}), json!({"n": null})])),
            ("missing", rows(&[json!({"n": 1}), json!({})])),
            ("none", rows(&[])),
        ],
    );
    let (numbers, totals) = days(&place, "n", 1, 0);
    let number =
        |name: &str| numbers.iter().find(|(found, _)| found == name).expect("a tenant").1[0];
    assert_eq!(number("all"), Some(3.5));
    assert_eq!((number("null"), number("missing")), (None, None));
    assert_eq!(number("none"), Some(0.0));
    assert_eq!(totals, [(Some(1), Some(3.5), 2, 2)]);
}

#[test]
fn the_days_of_an_earlier_run_know_nothing_of_later_ones() {
    let place = Place::new();
    let first = run_of(&place, 0, &[("a", risky(1))]);
    run_of(&place, 0, &[("a", risky(2))]);
    let found = place.read().days(&first, "risky", 1, &noon(0), |_, _| {}).expect("days");
    assert_eq!((found[0].run, found[0].total), (Some(first.id), Some(1.0)));
}

#[test]
fn a_series_without_a_complete_run_has_days_without_numbers() {
    let place = Place::new();
    let run = place.begin(0).finish(finish(0, false)).expect("the end").0;
    let (numbers, totals) = days(&place, "n", 3, 0);
    assert_eq!((numbers.len(), totals), (0, vec![(None, None, 0, 0); 3]));
    let far = place.read().days(&run, "n", u32::MAX, &noon(0), |_, _| {});
    assert_eq!(far.expect_err("too many").kind(), aos_history::ErrorKind::When);
}
