//! What the tests share: a mocked service, and a clock that never waits.

pub(crate) mod changes;
pub(crate) mod specification;

use std::{ffi::OsString, fs, path::PathBuf, sync::Arc};

use aos_facade::{Credential, Elements, ElementsBuilder, Error, clock::ManualClock};
use aos_httpmock::MockServerExt;
use httpmock::{Method::POST, Mock, MockServer, Then};
use serde_json::{Value, json};

/// Ids of the kind that the vendor's samples show.
pub(crate) const CUSTOMER: &str = "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60";
pub(crate) const TENANT: &str = "b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274";
/// What must never be seen in anything printed.
pub(crate) const SECRET: &str = "hunter2-client-secret";
pub(crate) const TOKEN: &str = "hunter2-access-token";

/// A mocked service.
pub(crate) struct MockService {
    pub(crate) server: MockServer,
    pub(crate) clock: Arc<ManualClock>,
}

impl MockService {
    pub(crate) async fn new() -> Self {
        Self { server: MockServer::start_async().await, clock: Arc::new(ManualClock::new()) }
    }

    /// A token endpoint that grants every scope for an hour.
    pub(crate) fn grants_tokens(&self) -> Mock<'_> {
        self.token_endpoint(|then| then.json_body(token(TOKEN, 3600)))
    }

    pub(crate) fn token_endpoint(&self, response: impl FnOnce(Then) -> Then) -> Mock<'_> {
        self.server.mock(|when, then| {
            when.method(POST).path("/connect/token");
            response(then);
        })
    }

    /// A builder for a client of this service.
    pub(crate) fn builder(&self) -> ElementsBuilder {
        Elements::builder()
            .base_url(self.server.base_url())
            .token_url(self.server.url("/connect/token"))
            .credential(Credential::client_secret("client", SECRET))
            .clock(Arc::clone(&self.clock) as _)
    }

    pub(crate) fn elements(&self) -> Elements {
        self.builder().build().expect("the settings are complete")
    }

    /// A response with the counts of [`TENANT`].
    pub(crate) fn counts(&self, response: impl FnOnce(Then) -> Then) -> Mock<'_> {
        self.server.retrieve_risky_action_count(|when, then| {
            when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT));
            response(then.into_inner());
        })
    }

    /// The usual response.
    pub(crate) fn returns_counts(&self) -> Mock<'_> {
        self.counts(|then| then.json_body(json!({"riskyActionCount": 10, "normalActionCount": 20})))
    }
}

/// A client of the usual service, which is never reached.
pub(crate) fn offline() -> Elements {
    let credential = Credential::client_secret("client", SECRET);
    Elements::builder().credential(credential).build().expect("the settings are complete")
}

/// The responses of a script, one after the other, the last for ever.
pub(crate) fn script(then: Then, responses: Vec<Response>) -> Then {
    let next = std::sync::atomic::AtomicUsize::new(0);
    then.respond_with(move |_| {
        let index = next.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let scripted = &responses[index.min(responses.len() - 1)];
        let mut response = http::Response::builder().status(scripted.status);
        for (name, value) in &scripted.headers {
            response = response.header(*name, value);
        }
        response.body(scripted.body.clone()).expect("a response").into()
    })
}

/// One response of a script.
#[derive(Clone)]
pub(crate) struct Response {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Response {
    pub(crate) fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, body.to_string()).header("content-type", "application/json")
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Ten risky and twenty normal actions.
    pub(crate) fn counts() -> Self {
        Self::json(200, &json!({"riskyActionCount": 10, "normalActionCount": 20}))
    }
}

pub(crate) fn id<T: std::str::FromStr<Err = aos_facade::InvalidId>>(text: &str) -> T {
    text.parse().expect("a valid id")
}

pub(crate) fn token(token: &str, lifetime: u64) -> Value {
    json!({"access_token": token, "expires_in": lifetime, "token_type": "Bearer"})
}

/// A page of the customer list.
pub(crate) fn customer_page(customers: &[Value], index: i64, size: i64, total: i64) -> Value {
    json!({
        "data": customers,
        "metadata": {"pageIndex": index, "pageSize": size, "totalCount": total},
    })
}

/// A customer with this many tenants.
pub(crate) fn customer(name: &str, tenants: usize) -> Value {
    let tenants: Vec<Value> = (0..tenants)
        .map(|number| json!({"id": format!("{name}-t{number}"), "name": format!("{name}{number}.example")}))
        .collect();
    json!({"id": name, "organization": format!("Organization {name}"), "tenants": tenants})
}

/// Waits, no longer than it takes, until a mock was called so often: some work
/// is done in the background.
pub(crate) async fn eventually(mock: &Mock<'_>, calls: usize) {
    for _ in 0..5_000 {
        if mock.calls_async().await >= calls {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    mock.assert_calls_async(calls).await;
}

/// A builder with the variables of a process that does not exist.
pub(crate) fn variables(given: &[(&'static str, &str)]) -> Result<ElementsBuilder, Error> {
    let given: Vec<(&str, OsString)> =
        given.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
    ElementsBuilder::from_variables(|name| {
        given.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    })
}

/// A file that is gone when the test is over.
pub(crate) struct File(PathBuf);

impl File {
    pub(crate) fn new(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("aos-facade-{}-{name}", std::process::id()));
        fs::write(&path, bytes).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
