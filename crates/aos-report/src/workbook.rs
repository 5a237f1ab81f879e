//! The workbook: numbers as numbers, all else as text.

use std::{
    io::{self, Write},
    ops::Range,
};

use rust_xlsxwriter::{
    ConditionalFormatDataBar, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::{
    model::{Report, Tenant},
    text,
};

/// The most characters of a cell.
const MOST_CHARACTERS: usize = 32_767;
/// The greatest number that a sheet keeps digit by digit.
const GREATEST: i64 = 999_999_999_999_999;

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
/// them. The first column of numbers has bars.
struct Sheet {
    columns: Vec<String>,
    numbers: Range<usize>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    fn new(columns: &str, numbers: Range<usize>, rows: Vec<Vec<String>>) -> Self {
        Self { columns: columns.split(',').map(str::to_owned).collect(), numbers, rows }
    }
}

fn names(of: &Tenant) -> [String; 2] {
    [text::customer(of).into_owned(), text::tenant(of).into_owned()]
}

fn ids(of: &Tenant) -> [String; 2] {
    [&of.customer_id, &of.tenant_id].map(|id| text::id(id).into_owned())
}

fn tenants(report: &Report) -> Sheet {
    let counts = report.counts(&Tenant::default()).into_iter().map(|(name, _)| name.to_owned());
    let counts: Vec<_> = counts.chain(report.days.iter().map(|day| day.date.to_string())).collect();
    let columns = format!("Customer,Tenant,{},Customer id,Tenant id", counts.join(","));
    let row = |row: &Tenant| {
        let day = |day| if row.is_tenant() { text::total(day) } else { String::new() };
        let mut cells = names(row).to_vec();
        cells.extend(report.counts(row).into_iter().map(|(_, count)| count));
        cells.extend(report.days_of(row).iter().map(day));
        cells.extend(ids(row));
        cells
    };
    Sheet::new(&columns, 2..2 + counts.len(), report.rows().into_iter().map(row).collect())
}

fn changes(report: &Report) -> Sheet {
    let lists = report.changes().unwrap_or_default().lists();
    let rows = lists.iter().flat_map(|(heading, tenants)| {
        tenants.iter().map(|row| {
            let counts = [text::before(row), text::risky(row), text::change(row)];
            let heading = [(*heading).to_owned()];
            heading.into_iter().chain(names(row)).chain(counts).chain(ids(row)).collect()
        })
    });
    let columns = "What,Customer,Tenant,Before,Now,Change,Customer id,Tenant id";
    Sheet::new(columns, 3..6, rows.collect())
}

fn failed(report: &Report) -> Sheet {
    let failures = report.failures();
    let rows = failures.iter().flat_map(|group| &group.tenants).map(|(row, failure)| {
        let why = [
            text::visible(&failure.reason),
            text::visible(&failure.message),
            text::id(&failure.next_step),
            text::id(&failure.request_id),
        ];
        names(row).into_iter().chain(why.map(String::from)).chain(ids(row)).collect()
    });
    let columns = "Customer,Tenant,Reason,Error,Next step,Request id,Customer id,Tenant id";
    Sheet::new(columns, 0..0, rows.collect())
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
        |(name, value): (&str, String)| [name, &value].map(|it| text::visible(it).into()).to_vec();
    Sheet::new("Name,Value", 1..2, rows.map(row).collect())
}

/// Writes a sheet with a header that stays in sight, and a filter.
fn write(out: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let plain = Format::new().set_num_format("#,##0");
    let words = Format::new().set_align(FormatAlign::Left);
    for (column, name) in (0..).zip(&sheet.columns) {
        out.write_string_with_format(0, column, name, &bold)?;
        let cells = sheet.rows.iter().filter_map(|row| row.get(usize::from(column)));
        let width = cells.chain([name]).map(|text| text.chars().count()).max().unwrap_or(0);
        out.set_column_width(column, (width.min(60) + 3) as f64)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            let is_number = sheet.numbers.contains(&usize::from(column));
            match text.replace(',', "").parse::<i64>() {
                Ok(number) if is_number && number.abs() <= GREATEST => {
                    out.write_number_with_format(row, column, number as f64, &plain)?;
                }
                _ => {
                    let text: String = text.chars().take(MOST_CHARACTERS).collect();
                    out.write_string_with_format(row, column, text, &words)?;
                }
            }
        }
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    // No sheet here has as many columns as a sheet can have.
    let column = |place| u16::try_from(place).unwrap_or(u16::MAX);
    out.set_freeze_panes(1, 0)?;
    out.autofilter(0, 0, last, column(sheet.columns.len() - 1))?;
    if last > 0 && sheet.columns[0] == "Customer" && !sheet.numbers.is_empty() {
        let bars = ConditionalFormatDataBar::new().set_fill_color("5B8FC7").set_solid_fill(true);
        let risky = column(sheet.numbers.start);
        out.add_conditional_format(1, risky, last, risky, &bars)?;
    }
    Ok(())
}
