//! Puts the generated files on the disk, or compares them with it.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::{
    failure::Failure,
    render::{FOLDERS, Files},
};

/// Writes every file that differs, and removes what is no longer generated.
/// Returns the paths that changed.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write(workspace: &Path, files: &Files) -> Result<Vec<PathBuf>, Failure> {
    let mut changed = Vec::new();
    // All new texts are on the disk before the first old file is replaced, so
    // that a full disk leaves everything as it was.
    let mut replacements = Vec::new();
    for (path, text) in files {
        if read(&workspace.join(path))?.as_deref() == Some(text) {
            continue;
        }
        let target = workspace.join(path);
        let temporary = target.with_extension("new");
        let written = target
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&temporary, text));
        replacements.push((temporary, target));
        if let Err(error) = written {
            for (temporary, _) in &replacements {
                // What cannot be removed was not written either.
                let _ = fs::remove_file(temporary);
            }
            return Err(Failure::file(&workspace.join(path), "written", &error));
        }
        changed.push(path.clone());
    }
    for (temporary, target) in replacements {
        fs::rename(&temporary, &target)
            .map_err(|error| Failure::file(&target, "written", &error))?;
    }
    for path in stale(workspace, files)? {
        let target = workspace.join(&path);
        fs::remove_file(&target).map_err(|error| Failure::file(&target, "removed", &error))?;
        changed.push(path);
    }
    Ok(changed)
}

/// A unified diff from the files on the disk to the generated ones; empty when
/// they are the same.
///
/// # Errors
///
/// When a file cannot be read.
pub fn difference(workspace: &Path, files: &Files) -> Result<String, Failure> {
    let stale = stale(workspace, files)?;
    let wanted = files.iter().map(|(path, text)| (path, Some(text.as_str())));
    let mut diff = String::new();
    for (path, new) in wanted.chain(stale.iter().map(|path| (path, None))) {
        let old = read(&workspace.join(path))?;
        let old = old.as_deref();
        if old != new {
            let header = |side, text: Option<&str>| {
                text.map_or_else(|| "/dev/null".to_owned(), |_| name(side, path))
            };
            diff += &TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default())
                .unified_diff()
                .header(&header("a", old), &header("b", new))
                .to_string();
        }
    }
    Ok(diff)
}

/// A path in a diff, with slashes on every machine.
fn name(side: &str, path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    format!("{side}/{}", parts.join("/"))
}

/// Files in the generated folders that are no longer generated.
fn stale(workspace: &Path, files: &Files) -> Result<BTreeSet<PathBuf>, Failure> {
    let mut found = BTreeSet::new();
    for folder in FOLDERS {
        let path = workspace.join(folder);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Failure::file(&path, "read", &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| Failure::file(&path, "read", &error))?;
            let relative = Path::new(folder).join(entry.file_name());
            if !files.contains_key(&relative) {
                found.insert(relative);
            }
        }
    }
    Ok(found)
}

fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        // A checkout on Windows may have changed the ends of the lines.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file(path, "read", &error)),
    }
}
