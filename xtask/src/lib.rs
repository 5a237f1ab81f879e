//! Makes the generated code of this workspace from the specification in
//! `spec/`. The steps, in the order of the modules: `spec` reads the files into
//! a typed model, `lint` rejects mistakes, `input` makes the document that
//! progenitor reads, [`render`] writes the files in memory, [`output`] compares
//! them with the disk or puts them there.

mod commands;
mod failure;
mod input;
mod lint;
mod mutate;
pub mod output;
pub mod paging;
mod progenitor;
pub mod render;
mod rust_type;
mod spec;

use std::path::Path;

pub use failure::Failure;
pub use mutate::{Extent, Report, mutate};

/// Makes every generated file, in memory.
///
/// # Errors
///
/// A sentence on the first mistake in the specification.
pub fn generate(workspace: &Path) -> Result<render::Files, Failure> {
    let spec = spec::read(workspace)?;
    lint::lint(&spec)?;
    render::files(&spec)
}
