//! Times relative to the fixed current time of the simulator.

use aos_api::Timestamp;
use jiff::{SignedDuration, Timestamp as Instant, Unit, civil::Date, tz::TimeZone};

/// The current time of the simulator: 1 October 2026. With the real clock its data
/// would change from day to day.
pub(crate) const NOW: Instant = Instant::constant(1_790_812_800, 0);

const DAY: i64 = 86_400;

/// The time so many seconds after another; before it when negative.
pub(crate) fn after(instant: Instant, seconds: i64) -> Instant {
    instant.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(instant)
}

/// A time in a month such as `202608`; `None` when that is not a month.
pub(crate) fn in_month(month: &str, draw: u64) -> Option<Instant> {
    let (year, month) = month.split_at_checked(4).filter(|(_, month)| month.len() == 2)?;
    let first = Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?;
    let first = TimeZone::UTC.to_timestamp(first.at(0, 0, 0, 0)).ok()?;
    Some(after(first, (draw % (28 * DAY as u64)) as i64))
}

pub(crate) fn parse(text: &str) -> Option<Instant> {
    Timestamp::from(text).instant()
}

/// As in requests and most responses: `2026-10-01T00:00:00Z`.
pub(crate) fn plain(instant: Instant) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

pub(crate) fn for_field(name: &str, draw: u64) -> Instant {
    let spread = (draw >> 8) as i64 & 0xffff_ffff;
    let between = |least: i64, most: i64| after(NOW, least + spread % (most - least));
    let holds = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if holds(&["birth"]) {
        // Whole days, as a birthday has no hour.
        let instant = between(-66 * 365 * DAY, -20 * 365 * DAY);
        let day = instant.as_second().div_euclid(DAY) * DAY;
        return Instant::from_second(day).unwrap_or(instant);
    }
    let (least, most) = if holds(&["expir", "contractend", "enddate", "enforceend"]) {
        (30, 700)
    } else if holds(&["creat", "firstdetect", "assigned"]) {
        (-900, -120)
    } else if holds(&["startdate", "enforcestart"]) {
        (-400, -90)
    } else {
        (-60, 0)
    };
    between(least * DAY, most * DAY)
}

/// The time in the form of a sample; the vendor has several.
pub(crate) fn like(sample: &str, instant: Instant) -> String {
    let form: String = sample.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let pattern = match form.as_str() {
        "0000-00-00T00:00:00" => "%Y-%m-%dT%H:%M:%S",
        "0000-00-00T00:00:00.0000000Z" => "%Y-%m-%dT%H:%M:%S.%7fZ",
        "0000-00-00T00:00:00.0000000" => "%Y-%m-%dT%H:%M:%S.%7f",
        "0000-00-00" => "%Y-%m-%d",
        "00/00/0000" => "%m/%d/%Y",
        "00/00/0000T00:00:00Z" => "%m/%d/%YT%H:%M:%SZ",
        "00-00-0000T00:00:00Z" => "%m-%d-%YT%H:%M:%SZ",
        "00/00/0000 00:00:00" => "%m/%d/%Y %H:%M:%S",
        // Milliseconds since 1970.
        "0000000000000" => return instant.as_millisecond().to_string(),
        _ => return plain(instant),
    };
    instant.strftime(pattern).to_string()
}

pub(crate) fn age(birthday: Instant) -> i64 {
    let [then, now] = [birthday, NOW].map(|instant| TimeZone::UTC.to_datetime(instant).date());
    then.until((Unit::Year, now)).map_or(0, |age| age.get_years().into())
}

/// Seconds as `1h2m3s`, as in the durations of jobs.
pub(crate) fn duration(seconds: u64) -> String {
    match (seconds / 3_600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s}s"),
        (0, m, s) => format!("{m}m{s}s"),
        (h, m, s) => format!("{h}h{m}m{s}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_time_is_fixed() {
        assert_eq!(plain(NOW), "2026-10-01T00:00:00Z");
    }

    #[test]
    fn times_have_the_form_of_a_sample() {
        let instant = parse("2026-03-26T14:05:06.5Z").unwrap();
        for (sample, text) in [
            ("2020-01-01T00:00:00Z", "2026-03-26T14:05:06Z"),
            ("2020-01-01T00:00:00.1234567Z", "2026-03-26T14:05:06.5000000Z"),
            ("2020-01-01T00:00:00", "2026-03-26T14:05:06"),
            ("01/02/2020T00:00:00Z", "03/26/2026T14:05:06Z"),
            ("01-02-2020T00:00:00Z", "03-26-2026T14:05:06Z"),
            ("01/02/2020 00:00:00", "03/26/2026 14:05:06"),
            ("1790812800000", "1774533906500"),
            ("N/A", "2026-03-26T14:05:06Z"),
        ] {
            assert_eq!(like(sample, instant), text, "{sample}");
        }
    }

    #[test]
    fn months_have_six_digits() {
        let august = in_month("202608", u64::MAX).unwrap();
        assert!(plain(august).starts_with("2026-08-"), "{august}");
        for other in ["", "2026", "202613", "2026-8", "20260801", "2026é"] {
            assert_eq!(in_month(other, 0), None, "{other}");
        }
    }

    #[test]
    fn an_age_counts_whole_years() {
        assert_eq!(age(parse("1990-10-01T00:00:00Z").unwrap()), 36);
        assert_eq!(age(parse("1990-10-02T00:00:00Z").unwrap()), 35);
    }

    #[test]
    fn starts_are_before_ends() {
        for draw in (0..1_000_u64).map(crate::random::mix) {
            assert!(for_field("enddate", draw) > NOW);
            assert!(for_field("startdate", draw) < NOW);
            assert!(for_field("createdtime", draw) < for_field("modifiedtime", draw));
        }
    }

    #[test]
    fn durations_have_the_form_of_the_vendor() {
        assert_eq!(duration(59), "59s");
        assert_eq!(duration(1_059), "17m39s");
        assert_eq!(duration(3_600), "1h0m0s");
    }
}
