//! How a client is set up.

mod proxy;
mod variables;

use std::{
    fmt,
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};

use aos_api::{Bodies, Bounds, Client, Environment, Error, Result};
use derive_setters::Setters;
use secrecy::SecretString;
use url::Url;

use crate::{
    auth::{Credential, TokenEndpoint, Tokens, authorities},
    elements::{Elements, LearnedRate},
    exchange::Exchange,
    policy::{
        attempts::Attempts,
        clock::{Clock, SystemClock},
        rate_limit::RateLimit,
        retry::RetryPolicy,
    },
    send::{Sender, Shared},
};

impl Elements {
    /// Sets a client up.
    ///
    /// ```
    /// # fn main() -> aos_facade::Result<()> {
    /// use aos_facade::{Credential, Elements, Environment};
    ///
    /// let elements = Elements::builder()
    ///     .environment(Environment::Commercial)
    ///     .credential(Credential::client_secret("client id", "client secret"))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn builder() -> ElementsBuilder {
        ElementsBuilder::default()
    }

    /// A client with settings from the environment: see [`ElementsBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// When a variable is missing or invalid.
    pub fn from_env() -> Result<Self> {
        ElementsBuilder::from_env()?.build()
    }
}

/// Sets a client up; made by [`Elements::builder`].
///
/// Only a credential is required. What is missing, contradictory or invalid is one error
/// at [`build`](Self::build).
#[derive(Clone, Setters)]
#[must_use = "a builder does nothing before it is built"]
#[setters(strip_option)]
pub struct ElementsBuilder {
    /// Which of AvePoint's clouds. Default: [`Environment::Commercial`]. The vendor does not
    /// say whether the API hosts of the others serve Elements calls.
    pub(crate) environment: Option<Environment>,
    /// Another base URL of the API than the environment's: https, or plain http on loopback.
    #[setters(into)]
    base_url: Option<String>,
    /// Another token endpoint than the environment's: https, or plain http on loopback. It
    /// must be given where a base URL is given without an environment, so that a secret does
    /// not go elsewhere by mistake.
    #[setters(into)]
    token_url: Option<String>,
    /// What to authenticate with.
    credential: Option<Credential>,
    #[setters(skip)]
    scopes: Option<Vec<String>>,
    /// How long a connection may take. Default: 10 seconds.
    connect_timeout: Duration,
    /// Timeout of one attempt, up to the last byte of its response. Default: 60 seconds.
    pub(crate) attempt_timeout: Duration,
    /// When a request is retried. Default: [`RetryPolicy::default`].
    pub(crate) retry: RetryPolicy,
    /// Maximum of concurrent requests of the client and its clones, 1 or more. Default:
    /// 128. There are fewer where the service refuses more: how many it accepts is found
    /// with the requests that are sent.
    pub(crate) concurrency: usize,
    /// Maximum of requests that the client and its clones begin in a second, evenly spread.
    /// Default: none; the limit of the service, which the vendor does not document, is
    /// found with the requests that are sent.
    pub(crate) requests_per_second: Option<f64>,
    /// Begins with the limits that another run found: see [`Elements::learned_rate`].
    /// Default: none, so that a few requests are refused until they are found.
    pub(crate) learned_rate: Option<LearnedRate>,
    #[setters(skip)]
    ca_certificates: Vec<Vec<u8>>,
    /// Sends everything through this proxy. Default: what the environment variables
    /// `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` and the system's settings say;
    /// for a URL with plain http, none. An empty text is no proxy; without a scheme it is
    /// http. What cannot be used is an error at [`build`](Self::build).
    #[setters(into)]
    proxy: Option<SecretString>,
    /// The `User-Agent` header. Default: `aos-facade/` and its version.
    #[setters(into)]
    user_agent: Option<String>,
    /// Whether a success that is not understood, and a list that may be incomplete, is a
    /// warning and not an error. Default: `false`.
    lenient_responses: bool,
    /// How long a sweep of a fleet goes on while the service refuses every request with 429.
    /// As long as it accepts some, no call of a sweep fails for it. Default: 15 minutes.
    pub(crate) patience: Duration,
    /// Bounds of what is read of responses, such as the most bytes of a body, and of what
    /// errors keep. Default: [`Bounds::default`].
    ///
    /// ```
    /// let mut bounds = aos_facade::api::Bounds::default();
    /// bounds.body = 256 * 1024 * 1024;
    /// let builder = aos_facade::Elements::builder().bounds(bounds);
    /// ```
    pub(crate) bounds: Bounds,
    /// Sends only calls that the spec says only read; others are errors. Default: `false`.
    pub(crate) read_only: bool,
    /// Another clock; for tests, a [`ManualClock`](crate::clock::ManualClock). Timeouts of
    /// connections and attempts are real ones all the same.
    pub(crate) clock: Arc<dyn Clock>,
    #[setters(skip)]
    on_warning: Option<Arc<OnWarning>>,
    #[setters(skip)]
    pub(crate) on_exchange: Option<Arc<OnExchange>>,
}

