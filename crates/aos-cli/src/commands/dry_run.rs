//! `--dry-run`.

use std::io::Write;

use aos_facade::{Preview, api::redact::REDACTED};
use serde_json::{Map, Value, json};

use crate::{
    exit::Outcome,
    format::Format,
    output::{
        text::{escaped_json, plain},
        values::write_value,
    },
    terminal::Output,
};

/// Prints a request that is not sent: as it is on the wire, or as JSON.
pub(super) fn print(preview: &Preview, output: &Output) -> Outcome {
    let mut out = output.stdout();
    let mut headers: Vec<(String, String)> = preview.headers.clone();
    // In the place of a token, which a dry run does not even request.
    headers.push(("authorization".to_owned(), REDACTED.to_owned()));
    headers.sort_unstable();
    match output.chosen() {
        Some(format @ (Format::Json | Format::Jsonl)) => {
            let headers: Map<String, Value> =
                headers.into_iter().map(|(name, value)| (name, value.into())).collect();
            let request = json!({
                "method": preview.method,
                "url": preview.url,
                "headers": headers,
                "body": preview.body,
            });
            write_value(&mut out, format, &request)?;
        }
        _ => {
            writeln!(out, "{} {}", preview.method, plain(&preview.url))?;
            for (name, value) in headers {
                writeln!(out, "{name}: {}", plain(&value))?;
            }
            if let Some(body) = &preview.body {
                writeln!(out, "\n{}", escaped_json(format!("{body:#}")))?;
            }
            out.flush()?;
        }
    }
    output.note("nothing was sent");
    Ok(())
}
