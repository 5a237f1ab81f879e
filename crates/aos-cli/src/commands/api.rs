//! `aos api`.

use std::io::Write;

use aos_facade::{Elements, RawAnswer, RawCall};
use serde_json::Value;

use super::{
    body,
    consent::{self, Question},
    dry_run,
};
use crate::{
    cli::{Api, Global},
    exit::{Failure, Outcome},
    interrupt::Interrupt,
    output::{Format, Output, text, write_value},
    settings::{self, Limits},
};

/// Sends any method and path.
pub(crate) async fn run(
    arguments: Api,
    global: &Global,
    output: &Output,
    interrupt: Interrupt,
) -> Outcome {
    let body = body::read(arguments.body.as_deref(), &interrupt).await?;
    if arguments.sending.dry_run {
        let connection = settings::connect_for_show(global).await?;
        let call = call(&connection.elements, &arguments, body)?;
        return dry_run::print(&call.preview().map_err(explained)?, output);
    }
    let connection = settings::connect(global, Limits::default()).await?;
    let call = call(&connection.elements, &arguments, body)?;
    if !call.only_reads() {
        let name = match call.operation() {
            Some(operation) => operation.id.to_owned(),
            None => format!("{} {}", arguments.method, arguments.path),
        };
        let question = Question {
            name: &name,
            summary: call.operation().map_or("", |known| known.summary.trim_end_matches('.')),
            // All of it stands in the path that is asked about.
            about: Vec::new(),
            preview: call.preview().map_err(explained)?,
        };
        consent::given(question, arguments.sending, &interrupt).await?;
    }
    let answer = interrupt.or_ends(async { call.send().await.map_err(explained) }).await?;
    print(&answer, output)?;
    match answer.error() {
        Some(error) => Err(error.clone().into()),
        None => Ok(()),
    }
}

fn call(elements: &Elements, arguments: &Api, body: Option<Value>) -> Outcome<RawCall> {
    let mut call = elements.raw(arguments.method, &arguments.path)?;
    for (name, value) in &arguments.query {
        call = call.query(name, value);
    }
    for (name, value) in &arguments.headers {
        call = call.header(name, value)?;
    }
    if let Some(body) = body {
        call = call.body(body);
    }
    if !arguments.scopes.is_empty() {
        call = call.scopes(&arguments.scopes);
    }
    Ok(call)
}

/// Says how to name the scopes where they are not known.
fn explained(error: aos_facade::Error) -> Failure {
    match Failure::from(error) {
        usage @ Failure::Usage(_) => {
            usage.hint("--scope names a scope; `aos operations` lists those of all operations")
        }
        other => other,
    }
}

/// Prints the body as it came; JSON in the format that was asked for, and with
/// line breaks on a terminal.
fn print(answer: &RawAnswer, output: &Output) -> Outcome {
    let mut out = output.stdout();
    if (output.chosen().is_some() || output.is_terminal())
        && let Ok(value) = serde_json::from_slice::<Value>(answer.body())
    {
        write_value(&mut out, output.or(Format::Json, Format::Json), &value)?;
        return Ok(());
    }
    if output.is_terminal() {
        // What is no JSON could be anything, and a terminal obeys it.
        for line in String::from_utf8_lossy(answer.body()).lines() {
            writeln!(out, "{}", text::plain(line))?;
        }
    } else {
        out.write_all(answer.body())?;
    }
    out.flush()?;
    Ok(())
}
