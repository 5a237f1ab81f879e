//! The specification: schemas and examples of each operation.

mod check;
mod document;

pub(crate) use document::{Described, Lenient, Schema, SchemaType, Specification};