type OnWarning = dyn Fn(&Error) + Send + Sync;
type OnExchange = dyn Fn(&Exchange<'_>) + Send + Sync;

impl Default for ElementsBuilder {
    fn default() -> Self {
        Self {
            environment: None,
            base_url: None,
            token_url: None,
            credential: None,
            scopes: None,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(60),
            retry: RetryPolicy::default(),
            concurrency: 128,
            requests_per_second: None,
            learned_rate: None,
            ca_certificates: Vec::new(),
            proxy: None,
            user_agent: None,
            lenient_responses: false,
            patience: Duration::from_secs(15 * 60),
            bounds: Bounds::default(),
            read_only: false,
            clock: Arc::new(SystemClock),
            on_warning: None,
            on_exchange: None,
        }
    }
}

/// Without the proxy, which may hold a password, and the certificates, which may hold a key.
impl fmt::Debug for ElementsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ElementsBuilder")
            .field("environment", &self.environment)
            .field("base_url", &self.base_url)
            .field("token_url", &self.token_url)
            .field("credential", &self.credential)
            .field("scopes", &self.scopes)
            .field("retry", &self.retry)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("concurrency", &self.concurrency)
            .field("requests_per_second", &self.requests_per_second)
            .field("read_only", &self.read_only)
            .field("ca_certificates", &format_args!("{} files", self.ca_certificates.len()))
            .finish_non_exhaustive()
    }
}

