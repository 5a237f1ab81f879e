//! The way through a list, page by page.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use serde::Serialize;

use super::{Cursor, Page, Paging, PagingStyle, Reached};

/// The way through a list: where it stands, and where to go after each page.
///
/// Every style ends in its own way; see [`take`](Self::take).
///
/// ```
/// use aos_api::{Page, Paging, PagingStyle, Step, Walk};
///
/// let paging = Paging { style: PagingStyle::SkipToken, items: "data", metadata: "metadata" };
/// let mut walk = Walk::new(paging, Some(2));
/// let first = Page::new(vec![1, 2]).with_next_token(Some("abc".to_owned()));
/// assert_eq!(walk.take(&first), Ok(Step::More));
/// assert_eq!(walk.cursor().skip_token(), Some("abc"));
/// assert_eq!(walk.take(&Page::new(vec![3])), Ok(Step::End));
/// ```
#[derive(Clone, Debug)]
pub struct Walk {
    style: PagingStyle,
    cursor: Cursor,
    page: u64,
    rows: u64,
    last_page: Option<u64>,
    /// What tells the tokens so far apart: a page whose token came before would
    /// lead round in a circle.
    tokens: HashSet<u64>,
}

/// What follows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Another page, at the cursor where the walk stands now.
    More,
    /// Nothing; it was the last one.
    End,
    /// A page that cannot be asked for; the text says why. The rows of this
    /// page are as good as any.
    Stuck(String),
}

impl Walk {
    /// The way from the first page on, in pages of this size; `None` leaves the
    /// size to the call and the service.
    pub fn new(paging: Paging, page_size: Option<i32>) -> Self {
        Self {
            style: paging.style,
            cursor: paging.style.first(page_size),
            page: 1,
            rows: 0,
            last_page: None,
            tokens: HashSet::new(),
        }
    }

    /// The page to ask for now.
    pub fn cursor(&self) -> &Cursor {
        &self.cursor
    }

    /// Its number, from 1, also where the service does not count pages.
    pub fn page(&self) -> u64 {
        self.page
    }

    /// Rows over all pages, as far as a page tells it. Counters of 0 and less
    /// tell nothing, and neither does one that may be the count of the page.
    pub fn total<T>(&self, page: &Page<T>) -> Option<u64> {
        self.style.rules().total(told(page.total), page.items.len() as u64)
    }

    /// Takes note of the page that was asked for, and goes on to the next.
    ///
    /// - `page-index`: the list ends with as many rows as are told in total, and
    ///   with an empty page; with a page shorter than its size unless the total
    ///   says that more follow.
    /// - `has-next-page`: it ends when no other page is told to follow, and with
    ///   an empty page. Where nothing is told, as for `page-index`.
    /// - `skip-token`: it ends with a page without a token for the next. A token
    ///   that was used before leads nowhere.
    /// - `unpaged`: it ends with its only page.
    ///
    /// # Errors
    ///
    /// When the page holds the same rows as the one before, so that the list
    /// would never end.
    pub fn take<T: Serialize>(&mut self, page: &Page<T>) -> Result<Step, String> {
        let print = fingerprint(&page.items);
        if print.is_some() && print == self.last_page {
            return Err(
                "it holds the same rows as the page before, so the list would never end".to_owned()
            );
        }
        self.last_page = print;
        let rows = page.items.len() as u64;
        self.rows += rows;
        let reached = Reached {
            rows,
            all_rows: self.rows,
            total: self.total(page),
            size: told(page.size),
            next_token: page.next_token.as_deref().filter(|token| !token.is_empty()),
            has_next: page.has_next,
        };
        let Some(next) = self.style.rules().next(&self.cursor, &reached) else {
            return Ok(Step::End);
        };
        if let Some(token) = next.skip_token()
            && !self.tokens.insert(hash(token))
        {
            return Ok(Step::Stuck(
                "the page before it gave a token that was used already, so the list would never end"
                    .to_owned(),
            ));
        }
        self.cursor = next;
        self.page += 1;
        Ok(Step::More)
    }
}

/// A counter that the service told; 0 and less say nothing.
fn told(number: Option<i64>) -> Option<u64> {
    number.and_then(|number| u64::try_from(number).ok()).filter(|number| *number > 0)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Tells two pages apart; `None` for an empty one.
fn fingerprint<T: Serialize>(rows: &[T]) -> Option<u64> {
    struct Hashing(DefaultHasher);
    impl std::io::Write for Hashing {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    if rows.is_empty() {
        return None;
    }
    let mut hashing = Hashing(DefaultHasher::new());
    serde_json::to_writer(&mut hashing, rows).ok()?;
    Some(hashing.0.finish())
}
