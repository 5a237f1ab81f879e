//! The one walk through a list, from page to page.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use serde_json::Value;

use super::{PAGE_INDEX, PAGE_SIZE, Page, Paging, PagingStyle, SKIP_TOKEN};
use crate::{Bounds, values::names};

/// The most pages without rows, one after the other, that say that another follows.
const MOST_EMPTY_PAGES: u32 = 5;
/// The same of pages by token, whose rows may be filtered out, and of pages of one equal row.
const MOST_ALIKE_PAGES: u32 = 100;
/// The most pages, one after the other, that fail before the list does.
const MOST_FAILED_PAGES: u32 = 3;
const STOPPED: &str = "stopped instead of looping";

/// The walk through a list: which page comes next, when the list ends, and whether it is complete.
///
/// ```
/// use aos_api::{Paging, PagingStyle, Step, Walk};
/// use serde_json::json;
///
/// let paging = Paging { style: PagingStyle::SkipToken, items: "data", ..Paging::BLANK };
/// let mut walk = Walk::new(paging, Some(2));
/// let first = json!({"data": [1, 2], "metadata": {"skipToken": "abc", "totalCount": 4}});
/// assert_eq!(walk.advance(&paging.read(first).unwrap()), Ok(Step::More));
/// assert_eq!(
///     walk.parameters(),
///     [("pageSize", "2".to_owned()), ("skipToken", "abc".to_owned())]
/// );
/// assert_eq!(walk.advance(&paging.read(json!({"data": [3]})).unwrap()), Ok(Step::End));
/// assert_eq!(walk.missing(), Some((3, 4)));
/// ```
#[derive(Clone, Debug)]
pub struct Walk {
    paging: Paging,
    page_size: Option<u64>,
    /// The size of pages where none is requested.
    pub(crate) default_size: Option<u64>,
    /// The most pages, so that a walk ends whatever a service returns.
    pub(crate) most_pages: u64,
    page: u64,
    /// The token of the page; `None` for the first one.
    token: Option<String>,
    rows: u64,
    /// Rows of the pages that were skipped, if these are full.
    skipped: u64,
    /// Pages that were skipped since the last one that came.
    failed: u32,
    /// The total of the first page, where that came.
    first_total: Option<u64>,
    /// The total of the last page that has one.
    last_total: Option<u64>,
    /// Whether the last page says whether another follows.
    says_more: bool,
    /// What a page said that is not understood.
    unread: Option<&'static str>,
    /// What the first page is told by, where it was shorter than its size.
    short_first: Option<u64>,
    /// What the pages so far are told by.
    pages: HashSet<u64>,
    /// Of a last page without rows, or with the one of pages of one: its hash, and how many had
    /// it.
    alike: Option<(u64, u32)>,
    /// The hashes of the tokens so far: one that came before would lead round in a circle.
    tokens: HashSet<u64>,
}

/// What follows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Another page, which [`Walk::parameters`] lead to.
    More,
    /// Nothing; it was the last one. [`Walk::missing`] says whether rows are missing.
    End,
    /// Nothing, and the rows of this page came before: the service ignores which page
    /// was requested, and returns the whole list each time.
    Repeated,
    /// A page that cannot be requested; the text says why. The rows of this page are valid.
    Stuck(String),
}

impl Walk {
    /// The walk from the first page on; without a page size, that is left to the service.
    pub fn new(paging: Paging, page_size: Option<u64>) -> Self {
        Self {
            paging,
            page_size,
            default_size: None,
            most_pages: Bounds::PAGES,
            page: 1,
            token: None,
            rows: 0,
            skipped: 0,
            failed: 0,
            first_total: None,
            last_total: None,
            says_more: false,
            unread: None,
            short_first: None,
            pages: HashSet::new(),
            alike: None,
            tokens: HashSet::new(),
        }
    }

    /// Number of the page to request now, from 1, also where the service does not count pages.
    pub fn page(&self) -> u64 {
        self.page
    }

