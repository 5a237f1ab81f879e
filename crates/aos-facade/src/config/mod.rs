//! How a client is set up.

mod builder;
mod proxy;
mod settings;
mod variables;

pub use builder::ElementsBuilder;
pub(crate) use settings::Settings;
