//! Faults as short texts; the grammar is in the README.

use std::{fmt, str::FromStr, time::Duration};

use jiff::SignedDuration;

use super::{Effect, Ending, Fault, FaultError, Limit, RetryAfter};

impl FromStr for Fault {
    type Err = FaultError;

    /// Parses a fault; the grammar is in the crate's documentation. An error says
    /// what is wrong with the text.
    fn from_str(text: &str) -> Result<Self, FaultError> {
        parse(text.trim()).map_err(|reason| FaultError { fault: text.to_owned(), reason })
    }
}

const SUFFIXES: [char; 4] = ['@', '+', '*', '~'];

fn parse(text: &str) -> Result<Fault, String> {
    let (effect, mut rest) = text.split_at(effect_end(text));
    let mut fault = parse_effect(effect)?;
    while let Some(sign) = rest.chars().next() {
        let value = &rest[1..];
        let end = value.find(SUFFIXES).unwrap_or(value.len());
        fault = parse_suffix(fault, sign, &value[..end])?;
        rest = &value[end..];
    }
    fault.validate()?;
    Ok(fault)
}

/// Where the suffixes begin. An `@` in the effect belongs to its `then=RATE@TIME`.
fn effect_end(text: &str) -> usize {
    let then = text.find(":then=").filter(|_| text.starts_with("limit="));
    let start = then.and_then(|then| Some(then + text[then..].find('@')? + 1)).unwrap_or(0);
    text[start..].find(SUFFIXES).map_or(text.len(), |end| start + end)
}

fn parse_effect(text: &str) -> Result<Fault, String> {
    let parts = text.split_once('=');
    let (name, value) = parts.map_or((text, None), |(name, value)| (name, Some(value)));
    let needed = |example: &str| {
        value.ok_or_else(|| format!("{name} needs a value, for example {name}={example}"))
    };
    let effect = match name {
        "latency" => {
            let value = needed("600ms..5400ms")?;
            let (from, to) = value.split_once("..").unwrap_or((value, value));
            Effect::Latency { from: parse_time(from)?, to: parse_time(to)? }
        }
        "limit" => Effect::Limit(Limit::parse(needed("bucket:20/s")?)?),
        "redirect" => Effect::Redirect(needed("https://example.com/")?.to_owned()),
        "token-uses" => {
            let calls = needed("10")?.parse();
            Effect::TokenUses(calls.map_err(|_| "token-uses must be an integer")?)
        }
        _ => match (Ending::NAMES.iter().find(|(known, _)| *known == name), value) {
            (Some((_, ending)), None) => Effect::Ending(*ending),
            (Some(_), Some(_)) => return Err(format!("{name} takes no value")),
            (None, _) => return parse_status(name, value, needed),
        },
    };
    Ok(Fault::new(effect))
}

fn parse_status<'a>(
    name: &str,
    value: Option<&str>,
    needed: impl Fn(&str) -> Result<&'a str, String>,
) -> Result<Fault, String> {
    let mut parts = name.split('-');
    let status = parts.next().and_then(|number| number.parse().ok()).ok_or_else(|| {
        format!(
            "unknown effect {name:?}; use latency, limit, a status like 503, 503-html, 429-after \
             or 429-date, reset, hang, cut, bad-json, redirect or token-uses"
        )
    })?;
    let (mut html, mut retry_after) = (false, None);
    for part in parts {
        match part {
            "html" => html = true,
            "after" | "date" => {
                let value = needed("2s")?;
                // Retry-After itself is in seconds, so a bare number is fine.
                let wait = value.parse().map(Duration::from_secs);
                let wait = wait.or_else(|_| parse_time(value))?;
                retry_after = Some(RetryAfter { wait, is_date: part == "date" });
            }
            _ => return Err(format!("a status is followed by html, after or date, not {part:?}")),
        }
    }
    if value.is_some() && retry_after.is_none() {
        return Err(format!("{name} takes no value; use {status}-after=TIME for Retry-After"));
    }
    Ok(Fault { retry_after, ..Fault::new(Effect::Status { status, html }) })
}

