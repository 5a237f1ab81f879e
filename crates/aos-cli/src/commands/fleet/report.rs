//! `aos fleet report`: the report model, made of the history.

use std::{collections::HashMap, ops::ControlFlow};

use aos_history::{
    Failure as Kept, History, RunInfo, Scope, Status, Target, TargetState, TargetStatus,
};
use aos_report::{Day, Failure as Failed, Report, State, Tenant};
use http::StatusCode;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use tempfile::TempDir;

use super::{compare::nameless, demo, row, run::Run};
use crate::{
    cli::{FleetReport, Global},
    commands::sweep,
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    output::target::Target as Out,
    settings::Connection,
};

/// Days that the report shows.
pub(super) const DAYS: u32 = 30;
/// The count that it is about, and the other one.
const RISKY: &str = "riskyActionCount";
const NORMAL: &str = "normalActionCount";

/// Reads the fleet, and writes the report.
pub(super) async fn run(arguments: FleetReport, context: Context<'_>) -> Outcome {
    let write: fn(&Report, &mut Out) -> std::io::Result<()> = match context.output.chosen() {
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
    let run = sweep::counts(None, &arguments.running)?;
    let mut connection = run.connect(&context, Format::Html).await?;
    let is_demo = context.global.demo && connection.history.is_none();
    let folder = kept(&run, &mut connection)?;
    let (report, outcome) = match is_demo {
        true => (demo::report(&run, &connection, &context).await?, Ok(())),
        false => read(&run, &connection, &context).await?,
    };
    drop(folder);
    write(&report, &mut out)?;
    out.finish()?;
    outcome
}

/// A history where there is none, as long as the folder is there.
///
/// # Errors
///
/// Options that are about rows, which would be without effect.
pub(super) fn kept(run: &Run<'_>, connection: &mut Connection) -> Outcome<Option<TempDir>> {
    if run.compares() || !run.running.fail_on.is_empty() {
        let sentence = "--compare and --fail-on are about rows, of which a report has none";
        return Err(Failure::usage(sentence).hint("`aos actions sweep` has them"));
    }
    if connection.history.is_some() {
        return Ok(None);
    }
    let folder = tempfile::tempdir()
        .map_err(|error| Failure::failed(format!("there is no temporary folder: {error}")))?;
    connection.history = Some(folder.path().join("history.db"));
    Ok(Some(folder))
}

/// Reads the fleet now; the report, and how the command ends.
pub(super) async fn read(
    run: &Run<'_>,
    connection: &Connection,
    context: &Context<'_>,
) -> Outcome<(Report, Outcome)> {
    let began = Timestamp::now();
    let mut totals = run.totals();
    let progress = connection.pauses.progress();
    let ran = run
        .read(connection, context, &mut |read, listed| {
            let (result, rows) = row::rows(read, run.operation, None);
            totals.add(&result, &rows);
            progress.show(totals.so_far(), listed);
            Ok(())
        })
        .await?;
    ran.say();
    let outcome = run.finish(&ran, &totals);
    let Some(number) = ran.run else {
        let sentence = "the run could not be kept, so there is nothing to report";
        return Err(
            Failure::failed(sentence).hint("--history off makes a report of this run alone")
        );
    };
    let source = Source { connection, global: context.global, began };
    Ok((source.report(number, ran.incomplete())?, outcome))
}

/// What a report is made of.
pub(super) struct Source<'a> {
    pub(super) connection: &'a Connection,
    pub(super) global: &'a Global,
    pub(super) began: Timestamp,
}

impl Source<'_> {
    /// The report of a run, compared with the complete run before it.
    pub(super) fn report(&self, run: i64, incomplete: Vec<String>) -> Outcome<Report> {
        let failed = |error: aos_history::Error| Failure::failed(error.to_string());
        let Some(path) = &self.connection.history else {
            return Err(Failure::failed("the history is off"));
        };
        let history = History::open_read_only(path).map_err(failed)?;
        let run = history.run(run).map_err(failed)?;
        // Two may begin in the same second, so their numbers tell which is the earlier one.
        let runs = history.runs(&run.series.account).map_err(failed)?;
        let before = runs.into_iter().find(|it| {
            let is_whole = it.scope == Scope::All && it.status == Status::Complete;
            it.id < run.id && is_whole && it.series == run.series
        });
        self.of(&history, &run, before.as_ref(), incomplete).map_err(failed)
    }

    fn of(
        &self,
        history: &History,
        run: &RunInfo,
        before: Option<&RunInfo>,
        incomplete: Vec<String>,
    ) -> Result<Report, aos_history::Error> {
        let mut earlier = HashMap::new();
        if let Some(before) = before {
            history.at(before, |state| {
                earlier.insert(nameless(state.target.clone()), tenant(state, None));
                ControlFlow::Continue(())
            })?;
        }
        let mut tenants = Vec::new();
        history.at(run, |state| {
            let before = earlier.remove(&nameless(state.target.clone())).map(|it| it.state);
            tenants.push((nameless(state.target.clone()), tenant(state, before)));
            ControlFlow::Continue(())
        })?;
        // What a complete run of all customers does not list any more.
        if run.scope == Scope::All && run.status == Status::Complete {
            let gone = earlier.into_iter().map(|(target, tenant)| {
                let before = Some(tenant.state);
                (target, Tenant { state: State::Gone, before, ..tenant })
            });
            tenants.extend(gone);
        }
        let zone = TimeZone::system();
        let now = run.started.to_zoned_datetime(zone.clone());
        let mut numbers: HashMap<Target, Vec<Option<i64>>> = HashMap::new();
        let days = history.days(&run.series, RISKY, DAYS, &now, |target, days| {
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
        let elements = &self.connection.elements;
        Ok(Report {
            profile: Some(self.connection.source.clone()),
            began: self.began.to_zoned_datetime(zone.clone()),
            ended: run.ended.unwrap_or(self.began).to_zoned_datetime(zone.clone()),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            command: ["aos".to_owned()]
                .into_iter()
                .chain(std::env::args().skip(1))
                .collect::<Vec<_>>()
                .join(" "),
            settings: vec![
                ("service".to_owned(), elements.base_url().to_owned()),
                ("environment".to_owned(), self.connection.environment().to_owned()),
                ("requests".to_owned(), run.requests.to_string()),
                ("requests that were throttled".to_owned(), run.refused.to_string()),
                ("lenient responses".to_owned(), self.global.lenient.to_string()),
            ],
            incomplete,
            tenants: tenants.collect(),
            compared_with: before.map(|before| before.started.to_zoned_datetime(zone)),
            // Of one day there is nothing to draw.
            days: match days.iter().filter(|day| day.run.is_some()).count() {
                0 | 1 => Vec::new(),
                _ => days.into_iter().map(day).collect(),
            },
        })
    }
}

/// A target as the report has it.
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
