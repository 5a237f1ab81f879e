//! A fault: its effect, the requests that it applies to, and how often.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use aos_api::Operation;

use super::limit::Limit;
use crate::response::RetryAfter;

/// A rule that makes requests fail.
///
/// Faults are tried in the order of [`Builder::fault`](crate::Builder::fault): delays
/// add up, and the first fault that decides the response is the last one tried.
/// Without [`operation`](Self::operation), [`token`](Self::token) or
/// [`anywhere`](Self::anywhere) a fault applies to every operation of the API, not to
/// the token endpoint, and without a limit it acts all the time.
///
/// A clone shares its counters with the original, so a test keeps one and reads
/// [`hits`](Self::hits) from it. Rate limits are written as texts only:
///
/// ```
/// use aos_sim::Fault;
///
/// // Two 503s, then success.
/// let fault = Fault::status(503).operation("retrieve_customers").times(2);
/// assert_eq!(fault.to_string(), "503@retrieve_customers*2");
/// assert_eq!(fault, "503@retrieve_customers*2".parse().unwrap());
/// assert_eq!(fault.hits(), 0);
///
/// let limit: Fault = "limit=bucket:20/s@retrieve_customers".parse().unwrap();
/// assert_eq!(limit.hits(), 0, "what it has refused");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub(super) effect: Effect,
    pub(super) retry_after: Option<RetryAfter>,
    pub(super) target: Target,
    pub(super) customer: Option<String>,
    pub(super) tenant: Option<String>,
    pub(super) during: Option<Range<Duration>>,
    pub(super) after: u64,
    pub(super) times: Option<u64>,
    pub(super) percent: Option<f64>,
    pub(super) tally: Arc<Tally>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Effect {
    Latency { from: Duration, to: Duration },
    Status { status: u16, html: bool },
    Limit(Limit),
    Reset,
    Hang,
    Cut,
    BadJson,
    Redirect { url: String },
    TokenUses(u32),
}

/// The requests that a fault applies to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Operations,
    Operation(String),
    Token,
    Anywhere,
}

#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Requests that the fault applies to, whether it acted or not.
    pub(super) seen: AtomicU64,
    pub(super) hits: AtomicU64,
}

/// Faults are compared without their counters.
impl PartialEq for Tally {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Why a fault is not valid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault:?} is not a valid fault: {reason}")]
pub struct FaultError {
    pub(super) fault: String,
    pub(super) reason: String,
}

impl Fault {
    pub(super) fn new(effect: Effect) -> Self {
        let target = match effect {
            Effect::TokenUses(_) => Target::Token,
            _ => Target::Operations,
        };
        Self {
            effect,
            retry_after: None,
            target,
            customer: None,
            tenant: None,
            during: None,
            after: 0,
            times: None,
            percent: None,
            tally: Arc::default(),
        }
    }

    /// Delays responses by this time.
    pub fn latency(time: Duration) -> Self {
        Self::latency_between(time, time)
    }

    /// Delays responses by a time between these two, drawn from the
    /// simulator's seed.
    pub fn latency_between(from: Duration, to: Duration) -> Self {
        Self::new(Effect::Latency { from, to })
    }

