//! A sheet for a spreadsheet program.

use std::io::Write;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::{
    exit::{Failure, Outcome},
    rows::Cell,
};

const MOST_ROWS: usize = 1_048_575;
const MOST_CHARACTERS: usize = 32_767;
/// The greatest number that a sheet keeps digit by digit.
const MOST_DIGITS: usize = 15;

/// Writes a sheet: numbers as numbers, all else as text, with a header that stays in sight
/// and a filter. More rows than a sheet holds are an error before anything is written.
pub(crate) fn write<'a>(
    target: &mut dyn Write,
    header: &[String],
    rows: usize,
    cells: impl Iterator<Item = Vec<Cell<'a>>>,
) -> Outcome {
    if rows > MOST_ROWS {
        let sentence = format!("{rows} rows are more than the {MOST_ROWS} that a sheet holds");
        return Err(Failure::failed(sentence).hint("-o csv has no limit; --limit cuts the list"));
    }
    let failed = |error: XlsxError| Failure::failed(format!("the sheet cannot be made: {error}"));
    let bytes = sheet(header, rows, cells).map_err(failed)?;
    Ok(target.write_all(&bytes)?)
}

fn sheet<'a>(
    header: &[String],
    rows: usize,
    cells: impl Iterator<Item = Vec<Cell<'a>>>,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Rows")?;
    let bold = Format::new().set_bold();
    let mut widths: Vec<usize> = Vec::new();
    for (column, name) in (0..).zip(header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        widths.push(name.chars().count());
    }
    for (row, cells) in (1..).zip(cells) {
        for ((column, cell), width) in (0..).zip(&cells).zip(&mut widths) {
            *width = cell.text().chars().count().max(*width);
            match cell {
                Cell::Empty => {}
                Cell::Number(number) if fits(number) => {
                    sheet.write_number(row, column, number.parse::<f64>().unwrap_or_default())?;
                }
                cell => {
                    let text: String = cell.text().chars().take(MOST_CHARACTERS).collect();
                    sheet.write_string(row, column, text)?;
                }
            }
        }
    }
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, (width.min(60) + 2) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last), true) = (header.len().checked_sub(1), rows > 0) {
        // Both are within the limits of a sheet.
        sheet.autofilter(0, 0, rows as u32, last as u16)?;
    }
    workbook.save_to_buffer()
}

fn fits(number: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    digits <= MOST_DIGITS && number.parse::<f64>().is_ok_and(f64::is_finite)
}
