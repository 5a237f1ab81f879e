//! A look at the sign-in, for a person who sets it up.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use aos_api::Operation;

use crate::{Elements, error::Result};

/// How the sign-in with one set of scopes went: see [`Elements::check_sign_in`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignIn {
    /// The scopes that were asked for.
    pub asked: Vec<String>,
    /// The operations that these scopes are for.
    pub operations: Vec<&'static str>,
    /// What came of it.
    pub granted: Result<Granted>,
}

/// What a token is good for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Granted {
    /// The scopes that the service says the token has; `None` where it does
    /// not say.
    pub scopes: Option<Vec<String>>,
    /// How long the token is good for, from when it was asked for.
    pub lifetime: Duration,
}

impl Elements {
    /// Signs in once for each set of scopes that the operations of the
    /// specification need (or with the scopes that were set on the builder),
    /// and tells how each went; where an operation accepts alternatives, the
    /// first that is granted, or the last that is refused. Calls no operation.
    ///
    /// # Errors
    ///
    /// When the scopes of an operation cannot be asked for. A sign-in that is
    /// refused is in its row.
    pub async fn check_sign_in(&self) -> Result<Vec<SignIn>> {
        self.check_sign_in_for(aos_api::OPERATIONS).await
    }

    /// The same for the scopes that these operations need.
    ///
    /// # Errors
    ///
    /// As [`check_sign_in`](Self::check_sign_in).
    pub async fn check_sign_in_for(
        &self,
        operations: impl IntoIterator<Item = &'static Operation>,
    ) -> Result<Vec<SignIn>> {
        let tokens = &self.executor().0.tokens;
        // Operations with the same choice of scopes share their sign-in.
        let mut choices: BTreeMap<Vec<Arc<str>>, Vec<&'static str>> = BTreeMap::new();
        for operation in operations {
            choices.entry(tokens.choices(operation)?).or_default().push(operation.id);
        }
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let patience = tokens.endpoint().retry.budget;
        let mut rows = Vec::new();
        for (alternatives, operations) in choices {
            let mut row = None;
            for scopes in alternatives {
                let granted = tokens.token(&scopes, patience).await.map(|token| Granted {
                    scopes: token.granted.as_deref().map(words),
                    lifetime: token.lifetime,
                });
                // As for a call: only another refusal of the scopes leads on.
                let ended = match &granted {
                    Err(error) => error.sign_in_code() != Some("invalid_scope"),
                    Ok(_) => true,
                };
                row =
                    Some(SignIn { asked: words(&scopes), operations: operations.clone(), granted });
                if ended {
                    break;
                }
            }
            rows.extend(row);
        }
        Ok(rows)
    }
}
