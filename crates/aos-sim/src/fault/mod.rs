//! What can go wrong on request.

mod parse;
mod plan;
mod rate;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use aos_api::Operation;

pub(crate) use plan::{Decision, Ending, Plan, Spoil};

/// A rule that makes requests go wrong.
///
/// A rule has an effect, says which requests it holds for, and how often it
/// acts. Rules are tried in the order in which they were given to
/// [`Builder::fault`](crate::Builder::fault): delays add up, and the first rule
/// that decides the answer ends the matter.
///
/// Without [`operation`](Self::operation), [`token`](Self::token) or
/// [`anywhere`](Self::anywhere) a rule holds for every operation of the API,
/// not for the token endpoint.
///
/// A clone counts together with its original, so a test keeps one and reads
/// [`hits`](Self::hits) from it:
///
/// ```
/// use aos_sim::Fault;
///
/// // Two 503s, then fine.
/// let fault = Fault::status(503).operation("retrieve_customers").times(2);
/// assert_eq!(fault.to_string(), "503@retrieve_customers*2");
/// assert_eq!(fault, "503@retrieve_customers*2".parse().unwrap());
/// assert_eq!(fault.hits(), 0);
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    effect: Effect,
    retry_after: Option<Wait>,
    place: Place,
    customer: Option<String>,
    tenant: Option<String>,
    after: u64,
    times: Option<u64>,
    percent: Option<f64>,
    tally: Arc<Tally>,
}

#[derive(Clone, Debug, PartialEq)]
enum Effect {
    Latency { from: Duration, to: Duration },
    Status { status: u16, html: bool },
    Rate { per_second: u32, date: bool },
    Reset,
    Hang,
    Cut,
    BadJson,
    Redirect { url: String },
    TokenLifetime(Duration),
    TokenUses(u32),
    RefuseScopes(Vec<String>),
}

/// What stands in `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Wait {
    Seconds(Duration),
    Date(Duration),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Calls,
    Operation(String),
    Token,
    Anywhere,
}

#[derive(Debug, Default)]
struct Tally {
    /// Requests that the rule holds for, whether it acted or not.
    seen: AtomicU64,
    hits: AtomicU64,
}

/// Why a fault cannot be: a sentence that quotes it and says what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the fault {fault:?} cannot be used: {reason}")]
pub struct FaultError {
    fault: String,
    reason: String,
}

impl Fault {
    fn new(effect: Effect) -> Self {
        let place = match effect {
            Effect::TokenLifetime(_) | Effect::TokenUses(_) | Effect::RefuseScopes(_) => {
                Place::Token
            }
            _ => Place::Calls,
        };
        Self {
            effect,
            retry_after: None,
            place,
            customer: None,
            tenant: None,
            after: 0,
            times: None,
            percent: None,
            tally: Arc::default(),
        }
    }

    /// Every answer comes later by this time.
    pub fn latency(time: Duration) -> Self {
        Self::latency_between(time, time)
    }

    /// Every answer comes later by a time between these two, drawn from the
    /// simulator's seed.
    pub fn latency_between(from: Duration, to: Duration) -> Self {
        Self::new(Effect::Latency { from, to })
    }

