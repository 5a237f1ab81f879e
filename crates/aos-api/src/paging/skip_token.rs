//! `skip-token`: each answer holds the token of the next page, and the last
//! one none.

use serde_json::Value;

use super::{Cursor, Page, Paging, Reached, Rules, counter, field};

pub(super) struct SkipToken;

impl Rules for SkipToken {
    fn position(&self) -> Option<&'static str> {
        Some("skipToken")
    }

    fn first(&self, page_size: Option<i32>) -> Cursor {
        Cursor::token(None, page_size)
    }

    fn read(&self, paging: &Paging, response: &Value, page: Page<Value>) -> Page<Value> {
        let metadata = field(response, paging.metadata);
        let token = match field(metadata, "skipToken") {
            Value::Null => None,
            Value::String(token) => Some(token.clone()),
            // Better sent back than taken for the end.
            other => Some(other.to_string()),
        };
        page.with_total(counter(Some(field(metadata, "totalCount")))).with_next_token(token)
    }

    /// Neither the total nor an empty page ends the list: the total may count
    /// the page only, and a page may be empty because its rows were filtered
    /// out.
    fn next(&self, cursor: &Cursor, reached: &Reached<'_>) -> Option<Cursor> {
        let token = reached.next_token?.to_owned();
        Some(Cursor::token(Some(token), cursor.page_size()))
    }

    /// A total that is no larger than the page may be the count of the page.
    fn total(&self, told: Option<u64>, rows: u64) -> Option<u64> {
        told.filter(|told| *told > rows)
    }
}
