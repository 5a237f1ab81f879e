//! Points in time as the API writes them.

use std::fmt;

use jiff::{Timestamp as Instant, civil, tz::TimeZone};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time that the API sent or takes.
///
/// The vendor's pages show ISO 8601 with `Z` and 0 or 7 decimals, but also
/// other forms and texts such as `N/A`. So the text is kept as it came and is
/// written back unchanged; [`instant`](Self::instant) is its parsed view.
///
/// ```
/// use aos_api::Timestamp;
///
/// let time = Timestamp::from("2026-10-01T08:30:00.1234567");
/// assert_eq!(time.instant().unwrap().to_string(), "2026-10-01T08:30:00.1234567Z");
/// assert!(time.offset_assumed(), "no offset was sent, so UTC is taken");
/// assert_eq!(Timestamp::from("N/A").instant(), None);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time, when the text is an ISO 8601 date and time. A text
    /// without an offset is taken as UTC, see
    /// [`offset_assumed`](Self::offset_assumed). `None` for any other text.
    pub fn instant(&self) -> Option<Instant> {
        self.parse().map(|(instant, _)| instant)
    }

    /// Whether the text is a date and time without an offset, for which
    /// [`instant`](Self::instant) takes UTC.
    pub fn offset_assumed(&self) -> bool {
        self.parse().is_some_and(|(_, assumed)| assumed)
    }

    fn parse(&self) -> Option<(Instant, bool)> {
        if let Ok(instant) = self.0.parse::<Instant>() {
            return Some((instant, false));
        }
        // A plain date would parse as well, but names a day and no instant.
        if !self.0.contains(':') {
            return None;
        }
        let civil = self.0.parse::<civil::DateTime>().ok()?;
        let instant = TimeZone::UTC.to_timestamp(civil).ok()?;
        Some((instant, true))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<Instant> for Timestamp {
    /// Writes the time as ISO 8601 in UTC.
    fn from(instant: Instant) -> Self {
        Self(instant.to_string())
    }
}

impl std::str::FromStr for Timestamp {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({:?})", self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> String {
        "Timestamp".to_owned()
    }

    fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
        let mut schema = String::json_schema(generator).into_object();
        schema.format = Some("date-time".to_owned());
        schema.into()
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
        for text in ["", "N/A", "2026-10-01", "10-01-2026T12:00:00Z", "yesterday"] {
            let json = serde_json::to_string(text).unwrap();
            let time: Timestamp = serde_json::from_str(&json).expect(text);
            assert_eq!(time.instant(), None, "{text}");
            assert!(!time.offset_assumed(), "{text}");
            assert_eq!(serde_json::to_string(&time).unwrap(), json);
        }
    }
}
