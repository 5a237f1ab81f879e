//! Tables for a terminal.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ContentArrangement, LineStyle, Row, Table, TableStyle,
};

use super::text::{grouped, visible};
use crate::terminal::{colours_are_wanted, unicode_is_wanted};

const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// The same in ASCII, for a terminal that has no more.
const ASCII_STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('-').junction('-'));

/// Spaces after a column, beside the one between columns.
const GAP: u16 = 1;

/// Columns of a terminal that does not know how many it has.
const UNKNOWN_WIDTH: u16 = 80;

/// An empty table. On a terminal it fits itself to the width; in a pipe it is
/// as wide as it must be, and without colours.
pub(crate) fn table() -> Table {
    let mut table = Table::new();
    table.set_content_arrangement(ContentArrangement::Dynamic);
    match unicode_is_wanted() {
        true => table.load_style(STYLE),
        false => table.load_style(ASCII_STYLE).set_truncation_indicator("..."),
    };
    // The tests of this crate write into memory, wherever their stdout goes.
    if cfg!(test) {
        table.force_no_tty();
    }
    // A terminal whose size was never set reports 0.
    if table.width() == Some(0) {
        table.set_width(UNKNOWN_WIDTH);
    }
    table
}

/// Fields, a line each: its name and its value.
pub(crate) fn fields<'a>(fields: impl IntoIterator<Item = (&'a str, Cell)>) -> Table {
    let mut table = table();
    for (name, value) in fields {
        table.add_row([faint(name), value]);
    }
    table
}

/// A header.
pub(crate) fn header<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Cell> {
    names.into_iter().map(|name| attribute(text(name), Attribute::Bold)).collect()
}

/// A text, made safe.
pub(crate) fn text(text: &str) -> Cell {
    Cell::new(visible(text))
}

/// A text of little weight.
pub(crate) fn faint(words: &str) -> Cell {
    attribute(text(words), Attribute::Dim)
}

/// A text that needs attention.
pub(crate) fn alarming(words: &str) -> Cell {
    coloured(text(words), Color::DarkRed)
}

/// A number, on the right.
pub(crate) fn number(words: impl Into<Cow<'static, str>>) -> Cell {
    Cell::new(words.into()).set_alignment(CellAlignment::Right)
}

/// A number that is worth a look, on the right.
fn notable_number(words: String) -> Cell {
    attribute(coloured(number(words), Color::DarkYellow), Attribute::Bold)
}

/// A count of actions, on the right. Risky ones need attention; one that is not
/// reported is not 0.
pub(crate) fn count(count: Option<i64>, risky: bool) -> Cell {
    match count {
        None => faint("not reported").set_alignment(CellAlignment::Right),
        Some(count) if risky && count > 0 => notable_number(grouped(count)),
        Some(count) => number(grouped(count)),
    }
}

/// A row on one line; what does not fit is cut off, with a sign for it.
pub(crate) fn one_line(cells: Vec<Cell>) -> Row {
    let mut row = Row::from(cells);
    row.max_height(1);
    row
}

fn coloured(cell: Cell, colour: Color) -> Cell {
    if colours_are_wanted() { cell.fg(colour) } else { cell }
}

fn attribute(cell: Cell, attribute: Attribute) -> Cell {
    if colours_are_wanted() { cell.add_attribute(attribute) } else { cell }
}

/// Prints a table.
pub(crate) fn write(out: &mut impl Write, table: &mut Table) -> io::Result<()> {
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    for line in table.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    out.flush()
}
