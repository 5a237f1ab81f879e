//! Lists over all their pages.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context as TaskContext, Poll},
};

use futures::{
    Stream, StreamExt,
    stream::{self, BoxStream},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Call, Reads, Types, response::Success};
use crate::{
    Error, ErrorKind, Page, Response, Result, Step, Walk, decode, json::BrokenRow,
    paging::PAGE_SIZE,
};

/// A list page by page, as a [`Stream`] of the rows of each page; pages without rows are left out.
///
/// The next page is requested when it is polled for. A row that cannot be read is an error in its
/// place, and the others come. How the list ends depends on its style of paging: see
/// [`Walk::advance`]. A page that repeats an earlier one, and a token that leads to a page which
/// was read already, are errors, and so is, at the end, a list with fewer rows than the service
/// reports. An error in the place of a page names it and ends the stream, unless the client goes
/// on behind it ([`Client::past_failed_pages`](crate::Client::past_failed_pages)); the rows before
/// it have been returned.
///
/// Where the operation requires a page size and none is set, it is the maximum.
pub type Pages<T> = Rows<Vec<Result<T>>>;

type Next = Option<(Call, Walk)>;

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
#[derive(derive_more::Debug)]
#[debug("Rows {{ total: {:?}, .. }}", self.total())]
pub struct Rows<T> {
    total: Total,
    rows: BoxStream<'static, Result<T>>,
}

/// What came of a list that could not be read as a whole: see [`Rows::all`]. There is at least one
/// error. `Debug` is without the rows.
#[derive(Clone, derive_more::Debug, thiserror::Error)]
#[debug("{self}")]
#[error("{} rows came, and {} errors{}", rows.len(), errors.len(), self.first())]
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

impl<T> PartialList<T> {
    fn first(&self) -> String {
        self.errors.first().map_or_else(String::new, |error| format!(": {error}"))
    }
}

impl<T> From<Error> for PartialList<T> {
    fn from(error: Error) -> Self {
        Self { rows: Vec::new(), errors: vec![error] }
    }
}

impl Call {
    /// The rows of all pages of a paged list; of any other operation a stream of one error.
    pub fn stream(self) -> Rows<Value> {
        self.pages().into_rows()
    }

    /// The same page by page.
    pub fn pages(self) -> Pages<Value> {
        let types = Types::of(self.operation).and_then(|types| types.row);
        self.pages_as(types)
    }

    /// The call of the first page, with the page size that [`stream`](Self::stream) sends.
    pub fn first_page(self) -> Self {
        match self.all_pages() {
            Ok(walk) => self.at(&walk),
            Err(what) => self.invalid(what),
        }
    }

