//! Prints rows in each format.

use std::{borrow::Cow, io::Write};

use aos_facade::api::ValueKind;
use serde_json::Value;

use super::{
    Plan,
    cell::{self, Cell},
    column::Column,
    names::named,
};
use crate::{
    exit::Outcome,
    format::Format,
    output::{
        csv, json, sheet, table,
        text::{grouped, is_blank},
    },
};

/// The most characters of a text in a table.
const MOST: usize = 60;
/// The most names of columns that are left out.
const NAMED: usize = 8;
/// The fewest characters that a longer text is cut to before a column is left out.
const LEAST: usize = 40;

impl Plan {
    /// Prints one row as a line of JSON.
    pub(super) fn print_line(&self, target: &mut dyn Write, row: Value) -> Outcome {
        let row = self.json(row);
        match &self.filter {
            Some(filter) => filter.apply(&row.to_string(), target),
            None => Ok(json::line(target, &row)?),
        }
    }

    /// Prints all rows.
    pub(super) fn print_all(&self, target: &mut dyn Write, rows: Vec<Value>) -> Outcome {
        match self.format {
            Format::Json => {
                let rows: Vec<Value> = rows.into_iter().map(|row| self.json(row)).collect();
                match &self.filter {
                    Some(filter) => filter.apply(&Value::from(rows).to_string(), target)?,
                    None => {
                        let mut array = json::Array::new(target, self.is_terminal);
                        rows.iter().try_for_each(|row| array.row(row))?;
                        array.end()?;
                    }
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
                    Format::Csv => csv::write(target, header, cells)?,
                    Format::Tsv => csv::write_tabs(target, header, cells)?,
                    _ => sheet::write(target, &names, rows.len(), cells)?,
                }
            }
        }
        Ok(())
    }

    /// Rows with the names of codes, where they are wanted, and all columns of them.
    fn named(&self, mut rows: Vec<Value>) -> (Vec<Value>, Vec<Column>) {
        let mut columns = self.columns.clone();
        if self.all || self.shape.open {
            columns.extend(Column::unknown(&self.shape, &columns, &rows));
        }
        if self.names {
            rows.iter_mut().for_each(|row| named(row, &self.shape.fields));
        }
        (rows, columns)
    }

    fn cells<'a>(&self, row: &'a Value, columns: &[Column]) -> Vec<Cell<'a>> {
        let cell = |column: &Column| match cell::of(column.of(row), column, &self.times) {
            // An id of digits is no number.
            Cell::Number(id) if column.is_id(&self.shape) => Cell::Text(id.into()),
            cell => cell,
        };
        columns.iter().map(cell).collect()
    }

    fn print_table(&self, target: &mut dyn Write, rows: Vec<Value>) -> Outcome {
        if rows.is_empty() {
            writeln!(target, "No rows.")?;
            return Ok(());
        }
        let (rows, mut columns) = self.named(rows);
        let mut cells: Vec<Vec<Cell<'_>>> =
            rows.iter().map(|row| self.cells(row, &columns)).collect();
        // A column without a value says nothing, unless somebody asked for it.
        let used: Vec<bool> = (0..columns.len())
            .map(|index| {
                self.chosen
                    || !self.shape.words.titles.is_empty()
                    || cells.iter().any(|row| !row[index].text().is_empty())
            })
            .collect();
        retain(&mut columns, &used);
        cells.iter_mut().for_each(|row| retain(row, &used));
        let words: Vec<Vec<table::Words>> = rows
            .iter()
            .zip(cells)
            .map(|(row, cells)| {
                cells
                    .into_iter()
                    .zip(&columns)
                    .map(|(it, column)| self.words(row, it, column))
                    .collect()
            })
            .collect();
        let titles: Vec<Cow<'_, str>> = columns.iter().map(|column| self.title(column)).collect();
        let ids: Vec<bool> = columns.iter().map(|column| column.is_id(&self.shape)).collect();
        let width = table::width(self.is_terminal);
        let shown = fitting(&titles, &words, &ids, width);
        let mut table = table::table(width);
        if self.header {
            let right = |index: usize| words.iter().any(|row| row[index].is_number());
            let header = titles[..shown].iter().enumerate();
            table.set_header(header.map(|(index, title)| table::title(title, right(index))));
        }
        for row in words {
            let cells = row.into_iter().zip(&ids).take(shown);
            let cells =
                cells.map(|(words, is_id)| words.cell(if *is_id { None } else { Some(MOST) }));
            table.add_row(table::one_line(cells.collect()));
        }
        table::keep_ids(&mut table, &ids[..shown]);
        table::write(target, &mut table)?;
        if shown < titles.len() {
            let names: Vec<String> = columns[shown..].iter().map(Column::header).collect();
            let more = match names.len().saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let names = names[..names.len().min(NAMED)].join(", ");
            writeln!(target, "hidden: too narrow for {names}{more} (--columns chooses)")?;
        }
        Ok(())
    }

    fn title<'a>(&self, column: &'a Column) -> Cow<'a, str> {
        let titles = self.shape.words.titles.iter();
        match titles.into_iter().find(|(name, _)| *name == column.name) {
            Some((_, title)) => Cow::Borrowed(*title),
            None => column.header().into(),
        }
    }

    fn words(&self, row: &Value, cell: Cell<'_>, column: &Column) -> table::Words {
        let is_notable = self.shape.words.notable == column.name;
        let is_code = column.field().is_some_and(|field| {
            field.codes.is_some() || !matches!(field.kind, ValueKind::Integer | ValueKind::Number)
        });
        if is_blank(cell.text())
            && let Some(words) = (self.shape.words.nothing)(row, &column.name)
        {
            return table::Words::faint(&words);
        }
        match cell {
            Cell::Empty => table::Words::text(""),
            Cell::Number(number) if is_notable && number != "0" => {
                table::Words::notable(grouped(number))
            }
            Cell::Number(number) if is_code => table::Words::number(number),
            Cell::Number(number) => table::Words::number(grouped(number)),
            Cell::Text(text) => table::Words::text(&text),
        }
    }
}

fn retain<T>(values: &mut Vec<T>, keep: &[bool]) {
    let mut keep = keep.iter();
    values.retain(|_| keep.next().is_none_or(|keep| *keep));
}

/// How many columns, from the left, are readable side by side.
fn fitting(
    titles: &[Cow<'_, str>],
    rows: &[Vec<table::Words>],
    ids: &[bool],
    width: usize,
) -> usize {
    let mut used = 0;
    let mut fits = |(index, title): (usize, &Cow<'_, str>)| {
        let longest = rows.iter().map(|row| row[index].width()).max().unwrap_or_default();
        let least = if ids[index] { longest } else { longest.min(LEAST) };
        used += least.max(title.chars().count()) + 2;
        index == 0 || used <= width + 2
    };
    titles.iter().enumerate().take_while(|column| fits(*column)).count().max(1)
}
