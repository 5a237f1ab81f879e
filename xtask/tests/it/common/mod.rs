//! A workspace in a temporary folder, with the made-up specification.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

pub(crate) const DEVICE: &str = "spec/devices.yaml";
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

    /// A workspace with another file beside the made-up specification.
    pub(crate) fn with(file: &str, text: &str) -> Self {
        let workspace = Self::new();
        workspace.write(file, text);
        workspace
    }

    /// Generates, which must succeed, and returns what is said of it.
    pub(crate) fn generate(&self) -> String {
        let output = self.run(&["generate"]);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The workspace, with everything generated.
    pub(crate) fn generated(self) -> Self {
        self.generate();
        self
    }

    /// A generated file of `aos-api`, flat.
    pub(crate) fn api(&self, file: &str) -> String {
        flat(&self.read(&format!("crates/aos-api/src/generated/{file}.rs")))
    }

    /// A generated file of `aos-facade`, flat.
    pub(crate) fn facade(&self, file: &str) -> String {
        flat(&self.read(&format!("crates/aos-facade/{file}.rs")))
    }

    /// The generated mocks, flat.
    pub(crate) fn mocks(&self) -> String {
        flat(&self.read("crates/aos-httpmock/src/generated/mocks.rs"))
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
fn flat(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = words.replace(" .", ".").replace(" :: ", "::").replace(", }", " }");
    let pairs = [("(", ")"), ("[", "]"), ("<", ">")];
    pairs.into_iter().fold(text, |text, (open, close)| {
        let text = text.replace(&format!("{open} "), open).replace(&format!(", {close}"), close);
        text.replace(&format!(",{close}"), close).replace(&format!(" {close}"), close)
    })
}

/// Checks that a flat text has these parts.
#[track_caller]
pub(crate) fn holds(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted:?} is missing in\n{text}");
    }
}

/// Checks that a flat text has none of these parts.
#[track_caller]
pub(crate) fn lacks(text: &str, unwanted: &[&str]) {
    for unwanted in unwanted {
        assert!(!text.contains(unwanted), "{unwanted:?} should not be there");
    }
}

/// Makes a mistake in a file, and compares what is said of it.
#[track_caller]
pub(crate) fn mistake(file: &str, from: &str, to: &str, sentence: &str) {
    mistake_in(&Workspace::new(), file, from, to, sentence);
}

/// The same in this workspace.
#[track_caller]
pub(crate) fn mistake_in(w: &Workspace, file: &str, from: &str, to: &str, sentence: &str) {
    w.replace(file, from, to);
    rejected(w, sentence);
}

/// The text without the lines in its places, which change with the fixture.
fn without_lines(text: &str) -> String {
    let mut parts = text.split(".yaml:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        // A column behind the line is of YAML that does not parse.
        out += ".yaml:";
        out += if rest.len() < part.len() && rest.starts_with(": ") { &rest[1..] } else { part };
    }
    out
}

/// Checks that a specification is rejected with this sentence, and nothing written.
#[track_caller]
pub(crate) fn rejected(workspace: &Workspace, sentence: &str) {
    let before = workspace.files();
    let sentence = &format!("{sentence}\n");
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let output = workspace.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(&without_lines(&said), sentence);
        // A file that is missing or has another name is the only place without a line.
        let is_file = ["the file ", "the files "].iter().any(|what| {
            sentence.split_once(": ").is_some_and(|(_, sentence)| sentence.starts_with(what))
        });
        let line = said.split_once(".yaml:").map(|(_, line)| line.starts_with(char::is_numeric));
        assert!(is_file || line == Some(true), "{said} has no line");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(workspace.files(), before, "something was written");
    }
}
