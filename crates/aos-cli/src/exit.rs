//! How a command ends: exit codes, and what is written to stderr.

use std::{io, process::ExitCode};

use aos_facade::ErrorKind;
use serde_json::Value;

use crate::{
    interrupt::Signal,
    output::text::counted,
    terminal::{self, note},
    variables,
};

pub(crate) const CODES: &str = "\
Exit codes; of several that apply, the first in the order 2, 129 to 143, 4, 6, 3, 5, 1:
  0    success; a note on stderr says that a write was accepted (202) but is not finished
  1    failure
  2    usage error: arguments, ids or bodies that are not valid; nothing was changed
  3    partial: rows or tenants are missing, or failed
  4    authentication or permission (of the whole command; a tenant's 403 in a sweep is 3)
  5    a condition of --fail-on holds
  6    a write was sent, and whether it took effect is not known
  129  ended by SIGHUP; the rows so far are complete
  130  ended by Ctrl-C (SIGINT); likewise. It is the normal end of `aos sim`: 0
  143  ended by SIGTERM; likewise";

/// What shows more of a token that was not granted.
pub(crate) const CHECK: &str = "`aos doctor` shows which scopes are granted";

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// How a command ended that did not succeed. Where several apply, the greatest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    Failed,
    Condition,
    Partial,
    /// A write was sent, and whether it took effect is not known.
    OutcomeUnknown,
    Denied,
    Interrupted(Signal),
    Usage,
}

impl Ending {
    fn code(self) -> u8 {
        match self {
            Self::Failed => 1,
            Self::Condition => 5,
            Self::Usage => 2,
            Self::Partial => 3,
            Self::Denied => 4,
            Self::OutcomeUnknown => 6,
            Self::Interrupted(signal) => signal as u8,
        }
    }

    fn of(error: &aos_facade::Error, is_write: bool) -> Self {
        let status = error.status.map(|status| status.as_u16());
        let of_list = error.operation().is_some_and(|operation| operation.paging.is_some());
        match error.kind {
            ErrorKind::InvalidInput => Self::Usage,
            ErrorKind::Authentication if !is_unreachable(error) => Self::Denied,
            ErrorKind::OutcomeUnknown => Self::OutcomeUnknown,
            ErrorKind::Incomplete => Self::Partial,
            // One row of a list.
            ErrorKind::Decode if of_list && error.json_path.is_some() => Self::Partial,
            ErrorKind::Status if matches!(status, Some(401 | 403)) => Self::Denied,
            _ if is_write && error.may_have_taken_effect() => Self::OutcomeUnknown,
            _ => Self::Failed,
        }
    }
}

/// Whether no token was obtained because the token endpoint does not answer.
fn is_unreachable(error: &aos_facade::Error) -> bool {
    let cause = std::error::Error::source(error);
    let cause = cause.and_then(|cause| cause.downcast_ref::<aos_facade::Error>());
    cause.is_some_and(|it| matches!(it.kind, ErrorKind::Connection | ErrorKind::Timeout))
}

#[derive(Debug)]
pub(crate) enum Failure {
    Ended(Ending, Message),
    /// It ended so, and the reason is on stderr already.
    Reported(Ending),
    /// The arguments cannot be parsed, or their help was requested.
    Arguments(clap::Error),
    /// The output cannot be written. That its reader has gone is not a failure: `| head`.
    Output(io::Error),
}

#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) sentence: String,
    pub(crate) hint: Option<String>,
    /// The body of a response that is not understood.
    pub(crate) body: Option<String>,
    /// All that is known of the error of a call.
    pub(crate) error: Option<Box<Value>>,
}

impl<S: Into<String>> From<S> for Message {
    fn from(sentence: S) -> Self {
        Self { sentence: sentence.into(), hint: None, body: None, error: None }
    }
}

impl Failure {
    pub(crate) fn failed(sentence: impl Into<String>) -> Self {
        Self::Ended(Ending::Failed, sentence.into().into())
    }

    pub(crate) fn usage(sentence: impl Into<String>) -> Self {
        Self::Ended(Ending::Usage, sentence.into().into())
    }

    pub(crate) fn interrupted(signal: Signal, sentence: impl Into<String>) -> Self {
        Self::Ended(Ending::Interrupted(signal), sentence.into().into())
    }

