//! How a request of the generated client is carried out.

use std::{fmt, sync::Arc};

use futures::future::BoxFuture;
use reqwest::{
    Request, Response,
    header::{AUTHORIZATION, HeaderValue},
};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::Operation;

/// Carries out the requests of a [`Client`](crate::Client): signs them in,
/// sends them, repeats them, whatever the caller wants of every operation.
///
/// Every operation of the generated client comes through here, also one that
/// was added to the specification a minute ago.
pub trait Execute: fmt::Debug + Send + Sync {
    /// Learns of a request before its arguments are checked against the limits
    /// of the specification. Does nothing by itself.
    fn begin(&self, request: &Request, operation: &'static Operation) {
        let _ = (request, operation);
    }

    /// Sends a request and answers the response, whatever its status.
    fn execute<'a>(
        &'a self,
        client: &'a reqwest::Client,
        request: Request,
        operation: &'static Operation,
    ) -> BoxFuture<'a, Result<Response, ExecuteError>>;
}

/// Why a request has no response.
#[derive(Debug)]
pub enum ExecuteError {
    /// Sending or receiving failed.
    Wire(reqwest::Error),
    /// The request was not sent, or its response is withheld; the error's text
    /// is what the caller of the generated client sees.
    Refused(Arc<dyn std::error::Error + Send + Sync>),
}

impl From<reqwest::Error> for ExecuteError {
    fn from(error: reqwest::Error) -> Self {
        Self::Wire(error)
    }
}

/// What a [`Client`](crate::Client) is made with: who carries its requests out.
///
/// Clones share it.
#[derive(Clone, Debug)]
pub struct Session(pub(crate) Arc<dyn Execute>);

impl Session {
    /// Requests are carried out by this.
    pub fn new(execute: impl Execute + 'static) -> Self {
        Self(Arc::new(execute))
    }

    /// Requests carry this bearer token and are sent once. The token goes to
    /// the origin of `base_url` only, and only over https or to this machine.
    ///
    /// # Errors
    ///
    /// When `base_url` is no URL that a token may be sent to, or the token
    /// holds characters that no header may hold.
    pub fn bearer(base_url: &str, token: &SecretString) -> Result<Self, SessionError> {
        let base_url = check_base_url(base_url)?;
        Ok(Self::new(Bearer { base_url, authorization: bearer_header(token)? }))
    }
}

/// Why a session cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SessionError {
    /// The base URL cannot be read. Holds what may be shown of it.
    #[error("{0:?} is no URL: {1}")]
    Url(String, url::ParseError),
    /// The base URL is not one that a token may go to. Holds its origin.
    #[error(
        "{0} is neither https nor plain http on this machine's loopback, so no token is sent to it"
    )]
    Insecure(String),
    /// The URL holds something that a base URL cannot have. Holds its origin.
    #[error(
        "the URL of {0} holds a user name, a password, a query or a fragment, which a base URL cannot have"
    )]
    Extra(String),
    /// A request does not go where the token belongs.
    #[error("the request would go to {request}, and the token is for {token} only")]
    OtherOrigin {
        /// Origin of the request.
        request: String,
        /// Origin that the token is for.
        token: String,
    },
    /// The token cannot stand in a header.
    #[error("the token holds characters that cannot stand in a header")]
    Token,
    /// The HTTP client cannot be built.
    #[error("the HTTP client cannot be built: {0}")]
    Client(#[source] reqwest::Error),
}

/// Reads a base URL and checks that a token may be sent to it: https anywhere,
/// plain http on the loopback addresses and `localhost` only.
///
/// # Errors
///
/// Says what is wrong with the URL, without the parts of it that can hold a
/// secret.
pub fn check_base_url(text: &str) -> Result<Url, SessionError> {
    let url = Url::parse(text).map_err(|error| SessionError::Url(showable(text), error))?;
    let extra = !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some();
    if extra {
        return Err(SessionError::Extra(origin(&url)));
    }
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if !(url.scheme() == "https" || (url.scheme() == "http" && loopback)) {
        return Err(SessionError::Insecure(origin(&url)));
    }
    Ok(url)
}

/// The origin of a URL in words. A scheme such as `localhost:`, which has no
/// origin, is mostly a forgotten `http://`, so that text is shown.
fn origin(url: &Url) -> String {
    match url.origin() {
        origin if origin.is_tuple() => origin.ascii_serialization(),
        _ => showable(url.as_str()),
    }
}

/// What may be shown of a text that should be a URL: neither what stands
/// before an `@`, which can be a password, nor a query or a fragment.
fn showable(text: &str) -> String {
    let rest = text.rsplit('@').next().unwrap_or_default();
    rest.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The value of the `Authorization` header for a token, marked as sensitive so
/// that nothing prints it.
///
/// # Errors
///
/// When the token holds characters that cannot stand in a header.
pub fn bearer_header(token: &SecretString) -> Result<HeaderValue, SessionError> {
    let text = SecretString::from(format!("Bearer {}", token.expose_secret()));
    let mut value = HeaderValue::from_str(text.expose_secret()).map_err(|_| SessionError::Token)?;
    value.set_sensitive(true);
    Ok(value)
}

struct Bearer {
    base_url: Url,
    authorization: HeaderValue,
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bearer").field("base_url", &self.base_url.as_str()).finish_non_exhaustive()
    }
}

