//! Prints rows, or a single value, in each format.

use std::io::Write;

use aos_facade::api::{Field, ValueKind, redact};
use comfy_table::{ColumnConstraint, Row};
use serde_json::Value;

use super::{
    Plan,
    cell::{Cell, plain},
    column::Column,
};
use crate::{
    exit::Outcome,
    format::Format,
    output::{
        csv, json, sheet, table,
        target::Target,
        text::{self, counted, grouped, is_blank},
    },
};

const MOST: usize = 60;
const NAMED: usize = 8;
/// The fewest characters that a longer text is cut to before a column is left out.
const LEAST: usize = 40;

impl Plan {
    pub(super) fn print_line(&self, target: &mut dyn Write, row: Value) -> Outcome {
        self.print_json(target, &self.json(row), false)
    }

    fn print_json(&self, target: &mut dyn Write, value: &Value, breaks: bool) -> Outcome {
        match &self.filter {
            Some(filter) => filter.apply(&value.to_string(), target),
            None => Ok(json::value(target, value, breaks)?),
        }
    }

    pub(super) fn print_all(&self, target: &mut dyn Write, rows: Vec<Value>) -> Outcome {
        match self.format {
            Format::Json => {
                let rows: Vec<Value> = rows.into_iter().map(|row| self.json(row)).collect();
                match &self.filter {
                    Some(filter) => filter.apply(&Value::from(rows).to_string(), target)?,
                    None => json::array(target, &rows, self.is_terminal)?,
                }
            }
            Format::Jsonl => rows.into_iter().try_for_each(|row| self.print_line(target, row))?,
            Format::Table => self.print_table(target, rows)?,
            // Those of reports are refused before.
            _ => {
                let (rows, columns) = self.named(rows);
                let names: Vec<String> = columns.iter().map(|column| column.header()).collect();
                let header = self.header.then_some(&names[..]);
                let cells = rows.iter().map(|row| self.cells(row, &columns));
                match self.format {
                    Format::Xlsx => sheet::write(target, &names, rows.len(), cells)?,
                    format => csv::write(target, header, cells, format == Format::Tsv)?,
                }
            }
        }
        Ok(())
    }

    fn named(&self, mut rows: Vec<Value>) -> (Vec<Value>, Vec<Column>) {
        let mut columns = self.columns.clone();
        if self.all || self.shape.open {
            columns.extend(Column::unknown(&self.shape, &columns, &rows));
        }
        rows.iter_mut().for_each(|row| self.name_codes(row));
        (rows, columns)
    }

