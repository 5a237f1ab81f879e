//! Reads the files of the specification.

use std::{fs, path::Path};

use serde_json::Value;
use serde_saphyr::{DuplicateKeyPolicy, Error};

use crate::Failure;

/// The file that holds what is true of every operation.
pub const ROOT: &str = "elements.yaml";

/// The folder of the specification, below the root of the workspace.
pub const FOLDER: &str = "spec";

/// The folder of the lists of codes and names, below that of the specification.
const LOOKUPS: &str = "lookups";

/// One file of the specification.
#[derive(Debug)]
pub struct Source {
    /// Name of the file, without its folder.
    pub file: String,
    /// What it holds.
    pub document: Value,
}

/// Reads every YAML file of the specification: the root first, the others by
/// name.
///
/// # Errors
///
/// When a file cannot be read or is no YAML.
pub fn load(workspace: &Path) -> Result<Vec<Source>, Failure> {
    let folder = workspace.join(FOLDER);
    let mut names = names(&folder, "")?;
    names.sort_by_key(|name| (name != ROOT, name.clone()));
    if names.first().is_none_or(|name| name != ROOT) {
        return Err(Failure::new(
            format!("{FOLDER}/{ROOT}"),
            "the file is missing; it holds what is true of every operation.",
        ));
    }
    names.into_iter().map(|file| read(&folder, file)).collect()
}

/// Reads every list of codes and names, by name. There need not be any.
///
/// # Errors
///
/// When a file cannot be read or is no YAML.
pub fn lookups(workspace: &Path) -> Result<Vec<Source>, Failure> {
    let folder = workspace.join(FOLDER);
    if !folder.join(LOOKUPS).is_dir() {
        return Ok(Vec::new());
    }
    let mut names = names(&folder, LOOKUPS)?;
    names.sort();
    names.into_iter().map(|file| read(&folder, file)).collect()
}

/// The YAML files of a folder below the specification's, with its name in front.
fn names(folder: &Path, below: &str) -> Result<Vec<String>, Failure> {
    let folder = folder.join(below);
    let entries = fs::read_dir(&folder).map_err(|error| Failure::file(&folder, "read", &error))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::file(&folder, "read", &error))?;
        let file = entry.file_name().to_string_lossy().into_owned();
        let name = if below.is_empty() { file } else { format!("{below}/{file}") };
        if name.ends_with(".yml") {
            return Err(Failure::new(
                format!("{FOLDER}/{name}"),
                "the files of the specification end in .yaml; rename it.",
            ));
        }
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    Ok(names)
}

fn read(folder: &Path, file: String) -> Result<Source, Failure> {
    let path = folder.join(&file);
    let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, "read", &error))?;
    let mut options = serde_saphyr::Options::default();
    options.duplicate_keys = DuplicateKeyPolicy::Error;
    let document: Value = serde_saphyr::from_str_with_options(&text, options)
        .map_err(|error| unreadable(&file, &error))?;
    if !document.is_object() {
        return Err(Failure::new(
            format!("{FOLDER}/{file}"),
            "the file is no OpenAPI document: it does not hold keys with values.",
        ));
    }
    Ok(Source { file, document })
}

fn unreadable(file: &str, error: &Error) -> Failure {
    let text = error.without_snippet().to_string();
    // What follows is advice to programs that use the YAML library.
    let text = text.split(", set DuplicateKeyPolicy").next().unwrap_or_default();
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
