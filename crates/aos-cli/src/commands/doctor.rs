//! `aos doctor`: looks at everything that a command needs, one after the other.

use std::{
    collections::BTreeSet,
    io::{self, Write as _},
    time::{Instant, SystemTime},
};

use aos_facade::{
    Authentication, Elements, Operation,
    api::{Field, OPERATIONS, ValueKind, in_words},
};
use jiff::Timestamp;
use serde::Serialize;

use crate::{
    context::Context,
    exit::{CHECK, Ending, Failure, Message, Outcome},
    format::Format,
    output::text::{counted, plain},
    rows::{Plan, Rows, Shape, not_shown},
    settings::{self, Limits},
};

const REGISTER: &str = "https://learn.avepoint.com/graphapi/elements/register-app.html";
/// A clock that differs by more makes client assertions invalid.
const MOST_SKEW: i64 = 60;
/// The operation that is called: it is the first of every sweep.
const READ: &str = "retrieve_customers";

#[derive(Default)]
struct Findings {
    lines: Vec<Line>,
    worst: Option<Ending>,
}

#[derive(Serialize)]
struct Line {
    check: &'static str,
    state: &'static str,
    detail: String,
    hint: Option<String>,
}

impl Findings {
    fn fine(&mut self, check: &'static str, detail: String) {
        self.fine_unless(None, check, detail);
    }

    /// With a hint it is a warning.
    fn fine_unless(&mut self, hint: Option<String>, check: &'static str, detail: String) {
        let state = if hint.is_some() { "warn" } else { "ok" };
        self.lines.push(Line { check, state, detail, hint });
    }

    fn failed(&mut self, check: &'static str, failure: Failure) {
        self.worst = self.worst.max(Some(failure.ending()));
        if let Failure::Ended(_, Message { sentence: detail, hint, .. }) = failure {
            // This is the command that other hints name.
            let hint = hint.map(|hint| hint.replace(&format!("; {CHECK}"), ""));
            let hint = match hint {
                Some(hint) if check == "config" || hint.contains("https://") => hint,
                Some(hint) => format!("{hint}: {REGISTER}"),
                None => format!("see {REGISTER}"),
            };
            self.lines.push(Line { check, state: "FAIL", detail, hint: Some(hint) });
        }
    }
}

pub(crate) async fn run(groups: &[String], context: &Context<'_>) -> Outcome {
    let fields = ["check", "state", "detail", "hint"].map(|it| Field::new(it, ValueKind::Text));
    let shape = Shape::own(&fields, &fields.map(|field| field.name), &[]);
    let plan = Plan::new(shape, context)?;
    let rows = &context.global.rows;
    let is_sorted = !rows.sort.is_empty();
    let plan = if is_sorted { plan } else { plan.unsorted() };
    let is_plain = !is_sorted
        && rows.columns.is_empty()
        && rows.matching.is_none()
        && rows.limit.is_none()
        && plan.format() == Format::Table;
    let mut target = context.target()?;
    let mut found = Findings::default();
    match look(groups, context, &mut found).await {
        Err((_, failure)) if matches!(failure.ending(), Ending::Interrupted(_)) => {
            return Err(failure);
        }
        Err((check, failure)) => found.failed(check, failure),
        Ok(()) => {}
    }
    if is_plain {
        for Line { check, state, detail, hint } in &found.lines {
            writeln!(target, "{state:5} {check:12} {}", plain(detail))?;
            if let Some(hint) = hint {
                writeln!(target, "{:18} {}", "", plain(hint))?;
            }
        }
        target.finish()?;
    } else {
        let mut rows = Rows::new(plan, target);
        for line in &found.lines {
            rows.row(serde_json::to_value(line).map_err(io::Error::from)?)?;
        }
        rows.end(not_shown)?;
    }
    found.worst.map_or(Ok(()), |worst| Err(Failure::Reported(worst)))
}

