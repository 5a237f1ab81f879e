//! `aos fleet report`: the report model, made of the history.

use std::collections::HashMap;

use aos_history::{
    Failure as Kept, History, Mode, RunInfo, Scope, Status, Target, TargetState, TargetStatus,
};
use aos_report::{Day, Failure as Failed, Report, State, Tenant};
use http::StatusCode;
use jiff::{Timestamp, ZonedDateTime, tz::TimeZone};
use serde_json::Value;
use tempfile::TempDir;

use super::{
    compare::nameless,
    demo,
    past::{self, Past, failure},
    row,
    run::{Ran, Run},
};
use crate::{
    cli::{FleetReport, Point},
    commands::sweep::{self, NORMAL, RISKY},
    context::Context,
    exit::{Ending, Failure, Outcome},
    format::Format,
    output::target::Target as Out,
    settings::{self, Connection},
};

pub(super) const DAYS: u32 = 30;

/// Writes the report of a run, which is made now unless an earlier one is named.
pub(super) async fn run(arguments: FleetReport, context: Context<'_>) -> Outcome {
    let write: fn(&Report, &mut Out) -> std::io::Result<()> = match context.output.chosen {
        Some(Format::Html) => |report, out| aos_report::html(report, out),
        Some(Format::Md) => |report, out| aos_report::markdown(report, out),
        Some(Format::Xlsx) => |report, out| aos_report::xlsx(report, out),
        _ => {
            let sentence = "a report is a page, a workbook or Markdown";
            let hint = "--out report.html, report.xlsx or report.md says which, and where";
            return Err(Failure::usage(sentence).hint(hint));
        }
    };
    let mut out = context.target()?;
    let (report, outcome) = match &arguments.from {
        Some(from) => earlier(from, &context)?,
        None => now(arguments, &context).await?,
    };
    write(&report, &mut out)?;
    out.finish()?;
    outcome
}

async fn now(arguments: FleetReport, context: &Context<'_>) -> Outcome<(Report, Outcome)> {
    let run = sweep::counts(None, arguments.running)?;
    let mut run = Run { mode: arguments.remembering.mode(), ..run };
    let mut connection = run.connect(context, Format::Html).await?;
    let is_demo = context.global.demo && connection.history.is_none();
    let _folder = kept(&mut run, &mut connection)?;
    match is_demo {
        true => Ok((demo::report(&run, &connection, context).await?, Ok(()))),
        false => {
            let (ran, _, outcome) = run.count(&connection, context, |_| ()).await?;
            Ok((of_ran(&ran, &connection, context)?, outcome))
        }
    }
}

fn earlier(from: &Point, context: &Context<'_>) -> Outcome<(Report, Outcome)> {
    let past = Past::of(&[from], sweep::operation()?, &[], None, context)?;
    let (run, words) = past.find(from)?;
    let mut head = Report { began: zoned(run.started), ..Report::default() };
    match from {
        Point::File(..) => head.file = Some(words),
        Point::When(_) => {
            head.profile = settings::profile_name(context.global)?;
            head.settings = run_settings(&run);
            let scope = if run.scope == Scope::All { "all" } else { "some" };
            head.settings.push(("run".to_owned(), run.id.to_string()));
            head.settings.push(("customers".to_owned(), scope.to_owned()));
        }
    }
    head.incomplete = match run.status {
        Status::Complete => Vec::new(),
        Status::Running => vec!["the run has not ended".to_owned()],
        _ => vec!["the run ended before all was read".to_owned()],
    };
    let report = of(&past.history()?, &run, head).map_err(failure)?;
    let missing = report.missing().join("; ");
    let outcome = match missing.is_empty() {
        true => Ok(()),
        false => Err(Failure::Ended(Ending::Partial, missing.into())),
    };
    Ok((report, outcome))
}

/// A history for a run that is not remembered, as long as the folder is there.
pub(super) fn kept(run: &mut Run, connection: &mut Connection) -> Outcome<Option<TempDir>> {
    match (run.mode, &connection.history) {
        (None, _) | (Some(Mode::New), None) => {}
        _ => return Ok(None),
    }
    let folder = past::folder()?;
    connection.history = Some(folder.path().join("history.db"));
    run.mode = Some(Mode::New);
    Ok(Some(folder))
}

pub(super) fn of_ran(ran: &Ran, connection: &Connection, context: &Context<'_>) -> Outcome<Report> {
    let (Some(path), Some(run)) = (&connection.history, ran.run) else {
        let sentence = "the run could not be kept, so there is nothing to report";
        return Err(
            Failure::failed(sentence).hint("--history off makes a report of this run alone")
        );
    };
    let profile = settings::profile_name(context.global)?;
    let report = || {
        let history = History::open_read_only(path)?;
        let run = history.run(run)?;
        let (began, incomplete) = (zoned(ran.began), ran.incomplete());
        let mut head = Report { began, incomplete, ..Report::default() };
        head.profile = profile;
        head.settings = run_settings(&run);
        head.settings.extend([
            ("environment".to_owned(), connection.environment().to_owned()),
            ("lenient responses".to_owned(), context.global.lenient.to_string()),
        ]);
        of(&history, &run, head)
    };
    report().map_err(failure)
}

fn zoned(at: Timestamp) -> ZonedDateTime {
    at.to_zoned_datetime(TimeZone::system())
}

