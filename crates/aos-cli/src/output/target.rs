//! Where a command prints to: stdout, or a file that is complete or not there.

use std::{
    io::{self, LineWriter, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use crate::{
    exit::{Failure, Outcome},
    stdio::Stdout,
};

pub(crate) enum Target {
    /// Each line is written as soon as it is complete.
    Stdout(LineWriter<Stdout>),
    /// Written beside its place, and moved there in the end.
    File(io::BufWriter<NamedTempFile>, PathBuf),
    #[cfg(test)]
    Memory(std::sync::Arc<std::sync::Mutex<Vec<u8>>>),
}

impl Target {
    pub(crate) fn stdout() -> Self {
        Self::Stdout(LineWriter::new(Stdout))
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
        match builder.tempfile_in(folder.unwrap_or(Path::new("."))) {
            Ok(file) if !path.is_dir() => Ok(Self::File(io::BufWriter::new(file), path.to_owned())),
            Ok(_) => Err(Failure::usage(format!("--out {path:?} is a folder"))),
            // Without the name that it has until it is complete.
            Err(error) => {
                let why = io::Error::from(error.kind());
                Err(Failure::usage(format!("--out {path:?} cannot be written: {why}")))
            }
        }
    }

    pub(crate) fn finish(self) -> Outcome {
        match self {
            Self::Stdout(mut out) => Ok(out.flush()?),
            Self::File(out, path) => {
                let failed = |error: io::Error| {
                    Failure::failed(format!("{path:?} cannot be written: {error}"))
                };
                let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
                file.as_file().sync_all().map_err(failed)?;
                file.persist(&path).map_err(|error| failed(error.error))?;
                Ok(())
            }
            #[cfg(test)]
            Self::Memory(_) => Ok(()),
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::File(out, _) => out.write(bytes),
            #[cfg(test)]
            Self::Memory(out) => out.lock().unwrap().write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::File(out, _) => out.flush(),
            #[cfg(test)]
            Self::Memory(_) => Ok(()),
        }
    }
}
