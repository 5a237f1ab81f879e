//! What the generated handles have in common.

use std::{fmt, sync::Arc};

use aos_api::Client;

use crate::elements::Elements;

/// Every handle is one, in a type that has the methods of its own.
#[derive(Clone)]
pub(crate) struct Handle {
    api: Client,
    /// With what each is an id of, the outermost first; checked when a call is sent.
    ids: Arc<[(&'static str, Arc<str>)]>,
}

impl Handle {
    pub(crate) fn new(elements: &Elements) -> Self {
        Self { api: elements.api().clone(), ids: Arc::new([]) }
    }

    pub(crate) fn with(&self, noun: &'static str, id: &str) -> Self {
        let ids = self.ids.iter().cloned().chain([(noun, id.into())]).collect();
        Self { api: self.api.clone(), ids }
    }

    pub(crate) fn api(&self) -> &Client {
        &self.api
    }

    /// The id of this place; the generated code knows how many there are.
    pub(crate) fn id(&self, place: usize) -> &str {
        self.ids.get(place).map_or("", |(_, id)| id)
    }

    /// `Tenant(customer: "…", tenant: "…")`.
    pub(crate) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = self.ids.iter().map(|(noun, id)| format!("{noun}: {id:?}"));
        write!(f, "{name}({})", Vec::from_iter(ids).join(", "))
    }
}
