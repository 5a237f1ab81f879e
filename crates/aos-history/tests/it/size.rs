//! How large the file is.

use std::fs;

use aos_history::Outcome;
use serde_json::json;

use crate::common::{DAY, Place, at, end, row, tenant};

#[test]
fn a_file_grows_by_what_changes_and_not_by_the_runs() {
    const TENANTS: u64 = 500;
    const DAYS: i64 = 60;
    assert_eq!(at(1).as_second() - at(0).as_second(), DAY);
    let place = Place::new();
    let mut random = fastrand::Rng::with_seed(7);
    let mut counts = vec![10; TENANTS as usize];
    let mut changes = 0;
    let size = || fs::metadata(place.path()).expect("a file").len();
    let mut first = 0;
    for day in 0..DAYS {
        let mut run = place.begin(day);
        for (number, count) in counts.iter_mut().enumerate() {
            if day > 0 && random.u8(0..20) == 0 {
                *count += 1;
                changes += 1;
            }
            let data = json!({"riskyActionCount": count, "normalActionCount": 2});
            run.record(
                tenant("C", &format!("t{number}")),
                at(day),
                Outcome::Rows(vec![row("", data)]),
            );
        }
        end(run, day);
        if day == 0 {
            first = size();
        }
    }
    assert!(changes > 1_000, "{changes}");
    let per_change = (size() - first) / changes;
    assert!(per_change < 150, "{per_change} bytes a change");
    assert!(first / TENANTS < 400, "{} bytes a tenant", first / TENANTS);
}
