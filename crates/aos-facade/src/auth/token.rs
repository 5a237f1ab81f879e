//! A token, and what is known of it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use http::HeaderValue;
use secrecy::SecretString;

/// A token; its `Debug` shows neither the header nor the secret.
#[derive(Debug)]
pub(crate) struct Token {
    /// The value of the `Authorization` header.
    pub(crate) header: HeaderValue,
    /// The token itself, to redact it.
    pub(crate) secret: Arc<SecretString>,
    /// The scopes that were requested, as they were sent.
    pub(crate) scopes: Arc<str>,
    /// The scopes that the service says it has.
    pub(crate) granted: Option<String>,
    /// How long it is valid, from when it was requested.
    pub(crate) lifetime: Duration,
    /// From when on it is renewed, by the client's clock.
    pub(crate) refresh_at: Duration,
    /// When it expires, by the client's clock.
    pub(crate) expires_at: Duration,
    /// Whether the service has accepted it, in any call.
    pub(super) accepted: AtomicBool,
}

impl Token {
    /// Remembers that the service accepts it.
    pub(crate) fn accept(&self) {
        // Most calls find it set; writing would take the cache line from the others.
        if !self.was_accepted() {
            self.accepted.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn was_accepted(&self) -> bool {
        self.accepted.load(Ordering::Relaxed)
    }
}
