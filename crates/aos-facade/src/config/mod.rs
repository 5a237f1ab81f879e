//! How a client is set up.

mod builder;
mod proxy;
mod variables;

pub use builder::ElementsBuilder;
pub(crate) use builder::Settings;
