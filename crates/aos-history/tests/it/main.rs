//! The history, by what a program sees of it.

mod common;
mod model;
