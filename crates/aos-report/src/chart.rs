//! The geometry of the charts; the template draws them.

use crate::{model::Day, text::grouped};

/// The line of the fleet: the risky actions of each day.
pub(crate) struct Line {
    /// The line, with a gap where a day is unknown.
    pub(crate) path: String,
    /// Places of the days that are known, and whether tenants are unknown then.
    pub(crate) points: Vec<(f64, f64, bool)>,
    /// Values beside the chart, with their height.
    pub(crate) values: Vec<(f64, String)>,
    /// Days below the chart, with their place.
    pub(crate) dates: Vec<(f64, String)>,
}

/// Borders of the drawing within its 960 × 220 units.
const LEFT: f64 = 64.0;
const RIGHT: f64 = 936.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 190.0;
/// The most dates below the chart.
const DATES: usize = 8;

/// The line of some days; `None` when no day is known.
pub(crate) fn line(days: &[Day]) -> Option<Line> {
    let known = || days.iter().filter_map(|day| day.risky).map(|risky| risky as f64);
    let (low, high) = (known().reduce(f64::min)?, known().reduce(f64::max)?);
    let step = round_step((high - low).max(high.abs() / 10.0).max(3.0) / 3.0);
    let (low, high) = ((low / step).floor() * step, ((high / step).floor() + 1.0) * step);
    let tenths = |number: f64| (number * 10.0).round() / 10.0;
    let x = |place: usize| {
        tenths(LEFT + (RIGHT - LEFT) / (days.len() - 1).max(1) as f64 * place as f64)
    };
    let y = |value: f64| tenths(BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP));

    let point =
        |(place, day): (usize, &Day)| Some((x(place), y(day.risky? as f64), day.unknown > 0));
    let points: Vec<_> = days.iter().enumerate().map(point).collect();
    let parts = points.split(Option::is_none).filter(|part| !part.is_empty());
    let parts = parts.map(|part| {
        let points = part.iter().flatten().map(|(x, y, _)| format!("{x} {y}"));
        format!("M{}", points.collect::<Vec<_>>().join("L"))
    });
    let steps = 0..=((high - low) / step).round() as u32;
    let values = steps.map(|number| low + step * f64::from(number));
    let every = days.len().div_ceil(DATES);
    // The last day is always named.
    let dates = days.iter().enumerate().skip((days.len() - 1) % every).step_by(every);
    let date = |(place, day): (usize, &Day)| (x(place), day.date.strftime("%-d %b").to_string());
    Some(Line {
        path: parts.collect(),
        points: points.iter().flatten().copied().collect(),
        values: values.map(|value| (y(value), grouped(value))).collect(),
        dates: dates.map(date).collect(),
    })
}

/// The least of 1, 2, 5, 10, 20, 50, … that is not less than a number.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= least);
    factor.unwrap_or(10.0) * power
}

/// Height of a sparkline; a day is two units wide.
const SPARK: f64 = 15.0;

/// A line of steps with a gap where a day is unknown. It shows at least a quarter of the
/// highest value, so that small changes look small.
pub(crate) fn spark(days: &[Option<i64>]) -> String {
    let known = || days.iter().flatten().map(|day| *day as f64);
    let (low, high) = (known().fold(f64::MAX, f64::min), known().fold(0.0, f64::max));
    let range = (high - low).max(high / 4.0).max(1.0);
    let low = (low - (range - (high - low)) / 2.0).max(0.0);
    let y = |day: i64| (SPARK * (1.0 - (day as f64 - low) / range)).round();
    let (mut path, mut place) = (String::new(), 0);
    for same in days.chunk_by(|day, next| day == next) {
        if let Some(day) = same[0] {
            // Joined to the day before, where that is known.
            let command = if path.is_empty() || days[place - 1].is_none() { "M" } else { "L" };
            path += &format!("{command}{} {}h{}", 2 * place, y(day), 2 * same.len());
        }
        place += same.len();
    }
    path
}

/// What a line of days shows, in words.
pub(crate) fn words(days: &[Option<i64>]) -> String {
    let known: Vec<i64> = days.iter().flatten().copied().collect();
    let [first, .., last] = known[..] else {
        return "too few days are known".to_owned();
    };
    let highest = known.iter().max().copied().unwrap_or(last);
    let unknown = match days.len() - known.len() {
        0 => String::new(),
        number => format!(", {number} of {} days unknown", days.len()),
    };
    format!("{} to {}, at most {}{unknown}", grouped(first), grouped(last), grouped(highest))
}
