//! Answers that tell of a failure although their HTTP status is a success.

use std::fmt;

use serde_json::Value;

use crate::spelling::field;

/// What in a successful answer tells whether the operation did what was asked
/// (`x-aos-outcome`): the vendor answers some failures with 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// A field that tells it for the whole call.
    pub status: Option<OutcomeStatus>,
    /// Fields that hold what failed; empty ones hold no failure.
    pub failed: &'static [OutcomeFailed],
    /// A list or map that tells it for each thing asked for.
    pub each: Option<OutcomeEach>,
}

/// A field whose value says whether the whole call did what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeStatus {
    /// Name of the field.
    pub field: &'static str,
    /// The values that stand for a success; any other is a refusal.
    pub success: &'static [i64],
    /// What the vendor calls each value.
    pub labels: &'static [(i64, &'static str)],
}

/// A list or map of what failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeFailed {
    /// Name of the field.
    pub field: &'static str,
    /// What the vendor calls each code in it; empty where it holds no codes.
    pub labels: &'static [(i64, &'static str)],
}

/// A list or map with one result for each thing asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeEach {
    /// Name of the field that holds the list or map.
    pub field: &'static str,
    /// The field of each result that is true for a success.
    pub success: &'static str,
    /// The field of each result that holds the code of the failure.
    pub code: Option<OutcomeFailed>,
}

/// Why an answer stands for a refusal. Printed, it is a piece of a sentence:
/// `status is 4 (Invalid parameter)`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The number that tells it, where there is one for the whole call.
    pub value: Option<i64>,
    /// What the vendor calls that number.
    pub label: Option<&'static str>,
    /// What the answer tells, in words.
    pub text: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Outcome {
    /// Why this answer stands for a refusal; `None` for a success. An answer
    /// without the field that tells it is a refusal as well: nobody said that
    /// it went well. Names are also read in other capitals, for the vendor's
    /// pages and samples differ in them.
    pub fn refusal(&self, answer: &Value) -> Option<Refusal> {
        if let Some(status) = &self.status {
            return status.refusal(field(answer, status.field));
        }
        let mut parts = Vec::new();
        for failed in self.failed {
            for (name, value) in entries(field(answer, failed.field)) {
                let code = in_words(value, failed.labels);
                parts.push(if name.is_empty() {
                    format!("{} holds {code}", failed.field)
                } else {
                    format!("{} has {name}: {code}", failed.field)
                });
            }
        }
        if let Some(each) = &self.each {
            let results = entries(field(answer, each.field));
            if results.is_empty() && parts.is_empty() {
                parts.push(format!("{} tells no result", each.field));
            }
            for (name, result) in results {
                if is_true(field(result, each.success)) {
                    continue;
                }
                let code = each
                    .code
                    .map(|code| (code.field, in_words(field(result, code.field), code.labels)))
                    .map_or_else(String::new, |(field, words)| format!(", {field} is {words}"));
                let name = if name.is_empty() { String::new() } else { format!(".{name}") };
                parts.push(format!("{}{name}.{} is not true{code}", each.field, each.success));
            }
        }
        (!parts.is_empty()).then(|| Refusal { value: None, label: None, text: parts.join("; ") })
    }
}

impl OutcomeStatus {
    /// What the vendor calls a value.
    pub fn label(&self, value: i64) -> Option<&'static str> {
        label(self.labels, value)
    }

    fn refusal(&self, value: &Value) -> Option<Refusal> {
        let number = whole(value);
        if number.is_some_and(|number| self.success.contains(&number)) {
            return None;
        }
        let text = match value {
            Value::Null => format!("the answer tells no {}", self.field),
            value => format!("{} is {}", self.field, in_words(value, self.labels)),
        };
        let label = number.and_then(|number| self.label(number));
        Some(Refusal { value: number, label, text })
    }
}

