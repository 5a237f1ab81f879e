//! How long a response asks to wait before a retry.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode, header};
use jiff::{SignedDuration, Span, SpanRelativeTo, Timestamp, civil, fmt::rfc2822, tz::TimeZone};
use serde_json::Value;

use crate::redact::READ;

/// A day: the longest wait that is read, whatever a response says.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);
/// So far clocks may differ; one that is further off is not set at all.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_hours(24);
/// From here on a number is not a wait (of 31 years) but a Unix time in seconds.
const UNIX_SECONDS: f64 = 1e9;
/// From here on it is a Unix time in milliseconds.
const UNIX_MILLISECONDS: f64 = 1e11;

/// The headers of Azure's services, which are more exact than `Retry-After`.
const MILLISECONDS: [&str; 2] = ["retry-after-ms", "x-ms-retry-after-ms"];
/// Keys of a JSON body, without case and punctuation, and what their numbers count in seconds.
const KEYS: [(&str, f64); 4] = [
    ("retryafter", 1.0),
    ("retryafterseconds", 1.0),
    ("retryafterms", 1e-3),
    ("retryaftermilliseconds", 1e-3),
];

/// How long a response that is not a success asks to wait before a retry, a day at
/// most; `now` is the time of this machine. A time that has passed is no wait; what
/// cannot be read counts as absent.
///
/// It is read from `retry-after-ms`, `x-ms-retry-after-ms`, `Retry-After`,
/// `RateLimit-Reset` of a 429, and `retryAfter` in a JSON body, in this order: as a
/// number, a duration (`2s`, `PT2S`) or a time (an HTTP date, ISO 8601, Unix time).
/// Times are compared with the response's `Date`, because the clocks may differ.
pub fn retry_after(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    now: SystemTime,
) -> Option<Duration> {
    if status.is_success() {
        return None;
    }
    let own = Timestamp::try_from(now).ok()?;
    // One that is further off than clocks are says nothing.
    let is_near = |date: &Timestamp| date.duration_since(own).abs() <= CLOCKS_DIFFER;
    let date = headers.get(header::DATE).and_then(|date| instant(date.to_str().ok()?));
    let now = date.filter(is_near).unwrap_or(own);
    let read = |name: &str, unit: f64| {
        // Two headers, or two values in one, are the work of a proxy: both are kept.
        let values = headers.get_all(name).iter();
        values.filter_map(|value| wait(value.to_str().ok()?, unit, now)).max()
    };
    let limited = status == StatusCode::TOO_MANY_REQUESTS;
    MILLISECONDS
        .iter()
        .find_map(|name| read(name, 1e-3))
        .or_else(|| read("retry-after", 1.0))
        // Other responses have it too, and there it is not about them.
        .or_else(|| limited.then(|| read("ratelimit-reset", 1.0)).flatten())
        .or_else(|| in_body(headers, body, now))
}

/// The wait that a JSON body names, at its top or in its `error`.
fn in_body(headers: &HeaderMap, body: &[u8], now: Timestamp) -> Option<Duration> {
    if body.len() > READ {
        return None;
    }
    let value = crate::read_json(&crate::json::text(headers, body).ok()?).ok()?;
    [&value, crate::values::names::get(&value, "error")].into_iter().find_map(|object| {
        object.as_object()?.iter().find_map(|(key, value)| {
            let key: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
            let known = KEYS.iter().find(|(known, _)| key.eq_ignore_ascii_case(known));
            let (_, unit) = known?;
            match value {
                Value::Number(number) => wait(&number.to_string(), *unit, now),
                Value::String(text) => wait(text, *unit, now),
                _ => None,
            }
        })
    })
}

/// A wait from a text: a number of units, a duration, a time, or the longest of several.
fn wait(text: &str, unit: f64, now: Timestamp) -> Option<Duration> {
    let text = text.trim().trim_matches(['"', '\'']).trim();
    one(text, unit, now).or_else(|| {
        let several: Option<Vec<Duration>> =
            text.split(',').map(|part| one(part.trim(), unit, now)).collect();
        several.filter(|_| text.contains(','))?.into_iter().max()
    })
}

