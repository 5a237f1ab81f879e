//! Paged lists: the styles, the one reader of pages, and the way from page to
//! page.

mod page;
mod style;
mod walk;

pub use page::Page;
pub use style::PagingStyle;
pub(crate) use style::{PAGE_INDEX, PAGE_SIZE, SKIP_TOKEN};
pub use walk::{Step, Walk};

use crate::Documented;

/// How a list is paged (`x-aos-paging`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paging {
    /// The style, which decides the parameters and the fields of the response.
    pub style: PagingStyle,
    /// Name of the field of the response that holds the rows; `$` where the
    /// response itself is the list.
    pub items: &'static str,
    /// Name of the object of the response that says something of the page; empty
    /// where it is next to the rows.
    pub metadata: &'static str,
    /// What a row is.
    pub row: Documented,
    /// The fields of a row that identify it (`x-aos-key`); empty where only the
    /// whole row does.
    pub key: &'static [&'static str],
    /// The fields of a row that a table shows (`x-aos-columns`), in this order; empty
    /// for all.
    pub columns: &'static [&'static str],
    /// The list within a row of which each element is a row of its own for people
    /// (`x-aos-expand`).
    pub expand: Option<&'static str>,
    /// Whether the total counts the rows of the list; false where the spec says
    /// that it counts something else (`x-aos-paging.total: unreliable`).
    pub total_is_reliable: bool,
}

impl Paging {
    /// Numbered pages of which nothing is said but where the rows are: the rest of
    /// one that is written by hand, as a test does.
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
}

#[cfg(test)]
mod tests;
