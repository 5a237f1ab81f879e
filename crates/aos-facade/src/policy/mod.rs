//! What holds for every request: retries, rate limiting, time, where attempts run.

pub(crate) mod attempts;
pub mod clock;
pub(crate) mod limiter;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod task;
