//! The generator as a person runs it.

mod access;
mod common;
mod facade;
mod fleet;
mod generate;
mod metadata;
mod mistakes_in_extensions;
mod mistakes_in_files;
mod mistakes_in_operations;
mod mistakes_in_schemas;
mod mistakes_in_types;
mod mutations;
mod paging;
mod reference;
mod types;
