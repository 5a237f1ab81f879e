//! Lists over all their pages.

use std::{
    collections::VecDeque,
    fmt,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context as TaskContext, Poll, ready},
};

use futures::Stream;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Call, accepted};
use crate::{
    Error, ErrorKind, Page, Result, Step, Walk, decode, paging::PAGE_SIZE, transport::BoxFuture,
};

/// A list page by page, as a [`Stream`] of the rows of each page; pages without
/// rows are left out.
///
/// The next page is requested when it is polled for. How the list ends depends on
/// its style of paging: see [`Walk::advance`]. A page that repeats the one before,
/// and a token that leads to a page which was read already, are errors. An error
/// names the page and ends the stream; the rows before it have been returned.
///
/// Where the operation requires a page size and none is set, it is the maximum.
pub struct Pages<T> {
    state: State,
    total: Total,
    decode: fn(Value) -> Result<T, crate::DecodeError>,
}

/// What the reading of a list does next.
enum State {
    /// Requests the page that the walk is at.
    Fetch(Box<Call>, Box<Walk>),
    /// Waits for a page.
    Wait(BoxFuture<Result<Fetched>>),
    /// Returns an error.
    Fail(Error),
    Done,
}

/// A page with the response it was in, and what follows.
struct Fetched {
    page: Page,
    response: crate::Response,
    call: Box<Call>,
    walk: Box<Walk>,
}

/// The rows of a list over all pages, as a [`Stream`]; see [`Pages`] for how it
/// reads and ends.
///
/// ```no_run
/// # async fn example(client: aos_api::Client) -> aos_api::Result<()> {
/// use futures::TryStreamExt;
///
/// let mut customers = client.retrieve_customers().page_size(100).stream();
/// while let Some(customer) = customers.try_next().await? {
///     println!("{:?}", customer.organization);
/// }
/// # Ok(()) }
/// ```
pub struct Rows<T> {
    pages: Pages<T>,
    rows: VecDeque<T>,
}

impl Call {
    /// The rows of all pages, of an operation with a paged list. A stream of one
    /// error for any other.
    pub fn stream(self) -> Rows<Value> {
        self.rows_as()
    }

    /// The same page by page.
    pub fn pages(self) -> Pages<Value> {
        self.pages_as()
    }

    /// The call of the first of all pages, with the page size that is sent: for a
    /// preview of what [`stream`](Self::stream) requests first.
    pub fn first_page(mut self) -> Self {
        match self.all_pages() {
            Ok(paging) => {
                let (call, walk) = self.begin(paging);
                call.at(&walk)
            }
            Err(what) => {
                self.invalid.get_or_insert(what);
                self
            }
        }
    }

    pub(crate) fn rows_as<T: DeserializeOwned>(self) -> Rows<T> {
        Rows { pages: self.pages_as(), rows: VecDeque::new() }
    }

    pub(crate) fn pages_as<T: DeserializeOwned>(self) -> Pages<T> {
        let state = match self.all_pages() {
            Err(what) => State::Fail(self.context().error(ErrorKind::InvalidInput, what)),
            Ok(paging) => {
                let (call, walk) = self.begin(paging);
                State::Fetch(Box::new(call), Box::new(walk))
            }
        };
        Pages { state, total: Total::default(), decode: decode::<T> }
    }

    /// The paging of a call of all pages, or why it cannot be one.
    fn all_pages(&self) -> Result<crate::Paging, String> {
        let paging = self.operation.paging.ok_or("its response is not a paged list")?;
        let is_set = |name: &&str| self.arguments.iter().any(|(input, _)| input.name == *name);
        match paging.style.position().filter(is_set) {
            Some(name) => Err(format!("`{name}` is set, but all pages are requested")),
            None => Ok(paging),
        }
    }

    /// The walk from the first page on. The one place that decides the page size:
    /// the call's own, else the maximum where one is required.
    fn begin(self, paging: crate::Paging) -> (Self, Walk) {
        let own = self.arguments.iter().find(|(input, _)| input.name == PAGE_SIZE);
        let size = match (own, self.operation.page_size()) {
            (Some((_, size)), _) => size.trim().parse().ok(),
            (None, Some(size)) if size.required => size.maximum.and_then(|max| max.try_into().ok()),
            _ => None,
        };
        (self, Walk::new(paging, size))
    }

    /// The call for the page that a walk is at.
    fn at(mut self, walk: &Walk) -> Self {
        for (name, value) in walk.parameters() {
            let known = self.operation.parameters.iter().position(|input| input.name == name);
            if let Some(index) = known {
                self = self.set(index, [value]);
            }
        }
        self
    }
}

