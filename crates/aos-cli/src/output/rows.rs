//! The rows of sweeps and counts.

use std::{
    borrow::Cow,
    cmp::Reverse,
    io::{self, BufWriter, Write},
};

use aos_facade::{ActionCounts, ActionType, FleetRow, Named, Outcome};
use serde::Serialize;

use super::{Format, Totals, csv, json, jsonl, table, text::plain};
use crate::exit;

/// The columns of CSV, which are the keys of JSON.
const COLUMNS: [&str; 7] = [
    "customerId",
    "customer",
    "tenantId",
    "tenant",
    "riskyActionCount",
    "normalActionCount",
    "error",
];
/// Errors that are told in full below a table.
const ERRORS_SHOWN: usize = 10;

/// One tenant with its counts. Without a tenant and without an error: a
/// customer that has no tenants.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Row {
    pub(crate) customer_id: Option<String>,
    pub(crate) customer: Option<String>,
    pub(crate) tenant_id: Option<String>,
    pub(crate) tenant: Option<String>,
    pub(crate) risky_action_count: Option<i64>,
    pub(crate) normal_action_count: Option<i64>,
    pub(crate) error: Option<String>,
    /// Why it failed, in few words.
    #[serde(skip)]
    pub(crate) reason: Option<String>,
    /// Whether there is a tenant at all, with an id or without.
    #[serde(skip)]
    pub(crate) has_tenant: bool,
}

impl Row {
    /// The row of one tenant that was asked for by its ids.
    pub(crate) fn of_tenant(customer: String, tenant: String, counts: ActionCounts) -> Self {
        Self {
            customer_id: Some(customer),
            tenant_id: Some(tenant),
            risky_action_count: counts.risky,
            normal_action_count: counts.normal,
            has_tenant: true,
            ..Self::default()
        }
    }

    fn cells(&self) -> [Cow<'_, str>; 7] {
        let words = |text: &'_ Option<String>| match text {
            Some(text) => Cow::Owned(csv::cell(text).into_owned()),
            None => Cow::Borrowed(""),
        };
        let number = |number: Option<i64>| match number {
            Some(number) => Cow::Owned(number.to_string()),
            None => Cow::Borrowed(""),
        };
        [
            words(&self.customer_id),
            words(&self.customer),
            words(&self.tenant_id),
            words(&self.tenant),
            number(self.risky_action_count),
            number(self.normal_action_count),
            words(&self.error),
        ]
    }

    /// Riskiest first; then what was not told, what failed, and last the
    /// customers without tenants. Names make the order the same every time.
    fn rank(&self) -> impl Ord + '_ {
        let group = match (self.risky_action_count, &self.error, self.has_tenant) {
            (Some(_), _, _) => 0,
            (None, None, true) => 1,
            (None, Some(_), _) => 2,
            (None, None, false) => 3,
        };
        (
            group,
            Reverse(self.risky_action_count),
            Reverse(self.normal_action_count),
            (&self.customer, &self.customer_id, &self.tenant, &self.tenant_id),
        )
    }
}

impl From<FleetRow> for Row {
    fn from(row: FleetRow) -> Self {
        let counts = row.counts().unwrap_or_default();
        let has_tenant = row.tenant.is_some();
        let (error, reason) = match &row.outcome {
            Outcome::Failed(error) => (Some(exit::sentence(error)), Some(reason(error))),
            _ => (None, None),
        };
        let (customer_id, customer) = split(row.customer);
        let (tenant_id, tenant) = row.tenant.map(split).unwrap_or_default();
        Self {
            customer_id,
            customer,
            tenant_id,
            tenant,
            risky_action_count: counts.risky,
            normal_action_count: counts.normal,
            error,
            reason,
            has_tenant,
        }
    }
}

fn split(named: Named) -> (Option<String>, Option<String>) {
    (Some(named.id).filter(|id| !id.is_empty()), named.name)
}

fn reason(error: &aos_facade::Error) -> String {
    use aos_facade::ErrorKind;
    if let Some(status) = error.status().filter(|_| error.kind() != ErrorKind::Decode) {
        return status.to_string();
    }
    let words = match error.kind() {
        ErrorKind::SignIn => "sign-in failed",
        ErrorKind::Connection => "no connection",
        ErrorKind::Timeout => "no answer in time",
        ErrorKind::Decode => "unreadable answer",
        ErrorKind::Missing => "not listed",
        _ => "failed",
    };
    words.to_owned()
}

