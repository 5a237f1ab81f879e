//! The client.

use std::{future::Future, sync::Arc};

use aos_api::{ByteStream, Client, Environment, PagedCall, ResponseValue};
use serde::de::DeserializeOwned;

use crate::{
    call, config::ElementsBuilder, customer::Customers, error::Result, executor::SharedExecutor,
    fleet::Fleet, operation_call::OperationCall, pager::Pager,
};

/// A client for the AvePoint Elements API.
///
/// Clones are cheap and share tokens, connections and limits. It needs a tokio
/// runtime with its timer and its network driver.
#[derive(Clone, Debug)]
pub struct Elements {
    shared: Arc<Shared>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) api: Client,
    pub(crate) http: reqwest::Client,
    pub(crate) executor: SharedExecutor,
    pub(crate) base_url: String,
    pub(crate) environment: Option<Environment>,
    pub(crate) concurrency: usize,
}

impl Elements {
    pub(crate) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared) }
    }

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

    /// A client with the settings of the environment variables: see
    /// [`ElementsBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// When a variable is missing or cannot be used.
    pub fn from_env() -> Result<Self> {
        ElementsBuilder::from_env()?.build()
    }

    /// The customers of the partner.
    pub fn customers(&self) -> Customers {
        Customers::new(self.clone())
    }

    /// All customers and tenants at once.
    pub fn fleet(&self) -> Fleet {
        Fleet::new(self.clone())
    }

    /// Any operation of the specification by its id, with JSON in and out.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// let counts = elements
    ///     .operation("retrieve_risky_action_count")?
    ///     .parameter("customerId", "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")?
    ///     .parameter("tenantId", "b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")?
    ///     .send()
    ///     .await?;
    /// println!("{}", counts["riskyActionCount"]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when there is no such
    /// operation.
    pub fn operation(&self, id: &str) -> Result<OperationCall> {
        OperationCall::new(self.clone(), id)
    }

    /// The generated client, with every operation of the specification. Its
    /// calls are signed in, repeated, held back and traced like all others;
    /// [`run`](Self::run) also turns their errors into this crate's.
    pub fn api(&self) -> &Client {
        &self.shared.api
    }

    /// Makes a call of the generated client, with this crate's errors.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// let call = elements.api().retrieve_risky_action_count().customer_id("c").tenant_id("t");
    /// let counts = elements.run(call.send()).await?;
    /// println!("{:?}", counts.risky_action_count);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// What the call fails with.
    pub async fn run<T, F>(&self, call: F) -> Result<T>
    where
        T: DeserializeOwned,
        F: Future<Output = std::result::Result<ResponseValue<T>, aos_api::Error<ByteStream>>>,
    {
        call::run(call).await
    }

    /// All pages of a call of the generated client, of any paged operation.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use aos_facade::types::CustomerFilter;
    ///
    /// let call = elements.api().retrieve_customers().body(CustomerFilter::default());
    /// let customers = elements.paged(call).page_size(100).collect_all().await?;
    /// # Ok(()) }
    /// ```
    pub fn paged<'a, C: PagedCall + Sync + 'a>(&'a self, call: C) -> Pager<'a, C::Item> {
        Pager::of_call(call)
    }

    /// Base URL of the API, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// The token endpoint.
    pub fn token_url(&self) -> &str {
        self.executor().0.tokens.endpoint().url.as_str()
    }

    /// The environment that was set; `None` where none was, which means
    /// [`Environment::Commercial`] unless both URLs were given.
    pub fn environment(&self) -> Option<Environment> {
        self.shared.environment
    }

    /// The client id that it signs in with.
    pub fn client_id(&self) -> &str {
        self.executor().0.tokens.endpoint().credential.client_id()
    }

    /// What it signs in with: `client secret` or `certificate`.
    pub fn credential_kind(&self) -> &'static str {
        self.executor().0.tokens.endpoint().credential.kind()
    }

    /// Requests that it has under way at once, at the most.
    pub fn concurrency(&self) -> usize {
        self.shared.concurrency
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    pub(crate) fn executor(&self) -> &SharedExecutor {
        &self.shared.executor
    }
}
