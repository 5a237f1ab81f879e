//! Rate limits: their texts, and what they have let through so far. The grammar is in the
//! README. The time is given, so that a test needs none.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use super::parse::parse_time;
use crate::random::{Purpose, draw, fraction};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Limit {
    /// As it is written, without `limit=`.
    pub(super) text: String,
    kind: Kind,
    /// That of a window; a second for other kinds.
    length: Duration,
    /// The most tokens of a bucket.
    burst: f64,
    /// Tokens a second, requests in a window, or requests at once.
    amount: f64,
    /// Another amount, and from when.
    then: Option<(f64, Duration)>,
    /// What another client takes, in percent.
    other: f64,
    /// The `Retry-After` of refused requests: `none`, `exact`, `ceil`, or always the same.
    retry_after: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Bucket,
    Window,
    Sliding,
    Concurrency,
}

impl Limit {
    fn amount(&self, now: Duration) -> f64 {
        self.then.filter(|(_, from)| now >= *from).map_or(self.amount, |(amount, _)| amount)
    }

    /// The `Retry-After` of a refused request that would have room after this wait.
    pub(super) fn retry_after(&self, wait: Duration) -> Option<String> {
        match &*self.retry_after {
            "none" => None,
            "exact" => Some(wait.as_secs_f64().to_string()),
            "ceil" => Some(wait.as_secs_f64().ceil().to_string()),
            seconds => Some(seconds.to_owned()),
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut parts = text.split(':');
        let (name, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let second = Duration::from_secs(1);
        let (kind, length) = match name {
            "bucket" => (Kind::Bucket, second),
            "window" => (Kind::Window, rate(value)?.1),
            "sliding" => (Kind::Sliding, rate(value)?.1),
            "concurrency" => (Kind::Concurrency, second),
            _ => {
                let known = "bucket:20/s, window:300/60s, sliding:300/60s or concurrency:8";
                return Err(format!("unknown limit {name:?}; use {known}"));
            }
        };
        let amount = kind.amount(value, length)?;
        let mut limit = Self {
            text: text.to_owned(),
            kind,
            length,
            // As many tokens as come in a second.
            burst: amount.ceil(),
            amount,
            then: None,
            other: 0.0,
            retry_after: "ceil".to_owned(),
        };
        for option in parts {
            match option.split_once('=') {
                Some(("burst", tokens)) if kind == Kind::Bucket => {
                    let tokens = tokens.parse().ok().filter(|tokens: &u32| *tokens > 0);
                    limit.burst = tokens.ok_or("burst must be an integer from 1")?.into();
                }
                Some(("ra", advice @ ("none" | "exact" | "ceil"))) => {
                    limit.retry_after = advice.to_owned();
                }
                Some(("ra", seconds)) => {
                    let seconds = seconds.parse::<u32>();
                    let wrong = "ra must be none, exact, ceil or integer seconds";
                    limit.retry_after = seconds.map_err(|_| wrong)?.to_string();
                }
                Some(("other", share)) if kind != Kind::Concurrency => {
                    let percent = share.strip_suffix('%').and_then(|number| number.parse().ok());
                    let percent = percent.filter(|percent| (0.0..=100.0).contains(percent));
                    limit.other = percent.ok_or("other must be a share like 30%")?;
                }
                Some(("then", change)) => {
                    let (amount, from) = change.split_once('@').ok_or_else(|| {
                        format!("then needs a time, for example then={value}@100s")
                    })?;
                    limit.then = Some((kind.amount(amount, length)?, parse_time(from)?));
                }
                _ => return Err(format!("{name} has no option {option:?}")),
            }
        }
        Ok(limit)
    }
}

impl Kind {
    /// Parses what is allowed in this time. The rate of a change may be for another one.
    fn amount(self, text: &str, time: Duration) -> Result<f64, String> {
        let amount = match self {
            Self::Concurrency => text.parse().unwrap_or_default(),
            _ => {
                let (requests, length) = rate(text)?;
                requests * time.as_secs_f64() / length.as_secs_f64()
            }
        };
        let whole = amount.round();
        match self {
            // Less than one a day is a mistake.
            Self::Bucket if (1.0 / 86_400.0..=100_000.0).contains(&amount) => Ok(amount),
            Self::Bucket => Err(format!("{text:?} is not from 1/24h to 100000/s")),
            _ if (1.0..=100_000.0).contains(&whole) && (amount - whole).abs() < 1e-6 => Ok(whole),
            _ => Err(format!("{text:?} is not an integer from 1 to 100000")),
        }
    }
}

/// Parses a number and the time that it is for: `300/60s`, or `20/s`.
fn rate(text: &str) -> Result<(f64, Duration), String> {
    let parsed = text.split_once('/').and_then(|(requests, length)| {
        let one = if length.starts_with(|c: char| c.is_ascii_alphabetic()) { "1" } else { "" };
        let length = parse_time(&format!("{one}{length}")).ok().filter(|time| !time.is_zero());
        Some((requests.parse().ok()?, length?))
    });
    parsed.ok_or_else(|| format!("a rate must look like 20/s or 300/60s, not {text:?}"))
}

/// A request that a limit has let through; it ends when this is dropped.
pub(super) type Permit = Arc<()>;

/// Floating point must not refuse a client that waited exactly as long as needed.
const ROUNDING: f64 = 1e-9;

pub(super) struct Meter {
    limit: Limit,
    /// What a bucket held at the time `filled`.
    tokens: f64,
    filled: Duration,
    /// Until when the requests count that a window let through.
    log: VecDeque<Duration>,
    /// Each request that is being worked on has a clone.
    busy: Permit,
    /// The next request of the other client, if there is one.
    other: Option<Duration>,
    seed: u64,
}

impl Meter {
    pub(super) fn new(limit: &Limit, seed: u64) -> Self {
        let mut meter = Self {
            limit: limit.clone(),
            tokens: limit.burst,
            filled: Duration::ZERO,
            log: VecDeque::new(),
            busy: Permit::default(),
            other: None,
            seed,
        };
        meter.other = meter.next_of_other(Duration::ZERO);
        meter
    }

    /// Whether there is room for a request; if not, for how long there is none. Times
    /// must not decrease.
    pub(super) fn check(&mut self, now: Duration) -> Result<(), Duration> {
        while let Some(at) = self.other.filter(|at| *at <= now) {
            if self.room(at).is_ok() {
                self.take(at);
            }
            self.other = self.next_of_other(at);
        }
        self.room(now)
    }

    pub(super) fn take(&mut self, now: Duration) -> Permit {
        match self.limit.kind {
            Kind::Bucket => self.tokens -= 1.0,
            Kind::Window => {
                let length = self.limit.length.as_nanos();
                let end = (now.as_nanos() / length + 1) * length;
                self.log.push_back(Duration::from_nanos(end as u64));
            }
            Kind::Sliding => self.log.push_back(now + self.limit.length),
            Kind::Concurrency => {}
        }
        Arc::clone(&self.busy)
    }

    fn room(&mut self, now: Duration) -> Result<(), Duration> {
        let amount = self.limit.amount(now);
        match self.limit.kind {
            Kind::Bucket => {
                self.fill(now);
                let missing = 1.0 - self.tokens;
                if missing <= ROUNDING {
                    return Ok(());
                }
                Err(Duration::from_secs_f64(missing / amount))
            }
            Kind::Window | Kind::Sliding => {
                while self.log.front().is_some_and(|end| *end <= now) {
                    self.log.pop_front();
                }
                // More than one too many when the limit has fallen.
                let excess = self.log.len().checked_sub(amount as usize);
                excess.map_or(Ok(()), |excess| Err(self.log[excess] - now))
            }
            Kind::Concurrency if Arc::strong_count(&self.busy) as f64 <= amount => Ok(()),
            // Nobody knows when a response will be sent.
            Kind::Concurrency => Err(Duration::from_secs(1)),
        }
    }

    fn fill(&mut self, now: Duration) {
        let change = self.limit.then.map(|(_, from)| from);
        if let Some(change) = change.filter(|change| self.filled < *change && *change < now) {
            self.fill(change);
        }
        let time = now.saturating_sub(self.filled).as_secs_f64();
        let come = time * self.limit.amount(self.filled);
        (self.tokens, self.filled) = ((self.tokens + come).min(self.limit.burst), now);
    }

    /// When the other client sends again: a Poisson process.
    fn next_of_other(&mut self, last: Duration) -> Option<Duration> {
        self.seed = draw(self.seed, Purpose::OtherClient, 0);
        let all = self.limit.amount(last) / self.limit.length.as_secs_f64();
        let gap = -(1.0 - fraction(self.seed)).ln() / (all * self.limit.other / 100.0);
        // Infinite when there is none.
        last.checked_add(Duration::try_from_secs_f64(gap).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn meter(limit: &str) -> Meter {
        Meter::new(&Limit::parse(limit).unwrap(), 7)
    }

    fn secs(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    impl Meter {
        /// Whether a request is let through, and how long it has to wait if not.
        fn admit(&mut self, now: Duration) -> Result<Permit, Duration> {
            self.check(now).map(|()| self.take(now))
        }

        /// How many of the requests that arrive at this rate, from the first second to
        /// the last, are let through.
        fn admitted(&mut self, per_second: u64, from: u64, to: u64) -> usize {
            let arrivals =
                (from * per_second..to * per_second).map(|n| n as f64 / per_second as f64);
            arrivals.filter(|at| self.admit(secs(*at)).is_ok()).count()
        }
    }

    #[test]
    fn a_bucket_admits_its_burst_and_then_its_rate() {
        let mut bucket = meter("bucket:5/s:burst=20");
        assert_eq!(bucket.admitted(64, 0, 1), 20 + 4);
        assert_eq!(bucket.admitted(64, 1, 101), 500);
        // Unused time fills it, up to its burst.
        assert_eq!(bucket.admitted(64, 1_000, 1_001), 20 + 4);
        assert_eq!(bucket.admitted(2, 1_001, 1_101), 200);
    }

    #[test]
    fn a_window_starts_with_the_simulator_and_a_sliding_one_with_each_request() {
        let mut window = meter("window:300/60s");
        // Up to 600 around the end of a window.
        let sent = [window.admitted(50, 30, 60), window.admitted(50, 60, 90)];
        assert_eq!(sent, [300, 300]);
        assert_eq!(window.admitted(50, 90, 120), 0);
        let mut sliding = meter("sliding:300/60s");
        let sent = [sliding.admitted(50, 30, 60), sliding.admitted(50, 60, 90)];
        assert_eq!(sent, [300, 0]);
        assert_eq!(sliding.admitted(50, 90, 120), 300);
    }

    #[test]
    fn a_client_that_waits_as_long_as_needed_has_room() {
        for limit in ["bucket:3/s", "window:7/10s", "sliding:7/10s", "sliding:7/10s:then=3/10s@4s"]
        {
            let (mut meter, mut now) = (meter(limit), secs(3.3));
            for _ in 0..200 {
                if let Err(wait) = meter.admit(now) {
                    assert!(meter.admit(now + wait.mul_f64(0.99)).is_err(), "{limit} at {now:?}");
                    now += wait;
                    assert!(meter.admit(now).is_ok(), "{limit} at {now:?}");
                }
            }
        }
    }

    #[test]
    fn a_request_counts_for_concurrency_until_it_ends() {
        let mut limit = meter("concurrency:2");
        let first = limit.admit(secs(0.0)).unwrap();
        let second = limit.admit(secs(0.0)).unwrap();
        assert_eq!(limit.admit(secs(100.0)), Err(secs(1.0)));
        drop(first);
        let third = limit.admit(secs(100.0)).unwrap();
        assert!(limit.admit(secs(100.0)).is_err());
        drop((second, third));
        assert!(limit.admit(secs(100.0)).is_ok());
    }

    #[test]
    fn a_limit_changes_at_its_time() {
        let mut bucket = meter("bucket:20/s:then=10/s@100s");
        assert_eq!(bucket.admitted(64, 0, 100), 20 + 20 * 100 - 1);
        assert_eq!(bucket.admitted(64, 100, 200), 10 * 100);
        // Idle across the change: each part at its own rate.
        let mut bucket = meter("bucket:10/s:burst=1000:then=1/s@100s");
        assert_eq!(bucket.admitted(1_100, 0, 1), 1_000 + 9);
        let now = secs(110.0);
        assert_eq!((0..2_000).filter(|_| bucket.admit(now).is_ok()).count(), 1_000);
        let mut window = meter("window:300/60s:then=2/s@100s");
        assert_eq!([window.admitted(50, 0, 60), window.admitted(50, 60, 120)], [300, 300]);
        assert_eq!(window.admitted(50, 120, 180), 120);
        let mut limit = meter("concurrency:2:then=1@10s");
        let held = [limit.admit(secs(9.0)), limit.admit(secs(9.0))];
        assert!(held.iter().all(Result::is_ok));
        assert!(limit.admit(secs(10.0)).is_err());
        drop(held);
        let _held = limit.admit(secs(11.0)).unwrap();
        assert!(limit.admit(secs(11.0)).is_err());
    }

    #[test]
    fn another_client_takes_its_share() {
        for kind in ["bucket:20/s", "window:200/10s", "sliding:200/10s"] {
            // A client that sends half as much again as it may, beside the other one.
            let sent = |percent| meter(&format!("{kind}:other={percent}%")).admitted(31, 0, 1_000);
            assert!((20_000..=20_020).contains(&sent(0)), "{kind}");
            assert!((16_500..19_800).contains(&sent(30)), "{kind}");
            assert!((12_000..18_000).contains(&sent(100)), "{kind}");
        }
        // 0.116 requests a second, ten times as many after the change.
        let mut alone = meter("sliding:10000/24h:other=100%:then=100000/24h@10000s");
        let requests = [10_000.0, 20_000.0].map(|seconds| {
            alone.check(secs(seconds)).unwrap();
            alone.log.len()
        });
        assert!((1_050..1_270).contains(&requests[0]), "{requests:?}");
        assert!((11_200..11_950).contains(&(requests[1] - requests[0])), "{requests:?}");
        // Drawn from the seed.
        let same = [(); 2].map(|()| meter("bucket:20/s:other=50%").admitted(64, 0, 100));
        assert_eq!(same[0], same[1]);
    }

    proptest! {
        #[test]
        fn no_span_has_more_than_a_limit_allows(
            gaps in prop::collection::vec(0_u64..400, 1..400),
            amount in 1_u32..30,
            burst in 1_u32..30,
            length in 1_u64..20,
        ) {
            let text = |name| format!("{name}:{amount}/{length}s");
            let [mut bucket, mut window, mut sliding] = [
                meter(&format!("bucket:{amount}/s:burst={burst}")),
                meter(&text("window")),
                meter(&text("sliding")),
            ];
            let (mut now, mut sent) = (Duration::ZERO, [Vec::new(), Vec::new(), Vec::new()]);
            for gap in gaps {
                now += Duration::from_millis(gap);
                for (meter, sent) in [&mut bucket, &mut window, &mut sliding].into_iter().zip(&mut sent) {
                    if meter.admit(now).is_ok() {
                        sent.push(now);
                    }
                }
            }
            let length = Duration::from_secs(length);
            let windows = |at: &Duration| at.as_nanos() / length.as_nanos();
            for (start, first) in sent[0].iter().enumerate() {
                for (end, last) in sent[0].iter().enumerate().skip(start) {
                    let most = f64::from(burst) + f64::from(amount) * (*last - *first).as_secs_f64();
                    prop_assert!((end - start + 1) as f64 <= most + 1e-6);
                }
            }
            for run in sent[1].chunk_by(|a, b| windows(a) == windows(b)) {
                prop_assert!(run.len() <= amount as usize);
            }
            for run in sent[2].windows(amount as usize + 1) {
                prop_assert!(run[amount as usize] - run[0] >= length);
            }
        }
    }
}
