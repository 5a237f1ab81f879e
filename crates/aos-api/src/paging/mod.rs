//! What every paged operation has in common, so that one pager serves all.

use std::future::Future;

use progenitor_client::{ByteStream, Error, ResponseValue};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::Operation;

/// How a list is cut into pages (`x-aos-paging`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The style, which decides the parameters sent and the fields read.
    pub style: PagingStyle,
    /// Name of the field of the response that holds the rows of the page.
    pub items: &'static str,
}

/// The styles of paging that the specification can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// `page-index`: query `pageIndex` (from 1) and `pageSize`; the response
    /// holds `metadata {pageIndex, pageSize, totalCount}` beside the rows.
    PageIndex,
}

/// A call of an operation that answers a list in pages.
///
/// Generated for the builder of every operation with `x-aos-paging`.
pub trait PagedCall: Clone + Send {
    /// A row of the list.
    type Item: Serialize + Send + 'static;
    /// The body of a response.
    type Response: DeserializeOwned + Send;

    /// The operation.
    fn operation(&self) -> &'static Operation;

    /// The same call for the page at a place.
    fn at(self, cursor: &Cursor) -> Self;

    /// Sends the call.
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Response>, Error<ByteStream>>> + Send;

    /// The rows and the counters of a response.
    fn page(response: Self::Response) -> Page<Self::Item>;
}

/// A place in a paged list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cursor {
    /// The page of this number, from 1, of pages of this size.
    #[non_exhaustive]
    Index {
        /// Number of the page, from 1.
        page_index: i32,
        /// Rows a page; `None` leaves it to the service.
        page_size: Option<i32>,
    },
}

impl Cursor {
    /// The page of this number, from 1, of pages of this size.
    pub const fn index(page_index: i32, page_size: Option<i32>) -> Self {
        Self::Index { page_index, page_size }
    }

    /// The query parameters that lead to this place, by their names on the wire.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Index { page_index, page_size } => {
                let index = Some(("pageIndex", page_index.to_string()));
                let size = page_size.map(|size| ("pageSize", size.to_string()));
                index.into_iter().chain(size).collect()
            }
        }
    }
}

impl Paging {
    /// The rows and the counters of a response as JSON.
    ///
    /// # Errors
    ///
    /// When the field that should hold the rows holds something else.
    pub fn read(&self, mut response: Value) -> Result<Page<Value>, String> {
        let rows = match response.get_mut(self.items).map(Value::take) {
            Some(Value::Array(rows)) => rows,
            None | Some(Value::Null) => Vec::new(),
            Some(_) => return Err(format!("{} is no list", self.items)),
        };
        match self.style {
            PagingStyle::PageIndex => {
                let number = |name: &str| response.get("metadata")?.get(name)?.as_i64();
                Ok(Page::new(rows).with_total(number("totalCount")).with_size(number("pageSize")))
            }
        }
    }
}

/// One page of a list, with what the service told about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Rows over all pages; `None` where it is not told.
    pub total: Option<i64>,
    /// The page size that the service used; `None` where it is not told.
    pub size: Option<i64>,
}

impl<T> Page<T> {
    /// A page with these rows and nothing told about it.
    pub const fn new(items: Vec<T>) -> Self {
        Self { items, total: None, size: None }
    }

    /// The same with the number of rows over all pages, if told.
    pub fn with_total(mut self, total: Option<i64>) -> Self {
        self.total = total;
        self
    }

    /// The same with the page size that the service used, if told.
    pub fn with_size(mut self, size: Option<i64>) -> Self {
        self.size = size;
        self
    }
}
