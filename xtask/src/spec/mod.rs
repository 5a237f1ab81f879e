//! The specification: its files are read once, into the typed [`model::Spec`], and
//! everything after reads that.

pub(crate) mod bundle;
pub(crate) mod extensions;
pub(crate) mod load;
mod lookups;
pub(crate) mod model;
pub(crate) mod names;
mod parse;
pub(crate) mod reach;
pub(crate) mod schema;
pub(crate) mod walk;

use std::path::Path;

use crate::failure::Failure;

/// Reads the specification of a workspace.
///
/// # Errors
///
/// When a file or a part of it has not the form that it must have.
pub(crate) fn read(workspace: &Path) -> Result<model::Spec, Failure> {
    let (mut document, origins) = bundle::bundle(load::load(workspace)?)?;
    lookups::embed(&mut document, &origins, load::lookups(workspace)?)?;
    let spec = parse::parse(document, origins)?;
    lookups::check(&spec)?;
    Ok(spec)
}
