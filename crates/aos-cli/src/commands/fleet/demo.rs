//! Thirty days of the simulated fleet, for a report that shows all of its parts.

use std::hash::{DefaultHasher, Hash, Hasher};

use aos_facade::{FleetRead, FleetResult};
use aos_history::{
    Begin, Failure as Kept, Finish, History, Mode, Outcome as Came, Row, Scope, Target,
};
use aos_report::Report;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::{
    past::failure,
    record,
    report::{self, DAYS},
    run::Run,
};
use crate::{
    commands::sweep::RISKY,
    context::Context,
    exit::{Failure, Outcome},
    settings::Connection,
};

/// Reads the demo once, remembers it as the last of thirty days, and reports that.
pub(super) async fn report(
    run: &Run,
    connection: &Connection,
    context: &Context<'_>,
) -> Outcome<Report> {
    let (mut reads, alone) = (Vec::new(), Run { mode: None, ..run.clone() });
    let look = |read: &FleetRead| reads.push((record::target_of(&read.target), read.clone()));
    let (mut ran, _, outcome) = alone.count(connection, context, look).await?;
    outcome?;
    let Some(path) = &connection.history else {
        return Err(Failure::failed("the history is off"));
    };
    // The same each time, in whatever order they came; those without tenants last.
    reads.sort_by_cached_key(|(target, _)| {
        (target.tenant_id.is_none(), target.customer_id.clone(), target.tenant_id.clone())
    });
    let series = run.series(connection.account.clone());
    let keep = || {
        let (mut history, mut last) = (History::open(path)?, None);
        for ago in (0..DAYS).rev() {
            let at = ran.began - SignedDuration::from_hours(24 * i64::from(ago));
            let (spec_hash, scope, mode) = (String::new(), Scope::All, Mode::New);
            let begun = history.begin(&series, &Begin { at, spec_hash, scope, mode });
            let mut begun = begun?;
            for (place, (target, read)) in reads.iter().enumerate() {
                if let Some(came) = on_day(place, read, ago, target) {
                    begun.record(target.clone(), at, came);
                }
            }
            last = Some(begun.id());
            let requests = reads.len() as u64 + 1;
            history =
                begun.finish(Finish { at, complete: true, requests, refused: 0, rate: None })?.1;
        }
        Ok(last)
    };
    ran.run = keep().map_err(failure)?;
    report::of_ran(&ran, connection, context)
}

/// What a target was so many days ago; `None` where it was not there.
fn on_day(place: usize, read: &FleetRead, ago: u32, target: &Target) -> Option<Came> {
    let FleetResult::Read(rows) = &read.result else { return Some(Came::Rows(Vec::new())) };
    // One is new, another one has gone, and some fail on some days.
    if (place == 5 && ago > 0) || (place == 9 && ago == 0) {
        return None;
    }
    let chance = |day: u32| {
        let mut hasher = DefaultHasher::new();
        (target.tenant_id.as_deref(), day).hash(&mut hasher);
        hasher.finish()
    };
    if chance(ago) % 41 == 0 || (place == 3 && ago == 0) {
        return Some(Came::Failed(Kept {
            kind: "Status".to_owned(),
            status: Some(503),
            request_id: None,
            message: "503 Service Unavailable after 5 attempts".to_owned(),
        }));
    }
    // From today's count back, some steps of a few actions each.
    let today = rows.first().and_then(|row| row[RISKY].as_i64());
    let steps = (0..ago).filter(|day| chance(1_000 + day) % 6 == 0);
    let step = |day: u32| i64::try_from(chance(2_000 + day) % 9).unwrap_or_default() - 3;
    let then = today.map(|today| (today - steps.map(step).sum::<i64>()).max(0));
    let mut data = rows.first().cloned().unwrap_or_else(|| json!({}));
    if let (Value::Object(fields), Some(then)) = (&mut data, then) {
        fields.insert(RISKY.to_owned(), then.into());
    }
    Some(Came::Rows(vec![Row { key: String::new(), data }]))
}