    pub(crate) fn of(error: &aos_facade::Error, is_write: bool) -> Self {
        let check = error.oauth_code.as_ref().map(|_| CHECK);
        let hints = Vec::from_iter(error.hint().into_iter().chain(check));
        let hint = (!hints.is_empty()).then(|| hints.join("; "));
        let not_understood = matches!(error.kind, ErrorKind::Decode | ErrorKind::OutcomeUnknown);
        let body = error.body.clone().filter(|_| not_understood);
        let (sentence, all) = (error.to_string(), serde_json::to_value(error).ok());
        let message = Message { sentence, hint, body, error: all.map(Box::new) };
        Self::Ended(Ending::of(error, is_write), message)
    }

    fn with(mut self, change: impl FnOnce(&mut Message)) -> Self {
        if let Self::Ended(_, message) = &mut self {
            change(message);
        }
        self
    }

    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        self.with(|message| message.hint = Some(hint.into()))
    }

    pub(crate) fn or_hint(self, hint: &str) -> Self {
        self.with(|message| message.hint = message.hint.take().or(Some(hint.to_owned())))
    }

    pub(crate) fn meaning(self, what: &str) -> Self {
        self.with(|message| message.sentence = format!("{what}: {}", message.sentence))
    }

    /// The same, which counts as this if that is more.
    pub(crate) fn at_least(mut self, least: Ending) -> Self {
        if let Self::Ended(ending, _) | Self::Reported(ending) = &mut self {
            *ending = least.max(*ending);
        }
        self
    }

    pub(crate) fn ending(&self) -> Ending {
        match self {
            Self::Ended(ending, _) | Self::Reported(ending) => *ending,
            Self::Arguments(_) => Ending::Usage,
            Self::Output(_) => Ending::Failed,
        }
    }

    pub(crate) fn is_usage(&self) -> bool {
        self.ending() == Ending::Usage
    }
}

impl From<aos_facade::Error> for Failure {
    fn from(error: aos_facade::Error) -> Self {
        Self::of(&error, error.operation().is_some_and(|operation| !operation.read_only))
    }
}

/// Only what is written to stdout fails with a bare I/O error.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Errors {
    count: u64,
    worst: Option<Ending>,
    /// Whether one of them is about single rows, so that others were read.
    pub(crate) partial: bool,
    /// The hint that was written last. Many rows have the same.
    hint: Option<String>,
}

impl Errors {
    pub(crate) fn add(&mut self, failure: Failure) {
        self.count += 1;
        self.worst = self.worst.max(Some(failure.ending()));
        self.partial |= failure.ending() == Ending::Partial;
        if let Failure::Ended(ending, mut message) = failure {
            // The whole body of each would flood the terminal.
            message.body = None;
            let is_known = self.hint == message.hint;
            terminal::complain("error", &message, ending.code(), is_known);
            self.hint = message.hint.or(self.hint.take());
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How what was read ended, with so many rows: a list, a sweep.
    pub(crate) fn outcome(&self, what: &str, rows: u64, interrupted: Option<Signal>) -> Outcome {
        let ending = match (interrupted, self.worst) {
            (Some(signal), _) => Ending::Interrupted(signal),
            (None, None) => return Ok(()),
            // Not partial: there is nothing at all.
            (None, Some(worst)) if rows == 0 && self.count == 1 => {
                return Err(Failure::Reported(worst));
            }
            (None, Some(worst)) => worst.max(Ending::Partial),
        };
        let mut sentence = format!("the {what} is incomplete: {}", counted(rows, "row", "rows"));
        if !self.is_empty() {
            sentence += &format!(", {}", counted(self.count, "error", "errors"));
        }
        Err(Failure::Ended(ending, sentence.into()))
    }
}

pub(crate) fn report(outcome: Outcome) -> ExitCode {
    let Err(failure) = outcome else { return ExitCode::SUCCESS };
    if failure.is_usage() {
        variables::explain();
    }
    let ending = failure.ending();
    match failure {
        Failure::Reported(_) => {}
        Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            return ExitCode::SUCCESS;
        }
        Failure::Output(error) => note("error", &format!("the output cannot be written: {error}")),
        Failure::Arguments(error) if !error.use_stderr() => {
            return report(terminal::print_help(&error).map_err(Failure::Output));
        }
        // That stderr may be closed is not a failure.
        Failure::Arguments(error) => drop(terminal::print_help(&error)),
        Failure::Ended(ending, message) => {
            let what = match ending {
                Ending::Interrupted(_) => "interrupted",
                _ => "error",
            };
            terminal::complain(what, &message, ending.code(), false);
        }
    }
    ExitCode::from(ending.code())
}

#[cfg(test)]
mod tests {
    use aos_facade::Error;

