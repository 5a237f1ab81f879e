//! Rejects specifications that the generator would misread, or that lack what
//! people who read the bundle need. One module a subject; the shape of each part
//! is checked before, as the model is read.

mod access;
mod columns;
mod enums;
mod examples;
mod fleet;
mod keywords;
mod names;
mod operations;
mod paging;
mod parameters;
mod responses;
mod schemas;
mod security;
mod types;

use std::collections::BTreeSet;

use crate::{
    failure::{Failure, ensure},
    spec::{model::Spec, reach::Reach},
};

/// Checks the specification.
///
/// # Errors
///
/// A sentence on the first mistake.
pub(crate) fn lint(spec: &Spec) -> Result<(), Failure> {
    environments(spec)?;
    schemas::names(spec)?;
    names::lint(spec)?;
    keywords::lint(spec)?;
    enums::lint(spec)?;
    operations::lint(spec)?;
    access::lint(spec)?;
    let reach = Reach::of(spec);
    types::lint(spec, &reach)?;
    for operation in &spec.operations {
        parameters::lint(spec, operation)?;
        responses::lint(operation)?;
        security::lint(spec, operation)?;
        paging::lint(spec, operation)?;
        paging::outcome(spec, operation)?;
        columns::lint(spec, operation)?;
        fleet::lint(spec, operation)?;
    }
    schemas::nullable_lists(spec, &reach)?;
    examples::lint(spec)
}

/// Every environment has a name of its own.
fn environments(spec: &Spec) -> Result<(), Failure> {
    ensure! { spec.place("servers");
        !spec.servers.is_empty() => "there is no server; each environment of the service is one.";
    }
    let mut names = BTreeSet::new();
    for (index, server) in spec.servers.iter().enumerate() {
        let name = &*server.environment.name;
        ensure! { spec.place(&format!("servers.{index}.x-aos-environment.name"));
            names.insert(name) => "two servers have the name {name}; give each one of its own.";
        }
    }
    Ok(())
}
