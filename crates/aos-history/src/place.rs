//! Where the history is unless a file is named.

use std::{
    env,
    path::{Path, PathBuf},
};

/// Where the history is: as it was given, or `aos/history.db` in the folder for data, which
/// is `%LOCALAPPDATA%` on Windows, else `$XDG_DATA_HOME` or `~/.local/share`; `None` where
/// there is no such folder.
pub fn default_path(given: Option<&Path>) -> Option<PathBuf> {
    let variable = |name| env::var_os(name).filter(|value| !value.is_empty());
    let folder = || {
        if cfg!(windows) {
            return variable("LOCALAPPDATA").map(PathBuf::from);
        }
        let home = || Some(PathBuf::from(variable("HOME")?).join(".local").join("share"));
        variable("XDG_DATA_HOME").map(PathBuf::from).or_else(home)
    };
    given.map(Path::to_owned).or_else(|| Some(folder()?.join("aos").join("history.db")))
}
