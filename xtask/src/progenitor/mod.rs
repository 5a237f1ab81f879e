//! All that touches progenitor: it makes the types of requests and responses and
//! the mocks, and decides the types of parameters.

mod mocks;
mod run;
mod signatures;
mod types;

pub(crate) use mocks::mocks;
pub(crate) use run::quietly;
pub(crate) use signatures::{Signatures, generic};
pub(crate) use types::{Keys, Types};

use crate::{failure::Failure, input::Purpose, spec::model::Spec};

/// What progenitor makes of the spec.
pub(crate) struct Generated {
    /// The types of requests and responses.
    pub(crate) types: Types,
    /// What the operations take and return.
    pub(crate) signatures: Signatures,
}

/// Runs progenitor.
///
/// # Errors
///
/// When it cannot make code of the spec; the sentence names the place.
pub(crate) fn generate(spec: &Spec) -> Result<Generated, Failure> {
    let file = run::run(spec, Purpose::Client)?;
    let signatures = Signatures::of(&file);
    Ok(Generated { types: Types::of(spec, file), signatures })
}
