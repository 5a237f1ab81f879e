//! What follows from a report.

use aos_report::{Report, State, Tenant};

use crate::support::{counted, failed, full, report, tenant};

fn names(tenants: &[&Tenant]) -> Vec<String> {
    tenants.iter().map(|row| row.tenant.clone().unwrap_or_default()).collect()
}

/// The names in the lists of changes.
fn changes(report: &Report) -> [Vec<String>; 5] {
    report.changes().unwrap().map(|(_, tenants)| names(&tenants))
}

#[test]
fn what_is_unknown_is_in_no_total() {
    let totals = full().totals();
    assert_eq!((totals.read, totals.failed, totals.customers_failed), (4, 1, 1));
    assert_eq!((totals.not_reported, totals.without_tenants, totals.at_risk), (1, 1, 3));
    assert_eq!((totals.risky, totals.normal), (Some(1_510), Some(1_049)));
    // 20 to 8 and 1,488 to 1,500: not the new one, nor those with an unknown side.
    assert_eq!(totals.change, Some(0));
}

#[test]
fn a_total_of_nothing_known_is_not_0() {
    for tenants in [vec![], vec![tenant("a", failed("x"))], vec![tenant("a", State::default())]] {
        let totals = report(tenants).totals();
        assert_eq!((totals.risky, totals.normal, totals.change), (None, None, None));
    }
}

#[test]
fn totals_are_exact_beyond_the_greatest_count() {
    let rows = ["a", "b"].map(|name| tenant(name, counted(i64::MAX, i64::MIN)));
    let totals = report(rows.to_vec()).totals();
    assert_eq!(totals.risky, Some(2 * i128::from(i64::MAX)));
    assert_eq!(totals.normal, Some(2 * i128::from(i64::MIN)));
}

#[test]
fn each_change_is_in_one_list() {
    let report = full();
    let [risen, fallen, new, gone, failing] = changes(&report);
    assert_eq!(risen, ["risen"]);
    assert_eq!(fallen, ["fallen"]);
    assert_eq!(new, ["new"]);
    assert_eq!(gone, ["gone"]);
    // The second is the customer whose tenants could not be listed.
    assert_eq!(failing, ["broken", ""]);
}

#[test]
fn a_tenant_that_failed_before_is_neither_new_nor_newly_failing() {
    let before = |state| Tenant { before: Some(failed("x")), ..tenant("a", state) };
    for state in [failed("y"), counted(5, 5)] {
        let report = Report { tenants: vec![before(state)], ..full() };
        let lists = changes(&report);
        assert!(lists.iter().all(Vec::is_empty), "{lists:?}");
        assert_eq!(report.tenants[0].change(), None);
    }
}

#[test]
fn without_an_earlier_reading_nothing_is_said_to_have_changed() {
    assert!(Report { compared_with: None, ..full() }.changes().is_none());
}

#[test]
fn the_greatest_changes_come_first() {
    let moved = |name, before, now| Tenant {
        before: Some(counted(before, 0)),
        ..tenant(name, counted(now, 0))
    };
    let tenants = vec![
        moved("up 1", 90, 91),
        moved("up 9", 0, 9),
        moved("down 2", 50, 48),
        moved("down 7", 8, 1),
        moved("same", 4, 4),
        moved("beyond all numbers", i64::MIN, i64::MAX),
    ];
    let report = Report { tenants, ..full() };
    let [risen, fallen, ..] = changes(&report);
    assert_eq!(risen, ["up 9", "up 1"]);
    assert_eq!(fallen, ["down 7", "down 2"]);
}

#[test]
fn rows_come_riskiest_first_and_unknown_last() {
    assert_eq!(
        names(&full().rows()),
        ["risen", "fallen", "new", "", "broken", "gone", "quiet", ""]
    );
}

#[test]
fn failures_are_grouped_by_reason_and_next_step() {
    let mut other = tenant("d", failed("403"));
    if let State::Failed(failure) = &mut other.state {
        failure.next_step = None;
    }
    let failing = |name, reason| tenant(name, failed(reason));
    let report = report(vec![failing("a", "500"), failing("b", "403"), failing("c", "403"), other]);
    let groups = report.failures();
    let groups = groups.iter().map(|group| (group.reason, group.next_step, group.tenants.len()));
    assert_eq!(
        groups.collect::<Vec<_>>(),
        [("403", Some("try again"), 2), ("403", None, 1), ("500", Some("try again"), 1)]
    );
}

#[test]
fn what_is_missing_is_said_in_sentences() {
    let incomplete = vec!["customers 2 to 4 could not be listed: 503".to_owned()];
    assert_eq!(
        Report { incomplete, ..full() }.missing(),
        [
            "1 of 5 tenants failed",
            "the tenants of 1 customer could not be listed",
            "customers 2 to 4 could not be listed: 503"
        ]
    );
    assert_eq!(report(vec![tenant("a", counted(0, 0))]).missing(), [""; 0]);
    // An empty list is no success.
    assert_eq!(report(vec![]).missing(), ["no tenant is listed"]);
}
