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

use super::{Call, Reads, Types, page::ReadRows, success::Success};
use crate::{
    Client, DecodeError, Error, ErrorKind, Page, Response, Result, Step, Walk, decode,
    json::BrokenRow, paging::PAGE_SIZE, transport::BoxFuture,
};

/// A list page by page, as a [`Stream`] of the rows of each page; pages without
/// rows are left out.
///
/// The next page is requested when it is polled for. A row that cannot be read is an
/// error in its place, and the others come. How the list ends depends on
/// its style of paging: see [`Walk::advance`]. A page that repeats an earlier one,
/// and a token that leads to a page which was read already, are errors, and so is, at
/// the end, a list with fewer rows than the service reports. An error in the place of a
/// page names it and ends the stream; the rows before it have been returned.
///
/// Where the operation requires a page size and none is set, it is the maximum.
pub struct Pages<T> {
    state: State,
    total: Total,
    client: Client,
    /// What each row has to be, where JSON is returned.
    types: Option<Reads>,
    decode: fn(Value) -> Result<T, DecodeError>,
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
    odd: Vec<BrokenRow>,
    response: Response,
    call: Box<Call>,
    walk: Box<Walk>,
}

/// The rows of a list over all pages, as a [`Stream`]; see [`Pages`] for how it
/// reads and ends. An error can be that of one row; the end is `None`.
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
    rows: VecDeque<Result<T>>,
}

/// What came of a list that could not be read as a whole: see [`Rows::all`]. There is at
/// least one error.
#[derive(Clone)]
pub struct PartialList<T> {
    /// The rows that came.
    pub rows: Vec<T>,
    /// Why others did not, in the order of the list.
    pub errors: Vec<Error>,
}

impl<T> From<PartialList<T>> for Error {
    /// The first error, which says how many there are.
    fn from(list: PartialList<T>) -> Self {
        let more = list.errors.len().saturating_sub(1);
        let Some(first) = list.errors.into_iter().next() else {
            return Self::new(ErrorKind::Decode, "a list that could not be read as a whole");
        };
        match more {
            0 => first,
            more => first.with(|details| {
                details.message = format!("{} (and {more} more errors)", details.message);
            }),
        }
    }
}

impl<T> fmt::Display for PartialList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rows, errors) = (self.rows.len(), self.errors.len());
        write!(f, "{rows} rows came, and {errors} errors")?;
        match self.errors.first() {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

/// Without the rows: what it says.
impl<T> fmt::Debug for PartialList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl<T> std::error::Error for PartialList<T> {}

impl Call {
    /// The rows of all pages, of an operation with a paged list. A stream of one
    /// error for any other.
    pub fn stream(self) -> Rows<Value> {
        Rows { pages: self.pages(), rows: VecDeque::new() }
    }

    /// The same page by page.
    pub fn pages(self) -> Pages<Value> {
        let types = Types::of(self.operation).and_then(|types| types.row);
        Pages { types, ..self.pages_as() }
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
        let client = self.client.clone();
        let state = match self.all_pages() {
            Err(what) => State::Fail(self.context().error(ErrorKind::InvalidInput, what)),
            Ok(paging) => {
                let (call, walk) = self.begin(paging);
                State::Fetch(Box::new(call), Box::new(walk))
            }
        };
        Pages { state, total: Total::default(), client, types: None, decode: decode::<T> }
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
        let default = self.operation.page_size().and_then(|size| size.default);
        let default = default.and_then(|size| size.parse().ok());
        let walk = Walk::new(paging, size)
            .with_default_size(default)
            .with_most_pages(self.client.most_pages());
        (self, walk)
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
    let paged = (*call).clone().at(&walk);
    let fetched = async {
        let request = paged.prepare()?.0;
        let response = call.client.send(request).await?;
        let Success { value, odd, .. } = response.success(&call.client)?;
        // A style with a page has one in the spec, which the walk was made of.
        let page = call.operation.paging.map_or(Ok(Page::default()), |paging| paging.read(value));
        let page = page.or_else(|why| {
            call.client.tolerated(of_page(response.undecodable("", &why), &walk))?;
            Ok::<_, Error>(Page::default())
        })?;
        Ok((page, odd, response))
    };
    match fetched.await {
        Ok((page, odd, response)) => Ok(Fetched { page, odd, response, call, walk }),
        Err(error) => Err(of_page(error, &walk)),
    }
}

/// The error of the page that a walk is at.
fn of_page(error: Error, walk: &Walk) -> Error {
    error.with(|details| {
        details.page = Some(walk.page());
        let (first, last) = walk.next_rows();
        details.first_row = Some(first);
        details.last_row = last;
    })
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
    fn take(&mut self, fetched: Fetched) -> Result<Vec<Result<T>>> {
        let Fetched { page, odd, response, call, mut walk } = fetched;
        let here = walk.clone();
        self.total.set(walk.total(&page));
        let failed = |why, at: &Walk| of_page(response.context.error(ErrorKind::Paging, why), at);
        let finding = match walk.advance(&page) {
            Ok(Step::More) => {
                self.state = State::Fetch(call, walk);
                None
            }
            Ok(Step::End) => match (walk.missing(), walk.unread()) {
                (Some((received, reported)), _) => {
                    Some(response.context.incomplete(received, reported))
                }
                (None, Some(key)) => Some(response.context.unread(key)),
                (None, None) => None,
            },
            Ok(Step::Repeated) => return Ok(Vec::new()),
            // The rows of this page are valid, and come before the error.
            Ok(Step::Stuck(why)) => Some(failed(why, &walk)),
            Err(why) => {
                self.client.tolerated(failed(why, &here))?;
                return Ok(Vec::new());
            }
        };
        if let Some(Err(error)) = finding.map(|finding| self.client.tolerated(finding)) {
            self.state = State::Fail(error);
        }
        let rows = ReadRows { client: &self.client, response: &response, types: self.types };
        let rows = rows.read(page.rows, odd, self.decode);
        Ok(rows.into_iter().map(|(_, row)| row.map_err(|error| of_page(error, &here))).collect())
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Vec<Result<T>>>;

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
    /// When there is an error at all. It holds the rows that came and all errors; `?`
    /// makes the first of them of it.
    pub async fn all(mut self) -> Result<Vec<T>, PartialList<T>> {
        let mut list = PartialList { rows: Vec::new(), errors: Vec::new() };
        while let Some(row) = std::future::poll_fn(|cx| Pin::new(&mut self).poll_next(cx)).await {
            match row {
                Ok(row) => list.rows.push(row),
                Err(error) => list.errors.push(error),
            }
        }
        match list.errors.is_empty() {
            true => Ok(list.rows),
            false => Err(list),
        }
    }
}

impl<T> Stream for Rows<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.pop_front() {
                return Poll::Ready(Some(row));
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
