//! Issued tokens, with their scopes and their end.

use std::{collections::HashMap, time::Duration};

use aws_lc_rs::rand;
use axum::http::{StatusCode, header};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use parking_lot::Mutex;

use crate::{clock::Clock, response::ApiResponse};

/// How long an expired token is kept, so that it is not reported as unknown.
const KEPT: Duration = Duration::from_secs(3_600);

pub(crate) struct Tokens {
    clock: Clock,
    issued: Mutex<HashMap<String, Token>>,
}

struct Token {
    scopes: Vec<String>,
    expires: Duration,
    /// Calls left, where a fault limits them.
    calls: Option<u32>,
}

/// An unguessable text. Panics when the system has no random numbers.
pub(crate) fn random_text() -> String {
    let mut bytes = [0; 24];
    rand::fill(&mut bytes).expect("the system has random numbers");
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Tokens {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { clock, issued: Mutex::default() }
    }

    pub(crate) fn issue(
        &self,
        scopes: Vec<String>,
        lifetime: Duration,
        calls: Option<u32>,
    ) -> String {
        // The prefix shows in a log that the token is simulated.
        let name = format!("sim_{}", random_text());
        let now = self.clock.now();
        let mut tokens = self.issued.lock();
        tokens.retain(|_, token| now < token.expires.saturating_add(KEPT));
        let expires = now.saturating_add(lifetime);
        tokens.insert(name.clone(), Token { scopes, expires, calls });
        name
    }

    /// Checks that a token is valid and holds one of the alternatives of
    /// scopes. An error is the 401 or 403 response.
    pub(crate) fn check(
        &self,
        token: Option<&str>,
        alternatives: &[&[&str]],
    ) -> Result<(), ApiResponse> {
        let unauthorized = |challenge: &str, message: &str| {
            Err(ApiResponse::error(StatusCode::UNAUTHORIZED, message)
                .with(header::WWW_AUTHENTICATE, challenge))
        };
        let invalid = |message| unauthorized(r#"Bearer error="invalid_token""#, message);
        let Some(token) = token else {
            return unauthorized("Bearer", "The request has no bearer token.");
        };
        let mut tokens = self.issued.lock();
        let Some(token) = tokens.get_mut(token) else {
            return invalid("The token was not issued by this simulator.");
        };
        if self.clock.now() >= token.expires {
            return invalid("The token has expired.");
        }
        match &mut token.calls {
            Some(0) => return invalid("The token was revoked before it expired."),
            Some(calls) => *calls -= 1,
            None => {}
        }
        let holds = |scopes: &&[&str]| {
            scopes.iter().all(|needed| token.scopes.iter().any(|scope| scope == needed))
        };
        if alternatives.is_empty() || alternatives.iter().any(holds) {
            return Ok(());
        }
        let needed: Vec<_> = alternatives.iter().map(|scopes| scopes.join(" and ")).collect();
        let message = format!("The token does not hold {}.", needed.join(" or "));
        Err(ApiResponse::error(StatusCode::FORBIDDEN, message)
            .with(header::WWW_AUTHENTICATE, r#"Bearer error="insufficient_scope""#))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    #[test]
    fn one_complete_alternative_of_scopes_is_enough() {
        let tokens = Tokens::new(Clock::start(1.0));
        let status = |held: &[&str], needed: &[&[&str]]| {
            let held = held.iter().map(|scope| (*scope).to_owned()).collect();
            let token = tokens.issue(held, HOUR, None);
            tokens.check(Some(&token), needed).err().map(|response| response.status())
        };
        let alternatives: &[&[&str]] = &[&["read"], &["write", "audit"]];
        assert_eq!(status(&["read"], alternatives), None);
        assert_eq!(status(&["audit", "write"], alternatives), None);
        assert_eq!(status(&["write"], alternatives), Some(403));
        assert_eq!(status(&[], alternatives), Some(403));
        assert_eq!(status(&[], &[]), None);
    }

    #[test]
    fn a_token_ends_with_its_lifetime_or_its_calls() {
        let tokens = Tokens::new(Clock::start(1.0));
        let check = |token: &str| tokens.check(Some(token), &[]).is_ok();
        assert!(!check(&tokens.issue(Vec::new(), Duration::ZERO, None)));
        let token = tokens.issue(Vec::new(), Duration::MAX, Some(2));
        assert!(check(&token) && check(&token) && !check(&token));
        assert!(!check("") && !check("sim_") && tokens.check(None, &[]).is_err());
    }
}
