//! How a command ends: exit codes, and what is written to stderr.

use std::{io, process::ExitCode};

use aos_facade::ErrorKind;

use crate::terminal::note;

/// How a command went.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments are wrong; nothing was sent. Exit code 2.
    Usage(Message),
    /// It failed. Exit code 1.
    Failed(Message),
    /// A sweep came to its end, but some rows failed. Exit code 3.
    FailedRows(Message),
    /// The user ended it. Exit code 130, as shells have it for SIGINT.
    Interrupted(Message),
    /// The reader of the output has gone, which is not a failure: `| head`.
    ClosedPipe,
}

/// What happened, and maybe what to do next.
#[derive(Debug)]
pub(crate) struct Message {
    sentence: String,
    hint: Option<String>,
}

impl<S: Into<String>> From<S> for Message {
    fn from(sentence: S) -> Self {
        Self { sentence: sentence.into(), hint: None }
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

    /// The same with what to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Self::Usage(message) | Self::Failed(message) = &mut self {
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
        let check = "`aos auth check` shows which scopes are granted";
        let hint = match (error.hint(), &error.oauth_code) {
            (Some(hint), Some(_)) => Some(format!("{hint}; {check}")),
            (None, Some(_)) => Some(check.to_owned()),
            (hint, None) => hint.map(str::to_owned),
        };
        let message = Message { sentence: error.to_string(), hint };
        match error.kind {
            ErrorKind::InvalidInput => Self::Usage(message),
            _ => Self::Failed(message),
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

/// Writes to stderr what went wrong, and returns the exit code.
pub(crate) fn report(outcome: &Outcome) -> ExitCode {
    let Err(failure) = outcome else { return ExitCode::SUCCESS };
    let (what, message) = match failure {
        Failure::ClosedPipe => return ExitCode::SUCCESS,
        Failure::Interrupted(message) => ("interrupted", message),
        Failure::Usage(message) | Failure::Failed(message) | Failure::FailedRows(message) => {
            ("error", message)
        }
    };
    note(what, &message.sentence);
    if let Some(hint) = &message.hint {
        note("hint", hint);
    }
    ExitCode::from(failure.code())
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
            Failure::FailedRows("r".into()),
            Failure::Interrupted("i".into()),
        ]
        .map(|failure| failure.code());
        assert_eq!(codes, [0, 1, 2, 3, 130]);
    }
}
