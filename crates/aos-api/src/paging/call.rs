//! Calls of the generated client that answer a list in pages.

use std::future::Future;

use progenitor_client::{ByteStream, Error, ResponseValue};
use serde::{Serialize, de::DeserializeOwned};

use super::{Cursor, Page};
use crate::Operation;

/// A call of an operation that answers a list in pages.
///
/// Generated for the builder of every operation with `x-aos-paging`.
pub trait PagedCall: Clone + Send {
    /// A row of the list.
    type Item: Serialize + Send + 'static;
    /// The body of a response.
    type Response: DeserializeOwned + Send;

    /// The operation.
    fn operation(&self) -> &'static Operation;

    /// The same call for the page at a place. A page size of the call's own
    /// stays where the place has none. Where the operation requires one and
    /// nobody named it, it is the largest.
    fn at(self, cursor: &Cursor) -> Self;

    /// Sends the call.
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Response>, Error<ByteStream>>> + Send;

    /// The rows of a response, and what it tells about the page.
    fn page(response: Self::Response) -> Page<Self::Item>;
}
