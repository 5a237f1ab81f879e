//! Tokens: made, signed and checked without storing them.

mod assertion;
mod endpoint;
mod scopes;

use std::{
    collections::HashMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use aws_lc_rs::{constant_time, hmac, rand};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

pub(crate) use assertion::{Assertions, Certificate};
pub(crate) use endpoint::{Client, TokenRequest};
pub(crate) use scopes::{ScopeSet, ScopeTable};

/// What tokens begin with, so that one in a log is recognised as simulated.
const PREFIX: &str = "sim_";
/// Number, end, scopes, and whether the calls are counted.
const CLAIMS: usize = 8 + 8 + 16 + 1;
const TAG: usize = 16;
/// Tokens whose calls are counted at the same time.
const MAX_COUNTED: usize = 65_536;

/// Makes and checks tokens.
pub(crate) struct Tokens {
    key: hmac::Key,
    started: Instant,
    next: AtomicU64,
    /// Calls left and end of the tokens whose calls are counted.
    counted: Mutex<HashMap<u64, (u32, u64)>>,
}

/// Why a token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Missing,
    Foreign,
    Ended,
    UsedUp,
}

impl Refusal {
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::Missing => "The request has no bearer token.",
            Self::Foreign => "The token is none of this simulator's.",
            Self::Ended => "The token has ended.",
            Self::UsedUp => "The token was revoked before its end.",
        }
    }

    /// What stands in `WWW-Authenticate`.
    pub(crate) const fn challenge(self) -> &'static str {
        match self {
            Self::Missing => "Bearer",
            _ => r#"Bearer error="invalid_token""#,
        }
    }
}

impl Tokens {
    /// `None` when the system gives no random numbers.
    pub(crate) fn new() -> Option<Self> {
        Some(Self {
            key: hmac::Key::generate(hmac::HMAC_SHA256, &rand::SystemRandom::new()).ok()?,
            started: Instant::now(),
            next: AtomicU64::new(0),
            counted: Mutex::default(),
        })
    }

    /// A token for scopes that ends after a time, or after a number of calls.
    pub(crate) fn issue(&self, scopes: ScopeSet, lifetime: Duration, calls: Option<u32>) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let ends = self.now().saturating_add(lifetime.as_millis() as u64);
        let mut bytes = Vec::with_capacity(CLAIMS + TAG);
        bytes.extend(number.to_be_bytes());
        bytes.extend(ends.to_be_bytes());
        bytes.extend(scopes.bits().to_be_bytes());
        bytes.push(calls.is_some().into());
        let tag = hmac::sign(&self.key, &bytes);
        bytes.extend(&tag.as_ref()[..TAG]);
        if let Some(calls) = calls {
            self.count(number, calls, ends);
        }
        let mut token = PREFIX.to_owned();
        URL_SAFE_NO_PAD.encode_string(bytes, &mut token);
        token
    }

    /// The scopes of a token, if it is good.
    pub(crate) fn check(&self, token: &str) -> Result<ScopeSet, Refusal> {
        // One byte more than a token has, so that a longer one is noticed.
        let mut bytes = [0; CLAIMS + TAG + 3];
        let length = token
            .strip_prefix(PREFIX)
            .and_then(|text| URL_SAFE_NO_PAD.decode_slice(text, &mut bytes).ok())
            .ok_or(Refusal::Foreign)?;
        let (claims, tag) = bytes[..length].split_at_checked(CLAIMS).ok_or(Refusal::Foreign)?;
        let expected = hmac::sign(&self.key, claims);
        constant_time::verify_slices_are_equal(&expected.as_ref()[..TAG], tag)
            .map_err(|_| Refusal::Foreign)?;
        let (number, rest) = claims.split_first_chunk().ok_or(Refusal::Foreign)?;
        let (ends, rest) = rest.split_first_chunk().ok_or(Refusal::Foreign)?;
        let (scopes, counted) = rest.split_first_chunk().ok_or(Refusal::Foreign)?;
        if self.now() >= u64::from_be_bytes(*ends) {
            return Err(Refusal::Ended);
        }
        if counted != [0] {
            self.use_up(u64::from_be_bytes(*number))?;
        }
        Ok(ScopeSet::from_bits(u128::from_be_bytes(*scopes)))
    }

    fn now(&self) -> u64 {
        self.started.elapsed().as_millis() as u64
    }

    fn count(&self, number: u64, calls: u32, ends: u64) {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() >= MAX_COUNTED {
            let now = self.now();
            counted.retain(|_, (_, ends)| *ends > now);
        }
        if counted.len() >= MAX_COUNTED {
            // To end early is what these tokens are for.
            counted.clear();
        }
        counted.insert(number, (calls, ends));
    }

    fn use_up(&self, number: u64) -> Result<(), Refusal> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        match counted.get_mut(&number) {
            Some((calls, _)) if *calls > 0 => {
                *calls -= 1;
                Ok(())
            }
            _ => Err(Refusal::UsedUp),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    fn tokens() -> Tokens {
        Tokens::new().expect("the system has random numbers")
    }

    #[test]
    fn a_token_carries_its_scopes_and_its_end() {
        let (tokens, scopes) = (tokens(), ScopeSet::from_bits(1 << 100 | 5));
        let token = tokens.issue(scopes, HOUR, None);
        assert_eq!(tokens.check(&token), Ok(scopes));
        let ended = tokens.issue(scopes, Duration::ZERO, None);
        assert_eq!(tokens.check(&ended), Err(Refusal::Ended));
    }

    #[test]
    fn a_changed_or_foreign_token_is_refused() {
        let tokens = tokens();
        let token = tokens.issue(ScopeSet::from_bits(1), HOUR, None);
        for position in PREFIX.len()..token.len() - 1 {
            let mut changed = token.clone().into_bytes();
            changed[position] = if changed[position] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(tokens.check(&changed), Err(Refusal::Foreign), "{position}");
        }
        for foreign in
            ["", "sim_", "other", &token[..30], &format!("{token}A"), &format!("{token}AAAA")]
        {
            assert_eq!(tokens.check(foreign), Err(Refusal::Foreign), "{foreign}");
        }
        assert_eq!(self::tokens().check(&token), Err(Refusal::Foreign));
    }

    #[test]
    fn a_counted_token_ends_after_its_calls() {
        let tokens = tokens();
        let token = tokens.issue(ScopeSet::from_bits(1), HOUR, Some(2));
        assert!(tokens.check(&token).is_ok());
        assert!(tokens.check(&token).is_ok());
        assert_eq!(tokens.check(&token), Err(Refusal::UsedUp));
    }

    #[test]
    fn counted_tokens_take_a_bounded_place() {
        let tokens = tokens();
        for _ in 0..MAX_COUNTED + 10 {
            tokens.issue(ScopeSet::from_bits(1), HOUR, Some(1));
        }
        assert!(tokens.counted.lock().unwrap().len() <= MAX_COUNTED);
    }
}
