//! Client-wide rate limiting: concurrent requests, requests a second, and the pause
//! after a 429, after which one request goes first.

use std::{sync::Mutex, time::Duration};

use tokio::sync::{Mutex as AsyncMutex, Notify, Semaphore, SemaphorePermit};

use super::clock::{Clock, lock};

/// What a client and its clones share.
#[derive(Debug)]
pub(crate) struct RateLimit {
    requests: Semaphore,
    /// The rate, if there is one.
    rate: Option<Rate>,
    gate: Mutex<Gate>,
    /// Told when the gate may be open for others.
    changed: Notify,
}

/// What the service's 429s have led to.
#[derive(Debug, Default)]
struct Gate {
    /// Until when no request is sent, because the service said so.
    paused_until: Duration,
    /// Whether the service has refused a request since it accepted the one that went
    /// first: then the others would be refused as well, all at once.
    closed: bool,
    /// Whether one has gone first, and its response is awaited.
    trying: bool,
    /// How many that went first were refused, one after the other.
    refused_first: u32,
    /// Requests that were accepted so far.
    accepted: u64,
    /// When a request was refused first, since one was accepted.
    refused_since: Option<Duration>,
    /// Requests that were refused so far.
    refused: u64,
    /// How long all pauses last together, where they overlap once.
    paused: Duration,
}

/// How far the service has refused requests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusals {
    /// Requests that were accepted so far.
    pub(crate) accepted: u64,
    /// For how long none was.
    pub(crate) lasting: Duration,
}

/// Permission to send one request. It must be dropped when its response has come, or not
/// at all.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    _concurrent: SemaphorePermit<'a>,
    limit: &'a RateLimit,
    /// Whether it goes first after a pause, and the others wait for how it fares.
    pub(crate) first: bool,
    /// The start that it took, where there is a rate.
    start: Option<Start<'a>>,
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

/// A start that was taken from the rate, and is given back unless the request is sent.
#[derive(Debug)]
struct Start<'a> {
    next: &'a Mutex<Duration>,
    before: Duration,
    after: Duration,
    sent: bool,
}

impl RateLimit {
    pub(crate) fn new(concurrency: usize, requests_per_second: Option<f64>) -> Self {
        let rate = requests_per_second.map(|rate| Rate {
            interval: Duration::from_secs_f64(rate.recip()),
            queue: AsyncMutex::default(),
            next: Mutex::default(),
        });
        Self {
            requests: Semaphore::new(concurrency),
            rate,
            gate: Mutex::default(),
            changed: Notify::new(),
        }
    }

    /// How far the service has refused requests.
    pub(crate) fn refusals(&self, clock: &dyn Clock) -> Refusals {
        let gate = lock(&self.gate);
        let lasting = gate.refused_since.map(|since| clock.now().saturating_sub(since));
        Refusals { accepted: gate.accepted, lasting: lasting.unwrap_or_default() }
    }

    /// How many requests were refused so far, how long none was sent because of that, and
    /// how long none will be from now.
    pub(crate) fn pauses(&self, clock: &dyn Clock) -> (u64, Duration, Duration) {
        let left = self.remaining(clock).unwrap_or_default();
        let gate = lock(&self.gate);
        (gate.refused, gate.paused.saturating_sub(left), left)
    }

    /// Waits for a permit, for the end of a pause, for the request that goes first after
    /// it, and for the rate.
    ///
    /// It must be polled to its end or dropped: others wait for what it holds
    /// (see [`Attempts`](super::attempts::Attempts)).
    ///
    /// # Errors
    ///
    /// How long a pause lasts that ends after the deadline, or after the budget where no
    /// deadline has begun.
    pub(crate) async fn permit(
        &self,
        clock: &dyn Clock,
        deadline: Option<Duration>,
        budget: Duration,
    ) -> Result<Permit<'_>, Duration> {
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
                    return Err(remaining);
                }
                drop(concurrent);
                clock.sleep(remaining).await;
                continue;
            }
            let mut permit =
                Permit { _concurrent: concurrent, limit: self, first: false, start: None };
            permit.first = self.turn().await;
            if permit.start(clock).await {
                return Ok(permit);
            }
        }
    }

    /// Waits until a request may be sent, as far as those that went before it fare;
    /// returns whether this one goes first.
    async fn turn(&self) -> bool {
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            // Before the look, so that no change is missed.
            changed.as_mut().enable();
            {
                let mut gate = lock(&self.gate);
                if !gate.closed {
                    return false;
                }
                if !gate.trying {
                    gate.trying = true;
                    return true;
                }
            }
            changed.await;
        }
    }

    /// How long the pause lasts; `None` when there is none.
    fn remaining(&self, clock: &dyn Clock) -> Option<Duration> {
        let until = lock(&self.gate).paused_until;
        // Mostly there was none, and then the time does not matter.
        let remaining = if until.is_zero() { until } else { until.saturating_sub(clock.now()) };
        (!remaining.is_zero()).then_some(remaining)
    }
}

