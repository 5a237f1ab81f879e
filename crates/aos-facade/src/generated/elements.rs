// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The methods of the client itself.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
impl Elements {
    /// A customer, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The customer's id, as the customer list gives it.
    pub fn customer(&self, id: impl AsRef<str>) -> handles::Customer {
        handles::Customer {
            handle: Handle::new(self.clone()).with("customer", id.as_ref()),
        }
    }
    /// List the customers and their tenants.
    ///
    /// Lists the customers that the calling partner manages, each with its
    /// tenants. The order is not documented, so a customer can move from one
    /// page to another while the list is read.
    ///
    /// [`customers`](Self::customers) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_customers`: `POST /partner/external/v3/general/customers/batch`.
    /// Needs the scope `elements.customers.read.all`.
    /// The vendor's page: `general/customer/get-all-customers.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub fn customers_with(
        &self,
        options: types::CustomerFilter,
    ) -> Pager<'static, types::Customer> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_customers().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_customers().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
