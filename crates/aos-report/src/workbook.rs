//! The workbook: numbers as numbers, all else as text.

use std::{
    io::{self, Write},
    ops::Range,
};

use rust_xlsxwriter::{ConditionalFormatDataBar, Format, Workbook, Worksheet, XlsxError};

use crate::{
    model::{Report, Tenant},
    text,
};

/// The most characters of a cell.
const MOST_CHARACTERS: usize = 32_767;
const WIDEST: u32 = 400;
/// The greatest number that a sheet keeps digit by digit.
const GREATEST: u64 = 999_999_999_999_999;

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
    for (name, sheet) in [
        ("Tenants", tenants(report)),
        ("Changes", changes(report)),
        ("Failed", failed(report)),
        ("About", about(report)),
    ] {
        write(book.add_worksheet().set_name(name)?, &sheet)?;
    }
    book.save_to_buffer()
}

/// A sheet: its columns, those of them with numbers, and its rows as the other outputs show
/// them.
struct Sheet {
    columns: Vec<String>,
    numbers: Range<usize>,
    rows: Vec<Vec<String>>,
}

/// A sheet of tenants, with other columns between their names and their ids.
fn of_tenants<'a>(
    columns: &str,
    numbers: Range<usize>,
    rows: impl Iterator<Item = (&'a Tenant, Vec<String>)>,
) -> Sheet {
    let columns = format!("Customer,Tenant,{columns},Customer id,Tenant id");
    let row = |(tenant, cells): (&Tenant, Vec<String>)| {
        let names = [text::customer(tenant), text::tenant(tenant)].map(String::from);
        let ids = [text::id(&tenant.customer_id), text::id(&tenant.tenant_id)].map(String::from);
        names.into_iter().chain(cells).chain(ids).collect()
    };
    let columns = columns.split(',').map(str::to_owned).collect();
    Sheet { columns, numbers, rows: rows.map(row).collect() }
}

fn tenants(report: &Report) -> Sheet {
    let counts = report.counts(&Tenant::default()).into_iter().map(|(name, _)| name.to_owned());
    let columns: Vec<_> = counts.chain(report.days.iter().map(|it| it.date.to_string())).collect();
    let rows = report.rows().into_iter().map(|row| {
        let day = |day| if row.is_tenant() { text::total(day) } else { String::new() };
        let counts = report.counts(row).into_iter().map(|(_, count)| count);
        (row, counts.chain(report.days_of(row).iter().map(day)).collect())
    });
    of_tenants(&columns.join(","), 2..2 + columns.len(), rows)
}

fn changes(report: &Report) -> Sheet {
    let rows = report.changes().into_iter().flatten().flat_map(|(heading, tenants)| {
        tenants.into_iter().map(move |row| {
            let counts = [text::before(row), text::risky(row), text::change(row)];
            (row, [heading.to_owned()].into_iter().chain(counts).collect())
        })
    });
    of_tenants("What,Before,Now,Change", 3..6, rows)
}

fn failed(report: &Report) -> Sheet {
    let failures = report.failures();
    let rows = failures.iter().flat_map(|group| &group.tenants).map(|(row, failure)| {
        let (reason, message) = (text::plain(&failure.reason), text::plain(&failure.message));
        let next = [text::id(&failure.next_step), text::id(&failure.request_id)];
        (*row, [reason, message].into_iter().chain(next).map(String::from).collect())
    });
    of_tenants("Reason,Error,Next step,Request id", 0..0, rows)
}

fn about(report: &Report) -> Sheet {
    let totals = report.totals();
    let missing = report.missing().into_iter().map(|sentence| ("Incomplete", sentence));
    let facts = [
        ("Risky actions", text::total(&totals.risky)),
        ("Change, in tenants known in both readings", text::total(&totals.change)),
        ("Normal actions", text::total(&totals.normal)),
        ("Tenants at risk", totals.at_risk.to_string()),
        ("Tenants read", totals.read.to_string()),
        ("Tenants failed", totals.failed.to_string()),
        ("Customers whose tenants are unknown", totals.customers_failed.to_string()),
        ("Tenants without data", totals.not_reported.to_string()),
        ("Customers without tenants", totals.without_tenants.to_string()),
        ("Profile", text::id(&report.profile).into_owned()),
        ("File", text::id(&report.file).into_owned()),
        ("Began", text::time(&report.began)),
        ("Ended", text::time(&report.ended)),
        ("Compared with", report.compared_with.as_ref().map(text::time).unwrap_or_default()),
        ("Version", format!("aos {}", report.version)),
        ("Command", report.command.clone()),
    ];
    let settings = report.settings.iter().map(|(name, value)| (name.as_str(), value.clone()));
    let meanings = text::MEANINGS.map(|(word, meaning)| (word, meaning.to_owned()));
    let rows = missing.chain(facts).chain(settings).chain(meanings);
    let row =
        |(name, value): (&str, String)| [name, &value].map(|it| text::plain(it).into()).to_vec();
    let columns = ["Name", "Value"].map(str::to_owned).to_vec();
    Sheet { columns, numbers: 1..2, rows: rows.map(row).collect() }
}

/// Writes a sheet with a header that stays in sight, and a filter.
fn write(out: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let (bold, plain) = (Format::new().set_bold(), Format::new().set_num_format("#,##0"));
    for (column, name) in (0..).zip(&sheet.columns) {
        out.write_string_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            let is_number = sheet.numbers.contains(&usize::from(column));
            let number = text.replace(',', "").parse::<i64>().ok().filter(|_| is_number);
            if let Some(number) = number.filter(|it| it.unsigned_abs() <= GREATEST) {
                out.write_number_with_format(row, column, number as f64, &plain)?;
            } else {
                out.write_string(
                    row,
                    column,
                    text.chars().take(MOST_CHARACTERS).collect::<String>(),
                )?;
            }
        }
    }
    out.set_autofit_max_width(WIDEST).autofit();
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    // No sheet here has as many columns as a sheet can have.
    let column = |place| u16::try_from(place).unwrap_or(u16::MAX);
    out.set_freeze_panes(1, 0)?;
    out.autofilter(0, 0, last, column(sheet.columns.len() - 1))?;
    let risky = sheet.columns.iter().position(|name| name == "Risky");
    if let (Some(risky), true) = (risky.map(column), last > 0) {
        let bars = ConditionalFormatDataBar::new().set_fill_color("5B8FC7").set_solid_fill(true);
        out.add_conditional_format(1, risky, last, risky, &bars)?;
    }
    Ok(())
}
