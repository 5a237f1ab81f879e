//! What changes something is sent after a question only: when a person can
//! answer one, or has said yes before.

use std::io::{self, BufRead, IsTerminal, Write};

use aos_facade::Preview;

use crate::{
    cli::Sending,
    exit::{Failure, Outcome},
    interrupt::Interrupt,
    output::text::plain,
};

/// What is asked about.
pub(super) struct Question<'a> {
    /// What it is called: the operation's id, or method and path.
    pub(super) name: &'a str,
    /// What it does, in a line; empty where that is not known.
    pub(super) summary: &'a str,
    /// What it is done to: `customer`, and its id.
    pub(super) about: Vec<(&'a str, String)>,
    /// The request.
    pub(super) preview: Preview,
}

/// Asks whether to send, unless `--yes` says so.
///
/// # Errors
///
/// When the answer is no, or nobody can be asked.
pub(super) async fn given(
    question: Question<'_>,
    sending: Sending,
    interrupt: &Interrupt,
) -> Outcome {
    let attended = io::stdin().is_terminal() && io::stderr().is_terminal();
    match decide(sending.yes, attended) {
        Decision::Send => Ok(()),
        Decision::Refuse => Err(Failure::usage(format!(
            "{} changes something, and nobody can be asked whether to send it, because stdin or \
             stderr is no terminal",
            question.name
        ))
        .hint("--yes sends it without a question, --dry-run shows what would be sent")),
        Decision::Ask => {
            let text = question.text();
            let asking = async move {
                let answered = tokio::task::spawn_blocking(move || {
                    // No lock on stderr: it would be held until the answer
                    // comes, and Ctrl-C could not be told of.
                    ask(&text, &mut io::stdin().lock(), &mut io::stderr())
                });
                match answered.await {
                    Ok(Ok(true)) => Ok(()),
                    Ok(Ok(false)) => Err(Failure::failed("nothing was sent")),
                    Ok(Err(error)) => {
                        Err(Failure::failed(format!("the answer cannot be read: {error}")))
                    }
                    Err(error) => {
                        Err(Failure::failed(format!("the answer cannot be read: {error}")))
                    }
                }
            };
            interrupt.clone().or_ends(asking).await
        }
    }
}

#[derive(Debug, PartialEq)]
enum Decision {
    Send,
    Ask,
    /// A script must not hang, and must not change by mistake what it was to
    /// read.
    Refuse,
}

fn decide(yes: bool, attended: bool) -> Decision {
    match (yes, attended) {
        (true, _) => Decision::Send,
        (false, true) => Decision::Ask,
        (false, false) => Decision::Refuse,
    }
}

/// Asks, and says whether the answer is yes. Anything but a clear yes is a no.
fn ask(text: &str, answers: &mut impl BufRead, out: &mut impl Write) -> io::Result<bool> {
    write!(out, "{text} [y/N] ")?;
    out.flush()?;
    let mut answer = String::new();
    if answers.read_line(&mut answer)? == 0 {
        // Ctrl-D leaves the cursor behind the question.
        writeln!(out)?;
    }
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}

impl Question<'_> {
    fn text(&self) -> String {
        let mut text = plain(self.name).into_owned();
        if !self.summary.is_empty() {
            text += &format!(" ({})", self.summary);
        }
        text.push('\n');
        let body = self.preview.body.as_ref().map(ToString::to_string);
        let facts = self.about.iter().map(|(what, value)| (*what, value.as_str()));
        let facts = facts.chain(body.as_deref().map(|body| ("body", body)));
        let facts: Vec<(&str, &str)> = facts.collect();
        let longest = facts.iter().map(|(what, _)| what.chars().count()).max().unwrap_or_default();
        for (what, value) in facts {
            text += &format!("  {what:longest$}  {}\n", plain(value));
        }
        text + &format!("Send {} {}?", self.preview.method, plain(&self.preview.url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_terminal_only_yes_sends() {
        assert_eq!(decide(true, true), Decision::Send);
        assert_eq!(decide(true, false), Decision::Send);
        assert_eq!(decide(false, true), Decision::Ask);
        assert_eq!(decide(false, false), Decision::Refuse);
    }

    /// A preview can be had of a call only.
    fn preview() -> Preview {
        let elements = aos_facade::Elements::builder()
            .base_url("https://api.example")
            .token_url("https://api.example")
            .credential(aos_facade::Credential::client_secret("nobody", "nothing"))
            .build()
            .unwrap();
        elements
            .raw(aos_facade::api::Method::Put, "/partner/users/u/thing")
            .unwrap()
            .scopes(["any"])
            .body(serde_json::json!({"name": "a\u{1b}[31mb", "password": "hunter2"}))
            .preview()
            .unwrap()
    }

    #[test]
    fn a_question_names_what_is_sent_where_but_no_secret() {
        let question = Question {
            name: "update_thing",
            summary: "Replace a thing",
            about: vec![("customer", "c".to_owned()), ("tenant", "t\u{202e}".to_owned())],
            preview: preview(),
        };
        assert_eq!(
            question.text(),
            "update_thing (Replace a thing)\n  \
             customer  c\n  \
             tenant    t\u{fffd}\n  \
             body      {\"name\":\"a\\u001b[31mb\",\"password\":\"[hidden]\"}\n\
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
