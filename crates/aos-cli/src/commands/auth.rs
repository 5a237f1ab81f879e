//! `aos auth check`.

use std::{collections::BTreeMap, io::Write, time::Duration};

use aos_facade::{Environment, Operation, SignIn, api::OPERATIONS};
use serde_json::{Value, json};

use crate::{
    cli::Global,
    exit::{self, Failure, Outcome},
    output::{Format, Output, json as json_output, table, text, write_list},
    settings::{self, Connection, Limits},
};

/// Signs in with every set of scopes, and shows what came of it.
pub(crate) async fn run(areas: &[String], global: &Global, output: &Output) -> Outcome {
    let connection = settings::connect(global, Limits::default()).await?;
    let wanted = OPERATIONS
        .iter()
        .filter(|operation| areas.is_empty() || areas.iter().any(|area| area == operation.tag));
    let sign_ins = connection.elements.check_sign_in_for(wanted).await?;
    let mut out = output.stdout();
    match output.for_value() {
        Format::Table => {
            let elements = &connection.elements;
            table::write(
                &mut out,
                &mut table::facts([
                    ("Environment", table::text(environment(&connection))),
                    ("API", table::text(elements.base_url())),
                    ("Token endpoint", table::text(elements.token_url())),
                    ("Client id", table::text(elements.client_id())),
                    ("Credential", table::text(elements.credential_kind())),
                ]),
            )?;
            let mut shown = table::table();
            shown.set_header(table::header([
                "Scopes asked",
                "Granted",
                "Lifetime",
                "Operations of",
            ]));
            for sign_in in &sign_ins {
                shown.add_row(cells(sign_in));
            }
            writeln!(out)?;
            table::write(&mut out, &mut shown)?;
            // The other formats hold the errors.
            for (sentence, others) in failures(&sign_ins) {
                let others = match others {
                    0 => String::new(),
                    others => format!(" ({others} more like it)"),
                };
                exit::note("warning", &format!("{sentence}{others}"));
            }
        }
        Format::Json => json_output::value(&mut out, &document(&connection, &sign_ins))?,
        format => {
            let rows: Vec<Value> = sign_ins.iter().map(|sign_in| row(sign_in, format)).collect();
            write_list(&mut out, format, &rows)?;
        }
    }
    judge(&sign_ins)
}

/// What went wrong, each kind once: the sentence of the first, and how many
/// more there are. A wrong secret is wrong for all scopes.
fn failures(sign_ins: &[SignIn]) -> Vec<(String, usize)> {
    let mut kinds: Vec<(Option<&str>, String, usize)> = Vec::new();
    for error in sign_ins.iter().filter_map(|sign_in| sign_in.granted.as_ref().err()) {
        let code = error.sign_in_code();
        match kinds.iter_mut().find(|(known, _, _)| code.is_some() && *known == code) {
            Some((_, _, others)) => *others += 1,
            None => kinds.push((code, exit::sentence(error), 0)),
        }
    }
    kinds.into_iter().map(|(_, sentence, others)| (sentence, others)).collect()
}

/// The areas that operations are of, with how many each has.
fn areas_of(operations: &[&'static str]) -> String {
    let mut areas: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in operations.iter().filter_map(|id| Operation::find(id)) {
        *areas.entry(operation.tag).or_default() += 1;
    }
    let areas: Vec<String> = areas
        .into_iter()
        .map(|(area, operations)| match operations {
            1 => area.to_owned(),
            several => format!("{area} ({several})"),
        })
        .collect();
    areas.join(", ")
}

fn judge(sign_ins: &[SignIn]) -> Outcome {
    match sign_ins.iter().filter(|sign_in| sign_in.granted.is_err()).count() {
        0 => Ok(()),
        failed => Err(Failure::failed(format!(
            "{failed} of {} failed",
            text::counted(sign_ins.len() as u64, "sign-in", "sign-ins")
        ))),
    }
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

fn document(connection: &Connection, sign_ins: &[SignIn]) -> Value {
    let elements = &connection.elements;
    json!({
        "environment": environment(connection),
        "baseUrl": elements.base_url(),
        "tokenUrl": elements.token_url(),
        "clientId": elements.client_id(),
        "credential": elements.credential_kind(),
        "signIns": sign_ins.iter().map(|sign_in| row(sign_in, Format::Json)).collect::<Vec<_>>(),
    })
}

fn row(sign_in: &SignIn, format: Format) -> Value {
    // A list in a cell is easier to read as words than as JSON.
    let list = |words: &[String]| match format {
        Format::Csv => json!(words.join(" ")),
        _ => json!(words),
    };
    let operations: Vec<String> = sign_in.operations.iter().map(|&id| id.to_owned()).collect();
    let granted = sign_in.granted.as_ref();
    json!({
        "asked": list(&sign_in.asked),
        "granted": granted.ok().and_then(|granted| granted.scopes.as_deref()).map(list),
        "lifetimeSeconds": granted.ok().map(|granted| granted.lifetime.as_secs()),
        "operations": list(&operations),
        "error": granted.err().map(exit::sentence),
    })
}

fn cells(sign_in: &SignIn) -> [comfy_table::Cell; 4] {
    let operations = table::text(&areas_of(&sign_in.operations));
    let asked = table::text(&sign_in.asked.join(" "));
    match &sign_in.granted {
        Ok(granted) => {
            let scopes = match &granted.scopes {
                None => table::faint("not told"),
                Some(scopes) if *scopes == sign_in.asked => table::text("yes"),
                Some(scopes) => table::text(&scopes.join(" ")),
            };
            [asked, scopes, table::text(&lifetime(granted.lifetime)), operations]
        }
        Err(error) => {
            let reason = error.sign_in_code().unwrap_or("no answer");
            [asked, table::alarming(reason), table::text(""), operations]
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
