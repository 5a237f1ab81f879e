//! The history, by what a program sees of it.

mod common;
mod days;
mod errors;
mod kill;
mod model;
mod prune;
mod query;
mod resume;
mod runs;
mod size;
mod when;
