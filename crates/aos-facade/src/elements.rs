//! The client.

use std::{sync::Arc, time::SystemTime};

use aos_api::{Call, Client, Environment, Result};

use crate::send::Shared;

/// A client for the AvePoint Elements API.
///
/// Its methods and handles make calls as values, which are sent when they are awaited.
/// Clones are cheap and share tokens, connections and limits. It needs a tokio runtime
/// with its timer and its network driver. A call that is dropped gives its place among the
/// concurrent requests back as soon as the runtime that sent it runs again, so use one that
/// keeps running.
#[derive(Clone, Debug)]
pub struct Elements {
    pub(crate) api: Client,
    pub(crate) shared: Arc<Shared>,
}

impl Elements {
    /// A call of any operation of the spec by its id, with JSON in and out: see
    /// [`Client::operation`].
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no such operation.
    pub fn operation(&self, id: &str) -> Result<Call> {
        self.api.operation(id)
    }

    /// The low-level client, with a method for each operation of the spec. Its calls are
    /// the same as those of the handles, with the ids not set yet.
    pub fn api(&self) -> &Client {
        &self.api
    }

    /// Base URL of the API, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.api.base_url()
    }

    /// The token endpoint.
    pub fn token_url(&self) -> &str {
        self.shared.tokens.endpoint.url.as_str()
    }

    /// The environment that was set; `None` where none was, which means
    /// [`Environment::Commercial`] unless both URLs were given.
    pub fn environment(&self) -> Option<Environment> {
        self.shared.settings.environment
    }

    /// The client id that it authenticates with.
    pub fn client_id(&self) -> &str {
        self.shared.tokens.endpoint.credential.client_id()
    }

    /// What it authenticates with: `client secret` or `certificate`.
    pub fn credential_kind(&self) -> &'static str {
        self.shared.tokens.endpoint.credential.kind()
    }

    /// When its certificate expires; `None` for a client secret, which does not say.
    pub fn credential_expires(&self) -> Option<SystemTime> {
        self.shared.tokens.endpoint.credential.as_certificate()?.expires()
    }

    /// Whether only operations of the spec that read are sent: see
    /// [`ElementsBuilder::read_only`](crate::ElementsBuilder::read_only).
    pub fn is_read_only(&self) -> bool {
        self.shared.settings.read_only
    }

    /// Maximum of concurrent requests.
    pub fn concurrency(&self) -> usize {
        self.shared.settings.concurrency
    }
}