fn one(text: &str, unit: f64, now: Timestamp) -> Option<Duration> {
    if !text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.') {
        // A sign above all.
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let number: f64 = text.parse().ok()?;
        let seconds = match number {
            _ if number >= UNIX_MILLISECONDS => number / 1e3 - now.as_duration().as_secs_f64(),
            _ if number >= UNIX_SECONDS => number - now.as_duration().as_secs_f64(),
            _ => number * unit,
        };
        return Some(bounded(seconds));
    }
    if let Some(instant) = instant(text) {
        return Some(bounded(instant.duration_since(now).as_secs_f64()));
    }
    let span: Span = text.parse().ok()?;
    let duration = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    (!duration.is_negative()).then(|| bounded(duration.as_secs_f64()))
}

fn bounded(seconds: f64) -> Duration {
    // To the millisecond, which floating point keeps.
    let millis = (seconds * 1e3).ceil().clamp(0.0, LONGEST.as_millis() as f64);
    Duration::from_millis(millis as u64)
}

/// A time as an HTTP date in its three forms, with any zone, or in ISO 8601.
fn instant(text: &str) -> Option<Timestamp> {
    // jiff knows the zones of RFC 2822, and `UTC` is none of them.
    let text = &*text.trim().replace("UTC", "GMT");
    if !text.contains(':') {
        return None;
    }
    let mail = rfc2822::DateTimeParser::new().relaxed_weekday(true);
    let utc = |form: &str| {
        let civil = civil::DateTime::strptime(form, text).ok()?;
        TimeZone::UTC.to_timestamp(civil).ok()
    };
    // It takes a name that it does not know for UTC.
    let zone = text.rsplit(' ').next().unwrap_or_default();
    const ZONES: [&str; 11] =
        ["GMT", "UT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"];
    let is_known = !zone.starts_with(|c: char| c.is_ascii_alphabetic()) || ZONES.contains(&zone);
    mail.parse_timestamp(text)
        .ok()
        .filter(|_| is_known)
        .or_else(|| crate::Timestamp::from(text).instant())
        .or_else(|| utc("%A, %d-%b-%y %H:%M:%S GMT"))
        .or_else(|| utc("%a %b %e %H:%M:%S %Y"))
}

#[cfg(test)]
mod tests {
    use http::HeaderName;

    use super::*;

    /// 2026-01-01T00:00:00Z.
    const NOW: u64 = 1_767_225_600;

