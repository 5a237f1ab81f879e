//! How a client is set up.

mod builder;
mod variables;

pub use builder::ElementsBuilder;
