//! The client that all calls are made with.

use std::sync::Arc;

use url::Url;

use crate::{Bounds, Environment, Error, ErrorKind, Transport, transport::BoxFuture};

/// Makes calls of all operations. Each method makes a call as a value, which is
/// sent when it is awaited.
///
/// It sends through a [`Transport`]: [`with_token`](Self::with_token) has a simple
/// one, the crate `aos-facade` one that authenticates and retries. Clones are
/// cheap and share it.
#[derive(Clone, derive_more::Debug)]
#[debug("Client {{ base_url: {:?}, .. }}", self.base_url())]
pub struct Client(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    base_url: Url,
    environment: Option<Environment>,
    transport: Arc<dyn Transport>,
    lenient: bool,
    past_failed_pages: bool,
    bounds: Bounds,
    on_warning: Option<OnWarning>,
}

type OnWarning = Arc<dyn Fn(&Error) + Send + Sync>;

impl Client {
    /// A client that sends through this transport.
    pub fn new(base_url: &Url, transport: Arc<dyn Transport>) -> Self {
        let base = base_url.as_str().trim_end_matches('/');
        let environment = Environment::ALL.iter().find(|known| known.base_url() == base).copied();
        Self(Arc::new(Inner {
            base_url: base_url.clone(),
            environment,
            transport,
            lenient: false,
            past_failed_pages: false,
            bounds: Bounds::default(),
            on_warning: None,
        }))
    }

    /// The same client with another transport.
    #[must_use]
    pub fn through(mut self, transport: Arc<dyn Transport>) -> Self {
        Arc::make_mut(&mut self.0).transport = transport;
        self
    }

    /// Whether a success that is not understood, and a list that may be incomplete, is a
    /// warning and not an error. Nobody but the service knows all that it returns, so
    /// what the spec has wrong must not make a program useless. Default: `false`.
    #[must_use]
    pub fn lenient_responses(mut self, lenient: bool) -> Self {
        Arc::make_mut(&mut self.0).lenient = lenient;
        self
    }

    /// Whether a list goes on behind a page that fails, with the error in the place of its
    /// rows. Numbered pages only, with a page size that is set or required: the others end
    /// with the error. It ends as well when the error is about the request or the client, and
    /// with the third page in a row that fails. Default: `false`.
    #[must_use]
    pub fn past_failed_pages(mut self, goes_on: bool) -> Self {
        Arc::make_mut(&mut self.0).past_failed_pages = goes_on;
        self
    }

    /// Bounds of what is read of responses. That of headers is the transport's own, and set
    /// where that is made. Default: [`Bounds::default`].
    #[must_use]
    pub fn bounds(mut self, bounds: Bounds) -> Self {
        Arc::make_mut(&mut self.0).bounds = bounds;
        self
    }

    /// What to do with a warning: an error that was accepted, by
    /// [`lenient_responses`](Self::lenient_responses), or a write that the service has
    /// accepted and not finished. Default: nothing.
    #[must_use]
    pub fn on_warning(mut self, show: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        Arc::make_mut(&mut self.0).on_warning = Some(Arc::new(show));
        self
    }

    /// Whether responses that are not understood are accepted with a warning: see
    /// [`lenient_responses`](Self::lenient_responses).
    pub fn is_lenient(&self) -> bool {
        self.0.lenient
    }

    pub(crate) fn goes_past(&self, failed: &Error) -> bool {
        let of_all = matches!(
            failed.kind,
            ErrorKind::InvalidInput | ErrorKind::Authentication | ErrorKind::RateLimited
        );
        let of_request = failed.status.is_some_and(|status| status.is_client_error());
        let in_time = failed.kind == ErrorKind::Timeout;
        self.0.past_failed_pages && !of_all && (!of_request || in_time)
    }

    pub(crate) fn most_pages(&self) -> u64 {
        self.0.bounds.pages
    }

    /// The error, or with lenient responses a warning in its place.
    pub(crate) fn tolerated(&self, error: Error) -> crate::Result<()> {
        if !self.is_lenient() {
            return Err(error);
        }
        self.warn(&error);
        Ok(())
    }

    pub(crate) fn warn(&self, warning: &Error) {
        if let Some(show) = &self.0.on_warning {
            show(warning);
        }
    }

    /// Base URL of the API, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.0.base_url.as_str().trim_end_matches('/')
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
    pub fn send(&self, mut request: crate::Request) -> BoxFuture<crate::Result<crate::Response>> {
        request.context.environment = self.0.environment;
        request.context.kept = self.0.bounds.kept;
        request.bounds = self.0.bounds;
        self.0.transport.send(request)
    }
}
