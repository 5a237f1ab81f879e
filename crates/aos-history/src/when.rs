//! Naming a run by a time.

use std::{fmt, str::FromStr};

use jiff::{
    SignedDuration, Span, Timestamp, ZonedDateTime,
    civil::{Date, DateTime},
};

use crate::{Error, Result};

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
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum When {
    /// The latest.
    Latest,
    /// The one before the latest.
    Previous,
    /// The run of a number.
    Run(i64),
    /// The latest of a day that is this many days ago, or before.
    DaysAgo(u32),
    /// The latest that is at least as many hours old.
    HoursAgo(u32),
    /// The latest of a day, or before.
    Day(Date),
    /// The latest that began at a time in the local time zone, or before.
    Local(DateTime),
    /// The latest that began at a time, or before.
    Time(Timestamp),
}

impl When {
    /// What the run began before, and how many later ones are skipped.
    pub(crate) fn before(&self, now: &ZonedDateTime) -> Result<(Option<Timestamp>, usize)> {
        let end =
            |day: Date| Ok(day.tomorrow()?.to_zoned_datetime(now.time_zone().clone())?.timestamp());
        let after = |time: Timestamp| time.checked_add(SignedDuration::from_secs(1));
        let before: Result<Timestamp, jiff::Error> = match self {
            Self::Latest => return Ok((None, 0)),
            Self::Previous => return Ok((None, 1)),
            Self::Run(_) => return Ok((None, 0)),
            Self::DaysAgo(days) => days_ago(now, *days).and_then(end),
            Self::HoursAgo(hours) => now
                .timestamp()
                .checked_sub(SignedDuration::from_hours((*hours).into()))
                .and_then(after),
            Self::Day(day) => end(*day),
            Self::Local(time) => time
                .to_zoned_datetime(now.time_zone().clone())
                .and_then(|time| after(time.timestamp())),
            Self::Time(time) => after(*time),
        };
        Ok((Some(before.map_err(|_| Error::When(self.to_string()))?), 0))
    }
}

/// The day that is so many days ago.
pub(crate) fn days_ago(now: &ZonedDateTime, days: u32) -> Result<Date, jiff::Error> {
    now.date().checked_sub(Span::new().try_days(days)?)
}

impl FromStr for When {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || Error::When(text.to_owned());
        match text {
            "latest" => return Ok(Self::Latest),
            "previous" => return Ok(Self::Previous),
            "today" => return Ok(Self::DaysAgo(0)),
            "yesterday" => return Ok(Self::DaysAgo(1)),
            _ => {}
        }
        if let Ok(id) = text.strip_prefix('#').unwrap_or(text).parse::<u32>() {
            return Ok(Self::Run(id.into()));
        }
        let number = |unit| text.strip_suffix(unit).and_then(|number| number.parse::<u32>().ok());
        if let Some(days) = number('d') {
            return Ok(Self::DaysAgo(days));
        }
        if let Some(weeks) = number('w') {
            return Ok(Self::DaysAgo(weeks.checked_mul(7).ok_or_else(wrong)?));
        }
        if let Some(hours) = number('h') {
            return Ok(Self::HoursAgo(hours));
        }
        if let Ok(time) = text.parse() {
            return Ok(Self::Time(time));
        }
        // A day can be read as its midnight, and a time as its day.
        match text.contains(['T', 't', ' ']) {
            true => text.parse().map(Self::Local),
            false => text.parse().map(Self::Day),
        }
        .map_err(|_| wrong())
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latest => f.write_str("latest"),
            Self::Previous => f.write_str("previous"),
            Self::Run(id) => write!(f, "#{id}"),
            Self::DaysAgo(days) => write!(f, "{days}d"),
            Self::HoursAgo(hours) => write!(f, "{hours}h"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Local(time) => write!(f, "{time}"),
            Self::Time(time) => write!(f, "{time}"),
        }
    }
}
