//! Rate limits: their texts, and what they allow. The grammar is in the README.

use std::time::Duration;

use super::parse::parse_time;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Limit {
    /// As it is written, without `limit=`.
    pub(super) text: String,
    pub(super) kind: Kind,
    /// The most tokens of a bucket.
    pub(super) burst: f64,
    /// Tokens a second, requests in a window, or requests at once.
    amount: f64,
    /// Another amount, and from when.
    pub(super) then: Option<(f64, Duration)>,
    /// What another client takes, in percent.
    other: f64,
    /// The `Retry-After` of refused requests: `none`, `exact`, `ceil`, or always the same.
    retry_after: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Bucket,
    Window(Duration),
    Sliding(Duration),
    Concurrency,
}

impl Limit {
    pub(super) fn amount(&self, now: Duration) -> f64 {
        self.then.filter(|(_, from)| now >= *from).map_or(self.amount, |(amount, _)| amount)
    }

    /// How many requests a second the other client sends.
    pub(super) fn rate_of_other(&self, now: Duration) -> f64 {
        let seconds = match self.kind {
            Kind::Window(length) | Kind::Sliding(length) => length.as_secs_f64(),
            Kind::Bucket | Kind::Concurrency => 1.0,
        };
        self.amount(now) / seconds * self.other / 100.0
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
        let kind = match name {
            "bucket" => Kind::Bucket,
            "window" => Kind::Window(rate(value)?.1),
            "sliding" => Kind::Sliding(rate(value)?.1),
            "concurrency" => Kind::Concurrency,
            _ => {
                let known = "bucket:20/s, window:300/60s, sliding:300/60s or concurrency:8";
                return Err(format!("unknown limit {name:?}; use {known}"));
            }
        };
        let amount = kind.amount(value)?;
        let mut limit = Self {
            text: text.to_owned(),
            kind,
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
                    limit.then = Some((kind.amount(amount)?, parse_time(from)?));
                }
                _ => return Err(format!("{name} has no option {option:?}")),
            }
        }
        Ok(limit)
    }
}

impl Kind {
    /// Parses what is allowed. The rate of a change may be for another time than that of
    /// the window.
    fn amount(self, text: &str) -> Result<f64, String> {
        let (amount, least) = match self {
            Self::Bucket => {
                let (tokens, length) = rate(text)?;
                // Less than one a day is a mistake.
                (tokens / length.as_secs_f64(), 1.0 / 86_400.0)
            }
            Self::Window(own) | Self::Sliding(own) => {
                let (requests, length) = rate(text)?;
                (requests * own.div_duration_f64(length), 1.0)
            }
            Self::Concurrency => (text.parse().unwrap_or_default(), 1.0),
        };
        let in_range = (least..=100_000.0).contains(&amount);
        match self {
            Self::Bucket if in_range => Ok(amount),
            Self::Bucket => Err(format!("{text:?} is not from 1/24h to 100000/s")),
            _ if in_range && (amount - amount.round()).abs() < 1e-6 => Ok(amount.round()),
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