/// Checks one after the other, up to the first without which the others make no sense.
async fn look(
    groups: &[String],
    context: &Context<'_>,
    found: &mut Findings,
) -> Result<(), (&'static str, Failure)> {
    let source = settings::source(context.global).map_err(|failure| ("config", failure))?;
    found.fine("config", source);
    let connection = settings::connect(context, Limits::default()).await;
    let connection = connection.map_err(|failure| ("credentials", failure))?;
    let elements = &connection.elements;
    found.fine("api", format!("{} ({})", elements.base_url(), connection.environment()));
    credentials(elements, found);
    let wanted = OPERATIONS
        .iter()
        .filter(|operation| groups.is_empty() || groups.iter().any(|group| group == operation.tag));
    let begin = Instant::now();
    let checks = elements.check_authentication(wanted).await;
    let checks = checks.map_err(|error| ("token", error.into()))?;
    let took = begin.elapsed();
    if let Some(ahead) = connection.clock_ahead() {
        let sentence = match ahead {
            // The service says whole seconds.
            -1..=1 => "the same as that of the service".to_owned(),
            2.. => format!("{ahead} s ahead of the service"),
            _ => format!("{} s behind the service", -ahead),
        };
        let hint = "set this machine's clock: a certificate may be rejected else".to_owned();
        let hint = Some(hint).filter(|_| ahead.abs() > MOST_SKEW);
        found.fine_unless(hint, "clock", sentence);
    }
    let Some(granted) = checks.iter().find_map(|check| check.granted.as_ref().ok()) else {
        let error = checks.iter().find_map(|check| check.granted.clone().err());
        let failed = error.map(|it| ("token", Failure::from(it).at_least(Ending::Denied)));
        return failed.map_or(Ok(()), Err);
    };
    let lifetime = in_words(granted.lifetime);
    let detail = format!("{}, {}, lives {lifetime}", elements.token_url(), in_words(took));
    found.fine("token", detail);
    scopes(&checks, found);
    let may_fail = !groups.is_empty() && !groups.iter().any(|group| group == "customers");
    read(elements, may_fail, found).await.map_err(|failure| ("read", failure))
}

fn credentials(elements: &Elements, found: &mut Findings) {
    let kind = elements.credential_kind();
    let detail = format!("{kind} of client {}", elements.client_id());
    let Some(expires) = elements.credential_expires() else {
        return found.fine("credentials", detail);
    };
    let left = expires.duration_since(SystemTime::now()).map_or(0, |left| left.as_secs() / 86_400);
    let day = Timestamp::try_from(expires)
        .map_or_else(|_| "nobody knows when".to_owned(), |at| at.strftime("%Y-%m-%d").to_string());
    let detail = format!("{detail}, expires {day} ({})", counted(left, "day", "days"));
    let hint = (left < 30).then(|| format!("upload another one: {REGISTER}"));
    found.fine_unless(hint, "credentials", detail);
}

fn scopes(checks: &[Authentication], found: &mut Findings) {
    let rejected: Vec<_> = checks.iter().filter(|check| check.granted.is_err()).collect();
    if rejected.is_empty() {
        let sets = counted(checks.len() as u64, "set of scopes", "sets of scopes");
        return found.fine("scopes", format!("{sets} granted"));
    }
    for check in rejected {
        let operations = check.operations.iter().filter_map(|id| Operation::find(id));
        let groups: BTreeSet<&str> = operations.map(|operation| operation.tag).collect();
        let groups = groups.into_iter().collect::<Vec<_>>().join(", ");
        let detail = format!("{groups}: {} is not granted", check.requested.join(" "));
        let failure = Failure::Ended(Ending::Denied, detail.into());
        found.failed("scopes", failure.hint(format!("add it to the app: {REGISTER}")));
    }
}

/// That the scope is not granted is only a warning where nobody asked for its group.
async fn read(elements: &Elements, may_fail: bool, found: &mut Findings) -> Outcome {
    let begin = Instant::now();
    let call = elements.operation(READ)?.parameter("pageSize", "1");
    match call.page().await {
        Ok(_) => found.fine("read", format!("{READ}: success in {}", in_words(begin.elapsed()))),
        Err(error) => match Failure::from(error) {
            Failure::Ended(Ending::Denied, message) if may_fail => {
                let hint = message.hint.unwrap_or_else(|| format!("see {REGISTER}"));
                found.fine_unless(Some(hint), "read", message.sentence);
            }
            failure => found.failed("read", failure),
        },
    }
    Ok(())
}
