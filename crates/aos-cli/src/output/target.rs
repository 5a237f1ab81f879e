//! Where a command prints to: stdout, or a file that is complete or not there.

use std::{
    io::{self, BufWriter, LineWriter, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use crate::{
    exit::{Failure, Outcome},
    stdio,
};

pub(crate) struct Target {
    out: Box<dyn Write>,
    /// Written beside its place, and moved there in the end.
    file: Option<(NamedTempFile, PathBuf)>,
}

impl Target {
    /// Each line is written as soon as it is complete.
    pub(crate) fn stdout() -> Self {
        Self::of(LineWriter::new(stdio::stdout()))
    }

    pub(crate) fn of(out: impl Write + 'static) -> Self {
        Self { out: Box::new(out), file: None }
    }

    pub(crate) fn file(path: &Path) -> Outcome<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        builder.prefix(".aos-");
        #[cfg(unix)]
        {
            // As of any new file: what the umask leaves of it.
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        if path.is_dir() {
            return Err(Failure::usage(format!("--out {path:?} is a folder")));
        }
        let made = builder.tempfile_in(folder.unwrap_or(Path::new(".")));
        let made = made.and_then(|file| Ok((file.as_file().try_clone()?, (file, path.to_owned()))));
        let (out, file) = made.map_err(|error| {
            // Without the name that it has until it is complete.
            let why = io::Error::from(error.kind());
            Failure::usage(format!("--out {path:?} cannot be written: {why}"))
        })?;
        Ok(Self { file: Some(file), ..Self::of(BufWriter::new(out)) })
    }

    pub(crate) fn finish(mut self) -> Outcome {
        let Some((file, path)) = self.file else { return Ok(self.out.flush()?) };
        let failed =
            |error: io::Error| Failure::failed(format!("{path:?} cannot be written: {error}"));
        self.out.flush().map_err(failed)?;
        // Some systems do not move a file that is open twice.
        drop(self.out);
        file.as_file().sync_all().map_err(failed)?;
        file.persist(&path).map_err(|error| failed(error.error))?;
        Ok(())
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
