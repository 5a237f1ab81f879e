//! Authentication: credentials, and the tokens obtained with them.

mod certificate;
mod credential;
mod token_cache;
mod token_endpoint;
mod tokens;

pub use certificate::Certificate;
pub(crate) use certificate::{authorities, read_certificate};
pub use credential::Credential;
pub(crate) use token_cache::Token;
pub(crate) use token_endpoint::TokenEndpoint;
pub use tokens::{Authentication, Granted};
pub(crate) use tokens::{Tokens, join_scopes};
