//! Reads the files of the specification.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;
use serde_saphyr::{DuplicateKeyPolicy, Error};

use super::tree::Tree;
use crate::failure::{Failure, bail, ensure};

/// The file that holds what is true of every operation.
pub(crate) const ROOT: &str = "elements.yaml";

/// The folder of the specification, below the root of the workspace.
pub(crate) const FOLDER: &str = "spec";

/// The folder of the lists of codes and names, below that of the specification.
pub(crate) const LOOKUPS: &str = "lookups";

/// One file of the specification.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Name of the file, without its folder.
    pub(crate) file: String,
    /// What it holds.
    pub(crate) document: Value,
    /// The line of each part, by its path.
    pub(super) lines: BTreeMap<String, u64>,
}

impl Source {
    /// File and line of a part.
    pub(super) fn line(&self, path: &str) -> String {
        // What is missing at the top of a file has no line of its own.
        let line = nearest(&self.lines, path).unwrap_or(&1);
        format!("{FOLDER}/{}:{line}", self.file)
    }

    /// File, line and place of a part.
    pub(super) fn place(&self, path: &str) -> String {
        format!("{}: {path}", self.line(path))
    }
}

/// What is known of a part, or else of the nearest one that it is in.
pub(super) fn nearest<'a, T>(known: &'a BTreeMap<String, T>, path: &str) -> Option<&'a T> {
    let mut path = path;
    loop {
        if let Some(found) = known.get(path) {
            return Some(found);
        }
        path = path.rsplit_once('.')?.0;
    }
}

/// Reads every YAML file of the specification: the root first, the others by
/// name.
///
/// # Errors
///
/// When a file cannot be read or is not YAML.
pub(crate) fn load(workspace: &Path) -> Result<Vec<Source>, Failure> {
    let mut sources = read_folder(workspace, "")?;
    sources.sort_by_key(|source| source.file != ROOT);
    if sources.first().is_none_or(|source| source.file != ROOT) {
        bail!(
            format!("{FOLDER}/{ROOT}"),
            "the file is missing; it holds what is true of every operation."
        );
    }
    Ok(sources)
}

/// Reads every list of codes and names, by name. There need not be any.
///
/// # Errors
///
/// When a file cannot be read or is not YAML.
pub(crate) fn lookups(workspace: &Path) -> Result<Vec<Source>, Failure> {
    match workspace.join(FOLDER).join(LOOKUPS).is_dir() {
        true => read_folder(workspace, &format!("{LOOKUPS}/")),
        false => Ok(Vec::new()),
    }
}

/// Reads the YAML files of a folder below that of the specification, by name.
fn read_folder(workspace: &Path, below: &str) -> Result<Vec<Source>, Failure> {
    let folder = workspace.join(FOLDER).join(below);
    let fail = |error| Failure::file(&folder, "read", &error);
    let mut sources = Vec::new();
    for entry in fs::read_dir(&folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let file = format!("{below}{name}");
        ensure! { format!("{FOLDER}/{file}");
            !file.ends_with(".yml") =>
                "the files of the specification end in .yaml; rename it.";
        }
        if file.ends_with(".yaml") {
            sources.push(read(&path, file)?);
        }
    }
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(sources)
}

fn read(path: &Path, file: String) -> Result<Source, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, "read", &error))?;
    let mut options = serde_saphyr::Options::default();
    options.duplicate_keys = DuplicateKeyPolicy::Error;
    let tree: Tree = serde_saphyr::from_str_with_options(&text, options)
        .map_err(|error| unreadable(&file, &error))?;
    let mut lines = BTreeMap::new();
    let document = tree.json("", &mut lines);
    ensure! { format!("{FOLDER}/{file}");
        document.is_object() =>
            "the file is not an OpenAPI document: it does not hold keys with values.";
    }
    Ok(Source { file, document, lines })
}

fn unreadable(file: &str, error: &Error) -> Failure {
    let text = error.without_snippet().to_string();
    // What follows is advice to programs that use the YAML library.
    let text = text.split(", set DuplicateKeyPolicy").next().unwrap_or_default();
    let text = text.replace("use from_str_multiple or from_str_multiple_with_options", "keep one");
    let mut line = text.lines().next().unwrap_or_default().trim_end_matches('.').to_owned();
    let mut place = format!("{FOLDER}/{file}");
    if let Some(location) = error.location() {
        let (row, column) = (location.line(), location.column());
        place += &format!(":{row}:{column}");
        // The place is said already.
        line = line.replace(&format!(" at line {row}, column {column}"), "");
    }
    Failure::new(place, format!("the YAML cannot be read: {line}."))
}
