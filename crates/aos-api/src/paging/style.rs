//! The styles of paging. The generator includes this file, so it uses nothing but
//! the standard library: a new style is described here and nowhere else.

/// How a list is paged (`x-aos-paging.style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// `page-index`: query `pageIndex` (from 1) and `pageSize`; the response has
    /// `metadata {pageSize, totalCount}` beside the rows.
    PageIndex,
    /// `skip-token`: query `pageSize` and `skipToken`; the response has `metadata
    /// {skipToken, totalCount}` beside the rows, and the last page no token.
    SkipToken,
    /// `has-next-page`: query `pageIndex` (from 1) and `pageSize`; the response has
    /// `hasNextPage` and `totalCount` beside the rows.
    HasNextPage,
    /// `unpaged`: the whole list comes with one response.
    Unpaged,
}

/// Name of the query parameter with the rows a page.
pub(crate) const PAGE_SIZE: &str = "pageSize";
/// Name of the query parameter with the number of the page, from 1.
pub(crate) const PAGE_INDEX: &str = "pageIndex";
/// The query parameter with the token of the page, and the field with that of the next one.
pub(crate) const SKIP_TOKEN: &str = "skipToken";
/// Name of the field with the rows over all pages.
pub(crate) const TOTAL: &str = "totalCount";
/// Name of the field that says whether another page follows.
pub(crate) const HAS_NEXT: &str = "hasNextPage";

impl PagingStyle {
    /// All styles.
    pub const ALL: [Self; 4] = [Self::PageIndex, Self::SkipToken, Self::HasNextPage, Self::Unpaged];

    /// Its name in the spec.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PageIndex => "page-index",
            Self::SkipToken => "skip-token",
            Self::HasNextPage => "has-next-page",
            Self::Unpaged => "unpaged",
        }
    }

    /// Name of the query parameter that selects the page; `None` where there is one page.
    pub const fn position(self) -> Option<&'static str> {
        match self {
            Self::PageIndex | Self::HasNextPage => Some(PAGE_INDEX),
            Self::SkipToken => Some(SKIP_TOKEN),
            Self::Unpaged => None,
        }
    }

    /// Names of all its query parameters.
    pub fn parameters(self) -> impl Iterator<Item = &'static str> {
        self.position().into_iter().flat_map(|position| [position, PAGE_SIZE])
    }

    /// Name of the object of the response with [`fields`](Self::fields), unless
    /// the spec has another; `None` where they are next to the rows.
    pub const fn metadata(self) -> Option<&'static str> {
        match self {
            Self::PageIndex | Self::SkipToken => Some("metadata"),
            Self::HasNextPage | Self::Unpaged => None,
        }
    }

    /// Names of the fields of the response that say something of the page.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::PageIndex => &[TOTAL, PAGE_SIZE],
            Self::SkipToken => &[TOTAL, SKIP_TOKEN],
            Self::HasNextPage => &[TOTAL, HAS_NEXT],
            Self::Unpaged => &[],
        }
    }
}
