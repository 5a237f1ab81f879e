//! The tokens of a client: one for each set of scopes, shared by all clones; and their check.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, Mutex},
    time::Duration,
};

use aos_api::{Error, Operation, Result};

use super::{
    token_cache::{Token, TokenCache},
    token_endpoint::TokenEndpoint,
};
use crate::{elements::Elements, policy::clock::lock};

/// The service rejects a scope text of this many characters or more.
pub(super) const SCOPES_LIMIT: usize = 300;

pub(crate) struct Tokens {
    pub(crate) endpoint: Arc<TokenEndpoint>,
    /// Scopes that every token is requested with, instead of what an operation needs.
    pub(crate) own_scopes: Option<Arc<str>>,
    caches: Mutex<HashMap<Arc<str>, Arc<TokenCache>>>,
    /// What served an operation last: a call with a fresh token looks nothing else up.
    served: Mutex<HashMap<&'static str, Arc<TokenCache>>>,
    /// Scopes that the service rejected while it granted an alternative.
    rejected: Mutex<HashSet<Arc<str>>>,
}

impl Tokens {
    pub(crate) fn new(endpoint: TokenEndpoint, own_scopes: Option<&[String]>) -> Result<Self> {
        let own_scopes = own_scopes.map(join_scopes).transpose().map_err(Error::configuration)?;
        Ok(Self {
            endpoint: Arc::new(endpoint),
            own_scopes,
            caches: Mutex::default(),
            served: Mutex::default(),
            rejected: Mutex::default(),
        })
    }

    /// The scopes to request a token for an operation with, the first choice first.
    fn choices(&self, operation: &Operation) -> Result<Vec<Arc<str>>> {
        if let Some(own) = &self.own_scopes {
            return Ok(vec![Arc::clone(own)]);
        }
        if operation.scopes.is_empty() {
            // The spec names none, so it is left to the service.
            return Ok(vec!["".into()]);
        }
        operation.scopes.iter().map(|scopes| join_scopes(scopes).map_err(Error::invalid)).collect()
    }

    /// A token for an operation: the one that served it last, while it is fresh, or the
    /// [`first_granted`](Self::first_granted).
    pub(crate) async fn token_for(
        &self,
        operation: &'static Operation,
        timeout: Duration,
    ) -> Result<Arc<Token>> {
        let served = lock(&self.served).get(operation.id).and_then(|cache| cache.fresh());
        if let Some(token) = served {
            return Ok(token);
        }
        let choices = self.choices(operation)?;
        // Boxed: it is rare, and would make every attempt's future large.
        let (scopes, token) = Box::pin(self.first_granted(&choices, timeout)).await;
        if token.is_ok() {
            lock(&self.served).insert(operation.id, self.cache(&scopes));
        }
        token
    }

    /// A token with the first of these scopes, and with the next ones where the service
    /// rejects those, with what it was requested with. Waits for each no longer than `timeout`.
    async fn first_granted(
        &self,
        choices: &[Arc<str>],
        timeout: Duration,
    ) -> (Arc<str>, Result<Arc<Token>>) {
        for (index, scopes) in choices.iter().enumerate() {
            let is_last = index + 1 == choices.len();
            if !is_last && lock(&self.rejected).contains(scopes) {
                continue;
            }
            let token = self.token(scopes, timeout).await;
            let is_invalid = |error: &Error| error.oauth_code.as_deref() == Some("invalid_scope");
            let is_rejected = token.as_ref().is_err_and(is_invalid);
            if is_rejected && !is_last {
                continue;
            }
            let mut rejected = lock(&self.rejected);
            if token.is_ok() {
                // Only now is it sure that skipping the others does no harm.
                rejected.remove(scopes);
                rejected.extend(choices[..index].iter().cloned());
            } else if is_rejected {
                // A registration can be given a permission while a program runs, so
                // nothing stays ruled out when nothing works.
                rejected.retain(|scopes| !choices.contains(scopes));
            }
            return (Arc::clone(scopes), token);
        }
        unreachable!("there is one choice at least, and the last one ends the loop")
    }

    pub(crate) async fn token(&self, scopes: &Arc<str>, timeout: Duration) -> Result<Arc<Token>> {
        self.cache(scopes).get(timeout).await
    }

    pub(crate) fn discard(&self, token: &Arc<Token>) -> bool {
        self.cache(&token.scopes).discard(token)
    }

    fn cache(&self, scopes: &Arc<str>) -> Arc<TokenCache> {
        let mut caches = lock(&self.caches);
        let cache = caches.entry(Arc::clone(scopes));
        Arc::clone(cache.or_insert_with(|| Arc::new(TokenCache::new(&self.endpoint, scopes))))
    }
}

/// How authentication with one set of scopes went: see [`Elements::check_authentication`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Authentication {
    /// The scopes that were requested.
    pub requested: Vec<String>,
    /// The operations that these scopes are for.
    pub operations: Vec<&'static str>,
    /// The result.
    pub granted: Result<Granted>,
}

/// What a token is valid for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Granted {
    /// The scopes that the service says the token has; `None` where it does not say.
    pub scopes: Option<Vec<String>>,
    /// How long the token is valid, from when it was requested.
    pub lifetime: Duration,
}

