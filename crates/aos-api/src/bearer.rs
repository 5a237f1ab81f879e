//! A client with a token of the caller's.

use std::sync::Arc;

use reqwest::header::HeaderValue;
use secrecy::SecretString;
use url::Url;

use crate::{
    Bodies, Client, Received, Request, Response, Result, Transport, TransportError, bearer_header,
    check_base_url, retry_after, transport::BoxFuture,
};

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
                    let now = std::time::SystemTime::now();
                    context.retry_after = retry_after(status, &headers, &body, now);
                    Ok(Response::new(context, status, headers, body))
                }
                Err(fault) => Err(context.faulted(fault)),
            }
        })
    }
}

impl Client {
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
            .connect_timeout(std::time::Duration::from_secs(10))
            .timeout(std::time::Duration::from_secs(60))
            .build()
            .map_err(|_| TransportError::Client)?;
        let token = Arc::new(token.clone());
        let bodies = Bodies::default();
        let transport = Bearer { base_url: base_url.clone(), http, bodies, token, authorization };
        Ok(Self::new(&base_url, Arc::new(transport)))
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
