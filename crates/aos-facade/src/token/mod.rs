//! Tokens: one a scope set, shared by all clones of a client.

mod request;
mod slot;

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use aos_api::Operation;
use http::HeaderValue;
use secrecy::SecretString;

pub(crate) use request::TokenEndpoint;
use slot::Slot;

use crate::{
    clock::lock,
    error::{Error, ErrorKind},
};

/// A request for scopes of this many characters or more is refused by the
/// service.
const SCOPES_LIMIT: usize = 300;

/// A token and what is known of it.
pub(crate) struct Token {
    /// The value of the `Authorization` header.
    pub(crate) header: HeaderValue,
    /// The token itself, to keep it out of errors.
    pub(crate) secret: SecretString,
    /// The scopes it was asked for, as they were sent.
    pub(crate) scopes: Arc<str>,
    /// The scopes that the service says it has.
    pub(crate) granted: Option<String>,
    /// How long it is good for, from when it was asked for.
    pub(crate) lifetime: Duration,
    /// From when on it is renewed, by the client's clock.
    pub(crate) refresh_at: Duration,
    /// When it ends, by the client's clock.
    pub(crate) expires_at: Duration,
    /// Whether the service has accepted it, in any call.
    pub(crate) accepted: AtomicBool,
}

impl Token {
    /// Remembers that the service accepts it.
    pub(crate) fn accept(&self) {
        // Most calls find it set; writing would take the line from the others.
        if !self.was_accepted() {
            self.accepted.store(true, Ordering::Relaxed);
        }
    }

