//! JSON for a person or a program that reads all of it.

use std::io::{self, Write};

use serde::Serialize;

use super::text::escaped_json;

/// Writes one value.
pub(crate) fn value(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let json = serde_json::to_string_pretty(value)?;
    writeln!(out, "{}", escaped_json(json))?;
    out.flush()
}

/// Writes an array row by row. It is valid JSON once [`end`](Self::end) was
/// called, whatever happened before.
pub(crate) struct Array<W> {
    out: W,
    rows: u64,
}

impl<W: Write> Array<W> {
    pub(crate) fn new(out: W) -> Self {
        Self { out, rows: 0 }
    }

    pub(crate) fn row(&mut self, row: &impl Serialize) -> io::Result<()> {
        // A line break in a string is escaped, so all of these are between
        // values.
        let json = escaped_json(serde_json::to_string_pretty(row)?).replace('\n', "\n  ");
        let before = if self.rows == 0 { "[" } else { "," };
        self.rows += 1;
        write!(self.out, "{before}\n  {json}")
    }

    pub(crate) fn end(mut self) -> io::Result<()> {
        self.out.write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_array_row_by_row_is_the_array_at_once() {
        for rows in [vec![], vec!["a\nb"], vec!["a", "b", "c"]] {
            let mut written = Vec::new();
            let mut array = Array::new(&mut written);
            for row in &rows {
                array.row(&serde_json::json!({"name": row})).unwrap();
            }
            array.end().unwrap();
            let all: Vec<_> = rows.iter().map(|row| serde_json::json!({"name": row})).collect();
            let expected = serde_json::to_string_pretty(&all).unwrap() + "\n";
            assert_eq!(String::from_utf8(written).unwrap(), expected);
        }
    }
}
