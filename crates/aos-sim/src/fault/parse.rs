//! Faults as short texts, for a command line. The README of the crate holds
//! the grammar.

use std::{
    fmt::{self, Write as _},
    str::FromStr,
    time::Duration,
};

use super::{Effect, Fault, FaultError, Place, Wait};

impl FromStr for Fault {
    type Err = FaultError;

    /// Reads a fault from a short text: see the grammar in the crate's
    /// documentation.
    ///
    /// # Errors
    ///
    /// A sentence that quotes the text and says what is wrong with it.
    fn from_str(text: &str) -> Result<Self, FaultError> {
        let fault =
            parse(text.trim()).map_err(|reason| FaultError { fault: text.to_owned(), reason })?;
        match fault.reason_against() {
            None => Ok(fault),
            Some(reason) => Err(FaultError { fault: text.to_owned(), reason }),
        }
    }
}

/// The signs that begin a suffix.
const SUFFIXES: [char; 4] = ['@', '+', '*', '~'];

fn parse(text: &str) -> Result<Fault, String> {
    let end = text.find(SUFFIXES).unwrap_or(text.len());
    let (effect, mut rest) = text.split_at(end);
    let (effect, retry_after) = parse_effect(effect)?;
    let mut fault = Fault::new(effect);
    fault.retry_after = retry_after;
    while let Some(sign) = rest.chars().next() {
        rest = &rest[sign.len_utf8()..];
        let end = rest.find(SUFFIXES).unwrap_or(rest.len());
        let (value, next) = rest.split_at(end);
        rest = next;
        fault = parse_suffix(fault, sign, value)?;
    }
    Ok(fault)
}

fn parse_effect(text: &str) -> Result<(Effect, Option<Wait>), String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let needed = |example: &str| {
        value.ok_or_else(|| format!("{name} needs a value, for example {name}={example}"))
    };
    let plain = |effect: Effect| match value {
        None => Ok(effect),
        Some(value) => Err(format!("{name} takes no value, so leave out ={value}")),
    };
    let effect = match name {
        "latency" => {
            let value = needed("600ms..5400ms")?;
            let (from, to) = value.split_once("..").unwrap_or((value, value));
            Ok(Effect::Latency { from: parse_time(from)?, to: parse_time(to)? })
        }
        "rate" | "rate-date" => {
            let value = needed("50/s")?;
            let per_second = value
                .strip_suffix("/s")
                .and_then(|number| number.parse().ok())
                .ok_or_else(|| format!("a rate is written like 50/s, not {value:?}"))?;
            Ok(Effect::Rate { per_second, date: name == "rate-date" })
        }
        "reset" => plain(Effect::Reset),
        "hang" => plain(Effect::Hang),
        "cut" => plain(Effect::Cut),
        "bad-json" => plain(Effect::BadJson),
        "redirect" => Ok(Effect::Redirect { url: needed("https://example.com/")?.to_owned() }),
        "token-lifetime" => Ok(Effect::TokenLifetime(parse_time(needed("30s")?)?)),
        "token-uses" => {
            let value = needed("10")?;
            let calls = value.parse().map_err(|_| format!("{value:?} is no number of calls"))?;
            Ok(Effect::TokenUses(calls))
        }
        "refuse-scope" => {
            let value = needed("elements.customers.read.all")?;
            Ok(Effect::RefuseScopes(value.split(',').map(str::to_owned).collect()))
        }
        _ => return parse_status(name, value),
    };
    effect.map(|effect| (effect, None))
}

fn parse_status(name: &str, value: Option<&str>) -> Result<(Effect, Option<Wait>), String> {
    let mut parts = name.split('-');
    let status = parts.next().and_then(|number| number.parse().ok()).ok_or_else(|| {
        format!(
            "{name:?} is no effect; there are latency, rate, rate-date, a status like 503, \
             503-html, 429-after or 429-date, reset, hang, cut, bad-json, redirect, \
             token-lifetime, token-uses and refuse-scope"
        )
    })?;
    let (mut html, mut retry_after) = (false, None);
    for part in parts {
        let wait = || {
            let value =
                value.ok_or_else(|| format!("{name} needs a value, for example {name}=2s"))?;
            // Retry-After itself counts in seconds, so a bare number is fine.
            let seconds = value.parse().map(Duration::from_secs);
            seconds.or_else(|_| parse_time(value))
        };
        match part {
            "html" => html = true,
            "after" => retry_after = Some(Wait::Seconds(wait()?)),
            "date" => retry_after = Some(Wait::Date(wait()?)),
            _ => {
                return Err(format!("{part:?} does not go with a status; html, after and date do"));
            }
        }
    }
    match (value, retry_after) {
        (Some(value), None) => {
            Err(format!("{name} takes no value; {status}-after={value} sets Retry-After"))
        }
        _ => Ok((Effect::Status { status, html }, retry_after)),
    }
}

