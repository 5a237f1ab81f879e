//! Refuses specifications that the generator would misread, or that lack what
//! people who read the bundle need. One module a subject.

mod access;
mod enums;
mod extensions;
mod operations;
mod parameters;
mod responses;
mod schemas;
mod security;
mod types;

use serde_json::{Map, Value};

use crate::{Failure, bundle::Bundle, input::Reach, walk};

/// Checks the specification.
///
/// # Errors
///
/// A sentence on the first mistake.
pub fn lint(bundle: &Bundle) -> Result<(), Failure> {
    schemas::names(bundle)?;
    extensions::lint(bundle)?;
    enums::lint(bundle)?;
    operations::lint(bundle)?;
    access::lint(bundle)?;
    let reach = Reach::of(bundle);
    types::lint(bundle, &reach)?;
    for operation in bundle.operations() {
        parameters::lint(&operation)?;
        responses::lint(&operation)?;
        security::lint(&operation)?;
        operations::paging(&operation)?;
        operations::outcome(&operation)?;
    }
    schemas::answered_lists(bundle, &reach)
}

/// Looks at every object of the document, with its path.
fn each_object(
    bundle: &Bundle,
    mut look: impl FnMut(&[&str], &Map<String, Value>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    walk::objects(&mut bundle.document.clone(), &mut |path, object| {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        look(&path, object)
    })
}