impl Permit<'_> {
    /// Waits for the rate; returns whether the request may start, and no pause has begun
    /// meanwhile.
    async fn start(&mut self, clock: &dyn Clock) -> bool {
        // First of all, so that one that was not used is given back.
        self.start = None;
        if let Some(rate) = &self.limit.rate
            && self.limit.remaining(clock).is_none()
        {
            self.start = Some(rate.wait(clock).await);
        }
        self.limit.remaining(clock).is_none()
    }

    /// The request is sent now.
    pub(crate) fn sent(&mut self) {
        if let Some(start) = &mut self.start {
            start.sent = true;
        }
    }

    /// The service has accepted the request.
    pub(crate) fn accepted(&self) {
        let mut gate = lock(&self.limit.gate);
        gate.accepted += 1;
        gate.refused_since = None;
        // Others that were under way already say nothing of those that wait.
        if self.first {
            gate.closed = false;
            gate.refused_first = 0;
        }
    }

    /// How often the service has refused requests after a pause, this time included: those
    /// that it refuses at the same time are one refusal, whichever calls they are of.
    pub(crate) fn refusals_in_a_row(&self) -> u32 {
        lock(&self.limit.gate).refused_first + 1
    }

    /// The service has refused the request: nothing is sent for this long, in any clone.
    pub(crate) fn refused(&self, pause: Duration, clock: &dyn Clock) {
        let now = clock.now();
        let mut gate = lock(&self.limit.gate);
        gate.closed = true;
        gate.refused_first += u32::from(self.first);
        let (begin, end) = (gate.paused_until.max(now), now.saturating_add(pause));
        gate.paused += end.saturating_sub(begin);
        gate.paused_until = gate.paused_until.max(end);
        gate.refused += 1;
        gate.refused_since.get_or_insert(now);
    }

    /// Waits until it may be used once more, before those that wait for a permit.
    pub(crate) async fn again(&mut self, clock: &dyn Clock) {
        loop {
            self.hand_on();
            while let Some(remaining) = self.limit.remaining(clock) {
                clock.sleep(remaining).await;
            }
            self.first = self.limit.turn().await;
            if self.start(clock).await {
                return;
            }
        }
    }

    /// Lets the others look whether it is their turn.
    fn hand_on(&mut self) {
        if std::mem::take(&mut self.first) {
            lock(&self.limit.gate).trying = false;
            self.limit.changed.notify_waiters();
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.hand_on();
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

    use futures::{FutureExt, future::BoxFuture};

    use super::*;
    use crate::policy::clock::ManualClock;

    /// While the first call waits for the rate, another one is refused.
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
                lock(&self.1.gate).paused_until = self.0.now() + Duration::from_secs(15);
            }
            self.0.sleep(duration)
        }
    }

    const BUDGET: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn the_rate_counts_after_a_pause_as_well() {
        let limit = Arc::new(RateLimit::new(1, Some(0.1)));
        let clock = Throttled(ManualClock::new(), Arc::clone(&limit));
        for _ in 0..2 {
            limit.permit(&clock, None, BUDGET).await.unwrap().sent();
        }
        // 10 s for the rate, and until 15 s for the pause.
        assert_eq!(clock.now(), Duration::from_secs(15));
        drop(limit.permit(&clock, None, BUDGET).await.unwrap());
        assert_eq!(clock.now(), Duration::from_secs(25), "the rate counts from then on");
    }

    #[tokio::test]
    async fn after_a_pause_one_goes_first_and_the_others_when_it_is_accepted() {
        let (limit, clock) = (RateLimit::new(4, None), ManualClock::new());
        let permit = || limit.permit(&clock, None, BUDGET);
        let refused = permit().await.unwrap();
        refused.refused(Duration::from_secs(5), &clock);
        drop(refused);
        let first = permit().await.unwrap();
        assert_eq!(clock.now(), Duration::from_secs(5));
        assert!(permit().now_or_never().is_none(), "the second waits for the first");
        // One that comes to no end lets another one go first.
        drop(first);
        let first = permit().await.unwrap();
        assert!(permit().now_or_never().is_none());
        first.accepted();
        drop(first);
        let (one, other) = (permit().await.unwrap(), permit().await.unwrap());
        assert!(!one.first && !other.first);
        assert_eq!(limit.refusals(&clock).lasting, Duration::ZERO);
    }

    #[tokio::test]
    async fn a_call_that_keeps_its_place_goes_first() {
        let (limit, clock) = (RateLimit::new(1, None), ManualClock::new());
        let mut permit = limit.permit(&clock, None, BUDGET).await.unwrap();
        permit.refused(Duration::from_secs(5), &clock);
        clock.advance(Duration::from_secs(2));
        permit.again(&clock).await;
        assert!(permit.first);
        assert_eq!(clock.now(), Duration::from_secs(5));
        assert!(limit.permit(&clock, None, BUDGET).now_or_never().is_none());
        assert_eq!(limit.refusals(&clock).lasting, Duration::from_secs(5));
    }
}
