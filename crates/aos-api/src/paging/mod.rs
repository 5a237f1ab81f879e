//! Paged lists: the styles, the one reader of pages, and the way from page to
//! page.

mod page;
mod style;
mod walk;

pub use page::Page;
pub use style::PagingStyle;
pub(crate) use style::{PAGE_INDEX, PAGE_SIZE, SKIP_TOKEN};
pub use walk::{Step, Walk};

/// How a list is paged (`x-aos-paging`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The style, which decides the parameters and the fields of the response.
    pub style: PagingStyle,
    /// Name of the field of the response that holds the rows; `$` where the
    /// response itself is the list.
    pub items: &'static str,
    /// Name of the object of the response that says something of the page; empty
    /// where it is next to the rows.
    pub metadata: &'static str,
}

#[cfg(test)]
mod tests;
