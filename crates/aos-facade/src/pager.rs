//! Lists over all their pages: one pager for every paged operation.

use std::{
    collections::VecDeque,
    fmt,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
};

use aos_api::{Cursor, Operation, Page, PagedCall, Step, Walk};
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
/// The next page is asked for when the rows of the one before are used up. How
/// the list ends depends on the style of paging that the operation has; see
/// [`Walk::take`]. A page that repeats the one before, and a token that leads
/// to a page which was read already, are refused with an error. An error names
/// the page and ends the list; the rows before it have been handed out.
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
    /// default; where the operation requires a size, the largest that it allows.
    /// A list that comes whole has no pages, and takes no notice of it.
    pub fn page_size(mut self, rows: i32) -> Self {
        self.page_size = Some(rows);
        self
    }

    /// Rows over all pages, as the service told with the page that was read
    /// last; `None` before the first page, and where it does not tell. In lists
    /// that go by a token the service may count the page only, so a total no
    /// larger than the page is not taken for one.
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

/// What the reading of a list does next.
enum Next {
    /// Asks for the page where the walk stands.
    Fetch(Walk),
    /// Tells why there is none.
    Fail(Error),
}

fn pages<'a, T: Serialize + Send + 'static>(
    operation: &'static Operation,
    fetch: Fetch<'a, T>,
    page_size: Option<i32>,
    total: Total,
) -> BoxStream<'a, Result<Vec<T>>> {
    let first = match operation.paging {
        Some(paging) => Next::Fetch(Walk::new(paging, page_size)),
        None => Next::Fail(
            Error::invalid("its answer is not paged")
                .with(|detail| detail.operation = Some(operation.id)),
        ),
    };
    stream::unfold(Some(first), move |next| {
        let (fetch, total) = (Arc::clone(&fetch), total.clone());
        async move {
            let mut walk = match next? {
                Next::Fetch(walk) => walk,
                Next::Fail(error) => return Some((Err(error), None)),
            };
            let number = walk.page();
            let page = match fetch(walk.cursor().clone()).await {
                Ok(page) => page,
                Err(error) => return Some((Err(named(error, operation, number)), None)),
            };
            total.tell(walk.total(&page));
            let refused =
                |why, number| named(Error::new(ErrorKind::Paging, why), operation, number);
            let next = match walk.take(&page) {
                Ok(Step::More) => Some(Next::Fetch(walk)),
                Ok(Step::End) => None,
                // The rows of this page are good, and come before the error.
                Ok(Step::Stuck(why)) => Some(Next::Fail(refused(why, number + 1))),
                Err(why) => return Some((Err(refused(why, number)), None)),
            };
            Some((Ok(page.items), next))
        }
    })
    // An empty page is of no use to anyone.
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

/// The total of a list, shared by those who read it and those who look on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Total(Arc<AtomicU64>);

impl Total {
    fn tell(&self, total: Option<u64>) {
        if let Some(total) = total {
            self.0.store(total, Ordering::Relaxed);
        }
    }

    pub(crate) fn get(&self) -> Option<u64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|total| *total > 0)
    }
}

#[cfg(test)]
mod tests;
