//! The workbook: numbers as numbers, all else as text.

use std::io::{self, Write};

use rust_xlsxwriter::{
    ConditionalFormatDataBar, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::{
    model::{Report, State, Tenant},
    summary::GONE,
    text,
};

/// The most characters of a cell.
const MOST_CHARACTERS: usize = 32_767;
/// The greatest number that a sheet keeps digit by digit.
const GREATEST: i64 = 999_999_999_999_999;

/// A cell with its kind.
enum Cell {
    Text(String),
    Number(i64),
}

/// Writes the report as a workbook (`.xlsx`) with the sheets Tenants, Changes, Failed and
/// About. The sheet Tenants has a column for each day of the history.
///
/// # Errors
///
/// Those of the writer, and more tenants than a sheet has rows (1,048,575).
pub fn xlsx(report: &Report, mut out: impl Write) -> io::Result<()> {
    let failed = |error: XlsxError| {
        io::Error::other(format!("the workbook cannot be made: {error}; a page has no limit"))
    };
    out.write_all(&workbook(report).map_err(failed)?)
}

fn workbook(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    tenants(book.add_worksheet(), report)?;
    changes(book.add_worksheet(), report)?;
    failed(book.add_worksheet(), report)?;
    about(book.add_worksheet(), report)?;
    book.save_to_buffer()
}

fn tenants(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let columns = "Customer,Tenant,Risky,Before,Change,Normal,Days at risk,Customer id,Tenant id";
    let mut header: Vec<String> = columns.split(',').map(str::to_owned).collect();
    header.extend(report.days.iter().map(|day| day.date.to_string()));
    let is_compared = report.compared_with.is_some();
    let row = |row: &Tenant| {
        let compared = |text: String, number| cell_or(number, if is_compared { &text } else { "" });
        let mut cells = vec![
            Cell::Text(text::customer(row).into_owned()),
            Cell::Text(text::tenant(row).into_owned()),
            count(&row.state, row.state.risky()),
            compared(text::before(row), row.before.as_ref().and_then(State::risky)),
            compared(text::change(row), row.change()),
            count(&row.state, row.state.normal()),
            cell_or(row.days_at_risk.map(i64::from), ""),
            id(&row.customer_id),
            id(&row.tenant_id),
        ];
        let days = (0..report.days.len()).map(|day| row.days.get(day).copied().flatten());
        let unknown = if row.is_tenant() { "unknown" } else { "" };
        cells.extend(days.map(|day| cell_or(day, unknown)));
        cells
    };
    let rows = report.rows();
    write(sheet, "Tenants", &header, rows.iter().map(|it| row(it)))?;
    if let Ok(last @ 1..) = u32::try_from(rows.len()) {
        let bars = ConditionalFormatDataBar::new().set_fill_color("5B8FC7").set_solid_fill(true);
        sheet.add_conditional_format(1, 2, last, 2, &bars)?;
    }
    Ok(())
}

fn changes(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let header =
        ["What", "Customer", "Tenant", "Before", "Now", "Change", "Customer id", "Tenant id"];
    let row = |heading: &str, row: &Tenant| {
        let now = count(&row.state, row.state.risky());
        let before = row.before.as_ref().and_then(State::risky);
        let (before, now, change) = if heading == GONE {
            (now, Cell::Text("not listed".to_owned()), Cell::Text("gone".to_owned()))
        } else {
            let change = cell_or(row.change(), &text::change(row));
            (cell_or(before, &text::before(row)), now, change)
        };
        vec![
            Cell::Text(heading.to_owned()),
            Cell::Text(text::customer(row).into_owned()),
            Cell::Text(text::tenant(row).into_owned()),
            before,
            now,
            change,
            id(&row.customer_id),
            id(&row.tenant_id),
        ]
    };
    let lists = report.changes().map(|changes| changes.lists());
    let rows = lists
        .iter()
        .flatten()
        .flat_map(|(heading, tenants)| tenants.iter().map(|tenant| row(heading, tenant)));
    write(sheet, "Changes", &header, rows)
}

fn failed(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let columns = "Customer,Tenant,Reason,Error,Next step,Request id,Customer id,Tenant id";
    let header: Vec<&str> = columns.split(',').collect();
    let text = |text: &str| Cell::Text(text::visible(text).into_owned());
    let groups = report.failures();
    let rows = groups.iter().flat_map(|group| {
        group.tenants.iter().map(|(tenant, failure)| {
            vec![
                Cell::Text(text::customer(tenant).into_owned()),
                Cell::Text(text::tenant(tenant).into_owned()),
                text(group.reason),
                text(&failure.message),
                text(group.next_step.unwrap_or_default()),
                id(&failure.request_id),
                id(&tenant.customer_id),
                id(&tenant.tenant_id),
            ]
        })
    });
    write(sheet, "Failed", &header, rows)
}

fn about(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let totals = report.totals();
    let number = |number: usize| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let sum = |sum: Option<i128>| match sum.map(i64::try_from) {
        Some(Ok(sum)) => Cell::Number(sum),
        _ => Cell::Text(text::total(&sum)),
    };
    let text = |text: &str| Cell::Text(text::visible(text).into_owned());
    let mut rows = Vec::new();
    let mut add = |name: &str, value| rows.push(vec![text(name), value]);
    for sentence in report.missing() {
        add("Incomplete", text(&sentence));
    }
    add("Profile", Cell::Text(text::seen(&report.profile).unwrap_or_default().into_owned()));
    add("Began", Cell::Text(text::time(&report.began)));
    add("Ended", Cell::Text(text::time(&report.ended)));
    if let Some(then) = &report.compared_with {
        add("Compared with", Cell::Text(text::time(then)));
    }
    add("Risky actions", sum(totals.risky));
    if report.compared_with.is_some() {
        add("Change, in tenants known in both readings", sum(totals.change));
    }
    add("Normal actions", sum(totals.normal));
    add("Tenants at risk", number(totals.at_risk));
    add("Tenants read", number(totals.read));
    add("Tenants failed", number(totals.failed));
    add("Customers whose tenants are unknown", number(totals.customers_failed));
    add("Tenants without data", number(totals.not_reported));
    add("Customers without tenants", number(totals.without_tenants));
    add("Version", text(&format!("aos {}", report.version)));
    add("Command", text(&report.command));
    for (name, value) in &report.settings {
        add(name, text(value));
    }
    for (word, meaning) in text::MEANINGS {
        add(word, text(meaning));
    }
    write(sheet, "About", &["Name", "Value"], rows.into_iter())
}

/// Writes a sheet with a header that stays in sight, and a filter.
fn write(
    sheet: &mut Worksheet,
    name: &str,
    header: &[impl AsRef<str>],
    rows: impl Iterator<Item = Vec<Cell>>,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    let bold = Format::new().set_bold();
    let (plain, words) =
        (Format::new().set_num_format("#,##0"), Format::new().set_align(FormatAlign::Left));
    let mut widths = Vec::new();
    for (column, name) in (0..).zip(header) {
        sheet.write_string_with_format(0, column, name.as_ref(), &bold)?;
        widths.push(name.as_ref().chars().count());
    }
    let mut last = 0;
    for (row, cells) in (1..).zip(rows) {
        for ((column, cell), width) in (0..).zip(cells).zip(&mut widths) {
            let text = match cell {
                Cell::Number(number) if number.abs() <= GREATEST => {
                    sheet.write_number_with_format(row, column, number as f64, &plain)?;
                    continue;
                }
                Cell::Number(number) => number.to_string(),
                Cell::Text(text) => text.chars().take(MOST_CHARACTERS).collect(),
            };
            if !text.is_empty() {
                *width = text.chars().count().max(*width);
                sheet.write_string_with_format(row, column, text, &words)?;
            }
        }
        last = row;
    }
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, (width.min(60) + 3) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    // No sheet here has as many columns as a sheet can have.
    let columns = u16::try_from(header.len()).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
    Ok(())
}

fn count(state: &State, count: Option<i64>) -> Cell {
    cell_or(count, text::word(state))
}

fn cell_or(number: Option<i64>, words: &str) -> Cell {
    number.map_or_else(|| Cell::Text(words.to_owned()), Cell::Number)
}

fn id(id: &Option<String>) -> Cell {
    Cell::Text(text::seen(id).unwrap_or_default().into_owned())
}
