// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one customer, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one customer, known by its id: see [`Elements::customer`](crate::Elements::customer).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct Customer {
    pub(crate) handle: Handle,
}
impl Customer {
    /// A tenant, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a tenant of that customer.
    pub fn tenant(&self, id: impl AsRef<str>) -> handles::Tenant {
        handles::Tenant {
            handle: self.handle.with("tenant", id.as_ref()),
        }
    }
}