impl Execute for Bearer {
    fn execute<'a>(
        &'a self,
        client: &'a reqwest::Client,
        mut request: Request,
        _: &'static Operation,
    ) -> BoxFuture<'a, Result<Response, ExecuteError>> {
        Box::pin(async move {
            if request.url().origin() != self.base_url.origin() {
                let error = SessionError::OtherOrigin {
                    request: origin(request.url()),
                    token: origin(&self.base_url),
                };
                return Err(ExecuteError::Refused(Arc::new(error)));
            }
            request.headers_mut().insert(AUTHORIZATION, self.authorization.clone());
            Ok(client.execute(request).await?)
        })
    }
}

impl crate::Client {
    /// A client of its own that sends a token of the caller's with every
    /// request, once, and follows no redirect.
    ///
    /// ```
    /// # fn main() -> Result<(), aos_api::SessionError> {
    /// let token = "a token from somewhere".into();
    /// let client = aos_api::Client::with_token(
    ///     aos_api::Environment::Commercial.base_url(),
    ///     &token,
    /// )?;
    /// let call = client.retrieve_risky_action_count().customer_id("c").tenant_id("t");
    /// // let counts = call.send().await?;
    /// # drop(call);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When no token may be sent to `base_url`, or the token can be in no
    /// header, or the HTTP client cannot be built.
    pub fn with_token(base_url: &str, token: &SecretString) -> Result<Self, SessionError> {
        let session = Session::bearer(base_url, token)?;
        let mut client = reqwest::Client::builder();
        if check_base_url(base_url)?.scheme() == "http" {
            // A token for this machine has no business at a proxy.
            client = client.no_proxy();
        }
        let client = client
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(std::time::Duration::from_secs(10))
            .timeout(std::time::Duration::from_secs(60))
            .build()
            .map_err(SessionError::Client)?;
        Ok(Self::new_with_client(base_url.trim_end_matches('/'), client, session))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_goes_over_https_or_to_this_machine_only() {
        for fine in [
            "https://example.com",
            "http://127.0.0.1:80",
            "http://localhost:1/base",
            "http://[::1]:9",
        ] {
            assert!(check_base_url(fine).is_ok(), "{fine}");
        }
        for wrong in [
            "http://example.com",
            "http://localhost.example.com",
            "ftp://127.0.0.1",
            "example.com",
            "https://example.com/?a=b",
            "https://example.com/#a",
        ] {
            assert!(check_base_url(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_error_shows_no_more_than_the_origin() {
        for text in [
            "https://someone:hunter2@example.com",
            "http://someone:hunter2@example.com",
            "ftp://someone@example.com/hunter2",
            "https://someone:hunter2@example.com:99999/",
            "https://someone:hunter2/@example.com:99999/",
            "https://someone:hunter2#@example.com:99999/",
            "https://example.com:99999/?hunter2#someone",
            "https://example.com/?hunter2#someone",
            "http://example.com/hunter2",
            "someone:hunter2@example.com",
            "//someone:hunter2@example.com",
        ] {
            let error = check_base_url(text).expect_err(text);
            for shown in [error.to_string(), format!("{error:?}")] {
                assert!(shown.contains("example.com"), "{shown}");
                assert!(!shown.contains("hunter2") && !shown.contains("someone"), "{shown}");
            }
        }
        assert_eq!(
            check_base_url("localhost:8080").unwrap_err().to_string(),
            "localhost:8080 is neither https nor plain http on this machine's loopback, \
             so no token is sent to it"
        );
    }

    #[tokio::test]
    async fn the_token_goes_to_no_other_origin() {
        let token = SecretString::from("hunter2");
        let session = Session::bearer("https://example.com/base", &token).unwrap();
        // Port 9 answers nobody; the request is not even sent.
        let client =
            crate::Client::new_with_client("http://127.0.0.1:9", reqwest::Client::new(), session);
        let call = client.retrieve_risky_action_count().customer_id("c").tenant_id("t");
        let error = call.send().await.unwrap_err().to_string();
        assert!(
            error.ends_with(
                "the request would go to http://127.0.0.1:9, and the token is for https://example.com only"
            ),
            "{error}"
        );
    }

    #[test]
    fn nothing_prints_the_token() {
        let token = SecretString::from("hunter2");
        let client = crate::Client::with_token("https://example.com", &token).unwrap();
        assert!(!format!("{client:?}").contains("hunter2"));
        assert!(!format!("{:?}", bearer_header(&token).unwrap()).contains("hunter2"));
    }
}
