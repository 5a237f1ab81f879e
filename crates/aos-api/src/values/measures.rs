//! Times, lengths of time and sizes as the API writes them.

use std::{borrow::Cow, time::Duration};

use jiff::{Span, SpanRelativeTo, Timestamp as Instant, civil, fmt::temporal::Pieces, tz::Offset};

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
    Timestamp, super::text_schema(Some("date-time"))
}

impl Timestamp {
    /// The point in time, when the text is a date and time in ISO 8601, or with the month first
    /// (`10/01/2026T08:30:00Z`, `10-01-2026T08:30:00Z`) and an offset. ISO 8601 without an offset
    /// is taken as UTC, see [`offset_assumed`](Self::offset_assumed). `None` for any other text,
    /// and for a number, whose unit nobody says.
    pub fn instant(&self) -> Option<Instant> {
        let (civil, offset) = self.parse()?;
        let assumed = || month_first(self.as_str()).is_none().then_some(Offset::UTC);
        offset.or_else(assumed)?.to_timestamp(civil).ok()
    }

    /// Date and time as they are written, whatever the offset. `None` when the text is none of the
    /// forms of [`instant`](Self::instant), nor one of them without an offset.
    pub fn civil(&self) -> Option<civil::DateTime> {
        self.parse().map(|(civil, _)| civil)
    }

    /// Whether [`instant`](Self::instant) takes UTC, as the text has no offset.
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

super::scalar_type! {
    /// A length of time as text: `17m39s`, `1h2m3s`, `00:17:39`.
    ///
    /// The text is written back as it came; [`duration`](Self::duration) reads it.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use aos_api::DurationText;
    ///
    /// assert_eq!(DurationText::from("17m39s").duration(), Some(Duration::from_secs(1059)));
    /// assert_eq!(DurationText::from("N/A").duration(), None);
    /// ```
    DurationText, super::text_schema(None)
}

impl DurationText {
    /// The length of time: whole numbers with units such as `d`, `h`, `m`, `s` and
    /// `ms`, each once, the larger first; or `hours:minutes:seconds`. `None` for
    /// any other text, also for a number without a unit.
    pub fn duration(&self) -> Option<Duration> {
        let text = self.as_str().trim();
        if text.contains(':') { clock(text) } else { units(text) }
    }
}

fn clock(text: &str) -> Option<Duration> {
    let parts: Vec<&str> = text.split(':').collect();
    let [hours, minutes, seconds] = parts.as_slice() else { return None };
    let (hours, minutes, seconds) = (whole(hours)?, whole(minutes)?, whole(seconds)?);
    if minutes > 59 || seconds > 59 {
        return None;
    }
    hours.checked_mul(3600)?.checked_add(minutes * 60 + seconds).map(Duration::from_secs)
}

fn units(text: &str) -> Option<Duration> {
    // A span may have a sign or a fraction as well.
    let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ');
    let span: Span = text.to_ascii_lowercase().parse().ok().filter(|_| is_plain)?;
    span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?.try_into().ok()
}

/// A number of digits only; `parse` alone takes a sign as well.
fn whole(text: &str) -> Option<u64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

super::scalar_type! {
    /// A size as text: `15 GB`, or what is used and what there is of it, `0.5/1 GB`.
    ///
    /// The text is kept as it came and written back unchanged;
    /// [`bytes`](Self::bytes) and [`limit_bytes`](Self::limit_bytes) read it. The
    /// vendor does not say how many bytes its units have. They are taken as binary,
    /// as Microsoft 365 counts: 1 KB is 1024 bytes, 1 MB is 1024 KB, and so on.
    ///
    /// ```
    /// use aos_api::SizeText;
    ///
    /// let capacity = SizeText::from("0.5/1 GB");
    /// assert_eq!(capacity.bytes(), Some(512 * 1024 * 1024));
    /// assert_eq!(capacity.limit_bytes(), Some(1024 * 1024 * 1024));
    /// assert_eq!(SizeText::from("15 MB").limit_bytes(), None);
    /// assert_eq!(SizeText::from("N/A").bytes(), None);
    /// ```
    SizeText, super::text_schema(None)
}

impl SizeText {
    /// The size in bytes, rounded; the first of two, which is what is used. `None` for a text that
    /// is not a number with a unit, and for a size that 64 bits cannot hold.
    pub fn bytes(&self) -> Option<u64> {
        let (used, limit) = self.as_str().split_once('/').unwrap_or((self.as_str(), ""));
        let (number, unit) = split(used);
        // The unit mostly follows the second number only.
        bytes(number, if unit.is_empty() { split(limit).1 } else { unit })
    }

