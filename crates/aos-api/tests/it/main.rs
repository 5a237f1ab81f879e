//! The types of the API, and its generated client.

mod both_sides;
mod lenient;
mod limits;
mod lookups;
mod properties;
mod types;
