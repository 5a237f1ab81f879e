//! What goes to stdout, in each format.

pub(crate) mod csv;
pub(crate) mod json;
pub(crate) mod jsonl;
pub(crate) mod row;
pub(crate) mod rows;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod totals;
pub(crate) mod values;
