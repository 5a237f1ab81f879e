//! Rejections in responses whose HTTP status is a success (`x-aos-outcome`).

use serde_json::Value;

use crate::values::{flag, names::get, number};

/// What in a 2xx response says whether the request was accepted (`x-aos-outcome`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// A field that says it for the whole request.
    pub status: Option<OutcomeStatus>,
    /// Fields that list what failed; empty ones list no failure.
    pub failed: &'static [OutcomeFailed],
    /// A list or map that says it for each item of the request.
    pub each: Option<OutcomeEach>,
}

/// A field whose value says whether the whole request was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeStatus {
    /// Name of the field.
    pub field: &'static str,
    /// The values that mean accepted; any other is a rejection.
    pub success: &'static [i64],
    /// The vendor's label of each value.
    pub labels: &'static [(i64, &'static str)],
}

/// A list or map of what failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeFailed {
    /// Name of the field.
    pub field: &'static str,
    /// The vendor's label of each code in it; empty where it holds no codes.
    pub labels: &'static [(i64, &'static str)],
}

/// A list or map with one result for each item of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeEach {
    /// Name of the field that holds the list or map.
    pub field: &'static str,
    /// The field of each result that is true for a success.
    pub success: &'static str,
    /// The field of each result that holds the code of the failure.
    pub code: Option<OutcomeFailed>,
}

/// Why a request was rejected. Printed: `status is 4 (Invalid parameter)`.
#[derive(Clone, Debug, PartialEq, Eq, derive_more::Display, serde::Serialize)]
#[display("{text}")]
#[non_exhaustive]
pub struct Rejection {
    /// The code, where there is one for the whole request.
    pub value: Option<i64>,
    /// The vendor's label of that code; `None` for one that the spec does not know.
    pub label: Option<&'static str>,
    /// What the response says, in words.
    pub text: String,
    /// The response.
    pub response: Value,
}

impl Outcome {
    /// Why this response body means rejected; `None` for accepted. Keys are case-insensitive.
    ///
    /// # Errors
    ///
    /// When it does not say: it has no such field.
    pub fn rejection(&self, body: &Value) -> Result<Option<Rejection>, String> {
        self.rejection_in(body, &|words| words)
    }

    pub(crate) fn fields(&self) -> Vec<&'static str> {
        let status = self.status.map(|status| status.field);
        let failed = self.failed.iter().map(|failed| failed.field);
        status.into_iter().chain(failed).chain(self.each.map(|each| each.field)).collect()
    }

    /// The same with the service's own words filtered, which may hold a secret.
    pub(crate) fn rejection_in(
        &self,
        body: &Value,
        filter: &dyn Fn(String) -> String,
    ) -> Result<Option<Rejection>, String> {
        if let Some(status) = &self.status {
            return status.rejection(body, filter);
        }
        let mut parts = Vec::new();
        for failed in self.failed {
            for (name, value) in entries(get(body, failed.field)) {
                let code = in_words(value, failed.labels, filter);
                parts.push(match filter(name.to_owned()).as_str() {
                    "" => format!("{} holds {code}", failed.field),
                    name => format!("{} has {name}: {code}", failed.field),
                });
            }
        }
        if let Some(each) = &self.each {
            let results = entries(get(body, each.field));
            if results.is_empty() && parts.is_empty() {
                return Err(format!("{} has no result", each.field));
            }
            let is_success = |result| flag(get(result, each.success)) == Some(true);
            for (name, result) in results.into_iter().filter(|(_, result)| !is_success(result)) {
                let code = each.code.map_or_else(String::new, |code| {
                    let words = in_words(get(result, code.field), code.labels, filter);
                    format!(", {} is {words}", code.field)
                });
                let name = filter(name.to_owned());
                let name = if name.is_empty() { name } else { format!(".{name}") };
                parts.push(format!("{}{name}.{} is not true{code}", each.field, each.success));
            }
        }
        let text = parts.join("; ");
        let rejection = |text| Rejection { value: None, label: None, text, response: body.clone() };
        Ok((!text.is_empty()).then(|| rejection(text)))
    }
}

