//! Points in time as the API writes them.

use std::borrow::Cow;

use jiff::{Timestamp as Instant, civil, fmt::temporal::Pieces, tz::Offset};

use super::Scalar;

super::scalar_type! {
    /// A time that the API sent or takes.
    ///
    /// The vendor's pages show ISO 8601 with `Z` and 0 or 7 decimals, but also
    /// American forms, with the month first, and texts such as `N/A`. So the text
    /// is kept as it came and is written back unchanged; [`instant`](Self::instant)
    /// and [`civil`](Self::civil) are its parsed views.
    ///
    /// ```
    /// use aos_api::Timestamp;
    ///
    /// let time = Timestamp::from("2026-10-01T08:30:00.1234567");
    /// assert_eq!(time.instant().unwrap().to_string(), "2026-10-01T08:30:00.1234567Z");
    /// assert!(time.offset_assumed(), "no offset was sent, so UTC is taken");
    ///
    /// let time = Timestamp::from("10/01/2026T08:30:00Z");
    /// assert_eq!(time.instant().unwrap().to_string(), "2026-10-01T08:30:00Z");
    ///
    /// // Nobody says whose clock this is.
    /// let time = Timestamp::from("10/01/2026 08:30:00");
    /// assert_eq!(time.instant(), None);
    /// assert_eq!(time.civil().unwrap().to_string(), "2026-10-01T08:30:00");
    ///
    /// assert_eq!(Timestamp::from("N/A").civil(), None);
    /// ```
    Timestamp, {
        let mut schema = super::text_schema();
        schema.format = Some("date-time".to_owned());
        schema
    }
}

impl Timestamp {
    /// The point in time, when the text is a date and time in ISO 8601, or with
    /// the month first (`10/01/2026T08:30:00Z`, `10-01-2026T08:30:00Z`) and an
    /// offset. ISO 8601 without an offset is taken as UTC, see
    /// [`offset_assumed`](Self::offset_assumed). `None` for any other text, and
    /// for a number, whose unit nobody says.
    pub fn instant(&self) -> Option<Instant> {
        let (civil, offset) = self.parse()?;
        let assumed = || month_first(self.as_str()).is_none().then_some(Offset::UTC);
        offset.or_else(assumed)?.to_timestamp(civil).ok()
    }

    /// Date and time as they are written, whatever the offset. `None` when the
    /// text is none of the forms of [`instant`](Self::instant), nor one of them
    /// without an offset.
    pub fn civil(&self) -> Option<civil::DateTime> {
        self.parse().map(|(civil, _)| civil)
    }

    /// Whether the text is a date and time of ISO 8601 without an offset, for
    /// which [`instant`](Self::instant) takes UTC.
    pub fn offset_assumed(&self) -> bool {
        self.instant().is_some() && self.parse().is_some_and(|(_, offset)| offset.is_none())
    }

    fn parse(&self) -> Option<(civil::DateTime, Option<Offset>)> {
        let iso = month_first(self.as_str()).map_or_else(|| self.as_str().into(), Cow::Owned);
        let pieces = Pieces::parse(&*iso).ok()?;
        // A plain date names a day and no time.
        let civil = civil::DateTime::from_parts(pieces.date(), pieces.time()?);
        Some((civil, pieces.to_numeric_offset()))
    }
}

/// A date and time with the month first, as ISO 8601; `None` for other texts.
fn month_first(text: &str) -> Option<String> {
    let (date, time) = (text.get(..10)?, text.get(10..)?);
    let separator = ["/", "-"].into_iter().find(|known| date.get(2..3) == Some(*known))?;
    let mut parts = date.split(separator);
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    let time = time.strip_prefix(['T', ' '])?;
    (year.len() == 4 && parts.next().is_none()).then(|| format!("{year}-{month}-{day}T{time}"))
}

impl From<Instant> for Timestamp {
    /// Writes the time as ISO 8601 in UTC.
    fn from(instant: Instant) -> Self {
        Self(Scalar::text(instant.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_no_to_seven_decimals_with_and_without_offset() {
        for (text, expected, assumed) in [
            ("2026-10-01T08:30:00Z", "2026-10-01T08:30:00Z", false),
            ("2026-10-01T08:30:00.5Z", "2026-10-01T08:30:00.5Z", false),
            ("2026-10-01T08:30:00.1234567Z", "2026-10-01T08:30:00.1234567Z", false),
            ("2026-10-01T08:30:00+02:00", "2026-10-01T06:30:00Z", false),
            ("2026-10-01T08:30:00", "2026-10-01T08:30:00Z", true),
            ("2026-10-01T08:30:00.1234567", "2026-10-01T08:30:00.1234567Z", true),
        ] {
            let time = Timestamp::from(text);
            assert_eq!(time.instant().expect(text).to_string(), expected);
            assert_eq!(time.offset_assumed(), assumed, "{text}");
        }
    }

    #[test]
    fn keeps_any_other_text_as_it_came() {
        for text in [
            "",
            "N/A",
            "2026-10-01",
            "10/01/2026",
            "13/01/2026T12:00:00Z",
            "10-01/2026T12:00:00Z",
            "10-01-26T12:00:00Z",
            "10/01/2026 ",
            "1/1/2026 12:00:00",
            "é/01/2026T12:00:00Z",
            "12:00:00",
            "yesterday",
        ] {
            let json = serde_json::to_string(text).unwrap();
            let time: Timestamp = serde_json::from_str(&json).expect(text);
            assert_eq!(time.instant(), None, "{text}");
            assert_eq!(time.civil(), None, "{text}");
            assert!(!time.offset_assumed(), "{text}");
            assert_eq!(serde_json::to_string(&time).unwrap(), json);
        }
    }

    #[test]
    fn takes_the_month_first() {
        for (text, instant, civil) in [
            ("10/31/2026T08:30:00Z", Some("2026-10-31T08:30:00Z"), "2026-10-31T08:30:00"),
            ("10-31-2026T08:30:00Z", Some("2026-10-31T08:30:00Z"), "2026-10-31T08:30:00"),
            ("10/31/2026T08:30:00+02:00", Some("2026-10-31T06:30:00Z"), "2026-10-31T08:30:00"),
            ("10-31-2026T08:30:00.5Z", Some("2026-10-31T08:30:00.5Z"), "2026-10-31T08:30:00.5"),
            ("10/31/2026 08:30:00", None, "2026-10-31T08:30:00"),
            ("10-31-2026T08:30:00", None, "2026-10-31T08:30:00"),
            ("2026-10-31T08:30:00Z", Some("2026-10-31T08:30:00Z"), "2026-10-31T08:30:00"),
            ("2026-10-31T08:30:00", Some("2026-10-31T08:30:00Z"), "2026-10-31T08:30:00"),
            ("2026-10-31 08:30:00", Some("2026-10-31T08:30:00Z"), "2026-10-31T08:30:00"),
        ] {
            let time = Timestamp::from(text);
            assert_eq!(time.instant().map(|time| time.to_string()).as_deref(), instant, "{text}");
            assert_eq!(time.civil().expect(text).to_string(), civil);
            assert_eq!(time.to_string(), text);
        }
    }

    #[test]
    fn takes_a_number_that_says_no_time() {
        let time: Timestamp = serde_json::from_str("1790841600000").unwrap();
        assert_eq!((time.as_str(), time.instant()), ("1790841600000", None));
        assert_eq!(serde_json::to_string(&time).unwrap(), "1790841600000");
    }
}
