//! The specification: its files are read once, into the typed [`model::Spec`], and
//! everything after reads that.

mod advice;
pub(crate) mod bundle;
pub(crate) mod extensions;
pub(crate) mod fields;
pub(crate) mod load;
mod lookups;
pub(crate) mod model;
pub(crate) mod names;
mod parse;
pub(crate) mod reach;
pub(crate) mod schema;
mod tree;
pub(crate) mod walk;

use std::path::Path;

use load::Source;

use crate::failure::Failure;

/// Reads the specification of a workspace.
///
/// # Errors
///
/// When a file or a part of it has not the form that it must have.
pub(crate) fn read(workspace: &Path) -> Result<model::Spec, Failure> {
    of(load::load(workspace)?, load::lookups(workspace)?)
}

/// Reads the specification of these files and lists.
///
/// # Errors
///
/// When a part of it has not the form that it must have.
pub(crate) fn of(files: Vec<Source>, lists: Vec<Source>) -> Result<model::Spec, Failure> {
    let (mut document, mut origins) = bundle::bundle(files)?;
    lookups::embed(&mut document, &mut origins, lists)?;
    let spec = parse::parse(document, origins)?;
    lookups::check(&spec)?;
    Ok(spec)
}
