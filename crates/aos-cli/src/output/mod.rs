//! What goes to stdout, in each format.

pub(crate) mod csv;
pub(crate) mod jq;
pub(crate) mod json;
pub(crate) mod sheet;
pub(crate) mod table;
pub(crate) mod target;
pub(crate) mod text;
