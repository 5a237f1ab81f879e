//! What the rows of some lists need beside what their records say.

use axum::http::StatusCode;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Call, bad_request, resellers};
use crate::{
    answer::Answer,
    data::{Record, Thing, World, times},
    random::mix,
    state::Fields,
};

/// Fields that the call gives to a row.
pub(super) fn of_row(world: &World, call: &Call, record: &Record) -> Option<Fields> {
    match call.operation.id {
        "retrieve_audit_logs" | "retrieve_reseller_audit_logs" => {
            let month = month(call.path("date")?)?;
            // Newest first, spread over the month.
            let last = month.last_of_month().at(23, 59, 59, 0);
            let last = TimeZone::UTC.to_timestamp(last).ok()?.as_second();
            let step = 4_000 * record.number as i64 + (mix(record.key) % 3_000) as i64;
            let seconds = last - step % (27 * 86_400);
            let time = times::plain(Timestamp::from_second(seconds).ok()?);
            Some(Fields::from([("operationtime".to_owned(), time.into())]))
        }
        _ => resellers::extra(world, call, record),
    }
}

/// The numbers of the records of a list that has only some of them.
pub(super) fn numbers(world: &World, call: &Call) -> Option<Vec<usize>> {
    match call.operation.id {
        // Users who did something risky.
        "retrieve_workflow_compliance" => {
            let workflow = call.subject?;
            let users = 0..world.count(Thing::User, call.place);
            let risky = |number: &usize| {
                let user = world.record(Thing::User, call.place, *number);
                mix(user.key ^ workflow.key).is_multiple_of(3)
            };
            Some(users.filter(risky).collect())
        }
        _ => resellers::numbers(world, call),
    }
}

/// Refuses what only an operation itself can know.
pub(super) fn refuse(call: &Call) -> Result<(), Answer> {
    let ("retrieve_audit_logs" | "retrieve_reseller_audit_logs", Some(date)) =
        (call.operation.id, call.path("date"))
    else {
        return Ok(());
    };
    let month = month(date).ok_or_else(|| {
        bad_request(format!("date must be a year and a month such as 202608, not {date:?}."))
    })?;
    let now = TimeZone::UTC.to_datetime(Timestamp::now().max(times::now())).date();
    match month > now {
        true => Err(Answer::error(
            StatusCode::BAD_REQUEST,
            format!("date must not be after the current month: {date}."),
        )),
        false => Ok(()),
    }
}

/// The first day of a month such as `202608`.
fn month(date: &str) -> Option<Date> {
    if date.len() != 6 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Date::new(date[..4].parse().ok()?, date[4..].parse().ok()?, 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_six_digits() {
        assert_eq!(month("202608").map(|date| date.to_string()).as_deref(), Some("2026-08-01"));
        for bad in ["", "2026", "202613", "2026-8", "20260801", "+20268"] {
            assert_eq!(month(bad), None, "{bad}");
        }
    }
}
