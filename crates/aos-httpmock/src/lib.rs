#![doc = include_str!("../README.md")]

mod catch_all;
mod generated;

pub use catch_all::catch_all;
pub use generated::mocks::{MockServerExt, operations};
/// The mock server itself, so that a test needs no second dependency.
pub use httpmock;
