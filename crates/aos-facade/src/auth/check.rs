//! Checks authentication, for a person who sets it up.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use aos_api::{Operation, Result};

use crate::elements::Elements;

/// How authentication with one set of scopes went: see
/// [`Elements::check_authentication`].
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
    /// Requests a token for each set of scopes that these operations need (or with the
    /// scopes that were set on the builder), and returns how each went; where an
    /// operation accepts alternatives, the first that is granted, or the last that is
    /// rejected. Calls no operation.
    ///
    /// # Errors
    ///
    /// When the scopes of an operation cannot be requested. Authentication that is
    /// rejected is in its row.
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
