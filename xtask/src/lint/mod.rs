//! Refuses specifications that the generator would misread.

use crate::{Failure, bundle::Bundle};

/// Checks the specification.
///
/// # Errors
///
/// A sentence on the first mistake.
pub fn lint(_: &Bundle) -> Result<(), Failure> {
    Ok(())
}
