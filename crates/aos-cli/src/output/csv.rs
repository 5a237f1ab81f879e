//! Comma-separated values.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use serde_json::Value;

use super::text::{is_invisible, plain};

/// Writes a header and then rows.
pub(crate) struct Rows<W: Write> {
    writer: csv::Writer<W>,
}

impl<W: Write> Rows<W> {
    pub(crate) fn new<'a>(out: W, columns: impl IntoIterator<Item = &'a str>) -> io::Result<Self> {
        let mut writer = csv::Writer::from_writer(out);
        let columns: Vec<_> = columns.into_iter().map(cell).collect();
        // A record without fields would be written as two quotes.
        if !columns.is_empty() {
            writer.write_record(columns.iter().map(|column| column.as_bytes())).map_err(bare)?;
        }
        writer.flush()?;
        Ok(Self { writer })
    }

    /// Writes and flushes a row of cells that are safe already.
    pub(crate) fn row<'a>(
        &mut self,
        cells: impl IntoIterator<Item = Cow<'a, str>>,
    ) -> io::Result<()> {
        for cell in cells {
            self.writer.write_field(cell.as_bytes()).map_err(bare)?;
        }
        self.writer.write_record(None::<&[u8]>).map_err(bare)?;
        self.writer.flush()
    }
}

/// A text as a cell. A spreadsheet would take one that begins like a formula
/// for a formula, and names come from outside; an apostrophe in front makes it
/// text.
pub(crate) fn cell(text: &str) -> Cow<'_, str> {
    match (is_formula(text), plain(text)) {
        (true, safe) => Cow::Owned(format!("'{safe}")),
        (false, safe) => safe,
    }
}

/// Whether a spreadsheet could take a text for a formula. Some drop blanks and what is
/// not seen before they look, and read full-width and small signs, and the sign of
/// minus, as those of ASCII.
fn is_formula(text: &str) -> bool {
    let dropped = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    text.starts_with(['\t', '\r', '\n'])
        || text
            .trim_start_matches(dropped)
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'])
}

/// A JSON value as a cell: nothing for null, JSON for what is nested.
pub(crate) fn value_cell(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => cell(text),
        // Begins with a digit, a sign of a number, a brace or a letter of its
        // own; none of them is a formula.
        other => Cow::Owned(plain(&other.to_string()).into_owned()),
    }
}

fn bare(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text() {
        for (text, expected) in [
            ("Contoso", "Contoso"),
            ("=HYPERLINK(\"https://example.com\")", "'=HYPERLINK(\"https://example.com\")"),
            ("-1+1", "'-1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\tx", "' x"),
            (" =1", "' =1"),
            ("\u{a0}+1", "'\u{a0}+1"),
            ("\u{200b}-1", "'\u{200b}-1"),
            ("\u{feff}@x", "'\u{feff}@x"),
            ("\u{3000}\u{ad}\u{1b}=1", "'\u{3000}\u{ad}\u{fffd}=1"),
            ("＝1", "'＝1"),
            ("＠SUM(1)", "'＠SUM(1)"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            (" Contoso", " Contoso"),
            ("\u{200b}", "\u{200b}"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(cell(text), expected);
        }
        assert_eq!(value_cell(&serde_json::json!(-1)), "-1");
    }

    #[test]
    fn cells_are_quoted_where_needed() {
        let mut written = Vec::new();
        let mut rows = Rows::new(&mut written, ["a", "b"]).unwrap();
        rows.row([cell("x, \"y\""), cell("z\nz")]).unwrap();
        drop(rows);
        assert_eq!(String::from_utf8(written).unwrap(), "a,b\n\"x, \"\"y\"\"\",z z\n");
    }
}
