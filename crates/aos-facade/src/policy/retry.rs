//! When a request is retried, and after what backoff.

use std::time::Duration;

use super::clock::Clock;

/// A bound for arithmetic's sake, whatever the cap is set to.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// When and how often a request is retried: `RetryPolicy { max_attempts: 3, ..Default::default() }`.
///
/// Retried are requests that end in 408, 429, 500, 502, 503, 504, 520 to 524, 529 or 530,
/// or in a connection error, if the operation is read-only, or the request was never sent,
/// or the response was 429, which says that nothing was done. Not retried are a response
/// that is not HTTP and a certificate that is not trusted.
///
/// The backoff is a random share of a time that doubles with each attempt ("full
/// jitter"), or `Retry-After` where that is longer. After a 429, and a 503 with `Retry-After`,
/// there is none: all requests of the client pause, as long as the service says.
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    /// Maximum attempts per request, including the first. Default: 5.
    pub max_attempts: u32,
    /// Maximum of the first backoff. Default: half a second.
    pub base: Duration,
    /// Maximum of any backoff. Default: 30 seconds.
    pub cap: Duration,
    /// The longest time that a call may take with all its attempts and pauses, from the moment
    /// the client's own limits (concurrency, rate) let it start. A pause that does not fit in it
    /// is not begun: the call ends at once with the error that caused it. Default: two minutes.
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
    /// No retries.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// The pause after this attempt (from 1): the backoff, and no less than `Retry-After`.
    /// The jitter is a share of the capped time, so it survives the cap.
    pub(crate) fn wait(
        &self,
        attempt: u32,
        retry_after: Option<Duration>,
        clock: &dyn Clock,
    ) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let longest = self.base.saturating_mul(doubled).min(self.cap).min(LONGEST_WAIT);
        let backoff = longest.mul_f64(clock.jitter().clamp(0.0, 1.0));
        backoff.max(retry_after.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::clock::ManualClock;

    #[test]
    fn waits_double_up_to_the_cap_and_keep_their_jitter_there() {
        let policy = RetryPolicy::default();
        let longest = ManualClock::new();
        let seconds: Vec<f64> =
            (1..=9).map(|attempt| policy.wait(attempt, None, &longest).as_secs_f64()).collect();
        assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]);
        let short = ManualClock::new().with_jitter(0.1);
        assert_eq!(policy.wait(40, None, &short), Duration::from_secs(3));
        assert_eq!(policy.wait(1, None, &ManualClock::new().with_jitter(0.0)), Duration::ZERO);
    }

    #[test]
    fn retry_after_is_the_least_wait() {
        let policy = RetryPolicy::default();
        let clock = ManualClock::new();
        let retry_after = Some(Duration::from_secs(20));
        assert_eq!(policy.wait(1, retry_after, &clock), Duration::from_secs(20));
        assert_eq!(policy.wait(9, retry_after, &clock), Duration::from_secs(30));
        assert_eq!(policy.wait(1, None, &clock), Duration::from_millis(500));
    }
}