    /// The pages; `types` is what each row has to be, where JSON is returned.
    pub(crate) fn pages_as<T: DeserializeOwned + 'static>(self, types: Option<Reads>) -> Pages<T> {
        let first = match self.all_pages() {
            Ok(walk) => Ok(Some((self, walk))),
            Err(what) => Err(self.context().error(ErrorKind::InvalidInput, what)),
        };
        let total = Total::default();
        let shared = total.clone();
        let pages = stream::try_unfold(first, move |mut next: Result<Next>| {
            let total = shared.clone();
            async move {
                while let Some((call, walk)) = next? {
                    let at = at(&walk);
                    let (page, odd, response) = match call.fetch(&walk).await {
                        Ok(fetched) => fetched,
                        Err(error) => {
                            let (next, error) = call.past(walk, error)?;
                            return Ok(Some((vec![Err(error)], Ok(next))));
                        }
                    };
                    total.set(walk.total(&page));
                    let client = call.client.clone();
                    let Some(then) = call.after(walk, &page, &response)? else { break };
                    next = then;
                    let rows = response.rows(&client, types, page.rows, odd, decode::<T>);
                    let rows = rows.into_iter().map(|(_, row)| row.map_err(|it| of_page(it, at)));
                    let rows: Vec<_> = rows.collect();
                    // A page without rows is of no use to anyone.
                    if !rows.is_empty() {
                        return Ok(Some((rows, next)));
                    }
                }
                Ok(None)
            }
        });
        Rows { total, rows: pages.boxed() }
    }

    /// The walk of all pages, or why there is none. Only here the page size is decided: the call's
    /// own, else the maximum where one is required.
    fn all_pages(&self) -> Result<Walk, String> {
        let paging = self.operation.paging.ok_or("its response is not a paged list")?;
        let set = |name: &str| self.arguments.iter().find(|(input, _)| input.name == name);
        if let Some(name) = paging.style.position().filter(|name| set(name).is_some()) {
            return Err(format!("`{name}` is set, but all pages are requested"));
        }
        let size = match (set(PAGE_SIZE), self.operation.page_size()) {
            (Some((_, size)), _) => size.trim().parse().ok(),
            (None, Some(size)) if size.required => size.maximum.and_then(|max| max.try_into().ok()),
            _ => None,
        };
        let default = self.operation.page_size().and_then(|size| size.default);
        let mut walk = Walk::new(paging, size);
        walk.default_size = default.and_then(|size| size.parse().ok());
        walk.most_pages = self.client.most_pages();
        Ok(walk)
    }

    fn at(mut self, walk: &Walk) -> Self {
        for (name, value) in walk.parameters() {
            let known = self.operation.parameters.iter().position(|input| input.name == name);
            if let Some(index) = known {
                self = self.set(index, [value]);
            }
        }
        self
    }

    async fn fetch(&self, walk: &Walk) -> Result<(Page, Vec<BrokenRow>, Response)> {
        let (response, Success { value, odd, .. }) = self.clone().at(walk).respond().await?;
        // A style with a page has one in the spec, which the walk was made of.
        let page = self.operation.paging.map_or(Ok(Page::default()), |paging| paging.read(value));
        let page = page.or_else(|why| {
            self.client.tolerated(of_page(response.undecodable("", &why), at(walk)))?;
            Ok::<_, Error>(Page::default())
        })?;
        Ok((page, odd, response))
    }

    /// What follows a page that failed, with its error; the error alone where nothing does.
    fn past(self, mut walk: Walk, error: Error) -> Result<(Next, Error)> {
        let error = of_page(error, at(&walk));
        match self.client.goes_past(&error).then(|| walk.skip()).flatten() {
            Some(Step::More) => Ok((Some((self, walk)), error)),
            Some(_) => Ok((None, error)),
            // All rows after it are missing too.
            None => Err(error.with(|details| details.last_row = None)),
        }
    }

    /// What follows a page; `None` where its rows came before, and the list is at its end.
    /// An error that comes after its rows is in the place of what follows.
    fn after(
        self,
        mut walk: Walk,
        page: &Page,
        response: &Response,
    ) -> Result<Option<Result<Next>>> {
        let failed =
            |why, walk: &Walk| of_page(response.context.error(ErrorKind::Paging, why), at(walk));
        let finding = match walk.advance(page) {
            Ok(Step::More) => return Ok(Some(Ok(Some((self, walk))))),
            Ok(Step::End) => match (walk.missing(), walk.unread()) {
                (Some((received, reported)), _) => response.context.incomplete(received, reported),
                (None, Some(key)) => response.context.unread(key),
                (None, None) => return Ok(Some(Ok(None))),
            },
            Ok(Step::Repeated) => return Ok(None),
            Ok(Step::Stuck(why)) => failed(why, &walk),
            Err(why) => return self.client.tolerated(failed(why, &walk)).map(|()| None),
        };
        Ok(Some(self.client.tolerated(finding).map(|()| None)))
    }
}

/// A page of a list and the rows on it: see [`Walk::next_rows`].
type At = (u64, (u64, Option<u64>));

fn at(walk: &Walk) -> At {
    (walk.page(), walk.next_rows())
}

fn of_page(error: Error, (page, (first, last)): At) -> Error {
    error.with(|details| {
        details.page = Some(page);
        details.first_row = Some(first);
        details.last_row = last;
    })
}

impl<T: Send + 'static> Pages<T> {
    pub(crate) fn into_rows(self) -> Rows<T> {
        let page = |page: Result<_>| page.unwrap_or_else(|error| Vec::from([Err(error)]));
        Rows {
            total: self.total,
            rows: self.rows.flat_map(move |rows| stream::iter(page(rows))).boxed(),
        }
    }
}

impl<T> Rows<T> {
    /// Rows over all pages, as reported last; `None` before the first page, and where
    /// it is not reported; a total of 0 counts as not reported: see [`Walk::total`].
    pub fn total(&self) -> Option<u64> {
        self.total.get()
    }

    /// The total to look at while the rows are read elsewhere.
    pub fn shared_total(&self) -> Total {
        self.total.clone()
    }

    /// All rows at once; of [`Pages`] all pages.
    ///
    /// # Errors
    ///
    /// When there is an error at all. It holds the rows as well; `?` makes the first error of it.
    pub async fn all(mut self) -> Result<Vec<T>, PartialList<T>> {
        let mut list = PartialList { rows: Vec::new(), errors: Vec::new() };
        while let Some(row) = self.next().await {
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

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        self.rows.as_mut().poll_next(cx)
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
