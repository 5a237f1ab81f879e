//! One sentence for each way in which a history fails.

use std::{fmt::Display, io, path::Path};

use rusqlite::ErrorCode;

/// The result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the history cannot be read or written, as one sentence. The rows of a run do not depend
/// on it: a caller can go on without a history.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

/// Kinds of [`Error`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file was written by a later version of this crate.
    Newer,
    /// The file is something else.
    NotHistory,
    /// The file is a history whose content is not valid.
    Damaged,
    /// There is no such file.
    Missing,
    /// The file or its folder cannot be opened or written.
    NotWritable,
    /// There is no space left.
    Full,
    /// Another program holds the file for longer than ten seconds.
    Locked,
    /// A living process runs the same series.
    Running,
    /// No run is what was asked for.
    NoRun,
    /// A text is not a [`When`](crate::When).
    When,
    /// The SQL of a query is not valid, or would change something.
    Query,
    /// Anything else that SQLite reports.
    Other,
}

impl Error {
    /// Its kind.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    pub(crate) fn no_run(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NoRun, message)
    }

    /// The sentence of what SQLite or the system reports.
    pub(crate) fn because(kind: ErrorKind, cause: impl Display) -> Self {
        let message = match kind {
            ErrorKind::Full => "the history cannot be written: the disk is full".to_owned(),
            ErrorKind::Locked => {
                "the history is locked by another program: try again later".to_owned()
            }
            ErrorKind::NotHistory => "this is not a history of aos: name another file".to_owned(),
            ErrorKind::Damaged => {
                format!("the history is damaged ({cause}): move it away, or restore it")
            }
            ErrorKind::NotWritable => {
                format!("the history cannot be opened or written: {cause}")
            }
            _ => format!("the history failed: {cause}"),
        };
        Self { kind, message }
    }

    pub(crate) fn of(self, path: &Path) -> Self {
        Self { message: format!("{path:?}: {}", self.message), ..self }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use ErrorKind::{Damaged, Full, Locked, NotHistory, NotWritable, Other};
        let kind = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Locked,
            Some(ErrorCode::NotADatabase) => NotHistory,
            Some(ErrorCode::DatabaseCorrupt) => Damaged,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => NotWritable,
            Some(ErrorCode::PermissionDenied | ErrorCode::SystemIoFailure) => NotWritable,
            // A value in the file is not of the kind that is written there.
            None if matches!(error, rusqlite::Error::FromSqlConversionFailure(..)) => Damaged,
            _ => Other,
        };
        Self::because(kind, error)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        let is_full = error.kind() == io::ErrorKind::StorageFull;
        Self::because(if is_full { ErrorKind::Full } else { ErrorKind::NotWritable }, error)
    }
}
