//! Three ways to request the same counts.

use aos_facade::{Elements, api::Client};
use serde::Deserialize;

use crate::process::Served;

/// Ids of a customer and of a tenant.
pub type Target = (String, String);

/// One way.
pub enum Contestant {
    /// What a person would write for this one endpoint: no retry, no renewal
    /// of the token, no errors that say anything.
    HandWritten { http: reqwest::Client, base_url: String, token: String },
    /// The client of `aos-api` alone, with a token of the caller's.
    Client(Client),
    /// The facade.
    Facade(Elements),
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Counts {
    risky_action_count: Option<i64>,
}

impl Contestant {
    /// What they are called, in the order of [`all`](Self::all).
    pub const NAMES: [&str; 3] = ["hand-written reqwest + serde", "client of aos-api", "facade"];

    /// All three, the hand-written one first.
    pub fn all(
        runtime: &tokio::runtime::Runtime,
        server: &Served,
        concurrency: usize,
    ) -> Vec<Self> {
        let http = reqwest::Client::builder()
            .no_proxy()
            .pool_max_idle_per_host(concurrency)
            // What the others have, and what nobody should go without.
            .connect_timeout(std::time::Duration::from_secs(10))
            .timeout(std::time::Duration::from_secs(60))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        let token = runtime.block_on(token(&http, server));
        let client = Client::with_token(server.base_url(), &token.as_str().into());
        vec![
            Self::HandWritten { http, base_url: server.base_url().to_owned(), token },
            Self::Client(client.expect("a valid token")),
            Self::Facade(server.elements(concurrency)),
        ]
    }

    pub async fn count(&self, (customer, tenant): &Target) -> i64 {
        let risky = match self {
            Self::HandWritten { http, base_url, token } => {
                let url = format!(
                    "{base_url}/partner/external/v3/um/customers/{customer}/tenants/{tenant}\
                     /overview/security/compliances/actions"
                );
                let response = http.get(url).bearer_auth(token).send().await.expect("a response");
                let body = response.error_for_status().expect("a success").bytes().await;
                let counts: Counts =
                    serde_json::from_slice(&body.expect("a body")).expect("the counts");
                counts.risky_action_count
            }
            Self::Client(client) => {
                let call = client.retrieve_risky_action_count();
                let call = call.customer_id(customer).tenant_id(tenant);
                call.await.expect("the counts").risky_action_count
            }
            Self::Facade(elements) => {
                let tenant = elements.customer(customer).tenant(tenant);
                tenant.action_counts().await.expect("the counts").risky_action_count
            }
        };
        risky.unwrap_or_default()
    }
}

async fn token(http: &reqwest::Client, server: &Served) -> String {
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", server.client_id()),
        ("client_secret", server.secret()),
        ("scope", "elements.um.user.read.all"),
    ];
    let response = http.post(server.token_url()).form(&form).send().await.expect("a response");
    let body = response.bytes().await.expect("a body");
    serde_json::from_slice::<Token>(&body).expect("a token").access_token
}