/// The values of a list or map, with their names in a map.
fn entries(value: &Value) -> Vec<(&str, &Value)> {
    match value {
        Value::Array(list) => list.iter().map(|value| ("", value)).collect(),
        Value::Object(map) => map.iter().map(|(name, value)| (name.as_str(), value)).collect(),
        Value::Null => Vec::new(),
        Value::String(text) if text.is_empty() => Vec::new(),
        value => vec![("", value)],
    }
}

/// A number, also one that is quoted or has a fraction of nothing.
fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        #[allow(clippy::cast_possible_truncation)]
        Value::Number(number) => number.as_i64().or_else(|| {
            // Within 2^53 a float holds each whole number exactly.
            let number = number.as_f64().filter(|number| number.fract() == 0.0)?;
            (number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
        }),
        _ => None,
    }
}

fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(value) => *value,
        Value::String(text) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

fn label(labels: &[(i64, &'static str)], value: i64) -> Option<&'static str> {
    labels.iter().find(|(known, _)| *known == value).map(|(_, label)| *label)
}

fn in_words(value: &Value, labels: &[(i64, &'static str)]) -> String {
    match whole(value).and_then(|number| label(labels, number)) {
        Some(label) => format!("{value} ({label})"),
        None => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const STATUS: Outcome = Outcome {
        status: Some(OutcomeStatus {
            field: "status",
            success: &[1, 16],
            labels: &[(1, "Success"), (4, "Invalid parameter")],
        }),
        failed: &[],
        each: None,
    };

    const CODES: &[(i64, &str)] = &[(4, "No such module")];

    const EACH: Outcome = Outcome {
        status: None,
        failed: &[OutcomeFailed { field: "failedProducts", labels: CODES }],
        each: Some(OutcomeEach {
            field: "results",
            success: "isSuccess",
            code: Some(OutcomeFailed { field: "errorCode", labels: CODES }),
        }),
    };

    fn text(outcome: &Outcome, answer: Value) -> Option<String> {
        outcome.refusal(&answer).map(|refusal| refusal.to_string())
    }

    #[test]
    fn a_status_of_success_is_no_refusal_however_it_is_written() {
        for fine in [json!(1), json!(16), json!("1"), json!(1.0)] {
            assert_eq!(STATUS.refusal(&json!({ "status": fine })), None, "{fine}");
        }
    }

    #[test]
    fn any_other_status_is_a_refusal_with_the_vendors_label() {
        let refusal = STATUS.refusal(&json!({"status": 4})).unwrap();
        assert_eq!((refusal.value, refusal.label), (Some(4), Some("Invalid parameter")));
        assert_eq!(refusal.to_string(), "status is 4 (Invalid parameter)");
        assert_eq!(text(&STATUS, json!({"status": 99})).unwrap(), "status is 99");
        assert_eq!(text(&STATUS, json!({"status": "odd"})).unwrap(), "status is \"odd\"");
        for untold in [json!({}), json!({"status": null}), json!(null), json!([])] {
            assert_eq!(text(&STATUS, untold).unwrap(), "the answer tells no status");
        }
    }

    #[test]
    fn each_failure_is_told() {
        let fine = json!({"results": {"t1": {"isSuccess": true}}, "failedProducts": {}});
        assert_eq!(EACH.refusal(&fine), None);
        let listed = json!({"results": [{"isSuccess": true}], "failedProducts": null});
        assert_eq!(EACH.refusal(&listed), None);
        let failed = json!({
            "results": {"t1": {"isSuccess": true}, "t2": {"isSuccess": false, "errorCode": 4}},
            "failedProducts": {"Nonsense": 4},
        });
        assert_eq!(
            text(&EACH, failed).unwrap(),
            "failedProducts has Nonsense: 4 (No such module); \
             results.t2.isSuccess is not true, errorCode is 4 (No such module)"
        );
        assert_eq!(text(&EACH, json!({})).unwrap(), "results tells no result");
        // As the vendor's table has it, and with its other spellings.
        let listed =
            json!({"Results": {"t1": {"IsSuccess": true}}, "FailedProducts": ["Nonsense"]});
        assert_eq!(text(&EACH, listed).unwrap(), "failedProducts holds \"Nonsense\"");
    }
}
