// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The paged operations of the specification.
use super::{
    client::{ByteStream, Error, ResponseValue, builder, types},
    operations::OPERATIONS,
};
use crate::{Cursor, Operation, Page, PagedCall};
impl PagedCall for builder::RetrieveCustomers<'_> {
    type Item = types::Customer;
    type Response = types::CustomerPage;
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[0]
    }
    fn at(self, cursor: &Cursor) -> Self {
        let Cursor::Index { page_index, page_size } = cursor else { return self };
        let call = self.page_index(*page_index);
        match page_size {
            Some(page_size) => call.page_size(*page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    fn page(response: Self::Response) -> Page<Self::Item> {
        let metadata = response.metadata.as_ref();
        let total = metadata.and_then(|metadata| metadata.total_count).map(i64::from);
        let size = metadata.and_then(|metadata| metadata.page_size).map(i64::from);
        Page::new(response.data.unwrap_or_default()).with_total(total).with_size(size)
    }
}