fn parse_suffix(fault: Fault, sign: char, value: &str) -> Result<Fault, String> {
    let number =
        || value.parse::<u64>().map_err(|_| format!("{sign} needs an integer, not {value:?}"));
    Ok(match (sign, value.split_once(':')) {
        // No operation begins with a digit.
        ('@', None) if value.starts_with(|c: char| c.is_ascii_digit()) => {
            let (from, to) = value
                .split_once("..")
                .ok_or_else(|| format!("a span must look like @10s..70s, not @{value}"))?;
            fault.during(parse_time(from)?..parse_time(to)?)
        }
        ('@', Some(("customer", id))) if !id.is_empty() => fault.customer(id),
        ('@', Some(("tenant", id))) if !id.is_empty() => fault.tenant(id),
        ('@', None) if !value.is_empty() => fault.operation(value),
        ('@', _) => {
            return Err(format!(
                "@ needs an operation id, token, any, customer:ID, tenant:ID or TIME..TIME, \
                 not {value:?}"
            ));
        }
        ('+', _) => fault.after(number()?),
        ('*', _) => fault.times(number()?),
        _ => {
            let percent = value.strip_suffix('%').and_then(|number| number.parse().ok());
            fault.percent(percent.ok_or_else(|| format!("~ needs a share like 1%, not {value:?}"))?)
        }
    })
}

pub(super) fn parse_time(text: &str) -> Result<Duration, String> {
    let time = text.parse::<SignedDuration>().ok().and_then(|time| Duration::try_from(time).ok());
    // What is longer than a day is a mistake.
    time.filter(|time| *time <= Duration::from_secs(86_400))
        .ok_or_else(|| format!("a time must look like 600ms, 5.4s, 2m or 1h, not {text:?}"))
}

pub(super) fn time(time: Duration) -> String {
    match time.subsec_nanos() {
        0 => format!("{}s", time.as_secs()),
        _ => format!("{}ms", time.as_micros() as f64 / 1_000.0),
    }
}

/// Writes the text that parses as the same fault.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.effect {
            Effect::Latency { from, to } if from == to => write!(f, "latency={}", time(*from))?,
            Effect::Latency { from, to } => write!(f, "latency={}..{}", time(*from), time(*to))?,
            Effect::Status { status, html } => {
                write!(f, "{status}{}", if *html { "-html" } else { "" })?;
            }
            Effect::Limit(limit) => write!(f, "limit={}", limit.text)?,
            Effect::Ending(ending) => {
                let mut names = Ending::NAMES.iter().filter(|(_, known)| known == ending);
                names.try_for_each(|(name, _)| f.write_str(name))?;
            }
            Effect::Redirect(url) => write!(f, "redirect={url}")?,
            Effect::TokenUses(calls) => write!(f, "token-uses={calls}")?,
        }
        if let Some(RetryAfter { wait, is_date }) = self.retry_after {
            write!(f, "-{}={}", if is_date { "date" } else { "after" }, time(wait))?;
        }
        if let Some(id) = &self.operation
            && !matches!(self.effect, Effect::TokenUses(_))
        {
            write!(f, "@{id}")?;
        }
        for (name, id) in [("customer", &self.customer), ("tenant", &self.tenant)] {
            id.iter().try_for_each(|id| write!(f, "@{name}:{id}"))?;
        }
        if let Some(during) = &self.during {
            write!(f, "@{}..{}", time(during.start), time(during.end))?;
        }
        if self.after > 0 {
            write!(f, "+{}", self.after)?;
        }
        self.times.iter().try_for_each(|times| write!(f, "*{times}"))?;
        self.percent.iter().try_for_each(|percent| write!(f, "~{percent}%"))
    }
}
