//! A small report, and hostile texts.

use aos_report::{Day, Failure, Report, State, Tenant};
use jiff::{Timestamp, ZonedDateTime, civil::date, tz::TimeZone};

/// Names that try to be more than names.
pub(crate) const HOSTILE: [&str; 9] = [
    "<script>alert(1)</script>",
    "</script><!--",
    "<img src=x onerror=alert(1)>\"'&amp;",
    "=1+1|`*_[x](http://x.example)_*`",
    "a\u{202e}b\u{2066}\u{7}\u{0}\u{9b}\n",
    "\u{2028}\u{2029}\u{200e}",
    "\\\" \\n {{ profile }} ${x}",
    "\u{200b}\u{3164}",
    "",
];

pub(crate) fn counted(risky: impl Into<Option<i64>>, normal: i64) -> State {
    State::Counted { risky: risky.into(), normal: Some(normal) }
}

pub(crate) fn failed(reason: &str) -> State {
    State::Failed(Failure {
        reason: reason.to_owned(),
        message: format!("GET /tenants: {reason}"),
        next_step: Some("try again".to_owned()),
        request_id: Some("r1".to_owned()),
    })
}

/// A tenant of the customer `c1` whose id is its name.
pub(crate) fn tenant(name: &str, state: State) -> Tenant {
    Tenant {
        customer_id: Some("c1".to_owned()),
        customer: Some("Contoso".to_owned()),
        tenant_id: Some(name.to_owned()),
        tenant: Some(name.to_owned()),
        state,
        ..Tenant::default()
    }
}

pub(crate) fn at(second: i64) -> ZonedDateTime {
    Timestamp::from_second(second).unwrap().to_zoned_datetime(TimeZone::fixed(jiff::tz::offset(1)))
}

/// Tenants without anything special.
pub(crate) fn report(tenants: Vec<Tenant>) -> Report {
    Report {
        profile: Some("north".to_owned()),
        began: at(1_795_672_800),
        ended: at(1_795_672_842),
        version: "0.1.0".to_owned(),
        command: "aos fleet report".to_owned(),
        tenants,
        ..Report::default()
    }
}

/// A report in which everything occurs once.
pub(crate) fn full() -> Report {
    let then = |before, tenant| Tenant { before: Some(before), ..tenant };
    let no_tenants = Tenant { tenant_id: None, tenant: None, ..tenant("", State::NoTenants) };
    let unlisted = Tenant {
        customer_id: Some("d2".to_owned()),
        customer: None,
        tenant_id: None,
        tenant: None,
        ..tenant("", failed("503 Service Unavailable"))
    };
    let days = [Some(30), None, Some(10)];
    let day = |(place, risky): (i8, _)| Day {
        date: date(2026, 11, 24 + place),
        risky,
        known: 5,
        unknown: u64::from(place == 2),
    };
    Report {
        compared_with: Some(at(1_795_586_400)),
        days: (0..).zip(days).map(day).collect(),
        ..report(vec![
            then(counted(0, 1), tenant("broken", failed("403 Forbidden"))),
            then(counted(20, 1), tenant("fallen", counted(8, 7))),
            then(counted(3, 1), tenant("gone", State::Gone)),
            tenant("new", counted(2, 1_000)),
            then(counted(4, 1), tenant("quiet", counted(None, 2))),
            Tenant {
                days: vec![Some(5), None, Some(1_500)],
                days_at_risk: Some(3),
                ..then(counted(1_488, 1), tenant("risen", counted(1_500, 40)))
            },
            no_tenants,
            unlisted,
        ])
    }
}

/// What a function writes, as text.
pub(crate) fn text(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}
