//! What a client was set up with, as far as its parts need it.

use std::{sync::Arc, time::Duration};

use aos_api::{Bounds, Environment};

use crate::{
    exchange::OnExchange,
    policy::{
        clock::{Clock, SystemClock},
        retry::RetryPolicy,
    },
};

/// Each is documented where it is set: see [`ElementsBuilder`](super::ElementsBuilder).
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) environment: Option<Environment>,
    pub(crate) connect_timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) concurrency: usize,
    pub(crate) requests_per_second: Option<f64>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) bounds: Bounds,
    pub(crate) patience: Duration,
    pub(crate) read_only: bool,
    pub(crate) on_exchange: OnExchange,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            environment: None,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(60),
            retry: RetryPolicy::default(),
            concurrency: 16,
            requests_per_second: None,
            clock: Arc::new(SystemClock::default()),
            bounds: Bounds::default(),
            patience: Duration::from_secs(15 * 60),
            read_only: false,
            on_exchange: OnExchange::default(),
        }
    }
}
