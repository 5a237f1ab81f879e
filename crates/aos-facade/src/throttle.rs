//! What holds all calls of a client back together: its own limits, and a 429.

use std::{sync::Mutex, time::Duration};

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::clock::{Clock, lock};

/// The shared brake of a client and its clones.
#[derive(Debug)]
pub(crate) struct Throttle {
    requests: Semaphore,
    /// Time between the starts of two requests.
    interval: Option<Duration>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When the next request may start, by the rate.
    next: Duration,
    /// Until when the service asked to send nothing.
    held_until: Duration,
}

/// The service holds requests back for longer than a call may take.
#[derive(Debug)]
pub(crate) struct Held {
    /// How long from now.
    pub(crate) remaining: Duration,
}

impl Throttle {
    pub(crate) fn new(concurrency: usize, requests_per_second: Option<f64>) -> Self {
        Self {
            requests: Semaphore::new(concurrency),
            interval: requests_per_second.map(|rate| Duration::from_secs_f64(rate.recip())),
            state: Mutex::default(),
        }
    }

    /// Sends nothing for this long, in any clone.
    pub(crate) fn hold(&self, wait: Duration, clock: &dyn Clock) {
        let until = clock.now().saturating_add(wait);
        let mut state = lock(&self.state);
        state.held_until = state.held_until.max(until);
    }

    /// Waits for a place among the requests, for the end of a hold and for the
    /// rate. The call's time of `budget` begins when the client's own limits
    /// let it start, and `begun` remembers that.
    pub(crate) async fn admit(
        &self,
        clock: &dyn Clock,
        budget: Duration,
        begun: &mut Option<Duration>,
    ) -> Result<SemaphorePermit<'_>, Held> {
        let mut has_start = false;
        loop {
            // First of all, so that calls do not gather behind the rate and
            // then run all at once when places become free.
            let permit = match self.requests.acquire().await {
                Ok(permit) => permit,
                Err(_) => unreachable!("the semaphore is never closed"),
            };
            let now = clock.now();
            if let Some(held) = self.held(now) {
                if now.saturating_add(held) >= begun.unwrap_or(now).saturating_add(budget) {
                    return Err(Held { remaining: held });
                }
                drop(permit);
                clock.sleep(held).await;
                continue;
            }
            if !std::mem::replace(&mut has_start, true)
                && let Some(wait) = self.next_start(now)
            {
                clock.sleep(wait).await;
                // A 429 may have come meanwhile.
                if self.held(clock.now()).is_some() {
                    continue;
                }
            }
            begun.get_or_insert_with(|| clock.now());
            return Ok(permit);
        }
    }

    fn held(&self, now: Duration) -> Option<Duration> {
        let held = lock(&self.state).held_until.saturating_sub(now);
        (!held.is_zero()).then_some(held)
    }

    /// Takes the next start that the rate allows; `None` when that is now.
    fn next_start(&self, now: Duration) -> Option<Duration> {
        let interval = self.interval?;
        let mut state = lock(&self.state);
        let start = state.next.max(now);
        state.next = start.saturating_add(interval);
        Some(start - now).filter(|wait| !wait.is_zero())
    }
}
