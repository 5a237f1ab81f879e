//! JSON values of any shape, as the responses of any operation.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use serde_json::Value;

use super::{csv, json, jsonl, table, text::plain};
use crate::format::Format;

/// The name of the only column when rows are not objects.
const VALUE: &str = "value";

/// The most characters of a text that a column is made wide for: a GUID fits.
const MOST: usize = 36;

/// Prints one value.
pub(crate) fn write_value(out: &mut impl Write, format: Format, value: &Value) -> io::Result<()> {
    match (format, value) {
        (Format::Json, _) => json::value(out, value),
        (_, Value::Array(rows)) => write_list(out, format, rows),
        (Format::Jsonl, _) => jsonl::row(out, value),
        (Format::Csv, _) => write_list(out, format, std::slice::from_ref(value)),
        (Format::Table, Value::Object(fields)) => {
            let fields = fields.iter().map(|(name, value)| match value {
                // Not nothing, and not 0.
                Value::Null => (name.as_str(), table::faint("not reported")),
                value => (name.as_str(), cell(value)),
            });
            table::write(out, &mut table::fields(fields))
        }
        (Format::Table, _) => {
            writeln!(out, "{}", plain(&csv::value_cell(value)))?;
            out.flush()
        }
    }
}

/// Prints rows.
pub(crate) fn write_list(out: &mut impl Write, format: Format, rows: &[Value]) -> io::Result<()> {
    let mut writer = ListWriter::new(out, format);
    for row in rows {
        writer.row(row.clone())?;
    }
    writer.end()
}

/// Prints rows one by one. JSON and JSON lines are printed as the rows come.
/// Table and CSV wait for the end: only then are all columns known.
pub(crate) enum ListWriter<W> {
    Json(json::Array<W>),
    Jsonl(W),
    Collect { out: W, format: Format, rows: Vec<Value> },
}

impl<W: Write> ListWriter<W> {
    pub(crate) fn new(out: W, format: Format) -> Self {
        match format {
            Format::Json => Self::Json(json::Array::new(out)),
            Format::Jsonl => Self::Jsonl(out),
            Format::Table | Format::Csv => Self::Collect { out, format, rows: Vec::new() },
        }
    }

    pub(crate) fn row(&mut self, row: Value) -> io::Result<()> {
        match self {
            Self::Json(array) => array.row(&row),
            Self::Jsonl(out) => jsonl::row(out, &row),
            Self::Collect { rows, .. } => {
                rows.push(row);
                Ok(())
            }
        }
    }

    /// Completes what was printed.
    pub(crate) fn end(self) -> io::Result<()> {
        match self {
            Self::Json(array) => array.end(),
            Self::Jsonl(mut out) => out.flush(),
            Self::Collect { out, format: Format::Csv, rows } => write_csv(out, &rows),
            Self::Collect { out, rows, .. } => write_table(out, &rows),
        }
    }
}

/// The columns of rows: every field of any of them, in the order in which they
/// are first seen.
fn columns(rows: &[Value]) -> Vec<&str> {
    let mut columns: Vec<&str> = Vec::new();
    for row in rows {
        let names: Vec<&str> = match row {
            Value::Object(fields) => fields.keys().map(String::as_str).collect(),
            _ => vec![VALUE],
        };
        for name in names {
            if !columns.contains(&name) {
                columns.push(name);
            }
        }
    }
    columns
}

fn field<'a>(row: &'a Value, column: &str) -> &'a Value {
    match row {
        Value::Object(fields) => fields.get(column).unwrap_or(&Value::Null),
        other if column == VALUE => other,
        _ => &Value::Null,
    }
}

fn write_csv(out: impl Write, rows: &[Value]) -> io::Result<()> {
    let columns = columns(rows);
    let mut csv = csv::Rows::new(out, columns.iter().copied())?;
    for row in rows {
        csv.row(columns.iter().map(|column| csv::value_cell(field(row, column))))?;
    }
    Ok(())
}

