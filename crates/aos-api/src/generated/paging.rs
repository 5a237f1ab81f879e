// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The paged operations of the specification.
use super::{
    client::{ByteStream, Error, ResponseValue, builder, types},
    operations::OPERATIONS,
};
use crate::{Cursor, Operation, Page, PagedCall, paging::counter};
impl PagedCall for builder::RetrieveCustomers<'_> {
    type Item = types::Customer;
    type Response = types::CustomerPage;
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[0]
    }
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
