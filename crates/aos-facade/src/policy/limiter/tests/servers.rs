//! Services with limits that the limiter does not know.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, VecDeque},
};

/// A service, over a time in seconds.
pub(super) trait Server {
    /// Whether it accepts a request.
    fn admits(&mut self, now: f64, operation: usize) -> bool;

    /// How long it would refuse others, right after it refused one.
    fn wait(&self, now: f64) -> f64;

    /// When the response to an accepted request comes, which takes this long at least.
    fn finish(&mut self, at: f64, latency: f64) -> f64 {
        at + latency
    }

    /// An accepted request has ended.
    fn done(&mut self) {}
}

/// Tokens come at a rate; so many wait at most. The rate may change once.
pub(super) struct Bucket {
    rate: f64,
    burst: f64,
    tokens: f64,
    at: f64,
    change: Option<(f64, f64)>,
}

impl Bucket {
    pub(super) fn new(rate: f64, burst: f64) -> Self {
        Self { rate, burst, tokens: burst, at: 0.0, change: None }
    }

    pub(super) fn then(mut self, at: f64, rate: f64) -> Self {
        self.change = Some((at, rate));
        self
    }

    fn fill(&mut self, now: f64) {
        self.tokens = self.burst.min(self.tokens + (now - self.at) * self.rate);
        self.at = now;
    }
}

impl Server for Bucket {
    fn admits(&mut self, now: f64, _: usize) -> bool {
        if let Some((at, rate)) = self.change.filter(|(at, _)| now >= *at) {
            self.fill(at);
            (self.rate, self.change) = (rate, None);
        }
        self.fill(now);
        let admits = self.tokens >= 1.0;
        self.tokens -= f64::from(u8::from(admits));
        admits
    }

    fn wait(&self, _: f64) -> f64 {
        (1.0 - self.tokens) / self.rate
    }
}

/// So many requests in each window of time, which began a third of it ago.
pub(super) struct Fixed {
    most: u32,
    length: f64,
    window: f64,
    used: u32,
}

impl Fixed {
    pub(super) fn new(most: u32, length: f64) -> Self {
        Self { most, length, window: -1.0, used: 0 }
    }
}

impl Server for Fixed {
    fn admits(&mut self, now: f64, _: usize) -> bool {
        let window = (now / self.length + 1.0 / 3.0).floor();
        if window != self.window {
            (self.window, self.used) = (window, 0);
        }
        self.used += 1;
        self.used <= self.most
    }

    fn wait(&self, now: f64) -> f64 {
        (self.window + 2.0 / 3.0) * self.length - now
    }
}

/// So many requests in any time of this length.
pub(super) struct Sliding {
    most: usize,
    length: f64,
    accepted: VecDeque<f64>,
}

impl Sliding {
    pub(super) fn new(most: usize, length: f64) -> Self {
        Self { most, length, accepted: VecDeque::new() }
    }
}

impl Server for Sliding {
    fn admits(&mut self, now: f64, _: usize) -> bool {
        while self.accepted.front().is_some_and(|at| *at <= now - self.length) {
            self.accepted.pop_front();
        }
        let admits = self.accepted.len() < self.most;
        if admits {
            self.accepted.push_back(now);
        }
        admits
    }

    fn wait(&self, now: f64) -> f64 {
        self.accepted.front().map_or(0.0, |at| at + self.length - now)
    }
}

/// So many requests at once.
pub(super) struct Concurrent {
    pub(super) most: u32,
    pub(super) busy: u32,
}

impl Server for Concurrent {
    fn admits(&mut self, _: f64, _: usize) -> bool {
        let admits = self.busy < self.most;
        self.busy += u32::from(admits);
        admits
    }

    fn wait(&self, _: f64) -> f64 {
        1.0
    }

    fn done(&mut self) {
        self.busy -= 1;
    }
}

/// A bucket and a window; what the window refuses takes no token.
pub(super) struct Stacked {
    pub(super) bucket: Bucket,
    pub(super) window: Fixed,
}

impl Server for Stacked {
    fn admits(&mut self, now: f64, operation: usize) -> bool {
        let has_token = self.bucket.admits(now, operation);
        let admits = has_token && self.window.admits(now, operation);
        if has_token && !admits {
            self.bucket.tokens += 1.0;
        }
        admits
    }

    fn wait(&self, now: f64) -> f64 {
        match self.window.used > self.window.most {
            true => self.window.wait(now),
            false => self.bucket.wait(now),
        }
    }
}

/// Each operation has its own limit.
pub(super) struct PerOperation(pub(super) [Bucket; 2]);

impl Server for PerOperation {
    fn admits(&mut self, now: f64, operation: usize) -> bool {
        self.0[operation].admits(now, operation)
    }

    fn wait(&self, _: f64) -> f64 {
        0.0
    }
}

/// No limit, but only so many requests are worked on at once, and the others queue.
#[derive(Default)]
pub(super) struct Workers(BinaryHeap<Reverse<u64>>);

impl Workers {
    pub(super) fn new(workers: usize) -> Self {
        Self(std::iter::repeat_n(Reverse(0), workers).collect())
    }
}

impl Server for Workers {
    fn admits(&mut self, _: f64, _: usize) -> bool {
        true
    }

    fn wait(&self, _: f64) -> f64 {
        0.0
    }

    fn finish(&mut self, at: f64, latency: f64) -> f64 {
        // Without workers there are enough of them.
        let Some(Reverse(free)) = self.0.pop() else { return at + latency };
        let end = at.max(free as f64 / 1e9) + latency;
        self.0.push(Reverse((end * 1e9) as u64));
        end
    }
}
