//! A client for the tests.

use std::time::Duration;

use aos_api::Operation;
use aos_sim::Simulator;
use reqwest::{RequestBuilder, Response, StatusCode};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};

pub(crate) mod bundle;

pub(crate) const CUSTOMERS: &str = "elements.customers.read.all";
pub(crate) const USERS: &str = "elements.um.user.read.all";
pub(crate) const BATCH: &str = "/partner/external/v3/general/customers/batch";

/// A client of one simulator.
pub(crate) struct Caller<'a> {
    pub(crate) simulator: &'a Simulator,
    pub(crate) http: reqwest::Client,
}

pub(crate) fn http() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap()
}

impl<'a> Caller<'a> {
    pub(crate) fn new(simulator: &'a Simulator) -> Self {
        Self { simulator, http: http() }
    }

    /// The form of a valid token request.
    pub(crate) fn form(&self, scope: &str) -> Vec<(&'static str, String)> {
        vec![
            ("grant_type", "client_credentials".to_owned()),
            ("client_id", self.simulator.client_id().to_owned()),
            ("client_secret", self.simulator.client_secret().expose_secret().to_owned()),
            ("scope", scope.to_owned()),
        ]
    }

    pub(crate) fn token_request(&self, form: &[(&'static str, String)]) -> RequestBuilder {
        self.http.post(self.simulator.token_url()).form(form)
    }

    /// Sends a token request; returns status and body.
    pub(crate) async fn token_response(
        &self,
        form: &[(&'static str, String)],
    ) -> (StatusCode, Value) {
        let response = self.token_request(form).send().await.unwrap();
        (response.status(), response.json().await.unwrap())
    }

    /// The error code of a token request that fails.
    pub(crate) async fn token_error(&self, form: &[(&'static str, String)]) -> String {
        let (status, body) = self.token_response(form).await;
        assert_eq!(status, 400, "{body}");
        assert!(body["error_description"].as_str().unwrap().ends_with('.'), "{body}");
        body["error"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn token(&self, scope: &str) -> String {
        let (status, body) = self.token_response(&self.form(scope)).await;
        assert_eq!(status, 200, "{body}");
        body["access_token"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn both(&self) -> String {
        self.token(&format!("{CUSTOMERS} {USERS}")).await
    }

    pub(crate) fn batch(&self, token: &str, query: &str) -> RequestBuilder {
        let url = format!("{}{BATCH}?{query}", self.simulator.base_url());
        self.http.post(url).bearer_auth(token).json(&json!({}))
    }

    pub(crate) async fn page(&self, token: &str, query: &str) -> Value {
        let response = self.batch(token, query).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.json().await.unwrap()
    }

    pub(crate) fn counts(
        &self,
        token: &str,
        customer: &str,
        tenant: &str,
        query: &str,
    ) -> RequestBuilder {
        let url = format!(
            "{}/partner/external/v3/um/customers/{customer}/tenants/{tenant}\
             /overview/security/compliances/actions?{query}",
            self.simulator.base_url()
        );
        self.http.get(url).bearer_auth(token)
    }
}

/// Status and message of an error in the vendor's shape.
pub(crate) async fn error(response: Response) -> (u16, String) {
    let status = response.status().as_u16();
    let id = response.headers()["request-id"].to_str().unwrap().to_owned();
    assert_eq!(id.len(), 36, "{id}");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["statusCode"], status, "{body}");
    assert_eq!(body["requestId"], id.as_str(), "{body}");
    assert!(body["errors"].is_array() && body["traceId"].is_string(), "{body}");
    (status, body["message"].as_str().unwrap().to_owned())
}

impl Caller<'_> {
    /// A token for all scopes of an operation's first alternative.
    pub(crate) async fn token_for(&self, operation: &Operation) -> String {
        self.token(&operation.scopes[0].join(" ")).await
    }

    /// Calls an operation; the path parameters by name.
    pub(crate) async fn call(
        &self,
        id: &str,
        path: &[(&str, &str)],
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Response {
        let operation = Operation::find(id).unwrap();
        let mut url = format!("{}{}", self.simulator.base_url(), operation.path);
        for (name, value) in path {
            url = url.replace(&format!("{{{name}}}"), value);
        }
        let token = self.token_for(operation).await;
        let request = self.http.request(operation.method.into(), url).query(query);
        let request = request.bearer_auth(token);
        match body {
            Some(body) => request.json(body),
            None => request,
        }
        .send()
        .await
        .unwrap()
    }

    /// The body of a call that succeeds.
    pub(crate) async fn ok(
        &self,
        id: &str,
        path: &[(&str, &str)],
        query: &[(&str, &str)],
        body: Option<Value>,
    ) -> Value {
        let response = self.call(id, path, query, body.as_ref()).await;
        let status = response.status();
        let text = response.text().await.unwrap();
        assert!(status.is_success(), "{id}: {status} {text}");
        match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap(),
        }
    }

    /// Status and message of a call that fails.
    pub(crate) async fn failed(
        &self,
        id: &str,
        path: &[(&str, &str)],
        query: &[(&str, &str)],
        body: Option<Value>,
    ) -> (u16, String) {
        error(self.call(id, path, query, body.as_ref()).await).await
    }
}

/// Ids of the first tenant of the fleet and of its customer.
pub(crate) fn first_tenant(simulator: &Simulator) -> (String, String) {
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    (customer.id.clone(), customer.tenants[0].id.clone())
}
