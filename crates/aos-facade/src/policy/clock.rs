//! Injectable clock, sleep and jitter for tests.

use std::{
    fmt,
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use futures::future::BoxFuture;

/// The source of the time, of pauses and of random numbers.
///
/// [`SystemClock`] is the default; [`ManualClock`] is for tests.
pub trait Clock: fmt::Debug + Send + Sync {
    /// Time since some fixed moment; never runs backwards.
    fn now(&self) -> Duration;

    /// The calendar's time, for `Retry-After` dates and signed assertions.
    fn wall(&self) -> SystemTime;

    /// Waits this long.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// A random number from 0 to below 1, which spreads the waits of many clients.
    fn jitter(&self) -> f64 {
        fastrand::f64()
    }
}

/// The clock of the machine, with tokio's timer.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A clock for tests: a sleep moves it forward and is over at once, and it remembers each.
/// Its jitter is a fixed number.
///
/// ```
/// use std::time::Duration;
/// use aos_facade::clock::{Clock, ManualClock};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let clock = ManualClock::new();
/// clock.sleep(Duration::from_secs(3600)).await;
/// assert_eq!(clock.now(), Duration::from_secs(3600));
/// assert_eq!(clock.sleeps(), [Duration::from_secs(3600)]);
/// # }
/// ```
#[derive(Debug)]
pub struct ManualClock {
    start: SystemTime,
    jitter: f64,
    state: Arc<Mutex<ManualState>>,
}

#[derive(Debug, Default)]
struct ManualState {
    now: Duration,
    sleeps: Vec<Duration>,
}

impl ManualClock {
    /// A clock at 0 whose calendar shows 2026-01-01 and whose jitter is as
    /// good as 1, so that each wait is the longest one.
    pub fn new() -> Self {
        // Seconds from 1970 to 2026-01-01T00:00:00Z.
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        Self { start, jitter: 1.0, state: Arc::default() }
    }

    /// The same with another jitter, from 0 to 1.
    pub fn with_jitter(mut self, jitter: f64) -> Self {
        self.jitter = jitter;
        self
    }

    /// Moves the clock forward.
    pub fn advance(&self, duration: Duration) {
        lock(&self.state).now += duration;
    }

    /// Every sleep so far, in order.
    pub fn sleeps(&self) -> Vec<Duration> {
        lock(&self.state).sleeps.clone()
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Duration {
        lock(&self.state).now
    }

    fn wall(&self) -> SystemTime {
        self.start + self.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let state = Arc::clone(&self.state);
        Box::pin(async move {
            {
                let mut state = lock(&state);
                state.now += duration;
                state.sleeps.push(duration);
            }
            // Others get their turn, as they would in a real wait.
            tokio::task::yield_now().await;
        })
    }

    fn jitter(&self) -> f64 {
        self.jitter
    }
}

/// No holder leaves a mutex half changed, so a panic elsewhere is no reason to panic here.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
