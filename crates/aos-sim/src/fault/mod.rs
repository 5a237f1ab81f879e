//! Faults: rules that make requests fail.

mod limit;
mod parse;
mod plan;

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use aos_api::Operation;
use derive_setters::Setters;

use limit::Limit;
pub(crate) use plan::Plan;

/// A rule that makes requests fail: those of every operation of the API, not of the token
/// endpoint, and all the time, unless it is narrowed.
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
#[derive(Clone, Debug, PartialEq, Setters)]
#[setters(strip_option)]
pub struct Fault {
    #[setters(skip)]
    effect: Effect,
    #[setters(skip)]
    retry_after: Option<RetryAfter>,
    /// Applies to the operation with this id only; `token` and `any` are those of the texts.
    #[setters(into)]
    operation: Option<String>,
    /// Applies only to requests with this customer in the path.
    #[setters(into)]
    customer: Option<String>,
    /// Applies only to requests with this tenant in the path.
    #[setters(into)]
    tenant: Option<String>,
    /// Applies only in this span of time since the start of the simulator, without its
    /// end; all the time by default.
    during: Option<Range<Duration>>,
    /// Skips the first so many requests that it applies to.
    after: u64,
    /// Acts at most so many times; without a limit by default.
    times: Option<u64>,
    /// Acts on this share of the requests, in percent, drawn from the simulator's seed; on
    /// all of them by default.
    percent: Option<f64>,
    #[setters(skip)]
    tally: Arc<Tally>,
}

#[derive(Clone, Debug, PartialEq)]
enum Effect {
    Latency { from: Duration, to: Duration },
    Status { status: u16, html: bool },
    Limit(Limit),
    Redirect(String),
    TokenUses(u32),
    Ending(Ending),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Reset,
    Hang,
    Cut,
    BadJson,
}

impl Ending {
    const NAMES: [(&str, Self); 4] = [
        ("reset", Self::Reset),
        ("hang", Self::Hang),
        ("cut", Self::Cut),
        ("bad-json", Self::BadJson),
    ];
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct RetryAfter {
    wait: Duration,
    is_date: bool,
}

impl RetryAfter {
    /// In whole seconds: rounded up, so that no client comes back too early.
    fn value(self) -> String {
        let wait = self.wait.saturating_add(Duration::from_nanos(999_999_999));
        match self.is_date {
            true => httpdate::fmt_http_date(SystemTime::now() + wait),
            false => wait.as_secs().to_string(),
        }
    }
}

#[derive(Debug, Default)]
struct Tally {
    /// Requests that the fault applies to, whether it acted or not.
    seen: AtomicU64,
    hits: AtomicU64,
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
    fault: String,
    reason: String,
}

impl Fault {
    fn new(effect: Effect) -> Self {
        let is_of_token = matches!(effect, Effect::TokenUses(_));
        Self {
            effect,
            retry_after: None,
            operation: is_of_token.then(|| "token".to_owned()),
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

    /// Delays responses by a time between these two, drawn from the simulator's seed.
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
        Self::new(Effect::Ending(Ending::Reset))
    }

    /// Never responds, until the client closes the connection.
    pub fn hang() -> Self {
        Self::new(Effect::Ending(Ending::Hang))
    }

    /// Closes the connection after half of the body.
    pub fn cut() -> Self {
        Self::new(Effect::Ending(Ending::Cut))
    }

    /// Sends a complete body that is not valid JSON.
    pub fn bad_json() -> Self {
        Self::new(Effect::Ending(Ending::BadJson))
    }

    /// Redirects to a URL with 307.
    pub fn redirect(url: impl Into<String>) -> Self {
        Self::new(Effect::Redirect(url.into()))
    }

    /// Revokes tokens after so many calls, before they expire.
    pub fn token_uses(calls: u32) -> Self {
        Self::new(Effect::TokenUses(calls))
    }

    /// Applies to the token endpoint only.
    pub fn token(self) -> Self {
        self.operation("token")
    }

    /// Applies to every operation and to the token endpoint.
    pub fn anywhere(self) -> Self {
        self.operation("any")
    }

    /// Sends `Retry-After` in seconds, rounded up. For a status only.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(RetryAfter { wait, is_date: false });
        self
    }

    /// Sends `Retry-After` as a date, rounded up to whole seconds. For a status only.
    pub fn retry_after_date(mut self, wait: Duration) -> Self {
        self.retry_after = Some(RetryAfter { wait, is_date: true });
        self
    }

    /// How many requests it has acted on, over all clones.
    pub fn hits(&self) -> u64 {
        self.tally.hits.load(Ordering::Relaxed)
    }

    /// Checks what the types cannot: that the operation exists, and that numbers are in
    /// their ranges and go together.
    ///
    /// # Errors
    ///
    /// What is wrong.
    pub fn check(&self) -> Result<(), FaultError> {
        self.validate().map_err(|reason| FaultError { fault: self.to_string(), reason })
    }

    fn validate(&self) -> Result<(), String> {
        let is_of_token = self.operation.as_deref() == Some("token");
        let reason = match &self.effect {
            Effect::Latency { from, to } if from > to => "the range of a latency must be ascending",
            Effect::Status { status, .. } if !(200..=599).contains(status) => {
                return Err(format!("a status must be from 200 to 599, not {status}"));
            }
            Effect::Redirect(url) if url::Url::parse(url).is_err() => {
                return Err(format!("{url:?} is not a valid absolute URL"));
            }
            Effect::TokenUses(_) if !is_of_token => "it applies to the token endpoint only",
            _ if is_of_token && (self.customer.is_some() || self.tenant.is_some()) => {
                "requests to the token endpoint have no customer or tenant"
            }
            effect if self.retry_after.is_some() && !matches!(effect, Effect::Status { .. }) => {
                "only a status has Retry-After"
            }
            _ if self.percent.is_some_and(|percent| !(0.0..=100.0).contains(&percent)) => {
                "a share must be from 0% to 100%"
            }
            _ if self.during.as_ref().is_some_and(Range::is_empty) => {
                "a span must end after its start"
            }
            _ if self.times == Some(0) => "it must act at least once",
            _ => match self.operation.as_deref() {
                None | Some("token" | "any") => return Ok(()),
                Some(id) if Operation::find(id).is_some() => return Ok(()),
                Some(id) => {
                    let known = "use an operation id, token or any";
                    return Err(format!("{id:?} is not an operation; {known}"));
                }
            },
        };
        Err(reason.to_owned())
    }
}
