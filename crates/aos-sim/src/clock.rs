//! The time of a simulator, which may run faster than real time.

use std::time::Duration;

use tokio::time::Instant;

/// The highest speed. Timers are exact to a millisecond of real time, which is a second
/// at this speed.
pub(crate) const MAX_SPEED: f64 = 1_000.0;

/// Everything that takes time in a simulator is in this time.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    start: Instant,
    speed: f64,
}

impl Clock {
    pub(crate) fn start(speed: f64) -> Self {
        Self { start: Instant::now(), speed }
    }

    pub(crate) fn now(&self) -> Duration {
        self.start.elapsed().mul_f64(self.speed)
    }

    pub(crate) async fn sleep(&self, time: Duration) {
        if !time.is_zero() {
            let real = Duration::try_from_secs_f64(time.as_secs_f64() / self.speed);
            tokio::time::sleep(real.unwrap_or(Duration::MAX)).await;
        }
    }
}
