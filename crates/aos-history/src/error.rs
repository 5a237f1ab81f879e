//! One sentence for each way in which a history fails.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// The result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the history cannot be read or written. The rows of a run do not depend on it: a
/// caller can go on without a history.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file is of a later version of this crate.
    #[error(
        "{path:?} was written by a newer version of aos (schema {found}; this one knows {known}): \
         update aos, or name another file"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its schema.
        found: u32,
        /// The highest version that this crate reads.
        known: u32,
    },
    /// The file is something else.
    #[error("{path:?} is not a history of aos: name another file, or move this one away")]
    NotHistory {
        /// The file.
        path: PathBuf,
    },
    /// The file is a history whose content is not valid.
    #[error("{path:?} is damaged ({message}): restore a copy, or move it away to begin a new one")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        message: String,
    },
    /// There is no such file.
    #[error("there is no history at {path:?} yet: the first run makes it")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder does not accept writes, or cannot be opened.
    #[error("the history {path:?} cannot be opened or written: {message}")]
    NotWritable {
        /// The file.
        path: PathBuf,
        /// What the system or SQLite says.
        message: String,
    },
    /// There is no space left.
    #[error("the history {path:?} cannot be written: the disk is full")]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Another program holds the file for longer than ten seconds.
    #[error("the history {path:?} is locked by another program: try again when it has ended")]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The same series is being run by a living process.
    #[error(
        "{operation} is already being run with the same arguments, by process {pid}: \
         wait until it has ended"
    )]
    Running {
        /// The operation.
        operation: String,
        /// The process that runs it.
        pid: u32,
    },
    /// No run is what was asked for.
    #[error("{0}")]
    NoRun(String),
    /// A text is not a [`When`](crate::When).
    #[error(
        "{0:?} does not name a run: use latest, previous, a number (12), an age (7d, 12h), \
         yesterday, a date (2026-11-01) or a time (2026-11-01T06:00Z)"
    )]
    When(String),
    /// The SQL of a query is not valid, or would change something.
    #[error("the query failed: {0}")]
    Query(String),
    /// Anything else that SQLite reports.
    #[error("the history {path:?} failed: {message}")]
    Other {
        /// The file.
        path: PathBuf,
        /// What SQLite reports.
        message: String,
    },
}

impl Error {
    pub(crate) fn of(path: &Path, error: rusqlite::Error) -> Self {
        let (path, message) = (path.to_owned(), error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { path },
            Some(ErrorCode::NotADatabase) => Self::NotHistory { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path, message },
            Some(
                ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure,
            ) => Self::NotWritable { path, message },
            // A value that is in the file and is not what was written there.
            None if matches!(error, rusqlite::Error::FromSqlConversionFailure(..)) => {
                Self::Damaged { path, message }
            }
            _ => Self::Other { path, message },
        }
    }

    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::Full { path },
            _ => Self::NotWritable { path, message: error.to_string() },
        }
    }
}
