//! When a call is sent again, and after what wait.

use std::time::Duration;

use http::{HeaderMap, StatusCode, header::RETRY_AFTER};

use crate::clock::Clock;

/// A bound for arithmetic's sake, whatever the cap is set to and whatever a
/// service asks for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// When and how often a call is sent again.
///
/// Sent again are calls that ended in 408, 429, 500, 502, 503 or 504, or in a
/// connection fault, if the operation only reads, or the request was never
/// sent, or the answer was 429, which says that nothing was done.
///
/// A wait is a random share of a time that doubles with each attempt ("full
/// jitter"), or what the service asks for in `Retry-After` where that is
/// longer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The most attempts a call makes, the first one counted. Default: 5.
    pub max_attempts: u32,
    /// The longest first wait. Default: half a second.
    pub base: Duration,
    /// The longest wait that the doubling leads to. Default: 30 seconds.
    pub cap: Duration,
    /// The longest time that a call may take with all its attempts and waits,
    /// from the moment the client's own limits (concurrency, rate) let it
    /// start. A wait that does not fit in it is not begun: the call ends at
    /// once with the error that asked for it. Default: two minutes.
    pub budget: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 5,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            budget: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// Every call is sent once.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// The same with another number of attempts, the first one counted.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The same with another longest first wait.
    pub fn with_base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// The same with another cap of a wait.
    pub fn with_cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// The same with another budget.
    pub fn with_budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// The wait after this attempt (from 1), without anything asked for. The
    /// jitter is a share of the capped time, so it survives the cap.
    pub(crate) fn backoff(&self, attempt: u32, clock: &dyn Clock) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let longest = self.base.saturating_mul(doubled).min(self.cap).min(LONGEST_WAIT);
        longest.mul_f64(clock.jitter().clamp(0.0, 1.0))
    }

    /// The wait after this attempt: the back-off, and no less than what the
    /// service asked for.
    pub(crate) fn wait(
        &self,
        attempt: u32,
        asked: Option<Duration>,
        clock: &dyn Clock,
    ) -> Duration {
        let backoff = self.backoff(attempt, clock);
        asked.map_or(backoff, |asked| asked.max(backoff))
    }
}

/// Whether this status is worth another attempt.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

/// What a response asks to wait: `Retry-After` in seconds or as a date, a day
/// at the most. A date that has passed asks for no wait; what cannot be read
/// asks for nothing.
pub(crate) fn retry_after(headers: &HeaderMap, clock: &dyn Clock) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are a very long time all the same.
        let seconds = Duration::from_secs(text.parse().unwrap_or(u64::MAX));
        return Some(seconds.min(LONGEST_WAIT));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(clock.wall()).unwrap_or_default().min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;

    fn asked(text: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, text.parse().unwrap());
        retry_after(&headers, &ManualClock::new())
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        assert_eq!(asked("7"), Some(Duration::from_secs(7)));
        assert_eq!(asked("Thu, 01 Jan 2026 00:01:30 GMT"), Some(Duration::from_secs(90)));
        assert_eq!(asked("Wed, 01 Jan 2025 00:00:00 GMT"), Some(Duration::ZERO));
        for nothing in ["", "-1", "soon", "1.5"] {
            assert_eq!(asked(nothing), None, "{nothing:?}");
        }
        for endless in
            ["18446744073709551615", "99999999999999999999", "Fri, 01 Jan 2100 00:00:00 GMT"]
        {
            assert_eq!(asked(endless), Some(LONGEST_WAIT), "{endless}");
        }
    }

    #[test]
    fn waits_double_up_to_the_cap_and_keep_their_jitter_there() {
        let policy = RetryPolicy::default();
        let longest = ManualClock::new();
        let seconds: Vec<f64> =
            (1..=9).map(|attempt| policy.backoff(attempt, &longest).as_secs_f64()).collect();
        assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]);
        let short = ManualClock::new().with_jitter(0.1);
        assert_eq!(policy.backoff(40, &short), Duration::from_secs(3));
        assert_eq!(policy.backoff(1, &ManualClock::new().with_jitter(0.0)), Duration::ZERO);
    }

    #[test]
    fn what_the_service_asks_for_is_the_least_wait() {
        let policy = RetryPolicy::default();
        let clock = ManualClock::new();
        let asked = Some(Duration::from_secs(20));
        assert_eq!(policy.wait(1, asked, &clock), Duration::from_secs(20));
        assert_eq!(policy.wait(9, asked, &clock), Duration::from_secs(30));
        assert_eq!(policy.wait(1, None, &clock), Duration::from_millis(500));
    }
}
