//! A sheet for a spreadsheet program.

use std::io::Write;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::{
    exit::{Failure, Outcome},
    rows::Cell,
};

const MOST_ROWS: usize = 1_048_575;
const MOST_CHARACTERS: usize = 32_767;
const MOST_DIGITS: usize = 15;
/// The widest that a column becomes, in pixels.
const WIDEST: u32 = 400;

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
    for (column, name) in (0..).zip(header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(cells) {
        for (column, Cell { text, is_number }) in (0..).zip(&cells) {
            match number(text).filter(|_| *is_number) {
                Some(number) => sheet.write_number(row, column, number)?,
                None => {
                    let text: String = text.chars().take(MOST_CHARACTERS).collect();
                    sheet.write_string(row, column, text)?
                }
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last), true) = (header.len().checked_sub(1), rows > 0) {
        // Both are within the limits of a sheet.
        sheet.autofilter(0, 0, rows as u32, last as u16)?;
    }
    sheet.set_autofit_max_width(WIDEST).autofit();
    workbook.save_to_buffer()
}

/// What a sheet keeps digit by digit.
fn number(text: &str) -> Option<f64> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    text.parse::<f64>().ok().filter(|number| digits <= MOST_DIGITS && number.is_finite())
}