    use super::*;

    const ENDINGS: [Ending; 8] = [
        Ending::Failed,
        Ending::Partial,
        Ending::OutcomeUnknown,
        Ending::Denied,
        Ending::Interrupted(Signal::Hangup),
        Ending::Interrupted(Signal::Interrupt),
        Ending::Interrupted(Signal::Terminate),
        Ending::Usage,
    ];

    #[test]
    fn every_ending_has_its_code_and_its_place() {
        assert_eq!(ENDINGS.map(Ending::code), [1, 3, 6, 4, 129, 130, 143, 2]);
        assert!(ENDINGS.is_sorted());
        let readme = include_str!("../README.md");
        for code in ENDINGS.map(Ending::code) {
            assert!(CODES.contains(&format!("\n  {code:<5}")), "{code}");
            assert!(readme.contains(&format!("\n| {code} | ")), "{code}");
        }
    }

    /// An error of a write, or of a read.
    fn error(kind: ErrorKind, status: Option<u16>) -> Error {
        Error::new(kind, "it failed").with(|details| {
            details.status = status.map(|status| status.try_into().unwrap());
            details.attempts = 1;
        })
    }

    #[test]
    fn an_error_ends_a_command_by_its_kind_and_status() {
        for (kind, status, read, write) in [
            (ErrorKind::Configuration, None, Ending::Failed, Ending::Failed),
            (ErrorKind::InvalidInput, None, Ending::Usage, Ending::Usage),
            (ErrorKind::Authentication, Some(400), Ending::Denied, Ending::Denied),
            (ErrorKind::Status, Some(401), Ending::Denied, Ending::Denied),
            (ErrorKind::Status, Some(403), Ending::Denied, Ending::Denied),
            (ErrorKind::Status, Some(404), Ending::Failed, Ending::Failed),
            (ErrorKind::Status, Some(500), Ending::Failed, Ending::OutcomeUnknown),
            (ErrorKind::Status, Some(503), Ending::Failed, Ending::OutcomeUnknown),
            (ErrorKind::Status, Some(504), Ending::Failed, Ending::OutcomeUnknown),
            (ErrorKind::Rejected, Some(200), Ending::Failed, Ending::Failed),
            (ErrorKind::OutcomeUnknown, Some(200), Ending::OutcomeUnknown, Ending::OutcomeUnknown),
            (ErrorKind::Incomplete, None, Ending::Partial, Ending::Partial),
            (ErrorKind::RateLimited, Some(429), Ending::Failed, Ending::Failed),
            // Nothing was sent in this one: no HTTP error is its cause.
            (ErrorKind::Timeout, None, Ending::Failed, Ending::Failed),
        ] {
            let error = error(kind, status);
            assert_eq!(Ending::of(&error, false), read, "{kind:?} {status:?}");
            assert_eq!(Ending::of(&error, true), write, "{kind:?} {status:?}");
        }
    }

    #[test]
    fn the_worst_error_of_a_list_counts_and_rows_make_it_partial() {
        let outcome = |kinds: &[(ErrorKind, Option<u16>)], rows, signal| {
            let mut errors = Errors::default();
            for (kind, status) in kinds {
                errors.add(error(*kind, *status).into());
            }
            errors.outcome("list", rows, signal).err().map(|failure| failure.ending())
        };
        let odd = (ErrorKind::Decode, None);
        let denied = (ErrorKind::Status, Some(403));
        assert_eq!(outcome(&[], 0, None), None);
        assert_eq!(outcome(&[odd], 0, None), Some(Ending::Failed));
        assert_eq!(outcome(&[odd, odd], 0, None), Some(Ending::Partial));
        assert_eq!(outcome(&[odd], 1, None), Some(Ending::Partial));
        assert_eq!(outcome(&[denied], 0, None), Some(Ending::Denied));
        assert_eq!(outcome(&[odd, denied, odd], 1, None), Some(Ending::Denied));
        let hangup = Ending::Interrupted(Signal::Hangup);
        assert_eq!(outcome(&[denied], 1, Some(Signal::Hangup)), Some(hangup));
    }
}