impl ElementsBuilder {
    /// Scopes to request every token with, instead of the least that an operation needs.
    pub fn scopes<I: Into<String>>(mut self, scopes: impl IntoIterator<Item = I>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// More certificate authorities to trust, such as a proxy's, as PEM text or one in DER.
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_certificates.push(pem.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(self) -> Self {
        self.proxy("")
    }

    /// What to do with a warning: an error that was accepted, by
    /// [`lenient_responses`](Self::lenient_responses), or a write that the service has
    /// accepted and not finished. Default: an event of `tracing`.
    pub fn on_warning(mut self, show: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.on_warning = Some(Arc::new(show));
        self
    }

    /// Looks at each request as it is sent, and at what came of it: for logs of what goes
    /// over the wire. It is called within the call, so it must not block.
    pub fn on_exchange(mut self, look: impl Fn(&Exchange<'_>) + Send + Sync + 'static) -> Self {
        self.on_exchange = Some(Arc::new(look));
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration), with a sentence on each mistake.
    pub fn build(self) -> Result<Elements> {
        let mut wrong: Vec<String> = Vec::new();
        let mut note = |error: Error| wrong.push(error.to_string());
        let urls = self.urls().map_err(&mut note).ok();
        let credential = self.credential.as_ref().ok_or(Error::configuration(
            "no credentials: give a client id with a client secret or a certificate",
        ));
        let _ = credential.and_then(Credential::check).map_err(&mut note);
        self.wrong_numbers().for_each(|what| note(Error::configuration(what)));
        // One each: a secret and a token for this machine go round a proxy.
        let is_local = |url: &Url| url.scheme() == "http";
        let (base_is_local, token_is_local) =
            urls.as_ref().map_or((false, false), |(base, token)| (is_local(base), is_local(token)));
        let http = self.http(base_is_local).map_err(&mut note).ok();
        let token_http = match token_is_local == base_is_local {
            true => http.clone(),
            false => self.http(token_is_local).map_err(&mut note).ok(),
        };
        let (Some((base_url, token_url)), Some(credential), Some(http), Some(token_http), []) =
            (urls, self.credential.clone(), http, token_http, wrong.as_slice())
        else {
            return Err(Error::configuration(wrong.join("; also, ")));
        };
        // What may hold a password or a key is not kept longer than needed.
        let settings = Arc::new(Self { proxy: None, ca_certificates: Vec::new(), ..self });
        let bodies = Bodies::default();
        let endpoint = TokenEndpoint {
            http: token_http,
            bodies: bodies.clone(),
            url: token_url,
            credential,
            settings: Arc::clone(&settings),
            requested: AtomicU64::default(),
        };
        let shared = Arc::new(Shared {
            base_url: base_url.clone(),
            http,
            tokens: Tokens::new(endpoint, settings.scopes.as_deref())?,
            rate_limit: RateLimit::new(&settings),
            attempts: Attempts::default(),
            bodies,
            settings,
        });
        let sender = Sender { shared: Arc::clone(&shared), is_patient: false };
        let settings = Arc::clone(&shared.settings);
        let api = Client::new(&base_url, Arc::new(sender))
            .lenient_responses(settings.lenient_responses)
            .bounds(settings.bounds)
            .on_warning(move |warning| match &settings.on_warning {
                Some(show) => show(warning),
                None => tracing::warn!(%warning, "accepted"),
            });
        Ok(Elements { api, shared })
    }

    fn urls(&self) -> Result<(Url, Url)> {
        let read = |text: &str, which: &str| {
            aos_api::check_base_url(text)
                .map_err(|error| Error::configuration(format!("invalid {which}: {error}")))
        };
        let environment = self.environment.unwrap_or_default();
        let base_url = self.base_url.as_deref().unwrap_or(environment.base_url());
        let token_url = self.token_url.as_deref().unwrap_or(environment.token_url());
        let urls = (read(base_url, "base URL")?, read(token_url, "token URL")?);
        match (self.environment, &self.base_url, &self.token_url) {
            (None, None, Some(_)) => Err(Error::configuration(
                "a token URL is given, but neither a base URL nor an environment",
            )),
            (None, Some(_), None) => Err(Error::configuration(
                "a base URL is given, but neither a token URL nor an environment, so it is not \
                 clear where to authenticate",
            )),
            _ => Ok(urls),
        }
    }

    fn wrong_numbers(&self) -> impl Iterator<Item = &'static str> {
        let Self { connect_timeout, attempt_timeout, retry, concurrency, .. } = self;
        let timeouts = [retry.budget, *attempt_timeout, *connect_timeout];
        let learned = self.learned_rate.map(|learned| learned.requests_per_second);
        let mut rates = [self.requests_per_second, learned].into_iter().flatten();
        let is_odd = rates.any(|rate| !(0.001..=1e9).contains(&rate));
        let is_at_once = timeouts.contains(&Duration::ZERO);
        let checks = [
            (*concurrency == 0, "the concurrency is 0, so nothing would ever be sent"),
            (
                retry.max_attempts == 0,
                "the maximum of attempts is 0, so nothing would ever be sent",
            ),
            (is_at_once, "a timeout or the retry budget is 0, so every call would end at once"),
            (is_odd, "invalid requests a second: expected a number of 0.001 or more"),
        ];
        checks.into_iter().filter_map(|(is_wrong, what)| is_wrong.then_some(what))
    }

    fn http(&self, is_local: bool) -> Result<reqwest::Client> {
        let user_agent =
            self.user_agent.as_deref().unwrap_or(concat!("aos-facade/", env!("CARGO_PKG_VERSION")));
        let mut http = reqwest::Client::builder()
            // A redirect could lead the token astray.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // What is sent again is decided in one place.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .connect_timeout(self.connect_timeout)
            .timeout(self.attempt_timeout)
            .tcp_nodelay(true)
            .pool_max_idle_per_host(self.concurrency.min(256))
            .user_agent(user_agent);
        // Its own bound is the default, and costs less.
        if self.bounds.headers != Bounds::HEADERS {
            http = http.http1_max_headers(self.bounds.headers);
        }
        http = proxy::set(self.proxy.as_ref(), http, is_local)?;
        for pem in &self.ca_certificates {
            let unusable = |why: &dyn fmt::Display| {
                Error::configuration(format!("the extra CA certificate cannot be used: {why}"))
            };
            for certificate in authorities(pem).map_err(|error| unusable(&error))? {
                let certificate = reqwest::Certificate::from_der(&certificate);
                http = http.add_root_certificate(certificate.map_err(|error| unusable(&error))?);
            }
        }
        http.build().map_err(|error| {
            let mut cause: &dyn std::error::Error = &error;
            while let Some(source) = cause.source() {
                cause = source;
            }
            Error::configuration(format!(
                "the HTTP client cannot be built ({cause}); check the user agent, the CA \
                 certificate, the proxy and the limit of open files"
            ))
            .with_source(error)
        })
    }
}
