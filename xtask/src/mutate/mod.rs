//! `cargo xtask mutate`: makes one mistake after the other in the specification, and
//! checks that each is rejected with its place, or that the code made of it parses
//! and has no name twice.

mod duplicates;
mod mistakes;

use std::{
    fmt,
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use serde_json::Value;

use crate::{
    failure::Failure,
    lint,
    progenitor::quietly,
    render::{self, Files},
    spec::{self, load::Source, walk},
};

/// What came of all mistakes.
#[derive(Debug, Default)]
pub struct Report {
    /// How many were rejected with a sentence.
    pub rejected: usize,
    /// How many are none, because code could be made of them.
    pub accepted: usize,
    /// Those that were neither, in the order of the specification.
    pub wrong: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for wrong in &self.wrong {
            writeln!(f, "{wrong}")?;
        }
        let Self { rejected, accepted, wrong } = self;
        let all = rejected + accepted + wrong.len();
        write!(
            f,
            "{all} mistakes: {rejected} rejected, {accepted} harmless, {} wrong.",
            wrong.len()
        )
    }
}

/// A mistake in one file.
struct Mistake {
    file: usize,
    path: Vec<String>,
    what: String,
    /// What the object at the path becomes.
    object: Value,
}

/// Of so many mistakes a sample has one. It is a prime, so that the sample does not have
/// the same mistake of each key.
const SAMPLE: usize = 7;

/// How many places a mistake is made at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// One: once with each key of an operation, a parameter, a body, a schema.
    Keys,
    /// A part of those, the same each time.
    Sample,
    /// One of each kind of place, such as a schema of a certain type within a list.
    Places,
}

/// Makes every mistake in the specification, in memory.
///
/// # Errors
///
/// When the specification itself has a mistake.
pub fn mutate(workspace: &Path, extent: Extent) -> Result<Report, Failure> {
    let files = spec::load::load(workspace)?;
    let lists = spec::load::lookups(workspace)?;
    generate(files.clone(), lists.clone())?;
    let mut mistakes = mistakes(&files, extent)?;
    if extent == Extent::Sample {
        let mut index = 0;
        mistakes.retain(|_| {
            index += 1;
            index % SAMPLE == 0
        });
    }
    let results = Mutex::new(Vec::new());
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(mistake) = mistakes.get(next.fetch_add(1, Ordering::Relaxed)) {
            let result = attempt(mistake, &files, &lists);
            let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
            results.push((std::ptr::from_ref(mistake) as usize, result));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(work);
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let mut report = Report::default();
    for (_, result) in results {
        match result {
            Ok(true) => report.accepted += 1,
            Ok(false) => report.rejected += 1,
            Err(wrong) => report.wrong.push(wrong),
        }
    }
    Ok(report)
}

fn generate(files: Vec<Source>, lists: Vec<Source>) -> Result<Files, Failure> {
    let spec = spec::of(files, lists)?;
    lint::lint(&spec)?;
    render::files(&spec)
}

/// The mistakes, each at the first place of a kind only.
fn mistakes(files: &[Source], extent: Extent) -> Result<Vec<Mistake>, Failure> {
    let mut seen = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for (file, source) in files.iter().enumerate() {
        walk::objects(&mut source.document.clone(), &mut |path, object| {
            for (what, changed) in mistakes::in_object(object) {
                let kind = match extent {
                    Extent::Keys | Extent::Sample => mistakes::part_of(path).to_owned(),
                    Extent::Places => mistakes::kind_of(path, object),
                };
                if seen.insert((kind, what.clone())) {
                    let (path, object) = (path.to_vec(), changed.into());
                    found.push(Mistake { file, path, what, object });
                }
            }
            Ok(())
        })?;
    }
    Ok(found)
}

/// Whether code was made of a mistake.
fn attempt(mistake: &Mistake, files: &[Source], lists: &[Source]) -> Result<bool, String> {
    let Mistake { file, path, what, object } = mistake;
    let mut files = files.to_vec();
    let place = format!("{}: {}: {what}", files[*file].file, path.join("."));
    let mut target = &mut files[*file].document;
    for key in path {
        target = match target {
            Value::Array(list) => &mut list[key.parse::<usize>().unwrap_or_default()],
            other => &mut other[key],
        };
    }
    target.clone_from(object);
    match quietly(|| generate(files, lists.to_vec())) {
        Err(panic) => Err(format!("{place}: the generator panics: {panic}")),
        Ok(Ok(files)) => match duplicates::first(&files) {
            None => Ok(true),
            Some(problem) => Err(format!("{place}: {problem}")),
        },
        Ok(Err(failure)) => match has_place(&failure) {
            true => Ok(false),
            false => Err(format!("{place}: rejected without a place: {failure}")),
        },
    }
}

/// Whether a failure says file and line, and what is wrong.
fn has_place(failure: &Failure) -> bool {
    let file = format!("{}/", spec::load::FOLDER);
    let (place, sentence) = (&failure.place, &failure.sentence);
    let line = place.strip_prefix(&file).and_then(|rest| Some(rest.split_once(".yaml:")?.1));
    line.is_some_and(|line| line.starts_with(|digit: char| digit.is_ascii_digit()))
        && sentence.ends_with('.')
}
