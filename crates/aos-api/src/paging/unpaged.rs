//! `unpaged`: the whole list comes with one answer.

use serde_json::Value;

use super::{Cursor, Page, Paging, Reached, Rules};

pub(super) struct Unpaged;

impl Rules for Unpaged {
    fn position(&self) -> Option<&'static str> {
        None
    }

    fn first(&self, _: Option<i32>) -> Cursor {
        Cursor::Whole
    }

    fn read(&self, _: &Paging, _: &Value, page: Page<Value>) -> Page<Value> {
        page
    }

    fn next(&self, _: &Cursor, _: &Reached<'_>) -> Option<Cursor> {
        None
    }

    fn total(&self, _: Option<u64>, rows: u64) -> Option<u64> {
        Some(rows)
    }
}
