//! Client-wide rate limiting: the queue before the [`Limiter`].

use std::{
    collections::VecDeque,
    pin::pin,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures::{FutureExt, future};
use tokio::sync::Notify;

use super::{
    clock::lock,
    limiter::{Limiter, Sent},
};
use crate::{ElementsBuilder, LearnedRate, Stats};

pub(crate) struct RateLimit {
    settings: Arc<ElementsBuilder>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    limiter: Limiter,
    /// Only the first one looks when it may start; it is woken when that may have changed.
    queue: VecDeque<Arc<Notify>>,
    /// What another run learned, as long as nothing was accepted in this one.
    learned: Option<LearnedRate>,
    /// With all pauses in `paused`, where they overlap once, also what is left of the last.
    stats: Stats,
    /// When a request was refused first, since one was accepted.
    refused_since: Option<Duration>,
}

/// Permission to send one request. It must be dropped when its response has come, or not at all.
pub(crate) struct Permit<'a> {
    limit: &'a RateLimit,
    pub(crate) sent: Sent,
    began: bool,
    /// Whether it is known what became of the request.
    ended: bool,
}

/// In the queue, until it is dropped.
struct Place<'a> {
    limit: &'a RateLimit,
    wake: Option<Arc<Notify>>,
}

impl RateLimit {
    pub(crate) fn new(settings: &Arc<ElementsBuilder>) -> Self {
        let learned = settings.learned_rate;
        let limiter = Limiter::new(settings.concurrency, settings.requests_per_second, learned);
        let state = Mutex::new(State { limiter, learned, ..State::default() });
        Self { settings: Arc::clone(settings), state }
    }

    fn now(&self) -> Duration {
        self.settings.clock.now()
    }

    pub(crate) fn stats(&self) -> Stats {
        let state = lock(&self.state);
        let pause_left = state.limiter.hold.saturating_sub(self.now());
        let rate_limit = state.learned().map(|learned| learned.requests_per_second);
        let paused = state.stats.paused.saturating_sub(pause_left);
        Stats { paused, pause_left, rate_limit, ..state.stats }
    }

    /// For how long no request was accepted.
    pub(crate) fn refused_for(&self) -> Duration {
        let since = lock(&self.state).refused_since;
        since.map_or(Duration::ZERO, |since| self.now().saturating_sub(since))
    }

    pub(crate) fn learned(&self) -> Option<LearnedRate> {
        lock(&self.state).learned()
    }

    /// Fails with how long a pause lasts that ends after the deadline, or after the budget
    /// where no deadline has begun. It must be polled to its end or dropped: others wait for
    /// what it holds (see [`Attempts`](super::attempts::Attempts)).
    pub(crate) async fn permit(
        &self,
        deadline: Option<Duration>,
        budget: Duration,
        goes_first: bool,
    ) -> Result<Permit<'_>, Duration> {
        let mut place = Place { limit: self, wake: None };
        loop {
            let now = self.now();
            let (wake, start) = {
                let mut state = lock(&self.state);
                let hold = state.limiter.hold;
                if hold > now && hold >= deadline.unwrap_or(now.saturating_add(budget)) {
                    return Err(hold - now);
                }
                let is_first = match &place.wake {
                    Some(wake) => state.queue.front().is_some_and(|it| Arc::ptr_eq(it, wake)),
                    None => goes_first || state.queue.is_empty(),
                };
                let start = if is_first { state.limiter.gate(now) } else { None };
                if start.is_some_and(|start| start <= now) {
                    let sent = state.limiter.send(now);
                    return Ok(Permit { limit: self, sent, began: false, ended: false });
                }
                let wake = place.wake.get_or_insert_with(|| {
                    let wake = Arc::<Notify>::default();
                    match goes_first {
                        true => state.queue.push_front(Arc::clone(&wake)),
                        false => state.queue.push_back(Arc::clone(&wake)),
                    }
                    wake
                });
                (Arc::clone(wake), start)
            };
            let sleep = match start {
                Some(start) => self.settings.clock.sleep(start.saturating_sub(now)),
                None => future::pending().boxed(),
            };
            future::select(pin!(wake.notified()), sleep).await;
        }
    }
}

impl State {
    fn wake_first(&self) {
        if let Some(first) = self.queue.front() {
            first.notify_one();
        }
    }

    fn learned(&self) -> Option<LearnedRate> {
        let (rate, in_flight) = self.limiter.found();
        self.learned.or(rate.map(|rate| LearnedRate { in_flight, ..LearnedRate::new(rate) }))
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let Some(wake) = self.wake.take() else { return };
        let mut state = lock(&self.limit.state);
        // Mostly it is the first one.
        if let Some(index) = state.queue.iter().position(|it| Arc::ptr_eq(it, &wake)) {
            state.queue.remove(index);
        }
        state.wake_first();
    }
}

