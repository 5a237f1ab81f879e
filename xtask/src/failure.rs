//! Why nothing was generated.

use std::path::Path;

/// A mistake in the specification, or a file that cannot be read or written:
/// one sentence, with the place in front.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {sentence}")]
pub struct Failure {
    /// File, and where in it.
    pub place: String,
    /// What is wrong there, and what to do about it.
    pub sentence: String,
}

impl Failure {
    /// A failure at a place.
    pub fn new(place: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self { place: place.into(), sentence: sentence.into() }
    }

    /// A file or folder that cannot be used.
    pub(crate) fn file(path: &Path, action: &str, error: &std::io::Error) -> Self {
        Self::new(path.display().to_string(), format!("cannot be {action}: {error}."))
    }
}

/// Returns a failure at a place, with a formatted sentence.
macro_rules! bail {
    ($place:expr, $($sentence:tt)+) => {
        return Err($crate::Failure::new($place, format!($($sentence)+)))
    };
}
pub(crate) use bail;

/// Returns a failure at a place as `bail!` does, unless all conditions hold;
/// each has its sentence.
macro_rules! ensure {
    ($place:expr; $($holds:expr => $sentence:literal $(, $argument:expr)*;)+) => {$(
        if !$holds {
            $crate::failure::bail!($place, $sentence $(, $argument)*);
        }
    )+};
}
pub(crate) use ensure;
