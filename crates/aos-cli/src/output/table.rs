//! Tables for a terminal.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Row,
    Table, TableStyle,
};

use super::text::visible;
use crate::terminal::{colours_are_wanted, unicode_is_wanted};

const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// The same in ASCII, for a terminal that has no more.
const ASCII_STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('-').junction('-'));

/// Spaces after a column, beside the one between columns.
const GAP: u16 = 1;

/// Columns where nobody says how many there are.
const UNKNOWN_WIDTH: usize = 120;

/// The columns of a line: of the terminal, else of `COLUMNS`, else 120.
pub(crate) fn width(is_terminal: bool) -> usize {
    let terminal = || Table::new().width().map(usize::from).filter(|_| is_terminal);
    let variable = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
    // A terminal whose size was never set reports 0.
    let known = terminal().filter(|width| *width > 0).or_else(variable);
    known.filter(|width| *width > 0).unwrap_or(UNKNOWN_WIDTH)
}

/// An empty table of a width.
pub(crate) fn table(width: usize) -> Table {
    let mut table = Table::new();
    table.set_content_arrangement(ContentArrangement::Dynamic);
    match unicode_is_wanted() {
        true => table.load_style(STYLE),
        false => table.load_style(ASCII_STYLE).set_truncation_indicator("..."),
    };
    match colours_are_wanted() {
        true => table.enforce_styling(),
        false => table.force_no_tty(),
    };
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table
}

/// Fields, a line each: its name and its value.
pub(crate) fn fields<'a>(fields: impl IntoIterator<Item = (&'a str, Cell)>, width: usize) -> Table {
    let mut table = table(width);
    for (name, value) in fields {
        table.add_row([faint(name), value]);
    }
    table
}

/// A text, made safe.
pub(crate) fn text(text: &str) -> Cell {
    Cell::new(visible(text))
}

/// A text of little weight.
pub(crate) fn faint(words: &str) -> Cell {
    attribute(text(words), Attribute::Dim)
}

/// A number, on the right.
pub(crate) fn number(words: impl Into<Cow<'static, str>>) -> Cell {
    Cell::new(words.into()).set_alignment(CellAlignment::Right)
}

/// What a cell says, before it is known how much of it fits.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    text: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Number,
    /// A number that needs attention.
    Notable,
    /// Of little weight.
    Faint,
}

impl Words {
    pub(crate) fn text(text: &str) -> Self {
        Self { text: visible(text).into_owned(), kind: Kind::Text }
    }

    pub(crate) fn number(text: String) -> Self {
        Self { text, kind: Kind::Number }
    }

    pub(crate) fn notable(text: String) -> Self {
        Self { text, kind: Kind::Notable }
    }

    pub(crate) fn faint(text: &str) -> Self {
        Self { text: text.to_owned(), kind: Kind::Faint }
    }

    pub(crate) fn width(&self) -> usize {
        self.text.chars().count()
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number | Kind::Notable)
    }

    /// The cell, cut after so many characters, with a sign for it.
    pub(crate) fn cell(self, most: Option<usize>) -> Cell {
        let Self { mut text, kind } = self;
        if let Some(most) = most.filter(|most| text.chars().count() > *most) {
            let sign = if unicode_is_wanted() { "…" } else { "..." };
            text = text.chars().take(most - sign.chars().count()).chain(sign.chars()).collect();
        }
        match kind {
            Kind::Text => self::text(&text),
            Kind::Number => number(text),
            Kind::Notable => attribute(coloured(number(text), Color::DarkYellow), Attribute::Bold),
            Kind::Faint => faint(&text),
        }
    }
}

/// The header of a column; on the right over numbers.
pub(crate) fn title(name: &str, right: bool) -> Cell {
    let cell = attribute(text(name), Attribute::Bold);
    if right { cell.set_alignment(CellAlignment::Right) } else { cell }
}

/// Makes columns with ids as wide as they are: an id that is cut is none.
pub(crate) fn keep_ids(table: &mut Table, ids: &[bool]) {
    for (column, is_id) in table.column_iter_mut().zip(ids) {
        if *is_id {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
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
pub(crate) fn write(out: &mut dyn Write, table: &mut Table) -> io::Result<()> {
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    for line in table.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    out.flush()
}
