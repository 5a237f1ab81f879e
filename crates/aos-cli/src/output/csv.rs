//! Values separated by commas or tabs.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use super::text::{is_invisible, plain};
use crate::rows::Cell;

pub(crate) fn write<'a>(
    out: &mut dyn Write,
    header: Option<&[String]>,
    rows: impl Iterator<Item = Vec<Cell<'a>>>,
) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    if let Some(header) = header {
        writer.write_record(header.iter().map(|name| cell(name).into_owned()))?;
    }
    for cells in rows {
        writer.write_record(cells.iter().map(|cell| safe(cell).into_owned()))?;
    }
    // That a pipe is closed stays an error of its own kind.
    out.write_all(&writer.into_inner().map_err(|error| error.into_error())?)
}

/// The same with tabs, and without quotes: tabs and line ends within a cell become blanks.
pub(crate) fn write_tabs<'a>(
    out: &mut dyn Write,
    header: Option<&[String]>,
    rows: impl Iterator<Item = Vec<Cell<'a>>>,
) -> io::Result<()> {
    if let Some(header) = header {
        writeln!(out, "{}", header.join("\t"))?;
    }
    for cells in rows {
        let cells: Vec<_> = cells.iter().map(safe).collect();
        writeln!(out, "{}", cells.join("\t"))?;
    }
    Ok(())
}

/// A number is no formula, also a negative one.
fn safe<'a>(value: &'a Cell<'_>) -> Cow<'a, str> {
    match value {
        Cell::Number(number) => plain(number),
        value => cell(value.text()),
    }
}

/// A text as a cell. A spreadsheet would take one that begins like a formula for a formula, and
/// names come from outside; an apostrophe in front makes it text.
fn cell(text: &str) -> Cow<'_, str> {
    match (is_formula(text), plain(text)) {
        (true, safe) => Cow::Owned(format!("'{safe}")),
        (false, safe) => safe,
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
            assert_eq!(cell(text), expected);
        }
        assert_eq!(safe(&Cell::Number("-1".to_owned())), "-1");
    }

    #[test]
    fn cells_are_quoted_where_needed() {
        let row = || vec![Cell::Text("x, \"y\"".into()), Cell::Text("z\n\tz".into())];
        let header = ["a".to_owned(), "b".to_owned()];
        let (mut commas, mut tabs) = (Vec::new(), Vec::new());
        write(&mut commas, Some(&header), std::iter::once(row())).unwrap();
        write_tabs(&mut tabs, None, std::iter::once(row())).unwrap();
        assert_eq!(String::from_utf8(commas).unwrap(), "a,b\n\"x, \"\"y\"\"\",z  z\n");
        assert_eq!(String::from_utf8(tabs).unwrap(), "x, \"y\"\tz  z\n");
    }
}