    fn was_accepted(&self) -> bool {
        self.accepted.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("scopes", &self.scopes)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Where tokens come from.
#[derive(Debug)]
pub(crate) struct Tokens {
    endpoint: Arc<TokenEndpoint>,
    /// Scopes that every token is asked for, instead of what an operation needs.
    own_scopes: Option<Arc<str>>,
    slots: Mutex<HashMap<Arc<str>, Arc<Slot>>>,
    /// The slot that served an operation last, so that a call with a fresh
    /// token looks nothing else up.
    served: RwLock<HashMap<&'static str, Arc<Slot>>>,
    /// Scope sets that the service refused while it granted an alternative.
    refused: Mutex<HashSet<Arc<str>>>,
}

impl Tokens {
    /// # Errors
    ///
    /// When the own scopes are too long together.
    pub(crate) fn new(
        endpoint: TokenEndpoint,
        own_scopes: Option<&[String]>,
    ) -> Result<Self, Error> {
        let own_scopes = own_scopes.map(join).transpose()?;
        Ok(Self {
            endpoint: Arc::new(endpoint),
            own_scopes,
            slots: Mutex::default(),
            served: RwLock::default(),
            refused: Mutex::default(),
        })
    }

    pub(crate) fn endpoint(&self) -> &TokenEndpoint {
        &self.endpoint
    }

    /// The scopes that a token for this operation is asked for, the first
    /// choice first.
    pub(crate) fn choices(&self, operation: &Operation) -> Result<Vec<Arc<str>>, Error> {
        if let Some(own) = &self.own_scopes {
            return Ok(vec![Arc::clone(own)]);
        }
        if operation.scopes.is_empty() {
            // The specification names none, so it is left to the service.
            return Ok(vec!["".into()]);
        }
        operation.scopes.iter().map(|scopes| join(scopes)).collect()
    }

    /// A token for an operation: with the least scopes that do, and with the
    /// next alternative where the service refuses those.
    pub(crate) async fn token_for(
        &self,
        operation: &'static Operation,
        patience: Duration,
    ) -> Result<Arc<Token>, Error> {
        let choices = self.choices(operation)?;
        let mut refusal = None;
        for (index, scopes) in choices.iter().enumerate() {
            let known_refused = lock(&self.refused).contains(scopes);
            if known_refused && index + 1 < choices.len() {
                continue;
            }
            let slot = self.slot(scopes);
            match slot.get(&self.endpoint, patience).await {
                Ok(token) => {
                    self.served
                        .write()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(operation.id, slot);
                    // Only now is it sure that skipping the others does no harm.
                    let mut refused = lock(&self.refused);
                    refused.remove(scopes);
                    refused.extend(choices[..index].iter().cloned());
                    return Ok(token);
                }
                Err(error) if error.sign_in_code() == Some("invalid_scope") => {
                    refusal = Some(error)
                }
                Err(error) => return Err(error),
            }
        }
        // A registration can be given a permission while a program runs, so
        // nothing stays ruled out when nothing works.
        {
            let mut refused = lock(&self.refused);
            for scopes in &choices {
                refused.remove(scopes);
            }
        }
        Err(refusal
            .unwrap_or_else(|| Error::new(ErrorKind::SignIn, "there is no scope to ask for")))
    }

    /// The token that served the operation last, while it is fresh.
    pub(crate) fn at_hand(&self, operation: &Operation) -> Option<Arc<Token>> {
        let served = self.served.read().unwrap_or_else(PoisonError::into_inner);
        served.get(operation.id)?.fresh(self.endpoint.clock())
    }

    /// A token for these scopes.
    pub(crate) async fn token(
        &self,
        scopes: &Arc<str>,
        patience: Duration,
    ) -> Result<Arc<Token>, Error> {
        self.slot(scopes).get(&self.endpoint, patience).await
    }

    /// Whether every token is asked for the same scopes, set by the caller.
    pub(crate) fn has_own_scopes(&self) -> bool {
        self.own_scopes.is_some()
    }

    /// Throws a token away that the service did not accept; answers whether
    /// another one is worth a try.
    pub(crate) fn discard(&self, token: &Arc<Token>) -> bool {
        self.slot(&token.scopes).discard(token, self.endpoint.clock())
    }

    fn slot(&self, scopes: &Arc<str>) -> Arc<Slot> {
        let mut slots = lock(&self.slots);
        let slot = slots
            .entry(Arc::clone(scopes))
            .or_insert_with(|| Arc::new(Slot::new(Arc::clone(scopes))));
        Arc::clone(slot)
    }
}

/// Scopes as they are sent: with spaces between, as OAuth writes them.
pub(crate) fn join(scopes: &[impl AsRef<str>]) -> Result<Arc<str>, Error> {
    let scopes: Vec<&str> = scopes.iter().map(AsRef::as_ref).collect();
    if let Some(odd) =
        scopes.iter().find(|scope| scope.is_empty() || scope.contains(char::is_whitespace))
    {
        return Err(Error::configuration(format!("{odd:?} is no scope")));
    }
    let joined = scopes.join(" ");
    match joined.chars().count() {
        length if length >= SCOPES_LIMIT => Err(Error::configuration(format!(
            "the scopes have {length} characters together, and the service refuses \
             {SCOPES_LIMIT} and more; ask for fewer scopes at once"
        ))),
        _ => Ok(joined.into()),
    }
}

#[cfg(test)]
mod tests {
    use aos_api::Operation;
    use httpmock::{Method::POST, MockServer};
    use serde_json::json;

    use super::*;
    use crate::{Credential, Elements, clock::ManualClock};

    const READ: &str = "read";
    const WRITE: &str = "write";

    /// An operation for which either of two scopes does.
    static OPERATION: Operation = Operation {
        id: "either",
        scopes: &[&[READ], &[WRITE]],
        repeatable: true,
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

    async fn token(elements: &Elements) -> Result<Arc<Token>, Error> {
        elements.executor().0.tokens.token_for(&OPERATION, Duration::from_secs(60)).await
    }

    #[tokio::test]
    async fn the_next_alternative_is_tried_when_a_scope_is_refused_and_remembered() {
        let server = MockServer::start_async().await;
        let refused = server.mock(|when, then| {
            when.method(POST).form_urlencoded_tuple("scope", READ);
            then.status(400).json_body(json!({"error": "invalid_scope"}));
        });
        let granted = server.mock(|when, then| {
            when.method(POST).form_urlencoded_tuple("scope", WRITE);
            // Over at once, so that each call asks anew.
            then.json_body(json!({"access_token": "t", "expires_in": 0}));
        });
        let elements = elements(&server, &Arc::default());
        for _ in 0..3 {
            assert_eq!(&*token(&elements).await.unwrap().scopes, WRITE);
        }
        refused.assert_calls(1);
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
        assert_eq!(error.sign_in_code(), Some("invalid_client"));
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
            assert_eq!(error.sign_in_code(), Some("invalid_scope"));
            all.assert_calls(requests);
            clock.advance(Duration::from_secs(3));
        }
    }

    #[test]
    fn scopes_with_white_space_are_none() {
        assert!(join(&["a b"]).is_err());
        assert!(join(&[""]).is_err());
        assert_eq!(&*join(&["a", "b"]).unwrap(), "a b");
    }
}
