//! Makes the generated code of this workspace from the specification in
//! `spec/`. The steps, in the order of the modules: [`load`] reads the files,
//! [`bundle`] makes one document of them and
//! [`lookups`] adds the lists of codes to it, [`lint`] refuses mistakes,
//! [`input`] makes the document that progenitor reads, [`render`] writes the
//! files in memory, [`output`] compares them with the disk or puts them there.

pub mod access;
pub mod bundle;
mod failure;
pub mod input;
pub mod lint;
pub mod load;
pub mod lookups;
pub mod model;
pub mod names;
pub mod output;
pub mod paging;
pub mod render;
pub mod rust_type;
mod walk;

use std::path::Path;

pub use failure::Failure;

/// Makes every generated file, in memory.
///
/// # Errors
///
/// A sentence on the first mistake in the specification.
pub fn generate(workspace: &Path) -> Result<render::Files, Failure> {
    let mut bundle = bundle::bundle(load::load(workspace)?)?;
    lookups::embed(&mut bundle, load::lookups(workspace)?)?;
    lint::lint(&bundle)?;
    render::files(&bundle)
}