impl Elements {
    /// Requests a token for each set of scopes that these operations need (or with the scopes
    /// that were set on the builder), and returns how each went; where an operation accepts
    /// alternatives, the first that is granted, or the last that is rejected. Calls no operation.
    ///
    /// # Errors
    ///
    /// When the scopes of an operation cannot be requested. A rejection is in its row.
    pub async fn check_authentication(
        &self,
        operations: impl IntoIterator<Item = &'static Operation>,
    ) -> Result<Vec<Authentication>> {
        let tokens = &self.shared.tokens;
        // Operations with the same choice of scopes share their token.
        let mut choices: BTreeMap<Vec<Arc<str>>, Vec<&'static str>> = BTreeMap::new();
        for operation in operations {
            choices.entry(tokens.choices(operation)?).or_default().push(operation.id);
        }
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let timeout = tokens.endpoint.settings.retry.budget;
        let mut rows = Vec::new();
        for (choices, operations) in choices {
            let (scopes, token) = tokens.first_granted(&choices, timeout).await;
            let granted = token.map(|token| Granted {
                scopes: token.granted.as_deref().map(words),
                lifetime: token.lifetime,
            });
            rows.push(Authentication { requested: words(&scopes), operations, granted });
        }
        Ok(rows)
    }
}

/// Scopes with spaces between, as OAuth writes them, or a sentence on what is wrong with them.
pub(crate) fn join_scopes(scopes: &[impl AsRef<str>]) -> Result<Arc<str>, String> {
    let scopes: Vec<&str> = scopes.iter().map(AsRef::as_ref).collect();
    if let Some(odd) =
        scopes.iter().find(|scope| scope.is_empty() || scope.contains(char::is_whitespace))
    {
        return Err(format!("{odd:?} is not a valid scope"));
    }
    let joined = scopes.join(" ");
    match joined.chars().count() {
        length if length >= SCOPES_LIMIT => Err(format!(
            "the scopes have {length} characters together, and the service rejects \
             {SCOPES_LIMIT} and more; request fewer scopes at once"
        )),
        _ => Ok(joined.into()),
    }
}

#[cfg(test)]
mod tests {
    use aos_api::Operation;
    use httpmock::{Method::POST, MockServer};
    use serde_json::json;

    use super::*;
    use crate::{Credential, clock::ManualClock};

    const READ: &str = "read";
    const WRITE: &str = "write";

    /// An operation for which either of two scopes does.
    static OPERATION: Operation = Operation {
        id: "either",
        scopes: &[&[READ], &[WRITE]],
        read_only: true,
        ..Operation::BLANK
    };

    fn elements(server: &MockServer, clock: &Arc<ManualClock>) -> Elements {
        Elements::builder()
            .clock(Arc::clone(clock) as _)
            .base_url(server.base_url())
            .token_url(server.url("/token"))
            .credential(Credential::client_secret("client", "secret"))
            .build()
            .unwrap()
    }

    async fn token(elements: &Elements) -> Result<Arc<Token>> {
        elements.shared.tokens.token_for(&OPERATION, Duration::from_secs(60)).await
    }

    #[tokio::test]
    async fn the_next_alternative_is_tried_when_a_scope_is_refused_and_remembered() {
        let server = MockServer::start_async().await;
        let rejected = server.mock(|when, then| {
            when.method(POST).form_urlencoded_tuple("scope", READ);
            then.status(400).json_body(json!({"error": "invalid_scope"}));
        });
        let granted = server.mock(|when, then| {
            when.method(POST).form_urlencoded_tuple("scope", WRITE);
            // Expires at once, so that each call requests a new one.
            then.json_body(json!({"access_token": "t", "expires_in": 0}));
        });
        let elements = elements(&server, &Arc::default());
        for _ in 0..3 {
            assert_eq!(&*token(&elements).await.unwrap().scopes, WRITE);
        }
        rejected.assert_calls(1);
        granted.assert_calls(3);
    }

    #[tokio::test]
    async fn another_refusal_is_not_taken_for_a_refused_scope() {
        let server = MockServer::start_async().await;
        let all = server.mock(|when, then| {
            when.method(POST);
            then.status(400).json_body(json!({"error": "invalid_client"}));
        });
        let error = token(&elements(&server, &Arc::default())).await.unwrap_err();
        assert_eq!(error.oauth_code.as_deref(), Some("invalid_client"));
        all.assert_calls(1);
    }

    #[tokio::test]
    async fn a_refusal_counts_for_some_seconds_and_nothing_stays_ruled_out() {
        let server = MockServer::start_async().await;
        let all = server.mock(|when, then| {
            when.method(POST);
            then.status(400).json_body(json!({"error": "invalid_scope"}));
        });
        let clock = Arc::new(ManualClock::new());
        let elements = elements(&server, &clock);
        for requests in [2, 2, 4] {
            let error = token(&elements).await.unwrap_err();
            assert_eq!(error.oauth_code.as_deref(), Some("invalid_scope"));
            all.assert_calls(requests);
            clock.advance(Duration::from_secs(3));
        }
    }

    #[test]
    fn scopes_with_white_space_are_invalid() {
        assert!(join_scopes(&["a b"]).is_err());
        assert!(join_scopes(&[""]).is_err());
        assert_eq!(&*join_scopes(&["a", "b"]).unwrap(), "a b");
    }
}