impl Permit<'_> {
    pub(crate) fn begin(&mut self, is_retry: bool) {
        self.began = true;
        let stats = &mut lock(&self.limit.state).stats;
        stats.requests += 1;
        stats.retries += u64::from(is_retry);
    }

    pub(crate) fn accepted(mut self) {
        self.ended = true;
        let mut state = lock(&self.limit.state);
        state.limiter.accept(self.limit.now(), &self.sent);
        (state.refused_since, state.learned) = (None, None);
        state.wake_first();
    }

    /// Returns how long nothing is sent, in any clone, and whether it was a trial.
    pub(crate) fn refused(mut self, retry_after: Option<Duration>) -> (Duration, bool) {
        self.ended = true;
        let (now, mut state) = (self.limit.now(), lock(&self.limit.state));
        let before = state.limiter.hold.max(now);
        let is_trial = state.limiter.refuse(now, &self.sent, retry_after);
        let hold = state.limiter.hold;
        let longer = hold.saturating_sub(before);
        state.stats.paused += longer;
        state.stats.throttled += 1;
        state.refused_since.get_or_insert(now);
        if longer > Duration::ZERO {
            // It may be too long for those that wait.
            for one in &state.queue {
                one.notify_one();
            }
        } else {
            state.wake_first();
        }
        (hold.saturating_sub(now), is_trial)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if !self.ended {
            let mut state = lock(&self.limit.state);
            state.limiter.drop(&self.sent, self.began);
            state.wake_first();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::clock::{Clock, ManualClock};

    const BUDGET: Duration = Duration::from_secs(60);

    fn limit(builder: ElementsBuilder) -> (RateLimit, Arc<ManualClock>) {
        let clock = Arc::new(ManualClock::new());
        let settings = builder.clock(Arc::clone(&clock) as _);
        (RateLimit::new(&Arc::new(settings)), clock)
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[tokio::test]
    async fn the_rate_counts_after_a_pause_as_well() {
        let builder = ElementsBuilder::default().concurrency(2).requests_per_second(0.1);
        let (limit, clock) = limit(builder);
        let permit = || limit.permit(None, BUDGET, false);
        permit().await.unwrap().refused(Some(seconds(15)));
        permit().await.unwrap().accepted();
        assert_eq!(clock.now(), seconds(15));
        permit().await.unwrap().accepted();
        assert_eq!(clock.now(), seconds(25), "the rate counts from then on");
    }

    #[tokio::test]
    async fn after_a_pause_one_goes_alone_and_the_others_when_it_is_accepted() {
        let (limit, clock) = limit(ElementsBuilder::default().concurrency(4));
        let permit = || limit.permit(None, BUDGET, false);
        permit().await.unwrap().refused(Some(seconds(5)));
        let first = permit().await.unwrap();
        assert_eq!(clock.now(), seconds(5));
        let mut second = Box::pin(permit());
        assert!(second.as_mut().now_or_never().is_none(), "the second waits for the first");
        // One that comes to no end lets another one go alone.
        drop(first);
        let first = second.await.unwrap();
        first.accepted();
        let (_one, _other) = (permit().await.unwrap(), permit().await.unwrap());
        assert_eq!(limit.refused_for(), Duration::ZERO);
    }

    #[tokio::test]
    async fn they_start_in_their_order_but_for_one_that_goes_first() {
        let (limit, _clock) = limit(ElementsBuilder::default().concurrency(1));
        let permit = |goes_first| Box::pin(limit.permit(None, BUDGET, goes_first));
        let held = permit(false).await.unwrap();
        let (mut one, mut two, mut first) = (permit(false), permit(false), permit(true));
        for waiting in [&mut one, &mut two, &mut first] {
            assert!(waiting.as_mut().now_or_never().is_none());
        }
        drop(held);
        assert!(one.as_mut().now_or_never().is_none());
        drop(first.as_mut().now_or_never().unwrap());
        assert!(two.as_mut().now_or_never().is_none());
        // One that gives up lets the next one start.
        drop(one);
        assert!(two.as_mut().now_or_never().is_some());
    }

    #[tokio::test]
    async fn those_that_wait_fail_at_once_when_a_pause_is_too_long_for_them() {
        let (limit, _clock) = limit(ElementsBuilder::default().concurrency(2));
        let permit = |budget| limit.permit(None, budget, false);
        let (held, _other) = (permit(BUDGET).await.unwrap(), permit(BUDGET).await.unwrap());
        let (mut one, mut two) = (Box::pin(permit(BUDGET)), Box::pin(permit(seconds(600))));
        assert!(one.as_mut().now_or_never().is_none() && two.as_mut().now_or_never().is_none());
        held.refused(Some(seconds(100)));
        let error = one.as_mut().now_or_never().unwrap().err();
        assert_eq!(error, Some(seconds(100)));
        assert!(two.as_mut().now_or_never().is_none());
    }
}