fn run_settings(run: &RunInfo) -> Vec<(String, String)> {
    vec![
        ("service".to_owned(), run.series.account.base_url.clone()),
        ("requests".to_owned(), run.requests.to_string()),
        ("requests that were throttled".to_owned(), run.refused.to_string()),
    ]
}

/// The report of a run, compared with the complete run before it.
fn of(history: &History, run: &RunInfo, head: Report) -> Result<Report, aos_history::Error> {
    // Two may begin in the same second, so their numbers tell which is the earlier one.
    let runs = history.runs(&run.series.account)?;
    let before = runs.into_iter().find(|it| {
        let is_whole = it.scope == Scope::All && it.status == Status::Complete;
        it.id < run.id && is_whole && it.series == run.series
    });
    let (mut earlier, mut failed) = (HashMap::new(), HashMap::new());
    if let Some(before) = &before {
        history.at(before, |state| {
            let (target, it) = (nameless(state.target.clone()), tenant(state, None));
            if matches!(it.state, State::Failed(_)) {
                failed.insert(target.clone(), it.state.clone());
            }
            earlier.insert(target, it);
        })?;
    }
    let mut tenants = Vec::new();
    history.at(run, |state| {
        let target = nameless(state.target.clone());
        // It may have been there, and is not new, where its list failed.
        let unlisted = || target.listed_by().iter().find_map(|it| failed.get(it).cloned());
        let before = earlier.remove(&target).map(|it| it.state).or_else(unlisted);
        tenants.push((target, tenant(state, before)));
    })?;
    // What a complete run of all customers does not list any more.
    if run.scope == Scope::All && run.status == Status::Complete {
        let gone =
            earlier.into_iter().filter(|(it, _)| it.tenant_id.is_some()).map(|(target, tenant)| {
                let before = Some(tenant.state);
                (target, Tenant { state: State::Gone, before, ..tenant })
            });
        tenants.extend(gone);
    }
    let mut numbers: HashMap<Target, Vec<Option<i64>>> = HashMap::new();
    let days = history.days(run, RISKY, DAYS, &zoned(run.started), |target, days| {
        let days = days.iter().map(|number| number.map(|number| number as i64)).collect();
        numbers.insert(nameless(target.clone()), days);
    })?;
    let tenants = tenants.into_iter().map(|(target, tenant)| {
        let days = numbers.remove(&target).unwrap_or_default();
        Tenant { days_at_risk: at_risk(&days), days, ..tenant }
    });
    let day = |day: aos_history::Day| Day {
        date: day.date,
        risky: day.total.map(|total| total as i64),
        known: day.known,
        unknown: day.unknown,
    };
    Ok(Report {
        ended: zoned(run.ended.unwrap_or(run.started)),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        command: std::env::args().skip(1).fold("aos".to_owned(), |line, it| line + " " + &it),
        tenants: tenants.collect(),
        compared_with: before.map(|before| zoned(before.started)),
        // Of one day there is nothing to draw.
        days: match days.iter().filter(|day| day.run.is_some()).count() {
            0 | 1 => Vec::new(),
            _ => days.into_iter().map(day).collect(),
        },
        ..head
    })
}

fn tenant(state: TargetState, before: Option<State>) -> Tenant {
    let TargetState { target, status, rows, .. } = state;
    let count =
        |name: &str| rows.first().and_then(|row| row.data.get(name)).and_then(Value::as_i64);
    let state = match status {
        TargetStatus::Read if target.tenant_id.is_none() => State::NoTenants,
        TargetStatus::Read => State::Counted { risky: count(RISKY), normal: count(NORMAL) },
        TargetStatus::Unknown(failure) => State::Failed(failed(failure)),
    };
    let Target { customer, tenant, customer_id, tenant_id, .. } = target;
    Tenant { customer_id, customer, tenant_id, tenant, state, before, ..Tenant::default() }
}

/// Why a target is unknown, in a few words and in all, with what to do.
fn failed(failure: Option<Kept>) -> Failed {
    let Some(failure) = failure else {
        let message = "the run ended before it was read".to_owned();
        let next_step = Some("`aos actions sweep --resume` goes on with it".to_owned());
        return Failed { reason: "not reached".to_owned(), message, next_step, request_id: None };
    };
    let status = failure.status.and_then(|status| StatusCode::from_u16(status).ok());
    let reason = row::reason(&failure.kind, status);
    let next_step = match failure.status {
        Some(401 | 403) => {
            "`aos doctor` shows which scopes are granted; the customer may be out of the app's scope"
        }
        Some(404) => "look in the vendor's portal whether the tenant is still there",
        _ => "`aos actions sweep --retry-failed` reads it again",
    };
    Failed {
        reason,
        message: failure.message,
        next_step: Some(next_step.to_owned()),
        request_id: failure.request_id,
    }
}

/// For how many of the last days in a row there was a risky action. Unknown days in between
/// are left out.
fn at_risk(days: &[Option<i64>]) -> Option<u32> {
    let mut known = days.iter().rev().flatten().peekable();
    known.peek()?;
    Some(known.take_while(|count| **count > 0).count() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_at_risk_end_with_a_day_without_and_pass_unknown_ones() {
        assert_eq!(at_risk(&[]), None);
        assert_eq!(at_risk(&[None, None]), None);
        assert_eq!(at_risk(&[Some(4), Some(0)]), Some(0));
        assert_eq!(at_risk(&[Some(9), Some(0), Some(2), None, Some(1)]), Some(2));
    }
}
