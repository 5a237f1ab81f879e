//! Values separated by commas or tabs.

use std::io::{self, Write};

use super::text::{is_invisible, plain};
use crate::rows::Cell;

/// With tabs there are no quotes: tabs and line ends within a cell become blanks.
pub(crate) fn write<'a>(
    out: &mut dyn Write,
    header: Option<&'a [String]>,
    rows: impl Iterator<Item = Vec<Cell<'a>>>,
    with_tabs: bool,
) -> io::Result<()> {
    let header = header.map(|names| names.iter().map(Cell::of_text).collect());
    let mut records = header.into_iter().chain(rows).map(|row| row.iter().map(safe).collect());
    if with_tabs {
        return records.try_for_each(|record: Vec<_>| writeln!(out, "{}", record.join("\t")));
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    records.try_for_each(|record| writer.write_record(record))?;
    // That a pipe is closed stays an error of its own kind.
    out.write_all(&writer.into_inner().map_err(|error| error.into_error())?)
}

/// A spreadsheet would take a text that begins like a formula for a formula, and names come from
/// outside; an apostrophe in front makes it text. A number is none, also a negative one.
fn safe(cell: &Cell<'_>) -> String {
    match !cell.is_number && is_formula(&cell.text) {
        true => format!("'{}", plain(&cell.text)),
        false => plain(&cell.text).into_owned(),
    }
}

/// Some spreadsheets drop blanks and what is not seen before they look, and read full-width and
/// small signs, and the sign of minus, as those of ASCII.
fn is_formula(text: &str) -> bool {
    let dropped = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    text.starts_with(['\t', '\r', '\n'])
        || text
            .trim_start_matches(dropped)
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'])
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
            assert_eq!(safe(&Cell::of_text(text)), expected);
        }
        assert_eq!(safe(&Cell { text: "-1".into(), is_number: true }), "-1");
    }

    #[test]
    fn cells_are_quoted_where_needed() {
        let row = || -> Vec<Cell<'_>> { ["x, \"y\"", "z\n\tz"].map(Cell::of_text).into() };
        let header = ["a".to_owned(), "b".to_owned()];
        let (mut commas, mut tabs) = (Vec::new(), Vec::new());
        write(&mut commas, Some(&header), std::iter::once(row()), false).unwrap();
        write(&mut tabs, None, std::iter::once(row()), true).unwrap();
        assert_eq!(String::from_utf8(commas).unwrap(), "a,b\n\"x, \"\"y\"\"\",z  z\n");
        assert_eq!(String::from_utf8(tabs).unwrap(), "x, \"y\"\tz  z\n");
    }
}
