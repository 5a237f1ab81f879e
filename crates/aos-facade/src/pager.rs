//! Lists over all their pages: one pager for every paged operation.

use std::{
    collections::VecDeque,
    fmt,
    hash::{DefaultHasher, Hasher},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
};

use aos_api::{Cursor, Operation, Page, PagedCall, PagingStyle};
use futures::{
    Stream, StreamExt,
    future::BoxFuture,
    stream::{self, BoxStream},
};
use serde::Serialize;

use crate::{
    call,
    error::{Error, ErrorKind, Result},
};

/// Fetches the page at a place.
type Fetch<'a, T> = Arc<dyn Fn(Cursor) -> BoxFuture<'a, Result<Page<T>>> + Send + Sync + 'a>;

/// A list that the service cuts into pages, as a [`Stream`] of its rows over
/// all pages; [`pages`](Self::pages) gives it page by page.
///
/// The next page is asked for when the rows of the one before are used up. The
/// list ends when as many rows came as the service told in total, and with an
/// empty page; with a page shorter than its size unless the total says that
/// more follow. A page that repeats the one before is refused with an error. An
/// error names the page and ends the list; the rows before it have been handed
/// out.
pub struct Pager<'a, T> {
    operation: &'static Operation,
    fetch: Fetch<'a, T>,
    page_size: Option<i32>,
    total: Total,
    /// The list once it has been begun.
    pages: Option<BoxStream<'a, Result<Vec<T>>>>,
    rows: VecDeque<T>,
}

impl<'a, T: Serialize + Send + 'static> Pager<'a, T> {
    pub(crate) fn new<F>(operation: &'static Operation, fetch: F) -> Self
    where
        F: Fn(Cursor) -> BoxFuture<'a, Result<Page<T>>> + Send + Sync + 'a,
    {
        Self {
            operation,
            fetch: Arc::new(fetch),
            page_size: None,
            total: Total::default(),
            pages: None,
            rows: VecDeque::new(),
        }
    }

    /// The pages of a call of the generated client.
    pub(crate) fn of_call<C>(call: C) -> Self
    where
        C: PagedCall<Item = T> + Sync + 'a,
    {
        let operation = call.operation();
        Self::new(operation, move |cursor| {
            let call = call.clone().at(&cursor);
            Box::pin(async move { call::run(call.fetch()).await.map(C::page) })
        })
    }

    /// Rows a page. Without it the call's own size counts, or the service's
    /// default.
    pub fn page_size(mut self, rows: i32) -> Self {
        self.page_size = Some(rows);
        self
    }

    /// Rows over all pages, as the service told with the page that was read
    /// last; `None` before the first page, and where it does not tell.
    pub fn total(&self) -> Option<u64> {
        self.total.get()
    }

    /// The total to look at while the pages are being read elsewhere.
    pub(crate) fn shared_total(&self) -> Total {
        self.total.clone()
    }

    /// The list page by page, each as its rows.
    pub fn pages(self) -> impl Stream<Item = Result<Vec<T>>> + Send + Unpin + use<'a, T> {
        let begun = match self.pages {
            Some(pages) => pages,
            None => pages(self.operation, self.fetch, self.page_size, self.total),
        };
        // Rows of a page that was begun as a stream of rows come first.
        let rest: Vec<T> = self.rows.into();
        stream::iter((!rest.is_empty()).then_some(Ok(rest))).chain(begun)
    }

    /// All rows at once.
    ///
    /// # Errors
    ///
    /// The first error; the rows before it are lost. Where they matter, read
    /// the stream row by row.
    pub async fn collect_all(mut self) -> Result<Vec<T>> {
        let mut all = Vec::new();
        while let Some(row) = self.next().await {
            all.push(row?);
        }
        Ok(all)
    }
}

