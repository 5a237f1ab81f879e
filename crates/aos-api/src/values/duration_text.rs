//! Lengths of time as the vendor shows them.

use std::time::Duration;

use jiff::{Span, SpanRelativeTo};

super::scalar_type! {
    /// A length of time as text: `17m39s`, `1h2m3s`, `00:17:39`.
    ///
    /// The text is kept as it came and written back unchanged;
    /// [`duration`](Self::duration) reads it.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use aos_api::DurationText;
    ///
    /// assert_eq!(DurationText::from("17m39s").duration(), Some(Duration::from_secs(1059)));
    /// assert_eq!(DurationText::from("N/A").duration(), None);
    /// ```
    DurationText, super::text_schema()
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