    /// Responds with this status and the vendor's JSON error body.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status, html: false })
    }

    /// Responds with this status and an HTML body, as a gateway does.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Status { status, html: true })
    }

    /// Resets the connection without a response.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// Never responds, until the client closes the connection.
    pub fn hang() -> Self {
        Self::new(Effect::Hang)
    }

    /// Closes the connection after half of the body.
    pub fn cut() -> Self {
        Self::new(Effect::Cut)
    }

    /// Sends a complete body that is not valid JSON.
    pub fn bad_json() -> Self {
        Self::new(Effect::BadJson)
    }

    /// Redirects to a URL with 307.
    pub fn redirect(url: impl Into<String>) -> Self {
        Self::new(Effect::Redirect { url: url.into() })
    }

    /// Revokes tokens after so many calls, before they expire.
    pub fn token_uses(calls: u32) -> Self {
        Self::new(Effect::TokenUses(calls))
    }

    /// Applies to the operation with this id only.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.target = Target::Operation(id.into());
        self
    }

    /// Applies to the token endpoint only.
    pub fn token(mut self) -> Self {
        self.target = Target::Token;
        self
    }

    /// Applies to every operation and to the token endpoint.
    pub fn anywhere(mut self) -> Self {
        self.target = Target::Anywhere;
        self
    }

    /// Applies only to requests with this customer in the path.
    pub fn customer(mut self, id: impl Into<String>) -> Self {
        self.customer = Some(id.into());
        self
    }

    /// Applies only to requests with this tenant in the path.
    pub fn tenant(mut self, id: impl Into<String>) -> Self {
        self.tenant = Some(id.into());
        self
    }

    /// Applies only in this span of time since the start of the simulator, without its
    /// end; all the time by default.
    pub fn during(mut self, span: Range<Duration>) -> Self {
        self.during = Some(span);
        self
    }

    /// Skips the first so many requests that it applies to.
    pub fn after(mut self, requests: u64) -> Self {
        self.after = requests;
        self
    }

    /// Acts at most so many times; without a limit by default.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Acts on this share of the requests, in percent, drawn from the
    /// simulator's seed; on all of them by default.
    pub fn percent(mut self, percent: f64) -> Self {
        self.percent = Some(percent);
        self
    }

    /// Sends `Retry-After` in seconds, rounded up. For a status only.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(RetryAfter::Seconds(wait));
        self
    }

    /// Sends `Retry-After` as a date, rounded up to whole seconds. For a status
    /// only.
    pub fn retry_after_date(mut self, wait: Duration) -> Self {
        self.retry_after = Some(RetryAfter::Date(wait));
        self
    }

    /// How many requests it has acted on, over all clones.
    pub fn hits(&self) -> u64 {
        self.tally.hits.load(Ordering::Relaxed)
    }

    /// Checks what the types cannot: that the operation exists, and that
    /// numbers are in their ranges and go together.
    ///
    /// # Errors
    ///
    /// What is wrong.
    pub fn check(&self) -> Result<(), FaultError> {
        self.validate().map_err(|reason| FaultError { fault: self.to_string(), reason })
    }

    pub(super) fn validate(&self) -> Result<(), String> {
        let reason = match (&self.effect, &self.target) {
            (Effect::Latency { from, to }, _) if from > to => {
                "the range of a latency must be ascending".to_owned()
            }
            (Effect::Status { status, .. }, _) if !(200..=599).contains(status) => {
                format!("a status must be from 200 to 599, not {status}")
            }
            (Effect::Redirect { url }, _) if url::Url::parse(url).is_err() => {
                format!("{url:?} is not a valid absolute URL")
            }
            (Effect::TokenUses(_), target) if *target != Target::Token => {
                "it applies to the token endpoint only".to_owned()
            }
            (_, Target::Token) if self.customer.is_some() || self.tenant.is_some() => {
                "requests to the token endpoint have no customer or tenant".to_owned()
            }
            (_, Target::Operation(id)) if Operation::find(id).is_none() => {
                format!("{id:?} is not an operation; use an operation id, token or any")
            }
            (effect, _)
                if self.retry_after.is_some() && !matches!(effect, Effect::Status { .. }) =>
            {
                "only a status has Retry-After".to_owned()
            }
            _ if self.percent.is_some_and(|percent| !(0.0..=100.0).contains(&percent)) => {
                "a share must be from 0% to 100%".to_owned()
            }
            _ if self.during.as_ref().is_some_and(Range::is_empty) => {
                "a span must end after its start".to_owned()
            }
            _ if self.times == Some(0) => "it must act at least once".to_owned(),
            _ => return Ok(()),
        };
        Err(reason)
    }
}
