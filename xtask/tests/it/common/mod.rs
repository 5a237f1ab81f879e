//! A workspace in a temporary folder, with the made-up specification.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

pub(crate) const ROOM: &str = "spec/rooms.yaml";
pub(crate) const ROOT: &str = "spec/elements.yaml";
pub(crate) const COMMON: &str = "spec/common.yaml";

/// The folder; gone when it is dropped.
pub(crate) struct Workspace(TempDir);

impl Workspace {
    pub(crate) fn new() -> Self {
        Self::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture"))
    }

    /// A workspace whose specification is the YAML files of this folder.
    pub(crate) fn of(specification: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(specification, &folder.path().join("spec"));
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Replaces a text that must be there.
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.path().join(file), text).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Runs the program on this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .arg("--root")
            .arg(self.path())
            .output()
            .unwrap()
    }

    /// Every file with its bytes.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.path(), &mut files);
        files
    }
}

/// Copies the YAML files of a folder, and of those in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            fs::copy(&path, target).unwrap();
        }
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read(path).unwrap());
        }
    }
}

/// The text without its line breaks and indents, so that tests do not depend
/// on where the formatter breaks a line.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace("< ", "<")
        .replace(", >", ">")
        .replace(",>", ">")
}

/// Makes a mistake in a file, and compares what is said of it.
pub(crate) fn mistake(file: &str, from: &str, to: &str, sentence: &str) {
    let workspace = Workspace::new();
    workspace.replace(file, from, to);
    refused(&workspace, sentence);
}

pub(crate) fn refused(workspace: &Workspace, sentence: &str) {
    let before = workspace.files();
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let output = workspace.run(arguments);
        assert_eq!(String::from_utf8_lossy(&output.stderr), format!("{sentence}\n"));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(workspace.files(), before, "something was written");
    }
}
