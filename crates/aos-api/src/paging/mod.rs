//! What every paged operation has in common, so that one pager serves all.
//!
//! Each style of paging is a module of its own below this one; nothing else
//! tells them apart.

mod call;
mod counter;
mod cursor;
mod has_next_page;
mod page;
mod page_index;
mod skip_token;
mod unpaged;
mod walk;

use serde_json::Value;

use crate::spelling::{self, field};

pub use call::PagedCall;
pub(crate) use counter::counter;
pub use cursor::Cursor;
pub use page::Page;
pub use walk::{Step, Walk};

/// How a list is cut into pages (`x-aos-paging`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The style, which decides the parameters sent and the fields read.
    pub style: PagingStyle,
    /// Name of the field of the response that holds the rows of the page; `$`
    /// where the response itself is the list.
    pub items: &'static str,
    /// Name of the field of the response that holds the counters or the token,
    /// for the styles that have one.
    pub metadata: &'static str,
}

/// The styles of paging that the specification can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// `page-index`: query `pageIndex` (from 1) and `pageSize`; the response
    /// holds `metadata {pageIndex, pageSize, totalCount}` beside the rows.
    PageIndex,
    /// `skip-token`: query `pageSize` and `skipToken`; the response holds
    /// `metadata {skipToken, totalCount}` beside the rows, and the last page no
    /// token.
    SkipToken,
    /// `has-next-page`: query `pageIndex` (from 1) and `pageSize`; the response
    /// holds `hasNextPage` and `totalCount` beside the rows.
    HasNextPage,
    /// `unpaged`: the whole list comes with one response.
    Unpaged,
}

impl PagingStyle {
    /// The one place that tells the styles apart.
    fn rules(self) -> &'static dyn Rules {
        match self {
            Self::PageIndex => &page_index::PageIndex,
            Self::SkipToken => &skip_token::SkipToken,
            Self::HasNextPage => &has_next_page::HasNextPage,
            Self::Unpaged => &unpaged::Unpaged,
        }
    }

    /// Name of the query parameter that says which page is asked for; `None`
    /// where there is one page.
    pub fn position(self) -> Option<&'static str> {
        self.rules().position()
    }

    /// Where a list begins, in pages of this size; `None` leaves the size to
    /// the service.
    pub fn first(self, page_size: Option<i32>) -> Cursor {
        self.rules().first(page_size)
    }
}

impl Paging {
    /// The rows of a response as JSON, and what it tells about the page.
    ///
    /// # Errors
    ///
    /// When the field that should hold the rows holds something else.
    pub fn read(&self, response: Value) -> Result<Page<Value>, String> {
        let told = self.style.rules().read(self, &response, Page::new(Vec::new()));
        let rows = match response {
            // A bare list also comes where an object is documented, and a
            // single row where a bare list is.
            Value::Array(rows) => rows,
            Value::Null => Vec::new(),
            row @ Value::Object(_) if self.items == "$" => vec![row],
            Value::Object(mut fields) => {
                let name = spelling::name(&fields, self.items).map(str::to_owned);
                match name.and_then(|name| fields.get_mut(&name)).map(Value::take) {
                    Some(Value::Array(rows)) => rows,
                    None | Some(Value::Null) => Vec::new(),
                    Some(_) => return Err(format!("{} is no list", self.items)),
                }
            }
            _ => return Err("the answer is no list".to_owned()),
        };
        Ok(Page { items: rows, ..told })
    }
}

/// What makes one style of paging.
trait Rules: Sync {
    /// See [`PagingStyle::position`].
    fn position(&self) -> Option<&'static str>;

    /// See [`PagingStyle::first`].
    fn first(&self, page_size: Option<i32>) -> Cursor;

    /// The page with what a response tells about it.
    fn read(&self, paging: &Paging, response: &Value, page: Page<Value>) -> Page<Value>;

    /// Where the next page is; `None` when this was the last.
    fn next(&self, cursor: &Cursor, reached: &Reached<'_>) -> Option<Cursor>;

    /// Rows over all pages, as far as the page tells that.
    fn total(&self, told: Option<u64>, rows: u64) -> Option<u64> {
        let _ = rows;
        told
    }
}

/// How far the reading of a list has come, with the last page read.
struct Reached<'a> {
    /// Rows of the last page.
    rows: u64,
    /// Rows of all pages up to it.
    all_rows: u64,
    /// Rows over all pages, as told with the last page.
    total: Option<u64>,
    /// The page size that the service used.
    size: Option<u64>,
    /// The token of the next page, unless it is empty.
    next_token: Option<&'a str>,
    /// Whether the service says that another page follows.
    has_next: Option<bool>,
}

#[cfg(test)]
mod tests;