/// Prints rows: CSV and JSON lines as they come, table and JSON at the end.
pub(crate) struct RowWriter<W: Write> {
    sink: Sink<W>,
    totals: Totals,
    kind: Option<ActionType>,
    ids: bool,
}

enum Sink<W: Write> {
    Csv(Box<csv::Rows<W>>),
    Jsonl(W),
    Json(W, Vec<Row>),
    Table(W, Vec<Row>),
}

impl<W: Write> RowWriter<W> {
    /// For rows of a question for one kind of action or for all; in a table
    /// with ids or without.
    pub(crate) fn new(
        out: W,
        format: Format,
        kind: Option<ActionType>,
        ids: bool,
    ) -> io::Result<Self> {
        let sink = match format {
            Format::Csv => Sink::Csv(Box::new(csv::Rows::new(out, COLUMNS)?)),
            Format::Jsonl => Sink::Jsonl(out),
            Format::Json => Sink::Json(out, Vec::new()),
            Format::Table => Sink::Table(out, Vec::new()),
        };
        Ok(Self { sink, totals: Totals::default(), kind, ids })
    }

    /// Takes a row.
    pub(crate) fn row(&mut self, row: Row) -> io::Result<()> {
        self.totals.add(&row, self.kind);
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

    /// Makes what was printed whole. Whether all rows are there is said in a
    /// table; the others have no place for it.
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
                    write_table(&mut out, &rows, self.kind, self.ids)?;
                    write_errors(&mut out, &rows)?;
                    writeln!(out)?;
                }
                let before = if complete { "" } else { "Not complete: " };
                writeln!(out, "{before}{}", self.totals.sentence(self.kind))?;
                out.flush()?;
            }
        }
        Ok(self.totals)
    }
}

fn write_table(
    out: &mut impl Write,
    rows: &[Row],
    kind: Option<ActionType>,
    ids: bool,
) -> io::Result<()> {
    let risky =
        kind != Some(ActionType::Normal) || rows.iter().any(|row| row.risky_action_count.is_some());
    let normal =
        kind != Some(ActionType::Risky) || rows.iter().any(|row| row.normal_action_count.is_some());
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
        // No count at all and a count that is not told are not the same.
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
        more => writeln!(out, "  and {more} more; --output json tells them all"),
    }
}

fn name(name: &Option<String>, id: &Option<String>) -> comfy_table::Cell {
    table::text(name.as_deref().or(id.as_deref()).unwrap_or("(no name)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(format: Format, kind: Option<ActionType>, rows: Vec<Row>, complete: bool) -> String {
        let mut out = Vec::new();
        let mut writer = RowWriter::new(&mut out, format, kind, false).unwrap();
        for row in rows {
            writer.row(row).unwrap();
        }
        writer.end(complete).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn tenant(name: &str, risky: Option<i64>) -> Row {
        Row {
            customer_id: Some("c".to_owned()),
            customer: Some(name.to_owned()),
            tenant_id: Some("t".to_owned()),
            tenant: Some(name.to_owned()),
            risky_action_count: risky,
            normal_action_count: Some(1),
            has_tenant: true,
            ..Row::default()
        }
    }

    #[test]
    fn a_count_that_is_not_told_is_not_zero() {
        let rows = || vec![tenant("told", Some(0)), tenant("silent", None)];
        let table = written(Format::Table, None, rows(), true);
        assert!(table.contains("silent    silent  not told       1"), "{table}");
        assert!(table.contains("told      told           0       1"), "{table}");
        assert!(table.contains("2 tenants: 0 risky and 2 normal actions, 0 failed, 1 not told."));
        let csv = written(Format::Csv, None, rows(), true);
        assert!(csv.ends_with("\nc,told,t,told,0,1,\nc,silent,t,silent,,1,\n"), "{csv}");
        // Only what was asked for can be "not told".
        let normal = written(Format::Table, Some(ActionType::Normal), rows(), true);
        assert!(normal.contains("2 tenants: 2 normal actions, 0 failed, 0 not told."), "{normal}");
    }

    #[test]
    fn names_cannot_give_orders_to_a_terminal_or_a_spreadsheet() {
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
    fn a_table_that_is_not_complete_says_so() {
        let table = written(Format::Table, None, vec![tenant("a", Some(2))], false);
        assert!(table.ends_with(
            "\nNot complete: 1 tenant: 2 risky and 1 normal actions, 0 failed, 0 not told.\n"
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
        assert!(table.contains("  and 15 more; --output json tells them all\n"), "{table}");
    }
}
