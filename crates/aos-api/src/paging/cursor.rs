//! Places in a paged list.

use std::fmt;

/// A place in a paged list.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cursor {
    /// The page of this number, from 1, of pages of this size.
    #[non_exhaustive]
    Index {
        /// Number of the page, from 1.
        page_index: i32,
        /// Rows a page; `None` leaves it to the call and the service.
        page_size: Option<i32>,
    },
    /// The page that a token of the service leads to.
    #[non_exhaustive]
    Token {
        /// The token as it came with the page before; `None` for the first page.
        skip_token: Option<String>,
        /// Rows a page; `None` leaves it to the call and the service.
        page_size: Option<i32>,
    },
    /// The only page of a list that comes whole.
    Whole,
}

impl Cursor {
    /// The page of this number, from 1, of pages of this size.
    pub const fn index(page_index: i32, page_size: Option<i32>) -> Self {
        Self::Index { page_index, page_size }
    }

    /// The page of this token, and the first one without a token.
    pub const fn token(skip_token: Option<String>, page_size: Option<i32>) -> Self {
        Self::Token { skip_token, page_size }
    }

    /// Number of the page; `None` where pages have no numbers.
    pub fn page_index(&self) -> Option<i32> {
        match self {
            Self::Index { page_index, .. } => Some(*page_index),
            _ => None,
        }
    }

    /// The token of the page; `None` for the first one, and where pages have no
    /// tokens.
    pub fn skip_token(&self) -> Option<&str> {
        match self {
            Self::Token { skip_token, .. } => skip_token.as_deref(),
            _ => None,
        }
    }

    /// Rows a page; `None` leaves it to the call and the service.
    pub fn page_size(&self) -> Option<i32> {
        match self {
            Self::Index { page_size, .. } | Self::Token { page_size, .. } => *page_size,
            Self::Whole => None,
        }
    }

    /// The query parameters that lead to this place, by their names on the
    /// wire, not yet encoded.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let index = self.page_index().map(|index| ("pageIndex", index.to_string()));
        let token = self.skip_token().map(|token| ("skipToken", token.to_owned()));
        let size = self.page_size().map(|size| ("pageSize", size.to_string()));
        index.into_iter().chain(size).chain(token).collect()
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cursor")?;
        f.debug_map().entries(self.parameters()).finish()
    }
}
