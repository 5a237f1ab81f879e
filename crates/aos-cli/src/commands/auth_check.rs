//! `aos auth check`.

use std::{collections::BTreeMap, io::Write, time::Duration};

use aos_facade::{
    Authentication, Environment, Operation,
    api::{Field, OPERATIONS, ValueKind},
};
use serde_json::{Value, json};

use crate::{
    cli::Global,
    exit::{Ending, Failure, Outcome},
    format::Format,
    interrupt::Interrupt,
    output::{json as json_output, table, text},
    rows::{Plan, Rows, Shape, not_shown},
    settings::{self, Connection, Limits},
    terminal::{Output, note},
};

/// Authenticates with every set of scopes, and prints what was granted.
pub(crate) async fn run(
    groups: &[String],
    global: &Global,
    output: &Output,
    interrupt: &Interrupt,
) -> Outcome {
    let connection = settings::connect(global, Limits::default(), interrupt).await?;
    let wanted = OPERATIONS
        .iter()
        .filter(|operation| groups.is_empty() || groups.iter().any(|group| group == operation.tag));
    let checks = connection.elements.check_authentication(wanted).await?;
    let mut out = output.stdout();
    let breaks = output.is_terminal();
    match output.for_value() {
        Format::Table => {
            let width = table::width(output.is_terminal());
            let elements = &connection.elements;
            table::write(
                &mut out,
                &mut table::fields(
                    [
                        ("Environment", table::text(environment(&connection))),
                        ("API", table::text(elements.base_url())),
                        ("Token endpoint", table::text(elements.token_url())),
                        ("Client id", table::text(elements.client_id())),
                        ("Credential", table::text(elements.credential_kind())),
                    ],
                    width,
                ),
            )?;
            let mut shown = table::table(width);
            let header = ["Scopes requested", "Granted", "Lifetime", "Operations of"];
            shown.set_header(table::header(header));
            for check in &checks {
                shown.add_row(cells(check));
            }
            writeln!(out)?;
            table::write(&mut out, &mut shown)?;
            // The other formats have the errors in their rows.
            for (error, others) in failures(&checks) {
                let others = match others {
                    0 => String::new(),
                    others => format!(" ({others} more like it)"),
                };
                note("warning", &format!("{error}{others}"));
                if let Some(hint) = error.hint() {
                    note("hint", hint);
                }
            }
        }
        Format::Json => json_output::value(&mut out, &document(&connection, &checks), breaks)?,
        _ => {
            let shape = Shape::own(&FIELDS, &FIELDS.map(|field| field.name), &[]);
            let mut rows = Rows::new(Plan::new(shape, global, output)?, output.target(global)?);
            checks.iter().try_for_each(|check| rows.row(row(check)))?;
            rows.end(not_shown)?;
        }
    }
    match checks.iter().filter(|check| check.granted.is_err()).count() {
        0 => Ok(()),
        failed => {
            let sets = text::counted(checks.len() as u64, "set of scopes", "sets of scopes");
            let sentence = format!("authentication failed for {failed} of {sets}");
            Err(Failure::Ended(Ending::Denied, sentence.into()))
        }
    }
}

/// The errors, each kind once, with how many more there are of it. A wrong secret is
/// wrong for all scopes.
fn failures(checks: &[Authentication]) -> Vec<(&aos_facade::Error, usize)> {
    let mut kinds: Vec<(&aos_facade::Error, usize)> = Vec::new();
    for error in checks.iter().filter_map(|check| check.granted.as_ref().err()) {
        let code = &error.oauth_code;
        match kinds.iter_mut().find(|(known, _)| code.is_some() && known.oauth_code == *code) {
            Some((_, others)) => *others += 1,
            None => kinds.push((error, 0)),
        }
    }
    kinds
}

/// The groups that operations are of, with how many each has.
fn groups_of(operations: &[&'static str]) -> String {
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in operations.iter().filter_map(|id| Operation::find(id)) {
        *groups.entry(operation.tag).or_default() += 1;
    }
    let groups = groups.into_iter().map(|(group, operations)| match operations {
        1 => group.to_owned(),
        several => format!("{group} ({several})"),
    });
    groups.collect::<Vec<_>>().join(", ")
}

fn environment(connection: &Connection) -> &'static str {
    if connection.simulator.is_some() {
        return "demo (simulator in this program)";
    }
    let elements = &connection.elements;
    let known = Environment::ALL.iter().find(|known| known.base_url() == elements.base_url());
    match elements.environment().or(known.copied()) {
        Some(environment) => environment.label(),
        None => "none (own URLs)",
    }
}

fn document(connection: &Connection, checks: &[Authentication]) -> Value {
    let elements = &connection.elements;
    json!({
        "environment": environment(connection),
        "baseUrl": elements.base_url(),
        "tokenUrl": elements.token_url(),
        "clientId": elements.client_id(),
        "credential": elements.credential_kind(),
        "authentications": checks.iter().map(row).collect::<Vec<_>>(),
    })
}

const FIELDS: [Field; 5] = [
    Field::new("requested", ValueKind::Text),
    Field::new("granted", ValueKind::Text),
    Field::new("lifetimeSeconds", ValueKind::Integer),
    Field::new("operations", ValueKind::Text),
    Field::new("error", ValueKind::Text),
];

fn row(check: &Authentication) -> Value {
    let operations: Vec<String> = check.operations.iter().map(|&id| id.to_owned()).collect();
    let granted = check.granted.as_ref();
    json!({
        "requested": check.requested,
        "granted": granted.ok().and_then(|granted| granted.scopes.as_deref()),
        "lifetimeSeconds": granted.ok().map(|granted| granted.lifetime.as_secs()),
        "operations": operations,
        "error": granted.err().map(ToString::to_string),
    })
}

fn cells(check: &Authentication) -> [comfy_table::Cell; 4] {
    let operations = table::text(&groups_of(&check.operations));
    let requested = table::text(&check.requested.join(" "));
    match &check.granted {
        Ok(granted) => {
            let scopes = match &granted.scopes {
                None => table::faint("not reported"),
                Some(scopes) if *scopes == check.requested => table::text("yes"),
                Some(scopes) => table::text(&scopes.join(" ")),
            };
            [requested, scopes, table::text(&lifetime(granted.lifetime)), operations]
        }
        Err(error) => {
            let reason = error.oauth_code.as_deref().unwrap_or("no response");
            [requested, table::alarming(reason), table::text(""), operations]
        }
    }
}

fn lifetime(lifetime: Duration) -> String {
    match lifetime.as_secs() {
        seconds @ 0..120 => format!("{seconds} s"),
        seconds if seconds % 60 == 0 => format!("{} min", seconds / 60),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}
