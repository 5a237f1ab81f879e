//! The customers of the partner.

use aos_api::{Page, PagedCall, builder, types};

use crate::{Elements, call, pager::Pager};

/// The customers of the partner: see [`Elements::customers`].
#[derive(Clone, Debug)]
pub struct Customers {
    elements: Elements,
    only: Option<Vec<String>>,
    page_size: Option<i32>,
}

impl Customers {
    pub(crate) fn new(elements: Elements) -> Self {
        Self { elements, only: None, page_size: None }
    }

    /// Only customers of these ids; without a single id none, and nothing is
    /// asked. Default: all.
    pub fn only<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.only.get_or_insert_default().extend(ids.into_iter().map(Into::into));
        self
    }

    /// Customers a page, 1 to 100. Default: the service's, which is 50.
    pub fn page_size(mut self, customers: i32) -> Self {
        self.page_size = Some(customers);
        self
    }

    /// The most customers a page, by the specification.
    pub(crate) fn largest_page(&self) -> Option<i32> {
        let operation = self.elements.api().retrieve_customers().operation();
        let parameter = operation.parameters.iter().find(|p| p.name == "pageSize")?;
        parameter.maximum?.try_into().ok()
    }

    /// The customers with their tenants, over all pages, as a stream:
    /// `retrieve_customers`.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use futures::TryStreamExt;
    ///
    /// let mut customers = elements.customers().list();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{:?}", customer.organization);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(self) -> Pager<'static, types::Customer> {
        let Self { elements, only, page_size } = self;
        let operation = elements.api().retrieve_customers().operation();
        let pager = Pager::new(operation, move |cursor| {
            let elements = elements.clone();
            // Left out, it means "all" by the name of the operation; what an
            // empty list means is not documented, so it is not sent.
            let ids = only.clone();
            Box::pin(async move {
                if ids.as_ref().is_some_and(Vec::is_empty) {
                    return Ok(Page::new(Vec::new()));
                }
                let filter = types::CustomerFilter { customer_ids: ids };
                let call = elements.api().retrieve_customers().body(filter).at(&cursor);
                call::run(call.send()).await.map(builder::RetrieveCustomers::page)
            })
        });
        match page_size {
            Some(size) => pager.page_size(size),
            None => pager,
        }
    }
}
