//! The client that all calls are made with.

use std::{fmt, sync::Arc};

use url::Url;

use crate::{Transport, transport::BoxFuture};

/// Makes calls of all operations. Each method makes a call as a value, which is
/// sent when it is awaited.
///
/// It sends through a [`Transport`]: [`with_token`](Self::with_token) has a simple
/// one, the crate `aos-facade` one that authenticates and retries. Clones are
/// cheap and share it.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base_url: Url,
    /// Without a slash at its end.
    base: String,
    transport: Arc<dyn Transport>,
}

impl Client {
    /// A client that sends through this transport.
    pub fn new(base_url: &Url, transport: Arc<dyn Transport>) -> Self {
        let base = base_url.as_str().trim_end_matches('/').to_owned();
        Self(Arc::new(Inner { base_url: base_url.clone(), base, transport }))
    }

    /// Base URL of the API, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }

    /// Base URL of the API, parsed.
    pub fn url(&self) -> &Url {
        &self.0.base_url
    }

    /// Sends a request that was built elsewhere.
    ///
    /// # Errors
    ///
    /// When there is no response.
    pub fn send(&self, request: crate::Request) -> BoxFuture<crate::Result<crate::Response>> {
        self.0.transport.send(request)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base).finish_non_exhaustive()
    }
}
