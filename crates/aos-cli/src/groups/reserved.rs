//! Names of commands that the spec cannot give away. The generator includes this file,
//! and rejects a spec that uses one of them.

/// The commands outside the groups of operations; `help` is clap's.
pub(crate) const COMMANDS: [&str; 11] = [
    "api",
    "auth",
    "call",
    "codes",
    "completions",
    "doctor",
    "fleet",
    "help",
    "operations",
    "schema",
    "sim",
];

/// The handwritten commands of groups: the group and the command.
pub(crate) const IN_GROUPS: [(&str, &str); 2] = [("actions", "sweep"), ("tenants", "list")];

/// Whether a group has a command of this name without an operation.
pub(crate) fn is_reserved(group: &str, command: &str) -> bool {
    command == "help" || IN_GROUPS.contains(&(group, command))
}