    /// An answer with this status and the vendor's JSON error body.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status, html: false })
    }

    /// An answer with this status and an HTML body, as a gateway sends it.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Status { status, html: true })
    }

    /// Only so many requests in a second; the others are answered with 429 and
    /// a `Retry-After` in seconds. The second begins with its first request.
    pub fn rate(per_second: u32) -> Self {
        Self::new(Effect::Rate { per_second, date: false })
    }

    /// The same as [`rate`](Self::rate) with a date in `Retry-After`.
    pub fn rate_with_date(per_second: u32) -> Self {
        Self::new(Effect::Rate { per_second, date: true })
    }

    /// The connection is reset without an answer.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// No answer ever comes, until the client closes the connection.
    pub fn hang() -> Self {
        Self::new(Effect::Hang)
    }

    /// The right answer, but the connection is closed after half of the body.
    pub fn cut() -> Self {
        Self::new(Effect::Cut)
    }

    /// The right status, but a whole body that is not JSON to its end.
    pub fn bad_json() -> Self {
        Self::new(Effect::BadJson)
    }

    /// A 307 redirect to a URL.
    pub fn redirect(url: impl Into<String>) -> Self {
        Self::new(Effect::Redirect { url: url.into() })
    }

    /// Tokens end after this time although `expires_in` promises more.
    pub fn token_lifetime(time: Duration) -> Self {
        Self::new(Effect::TokenLifetime(time))
    }

    /// Tokens end after so many calls although `expires_in` promises more.
    pub fn token_uses(calls: u32) -> Self {
        Self::new(Effect::TokenUses(calls))
    }

    /// Token requests that ask for one of these scopes are answered with
    /// `invalid_scope`.
    pub fn refuse_scopes<S: Into<String>>(scopes: impl IntoIterator<Item = S>) -> Self {
        Self::new(Effect::RefuseScopes(scopes.into_iter().map(Into::into).collect()))
    }

    /// Only for the operation of this id.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.place = Place::Operation(id.into());
        self
    }

    /// Only for the token endpoint.
    pub fn token(mut self) -> Self {
        self.place = Place::Token;
        self
    }

    /// For every operation and for the token endpoint.
    pub fn anywhere(mut self) -> Self {
        self.place = Place::Anywhere;
        self
    }

    /// Only for calls with this customer in the path.
    pub fn customer(mut self, id: impl Into<String>) -> Self {
        self.customer = Some(id.into());
        self
    }

    /// Only for calls with this tenant in the path.
    pub fn tenant(mut self, id: impl Into<String>) -> Self {
        self.tenant = Some(id.into());
        self
    }

    /// It leaves the first so many requests alone that it holds for, whatever
    /// other rules do with them. 0 without it.
    pub fn after(mut self, requests: u64) -> Self {
        self.after = requests;
        self
    }

    /// Acts so many times, then never again. Without a limit when left out.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Acts on this share of the requests, in percent, drawn from the
    /// simulator's seed. All of them when left out.
    pub fn percent(mut self, percent: f64) -> Self {
        self.percent = Some(percent);
        self
    }

    /// Sends `Retry-After` in seconds, rounded up. For a status only.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(Wait::Seconds(wait));
        self
    }

    /// Sends `Retry-After` as the date that is this far away, rounded up to
    /// whole seconds. For a status only.
    pub fn retry_after_date(mut self, wait: Duration) -> Self {
        self.retry_after = Some(Wait::Date(wait));
        self
    }

    /// How many requests it has acted on, over all clones.
    pub fn hits(&self) -> u64 {
        self.tally.hits.load(Ordering::Relaxed)
    }

    /// Checks what the types cannot: that the operation exists, that numbers
    /// are in their ranges, that the parts go together.
    ///
    /// # Errors
    ///
    /// Says in a sentence what is wrong.
    pub fn check(&self) -> Result<(), FaultError> {
        match self.reason_against() {
            None => Ok(()),
            Some(reason) => Err(FaultError { fault: self.to_string(), reason }),
        }
    }

    fn reason_against(&self) -> Option<String> {
        match &self.effect {
            Effect::Latency { from, to } if from > to => {
                return Some("the shortest latency is above the longest".to_owned());
            }
            Effect::Status { status, .. } if !(200..=599).contains(status) => {
                return Some(format!("a status is a number from 200 to 599, not {status}"));
            }
            Effect::Rate { per_second: 0, .. } => {
                return Some("a rate is at least 1 request a second".to_owned());
            }
            Effect::Redirect { url } => {
                if let Err(error) = url::Url::parse(url) {
                    return Some(format!("{url:?} is no whole URL ({error})"));
                }
            }
            Effect::RefuseScopes(scopes) if scopes.iter().all(String::is_empty) => {
                return Some("it names no scope".to_owned());
            }
            _ => {}
        }
        if let Some(percent) = self.percent.filter(|percent| !(0.0..=100.0).contains(percent)) {
            return Some(format!("a share is from 0 to 100 percent, not {percent}"));
        }
        if self.retry_after.is_some() && !matches!(self.effect, Effect::Status { .. }) {
            return Some("Retry-After goes with a status only".to_owned());
        }
        if self.times == Some(0) {
            return Some("acting 0 times is no fault; leave it out".to_owned());
        }
        self.reason_against_place()
    }

    fn reason_against_place(&self) -> Option<String> {
        let of_tokens = matches!(
            self.effect,
            Effect::TokenLifetime(_) | Effect::TokenUses(_) | Effect::RefuseScopes(_)
        );
        if of_tokens && self.place != Place::Token {
            return Some("it holds for the token endpoint and for no operation".to_owned());
        }
        if self.place == Place::Token && (self.customer.is_some() || self.tenant.is_some()) {
            return Some("the token endpoint knows neither customers nor tenants".to_owned());
        }
        match &self.place {
            Place::Operation(id) if Operation::find(id).is_none() => {
                Some(format!("there is no operation {id:?}; use an operation's id, token or any"))
            }
            _ => None,
        }
    }
}

/// Two faults are the same when they say the same; their hits do not matter.
impl PartialEq for Fault {
    fn eq(&self, other: &Self) -> bool {
        self.effect == other.effect
            && self.retry_after == other.retry_after
            && self.place == other.place
            && self.customer == other.customer
            && self.tenant == other.tenant
            && self.after == other.after
            && self.times == other.times
            && self.percent == other.percent
    }
}
