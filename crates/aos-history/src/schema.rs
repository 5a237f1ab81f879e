//! The file and its tables.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::{Error, ErrorKind, Result};

const VERSION: i32 = 1;

/// Says that an SQLite file is a history ("aosh").
const APPLICATION_ID: i32 = 0x616f_7368;

/// Times are Unix seconds. A row holds in the runs from `first` until before `until`
/// (NULL: it still holds), in the order of the runs' ids, and is known in those of them whose
/// set `read` has its target. The sets of a run are written when it ends; until then, `state`
/// and `failure` have them. `state` has the targets that are there, as they were read last.
/// Ids are not given twice, because the sets of earlier runs have them. A failure is `old` if a
/// run that is continued has it from before.
const SCHEMA: &str = "
CREATE TABLE account(
    id INTEGER PRIMARY KEY, base_url TEXT NOT NULL, client_id TEXT NOT NULL,
    rate REAL, in_flight INTEGER, rate_at INTEGER, UNIQUE(base_url, client_id)
) STRICT;
CREATE TABLE series(
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, operation TEXT NOT NULL,
    arguments TEXT NOT NULL, body TEXT NOT NULL, UNIQUE(account, operation, arguments, body)
) STRICT;
CREATE TABLE target(
    id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER NOT NULL REFERENCES account,
    customer_id TEXT NOT NULL, tenant_id TEXT NOT NULL, extra TEXT NOT NULL,
    customer TEXT, tenant TEXT, UNIQUE(account, customer_id, tenant_id, extra)
) STRICT;
CREATE TABLE run(
    id INTEGER PRIMARY KEY AUTOINCREMENT, series INTEGER NOT NULL REFERENCES series,
    spec_hash TEXT NOT NULL, scope INTEGER NOT NULL, started INTEGER NOT NULL, ended INTEGER,
    status INTEGER NOT NULL, pid INTEGER NOT NULL, targets INTEGER, rows INTEGER, failed INTEGER,
    requests INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, rate REAL,
    read BLOB, unknown BLOB
) STRICT;
CREATE INDEX run_series ON run(series);
CREATE TABLE state(
    series INTEGER, target INTEGER, run INTEGER NOT NULL, at INTEGER NOT NULL,
    rows INTEGER NOT NULL, PRIMARY KEY(series, target)
) STRICT, WITHOUT ROWID;
CREATE TABLE row(
    series INTEGER, target INTEGER, key TEXT, first INTEGER, until INTEGER, data TEXT NOT NULL,
    PRIMARY KEY(series, target, key, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE reason(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, status INTEGER NOT NULL, message TEXT NOT NULL,
    UNIQUE(kind, status, message)
) STRICT;
CREATE TABLE failure(
    run INTEGER, target INTEGER, reason INTEGER NOT NULL, request_id TEXT,
    old INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(run, target)
) STRICT, WITHOUT ROWID;
-- Each target with itself and with what lists it: its tenant without more, its customer, and
-- what lists the customers (`Target::listed_by`). When one of them fails, it is unknown.
CREATE VIEW lister AS SELECT target.id AS target, listing.*
    FROM target CROSS JOIN target AS listing ON listing.account = target.account
        AND listing.customer_id IN ('', target.customer_id)
        AND listing.tenant_id IN ('', target.tenant_id) AND listing.extra IN ('', target.extra);
-- What is known of a run that has not ended, and of the latest of a series.
CREATE VIEW progress AS SELECT id AS run,
    (SELECT count(*) FROM failure WHERE run = run.id) AS failed,
    (SELECT count(*) FROM state WHERE series = run.series AND run = run.id) AS read,
    (SELECT coalesce(sum(rows), 0) FROM state WHERE series = run.series AND run = run.id) AS rows,
    (SELECT max(at) FROM state WHERE series = run.series AND run = run.id) AS at
    FROM run;
";

/// The history: an SQLite file with the rows of all runs.
///
/// All methods block for as long as SQLite needs, mostly far below a millisecond, and fail if
/// the file cannot be read or written; what else can fail stands at each.
#[derive(Debug)]
pub struct History {
    pub(crate) connection: Connection,
    path: PathBuf,
}

impl History {
    /// Opens the file to record runs; makes it, with its folder, where it is not there. Only
    /// the user can read what is made.
    ///
    /// # Errors
    ///
    /// The file cannot be made or written, is something else, or is of a newer version.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        let open = || {
            make(&path)?;
            // One after the other, because SQLite does not wait when the mode changes. The
            // numbers of series begin at 1.
            let lock = Lock(private().open(lock_path(&path, 0))?);
            lock.0.lock()?;
            let history = Self::with_flags(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            history.make_tables()?;
            let set = |name, value| history.connection.pragma_update(None, name, value);
            // Commits outlive a killed process; a power cut may undo the last ones.
            set("synchronous", "normal")?;
            // Half a megabyte: a run writes each page a few times only, and its memory is to
            // be the same for any number of tenants.
            set("cache_size", "-512")?;
            // What a statement needs in between is small, and a file for it slow.
            set("temp_store", "memory")?;
            Ok(history)
        };
        open().map_err(|error: Error| error.of(&path))
    }

    /// Opens the file to read it only.
    ///
    /// # Errors
    ///
    /// There is no such file, or it is something else, or of another version.
    pub fn open_read_only(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        let open = || {
            // A run that was killed at once may have left an empty file.
            let length = match fs::metadata(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
                metadata => metadata?.len(),
            };
            if length > 0 {
                let history = Self::with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
                if history.has_tables()? {
                    return Ok(history);
                }
            }
            let missing = "there is no history yet: the first run makes it";
            Err(Error::new(ErrorKind::Missing, missing))
        };
        open().map_err(|error: Error| error.of(&path))
    }

    fn with_flags(path: &Path, flags: OpenFlags) -> Result<Self> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(Self { connection, path: path.to_owned() })
    }

    /// Whether it is a history; else it is empty.
    fn has_tables(&self) -> Result<bool> {
        let sql = "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
            FROM pragma_application_id, pragma_user_version";
        let found = self.connection.query_row(sql, [], |row| row.try_into())?;
        match found {
            (0, 0, 0) => Ok(false),
            (APPLICATION_ID, VERSION, _) => Ok(true),
            (APPLICATION_ID, version, _) => {
                let message = format!(
                    "the history was written by a newer version of aos (schema {version}; this one \
                     knows {VERSION}): update aos, or name another file"
                );
                Err(Error::new(ErrorKind::Newer, message))
            }
            _ => Err(Error::because(ErrorKind::NotHistory, "")),
        }
    }

    fn make_tables(&self) -> Result<()> {
        if self.has_tables()? {
            return Ok(());
        }
        // What is pruned can then be given back without a copy of the file, for which a full
        // disk has no space.
        self.connection.pragma_update(None, "auto_vacuum", "incremental")?;
        self.connection.pragma_update(None, "journal_mode", "wal")?;
        let transaction = self.transaction()?;
        transaction.execute_batch(SCHEMA)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
        Ok(transaction.commit()?)
    }

    pub(crate) fn transaction(&self) -> Result<Transaction<'_>> {
        Ok(Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?)
    }

    /// Locks a series; `None` where another process has it.
    pub(crate) fn lock(&self, series: i64) -> Result<Option<Lock>> {
        let lock = Lock(private().open(lock_path(&self.path, series))?);
        for _ in 0..10 {
            match lock.0.try_lock() {
                Ok(()) => return Ok(Some(lock)),
                Err(TryLockError::Error(error)) => return Err(error.into()),
                // `is_locked` may hold it for a moment.
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(2)),
            }
        }
        Ok(None)
    }

    /// Whether a living process runs a series.
    pub(crate) fn is_locked(&self, series: i64) -> bool {
        let lock = File::open(lock_path(&self.path, series)).map(Lock);
        lock.is_ok_and(|lock| matches!(lock.0.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }
}

/// A file that is locked as long as this is there.
#[derive(Debug)]
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing it is not enough while a process that is being started still has it open.
        _ = self.0.unlock();
    }
}

/// The file whose lock says that a series is being run. The system releases it when the
/// process ends, however that ends. It is never deleted: two processes could then have locked
/// different files of the same name.
fn lock_path(path: &Path, series: i64) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(format!(".lock-{series}"));
    path.into()
}

/// Makes the file and its folder, for the user alone.
fn make(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(folder)?;
    }
    private().open(path).map(drop)
}

/// Options that make a file which only the user can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    // Windows locks no file that can only be appended to.
    options.create(true).read(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
