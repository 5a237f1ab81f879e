//! The one reader of pages.

use serde_json::Value;

use super::{Paging, style};
use crate::values::{flag, names, number};

/// A page of a list: its rows, and what the response says of the page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The rows as JSON.
    pub rows: Vec<Value>,
    /// Rows over all pages, as reported; see [`Walk::total`](super::Walk::total)
    /// for what it is worth.
    pub total: Option<u64>,
    /// The page size that the service used; `None` where it is not reported.
    pub size: Option<u64>,
    /// The token of the next page; `None` where there is none.
    pub next_token: Option<String>,
    /// Whether another page follows; `None` where it is not reported.
    pub has_next: Option<bool>,
}

impl Paging {
    /// A response in the documented form: a list in the object around it, a single
    /// row in a list.
    pub(crate) fn shaped(&self, response: Value) -> Value {
        match response {
            row @ Value::Object(_) if self.items == "$" => vec![row].into(),
            rows @ Value::Array(_) if self.items != "$" => {
                Value::Object([(self.items.to_owned(), rows)].into_iter().collect())
            }
            other => other,
        }
    }

    /// Reads a response. Keys are case-insensitive, counters may be in quotes, and
    /// a list may come bare where an object around it is documented, a single row
    /// where a bare list is.
    ///
    /// # Errors
    ///
    /// When there is something else where the list should be.
    pub fn read(&self, response: Value) -> Result<Page, String> {
        let response = self.shaped(response);
        let mut page = {
            let metadata = match self.metadata {
                "" => &response,
                name => names::get(&response, name),
            };
            let count = |name| {
                let count = number(names::get(metadata, name))?;
                // 0 and less say nothing.
                u64::try_from(count).ok().filter(|count| *count > 0)
            };
            let next_token = match names::get(metadata, style::SKIP_TOKEN) {
                Value::Null => None,
                Value::String(token) => Some(token.clone()).filter(|token| !token.is_empty()),
                // Better sent back than taken for the end.
                other => Some(other.to_string()),
            };
            Page {
                rows: Vec::new(),
                total: count(style::TOTAL),
                size: count(style::PAGE_SIZE),
                next_token,
                has_next: flag(names::get(metadata, style::HAS_NEXT)),
            }
        };
        page.rows = match response {
            Value::Array(rows) => rows,
            Value::Null => Vec::new(),
            Value::Object(mut fields) => match names::take(&mut fields, self.items, &[]) {
                Some(Value::Array(rows)) => rows,
                None | Some(Value::Null) => Vec::new(),
                Some(_) => return Err(format!("{} is not a list", self.items)),
            },
            _ => return Err("it is not a list".to_owned()),
        };
        Ok(page)
    }
}