    fn cells<'a>(&self, row: &'a Value, columns: &[Column]) -> Vec<Cell<'a>> {
        columns.iter().map(|column| Cell::of(column.of(row), column, &self.shown)).collect()
    }

    fn print_table(&self, target: &mut dyn Write, rows: Vec<Value>) -> Outcome {
        if rows.is_empty() {
            writeln!(target, "No rows.")?;
            return Ok(());
        }
        let (rows, mut columns) = self.named(rows);
        // A column without a value says nothing, unless somebody asked for it.
        if !self.chosen && self.shape.words.titles.is_empty() {
            let says = |column: &Column, row| {
                !Cell::of(column.of(row), column, &self.shown).text.is_empty()
            };
            let is_said = |column: &Column| rows.iter().any(|row| says(column, row));
            // Where none has one, that is what the table says.
            if columns.iter().any(is_said) {
                columns.retain(is_said);
            }
        }
        if columns.is_empty() {
            writeln!(target, "{} without a value", counted(rows.len(), "row", "rows"))?;
            return Ok(());
        }
        let cells: Vec<Vec<Cell<'_>>> = rows.iter().map(|row| self.cells(row, &columns)).collect();
        let words = |(row, cells): (&Value, &Vec<Cell<'_>>)| -> Vec<comfy_table::Cell> {
            cells.iter().zip(&columns).map(|(cell, column)| self.words(row, cell, column)).collect()
        };
        let words: Vec<_> = rows.iter().zip(&cells).map(words).collect();
        let width = table::width(self.is_terminal);
        let shown = self.fitting(&columns, &words, width);
        let mut table = table::table(width);
        if self.header {
            let is_number = |index: usize| cells.iter().any(|row| row[index].is_number);
            let header = columns[..shown].iter().enumerate();
            let header = header.map(|(i, column)| table::title(&self.title(column), is_number(i)));
            table.set_header(header);
        }
        for row in words {
            let mut row = Row::from(row.into_iter().take(shown));
            // What does not fit on one line is cut off, with a sign for it.
            row.max_height(1);
            table.add_row(row);
        }
        for (drawn, _) in table.column_iter_mut().zip(&columns).filter(|(_, it)| it.is_id) {
            // An id that is cut is none.
            drawn.set_constraint(ColumnConstraint::ContentWidth);
        }
        table::write(target, &mut table)?;
        if shown < columns.len() {
            let names: Vec<String> = columns[shown..].iter().map(|it| it.header()).collect();
            let more = match names.len().saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let names = names[..names.len().min(NAMED)].join(", ");
            writeln!(target, "hidden: too narrow for {names}{more} (--columns chooses)")?;
        }
        Ok(())
    }

    fn title(&self, column: &Column) -> String {
        let title = self.shape.words.titles.iter().find(|(name, _)| *name == column.name);
        title.map_or_else(|| column.header(), |(_, title)| (*title).to_owned())
    }

    fn words(&self, row: &Value, cell: &Cell<'_>, column: &Column) -> comfy_table::Cell {
        let (text, Field { codes, kind, .. }) = (&cell.text, &column.field);
        let is_notable = self.shape.words.notable == column.name;
        let is_code = codes.is_some() || !matches!(kind, ValueKind::Integer | ValueKind::Number);
        if is_blank(text)
            && let Some(words) = (self.shape.words.nothing)(row, &column.name)
        {
            return table::faint(&words);
        }
        match cell.is_number {
            true if is_notable && text != "0" => table::notable(&grouped(text)),
            true if is_code => table::number(text),
            true => table::number(&grouped(text)),
            false if column.is_id => table::text(text),
            false => table::cut(text, MOST),
        }
    }

    /// How many columns, from the left, are readable side by side.
    fn fitting(&self, columns: &[Column], rows: &[Vec<comfy_table::Cell>], width: usize) -> usize {
        let mut used = 0;
        let mut fits = |(index, column): (usize, &Column)| {
            let widths = rows.iter().map(|row| row[index].content().chars().count());
            let longest = widths.max().unwrap_or_default();
            let least = if column.is_id { longest } else { longest.min(LEAST) };
            used += least.max(self.title(column).chars().count()) + 2;
            index == 0 || used <= width + 2
        };
        columns.iter().enumerate().take_while(|column| fits(*column)).count().max(1)
    }

    /// Prints a value. A list that is none of the documented ones is printed as rows.
    pub(crate) fn print_value(self, mut target: Target, value: Value) -> Outcome {
        let value = match self.operation {
            Some(operation) => redact::response_json(&value, operation),
            None => value,
        };
        match (self.format, value) {
            (Format::Json, value) => {
                let value = if value.is_object() { self.json(value) } else { value };
                self.print_json(&mut target, &value, self.is_terminal)?;
            }
            (_, Value::Array(rows)) => self.print_all(&mut target, rows)?,
            (Format::Table, value @ Value::Object(_)) => {
                let mut fields = Vec::new();
                entries(&self.json(value), String::new(), &mut fields);
                let mut table = table::table(table::width(self.is_terminal));
                for (name, value) in fields {
                    table.add_row([table::faint(&name), value]);
                }
                table::write(&mut target, &mut table)?;
            }
            (Format::Table, Value::Null) => writeln!(target, "null")?,
            (Format::Table, value) => writeln!(target, "{}", text::plain(&plain(&value)))?,
            (_, value) => self.print_all(&mut target, vec![value])?,
        }
        target.finish()
    }
}

fn entries(value: &Value, path: String, found: &mut Vec<(String, comfy_table::Cell)>) {
    let is_plain = |value: &Value| !value.is_object() && !value.is_array();
    let words = match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                entries(value, path, found);
            }
            return;
        }
        Value::Array(values) if !values.iter().all(is_plain) => {
            for (index, value) in values.iter().enumerate() {
                entries(value, format!("{path}[{index}]"), found);
            }
            return;
        }
        // Not nothing, and not 0.
        Value::Null => table::faint("not reported"),
        Value::Number(number) if number.is_i64() => table::text(&grouped(number)),
        other => table::text(&plain(other)),
    };
    found.push((path, words));
}
