//! The geometry of the charts; the template draws them.

use crate::{model::Day, text::grouped};

/// The line of the fleet: the risky actions of each day.
pub(crate) struct Line {
    /// The line, with a gap where a day is unknown.
    pub(crate) path: String,
    pub(crate) points: Vec<Point>,
    /// Values beside the chart, with their height.
    pub(crate) values: Vec<(f64, String)>,
    /// What it shows.
    pub(crate) words: String,
    /// Days below the chart, with their place.
    pub(crate) dates: Vec<(f64, String)>,
}

/// A day on the line.
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// Whether tenants are missing in it.
    pub(crate) is_partial: bool,
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
    let y = |value: f64| tenths(BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP));
    let width = (RIGHT - LEFT) / days.len().saturating_sub(1).max(1) as f64;
    let x = |place: usize| tenths(LEFT + width * place as f64);

    let (mut path, mut points) = (String::new(), Vec::new());
    let mut command = 'M';
    for (place, day) in days.iter().enumerate() {
        let Some(risky) = day.risky else {
            command = 'M';
            continue;
        };
        let point = Point { x: x(place), y: y(risky as f64), is_partial: day.failed > 0 };
        path += &format!("{command}{} {}", point.x, point.y);
        points.push(point);
        command = 'L';
    }
    let steps = ((high - low) / step).round() as i32;
    let values = (0..=steps).map(|number| low + step * f64::from(number));
    let every = days.len().div_ceil(DATES);
    // The last day is always named.
    let dates = days.iter().enumerate().skip((days.len() - 1) % every).step_by(every);
    let counts: Vec<_> = days.iter().map(|day| day.risky).collect();
    Some(Line {
        path,
        words: format!("{}.", spark_words(&counts)),
        points,
        values: values.map(|value| (y(value), grouped(value))).collect(),
        dates: dates
            .map(|(place, day)| (x(place), day.date.strftime("%-d %b").to_string()))
            .collect(),
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
    let mut path = String::new();
    let mut last = None;
    for (place, day) in days.iter().enumerate() {
        let y = day.map(|day| (SPARK * (1.0 - (day as f64 - low) / range)).round());
        match y {
            Some(y) if last == Some(y) => {}
            // The day before is drawn to its end, which is where this one begins.
            Some(y) if last.is_some() => path += &format!("H{}V{y}", 2 * place),
            Some(y) => path += &format!("M{} {y}", 2 * place),
            None if last.is_some() => path += &format!("H{}", 2 * place),
            None => {}
        }
        last = y;
    }
    if last.is_some() {
        path += &format!("H{}", 2 * days.len());
    }
    path
}

/// What a sparkline shows, in words.
pub(crate) fn spark_words(days: &[Option<i64>]) -> String {
    let known: Vec<i64> = days.iter().flatten().copied().collect();
    let (Some(first), Some(last)) = (known.first(), known.last()) else {
        return "unknown on all days".to_owned();
    };
    let highest = known.iter().max().unwrap_or(last);
    let mut words =
        format!("{} to {}, at most {}", grouped(*first), grouped(*last), grouped(*highest));
    if known.len() < days.len() {
        words += &format!(", {} of {} days unknown", days.len() - known.len(), days.len());
    }
    words
}
