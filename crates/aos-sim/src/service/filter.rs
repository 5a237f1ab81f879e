//! Filters: fields of the body and query parameters that select rows.

use aos_api::Location;
use serde_json::Value;

use super::request::ApiRequest;
use crate::data::canonical;

#[derive(Debug, PartialEq)]
pub(super) struct Filter {
    name: String,
    /// In lower case.
    pub(super) accepted: Vec<String>,
}

pub(super) fn filters(request: &ApiRequest) -> Vec<Filter> {
    let known = request
        .operation
        .parameters
        .iter()
        .filter(|known| known.location == Location::Query && !request.selects_page(known.name));
    let in_query = known.map(|known| {
        let sent = request.query.iter().filter(|(name, _)| name == known.name);
        let accepted = sent.map(|(_, value)| value.to_ascii_lowercase()).collect();
        Filter { name: canonical(known.name), accepted }
    });
    let fields = request.operation.body.map_or(&[][..], |body| body.fields);
    let in_body = request
        .fields()
        .map(|(name, value)| Filter { name: canonical(name), accepted: scalars(value) })
        .filter(|filter| fields.iter().any(|field| canonical(field.name) == filter.name));
    // A missing, null or empty list selects all rows.
    in_query.chain(in_body).filter(|filter| !filter.accepted.is_empty()).collect()
}

impl Filter {
    pub(super) fn has_ids_of(&self, name: &str) -> bool {
        self.name.strip_suffix("ids") == Some(name)
    }

    /// Whether it selects a row. Rows without the field are selected.
    pub(super) fn selects(&self, row: &Value) -> bool {
        let Some(fields) = row.as_object() else { return true };
        let value = candidates(&self.name).into_iter().find_map(|candidate| {
            fields.iter().find(|(name, _)| canonical(name) == candidate).map(|(_, value)| value)
        });
        value.is_none_or(|value| scalars(value).iter().any(|text| self.accepted.contains(text)))
    }
}

/// The names of the field that a filter compares: `scanProfileIds` selects by
/// `profileId`, `userEmails` by `email`, `risky` by `isRisk`.
fn candidates(name: &str) -> Vec<String> {
    let singular = name.strip_suffix('s').unwrap_or(name);
    let mut candidates = vec![name.to_owned(), singular.to_owned()];
    if singular.ends_with("id") {
        candidates.extend([singular.trim_start_matches("scan").to_owned(), "id".to_owned()]);
    }
    candidates.extend(singular.strip_prefix("user").map(str::to_owned));
    candidates.push(format!("is{}", name.strip_suffix('y').unwrap_or(name)));
    candidates
}

/// Scalars as text in lower case.
fn scalars(value: &Value) -> Vec<String> {
    match value {
        Value::Null | Value::Object(_) => Vec::new(),
        Value::Array(items) => items.iter().flat_map(scalars).collect(),
        Value::String(text) => vec![text.to_ascii_lowercase()],
        scalar => vec![scalar.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rows_are_selected_by_the_field_of_the_filter() {
        for (name, accepted, row, selected) in [
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
            ("unknown", "1", json!({"status": 1}), true),
        ] {
            let filter = Filter { name: canonical(name), accepted: vec![accepted.to_owned()] };
            assert_eq!(filter.selects(&row), selected, "{name} {row}");
        }
    }
}
