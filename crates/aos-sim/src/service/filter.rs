//! The filters of lists: fields of the body and parameters of the query that
//! say which rows are wanted.

use aos_api::{Location, Parameter};
use serde_json::Value;

use super::Call;
use crate::{
    data::canonical,
    random::{hash, mix},
};

/// The parameters that lead through pages.
const PAGING: [&str; 3] = ["pageIndex", "pageSize", "skipToken"];

/// One thing that is asked of the rows.
#[derive(Debug, PartialEq)]
pub(super) struct Filter<'a> {
    /// Name of the parameter or field, in small letters.
    name: String,
    /// The values that are wanted, as text in small letters.
    wanted: Vec<String>,
    /// The parameter of the query, if it is one.
    parameter: Option<&'a Parameter>,
}

/// What a call asks of the rows.
pub(super) fn filters(call: &Call) -> Vec<Filter<'static>> {
    let operation = call.operation;
    let in_query = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Query)
        .filter(|parameter| !PAGING.contains(&parameter.name))
        .map(|parameter| {
            let sent = call.query.iter().filter(|(name, _)| name == parameter.name);
            let wanted = sent.map(|(_, value)| value.to_ascii_lowercase()).collect();
            Filter { name: canonical(parameter.name), wanted, parameter: Some(parameter) }
        });
    let in_body =
        call.body.as_ref().and_then(Value::as_object).into_iter().flatten().map(|(name, value)| {
            Filter { name: canonical(name), wanted: texts(value), parameter: None }
        });
    // A missing, null or empty list asks for nothing, so all rows are wanted.
    in_query.chain(in_body).filter(|filter| !filter.wanted.is_empty()).collect()
}

impl Filter<'_> {
    /// The ids that it asks for, if it asks for things of this name.
    pub(super) fn ids(&self, name: &str) -> Option<&[String]> {
        (self.name.strip_suffix("ids") == Some(name)).then_some(&self.wanted)
    }

    /// Whether a row is wanted. `key` is what the row is drawn from.
    pub(super) fn wants(&self, row: &Value, key: u64) -> bool {
        let Some(fields) = row.as_object() else { return true };
        let candidates = candidates(&self.name);
        let value = candidates.iter().find_map(|candidate| {
            fields.iter().find(|(name, _)| canonical(name) == *candidate).map(|(_, value)| value)
        });
        match (value, self.parameter) {
            (Some(value), _) => texts(value).iter().any(|text| self.wanted.contains(text)),
            // The rows do not show what is asked for, but each has it.
            (None, Some(parameter)) if !parameter.values.is_empty() => {
                let drawn = mix(key ^ hash(&self.name)) as usize % parameter.values.len();
                self.wanted.iter().any(|wanted| wanted == parameter.values[drawn].sent)
            }
            (None, _) => true,
        }
    }
}

/// The names under which rows may hold what a filter asks for:
/// `scanProfileIds` asks for a `profileId`, `risky` for `isRisk`.
fn candidates(name: &str) -> Vec<String> {
    let singular = name.strip_suffix('s').unwrap_or(name);
    let mut candidates = vec![name.to_owned(), singular.to_owned()];
    if let Some(thing) = singular.strip_suffix("id") {
        candidates.push(format!("{}id", thing.trim_start_matches("scan")));
        candidates.push("id".to_owned());
    }
    if let Some(thing) = singular.strip_prefix("user") {
        candidates.push(thing.to_owned());
    }
    candidates.push(format!("is{name}"));
    candidates.push(format!("is{}", name.strip_suffix('y').unwrap_or(name)));
    candidates
}

/// Scalars as text in small letters.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null | Value::Object(_) => Vec::new(),
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.to_ascii_lowercase()],
        scalar => vec![scalar.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use aos_api::{NamedValue, ParameterKind};
    use serde_json::json;

    use super::*;

    fn filter(name: &str, wanted: &[&str]) -> Filter<'static> {
        let wanted = wanted.iter().map(|wanted| (*wanted).to_owned()).collect();
        Filter { name: canonical(name), wanted, parameter: None }
    }

    #[test]
    fn rows_are_chosen_by_what_they_show() {
        for (name, wanted, row, is_wanted) in [
            ("baselineIds", "b1", json!({"baselineId": "B1"}), true),
            ("baselineIds", "b1", json!({"baselineId": "b2"}), false),
            ("scanProfileIds", "p", json!({"profileId": "p"}), true),
            ("scanProfileIds", "p", json!({"profileId": "q"}), false),
            ("ProfileIds", "p", json!({"id": "p"}), true),
            ("userIds", "u", json!({"id": "x"}), false),
            ("userEmails", "a@b", json!({"email": "A@b"}), true),
            ("userEmails", "a@b", json!({"email": "c@b"}), false),
            ("risky", "true", json!({"isRisk": true}), true),
            ("risky", "true", json!({"isRisk": false}), false),
            ("dataSources", "3", json!({"dataSource": 3}), true),
            ("status", "8", json!({"status": [0, 8]}), true),
            ("status", "7", json!({"status": [0, 8]}), false),
            ("Status", "1", json!({"status": 1}), true),
            ("unheardOf", "1", json!({"status": 1}), true),
        ] {
            assert_eq!(filter(name, &[wanted]).wants(&row, 0), is_wanted, "{name} {row}");
        }
    }

    #[test]
    fn what_rows_do_not_show_parts_them_all_the_same() {
        const NAMED: NamedValue = NamedValue { sent: "1", name: "A", label: "A" };
        let values = [NAMED, NamedValue { sent: "2", ..NAMED }];
        let category = Parameter {
            name: "category",
            handle: None,
            location: Location::Query,
            required: false,
            list: false,
            kind: ParameterKind::Integer,
            description: "",
            values: Box::leak(Box::new(values)),
            max_length: None,
            minimum: None,
            maximum: None,
            default: None,
        };
        let wanted = |value: &str, key| {
            let filter = Filter { parameter: Some(&category), ..filter("category", &[value]) };
            filter.wants(&json!({"id": "x"}), key)
        };
        for key in 0..50 {
            assert_ne!(wanted("1", key), wanted("2", key), "each row is in one of them");
        }
        assert!((0..50).any(|key| wanted("1", key)) && (0..50).any(|key| wanted("2", key)));
    }
}
