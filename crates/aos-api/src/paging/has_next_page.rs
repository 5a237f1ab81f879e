//! `has-next-page`: pages have numbers, and the answer tells whether another
//! one follows.

use serde_json::Value;

use super::{
    Cursor, Page, Paging, Reached, Rules, counter, field,
    page_index::{PageIndex, ended, following},
};

pub(super) struct HasNextPage;

impl Rules for HasNextPage {
    fn position(&self) -> Option<&'static str> {
        PageIndex.position()
    }

    fn first(&self, page_size: Option<i32>) -> Cursor {
        PageIndex.first(page_size)
    }

    fn read(&self, _: &Paging, response: &Value, page: Page<Value>) -> Page<Value> {
        page.with_total(counter(Some(field(response, "totalCount"))))
            .with_has_next(field(response, "hasNextPage").as_bool())
    }

    fn next(&self, cursor: &Cursor, reached: &Reached<'_>) -> Option<Cursor> {
        let last = match reached.has_next {
            // An empty page ends the list whatever is told, for nothing else
            // would ever end one whose pages say that another follows.
            Some(more) => !more || reached.rows == 0,
            None => ended(cursor, reached),
        };
        if last { None } else { following(cursor) }
    }
}
