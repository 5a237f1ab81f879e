//! The styles of paging that `x-aos-paging` can name, one file a style.

mod page_index;

use serde_json::Value;

use crate::{Failure, model::Operation, render::types::Types};

/// What the generator knows of one style of paging.
pub trait Style: Sync {
    /// Its name in the specification.
    fn name(&self) -> &'static str;

    /// Its variant of `aos_api::PagingStyle`.
    fn variant(&self) -> &'static str;

    /// Checks that an operation has what the style needs.
    ///
    /// # Errors
    ///
    /// Says what the operation lacks.
    fn lint(&self, operation: &Operation<'_>) -> Result<(), Failure>;

    /// The bodies of `at` and `page` of `PagedCall`.
    fn render(&self, call: &Call<'_>) -> Bodies;
}

/// All styles there are.
pub const STYLES: &[&dyn Style] = &[&page_index::PageIndex];

/// A paged operation, while its code is written.
pub struct Call<'a> {
    /// Name of the field that holds the rows, in Rust.
    pub items: String,
    /// Name of the response type.
    pub response: &'a str,
    /// The generated types.
    pub types: &'a Types,
}

/// Bodies of the methods of `PagedCall`.
#[derive(Debug)]
pub struct Bodies {
    /// Of `at(self, cursor: &Cursor)`.
    pub at: String,
    /// Of `page(response: Self::Response)`.
    pub page: String,
}

/// The style and the items field of an operation; `None` for one that is not
/// paged, or in no known style.
pub fn of(value: &Value) -> Option<(&'static dyn Style, &str)> {
    let paging = value.get("x-aos-paging")?;
    let style = paging.get("style")?.as_str()?;
    let items = paging.get("items")?.as_str()?;
    let style = STYLES.iter().find(|known| known.name() == style)?;
    Some((*style, items))
}