    /// The first and the last row of the page to request now, from 1; the last by a requested
    /// size.
    pub fn next_rows(&self) -> (u64, Option<u64>) {
        let before = self.rows + self.skipped;
        let reported = self.last_total.filter(|total| *total > before).unwrap_or(u64::MAX);
        (before + 1, self.page_size.map(|size| reported.min(before + size)))
    }

    /// The query parameters that lead to the page to request now.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let position = match self.paging.style.position() {
            None => return Vec::new(),
            Some(SKIP_TOKEN) => self.token.clone().map(|token| (SKIP_TOKEN, token)),
            Some(_) => Some((PAGE_INDEX, self.page.to_string())),
        };
        let size = self.page_size.map(|size| (PAGE_SIZE, size.to_string()));
        size.into_iter().chain(position).collect()
    }

    /// Rows over all pages, as far as a page reports it. Beside a token a total that is no larger
    /// than the page may count the page only, and says nothing; so does 0, and the total of a list
    /// whose total counts something else (`x-aos-paging.total`).
    pub fn total(&self, page: &Page) -> Option<u64> {
        let rows = page.rows.len() as u64;
        match self.paging.style {
            PagingStyle::Unpaged => Some(rows),
            _ => self.counted(page).filter(|total| *total > 0),
        }
    }

    fn counted(&self, page: &Page) -> Option<u64> {
        let rows = page.rows.len() as u64;
        let counts = |total: &u64| match self.paging.style {
            PagingStyle::SkipToken => *total > rows,
            _ => true,
        };
        page.total.filter(|total| self.paging.total_is_reliable && counts(total))
    }

    /// How many rows came, and how many the service reports, where those are more: the
    /// least of what the first and the last page report. To be asked at the end.
    pub fn missing(&self) -> Option<(u64, u64)> {
        // Its own word on whether another page follows wins over its total.
        let reported = match (self.first_total, self.last_total) {
            _ if self.says_more => None,
            (Some(first), Some(last)) => Some(first.min(last)),
            (first, last) => first.or(last),
        };
        reported.filter(|total| *total > self.rows + self.skipped).map(|total| (self.rows, total))
    }

    /// A key that may say that the list is longer, and is not understood. To be asked at the end.
    pub fn unread(&self) -> Option<&'static str> {
        self.unread
    }

    /// Goes on to the page behind the requested one, which failed. `None` where that is not
    /// known, or too many failed one after the other.
    pub fn skip(&mut self) -> Option<Step> {
        let size = self.page_size.filter(|_| self.paging.style.position() == Some(PAGE_INDEX))?;
        self.failed += 1;
        if self.failed >= MOST_FAILED_PAGES || self.page >= self.most_pages {
            return None;
        }
        self.page += 1;
        self.skipped += size;
        // A service that says whether another page follows has said so of an earlier one.
        let is_last = |total| !self.says_more && self.rows + self.skipped >= total;
        Some(if self.last_total.is_some_and(is_last) { Step::End } else { Step::More })
    }

    /// Takes the page that was requested, and goes on to the next.
    ///
    /// - By token (`skip-token`): the list ends with a page without a token for the
    ///   next. A token that was used before leads nowhere.
    /// - Where the page says whether another follows: when it says no. It may be
    ///   empty and say yes, some times in a row.
    /// - By a total: with as many rows on a page that is told to be smaller than its size. On
    ///   another one only where the total is larger than the page, and that of the first page:
    ///   else it may count the page, what is left or what came so far. And with an empty page.
    /// - With neither: with an empty page, and with one that repeats a first page that
    ///   was not full, as a service returns it that knows no pages.
    /// - `unpaged`, or a bare list where an object around it is documented: with its only page.
    ///
    /// # Errors
    ///
    /// When the page repeats an earlier one, so that the list would never end, or there
    /// are too many pages. Rows are the same when their keys are (`x-aos-key`).
    pub fn advance(&mut self, page: &Page) -> Result<Step, String> {
        let rows = page.rows.len() as u64;
        let size = page.size.or(self.page_size).or(self.default_size);
        let print = self.fingerprint(page, size);
        if let Some(print) = print
            && !self.pages.insert(print)
        {
            let ends = page.has_next.is_none()
                && page.next_token.is_none()
                && match self.counted(page) {
                    // Of a service that knows no pages, the second is the first.
                    Some(total) => self.page == 2 && self.rows >= total,
                    None => self.short_first == Some(print),
                };
            return match ends {
                true => Ok(Step::Repeated),
                false => Err(format!("it repeats an earlier page; {STOPPED}")),
            };
        }
        if self.page == 1 {
            self.first_total = self.counted(page);
            // Pages of one row are only where they were requested.
            self.short_first = print.filter(|_| rows < size.unwrap_or(2));
        }
        self.rows += rows;
        self.failed = 0;
        self.unread = self.unread.or(page.unread);
        self.last_total = self.counted(page).or(self.last_total);
        self.says_more = page.has_next.is_some();
        if self.ended(page) {
            return Ok(Step::End);
        }
        self.page += 1;
        let by_token = self.paging.style == PagingStyle::SkipToken;
        let most = if by_token || rows > 0 { MOST_ALIKE_PAGES } else { MOST_EMPTY_PAGES };
        self.alike = print.is_none().then(|| {
            let print = hash(&page.rows);
            let before = self.alike.filter(|(last, _)| *last == print);
            (print, before.map_or(1, |(_, count)| count + 1))
        });
        if let Some((_, count)) = self.alike.filter(|(_, count)| *count > most) {
            let what = if rows == 0 { "without rows" } else { "with the same row" };
            let why = format!("{count} pages {what} before it say that another follows; {STOPPED}");
            return Ok(Step::Stuck(why));
        }
        if self.page > self.most_pages {
            let most = self.most_pages;
            return Ok(Step::Stuck(format!("the list has more than {most} pages")));
        }
        if let Some(token) = page.next_token.as_ref().filter(|_| by_token) {
            if !self.tokens.insert(hash(token)) {
                let why =
                    format!("the page before it has a token that was used already; {STOPPED}");
                return Ok(Step::Stuck(why));
            }
            self.token = Some(token.clone());
        }
        Ok(Step::More)
    }

    fn ended(&self, page: &Page) -> bool {
        let rows = page.rows.len() as u64;
        match (self.paging.style, page.has_next) {
            (PagingStyle::Unpaged, _) => true,
            // Neither the total nor an empty page ends such a list: the total may count the page
            // only, and a page may be empty because its rows were filtered out.
            (PagingStyle::SkipToken, _) => page.next_token.is_none(),
            _ if page.bare => true,
            (_, Some(more)) => !more,
            (_, None) if rows == 0 => true,
            (_, None) => self.counted(page).is_some_and(|total| {
                // A short page is not the end while the total says otherwise: rows can move
                // between pages, and the service may have pages smaller than requested.
                let short = page.size.is_some_and(|size| rows < size);
                // A total that changes may count what is left, or what came so far.
                let of_the_list = self.first_total == Some(total) && total > rows;
                self.rows + self.skipped >= total && (short || of_the_list)
            }),
        }
    }

    /// Tells pages apart, by the keys of their rows where the spec has some, so that a
    /// row in which something changes is the same row. `None` for a page that may be
    /// like another one: an empty one, or one of a single row in pages of one.
    fn fingerprint(&self, page: &Page, size: Option<u64>) -> Option<u64> {
        let alike = match page.rows.len() {
            0 => true,
            1 => size == Some(1),
            _ => false,
        };
        if alike {
            return None;
        }
        let key = |row| -> Vec<&Value> {
            self.paging.key.iter().map(|name| names::get(row, name)).collect()
        };
        let keys: Vec<Vec<&Value>> = page.rows.iter().map(key).collect();
        let mut seen = HashSet::new();
        let tells = |key: &Vec<&Value>| !key.iter().any(|value| value.is_null());
        // Where two rows have the same key, it does not tell rows apart.
        match !self.paging.key.is_empty() && keys.iter().all(|key| tells(key) && seen.insert(key)) {
            true => Some(hash(&keys)),
            false => Some(hash(&page.rows)),
        }
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