impl<T: Serialize + Send + 'static> Stream for Pager<'_, T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            let pages = this.pages.get_or_insert_with(|| {
                pages(this.operation, Arc::clone(&this.fetch), this.page_size, this.total.clone())
            });
            match std::task::ready!(pages.poll_next_unpin(context)) {
                Some(Ok(rows)) => this.rows = rows.into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in it is pinned: the streams are boxed.
impl<T> Unpin for Pager<'_, T> {}

impl<T> fmt::Debug for Pager<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("operation", &self.operation.id)
            .field("page_size", &self.page_size)
            .finish_non_exhaustive()
    }
}

/// Where a list stands.
struct Place {
    cursor: Cursor,
    /// Number of the page, from 1.
    page: u64,
    rows_before: u64,
    last_page: Option<u64>,
}

fn pages<'a, T: Serialize + Send + 'static>(
    operation: &'static Operation,
    fetch: Fetch<'a, T>,
    page_size: Option<i32>,
    total: Total,
) -> BoxStream<'a, Result<Vec<T>>> {
    let first = match operation.paging.map(|paging| paging.style) {
        Some(PagingStyle::PageIndex) => Cursor::index(1, page_size),
        other => {
            let error = Error::new(
                ErrorKind::Paging,
                format!("{} has no paging that this client knows ({other:?})", operation.id),
            );
            return stream::iter([Err(error)]).boxed();
        }
    };
    let place = Place { cursor: first, page: 1, rows_before: 0, last_page: None };
    stream::unfold(Some(place), move |place| {
        let (fetch, total) = (Arc::clone(&fetch), total.clone());
        async move {
            let mut place = place?;
            let number = place.page;
            let page = match fetch(place.cursor.clone()).await {
                Ok(page) => page,
                Err(error) => return Some((Err(named(error, operation, number)), None)),
            };
            total.tell(page.total);
            let print = fingerprint(&page.items);
            if print.is_some() && print == place.last_page {
                let error = Error::new(
                    ErrorKind::Paging,
                    "it holds the same rows as the page before, so the list would never end",
                );
                return Some((Err(named(error, operation, number)), None));
            }
            place.last_page = print;
            let next = following(place, &page);
            Some((Ok(page.items), next))
        }
    })
    // An empty page ends the list and is of no use to anyone.
    .filter(|page| futures::future::ready(!matches!(page, Ok(rows) if rows.is_empty())))
    // Whoever asks once more after the end is told so, and no panic.
    .fuse()
    .boxed()
}

fn named(error: Error, operation: &'static Operation, page: u64) -> Error {
    error.with(|detail| {
        detail.operation = Some(operation.id);
        detail.page = Some(page);
    })
}

/// The place of the next page; `None` when this was the last.
fn following<T>(mut place: Place, page: &Page<T>) -> Option<Place> {
    let rows = page.items.len() as u64;
    if rows == 0 {
        return None;
    }
    place.rows_before += rows;
    match &mut place.cursor {
        Cursor::Index { page_index, page_size, .. } => {
            let total = told(page.total);
            // The service's own word on the size counts: it may clamp ours.
            let size = told(page.size).or(page_size.and_then(|size| u64::try_from(size).ok()));
            let ended = match total {
                // A short page is not the end while the total says otherwise:
                // rows can move between pages, and none shall be lost.
                Some(total) => place.rows_before >= total,
                None => size.is_some_and(|size| rows < size),
            };
            if ended {
                return None;
            }
            *page_index = page_index.checked_add(1)?;
        }
        _ => return None,
    }
    place.page += 1;
    Some(place)
}

/// A counter that the service told; 0 and less say nothing.
fn told(number: Option<i64>) -> Option<u64> {
    number.and_then(|number| u64::try_from(number).ok()).filter(|number| *number > 0)
}

/// The total of a list, shared by those who read it and those who look on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Total(Arc<AtomicU64>);

impl Total {
    fn tell(&self, total: Option<i64>) {
        if let Some(total) = told(total) {
            self.0.store(total, Ordering::Relaxed);
        }
    }

    pub(crate) fn get(&self) -> Option<u64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|total| *total > 0)
    }
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
