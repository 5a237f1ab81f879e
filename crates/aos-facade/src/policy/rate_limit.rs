//! Client-wide rate limiting: concurrent requests, requests a second, and the pause
//! after a 429.

use std::{sync::Mutex, time::Duration};

use tokio::sync::{Mutex as AsyncMutex, Semaphore, SemaphorePermit};

use super::clock::{Clock, lock};

/// What a client and its clones share.
#[derive(Debug)]
pub(crate) struct RateLimit {
    requests: Semaphore,
    /// The rate, if there is one.
    rate: Option<Rate>,
    /// Until when no request is sent, because the service said so.
    paused_until: Mutex<Duration>,
}

/// At most one request in each interval.
#[derive(Debug)]
struct Rate {
    interval: Duration,
    /// Whoever waits for the next start holds it, so that the others wait in their
    /// order, and takes the start only when it has come: who gives up before takes
    /// nothing.
    queue: AsyncMutex<()>,
    /// From when on the next request may start.
    next: Mutex<Duration>,
}

/// What a request needs to be sent, until it is dropped.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    _concurrent: SemaphorePermit<'a>,
    start: Option<Start<'a>>,
}

/// A start that was taken from the rate, and is given back unless the request is sent.
#[derive(Debug)]
struct Start<'a> {
    next: &'a Mutex<Duration>,
    before: Duration,
    after: Duration,
    sent: bool,
}

/// The service wants no requests for longer than a call may take.
#[derive(Debug)]
pub(crate) struct Paused {
    /// How long from now.
    pub(crate) remaining: Duration,
}

impl RateLimit {
    pub(crate) fn new(concurrency: usize, requests_per_second: Option<f64>) -> Self {
        let rate = requests_per_second.map(|rate| Rate {
            interval: Duration::from_secs_f64(rate.recip()),
            queue: AsyncMutex::default(),
            next: Mutex::default(),
        });
        Self { requests: Semaphore::new(concurrency), rate, paused_until: Mutex::default() }
    }

    /// Sends nothing for this long, in any clone.
    pub(crate) fn pause(&self, wait: Duration, clock: &dyn Clock) {
        let until = clock.now().saturating_add(wait);
        let mut paused = lock(&self.paused_until);
        *paused = (*paused).max(until);
    }

    /// Waits for a permit, for the end of a pause and for the rate.
    ///
    /// It must be polled to its end or dropped: others wait for what it holds
    /// (see [`Attempts`](super::attempts::Attempts)).
    ///
    /// # Errors
    ///
    /// When a pause lasts beyond the deadline, or beyond the budget where no deadline
    /// has begun.
    pub(crate) async fn permit(
        &self,
        clock: &dyn Clock,
        deadline: Option<Duration>,
        budget: Duration,
    ) -> Result<Permit<'_>, Paused> {
        loop {
            // First of all, so that calls do not gather behind the rate and then start
            // all at once when permits become free.
            let concurrent = match self.requests.acquire().await {
                Ok(concurrent) => concurrent,
                Err(_) => unreachable!("the semaphore is never closed"),
            };
            if let Some(remaining) = self.remaining(clock) {
                let now = clock.now();
                if now.saturating_add(remaining) >= deadline.unwrap_or(now.saturating_add(budget)) {
                    return Err(Paused { remaining });
                }
                drop(concurrent);
                clock.sleep(remaining).await;
                continue;
            }
            let mut start = None;
            if let Some(rate) = &self.rate {
                start = Some(rate.wait(clock).await);
                // A 429 may have come meanwhile.
                if self.remaining(clock).is_some() {
                    continue;
                }
            }
            return Ok(Permit { _concurrent: concurrent, start });
        }
    }

    /// How long the pause lasts; `None` when there is none.
    fn remaining(&self, clock: &dyn Clock) -> Option<Duration> {
        let until = *lock(&self.paused_until);
        // Mostly there was none, and then the time does not matter.
        let remaining = if until.is_zero() { until } else { until.saturating_sub(clock.now()) };
        (!remaining.is_zero()).then_some(remaining)
    }
}

impl Rate {
    /// Waits for the next start, and takes it.
    async fn wait(&self, clock: &dyn Clock) -> Start<'_> {
        let _turn = self.queue.lock().await;
        // One that was taken may be given back meanwhile, which is for the next one.
        let wait = lock(&self.next).saturating_sub(clock.now());
        if !wait.is_zero() {
            clock.sleep(wait).await;
        }
        let mut next = lock(&self.next);
        let before = *next;
        let after = before.max(clock.now()).saturating_add(self.interval);
        *next = after;
        Start { next: &self.next, before, after, sent: false }
    }
}

impl Permit<'_> {
    /// The request is sent now.
    pub(crate) fn sent(&mut self) {
        if let Some(start) = &mut self.start {
            start.sent = true;
        }
    }
}

impl Drop for Start<'_> {
    fn drop(&mut self) {
        let mut next = lock(self.next);
        // Unless another one was taken after it.
        if !self.sent && *next == self.after {
            *next = self.before;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::SystemTime};

    use futures::future::BoxFuture;

    use super::*;
    use crate::policy::clock::ManualClock;

    /// While the first call waits for the rate, the service wants a pause.
    #[derive(Debug)]
    struct Throttled(ManualClock, Arc<RateLimit>);

    impl Clock for Throttled {
        fn now(&self) -> Duration {
            self.0.now()
        }

        fn wall(&self) -> SystemTime {
            self.0.wall()
        }

        fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
            if self.0.sleeps().is_empty() {
                self.1.pause(Duration::from_secs(15), &self.0);
            }
            self.0.sleep(duration)
        }
    }

    #[tokio::test]
    async fn the_rate_counts_after_a_pause_as_well() {
        let limit = Arc::new(RateLimit::new(1, Some(0.1)));
        let clock = Throttled(ManualClock::new(), Arc::clone(&limit));
        let budget = Duration::from_secs(60);
        for _ in 0..2 {
            limit.permit(&clock, None, budget).await.unwrap().sent();
        }
        // 10 s for the rate, and until 15 s for the pause.
        assert_eq!(clock.now(), Duration::from_secs(15));
        drop(limit.permit(&clock, None, budget).await.unwrap());
        assert_eq!(clock.now(), Duration::from_secs(25), "the rate counts from then on");
    }
}
