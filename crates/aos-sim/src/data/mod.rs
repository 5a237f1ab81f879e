//! Generated data, with what was written on top.

mod generator;
mod kind;
mod relations;
pub(crate) mod times;
mod values;
mod world;

pub(crate) use kind::{Kind, Record, Scope};
pub(crate) use world::{Fields, World, canonical};
