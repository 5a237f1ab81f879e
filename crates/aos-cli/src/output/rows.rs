//! Prints the rows of a sweep.

use std::{
    io::{self, BufWriter, Write},
    sync::Arc,
};

use aos_facade::ActionType;

use super::{
    csv, json, jsonl,
    row::Row,
    table,
    text::{is_blank, plain},
    totals::Totals,
};
use crate::format::Format;

/// Errors that are printed in full below a table.
const ERRORS_SHOWN: usize = 10;

/// Prints rows: CSV and JSON lines as they come, table and JSON at the end.
pub(crate) struct RowWriter<W: Write> {
    sink: Sink<W>,
    totals: Totals,
    types: Option<ActionType>,
    ids: bool,
}

enum Sink<W: Write> {
    Csv(Box<csv::Rows<W>>),
    Jsonl(W),
    Json(W, Vec<Row>),
    Table(W, Vec<Row>),
}

impl<W: Write> RowWriter<W> {
    /// For rows with one kind of action or with all; in a table with ids or
    /// without.
    pub(crate) fn new(
        out: W,
        format: Format,
        types: Option<ActionType>,
        ids: bool,
    ) -> io::Result<Self> {
        let sink = match format {
            Format::Csv => Sink::Csv(Box::new(csv::Rows::new(out, Row::COLUMNS)?)),
            Format::Jsonl => Sink::Jsonl(out),
            Format::Json => Sink::Json(out, Vec::new()),
            Format::Table => Sink::Table(out, Vec::new()),
        };
        Ok(Self { sink, totals: Totals::default(), types, ids })
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, row: Row) -> io::Result<()> {
        self.totals.add(&row, self.types);
        match &mut self.sink {
            Sink::Csv(csv) => csv.row(row.cells()),
            Sink::Jsonl(out) => jsonl::row(out, &row),
            Sink::Json(_, rows) | Sink::Table(_, rows) => {
                rows.push(row);
                Ok(())
            }
        }
    }

    /// The sums so far.
    pub(crate) fn totals(&self) -> &Totals {
        &self.totals
    }

    /// Completes what was printed. Only a table says that it is incomplete.
    pub(crate) fn end(self, complete: bool) -> io::Result<Totals> {
        match self.sink {
            Sink::Csv(_) | Sink::Jsonl(_) => {}
            Sink::Json(out, mut rows) => {
                rows.sort_by(|a, b| a.rank().cmp(&b.rank()));
                let mut array = json::Array::new(BufWriter::new(out));
                for row in &rows {
                    array.row(row)?;
                }
                array.end()?;
            }
            Sink::Table(out, mut rows) => {
                rows.sort_by(|a, b| a.rank().cmp(&b.rank()));
                let mut out = BufWriter::new(out);
                if rows.is_empty() && !complete {
                    return Ok(self.totals);
                }
                if !rows.is_empty() {
                    write_table(&mut out, &rows, self.types, self.ids)?;
                    write_errors(&mut out, &rows)?;
                    writeln!(out)?;
                }
                let before = if complete { "" } else { "Incomplete: " };
                writeln!(out, "{before}{}", self.totals.sentence(self.types))?;
                out.flush()?;
            }
        }
        Ok(self.totals)
    }
}

fn write_table(
    out: &mut impl Write,
    rows: &[Row],
    types: Option<ActionType>,
    ids: bool,
) -> io::Result<()> {
    let risky = types != Some(ActionType::Normal)
        || rows.iter().any(|row| row.risky_action_count.is_some());
    let normal = types != Some(ActionType::Risky)
        || rows.iter().any(|row| row.normal_action_count.is_some());
    let mut header = table::header(["Customer", "Tenant"]);
    if ids {
        header.extend(table::header(["Customer's id", "Tenant's id"]));
    }
    let right = |name| {
        table::header([name])
            .into_iter()
            .map(|cell| cell.set_alignment(comfy_table::CellAlignment::Right))
    };
    if risky {
        header.extend(right("Risky"));
    }
    if normal {
        header.extend(right("Normal"));
    }
    if rows.iter().any(|row| row.error.is_some()) {
        header.extend(table::header(["Error"]));
    }
    let mut shown = table::table();
    shown.set_header(header);
    for row in rows {
        let mut cells = vec![name(&row.customer, &row.customer_id)];
        cells.push(match (row.has_tenant, &row.error) {
            (true, _) => name(&row.tenant, &row.tenant_id),
            (false, None) => table::faint("no tenants"),
            (false, Some(_)) => table::text(""),
        });
        if ids {
            cells.push(table::text(row.customer_id.as_deref().unwrap_or_default()));
            cells.push(table::text(row.tenant_id.as_deref().unwrap_or_default()));
        }
        // A row without counts is not one whose counts are not reported.
        let counted = row.has_tenant && row.error.is_none();
        let count = |count, risky| match counted {
            true => table::count(count, risky),
            false => table::text(""),
        };
        if risky {
            cells.push(count(row.risky_action_count, true));
        }
        if normal {
            cells.push(count(row.normal_action_count, false));
        }
        if let Some(reason) = &row.reason {
            cells.push(table::alarming(reason));
        }
        shown.add_row(table::one_line(cells));
    }
    table::write(out, &mut shown)
}

