//! The names of runs.

use aos_history::{ErrorKind, When};

use crate::common::{Place, at, finish, noon, risky, run_of, series, tenant};

/// As it is named at noon of a day.
fn when(text: &str, day: i64) -> When {
    When::parse(text, &noon(day)).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_run_is_named_by_order_number_day_age_or_time() {
    let place = Place::new();
    // At six in the morning of the 1st, 2nd, 5th and 6th of January; that of the 3rd is not
    // complete.
    for day in [0, 1] {
        run_of(&place, day, &[("t", risky(1))]);
    }
    let mut run = place.begin(2);
    run.record(tenant("C", "t"), at(2), risky(1));
    run.finish(finish(2, false)).expect("the end");
    for day in [4, 5] {
        run_of(&place, day, &[("t", risky(1))]);
    }
    let history = place.read();
    let find = |text: &str| match history.find_run(&series(), when(text, 5)) {
        Ok(run) => run.id,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::NoRun);
            0
        }
    };
    for (text, id) in [
        ("latest", 5),
        ("previous", 4),
        ("3", 3),
        ("#3", 3),
        ("9", 0),
        ("today", 5),
        ("yesterday", 4),
        ("0d", 5),
        // No run on the 4th, and an incomplete one on the 3rd.
        ("2d", 2),
        ("3d", 2),
        ("4d", 2),
        ("5d", 1),
        ("6d", 0),
        ("1w", 0),
        ("6h", 5),
        ("7h", 4),
        ("2026-01-06", 5),
        ("2026-01-04", 2),
        ("2025-12-31", 0),
        ("2026-01-06T06:00Z", 5),
        ("2026-01-06T05:59:59Z", 4),
        ("2026-01-06T06:00", 5),
        ("2026-01-06 05:59", 4),
        ("2026-01-06T07:00+02:00", 4),
        ("2027-01-01", 5),
    ] {
        assert_eq!(find(text), id, "{text}");
    }
}

#[test]
fn what_is_not_the_name_of_a_run_is_refused_with_examples() {
    for text in [
        "",
        "last",
        "7",
        "-1",
        "7 d",
        "1.5d",
        "2026-13-01",
        "2026-02-30",
        "99999999999w",
        "4000000000d",
        "4000000000w",
        "4000000000h",
        "d",
        "#",
    ] {
        match When::parse(text, &noon(0)) {
            Ok(when) => assert_eq!((text, when), ("7", When::Run(7))),
            Err(error) => assert_eq!(
                error.to_string(),
                format!(
                    "{text:?} does not name a run: use latest, previous, a number (12), an age \
                     (7d, 12h), yesterday, a date (2026-11-01) or a time (2026-11-01T06:00Z)"
                )
            ),
        }
    }
}

#[test]
fn a_day_is_one_of_the_local_time_zone() {
    let place = Place::new();
    run_of(&place, 0, &[("t", risky(1))]);
    run_of(&place, 1, &[("t", risky(1))]);
    let history = place.read();
    // Six in the morning of the 2nd is late on the 1st, eleven hours to the west.
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(-11));
    let now = noon(1).with_time_zone(zone);
    let find = |text: &str| {
        let when = When::parse(text, &now).expect("a name");
        history.find_run(&series(), when).expect("a run").id
    };
    assert_eq!((find("2026-01-01"), find("2025-12-31")), (2, 1));
}

#[test]
fn a_run_of_another_series_is_not_taken_by_its_number() {
    let place = Place::new();
    run_of(&place, 0, &[("t", risky(1))]);
    let mut other = series();
    other.operation = "list_users".to_owned();
    let error = place.read().find_run(&other, When::Run(1)).expect_err("another one");
    assert!(error.to_string().starts_with("run #1 is of risky_action_count"), "{error}");
    let error = place.read().find_run(&other, When::Latest).expect_err("none");
    assert_eq!(error.to_string(), "there is no complete run of list_users with these arguments");
    let error = place.read().find_run(&series(), When::Previous).expect_err("none");
    assert_eq!(
        error.to_string(),
        "there is no earlier complete run of risky_action_count: the first is #1 of \
         2026-01-01T06:00:00Z"
    );
}

#[test]
fn a_name_without_a_time_zone_is_one_of_that_of_the_system() {
    assert_eq!("previous".parse::<When>().expect("a name"), When::Previous);
    let time = "2026-01-06T05:59:59Z".parse::<When>().expect("a name");
    assert_eq!(time, When::Before(at(5)));
}
