//! Which row of one day is which of another.

use aos_facade::Operation;
use serde_json::Value;

/// The key of a row: the values of the fields that identify it. Empty for what is no list.
pub(super) fn of(row: &Value, operation: &Operation) -> String {
    let Some(paging) = &operation.paging else { return String::new() };
    let values: Vec<&Value> = paging.key.iter().map(|name| &row[*name]).collect();
    // One that is missing tells nothing apart, so the whole row does.
    if values.is_empty() || values.iter().any(|value| value.is_null() || *value == "") {
        return row.to_string();
    }
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    values.into_iter().map(text).collect::<Vec<_>>().join("/")
}

/// A row without the fields that change by themselves.
pub(super) fn stable(mut row: Value, operation: &Operation) -> Value {
    for path in operation.volatile {
        remove(&mut row, path);
    }
    row
}

fn remove(value: &mut Value, path: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, path)),
        Value::Object(fields) => match path.split_once('.') {
            Some((name, rest)) => fields.get_mut(name).into_iter().for_each(|it| remove(it, rest)),
            None => drop(fields.remove(path)),
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::api::Paging;
    use serde_json::json;

    use super::*;

    static LIST: Operation = Operation {
        paging: Some(Paging { key: &["id", "day"], ..Paging::BLANK }),
        volatile: &["age", "products.change"],
        ..Operation::BLANK
    };

    #[test]
    fn rows_are_told_apart_by_their_key_or_as_a_whole() {
        assert_eq!(of(&json!({"id": "a", "day": 7, "x": 1}), &LIST), "a/7");
        let incomplete = json!({"id": "a", "x": 1});
        assert_eq!(of(&incomplete, &LIST), incomplete.to_string());
        assert_eq!(of(&json!({"id": "a"}), &Operation::BLANK), "", "it is one row");
    }

    #[test]
    fn what_changes_by_itself_is_left_out() {
        let row = json!({"id": 1, "age": 3, "products": [{"change": 1, "name": "a"}, 7]});
        assert_eq!(stable(row, &LIST), json!({"id": 1, "products": [{"name": "a"}, 7]}));
    }
}