    /// The second of two sizes in bytes, which is what there is in all, if it can be read.
    pub fn limit_bytes(&self) -> Option<u64> {
        let (number, unit) = split(self.as_str().split_once('/')?.1);
        bytes(number, unit)
    }
}

fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    (number, unit.trim())
}

fn bytes(number: &str, unit: &str) -> Option<u64> {
    let power = match unit.to_ascii_lowercase().as_str() {
        "b" | "byte" | "bytes" => 0,
        "kb" | "kib" => 1,
        "mb" | "mib" => 2,
        "gb" | "gib" => 3,
        "tb" | "tib" => 4,
        "pb" | "pib" => 5,
        _ => return None,
    };
    let factor = 1024_u64.pow(power);
    if let Ok(number) = number.parse::<u64>() {
        return number.checked_mul(factor);
    }
    let bytes = number.parse::<f64>().ok()? * factor as f64;
    // The first number that does not fit is a power of two, so it is exact.
    (bytes < 2_f64.powi(64)).then(|| bytes.round() as u64)
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

    #[test]
    fn reads_units_and_clocks() {
        for (text, milliseconds) in [
            ("17m39s", Some(1_059_000)),
            ("1h 2m 3s", Some(3_723_000)),
            ("2d", Some(172_800_000)),
            ("1D3H", Some(97_200_000)),
            ("5 s 20 ms", Some(5020)),
            ("0s", Some(0)),
            ("00:17:39", Some(1_059_000)),
            ("100:00:01", Some(360_001_000)),
            ("00:60:00", None),
            ("17:39", None),
            ("+1:00:00", None),
            ("39s17m", None),
            ("1m1m", None),
            ("17", None),
            ("m", None),
            ("1.5h", None),
            ("-1s", None),
            ("99999999999999999999d", None),
            ("999999999999999d", None),
            ("999999999999999999:00:00", None),
            ("", None),
            ("N/A", None),
        ] {
            let expected = milliseconds.map(Duration::from_millis);
            assert_eq!(DurationText::from(text).duration(), expected, "{text}");
        }
    }

    const GB: u64 = 1024 * 1024 * 1024;

    #[test]
    fn reads_one_size_or_two() {
        for (text, size, limit) in [
            ("0 GB", Some(0), None),
            ("0/1 GB", Some(0), Some(GB)),
            (" 0.5 / 2.5 GB ", Some(GB / 2), Some(GB * 5 / 2)),
            ("512 MB/1 GB", Some(GB / 2), Some(GB)),
            ("3gb", Some(3 * GB), None),
            ("1.5 KB", Some(1536), None),
            ("7 Bytes", Some(7), None),
            ("2 TiB", Some(2048 * GB), None),
            ("16384 PB", None, None),
            ("16383 PB", Some(16383 * 1024 * 1024 * GB), None),
            ("99999999999.5 PB", None, None),
            ("N/A", None, None),
            ("0/1", None, None),
            ("1,024 GB", None, None),
            ("1.2.3 GB", None, None),
            ("-1 GB", None, None),
            ("GB", None, None),
            (".", None, None),
            ("", None, None),
            ("0/unlimited GB", None, None),
        ] {
            let text = SizeText::from(text);
            assert_eq!((text.bytes(), text.limit_bytes()), (size, limit), "{text:?}");
        }
    }
}
