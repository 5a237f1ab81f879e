//! The workbook: numbers as numbers, all else as text.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use rust_xlsxwriter::{
    ConditionalFormatDataBar, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::{
    model::{Failure, Report, Tenant},
    summary::List,
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
    let compared = |words: fn(&Tenant) -> String, row: &Tenant| {
        number(report.compared_with.as_ref().map(|_| words(row)).unwrap_or_default())
    };
    let row = |row: &&Tenant| {
        let mut cells = vec![
            words(text::customer(row)),
            words(text::tenant(row)),
            number(text::risky(row)),
            compared(text::before, row),
            compared(text::change, row),
            number(text::normal(row)),
            number(text::days_at_risk(row)),
            words(text::seen(&row.customer_id).unwrap_or_default()),
            words(text::seen(&row.tenant_id).unwrap_or_default()),
        ];
        if row.is_tenant() {
            cells.extend(report.days_of(row).map(|day| number(text::total(&day))));
        }
        cells
    };
    let rows = report.rows();
    write(sheet, "Tenants", &header, rows.iter().map(row))?;
    if let Ok(last @ 1..) = u32::try_from(rows.len()) {
        let bars = ConditionalFormatDataBar::new().set_fill_color("5B8FC7").set_solid_fill(true);
        sheet.add_conditional_format(1, 2, last, 2, &bars)?;
    }
    Ok(())
}

fn changes(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let columns = "What,Customer,Tenant,Before,Now,Change,Customer id,Tenant id";
    let row = |list: &List<'_>, row: &Tenant| {
        vec![
            words(list.heading),
            words(text::customer(row)),
            words(text::tenant(row)),
            number(list.before(row)),
            number(list.now(row)),
            number(if list.is_gone { "gone".to_owned() } else { text::change(row) }),
            words(text::seen(&row.customer_id).unwrap_or_default()),
            words(text::seen(&row.tenant_id).unwrap_or_default()),
        ]
    };
    let lists = report.changes().map(|changes| changes.lists());
    let rows = lists.iter().flatten().flat_map(|list| list.tenants.iter().map(|it| row(list, it)));
    write(sheet, "Changes", &columns.split(',').collect::<Vec<_>>(), rows)
}

fn failed(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let columns = "Customer,Tenant,Reason,Error,Next step,Request id,Customer id,Tenant id";
    let row = |(tenant, failure): &(&Tenant, &Failure)| {
        vec![
            words(text::customer(tenant)),
            words(text::tenant(tenant)),
            words(text::visible(&failure.reason)),
            words(text::visible(&failure.message)),
            words(text::seen(&failure.next_step).unwrap_or_default()),
            words(text::seen(&failure.request_id).unwrap_or_default()),
            words(text::seen(&tenant.customer_id).unwrap_or_default()),
            words(text::seen(&tenant.tenant_id).unwrap_or_default()),
        ]
    };
    let groups = report.failures();
    let rows = groups.iter().flat_map(|group| group.tenants.iter().map(row));
    write(sheet, "Failed", &columns.split(',').collect::<Vec<_>>(), rows)
}

fn about(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let totals = report.totals();
    let mut rows = Vec::new();
    let mut add = |name: &str, value| rows.push(vec![words(text::visible(name)), value]);
    for sentence in report.missing() {
        add("Incomplete", words(text::visible(&sentence)));
    }
    add("Profile", words(text::seen(&report.profile).unwrap_or_default()));
    add("Began", words(text::time(&report.began)));
    add("Ended", words(text::time(&report.ended)));
    if let Some(then) = &report.compared_with {
        add("Compared with", words(text::time(then)));
        add("Change, in tenants known in both readings", number(text::total(&totals.change)));
    }
    add("Risky actions", number(text::total(&totals.risky)));
    add("Normal actions", number(text::total(&totals.normal)));
    for (name, count) in [
        ("Tenants at risk", totals.at_risk),
        ("Tenants read", totals.read),
        ("Tenants failed", totals.failed),
        ("Customers whose tenants are unknown", totals.customers_failed),
        ("Tenants without data", totals.not_reported),
        ("Customers without tenants", totals.without_tenants),
    ] {
        add(name, number(count.to_string()));
    }
    add("Version", words(format!("aos {}", report.version)));
    add("Command", words(text::visible(&report.command)));
    for (name, value) in &report.settings {
        add(name, words(text::visible(value)));
    }
    for (word, meaning) in text::MEANINGS {
        add(word, words(meaning));
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

/// A cell with text, also where it looks like a number.
fn words<'a>(text: impl Into<Cow<'a, str>>) -> Cell {
    Cell::Text(text.into().into_owned())
}

/// A cell with a number as the other outputs show it, or with the words in its place.
fn number(text: String) -> Cell {
    match text.replace(',', "").parse() {
        Ok(number) => Cell::Number(number),
        Err(_) => Cell::Text(text),
    }
}
