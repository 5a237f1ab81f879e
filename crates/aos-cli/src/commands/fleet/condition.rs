//! `--fail-on`: conditions on what was read.

use std::{fmt, str::FromStr};

use aos_facade::Operation;
use serde_json::Value;

use super::compare;
use crate::{
    exit::{Ending, Failure, Outcome},
    output::text::counted,
    terminal::note,
};

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// A row was not there before.
    New,
    /// A row is not what it was.
    Changed,
    /// A count is higher than before.
    Risen,
    /// More targets failed than a number, or than a share in percent.
    Failed { most: f64, is_percent: bool },
    /// A field of a row compares so with a value.
    Field { name: String, comparison: &'static str, value: String },
}

/// The longer ones first, so that none is taken for another.
const COMPARISONS: [&str; 6] = [">=", "<=", "!=", "==", ">", "<"];

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        match text.to_ascii_lowercase().as_str() {
            "new" => return Ok(Self::New),
            "changed" => return Ok(Self::Changed),
            "risen" => return Ok(Self::Risen),
            _ => {}
        }
        let wrong = || {
            "expected new, changed, risen, 'failed > 2%', or a field and a value such as \
             'riskyActionCount > 50'"
                .to_owned()
        };
        let found = COMPARISONS.into_iter().find_map(|it| Some((text.split_once(it)?, it)));
        let ((name, value), comparison) = found.ok_or_else(wrong)?;
        let (name, value) = (name.trim(), value.trim().trim_matches(['"', '\'']));
        if name.is_empty() || value.is_empty() {
            return Err(wrong());
        }
        if name.eq_ignore_ascii_case("failed") {
            let number = value.trim_end_matches('%').trim().parse();
            return match (number, comparison) {
                (Ok(most), ">") => Ok(Self::Failed { most, is_percent: value.ends_with('%') }),
                _ => Err("expected a number, such as 'failed > 10' or 'failed > 2%'".to_owned()),
            };
        }
        Ok(Self::Field { name: name.to_owned(), comparison, value: value.to_owned() })
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New => f.write_str("new"),
            Self::Changed => f.write_str("changed"),
            Self::Risen => f.write_str("risen"),
            Self::Failed { most, is_percent } => {
                write!(f, "failed > {most}{}", if *is_percent { "%" } else { "" })
            }
            Self::Field { name, comparison, value } => write!(f, "{name} {comparison} {value}"),
        }
    }
}

impl Condition {
    /// Whether it is about what rows were before.
    pub(super) fn compares(&self) -> bool {
        let of_comparison = |name: &str| compare::FIELDS.iter().any(|it| name.starts_with(it));
        matches!(self, Self::New | Self::Changed | Self::Risen)
            || self.field().is_some_and(of_comparison)
    }

    /// The field that it is about.
    pub(super) fn field(&self) -> Option<&str> {
        match self {
            Self::Field { name, .. } => Some(name),
            _ => None,
        }
    }

    /// Whether it holds for a row, of which the first of the counts may have risen; any
    /// number where there are none.
    fn holds(&self, row: &Value, counts: &[&str]) -> bool {
        match self {
            Self::New => row["compared"] == "new",
            Self::Changed => row["compared"] == "changed",
            Self::Risen => row["change"].as_object().is_some_and(|changes| {
                let is_meant = |name: &str| counts.first().is_none_or(|count| *count == name);
                let rise = |value: &Value| value.as_f64().is_some_and(|change| change > 0.0);
                changes.iter().any(|(name, change)| is_meant(name) && rise(change))
            }),
            Self::Failed { .. } => false,
            Self::Field { name, comparison, value } => holds(at(row, name), comparison, value),
        }
    }
}

/// The value at a path; null where there is none.
fn at<'a>(row: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(row, |value, key| &value[key])
}

/// Whether a value compares so with a text: as numbers where both are.
fn holds(found: &Value, comparison: &str, value: &str) -> bool {
    let text = match found {
        Value::Null => return false,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let order = match (text.parse::<f64>(), value.parse::<f64>()) {
        (Ok(text), Ok(value)) => text.partial_cmp(&value),
        _ => Some(text.to_lowercase().cmp(&value.to_lowercase())),
    };
    order.is_some_and(|order| match comparison {
        ">=" => order.is_ge(),
        "<=" => order.is_le(),
        "!=" => order.is_ne(),
        "==" => order.is_eq(),
        ">" => order.is_gt(),
        _ => order.is_lt(),
    })
}

/// The conditions of a command, and for what they hold.
pub(super) struct Conditions<'a> {
    all: &'a [Condition],
    counts: &'static [&'static str],
    held: Vec<Held>,
}

