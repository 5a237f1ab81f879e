//! Customers and their tenants, as handles that carry the ids.

use aos_api::{
    InvalidId, Page, PagedCall, builder,
    ids::{CustomerId, TenantId},
    types,
};

use crate::{
    Elements,
    actions::ActionCountsCall,
    call,
    error::{Error, Result},
    pager::Pager,
};

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

/// One customer, known by its id: see [`Elements::customer`].
#[derive(Clone, Debug)]
pub struct Customer {
    elements: Elements,
    /// Checked when it is used, so that a chain of handles needs one `?`.
    id: std::result::Result<CustomerId, Refused>,
}

/// A text that is no id, and why.
type Refused = Box<(String, InvalidId)>;

impl Customer {
    pub(crate) fn new(elements: Elements, id: impl AsRef<str>) -> Self {
        let id = id.as_ref();
        let id = CustomerId::new(id).map_err(|error| Box::new((id.to_owned(), error)));
        Self { elements, id }
    }

    /// A tenant of this customer, by its id. The id is checked when something
    /// is asked.
    pub fn tenant(&self, id: impl AsRef<str>) -> Tenant {
        let id = id.as_ref();
        let id = TenantId::new(id).map_err(|error| Box::new((id.to_owned(), error)));
        Tenant { customer: self.clone(), id }
    }
}

/// One tenant of a customer, known by its id: see [`Customer::tenant`].
#[derive(Clone, Debug)]
pub struct Tenant {
    customer: Customer,
    id: std::result::Result<TenantId, Refused>,
}

impl Tenant {
    /// How many risky and normal actions the tenant holds.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use aos_facade::ActionType;
    ///
    /// let tenant = elements.customer("customer's id").tenant("tenant's id");
    /// let both = tenant.action_counts().await?;
    /// let risky = tenant.action_counts().only(ActionType::Risky).await?;
    /// assert_eq!(both.risky, risky.risky);
    /// # Ok(()) }
    /// ```
    pub fn action_counts(&self) -> ActionCountsCall {
        ActionCountsCall::new(self.clone())
    }

    pub(crate) fn elements(&self) -> &Elements {
        &self.customer.elements
    }

    /// Both ids, or the error that says which of them is none.
    pub(crate) fn ids(&self, operation: &'static str) -> Result<(CustomerId, TenantId)> {
        let refused = |whose: &str, refused: &Refused| {
            let (text, error) = &**refused;
            let text = crate::error_body::shorten(text, 60);
            Error::invalid(format!("{text:?} is no id of a {whose}: {error}"))
                .with(|detail| detail.operation = Some(operation))
        };
        let customer = self.customer.id.as_ref().map_err(|error| refused("customer", error))?;
        let tenant = self.id.as_ref().map_err(|error| {
            refused("tenant", error).with(|detail| detail.customer = Some(customer.to_string()))
        })?;
        Ok((customer.clone(), tenant.clone()))
    }
}
