//! What holds for every request: retries, rate limiting, time, tasks.

pub mod clock;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod task;
