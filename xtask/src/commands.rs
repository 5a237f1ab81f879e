//! The names that commands cannot have.

// The command line is built on what is generated, so it cannot be a dependency.
#[path = "../../crates/aos-cli/src/groups/reserved.rs"]
mod reserved;

pub(crate) use reserved::{COMMANDS, is_reserved};
