//! The one walk through a list, from page to page.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use serde_json::Value;

use super::{PAGE_INDEX, PAGE_SIZE, Page, Paging, PagingStyle, SKIP_TOKEN};

/// The walk through a list: which page comes next, and when the list ends.
///
/// ```
/// use aos_api::{Paging, PagingStyle, Step, Walk};
/// use serde_json::json;
///
/// let paging = Paging { style: PagingStyle::SkipToken, items: "data", metadata: "metadata" };
/// let mut walk = Walk::new(paging, Some(2));
/// let first = paging.read(json!({"data": [1, 2], "metadata": {"skipToken": "abc"}})).unwrap();
/// assert_eq!(walk.advance(&first), Ok(Step::More));
/// assert_eq!(
///     walk.parameters(),
///     [("pageSize", "2".to_owned()), ("skipToken", "abc".to_owned())]
/// );
/// assert_eq!(walk.advance(&paging.read(json!({"data": [3]})).unwrap()), Ok(Step::End));
/// ```
#[derive(Clone, Debug)]
pub struct Walk {
    style: PagingStyle,
    page_size: Option<u64>,
    /// Number of the page, from 1.
    page: u64,
    /// The token of the page; `None` for the first one.
    token: Option<String>,
    /// Rows of all pages so far.
    rows: u64,
    /// The fingerprint of the last page.
    last_page: Option<u64>,
    /// The hashes of the tokens so far: a page whose token came before would
    /// lead round in a circle.
    tokens: HashSet<u64>,
}

/// What follows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Another page, which [`Walk::parameters`] lead to.
    More,
    /// Nothing; it was the last one.
    End,
    /// A page that cannot be requested; the text says why. The rows of this page
    /// are valid.
    Stuck(String),
}

impl Walk {
    /// The walk from the first page on, in pages of this size; `None` leaves the
    /// size to the service.
    pub fn new(paging: Paging, page_size: Option<u64>) -> Self {
        Self {
            style: paging.style,
            page_size,
            page: 1,
            token: None,
            rows: 0,
            last_page: None,
            tokens: HashSet::new(),
        }
    }

    /// Number of the page to request now, from 1, also where the service does not
    /// count pages.
    pub fn page(&self) -> u64 {
        self.page
    }

    /// The query parameters that lead to the page to request now.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let position = match self.style.position() {
            None => return Vec::new(),
            Some(SKIP_TOKEN) => self.token.clone().map(|token| (SKIP_TOKEN, token)),
            Some(_) => Some((PAGE_INDEX, self.page.to_string())),
        };
        let size = self.page_size.map(|size| (PAGE_SIZE, size.to_string()));
        size.into_iter().chain(position).collect()
    }

    /// Rows over all pages, as far as a page reports it. Beside a token a total
    /// that is no larger than the page may count the page only, and says nothing.
    pub fn total(&self, page: &Page) -> Option<u64> {
        let rows = page.rows.len() as u64;
        match self.style {
            PagingStyle::Unpaged => Some(rows),
            PagingStyle::SkipToken => page.total.filter(|total| *total > rows),
            PagingStyle::PageIndex | PagingStyle::HasNextPage => page.total,
        }
    }

    /// Takes the page that was requested, and goes on to the next.
    ///
    /// - `page-index`: the list ends with as many rows as the total, and with an
    ///   empty page; with a page shorter than its size unless the total says that
    ///   more follow.
    /// - `has-next-page`: it ends when the response says so, and with an empty page.
    ///   Where it says nothing, as for `page-index`.
    /// - `skip-token`: it ends with a page without a token for the next. A token
    ///   that was used before leads nowhere.
    /// - `unpaged`: it ends with its only page.
    ///
    /// # Errors
    ///
    /// When the page repeats the one before, so that the list would never end.
    pub fn advance(&mut self, page: &Page) -> Result<Step, String> {
        let print = fingerprint(&page.rows);
        if print.is_some() && print == self.last_page {
            return Err("it repeats the page before; stopped instead of looping".to_owned());
        }
        self.last_page = print;
        self.rows += page.rows.len() as u64;
        let ended = match (self.style, page.has_next) {
            (PagingStyle::Unpaged, _) => true,
            // Neither the total nor an empty page ends such a list: the total may
            // count the page only, and a page may be empty because its rows were
            // filtered out.
            (PagingStyle::SkipToken, _) => page.next_token.is_none(),
            // An empty page ends the list whatever is reported, for nothing else
            // would end one whose pages say that another follows.
            (PagingStyle::HasNextPage, Some(more)) => !more || page.rows.is_empty(),
            (PagingStyle::PageIndex | PagingStyle::HasNextPage, _) => self.ended(page),
        };
        if ended {
            return Ok(Step::End);
        }
        if let Some(token) =
            page.next_token.as_ref().filter(|_| self.style == PagingStyle::SkipToken)
        {
            if !self.tokens.insert(hash(token)) {
                return Ok(Step::Stuck(
                    "the page before it has a token that was used already; stopped instead of \
                     looping"
                        .to_owned(),
                ));
            }
            self.token = Some(token.clone());
        }
        self.page += 1;
        Ok(Step::More)
    }

    /// Whether a numbered page was the last, by the counters.
    fn ended(&self, page: &Page) -> bool {
        let rows = page.rows.len() as u64;
        rows == 0
            || match page.total {
                // A short page is not the end while the total says otherwise: rows
                // can move between pages, and none shall be lost.
                Some(total) => self.rows >= total,
                // The service's own word on the size counts: it may clamp ours.
                None => page.size.or(self.page_size).is_some_and(|size| rows < size),
            }
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Tells two pages apart; `None` for an empty one.
fn fingerprint(rows: &[Value]) -> Option<u64> {
    (!rows.is_empty()).then(|| hash(rows))
}