async fn fetch(call: Box<Call>, walk: Box<Walk>) -> Result<Fetched> {
    let number = walk.page();
    let paged = (*call).clone().at(&walk);
    let fetched = async {
        let request = paged.prepare()?.0;
        let response = call.client.send(request).await?;
        let value = accepted(&response)?;
        // A style with a page has one in the spec, which the walk was made of.
        let paging = call.operation.paging.map_or(Ok(Page::default()), |paging| paging.read(value));
        let page = paging.map_err(|what| response.undecodable("", &what))?;
        Ok((page, response))
    };
    match fetched.await {
        Ok((page, response)) => Ok(Fetched { page, response, call, walk }),
        Err(error) => Err(of_page(error, number)),
    }
}

fn of_page(error: Error, page: u64) -> Error {
    error.with(|details| details.page = Some(page))
}

impl<T> Pages<T> {
    /// Rows over all pages, as reported last; `None` before the first page, and where
    /// it is not reported; a total of 0 counts as not reported: see [`Walk::total`].
    pub fn total(&self) -> Option<u64> {
        self.total.get()
    }

    /// The total to look at while the pages are read elsewhere.
    pub fn shared_total(&self) -> Total {
        self.total.clone()
    }

    /// Decodes the rows of a page, and decides what follows.
    fn take(&mut self, fetched: Fetched) -> Result<Vec<T>> {
        let Fetched { page, response, call, mut walk } = fetched;
        let number = walk.page();
        self.total.set(walk.total(&page));
        let failed = |why, number| of_page(response.context.error(ErrorKind::Paging, why), number);
        match walk.advance(&page) {
            Ok(Step::More) => self.state = State::Fetch(call, walk),
            Ok(Step::End) => {}
            // The rows of this page are valid, and come before the error.
            Ok(Step::Stuck(why)) => self.state = State::Fail(failed(why, number + 1)),
            Err(why) => return Err(failed(why, number)),
        }
        let items = response.context.operation.paging.map_or("", |paging| paging.items);
        let items = if items == "$" { "" } else { items };
        let decoded = page.rows.into_iter().enumerate().map(|(index, row)| {
            (self.decode)(row).map_err(|error| {
                let path = match error.path.as_str() {
                    "." => format!("{items}[{index}]"),
                    path => format!("{items}[{index}].{path}"),
                };
                of_page(response.undecodable(&path, &error.cause), number)
            })
        });
        let rows: Result<Vec<T>> = decoded.collect();
        if rows.is_err() {
            self.state = State::Done;
        }
        rows
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Vec<T>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match std::mem::replace(&mut this.state, State::Done) {
                State::Fetch(call, walk) => this.state = State::Wait(Box::pin(fetch(call, walk))),
                State::Wait(mut waiting) => {
                    let Poll::Ready(fetched) = waiting.as_mut().poll(cx) else {
                        this.state = State::Wait(waiting);
                        return Poll::Pending;
                    };
                    let rows = fetched.and_then(|fetched| this.take(fetched));
                    // A page without rows is of no use to anyone.
                    if !matches!(&rows, Ok(rows) if rows.is_empty()) {
                        return Poll::Ready(Some(rows));
                    }
                }
                State::Fail(error) => return Poll::Ready(Some(Err(error))),
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Rows<T> {
    /// Rows over all pages: see [`Pages::total`].
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// All rows at once.
    ///
    /// # Errors
    ///
    /// The first error; the rows before it are lost. Where they matter, read the
    /// stream row by row.
    pub async fn all(self) -> Result<Vec<T>> {
        let Self { mut pages, rows } = self;
        let mut all = Vec::from(rows);
        while let Some(rows) = std::future::poll_fn(|cx| Pin::new(&mut pages).poll_next(cx)).await {
            all.extend(rows?);
        }
        Ok(all)
    }
}

impl<T> Stream for Rows<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(rows)) => this.rows = rows.into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in them is pinned: the futures are boxed.
impl<T> Unpin for Pages<T> {}
impl<T> Unpin for Rows<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("total", &self.total()).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("total", &self.total()).finish_non_exhaustive()
    }
}

/// The total of a list, shared by those who read it and those who look on.
#[derive(Clone, Debug, Default)]
pub struct Total(Arc<AtomicU64>);

impl Total {
    fn set(&self, total: Option<u64>) {
        if let Some(total) = total {
            self.0.store(total, Ordering::Relaxed);
        }
    }

    /// The total, once it is known.
    pub fn get(&self) -> Option<u64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|total| *total > 0)
    }
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
