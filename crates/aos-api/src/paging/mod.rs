//! Paged lists: the styles, the one reader of pages, and the way from page to page.

mod style;
mod walk;

pub use style::PagingStyle;
pub(crate) use style::{PAGE_INDEX, PAGE_SIZE, SKIP_TOKEN};
pub use walk::{Step, Walk};

use serde_json::Value;

use crate::{
    Documented,
    error::says_nothing,
    values::{flag, names, number},
};

/// Fields that lead to the next page at other services. None is documented, so none is followed.
const LINKS: [&str; 5] =
    ["nextLink", "@odata.nextLink", "nextPageToken", "continuationToken", "nextPage"];

/// A page of a list: its rows, and what the response says of the page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The rows as JSON.
    pub rows: Vec<Value>,
    /// Rows over all pages, as reported; see [`Walk::total`] for what it is worth.
    pub total: Option<u64>,
    /// The page size that the service used; `None` where it is not reported.
    pub size: Option<u64>,
    /// The token of the next page; `None` where there is none.
    pub next_token: Option<String>,
    /// Whether another page follows; `None` where it is not reported.
    pub has_next: Option<bool>,
    /// A key by which it may say that the list is longer, and whose value is not understood.
    pub unread: Option<&'static str>,
    /// Whether the list came bare, where an object around it is documented. It is whole then.
    pub bare: bool,
}

/// How a list is paged (`x-aos-paging`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paging {
    /// The style, which decides the parameters and the fields of the response.
    pub style: PagingStyle,
    /// The field of the response with the rows; `$` where the response itself is the list.
    pub items: &'static str,
    /// The object of the response with what it says of the page; empty where that is beside the
    /// rows.
    pub metadata: &'static str,
    /// What a row is.
    pub row: Documented,
    /// The fields of a row that identify it (`x-aos-key`); empty where only the whole row does.
    pub key: &'static [&'static str],
    /// The fields of a row that a table shows (`x-aos-columns`), in this order; empty for all.
    pub columns: &'static [&'static str],
    /// The list within a row whose elements are rows of their own for people (`x-aos-expand`).
    pub expand: Option<&'static str>,
    /// Whether the total counts the rows of the list; false where the spec says
    /// that it counts something else (`x-aos-paging.total: unreliable`).
    pub total_is_reliable: bool,
}

impl Paging {
    /// Numbered pages with their rows in `data`, for the rest of one that is written by hand.
    ///
    /// ```
    /// use aos_api::{Paging, PagingStyle};
    /// let paging = Paging { style: PagingStyle::SkipToken, ..Paging::BLANK };
    /// assert_eq!(paging.items, "data");
    /// ```
    pub const BLANK: Self = Self {
        style: PagingStyle::PageIndex,
        items: "data",
        metadata: "metadata",
        row: Documented { object: false, list: false, ..Documented::ANY },
        key: &[],
        columns: &[],
        expand: None,
        total_is_reliable: true,
    };

    /// A response in the documented form: a list in the object around it, a single row in a list.
    pub(crate) fn shaped(&self, response: Value) -> Value {
        match response {
            row @ Value::Object(_) if self.items == "$" => vec![row].into(),
            rows @ Value::Array(_) if self.items != "$" => {
                Value::Object([(self.items.to_owned(), rows)].into_iter().collect())
            }
            other => other,
        }
    }

    /// A response in the documented form, with an empty list in the place of its rows.
    pub(crate) fn beside_rows(&self, mut response: Value) -> Value {
        match &mut response {
            Value::Array(rows) => rows.clear(),
            Value::Object(fields) => {
                let rows = fields.iter_mut().filter(|(key, value)| {
                    key.eq_ignore_ascii_case(self.items) && value.is_array()
                });
                rows.for_each(|(_, rows)| *rows = Value::Array(Vec::new()));
            }
            _ => {}
        }
        response
    }

    /// Reads a response. Keys are case-insensitive, counters may be in quotes, and a list may come
    /// bare where an object around it is documented, a single row where a bare list is.
    ///
    /// # Errors
    ///
    /// When there is no list where it should be, unless a total of 0 says that there are no rows.
    pub fn read(&self, response: Value) -> Result<Page, String> {
        let bare = response.is_array() && self.items != "$";
        let next_token = match self.said(&response, style::SKIP_TOKEN) {
            Value::Null => None,
            Value::String(token) => Some(token.clone()).filter(|token| !token.is_empty()),
            // Better sent back than taken for the end.
            other => Some(other.to_string()),
        };
        let mut page = Page {
            total: self.count(&response, style::TOTAL),
            // 0 says nothing.
            size: self.count(&response, style::PAGE_SIZE).filter(|size| *size > 0),
            next_token,
            has_next: flag(self.said(&response, style::HAS_NEXT)),
            bare,
            ..Page::default()
        };
        let is_read = |name: &str| match name {
            style::TOTAL => number(self.said(&response, name)).is_some(),
            style::HAS_NEXT => page.has_next.is_some(),
            _ => page.next_token.is_some(),
        };
        let unread = |name: &&str| !is_read(name) && !says_nothing(self.said(&response, name));
        page.unread = [style::TOTAL, style::HAS_NEXT].into_iter().chain(LINKS).find(unread);
        page.rows = match response {
            Value::Array(rows) => rows,
            row @ Value::Object(_) if self.items == "$" => vec![row],
            Value::Object(mut fields) => match names::take(&mut fields, self.items, &[]) {
                Some(Value::Array(rows)) => rows,
                None | Some(Value::Null) if page.total == Some(0) => Vec::new(),
                None | Some(Value::Null) => {
                    return Err(format!("it has no list `{}`, and no total of 0", self.items));
                }
                Some(_) => return Err(format!("`{}` is not a list", self.items)),
            },
            _ => return Err("it is not a list".to_owned()),
        };
        Ok(page)
    }

    /// What a response says of the page by this key: in its metadata, or beside them.
    fn said<'a>(&self, response: &'a Value, name: &str) -> &'a Value {
        let metadata = match self.metadata {
            "" => response,
            name => names::get(response, name),
        };
        match names::get(metadata, name) {
            Value::Null => names::get(response, name),
            said => said,
        }
    }

    /// A counter; `None` for what is negative as well.
    fn count(&self, response: &Value, name: &str) -> Option<u64> {
        u64::try_from(number(self.said(response, name))?).ok()
    }
}

#[cfg(test)]
mod tests;
