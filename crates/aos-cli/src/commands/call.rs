//! `aos call`.

use std::{
    fs,
    io::{self, Read},
};

use aos_facade::{OperationCall, Pager};
use futures::StreamExt;
use serde_json::Value;

use crate::{
    cli::{Call, Global},
    exit::{self, Failure, Outcome},
    interrupt::Interrupt,
    output::{Format, ListWriter, Output, text, write_list, write_value},
    settings::{self, Limits},
};

/// Calls any operation.
pub(crate) async fn run(
    arguments: Call,
    global: &Global,
    output: &Output,
    interrupt: Interrupt,
) -> Outcome {
    let body = match arguments.body.clone() {
        // Stdin may keep us waiting, and Ctrl-C is to be heard meanwhile.
        Some(argument) => interrupt.clone().or_ends(body(argument)).await.map(Some)?,
        None => None,
    };
    let connection = settings::connect(global, Limits::default()).await?;
    let id = &arguments.operation;
    let mut call = connection.elements.operation(id).map_err(|error| explained(error, id))?;
    for (name, value) in &arguments.parameters {
        call = call.parameter(name, value.as_str()).map_err(|error| explained(error, id))?;
    }
    if let Some(body) = body {
        call = call.body(body).map_err(|error| explained(error, id))?;
    }
    if arguments.all {
        let rows = call.all().map_err(|error| explained(error, id))?;
        return print_all(rows, output, interrupt).await;
    }
    let answer = interrupt
        .or_ends(async { call.send().await.map_err(|error| explained(error, id)) })
        .await?;
    print(&answer, &call, output)
}

/// Adds where to look to an error about arguments.
fn explained(error: aos_facade::Error, id: &str) -> Failure {
    match Failure::from(error) {
        usage @ Failure::Usage(_) => {
            usage.hint(format!("`aos schema {id}` shows what the operation takes"))
        }
        other => other,
    }
}

async fn body(argument: String) -> Outcome<Value> {
    match tokio::task::spawn_blocking(move || read_body(&argument)).await {
        Ok(body) => body,
        Err(error) => Err(Failure::failed(format!("the body cannot be read: {error}"))),
    }
}

fn read_body(argument: &str) -> Outcome<Value> {
    let (text, origin) = if argument == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map_err(|error| {
            Failure::usage(format!("the body on stdin cannot be read: {error}"))
        })?;
        (text, "the body on stdin".to_owned())
    } else if let Some(path) = argument.strip_prefix('@') {
        let text = fs::read_to_string(path).map_err(|error| {
            Failure::usage(format!("the file {path:?} of --body cannot be read: {error}"))
        })?;
        (text, format!("the file {path:?} of --body"))
    } else {
        (argument.to_owned(), "the value of --body".to_owned())
    };
    serde_json::from_str(&text).map_err(|error| {
        Failure::usage(format!("{origin} is no JSON: {error}")).hint(
            "quote it for the shell, as in --body '{\"name\": \"value\"}', or use --body @FILE",
        )
    })
}

fn print(answer: &Value, call: &OperationCall, output: &Output) -> Outcome {
    let mut out = output.stdout();
    let format = output.or(Format::Json, Format::Json);
    // JSON is the whole answer; in the other formats the rows of a page count.
    let rows = call.operation().paging.and_then(|paging| answer.get(paging.items)?.as_array());
    match rows {
        Some(rows) if format != Format::Json => {
            write_list(&mut out, format, rows)?;
            let total = answer.get("metadata").and_then(|page| page.get("totalCount")?.as_u64());
            if total.is_some_and(|total| total > rows.len() as u64) {
                output.note("this is one page only; --all gets the rows of all pages");
            }
        }
        _ => write_value(&mut out, format, answer)?,
    }
    Ok(())
}

async fn print_all(
    mut rows: Pager<'static, Value>,
    output: &Output,
    mut interrupt: Interrupt,
) -> Outcome {
    let mut writer = ListWriter::new(output.stdout(), output.or(Format::Json, Format::Jsonl));
    let mut count = 0;
    let failure = loop {
        let row = tokio::select! {
            biased;
            () = interrupt.wait() => {
                let rows = text::counted(count, "row", "rows");
                break Some(Failure::interrupted(format!(
                    "the list is not complete; {rows} came before it was ended"
                )));
            }
            row = rows.next() => row,
        };
        match row {
            Some(Ok(row)) => {
                writer.row(row)?;
                count += 1;
            }
            Some(Err(error)) => {
                if count > 0 {
                    let rows = text::counted(count, "row", "rows");
                    exit::note("warning", &format!("the list is not complete; only {rows} came"));
                }
                break Some(error.into());
            }
            None => break None,
        }
    };
    if failure.is_none() || count > 0 {
        writer.end()?;
    }
    match failure {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}