    fn read(status: u16, headers: &[(&'static str, &str)], body: &str) -> Option<f64> {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
        let status = StatusCode::from_u16(status).unwrap();
        retry_after(status, &HeaderMap::from_iter(headers), body.as_bytes(), now)
            .map(|wait| wait.as_secs_f64())
    }

    fn header(text: &str) -> Option<f64> {
        read(429, &[("retry-after", text)], "")
    }

    #[test]
    fn retry_after_is_read_in_every_form() {
        for (text, seconds) in [
            ("7", 7.0),
            ("0", 0.0),
            (" 7 ", 7.0),
            ("2.5", 2.5),
            ("2.", 2.0),
            (".5", 0.5),
            ("2s", 2.0),
            ("2 s", 2.0),
            ("2.5s", 2.5),
            ("2 seconds", 2.0),
            ("500ms", 0.5),
            ("1m 30s", 90.0),
            ("00:00:02", 2.0),
            ("\"2\"", 2.0),
            ("'2'", 2.0),
            ("2, 2", 2.0),
            ("2,3", 3.0),
            ("PT2S", 2.0),
            ("PT2.5S", 2.5),
            ("PT1M30S", 90.0),
            ("pt2s", 2.0),
            ("2026-01-01T00:01:30Z", 90.0),
            ("2026-01-01T01:01:30+01:00", 90.0),
            ("2026-01-01T00:01:30", 90.0),
            ("2026-01-01T00:00:00.5Z", 0.5),
            ("Thu, 01 Jan 2026 00:01:30 GMT", 90.0),
            ("Thu, 01 Jan 2026 00:01:30 UTC", 90.0),
            ("Thu, 1 Jan 2026 00:01:30 GMT", 90.0),
            ("Mon, 01 Jan 2026 00:01:30 GMT", 90.0),
            ("Thu, 01 Jan 2026 01:01:30 +0100", 90.0),
            ("Wed, 31 Dec 2025 19:01:30 EST", 90.0),
            ("Thursday, 01-Jan-26 00:01:30 GMT", 90.0),
            ("Thu Jan  1 00:01:30 2026", 90.0),
            ("1767225690", 90.0),
            ("1767225690000", 90.0),
            // What has passed is no wait.
            ("Wed, 01 Jan 2025 00:00:00 GMT", 0.0),
            ("2025-01-01T00:00:00Z", 0.0),
            ("1700000000", 0.0),
            // Without an end.
            ("90000", 86400.0),
            ("18446744073709551615", 86400.0),
            ("99999999999999999999", 86400.0),
            ("Fri, 01 Jan 2100 00:00:00 GMT", 86400.0),
            ("P7D", 86400.0),
        ] {
            assert_eq!(header(text), Some(seconds), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_counts_as_absent() {
        for text in [
            "",
            " ",
            "-1",
            "-2.5",
            "+5",
            "soon",
            "2 soon",
            "2, soon",
            "1.2.3",
            ".",
            "NaN",
            "inf",
            "1e400",
            "0x10",
            "PT",
            "-PT5S",
            "P1Y",
            "2026-01-01",
            "Thu, 99 Jan 2026 00:00:00 GMT",
            "\"",
            "\"\"",
            ",",
            "2,",
            "null",
            // Not UTC, and nobody knows what.
            "Thu, 01 Jan 2026 00:00:02 CET",
        ] {
            assert_eq!(header(text), None, "{text:?}");
        }
        assert_eq!(read(200, &[("retry-after", "5")], ""), None, "a success");
    }

    #[test]
    fn times_are_compared_with_the_date_of_the_response() {
        let date = "Thu, 01 Jan 2026 01:00:00 GMT";
        for (text, seconds) in [
            ("Thu, 01 Jan 2026 01:00:02 GMT", 2.0),
            ("2026-01-01T01:00:02Z", 2.0),
            ("1767229202", 2.0),
            ("2", 2.0),
        ] {
            assert_eq!(read(503, &[("date", date), ("retry-after", text)], ""), Some(seconds));
        }
        for odd in ["today", "Thu, 01 Jan 1970 00:00:00 GMT"] {
            let odd = [("date", odd), ("retry-after", "Thu, 01 Jan 2026 00:00:02 GMT")];
            assert_eq!(read(503, &odd, ""), Some(2.0), "the time of this machine");
        }
    }

    #[test]
    fn other_headers_and_the_body_say_it_too() {
        type Case = (u16, &'static [(&'static str, &'static str)], &'static str, Option<f64>);
        let cases: [Case; 20] = [
            (429, &[], "\u{feff}{\"retryAfter\": 3}", Some(3.0)),
            (429, &[("retry-after-ms", "250")], "", Some(0.25)),
            (429, &[("x-ms-retry-after-ms", "1500")], "", Some(1.5)),
            (429, &[("retry-after-ms", "250"), ("retry-after", "1")], "", Some(0.25)),
            (429, &[("retry-after-ms", "soon"), ("retry-after", "1")], "", Some(1.0)),
            (429, &[("ratelimit-reset", "30")], "", Some(30.0)),
            (429, &[("ratelimit-reset", "1767225630")], "", Some(30.0)),
            (429, &[("retry-after", "1"), ("ratelimit-reset", "30")], "", Some(1.0)),
            (503, &[("ratelimit-reset", "30")], "", None),
            (503, &[], r#"{"retryAfter": 3}"#, Some(3.0)),
            (429, &[], r#"{"message": "wait", "retry_after": 2.5}"#, Some(2.5)),
            (429, &[], r#"{"RetryAfter": "PT2S"}"#, Some(2.0)),
            (429, &[], r#"{"retryAfterSeconds": "4"}"#, Some(4.0)),
            (429, &[], r#"{"retryAfterMs": 1500}"#, Some(1.5)),
            (429, &[], r#"{"error": {"retryAfter": 5}}"#, Some(5.0)),
            (429, &[("retry-after", "1")], r#"{"retryAfter": 3}"#, Some(1.0)),
            (429, &[("retry-after", "soon")], r#"{"retryAfter": 3}"#, Some(3.0)),
            (429, &[], r#"{"retryAfter": null}"#, None),
            (429, &[], r#"{"retryAfter": -3}"#, None),
            (429, &[], "not JSON", None),
        ];
        for (status, headers, body, seconds) in cases {
            assert_eq!(read(status, headers, body), seconds, "{status} {headers:?} {body}");
        }
        let mut twice = HeaderMap::new();
        twice.append(header::RETRY_AFTER, "2".parse().unwrap());
        twice.append(header::RETRY_AFTER, "3".parse().unwrap());
        let wait = retry_after(StatusCode::BAD_GATEWAY, &twice, b"", SystemTime::UNIX_EPOCH);
        assert_eq!(wait, Some(Duration::from_secs(3)));
    }
}