/// For what a condition holds.
#[derive(Clone, Default)]
struct Held {
    rows: u64,
    /// The names of the first one.
    first: String,
    /// Rows that do not have its field.
    unknown: u64,
}

impl<'a> Conditions<'a> {
    /// # Errors
    ///
    /// A condition on a field that the rows do not have.
    pub(super) fn new(
        all: &'a [Condition],
        operation: &'static Operation,
        counts: &'static [&'static str],
    ) -> Outcome<Self> {
        let known: Vec<&str> = operation.row_fields().iter().map(|field| field.name).collect();
        let plain = |name: &'a str| {
            let of_comparison = compare::FIELDS.iter().find_map(|it| name.strip_prefix(it));
            of_comparison.map_or(name, |rest| rest.trim_start_matches('.'))
        };
        let mut fields = all.iter().filter_map(Condition::field).map(plain);
        let unknown = fields.find(|name| !name.is_empty() && !known.contains(name));
        if let Some(name) = unknown.filter(|_| !known.is_empty()) {
            let sentence = format!("--fail-on: there is no field {name:?}");
            let hint = format!("there are {}", known.join(", "));
            return Err(Failure::usage(sentence).hint(hint));
        }
        Ok(Self { all, counts, held: vec![Held::default(); all.len()] })
    }

    /// Takes a row, which these names tell from others.
    pub(super) fn add(&mut self, row: &Value, names: impl Fn() -> String) {
        for (condition, held) in self.all.iter().zip(&mut self.held) {
            if condition.holds(row, self.counts) {
                if held.rows == 0 {
                    held.first = names();
                }
                held.rows += 1;
            }
            let field = condition.field().map(|name| at(row, name));
            held.unknown += u64::from(field.is_some_and(Value::is_null));
        }
    }

    /// How a command ends with them, of which so many targets failed: missing data is the
    /// bigger news.
    pub(super) fn outcome(&self, failed: u64, targets: u64, outcome: Outcome) -> Outcome {
        for (condition, held) in self.all.iter().zip(&self.held).filter(|(_, it)| it.unknown > 0) {
            let rows = counted(held.unknown, "row", "rows");
            let what = format!("`{condition}` is not known of {rows}, which do not report it");
            note("warning", &what);
        }
        let sentences = self.all.iter().zip(&self.held).filter_map(|(condition, held)| {
            if let Condition::Failed { most, is_percent } = condition {
                let all = targets.max(failed).max(1) as f64;
                let number = failed as f64;
                let share = if *is_percent { number * 100.0 / all } else { number };
                return (share > *most).then(|| format!("`{condition}` holds: {failed} failed"));
            }
            let (rows, first) = (counted(held.rows, "row", "rows"), &held.first);
            (held.rows > 0).then(|| format!("`{condition}` holds for {rows}, the first is {first}"))
        });
        let holds = sentences.collect::<Vec<_>>().join("; ");
        match outcome {
            _ if holds.is_empty() => outcome,
            Ok(()) => Err(Failure::Ended(Ending::Condition, holds.into())),
            Err(incomplete) => Err(incomplete.meaning(&holds)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn condition(text: &str) -> Condition {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn conditions_are_read_and_written() {
        for text in [
            "new",
            "changed",
            "risen",
            "failed > 10",
            "failed > 2.5%",
            "riskyActionCount > 50",
            "status == Failed",
            "a.b <= -1",
        ] {
            assert_eq!(condition(text).to_string(), text);
        }
        assert_eq!(condition("status=='Blocked user'").to_string(), "status == Blocked user");
        for wrong in ["", "riskyActionCount", "> 5", "x >", "failed < 2", "failed > many", "fallen"]
        {
            assert!(wrong.parse::<Condition>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_condition_holds_for_what_is_known() {
        let row = json!({
            "riskyActionCount": 51, "status": "Blocked", "note": null, "size": "7",
            "compared": "changed", "change": {"riskyActionCount": 3, "normalActionCount": -1},
        });
        let holds = |text: &str| condition(text).holds(&row, &["riskyActionCount"]);
        for text in [
            "riskyActionCount > 50",
            "riskyActionCount >= 51",
            "riskyActionCount != 50",
            "size < 10",
            "status == blocked",
            "risen",
            "changed",
            "change.riskyActionCount > 2",
        ] {
            assert!(holds(text), "{text}");
        }
        for text in ["riskyActionCount > 51", "note == x", "note != x", "missing < 1", "new"] {
            assert!(!holds(text), "{text}");
        }
        assert!(!condition("risen").holds(&row, &["normalActionCount"]));
        let unknown = json!({"compared": "unknown", "change": null});
        assert!(!condition("risen").holds(&unknown, &[]));
    }
}
