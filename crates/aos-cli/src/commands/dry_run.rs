//! `--dry-run`.

use std::io::{self, Write};

use aos_facade::{Preview, api::redact::REDACTED};
use serde::Serialize;
use serde_json::{Map, Value, value::RawValue};

use crate::{
    exit::Outcome,
    format::Format,
    output::{json, target::Target, text::plain},
    terminal::Output,
};

/// A request as JSON, its body digit by digit.
#[derive(Serialize)]
struct Request<'a> {
    method: &'a str,
    url: &'a str,
    headers: &'a Map<String, Value>,
    body: Option<Box<RawValue>>,
}

/// Prints a request that is not sent: as it is on the wire, or as JSON.
pub(super) fn print(preview: &Preview, output: &Output) -> Outcome {
    let mut out = Target::stdout();
    let mut headers: Vec<(String, String)> = preview.headers.clone();
    // In the place of a token, which a dry run does not even request.
    headers.push(("authorization".to_owned(), REDACTED.to_owned()));
    headers.sort_unstable();
    match output.chosen {
        Some(Format::Json | Format::Jsonl) => {
            let headers: Map<String, Value> =
                headers.into_iter().map(|(name, value)| (name, value.into())).collect();
            let body = preview.body.clone().map(|body| RawValue::from_string(body.to_string()));
            let request = Request {
                method: &preview.method,
                url: &preview.url,
                headers: &headers,
                body: body.transpose().map_err(io::Error::from)?,
            };
            json::value(&mut out, &request, output.is_terminal)?;
        }
        _ => {
            writeln!(out, "{} {}", preview.method, plain(&preview.url))?;
            for (name, value) in headers {
                writeln!(out, "{name}: {}", plain(&value))?;
            }
            if let Some(body) = &preview.body {
                writeln!(out)?;
                json::text(&mut out, body, true)?;
            }
            out.flush()?;
        }
    }
    output.note("nothing was sent");
    Ok(())
}
