//! `--fail-on`: conditions on what was read.

use std::{cmp::Ordering, fmt, str::FromStr};

use aos_facade::Operation;
use serde_json::Value;

use super::compare;
use crate::{
    exit::{Ending, Failure, Outcome},
    output::text::counted,
    terminal::note,
};

#[derive(Clone, Debug)]
pub(crate) struct Condition {
    text: String,
    test: Test,
}

#[derive(Clone, Debug)]
enum Test {
    /// A row is `new`, or `changed`.
    Compared(&'static str),
    Risen,
    Failed {
        most: f64,
        is_percent: bool,
    },
    Field {
        name: String,
        comparison: Comparison,
        value: String,
    },
}

type Comparison = fn(Ordering) -> bool;

/// The longer ones first, so that none is taken for another.
const COMPARISONS: [(&str, Comparison); 6] = [
    (">=", Ordering::is_ge),
    ("<=", Ordering::is_le),
    ("!=", Ordering::is_ne),
    ("==", Ordering::is_eq),
    (">", Ordering::is_gt),
    ("<", Ordering::is_lt),
];

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = "expected new, changed, risen, 'failed > 2%', or a field and a value such as \
                     'riskyActionCount > 50'";
        let text = text.trim();
        let find = |(sign, comparison)| Some((sign, comparison, text.split_once(sign)?));
        let test =
            match (text.to_ascii_lowercase().as_str(), COMPARISONS.into_iter().find_map(find)) {
                ("new", _) => Test::Compared("new"),
                ("changed", _) => Test::Compared("changed"),
                ("risen", _) => Test::Risen,
                (_, None) => return Err(wrong.to_owned()),
                (_, Some((sign, comparison, (name, value)))) => {
                    let (name, value) = (name.trim(), value.trim().trim_matches(['"', '\'']));
                    let number = value.trim_end_matches('%').trim().parse();
                    match (name.eq_ignore_ascii_case("failed"), number, sign) {
                        _ if name.is_empty() || value.is_empty() => return Err(wrong.to_owned()),
                        (true, Ok(most), ">") => {
                            Test::Failed { most, is_percent: value.ends_with('%') }
                        }
                        (true, ..) => {
                            return Err(
                                "expected a number, such as 'failed > 10' or 'failed > 2%'"
                                    .to_owned(),
                            );
                        }
                        _ => Test::Field {
                            name: name.to_owned(),
                            comparison,
                            value: value.to_owned(),
                        },
                    }
                }
            };
        Ok(Self { text: text.to_owned(), test })
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Condition {
    pub(super) fn compares(&self) -> bool {
        let of_comparison = |name: &str| compare::FIELDS.iter().any(|it| name.starts_with(it));
        matches!(self.test, Test::Compared(_) | Test::Risen)
            || self.field().is_some_and(of_comparison)
    }

    fn field(&self) -> Option<&str> {
        match &self.test {
            Test::Field { name, .. } => Some(name),
            _ => None,
        }
    }

    /// Whether it holds for a row, of which the first of the counts may have risen; any
    /// number where there are none.
    fn holds(&self, row: &Value, counts: &[&str]) -> bool {
        match &self.test {
            Test::Compared(word) => row["compared"] == *word,
            Test::Risen => row["change"].as_object().is_some_and(|changes| {
                let is_meant = |name: &str| counts.first().is_none_or(|count| *count == name);
                let rise = |value: &Value| value.as_f64().is_some_and(|change| change > 0.0);
                changes.iter().any(|(name, change)| is_meant(name) && rise(change))
            }),
            Test::Failed { .. } => false,
            Test::Field { name, comparison, value } => {
                order(at(row, name), value).is_some_and(comparison)
            }
        }
    }
}

fn at<'a>(row: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(row, |value, key| &value[key])
}

/// How a value compares with a text: as numbers where both are; not where it is unknown.
fn order(found: &Value, value: &str) -> Option<Ordering> {
    let text = match found {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match (text.parse::<f64>(), value.parse::<f64>()) {
        (Ok(text), Ok(value)) => text.partial_cmp(&value),
        _ => Some(text.to_lowercase().cmp(&value.to_lowercase())),
    }
}

pub(super) struct Conditions<'a> {
    counts: &'static [&'static str],
    held: Vec<Held<'a>>,
}

struct Held<'a> {
    condition: &'a Condition,
    rows: u64,
    /// The names of the first one.
    first: String,
    /// Rows that do not have its field.
    unknown: u64,
}

impl<'a> Conditions<'a> {
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
        let held = |condition| Held { condition, rows: 0, first: String::new(), unknown: 0 };
        Ok(Self { counts, held: all.iter().map(held).collect() })
    }

    pub(super) fn add(&mut self, row: &Value, names: impl Fn() -> String) {
        for held in &mut self.held {
            if held.condition.holds(row, self.counts) {
                if held.rows == 0 {
                    held.first = names();
                }
                held.rows += 1;
            }
            let field = held.condition.field().map(|name| at(row, name));
            held.unknown += u64::from(field.is_some_and(Value::is_null));
        }
    }

    /// How a command ends with them, of which so many targets failed: missing data is the
    /// bigger news.
    pub(super) fn outcome(&self, failed: u64, targets: u64, outcome: Outcome) -> Outcome {
        for Held { condition, unknown, .. } in self.held.iter().filter(|it| it.unknown > 0) {
            let rows = counted(unknown, "row", "rows");
            let what = format!("`{condition}` is not known of {rows}, which do not report it");
            note("warning", &what);
        }
        let sentences = self.held.iter().filter_map(|Held { condition, rows, first, .. }| {
            if let Test::Failed { most, is_percent } = condition.test {
                let all = targets.max(failed).max(1) as f64;
                let number = failed as f64;
                let share = if is_percent { number * 100.0 / all } else { number };
                return (share > most).then(|| format!("`{condition}` holds: {failed} failed"));
            }
            let words = || counted(rows, "row", "rows");
            (*rows > 0)
                .then(|| format!("`{condition}` holds for {}, the first is {first}", words()))
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
    fn conditions_are_read_and_shown_as_they_were_typed() {
        let conditions = [
            ("new", r#"Compared("new")"#),
            ("Changed", r#"Compared("changed")"#),
            ("risen", "Risen"),
            ("failed > 10", "Failed { most: 10.0, is_percent: false }"),
            ("failed>2.5%", "Failed { most: 2.5, is_percent: true }"),
        ];
        for (text, read) in conditions {
            assert_eq!(format!("{:?}", condition(text).test), read);
            assert_eq!(condition(text).to_string(), text);
        }
        for (text, of, to) in [
            ("riskyActionCount > 50", "riskyActionCount", "50"),
            ("status=='Blocked user'", "status", "Blocked user"),
            ("a.b <= -1", "a.b", "-1"),
        ] {
            let Test::Field { name, value, .. } = condition(text).test else { panic!("{text}") };
            assert_eq!((name.as_str(), value.as_str()), (of, to));
        }
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
            "riskyActionCount <= 51",
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