fn write_errors(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let failed: Vec<&Row> = rows.iter().filter(|row| row.error.is_some()).collect();
    if failed.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nFailed:")?;
    for row in failed.iter().take(ERRORS_SHOWN) {
        let error = row.error.as_deref().unwrap_or_default();
        writeln!(out, "  {}", plain(error))?;
    }
    match failed.len().saturating_sub(ERRORS_SHOWN) {
        0 => Ok(()),
        more => writeln!(out, "  and {more} more; --output json has all of them"),
    }
}

/// The name, or the id where nothing of the name is seen.
fn name(name: &Option<Arc<str>>, id: &Option<Arc<str>>) -> comfy_table::Cell {
    let seen = [name, id].into_iter().flatten().find(|text| !is_blank(text));
    table::text(seen.map_or("(no name)", |text| text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(
        format: Format,
        types: Option<ActionType>,
        rows: Vec<Row>,
        complete: bool,
    ) -> String {
        let mut out = Vec::new();
        let mut writer = RowWriter::new(&mut out, format, types, false).unwrap();
        for row in rows {
            writer.row(row).unwrap();
        }
        writer.end(complete).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn tenant(name: &str, risky: Option<i64>) -> Row {
        Row {
            customer_id: Some("c".into()),
            customer: Some(name.into()),
            tenant_id: Some("t".into()),
            tenant: Some(name.into()),
            risky_action_count: risky,
            normal_action_count: Some(1),
            has_tenant: true,
            ..Row::default()
        }
    }

    #[test]
    fn a_count_that_is_not_reported_is_not_zero() {
        let rows = || vec![tenant("zero", Some(0)), tenant("silent", None)];
        let table = written(Format::Table, None, rows(), true);
        assert!(table.contains("silent    silent  not reported       1"), "{table}");
        assert!(table.contains("zero      zero               0       1"), "{table}");
        assert!(
            table.contains("2 tenants: 0 risky and 2 normal actions, 0 failed, 1 not reported.")
        );
        let csv = written(Format::Csv, None, rows(), true);
        assert!(csv.ends_with("\nc,zero,t,zero,0,1,\nc,silent,t,silent,,1,\n"), "{csv}");
        // Only what was requested can be "not reported".
        let normal = written(Format::Table, Some(ActionType::Normal), rows(), true);
        assert!(
            normal.contains("2 tenants: 2 normal actions, 0 failed, 0 not reported."),
            "{normal}"
        );
    }

    #[test]
    fn names_cannot_control_a_terminal_or_a_spreadsheet() {
        let evil = "=1+1\u{1b}[2J\u{9b}31m\u{202e}\nx";
        for format in [Format::Table, Format::Json, Format::Jsonl, Format::Csv] {
            let text = written(format, None, vec![tenant(evil, Some(1))], true);
            let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
            assert!(!text.contains(bad), "{format:?}: {text:?}");
        }
        let json = written(Format::Jsonl, None, vec![tenant(evil, Some(1))], true);
        let row: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(row["customer"], evil, "JSON keeps the name as it is");
        let csv = written(Format::Csv, None, vec![tenant(evil, Some(1))], true);
        assert!(csv.contains("c,'=1+1"), "{csv}");
    }

    #[test]
    fn a_name_of_which_nothing_is_seen_is_the_id() {
        for blank in ["", " ", "\u{200b}", "\u{2800}\u{3164}"] {
            let row = Row { customer_id: Some("c-7".into()), ..tenant(blank, Some(1)) };
            let table = written(Format::Table, None, vec![row], true);
            assert!(table.contains("\nc-7       t           1       1\n"), "{table}");
        }
        let row = Row { customer_id: Some("".into()), ..tenant("", Some(1)) };
        assert!(written(Format::Table, None, vec![row], true).contains("\n(no name)  t "));
    }

    #[test]
    fn an_incomplete_table_says_so() {
        let table = written(Format::Table, None, vec![tenant("a", Some(2))], false);
        assert!(table.ends_with(
            "\nIncomplete: 1 tenant: 2 risky and 1 normal actions, 0 failed, 0 not reported.\n"
        ));
        assert_eq!(written(Format::Table, None, Vec::new(), false), "");
        assert_eq!(written(Format::Json, None, Vec::new(), false), "[]\n");
    }

    #[test]
    fn many_errors_do_not_flood_the_terminal() {
        let failed = |number: usize| Row {
            error: Some(format!("error {number}")),
            reason: Some("503 Service Unavailable".to_owned()),
            ..tenant("a", None)
        };
        let table = written(Format::Table, None, (0..25).map(failed).collect(), true);
        assert_eq!(table.matches("  error ").count(), ERRORS_SHOWN);
        assert!(table.contains("  and 15 more; --output json has all of them\n"), "{table}");
    }
}
