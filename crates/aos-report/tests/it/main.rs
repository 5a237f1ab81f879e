//! Integration tests of the outputs of a report.

mod markdown;
mod metrics;
mod page;
mod summary;
mod support;
mod workbook;