impl OutcomeStatus {
    fn rejection(
        &self,
        body: &Value,
        filter: &dyn Fn(String) -> String,
    ) -> Result<Option<Rejection>, String> {
        let value = get(body, self.field);
        let number = number(value);
        if number.is_some_and(|number| self.success.contains(&number)) {
            return Ok(None);
        }
        if value.is_null() {
            return Err(format!("the response has no {}", self.field));
        }
        if value.is_object() || value.is_array() {
            return Err(format!("{} is no status", self.field));
        }
        let text = format!("{} is {}", self.field, in_words(value, self.labels, filter));
        let label = number.and_then(|number| label(self.labels, number));
        Ok(Some(Rejection { value: number, label, text, response: body.clone() }))
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

fn label(labels: &[(i64, &'static str)], value: i64) -> Option<&'static str> {
    labels.iter().find(|(known, _)| *known == value).map(|(_, label)| *label)
}

fn in_words(
    value: &Value,
    labels: &[(i64, &'static str)],
    filter: &dyn Fn(String) -> String,
) -> String {
    match number(value).and_then(|number| label(labels, number)) {
        Some(label) => format!("{value} ({label})"),
        None => filter(value.to_string()),
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

    fn text(outcome: &Outcome, body: Value) -> Option<String> {
        match outcome.rejection(&body) {
            Ok(rejection) => rejection.map(|rejection| rejection.to_string()),
            Err(why) => Some(format!("unknown: {why}")),
        }
    }

    #[test]
    fn a_status_of_success_is_no_rejection_however_it_is_written() {
        for fine in [json!(1), json!(16), json!("1"), json!(1.0)] {
            assert_eq!(STATUS.rejection(&json!({ "status": fine })), Ok(None), "{fine}");
        }
    }

    #[test]
    fn any_other_status_is_a_rejection_with_the_vendors_label() {
        let rejection = STATUS.rejection(&json!({"status": 4})).unwrap().unwrap();
        assert_eq!((rejection.value, rejection.label), (Some(4), Some("Invalid parameter")));
        assert_eq!(rejection.to_string(), "status is 4 (Invalid parameter)");
        assert_eq!(text(&STATUS, json!({"status": 99})).unwrap(), "status is 99");
        assert_eq!(text(&STATUS, json!({"status": "odd"})).unwrap(), "status is \"odd\"");
        for missing in [json!({}), json!({"status": null}), json!(null), json!([])] {
            assert_eq!(text(&STATUS, missing).unwrap(), "unknown: the response has no status");
        }
        for odd in [json!({}), json!([1])] {
            let said = text(&STATUS, json!({ "status": odd })).unwrap();
            assert_eq!(said, "unknown: status is no status");
        }
    }

    #[test]
    fn each_failure_is_told() {
        let fine = json!({"results": {"t1": {"isSuccess": true}}, "failedProducts": {}});
        assert_eq!(EACH.rejection(&fine), Ok(None));
        let listed = json!({"results": [{"isSuccess": true}], "failedProducts": null});
        assert_eq!(EACH.rejection(&listed), Ok(None));
        let failed = json!({
            "results": {"t1": {"isSuccess": true}, "t2": {"isSuccess": false, "errorCode": 4}},
            "failedProducts": {"Nonsense": 4},
        });
        assert_eq!(
            text(&EACH, failed).unwrap(),
            "failedProducts has Nonsense: 4 (No such module); \
             results.t2.isSuccess is not true, errorCode is 4 (No such module)"
        );
        assert_eq!(text(&EACH, json!({})).unwrap(), "unknown: results has no result");
        // As the vendor's table has it, and with its other spellings.
        let listed =
            json!({"Results": {"t1": {"IsSuccess": true}}, "FailedProducts": ["Nonsense"]});
        assert_eq!(text(&EACH, listed).unwrap(), "failedProducts holds \"Nonsense\"");
    }
}
