//! `aos api`.

use std::io::Write as _;

use aos_facade::{
    Elements, Operation, Preview, RawCall, RawResponse,
    api::{Documented, read_json, redact},
};
use serde_json::Value;

use super::{
    body,
    call::under_way,
    preview::{self, Write, confirm},
};
use crate::{
    cli::Api,
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    output::{json, target::Target, text},
    rows::{Plan, Shape},
    settings::{self, Limits},
    terminal::note,
};

pub(crate) async fn run(arguments: Api, context: Context<'_>) -> Outcome {
    let body = body::read(arguments.body.as_deref(), &context.interrupt).await?;
    if arguments.sending.dry_run {
        let elements = settings::connect_for_preview(context.global).await?;
        let call = call(&elements, &arguments, body);
        return preview::print(&preview(&call)?, &context);
    }
    // Options that do not fit are an error before anything is sent.
    let target = context.target()?;
    let connection = settings::connect(&context, Limits::default()).await?;
    let call = call(&connection.elements, &arguments, body);
    let known = call.operation();
    let documented = known.and_then(|known| known.response).unwrap_or(Documented::ANY);
    let plan = Plan::of_value(Shape::of_response(&documented), &context)?;
    // A client that only reads refuses it without a question.
    if !call.is_read_only() && !connection.elements.is_read_only() {
        let name = match known {
            Some(operation) => operation.id.to_owned(),
            None => format!("{} {}", arguments.method, arguments.path),
        };
        let write = Write {
            name: &name,
            summary: known.map_or("", |known| known.summary.trim_end_matches('.')),
            // All of it is in the path.
            about: Vec::new(),
            preview: preview(&call)?,
        };
        confirm(write, &connection, arguments.sending, &context.interrupt).await?;
    }
    let interrupted = under_way(call.is_read_only());
    let is_write = !call.is_read_only();
    let sending = async { call.send().await.map_err(|error| explained(&error, is_write)) };
    let response = context.interrupt.clone().or_ends(interrupted, sending).await?;
    let printed = print(&response, plan, target, known, &context);
    if let Some(error) = response.error() {
        // That it cannot be printed, because its reader has gone, must not hide it.
        return Err(Failure::of(error, is_write));
    }
    if is_write && response.is_unfinished() {
        note("warning", &format!("accepted with {}, and not finished", response.status()));
    }
    printed
}

fn call(elements: &Elements, arguments: &Api, body: Option<String>) -> RawCall {
    let Api { method, path, query, headers, scopes, .. } = arguments;
    let call = elements.raw(*method, path);
    let call = query.iter().fold(call, |call, (name, value)| call.query(name, value));
    let call = headers.iter().fold(call, |call, (name, value)| call.header(name, value));
    let call = if scopes.is_empty() { call } else { call.scopes(scopes) };
    match body {
        Some(body) => call.body_text(body),
        None => call,
    }
}

fn preview(call: &RawCall) -> Outcome<Preview> {
    call.preview().map_err(|error| explained(&error, !call.is_read_only()))
}

/// Names the flag where the scopes are not known.
fn explained(error: &aos_facade::Error, is_write: bool) -> Failure {
    let names_scopes = error.hint() == Some("name the scopes");
    match Failure::of(error, is_write) {
        usage if usage.is_usage() && names_scopes => {
            usage.hint("--scope names a scope; `aos operations` lists those of all operations")
        }
        other => other,
    }
}

/// Prints the body as it arrived; JSON in the chosen format, with line breaks on a terminal.
fn print(
    response: &RawResponse,
    plan: Plan,
    mut out: Target,
    known: Option<&'static Operation>,
    context: &Context<'_>,
) -> Outcome {
    let (rows, output) = (&context.global.rows, &context.output);
    let text = response.text().map(|text| match rows.show_secrets {
        true => text.into_owned(),
        false => redact::response_text(&text, known).into_owned(),
    });
    let of_rows = rows.jq.is_some() || !rows.columns.is_empty();
    if (output.chosen.is_some() || output.is_terminal || of_rows)
        && let Some(text) = &text
        // Digit by digit; a key that comes twice is for the reader of the output.
        && let Ok(value) = read_json(text).or_else(|_| serde_json::from_str::<Value>(text))
    {
        if output.chosen.unwrap_or(Format::Json) == Format::Json && !of_rows {
            json::text(&mut out, text, output.is_terminal)?;
            return out.finish();
        }
        return plan.print_value(out, value);
    }
    if output.is_terminal {
        // What is not JSON could be anything, also commands to the terminal.
        for line in String::from_utf8_lossy(response.body()).lines() {
            writeln!(out, "{}", text::plain(line))?;
        }
    } else {
        match text.filter(|text| response.text().is_some_and(|came| came != *text)) {
            Some(redacted) => out.write_all(redacted.as_bytes())?,
            None => out.write_all(response.body())?,
        }
    }
    out.finish()
}
