//! Naming a run by a time.

use std::str::FromStr;

use jiff::{
    SignedDuration, Span, Timestamp, ZonedDateTime,
    civil::{Date, DateTime},
};

use crate::{Error, ErrorKind, Result};

/// Names a run of a series. All but a number name complete runs, of all customers if there
/// are such.
///
/// | text | the run |
/// |---|---|
/// | `latest` | the latest |
/// | `previous` | the one before the latest |
/// | `12`, `#12` | the run of that number, also one that is not complete |
/// | `7d`, `2w`, `yesterday`, `today` | the latest of that day (7 days ago), or the last one before it |
/// | `2026-11-01` | the latest of that day, or the last one before it |
/// | `12h` | the latest that began 12 hours ago or earlier |
/// | `2026-11-01T06:00Z`, `2026-11-01T06:00` | the latest that began at this time or earlier |
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum When {
    /// The latest.
    Latest,
    /// The one before the latest.
    Previous,
    /// The run of a number.
    Run(i64),
    /// The latest that began before a time.
    Before(Timestamp),
}

impl FromStr for When {
    type Err = Error;

    /// [`When::parse`], with the time and the time zone of the system.
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text, &ZonedDateTime::now())
    }
}

impl When {
    /// Reads a text of the table above. Days are those of the time zone of `now`.
    ///
    /// # Errors
    ///
    /// The text is none of that.
    pub fn parse(text: &str, now: &ZonedDateTime) -> Result<Self> {
        let number = |unit| text.strip_suffix(unit)?.parse::<u32>().ok();
        let days = match text {
            "latest" => return Ok(Self::Latest),
            "previous" => return Ok(Self::Previous),
            "today" => Some(0),
            "yesterday" => Some(1),
            _ => number('d').or_else(|| number('w')?.checked_mul(7)),
        };
        if let Ok(run) = text.strip_prefix('#').unwrap_or(text).parse::<u32>() {
            return Ok(Self::Run(run.into()));
        }
        let before = match (days, number('h')) {
            (Some(days), _) => days_ago(now, days).and_then(|day| end(day, now)),
            (_, Some(hours)) => {
                let age = SignedDuration::from_hours(hours.into());
                now.timestamp().checked_sub(age).and_then(after)
            }
            _ => date_or_time(text, now),
        };
        before.map(Self::Before).map_err(|_| {
            Error::new(ErrorKind::When, format!(
                "{text:?} does not name a run: use latest, previous, a number (12), an age (7d, \
                 12h), yesterday, a date (2026-11-01) or a time (2026-11-01T06:00Z)"
            ))
        })
    }
}

/// The day that is so many days ago.
pub(crate) fn days_ago(now: &ZonedDateTime, days: u32) -> Result<Date, jiff::Error> {
    now.date().checked_sub(Span::new().try_days(days)?)
}

/// When a day ended.
fn end(day: Date, now: &ZonedDateTime) -> Result<Timestamp, jiff::Error> {
    Ok(day.tomorrow()?.to_zoned_datetime(now.time_zone().clone())?.timestamp())
}

/// Runs have whole seconds.
fn after(time: Timestamp) -> Result<Timestamp, jiff::Error> {
    time.checked_add(SignedDuration::from_secs(1))
}

fn date_or_time(text: &str, now: &ZonedDateTime) -> Result<Timestamp, jiff::Error> {
    if let Ok(time) = text.parse() {
        return after(time);
    }
    // A day can be read as its midnight, and a time as its day.
    if text.contains(['T', 't', ' ']) {
        let time: DateTime = text.parse()?;
        return after(time.to_zoned_datetime(now.time_zone().clone())?.timestamp());
    }
    end(text.parse()?, now)
}
