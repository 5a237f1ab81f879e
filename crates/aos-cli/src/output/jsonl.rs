//! JSON lines: a row per line, for programs that read them as they arrive.

use std::io::{self, Write};

use serde::Serialize;

use super::text::escaped_json;

/// Writes and flushes a row.
pub(crate) fn row(out: &mut impl Write, row: &impl Serialize) -> io::Result<()> {
    let mut line = escaped_json(serde_json::to_string(row)?);
    line.push('\n');
    out.write_all(line.as_bytes())?;
    out.flush()
}
