//! What all handles have in common: the client, and the ids on the way to what
//! they stand for.

use std::{str::FromStr, sync::Arc};

use aos_api::{ByteStream, Client, InvalidId, Page, PagedCall, ResponseValue, check_id};
use futures::future::BoxFuture;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Elements, call,
    error::{Error, ErrorKind, Result},
    verdict::Verdict,
};

/// The client and the ids of a handle. Every handle is one, in a type that has
/// the methods of its own.
#[derive(Clone, Debug)]
pub(crate) struct Handle {
    elements: Elements,
    ids: Vec<Id>,
}

/// An id on the way to a handle.
#[derive(Clone, Debug)]
struct Id {
    /// What it is an id of: `local user`.
    noun: &'static str,
    text: Arc<str>,
    /// Told when it is used, so that a chain of handles needs one `?`.
    refused: Option<InvalidId>,
}

impl Handle {
    /// The handle that all others come from.
    pub(crate) fn new(elements: Elements) -> Self {
        Self { elements, ids: Vec::new() }
    }

    /// A handle below this one.
    pub(crate) fn with(&self, noun: &'static str, id: &str) -> Self {
        let mut ids = Vec::with_capacity(self.ids.len() + 1);
        ids.extend_from_slice(&self.ids);
        ids.push(Id { noun, text: id.into(), refused: check_id(id).err() });
        Self { elements: self.elements.clone(), ids }
    }

    pub(crate) fn api(&self) -> &Client {
        self.elements.api()
    }

    /// The ids, the outermost first, or the error that says which of them is
    /// none.
    pub(crate) fn ids<const COUNT: usize>(&self, operation: &'static str) -> Result<[&str; COUNT]> {
        for (place, id) in self.ids.iter().enumerate() {
            if let Some(error) = &id.refused {
                return Err(self.about(refused(&id.text, id.noun, error), operation, place));
            }
        }
        // Generated code asks for as many as there are; an empty id, should it
        // ever ask for more, is refused before anything is sent.
        Ok(std::array::from_fn(|place| self.ids.get(place).map_or("", |id| &id.text)))
    }

    /// An id that is an argument of a method.
    pub(crate) fn id<T: FromStr<Err = InvalidId>>(
        &self,
        operation: &'static str,
        name: &str,
        text: &str,
    ) -> Result<T> {
        text.parse().map_err(|error| {
            let text = crate::error_body::shorten(text, 60);
            let error = Error::invalid(format!("{text:?} is no {name}: {error}"));
            self.about(error, operation, self.ids.len())
        })
    }

    /// What the service answered, judged by what the specification says of the
    /// operation.
    pub(crate) fn verdict<T: Serialize>(
        &self,
        operation: &'static str,
        answer: T,
    ) -> Result<Verdict<T>> {
        let unread = |what: String| {
            self.about(Error::new(ErrorKind::Decode, what), operation, self.ids.len())
        };
        let json = serde_json::to_value(&answer)
            .map_err(|error| unread(format!("the answer cannot be read: {error}")))?;
        let known = aos_api::Operation::find(operation);
        let outcome = known.and_then(|known| known.outcome);
        let Some(refusal) = outcome.and_then(|outcome| outcome.refusal(&json)) else {
            return Ok(Verdict::Accepted(answer));
        };
        let error = Error::new(
            ErrorKind::Refused,
            format!("the service answered a success, but refused what was asked: {refusal}"),
        );
        let page = known.and_then(|known| known.source);
        let error = self.about(error, operation, self.ids.len()).with(|detail| {
            detail.advice =
                page.map(|page| format!("see the vendor's page {page} for the reasons"));
        });
        Ok(Verdict::refused(answer, &refusal, error))
    }

    /// An error with the operation and the first ids, which are good.
    fn about(&self, error: Error, operation: &'static str, good: usize) -> Error {
        let text = |noun: &str| {
            let id = self.ids[..good].iter().find(|id| id.noun == noun)?;
            Some(id.text.to_string())
        };
        error.with(|detail| {
            detail.operation = Some(operation);
            detail.customer = text("customer");
            detail.tenant = text("tenant");
        })
    }
}

fn refused(text: &str, noun: &str, error: &InvalidId) -> Error {
    let text = crate::error_body::shorten(text, 60);
    Error::invalid(format!("{text:?} is no id of a {noun}: {error}"))
}

/// A call of the generated client that is under way. Without its own type, so
/// that what follows is compiled once for each answer and not for each call.
pub(crate) type Sent<'a, T> =
    BoxFuture<'a, std::result::Result<ResponseValue<T>, aos_api::Error<ByteStream>>>;

/// What a call answers.
pub(crate) async fn answer<T: DeserializeOwned>(sent: Sent<'_, T>) -> Result<T> {
    call::run(sent).await
}

/// One page of a paged call.
pub(crate) async fn page<C: PagedCall>(call: C) -> Result<Page<C::Item>> {
    let sent: Sent<'_, C::Response> = Box::pin(call.fetch());
    call::run(sent).await.map(C::page)
}
