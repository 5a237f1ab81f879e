//! A request before it is sent: printed for `--dry-run`, and confirmed where it writes.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, BufReader, IsTerminal, Write as _},
    sync::Arc,
};

use aos_facade::{Preview, api::redact::REDACTED};
use serde_json::json;

use crate::{
    cli::Sending,
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    interrupt::Interrupt,
    output::{json, text::plain},
    settings::Connection,
    stdio::{stderr, stdin},
};

/// Prints a request that is not sent: as it is on the wire, or as JSON.
pub(super) fn print(preview: &Preview, context: &Context<'_>) -> Outcome {
    let (mut out, output) = (context.target()?, &context.output);
    let mut headers: Vec<(String, String)> = preview.headers.clone();
    // In the place of a token, which a dry run does not even request.
    headers.push(("authorization".to_owned(), REDACTED.to_owned()));
    headers.sort_unstable();
    match output.chosen {
        Some(Format::Json | Format::Jsonl) => {
            let headers = json!(headers.into_iter().collect::<BTreeMap<_, _>>());
            let (method, url) = (json!(preview.method), json!(preview.url));
            // The body stays text, digit by digit.
            let body = preview.body.as_deref().unwrap_or("null");
            let request =
                format!(r#"{{"method":{method},"url":{url},"headers":{headers},"body":{body}}}"#);
            json::text(&mut out, &request, output.is_terminal)?;
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
        }
    }
    out.finish()?;
    output.note("nothing was sent");
    Ok(())
}

pub(super) struct Write<'a> {
    /// The operation's id, or method and path.
    pub(super) name: &'a str,
    /// What it does, in a line; empty where that is not known.
    pub(super) summary: &'a str,
    /// The ids that it is about: `customer`, and its id.
    pub(super) about: Vec<(&'static str, Arc<str>)>,
    pub(super) preview: Preview,
}

/// Asks for confirmation, unless `--yes` is given. A no, or no terminal to ask on, is an error.
pub(super) async fn confirm(
    write: Write<'_>,
    connection: &Connection,
    sending: Sending,
    interrupt: &Interrupt,
) -> Outcome {
    if sending.yes {
        return Ok(());
    }
    // A script must not hang, and must not change something by mistake.
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        let sentence = "cannot ask for confirmation: stdin or stderr is not a terminal";
        let hint = "--yes skips the confirmation; --dry-run prints the request without sending it";
        return Err(Failure::usage(format!("{}: {sentence}", write.name)).hint(hint));
    }
    let text = write.text(&format!("{}, {}", connection.source, connection.environment()));
    let ask = move || match ask(&text, &mut BufReader::new(stdin()), &mut stderr()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::failed("nothing was sent")),
        Err(error) => Err(Failure::failed(format!("the answer cannot be read: {error}"))),
    };
    interrupt.or_ends_reading(ask).await
}

/// Asks, and returns whether the answer is yes. Anything but a clear yes is a no.
fn ask(text: &str, answers: &mut impl BufRead, out: &mut impl io::Write) -> io::Result<bool> {
    write!(out, "{text} [y/N] ")?;
    out.flush()?;
    let mut answer = String::new();
    if answers.read_line(&mut answer)? == 0 {
        // Ctrl-D leaves the cursor behind the question.
        writeln!(out)?;
    }
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}

impl Write<'_> {
    fn text(&self, with: &str) -> String {
        let mut text = plain(self.name).into_owned();
        if !self.summary.is_empty() {
            text += &format!(" ({})", self.summary);
        }
        text.push('\n');
        let body = self.preview.body.clone().map(|body| ("body", body));
        let with = ("settings", with.into());
        let lines: Vec<_> = self.about.iter().cloned().chain(body).chain([with]).collect();
        let longest = lines.iter().map(|(what, _)| what.chars().count()).max().unwrap_or_default();
        for (what, value) in lines {
            text += &format!("  {what:longest$}  {}\n", plain(&value));
        }
        text + &format!("Send {} {}?", self.preview.method, plain(&self.preview.url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only a call makes a preview.
    fn preview() -> Preview {
        let elements = aos_facade::Elements::builder()
            .base_url("https://api.example")
            .token_url("https://api.example")
            .credential(aos_facade::Credential::client_secret("nobody", "nothing"))
            .build()
            .unwrap();
        elements
            .raw(aos_facade::api::Method::Put, "/partner/users/u/thing")
            .scopes(["any"])
            .body(serde_json::json!({"name": "a\u{1b}[31mb", "password": "hunter2"}))
            .preview()
            .unwrap()
    }

    #[test]
    fn a_question_shows_the_request_but_no_secret() {
        let write = Write {
            name: "update_thing",
            summary: "Replace a thing",
            about: vec![("customer", "c".into()), ("tenant", "t\u{202e}".into())],
            preview: preview(),
        };
        assert_eq!(
            write.text("profile north, Commercial"),
            "update_thing (Replace a thing)\n  \
             customer  c\n  \
             tenant    t\u{fffd}\n  \
             body      {\"name\":\"a\\u001b[31mb\",\"password\":\"[redacted]\"}\n  \
             settings  profile north, Commercial\n\
             Send PUT https://api.example/partner/users/u/thing?"
        );
    }

    #[test]
    fn only_a_clear_yes_is_one() {
        for (answer, expected) in [
            ("y\n", true),
            (" YES \r\n", true),
            ("n\n", false),
            ("\n", false),
            ("yeah\n", false),
            ("", false),
        ] {
            let mut out = Vec::new();
            let said = ask("Send it?", &mut answer.as_bytes(), &mut out).unwrap();
            assert_eq!(said, expected, "{answer:?}");
            let end = if answer.is_empty() { "\n" } else { "" };
            assert_eq!(String::from_utf8(out).unwrap(), format!("Send it? [y/N] {end}"));
        }
    }
}
