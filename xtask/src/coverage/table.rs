//! The table as text.

use super::{Cell, Column, Coverage};

/// For a terminal: columns of equal width.
pub(super) fn plain(coverage: &Coverage) -> String {
    let rows = rows(coverage);
    let width = |index: usize| rows.iter().map(|row| row[index].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..=Column::ALL.len()).map(width).collect();
    rows.iter().map(|row| line(row, &widths, "", "  ", "")).collect()
}

/// In Markdown.
pub(super) fn markdown(coverage: &Coverage) -> String {
    let mut rows = rows(coverage).into_iter();
    let widths = vec![0; Column::ALL.len() + 1];
    let head = rows.next().unwrap_or_default();
    let rule = vec!["---".to_owned(); head.len()];
    let body = rows.map(|mut row| {
        row[0] = format!("`{}`", row[0]);
        row
    });
    [head, rule].into_iter().chain(body).map(|row| line(&row, &widths, "| ", " | ", " |")).collect()
}

fn rows(coverage: &Coverage) -> Vec<Vec<String>> {
    let head = std::iter::once("operation").chain(Column::ALL.map(Column::name));
    let mut rows = vec![head.map(str::to_owned).collect()];
    for row in &coverage.rows {
        let cells = row.cells.iter().map(|cell| match cell {
            Cell::There => "yes",
            Cell::NotNeeded => "none",
            Cell::Hole(_) => "HOLE",
        });
        let row = std::iter::once(row.operation.as_str()).chain(cells);
        rows.push(row.map(str::to_owned).collect());
    }
    rows
}

fn line(row: &[String], widths: &[usize], start: &str, between: &str, end: &str) -> String {
    let cells: Vec<String> =
        row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
    let line = format!("{start}{}{end}", cells.join(between));
    format!("{}\n", line.trim_end())
}
