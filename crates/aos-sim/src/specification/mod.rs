//! The specification: schemas and examples of each operation.

mod check;
mod document;

pub(crate) use document::{Content, Described, Schema, SchemaType};
