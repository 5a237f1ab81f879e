//! `page-index`: pages have numbers, and the answer tells how many rows there
//! are.

use serde_json::Value;

use super::{Cursor, Page, Paging, Reached, Rules, counter, field};

pub(super) struct PageIndex;

impl Rules for PageIndex {
    fn position(&self) -> Option<&'static str> {
        Some("pageIndex")
    }

    fn first(&self, page_size: Option<i32>) -> Cursor {
        Cursor::index(1, page_size)
    }

    fn read(&self, paging: &Paging, response: &Value, page: Page<Value>) -> Page<Value> {
        let metadata = field(response, paging.metadata);
        let number = |name| counter(Some(field(metadata, name)));
        page.with_total(number("totalCount")).with_size(number("pageSize"))
    }

    fn next(&self, cursor: &Cursor, reached: &Reached<'_>) -> Option<Cursor> {
        if ended(cursor, reached) { None } else { following(cursor) }
    }
}

/// Whether the page was the last, by the counters.
pub(super) fn ended(cursor: &Cursor, reached: &Reached<'_>) -> bool {
    // The service's own word on the size counts: it may clamp ours.
    let asked = cursor.page_size().and_then(|size| u64::try_from(size).ok());
    let size = reached.size.or(asked);
    reached.rows == 0
        || match reached.total {
            // A short page is not the end while the total says otherwise: rows
            // can move between pages, and none shall be lost.
            Some(total) => reached.all_rows >= total,
            None => size.is_some_and(|size| reached.rows < size),
        }
}

/// The page of the next number.
pub(super) fn following(cursor: &Cursor) -> Option<Cursor> {
    let next = cursor.page_index()?.checked_add(1)?;
    Some(Cursor::index(next, cursor.page_size()))
}
