//! Writes a sample of each output into a folder: `sample FOLDER [ROWS]`. Some names are
//! hostile on purpose.

use std::{env, fs, io, path::Path};

use aos_report::{
    Day, Failure, Metrics, Report, State, Tenant, TenantMetrics, html, markdown, openmetrics, xlsx,
};
use jiff::{Timestamp, ToSpan, civil::date, tz::TimeZone};

/// Days of the history.
const DAYS: usize = 30;
/// Names that try to be more than names.
const HOSTILE: [&str; 9] = [
    "<script>alert(1)</script>",
    "</script><!--<img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://x.example\")|`*_[x](y)_*`",
    "abc\u{202e}txt.exe\u{2066}\u{7}",
    "שלום עולם, مرحبا بالعالم",
    "&lt;&amp;\u{2028}\u{2029}\\\"'",
    "\u{200b}",
    "",
    "@all",
];

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or_else(|| io::Error::other("usage: sample FOLDER [ROWS]"))?;
    let rows = arguments.next().map_or(Ok(200), |rows| rows.parse()).map_err(io::Error::other)?;
    let (folder, report) = (Path::new(&folder), sample(rows));
    fs::create_dir_all(folder)?;
    let file = |name: &str| fs::File::create(folder.join(name)).map(io::BufWriter::new);
    html(&report, file("report.html")?)?;
    html(&Report::default(), file("nothing.html")?)?;
    xlsx(&report, file("report.xlsx")?)?;
    markdown(&report, file("report.md")?)?;
    let mut metrics = metrics(&report);
    openmetrics(&metrics, file("metrics.prom")?)?;
    // The same, two days later: all values are stale, and too many.
    metrics.now = metrics.now.saturating_add(48.hours()).map_err(io::Error::other)?;
    metrics.max_series = Some(300);
    openmetrics(&metrics, file("stale.prom")?)
}

fn metrics(report: &Report) -> Metrics {
    let of = |tenant: &Tenant| TenantMetrics {
        customer_id: tenant.customer_id.clone().unwrap_or_default(),
        customer: tenant.customer.clone().unwrap_or_default(),
        tenant_id: tenant.tenant_id.clone().unwrap_or_default(),
        tenant: tenant.tenant.clone().unwrap_or_default(),
        values: vec![(
            "riskyActionCount".to_owned(),
            tenant.state.risky().map(|risky| risky as f64),
        )],
        at: report.ended.timestamp(),
    };
    Metrics {
        now: report.ended.timestamp(),
        operation: "retrieve_risky_action_count".to_owned(),
        requests: [("200".to_owned(), 5_013), ("429".to_owned(), 41)].into(),
        rate_limit: Some(19.6),
        tenants: report.tenants.iter().map(of).collect(),
        ..Metrics::default()
    }
}

fn sample(rows: usize) -> Report {
    let zone = TimeZone::fixed(jiff::tz::offset(1));
    let at = |seconds| {
        let then = Timestamp::from_second(seconds).unwrap_or_default();
        then.to_zoned_datetime(zone.clone())
    };
    let mut random = Random(7);
    let mut tenants: Vec<Tenant> = (0..rows).map(|row| tenant(row, &mut random)).collect();
    for (row, name) in tenants.iter_mut().zip(HOSTILE) {
        row.customer = Some(name.to_owned());
        row.tenant = Some(name.to_owned());
    }
    let mut long = tenant(rows, &mut random);
    long.tenant = Some("Long".repeat(50));
    let nothing = Tenant {
        customer: Some("Plain Kettle".into()),
        state: State::NoTenants,
        ..Tenant::default()
    };
    let unlisted = failure("503 Service Unavailable", "customers 7: 503 Service Unavailable", None);
    let unlisted = Tenant { customer_id: Some("c-7".into()), state: unlisted, ..Tenant::default() };
    tenants.extend([long, nothing, unlisted]);
    let days = (0..DAYS).map(|day| {
        let known = tenants.iter().filter_map(|row| row.days.get(day).copied().flatten());
        let unknown = if day % 9 == 4 { 14 } else { 0 };
        Day {
            date: date(2026, 10, 28).saturating_add((day as i64).days()),
            risky: (day != 17 && day != 18).then(|| known.sum()),
            known: rows as u64 - unknown.min(rows as u64),
            unknown,
        }
    });
    let days = days.collect();
    tenants.extend((0..3).map(|row| {
        let then = tenant(rows + 10 + row, &mut random);
        Tenant { state: State::Gone, before: Some(then.state.clone()), ..then }
    }));
    Report {
        profile: Some("north".into()),
        file: None,
        began: at(1_795_672_800),
        ended: at(1_795_672_842),
        version: "0.1.0".into(),
        command: "aos fleet report --out report.html".into(),
        settings: vec![
            ("Environment".into(), "commercial".into()),
            ("Concurrency".into(), "16".into()),
        ],
        incomplete: vec!["customers 201 to 400 could not be listed: 503".into()],
        compared_with: Some(at(1_795_586_400)),
        days,
        tenants,
    }
}

fn tenant(row: usize, random: &mut Random) -> Tenant {
    const FIRST: [&str; 8] =
        ["Velvet", "Hollow", "North", "Silver", "Quiet", "Copper", "Amber", "Winter"];
    const SECOND: [&str; 8] =
        ["Teapot", "Anchor", "Lantern", "Kettle", "Harbour", "Meadow", "Compass", "Orchard"];
    // Three tenants each.
    let customer = row / 3;
    let (first, second) = (FIRST[customer % 8], SECOND[customer / 8 % 8]);
    let id = |kind: char, number| format!("{kind}{number:07x}-7d0e-4b6b-9f43-5a8e2c7d1b60");
    let mut count = if random.below(3) == 0 { random.below(40) * random.below(30) } else { 0 };
    let days: Vec<Option<i64>> = (0..DAYS)
        .map(|_| {
            if random.below(12) == 0 {
                count = (count + random.below(20)).saturating_sub(random.below(18));
            }
            (random.below(60) > 0).then_some(count as i64)
        })
        .collect();
    let forbidden =
        "GET /um/tenants: 403 Forbidden: scope elements.um.user.read.all is not granted";
    let step =
        "Add the scope elements.um.user.read.all to the app, and let the customer consent again.";
    let state = match random.below(60) {
        0 => failure("403 Forbidden", forbidden, Some(step)),
        1 if row.is_multiple_of(2) => {
            failure("no response in time", "timed out after 2 min, retries included", None)
        }
        2 => State::default(),
        _ => State::Counted { risky: Some(count as i64), normal: Some(random.below(4_000) as i64) },
    };
    let before = match random.below(50) {
        0 => None,
        1 => Some(failure("403 Forbidden", forbidden, None)),
        _ => Some(State::Counted { risky: days[DAYS - 2], normal: Some(1) }),
    };
    Tenant {
        customer_id: Some(id('c', customer)),
        customer: Some(format!("{first} {second} Mock Optics")),
        tenant_id: Some(id('t', row)),
        tenant: Some(format!("{}-{}-{row}", first.to_lowercase(), second.to_lowercase())),
        days_at_risk: (state.risky() > Some(0)).then(|| 1 + random.below(90) as u32),
        state,
        before,
        days,
    }
}

fn failure(reason: &str, message: &str, next_step: Option<&str>) -> State {
    State::Failed(Failure {
        reason: reason.into(),
        message: message.into(),
        next_step: next_step.map(Into::into),
        request_id: Some("e5167f0a-33d1-4d5e-8d5e-0d0e9a1c2b3f".into()),
    })
}

/// Numbers that look random, and are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}
