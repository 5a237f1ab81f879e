//! The client that all calls are made with.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use reqwest::header::HeaderValue;
use secrecy::SecretString;
use url::Url;

use crate::{
    Bodies, Bounds, BoxFuture, Environment, Error, ErrorKind, Received, Request, Response, Result,
    Transport, TransportError, bearer_header, check_base_url, retry_after,
};

/// Makes calls of all operations, as values that are sent when they are awaited.
///
/// It sends through a [`Transport`]: [`with_token`](Self::with_token) has a simple one, the crate
/// `aos-facade` one that authenticates and retries. Clones are cheap and share it.
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

    /// A client that sends a token of the caller's with every request, once, and
    /// follows no redirect. The token goes to the origin of `base_url` only.
    ///
    /// ```
    /// # fn main() -> Result<(), aos_api::TransportError> {
    /// let token = "a token from somewhere".into();
    /// let client = aos_api::Client::with_token(
    ///     aos_api::Environment::Commercial.base_url(),
    ///     &token,
    /// )?;
    /// let call = client.retrieve_risky_action_count().customer_id("c").tenant_id("t");
    /// // let counts = call.await?;
    /// # drop(call);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When no token may be sent to `base_url`, the token is not a valid header
    /// value, or the HTTP client cannot be built.
    pub fn with_token(base_url: &str, token: &SecretString) -> Result<Self, TransportError> {
        let base_url = check_base_url(base_url)?;
        let authorization = bearer_header(token)?;
        let mut http = reqwest::Client::builder();
        if base_url.scheme() == "http" {
            // A token for this machine has no business at a proxy.
            http = http.no_proxy();
        }
        let http = http
            .redirect(reqwest::redirect::Policy::none())
            // Each request is sent once.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(60))
            .build()
            .map_err(|_| TransportError::Client)?;
        let token = Arc::new(token.clone());
        let bodies = Bodies::default();
        let transport = Bearer { base_url: base_url.clone(), http, bodies, token, authorization };
        Ok(Self::new(&base_url, Arc::new(transport)))
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
    pub(crate) fn tolerated(&self, error: Error) -> Result<()> {
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
    pub fn send(&self, mut request: Request) -> BoxFuture<Result<Response>> {
        request.context.environment = self.0.environment;
        request.context.kept = self.0.bounds.kept;
        request.bounds = self.0.bounds;
        self.0.transport.send(request)
    }
}

#[derive(derive_more::Debug)]
#[debug("Bearer {{ base_url: {:?}, .. }}", base_url.as_str())]
struct Bearer {
    base_url: Url,
    http: reqwest::Client,
    bodies: Bodies,
    token: Arc<SecretString>,
    authorization: HeaderValue,
}

impl Transport for Bearer {
    fn send(&self, request: Request) -> BoxFuture<Result<Response>> {
        let allowed = request.check_origin(&self.base_url);
        let sent = request.to_http(self.authorization.clone());
        let (http, bodies) = (self.http.clone(), self.bodies.clone());
        let (mut context, bounds) = (request.context, request.bounds);
        context.token = Some(Arc::clone(&self.token));
        context.attempts = 1;
        Box::pin(async move {
            allowed?;
            match bodies.receive(bounds, async { http.execute(sent).await }).await {
                Ok(Received { status, headers, body }) => {
                    let now = SystemTime::now();
                    context.retry_after = retry_after(status, &headers, &body, now);
                    Ok(Response::new(context, status, headers, body))
                }
                Err(fault) => Err(context.faulted(fault)),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_prints_the_token() {
        let token = SecretString::from("hunter2");
        let client = crate::Client::with_token("https://example.com", &token).unwrap();
        assert!(!format!("{client:?}").contains("hunter2"));
        assert!(!format!("{:?}", bearer_header(&token).unwrap()).contains("hunter2"));
    }
}
