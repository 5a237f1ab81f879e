//! Counting requests a second without a lock.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

/// Bits that hold the count of a window; above them stands when it began, in
/// milliseconds. 24 bits count 16 million requests, 40 bits last 34 years.
const COUNT_BITS: u32 = 24;
const COUNT_MASK: u64 = (1 << COUNT_BITS) - 1;
/// Length of a window in milliseconds.
const WINDOW: u64 = 1_000;

/// A window of a second, begun by its first request.
#[derive(Debug, Default)]
pub(super) struct Window(AtomicU64);

impl Window {
    /// Counts a request at a time since the start. Says how long to wait when
    /// the limit was reached before it.
    pub(super) fn admit(&self, limit: u32, now: Duration) -> Result<(), Duration> {
        let limit = u64::from(limit).min(COUNT_MASK - 1);
        // From 1, because 0 stands for no window yet.
        let now = now.as_millis() as u64 + 1;
        let mut state = self.0.load(Ordering::Relaxed);
        loop {
            let (began, count) = (state >> COUNT_BITS, state & COUNT_MASK);
            let fresh = state == 0 || now >= began + WINDOW;
            if !fresh && count >= limit {
                return Err(Duration::from_millis(began + WINDOW - now));
            }
            let next = if fresh { now << COUNT_BITS | 1 } else { state + 1 };
            match self.0.compare_exchange_weak(state, next, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return Ok(()),
                Err(changed) => state = changed,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_admits_its_limit_and_the_next_one_again() {
        let window = Window::default();
        let at = Duration::from_millis;
        for limit_is_kept in 0..3 {
            assert_eq!(window.admit(3, at(limit_is_kept)), Ok(()));
        }
        assert_eq!(window.admit(3, at(400)), Err(at(600)));
        assert_eq!(window.admit(3, at(999)), Err(at(1)));
        assert_eq!(window.admit(3, at(1_000)), Ok(()));
        assert_eq!(window.admit(1, at(1_500)), Err(at(500)));
    }
}
