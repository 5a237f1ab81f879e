//! The specification: schemas and examples of each operation.

mod check;
mod document;
mod schema;

pub(crate) use document::{Described, Specification};
pub(crate) use schema::{Lenient, Schema, SchemaType};
