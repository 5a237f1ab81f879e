//! How a command ends: exit codes, and what is said on stderr.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use aos_facade::ErrorKind;

use crate::output::text;

/// How a command went.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a command did not end well.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments are wrong; nothing was done. Exit code 2.
    Usage(Message),
    /// It failed. Exit code 1.
    Failed(Message),
    /// A sweep came to its end, but some rows failed. Exit code 3.
    FailedRows(Message),
    /// The user ended it. Exit code 130, as shells have it for SIGINT.
    Interrupted(Message),
    /// Nobody reads the output any more, which is no fault: `| head`.
    ClosedPipe,
}

/// A sentence, and maybe what to do next.
#[derive(Debug)]
pub(crate) struct Message {
    sentence: String,
    hint: Option<String>,
}

impl From<String> for Message {
    fn from(sentence: String) -> Self {
        Self { sentence, hint: None }
    }
}

impl Failure {
    /// It failed.
    pub(crate) fn failed(sentence: impl Into<String>) -> Self {
        Self::Failed(sentence.into().into())
    }

    /// The arguments are wrong.
    pub(crate) fn usage(sentence: impl Into<String>) -> Self {
        Self::Usage(sentence.into().into())
    }

    /// Some rows failed.
    pub(crate) fn failed_rows(sentence: impl Into<String>) -> Self {
        Self::FailedRows(sentence.into().into())
    }

    /// The user ended it.
    pub(crate) fn interrupted(sentence: impl Into<String>) -> Self {
        Self::Interrupted(sentence.into().into())
    }

    /// The same with what to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Self::Usage(message)
        | Self::Failed(message)
        | Self::FailedRows(message)
        | Self::Interrupted(message) = &mut self
        {
            message.hint = Some(hint.into());
        }
        self
    }

    fn code(&self) -> u8 {
        match self {
            Self::ClosedPipe => 0,
            Self::Failed(_) => 1,
            Self::Usage(_) => 2,
            Self::FailedRows(_) => 3,
            Self::Interrupted(_) => 130,
        }
    }
}

impl From<aos_facade::Error> for Failure {
    fn from(error: aos_facade::Error) -> Self {
        let sentence = sentence(&error);
        match error.kind() {
            ErrorKind::InvalidInput => Self::usage(sentence),
            ErrorKind::SignIn if error.sign_in_code().is_some() => {
                Self::failed(sentence).hint("`aos auth check` shows how the sign-in goes")
            }
            _ => Self::failed(sentence),
        }
    }
}

/// Only what is written to stdout fails with a bare I/O error.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::failed(format!("the output cannot be written: {error}")),
        }
    }
}

/// An error of the client with its cause, where the cause says more.
pub(crate) fn sentence(error: &aos_facade::Error) -> String {
    let own = error.to_string();
    match std::error::Error::source(error).map(ToString::to_string) {
        Some(cause) if error.kind() == ErrorKind::InvalidInput && !own.contains(&cause) => {
            format!("{own}: {cause}")
        }
        _ => own,
    }
}

/// Says on stderr what went wrong, and makes the exit code of it.
pub(crate) fn report(outcome: &Outcome) -> ExitCode {
    let Err(failure) = outcome else { return ExitCode::SUCCESS };
    match failure {
        Failure::ClosedPipe => {}
        Failure::Interrupted(message) => say("interrupted", message),
        Failure::Usage(message) | Failure::Failed(message) | Failure::FailedRows(message) => {
            say("error", message);
        }
    }
    ExitCode::from(failure.code())
}

fn say(what: &str, message: &Message) {
    note(what, &message.sentence);
    if let Some(hint) = &message.hint {
        note("hint", hint);
    }
}

/// Writes a line to stderr. Where stderr is closed nobody wants to know.
pub(crate) fn note(what: &str, sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "{what}: {}", text::plain(sentence));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ending_has_its_code() {
        let closed = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        let full = Failure::from(io::Error::from(io::ErrorKind::StorageFull));
        let codes = [
            closed,
            full,
            Failure::usage("u"),
            Failure::failed_rows("r"),
            Failure::interrupted("i"),
        ]
        .map(|failure| failure.code());
        assert_eq!(codes, [0, 1, 2, 3, 130]);
    }
}