fn write_table(mut out: impl Write, rows: &[Value]) -> io::Result<()> {
    let columns = columns(rows);
    if columns.is_empty() {
        writeln!(out, "No rows.")?;
        return out.flush();
    }
    let mut table = table::table();
    // A pipe has no width.
    let width = table.width().map_or(usize::MAX, usize::from);
    let (columns, left) = fitting(columns, rows, width);
    table.set_header(table::header(columns.iter().copied()));
    for row in rows {
        let cells = columns.iter().map(|column| cell(field(row, column))).collect();
        table.add_row(table::one_line(cells));
    }
    table::write(&mut out, &mut table)?;
    if !left.is_empty() {
        let names = plain(&left.join(", ")).into_owned();
        writeln!(
            out,
            "hidden: the terminal is too narrow for {names}; --output json has all fields"
        )?;
    }
    out.flush()
}

/// The columns that fit side by side and stay readable, and the others. A long text
/// does not count in full: it may be cut off.
fn fitting<'a>(
    mut columns: Vec<&'a str>,
    rows: &[Value],
    width_limit: usize,
) -> (Vec<&'a str>, Vec<&'a str>) {
    let wide = |column: &str| {
        let longest = rows.iter().map(|row| words(field(row, column)).chars().count()).max();
        longest.unwrap_or_default().min(MOST).max(column.chars().count()) + 2
    };
    if columns.iter().map(|column| wide(column)).sum::<usize>() <= width_limit {
        return (columns, Vec::new());
    }
    columns.sort_by_key(|column| identifying(column));
    let mut used = 0;
    columns.into_iter().partition(|column| {
        let width = wide(column);
        let fits = used == 0 || used + width <= width_limit;
        if fits {
            used += width;
        }
        fits
    })
}

/// How well a column identifies a row, the best first.
fn identifying(column: &str) -> u8 {
    let lower = column.to_ascii_lowercase();
    if lower == "id" {
        0
    } else if lower.contains("name") || lower == "organization" {
        1
    } else {
        2
    }
}

/// A value as a cell has it.
fn words(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text.as_str()),
        other => Cow::Owned(other.to_string()),
    }
}

fn cell(value: &Value) -> comfy_table::Cell {
    match value {
        Value::Number(number) => table::number(number.to_string()),
        other => table::text(&words(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn list(format: Format, rows: &[Value]) -> String {
        let mut written = Vec::new();
        write_list(&mut written, format, rows).unwrap();
        String::from_utf8(written).unwrap()
    }

    #[test]
    fn columns_are_those_of_all_rows() {
        let rows = [json!({"b": 1, "a": null}), json!({"c": [1, {"d": "x"}], "b": "=2"}), json!(7)];
        assert_eq!(
            list(Format::Csv, &rows),
            "b,a,c,value\n1,,,\n'=2,,\"[1,{\"\"d\"\":\"\"x\"\"}]\",\n,,,7\n"
        );
    }

    #[test]
    fn only_columns_that_can_be_read_are_shown() {
        let rows = [json!({"id": "x".repeat(80), "name": "ab", "n": 1, "last": null})];
        let columns = columns(&rows);
        // 36 + 2, 4 + 2, 1 + 2, 4 + 2.
        let all = ["id", "name", "n", "last"];
        for (width_limit, shown) in [
            (usize::MAX, &all[..]),
            (53, &all),
            (52, &["id", "name", "n"]),
            (46, &["id", "name"]),
            // A narrow one fits where a wide one does not.
            (43, &["id", "n"]),
            (5, &["id"]),
        ] {
            let (fit, left) = fitting(columns.clone(), &rows, width_limit);
            assert_eq!(fit, shown, "{width_limit}");
            assert_eq!(fit.len() + left.len(), all.len());
        }
    }

    #[test]
    fn what_identifies_rows_comes_first() {
        let mut columns = ["age", "displayName", "id", "status", "name"];
        columns.sort_by_key(|column| identifying(column));
        assert_eq!(columns, ["id", "displayName", "name", "age", "status"]);
    }

    #[test]
    fn no_rows_are_said_in_each_format() {
        assert_eq!(list(Format::Table, &[]), "No rows.\n");
        assert_eq!(list(Format::Json, &[]), "[]\n");
        assert_eq!(list(Format::Jsonl, &[]), "");
        assert_eq!(list(Format::Csv, &[]), "");
    }
}
