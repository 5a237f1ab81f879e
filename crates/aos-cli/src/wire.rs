//! `--verbose`: what goes over the wire, line by line.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use aos_facade::{Ended, Exchange, api::in_words};
use jiff::{Timestamp, tz::TimeZone};

use crate::{output::text::plain, terminal::line};

#[derive(Debug, Default)]
pub(crate) struct Wire {
    /// 1: a line for each, 2: their headers, 3: their bodies.
    level: u8,
    under_way: AtomicUsize,
    /// Keys that the spec does not know, each said once.
    unknown: Mutex<BTreeSet<String>>,
}

impl Wire {
    pub(crate) fn new(level: u8) -> Self {
        Self { level, ..Self::default() }
    }

    pub(crate) fn show(&self, exchange: &Exchange<'_>) {
        if self.level == 0 {
            return;
        }
        match &exchange.ended {
            None => {
                self.under_way.fetch_add(1, Relaxed);
                line(&format!("{} {:4} {}", now(), exchange.method, plain(exchange.url.path())));
                self.details('>', exchange.request_headers(), || exchange.request_body());
            }
            Some(ended) => {
                let others = self.under_way.fetch_sub(1, Relaxed) > 1;
                line(&format!("{} {}", now(), plain(&words(exchange, ended, others))));
                self.details('<', exchange.response_headers(), || exchange.response_body());
                self.drift(exchange);
            }
        }
    }

    fn details(
        &self,
        mark: char,
        headers: Vec<(String, String)>,
        body: impl FnOnce() -> Option<String>,
    ) {
        if self.level >= 2 {
            for (name, value) in headers {
                line(&format!("  {mark} {name}: {}", plain(&value)));
            }
        }
        if self.level >= 3
            && let Some(body) = body()
        {
            line(&format!("  {mark} {}", plain(&body)));
        }
    }

    /// Says which keys of a response the spec does not know: the vendor's API changes.
    fn drift(&self, exchange: &Exchange<'_>) {
        let Some(operation) = exchange.operation else { return };
        let is_success = exchange.ended.and_then(|it| it.status).is_some_and(|it| it.is_success());
        let Some(body) = exchange.response_body().filter(|_| is_success) else { return };
        let Ok(value) = serde_json::from_str(&body) else { return };
        let mut known = self.unknown.lock().unwrap_or_else(|error| error.into_inner());
        for key in operation.unknown_keys(&value) {
            if known.insert(format!("{} {key}", operation.id)) {
                let unknown = format!("the spec does not know the key {}", plain(&key));
                line(&format!("{} {}: {unknown}", now(), operation.id));
            }
        }
    }
}

fn words(exchange: &Exchange<'_>, ended: &Ended, others: bool) -> String {
    let (attempt, most) = exchange.attempt;
    let status = ended.status.map_or("----".to_owned(), |status| status.as_str().to_owned());
    let mut words =
        format!("{status:4} {} ms, attempt {attempt} of {most}", ended.duration.as_millis());
    let details = [
        ended.status.is_none().then(|| ", no response that can be read".to_owned()),
        ended.retry_after.map(|wait| format!(", retry-after {}", in_words(wait))),
        exchange.request_id().map(|id| format!(", request-id {id}")),
        others.then(|| format!(", {}", exchange.url.path())),
    ];
    words.extend(details.into_iter().flatten());
    if let Some(pause) = ended.pause {
        let status = ended.status.map_or(0, |status| status.as_u16());
        words += &match status == 429 || status == 503 && ended.retry_after.is_some() {
            true => format!("; all requests paused until {}", clock(pause, "%H:%M:%S")),
            false => format!("; next attempt in {}", in_words(pause)),
        };
    }
    words
}

fn now() -> String {
    clock(Duration::ZERO, "%H:%M:%S%.3f")
}

fn clock(after: Duration, form: &str) -> String {
    let then = Timestamp::now().checked_add(after).unwrap_or(Timestamp::MAX);
    then.to_zoned_datetime(TimeZone::system()).strftime(form).to_string()
}