fn parse_suffix(fault: Fault, sign: char, value: &str) -> Result<Fault, String> {
    let number = |what: &str| {
        value.parse::<u64>().map_err(|_| format!("after {sign} stands {what}, not {value:?}"))
    };
    Ok(match sign {
        '@' => match value.split_once(':') {
            Some(("customer", id)) if !id.is_empty() => fault.customer(id),
            Some(("tenant", id)) if !id.is_empty() => fault.tenant(id),
            None if value == "token" => fault.token(),
            None if value == "any" => fault.anywhere(),
            None if !value.is_empty() => fault.operation(value),
            _ => {
                return Err(format!(
                    "after @ stands an operation's id, token, any, customer:ID or tenant:ID, \
                     not {value:?}"
                ));
            }
        },
        '+' => fault.after(number("how many requests are left alone")?),
        '*' => fault.times(number("how often it acts")?),
        _ => {
            let percent = value
                .strip_suffix('%')
                .and_then(|number| number.parse::<f64>().ok())
                .filter(|percent| percent.is_finite())
                .ok_or_else(|| format!("after ~ stands a share like 1%, not {value:?}"))?;
            fault.percent(percent)
        }
    })
}

/// Reads a time: a number, with decimals if need be, and `ms`, `s`, `m` or `h`.
fn parse_time(text: &str) -> Result<Duration, String> {
    let unit_at = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(unit_at);
    let seconds = match unit {
        "ms" => Some(0.001),
        "s" => Some(1.0),
        "m" => Some(60.0),
        "h" => Some(3_600.0),
        _ => None,
    };
    seconds
        .zip(number.parse::<f64>().ok())
        .and_then(|(unit, number)| Duration::try_from_secs_f64(number * unit).ok())
        // What is longer than a day is a mistake and not a fault.
        .filter(|time| *time <= Duration::from_secs(86_400))
        .map(|time| Duration::from_micros((time.as_nanos() as u64 + 500) / 1_000))
        .ok_or_else(|| {
            format!("a time is written like 600ms, 5.4s, 2m or 1h and at most 24h, not {text:?}")
        })
}

struct Time(Duration);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.subsec_nanos() == 0 {
            write!(f, "{}s", self.0.as_secs())
        } else {
            write!(f, "{}ms", self.0.as_micros() as f64 / 1_000.0)
        }
    }
}

/// Writes the text that reads as the same fault.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.effect {
            Effect::Latency { from, to } if from == to => write!(f, "latency={}", Time(*from))?,
            Effect::Latency { from, to } => write!(f, "latency={}..{}", Time(*from), Time(*to))?,
            Effect::Status { status, html } => {
                write!(f, "{status}{}", if *html { "-html" } else { "" })?;
                match self.retry_after {
                    None => {}
                    Some(Wait::Seconds(wait)) => write!(f, "-after={}", Time(wait))?,
                    Some(Wait::Date(wait)) => write!(f, "-date={}", Time(wait))?,
                }
            }
            Effect::Rate { per_second, date } => {
                write!(f, "rate{}={per_second}/s", if *date { "-date" } else { "" })?;
            }
            Effect::Reset => f.write_str("reset")?,
            Effect::Hang => f.write_str("hang")?,
            Effect::Cut => f.write_str("cut")?,
            Effect::BadJson => f.write_str("bad-json")?,
            Effect::Redirect { url } => write!(f, "redirect={url}")?,
            Effect::TokenLifetime(time) => write!(f, "token-lifetime={}", Time(*time))?,
            Effect::TokenUses(calls) => write!(f, "token-uses={calls}")?,
            Effect::RefuseScopes(scopes) => write!(f, "refuse-scope={}", scopes.join(","))?,
        }
        match &self.place {
            Place::Calls => {}
            Place::Operation(id) => write!(f, "@{id}")?,
            // Faults of tokens hold there anyway.
            Place::Token
                if matches!(
                    self.effect,
                    Effect::TokenLifetime(_) | Effect::TokenUses(_) | Effect::RefuseScopes(_)
                ) => {}
            Place::Token => f.write_str("@token")?,
            Place::Anywhere => f.write_str("@any")?,
        }
        if let Some(id) = &self.customer {
            write!(f, "@customer:{id}")?;
        }
        if let Some(id) = &self.tenant {
            write!(f, "@tenant:{id}")?;
        }
        if self.after > 0 {
            write!(f, "+{}", self.after)?;
        }
        if let Some(times) = self.times {
            write!(f, "*{times}")?;
        }
        if let Some(percent) = self.percent {
            f.write_char('~')?;
            write!(f, "{percent}%")?;
        }
        Ok(())
    }
}
