//! Tables for a terminal.

use std::io::{self, Write};

use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ContentArrangement, LineStyle, Table, TableStyle,
};

use super::text::visible;
use crate::terminal::{colours_are_wanted, unicode_is_wanted};

/// Spaces after a column, beside the one between columns.
const GAP: u16 = 1;

const UNKNOWN_WIDTH: usize = 120;

/// The columns of a line: of the terminal, else of `COLUMNS`, else 120.
pub(crate) fn width(is_terminal: bool) -> usize {
    let terminal = || Table::new().width().map(usize::from).filter(|_| is_terminal);
    let variable = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
    // A terminal whose size was never set reports 0.
    let known = terminal().filter(|width| *width > 0).or_else(variable);
    known.filter(|width| *width > 0).unwrap_or(UNKNOWN_WIDTH)
}

/// What the line below a header is made of, and what stands for a text that is cut off.
fn signs() -> (char, &'static str) {
    if unicode_is_wanted() { ('─', "…") } else { ('-', "...") }
}

pub(crate) fn table(width: usize) -> Table {
    let mut table = Table::new();
    table.set_content_arrangement(ContentArrangement::Dynamic);
    let (line, sign) = signs();
    let line = LineStyle::none().fill(line).junction(line);
    table.load_style(TableStyle::new().header_separator(line)).set_truncation_indicator(sign);
    match colours_are_wanted() {
        true => table.enforce_styling(),
        false => table.force_no_tty(),
    };
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table
}

pub(crate) fn text(text: &str) -> Cell {
    Cell::new(visible(text))
}

/// A text, made safe, and cut after so many characters with a sign for it.
pub(crate) fn cut(text: &str, most: usize) -> Cell {
    let text = visible(text);
    if text.chars().count() <= most {
        return Cell::new(text);
    }
    let (_, sign) = signs();
    Cell::new(
        text.chars().take(most - sign.chars().count()).chain(sign.chars()).collect::<String>(),
    )
}

pub(crate) fn faint(words: &str) -> Cell {
    text(words).add_attribute(Attribute::Dim)
}

pub(crate) fn number(number: &str) -> Cell {
    Cell::new(number).set_alignment(CellAlignment::Right)
}

pub(crate) fn notable(words: &str) -> Cell {
    number(words).fg(Color::DarkYellow).add_attribute(Attribute::Bold)
}

pub(crate) fn title(name: &str, right: bool) -> Cell {
    let cell = text(name).add_attribute(Attribute::Bold);
    if right { cell.set_alignment(CellAlignment::Right) } else { cell }
}

pub(crate) fn write(out: &mut dyn Write, table: &mut Table) -> io::Result<()> {
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    for line in table.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    out.flush()
}
