//! The token endpoint and the tokens that it issues.

mod assertion;
mod endpoint;
mod tokens;

pub(crate) use assertion::Assertions;
pub(crate) use endpoint::Registration;
pub(crate) use tokens::{Tokens, random_text};
